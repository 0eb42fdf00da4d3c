"""How many items of a lane may be out at once, however many are made ready beside them."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

from workstation.domain.errors import NO_PLACE, Unavailable


class Places:
    """So many calls at once in each named lane, and no limit in the others.

    Who is ready takes a place, then writes his intent and calls; what comes of the call is stored
    without it, while the next one is out already.
    """

    def __init__(self, widths: Mapping[str, int]) -> None:
        self._free = {lane: threading.BoundedSemaphore(width) for lane, width in widths.items()}

    @contextmanager
    def take(self, lane: str, *, seconds: float) -> Iterator[None]:
        """Hold a place; waits for it so many seconds, then raises `Unavailable`: nothing was
        begun.
        """
        free = self._free.get(lane)
        if free is None:
            yield
            return
        if not free.acquire(timeout=seconds):
            raise Unavailable(
                "The calls before this one take long.",
                "Nothing was sent; it is tried again by itself.",
                retry_after=0.0,
                code=NO_PLACE,
            )
        try:
            yield
        finally:
            free.release()


class Rests:
    """Lanes that the far side asked to leave alone for a while; until then nothing of them is
    claimed.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self._monotonic = monotonic
        self._until: dict[str, float] = {}

    def rest(self, lane: str, seconds: float) -> None:
        """Leave a lane alone for so many seconds; a shorter rest does not end a longer one."""
        until = self._monotonic() + seconds
        self._until[lane] = max(self._until.get(lane, 0.0), until)

    def left(self, lane: str) -> float:
        """Seconds until a lane may be worked again; 0 when it may."""
        return max(0.0, self._until.get(lane, 0.0) - self._monotonic())
