"""Writes a label as the raster of Brother's QL printers.

A row goes out mirrored, 720 pins (1,296 on the wide printers), the paper lying at their right
end. Follows Brother's "Raster Command Reference" of QL-800/810W/820NWB and QL-1100/1110NWB.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.elements import Page
from workstation.printing.paint import text_bitmap
from workstation.printing.png import Dots
from workstation.printing.raster import rasterise

_CONTINUOUS, _DIE_CUT = 0x0A, 0x0B
_KIND, _WIDTH, _LENGTH, _QUALITY, _RECOVERY = 0x02, 0x04, 0x08, 0x40, 0x80


@dataclass(frozen=True, slots=True)
class _Roll:
    """What Brother calls this paper: its kind, millimetres, and where it lies under the pins."""

    kind: int
    width_mm: int
    length_mm: int
    pins: int
    dots: int
    right_pins: int
    feed_dots: int


_ROLLS = {
    "62mm": _Roll(_CONTINUOUS, 62, 0, pins=720, dots=696, right_pins=12, feed_dots=35),
    "102x152": _Roll(_DIE_CUT, 102, 153, pins=1296, dots=1164, right_pins=56, feed_dots=0),
}


def brother_bytes(page: Page, media: Media, tuning: Tuning) -> bytes:
    """Give one label; it is cut off unless `tuning.after` says tear."""
    if tuning.darkness is not None or tuning.speed is not None or tuning.after == "peel":
        raise Refused(
            "A Brother printer has no setting for darkness, speed or peeling.",
            "Leave these settings empty.",
            field="darkness",
        )
    return picture(rasterise(page, text_bitmap), media, tuning)


def picture(dots: Dots, media: Media, tuning: Tuning) -> bytes:
    """Give dots as one label; raises `Refused` (rotation) when they are wider than the pins."""
    roll = _ROLLS[media.key]
    if dots.shape[1] > roll.dots:
        raise Refused(
            "Turned like this, the label is wider than the paper.",
            "Set the rotation to 0 or 180.",
            field="rotation",
        )
    cuts = tuning.after != "tear"
    flags = _KIND | _WIDTH | _LENGTH | _QUALITY | _RECOVERY
    rows = len(dots).to_bytes(4, "little")
    about = bytes((flags, roll.kind, roll.width_mm, roll.length_mm)) + rows + b"\x00\x00"
    return b"".join(
        (
            bytes(400),  # ends whatever an earlier job may have left unfinished
            b"\x1b@",
            b"\x1bia\x01",  # raster mode
            b"\x1bi!\x00",  # tell how it goes without being asked
            b"\x1biz" + about,
            b"\x1biM" + (b"\x40\x1biA\x01" if cuts else b"\x00"),
            b"\x1biK" + (b"\x08" if cuts else b"\x00"),
            b"\x1bid" + roll.feed_dots.to_bytes(2, "little"),
            _rows(dots, roll),
            b"\x1a",
        )
    )


def _rows(dots: Dots, roll: _Roll) -> bytes:
    height, width = dots.shape
    line = np.zeros((height, roll.pins), np.uint8)
    left = roll.pins - roll.right_pins - roll.dots
    line[:, left : left + width] = dots
    packed = np.packbits(line[:, ::-1], axis=1)
    stride = packed.shape[1]
    sent = np.empty((height, stride + 3), np.uint8)
    sent[:, :3] = (ord("g"), 0, stride)
    sent[:, 3:] = packed
    return sent.tobytes()
