"""Orders of a simulated shop, as plainly as a test thinks of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count

START = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)


@dataclass
class Item:
    """One line: `given_back` are refunded."""

    id: int
    sku: str
    name: str
    quantity: int
    given_back: int = 0
    price: str = "10.00"


@dataclass
class SimOrder:
    """One order with what was sent of it: (key or number, {line: pieces}, live) by shipment id."""

    id: int
    number: str
    items: list[Item]
    modified: datetime
    city: str = "İzmir"
    note: str = ""
    tags: tuple[str, ...] = ()
    currency: str = "EUR"
    cancelled: bool = False
    held: str = ""
    paid: bool = True
    cash: bool = False
    completed: bool = False
    shipments: dict[int, Sent] = field(default_factory=dict)
    notes: dict[int, str] = field(default_factory=dict)
    trackings: dict[int, str] = field(default_factory=dict)
    meta: dict[str, object] = field(default_factory=dict)

    def sent(self, item: int) -> int:
        live = (one for one in self.shipments.values() if one.live)
        return sum(one.lines.get(item, 0) for one in live)

    def open(self, item: Item) -> int:
        return item.quantity - item.given_back - self.sent(item.id)


@dataclass
class Sent:
    number: str
    lines: dict[int, int]
    key: str = ""
    carrier: str = ""
    notify: bool = False
    live: bool = True


@dataclass
class Book:
    """The orders of one shop and its clock, one second a change."""

    orders: dict[int, SimOrder] = field(default_factory=dict)
    _ids: count[int] = field(default_factory=lambda: count(101))
    _tick: int = 0

    def next_id(self) -> int:
        return next(self._ids)

    def now(self) -> datetime:
        return START + timedelta(seconds=self._tick)

    def tick(self) -> datetime:
        self._tick += 1
        return self.now()

    def add(self, *quantities: int, same_second: bool = False, **more: object) -> SimOrder:
        """A new order of so many mugs, bowls, ..."""
        number = self.next_id()
        when = self.now() if same_second else self.tick()
        lines = quantities or (2,)
        items = [
            Item(self.next_id(), f"SKU-{place}", f"Article {place}", quantity)
            for place, quantity in enumerate(lines, 1)
        ]
        order = SimOrder(id=number, number=str(number), items=items, modified=when)
        for name, value in more.items():
            setattr(order, name, value)
        self.orders[order.id] = order
        return order

    def touch(self, order: SimOrder) -> None:
        order.modified = self.tick()
