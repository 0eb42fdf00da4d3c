"""Remembers the last calls of each thread until whoever made them keeps them."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Sequence

from workstation.net.exchange import Exchange
from workstation.ports.exchanges import KeptExchange

MOST = 12
"""Calls of one thread; a purchase makes four at most, with prices and a token before it."""


class Recorder:
    """An exchange log by thread: a lane works one purchase at a time, on a thread of its own."""

    def __init__(self) -> None:
        self._mine = threading.local()

    def __call__(self, exchange: Exchange) -> None:
        self._calls().append(
            KeptExchange(
                at=exchange.at,
                method=exchange.method,
                path=exchange.path,
                outcome=str(exchange.outcome),
                status=exchange.status or 0,
                seconds=round(exchange.seconds, 3),
                request=exchange.request,
                answer=exchange.answer,
            )
        )

    def take(self) -> Sequence[KeptExchange]:
        """Give this thread's calls since it was last asked, and forget them."""
        calls = self._calls()
        taken = tuple(calls)
        calls.clear()
        return taken

    def _calls(self) -> deque[KeptExchange]:
        calls: deque[KeptExchange] | None = getattr(self._mine, "calls", None)
        if calls is None:
            calls = self._mine.calls = deque(maxlen=MOST)
        return calls
