"""What the window may ask of printers and scales; the worker looks, the answer is a row."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workstation.domain.values import ParcelId, WorkId


@dataclass(frozen=True, slots=True)
class Calibration:
    """What scanning a test label back has shown of a printer with the paper `media`.

    Moves in tenths of a millimetre as they stand now, None in a direction of which nothing was
    scanned; `readable` once any of its codes was read.
    """

    printer: str
    number: int
    at: datetime
    across_dmm: int | None = None
    down_dmm: int | None = None
    whole: bool = False
    readable: bool = True
    media: str = ""


@dataclass(frozen=True, slots=True)
class DeviceDesk:
    """The device verbs of one station. Each `WorkId` is a look whose answer `Desk.check_result`
    and `data` give.
    """

    find: Callable[[], WorkId]
    """Look for printers and scales; data: "printers", "scales"."""
    probe: Callable[[str], WorkId]
    """Ask one address which printer it is; data: "printers" with one of them."""
    state: Callable[[str], WorkId]
    """Ask a printer how it is."""
    weigh: Callable[[], WorkId]
    """Ask the scale; data: "grams", "stable", "trouble"."""
    print_commands: Callable[[], WorkId]
    """Print the cards of all commands."""
    print_places: Callable[[str], WorkId]
    """Print a label for each shelf or tote named, with commas between them; raises `Refused`."""
    trial_picture: Callable[[str], WorkId]
    """Draw a printer's test label; data: "png" in base64, "media", "dpi"."""
    preview: Callable[[ParcelId, str], WorkId]
    """Draw a parcel's label for a printer ("" = where it goes); data as above and "why"."""
    data: Callable[[WorkId], Mapping[str, Any]]
    calibrate: Callable[[str], Calibration | None]
    """Take a scanned code of a test label; None for any other code."""
    calibrations: Callable[[], Mapping[str, Calibration]]
