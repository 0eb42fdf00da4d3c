"""Folding for the search: whoever types finds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.storage.folding import folded, tokens


@pytest.mark.parametrize(
    ("stored", "typed"),
    [
        ("IŞIK", "ışık"),
        ("IŞIK", "isik"),
        ("İstanbul", "ISTANBUL"),
        ("İstanbul", "istanbul"),
        ("Παπαδόπουλος", "ΠΑΠΑΔΟΠΟΥΛΟΣ"),
        ("Παπαδόπουλος", "παπαδοπουλοσ"),
        ("أَحْمَد", "احمد"),
        ("فاطمة", "فاطمه"),
        ("علی", "علي"),
        ("Müller", "muller"),
        ("Straße", "STRASSE"),
        ("Łódź", "lodz"),
        ("Ｔｏｋｙｏ", "tokyo"),
        ("한국", "한국"),
    ],
)
def test_two_spellings_of_a_word_are_one(stored: str, typed: str) -> None:
    assert folded(stored) == folded(typed)


def test_different_names_stay_different() -> None:
    names = ["Ali", "Alia", "علي", "王秀英", "王秀", "Κώστας", "Κωστής"]
    assert len({folded(name) for name in names}) == len(names)


def test_chinese_is_cut_into_characters_that_know_their_neighbours() -> None:
    found = [(word.text, word.single, word.joined) for word in tokens("王秀英 Wang2号")]
    assert found == [
        ("王", True, False),
        ("秀", True, True),
        ("英", True, True),
        ("wang2", False, False),
        ("号", True, False),
    ]


@given(st.text(max_size=40))
def test_words_hold_nothing_but_letters_and_digits(text: str) -> None:
    for word in tokens(text):
        assert word.text
        assert word.text.isalnum()


@given(st.text(max_size=40))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    assert folded(folded(text)) == folded(text)
