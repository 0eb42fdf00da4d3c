"""Reads the commonest label picture without unpacking its dots: black and white, paper-sized.

Anything unusual (another size or resolution, a filter, interlacing, transparency, damage) is left
to the general way, which knows them all.
"""

from __future__ import annotations

import struct
import zlib

import numpy as np

_HEAD = struct.Struct(">IIBBBBB")
_KNOWN = {b"IHDR", b"IDAT", b"IEND", b"pHYs"}


def plain_rows(png: bytes, *, width: int, height: int, dpi: int) -> bytes | None:
    """Give the rows packed, 1 is black, when the picture is exactly the paper; else None."""
    data, at = [], 8
    while at + 12 <= len(png):
        size = int.from_bytes(png[at : at + 4], "big")
        kind, body = png[at + 4 : at + 8], png[at + 8 : at + 8 + size]
        at += 12 + size
        if kind not in _KNOWN:
            return None
        if kind == b"IHDR" and body != _HEAD.pack(width, height, 1, 0, 0, 0, 0):
            return None
        if kind == b"pHYs" and not _told(body, dpi):
            return None
        if kind == b"IDAT":
            data.append(body)
    return _unpacked(b"".join(data), width, height)


def _told(body: bytes, dpi: int) -> bool:
    if len(body) != 9 or body[8] != 1:
        return False
    across, down = (int.from_bytes(body[n : n + 4], "big") * 0.0254 for n in (0, 4))
    return abs(across - dpi) < 1 and abs(down - dpi) < 1


def _unpacked(data: bytes, width: int, height: int) -> bytes | None:
    stride = (width + 7) // 8
    unpacker = zlib.decompressobj()
    try:
        raw = unpacker.decompress(data, height * (stride + 1) + 1)
    except zlib.error:
        return None
    if len(raw) != height * (stride + 1) or not unpacker.eof:
        return None
    rows = np.frombuffer(raw, np.uint8).reshape(height, stride + 1)
    if rows[:, 0].any():
        return None
    black = ~rows[:, 1:]
    black[:, -1] &= (0xFF << (stride * 8 - width)) & 0xFF
    return black.tobytes()
