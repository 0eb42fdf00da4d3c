"""What is kept of the talk with a carrier about one purchase: redacted, for whoever looks later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol


@dataclass(frozen=True, slots=True)
class KeptExchange:
    """One call. `request` and `answer` keep their shape and figures; words are their lengths.

    `outcome` is answered, not_sent, busy or unknown; `status` 0 where none came.
    """

    at: datetime
    method: str
    path: str
    outcome: str
    status: int
    seconds: float
    request: str
    answer: str


class Exchanges(Protocol):
    def keep(self, client_ref: str, exchanges: Sequence[KeptExchange]) -> None:
        """Keep what was said about the purchase under this key."""
        ...

    def of(self, client_ref: str) -> Sequence[KeptExchange]:
        """What was said about it, the oldest first."""
        ...
