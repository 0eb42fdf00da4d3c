"""The drop folder: JSON files of scans, one list a file, written by whatever receives web hooks.

[{"tracking_number": "...", "at": "2026-03-02T10:00:00+03:00", "milestone": "out_for_delivery",
  "code": "OUT", "text": "Out for delivery", "place": "İzmir"}]

`milestone` is a word of ours; one that we do not know is kept as unknown. A file is moved into
`done/` when its scans are stored, and into `refused/` when it cannot be read.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from workstation.domain.shipments import Milestone
from workstation.domain.tracking import TrackingEvent
from workstation.ports.tracking import DroppedScan

log = logging.getLogger(__name__)

LARGEST = 5_000_000
LONGEST = 300


class JsonDropFolder:
    """See `ports.tracking.DropFolder`. Files that end in .json are read, oldest name first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def take(self) -> Iterator[tuple[str, Sequence[DroppedScan]]]:
        try:
            waiting = sorted(self._folder.glob("*.json"))
        except OSError as error:
            log.warning("the drop folder cannot be read: %s", error.strerror)
            return
        for path in waiting:
            try:
                yield path.name, read_drop(path)
            except (OSError, ValueError) as error:
                log.warning("%s is put aside: %s", path.name, type(error).__name__)
                self._move(path.name, "refused")

    def done(self, name: str) -> None:
        self._move(name, "done")

    def _move(self, name: str, where: str) -> None:
        place = self._folder / where
        with suppress(OSError):
            place.mkdir(exist_ok=True)
            (self._folder / name).replace(place / name)


def read_drop(path: Path) -> list[DroppedScan]:
    """Read one file; raises ValueError for anything that is not a list of whole scans."""
    if path.stat().st_size > LARGEST:
        raise ValueError("too large")
    rows = json.loads(path.read_bytes())
    if not isinstance(rows, list):
        raise ValueError("no list")
    return [_scan(row) for row in rows]


def _scan(row: Any) -> DroppedScan:
    if not isinstance(row, dict):
        raise ValueError("no object")
    at = datetime.fromisoformat(_text(row, "at"))
    if at.tzinfo is None:
        raise ValueError("a time without a zone")
    word = _text(row, "milestone")
    milestone = Milestone(word) if word in set(Milestone) else Milestone.UNKNOWN
    event = TrackingEvent(
        at, _text(row, "code"), _text(row, "text"), milestone, _text(row, "place"), source="drop"
    )
    number = _text(row, "tracking_number")
    if not number:
        raise ValueError("no tracking number")
    return DroppedScan(number, event)


def _text(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name, "")
    if not isinstance(value, str):
        raise ValueError(f"{name} is no text")
    return value[:LONGEST]
