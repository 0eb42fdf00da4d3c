"""Writes black dots as a PNG file, the same bytes for the same dots."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Dots = NDArray[np.uint8]
"""Rows of dots, one byte each: 1 is black."""


def png_bytes(dots: Dots, dpi: int) -> bytes:
    """Give a 1-bit grey PNG of the dots, marked with its resolution."""
    height, width = dots.shape
    packed = np.packbits(1 - dots, axis=1)
    return _file(packed, (width, height, 1, 0), dpi)


def colour_png(colours: Dots, palette: Sequence[tuple[int, int, int]], dpi: int) -> bytes:
    """Give a PNG whose dots are numbers of colours in `palette` (red, green, blue)."""
    height, width = colours.shape
    table = _chunk(b"PLTE", bytes(part for colour in palette for part in colour))
    return _file(colours, (width, height, 8, 3), dpi, table)


def _file(packed: Dots, shape: tuple[int, int, int, int], dpi: int, palette: bytes = b"") -> bytes:
    width, height, depth, kind = shape
    rows = np.zeros((height, packed.shape[1] + 1), np.uint8)  # each row begins with filter type 0
    rows[:, 1:] = packed
    per_metre = round(dpi / 0.0254)
    return b"".join(
        (
            b"\x89PNG\r\n\x1a\n",
            _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)),
            _chunk(b"pHYs", struct.pack(">IIB", per_metre, per_metre, 1)),
            palette,
            _chunk(b"IDAT", zlib.compress(rows.tobytes(), 6)),
            _chunk(b"IEND", b""),
        )
    )


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
