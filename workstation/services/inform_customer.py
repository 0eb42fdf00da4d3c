"""Telling a customer of the order itself: our own delay, what comes later, what was cancelled."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.messages import MessageState, Moment
from workstation.services.floor import telling_of

if TYPE_CHECKING:
    from workstation.domain.orders import Order
    from workstation.domain.values import LineId, OrderId
    from workstation.ports.unit_of_work import UnitOfWork
    from workstation.services.floor import Floor

__all__ = ["BY_HAND", "inform_customer", "tell_by_itself"]

BY_HAND = (Moment.OUR_DELAY, Moment.BACKORDER, Moment.LINES_CANCELLED)


def inform_customer(
    floor: Floor,
    order_id: OrderId,
    moment: Moment,
    *,
    until: date | None = None,
    lines: Sequence[LineId] = (),
) -> int:
    """Let the customer know after the undo window; tells the how-manieth such message it is.

    Raises `Refused` for a moment that is not told by hand, and for lines of another order.
    """
    if moment not in BY_HAND:
        raise Refused(
            f"{moment} is not told by hand.", f"Use one of: {', '.join(BY_HAND)}.", field="moment"
        )
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None:
            raise Refused("This order is not here any more.", "Search for it anew.")
        known = {line.id for line in order.lines}
        if not set(lines) <= known:
            raise Refused("This line is not of this order.", "Look at the order.", field="lines")
        if moment is not Moment.OUR_DELAY and not lines:
            raise Refused("No article was named.", "Name what it is about.", field="lines")
        said = [one for one in uow.messages.of_order(order.id) if one.moment == moment]
        nth = 1 + max((one.round for one in said), default=0)
        about = ",".join(str(line) for line in lines)
        informed = events.CustomerInformed(
            order.id, moment, nth, until.isoformat() if until else "", about
        )
        floor.record(uow, informed, to=order.email)
        uow.commit()
        return nth


def tell_by_itself(
    floor: Floor, uow: UnitOfWork, order: Order, moment: Moment, *, until: date | None = None
) -> None:
    """Let the customer know of what was just done to the order, in the same transaction.

    One message gathers all that happens within its undo window: which lines it is about is read
    when it is written, so that what was put right meanwhile is not told. Nothing waits twice.
    """
    if not telling_of(floor.settings).ways(moment):
        return
    said = [one for one in uow.messages.of_order(order.id) if one.moment == moment]
    if any(one.state is MessageState.WAITING for one in said):
        return
    nth = 1 + max((one.round for one in said), default=0)
    day = until.isoformat() if until else ""
    floor.record(uow, events.CustomerInformed(order.id, moment, nth, day, ""), to=order.email)
