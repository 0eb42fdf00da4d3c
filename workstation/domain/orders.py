"""What the buyer bought: an order of a shop, its lines, and what is still open on it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from unicodedata import normalize

from workstation.domain.values import Address, LineId, Money, OrderId


class OrderStatus(StrEnum):
    """How far the order itself is; the parcels tell the rest."""

    OPEN = "open"
    PARTIAL = "partial"
    PACKED = "packed"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


class Queue(StrEnum):
    """Where an unfinished order waits; a finished one waits nowhere (None)."""

    READY = "ready"
    NEEDS_YOU = "needs_you"
    ON_HOLD = "on_hold"
    LATER = "later"


@dataclass(slots=True)
class OrderLine:
    """One article of an order; ordered, cancelled, refunded, packed and shipped are separate
    counts.
    """

    id: LineId
    sku: str
    name: str
    quantity: int
    barcode: str = ""
    cancelled: int = 0
    refunded: int = 0
    packed: int = 0
    shipped: int = 0
    unit_weight_g: int | None = None
    unit_price: Money | None = None
    shelf: str = ""
    variant: str = ""
    picture: str = ""
    ships_around: date | None = None
    """A pre-ordered or made-to-order line stays open until about this day."""
    short: int = 0
    """How many of the open ones were not on the shelf: still owed, and not packed today."""
    short_until: date | None = None
    """About when the short ones are expected; None when nobody knows."""
    merged_from: OrderId | None = None
    """The order that it was bought with, where that one leaves in a parcel with this one."""

    @property
    def owed(self) -> int:
        """How many must leave the shop in all; refunded ones count as no longer wanted."""
        return max(0, self.quantity - self.cancelled - self.refunded)

    @property
    def open(self) -> int:
        """How many are not in any parcel yet."""
        return max(0, self.owed - self.packed)

    @property
    def now(self) -> int:
        """How many can go into a box today."""
        return 0 if self.ships_around is not None else max(0, self.open - self.short)

    @property
    def expected(self) -> date | None:
        """About when what is still owed of it can leave; None when nobody knows, or today."""
        return self.ships_around or self.short_until


def tags_of(texts: Iterable[str]) -> tuple[str, ...]:
    """Tags as they are kept: composed, blanks made one, each once however it is written, none
    empty.
    """
    found: dict[str, str] = {}
    for text in texts:
        tag = " ".join(normalize("NFC", text).split())
        found.setdefault(tag.casefold(), tag)
    found.pop("", None)
    return tuple(found.values())


@dataclass(slots=True)
class Order:
    """One order of one shop with its lines, as the bench sees it.

    `language` is the customer's own, "" when the shop did not tell; `held` is the reason why it
    must not leave ("" = free). `version` rises with each change and guards against stale screens.
    """

    id: OrderId
    shop: str
    number: str
    placed_at: datetime
    recipient: Address
    lines: list[OrderLine] = field(default_factory=list)
    status: OrderStatus = OrderStatus.OPEN
    language: str = ""
    email: str = ""
    note: str = ""
    service_wanted: str = ""
    paid: bool = True
    held: str = ""
    cancelled_at: datetime | None = None
    cod: Money | None = None
    promised: date | None = None
    version: int = 1
    merged_into: OrderId | None = None
    """The order in whose parcels this one leaves; its lines are over there."""
    tags: tuple[str, ...] = ()
    """The shop's words for its kind ("VIP", "gift"), once each, in the shop's order."""

    def tagged(self, tags: Iterable[str]) -> bool:
        """Tell whether it carries any of these tags, however they are written."""
        mine = {tag.casefold() for tag in self.tags}
        return any(tag.casefold() in mine for tag in tags)

    def line(self, line_id: LineId) -> OrderLine:
        return next(line for line in self.lines if line.id == line_id)

    @property
    def to_pack_now(self) -> list[OrderLine]:
        """The lines of which something can go into a box today."""
        return [line for line in self.lines if line.now]

    @property
    def still_owed(self) -> list[OrderLine]:
        return [line for line in self.lines if line.open]

    @property
    def merged(self) -> list[OrderId]:
        """The orders that leave in the parcels of this one."""
        found = {line.merged_from for line in self.lines if line.merged_from is not None}
        return sorted(found)

    def share_of(self, order_id: OrderId) -> Order:
        """One of the merged orders by the lines that it brought, this one by its own."""
        wanted = None if order_id == self.id else order_id
        mine = [line for line in self.lines if line.merged_from == wanted]
        return replace(self, lines=mine)

    def status_after_packing(self) -> OrderStatus:
        """Read the order's status off its lines."""
        if self.cancelled_at is not None:
            return OrderStatus.CANCELLED
        if self.still_owed:
            touched = any(line.packed for line in self.lines)
            return OrderStatus.PARTIAL if touched else OrderStatus.OPEN
        if any(line.shipped < line.owed for line in self.lines):
            return OrderStatus.PACKED
        if any(line.shipped for line in self.lines):
            return OrderStatus.SHIPPED
        # Nothing left the shop and nothing is owed: every line was taken back.
        return OrderStatus.CANCELLED
