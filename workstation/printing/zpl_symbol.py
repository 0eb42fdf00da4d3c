"""A Zebra's own barcodes besides Code 128: ^BX ^BQ ^BO ^B7 ^B2 ^BE ^B8 ^BU ^BD.

Only what a Zebra surely makes as the preview shows it goes so; the rest goes as dots: letters
beyond ASCII, whose coding differs from firmware to firmware, and modules wider than its own.
Follows Zebra's ZPL II programming guide.
"""

from __future__ import annotations

from workstation.printing import gs1
from workstation.printing.code128 import FNC1
from workstation.printing.elements import Symbol
from workstation.printing.zpl_field import field

_WIDEST = 10
_ESCAPES = "|!@#;"
_PDF417_COLUMN = 17
_SEPARATORS = "\x04\x1d\x1e"
"""EOT, GS and RS, which part a MaxiCode's message."""


def zpl_symbol(symbol: Symbol) -> str:
    """Give the command with its data, "" where the symbol must go as dots."""
    box, module, data = symbol.box, symbol.module, symbol.data
    if symbol.kind == "maxicode":
        return f"^FO{box.x},{box.y}^BD{module},1,1{field(data, controls=_SEPARATORS)}"
    if module > _WIDEST or not (data.isascii() and data.isprintable()):
        return ""
    place = f"^FO{box.x},{box.y}^BY{module},3,1"
    match symbol.kind:
        case "itf14":
            return f"{place}^B2N,{box.h},N,N,N{field(data)}"
        case "ean13":
            return f"{place}^BEN,{box.h},N,N{field(data[:12])}"
        case "ean8":
            return f"{place}^B8N,{box.h},N,N{field(data[:7])}"
        case "upca":
            return f"{place}^BUN,{box.h},N,N,N{field(data[:11])}"
        case "qr":
            # ^BY's height, 1 here, is what some firmware moves a QR code down by.
            return f"{place}^BQN,2,{module}{field('MA,' + data)}"
        case "datamatrix" | "gs1_datamatrix":
            return _datamatrix(symbol, place)
        case "aztec":
            return f"{place}^BON,{module},N,0,N,1{field(data)}"
        case "pdf417":
            columns = (symbol.columns - 69) // _PDF417_COLUMN
            return f"{place}^B7N,{3 * module},2,{columns},,N{field(data)}"
    return ""


def _datamatrix(symbol: Symbol, place: str) -> str:
    data = symbol.data
    sign = next((char for char in _ESCAPES if char not in data), "")
    if not sign:
        return ""
    if symbol.kind == "gs1_datamatrix":
        data = gs1.with_separators(data).replace(FNC1, f"{sign}1")
    size = symbol.columns
    return f"{place}^BXN,{symbol.module},200,{size},{size},6,{sign},1{field(data)}"
