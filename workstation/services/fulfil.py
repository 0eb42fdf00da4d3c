"""What leaves, what stays owed: short picks, and lines that nobody needs to send."""

from __future__ import annotations

from datetime import date, timedelta
from fnmatch import fnmatchcase
from zoneinfo import ZoneInfo

from workstation.config import FulfilmentSettings, Settings
from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.messages import Moment
from workstation.domain.orders import Order, OrderLine
from workstation.domain.preflight import queue_of
from workstation.domain.values import LineId, OrderId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.check_order import fulfilment_of
from workstation.services.floor import Floor
from workstation.services.inform_customer import tell_by_itself


def short_pick(
    floor: Floor, order_id: OrderId, line_id: LineId, missing: int, until: date | None
) -> None:
    """Write down that so many of a line were not on the shelf; the rest of the order ships.

    They stay owed, with the date when they are expected; 0 says that they are there again.
    Raises `Refused` for more than are open.
    """
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        line = next((one for one in order.lines if one.id == line_id), None) if order else None
        if order is None or line is None:
            raise Refused("This line is not here any more.", "Open the order anew.")
        if not 0 <= missing <= line.open:
            raise Refused(
                f"{missing} cannot be short of {line.open} that are open.",
                "Count again.",
                field="missing",
            )
        line.short, line.short_until = missing, until if missing else None
        uow.orders.set_short(line.id, short=line.short, until=line.short_until)
        uow.orders.set_status(order, queue=queue_of(order))
        floor.record(uow, events.LineShort(order.id, line.id, missing))
        if missing:
            tell_by_itself(floor, uow, order, Moment.BACKORDER)
        uow.commit()


def close_digital(settings: Settings, uow: UnitOfWork, order: Order) -> int:
    """Close the lines that nobody sends where the shop's orders close by themselves.

    Tells how many lines were closed; an order with nothing else in it is shipped thereby.
    """
    closing = digital_lines(settings, order)
    for line in closing:
        line.shipped += line.open
        line.packed += line.open
        uow.orders.set_line(
            line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled
        )
        uow.log(events.LineClosed(order.id, line.id, "digital"))
    if closing:
        order.status = order.status_after_packing()
        uow.orders.set_status(order, queue=queue_of(order))
    return len(closing)


def is_made(rule: FulfilmentSettings, sku: str) -> bool:
    """Tell whether an article is made only once it is ordered."""
    return bool(sku) and any(
        fnmatchcase(sku.casefold(), pattern.casefold()) for pattern in rule.made_to_order
    )


def expect_made(settings: Settings, uow: UnitOfWork, order: Order) -> int:
    """Give the lines that are still to be made the day when they can leave, where the shop named
    none; tells how many.
    """
    rule = fulfilment_of(settings, order)
    zone = ZoneInfo(settings.shop.zone)
    day = (order.placed_at.astimezone(zone) + timedelta(days=rule.made_days)).date()
    if not rule.made_days or day <= uow.now().astimezone(zone).date():
        return 0
    waiting = [one for one in order.lines if one.ships_around is None and is_made(rule, one.sku)]
    for line in waiting:
        line.ships_around = day
        uow.orders.set_ships_around(line.id, day)
    if waiting:
        uow.orders.set_status(order, queue=queue_of(order))
    return len(waiting)


def digital_lines(settings: Settings, order: Order) -> list[OrderLine]:
    """The open lines of an order that close by themselves, since nobody sends them."""
    rule = fulfilment_of(settings, order)
    if rule.mode != "automatic" or order.held or order.cancelled_at is not None or not order.paid:
        return []
    return [
        line
        for line in order.lines
        if line.open
        and any(fnmatchcase(line.sku.casefold(), pattern.casefold()) for pattern in rule.digital)
    ]
