"""How fast the far side may be called: our own even pace, and the pause it asked for."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime

LONGEST_HOLD = 3600.0
"""A Retry-After of more than an hour is believed for an hour, then asked again."""
FIRST_REST = 1.0
"""How long we stay away after a "too many" that names no time; doubled while they go on."""
LONGEST_REST = 60.0
GRAIN = 0.005
"""Seconds by which a sleeper may wake late without slowing those behind it, never more than a
tenth of the gap.
"""
LOOK = 0.002


@dataclass(eq=False, slots=True)
class Turn:
    """The right to send one request; `taken` in monotonic seconds."""

    taken: float
    sent: bool = False


class Pace:
    """Lets one request go at a time, evenly spaced as they leave; `per_second` None means that no
    limit is known.

    A turn is counted from the moment at which its first byte left, not from when it was handed out:
    threads that wake late push those behind them on instead of arriving in a bunch.
    """

    def __init__(
        self,
        per_second: float | None,
        *,
        monotonic: Callable[[], float],
        sleep: Callable[[float], None],
    ) -> None:
        self._gap = 1.0 / per_second if per_second else 0.0
        self._grain = min(GRAIN, self._gap / 10)
        self._monotonic = monotonic
        self._sleep = sleep
        self._next = 0.0
        self._last: Turn | None = None
        self._in_line = 0
        self._held_until = 0.0
        self._rest = FIRST_REST
        self._lock = threading.Lock()
        self._head = threading.Lock()

    def held_for(self) -> float:
        """Seconds that the far side still wants us to stay away; 0 when it does not."""
        return max(0.0, self._held_until - self._monotonic())

    def hold(self, seconds: float) -> None:
        """Stay away for so many seconds, as it asked."""
        with self._lock:
            until = self._monotonic() + min(max(seconds, 0.0), LONGEST_HOLD)
            self._held_until = max(self._held_until, until)

    def too_many(self, asked: float | None) -> float:
        """It had too many of us: stay away as long as it asked, or a while that doubles each time
        that it says so again; gives the seconds.

        What it says to calls that were under way together counts once.
        """
        if asked is not None:
            self.hold(asked)
            return asked
        if not self.held_for():
            with self._lock:
                rest, self._rest = self._rest, min(self._rest * 2, LONGEST_REST)
            self.hold(rest)
        return self.held_for()

    def welcome(self) -> None:
        """It answered: the next "too many" is the first again."""
        self._rest = FIRST_REST

    def take_turn(self, *, patience: float) -> Turn | None:
        """Wait for the next turn; None when that takes longer than `patience`, or when it asked us
        meanwhile to stay away.
        """
        with self._lock:
            now = self._monotonic()
            if self._gap and self._next + self._in_line * self._gap - now > patience:
                return None
            self._in_line += 1
        try:
            with self._head:
                return self._at_head()
        finally:
            with self._lock:
                self._in_line -= 1

    def sent(self, turn: Turn) -> None:
        """The request's first byte leaves now, or none will: the next turn is counted from here."""
        with self._lock:
            if turn.sent:
                return
            turn.sent = True
            self._next = max(self._next, self._monotonic() - self._grain + self._gap)

    def _at_head(self) -> Turn | None:
        while True:
            with self._lock:
                now = self._monotonic()
                if now < self._held_until:
                    return None
                wait = max(self._next - now, LOOK if self._is_late(now) else 0.0)
                if wait <= 0:
                    turn = self._last = Turn(now)
                    self._next = max(self._next, now - self._grain) + self._gap
                    return turn
            self._sleep(wait)

    def _is_late(self, now: float) -> bool:
        """The one before has its turn and has sent nothing yet; it is waited for, but not for
        ever: a line that takes long to open holds up nobody else.
        """
        last = self._last
        return last is not None and not last.sent and now < last.taken + 2 * self._gap


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
