"""Where is it? Everything one needs to answer a customer, and the record that one was asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.config import Settings
from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.messages import Item
from workstation.domain.orders import Order
from workstation.domain.promise import Promise
from workstation.domain.shipments import Parcel, ParcelStatus, place_in_order
from workstation.domain.timeline import Stand, last_place, stand_of, steps_of
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import OrderId, ParcelId
from workstation.domain.zones import zone_of
from workstation.ports.care import AnswerWriter, CareFacts
from workstation.ports.clock import Clock
from workstation.ports.views import EventRow, OrderFilter, OrderRow, Views
from workstation.services.care_desk import CONTACT_CHANNELS, CareParcel, CareStory, Contact
from workstation.services.customer_language import language_of
from workstation.services.page_names import page_key

if TYPE_CHECKING:
    from workstation.services.floor import Floor

MOST = 8
ASKED = "CustomerAsked"


def find(views: Views, forms: Callable[[str], Sequence[str]], wanted: str) -> Sequence[OrderRow]:
    """Orders by number, tracking number, name, telephone or mail address, the newest first.

    `forms` gives the ways in which a telephone number may have been written.
    """
    for way in (wanted, *forms(wanted)):
        rows = views.orders(OrderFilter.ALL, search=way, limit=MOST).rows if way.strip() else ()
        if rows:
            return sorted(rows, key=lambda row: (row.placed_at, row.id), reverse=True)
    return []


def story(
    floor: Floor,
    views: Views,
    writer: AnswerWriter,
    clock: Clock,
    order_id: OrderId,
    shown: str,
) -> CareStory | None:
    """All that can be told of an order, with the answers in the customer's language and `shown`."""
    detail = views.order(order_id)
    if detail is not None and detail.order.merged_into is not None:
        detail = views.order(detail.order.merged_into)
    if detail is None:
        return None
    order, settings = detail.order, floor.settings
    rows = views.care(order.id)
    now = clock.now()
    real = [one for one in detail.parcels if one.status is not ParcelStatus.CANCELLED and one.lines]
    parcels = tuple(
        care_parcel(
            parcel,
            among=real,
            carrier_name=floor.carrier_name(parcel.carrier),
            promises=[promise for of, promise in rows.promises if of == parcel.id],
            scans=[scan for of, scan in rows.scans if of == parcel.id],
            next_look=next((at for of, at in rows.next_looks if of == parcel.id), None),
            packed_by=_packed_by(detail.history, parcel),
        )
        for parcel in real
    )
    choice = language_of(views.setting, order, shop=settings.shop.language)
    pages = {one.id: views.setting(page_key(one.id)) for one in real}
    languages = dict.fromkeys((choice.language, shown))
    facts: Mapping[int, CareFacts] = {
        0: facts_of(settings, order, None, now=now),
        **{int(one.parcel.id): facts_of(settings, order, one, now=now) for one in parcels},
    }
    return CareStory(
        order=order,
        parcels=parcels,
        messages=rows.messages,
        contacts=tuple(
            Contact(row.at, str(row.payload.get("channel", "")), row.operator)
            for row in detail.history
            if row.kind == ASKED
        ),
        language=choice.language,
        language_reason=choice.reason,
        pages=tuple(
            (key, _page(settings, str(kept["name"]))) for key, kept in pages.items() if kept
        ),
        answers=tuple(
            (of, language, writer.answer(fact, language))
            for of, fact in facts.items()
            for language in languages
        ),
    )


def _page(settings: Settings, name: str) -> str:
    """Where a tracking page is: its address for customers, else its file; "" while unpublished."""
    pages = settings.pages
    if pages.url:
        return f"{pages.url.rstrip('/')}/{name}.html"
    return Path(pages.folder, f"{name}.html").resolve().as_uri() if pages.folder else ""


def record(floor: Floor, views: Views, order_id: OrderId, parcel_id: ParcelId, channel: str) -> int:
    """Write down that the customer asked where it is; gives how often that was for this order.

    Raises `Refused` for an unknown channel or an order that is gone.
    """
    if channel not in CONTACT_CHANNELS:
        raise Refused("There is no such way to ask.", "Choose one of the four.", field="channel")
    with floor.begin() as uow:
        if uow.orders.get(order_id) is None:
            raise Refused("This order is not here any more.", "Search again.", field="order")
        floor.record(uow, events.CustomerAsked(order_id, parcel_id, channel))
        uow.commit()
    detail = views.order(order_id)
    return sum(row.kind == ASKED for row in detail.history) if detail else 1


def care_parcel(
    parcel: Parcel,
    *,
    among: Sequence[Parcel],
    carrier_name: str,
    promises: Sequence[Promise],
    scans: Sequence[TrackingEvent],
    next_look: datetime | None = None,
    packed_by: str = "",
) -> CareParcel:
    """One parcel with its way, put together from what is stored."""
    return CareParcel(
        parcel=parcel,
        carrier_name=carrier_name,
        number=place_in_order(parcel, among),
        total=len(among),
        stand=stand_of(parcel),
        steps=steps_of(parcel, scans),
        place=last_place(scans),
        promises=tuple(promises),
        news_at=scans[-1].at if scans else None,
        next_look=next_look,
        packed_by=packed_by,
    )


def facts_of(
    settings: Settings, order: Order, one: CareParcel | None, *, now: datetime
) -> CareFacts:
    """What may be said of a parcel, or (None) of an order of which none is packed."""
    zone = zone_of(order.recipient.country, otherwise=settings.shop.zone)
    parcel = one.parcel if one else None
    here = {part.line_id: part.quantity for part in parcel.lines} if parcel else {}
    steps = one.steps if one else ()
    came = next((step.at for step in steps if step.stand is Stand.DELIVERED), None)
    total = one.total if one else 1
    return CareFacts(
        stand=stand_of(parcel, cancelled=order.cancelled_at is not None),
        order_number=order.number,
        customer_name=order.recipient.name,
        shop_name=settings.shop.name,
        city=order.recipient.city,
        at=now.astimezone(zone),
        carrier_name=one.carrier_name if one else "",
        tracking_number=parcel.tracking_number if parcel else "",
        link=parcel.tracking_url if parcel else "",
        ask=f"mailto:{settings.smtp.sender}" if settings.smtp.sender else "",
        promise=one.promises[-1] if one and one.promises else None,
        place=one.place if one else "",
        delivered_on=came.astimezone(zone).date() if came else None,
        number=one.number if one else 1,
        total=total,
        in_parcel=tuple(
            Item(order.line(line_id).name, quantity) for line_id, quantity in here.items()
        ),
        to_come=tuple(
            Item(line.name, line.open, line.expected) for line in order.lines if line.open
        ),
        steps=steps,
    )


def _packed_by(history: Sequence[EventRow], parcel: Parcel) -> str:
    """Who closed the box, and where."""
    for row in reversed(history):
        if row.kind == "ParcelClosed" and row.payload.get("parcel_id") == parcel.id:
            return ", ".join(part for part in (row.station, row.operator) if part)
    return ""
