"""A scale and a clock that a test turns."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from workstation.domain.live_weight import LiveWeight
from workstation.domain.weighing import Weighing

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


class Bench:
    """One bench's scale."""

    def __init__(self) -> None:
        self.now = NOW
        self.live = LiveWeight(lambda: self.now)

    def pass_(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)

    def lay(self, grams: int, *, stable: bool = True, trouble: str = "") -> None:
        self.pass_(0.25)
        self.live.hear(Weighing(grams, stable, self.now, trouble))
