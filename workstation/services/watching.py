"""Beginning to watch a parcel, and when to think about its promise again."""

from __future__ import annotations

from datetime import datetime, time, timedelta

from workstation.domain.shipments import Parcel
from workstation.domain.tracking import FIRST_LOOK, spread
from workstation.domain.zones import next_at
from workstation.ports.tracking import Watch

MORNING = time(7, 0)
SPREAD_SECONDS = 2 * 3600.0
"""Two hours for all promises of a morning: no spike, and done before anybody looks."""


def first_watch(parcel: Parcel, round_now: int, now: datetime, *, speed: float) -> Watch:
    """The watch that begins with a hand-over; the carrier scans nothing in the first minutes."""
    wait = FIRST_LOOK * (0.8 + 0.4 * spread(parcel.id, 0)) / speed
    return Watch(
        parcel_id=parcel.id,
        carrier=parcel.carrier,
        round=round_now,
        begun_at=now,
        poll_at=now + timedelta(seconds=wait),
        review_at=None,
    )


def next_morning(parcel_id: int, now: datetime, *, country: str, zone: str) -> datetime:
    """When a promise is thought about again: early on the destination's next day, spread out."""
    begins = next_at(now, MORNING, country, otherwise=zone)
    return begins + timedelta(seconds=SPREAD_SECONDS * spread(parcel_id, 1))
