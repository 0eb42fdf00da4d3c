"""Where a parcel stands, in one word, and the steps of its way: behind it, now, and ahead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.tracking import TrackingEvent


class Stand(StrEnum):
    """Where a parcel stands, for whoever asks."""

    PACKING = "packing"
    PACKED = "packed"
    HANDED_OVER = "handed_over"
    IN_TRANSIT = "in_transit"
    CUSTOMS = "customs"
    OUT_FOR_DELIVERY = "out_for_delivery"
    READY_FOR_PICKUP = "ready_for_pickup"
    ATTEMPT_FAILED = "attempt_failed"
    DELAYED = "delayed"
    DELIVERED = "delivered"
    RETURNING = "returning"
    LOST = "lost"
    CANCELLED = "cancelled"


class StepState(StrEnum):
    """How a step of the way is drawn."""

    DONE = "done"
    NOW = "now"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way; `at` is None where nobody has seen it, or not yet."""

    stand: Stand
    state: StepState
    at: datetime | None = None
    place: str = ""


_BY_MILESTONE = {
    Milestone.NONE: Stand.HANDED_OVER,
    Milestone.UNKNOWN: Stand.HANDED_OVER,
    Milestone.ACCEPTED: Stand.IN_TRANSIT,
    Milestone.IN_TRANSIT: Stand.IN_TRANSIT,
    Milestone.CUSTOMS: Stand.CUSTOMS,
    Milestone.OUT_FOR_DELIVERY: Stand.OUT_FOR_DELIVERY,
    Milestone.READY_FOR_PICKUP: Stand.READY_FOR_PICKUP,
    Milestone.ATTEMPT_FAILED: Stand.ATTEMPT_FAILED,
    Milestone.DELAYED: Stand.DELAYED,
    Milestone.DELIVERED: Stand.DELIVERED,
    Milestone.RETURNING: Stand.RETURNING,
    Milestone.RETURNED: Stand.RETURNING,
    Milestone.LOST: Stand.LOST,
}
_USUAL = (
    Stand.PACKED,
    Stand.HANDED_OVER,
    Stand.IN_TRANSIT,
    Stand.OUT_FOR_DELIVERY,
    Stand.DELIVERED,
)
_AFTER_TRANSIT = (Stand.CUSTOMS, Stand.DELAYED, Stand.LOST)
"""Unusual stands that come before the van; the others come after it."""


def stand_of(parcel: Parcel | None, *, cancelled: bool = False) -> Stand:
    """Where a parcel stands; None is an order of which nothing is in a box."""
    if parcel is None or parcel.status in (ParcelStatus.OPEN, ParcelStatus.CANCELLED):
        return Stand.CANCELLED if cancelled else Stand.PACKING
    if parcel.status is ParcelStatus.PACKED:
        return Stand.CANCELLED if cancelled else Stand.PACKED
    return _BY_MILESTONE[parcel.milestone]


def steps_of(parcel: Parcel, scans: Sequence[TrackingEvent]) -> tuple[Step, ...]:
    """The way of a parcel: the usual five steps, and the unusual one that it stands at."""
    now = stand_of(parcel)
    seen: dict[Stand, tuple[datetime | None, str]] = {
        Stand.PACKED: (parcel.packed_at, ""),
        Stand.HANDED_OVER: (parcel.handed_over_at, ""),
    }
    for scan in scans:
        stand = _BY_MILESTONE[scan.milestone]
        if stand is not Stand.HANDED_OVER:
            # The first scan tells when a step was reached, the newest one where it is.
            first = seen.get(stand, (scan.at, ""))[0]
            seen[stand] = (first, scan.place or seen.get(stand, (None, ""))[1])
    order = list(_USUAL)
    if now not in order and now is not Stand.PACKING:
        place = Stand.OUT_FOR_DELIVERY if now in _AFTER_TRANSIT else Stand.DELIVERED
        order.insert(order.index(place), now)
    reached = order.index(now) if now in order else -1
    steps = []
    for place_in_way, stand in enumerate(order):
        at, where = seen.get(stand, (None, ""))
        if place_in_way < reached or now is Stand.DELIVERED:
            state = StepState.DONE
        elif place_in_way == reached:
            state = StepState.NOW
        else:
            state, at, where = StepState.LATER, None, ""
        steps.append(Step(stand, state, at, where))
    return tuple(steps)


def last_place(scans: Sequence[TrackingEvent]) -> str:
    """Where the parcel was scanned last, "" where no scan names a place."""
    return next((scan.place for scan in reversed(scans) if scan.place), "")
