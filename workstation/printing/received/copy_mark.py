"""Marks a reprinted label of a carrier COPY: on blank paper, never over or close to anything.

A carrier's own bytes are kept as they came; the mark is one more field in what goes out. Where
no blank place is known the label goes out without it, since a covered barcode is worse.
"""

from __future__ import annotations

import re

import numpy as np

from workstation.printing.elements import Align, Bitmap, Rect, Style, Text
from workstation.printing.paint import text_bitmap
from workstation.printing.png import Dots
from workstation.printing.tspl import inverted
from workstation.printing.tuned import bitmap_of, dots_of
from workstation.printing.zpl import graphic

_SIZES_MM = ((22, 8), (14, 5), (9, 3.2))
_CLEAR_MM = 3
_STRIP_MM = (12, 2.4)
"""In the margin above a label that we cannot draw ourselves."""
_PLACED_ZPL = re.compile(rb"\^F([OT])(\d*)(?:,(\d*))?")
_HOME = re.compile(rb"\^LH(\d*)(?:,(\d*))?")
_END = re.compile(rb"\^XZ", re.IGNORECASE)
_PLACED_EPL = re.compile(rb"^(?:[ABbX]|L[OEWS]|GW)\d{1,5},(\d{1,5})", re.MULTILINE)
_TURNED_EPL = re.compile(rb"^[AB]\d+,\d+,[1-7]|^(?:LS|R)", re.MULTILINE)
_PRINT_EPL = re.compile(rb"^(?=P1?\r?$|P1,1\r?$)", re.MULTILINE)


def marked(label: Bitmap, dpi: int) -> Bitmap:
    """Give dots with the mark on their largest blank place; the same dots where there is none."""
    dots = dots_of(label)
    place = _blank_place(dots, dpi)
    if place is None:
        return label
    x, y, mark = place
    dots = dots.copy()
    dots[y : y + mark.shape[0], x : x + mark.shape[1]] = mark
    return bitmap_of(dots, label.box.x, label.box.y)


def marked_zpl(content: bytes, drawn: Dots | None, *, dpi: int) -> bytes:
    """Give a carrier's ZPL with the mark in each format; `drawn` are its dots where known."""
    if b"^GFB" in content.upper() or b"^LRY" in content.upper():
        return content
    above = _strip(_top_of_zpl(content), dpi)
    place = above if drawn is None else _blank_place(drawn, dpi)
    if place is None:
        return content
    x, y, mark = place
    home = _HOME.findall(content)
    back = b"^LH" + b",".join(part or b"0" for part in home[-1]) if home else b""
    field = b"^LH0,0" + b"".join(line.encode() for line in graphic(bitmap_of(mark, x, y)))
    return _END.sub(lambda end: field + back + end[0], content)


def marked_epl(content: bytes, *, dpi: int) -> bytes:
    """Give a carrier's EPL with the mark above it, where nothing is turned or moved."""
    if _TURNED_EPL.search(content):
        return content
    tops = [int(found) for found in _PLACED_EPL.findall(content)]
    place = _strip(min(tops, default=0), dpi)
    if place is None:
        return content
    x, y, mark = place
    bitmap = bitmap_of(mark, x, y)
    head = f"GW{x},{y},{bitmap.stride},{mark.shape[0]},".encode()
    line = head + inverted(bitmap.rows) + b"\n"
    return _PRINT_EPL.sub(lambda end: line + end[0], content)


def _top_of_zpl(content: bytes) -> int:
    """How far down the first thing is drawn; a text set by its foot (^FT) begins above it."""
    homes = [int(found[1] or 0) for found in _HOME.findall(content)]
    tops = [
        int(y or 0) - (80 if kind == b"T" else 0) for kind, _, y in _PLACED_ZPL.findall(content)
    ]
    return min(tops, default=0) + min(homes, default=0) if b"^PO" not in content.upper() else 0


def _strip(top: int, dpi: int) -> tuple[int, int, Dots] | None:
    mark = _mark(*_STRIP_MM, dpi)
    return (dpi // 8, 0, mark) if mark.shape[0] <= top - dpi // 25 else None


def _mark(width_mm: float, height_mm: float, dpi: int) -> Dots:
    width, height = round(width_mm * dpi / 25.4 / 8) * 8, round(height_mm * dpi / 25.4)
    style = Style(round(height * 0.8), 8, bold=True, align=Align.CENTRE, inverse=True, rtl=False)
    painted = text_bitmap(Text(Rect(0, 0, width, height), "COPY", style))
    sheet = np.zeros((height, width), np.uint8)
    if painted is not None:
        dots, box = dots_of(painted), painted.box
        sheet[box.y : box.bottom, box.x : box.right] = dots[: height - box.y, : width - box.x]
    return sheet


def _blank_place(dots: Dots, dpi: int) -> tuple[int, int, Dots] | None:
    """The lowest and rightmost place for the largest mark that stays clear of all ink."""
    block = max(dpi // 25, 1)  # about a millimetre
    height, width = dots.shape
    rows, columns = height // block, width // block
    inked = dots[: rows * block, : columns * block].reshape(rows, block, columns, block)
    sums = np.zeros((rows + 1, columns + 1), np.int64)
    sums[1:, 1:] = inked.any(axis=(1, 3)).cumsum(0).cumsum(1)
    for width_mm, height_mm in _SIZES_MM:
        mark = _mark(width_mm, height_mm, dpi)
        down = -(-mark.shape[0] // block) + 2 * _CLEAR_MM
        across = -(-mark.shape[1] // block) + 2 * _CLEAR_MM
        if down > rows or across > columns:
            continue
        inside = sums[down:, across:] - sums[:-down, across:] - sums[down:, :-across]
        free = np.argwhere(inside + sums[:-down, :-across] == 0)
        if len(free):
            row, column = free[-1]
            return int(column + _CLEAR_MM) * block, int(row + _CLEAR_MM) * block, mark
    return None
