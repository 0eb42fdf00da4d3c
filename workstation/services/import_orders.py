"""Taking orders in from a file: the same order twice is the same order, a bad row never stops the
rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.domain import events
from workstation.domain.preflight import UNFIT, Unfit, queue_for, queue_of, unfit
from workstation.ports.shop import IncomingOrder, OrderFile, OrderFiles, ReadingPlan
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.desk import ImportReport
from workstation.services.floor import Floor
from workstation.services.fulfil import close_digital, orders_close_themselves
from workstation.services.merge_orders import cancel_merged

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
) -> ImportReport:
    """Store orders in chunks, each a commit of its own."""
    new: list[str] = []
    same = changed = cannot_ship = 0
    for start in range(0, len(orders), CHUNK):
        with floor.begin() as uow:
            for incoming in orders[start : start + CHUNK]:
                known = uow.orders.fingerprint(SHOP, incoming.number)
                if known is None:
                    cannot_ship += _add(floor, uow, incoming)
                    new.append(incoming.number)
                elif known[1] == incoming.fingerprint():
                    same += 1
                else:
                    changed += 1
                    _take_cancellation(floor, uow, incoming)
            uow.commit()
        if start + CHUNK < len(orders):
            pause(PAUSE_SECONDS)
    return ImportReport(source, len(new), same, changed, cannot_ship, (), tuple(new))


def _add(floor: Floor, uow: UnitOfWork, incoming: IncomingOrder) -> int:
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
    order_id = uow.orders.add(SHOP, incoming, queue=queue, held=held)
    if order_id is None:
        return 0
    floor.record(uow, events.OrderImported(order_id, incoming.number))
    if orders_close_themselves(floor.settings):
        order = uow.orders.get(order_id)
        if order is not None:
            close_digital(floor.settings, uow, order)
    return 1 if stands else 0


def _take_cancellation(floor: Floor, uow: UnitOfWork, incoming: IncomingOrder) -> None:
    """Of a changed order only the cancellation is taken over by itself: it must stop the bench."""
    if not incoming.cancelled:
        return
    for order in uow.orders.by_number(incoming.number):
        if order.shop == SHOP and order.cancelled_at is None:
            if order.merged or order.merged_into is not None:
                cancel_merged(uow, order)
            else:
                order.cancelled_at = uow.now()
                order.status = order.status_after_packing()
                uow.orders.set_status(order, queue=queue_of(order))
            floor.record(uow, events.OrderChanged(order.id, "cancelled"))


def _remember(floor: Floor, reader: Reader, profile: str, plan: ReadingPlan) -> None:
    with floor.begin() as uow:
        stored = dict(uow.setting(PROFILES) or {})
        plain = dict(reader.to_plain(plan))
        if stored.get(profile) != plain:
            uow.set_setting(PROFILES, {**stored, profile: plain})
            uow.commit()


def _told(reason: str, advice: str) -> str:
    return f"{reason} {advice}".strip()
