"""The outcomes of parcels: read whole from the tables, kept as one narrow row each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime

from sqlalchemy import func, literal_column, select

from workstation.domain.outcomes import BoughtLabel, Outcome, ParcelStory
from workstation.domain.shipments import Milestone
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.reports import EventMark
from workstation.storage.encoding import from_json, moment, moment_or_none, money, to_json
from workstation.storage.messages import promise_columns, promise_from
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    events,
    orders,
    outcomes,
    parcels,
    promises,
    settings,
    shipments,
    shipping_labels,
    tracking_events,
    watches,
)
from workstation.storage.tracking import EVENT_COLUMNS, event_from

KEY = "reports"
"""The setting in which the keeper writes how far it is."""
CLOSED, SILENT = "ParcelClosed", "CarrierSilent"

_NAMES = tuple(column.name for column in outcomes.columns if column.name != "parcel_id")
_PUT = upsert(
    lambda insert: (put := insert(outcomes).values(**values_of(outcomes))).on_conflict_do_update(
        index_elements=[outcomes.c.parcel_id], set_={name: put.excluded[name] for name in _NAMES}
    )
)
_STATE = Statement(select(settings.c.value).where(settings.c.key == literal_column(f"'{KEY}'")))
_CLOCK = Statement(select(Now()))
_KEEP = upsert(
    lambda insert: (
        put := insert(settings).values(key=param("key"), value=param("value"), changed_at=Now())
    ).on_conflict_do_update(
        index_elements=[settings.c.key],
        set_={"value": put.excluded.value, "changed_at": put.excluded.changed_at},
    )
)
_LAST_EVENT = Statement(select(func.coalesce(func.max(events.c.id), literal_column("0"))))
_EVENTS = Statement(
    select(events.c.id, events.c.order_id, events.c.at)
    .where(events.c.id > param("the_event"))
    .order_by(events.c.id)
    .limit(param("the_limit"))
)
_LAST_ORDER = Statement(select(func.coalesce(func.max(orders.c.id), literal_column("0"))))
_ORDERS = Statement(
    select(orders.c.id)
    .where(orders.c.id <= param("the_order"))
    .order_by(orders.c.id.desc())
    .limit(param("the_limit"))
)
_mine = select(parcels.c.id).where(parcels.c.order_id == param("the_order"))
_PARCELS = Statement(
    select(
        parcels.c.id,
        orders.c.shop,
        parcels.c.carrier,
        func.coalesce(shipments.c.service, literal_column("''")),
        orders.c.to_country,
        parcels.c.milestone,
        parcels.c.packed_at,
        parcels.c.handed_over_at,
        func.coalesce(watches.c.looks, literal_column("0")),
    )
    .select_from(
        parcels.join(orders, orders.c.id == parcels.c.order_id)
        .outerjoin(shipments, shipments.c.id == parcels.c.shipment_id)
        .outerjoin(watches, watches.c.parcel_id == parcels.c.id)
    )
    .where(parcels.c.order_id == param("the_order"))
    .order_by(parcels.c.id)
)
_PROMISES = Statement(
    select(promises.c.parcel_id, *promise_columns)
    .where(promises.c.parcel_id.in_(_mine))
    .order_by(promises.c.id)
)
_SCANS = Statement(
    select(tracking_events.c.parcel_id, *EVENT_COLUMNS)
    .where(tracking_events.c.parcel_id.in_(_mine))
    .order_by(tracking_events.c.at, tracking_events.c.id)
)
_LABELS = Statement(
    select(
        shipping_labels.c.parcel_id,
        shipping_labels.c.bought_at,
        shipping_labels.c.price_cents,
        shipping_labels.c.price_currency,
        shipping_labels.c.voided_at,
    )
    .where(shipping_labels.c.parcel_id.in_(_mine))
    .order_by(shipping_labels.c.id)
)
_MARKS = Statement(
    select(events.c.kind, events.c.payload, events.c.operator)
    .where(
        events.c.order_id == param("the_order"),
        events.c.kind.in_([literal_column(f"'{kind}'") for kind in (CLOSED, SILENT)]),
    )
    .order_by(events.c.id)
)


class StoredOutcomes:
    """See `ports.reports.Outcomes`. Reading locks nothing, as long as nothing was written."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def progress(self) -> tuple[Mapping[str, int] | None, datetime]:
        found, clock = self._session.look((_STATE, {}), (_CLOCK, {}))
        return (from_json(found[0][0]) if found else None), moment(clock[0][0])

    def keep(self, progress: Mapping[str, int]) -> None:
        self._session.write(_KEEP, {"key": KEY, "value": to_json(progress)})

    def last_event(self) -> int:
        return self._number(_LAST_EVENT)

    def events_after(self, event: int, *, limit: int) -> Sequence[EventMark]:
        (rows,) = self._session.look((_EVENTS, {"the_event": event, "the_limit": limit}))
        return [EventMark(row[0], OrderId(row[1]), moment(row[2])) for row in rows]

    def last_order(self) -> int:
        return self._number(_LAST_ORDER)

    def orders_from(self, order: int, *, limit: int) -> Sequence[OrderId]:
        (rows,) = self._session.look((_ORDERS, {"the_order": order, "the_limit": limit}))
        return [OrderId(row[0]) for row in rows]

    def stories(self, order_id: OrderId) -> Sequence[ParcelStory]:
        of = {"the_order": order_id}
        found, promised, scanned, bought, marks = self._session.look(
            (_PARCELS, of), (_PROMISES, of), (_SCANS, of), (_LABELS, of), (_MARKS, of)
        )
        packers: dict[int, str] = {}
        silent: set[int] = set()
        for kind, payload, operator in marks:
            parcel = int(from_json(payload)["parcel_id"])
            if kind == CLOSED:
                packers[parcel] = operator
            else:
                silent.add(parcel)
        return [
            ParcelStory(
                parcel_id=ParcelId(row[0]),
                shop=row[1],
                carrier=row[2],
                service=row[3],
                country=row[4],
                milestone=Milestone(row[5]),
                packed_at=moment_or_none(row[6]),
                packed_by=packers.get(row[0], ""),
                handed_over_at=moment_or_none(row[7]),
                promises=tuple(promise_from(one[1:]) for one in _of(row[0], promised)),
                scans=tuple(event_from(one[1:]) for one in _of(row[0], scanned)),
                labels=tuple(
                    BoughtLabel(moment(one[1]), money(one[2], one[3]), one[4] is not None)
                    for one in _of(row[0], bought)
                ),
                silent=row[0] in silent,
                looks=row[8],
            )
            for row in found
        ]

    def _number(self, statement: Statement) -> int:
        (rows,) = self._session.look((statement, {}))
        found: int = rows[0][0]
        return found

    def put(self, outcome: Outcome) -> None:
        values = {item.name: getattr(outcome, item.name) for item in fields(outcome)}
        flags = {name: int(values[name]) for name in ("heard", "silent", "damaged")}
        self._session.write(_PUT, {**values, **flags, "fate": outcome.fate.value})


def _of(parcel: int, rows: Sequence[Row]) -> list[Row]:
    return [row for row in rows if row[0] == parcel]
