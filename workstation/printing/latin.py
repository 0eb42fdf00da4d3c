"""Places plain Latin lines by the remembered step from each letter to the next.

In plain Latin a letter's step hangs on the next letter alone, so a line is the sum of its pairs.
Each pair is laid out once by the library that lays out everything else and remembered; where a
pair does not stay two letters ("fi"), or a text is not plain Latin, that library lays out the line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar

from workstation.printing.elements import Align, Style, VAlign
from workstation.printing.fitting import sizes

PLAIN = frozenset(
    chr(code)
    for code in (*range(0x20, 0x7F), *range(0xC0, 0x180))
    if code not in (0xD7, 0xF7, 0x132, 0x133, 0x13F, 0x140, 0x149)
)
ISOLATES = {0x2066: None, 0x2069: None}
"""Signs round a number that keep its order among Arabic words; nothing happens among Latin ones."""

Shape = TypeVar("Shape")


@dataclass(frozen=True, slots=True)
class Laid(Generic[Shape]):
    """Letters as they were laid out: shape, what it says and x of each, and the line's size.

    `width` is that of the ink too, which may reach beyond the `advance`.
    """

    letters: tuple[tuple[Shape, str, float], ...]
    advance: float
    width: float
    ascent: float
    descent: float


@dataclass(slots=True, eq=False)
class Alphabet(Generic[Shape]):
    """The letters of one font at one size; `lay_out` is asked for what is new."""

    px: int
    lay_out: Callable[[str], Laid[Shape]]
    shapes: dict[str, Shape] = field(default_factory=dict)
    alone: dict[str, Laid[Shape]] = field(default_factory=dict)
    steps: dict[str, float | None] = field(default_factory=dict)

    def size(self, row: str) -> tuple[float, float] | None:
        """Give a row's advance and width; None where its letters do not stand side by side."""
        found = self._steps(row)
        if 0.0 in found:  # new, or letters one above the other
            self._learn(row)
            found = self._steps(row)
        if not row or None in found:
            return None
        last = self.letter(row[-1])
        x = sum(found)  # type: ignore[arg-type]
        return x + last.advance, x + last.width

    def letter(self, char: str) -> Laid[Shape]:
        """Give a letter laid out alone."""
        laid = self.alone.get(char)
        if laid is None:
            laid = self.alone[char] = self.lay_out(char)
            self.shapes[char] = laid.letters[0][0]
        return laid

    def _steps(self, row: str) -> list[float | None]:
        known = self.steps
        return [known.get(row[at : at + 2], 0.0) for at in range(len(row) - 1)]

    def _learn(self, row: str) -> None:
        letters = self.lay_out(row).letters
        if [said for _, said, _ in letters] == list(row):
            self.shapes.update((said, shape) for shape, said, _ in letters)
            for (_, one, x), (_, other, end) in pairwise(letters):
                self.steps[one + other] = end - x
        elif len(row) > 2:
            for at in range(len(row) - 1):
                self._learn(row[at : at + 2])
        else:
            self.steps[row] = None


DEEPEST = 0.47
"""So far below the line the ink of a letter reaches at most (the dots of a bold Arabic yeh), in em;
fonts claim more.
"""
_SHARES = {Align.START: 0.0, Align.CENTRE: 0.5, Align.END: 1.0}

Stack = Callable[[float, float, int], float]
"""(baseline so far, ascent, px) -> the next line's baseline."""

Rows = list[tuple[Alphabet[Shape], str, float, float]]
"""Rows of letters of one alphabet, each with its place in the box: x and baseline."""


def plain_rows(
    text: str,
    width: int,
    height: int,
    style: Style,
    *,
    alphabet: Callable[[int, bool, int], Alphabet[Shape]],
    stack: Stack,
) -> Rows[Shape] | None:
    """Place a text that needs no line broken into its box; None for any other.

    `alphabet` has the letters of a size in dots, bold or not, so many dots apart.
    """
    if not style.spacing:  # else they are spaced like letters
        text = text.translate(ISOLATES)
    rows = text.split("\n")
    if style.rtl or not all(map(PLAIN.issuperset, rows)):
        return None
    inset = style.px // 4 if style.inverse else 0
    width = max(width - 2 * inset, 1)
    for px in sizes(style.px, style.min_px):
        letters = alphabet(px, style.bold, style.spacing)
        sample = letters.letter("x")
        baselines = [0.0]
        for _ in rows:
            baselines.append(stack(baselines[-1], sample.ascent, px))
        spare = height - round(baselines[-1] + min(sample.descent, DEEPEST * px + 1))
        if spare < 0:
            continue
        top = {VAlign.TOP: 0, VAlign.MIDDLE: spare // 2, VAlign.BOTTOM: spare}[style.valign]
        found: Rows[Shape] = []
        for row, baseline in zip(rows, baselines[1:], strict=True):
            size = letters.size(row)
            if size is None or size[1] > width:
                return None
            left = inset + _SHARES[style.align] * (width - size[0])
            found.append((letters, row, left, round(baseline) + top))
        return found
    return None
