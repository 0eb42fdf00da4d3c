"""What the mail server took: NNNN.eml files and one line each in ledger.jsonl, before the 250."""

from __future__ import annotations

import json
import os
from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path
from typing import Any


class Ledger:
    """The mails of one folder; opened again it goes on where it stopped."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "ledger.jsonl"
        self.entries: list[dict[str, Any]] = []
        self._read()

    def take(self, content: bytes, *, to: str) -> dict[str, Any]:
        """Keep one mail; when this returns, both its file and its line are on the disk."""
        number = len(self.entries) + 1
        name = f"{number:04d}.eml"
        _write_synced(self._folder / name, content, mode="wb")
        entry = {
            "n": number,
            "message_id": str(message_from_bytes(content).get("Message-ID", "")).strip(),
            "to": to,
            "at": datetime.now(UTC).isoformat(),
            "file": name,
        }
        _write_synced(self._path, (json.dumps(entry) + "\n").encode(), mode="ab")
        _sync_folder(self._folder)
        self.entries.append(entry)
        return entry

    def _read(self) -> None:
        if not self._path.exists():
            return
        content = self._path.read_bytes()
        whole, newline, torn = content.rpartition(b"\n")
        # A torn last line was never answered with 250: the mail counts as not taken.
        if torn:
            with self._path.open("r+b") as file:
                file.truncate(len(whole) + len(newline))
                os.fsync(file.fileno())
        self.entries = [json.loads(line) for line in whole.splitlines()]


def _write_synced(path: Path, content: bytes, *, mode: str) -> None:
    with path.open(mode) as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # other systems have no handle on a folder to sync
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
