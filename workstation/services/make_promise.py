"""Computing the date range of a parcel that has just been handed over."""

from __future__ import annotations

from workstation.domain import events
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import ParcelId
from workstation.ports.forecast import Journey
from workstation.ports.work import WorkItem
from workstation.services.works import Works


def make_promise(works: Works, item: WorkItem) -> None:
    """Compute and store the promise; repeatable, since nothing outside is touched."""
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order = uow.orders.get(parcel.order_id) if parcel else None
        if parcel is None or order is None or parcel.handed_over_at is None:
            uow.work.drop(item, reason="the hand-over was undone")
            uow.commit()
            return
        shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    promise = works.forecast.promise(
        Journey(
            carrier=works.carrier(parcel.carrier).spec.key,
            service=shipment.service if shipment else ServiceLevel.STANDARD,
            from_country=works.settings.shop.sender.country,
            to_country=order.recipient.country,
            handed_over_at=parcel.handed_over_at,
            to_postcode=order.recipient.postcode,
            to_city=order.recipient.city,
        )
    )
    with works.begin() as uow:
        uow.promises.add(parcel.id, promise)
        works.record(
            uow,
            events.PromiseMade(
                order.id, parcel.id, promise.earliest.isoformat(), promise.latest.isoformat()
            ),
        )
        uow.work.done(item)
        uow.commit()
