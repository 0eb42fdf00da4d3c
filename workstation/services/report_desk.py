"""What the window may do about reports: read one, and write its tables into a file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from workstation.ports.reports import Sheet
    from workstation.services.reports import Report, Wish


@dataclass(frozen=True, slots=True)
class ReportDesk:
    """Reads alone: all of it may be called from the pool."""

    read: Callable[[Wish], Report]
    shops: Callable[[], Sequence[str]]
    today: Callable[[], date]
    """The day on the shop's clock."""
    write: Callable[[Path, Sequence[Sheet], str], None]
    """(file, tables, language): CSV or XLSX by the file's ending; raises `Refused`."""
