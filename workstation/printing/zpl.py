"""Writes a page as ZPL II: rules as ^GB, bars as the printer's own ^BC, every text as ^GF dots.

Texts go as dots even when they are plain ASCII, so that what comes out is what the preview
showed, on any printer, whatever fonts it has. Zebra's manual limits ^GF's counts to 99,999:
larger bitmaps go in bands.
"""

from __future__ import annotations

import binascii
import zlib
from base64 import b64encode
from functools import lru_cache

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.elements import Bars, Bitmap, Element, Fill, Page, Symbol, Text
from workstation.printing.paint import text_bitmap
from workstation.printing.symbols import symbol_bitmap
from workstation.printing.tuned import bitmap_of, dots_of
from workstation.printing.zpl_field import field
from workstation.printing.zpl_symbol import zpl_symbol

BAND_BYTES = 99_999
_SMALL = 20_000
_WIDEST_MODULE = 10  # of ^BY; bars of 600 dpi are wider


_AFTER = {"": "", "tear": "^MMT", "cut": "^MMC", "peel": "^MMP"}


def zpl_bytes(page: Page, media: Media, tuning: Tuning) -> bytes:
    """Give one label, ASCII only; without ^PQ a printer prints a format once."""
    del media  # a Zebra finds its gaps by itself
    head = f"^XA^CI28^PW{page.width}^LL{page.height}^LH0,0{_tuned(tuning)}"
    body = [line for element in page.elements for line in _element(element)]
    return "\n".join((head, *body, "^XZ", "")).encode("ascii")


def _tuned(tuning: Tuning) -> str:
    if tuning.after not in _AFTER:
        raise Refused(
            f"A label cannot be followed by {tuning.after!r}.",
            "Choose tear, cut or peel.",
            field="after",
        )
    dark = "" if tuning.darkness is None else f"~SD{round(tuning.darkness * 30 / 100):02d}"
    speed = "" if tuning.speed is None else f"^PR{min(max(tuning.speed, 2), 14)}"
    return dark + speed + _AFTER[tuning.after]


def _element(element: Element) -> list[str]:
    match element:
        case Fill(box):
            return [f"^FO{box.x},{box.y}^GB{box.w},{box.h},{min(box.w, box.h)}^FS"]
        case Bars(module=module) if module > _WIDEST_MODULE:
            return graphic(bitmap_of(dots_of(element), element.box.x, element.box.y))
        case Bars(box, symbol, module):
            text = field(symbol.zpl_data)
            return [f"^FO{box.x},{box.y}^BY{module}^BCN,{box.h},N,N,N,N{text}"]
        case Symbol():
            native = zpl_symbol(element)
            return [native] if native else graphic(symbol_bitmap(element))
        case Bitmap():
            return graphic(element)
        case Text():
            painted = text_bitmap(element)
            return graphic(painted) if painted is not None else []


def graphic(bitmap: Bitmap) -> list[str]:
    """Give dots as ^GF fields, in bands that the manual allows."""
    stride = bitmap.stride
    step = BAND_BYTES // stride * stride
    return [
        f"^FO{bitmap.box.x},{bitmap.box.y + at // stride}"
        + _encoded(bitmap.rows[at : at + step], stride)
        for at in range(0, len(bitmap.rows), step)
    ]


def _encoded(rows: bytes, stride: int) -> str:
    # A whole picture comes once; a line of text comes again on the next label.
    return _remembered(rows, stride) if len(rows) <= _SMALL else _compressed(rows, stride)


@lru_cache(maxsize=1024)
def _remembered(rows: bytes, stride: int) -> str:
    return _compressed(rows, stride)


def _compressed(rows: bytes, stride: int) -> str:
    # Of all levels and strategies this is the quickest that stays under a twentieth of plain hex.
    packer = zlib.compressobj(4, zlib.DEFLATED, zlib.MAX_WBITS, zlib.DEF_MEM_LEVEL, zlib.Z_FILTERED)
    text = b64encode(packer.compress(rows) + packer.flush())
    crc = binascii.crc_hqx(text, 0)  # CRC-16/XMODEM over the base64 text
    return f"^GFA,{len(rows)},{len(rows)},{stride},:Z64:{text.decode()}:{crc:04X}^FS"
