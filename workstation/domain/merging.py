"""Which orders could leave in one parcel: the same customer of the same shop at one address."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workstation.domain.barcodes import fold
from workstation.domain.orders import Order
from workstation.domain.values import OrderId

MOST = 20
"""So many orders in one parcel at most; more is a wholesale customer's business."""


def destination(order: Order) -> tuple[str, ...] | None:
    """What two orders must share to leave together; None for one that leaves alone.

    An address alone says nothing about the customer: the e-mail address, or without one the phone,
    must be the same too. What is paid at the door is never put together.
    """
    to = order.recipient
    digits = "".join(char for char in to.phone if char.isdecimal())
    customer = _plain(order.email or to.email) or digits
    if not customer or order.cod is not None or not (to.name.strip() and to.street.strip()):
        return None
    return (
        order.shop,
        customer,
        order.service_wanted.casefold().strip(),
        to.country.upper(),
        *(_plain(one) for one in (to.name, to.company, to.street, to.street2, to.district,
                                  to.postcode, to.city)),
    )  # fmt: skip


def groups(orders: Iterable[Order]) -> Sequence[tuple[Order, ...]]:
    """Put together those that share a destination, the oldest first in each; none alone."""
    found: dict[tuple[str, ...], list[Order]] = {}
    for order in orders:
        place = destination(order)
        if place is not None:
            found.setdefault(place, []).append(order)
    return [
        tuple(sorted(together, key=lambda order: (order.placed_at, order.id))[:MOST])
        for together in found.values()
        if len(together) > 1
    ]


def together_as(orders: Sequence[Order]) -> str:
    """Name a group by its orders, whatever their order."""
    return ",".join(str(one) for one in sorted(OrderId(order.id) for order in orders))


def _plain(text: str) -> str:
    kept = "".join(char if char.isalnum() or char in "@/-" else " " for char in fold(text))
    return " ".join(kept.split())
