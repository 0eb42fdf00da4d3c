"""Puts a page's elements onto a sheet of dots: the preview, and what the virtual printer shows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from workstation.printing.elements import Bars, Bitmap, Fill, Page, Rect, Symbol, Text
from workstation.printing.png import Dots
from workstation.printing.symbols import symbol_bitmap

PaintText = Callable[[Text], Bitmap | None]


def rasterise(page: Page, paint_text: PaintText) -> Dots:
    """Draw the page; what lies outside the paper is lost, as in a printer."""
    dots = np.zeros((page.height, page.width), np.uint8)
    for element in page.elements:
        match element:
            case Fill(box):
                _region(dots, box)[:] = 1
            case Bars():
                _bars(dots, element)
            case Symbol():
                _bitmap(dots, symbol_bitmap(element))
            case Bitmap():
                _bitmap(dots, element)
            case Text():
                painted = paint_text(element)
                if painted is not None:
                    _bitmap(dots, painted)
    return dots


def _region(dots: Dots, box: Rect) -> Dots:
    return dots[max(box.y, 0) : max(box.bottom, 0), max(box.x, 0) : max(box.right, 0)]


def bars_row(bars: Bars) -> NDArray[np.uint8]:
    """Give one row of the bars' dots, from the first bar to the last."""
    widths = bars.symbol.widths
    colours = np.arange(len(widths), dtype=np.uint8) % 2 == 0
    return np.repeat(colours.astype(np.uint8), np.array(widths) * bars.module)


def _bars(dots: Dots, bars: Bars) -> None:
    row = bars_row(bars)
    region = _region(dots, Rect(bars.box.x, bars.box.y, len(row), bars.box.h))
    region |= row[: region.shape[1]]


def _bitmap(dots: Dots, bitmap: Bitmap) -> None:
    packed = np.frombuffer(bitmap.rows, np.uint8).reshape(-1, bitmap.stride)
    region = _region(dots, Rect(bitmap.box.x, bitmap.box.y, bitmap.stride * 8, packed.shape[0]))
    region |= np.unpackbits(packed, axis=1)[: region.shape[0], : region.shape[1]]


def cropped(rows: NDArray[np.uint8], width: int) -> Bitmap | None:
    """Give packed rows, `width` dots wide, cut down to their ink; None where there is none."""
    inked = np.flatnonzero(rows.any(axis=1))
    if not len(inked):
        return None
    columns = np.flatnonzero(rows.any(axis=0))
    top, bottom, left, right = inked[0], inked[-1] + 1, columns[0], columns[-1] + 1
    kept = rows[top:bottom, left:right]
    wide = min(int(right) * 8, width) - int(left) * 8
    box = Rect(int(left) * 8, int(top), wide, int(bottom - top))
    return Bitmap(box, int(right - left), kept.tobytes())
