"""A shop's colour is used where its text can be read, in the light and in the dark."""

from __future__ import annotations

import pytest

from workstation.domain.brand import (
    DARK_CARD,
    INK,
    READABLE,
    WHITE,
    brand_of,
    contrast,
    is_colour,
    readable,
)


@pytest.mark.parametrize(
    "colour", ["#1C43B0", "#5c3a1e", "#ffee00", "#000000", "#ffffff", "#777777", "#00515C"]
)
def test_every_colour_gives_grounds_on_which_text_can_be_read(colour: str) -> None:
    brand = brand_of(colour)
    assert brand is not None
    assert contrast(brand.ground, WHITE) >= READABLE
    assert contrast(brand.dark_ground, DARK_CARD) >= READABLE
    assert contrast(brand.dark_ground, "#0b1330") >= READABLE
    assert (brand.ground == colour.lower()) is readable(colour)


def test_too_light_a_colour_turns_to_ink_and_none_is_none() -> None:
    brand = brand_of("#ffee00")
    assert brand is not None
    assert brand.ground == INK
    assert brand_of("") is None
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("text", ["1C43B0", "#1C43B", "#1C43BZ", "red", "#1C43B0;x"])
def test_what_is_no_colour_is_told_apart(text: str) -> None:
    assert not is_colour(text)
    assert is_colour("#1c43B0")
