"""Writes a label for an ESC/POS receipt or label printer: one picture, GS v 0 in bands, then a
cut.

Bars are dots too: the printer's own would stand at the left edge and not where the label has
them. Follows Epson's ESC/POS command reference (ESC @, GS v 0, GS V, FF of label paper GS FF).
"""

from __future__ import annotations

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.elements import Page
from workstation.printing.paint import text_bitmap
from workstation.printing.png import Dots
from workstation.printing.raster import rasterise

_BAND_ROWS = 240
"""Small enough for the buffer of any printer that has GS v 0."""

_START, _CUT, _NEXT_LABEL, _FEED = b"\x1b@", b"\x1dV\x42\x00", b"\x1d\x0c", b"\x1bd\x04"


def escpos_bytes(page: Page, media: Media, tuning: Tuning) -> bytes:
    """Give one label; a roll is cut behind it unless `tuning.after` says tear."""
    if tuning.darkness is not None or tuning.speed is not None or tuning.after == "peel":
        raise Refused(
            "An ESC/POS printer's darkness, speed and peeler are set on the printer itself.",
            "Leave these settings empty.",
            field="darkness",
        )
    return picture(rasterise(page, text_bitmap), media, tuning)


def picture(dots: Dots, media: Media, tuning: Tuning) -> bytes:
    """Give dots as one label."""
    packed = np.packbits(dots, axis=1)
    parts = [_START]
    for at in range(0, len(packed), _BAND_ROWS):
        band = packed[at : at + _BAND_ROWS]
        size = band.shape[1].to_bytes(2, "little") + len(band).to_bytes(2, "little")
        parts.append(b"\x1dv0\x00" + size + band.tobytes())
    if not media.roll:
        parts.append(_NEXT_LABEL)
    elif tuning.after == "tear":
        parts.append(_FEED)
    if tuning.after == "cut" or (media.roll and not tuning.after):
        parts.append(_CUT)
    return b"".join(parts)
