"""Cuts a sheet of dots into few inked rectangles, for languages that send bitmaps uncompressed.

No two blocks overlap and each begins at a whole byte, so that it does not matter whether a
printer adds a bitmap to what is there or overwrites it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from workstation.printing.elements import Bitmap, Element, Page, Rect
from workstation.printing.png import Dots
from workstation.printing.raster import PaintText, rasterise

_GAP_ROWS, _GAP_BYTES = 6, 2
_DEPTH = 4


def picture_blocks(page: Page, leave_out: type[Element], paint_text: PaintText) -> list[Bitmap]:
    """Give all of the page but the elements of one kind as blocks."""
    kept = tuple(element for element in page.elements if not isinstance(element, leave_out))
    return blocks(rasterise(replace(page, elements=kept), paint_text))


def blocks(dots: Dots) -> list[Bitmap]:
    """Give the inked parts of the sheet from top to bottom."""
    packed = np.packbits(dots, axis=1)
    whole = Rect(0, 0, packed.shape[1], packed.shape[0])
    return [
        Bitmap(
            Rect(part.x * 8, part.y, part.w * 8, part.h),
            part.w,
            packed[part.y : part.bottom, part.x : part.right].tobytes(),
        )
        for part in _cut(packed != 0, whole, _DEPTH)
    ]


def _cut(inked: NDArray[np.bool_], part: Rect, depth: int) -> Iterator[Rect]:
    """Cut along blank rows, then along blank columns (of bytes), and so on."""
    inside = inked[part.y : part.bottom, part.x : part.right]
    by_rows = depth % 2 == 0
    any_ink = np.asarray(inside.any(axis=1 if by_rows else 0))
    runs = _runs(any_ink, _GAP_ROWS if by_rows else _GAP_BYTES)
    for start, end in runs:
        if by_rows:
            smaller = Rect(part.x, part.y + start, part.w, end - start)
        else:
            smaller = Rect(part.x + start, part.y, end - start, part.h)
        if depth == 1:
            yield smaller
        else:
            yield from _cut(inked, smaller, depth - 1)


def _runs(inked: NDArray[np.bool_], gap: int) -> list[tuple[int, int]]:
    """Give begin and end of the inked stretches; blanks shorter than `gap` do not part them."""
    at = np.flatnonzero(inked)
    if not len(at):
        return []
    breaks = np.flatnonzero(np.diff(at) > gap)
    starts = [at[0], *at[breaks + 1]]
    ends = [*at[breaks], at[-1]]
    return [(int(start), int(end) + 1) for start, end in zip(starts, ends, strict=True)]
