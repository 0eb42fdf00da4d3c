"""Deadlines for whole exchanges: a far side that drips outlives any time-out of a socket.

One thread watches them all, since a timer of its own for each verb of each message costs more than
the verb.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager


class Watchdog:
    """Calls `shut` of what is not over in its time; the thread starts with the first of them."""

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._changed = threading.Condition()
        self._watched: dict[object, tuple[float, Callable[[], None]]] = {}
        self._wakes = float("inf")
        self._thread: threading.Thread | None = None

    @contextmanager
    def within(self, seconds: float, shut: Callable[[], None]) -> Iterator[None]:
        """Run the body; `shut` is called, once and from another thread, when it takes longer."""
        mark = object()
        ends = self._monotonic() + seconds
        with self._changed:
            self._watched[mark] = (ends, shut)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="watchdog", daemon=True)
                self._thread.start()
            elif ends < self._wakes:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._watched.pop(mark, None)

    def _run(self) -> None:
        while True:
            for shut in self._due():
                shut()

    def _due(self) -> list[Callable[[], None]]:
        """Wait for the next deadline, or for an earlier one to come; what has run out by now."""
        with self._changed:
            self._wakes = min((ends for ends, _ in self._watched.values()), default=float("inf"))
            wait = self._wakes - self._monotonic()
            if wait > 0:
                self._changed.wait(None if wait == float("inf") else wait)
            now = self._monotonic()
            late = [mark for mark, (ends, _) in self._watched.items() if ends <= now]
            return [self._watched.pop(mark)[1] for mark in late]


WATCHDOG = Watchdog()
"""The process's own."""
