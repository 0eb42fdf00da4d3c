"""Changing an order by hand: hold it, let it go, mend its address and try again what that
stopped.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, replace

from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.messages import MessageState
from workstation.domain.orders import Order
from workstation.domain.preflight import UNFIT, Unfit, queue_of, unfit
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus, place_in_order
from workstation.domain.values import Address, OrderId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import WorkState
from workstation.services.close_parcel import intent_for, label_ceiling
from workstation.services.floor import Floor
from workstation.services.fulfil import close_digital
from workstation.services.reactions import (
    BUY_LABEL,
    BUY_STEP,
    NOTIFY,
    buy_work,
    message_purpose,
)
from workstation.services.seen_changes import buy_what_waited
from workstation.services.wishes import asked_before, wishes_of


def hold(floor: Floor, order_id: OrderId, reason: str) -> None:
    """Stop an order from leaving; the next scan of it is a full-screen stop."""
    with floor.begin() as uow:
        order = _order(uow, order_id)
        order.held = reason.strip() or "held"
        uow.orders.set_status(order, queue=queue_of(order))
        floor.record(uow, events.OrderHeld(order.id, order.held))
        uow.commit()


def unhold(floor: Floor, order_id: OrderId) -> None:
    """Let a held order go again; one that cannot ship stays where it is."""
    with floor.begin() as uow:
        order = _order(uow, order_id)
        if not order.held:
            return
        order.held = ""
        _judge_again(uow, order)
        close_digital(floor.settings, uow, order)
        floor.record(uow, events.OrderReleased(order.id))
        if not order.held:
            buy_what_waited(uow, order)
        uow.commit()


def fix_address(floor: Floor, order_id: OrderId, changes: Mapping[str, str]) -> None:
    """Mend the recipient's fields by name and order anew what a carrier refused because of them.

    An e-mail address may change at any time. Raises `Refused` for a field that an address does not
    have, and when a label with the old address is bought, or may be at this moment.
    """
    known = {item.name for item in fields(Address)}
    for name in changes:
        if name not in known:
            raise Refused(f"An address has no field {name!r}.", "Check the name.", field=name)
    with floor.begin() as uow:
        order = _order(uow, order_id)
        parcels = uow.parcels.of_order(order.id)
        clean = {name: " ".join(value.split()) for name, value in changes.items()}
        if "country" in clean:
            clean["country"] = clean["country"].upper()
        on_label = sorted(set(clean) - {"email"})
        if on_label and any(_bought(parcel) for parcel in parcels):
            raise Refused(
                "A label with the old address is bought and not yet handed over.",
                "Void that label first, then change the address.",
                field=on_label[0],
            )
        order.recipient = replace(order.recipient, **clean)
        email = clean.get("email", order.email)
        uow.orders.set_recipient(order.id, order.recipient, email)
        if order.held.startswith(UNFIT):
            order.held = ""
        _judge_again(uow, order)
        floor.record(uow, events.OrderChanged(order.id, ", ".join(sorted(clean))))
        for parcel in parcels:
            waits = parcel.label is LabelState.REQUESTED and bool(on_label)
            if (waits or parcel.label is LabelState.REFUSED) and may_buy(order, parcel):
                buy_anew(floor, uow, order, parcel)
            if "email" in clean:
                _tell_again(uow, parcel)
        uow.commit()


def buy_anew(floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel) -> None:
    """Order the label again under a new key: nothing was bought under the old one.

    Raises `Refused` when that is not certain, because the purchase runs or is in doubt.
    """
    old = uow.labels.intent(parcel.id)
    attempt = old.attempt + 1 if old else 1
    if old is not None:
        work = uow.work.find(kind=BUY_LABEL, subject=str(parcel.id), purpose=str(old.attempt))
        begun = work is not None and work.step(BUY_STEP) is not None
        if work is not None and (
            begun or not uow.work.dismiss(work.id, reason="bought anew with changed data")
        ):
            raise Refused(
                "The label is being bought at this moment.",
                "Wait until the outbox has done with it, then try again.",
            )
    shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    if shipment is None:
        raise Refused("This parcel has no service.", "Open the order and close the box again.")
    as_bought = parcel
    if old is not None and not parcel.weight_g:
        # Not packed yet: a batch orders its label for what it should weigh.
        as_bought = replace(parcel, weight_g=int(old.request["weight_g"]))
    wishes = wishes_of(uow, floor.settings, order, as_bought, asked_before(old))
    uow.labels.intend(
        intent_for(
            order,
            as_bought,
            sender=floor.settings.shop.sender.address(),
            service=shipment.service,
            ceiling=label_ceiling(floor.settings, parcel.carrier),
            attempt=attempt,
            cod=order.cod if place_in_order(parcel, uow.parcels.of_order(order.id)) == 1 else None,
            wishes=wishes,
        )
    )
    parcel.label = LabelState.REQUESTED
    uow.parcels.save_label(parcel)
    closed = events.ParcelClosed(
        order.id, parcel.id, parcel.carrier, shipment.service, shipment.reason
    )
    uow.work.add(buy_work(closed, attempt=attempt, station=floor.station))


def may_buy(order: Order, parcel: Parcel) -> bool:
    """Tell whether a label for this parcel is still wanted."""
    ahead = parcel.status is ParcelStatus.OPEN and parcel.label is not LabelState.NONE
    return (parcel.status is ParcelStatus.PACKED or ahead) and order.cancelled_at is None


def _tell_again(uow: UnitOfWork, parcel: Parcel) -> None:
    """Send what the customer's mail server refused to the address as it is now."""
    for message in uow.messages.of_parcel(parcel.id):
        if message.state is MessageState.REFUSED:
            purpose = message_purpose(message.moment, message.channel, message.round)
            work = uow.work.find(kind=NOTIFY, subject=str(parcel.id), purpose=purpose)
            if work is not None and work.state is WorkState.REFUSED:
                uow.work.retry(work.id)


def _bought(parcel: Parcel) -> bool:
    return parcel.status in (ParcelStatus.OPEN, ParcelStatus.PACKED) and parcel.label in (
        LabelState.LIVE,
        LabelState.UNKNOWN,
    )


def _judge_again(uow: UnitOfWork, order: Order) -> None:
    reason = unfit(
        recipient=order.recipient,
        paid=order.paid,
        cancelled=order.cancelled_at is not None,
        cod=order.cod is not None,
        lines=len(order.lines),
    )
    if reason not in (None, Unfit.CANCELLED) and not order.held:
        order.held = f"{UNFIT}{reason}"
    uow.orders.set_status(order, queue=queue_of(order))


def _order(uow: UnitOfWork, order_id: OrderId) -> Order:
    order = uow.orders.get(order_id)
    if order is not None and order.merged_into is not None:
        # It leaves in the other one's parcels: what stops it stops those.
        order = uow.orders.get(order.merged_into)
    if order is None:
        raise Refused("This order is not here any more.", "Search for it anew.")
    return order
