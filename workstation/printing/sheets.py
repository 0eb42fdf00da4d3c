"""Ordinary printers: documents as PDF on sheets, through a queue's driver or into a folder."""

from __future__ import annotations

from pathlib import Path

from workstation.domain.errors import NotConfigured
from workstation.ports.labels import SHEETS, Printer
from workstation.printing.cups import QUEUE_NAME, CupsPrinter
from workstation.printing.folder import FolderPrinter
from workstation.printing.lines import Timeouts


def build_sheet_printer(
    key: str, *, kind: str, place: str, paper: str, confirm: float = 15.0
) -> Printer:
    """Make a printer of documents: `place` is the queue ("cups") or the folder ("folder").

    `confirm` is how many seconds the spooler may take. Raises `NotConfigured` (setting named).
    """
    media = SHEETS.get(paper)
    if media is None:
        raise _wrong("media", f"Choose one of: {', '.join(SHEETS)}.")
    if kind == "folder":
        if not place:
            raise _wrong("folder", "Write the folder there.")
        return FolderPrinter(key=key, folder=Path(place), media=media, dpi=300, language="pdf")
    if kind != "cups":
        raise _wrong("kind", "Choose a queue of this machine or a folder.")
    if not QUEUE_NAME.fullmatch(place):
        raise _wrong("queue", "Write the name of a queue on this machine, as lpstat -p shows it.")
    return CupsPrinter(
        key=key,
        queue=place,
        media=media,
        dpi=300,
        language="pdf",
        timeouts=Timeouts(confirm=confirm),
    )


def _wrong(name: str, advice: str) -> NotConfigured:
    return NotConfigured(
        f"The printer's setting {name!r} is missing or wrong.", advice, setting=name
    )
