"""How a page is written in each printer language."""

from __future__ import annotations

from collections.abc import Callable

from workstation.ports.labels import Media, Tuning
from workstation.printing.brother import brother_bytes
from workstation.printing.elements import Page
from workstation.printing.epl import epl_bytes
from workstation.printing.escpos import escpos_bytes
from workstation.printing.tspl import tspl_bytes
from workstation.printing.zpl import zpl_bytes

Write = Callable[[Page, Media, Tuning], bytes]

WRITERS: dict[str, Write] = {
    "zpl": zpl_bytes,
    "tspl": tspl_bytes,
    "epl": epl_bytes,
    "escpos": escpos_bytes,
    "brother": brother_bytes,
}
