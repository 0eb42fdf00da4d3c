"""Prints into a folder: each label becomes a file, for a spooler, a share or a test run."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import AS_IT_IS, Media, PrinterState, PrintReceipt, PrintState, Tuning


def _new_name() -> str:
    return uuid4().hex


@dataclass(slots=True)
class FolderPrinter:
    """A folder that takes labels; names are random ids, nothing from outside gets into a path."""

    key: str
    folder: Path
    media: Media
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    new_name: Callable[[], str] = _new_name

    def status(self) -> PrinterState:
        """READY while the folder is there and may be written to."""
        usable = self.folder.is_dir() and os.access(self.folder, os.W_OK)
        return PrinterState.READY if usable else PrinterState.OFFLINE

    def print_label(self, content: bytes) -> PrintReceipt:
        """Write the label whole or not at all, readable by this user alone (0600).

        Raises `DeviceProblem` when the folder does not take it; then no label file was made.
        """
        final = self.folder / f"{self.new_name()}.{self.language}"
        partial = final.with_name(f".{final.name}.part")
        try:
            handle = os.open(
                partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o600
            )
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                partial.rename(final)
            except OSError:
                partial.unlink(missing_ok=True)
                raise
        except OSError as problem:
            raise DeviceProblem(
                f"The folder of printer {self.key} cannot be written to.",
                "Check that it exists, that there is room, and that you may write there.",
                state=PrinterState.OFFLINE.value,
            ) from problem
        return PrintReceipt(PrintState.CONFIRMED, "file written")
