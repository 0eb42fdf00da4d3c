"""Parcels, pallets and messages as screens show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Text, and_, cast, func, literal_column, or_, select
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.messages import MessageState
from workstation.domain.orders import Queue
from workstation.domain.promise import Promise
from workstation.domain.shipments import LabelState, Milestone, ParcelStatus
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.labels import PrintState
from workstation.ports.views import CarrierCount, DayCount, MessageRow, ParcelRow, SilentParcel
from workstation.ports.work import WorkState
from workstation.storage.bundles import by_tracking
from workstation.storage.encoding import from_json, micros, moment, moment_or_none
from workstation.storage.held import HeldSessions
from workstation.storage.messages import promise_columns, promise_from
from workstation.storage.parcels import count_if, gone, waiting
from workstation.storage.session import Params, Row
from workstation.storage.statements import Statement, param
from workstation.storage.tables import (
    messages,
    order_counts,
    orders,
    parcels,
    print_jobs,
    promises,
    settings,
    shipments,
    watches,
    work_items,
)
from workstation.storage.work_statements import state_is

_print_state = (
    select(print_jobs.c.state)
    .where(print_jobs.c.parcel_id == parcels.c.id)
    .order_by(print_jobs.c.id.desc())
    .limit(literal_column("1"))
    .scalar_subquery()
)
_parcel_columns = (
    parcels.c.id,
    parcels.c.key,
    parcels.c.order_id,
    orders.c.number.label("order_number"),
    parcels.c.number,
    orders.c.to_name,
    orders.c.to_city,
    orders.c.to_country,
    parcels.c.carrier,
    func.coalesce(shipments.c.service, literal_column("''")),
    parcels.c.tracking_number,
    parcels.c.tracking_url,
    parcels.c.status,
    parcels.c.label,
    _print_state,
    parcels.c.milestone,
    parcels.c.packed_at,
    parcels.c.handed_over_at,
)
_parcel_rows = parcels.join(orders, orders.c.id == parcels.c.order_id).outerjoin(
    shipments, shipments.c.id == parcels.c.shipment_id
)

# The message's own work item tells until when it can be taken back.
_its_work = and_(
    work_items.c.kind == literal_column("'notify'"),
    work_items.c.subject
    == func.coalesce(
        cast(messages.c.parcel_id, Text),
        literal_column("'order:'") + cast(messages.c.order_id, Text),
    ),
    work_items.c.purpose
    == messages.c.moment
    + literal_column("':'")
    + messages.c.channel
    + literal_column("':'")
    + cast(messages.c.round, Text),
    state_is(WorkState.READY),
    work_items.c.tries == literal_column("0"),
)
message_columns = (
    messages.c.key,
    orders.c.number,
    func.coalesce(parcels.c.key, literal_column("''")).label("parcel_key"),
    messages.c.moment,
    messages.c.channel,
    messages.c.language,
    messages.c.language_reason,
    messages.c.to_address,
    messages.c.subject,
    messages.c.text,
    messages.c.state,
    messages.c.answer,
    messages.c.at,
    work_items.c.not_before,
    messages.c.parcel_id,
)
message_rows = (
    messages.join(orders, orders.c.id == messages.c.order_id)
    .outerjoin(parcels, parcels.c.id == messages.c.parcel_id)
    .outerjoin(work_items, _its_work)
)


class _Parcels:
    """The reads of parcel rows for one choice of parcels."""

    def __init__(self, chosen: Select[Any]) -> None:
        ids = chosen.subquery()
        among = select(ids.c[0])
        self.rows = Statement(
            select(*_parcel_columns)
            .select_from(_parcel_rows)
            .where(parcels.c.id.in_(among))
            .order_by(parcels.c.packed_at.desc(), parcels.c.id.desc())
        )
        self.promises = Statement(
            select(promises.c.parcel_id, *promise_columns)
            .where(promises.c.parcel_id.in_(among))
            .order_by(promises.c.id)
        )
        self.messages = Statement(
            select(*message_columns)
            .select_from(message_rows)
            .where(messages.c.parcel_id.in_(among))
            .order_by(messages.c.id)
        )


_chosen_id = select(parcels.c.id)
_RECENT = _Parcels(
    _chosen_id.where(or_(parcels.c.packed_at >= param("since"), waiting))
    .order_by(parcels.c.packed_at.desc(), parcels.c.id.desc())
    .limit(param("the_limit"))
)
_BY_ID = _Parcels(_chosen_id.where(parcels.c.id == param("the_id")))
_BY_CODE = _Parcels(
    _chosen_id.where(or_(parcels.c.key == param("code"), by_tracking)).limit(literal_column("1"))
)
_silent = watches.c.silent != literal_column("''")
# Watches alone, newest first: joined to the parcels, a planner without statistics began with these
# and read a million of them at every change.
_SILENT = _Parcels(
    select(watches.c.parcel_id)
    .where(_silent)
    .order_by(watches.c.parcel_id.desc())
    .limit(param("the_limit"))
)
_SINCE = Statement(
    select(watches.c.parcel_id, watches.c.silent, watches.c.begun_at, watches.c.news_at)
    .where(_silent)
    .order_by(watches.c.parcel_id.desc())
    .limit(param("the_limit"))
)


def _on_pallet(name: ColumnElement[str]) -> Statement:
    return Statement(
        select(name, count_if(gone), func.count())
        .where(or_(gone, waiting), name != literal_column("''"))
        .group_by(name)
        .order_by(name)
    )


_PALLETS = _on_pallet(parcels.c.carrier)
_MESSAGES = Statement(
    select(*message_columns)
    .select_from(message_rows)
    .order_by(messages.c.id.desc())
    .limit(param("the_limit"))
)
_PACKED = Statement(
    select(func.count()).select_from(parcels).where(parcels.c.packed_at >= param("since"))
)
_HANDED_OVER = Statement(select(func.count()).select_from(parcels).where(gone))
_TO_PACK = Statement(
    select(
        cast(
            func.coalesce(func.sum(order_counts.c.change), literal_column("0")),
            order_counts.c.change.type,
        )
    ).where(order_counts.c.queue == param("the_queue"))
)


_SETTING = Statement(select(settings.c.value).where(settings.c.key == param("the_key")))


class ParcelViews:
    """The reads of the Parcels screen and of the empty bench."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def parcels(self, *, since: datetime, limit: int = 200) -> Sequence[ParcelRow]:
        return self._rows(_RECENT, {"since": micros(since), "the_limit": limit})

    def parcel(self, parcel_id: ParcelId) -> ParcelRow | None:
        found = self._rows(_BY_ID, {"the_id": parcel_id})
        return found[0] if found else None

    def find_parcel(self, code: str) -> ParcelRow | None:
        found = self._rows(_BY_CODE, {"code": code}) if code else []
        return found[0] if found else None

    def pallets(self, *, since: datetime) -> Sequence[CarrierCount]:
        (rows,) = self._held.get().look((_PALLETS, {"since": micros(since)}))
        return [CarrierCount(*row) for row in rows]

    def messages(self, *, limit: int = 200) -> Sequence[MessageRow]:
        (rows,) = self._held.get().look((_MESSAGES, {"the_limit": limit}))
        return [message_from(row) for row in rows]

    def day(self, *, since: datetime) -> DayCount:
        begun = {"since": micros(since)}
        packed, handed_over, to_pack = self._held.get().look(
            (_PACKED, begun), (_HANDED_OVER, begun), (_TO_PACK, {"the_queue": Queue.READY.value})
        )
        return DayCount(packed=packed[0][0], handed_over=handed_over[0][0], to_pack=to_pack[0][0])

    def silent(self, *, limit: int = 500) -> Sequence[SilentParcel]:
        at_most = {"the_limit": limit}
        (found,) = self._held.get().look((_SINCE, at_most))
        if not found:
            return []
        rows = {row.id: row for row in self._rows(_SILENT, at_most)}
        return [
            SilentParcel(
                rows[key], phase, moment(begun if news is None else news), news is not None
            )
            for key, phase, begun, news in reversed(found)
            if key in rows and rows[key].status is ParcelStatus.HANDED_OVER
        ]

    def setting(self, key: str) -> Mapping[str, Any] | None:
        (found,) = self._held.get().look((_SETTING, {"the_key": key}))
        return from_json(found[0][0]) if found else None

    def _rows(self, choice: _Parcels, params: Params) -> list[ParcelRow]:
        rows, promised, said = self._held.get().look(
            (choice.rows, params), (choice.promises, params), (choice.messages, params)
        )
        # The newest promise holds.
        promise_of = {row[0]: promise_from(row[1:]) for row in promised}
        messages_of: dict[int, list[MessageRow]] = defaultdict(list)
        for row in said:
            messages_of[row[14]].append(message_from(row))
        return [_parcel(row, promise_of.get(row[0]), tuple(messages_of[row[0]])) for row in rows]


def _parcel(row: Row, promise: Promise | None, said: tuple[MessageRow, ...]) -> ParcelRow:
    return ParcelRow(
        id=ParcelId(row[0]),
        key=row[1],
        order_id=OrderId(row[2]),
        order_number=row[3],
        number=row[4],
        customer=row[5],
        city=row[6],
        country=row[7],
        carrier=row[8],
        service=row[9],
        tracking_number=row[10],
        tracking_url=row[11],
        status=ParcelStatus(row[12]),
        label=LabelState(row[13]),
        print_state=PrintState(row[14]) if row[14] else None,
        milestone=Milestone(row[15]),
        packed_at=moment_or_none(row[16]),
        handed_over_at=moment_or_none(row[17]),
        promise=promise,
        messages=said,
    )


def message_from(row: Row) -> MessageRow:
    """Read a message from the values of `message_columns`."""
    state = MessageState(row[10])
    return MessageRow(
        key=row[0],
        order_number=row[1],
        parcel_key=row[2],
        moment=row[3],
        channel=row[4],
        language=row[5],
        language_reason=row[6],
        to=row[7],
        subject=row[8],
        text=row[9],
        state=state,
        answer=row[11],
        at=moment_or_none(row[12]),
        undo_until=moment_or_none(row[13]) if state is MessageState.WAITING else None,
    )
