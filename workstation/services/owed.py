"""Lines that customers still wait for: when they come, that they are here, or that none will."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.messages import Moment
from workstation.domain.orders import Order, OrderLine
from workstation.domain.preflight import queue_of
from workstation.domain.values import LineId, OrderId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.floor import Floor
from workstation.services.inform_customer import tell_by_itself


def set_expected(floor: Floor, order_id: OrderId, line_id: LineId, day: date | None) -> None:
    """Set about when what is owed of a line can leave; None: it is here and leaves today."""

    def change(uow: UnitOfWork, order: Order, line: OrderLine) -> None:
        if day is None:
            line.ships_around, line.short, line.short_until = None, 0, None
        elif line.short and line.ships_around is None:
            line.short_until = day
        else:
            line.ships_around = day
        uow.orders.set_ships_around(line.id, line.ships_around)
        uow.orders.set_short(line.id, short=line.short, until=line.short_until)
        until = day.isoformat() if day else ""
        floor.record(uow, events.LineExpected(order.id, line.id, until))

    _change(floor, order_id, line_id, change)


def cancel_line(floor: Floor, order_id: OrderId, line_id: LineId) -> None:
    """Owe the rest of a line no more; what is packed or has left stays as it is."""

    def change(uow: UnitOfWork, order: Order, line: OrderLine) -> None:
        line.cancelled += line.open
        uow.orders.set_line(
            line.id, packed=line.packed, shipped=line.shipped, cancelled=line.cancelled
        )
        floor.record(uow, events.LineClosed(order.id, line.id, "cancelled"))
        tell_by_itself(floor, uow, order, Moment.LINES_CANCELLED)

    _change(floor, order_id, line_id, change)


def _change(
    floor: Floor,
    order_id: OrderId,
    line_id: LineId,
    change: Callable[[UnitOfWork, Order, OrderLine], None],
) -> None:
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        line = next((one for one in order.lines if one.id == line_id), None) if order else None
        if order is None or line is None or not line.open:
            raise Refused("Nothing of this line is owed any more.", "Look at the list anew.")
        change(uow, order, line)
        order.status = order.status_after_packing()
        uow.orders.set_status(order, queue=queue_of(order))
        uow.commit()
