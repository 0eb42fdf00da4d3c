"""What keeps an order from being shipped, found before anybody fetches an item."""

from __future__ import annotations

from enum import StrEnum

from workstation.domain.orders import Order, Queue
from workstation.domain.values import Address

UNFIT = "unfit:"
"""Marks a hold that pre-flight set, so that mending the order lifts it."""


class Unfit(StrEnum):
    """Why an order cannot leave; the screen puts it into words."""

    CANCELLED = "cancelled"
    UNPAID = "unpaid"
    NO_NAME = "no_name"
    NO_STREET = "no_street"
    NO_CITY = "no_city"
    NO_COUNTRY = "no_country"
    NO_LINES = "no_lines"


def unfit(
    *, recipient: Address, paid: bool, cancelled: bool, cod: bool, lines: int
) -> Unfit | None:
    """Name the first thing that is wrong, None when the order can go; cash on delivery pays
    later.
    """
    if cancelled:
        return Unfit.CANCELLED
    if not lines:
        return Unfit.NO_LINES
    if not (recipient.name.strip() or recipient.company.strip()):
        return Unfit.NO_NAME
    if not recipient.street.strip():
        return Unfit.NO_STREET
    if not recipient.city.strip():
        return Unfit.NO_CITY
    if len(recipient.country) != 2:
        return Unfit.NO_COUNTRY
    if not paid and not cod:
        return Unfit.UNPAID
    return None


def queue_for(reason: Unfit | None, *, held: bool, any_now: bool) -> Queue | None:
    """Where an unpacked order waits: nowhere when cancelled, later when all its lines come
    later.
    """
    if reason is Unfit.CANCELLED:
        return None
    if reason is not None:
        return Queue.NEEDS_YOU
    if held:
        return Queue.ON_HOLD
    return Queue.READY if any_now else Queue.LATER


def queue_of(order: Order) -> Queue | None:
    """Where an order waits by what is still to be done with it.

    Nowhere once it is cancelled, or packed and free to leave. A held one stays in sight until all
    of it has left.
    """
    if order.cancelled_at is not None or order.merged_into is not None:
        return None
    unsent = not order.lines or any(line.shipped < line.owed for line in order.lines)
    if order.held and unsent:
        return Queue.NEEDS_YOU if order.held.startswith(UNFIT) else Queue.ON_HOLD
    if not order.still_owed:
        return None
    return Queue.READY if order.to_pack_now else Queue.LATER
