"""Barcodes besides Code 128: squares (QR, DataMatrix, Aztec), PDF417, and the bars of retail.

Modules come from one library (zxing-cpp's writer, which holds libzint) and are put onto paper at
whole dots a module; a writer whose printer has the symbol itself may send its command instead.
DataMatrix is always square: the rectangular ones are unknown to many scanners.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from workstation.domain.errors import Refused
from workstation.printing import code128, gs1
from workstation.printing.elements import Bars, Bitmap, Rect, Symbol
from workstation.printing.png import Dots

LINEAR = ("code128", "gs1_128", "itf14", "ean13", "ean8", "upca")
SQUARE = ("qr", "datamatrix", "gs1_datamatrix", "aztec")
KINDS = (*LINEAR, *SQUARE, "pdf417", "maxicode")

_LONGEST = 600
_QUIET = {"ean13": 11, "ean8": 11, "upca": 11, "qr": 4, "datamatrix": 4, "gs1_datamatrix": 4}
_QUIET |= {"aztec": 2, "pdf417": 2, "maxicode": 2}
_DIGITS = {"itf14": 14, "ean13": 13, "ean8": 8, "upca": 12}
_ROW_MODULES = 3
"""How high a row of PDF417 is, in modules (ISO/IEC 15438 asks for three at least)."""
_MAXICODE_MM = (28.2, 26.9)


@dataclass(frozen=True, slots=True)
class Modules:
    """A symbol in modules: `columns` by `rows`, packed rows of dots."""

    columns: int
    rows: int
    grid: bytes

    @property
    def dots(self) -> Dots:
        packed = np.frombuffer(self.grid, np.uint8).reshape(self.rows, -1)
        return np.unpackbits(packed, axis=1)[:, : self.columns]


def quiet_modules(kind: str) -> int:
    """Empty paper on each side of a symbol, in modules."""
    return _QUIET.get(kind, 10)


@lru_cache(maxsize=256)
def encode(kind: str, data: str) -> Modules:
    """Give a symbol's modules; raises `Refused` (barcode) for data that it cannot hold."""
    if kind not in KINDS or kind == "maxicode":
        raise _refused(
            f"Barcodes of the kind {kind!r} cannot be drawn.", f"Use one of: {', '.join(KINDS)}."
        )
    if kind in ("code128", "gs1_128"):
        symbol = gs1.code128_symbol(data) if kind == "gs1_128" else code128.encode(data)
        colours = np.arange(len(symbol.widths), dtype=np.uint8) % 2 == 0
        row = np.repeat(colours.astype(np.uint8), np.array(symbol.widths))
        return _packed(row[None, :])
    if kind in _DIGITS:
        return _written(kind, _checked_digits(kind, data))
    if not data or len(data.encode()) > _LONGEST:
        raise _refused(
            "The text of the barcode is empty or too long.", f"Use 1 to {_LONGEST} bytes."
        )
    return _written(kind, gs1.bracketed(data) if kind == "gs1_datamatrix" else data)


def placed(kind: str, data: str, *, x: int, y: int, module: int, height: int = 0) -> Symbol | Bars:
    """Give the symbol with its upper left module at (x, y), `module` dots a module.

    `height` is that of bars, in dots; squares have their own. Raises `Refused` (barcode).
    """
    if kind in ("code128", "gs1_128"):
        symbol = gs1.code128_symbol(data) if kind == "gs1_128" else code128.encode(data)
        return Bars(Rect(x, y, symbol.modules * module, height), symbol, module)
    modules = encode(kind, data)
    if kind in LINEAR:
        data = _checked_digits(kind, data)
        box = Rect(x, y, modules.columns * module, height)
    else:
        box = Rect(x, y, modules.columns * module, modules.rows * module)
    return Symbol(box, kind, data, module, modules.columns, modules.rows, modules.grid)


def maxicode(data: str, *, mode: int, x: int, y: int, dpi: int) -> Symbol:
    """Give a MaxiCode that a ZPL printer makes by itself; `data` as ^BD wants them.

    Raises `Refused` (barcode) for a mode that carriers do not use.
    """
    if mode not in (2, 3, 4) or not data or len(data) > _LONGEST:
        raise _refused("This MaxiCode cannot be printed.", "Use mode 2, 3 or 4 and some data.")
    width, height = (round(mm * dpi / 25.4) for mm in _MAXICODE_MM)
    return Symbol(Rect(x, y, width, height), "maxicode", data, mode, 0, 0, b"")


def symbol_dots(symbol: Symbol) -> Dots:
    """Give the dots of a symbol; raises `Refused` (barcode) for one that only a printer makes."""
    if not symbol.columns:
        raise _refused(
            "A MaxiCode can only be printed by a ZPL printer.",
            "Choose a ZPL printer for this label.",
        )
    dots = Modules(symbol.columns, symbol.rows, symbol.grid).dots
    wide = np.repeat(dots, symbol.module, axis=1)
    if symbol.rows == 1:
        return np.repeat(wide, symbol.box.h, axis=0)
    return np.repeat(wide, symbol.module, axis=0)


def symbol_bitmap(symbol: Symbol) -> Bitmap:
    """Give the symbol as dots where it stands."""
    packed = np.packbits(symbol_dots(symbol), axis=1)
    return Bitmap(symbol.box, packed.shape[1], packed.tobytes())


def _checked_digits(kind: str, data: str) -> str:
    """The digits with their check digit, which may be left out."""
    size = _DIGITS[kind]
    if not re.fullmatch(r"[0-9]+", data) or len(data) not in (size - 1, size):
        raise _refused(
            f"This barcode holds {size} digits.", "Write the digits with or without the last one."
        )
    whole = data[: size - 1] + gs1.check_digit(data[: size - 1])
    if len(data) == size and data != whole:
        raise _refused(
            f"The check digit of {data} is wrong.", f"It would be {whole[-1]}; look for a typo."
        )
    return whole


def _written(kind: str, data: str) -> Modules:
    import zxingcpp

    formats = zxingcpp.BarcodeFormat
    # Said in the symbol, or a reader takes "¡" for Japanese.
    coded = {} if data.isascii() else {"eci": "UTF-8"}
    makers: dict[str, Callable[[], object]] = {
        "itf14": lambda: zxingcpp.create_barcode(data, formats.ITF),
        "ean13": lambda: zxingcpp.create_barcode(data, formats.EAN13),
        "ean8": lambda: zxingcpp.create_barcode(data, formats.EAN8),
        "upca": lambda: zxingcpp.create_barcode(data, formats.UPCA),
        "qr": lambda: zxingcpp.create_barcode(data, formats.QRCode, ec_level="M", **coded),
        "datamatrix": lambda: zxingcpp.create_barcode(
            data, formats.DataMatrix, force_square=True, **coded
        ),
        "gs1_datamatrix": lambda: zxingcpp.create_barcode(
            data, formats.DataMatrix, force_square=True, gs1=True
        ),
        "aztec": lambda: zxingcpp.create_barcode(data, formats.Aztec, **coded),
        "pdf417": lambda: zxingcpp.create_barcode(data, formats.PDF417, **coded),
    }
    try:
        made = makers[kind]()
        grey = np.array(made.to_image(scale=1, add_quiet_zones=False))  # type: ignore[attr-defined]
    except ValueError as problem:
        raise _refused(
            "This text cannot be put into this kind of barcode.", "Shorten it or use QR."
        ) from problem
    dots = (grey < 128).astype(np.uint8)
    if kind in _DIGITS:
        # The middle row: EAN's guard bars go further down than the others.
        return _packed(dots[len(dots) // 2][None, :])
    return _packed(dots)


def _packed(dots: Dots) -> Modules:
    rows, columns = dots.shape
    return Modules(columns, rows, np.packbits(dots, axis=1).tobytes())


def _refused(title: str, advice: str) -> Refused:
    return Refused(title, advice, field="barcode")
