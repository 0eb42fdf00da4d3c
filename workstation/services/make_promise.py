"""Computing the date range of a parcel that has just been handed over."""

from __future__ import annotations

from dataclasses import replace

from workstation.domain import events
from workstation.domain.values import ParcelId
from workstation.ports.work import WorkItem
from workstation.services.journeys import journey_of
from workstation.services.watching import next_morning
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
        left_at = parcel.handed_over_at
        journey = journey_of(uow, works.settings, order=order, parcel=parcel, left_at=left_at)
    works.carrier(parcel.carrier)
    promise = works.forecast.promise(journey)
    with works.begin() as uow:
        uow.parcels.get(parcel.id)
        uow.promises.add(parcel.id, promise)
        watch = uow.tracking.get(parcel.id)
        if watch is not None:
            morning = next_morning(
                parcel.id,
                uow.now(),
                country=order.recipient.country,
                zone=works.settings.shop.zone,
            )
            uow.tracking.save(replace(watch, promised=promise.latest, review_at=morning))
        works.record(
            uow,
            events.PromiseMade(
                order.id, parcel.id, promise.earliest.isoformat(), promise.latest.isoformat()
            ),
        )
        uow.work.done(item)
        uow.commit()
