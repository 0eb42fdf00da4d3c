"""The outbox table: claimed by one owner at a time, fenced by a token that rises with each claim.

`due_at` alone decides what may be claimed: the first moment of a ready item, the end of the lease
of a running one, `NEVER` for one that waits for a person, null for one that is over. The partial
index over it holds what is open, however much is done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

from sqlalchemy import and_, delete, func, literal_column, or_, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from workstation.domain.values import WorkId
from workstation.ports.work import ClaimLost, NewWork, StepState, WorkItem, WorkState, WorkStep
from workstation.storage.encoding import from_json, moment, to_json
from workstation.storage.session import Row, Session
from workstation.storage.statements import POSTGRESQL, Now, Statement, param, upsert
from workstation.storage.tables import work_items, work_steps

NEVER = 2**62

_item = work_items.c
_never: ColumnElement[int] = literal_column(str(NEVER))
_over: ColumnElement[int] = literal_column("NULL")

ITEM_COLUMNS = (
    _item.id,
    _item.kind,
    _item.subject,
    _item.purpose,
    _item.lane,
    _item.state,
    _item.order_id,
    _item.priority,
    _item.token,
    _item.tries,
    _item.made_at,
    _item.not_before,
    _item.owner,
    _item.last_error,
    _item.question,
    _item.cause,
    _item.answer,
    _item.payload,
)
_STEP_COLUMNS = (
    work_steps.c.name,
    work_steps.c.state,
    work_steps.c.sent_at,
    work_steps.c.key,
    work_steps.c.body_hash,
    work_steps.c.result,
)


def state_is(state: WorkState, column: ColumnElement[str] = _item.state) -> ColumnElement[bool]:
    """The state as a word of SQL, so that indexes and plans can use it."""
    return column == literal_column(f"'{state.value}'")


_ADD = upsert(
    lambda insert: (
        insert(work_items)
        .values(
            kind=param("kind"),
            subject=param("subject"),
            purpose=param("purpose"),
            lane=param("lane"),
            order_id=param("order_id"),
            priority=param("priority"),
            state=literal_column("'ready'"),
            made_at=Now(),
            not_before=Now() + param("delay"),
            due_at=Now() + param("delay"),
            payload=param("payload"),
        )
        .on_conflict_do_nothing(index_elements=[_item.kind, _item.subject, _item.purpose])
        .returning(_item.id)
    )
)
# Two stations that claim at the same moment would each see a free lane; the second waits here for
# the first.
_QUEUE_UP = Statement(select(literal_column("1")), text("SELECT pg_advisory_xact_lock(7065)"))


@lru_cache(maxsize=64)
def _claim(lanes: int, width: int) -> Statement:
    """The claim among so many named lanes (0 = all) of this width: one UPDATE."""
    due = work_items.alias("due")
    busy = work_items.alias("busy")
    running = (
        busy.c.lane == due.c.lane,
        state_is(WorkState.RUNNING, busy.c.state),
        busy.c.due_at > Now(),
    )
    if width == 1:
        free = ~select(busy.c.id).where(*running).exists()
    else:
        count = select(func.count()).select_from(busy).where(*running).scalar_subquery()
        free = count < literal_column(str(int(width)))
    chosen = (
        select(due.c.id)
        .where(due.c.due_at <= Now(), *_in_lanes(due.c.lane, lanes), free)
        .order_by(due.c.priority, due.c.id)
        .limit(1)
    )

    def taken(one: Any) -> Any:
        return (
            update(work_items)
            .where(_item.id == one.scalar_subquery())
            .values(
                state=literal_column("'running'"),
                owner=param("owner"),
                token=_item.token + literal_column("1"),
                due_at=Now() + param("lease"),
            )
            .returning(*ITEM_COLUMNS)
        )

    return Statement(taken(chosen), taken(chosen.with_for_update(skip_locked=True)))


@lru_cache(maxsize=32)
def _waiting(lanes: int) -> Statement:
    """Per lane and state: the earliest and the latest moment, and the clock."""
    return Statement(
        select(_item.lane, _item.state, func.min(_item.due_at), func.max(_item.due_at), Now())
        .where(_item.due_at < _never, *_in_lanes(_item.lane, lanes))
        .group_by(_item.lane, _item.state)
    )


@lru_cache(maxsize=32)
def _under_way(lanes: int) -> Statement:
    """How many items of each lane run or wait for their first try."""
    fresh = and_(state_is(WorkState.READY), _item.tries == literal_column("0"))
    return Statement(
        select(_item.lane, func.count())
        .where(
            _item.due_at.is_not(None),
            or_(state_is(WorkState.RUNNING), fresh),
            *_in_lanes(_item.lane, lanes),
        )
        .group_by(_item.lane)
    )


def _in_lanes(lane: ColumnElement[str], count: int) -> list[ColumnElement[bool]]:
    return [or_(*(lane == param(f"lane_{n}") for n in range(count)))] if count else []


_mine = and_(
    _item.id == param("the_id"),
    _item.token == param("the_token"),
    state_is(WorkState.RUNNING),
)
_holds = select(_item.id).where(_mine)
_FENCE = Statement(_holds, _holds.with_for_update(key_share=True))


def _mine_becomes(**values: Any) -> Statement:
    return Statement(update(work_items).where(_mine).values(**values).returning(_item.id))


_RENEW = _mine_becomes(due_at=Now() + param("lease"))
# What a person said was said of the call before this one.
_ANSWER_USED = _mine_becomes(answer="")
_DONE = _mine_becomes(state=literal_column("'done'"), due_at=_over, last_error="")
_LATER = _mine_becomes(
    state=literal_column("'ready'"),
    not_before=Now() + param("delay"),
    due_at=Now() + param("delay"),
    last_error=param("reason"),
    tries=_item.tries + param("tried"),
)
_ASK = _mine_becomes(
    state=literal_column("'ask'"),
    due_at=_never,
    question=param("question"),
    cause=param("cause"),
    answer="",
)
_REFUSE = _mine_becomes(
    state=literal_column("'refused'"),
    due_at=_never,
    last_error=param("reason"),
    cause=param("cause"),
)
_DROP = _mine_becomes(state=literal_column("'dropped'"), due_at=_over, last_error=param("reason"))
_INTEND = upsert(
    lambda insert: (
        insert(work_steps)
        .values(
            work_id=param("the_id"),
            name=param("name"),
            state=literal_column("'intent'"),
            sent_at=Now(),
            key=param("key"),
            body_hash=param("body_hash"),
            result=literal_column("'{}'"),
        )
        .on_conflict_do_nothing()
        .returning(work_steps.c.name)
    )
)
_this_step = and_(work_steps.c.work_id == param("the_id"), work_steps.c.name == param("the_name"))
_STEP = Statement(select(*_STEP_COLUMNS).where(_this_step))
_STEPS = Statement(
    select(*_STEP_COLUMNS)
    .where(work_steps.c.work_id == param("the_id"))
    .order_by(work_steps.c.sent_at, work_steps.c.name)
)
_CONCLUDED = upsert(
    lambda insert: (
        put := insert(work_steps).values(
            work_id=param("the_id"),
            name=param("name"),
            state=literal_column("'done'"),
            sent_at=Now(),
            result=param("result"),
        )
    ).on_conflict_do_update(
        index_elements=[work_steps.c.work_id, work_steps.c.name],
        set_={"state": put.excluded.state, "result": put.excluded.result},
    )
)
_FORGET = Statement(
    delete(work_steps).where(_this_step, work_steps.c.state == literal_column("'intent'"))
)
_GET = Statement(select(*ITEM_COLUMNS).where(_item.id == param("the_id")))
_this_work = and_(
    _item.kind == param("the_kind"),
    _item.subject == param("the_subject"),
    _item.purpose == param("the_purpose"),
)
_FIND = Statement(select(*ITEM_COLUMNS).where(_this_work))
_ANSWER = Statement(
    update(work_items)
    .where(_item.id == param("the_id"), state_is(WorkState.ASK))
    .values(
        state=literal_column("'ready'"),
        answer=param("answer"),
        tries=0,
        not_before=Now(),
        due_at=Now(),
    )
    .returning(*ITEM_COLUMNS)
)
_RETRY = Statement(
    update(work_items)
    .where(_item.id == param("the_id"), or_(state_is(WorkState.REFUSED), state_is(WorkState.READY)))
    .values(state=literal_column("'ready'"), tries=0, not_before=Now(), due_at=Now())
    .returning(*ITEM_COLUMNS)
)
_begun = select(work_steps.c.work_id).where(work_steps.c.work_id == _item.id).exists()
_CANCEL = Statement(
    update(work_items)
    .where(_this_work, state_is(WorkState.READY), ~_begun)
    .values(state=literal_column("'dropped'"), due_at=_over)
    .returning(_item.id)
)
_DISMISS = Statement(
    update(work_items)
    .where(
        _item.id == param("the_id"),
        or_(*(state_is(one) for one in (WorkState.READY, WorkState.ASK, WorkState.REFUSED))),
    )
    .values(state=literal_column("'dropped'"), due_at=_over, last_error=param("reason"))
    .returning(_item.id)
)
_LAPSE = Statement(
    update(work_items)
    .where(
        state_is(WorkState.RUNNING),
        _item.due_at > Now(),
        func.substr(_item.owner, literal_column("1"), func.length(param("prefix")))
        == param("prefix"),
    )
    .values(due_at=Now())
    .returning(_item.id)
)
_ASKING = Statement(
    select(*ITEM_COLUMNS)
    .where(_item.due_at.is_not(None), state_is(WorkState.ASK), _item.cause == param("the_cause"))
    .order_by(_item.id)
)


class StoredWork:
    """See `ports.work.WorkQueue`."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, work: NewWork) -> bool:
        found = self._session.row(
            _ADD,
            {
                "kind": work.kind,
                "subject": work.subject,
                "purpose": work.purpose,
                "lane": work.lane,
                "order_id": work.order_id,
                "priority": work.priority,
                "delay": _micros(work.delay_seconds),
                "payload": to_json(work.payload),
            },
        )
        return found is not None

    def claim(
        self, *, owner: str, lease_seconds: float, lanes: Sequence[str] = (), width: int = 1
    ) -> WorkItem | None:
        params = {"owner": owner, "lease": _micros(lease_seconds), **_named(lanes)}
        claim = (_claim(len(lanes), width), params)
        if self._session.dialect == POSTGRESQL:
            found = self._session.batch((_QUEUE_UP, {}), claim)[1]
        else:
            found = self._session.batch(claim)[0]
        return self._with_steps(found[0]) if found else None

    def renew(self, item: WorkItem, *, lease_seconds: float) -> None:
        self._fenced(_RENEW, item, lease=_micros(lease_seconds))

    def intend(self, item: WorkItem, *, name: str, key: str = "", body_hash: str = "") -> WorkStep:
        self._fenced(_ANSWER_USED, item)
        self._session.row(
            _INTEND, {"the_id": item.id, "name": name, "key": key, "body_hash": body_hash}
        )
        return _step(self._session.one(_STEP, {"the_id": item.id, "the_name": name}))

    def concluded(self, item: WorkItem, *, name: str, result: Mapping[str, Any]) -> None:
        self._fenced(_FENCE, item)
        self._session.write(
            _CONCLUDED, {"the_id": item.id, "name": name, "result": to_json(result)}
        )

    def forget_intent(self, item: WorkItem, *, name: str) -> None:
        self._fenced(_FENCE, item)
        self._session.write(_FORGET, {"the_id": item.id, "the_name": name})

    def done(self, item: WorkItem) -> None:
        self._fenced(_DONE, item)

    def later(self, item: WorkItem, *, seconds: float, reason: str, count_try: bool = True) -> None:
        self._fenced(
            _LATER, item, delay=_micros(seconds), reason=reason, tried=1 if count_try else 0
        )

    def ask(self, item: WorkItem, *, question: str, cause: str) -> None:
        self._fenced(_ASK, item, question=question, cause=cause)

    def refuse(self, item: WorkItem, *, reason: str, cause: str) -> None:
        self._fenced(_REFUSE, item, reason=reason, cause=cause)

    def drop(self, item: WorkItem, *, reason: str) -> None:
        self._fenced(_DROP, item, reason=reason)

    def get(self, work_id: WorkId) -> WorkItem | None:
        return self._one(_GET, the_id=work_id)

    def find(self, *, kind: str, subject: str, purpose: str = "") -> WorkItem | None:
        return self._one(_FIND, the_kind=kind, the_subject=subject, the_purpose=purpose)

    def answer(self, work_id: WorkId, answer: str) -> WorkItem | None:
        return self._one(_ANSWER, the_id=work_id, answer=answer)

    def retry(self, work_id: WorkId) -> WorkItem | None:
        return self._one(_RETRY, the_id=work_id)

    def cancel(self, *, kind: str, subject: str, purpose: str) -> bool:
        params = {"the_kind": kind, "the_subject": subject, "the_purpose": purpose}
        return self._session.row(_CANCEL, params) is not None

    def dismiss(self, work_id: WorkId, *, reason: str) -> bool:
        return self._session.row(_DISMISS, {"the_id": work_id, "reason": reason}) is not None

    def lapse(self, *, owner_prefix: str) -> int:
        return len(self._session.rows(_LAPSE, {"prefix": owner_prefix}))

    def asking(self, *, cause: str) -> Sequence[WorkItem]:
        found = self._session.rows(_ASKING, {"the_cause": cause})
        return [self._with_steps(row) for row in found]

    def under_way(self, lanes: Sequence[str]) -> Mapping[str, int]:
        rows = self._session.rows(_under_way(len(lanes)), _named(lanes)) if lanes else []
        return dict.fromkeys(lanes, 0) | dict(rows)

    def seconds_to_next(self, lanes: Sequence[str] = ()) -> float | None:
        first: dict[str, int] = {}
        held: dict[str, int] = {}
        now = 0
        for lane, state, earliest, latest, clock in self._session.rows(
            _waiting(len(lanes)), _named(lanes)
        ):
            now = clock
            first[lane] = min(first.get(lane, NEVER), earliest)
            if state == WorkState.RUNNING and latest > now:
                # Nothing else of this lane runs before that lease ends.
                held[lane] = latest
        if not first:
            return None
        due = min(max(moment, held.get(lane, 0)) for lane, moment in first.items())
        return max(0.0, (due - now) / 1_000_000)

    def _one(self, statement: Statement, **params: object) -> WorkItem | None:
        found = self._session.row(statement, params)
        return self._with_steps(found) if found else None

    def _with_steps(self, row: Row) -> WorkItem:
        steps = self._session.rows(_STEPS, {"the_id": row[0]})
        return item_from(row, tuple(_step(step) for step in steps))

    def _fenced(self, statement: Statement, item: WorkItem, **params: object) -> None:
        """Write as the owner of the item, or raise `ClaimLost`."""
        found = self._session.row(statement, {"the_id": item.id, "the_token": item.token, **params})
        if found is None:
            raise ClaimLost(
                "This task is done by somebody else now.", "Nothing was written for it here."
            )


def item_from(row: Row, steps: tuple[WorkStep, ...] = ()) -> WorkItem:
    """Read a work item from the values of `ITEM_COLUMNS`."""
    return WorkItem(
        id=WorkId(row[0]),
        kind=row[1],
        subject=row[2],
        purpose=row[3],
        lane=row[4],
        state=WorkState(row[5]),
        order_id=row[6],
        priority=row[7],
        token=row[8],
        tries=row[9],
        created_at=moment(row[10]),
        not_before=moment(row[11]),
        owner=row[12],
        last_error=row[13],
        question=row[14],
        cause=row[15],
        answer=row[16],
        payload=from_json(row[17]),
        steps=steps,
    )


def _step(row: Row) -> WorkStep:
    return WorkStep(
        name=row[0],
        state=StepState(row[1]),
        sent_at=moment(row[2]),
        key=row[3],
        body_hash=row[4],
        result=from_json(row[5]),
    )


def _named(lanes: Sequence[str]) -> dict[str, object]:
    return {f"lane_{n}": lane for n, lane in enumerate(lanes)}


def _micros(seconds: float) -> int:
    return round(seconds * 1_000_000)
