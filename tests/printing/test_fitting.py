from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.printing.fitting import cut_points, fit

WIDTH = 100


@dataclass
class Typed:
    """A typewriter's text: every letter is half as wide as high."""

    text: str
    px: int
    height: float
    overflows: bool


def typewriter(text: str, px: int, break_words: bool) -> Typed:
    room = WIDTH // (px // 2)
    words = [text] if break_words else text.split(" ")
    overflows = not break_words and any(len(word) > room for word in words)
    lines = -(-len(text) // room)
    return Typed(text, px, lines * px, overflows)


def test_a_short_text_keeps_its_size() -> None:
    assert fit("abc", typewriter, px=40, min_px=10, height=50).px == 40


def test_a_longer_text_gets_smaller_and_stays_whole() -> None:
    laid = fit("abcdefghij", typewriter, px=40, min_px=10, height=40)
    assert laid.px < 40
    assert laid.text == "abcdefghij"


def test_a_word_without_end_is_broken_before_anything_is_cut() -> None:
    laid = fit("x" * 60, typewriter, px=40, min_px=10, height=40)
    assert (laid.text, laid.px) == ("x" * 60, 10)


@given(st.text(min_size=1, max_size=300), st.integers(10, 60))
def test_whatever_comes_stays_inside_and_a_cut_can_be_seen(text: str, height: int) -> None:
    laid = fit(text, typewriter, px=40, min_px=10, height=height)
    assert laid.height <= height
    assert laid.text == text or laid.text.endswith("…")


@pytest.mark.parametrize("text", ["e\u0301e\u0301", "क\u094dष", "👨\u200d👩"])
def test_no_cut_tears_an_accent_from_its_letter(text: str) -> None:
    assert all(text[at] not in "\u0301\u094d\u200d" for at in cut_points(text))
