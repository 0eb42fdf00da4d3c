"""One transaction over everything that Packbench knows.

Reads give domain objects; writes may be gathered and sent with the commit, so they return nothing
unless an id is made. Nothing outside is ever called while a unit of work is open.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Protocol, Self

from workstation.domain.shipments import (
    LabelState,
    Parcel,
    ParcelStatus,
    Shipment,
    ShippingLabel,
)

if TYPE_CHECKING:
    from workstation.domain.consent import Consent, Purpose
    from workstation.domain.events import Event
    from workstation.domain.messages import MessageState
    from workstation.domain.orders import Order, OrderLine, Queue
    from workstation.domain.promise import Promise
    from workstation.domain.reconcile import OurLabel
    from workstation.domain.values import (
        Address,
        LabelId,
        LineId,
        Money,
        OrderId,
        ParcelId,
        ShipmentId,
    )
    from workstation.ports.articles import Articles
    from workstation.ports.batches import Batches
    from workstation.ports.days import Days
    from workstation.ports.exchanges import Exchanges
    from workstation.ports.labels import PrintState
    from workstation.ports.rates import Rates
    from workstation.ports.reports import Outcomes
    from workstation.ports.shop import IncomingLine, IncomingOrder
    from workstation.ports.shop_reports import ShopReports
    from workstation.ports.tracking import Tracking
    from workstation.ports.work import WorkQueue


@dataclass(frozen=True, slots=True)
class Claim:
    """Which station holds an order, until when (database clock), under which token."""

    station: str
    operator: str
    until: datetime
    token: int


@dataclass(frozen=True, slots=True)
class ProductRef:
    """An article known from any order line, to name a wrong item by."""

    sku: str
    name: str
    variant: str
    shelf: str
    picture: str
    barcode: str


@dataclass(frozen=True, slots=True)
class NewOrder:
    """An order to be written: what the shop said, where it waits, and why it is held."""

    incoming: IncomingOrder
    queue: Queue | None
    held: str


@dataclass(frozen=True, slots=True)
class Known:
    """An order that is here, by its number and its shop's own name ("" for none)."""

    number: str
    remote_id: str
    order_id: OrderId
    fingerprint: str


class Orders(Protocol):
    def get(self, order_id: OrderId) -> Order | None: ...

    def by_number(self, number: str) -> Sequence[Order]:
        """All orders with this number, in any shop; compared without case and look-alikes."""
        ...

    def add(
        self, shop: str, incoming: IncomingOrder, *, queue: Queue | None, held: str
    ) -> OrderId | None:
        """Write a new order with its lines and search text; None when (shop, number) exists."""
        ...

    def known(
        self, shop: str, *, numbers: Sequence[str], remote_ids: Sequence[str]
    ) -> Sequence[Known]:
        """The shop's orders with one of these numbers, or by one of these names of the shop's.

        Until the commit nobody else takes in orders of this shop.
        """
        ...

    def add_all(self, shop: str, new: Sequence[NewOrder]) -> Sequence[OrderId]:
        """Write new orders at once, whose numbers the shop has none of; see `add` and `known`."""
        ...

    def fingerprint(self, shop: str, number: str) -> tuple[OrderId, str] | None:
        """The id and content hash of an order that exists, to tell "the same again" from
        "changed".
        """
        ...

    def set_source(self, order_id: OrderId, incoming: IncomingOrder) -> None:
        """Keep what the shop said, for telling "the same again" from "changed"."""
        ...

    def set_told(self, order_id: OrderId, incoming: IncomingOrder) -> None:
        """Take over what the shop says of payment and note."""
        ...

    def set_wanted(self, line: OrderLine) -> None:
        """Store every count of a line after a change of the shop's."""
        ...

    def add_line(self, order_id: OrderId, line: IncomingLine) -> None:
        """Add a line that the shop added later."""
        ...

    def next_ready(self, station: str) -> OrderId | None:
        """The order to take next: promised earliest, oldest, held by nobody else."""
        ...

    def set_status(self, order: Order, *, queue: Queue | None) -> None:
        """Store status, hold and cancellation, and the status of the orders that were merged into
        it; raises `Refused` when `version` is stale.
        """
        ...

    def merge(self, order_id: OrderId, into: OrderId) -> None:
        """Let an order leave in the parcels of another one: its lines go over there."""
        ...

    def part(self, order_id: OrderId, out_of: OrderId) -> None:
        """Give a merged order its lines back."""
        ...

    def set_recipient(self, order_id: OrderId, recipient: Address, email: str) -> None: ...

    def set_line(self, line_id: LineId, *, packed: int, shipped: int, cancelled: int) -> None: ...

    def set_ships_around(self, line_id: LineId, day: date | None) -> None:
        """Set about when a line that comes later can leave; None lets it leave today."""
        ...

    def set_short(self, line_id: LineId, *, short: int, until: date | None) -> None:
        """Write down how many of a line were not on the shelf, and about when they will be."""
        ...

    def claim(self, order_id: OrderId, *, station: str, operator: str, seconds: float) -> Claim:
        """Hold the order for a station, or give the claim of the one that holds it."""
        ...

    def release(self, order_id: OrderId, *, station: str) -> None: ...

    def product(self, code: str) -> ProductRef | None:
        """An article of any order by barcode or SKU."""
        ...


class Parcels(Protocol):
    def get(self, parcel_id: ParcelId) -> Parcel | None: ...

    def by_code(self, code: str) -> Parcel | None:
        """By our key or by a live tracking number, exactly."""
        ...

    def of_order(self, order_id: OrderId) -> Sequence[Parcel]: ...

    def open_at(self, station: str) -> Parcel | None:
        """The parcel that is open on a station's bench."""
        ...

    def add(self, order_id: OrderId, *, station: str) -> Parcel:
        """Begin a parcel with a new key; its number counts the order's parcels."""
        ...

    def put(self, parcel_id: ParcelId, line_id: LineId, quantity: int) -> None:
        """Set how many of a line are in the box (0 takes the line out)."""
        ...

    def save(self, parcel: Parcel, *, station: str = "") -> None:
        """Store everything but the lines; "" as station takes it off the bench."""
        ...

    def save_label(self, parcel: Parcel) -> None:
        """Store only what the label changed: its state, carrier, number and address; the bench and
        the counts are left alone, since the worker writes this while somebody may be packing.
        """
        ...

    def save_milestone(self, parcel: Parcel) -> None:
        """Store only what the carrier's scans came to; raises `Refused` when it is stale."""
        ...

    def add_shipment(self, shipment: Shipment) -> ShipmentId:
        """Store a shipment (its id is ignored) and give the new id."""
        ...

    def shipment(self, shipment_id: ShipmentId) -> Shipment | None: ...

    def pallet_count(self, carrier: str, since: datetime) -> tuple[int, int]:
        """(handed over since, those and the packed ones that still wait) of a carrier's parcels;
        what this unit of work has written counts.
        """
        ...


@dataclass(frozen=True, slots=True)
class PurchaseIntent:
    """The durable wish to buy, written before the call and never changed after.

    `request` is the carrier request as plain JSON values; `price_ceiling` the most it may cost.
    """

    parcel_id: ParcelId
    carrier: str
    client_ref: str
    request: Mapping[str, Any]
    body_hash: str
    attempt: int = 1
    price_ceiling: Money | None = None
    raw_answer: bytes = b""


class Labels(Protocol):
    def intend(self, intent: PurchaseIntent) -> None: ...

    def intent(self, parcel_id: ParcelId) -> PurchaseIntent | None:
        """The newest intent of the parcel."""
        ...

    def keep_raw(self, client_ref: str, raw: bytes) -> None:
        """Keep the carrier's answer as received, before anybody reads it."""
        ...

    def add(self, label: ShippingLabel) -> LabelId:
        """Store the live label; raises `Refused` when the parcel has a live one already."""
        ...

    def live(self, parcel_id: ParcelId) -> ShippingLabel | None: ...

    def get(self, label_id: LabelId) -> ShippingLabel | None: ...

    def of_carrier(self, carrier: str) -> Sequence[OurLabel]:
        """All labels that this account ever sold, those that were given back too."""
        ...

    def named(self, client_ref: str) -> OurLabel | None:
        """The parcel that a key was made for; its tracking number is empty, for none is known."""
        ...

    def void(self, label_id: LabelId) -> None:
        """The carrier took the label back; the parcel may have another one now."""
        ...

    def reserve(self, client_ref: str, price: Money | None) -> None:
        """Set aside what a purchase will cost; None when it will cost nothing."""
        ...

    def spent_since(self, since: datetime, currency: str, *, but: str = "") -> Money:
        """What labels cost since then, with what is set aside for those that are being bought.

        Left out is the purchase `but` (a client reference). Until the commit nobody else may ask.
        """
        ...


@dataclass(frozen=True, slots=True)
class PrintJob:
    """One label on its way through one printer; `copy` counts reprints from 0."""

    label_id: LabelId
    parcel_id: ParcelId
    printer: str
    copy: int
    state: PrintState
    evidence: str = ""


class Prints(Protocol):
    def add(self, job: PrintJob) -> None: ...

    def get(self, label_id: LabelId, copy: int) -> PrintJob | None: ...

    def newest(self, parcel_id: ParcelId) -> PrintJob | None: ...

    def set(self, label_id: LabelId, copy: int, state: PrintState, evidence: str) -> None: ...


@dataclass(frozen=True, slots=True)
class StoredMessage:
    """A message to one person; recipient and text are frozen when the undo window has passed.

    `parcel_id` is 0 for what is said of an order alone.
    """

    key: str
    order_id: OrderId
    parcel_id: ParcelId
    moment: str
    channel: str
    round: int
    state: MessageState
    language: str = ""
    language_reason: str = ""
    to: str = ""
    to_name: str = ""
    message_id: str = ""
    subject: str = ""
    text: str = ""
    html: str = ""
    answer: str = ""
    at: datetime | None = None


class Messages(Protocol):
    def put(self, message: StoredMessage) -> int:
        """Write or replace the message of this key and give its id."""
        ...

    def get(self, key: str) -> StoredMessage | None: ...

    def of_parcel(self, parcel_id: ParcelId) -> Sequence[StoredMessage]: ...

    def of_order(self, order_id: OrderId) -> Sequence[StoredMessage]:
        """All that was or will be said of an order and its parcels, the oldest first."""
        ...


class Consents(Protocol):
    def add(self, consent: Consent) -> None:
        """Write down what somebody said; nothing is ever taken out."""
        ...

    def last(self, address: str, *, channel: str, purpose: Purpose) -> Consent | None:
        """The newest word about this way and purpose, or about all ways."""
        ...

    def all(self, address: str) -> Sequence[Consent]:
        """All that was said for an address, the oldest first: the proof."""
        ...


class Promises(Protocol):
    def add(self, parcel_id: ParcelId, promise: Promise) -> None:
        """Store a promise; the one before it is superseded, not lost."""
        ...

    def current(self, parcel_id: ParcelId) -> Promise | None: ...

    def all(self, parcel_id: ParcelId) -> Sequence[Promise]:
        """Every promise that was made for a parcel, the first one first."""
        ...


class UnitOfWork(Protocol):
    """A transaction: leave it without `commit` and nothing happened."""

    orders: Orders
    parcels: Parcels
    labels: Labels
    prints: Prints
    messages: Messages
    promises: Promises
    work: WorkQueue

    @property
    def consents(self) -> Consents: ...

    @property
    def exchanges(self) -> Exchanges: ...

    @property
    def articles(self) -> Articles: ...

    @property
    def tracking(self) -> Tracking: ...

    @property
    def batches(self) -> Batches: ...

    @property
    def days(self) -> Days: ...

    @property
    def rates(self) -> Rates: ...

    @property
    def shops(self) -> ShopReports: ...

    @property
    def outcomes(self) -> Outcomes: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None: ...

    def now(self) -> datetime:
        """The database's clock, UTC."""
        ...

    def log(self, event: Event, *, station: str = "", operator: str = "") -> None:
        """Append to the event log."""
        ...

    def setting(self, key: str) -> Mapping[str, Any] | None:
        """A small shared value, such as an import profile."""
        ...

    def set_setting(self, key: str, value: Mapping[str, Any]) -> None: ...

    def commit(self) -> None:
        """Make it durable. A lost connection here raises `OutcomeUnknown`."""
        ...


class UnitsOfWork(Protocol):
    """Begins units of work."""

    def __call__(self, *, looks: bool = False, lasting: bool = True) -> UnitOfWork:
        """Begin one. `looks`: it writes nothing, so on SQLite nobody waits for it. `lasting` false:
        killed processes do not take its commit back, but a cut of the power may, unless a lasting
        commit came after it: for what is done anew without harm.
        """
        ...


__all__ = [
    "Claim",
    "LabelState",
    "Labels",
    "Messages",
    "Orders",
    "ParcelStatus",
    "Parcels",
    "PrintJob",
    "Prints",
    "ProductRef",
    "Promises",
    "PurchaseIntent",
    "StoredMessage",
    "UnitOfWork",
    "UnitsOfWork",
]
