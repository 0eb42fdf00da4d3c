"""What screens read: frozen plain rows, paged by key, never by offset."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from workstation.domain.messages import MessageState
    from workstation.domain.orders import Order, OrderStatus, Queue
    from workstation.domain.promise import Promise
    from workstation.domain.shipments import LabelState, Milestone, Parcel, ParcelStatus
    from workstation.domain.values import Money, OrderId, ParcelId, WorkId
    from workstation.ports.batches import BatchRun, DocumentRow, EntryRow, RunCounts, RunId
    from workstation.ports.care import CareRows
    from workstation.ports.days import CloseRow, ManifestRow
    from workstation.ports.labels import PrintState
    from workstation.ports.reports import ReportViews
    from workstation.ports.work import WorkState


class OrderFilter(StrEnum):
    """The chips above the queue."""

    TO_SHIP = "to_ship"
    CANNOT_SHIP = "cannot_ship"
    PARTIAL = "partial"
    ON_HOLD = "on_hold"
    SHIPPED = "shipped"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """One order in the queue. `items` counts pieces; `problem` says why it cannot ship ("" = it
    can).
    """

    id: OrderId
    number: str
    shop: str
    customer: str
    city: str
    country: str
    items: int
    owed: int
    status: OrderStatus
    queue: Queue | None
    placed_at: datetime
    promised: date | None
    problem: str
    service: str
    note: bool
    held_by: str
    cursor: str
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """Rows of one look; `after` is the cursor for the next look, "" at the end."""

    rows: tuple[OrderRow, ...]
    after: str


@dataclass(frozen=True, slots=True)
class MessageRow:
    """One message as shown: to whom, which moment, how it stands, and its text."""

    key: str
    order_number: str
    parcel_key: str
    moment: str
    channel: str
    language: str
    language_reason: str
    to: str
    subject: str
    text: str
    state: MessageState
    answer: str
    at: datetime | None
    undo_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class ParcelRow:
    """One parcel as shown on the Parcels screen."""

    id: ParcelId
    key: str
    order_id: OrderId
    order_number: str
    number: int
    customer: str
    city: str
    country: str
    carrier: str
    service: str
    tracking_number: str
    tracking_url: str
    status: ParcelStatus
    label: LabelState
    print_state: PrintState | None
    milestone: Milestone
    packed_at: datetime | None
    handed_over_at: datetime | None
    promise: Promise | None
    messages: tuple[MessageRow, ...] = ()


@dataclass(frozen=True, slots=True)
class SilentParcel:
    """A parcel of which nobody has heard: "before" or "after" its first scan, or "lost".

    `since` is its carrier's last word, or the hand-over where it has said nothing.
    """

    parcel: ParcelRow
    phase: str
    since: datetime
    heard: bool


@dataclass(frozen=True, slots=True)
class CarrierCount:
    """How many of a carrier's packed parcels of today are on the pallet."""

    carrier: str
    scanned: int
    packed: int


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """One work item as shown; `about` is the order's number or the parcel's key."""

    id: WorkId
    kind: str
    about: str
    order_id: OrderId
    lane: str
    state: WorkState
    tries: int
    created_at: datetime
    not_before: datetime
    last_error: str
    question: str
    cause: str
    tracking_number: str = ""
    recipient: str = ""
    carrier: str = ""
    parcel_id: ParcelId | None = None


@dataclass(frozen=True, slots=True)
class OutboxCount:
    """The numbers on the status light."""

    waiting: int
    asking: int
    refused: int
    oldest: datetime | None


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of an order's history."""

    at: datetime
    kind: str
    payload: Mapping[str, object]
    station: str
    operator: str


@dataclass(frozen=True, slots=True)
class OrderDetail:
    """An order with its parcels and history."""

    order: Order
    parcels: tuple[Parcel, ...]
    history: tuple[EventRow, ...]


@dataclass(frozen=True, slots=True)
class DayCount:
    """The figures beside the empty bench: packed and handed over since midnight, orders still to
    pack.
    """

    packed: int
    handed_over: int
    to_pack: int


class EntryList(StrEnum):
    """The three lists of a run, and the kinds of errors of which the middle one is made.

    `NOT_TOLD` are done all the same: their label is bought, but the customer cannot be told.
    """

    DONE = "done"
    NEEDS_YOU = "needs_you"
    NOT_TRIED = "not_tried"
    NOT_FIT = "not_fit"
    REFUSED = "refused"
    DOUBT = "doubt"
    NOT_TOLD = "not_told"


@dataclass(frozen=True, slots=True)
class DayParcel:
    """One parcel of the day: how far it came. `operator` touched its order last."""

    parcel_id: ParcelId
    parcel_key: str
    order_id: OrderId
    order_number: str
    customer: str
    city: str
    country: str
    carrier: str
    status: ParcelStatus
    label: LabelState
    printed: bool
    print_state: PrintState | None
    tracking_number: str
    bought_at: datetime | None
    packed_at: datetime | None
    handed_over_at: datetime | None
    manifest: int | None
    weight_g: int | None
    station: str
    operator: str
    cancelled: bool
    price: Money | None = None
    cancelled_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class DueOrder:
    """An order that should have left by that day and has no parcel; `queue` says where it waits."""

    order_id: OrderId
    number: str
    customer: str
    promised: date | None
    queue: str


@dataclass(frozen=True, slots=True)
class OwedRow:
    """One line that is still owed to a customer: how many, since when, about until when."""

    order_id: OrderId
    order_number: str
    shop: str
    customer: str
    placed_at: datetime
    line_id: int
    sku: str
    name: str
    variant: str
    quantity: int
    expected: date | None
    short: bool


class Views(Protocol):
    """Reads for screens and lists; never writes, never blocks a scan."""

    def orders(
        self, chosen: OrderFilter, *, search: str = "", after: str = "", limit: int = 50
    ) -> Page: ...

    def counts(self) -> Mapping[OrderFilter, int]: ...

    def order(self, order_id: OrderId) -> OrderDetail | None: ...

    def find_order(self, number: str) -> OrderDetail | None: ...

    def parcels(self, *, since: datetime, limit: int = 200) -> Sequence[ParcelRow]: ...

    def parcel(self, parcel_id: ParcelId) -> ParcelRow | None: ...

    def setting(self, key: str) -> Mapping[str, Any] | None:
        """What is kept under a key; None when nothing is."""
        ...

    def silent(self, *, limit: int = 500) -> Sequence[SilentParcel]:
        """Parcels on their way of which nobody hears, and lost ones."""
        ...

    def find_parcel(self, code: str) -> ParcelRow | None: ...

    def pallets(self, *, since: datetime) -> Sequence[CarrierCount]: ...

    def outbox(self, *, open_only: bool = True, limit: int = 500) -> Sequence[OutboxRow]: ...

    def outbox_count(self) -> OutboxCount: ...

    def waiting_lanes(self) -> Sequence[str]:
        """The lanes on which work is open."""
        ...

    def messages(self, *, limit: int = 200) -> Sequence[MessageRow]: ...

    def printer_states(self) -> Mapping[str, str]:
        """Printer key -> the state word the worker saw last."""
        ...

    def day(self, *, since: datetime) -> DayCount: ...

    def care(self, order_id: OrderId) -> CareRows:
        """What was promised, scanned and said of an order's parcels."""
        ...

    def message_list(
        self, states: Sequence[MessageState] = (), *, limit: int = 300
    ) -> Sequence[MessageRow]:
        """The newest messages in these states, in any when none is named."""
        ...

    @property
    def reports(self) -> ReportViews:
        """Sums for reports."""
        ...

    # the batch desk

    def runs(self, *, before: int = 0, limit: int = 50) -> Sequence[BatchRun]:
        """Runs, newest first; `before` is the number of the last one of the page before."""
        ...

    def run(self, run_id: RunId) -> BatchRun | None: ...

    def run_counts(self, run_id: RunId) -> RunCounts: ...

    def entries(
        self,
        run_id: RunId,
        listed: EntryList | None = None,
        *,
        after: tuple[int, int] = (-1, 0),
        limit: int = 200,
    ) -> Sequence[EntryRow]:
        """Entries by their place; `after` is (position, id) of the last one of the page before."""
        ...

    def latest_entries(
        self,
        run_id: RunId,
        listed: EntryList,
        *,
        before: tuple[int, int] | None = None,
        limit: int = 200,
    ) -> Sequence[EntryRow]:
        """Entries from the last place backwards; `before` is that of the page before."""
        ...

    def not_told(self, run_id: RunId) -> int:
        """How many labelled orders of a run have a customer who could not be told."""
        ...

    def documents(self, about: str) -> Sequence[DocumentRow]:
        """Documents of "run:7" or "manifest:3"."""
        ...

    def document(self, document_id: int) -> bytes | None: ...

    def day_parcels(self, *, since: datetime) -> Sequence[DayParcel]:
        """Every parcel that was labelled or handed over since then, or that still waits."""
        ...

    def due_orders(self, day: date) -> Sequence[DueOrder]: ...

    def manifests(self, day: date) -> Sequence[ManifestRow]: ...

    def closes(self, *, limit: int = 50) -> Sequence[CloseRow]: ...

    def owed(self, *, limit: int = 500) -> Sequence[OwedRow]:
        """Lines that come later, were short or wait behind their order; oldest first."""
        ...

    def recent_orders(self, *, limit: int = 200) -> Sequence[Order]: ...
