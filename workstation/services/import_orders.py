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
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.desk import ImportReport
from workstation.services.floor import Floor
from workstation.services.fulfil import close_digital, expect_made
from workstation.services.shop_changes import take_changes
from workstation.services.tell_article import learn

SHOP = "files"
CHUNK = 200
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
            for incoming in orders[start : start + CHUNK]:
                learn(uow, incoming)
                known = _known(uow, shop, incoming)
                if known is None and incoming.remote_id and (incoming.closed or incoming.cancelled):
                    same += 1
                elif known is None:
                    cannot_ship += _add(floor, uow, shop, incoming)
                    new.append(incoming.number)
                elif known[1] == incoming.fingerprint():
                    same += 1
                else:
                    changed += 1
                    take_changes(floor, uow, known[0], incoming)
                    uow.articles.set_asks(known[0], incoming.asks)
            if last is not None and start + CHUNK >= len(orders):
                last(uow)
            uow.commit()
        if start + CHUNK < len(orders):
            pause(PAUSE_SECONDS)
    return ImportReport(source, len(new), same, changed, cannot_ship, (), tuple(new))


def _known(uow: UnitOfWork, shop: str, incoming: IncomingOrder) -> tuple[OrderId, str] | None:
    """The order that this is, with what was said of it last: by the shop's own name for it."""
    if not incoming.remote_id:
        return uow.orders.fingerprint(shop, incoming.number)
    source = uow.shops.by_remote(shop, incoming.remote_id)
    return (source.order_id, source.fingerprint) if source is not None else None


def _add(floor: Floor, uow: UnitOfWork, shop: str, incoming: IncomingOrder) -> int:
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
    order_id = uow.orders.add(shop, incoming, queue=queue, held=held)
    if order_id is None and incoming.remote_id:
        # Two orders of one shop bear the same number: the shop's own name tells them apart.
        numbered = replace(incoming, number=f"{incoming.number}/{incoming.remote_id}")
        order_id = uow.orders.add(shop, numbered, queue=queue, held=held)
        if order_id is not None:
            uow.orders.set_source(order_id, incoming)
    if order_id is None:
        return 0
    if any(line.unit_weight_g is None and line.sku for line in incoming.lines):
        uow.articles.weigh(order_id)
    if incoming.asks != NOTHING:
        uow.articles.set_asks(order_id, incoming.asks)
    floor.record(uow, events.OrderImported(order_id, incoming.number))
    if floor.settings.fulfilment:
        order = uow.orders.get(order_id)
        if order is not None:
            close_digital(floor.settings, uow, order)
            expect_made(floor.settings, uow, order)
    return 1 if stands else 0


def _remember(floor: Floor, reader: Reader, profile: str, plan: ReadingPlan) -> None:
    with floor.begin() as uow:
        stored = dict(uow.setting(PROFILES) or {})
        plain = dict(reader.to_plain(plan))
        if stored.get(profile) != plain:
            uow.set_setting(PROFILES, {**stored, profile: plain})
            uow.commit()


def _told(reason: str, advice: str) -> str:
    return f"{reason} {advice}".strip()
