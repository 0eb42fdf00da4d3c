"""Watching parcels on their way: what was scanned, and when to look again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import ParcelId


@dataclass(frozen=True, slots=True)
class Watch:
    """One parcel on its way; `round` is the hand-over that began it.

    `poll_at` is when to ask the carrier, `review_at` when to think about the promise (None =
    never); `promised` the day that holds as our word, `slips` how often it moved, `silent` the
    silence last noted.
    """

    parcel_id: ParcelId
    carrier: str
    round: int
    begun_at: datetime
    poll_at: datetime | None
    review_at: datetime | None
    looked_at: datetime | None = None
    news_at: datetime | None = None
    looks: int = 0
    failures: int = 0
    promised: date | None = None
    slips: int = 0
    silent: str = ""


@dataclass(frozen=True, slots=True)
class PastJourney:
    """What storage knows of a watched parcel's way, for learning from it."""

    carrier: str
    service: str
    to_country: str
    to_postcode: str
    to_city: str
    handed_over_at: datetime
    delivered_at: datetime | None


class Tracking(Protocol):
    def watch(self, watch: Watch) -> None:
        """Begin to watch a parcel, or begin anew after another hand-over."""
        ...

    def get(self, parcel_id: ParcelId) -> Watch | None: ...

    def take(self, carrier: str, *, lease_seconds: float) -> Watch | None:
        """The next due parcel of a carrier account, kept from other workers for the lease."""
        ...

    def save(self, watch: Watch) -> None:
        """Store what a look changed; it is due at the earlier of its two times."""
        ...

    def seconds_to_next(self, carrier: str) -> float | None:
        """Seconds until a parcel of this account is due (0 = now), None when none is watched."""
        ...

    def add_event(self, parcel_id: ParcelId, event: TrackingEvent) -> bool:
        """Store a scan; False when this parcel has it already."""
        ...

    def events(self, parcel_id: ParcelId) -> Sequence[TrackingEvent]:
        """All scans of a parcel by their own time."""
        ...

    def past(self, since: datetime) -> Sequence[PastJourney]:
        """Every parcel handed over since then whose carrier was asked and answered."""
        ...


@dataclass(frozen=True, slots=True)
class DroppedScan:
    """One scan that somebody laid into the drop folder."""

    tracking_number: str
    event: TrackingEvent


class DropFolder(Protocol):
    """A folder into which a web hook's receiver lays scans as files."""

    def take(self) -> Iterator[tuple[str, Iterable[DroppedScan]]]:
        """Each waiting file's name and scans; one that cannot be read is put aside."""
        ...

    def done(self, name: str) -> None:
        """Put a file away whose scans are stored."""
        ...
