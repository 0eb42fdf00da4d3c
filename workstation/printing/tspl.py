"""Writes a label in TSPL (TSC and the many printers that follow it).

Rules are BAR, Code 128 is BARCODE "128M" with our own subset changes (the same bars as
everywhere), other barcodes of harmless characters are the printer's own, all else is BITMAP. No
text of a customer is ever written as text; what stands in quotes is a barcode of harmless
characters. Follows TSC's TSPL/TSPL2 programming manual.
"""

from __future__ import annotations

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.blocks import picture_blocks
from workstation.printing.code128 import FNC1, FUNCTION_1, START_C, TO_B, TO_C, Code128
from workstation.printing.elements import Bars, Bitmap, Fill, Page, Symbol
from workstation.printing.paint import text_bitmap

HARMLESS = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -./+")
"""Characters that may stand in quotes in any printer language without a second meaning."""

_WIDEST_MODULE = 10
_RETAIL = {"ean13": ("EAN13", 1, 12), "ean8": ("EAN8", 1, 7), "upca": ("UPCA", 1, 11)}
_RETAIL["itf14"] = ("25", 3, 14)
"""TSPL's name, its wide bars in narrow ones, the digits without what the printer adds."""
_AFTER = {
    "": (),
    "tear": ("SET PEEL OFF", "SET CUTTER OFF", "SET TEAR ON"),
    "cut": ("SET PEEL OFF", "SET TEAR OFF", "SET CUTTER 1"),
    "peel": ("SET CUTTER OFF", "SET TEAR OFF", "SET PEEL ON"),
}


def tspl_bytes(page: Page, media: Media, tuning: Tuning) -> bytes:
    """Give one label, printed once."""
    native = tuple(e for e in page.elements if isinstance(e, Bars | Symbol) and _native(e))
    rest = tuple(e for e in page.elements if e not in native)
    drawn = Page(page.width, page.height, page.dpi, rest)
    parts = [_line(line) for line in _head(page, media, tuning)]
    parts += [_bitmap(block) for block in picture_blocks(drawn, Fill, text_bitmap)]
    for element in page.elements:
        if isinstance(element, Fill):
            box = element.box
            parts.append(_line(f"BAR {box.x},{box.y},{box.w},{box.h}"))
    parts += [_barcode(e) if isinstance(e, Bars) else _symbol(e) for e in native]
    parts.append(_line("PRINT 1,1"))
    return b"".join(parts)


def _head(page: Page, media: Media, tuning: Tuning) -> list[str]:
    if tuning.after not in _AFTER:
        raise Refused(
            f"A label cannot be followed by {tuning.after!r}.",
            "Choose tear, cut or peel.",
            field="after",
        )
    lines = [
        f"SIZE {page.width * 25.4 / page.dpi:.1f} mm,{page.height * 25.4 / page.dpi:.1f} mm",
        f"GAP {media.gap_dmm / 10:g} mm,0 mm",
        "DIRECTION 0",
        "REFERENCE 0,0",
    ]
    if tuning.darkness is not None:
        lines.append(f"DENSITY {round(tuning.darkness * 15 / 100)}")
    if tuning.speed is not None:
        lines.append(f"SPEED {tuning.speed}")
    return [*lines, *_AFTER[tuning.after], "CLS"]


def _line(text: str) -> bytes:
    return text.encode("ascii") + b"\r\n"


def _bitmap(block: Bitmap) -> bytes:
    box = block.box
    head = f"BITMAP {box.x},{box.y},{block.stride},{box.h},0,".encode("ascii")
    return head + inverted(block.rows) + b"\r\n"


def inverted(rows: bytes) -> bytes:
    """Give rows in which 0 is black, as TSPL and EPL have it."""
    return rows.translate(_INVERTED)


_INVERTED = bytes(255 - value for value in range(256))


def _native(element: Bars | Symbol) -> bool:
    if isinstance(element, Symbol):
        known = element.kind in _RETAIL or element.kind in ("qr", "datamatrix", "pdf417")
        data = element.data
    else:
        known, data = True, element.symbol.data.replace(FNC1, "")
    return known and element.module <= _WIDEST_MODULE and HARMLESS.issuperset(data)


def _symbol(symbol: Symbol) -> bytes:
    box, module, data = symbol.box, symbol.module, symbol.data
    if symbol.kind in _RETAIL:
        name, wide, digits = _RETAIL[symbol.kind]
        sizes = f"{box.h},0,0,{module},{module * wide}"
        return _line(f'BARCODE {box.x},{box.y},"{name}",{sizes},"{data[:digits]}"')
    if symbol.kind == "qr":
        return _line(f'QRCODE {box.x},{box.y},M,{module},A,0,"{data}"')
    if symbol.kind == "datamatrix":
        size = f"{box.w},{box.h},x{module},{symbol.rows},{symbol.columns}"
        return _line(f'DMATRIX {box.x},{box.y},{size},"{data}"')
    columns = (symbol.columns - 69) // 17
    options = f"E2,W{module},H{3 * module},C{columns}"
    return _line(f'PDF417 {box.x},{box.y},{box.w},{box.h},0,{options},"{data}"')


def _barcode(bars: Bars) -> bytes:
    box, module = bars.box, bars.module
    data = _subsets(bars.symbol)
    return _line(f'BARCODE {box.x},{box.y},"128M",{box.h},0,0,{module},{module},"{data}"')


def _subsets(symbol: Code128) -> str:
    """Write the symbol's values as 128M has them: !105 and !104 begin, !099 and !100 change."""
    in_c = symbol.values[0] == START_C
    parts = ["!105" if in_c else "!104"]
    for value in symbol.values[1:]:
        if value == FUNCTION_1:
            parts.append(f"!{value}")
        elif (in_c and value == TO_B) or (not in_c and value == TO_C):
            parts.append(f"!{value:03d}")
            in_c = not in_c
        else:
            parts.append(f"{value:02d}" if in_c else chr(value + 32))
    return "".join(parts)
