"""Runs, their entries, the day's parcels and what is still owed, as screens show them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any

from sqlalchemy import Text, and_, cast, func, literal_column, or_, select, tuple_
from sqlalchemy import case as either

from workstation.domain.orders import Order, OrderStatus
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.domain.values import Money, OrderId, ParcelId, WorkId
from workstation.ports.batches import (
    BatchRun,
    DocumentRow,
    EntryRow,
    EntryState,
    RunCounts,
    RunId,
)
from workstation.ports.days import CloseRow, ManifestRow
from workstation.ports.labels import PrintState
from workstation.ports.views import DayParcel, DueOrder, EntryList, OwedRow
from workstation.ports.work import WorkState
from workstation.storage.batches import (
    ENTRY_COLUMNS,
    RUN_COLUMNS,
    StoredBatches,
    entry_from,
    entry_is,
    its_purchase,
    run_from,
)
from workstation.storage.bundles import LINE_COLUMNS, ORDER_COLUMNS, order_from
from workstation.storage.encoding import day as day_of
from workstation.storage.encoding import from_json, iso, micros, moment, moment_or_none, money
from workstation.storage.held import HeldSessions
from workstation.storage.session import Row
from workstation.storage.statements import Statement, param
from workstation.storage.tables import (
    batch_entries,
    batch_runs,
    day_closes,
    documents,
    events,
    manifest_parcels,
    manifests,
    messages,
    order_lines,
    orders,
    parcels,
    print_jobs,
    shipping_labels,
    work_items,
)
from workstation.storage.work_statements import state_is

_entry = batch_entries.c
_one: Any = literal_column("1")
_nothing: Any = literal_column("0")


def _word(column: Any, *words: str) -> Any:
    return or_(*(column == literal_column(f"'{word}'") for word in words))


_newest_purchase = (
    select(func.max(work_items.c.id)).where(its_purchase).correlate(batch_entries).scalar_subquery()
)
_print_state = (
    select(print_jobs.c.state)
    .where(print_jobs.c.parcel_id == _entry.parcel_id)
    .order_by(print_jobs.c.id.desc())
    .limit(_one)
    .correlate(batch_entries)
    .scalar_subquery()
)
_refusal = (
    select(events.c.payload)
    .where(events.c.order_id == _entry.order_id, events.c.kind == literal_column("'LabelRefused'"))
    .order_by(events.c.id.desc())
    .limit(_one)
    .correlate(batch_entries)
    .scalar_subquery()
)
_not_told = (
    select(messages.c.answer)
    .where(
        messages.c.parcel_id == _entry.parcel_id,
        _word(messages.c.state, "refused", "not_sent"),
    )
    .order_by(messages.c.id.desc())
    .limit(_one)
    .correlate(batch_entries)
    .scalar_subquery()
)
_joined = (
    batch_entries.join(orders, orders.c.id == _entry.order_id)
    .outerjoin(parcels, parcels.c.id == _entry.parcel_id)
    .outerjoin(work_items, work_items.c.id == _newest_purchase)
)
_live = _word(_entry.label, "live")
_no_label = _word(_entry.label, "refused", "voided")
# The same as not live, in words that an index can be entered by.
_open_labels = _entry.label.in_(
    literal_column(f"'{one}'") for one in ("", *LabelState) if one != LabelState.LIVE
)
_begun = entry_is(EntryState.BEGUN)
_stuck = and_(
    _begun,
    ~_live,
    or_(
        _no_label,
        state_is(WorkState.ASK),
        state_is(WorkState.REFUSED),
        state_is(WorkState.DROPPED),
    ),
)
_silent = and_(_begun, _live, or_(_entry.mute == _one, _not_told != literal_column("''")))
_LISTED: dict[EntryList, Any] = {
    EntryList.DONE: and_(_begun, _live),
    EntryList.NEEDS_YOU: and_(
        _entry.state.in_([literal_column("'unfit'"), literal_column("'begun'")]),
        _open_labels,
        or_(entry_is(EntryState.UNFIT), _stuck),
    ),
    EntryList.NOT_TRIED: or_(
        entry_is(EntryState.NEW),
        entry_is(EntryState.WAITING),
        entry_is(EntryState.LEFT_OUT),
        and_(_begun, ~_live, ~_stuck),
    ),
    EntryList.NOT_FIT: entry_is(EntryState.UNFIT),
    EntryList.REFUSED: and_(_begun, _open_labels, _stuck, or_(_no_label, ~state_is(WorkState.ASK))),
    EntryList.DOUBT: and_(_begun, _open_labels, _stuck, ~_no_label, state_is(WorkState.ASK)),
    EntryList.NOT_TOLD: _silent,
}


@lru_cache(maxsize=16)
def entry_rows(listed: EntryList | None) -> Statement:
    """Rows of a run's entries behind a cursor, by place."""
    place = tuple_(_entry.position, _entry.id)
    return _entry_rows(
        listed, place > tuple_(param("place"), param("last")), _entry.position, _entry.id
    )


@lru_cache(maxsize=16)
def latest_rows(listed: EntryList) -> Statement:
    """The same from the other end: rows before a cursor, the last place first."""
    place = tuple_(_entry.position, _entry.id)
    return _entry_rows(
        listed,
        place < tuple_(param("place"), param("last")),
        _entry.position.desc(),
        _entry.id.desc(),
    )


def _entry_rows(listed: EntryList | None, beyond: Any, *order: Any) -> Statement:
    chosen = [] if listed is None else [_LISTED[listed]]
    return Statement(
        select(
            *ENTRY_COLUMNS, orders.c.number, orders.c.to_name, orders.c.to_country,
            orders.c.status, orders.c.cancelled_at.is_not(None), parcels.c.key, parcels.c.label,
            parcels.c.tracking_number, _entry.cost_cents, _entry.cost_currency, _print_state,
            work_items.c.id, work_items.c.state,
            work_items.c.last_error, work_items.c.question, work_items.c.cause,
            either((_word(_entry.label, "refused"), _refusal)), _not_told, orders.c.email,
        )
        .select_from(_joined)
        .where(_entry.run_id == param("the_run"), beyond, *chosen)
        .order_by(*order)
        .limit(param("the_limit"))
    )  # fmt: skip


def entry_row_from(row: Row) -> EntryRow:
    """Read a row of `entry_rows`."""
    at = len(ENTRY_COLUMNS)
    rest = row[at:]
    refused = from_json(rest[16]) if rest[16] else {}
    told = rest[17] or ""
    return EntryRow(
        entry=entry_from(row[:at]),
        order_number=rest[0],
        customer=rest[1],
        country=rest[2],
        order_status=OrderStatus(rest[3]),
        cancelled=bool(rest[4]),
        parcel_key=rest[5] or "",
        label=LabelState(rest[6]) if rest[6] else LabelState.NONE,
        tracking_number=rest[7] or "",
        price=money(rest[8], rest[9]),
        print_state=PrintState(rest[10]) if rest[10] else None,
        work_id=WorkId(rest[11]) if rest[11] is not None else None,
        work_state=WorkState(rest[12]) if rest[12] else None,
        work_error=rest[13] or "",
        question=rest[14] or "",
        cause=rest[15] or "",
        refused_field=str(refused.get("field", "")),
        not_told=told if told else ("" if rest[18] else "There is no e-mail address."),
    )


_RUNS = Statement(
    select(*RUN_COLUMNS)
    .where(batch_runs.c.id < param("before"))
    .order_by(batch_runs.c.id.desc())
    .limit(param("the_limit"))
)
_RUN = Statement(select(*RUN_COLUMNS).where(batch_runs.c.id == param("the_id")))
# Each label that is here, refused or given back is settled, and so is who has not begun: those are
# counted in one index. How the others stand their purchase tells.
_open_label = and_(_begun, _open_labels, ~_no_label)
_counted = (_entry.issued > _nothing, _entry.cost_currency)
_sums = (func.count(), func.coalesce(func.sum(_entry.cost_cents), _nothing))
_SETTLED = Statement(
    select(_entry.state, _entry.label, *_counted, *_sums)
    .where(_entry.run_id == param("the_run"), ~_open_label)
    .group_by(_entry.state, _entry.label, literal_column("3"), _entry.cost_currency)
)
_OPEN = Statement(
    select(_entry.state, work_items.c.state, *_counted, *_sums)
    .select_from(batch_entries.outerjoin(work_items, work_items.c.id == _newest_purchase))
    .where(_entry.run_id == param("the_run"), _open_label)
    .group_by(_entry.state, work_items.c.state, literal_column("3"), _entry.cost_currency)
)
_NOT_TOLD = Statement(
    select(func.count())
    .select_from(batch_entries)
    .where(_entry.run_id == param("the_run"), _silent)
)
_printing = (
    select(work_items.c.state)
    .where(
        work_items.c.kind == literal_column("'print_document'"),
        work_items.c.subject == cast(documents.c.id, Text),
    )
    .order_by(work_items.c.id.desc())
    .limit(_one)
    .correlate(documents)
    .scalar_subquery()
)
_DOCUMENTS = Statement(
    select(documents.c.id, documents.c.about, documents.c.kind, documents.c.name,
           documents.c.made_at, _printing)
    .where(documents.c.about == param("the_subject"))
    .order_by(documents.c.id)
)  # fmt: skip
_DOCUMENT = Statement(select(documents.c.content).where(documents.c.id == param("the_id")))

_day_print = (
    select(print_jobs.c.state)
    .where(print_jobs.c.parcel_id == parcels.c.id)
    .order_by(print_jobs.c.id.desc())
    .limit(_one)
    .correlate(parcels)
    .scalar_subquery()
)
_ever_printed = (
    select(print_jobs.c.id)
    .where(
        print_jobs.c.parcel_id == parcels.c.id,
        print_jobs.c.label_id == shipping_labels.c.id,
        _word(print_jobs.c.state, "confirmed"),
    )
    .correlate(parcels, shipping_labels)
    .exists()
)
_last_operator = (
    select(events.c.operator)
    .where(events.c.order_id == orders.c.id, events.c.operator != literal_column("''"))
    .order_by(events.c.id.desc())
    .limit(_one)
    .correlate(orders)
    .scalar_subquery()
)
_the_label = and_(
    shipping_labels.c.parcel_id == parcels.c.id, shipping_labels.c.voided_at.is_(None)
)
_stands = _word(parcels.c.status, "open", "packed")
_of_day = or_(
    parcels.c.handed_over_at >= param("since"),
    shipping_labels.c.bought_at >= param("since"),
    and_(_stands, or_(_word(parcels.c.label, "live", "requested", "unknown"),
                      _word(parcels.c.status, "packed"))),
)  # fmt: skip
_DAY = Statement(
    select(
        parcels.c.id, parcels.c.key, orders.c.id, orders.c.number, orders.c.to_name,
        orders.c.to_city, orders.c.to_country, parcels.c.carrier, parcels.c.status,
        parcels.c.label, _ever_printed, _day_print, parcels.c.tracking_number,
        shipping_labels.c.bought_at, parcels.c.packed_at, parcels.c.handed_over_at,
        manifest_parcels.c.manifest_id, parcels.c.weight_g, parcels.c.station, _last_operator,
        orders.c.cancelled_at, parcels.c.label_scanned_at.is_not(None),
        shipping_labels.c.price_cents, shipping_labels.c.price_currency,
    )
    .select_from(
        parcels.join(orders, orders.c.id == parcels.c.order_id)
        .outerjoin(shipping_labels, _the_label)
        .outerjoin(manifest_parcels, manifest_parcels.c.parcel_id == parcels.c.id)
    )
    .where(_of_day, ~_word(parcels.c.status, "cancelled"))
    .order_by(parcels.c.id)
)  # fmt: skip
_has_box = (
    select(parcels.c.id)
    .where(parcels.c.order_id == orders.c.id, ~_word(parcels.c.status, "cancelled", "handed_over"))
    .correlate(orders)
    .exists()
)
_DUE = Statement(
    select(orders.c.id, orders.c.number, orders.c.to_name, orders.c.promised, orders.c.queue)
    .where(
        _word(orders.c.queue, "ready", "needs_you", "on_hold"),
        orders.c.promised.is_not(None),
        orders.c.promised <= param("the_day"),
        ~_has_box,
    )
    .order_by(orders.c.due_day, orders.c.id)
)
_MANIFESTS = Statement(
    select(manifests.c.id, manifests.c.carrier, manifests.c.day, manifests.c.parcels,
           manifests.c.operator, manifests.c.made_at)
    .where(manifests.c.day == param("the_day"))
    .order_by(manifests.c.id)
)  # fmt: skip
_CLOSES = Statement(
    select(day_closes.c.id, day_closes.c.day, day_closes.c.operator, day_closes.c.made_at,
           day_closes.c.result)
    .order_by(day_closes.c.id.desc())
    .limit(param("the_limit"))
)  # fmt: skip
_left = order_lines.c.quantity - (
    order_lines.c.cancelled + order_lines.c.refunded + order_lines.c.packed
)
_later = or_(order_lines.c.ships_around.is_not(None), order_lines.c.short > _nothing)
_OWED = Statement(
    select(
        orders.c.id, orders.c.number, orders.c.shop, orders.c.to_name, orders.c.placed_at,
        order_lines.c.id, order_lines.c.sku, order_lines.c.name, order_lines.c.variant, _left,
        func.coalesce(order_lines.c.ships_around, order_lines.c.short_until),
        order_lines.c.short > _nothing,
    )
    .select_from(order_lines.join(orders, orders.c.id == order_lines.c.order_id))
    .where(
        orders.c.queue.is_not(None), _left > _nothing,
        or_(_later, _word(orders.c.status, "partial")),
    )
    .order_by(orders.c.placed_at, order_lines.c.id)
    .limit(param("the_limit"))
)  # fmt: skip
_RECENT = Statement(select(*ORDER_COLUMNS).order_by(orders.c.id.desc()).limit(param("the_limit")))
_LINES_OF = Statement(
    select(order_lines.c.order_id, *LINE_COLUMNS)
    .where(order_lines.c.order_id >= param("first"), order_lines.c.order_id <= param("last"))
    .order_by(order_lines.c.id)
)


class BatchViews:
    """The reads of the Batches and Day close screens."""

    def __init__(self, held: HeldSessions) -> None:
        self._held = held

    def runs(self, *, before: int = 0, limit: int = 50) -> Sequence[BatchRun]:
        params = {"before": before or 2**62, "the_limit": limit}
        (rows,) = self._held.get().look((_RUNS, params))
        return [run_from(row) for row in rows]

    def run(self, run_id: RunId) -> BatchRun | None:
        (rows,) = self._held.get().look((_RUN, {"the_id": run_id}))
        return run_from(rows[0]) if rows else None

    def run_counts(self, run_id: RunId) -> RunCounts:
        run = {"the_run": run_id}
        return counts_from(*self._held.get().look((_SETTLED, run), (_OPEN, run)))

    def entries(
        self,
        run_id: RunId,
        listed: EntryList | None = None,
        *,
        after: tuple[int, int] = (-1, 0),
        limit: int = 200,
    ) -> Sequence[EntryRow]:
        params = {"the_run": run_id, "place": after[0], "last": after[1], "the_limit": limit}
        (rows,) = self._held.get().look((entry_rows(listed), params))
        return [entry_row_from(row) for row in rows]

    def latest_entries(
        self,
        run_id: RunId,
        listed: EntryList,
        *,
        before: tuple[int, int] | None = None,
        limit: int = 200,
    ) -> Sequence[EntryRow]:
        place, last = before or (2**31 - 1, 0)
        params = {"the_run": run_id, "place": place, "last": last, "the_limit": limit}
        (rows,) = self._held.get().look((latest_rows(listed), params))
        return [entry_row_from(row) for row in rows]

    def not_told(self, run_id: RunId) -> int:
        (rows,) = self._held.get().look((_NOT_TOLD, {"the_run": run_id}))
        return int(rows[0][0])

    def documents(self, about: str) -> Sequence[DocumentRow]:
        (rows,) = self._held.get().look((_DOCUMENTS, {"the_subject": about}))
        return [
            DocumentRow(
                row[0], row[1], row[2], row[3], moment(row[4]),
                WorkState(row[5]) if row[5] else None,
            )
            for row in rows
        ]  # fmt: skip

    def document(self, document_id: int) -> bytes | None:
        (rows,) = self._held.get().look((_DOCUMENT, {"the_id": document_id}))
        return bytes(rows[0][0]) if rows else None

    def day_parcels(self, *, since: datetime) -> Sequence[DayParcel]:
        (rows,) = self._held.get().look((_DAY, {"since": micros(since)}))
        return [_day_parcel(row) for row in rows]

    def due_orders(self, day: date) -> Sequence[DueOrder]:
        (rows,) = self._held.get().look((_DUE, {"the_day": iso(day)}))
        return [DueOrder(OrderId(row[0]), row[1], row[2], day_of(row[3]), row[4]) for row in rows]

    def manifests(self, day: date) -> Sequence[ManifestRow]:
        (rows,) = self._held.get().look((_MANIFESTS, {"the_day": iso(day)}))
        return [
            ManifestRow(row[0], row[1], date.fromisoformat(row[2]), row[3], row[4], moment(row[5]))
            for row in rows
        ]

    def closes(self, *, limit: int = 50) -> Sequence[CloseRow]:
        (rows,) = self._held.get().look((_CLOSES, {"the_limit": limit}))
        return [
            CloseRow(row[0], date.fromisoformat(row[1]), row[2], moment(row[3]), from_json(row[4]))
            for row in rows
        ]

    def owed(self, *, limit: int = 500) -> Sequence[OwedRow]:
        (rows,) = self._held.get().look((_OWED, {"the_limit": limit}))
        return [
            OwedRow(
                OrderId(row[0]), row[1], row[2], row[3], moment(row[4]), row[5], row[6], row[7],
                row[8], row[9], day_of(row[10]), bool(row[11]),
            )
            for row in rows
        ]  # fmt: skip

    def recent_orders(self, *, limit: int = 200) -> Sequence[Order]:
        session = self._held.get()
        (rows,) = session.look((_RECENT, {"the_limit": limit}))
        if not rows:
            return []
        bounds = {"first": rows[-1][0], "last": rows[0][0]}
        (lines,) = session.look((_LINES_OF, bounds))
        return [order_from(row, [line[1:] for line in lines if line[0] == row[0]]) for row in rows]


class ReportedBatches(StoredBatches):
    """The batch tables with the report that a run makes of itself at its end."""

    def failures(self, run_id: RunId) -> Sequence[EntryRow]:
        params = {"the_run": run_id, "place": -1, "last": 0, "the_limit": 2**31}
        rows = self._session.rows(entry_rows(EntryList.NEEDS_YOU), params)
        return [entry_row_from(row) for row in rows]

    def counts(self, run_id: RunId) -> RunCounts:
        run = {"the_run": run_id}
        return counts_from(*self._session.batch((_SETTLED, run), (_OPEN, run)))


def counts_from(settled: Sequence[Row], unsettled: Sequence[Row]) -> RunCounts:
    """Add up both counts: state, label or purchase, whether printed, currency, count, sum."""
    found: dict[str, int] = {}
    cost: dict[str, int] = {}
    for state, how, issued, unit, count, cents in (*settled, *unsettled):
        name = _COUNTED.get(state) or _BEGUN.get(how, "in_work")
        found[name] = found.get(name, 0) + count
        if issued:
            found["printed"] = found.get("printed", 0) + count
        if unit:
            cost[unit] = cost.get(unit, 0) + int(cents)
    total = tuple(Money(Decimal(cents) / 100, unit) for unit, cents in sorted(cost.items()))
    return RunCounts(**found, cost=total)


_COUNTED = {"new": "new", "waiting": "waiting", "unfit": "unfit", "left_out": "left_out"}
_BEGUN = {
    "live": "labelled",
    "refused": "refused",
    "voided": "refused",
    "dropped": "refused",
    "ask": "in_doubt",
}
"""How an entry that has begun counts, by its label, or by its purchase where that is open."""


def _day_parcel(row: Row) -> DayParcel:
    return DayParcel(
        parcel_id=ParcelId(row[0]),
        parcel_key=row[1],
        order_id=OrderId(row[2]),
        order_number=row[3],
        customer=row[4],
        city=row[5],
        country=row[6],
        carrier=row[7],
        status=ParcelStatus(row[8]),
        label=LabelState(row[9]),
        printed=bool(row[10]) or bool(row[21]),
        print_state=PrintState(row[11]) if row[11] else None,
        tracking_number=row[12],
        bought_at=moment_or_none(row[13]),
        packed_at=moment_or_none(row[14]),
        handed_over_at=moment_or_none(row[15]),
        manifest=row[16],
        weight_g=row[17],
        station=row[18] or "",
        operator=row[19] or "",
        cancelled=row[20] is not None,
        price=Money(Decimal(row[22]) / 100, row[23]) if row[22] is not None else None,
        cancelled_at=moment_or_none(row[20]),
    )
