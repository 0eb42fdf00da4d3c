"""Which of two readings of a scan is meant."""

from __future__ import annotations

import pytest

from tests.ui.desk_double import DeskDouble
from workstation.domain.barcodes import parcel_key
from workstation.domain.values import OrderId
from workstation.ui.codes import Scan, choose, resolve
from workstation.ui.layouts import american

KEY = parcel_key(1, 17)


@pytest.mark.parametrize(
    ("typed", "by_place", "meant"),
    [
        ("8690000000012", "8690000000012", "8690000000012"),
        # A French layout: digits need Shift, the typed text is punctuation.
        ("é'çàààààààààà&é", "2490000000012", "2490000000012"),
        # A German one: y and z change places, the hyphen is a sharp s.
        ("KZß10482", "KY-10482", "KY-10482"),
        # A Turkish one: the hyphen is an asterisk, small i has no dot.
        ("ky*10482ı", "ky-10482i", "ky-10482i"),
        # A scanner that was set to the host's own layout.
        (KEY, f"¨{KEY[1:]}", KEY),
        # A Greek layout.
        ("ΠΛ-10482", "PL-10482", "PL-10482"),
    ],
)
def test_the_reading_that_makes_sense_is_taken(typed: str, by_place: str, meant: str) -> None:
    assert choose(typed, by_place).text == meant


def test_a_check_digit_outweighs_everything() -> None:
    assert choose("4006381333932", "4006381333931").text == "4006381333931"


def test_both_readings_travel_on_when_neither_is_proved() -> None:
    assert choose("ZA-1", "YA-1") == Scan("ZA-1", "YA-1")
    assert choose("ZA-1", "YA-1", prefer_places=True) == Scan("YA-1", "ZA-1")


def test_an_empty_reading_is_none() -> None:
    assert choose("", "123") == Scan("123")
    assert choose("123", "") == Scan("123")


def test_what_scanners_add_is_gone() -> None:
    assert choose("]C1ABC-1", "]C1ABC-1") == Scan("ABC-1")
    assert choose("\x0201086900000000121710\x03", "").text == "08690000000012"


def test_the_reading_that_we_know_wins(story: DeskDouble) -> None:
    scan = Scan("KZ-10482", "KY-10482")
    assert resolve(scan, bench=None, views=story.views) == "KY-10482"
    assert resolve(Scan("nothing", "neither"), bench=None, views=story.views) == "nothing"
    assert resolve(Scan("8690000000012", "x"), bench=None, views=story.views) == "8690000000012"


def test_an_item_on_the_bench_is_known(story: DeskDouble) -> None:
    bench = story.open_order(OrderId(10482)).bench
    assert resolve(Scan("LTßSAND", "LT-SAND"), bench=bench, views=story.views) == "LT-SAND"


@pytest.mark.parametrize(
    ("code", "shift", "char"),
    [
        (2, False, "1"),
        (16, True, "Q"),
        (12, False, "-"),
        (12, True, "_"),
        (53, False, "/"),
        (82, False, "0"),
    ],
)
def test_a_keys_place_has_its_american_character(code: int, shift: bool, char: str) -> None:
    assert american(code + 8, shift=shift, offset=8) == char


def test_a_place_without_a_character_has_none() -> None:
    assert american(59 + 8, shift=False, offset=8) == ""
