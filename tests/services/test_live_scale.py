"""The bench's scale: asked by one at a time, told as plain values."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime

from workstation.domain.errors import DeviceProblem
from workstation.domain.weighing import Weighing
from workstation.services.live_scale import SharedScale, look_at_scale, weighing_of

NOW = datetime(2026, 4, 21, 14, 32, tzinfo=UTC)


@dataclass
class Bowl:
    """A scale that notices two questions at once."""

    key: str = "scale"
    gone: bool = False
    inside: int = 0
    most: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def weigh(self) -> Weighing:
        with self.lock:
            self.inside += 1
            self.most = max(self.most, self.inside)
        if self.gone:
            raise DeviceProblem("The scale cannot be reached.", state="offline")
        with self.lock:
            self.inside -= 1
        return Weighing(612, True, NOW)


def test_a_weight_told_is_the_weight_read() -> None:
    scale = Bowl()
    assert weighing_of(look_at_scale(scale)) == Weighing(612, True, NOW)


def test_a_scale_that_is_gone_gives_no_weight() -> None:
    told = look_at_scale(Bowl(gone=True))
    assert told == {"state": "offline"}
    assert weighing_of(told) is None


def test_two_who_ask_at_once_ask_one_after_the_other() -> None:
    bowl = Bowl()
    shared = SharedScale(bowl)
    threads = [threading.Thread(target=shared.weigh) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert bowl.most == 1
