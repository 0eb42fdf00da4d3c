"""How fast the far side may be called: our own even pace, and the pause it asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime
from email.utils import parsedate_to_datetime

LONGEST_HOLD = 3600.0
"""A Retry-After of more than an hour is believed for an hour, then asked again."""


class Pace:
    """Hands out evenly spaced turns; `per_second` None means no limit is known."""

    def __init__(self, per_second: float | None, *, monotonic: Callable[[], float]) -> None:
        self._gap = 1.0 / per_second if per_second else 0.0
        self._monotonic = monotonic
        self._next = 0.0
        self._held_until = 0.0
        self._lock = threading.Lock()

    def held_for(self) -> float:
        """Seconds that the far side still wants us to stay away; 0 when it does not."""
        return max(0.0, self._held_until - self._monotonic())

    def hold(self, seconds: float) -> None:
        """Stay away for so many seconds, as it asked."""
        with self._lock:
            until = self._monotonic() + min(max(seconds, 0.0), LONGEST_HOLD)
            self._held_until = max(self._held_until, until)

    def take_turn(self, *, patience: float) -> float | None:
        """Give the seconds to wait for the next turn; None when that is longer than `patience`."""
        with self._lock:
            now = self._monotonic()
            turn = max(now, self._next)
            if turn - now > patience:
                return None
            self._next = turn + self._gap
            return turn - now


def read_retry_after(value: str | None, *, now: datetime) -> float | None:
    """Read a Retry-After header, seconds or date (RFC 9110, 10.2.3); None when it says nothing."""
    text = (value or "").strip()
    if text.isascii() and text.isdigit():
        return float(text)
    try:
        when = parsedate_to_datetime(text)
    except ValueError:
        return None
    if when.tzinfo is None:
        return None
    return max(0.0, (when - now).total_seconds())
