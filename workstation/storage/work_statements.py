"""The statements of the outbox table; `work` tells what they are for."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from sqlalchemy import and_, delete, func, literal_column, or_, select, text, update
from sqlalchemy.sql.elements import ColumnElement

from workstation.ports.work import WorkState
from workstation.storage.statements import Now, Statement, param, upsert
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


ADD = upsert(
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
QUEUE_UP = Statement(select(literal_column("1")), text("SELECT pg_advisory_xact_lock(7065)"))


@lru_cache(maxsize=32)
def claim(lanes: int, width: int) -> Statement:
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
def waiting(lanes: int) -> Statement:
    """Per lane and state: the earliest and the latest moment, and the clock."""
    return Statement(
        select(_item.lane, _item.state, func.min(_item.due_at), func.max(_item.due_at), Now())
        .where(_item.due_at < _never, *_in_lanes(_item.lane, lanes))
        .group_by(_item.lane, _item.state)
    )


@lru_cache(maxsize=32)
def under_way(lanes: int) -> Statement:
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
FENCE = Statement(_holds, _holds.with_for_update(key_share=True))


def _mine_becomes(**values: Any) -> Statement:
    return Statement(update(work_items).where(_mine).values(**values).returning(_item.id))


RENEW = _mine_becomes(due_at=Now() + param("lease"))
# What a person said was said of the call before this one.
ANSWER_USED = _mine_becomes(answer="")
DONE = _mine_becomes(state=literal_column("'done'"), due_at=_over, last_error="")
LATER = _mine_becomes(
    state=literal_column("'ready'"),
    not_before=Now() + param("delay"),
    due_at=Now() + param("delay"),
    last_error=param("reason"),
    tries=_item.tries + param("tried"),
)
ASK = _mine_becomes(
    state=literal_column("'ask'"),
    due_at=_never,
    question=param("question"),
    cause=param("cause"),
    answer="",
)
REFUSE = _mine_becomes(
    state=literal_column("'refused'"),
    due_at=_never,
    last_error=param("reason"),
    cause=param("cause"),
)
DROP = _mine_becomes(state=literal_column("'dropped'"), due_at=_over, last_error=param("reason"))
INTEND = upsert(
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
STEP = Statement(select(*_STEP_COLUMNS).where(_this_step))
STEPS = Statement(
    select(*_STEP_COLUMNS)
    .where(work_steps.c.work_id == param("the_id"))
    .order_by(work_steps.c.sent_at, work_steps.c.name)
)
CONCLUDED = upsert(
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
FORGET = Statement(
    delete(work_steps).where(_this_step, work_steps.c.state == literal_column("'intent'"))
)
GET = Statement(select(*ITEM_COLUMNS).where(_item.id == param("the_id")))
_this_work = and_(
    _item.kind == param("the_kind"),
    _item.subject == param("the_subject"),
    _item.purpose == param("the_purpose"),
)
FIND = Statement(select(*ITEM_COLUMNS).where(_this_work))
ANSWER = Statement(
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
RETRY = Statement(
    update(work_items)
    .where(_item.id == param("the_id"), or_(state_is(WorkState.REFUSED), state_is(WorkState.READY)))
    .values(state=literal_column("'ready'"), tries=0, not_before=Now(), due_at=Now())
    .returning(*ITEM_COLUMNS)
)
_begun = select(work_steps.c.work_id).where(work_steps.c.work_id == _item.id).exists()
CANCEL = Statement(
    update(work_items)
    .where(_this_work, or_(state_is(WorkState.READY), state_is(WorkState.REFUSED)), ~_begun)
    .values(state=literal_column("'dropped'"), due_at=_over)
    .returning(_item.id)
)
DISMISS = Statement(
    update(work_items)
    .where(
        _item.id == param("the_id"),
        or_(*(state_is(one) for one in (WorkState.READY, WorkState.ASK, WorkState.REFUSED))),
    )
    .values(state=literal_column("'dropped'"), due_at=_over, last_error=param("reason"))
    .returning(_item.id)
)
LAPSE = Statement(
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
ASKING = Statement(
    select(*ITEM_COLUMNS)
    .where(_item.due_at.is_not(None), state_is(WorkState.ASK), _item.cause == param("the_cause"))
    .order_by(_item.id)
)
