"""Looking where a parcel is: ask the carrier, keep what is new, and let what follows follow.

Asking is harmless however often, so that a look needs no journal: the watch is leased while it is
looked at, and due again when the worker dies meanwhile.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from workstation.domain import events
from workstation.domain.errors import NotConfigured, Unavailable, WorkstationError
from workstation.domain.orders import Order
from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.tracking import (
    OVER,
    TrackingEvent,
    add_up,
    seconds_to_next_look,
    silence,
    spread,
)
from workstation.domain.values import ParcelId
from workstation.domain.zones import day_at, working_hours
from workstation.ports.carrier import CanTrack
from workstation.ports.tracking import Watch
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.review_promise import review_promise
from workstation.services.works import Works

log = logging.getLogger(__name__)

LEASE = 300.0
"""Seconds after which a look whose worker died is taken up by another; twice is harmless."""
SHORTEST_LEASE = 15.0
"""However fast the demo's days pass, a call takes its own time."""
RESTS = 60.0
"""Seconds for which an account is left alone that does not answer and does not say how long."""
CLOCKS_DIFFER = timedelta(hours=26)
"""A scan further ahead than any time zone explains is believed when its time has come."""
BEFORE_HAND_OVER = timedelta(days=3)
"""Older scans are of another parcel: carriers use their numbers again."""


@dataclass(frozen=True, slots=True)
class Looked:
    """Whether anything was looked at, and for how many seconds the account is to be left alone."""

    worked: bool
    rest: float = 0.0


def look_at_next(works: Works, account: str) -> Looked:
    """Look at the next due parcel of a carrier account, if there is one."""
    lease = max(SHORTEST_LEASE, LEASE / works.settings.tracking.speed)
    with works.begin() as uow:
        watch = uow.tracking.take(account, lease_seconds=lease)
        now = uow.now()
        uow.commit()
    if watch is None:
        return Looked(worked=False)
    if watch.poll_at is None or watch.poll_at > now:
        review_promise(works, watch.parcel_id)
        return Looked(worked=True)
    return _poll(works, watch)


def seconds_to_next(works: Works, account: str) -> float | None:
    """Seconds until a parcel of the account is due, None when none is on its way."""
    with works.begin() as uow:
        return uow.tracking.seconds_to_next(account)


def _poll(works: Works, watch: Watch) -> Looked:
    with works.begin() as uow:
        parcel = uow.parcels.get(watch.parcel_id)
        if parcel is None or parcel.status is not ParcelStatus.HANDED_OVER:
            _stop(uow, watch.parcel_id)
            return Looked(worked=True)
    carrier: object = works.carriers.get(watch.carrier)
    if not isinstance(carrier, CanTrack) or not parcel.tracking_number:
        with works.begin() as uow:
            _stop(uow, watch.parcel_id)
        return Looked(worked=True)
    pace = 60.0 / works.settings.tracking.per_minute
    works.checkpoint("track:before")
    try:
        scans = carrier.track(parcel.tracking_number)
    except Unavailable as error:
        _failed(works, watch)
        rest = error.retry_after if error.retry_after is not None else RESTS
        return Looked(worked=True, rest=max(pace, rest / works.settings.tracking.speed))
    except NotConfigured as error:
        log.warning("account %s cannot be asked: %s", watch.carrier, error.title)
        _failed(works, watch)
        return Looked(worked=True, rest=RESTS)
    except WorkstationError as error:
        # Many carriers do not know a number before their first scan of it.
        log.info("parcel %s: %s", watch.parcel_id, error.title)
        _failed(works, watch)
        return Looked(worked=True, rest=pace)
    found = [
        TrackingEvent(
            scan.at,
            scan.code,
            scan.text,
            scan.milestone,
            scan.place,
            incident=scan.incident or "",
        )
        for scan in scans
    ]
    take_scans(works, watch.parcel_id, found, asked=True)
    return Looked(worked=True, rest=pace)


def take_scans(
    works: Works, parcel_id: ParcelId, scans: Iterable[TrackingEvent], *, asked: bool
) -> None:
    """Keep what is new and say what it comes to; `asked`: the carrier itself was asked just now."""
    with works.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        order = uow.orders.get(parcel.order_id) if parcel else None
        watch = uow.tracking.get(parcel_id)
        if parcel is None or order is None or watch is None:
            return
        if parcel.status is not ParcelStatus.HANDED_OVER:
            _stop(uow, parcel_id)
            return
        now = uow.now()
        earliest, latest = watch.begun_at - BEFORE_HAND_OVER, now + CLOCKS_DIFFER
        new = [
            scan
            for scan in scans
            if earliest <= scan.at <= latest and uow.tracking.add_event(parcel_id, scan)
        ]
        known = uow.tracking.events(parcel_id)
        told = [scan for scan in known if scan.milestone is not Milestone.NONE]
        reached = add_up(told, so_far=parcel.milestone)
        news = any(scan.milestone is not Milestone.NONE for scan in new)
        if reached is not parcel.milestone:
            parcel.milestone = reached
            uow.parcels.save_milestone(parcel)
            works.record(uow, _reached(works, uow, order, parcel, watch, told), to=order.email)
        after = replace(
            watch,
            looked_at=now if asked else watch.looked_at,
            looks=watch.looks + 1,
            failures=0 if asked else watch.failures,
            news_at=now if news else watch.news_at,
            silent="" if news else watch.silent,
        )
        uow.tracking.save(_timed(works, uow, order, parcel, after, review=news))
        uow.commit()


def _reached(
    works: Works,
    uow: UnitOfWork,
    order: Order,
    parcel: Parcel,
    watch: Watch,
    told: list[TrackingEvent],
) -> events.MilestoneReached:
    at = max(scan.at for scan in told if scan.milestone is parcel.milestone)
    first = next(
        (one for one in uow.promises.all(parcel.id) if one.computed_at >= watch.begun_at), None
    )
    late = 0
    if first is not None and parcel.milestone is Milestone.DELIVERED:
        late = max(0, (_day(works, order, at) - first.latest).days)
    return events.MilestoneReached(
        order.id, parcel.id, parcel.milestone.value, watch.round, at, late
    )


def _timed(
    works: Works, uow: UnitOfWork, order: Order, parcel: Parcel, watch: Watch, *, review: bool
) -> Watch:
    """When to ask and to think again, and whether the silence is worth a word."""
    now = uow.now()
    quiet_since = watch.news_at or watch.begun_at
    due_today = watch.promised is not None and watch.promised <= _day(works, order, now)
    wait = seconds_to_next_look(
        parcel.milestone,
        quiet=now - quiet_since,
        due_today=due_today,
        failures=watch.failures,
        fraction=spread(parcel.id, watch.looks),
    )
    rules = works.settings.tracking
    phase = silence(
        hours=working_hours(quiet_since, now, order.recipient.country),
        scanned=watch.news_at is not None,
        before=rules.silent_before_hours,
        after=rules.silent_after_hours,
        milestone=parcel.milestone,
    )
    if phase and phase != watch.silent:
        hours = int((now - quiet_since) / timedelta(hours=1))
        works.record(uow, events.CarrierSilent(order.id, parcel.id, phase, hours))
    over = parcel.milestone in OVER
    again = None if wait is None else now + timedelta(seconds=wait / rules.speed)
    return replace(
        watch,
        poll_at=again,
        review_at=None if over else now if review else watch.review_at,
        silent=Milestone.LOST.value if parcel.milestone is Milestone.LOST else phase,
    )


def _failed(works: Works, watch: Watch) -> None:
    """The carrier was asked in vain: ask later, the longer the more often."""
    with works.begin() as uow:
        parcel = uow.parcels.get(watch.parcel_id)
        order = uow.orders.get(parcel.order_id) if parcel else None
        now_watch = uow.tracking.get(watch.parcel_id)
        if parcel is None or order is None or now_watch is None:
            return
        after = replace(now_watch, looks=now_watch.looks + 1, failures=now_watch.failures + 1)
        uow.tracking.save(_timed(works, uow, order, parcel, after, review=False))
        uow.commit()


def _stop(uow: UnitOfWork, parcel_id: ParcelId) -> None:
    watch = uow.tracking.get(parcel_id)
    if watch is not None:
        uow.tracking.save(replace(watch, poll_at=None, review_at=None))
    uow.commit()


def _day(works: Works, order: Order, moment: datetime) -> date:
    return day_at(moment, order.recipient.country, otherwise=works.settings.shop.zone)
