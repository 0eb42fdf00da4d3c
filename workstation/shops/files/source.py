"""A table as it lies in the file: rows with their physical line, before anything is understood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from workstation.shops.files.shapes import known
from workstation.shops.files.words import clean, one_line, unwrap

LONGEST_KEPT = 200
HEAD_ROWS = 40
"""The heading is looked for in this many rows; above it stand titles and blank lines."""


@dataclass(frozen=True, slots=True)
class SourceRow:
    """One row: `line` counts from 1; cells are text, numbers or dates; `problem` if broken."""

    line: int
    cells: tuple[object, ...]
    raw: str
    problem: str = ""
    advice: str = ""

    @property
    def blank(self) -> bool:
        return not self.problem and all(cell is None or cell == "" for cell in self.cells)


def _cleaned(cell: str) -> str:
    return unwrap(clean(cell)) if cell else ""


_kept = lru_cache(maxsize=8192)(_cleaned)


def text_of(cell: object) -> str:
    """A cell as text, cleaned; a whole number without a point, a date in ISO form."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        # Each cell is looked at several times, and most stand in many rows.
        return _kept(cell) if len(cell) <= LONGEST_KEPT else _cleaned(cell)
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e15:
        return str(int(cell))
    return str(cell)


def headings_of(row: SourceRow) -> tuple[str, ...]:
    return tuple(one_line(text_of(cell)) for cell in row.cells)


def find_heading(rows: Sequence[SourceRow], wanted: Mapping[str, str] | None) -> int | None:
    """The index of the heading row: the one a profile knows, else the one with most known words.

    Failing that, the first row of two or more texts that another such row follows.
    """
    heads = [headings_of(row) for row in rows]
    if wanted:
        needed = set(wanted.values())
        for index, head in enumerate(heads):
            if needed <= set(head):
                return index
        return None
    scores = [sum(1 for cell in set(head) if cell and known(cell)) for head in heads]
    best = max(range(len(scores)), key=lambda i: scores[i], default=None)
    if best is not None and scores[best] >= 2:
        return best
    for index, head in enumerate(heads[:-1]):
        filled = [cell for cell in head if cell]
        wordy = all(not cell.replace(".", "").replace(",", "").isdigit() for cell in filled)
        if len(filled) >= 2 and wordy and sum(1 for cell in heads[index + 1] if cell) >= 2:
            return index
    return None
