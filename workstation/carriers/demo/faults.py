"""What shall go wrong, when and how often: the demo carrier's fault plan."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

ENDPOINTS = ("buy", "find", "list", "void", "track", "rates", "page", "*")
BEFORE = ("refuse", "auth", "too_many", "error_before", "cut_before", "hang_before", "busy",
          "in_progress", "unknown_code", "redirect")  # fmt: skip
AFTER = ("error_after", "cut_after", "half_body", "lost", "drip", "bad_json", "wrong_length",
         "huge", "duplicate")  # fmt: skip
KINDS = (*BEFORE, *AFTER, "slow", "price")
CONDITIONS = ("account", "client_ref", "order_number", "tracking_number")


class BadPlan(ValueError):
    """The plan that was sent cannot be understood; the text says why."""


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong at one endpoint; `left` None means for ever."""

    kind: str
    endpoint: str
    left: int | None
    when: Mapping[str, str]
    settings: Mapping[str, Any]

    def seconds(self, default: float) -> float:
        return float(self.settings.get("seconds", default))

    def as_json(self) -> dict[str, Any]:
        plain = {"fault": self.kind, "endpoint": self.endpoint, "times": self.left}
        return {**plain, **self.when, **self.settings}


class FaultPlan:
    """Faults in the order they were sent; each call takes the first that fits it."""

    def __init__(self) -> None:
        self._faults: list[Fault] = []
        self._lock = threading.Lock()

    def add(self, plan: object) -> None:
        """Append a list of faults as they came over HTTP; raises `BadPlan`, then none is taken."""
        if not isinstance(plan, list):
            raise BadPlan("a plan is a list")
        faults = [_read_fault(entry) for entry in plan]
        with self._lock:
            self._faults += faults

    def clear(self) -> None:
        with self._lock:
            self._faults.clear()

    def left(self) -> list[dict[str, Any]]:
        with self._lock:
            return [fault.as_json() for fault in self._faults]

    def take(self, endpoint: str, facts: Mapping[str, str]) -> Fault | None:
        """Give the fault for this call and use it up."""
        with self._lock:
            for fault in self._faults:
                if fault.endpoint not in (endpoint, "*"):
                    continue
                if any(facts.get(name) != value for name, value in fault.when.items()):
                    continue
                if fault.left is not None:
                    fault.left -= 1
                    if fault.left == 0:
                        self._faults.remove(fault)
                return fault
        return None


def _read_fault(entry: object) -> Fault:
    if not isinstance(entry, dict):
        raise BadPlan("a fault is an object")
    settings = dict(entry)
    kind = settings.pop("fault", None)
    endpoint = settings.pop("endpoint", "buy")
    times = settings.pop("times", 1)
    when = {name: str(settings.pop(name)) for name in CONDITIONS if name in settings}
    if kind not in KINDS:
        raise BadPlan(f"unknown fault {kind!r}; there are {', '.join(KINDS)}")
    if endpoint not in ENDPOINTS:
        raise BadPlan(f"unknown endpoint {endpoint!r}; there are {', '.join(ENDPOINTS)}")
    if times is not None and (not isinstance(times, int) or times < 1):
        raise BadPlan("times is a whole number from 1, or null for always")
    if unknown := set(settings) - {"seconds", "retry_after", "field", "code", "message", "amount"}:
        raise BadPlan(f"unknown settings: {', '.join(sorted(unknown))}")
    return Fault(kind=kind, endpoint=endpoint, left=times, when=when, settings=settings)
