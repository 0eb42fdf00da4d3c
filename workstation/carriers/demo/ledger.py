"""What the demo carrier sold: an append-only file, synced before anybody is told."""

from __future__ import annotations

import json
import os
import random
import threading
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

PREFIX = "DC"


def check_digit(digits: str) -> str:
    """Reckon the mod 10 digit with weights 3 and 1 from the right, as on a GS1 code."""
    total = sum(
        int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits))
    )
    return str(-total % 10)


def is_tracking_number(text: str) -> bool:
    """Tell one of our numbers by its shape and check digit: DC, ten digits, the check digit."""
    digits = text.removeprefix(PREFIX)
    return (
        text.startswith(PREFIX)
        and len(digits) == 11
        and digits.isascii()
        and digits.isdigit()
        and check_digit(digits[:-1]) == digits[-1]
    )


class Ledger:
    """All labels ever sold, by any account, with their scans; survives its process being killed."""

    def __init__(self, folder: Path, *, seed: int = 0) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._path = folder / "ledger.jsonl"
        self._labels: dict[str, dict[str, Any]] = {}
        self._scans: dict[str, list[dict[str, Any]]] = {}
        self._lock = threading.RLock()
        self._serial = random.Random(seed).randrange(10**9)  # noqa: S311 - a number, no secret
        self._read()
        # Held open for the life of the process.
        self._file = self._path.open("ab")

    def sell(self, sale: Mapping[str, Any]) -> dict[str, Any]:
        """Give a new tracking number, write the sale down, and only then answer."""
        with self._lock:
            self._serial = (self._serial + 1) % 10**10
            digits = f"{self._serial:010d}"
            number = f"{PREFIX}{digits}{check_digit(digits)}"
            at = _now()
            entry = {**sale, "tracking_number": number, "bought_at": at, "status": "live"}
            self._write({"event": "sold", "label": entry})
            self.scan(number, {"code": "ANN", "text": "Label made", "at": at, "place": ""})
            return entry

    def void(self, number: str) -> None:
        with self._lock:
            self._write({"event": "void", "tracking_number": number})

    def scan(self, number: str, scan: Mapping[str, Any]) -> None:
        with self._lock:
            self._write({"event": "scan", "tracking_number": number, "scan": dict(scan)})

    def label(self, number: str) -> dict[str, Any] | None:
        with self._lock:
            return self._labels.get(number)

    def scans(self, number: str) -> list[dict[str, Any]]:
        with self._lock:
            return list(self._scans.get(number, ()))

    def labels(self, **wanted: str) -> list[dict[str, Any]]:
        """List the labels in the order they were sold, those alone whose fields are as `wanted`."""
        with self._lock:
            return [
                label
                for label in self._labels.values()
                if all(label.get(name) == value for name, value in wanted.items())
            ]

    def close(self) -> None:
        self._file.close()

    def _write(self, line: Mapping[str, Any]) -> None:
        self._file.write(json.dumps(line, ensure_ascii=False).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())
        self._apply(line)

    def _read(self) -> None:
        if not self._path.exists():
            return
        content = self._path.read_bytes()
        # A line that a kill cut short was never answered for: it is taken off, or it would
        # run into the next one.
        whole = content[: content.rfind(b"\n") + 1]
        if len(whole) < len(content):
            os.truncate(self._path, len(whole))
        for line in whole.splitlines():
            self._apply(json.loads(line))

    def _apply(self, line: Mapping[str, Any]) -> None:
        if line["event"] == "sold":
            label = dict(line["label"])
            number = label["tracking_number"]
            self._labels[number] = label
            self._serial = int(number.removeprefix(PREFIX)[:-1])
        elif line["event"] == "void":
            self._labels[line["tracking_number"]]["status"] = "void"
        else:
            self._scans.setdefault(line["tracking_number"], []).append(line["scan"])


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="milliseconds")
