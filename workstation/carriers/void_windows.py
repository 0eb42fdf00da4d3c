"""Until when carriers take labels back: read from resources, so that a shop can correct it."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.ports.carrier_spec import VoidWindow

FILE = Path(__file__).resolve().parents[2] / "resources" / "carriers" / "void_windows.csv"
UNTIL = ("hours", "pickup", "manifest", "invoice", "never")


def read_void_windows(text: str) -> dict[str, VoidWindow]:
    """Read the list, a line a carrier; raises `NotConfigured` with the line that is wrong."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    windows = {}
    for row in csv.DictReader(lines):
        carrier, until, hours = row.get("carrier"), row.get("until") or "", row.get("hours") or "0"
        if not carrier or until not in UNTIL or not hours.isdecimal():
            raise NotConfigured(
                f"The void windows have a line that cannot be read: {carrier or '(no carrier)'}.",
                f"Write carrier,until,hours,source; until is one of {', '.join(UNTIL)}.",
                setting="void_windows",
            )
        windows[carrier] = VoidWindow(until, int(hours), row.get("source") or "")
    return windows


@cache
def _shipped() -> Mapping[str, VoidWindow]:
    return read_void_windows(FILE.read_text(encoding="utf-8"))


def void_window(carrier: str) -> VoidWindow | None:
    """Give a carrier's window, or None where none is known."""
    return _shipped().get(carrier)
