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

from workstation.printing.elements import Bars, Bitmap, Element, Fill, Page, Text
from workstation.printing.paint import text_bitmap
from workstation.printing.zpl_field import field

BAND_BYTES = 99_999


def zpl_bytes(page: Page) -> bytes:
    """Give one label, ASCII only; without ^PQ a printer prints a format once."""
    head = f"^XA^CI28^PW{page.width}^LL{page.height}^LH0,0"
    body = [line for element in page.elements for line in _element(element)]
    return "\n".join((head, *body, "^XZ", "")).encode("ascii")


def _element(element: Element) -> list[str]:
    match element:
        case Fill(box):
            return [f"^FO{box.x},{box.y}^GB{box.w},{box.h},{min(box.w, box.h)}^FS"]
        case Bars(box, symbol, module):
            text = field(symbol.zpl_data)
            return [f"^FO{box.x},{box.y}^BY{module}^BCN,{box.h},N,N,N,N{text}"]
        case Bitmap():
            return _graphic(element)
        case Text():
            painted = text_bitmap(element)
            return _graphic(painted) if painted is not None else []


def _graphic(bitmap: Bitmap) -> list[str]:
    stride = bitmap.stride
    step = BAND_BYTES // stride * stride
    return [
        f"^FO{bitmap.box.x},{bitmap.box.y + at // stride}"
        + _encoded(bitmap.rows[at : at + step], stride)
        for at in range(0, len(bitmap.rows), step)
    ]


@lru_cache(maxsize=1024)
def _encoded(rows: bytes, stride: int) -> str:
    text = b64encode(zlib.compress(rows, 6))
    crc = binascii.crc_hqx(text, 0)  # CRC-16/XMODEM over the base64 text
    return f"^GFA,{len(rows)},{len(rows)},{stride},:Z64:{text.decode()}:{crc:04X}^FS"
