"""Draws a label that was read from ZPL; what was not understood stands below it in words."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from workstation.printing.elements import Bitmap, Page, Rect, Style, Text
from workstation.printing.paint import missing_character, text_bitmap
from workstation.printing.png import Dots, png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.zpl_reader import ReadLabel

_NOTICE = 90


def picture(label: ReadLabel) -> bytes:
    """Give the label as PNG; each unknown command makes the notice below it longer."""
    return png_bytes(label_dots(label), label.page.dpi)


def label_dots(label: ReadLabel) -> Dots:
    """Give the label as dots, with a black notice below it when something was not understood."""
    unknown = list(label.unknown)

    def paint(text: Text) -> Bitmap | None:
        if missing_character(text.text):
            unknown.append("a character without a glyph")
            return None
        return text_bitmap(text)

    dots = rasterise(label.page, paint)
    if not unknown:
        return dots
    notice = _notice(label.page, unknown)
    return np.vstack((dots, notice))


def _notice(page: Page, unknown: list[str]) -> Dots:
    words = "unknown: " + ", ".join(dict.fromkeys(unknown))
    style = Style(px=36, min_px=20, bold=True, inverse=True, rtl=False)
    shown = "".join(
        char if char.isprintable() and not missing_character(char) else "?" for char in words
    )
    text = Text(Rect(0, 0, page.width, _NOTICE), shown, style)
    return rasterise(replace(page, height=_NOTICE, elements=(text,)), text_bitmap)
