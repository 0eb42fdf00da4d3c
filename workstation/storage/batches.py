"""Batch runs in the database: their entries, what waits for the printer, what they cost."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict
from decimal import Decimal
from typing import Any

from sqlalchemy import Text, and_, cast, delete, func, literal_column, or_, select, update
from sqlalchemy import case as either

from workstation.domain.orders import Order, Queue
from workstation.domain.print_queue import Place, Standing
from workstation.domain.shipments import LabelState
from workstation.domain.values import LabelId, Money, OrderId, ParcelId
from workstation.ports.batches import (
    BatchEntry,
    BatchRun,
    EntryId,
    EntryState,
    FoundProblem,
    Planned,
    RunId,
    RunState,
    StoredDocument,
    ToIssue,
    Wish,
)
from workstation.ports.work import WorkState
from workstation.storage.bundles import ORDER_COLUMNS, order_from
from workstation.storage.encoding import from_json, moment, moment_or_none, to_json
from workstation.storage.session import Row, Session
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import (
    batch_entries,
    batch_runs,
    documents,
    orders,
    parcels,
    purchase_intents,
    shipping_labels,
    work_items,
)
from workstation.storage.work_statements import state_is

_run = batch_runs.c
_entry = batch_entries.c
_zero: Any = literal_column("0")

RUN_COLUMNS = (
    _run.id, _run.plan, _run.due, _run.state, _run.definition, _run.why, _run.operator,
    _run.round, _run.stopped, _run.size, _run.made_at, _run.begun_at, _run.ended_at,
)  # fmt: skip
ENTRY_COLUMNS = (
    _entry.id, _entry.run_id, _entry.order_id, _entry.parcel_id, _entry.state, _entry.position,
    _entry.sort_key, _entry.problems, _entry.planned, _entry.wish, _entry.issued, _entry.late,
    _entry.difference,
)  # fmt: skip


def entry_is(state: EntryState) -> Any:
    """The state as a word of SQL, so that SQLite sees that a partial index holds the row."""
    return _entry.state == literal_column(f"'{state.value}'")


_ADD_RUN = upsert(
    lambda insert: (
        insert(batch_runs)
        .values(
            plan=param("plan"),
            due=param("due"),
            state=param("state"),
            definition=param("definition"),
            why=param("why"),
            operator=param("operator"),
            made_at=Now(),
        )
        .on_conflict_do_nothing(index_elements=[_run.plan, _run.due])
        .returning(_run.id)
    )
)
_one_run = select(*RUN_COLUMNS).where(_run.id == param("the_id"))
_RUN = Statement(_one_run)
_RUN_LOCKED = Statement(_one_run, _one_run.with_for_update())
_FIND_RUN = Statement(
    select(*RUN_COLUMNS).where(_run.plan == param("the_plan"), _run.due == param("the_due"))
)
_SET_RUN = Statement(
    update(batch_runs)
    .where(_run.id == param("the_id"))
    .values(
        state=param("state"),
        round=param("round"),
        stopped=param("stopped"),
        begun_at=func.coalesce(_run.begun_at, Now()),
        ended_at=param("ended_at"),
    )
)
_SET_SIZE = Statement(
    update(batch_runs).where(_run.id == param("the_id")).values(size=param("the_size"))
)
_labelled = (
    select(parcels.c.id)
    .where(
        parcels.c.order_id == orders.c.id,
        parcels.c.status == literal_column("'open'"),
        parcels.c.label.in_(
            [literal_column(f"'{one}'") for one in ("requested", "live", "unknown")]
        ),
    )
    .exists()
)
_elsewhere = (
    select(_entry.id)
    .join(batch_runs, _run.id == _entry.run_id)
    .where(
        _entry.order_id == orders.c.id,
        _entry.state.in_([literal_column(f"'{one}'") for one in ("new", "waiting")]),
        _run.state.in_([literal_column(f"'{one}'") for one in ("checking", "running", "paused")]),
    )
    .exists()
)
_CANDIDATES = Statement(
    select(orders.c.id)
    .where(orders.c.queue == literal_column(f"'{Queue.READY.value}'"), ~_labelled, ~_elsewhere)
    .order_by(orders.c.due_day, orders.c.placed_at, orders.c.id)
    .limit(param("the_limit"))
)
_mute = (
    select(either((orders.c.email == literal_column("''"), literal_column("1")), else_=_zero))
    .where(orders.c.id == param("order_id"))
    .scalar_subquery()
)
_ADD_ENTRY = upsert(
    lambda insert: (
        insert(batch_entries)
        .values(
            run_id=param("run_id"),
            order_id=param("order_id"),
            state=literal_column("'new'"),
            mute=_mute,
        )
        .on_conflict_do_nothing(index_elements=[_entry.run_id, _entry.order_id])
    )
)
_IN_STATE = Statement(
    select(*ENTRY_COLUMNS)
    .where(_entry.run_id == param("the_run"), _entry.state == param("the_state"))
    .order_by(_entry.position, _entry.id)
    .limit(param("the_limit"))
)
_its_parcel = parcels.c.id == param("parcel_id")
_its_live = and_(
    shipping_labels.c.parcel_id == param("parcel_id"), shipping_labels.c.voided_at.is_(None)
)
_SAVE = Statement(
    update(batch_entries)
    .where(_entry.id == param("the_id"))
    .values(
        **{
            name: param(name)
            for name in ("parcel_id", "state", "sort_key", "problems", "planned", "wish",
                         "issued", "late", "difference")
        },
        label=func.coalesce(
            select(parcels.c.label).where(_its_parcel).scalar_subquery(), literal_column("''")
        ),
        cost_cents=select(shipping_labels.c.price_cents).where(_its_live).scalar_subquery(),
        cost_currency=select(shipping_labels.c.price_currency).where(_its_live).scalar_subquery(),
    )
)  # fmt: skip
_DROP = Statement(delete(batch_entries).where(_entry.id == param("the_id")))
_TO_NUMBER = Statement(
    select(_entry.id)
    .where(
        _entry.run_id == param("the_run"),
        entry_is(EntryState.WAITING),
        _entry.position == _zero,
    )
    .order_by(_entry.sort_key, _entry.id)
)
_PLACE = Statement(
    update(batch_entries).where(_entry.id == param("the_id")).values(position=param("the_place"))
)
_SIZE = Statement(
    select(func.coalesce(func.max(_entry.position), _zero)).where(_entry.run_id == param("the_run"))
)
_LEAVE_OUT = Statement(
    update(batch_entries)
    .where(
        _entry.run_id == param("the_run"),
        or_(entry_is(EntryState.WAITING), entry_is(EntryState.NEW)),
    )
    .values(state=literal_column("'left_out'"))
    .returning(_entry.id)
)
_TAKE_BACK = Statement(
    update(batch_entries)
    .where(_entry.run_id == param("the_run"), entry_is(EntryState.LEFT_OUT))
    .values(state=literal_column("'new'"))
    .returning(_entry.id)
)
_ENTRY = Statement(select(*ENTRY_COLUMNS).where(_entry.id == param("the_id")))
_ENTRY_OF = Statement(select(*ENTRY_COLUMNS).where(_entry.parcel_id == param("the_parcel")))

its_purchase = and_(
    work_items.c.kind == literal_column("'buy_label'"),
    work_items.c.subject == cast(_entry.parcel_id, Text),
)
_under_way = or_(state_is(WorkState.READY), state_is(WorkState.RUNNING))
_first_try = (
    select(work_items.c.id).where(its_purchase, _under_way, work_items.c.tries == _zero).exists()
)
_goes_on = select(work_items.c.id).where(its_purchase, _under_way).exists()
its_label = and_(
    shipping_labels.c.parcel_id == _entry.parcel_id, shipping_labels.c.voided_at.is_(None)
)
_unissued = and_(
    _entry.run_id == param("the_run"), entry_is(EntryState.BEGUN), _entry.issued == _zero
)


def _to_issue(*, late: bool) -> Statement:
    rows = (
        batch_entries.join(parcels, parcels.c.id == _entry.parcel_id)
        .join(orders, orders.c.id == _entry.order_id)
        .outerjoin(shipping_labels, its_label)
    )
    also = [shipping_labels.c.id.is_not(None)] if late else []
    return Statement(
        select(
            _entry.id, _entry.order_id, _entry.parcel_id, shipping_labels.c.id, _entry.position,
            parcels.c.label, _first_try, orders.c.cancelled_at.is_not(None),
        )
        .select_from(rows)
        .where(_unissued, _entry.late == literal_column("1" if late else "0"), *also)
        .order_by(_entry.position)
        .limit(param("the_limit"))
    )  # fmt: skip


_TO_ISSUE = {late: _to_issue(late=late) for late in (False, True)}
_FIRST_WAITING = Statement(
    select(func.coalesce(func.min(_entry.position), _zero)).where(
        _entry.run_id == param("the_run"), entry_is(EntryState.WAITING)
    )
)
_place = select(_entry.position).where(_entry.id == param("the_id")).scalar_subquery()
_SET_ISSUED = Statement(
    update(batch_entries).where(_entry.id == param("the_id")).values(issued=param("number"))
)
_SET_FURTHEST = Statement(
    update(batch_runs)
    .where(_run.id == select(_entry.run_id).where(_entry.id == param("the_id")).scalar_subquery())
    .values(
        issued=param("number"),
        furthest=either((_run.furthest > _place, _run.furthest), else_=_place),
    )
)
_SET_LATE = Statement(
    update(batch_entries).where(_entry.id == param("the_id")).values(late=literal_column("1"))
)
_LAST_ISSUED = Statement(select(_run.issued, _run.furthest).where(_run.id == param("the_run")))
_ISSUED = Statement(
    select(*ENTRY_COLUMNS)
    # The second condition is for SQLite: so it sees that the partial index holds the row.
    .where(
        _entry.run_id == param("the_run"),
        _entry.issued > param("the_last"),
        _entry.issued > _zero,
    )
    .order_by(_entry.issued)
    .limit(param("the_limit"))
)
_no_label = _entry.label != literal_column("'live'")
# The newest first: of those that go on by themselves one is found at once.
_IN_WORK = Statement(
    select(_entry.id)
    .where(_entry.run_id == param("the_run"), entry_is(EntryState.BEGUN), _no_label, _goes_on)
    .order_by(_entry.position.desc())
    .limit(literal_column("1"))
)
_SPENT = Statement(
    select(func.coalesce(func.sum(_entry.cost_cents), _zero)).where(
        _entry.run_id == param("the_run"),
        entry_is(EntryState.BEGUN),
        _entry.label == literal_column("'live'"),
        _entry.cost_currency == param("unit"),
    )
)
_RESERVED = Statement(
    select(func.coalesce(func.sum(purchase_intents.c.reserved_cents), _zero))
    .select_from(
        batch_entries.join(purchase_intents, purchase_intents.c.parcel_id == _entry.parcel_id)
    )
    .where(
        _entry.run_id == param("the_run"),
        entry_is(EntryState.BEGUN),
        _no_label,
        purchase_intents.c.reserved_cents.is_not(None),
        purchase_intents.c.reserved_currency == param("unit"),
        purchase_intents.c.client_ref != param("the_ref"),
    )
)
_KEEP = upsert(
    lambda insert: (
        (put := insert(documents).values(**{**values_of(documents, "id"), "made_at": Now()}))
        .on_conflict_do_update(
            index_elements=[documents.c.about, documents.c.kind, documents.c.name],
            set_={"content": put.excluded.content, "made_at": put.excluded.made_at},
        )
        .returning(documents.c.id)
    )
)
_ENTRY_FOR = Statement(
    select(*ENTRY_COLUMNS).where(
        _entry.run_id == param("the_run"), _entry.order_id == param("the_order")
    )
)
_WAITING_ORDERS = Statement(
    select(*ORDER_COLUMNS)
    .join(batch_entries, _entry.order_id == orders.c.id)
    .where(_entry.run_id == param("the_run"), entry_is(EntryState.WAITING), _entry.issued == _zero)
    .order_by(orders.c.id)
)
_DOCUMENT = Statement(
    select(documents.c.about, documents.c.kind, documents.c.name, documents.c.content).where(
        documents.c.id == param("the_id")
    )
)
_NAMES = Statement(
    select(documents.c.name).where(
        documents.c.about == param("the_subject"), documents.c.kind == param("the_kind")
    )
)


class StoredBatches:
    """See `ports.batches.Batches`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add_run(
        self, *, plan: str, due: str, definition: Mapping[str, Any], why: str, operator: str
    ) -> RunId | None:
        found = self._session.row(
            _ADD_RUN,
            {
                "plan": plan,
                "due": due,
                "state": RunState.CHECKING.value,
                "definition": to_json(definition),
                "why": why,
                "operator": operator,
            },
        )
        return RunId(found[0]) if found else None

    def run(self, run_id: RunId, *, lock: bool = False) -> BatchRun | None:
        found = self._session.row(_RUN_LOCKED if lock else _RUN, {"the_id": run_id})
        return run_from(found) if found else None

    def find_run(self, plan: str, due: str) -> BatchRun | None:
        found = self._session.row(_FIND_RUN, {"the_plan": plan, "the_due": due})
        return run_from(found) if found else None

    def set_run(
        self, run: BatchRun, *, state: RunState, round: int = 0, stopped: bool | None = None
    ) -> None:
        over = state in (RunState.DONE, RunState.STOPPED)
        self._session.write(
            _SET_RUN,
            {
                "the_id": run.id,
                "state": state.value,
                "round": round or run.round,
                "stopped": int(run.stopped if stopped is None else stopped),
                "ended_at": self._session.now() if over else None,
            },
        )

    def candidates(self, *, most: int) -> Sequence[OrderId]:
        found = self._session.rows(_CANDIDATES, {"the_limit": most})
        return [OrderId(row[0]) for row in found]

    def add_entries(self, run_id: RunId, orders: Sequence[OrderId]) -> None:
        for order_id in orders:
            self._session.write(_ADD_ENTRY, {"run_id": run_id, "order_id": order_id})

    def in_state(self, run_id: RunId, state: EntryState, *, limit: int) -> Sequence[BatchEntry]:
        params = {"the_run": run_id, "the_state": state.value, "the_limit": limit}
        return [entry_from(row) for row in self._session.rows(_IN_STATE, params)]

    def save(self, entry: BatchEntry) -> None:
        self._session.write(
            _SAVE,
            {
                "the_id": entry.id,
                "parcel_id": entry.parcel_id,
                "state": entry.state.value,
                "sort_key": entry.sort_key,
                "problems": to_json({"all": [asdict(one) for one in entry.problems]}),
                "planned": to_json(asdict(entry.planned)) if entry.planned else "",
                "wish": to_json(asdict(entry.wish)) if entry.wish != Wish() else "",
                "issued": entry.issued,
                "late": int(entry.late),
                "difference": entry.difference,
            },
        )

    def drop(self, entry_id: EntryId) -> None:
        self._session.write(_DROP, {"the_id": entry_id})

    def number(self, run_id: RunId) -> int:
        (last,), waiting = self._session.batch(
            (_SIZE, {"the_run": run_id}), (_TO_NUMBER, {"the_run": run_id})
        )
        size: int = last[0] + len(waiting)
        for place, row in enumerate(waiting, start=last[0] + 1):
            self._session.write(_PLACE, {"the_id": row[0], "the_place": place})
        self._session.write(_SET_SIZE, {"the_id": run_id, "the_size": size})
        return size

    def leave_out(self, run_id: RunId) -> int:
        return len(self._session.rows(_LEAVE_OUT, {"the_run": run_id}))

    def take_back(self, run_id: RunId) -> int:
        return len(self._session.rows(_TAKE_BACK, {"the_run": run_id}))

    def entry(self, entry_id: EntryId) -> BatchEntry | None:
        found = self._session.row(_ENTRY, {"the_id": entry_id})
        return entry_from(found) if found else None

    def entry_of(self, parcel_id: ParcelId) -> BatchEntry | None:
        found = self._session.row(_ENTRY_OF, {"the_parcel": parcel_id})
        return entry_from(found) if found else None

    def to_issue(self, run_id: RunId, *, late: bool, limit: int) -> Sequence[ToIssue]:
        found = self._session.rows(_TO_ISSUE[late], {"the_run": run_id, "the_limit": limit})
        return [_waiting_label(row) for row in found]

    def first_waiting(self, run_id: RunId) -> int:
        found: int = self._session.one(_FIRST_WAITING, {"the_run": run_id})[0]
        return found

    def set_issued(self, entry_id: EntryId, number: int) -> None:
        params = {"the_id": entry_id, "number": number}
        self._session.write(_SET_ISSUED, params)
        self._session.write(_SET_FURTHEST, params)

    def set_late(self, entry_ids: Sequence[EntryId]) -> None:
        for entry_id in entry_ids:
            self._session.write(_SET_LATE, {"the_id": entry_id})

    def last_issued(self, run_id: RunId) -> tuple[int, int]:
        found = self._session.one(_LAST_ISSUED, {"the_run": run_id})
        return found[0], found[1]

    def issued(
        self, run_id: RunId, *, after: int = 0, limit: int = 2**31 - 1
    ) -> Sequence[BatchEntry]:
        params = {"the_run": run_id, "the_last": after, "the_limit": limit}
        return [entry_from(row) for row in self._session.rows(_ISSUED, params)]

    def in_work(self, run_id: RunId) -> bool:
        return self._session.row(_IN_WORK, {"the_run": run_id}) is not None

    def spent(self, run_id: RunId, currency: str, *, but: str = "") -> Money:
        params = {"the_run": run_id, "unit": currency}
        spent, reserved = self._session.batch(
            (_SPENT, params), (_RESERVED, {**params, "the_ref": but})
        )
        return Money(Decimal(int(spent[0][0]) + int(reserved[0][0])) / 100, currency)

    def keep_document(self, *, about: str, kind: str, name: str, content: bytes) -> int:
        found: int = self._session.one(
            _KEEP, {"about": about, "kind": kind, "name": name, "content": content}
        )[0]
        return found

    def waiting_orders(self, run_id: RunId) -> Sequence[Order]:
        rows = self._session.rows(_WAITING_ORDERS, {"the_run": run_id})
        return [order_from(row, ()) for row in rows]

    def entry_for(self, run_id: RunId, order_id: OrderId) -> BatchEntry | None:
        row = self._session.row(_ENTRY_FOR, {"the_run": run_id, "the_order": order_id})
        return entry_from(row) if row else None

    def document(self, document_id: int) -> StoredDocument | None:
        row = self._session.row(_DOCUMENT, {"the_id": document_id})
        return StoredDocument(row[0], row[1], row[2], bytes(row[3])) if row else None

    def document_names(self, *, about: str, kind: str) -> Collection[str]:
        rows = self._session.rows(_NAMES, {"the_subject": about, "the_kind": kind})
        return {row[0] for row in rows}


def run_from(row: Row) -> BatchRun:
    """Read a run from the values of `RUN_COLUMNS`."""
    return BatchRun(
        id=RunId(row[0]),
        plan=row[1],
        due=row[2],
        state=RunState(row[3]),
        definition=from_json(row[4]),
        why=row[5],
        operator=row[6],
        round=row[7],
        stopped=bool(row[8]),
        size=row[9],
        made_at=moment(row[10]),
        begun_at=moment_or_none(row[11]),
        ended_at=moment_or_none(row[12]),
    )


def entry_from(row: Row) -> BatchEntry:
    """Read an entry from the values of `ENTRY_COLUMNS`."""
    found = from_json(row[7])["all"] if row[7] else []
    planned = from_json(row[8]) if row[8] else None
    if planned is not None:
        planned["lines"] = tuple((line, count) for line, count in planned["lines"])
    return BatchEntry(
        id=EntryId(row[0]),
        run_id=RunId(row[1]),
        order_id=OrderId(row[2]),
        parcel_id=None if row[3] is None else ParcelId(row[3]),
        state=EntryState(row[4]),
        position=row[5],
        sort_key=row[6],
        problems=tuple(FoundProblem(**one) for one in found),
        planned=Planned(**planned) if planned else None,
        wish=Wish(**from_json(row[9])) if row[9] else Wish(),
        issued=row[10],
        late=bool(row[11]),
        difference=row[12],
    )


def _waiting_label(row: Row) -> ToIssue:
    label, first_try, cancelled = LabelState(row[5]), bool(row[6]), bool(row[7])
    if cancelled:
        standing = Standing.STUCK
    elif row[3] is not None and label is LabelState.LIVE:
        standing = Standing.HERE
    else:
        standing = Standing.COMING if first_try else Standing.STUCK
    return ToIssue(
        entry_id=EntryId(row[0]),
        order_id=OrderId(row[1]),
        parcel_id=ParcelId(row[2]),
        label_id=None if row[3] is None else LabelId(row[3]),
        place=Place(row[4], standing),
    )
