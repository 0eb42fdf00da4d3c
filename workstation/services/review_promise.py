"""Thinking about a promise again: with each scan and each morning, until the parcel is there.

A new range supersedes the one before it. The customer hears of a slip once: on the eve of the day
that holds as our word, or at once when the carrier tells of an exception.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from workstation.domain import events
from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.tracking import OVER, TrackingEvent, should_warn
from workstation.domain.values import ParcelId
from workstation.domain.zones import day_at, working_days_left
from workstation.ports.forecast import CanRevise, Journey
from workstation.ports.tracking import Watch
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.journeys import journey_of
from workstation.services.watching import next_morning
from workstation.services.works import Works

log = logging.getLogger(__name__)

_SETTLED = OVER | {Milestone.RETURNING, Milestone.READY_FOR_PICKUP}
"""Where no day is promised any more."""
SILENT_LONG = timedelta(days=10)
LOST_CODE = "LOST"


def review_promise(works: Works, parcel_id: ParcelId) -> None:
    """Compute the range anew and write what has changed; touches nothing outside."""
    with works.begin() as uow:
        found = _read(works, uow, parcel_id)
        now = uow.now()
        if found is None:
            uow.commit()
            return
    order, parcel, watch, journey = found
    today = day_at(now, order.recipient.country, otherwise=works.settings.shop.zone)
    thought = _think(works, parcel, watch, journey, today=today, now=now)
    with works.begin() as uow:
        # Scans that came meanwhile are thought about when their turn comes.
        watch = uow.tracking.get(parcel_id) or watch
        if thought.lost:
            watch = _lose(works, uow, order, parcel, watch, now=now)
        elif thought.promise is not None:
            watch = _supersede(
                works, uow, order, parcel, watch, thought.promise, slipped=thought.slipped
            )
        morning = next_morning(
            parcel.id, now, country=order.recipient.country, zone=works.settings.shop.zone
        )
        uow.tracking.save(replace(watch, review_at=None if thought.lost else morning))
        uow.commit()


@dataclass(frozen=True, slots=True)
class _Thought:
    """What looking again came to; `slipped` says why the customer is told."""

    promise: Promise | None = None
    slipped: str = ""
    lost: bool = False


def _read(
    works: Works, uow: UnitOfWork, parcel_id: ParcelId
) -> tuple[Order, Parcel, Watch, Journey] | None:
    """Who and what it is about; None (and no more reviews) where no promise is open."""
    parcel = uow.parcels.get(parcel_id)
    order = uow.orders.get(parcel.order_id) if parcel else None
    watch = uow.tracking.get(parcel_id)
    if parcel is None or order is None or watch is None:
        return None
    left_at = parcel.handed_over_at
    gone = parcel.status is ParcelStatus.HANDED_OVER and left_at is not None
    if not gone or left_at is None or parcel.milestone in _SETTLED:
        uow.tracking.save(replace(watch, review_at=None))
        return None
    journey = journey_of(uow, works.settings, order=order, parcel=parcel, left_at=left_at)
    return order, parcel, watch, journey


def _think(
    works: Works, parcel: Parcel, watch: Watch, journey: Journey, *, today: date, now: datetime
) -> _Thought:
    if watch.promised is None:
        return _Thought()
    heard = watch.news_at or watch.begun_at
    heard_on = day_at(heard, journey.to_country, otherwise=works.settings.shop.zone)
    if parcel.milestone is Milestone.OUT_FOR_DELIVERY and heard_on == today:
        return _Thought(Promise(today, today, now, "out for delivery"))
    quiet = now - heard
    if now - watch.begun_at > timedelta(days=works.settings.tracking.lost_days):
        return _Thought(lost=quiet > SILENT_LONG)
    if not isinstance(works.forecast, CanRevise):
        return _Thought()
    try:
        revised = works.forecast.revise(journey, today)
        chance = works.forecast.chance_late(journey, watch.promised, today)
    except NotConfigured as error:
        log.info("parcel %s keeps its promise: %s", parcel.id, error.title)
        return _Thought()
    if revised is None:
        return _Thought(lost=quiet > SILENT_LONG)
    if watch.slips:
        # What a customer was told after a slip is not taken back by a better-looking curve.
        revised = replace(revised, latest=max(revised.latest, watch.promised))
    left = working_days_left(today, watch.promised, journey.to_country)
    slipped = ""
    if watch.slips == 0 and parcel.milestone is Milestone.DELAYED:
        slipped = "exception"
        # The carrier's word that it is late moves the day, whatever our own past says.
        after = max(revised.latest, watch.promised + timedelta(days=1))
        revised = replace(revised, latest=after, basis=f"{revised.basis}; the carrier is delayed")
    elif watch.slips == 0 and should_warn(chance, left) and revised.latest > watch.promised:
        slipped = "reckoned"
    return _Thought(revised, slipped=slipped)


def _supersede(
    works: Works,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    watch: Watch,
    promise: Promise,
    *,
    slipped: str,
) -> Watch:
    current = uow.promises.current(parcel.id)
    earliest, latest = promise.earliest, promise.latest
    if current is None or (current.earliest, current.latest) != (earliest, latest):
        uow.promises.add(parcel.id, promise)
        works.record(
            uow,
            events.PromiseMade(order.id, parcel.id, earliest.isoformat(), latest.isoformat()),
        )
    if not slipped:
        return watch
    event = events.PromiseSlipped(order.id, parcel.id, watch.round, latest.isoformat(), slipped)
    works.record(uow, event, to=order.email)
    return replace(watch, promised=latest, slips=watch.slips + 1)


def _lose(
    works: Works, uow: UnitOfWork, order: Order, parcel: Parcel, watch: Watch, *, now: datetime
) -> Watch:
    """Nobody has heard of it for too long: it counts as lost, until a scan finds it again."""
    at = now.astimezone(UTC)
    own = TrackingEvent(at, LOST_CODE, "Not heard of any more", Milestone.LOST, source="own")
    uow.tracking.add_event(parcel.id, own)
    parcel.milestone = Milestone.LOST
    uow.parcels.save_milestone(parcel)
    reached = events.MilestoneReached(order.id, parcel.id, Milestone.LOST.value, watch.round, at)
    works.record(uow, reached)
    return replace(watch, poll_at=now + timedelta(days=7), silent=Milestone.LOST.value)
