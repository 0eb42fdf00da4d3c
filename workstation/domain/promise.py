"""The date range that a customer is told, with when and from what it was computed."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """The days between which a parcel arrives, in the destination's calendar (P50 to P90).

    Never overwritten: a later one supersedes it. `basis` says in words what it was computed from.
    """

    earliest: date
    latest: date
    computed_at: datetime
    basis: str

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError("a promise ends before it begins")
