"""Turns and moves a page as one printer needs it; on the page's dots, so no bar is bent.

A turned or moved page has its texts and turned bars as dots. A barcode that a move would push
over the paper's edge is refused: cut bars cannot be read.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.corners import SHEET
from workstation.printing.elements import (
    ROTATIONS,
    Bars,
    Bitmap,
    Element,
    Fill,
    Page,
    Rect,
    Symbol,
    Text,
)
from workstation.printing.png import Dots
from workstation.printing.raster import PaintText, bars_row
from workstation.printing.symbols import symbol_dots


def tuned(page: Page, tuning: Tuning, paint_text: PaintText) -> Page:
    """Give the page turned clockwise by `tuning.rotation` and moved; the same one if neither."""
    if tuning.rotation not in ROTATIONS:
        raise Refused(
            f"A label cannot be turned by {tuning.rotation} degrees.",
            "Choose 0, 90, 180 or 270.",
            field="rotation",
        )
    right = round(tuning.move_x_dmm * page.dpi / 254)
    down = round(tuning.move_y_dmm * page.dpi / 254)
    if not (tuning.rotation or right or down):
        return page
    page = replace(page, elements=tuple(_without_text(page.elements, paint_text)))
    if tuning.rotation:
        page = _turned(page, tuning.rotation)
    return _moved(page, right, down) if right or down else page


def turned_paper(media: Media, tuning: Tuning) -> Media:
    """The paper as a turned page needs it; a sheet stays, the label turns in its corner."""
    if tuning.rotation not in (90, 270) or media.key == SHEET:
        return media
    return replace(media, width_dmm=media.height_dmm, height_dmm=media.width_dmm)


def _without_text(elements: Iterable[Element], paint_text: PaintText) -> Iterable[Element]:
    for element in elements:
        painted = paint_text(element) if isinstance(element, Text) else element
        if painted is not None:
            yield painted


def _turned(page: Page, degrees: int) -> Page:
    width, height = page.width, page.height
    for _ in range(degrees // 90):
        width, height = height, width
    elements = tuple(_turned_element(element, page, degrees) for element in page.elements)
    return replace(page, width=width, height=height, elements=elements)


def _turned_element(element: Element, page: Page, degrees: int) -> Element:
    box = _turned_box(element.box, page, degrees)
    if isinstance(element, Fill):
        return Fill(box)
    return bitmap_of(np.rot90(dots_of(element), -(degrees // 90)), box.x, box.y)


def _turned_box(box: Rect, page: Page, degrees: int) -> Rect:
    if degrees == 90:
        return Rect(page.height - box.bottom, box.x, box.h, box.w)
    if degrees == 180:
        return Rect(page.width - box.right, page.height - box.bottom, box.w, box.h)
    return Rect(box.y, page.width - box.right, box.h, box.w)


def _moved(page: Page, right: int, down: int) -> Page:
    kept = (_moved_element(element, page, right, down) for element in page.elements)
    return replace(page, elements=tuple(element for element in kept if element is not None))


def _moved_element(element: Element, page: Page, right: int, down: int) -> Element | None:
    old = element.box
    box = Rect(old.x + right, old.y + down, old.w, old.h)
    left, top = max(box.x, 0), max(box.y, 0)
    inside = Rect(left, top, min(box.right, page.width) - left, min(box.bottom, page.height) - top)
    if isinstance(element, Bars | Symbol):
        if inside != box:
            raise Refused(
                "Moved so far, the barcode would leave the paper.",
                "Move the label less in Set-up, Printers.",
                field="move",
            )
        return replace(element, box=box)
    if inside.w <= 0 or inside.h <= 0:
        return None
    if isinstance(element, Fill):
        return Fill(inside)
    dots = dots_of(element)[inside.y - box.y :, inside.x - box.x :]
    return bitmap_of(dots[: inside.h, : inside.w], inside.x, inside.y)


def dots_of(element: Element) -> Dots:
    """Give the dots of a barcode or of a bitmap."""
    if isinstance(element, Bars):
        return np.tile(bars_row(element), (element.box.h, 1))
    if isinstance(element, Symbol):
        return symbol_dots(element)
    if not isinstance(element, Bitmap):
        raise TypeError("only barcodes and bitmaps are dots already")
    packed = np.frombuffer(element.rows, np.uint8).reshape(-1, element.stride)
    return np.unpackbits(packed, axis=1)[:, : element.box.w]


def bitmap_of(dots: Dots, x: int, y: int) -> Bitmap:
    """Give dots as a bitmap whose upper left corner is at (x, y)."""
    packed = np.packbits(dots, axis=1)
    height, width = dots.shape
    return Bitmap(Rect(x, y, width, height), packed.shape[1], packed.tobytes())
