"""What became of a parcel, as reports count it, and the days that a share of parcels takes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from workstation.domain.incidents import Incident
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import Money, ParcelId
from workstation.domain.zones import day_at

OWN = "own"
"""Scans of our own reckoning prove nothing about the carrier."""


class Fate(StrEnum):
    """How a parcel's way ended, "" while it has not left."""

    NONE = ""
    UNDERWAY = "underway"
    DELIVERED = "delivered"
    RETURNED = "returned"
    LOST = "lost"


_FATES = {
    Milestone.DELIVERED: Fate.DELIVERED,
    Milestone.RETURNING: Fate.RETURNED,
    Milestone.RETURNED: Fate.RETURNED,
    Milestone.LOST: Fate.LOST,
}


@dataclass(frozen=True, slots=True)
class BoughtLabel:
    """One label of a parcel: when, for how much, and whether it was given back."""

    at: datetime
    price: Money | None
    voided: bool


@dataclass(frozen=True, slots=True)
class ParcelStory:
    """All that is stored of a parcel's way; promises and scans in the order in which they came."""

    parcel_id: ParcelId
    shop: str
    carrier: str
    service: str
    country: str
    milestone: Milestone
    packed_at: datetime | None = None
    packed_by: str = ""
    handed_over_at: datetime | None = None
    promises: tuple[Promise, ...] = ()
    scans: tuple[TrackingEvent, ...] = ()
    labels: tuple[BoughtLabel, ...] = ()
    silent: bool = False
    looks: int = 0
    """How often its carrier was asked and answered."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One parcel as reports count it; days are ordinals, None where it has not come to that.

    `promised_day` is the last day of the first promise after it left: what the customer was told.
    `heard`: its carrier tells of it at all, so that its end can be known.
    """

    parcel_id: ParcelId
    shop: str
    carrier: str
    service: str
    country: str
    packed_day: int | None
    packed_hour: int
    packed_by: str
    bought_day: int | None
    handed_day: int | None
    promised_day: int | None
    delivered_day: int | None
    fate: Fate
    heard: bool
    silent: bool
    failed: int
    damaged: bool
    cents: int | None
    currency: str
    spoilt: int
    spoilt_cents: int


def outcome_of(story: ParcelStory, *, zone: str) -> Outcome:
    """Reckon what became of a parcel; `zone` is the shop's own."""
    here = ZoneInfo(zone)
    packed = story.packed_at.astimezone(here) if story.packed_at else None
    left = story.handed_over_at.astimezone(here) if story.handed_over_at else None
    gone = left is not None
    carriers = [scan for scan in story.scans if scan.source != OWN]
    came = next((scan.at for scan in carriers if scan.milestone is Milestone.DELIVERED), None)
    fate = _FATES.get(story.milestone, Fate.UNDERWAY) if gone else Fate.NONE
    live = [label for label in story.labels if not label.voided]
    paid = live[-1].price if live else None
    voided = [label for label in story.labels if label.voided]
    promised = next(
        (one for one in story.promises if left is None or one.computed_at >= left), None
    )
    return Outcome(
        parcel_id=story.parcel_id,
        shop=story.shop,
        carrier=story.carrier,
        service=story.service,
        country=story.country,
        packed_day=packed.toordinal() if packed else None,
        packed_hour=packed.hour if packed else 0,
        packed_by=story.packed_by,
        bought_day=live[-1].at.astimezone(here).toordinal() if live else None,
        handed_day=left.toordinal() if left else None,
        promised_day=promised.latest.toordinal() if promised and gone else None,
        delivered_day=day_at(came, story.country, otherwise=zone).toordinal()
        if came and fate is Fate.DELIVERED
        else None,
        fate=fate,
        heard=bool(carriers) or (fate is Fate.LOST and story.looks > 0),
        silent=story.silent,
        failed=sum(scan.milestone is Milestone.ATTEMPT_FAILED for scan in carriers),
        damaged=any(scan.incident == Incident.DAMAGED for scan in carriers),
        cents=int(paid.amount * 100) if paid else None,
        currency=paid.currency if paid else "",
        spoilt=len(voided),
        spoilt_cents=sum(int(label.price.amount * 100) for label in voided if label.price),
    )


def days_until(share: float, *, came: Mapping[int, int], waiting: Mapping[int, int]) -> int | None:
    """In how many days so great a share of parcels is there; None while nobody can know.

    `came` counts parcels by the days that they took, `waiting` those that were not there after so
    many days. Who still waits counts as long as it has waited (Kaplan and Meier 1958): leaving
    them out would make every slow carrier look quick.
    """
    at_risk = sum(came.values()) + sum(waiting.values())
    left = 1.0
    for day in sorted({*came, *waiting}):
        if at_risk and came.get(day):
            left *= 1 - came[day] / at_risk
            if 1 - left >= share - 1e-9:
                return day
        at_risk -= came.get(day, 0) + waiting.get(day, 0)
    return None
