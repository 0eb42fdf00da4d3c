"""A parcel's way as the forecast wants it, and the shop's own past to learn from."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from workstation.config import Settings
from workstation.domain.orders import Order
from workstation.domain.shipments import Parcel, ServiceLevel
from workstation.domain.zones import day_at
from workstation.ports.clock import Clock
from workstation.ports.forecast import Journey, PastParcel
from workstation.ports.unit_of_work import UnitOfWork, UnitsOfWork

MEMORY = timedelta(days=760)


def journey_of(
    uow: UnitOfWork, settings: Settings, *, order: Order, parcel: Parcel, left_at: datetime
) -> Journey:
    """From where to where, with whom, and when the parcel left."""
    shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    return Journey(
        carrier=parcel.carrier,
        service=shipment.service if shipment else ServiceLevel.STANDARD,
        from_country=settings.shop.sender.country,
        to_country=order.recipient.country,
        handed_over_at=left_at,
        to_postcode=order.recipient.postcode,
        to_city=order.recipient.city,
    )


def past_parcels(begin: UnitsOfWork, settings: Settings, clock: Clock) -> Iterator[PastParcel]:
    """What became of every parcel that a carrier told us of, those still on their way too.

    Parcels of a carrier that tells nothing are left out: nobody knows when they came.
    """
    with begin() as uow:
        found = uow.tracking.past(clock.now() - MEMORY)
    home, zone = settings.shop.sender.country, settings.shop.zone
    for one in found:
        came = one.delivered_at
        yield PastParcel(
            Journey(
                carrier=one.carrier,
                service=ServiceLevel(one.service),
                from_country=home,
                to_country=one.to_country,
                handed_over_at=one.handed_over_at,
                to_postcode=one.to_postcode,
                to_city=one.to_city,
            ),
            None if came is None else day_at(came, one.to_country, otherwise=zone),
        )
