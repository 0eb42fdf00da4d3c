"""All that a message may say, gathered from what is stored."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from workstation.domain.messages import Item, MessageFacts, Moment, OtherParcel
from workstation.domain.orders import Order, OrderLine
from workstation.domain.promise import Promise
from workstation.domain.shipments import Parcel, place_in_order
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.merge_orders import numbers_of
from workstation.services.publish_page import page_name
from workstation.services.works import Works

LISTING = frozenset({Moment.BACKORDER, Moment.LINES_CANCELLED})
"""Moments of an order that make no sense without articles."""


def parcel_facts(
    works: Works,
    uow: UnitOfWork,
    moment: Moment,
    *,
    order: Order,
    parcels: Sequence[Parcel],
    promise: Promise | None,
) -> MessageFacts:
    """What is said of one parcel, or of several of an order at once; the first one leads."""
    parcel = parcels[0]
    to_come = [line for line in order.lines if line.owed > line.shipped]
    mine = uow.parcels.of_order(order.id)
    told = {one.id for one in parcels}
    alone = not to_come and not any(other.lines and other.id not in told for other in mine)
    here: dict[Any, int] = {}
    for part in (part for one in parcels for part in one.lines):
        here[part.line_id] = here.get(part.line_id, 0) + part.quantity
    return MessageFacts(
        moment=moment,
        order_number=numbers_of(uow, order),
        customer_name=order.recipient.name,
        shop_name=works.settings.shop.name,
        carrier_name=_carrier(works, parcel),
        tracking_number=parcel.tracking_number,
        tracking_url=_link(works, uow, parcel),
        promise=promise,
        in_this_parcel=tuple(_item(order.line(line), count) for line, count in here.items()),
        still_to_come=tuple(
            _item(line, line.owed - line.shipped, line.expected) for line in to_come
        ),
        cancelled=tuple(_item(line, line.cancelled) for line in order.lines if line.cancelled),
        parcel_number=1 if alone else place_in_order(parcel, mine),
        reply_to=works.settings.smtp.sender,
        other_parcels=tuple(
            OtherParcel(_carrier(works, one), one.tracking_number, one.tracking_url)
            for one in parcels[1:]
        ),
        to=order.recipient,
    )


def order_facts(
    works: Works, moment: Moment, *, order: Order, payload: Mapping[str, Any]
) -> MessageFacts:
    """What is said of an order alone; `payload` names the lines it is about and until when.

    Without lines it is about those that are missing, or cancelled, as the order stands now.
    """
    chosen = {int(line) for line in str(payload.get("lines", "")).split(",") if line}
    until = payload.get("until")
    gone = moment is Moment.LINES_CANCELLED
    if chosen or moment not in LISTING:
        lines = [line for line in order.lines if line.id in chosen]
    else:
        lines = [line for line in order.lines if (line.cancelled if gone else _missing(line))]
    return MessageFacts(
        moment=moment,
        order_number=order.number,
        customer_name=order.recipient.name,
        shop_name=works.settings.shop.name,
        carrier_name="",
        tracking_number="",
        tracking_url="",
        promise=None,
        in_this_parcel=(),
        still_to_come=()
        if gone
        else tuple(_item(line, _come_later(line, chosen), line.expected) for line in lines),
        cancelled=tuple(_item(line, line.cancelled or line.quantity) for line in lines)
        if gone
        else (),
        reply_to=works.settings.smtp.sender,
        until=date.fromisoformat(until) if until else None,
    )


def _link(works: Works, uow: UnitOfWork, parcel: Parcel) -> str:
    """Our own tracking page where it is published, the carrier's else."""
    name = page_name(uow, parcel) if works.pages is not None else ""
    own = works.pages.link(name) if works.pages is not None and name else ""
    return own or parcel.tracking_url


def _missing(line: OrderLine) -> int:
    return min(line.short, line.open)


def _come_later(line: OrderLine, chosen: Collection[int]) -> int:
    """How many of a line come later: those that are missing, or all that is open of a named one."""
    return line.open or line.quantity if line.id in chosen else _missing(line)


def _carrier(works: Works, parcel: Parcel) -> str:
    carrier = works.carriers.get(parcel.carrier)
    return carrier.spec.name if carrier else parcel.carrier


def _item(line: OrderLine, quantity: int, around: date | None = None) -> Item:
    name = f"{line.name}, {line.variant}" if line.variant else line.name
    return Item(name, quantity, around)
