"""From a label to a printer's language and out of the printer.

`PRINTER_KINDS` is the one list of printers that Packbench can drive; `build_printer` makes one
from settings. Nothing here draws until it is asked to, so importing this package loads no
graphics.
"""

from __future__ import annotations

from workstation.printing.registry import PRINTER_KINDS, PrinterKind, build_printer

__all__ = ["PRINTER_KINDS", "PrinterKind", "build_printer"]
