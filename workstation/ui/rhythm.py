"""Telling a scanner from a person by the rhythm of the keys. No Qt, no clock: times come with the
keys.

A scanner sends its characters no more than `gap_ms` apart and ends with Enter or Tab. Whatever
comes slower is typing and is given back in order. A burst that stops short is a half scan: it is
refused, and its tail is not taken for a scan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto
from typing import Generic, TypeVar

K = TypeVar("K")

BOUNCE_MS = 80
"""The same bytes again within this time are one pull of the trigger."""
HALF_LENGTH = 6
"""A burst of fewer characters without an end is rather a quick hand than a scanner."""
HALF_MS = 90
TAIL_MS = 500
TOLERANCE = 1.7
"""Once it is a burst, one late character (60 ms at the usual 35) does not break it."""


class Kind(Enum):
    """What a key is to a scan."""

    CHARACTER = auto()
    END = auto()
    SILENT = auto()
    """Shift and key releases: held in order, otherwise without meaning."""
    OTHER = auto()
    """Arrows, function keys, shortcuts: never part of a scan."""


class Did(Enum):
    """What has become of a key."""

    HELD = auto()
    PASS = auto()
    SCAN = auto()
    BOUNCED = auto()
    SWALLOWED = auto()


@dataclass(frozen=True, slots=True)
class Outcome(Generic[K]):
    """What to do now: give `replay` back first, then as `did` says; a scan comes as its two
    readings.
    """

    did: Did
    replay: Sequence[K] = ()
    typed: str = ""
    by_place: str = ""
    half: bool = False


@dataclass(slots=True)
class Rhythm(Generic[K]):
    """The state between keys; `K` is whatever the caller wants to give back later."""

    gap_ms: float = 35.0
    length: int = 4
    _held: list[K] = field(default_factory=list)
    _typed: list[str] = field(default_factory=list)
    _by_place: list[str] = field(default_factory=list)
    _began: float = float("-inf")
    _last: float = float("-inf")
    _last_scan: str = ""
    _scan_at: float = float("-inf")
    _tail_until: float = float("-inf")

    @property
    def waiting(self) -> bool:
        """Something is held, so `silence` must be called later."""
        return bool(self._held)

    @property
    def patience_ms(self) -> float:
        """How long to wait for the next key before calling `silence`."""
        return HALF_MS if len(self._typed) >= HALF_LENGTH else self.gap_ms + 10

    def key(
        self, key: K, kind: Kind, at: float, *, typed: str = "", by_place: str = ""
    ) -> Outcome[K]:
        """Take one key, pressed at `at` milliseconds on any steady clock."""
        if kind is Kind.OTHER:
            return Outcome(Did.PASS, self._let_go())
        if kind is Kind.SILENT:
            if not self._held:
                return Outcome(Did.PASS)
            self._held.append(key)
            return Outcome(Did.HELD)
        if kind is Kind.END:
            return self._end(at)
        before: Sequence[K] = ()
        half = False
        if self._typed and at - self._last > self._allowed:
            half = len(self._typed) >= HALF_LENGTH
            before = self._drop(at) if half else self._let_go()
        if not self._typed:
            self._began = at
        self._held.append(key)
        self._typed.append(typed)
        self._by_place.append(by_place)
        self._last = at
        return Outcome(Did.HELD, before, half=half)

    def silence(self, at: float) -> Outcome[K]:
        """Nothing came for `patience_ms`: it was typing, or half a scan."""
        if len(self._typed) >= HALF_LENGTH:
            already_told = at - HALF_MS < self._tail_until
            self._drop(at)
            return Outcome(Did.SWALLOWED, half=not already_told)
        if self._typed and self._last < self._tail_until and len(self._typed) > 1:
            self._drop(at)
            return Outcome(Did.SWALLOWED)
        return Outcome(Did.PASS, self._let_go())

    @property
    def _allowed(self) -> float:
        return self.gap_ms * (TOLERANCE if len(self._typed) >= self.length else 1.0)

    def _end(self, at: float) -> Outcome[K]:
        if not self._typed:
            # CR LF: the second end of one scan must not press a button.
            if at - self._scan_at <= self.gap_ms:
                return Outcome(Did.SWALLOWED)
            return Outcome(Did.PASS, self._let_go())
        quick = at - self._last <= self._allowed
        if not quick and len(self._typed) >= HALF_LENGTH:
            self._drop(at)
            return Outcome(Did.SWALLOWED, half=True)
        if not quick or len(self._typed) < self.length:
            if self._last < self._tail_until and quick:
                self._drop(at)
                return Outcome(Did.SWALLOWED)
            return Outcome(Did.PASS, self._let_go())
        typed, by_place = "".join(self._typed), "".join(self._by_place)
        tail = self._began < self._tail_until
        self._let_go()
        if tail:
            self._tail_until = float("-inf")
            return Outcome(Did.SWALLOWED)
        bounced = typed == self._last_scan and self._began - self._scan_at <= BOUNCE_MS
        self._last_scan, self._scan_at = typed, at
        return Outcome(Did.BOUNCED if bounced else Did.SCAN, (), typed, by_place)

    def _drop(self, at: float) -> Sequence[K]:
        self._let_go()
        self._tail_until = at + TAIL_MS
        return ()

    def _let_go(self) -> Sequence[K]:
        held, self._held = self._held, []
        self._typed, self._by_place = [], []
        return held
