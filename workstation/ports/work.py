"""Durable work: what must happen outside, written in the same commit as the fact that calls for
it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId


class WorkState(StrEnum):
    """How a work item stands.

    READY waits for its lane, RUNNING is claimed, ASK is parked with a question, REFUSED needs
    somebody to change something and retry, DONE and DROPPED are over.
    """

    READY = "ready"
    RUNNING = "running"
    ASK = "ask"
    REFUSED = "refused"
    DONE = "done"
    DROPPED = "dropped"


class StepState(StrEnum):
    """The journal of one outside call: intent before it, result after it."""

    INTENT = "intent"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class NewWork:
    """A work item to be written; (kind, subject, purpose) is unique for ever.

    `lane` is what it competes for: carrier:<account>, printer:<key>, messages, promise. Lower
    `priority` goes first. `delay_seconds` is the undo window or back-off before the first try.
    """

    kind: str
    subject: str
    purpose: str
    lane: str
    order_id: int = 0
    priority: int = 100
    delay_seconds: float = 0.0
    payload: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkStep:
    """One outside call of a work item, as journalled; `sent_at` is when the intent was
    committed.
    """

    name: str
    state: StepState
    sent_at: datetime
    key: str = ""
    body_hash: str = ""
    result: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class WorkItem:
    """A claimed or shown work item. `token` rises with each claim: every later write must carry
    it.
    """

    id: WorkId
    kind: str
    subject: str
    purpose: str
    lane: str
    state: WorkState
    order_id: int
    priority: int
    token: int
    tries: int
    created_at: datetime
    not_before: datetime
    owner: str = ""
    last_error: str = ""
    question: str = ""
    cause: str = ""
    answer: str = ""
    payload: Mapping[str, Any] = field(default_factory=dict)
    steps: tuple[WorkStep, ...] = ()

    def step(self, name: str) -> WorkStep | None:
        return next((step for step in self.steps if step.name == name), None)


class ClaimLost(WorkstationError):
    """Another owner holds the item now; whatever this one was about to write must not be
    written.
    """


class WorkQueue(Protocol):
    """The outbox table inside a unit of work. Times are the database's own."""

    def add(self, work: NewWork) -> bool:
        """Write a work item; False when (kind, subject, purpose) exists already."""
        ...

    def claim(
        self, *, owner: str, lease_seconds: float, lanes: Sequence[str] = (), width: int = 1
    ) -> WorkItem | None:
        """Take the next due item of the lanes (all when empty), steps included; lapsed leases are
        due again.

        At most `width` items of a lane run at a time: one where order counts, as many as the
        carrier lets us ask at once on a carrier's. The token is raised.
        """
        ...

    def renew(self, item: WorkItem, *, lease_seconds: float) -> None:
        """Lengthen the lease; raises `ClaimLost`."""
        ...

    def intend(self, item: WorkItem, *, name: str, key: str = "", body_hash: str = "") -> WorkStep:
        """Journal an outside call before it is made; an intent already there is given back
        unchanged.

        A person's answer is used up by it: it was said of the call before, never of this one.
        """
        ...

    def concluded(self, item: WorkItem, *, name: str, result: Mapping[str, Any]) -> None:
        """Journal what came of it; raises `ClaimLost`."""
        ...

    def forget_intent(self, item: WorkItem, *, name: str) -> None:
        """Take an intent back: it is known that nothing was sent. Raises `ClaimLost`."""
        ...

    def done(self, item: WorkItem) -> None: ...

    def later(
        self, item: WorkItem, *, seconds: float, reason: str, count_try: bool = True
    ) -> None: ...

    def ask(self, item: WorkItem, *, question: str, cause: str) -> None: ...

    def refuse(self, item: WorkItem, *, reason: str, cause: str) -> None: ...

    def drop(self, item: WorkItem, *, reason: str) -> None: ...

    def get(self, work_id: WorkId) -> WorkItem | None: ...

    def find(self, *, kind: str, subject: str, purpose: str = "") -> WorkItem | None: ...

    def answer(self, work_id: WorkId, answer: str) -> WorkItem | None:
        """Store a person's answer and make the item due now, its tries begun anew; None when it
        does not ask any more.
        """
        ...

    def retry(self, work_id: WorkId) -> WorkItem | None:
        """Make a waiting or refused item due now, its tries begun anew; None when it is not one."""
        ...

    def cancel(self, *, kind: str, subject: str, purpose: str) -> bool:
        """Drop an item of which nothing went out, refused ones included; False when something may
        have, or when it is over.
        """
        ...

    def dismiss(self, work_id: WorkId, *, reason: str) -> bool:
        """Drop an item that waits, asks or was refused; False when it runs or is over."""
        ...

    def lapse(self, *, owner_prefix: str) -> int:
        """End the leases of running items whose owner begins so: their process is known to be dead.

        The items are due at once, with their journal; tells how many there were.
        """
        ...

    def asking(self, *, cause: str) -> Sequence[WorkItem]: ...

    def under_way(self, lanes: Sequence[str]) -> Mapping[str, int]:
        """How many items of each of these lanes run, or wait for their first try."""
        ...

    def seconds_to_next(
        self, lanes: Sequence[str] = (), *, beside_running: bool = False
    ) -> float | None:
        """Seconds until something is due (0 = now), None when nothing waits.

        A lane where something runs is held to be full, unless asked `beside_running`. Locks nothing
        when it is the first thing asked.
        """
        ...
