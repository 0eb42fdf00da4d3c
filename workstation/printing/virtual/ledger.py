"""What really came out: a line, the exact bytes and a picture for each label."""

from __future__ import annotations

import hashlib
import json
import os
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workstation.printing.zpl_picture import picture
from workstation.printing.zpl_reader import read_label

LEDGER = "labels.jsonl"


@dataclass(slots=True)
class PrintedLabels:
    """The folder of printed labels; a printer started again goes on counting where it was."""

    folder: Path
    dpi: int
    width: int
    height: int

    def __post_init__(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)

    def entries(self) -> list[dict[str, object]]:
        """Every label that was printed, oldest first."""
        path = self.folder / LEDGER
        if not path.exists():
            return []
        return [json.loads(line) for line in path.read_text("utf-8").splitlines()]

    def add(self, zpl: bytes, number: int) -> dict[str, object]:
        """Print one label: `NNNN.zpl` as received, `NNNN.png` as understood, the ledger's line."""
        read = read_label(zpl, dpi=self.dpi, width=self.width, height=self.height)
        names = f"{number:04d}.zpl", f"{number:04d}.png"
        self._write(names[0], zpl)
        self._write(names[1], picture(read))
        entry: dict[str, object] = {
            "n": number,
            "at": datetime.now(UTC).isoformat(timespec="milliseconds"),
            "sha256": hashlib.sha256(zpl).hexdigest(),
            "bytes": len(zpl),
            "zpl": names[0],
            "png": names[1],
            "barcodes": list(read.barcodes),
            "unknown": list(read.unknown),
        }
        with (self.folder / LEDGER).open("a", encoding="utf-8") as ledger:
            ledger.write(json.dumps(entry, ensure_ascii=False) + "\n")
        return entry

    def _write(self, name: str, content: bytes) -> None:
        partial = self.folder / f".{name}.part"
        partial.write_bytes(content)
        os.replace(partial, self.folder / name)
