"""Chooses the code that carries a number onto paper: bars where they fit, else a QR square.

A bar is a quarter of a millimetre or more, which any hand scanner and telephone reads. What
Code 128 cannot hold (Greek letters in an order number) or what is too long goes as a QR code.
"""

from __future__ import annotations

import numpy as np

from workstation.domain.errors import Refused
from workstation.printing import code128, symbols
from workstation.printing.elements import Bars, Bitmap, Rect
from workstation.printing.png import Dots

BAR_QUIET, QR_QUIET = 10, 4
"""Modules of empty paper that belong to each side of a symbol."""

_WIDEST_MM, _NARROWEST_MM = 0.38, 0.24
_SQUARE_MM = 0.35  # a QR module is at least so wide
_MOST = 600  # bytes: more makes a square that no telephone reads from a slip


def bars_within(data: str, box: Rect, *, dpi: int, at_end: bool) -> Bars | None:
    """Give the bars with their quiet zones inside `box`, at its left or right; None: no room."""
    try:
        symbol = code128.encode(data)
    except Refused:
        return None
    widest = int(_WIDEST_MM * dpi / 25.4)
    narrowest = -int(-_NARROWEST_MM * dpi // 25.4)
    for module in range(widest, narrowest - 1, -1):
        quiet = BAR_QUIET * module
        width = symbol.modules * module
        if width + 2 * quiet <= box.w:
            x = box.right - quiet - width if at_end else box.x + quiet
            return Bars(Rect(x, box.y, width, box.h), symbol, module)
    return None


def qr_square(data: str, *, side: int, dpi: int) -> Bitmap:
    """Give a QR code at (0, 0), as near to `side` dots as whole modules allow.

    It grows beyond `side` before its modules become too small. Raises `Refused` (qr) when the data
    are too long.
    """
    dots = _modules(data)
    least = -int(-_SQUARE_MM * dpi // 25.4)
    module = max(side // len(dots), least)
    large = np.repeat(np.repeat(dots, module, axis=0), module, axis=1)
    packed = np.packbits(large, axis=1)
    return Bitmap(Rect(0, 0, large.shape[1], large.shape[0]), packed.shape[1], packed.tobytes())


def qr_modules(data: str) -> int:
    """How many modules wide the square for `data` is."""
    return len(_modules(data))


def _modules(data: str) -> Dots:
    if not data or len(data.encode()) > _MOST:
        raise Refused(
            "The text for the QR code is empty or too long.",
            f"Use 1 to {_MOST} bytes.",
            field="qr",
        )
    return symbols.encode("qr", data).dots
