"""Broken runners, to see whether the tests would notice: each takes one safeguard away.

They wrap the ports; the product's code is the same.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from workstation.bootstrap import Home
from workstation.ports.work import ClaimLost, StepState, WorkStep

FENCED = (
    "renew",
    "concluded",
    "forget_intent",
    "done",
    "later",
    "ask",
    "refuse",
    "drop",
)


class NoIntent:
    """A work queue that journals no call before it is made."""

    def __init__(self, queue: Any) -> None:
        self._queue = queue

    def __getattr__(self, name: str) -> Any:
        return getattr(self._queue, name)

    def intend(self, item: Any, *, name: str, key: str = "", body_hash: str = "") -> WorkStep:
        return WorkStep(name, StepState.INTENT, datetime.now(UTC), key, body_hash)


class NoFence(NoIntent):
    """A work queue in which whoever comes late goes on as if the item were still his."""

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._queue, name)
        return _deaf(found) if name in FENCED else found

    def intend(self, item: Any, *, name: str, key: str = "", body_hash: str = "") -> WorkStep:
        try:
            step: WorkStep = self._queue.intend(item, name=name, key=key, body_hash=body_hash)
        except ClaimLost:
            return super().intend(item, name=name, key=key, body_hash=body_hash)
        return step


def _deaf(write: Callable[..., Any]) -> Callable[..., Any]:
    def do(*arguments: Any, **more: Any) -> Any:
        try:
            return write(*arguments, **more)
        except ClaimLost:
            return None

    return do


class _Units:
    def __init__(self, units: Any, wrap: Callable[[Any], Any]) -> None:
        self._units = units
        self._wrap = wrap

    def __call__(self, **meant: bool) -> Any:
        unit = self._units(**meant)
        unit.work = self._wrap(unit.work)
        return unit

    def __getattr__(self, name: str) -> Any:
        return getattr(self._units, name)


def _wrapping(wrap: Callable[[Any], Any]) -> Callable[[Home], None]:
    def vary(home: Home) -> None:
        home._begin = _Units(home.begin(), wrap)  # type: ignore[assignment]

    return vary


VARIANTS: dict[str, Callable[[Home], None]] = {
    "": lambda home: None,
    "no_intent": _wrapping(NoIntent),
    "no_fence": _wrapping(NoFence),
}
