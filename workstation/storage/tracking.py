"""Parcels on their way: their scans, and when each is looked at next."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import func, literal_column, select, update

from workstation.domain.shipments import Milestone
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import ParcelId
from workstation.ports.tracking import PastJourney, Watch
from workstation.storage.encoding import micros, micros_or_none, moment, moment_or_none
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import orders, parcels, shipments, tracking_events, watches

_watch = watches.c
_COLUMNS = (
    _watch.parcel_id,
    _watch.carrier,
    _watch.round,
    _watch.begun_at,
    _watch.poll_at,
    _watch.review_at,
    _watch.looked_at,
    _watch.news_at,
    _watch.looks,
    _watch.failures,
    _watch.promised,
    _watch.slips,
    _watch.silent,
)
_NAMES = tuple(column.name for column in watches.columns if column.name != "parcel_id")
_WATCH = upsert(
    lambda insert: (put := insert(watches).values(**values_of(watches))).on_conflict_do_update(
        index_elements=[_watch.parcel_id], set_={name: put.excluded[name] for name in _NAMES}
    )
)
_SAVE = Statement(
    update(watches)
    .where(_watch.parcel_id == param("the_parcel"))
    .values(**{name: param(name) for name in _NAMES})
)
_GET = Statement(select(*_COLUMNS).where(_watch.parcel_id == param("the_parcel")))


def _take() -> Statement:
    due = watches.alias("due")
    chosen = (
        select(due.c.parcel_id)
        .where(due.c.carrier == param("the_carrier"), due.c.due_at <= Now())
        .order_by(due.c.due_at)
        .limit(literal_column("1"))
    )

    def taken(one: Any) -> Any:
        return (
            update(watches)
            .where(_watch.parcel_id == one.scalar_subquery())
            .values(due_at=Now() + param("lease"))
            .returning(*_COLUMNS)
        )

    return Statement(taken(chosen), taken(chosen.with_for_update(skip_locked=True)))


_TAKE = _take()
_NEXT = Statement(
    select(func.min(_watch.due_at), Now()).where(_watch.carrier == param("the_carrier"))
)
_ADD = upsert(
    lambda insert: (
        insert(tracking_events)
        .values(**{**values_of(tracking_events, "id"), "seen_at": Now()})
        .on_conflict_do_nothing(index_elements=[tracking_events.c.parcel_id, tracking_events.c.key])
        .returning(tracking_events.c.id)
    )
)
EVENT_COLUMNS = (
    tracking_events.c.at,
    tracking_events.c.code,
    tracking_events.c.text,
    tracking_events.c.milestone,
    tracking_events.c.place,
    tracking_events.c.source,
    tracking_events.c.incident,
)
_EVENTS = Statement(
    select(*EVENT_COLUMNS)
    .where(tracking_events.c.parcel_id == param("the_parcel"))
    .order_by(tracking_events.c.at, tracking_events.c.id)
)
_delivered = (
    select(func.min(tracking_events.c.at))
    .where(
        tracking_events.c.parcel_id == parcels.c.id,
        tracking_events.c.milestone == literal_column("'delivered'"),
    )
    .scalar_subquery()
)
_PAST = Statement(
    select(
        parcels.c.carrier,
        func.coalesce(shipments.c.service, literal_column("'standard'")),
        orders.c.to_country,
        orders.c.to_postcode,
        orders.c.to_city,
        parcels.c.handed_over_at,
        _delivered,
    )
    .select_from(
        watches.join(parcels, parcels.c.id == _watch.parcel_id)
        .join(orders, orders.c.id == parcels.c.order_id)
        .outerjoin(shipments, shipments.c.id == parcels.c.shipment_id)
    )
    .where(_watch.looked_at.is_not(None), parcels.c.handed_over_at >= param("since"))
    .order_by(parcels.c.handed_over_at)
)


class StoredTracking:
    """See `ports.tracking.Tracking`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def watch(self, watch: Watch) -> None:
        self._session.write(_WATCH, {"parcel_id": watch.parcel_id, **_values(watch)})

    def get(self, parcel_id: ParcelId) -> Watch | None:
        found = self._session.row(_GET, {"the_parcel": parcel_id})
        return _watch_from(found) if found else None

    def take(self, carrier: str, *, lease_seconds: float) -> Watch | None:
        lease = round(lease_seconds * 1_000_000)
        found = self._session.row(_TAKE, {"the_carrier": carrier, "lease": lease})
        return _watch_from(found) if found else None

    def save(self, watch: Watch) -> None:
        self._session.write(_SAVE, {"the_parcel": watch.parcel_id, **_values(watch)})

    def seconds_to_next(self, carrier: str) -> float | None:
        due, now = self._session.one(_NEXT, {"the_carrier": carrier})
        return None if due is None else max(0.0, (due - now) / 1_000_000)

    def add_event(self, parcel_id: ParcelId, event: TrackingEvent) -> bool:
        found = self._session.row(
            _ADD,
            {
                "parcel_id": parcel_id,
                "key": event.key,
                "at": micros(event.at),
                "code": event.code,
                "text": event.text,
                "milestone": event.milestone.value,
                "place": event.place,
                "source": event.source,
                "incident": event.incident,
            },
        )
        return found is not None

    def events(self, parcel_id: ParcelId) -> Sequence[TrackingEvent]:
        found = self._session.rows(_EVENTS, {"the_parcel": parcel_id})
        return [event_from(row) for row in found]

    def past(self, since: datetime) -> Sequence[PastJourney]:
        return [
            PastJourney(
                carrier=row[0],
                service=row[1],
                to_country=row[2],
                to_postcode=row[3],
                to_city=row[4],
                handed_over_at=moment(row[5]),
                delivered_at=moment_or_none(row[6]),
            )
            for row in self._session.rows(_PAST, {"since": micros(since)})
        ]


def event_from(row: Row) -> TrackingEvent:
    """Read a scan from the values of `EVENT_COLUMNS`."""
    at, code, text, milestone, place, source, incident = row
    return TrackingEvent(moment(at), code, text, Milestone(milestone), place, source, incident)


def _values(watch: Watch) -> dict[str, object]:
    times = [at for at in (watch.poll_at, watch.review_at) if at is not None]
    return {
        "carrier": watch.carrier,
        "round": watch.round,
        "begun_at": micros(watch.begun_at),
        "poll_at": micros_or_none(watch.poll_at),
        "review_at": micros_or_none(watch.review_at),
        "due_at": micros(min(times)) if times else None,
        "looked_at": micros_or_none(watch.looked_at),
        "news_at": micros_or_none(watch.news_at),
        "looks": watch.looks,
        "failures": watch.failures,
        "promised": watch.promised.isoformat() if watch.promised else None,
        "slips": watch.slips,
        "silent": watch.silent,
    }


def _watch_from(row: Row) -> Watch:
    return Watch(
        parcel_id=ParcelId(row[0]),
        carrier=row[1],
        round=row[2],
        begun_at=moment(row[3]),
        poll_at=moment_or_none(row[4]),
        review_at=moment_or_none(row[5]),
        looked_at=moment_or_none(row[6]),
        news_at=moment_or_none(row[7]),
        looks=row[8],
        failures=row[9],
        promised=date.fromisoformat(row[10]) if row[10] else None,
        slips=row[11],
        silent=row[12],
    )
