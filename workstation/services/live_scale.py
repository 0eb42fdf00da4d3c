"""The scale of a bench, asked by one at a time, and what it says as plain values."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from workstation.domain.errors import DeviceProblem
from workstation.domain.weighing import Weighing
from workstation.ports.scales import Scale


@dataclass(slots=True)
class SharedScale:
    """A scale that several threads ask; a port takes one conversation at a time."""

    scale: Scale
    key: str = "scale"
    lock: threading.Lock = field(default_factory=threading.Lock)

    def weigh(self) -> Weighing:
        with self.lock:
            return self.scale.weigh()


def look_at_scale(scale: Scale) -> Mapping[str, Any]:
    """What the scale says now, as plain values; "state" alone when it cannot be asked."""
    try:
        seen = scale.weigh()
    except DeviceProblem as error:
        return {"state": error.state}
    return {
        "grams": seen.grams,
        "stable": seen.stable,
        "at": seen.at.isoformat(),
        "trouble": seen.trouble,
    }


def weighing_of(told: Mapping[str, Any]) -> Weighing | None:
    """Read what `look_at_scale` gave; None when the scale did not answer."""
    if "grams" not in told:
        return None
    return Weighing(
        int(told["grams"]),
        bool(told["stable"]),
        datetime.fromisoformat(str(told["at"])),
        str(told.get("trouble", "")),
    )
