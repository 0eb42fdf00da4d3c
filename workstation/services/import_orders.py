"""Taking orders in, from files and shops: the same order twice is the same order, and a bad row
never stops the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workstation.domain import events
from workstation.domain.asks import NOTHING
from workstation.domain.preflight import UNFIT, Unfit, queue_for, unfit
from workstation.domain.values import OrderId
from workstation.ports.shop import IncomingOrder, OrderFile, OrderFiles, ReadingPlan
from workstation.ports.unit_of_work import NewOrder, UnitOfWork
from workstation.services.desk import ImportReport
from workstation.services.floor import Floor
from workstation.services.fulfil import close_digital, expect_made
from workstation.services.shop_changes import take_changes
from workstation.services.tell_article import learn

SHOP = "files"
CHUNK = 100
"""So many hold the write lock for about as long as a scan may wait."""
PAUSE_SECONDS = 0.002
"""SQLite's write lock is not fair: without a pause between chunks the bench's scans starve."""

PROFILES = "import_profiles"

PlanToPlain = Callable[[ReadingPlan], Mapping[str, Any]]
PlanFromPlain = Callable[[Mapping[str, Any]], ReadingPlan]


@dataclass(frozen=True, slots=True)
class Reader:
    """The order-file reader with its way of writing plans down."""

    files: OrderFiles
    to_plain: PlanToPlain
    from_plain: PlanFromPlain
    pause: Callable[[float], None]


def inspect_file(reader: Reader, name: str, content: bytes, plan: ReadingPlan | None) -> OrderFile:
    """Read a file for the preview, by evidence or by a changed plan; stores nothing."""
    return reader.files.read(name, content, plan)


def profiles(floor: Floor, reader: Reader) -> Mapping[str, ReadingPlan]:
    """The reading plans that were remembered, by name."""
    with floor.begin() as uow:
        stored = uow.setting(PROFILES) or {}
    return {name: reader.from_plain(plain) for name, plain in stored.items()}


def import_file(
    floor: Floor,
    reader: Reader,
    name: str,
    content: bytes,
    plan: ReadingPlan | None,
    profile: str,
) -> ImportReport:
    """Read a file and store its orders; with a profile name the plan is used, or remembered."""
    if plan is None and profile:
        plan = profiles(floor, reader).get(profile)
    read = reader.files.read(name, content, plan)
    if profile:
        _remember(floor, reader, profile, read.plan)
    report = store(floor, name, read.orders, pause=reader.pause)
    bad = tuple((row.line, row.column, _told(row.reason, row.advice)) for row in read.bad_rows)
    return ImportReport(
        file=name,
        new=report.new,
        same=report.same,
        changed=report.changed,
        cannot_ship=report.cannot_ship,
        bad_rows=bad,
        numbers=report.numbers,
    )


def store(
    floor: Floor,
    source: str,
    orders: Sequence[IncomingOrder],
    *,
    pause: Callable[[float], None],
    shop: str = SHOP,
    last: Callable[[UnitOfWork], None] | None = None,
) -> ImportReport:
    """Store orders in chunks, each a commit of its own; `last` writes into the commit of the last.

    What a web shop has finished and was never here is left out.
    """
    new: list[str] = []
    same = changed = cannot_ship = 0
    for start in range(0, max(1, len(orders)), CHUNK):
        with floor.begin() as uow:
            part = orders[start : start + CHUNK]
            batch = _Chunk(floor, uow, shop, part)
            for incoming in part:
                learn(uow, incoming)
                known = batch.known(incoming)
                if known is None and incoming.remote_id and (incoming.closed or incoming.cancelled):
                    same += 1
                elif known is None:
                    batch.take(incoming)
                    new.append(incoming.number)
                elif known[1] == incoming.fingerprint():
                    same += 1
                else:
                    changed += 1
                    take_changes(floor, uow, known[0], incoming)
                    uow.articles.set_asks(known[0], incoming.asks)
            batch.write()
            cannot_ship += batch.cannot_ship
            if last is not None and start + CHUNK >= len(orders):
                last(uow)
            uow.commit()
        if start + CHUNK < len(orders):
            pause(PAUSE_SECONDS)
    return ImportReport(source, len(new), same, changed, cannot_ship, (), tuple(new))


class _Chunk:
    """Orders that are taken in together: what of them is known is asked at once, and the new ones
    are written at once, in their order.
    """

    def __init__(
        self, floor: Floor, uow: UnitOfWork, shop: str, orders: Sequence[IncomingOrder]
    ) -> None:
        self._floor, self._uow, self._shop = floor, uow, shop
        self._ruled = bool(floor.settings.fulfilment)
        self._new: list[tuple[IncomingOrder, NewOrder]] = []
        self.cannot_ship = 0
        found = uow.orders.known(
            shop,
            numbers=[one.number for one in orders],
            remote_ids=[one.remote_id for one in orders if one.remote_id],
        )
        self._by_number = {one.number: (one.order_id, one.fingerprint) for one in found}
        self._by_remote = {one.remote_id: (one.order_id, one.fingerprint) for one in found}
        self._taken = {one.number for one in found}
        self._seen: set[str] = set()

    def known(self, incoming: IncomingOrder) -> tuple[OrderId, str] | None:
        """The order that this is, with what was said of it last: by the shop's own name for it."""
        name = incoming.remote_id or incoming.number
        if name in self._seen:
            # It stands twice in this chunk: the first may be new, or just have changed.
            self.write()
            return _known(self._uow, self._shop, incoming)
        self._seen.add(name)
        if not incoming.remote_id:
            return self._by_number.get(incoming.number)
        return self._by_remote.get(incoming.remote_id)

    def take(self, incoming: IncomingOrder) -> None:
        """Have an order that is not here yet written."""
        numbered = incoming
        if incoming.number in self._taken:
            if not incoming.remote_id:
                return
            # Two orders of one shop bear the same number: the shop's own name tells them apart.
            numbered = replace(incoming, number=f"{incoming.number}/{incoming.remote_id}")
        self._taken.add(numbered.number)
        reason = unfit(
            recipient=incoming.recipient,
            paid=incoming.paid,
            cancelled=incoming.cancelled,
            cod=incoming.cod is not None,
            lines=len(incoming.lines),
        )
        any_now = any(line.ships_around is None for line in incoming.lines)
        queue = queue_for(reason, held=bool(incoming.held), any_now=any_now)
        stands = reason is not None and reason is not Unfit.CANCELLED
        held = f"{UNFIT}{reason}" if stands else incoming.held
        self._new.append((incoming, NewOrder(numbered, queue, held)))
        self.cannot_ship += stands

    def write(self) -> None:
        """Write what was taken, with what follows from it."""
        new, self._new = self._new, []
        ids = self._uow.orders.add_all(self._shop, [order for _, order in new])
        for order_id, (incoming, order) in zip(ids, new, strict=True):
            if order.incoming.number != incoming.number:
                self._uow.orders.set_source(order_id, incoming)
            if any(line.unit_weight_g is None and line.sku for line in incoming.lines):
                self._uow.articles.weigh(order_id)
            if incoming.asks != NOTHING:
                self._uow.articles.set_asks(order_id, incoming.asks)
            self._floor.record(self._uow, events.OrderImported(order_id, incoming.number))
            if self._ruled:
                order_here = self._uow.orders.get(order_id)
                if order_here is not None:
                    close_digital(self._floor.settings, self._uow, order_here)
                    expect_made(self._floor.settings, self._uow, order_here)


def _known(uow: UnitOfWork, shop: str, incoming: IncomingOrder) -> tuple[OrderId, str] | None:
    """The same for one order alone."""
    if not incoming.remote_id:
        return uow.orders.fingerprint(shop, incoming.number)
    source = uow.shops.by_remote(shop, incoming.remote_id)
    return (source.order_id, source.fingerprint) if source is not None else None


def _remember(floor: Floor, reader: Reader, profile: str, plan: ReadingPlan) -> None:
    with floor.begin() as uow:
        stored = dict(uow.setting(PROFILES) or {})
        plain = dict(reader.to_plain(plan))
        if stored.get(profile) != plain:
            uow.set_setting(PROFILES, {**stored, profile: plain})
            uow.commit()


def _told(reason: str, advice: str) -> str:
    return f"{reason} {advice}".strip()
