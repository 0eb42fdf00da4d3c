"""Runs of the batch desk as they are stored: the run, its entries, the documents it made."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, NewType, Protocol

if TYPE_CHECKING:
    from workstation.domain.orders import Order, OrderStatus
    from workstation.domain.print_queue import Place
    from workstation.domain.shipments import LabelState
    from workstation.domain.values import LabelId, Money, OrderId, ParcelId, WorkId
    from workstation.ports.labels import PrintState
    from workstation.ports.work import WorkState

RunId = NewType("RunId", int)
EntryId = NewType("EntryId", int)


class RunState(StrEnum):
    """How a run stands. DONE says that nothing goes on by itself, not that all went well."""

    CHECKING = "checking"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    STOPPED = "stopped"


class EntryState(StrEnum):
    """How far the run is with one order; the label's own state tells the rest once it has begun."""

    NEW = "new"
    WAITING = "waiting"
    UNFIT = "unfit"
    BEGUN = "begun"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class BatchRun:
    """One run of a plan. `definition` is the plan as it was then; `size` counts the places of the
    pick order; `round` counts how often it was set going.
    """

    id: RunId
    plan: str
    due: str
    state: RunState
    definition: Mapping[str, Any]
    why: str
    operator: str
    round: int
    stopped: bool
    size: int
    made_at: datetime
    begun_at: datetime | None
    ended_at: datetime | None


@dataclass(frozen=True, slots=True)
class FoundProblem:
    """What keeps an order from going along: the field, why, and what to do."""

    field: str
    title: str
    advice: str = ""
    work_id: int = 0
    """The question that settles it, 0 for none."""


@dataclass(frozen=True, slots=True)
class Planned:
    """What a label is bought for: (line, quantity) pairs, grams, the box, the service and why."""

    lines: tuple[tuple[int, int], ...]
    weight_g: int
    box_key: int
    carrier: str
    service: str
    reason: str


@dataclass(frozen=True, slots=True)
class Wish:
    """What a person changed for one order of a run; 0 and "" leave it as it is."""

    weight_g: int = 0
    carrier: str = ""
    service: str = ""


@dataclass(frozen=True, slots=True)
class BatchEntry:
    """One order of a run. `position` is its place in the pick order (0 = none yet), `issued` which
    of the run's labels it was that went to the printer (0 = not yet).
    """

    id: EntryId
    run_id: RunId
    order_id: OrderId
    parcel_id: ParcelId | None
    state: EntryState
    position: int
    sort_key: str = ""
    problems: tuple[FoundProblem, ...] = ()
    planned: Planned | None = None
    wish: Wish = field(default_factory=Wish)
    issued: int = 0
    late: bool = False
    difference: str = ""


@dataclass(frozen=True, slots=True)
class ToIssue:
    """An entry whose label did not go to the printer yet: its place, and its label when there is
    one.
    """

    entry_id: EntryId
    order_id: OrderId
    parcel_id: ParcelId
    label_id: LabelId | None
    place: Place


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry with all that is known of its parcel, as lists show it."""

    entry: BatchEntry
    order_number: str
    customer: str
    country: str
    order_status: OrderStatus
    cancelled: bool
    parcel_key: str
    label: LabelState
    tracking_number: str
    price: Money | None
    print_state: PrintState | None
    work_id: WorkId | None
    work_state: WorkState | None
    work_error: str
    question: str
    cause: str
    refused_field: str
    not_told: str


@dataclass(frozen=True, slots=True)
class RunCounts:
    """How many entries of a run stand where, and what its labels cost so far (by currency)."""

    new: int = 0
    waiting: int = 0
    unfit: int = 0
    left_out: int = 0
    in_work: int = 0
    labelled: int = 0
    refused: int = 0
    in_doubt: int = 0
    printed: int = 0
    cost: tuple[Money, ...] = ()

    @property
    def total(self) -> int:
        return (
            self.new + self.waiting + self.unfit + self.left_out
            + self.in_work + self.labelled + self.refused + self.in_doubt
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """A document that is kept, without its content."""

    id: int
    about: str
    kind: str
    name: str
    made_at: datetime
    printing: WorkState | None = None
    """How its newest print stands; None when it went to no printer."""


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A document with its content, a PDF."""

    about: str
    kind: str
    name: str
    content: bytes


class Batches(Protocol):
    """The batch tables inside a unit of work."""

    def add_run(
        self, *, plan: str, due: str, definition: Mapping[str, Any], why: str, operator: str
    ) -> RunId | None:
        """Begin a run; None when this plan has run for that due moment already."""
        ...

    def run(self, run_id: RunId, *, lock: bool = False) -> BatchRun | None:
        """The run; `lock` keeps others from changing it until the commit."""
        ...

    def find_run(self, plan: str, due: str) -> BatchRun | None: ...

    def set_run(
        self, run: BatchRun, *, state: RunState, round: int = 0, stopped: bool | None = None
    ) -> None:
        """Change how the run stands; a raised round is one more start."""
        ...

    def candidates(self, *, most: int) -> Sequence[OrderId]:
        """Orders that are ready, oldest promise first, without a label that is bought or asked
        for and outside of every run that still goes on.
        """
        ...

    def add_entries(self, run_id: RunId, orders: Sequence[OrderId]) -> None:
        """Add orders to the run, once each."""
        ...

    def in_state(self, run_id: RunId, state: EntryState, *, limit: int) -> Sequence[BatchEntry]:
        """Entries of one state by their place, then in the order in which they came."""
        ...

    def save(self, entry: BatchEntry) -> None: ...

    def drop(self, entry_id: EntryId) -> None:
        """Take an order out of the run: the plan is not for it."""
        ...

    def number(self, run_id: RunId) -> int:
        """Give each waiting entry without a place its place behind the others; tells the size."""
        ...

    def leave_out(self, run_id: RunId) -> int:
        """Leave out all that has not begun; tells how many that were."""
        ...

    def take_back(self, run_id: RunId) -> int:
        """Let what was left out wait again; tells how many that were."""
        ...

    def entry(self, entry_id: EntryId) -> BatchEntry | None: ...

    def entry_of(self, parcel_id: ParcelId) -> BatchEntry | None: ...

    def to_issue(self, run_id: RunId, *, late: bool, limit: int) -> Sequence[ToIssue]:
        """Entries in work whose label did not go to the printer, by place; latecomers only when
        their label is here.
        """
        ...

    def first_waiting(self, run_id: RunId) -> int:
        """The first place that has not begun yet; 0 when all have."""
        ...

    def set_issued(self, entry_id: EntryId, number: int) -> None: ...

    def set_late(self, entry_ids: Sequence[EntryId]) -> None: ...

    def last_issued(self, run_id: RunId) -> tuple[int, int]:
        """(the highest number that went to the printer, the highest place among them)."""
        ...

    def issued(
        self, run_id: RunId, *, after: int = 0, limit: int = 2**31 - 1
    ) -> Sequence[BatchEntry]:
        """The entries whose label went to the printer behind the `after`th, in that order."""
        ...

    def in_work(self, run_id: RunId) -> bool:
        """Whether a purchase of the run is under way or will be tried again by itself."""
        ...

    def spent(self, run_id: RunId, currency: str, *, but: str = "") -> Money:
        """What the run's labels cost, with what is set aside; `but` leaves one purchase out."""
        ...

    def keep_document(self, *, about: str, kind: str, name: str, content: bytes) -> int:
        """Keep a document, in the place of the one of the same name."""
        ...

    def waiting_orders(self, run_id: RunId) -> Sequence[Order]:
        """The orders of the run that are fit and have no label yet, without their lines."""
        ...

    def entry_for(self, run_id: RunId, order_id: OrderId) -> BatchEntry | None: ...

    def document(self, document_id: int) -> StoredDocument | None: ...

    def document_names(self, *, about: str, kind: str) -> Collection[str]:
        """The names of the documents of one kind that are kept."""
        ...

    def failures(self, run_id: RunId) -> Sequence[EntryRow]:
        """The entries that need somebody."""
        ...

    def counts(self, run_id: RunId) -> RunCounts: ...
