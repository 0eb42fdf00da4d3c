"""Shopify's leaky bucket of query costs, kept here too, so that no query is sent in vain."""

from __future__ import annotations

from typing import Any

LONGEST_WAIT = 30.0


class Bucket:
    """Points that are left, by the shop's last answer and the time since."""

    def __init__(self) -> None:
        self._available = 1000.0
        self._most = 1000.0
        self._rate = 50.0
        self._at = 0.0
        self._costs: dict[str, float] = {}

    def wait_for(self, name: str, *, now: float) -> float:
        """Seconds until a query of this name fits, by what it cost the last time."""
        return max(0.0, min(LONGEST_WAIT, (self._cost(name) - self._left(now)) / self._rate))

    def learn(self, name: str, cost: Any, *, now: float) -> None:
        """Take in what an answer says of its cost."""
        status = cost.get("throttleStatus") if isinstance(cost, dict) else None
        if not isinstance(status, dict):
            return
        try:
            self._most = float(status["maximumAvailable"])
            self._rate = max(1.0, float(status["restoreRate"]))
            self._available = float(status["currentlyAvailable"])
            self._costs[name] = float(cost["requestedQueryCost"])
        except (KeyError, TypeError, ValueError):
            return
        self._at = now

    def _cost(self, name: str) -> float:
        return min(self._costs.get(name, 0.0), self._most)

    def _left(self, now: float) -> float:
        return min(self._most, self._available + max(0.0, now - self._at) * self._rate)
