"""The outbox table: claimed by one owner at a time, fenced by a token that rises with each claim.

`due_at` alone decides what may be claimed: the first moment of a ready item, the end of the lease
of a running one, `NEVER` for one that waits for a person, null for one that is over. The partial
index over it holds what is open, however much is done.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workstation.domain.values import WorkId
from workstation.ports.work import ClaimLost, NewWork, StepState, WorkItem, WorkState, WorkStep
from workstation.storage import work_statements as sql
from workstation.storage.encoding import from_json, moment, to_json
from workstation.storage.session import Row, Session
from workstation.storage.statements import POSTGRESQL, Statement


class StoredWork:
    """See `ports.work.WorkQueue`."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.added: set[str] = set()
        """The lanes that this transaction gave work to."""

    def add(self, work: NewWork) -> bool:
        found = self._session.row(
            sql.ADD,
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
        if found is not None:
            self.added.add(work.lane)
        return found is not None

    def claim(
        self, *, owner: str, lease_seconds: float, lanes: Sequence[str] = (), width: int = 1
    ) -> WorkItem | None:
        params = {"owner": owner, "lease": _micros(lease_seconds), **_named(lanes)}
        claim = (sql.claim(len(lanes), width), params)
        if self._session.dialect == POSTGRESQL:
            found = self._session.batch((sql.QUEUE_UP, {}), claim)[1]
        else:
            found = self._session.batch(claim)[0]
        return self._with_steps(found[0]) if found else None

    def renew(self, item: WorkItem, *, lease_seconds: float) -> None:
        self._fenced(sql.RENEW, item, lease=_micros(lease_seconds))

    def intend(self, item: WorkItem, *, name: str, key: str = "", body_hash: str = "") -> WorkStep:
        self._fenced(sql.ANSWER_USED, item)
        self._session.row(
            sql.INTEND, {"the_id": item.id, "name": name, "key": key, "body_hash": body_hash}
        )
        return _step(self._session.one(sql.STEP, {"the_id": item.id, "the_name": name}))

    def concluded(self, item: WorkItem, *, name: str, result: Mapping[str, Any]) -> None:
        self._fenced(sql.FENCE, item)
        self._session.write(
            sql.CONCLUDED, {"the_id": item.id, "name": name, "result": to_json(result)}
        )

    def forget_intent(self, item: WorkItem, *, name: str) -> None:
        self._fenced(sql.FENCE, item)
        self._session.write(sql.FORGET, {"the_id": item.id, "the_name": name})

    def done(self, item: WorkItem) -> None:
        self._fenced(sql.DONE, item)

    def later(self, item: WorkItem, *, seconds: float, reason: str, count_try: bool = True) -> None:
        self._fenced(
            sql.LATER, item, delay=_micros(seconds), reason=reason, tried=1 if count_try else 0
        )

    def ask(self, item: WorkItem, *, question: str, cause: str) -> None:
        self._fenced(sql.ASK, item, question=question, cause=cause)

    def refuse(self, item: WorkItem, *, reason: str, cause: str) -> None:
        self._fenced(sql.REFUSE, item, reason=reason, cause=cause)

    def drop(self, item: WorkItem, *, reason: str) -> None:
        self._fenced(sql.DROP, item, reason=reason)

    def get(self, work_id: WorkId) -> WorkItem | None:
        return self._one(sql.GET, the_id=work_id)

    def find(self, *, kind: str, subject: str, purpose: str = "") -> WorkItem | None:
        return self._one(sql.FIND, the_kind=kind, the_subject=subject, the_purpose=purpose)

    def answer(self, work_id: WorkId, answer: str) -> WorkItem | None:
        return self._set_free(self._one(sql.ANSWER, the_id=work_id, answer=answer))

    def retry(self, work_id: WorkId) -> WorkItem | None:
        return self._set_free(self._one(sql.RETRY, the_id=work_id))

    def cancel(self, *, kind: str, subject: str, purpose: str) -> bool:
        params = {"the_kind": kind, "the_subject": subject, "the_purpose": purpose}
        return self._session.row(sql.CANCEL, params) is not None

    def dismiss(self, work_id: WorkId, *, reason: str) -> bool:
        return self._session.row(sql.DISMISS, {"the_id": work_id, "reason": reason}) is not None

    def lapse(self, *, owner_prefix: str) -> int:
        return len(self._session.rows(sql.LAPSE, {"prefix": owner_prefix}))

    def asking(self, *, cause: str) -> Sequence[WorkItem]:
        found = self._session.rows(sql.ASKING, {"the_cause": cause})
        return [self._with_steps(row) for row in found]

    def under_way(self, lanes: Sequence[str]) -> Mapping[str, int]:
        rows = self._session.rows(sql.under_way(len(lanes)), _named(lanes)) if lanes else []
        return dict.fromkeys(lanes, 0) | dict(rows)

    def seconds_to_next(
        self, lanes: Sequence[str] = (), *, beside_running: bool = False
    ) -> float | None:
        first: dict[str, int] = {}
        held: dict[str, int] = {}
        now = 0
        # Asked again and again: on SQLite a look keeps nobody from writing.
        (rows,) = self._session.look((sql.waiting(len(lanes)), _named(lanes)))
        for lane, state, earliest, latest, clock in rows:
            now = clock
            first[lane] = min(first.get(lane, sql.NEVER), earliest)
            if state == WorkState.RUNNING and latest > now and not beside_running:
                # Nothing else of this lane runs before that lease ends.
                held[lane] = latest
        if not first:
            return None
        due = min(max(moment, held.get(lane, 0)) for lane, moment in first.items())
        return max(0.0, (due - now) / 1_000_000)

    def _set_free(self, item: WorkItem | None) -> WorkItem | None:
        if item is not None:
            self.added.add(item.lane)
        return item

    def _one(self, statement: Statement, **params: object) -> WorkItem | None:
        found = self._session.row(statement, params)
        return self._with_steps(found) if found else None

    def _with_steps(self, row: Row) -> WorkItem:
        steps = self._session.rows(sql.STEPS, {"the_id": row[0]})
        return item_from(row, tuple(_step(step) for step in steps))

    def _fenced(self, statement: Statement, item: WorkItem, **params: object) -> None:
        """Write as the owner of the item, or raise `ClaimLost`."""
        found = self._session.row(statement, {"the_id": item.id, "the_token": item.token, **params})
        if found is None:
            raise ClaimLost(
                "This task is done by somebody else now.", "Nothing was written for it here."
            )


def item_from(row: Row, steps: tuple[WorkStep, ...] = ()) -> WorkItem:
    """Read a work item from the values of `sql.ITEM_COLUMNS`."""
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
