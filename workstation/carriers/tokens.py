"""A token that opens a carrier's door for a while: fetched when needed, shared by all threads."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

EARLY = 0.9
"""The part of its life that a token is used; the rest is for slow lines and clocks."""


@dataclass(frozen=True, slots=True)
class Token:
    """A token as the carrier gave it, and how many seconds it lives from now."""

    text: str
    seconds: float


class TokenCache:
    """Holds one token; `fetch` gets a new one and raises as a question does."""

    def __init__(self, fetch: Callable[[], Token], *, monotonic: Callable[[], float]) -> None:
        self._fetch = fetch
        self._monotonic = monotonic
        self._text = ""
        self._until = 0.0
        self._lock = threading.Lock()

    def get(self) -> str:
        """Give the token, a new one when there is none or its time is nearly over."""
        with self._lock:
            if not self._text or self._monotonic() >= self._until:
                token = self._fetch()
                self._text = token.text
                self._until = self._monotonic() + token.seconds * EARLY
            return self._text

    def forget(self, text: str) -> None:
        """Drop a token that was turned away, unless a newer one has come meanwhile."""
        with self._lock:
            if self._text == text:
                self._text = ""
