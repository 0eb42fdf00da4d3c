"""Fits a text into its box: full size, then smaller, wrapped, and at last cut with a visible "…".

Knows no drawing library: `Measure` lays the text out and tells whether it fits.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from typing import Protocol, TypeVar

from workstation.printing.text import ELLIPSIS

_STEP = 0.93


class LaidText(Protocol):
    """A text broken into lines at one size."""

    height: float
    overflows: bool
    """A word is wider than the box."""


Laid = TypeVar("Laid", bound=LaidText)
Measure = Callable[[str, int, bool], Laid]
"""(text, px, may a word be broken) -> the text in lines."""


def fit(text: str, measure: Measure[Laid], *, px: int, min_px: int, height: int) -> Laid:
    """Give the largest size from `px` down to `min_px` dots that fits; cut at the smallest."""
    for size in sizes(px, min_px):
        laid = measure(text, size, False)
        if not laid.overflows and laid.height <= height:
            return laid
    laid = measure(text, min_px, True)
    if laid.height <= height:
        return laid
    return _cut(text, measure, min_px=min_px, height=height)


def sizes(px: int, min_px: int) -> Iterator[int]:
    """Give the sizes that are tried, the largest first."""
    size = px
    while size > min_px:
        yield size
        size = max(min_px, min(size - 1, int(size * _STEP)))
    yield min_px


def _cut(text: str, measure: Measure[Laid], *, min_px: int, height: int) -> Laid:
    points = cut_points(text)
    low, high = 0, len(points) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_shortened(text, points[middle]), min_px, True).height <= height:
            low = middle
        else:
            high = middle - 1
    return measure(_shortened(text, points[low]), min_px, True)


def _shortened(text: str, at: int) -> str:
    return text[:at].rstrip() + ELLIPSIS


def cut_points(text: str) -> list[int]:
    """Where a text may be cut without tearing an accent from its letter; 0 is among them."""
    return [0] + [
        at
        for at in range(1, len(text))
        if not unicodedata.category(text[at]).startswith("M")
        and "\u200d" not in text[at - 1 : at + 1]
    ]
