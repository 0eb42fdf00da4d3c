"""A shop's colour in what customers read: used where it can be read, else left out."""

from __future__ import annotations

import re
from dataclasses import dataclass

INK, WHITE, DARK_CARD = "#14171d", "#ffffff", "#191e26"
READABLE = 4.5
"""Contrast of text on its ground (WCAG 2.2, level AA)."""
_HEX = re.compile(r"#[0-9a-fA-F]{6}")


@dataclass(frozen=True, slots=True)
class Brand:
    """A ground for white text, and in the dark a lighter one for dark text."""

    ground: str
    dark_ground: str


def is_colour(text: str) -> bool:
    """Whether this is a colour as in #1C43B0."""
    return _HEX.fullmatch(text) is not None


def readable(colour: str) -> bool:
    """Whether white text can be read on it."""
    return contrast(colour, WHITE) >= READABLE


def brand_of(colour: str) -> Brand | None:
    """How a colour is used, None for none. Too light a one gives way to ink: text comes first."""
    if not colour:
        return None
    dark, share = colour.lower(), 0.0
    while contrast(dark, DARK_CARD) < READABLE + 1:
        share += 0.1
        dark = _lighter(colour, share)
    return Brand(colour.lower() if readable(colour) else INK, dark)


def contrast(one: str, other: str) -> float:
    """The ratio of two colours' luminances, 1 to 21 (WCAG 2.2)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _parts(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[place : place + 2], 16) for place in (1, 3, 5))
    return red, green, blue


def _lighter(colour: str, share: float) -> str:
    mixed = (round(part + (255 - part) * min(1.0, share)) for part in _parts(colour))
    return "#" + "".join(f"{part:02x}" for part in mixed)


def _luminance(colour: str) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (value / 255 for value in _parts(colour))
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
