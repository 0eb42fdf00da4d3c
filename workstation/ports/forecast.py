"""When will it arrive: the port to the promise engine, and the past that it learns from."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeAlias, runtime_checkable

from workstation.domain.promise import Promise
from workstation.domain.shipments import ServiceLevel


@dataclass(frozen=True, slots=True)
class Journey:
    """From where to where, with whom, and when the parcel left the shop (aware UTC)."""

    carrier: str
    service: ServiceLevel
    from_country: str
    to_country: str
    handed_over_at: datetime
    to_postcode: str = ""
    to_city: str = ""


class Forecast(Protocol):
    """Gives the promise for a journey."""

    def promise(self, journey: Journey) -> Promise:
        """Give the P50 to P90 range as dates of the destination.

        Raises `NotConfigured` when no transit time is known for the lane.
        """
        ...


@dataclass(frozen=True, slots=True)
class PastParcel:
    """What became of one parcel; `delivered_on` is a day at the destination, None while open."""

    journey: Journey
    delivered_on: date | None = None


Past: TypeAlias = Callable[[], Iterable[PastParcel]]
"""Gives the shop's own parcels, open ones too: leaving those out would make every promise short."""


@runtime_checkable
class CanTellBusy(Protocol):
    """Knows the weeks in which carriers are busier than usual."""

    def is_busy(self, from_country: str, to_country: str, day: date) -> bool: ...


@runtime_checkable
class CanRevise(Protocol):
    """Looks again at a parcel that has not come by the morning of `today`."""

    def revise(self, journey: Journey, today: date) -> Promise | None:
        """Give the new range, None once the parcel counts as lost; raises as `promise` does."""
        ...

    def chance_late(self, journey: Journey, latest: date, today: date) -> float:
        """Tell how likely it is, from 0 to 1, that it comes after `latest` or never."""
        ...
