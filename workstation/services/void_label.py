"""Giving a label back to its carrier, and buying another one in its place where that was wanted."""

from __future__ import annotations

from workstation.domain import events
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.domain.shipments import LabelState, ParcelStatus, place_in_order
from workstation.domain.values import ParcelId
from workstation.ports.carrier import CanVoid
from workstation.ports.work import WorkItem
from workstation.services.close_parcel import intent_for, label_ceiling
from workstation.services.reactions import buy_work
from workstation.services.wishes import asked_before, wishes_of
from workstation.services.works import Works

STEP = "void"


def void_label(works: Works, item: WorkItem) -> None:
    """Work one return of a label; twice is harmless, since one that was taken back stays so.

    Payload "buy": a new label is ordered in the same commit, for what is in the box now. Raises
    `Refused` when the carrier does not take it back: the old label stays and nothing is bought.
    """
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        label = uow.labels.live(parcel.id) if parcel else None
        if parcel is None or label is None:
            uow.work.done(item)
            uow.commit()
            return
        uow.work.intend(item, name=STEP, key=label.tracking_number)
        uow.commit()
    carrier = works.carrier(label.carrier)
    if not isinstance(carrier, CanVoid):
        raise Refused(
            f"{carrier.spec.name} takes no label back here.",
            "Ask for the refund at the carrier, or ship with this label.",
            field="void",
        )
    works.checkpoint("void:before")
    try:
        carrier.void(label.tracking_number)
    except OutcomeUnknown as error:
        raise Unavailable(error.title, "It is asked again; twice is harmless.") from error
    works.checkpoint("void:after")
    with works.begin() as uow:
        parcel = uow.parcels.get(parcel.id) or parcel
        order = uow.orders.get(parcel.order_id)
        uow.work.concluded(item, name=STEP, result={"tracking_number": label.tracking_number})
        uow.labels.void(label.id)
        parcel.label, parcel.tracking_number, parcel.tracking_url = LabelState.VOIDED, "", ""
        voided = events.LabelVoided(
            parcel.order_id, parcel.id, label.tracking_number, order.shop if order else ""
        )
        works.record(uow, voided)
        shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
        wanted = (
            bool(item.payload.get("buy"))
            and order is not None
            and order.cancelled_at is None
            and parcel.status is not ParcelStatus.CANCELLED
        )
        if wanted and order is not None and shipment is not None:
            old = uow.labels.intent(parcel.id)
            attempt = old.attempt + 1 if old is not None else 1
            wishes = wishes_of(uow, works.settings, order, parcel, asked_before(old))
            first = place_in_order(parcel, uow.parcels.of_order(order.id)) == 1
            uow.labels.intend(
                intent_for(
                    order,
                    parcel,
                    sender=works.settings.shop.sender.address(),
                    service=shipment.service,
                    ceiling=label_ceiling(works.settings, parcel.carrier),
                    attempt=attempt,
                    cod=order.cod if first else None,
                    wishes=wishes,
                )
            )
            parcel.label = LabelState.REQUESTED
            closed = events.ParcelClosed(
                order.id, parcel.id, parcel.carrier, shipment.service, shipment.reason
            )
            uow.work.add(buy_work(closed, attempt=attempt))
        uow.parcels.save_label(parcel)
        uow.work.done(item)
        uow.commit()
