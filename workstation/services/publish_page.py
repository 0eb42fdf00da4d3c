"""The tracking page of a parcel: published with every event, taken down on time."""

from __future__ import annotations

import secrets

from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.care import CareFacts
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, WorkItem
from workstation.services.customer_language import language_of
from workstation.services.page_names import page_key
from workstation.services.reactions import PAPERS_LANE, PUBLISH_PAGE
from workstation.services.where_is_it import care_parcel, facts_of
from workstation.services.works import Works

DOWN = "down"
_OVER = frozenset({Milestone.DELIVERED, Milestone.RETURNED})


def publish_page(works: Works, item: WorkItem) -> None:
    """Write the page as everything stands now; writing it twice does no harm.

    The name is drawn once for each parcel, from nothing that anybody knows. A parcel that came
    back from the pallet has no page; one that arrived loses its page some days later.
    """
    place, writer = works.pages, works.page_writer
    if place is None or writer is None:
        raise NotConfigured(
            "No place for tracking pages is set.", "Set it, then retry.", setting="pages.folder"
        )
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order = uow.orders.get(parcel.order_id) if parcel is not None else None
        if parcel is None or order is None:
            uow.work.drop(item, reason="the parcel is gone")
            uow.commit()
            return
        name = page_name(uow, parcel)
        gone = parcel.status is not ParcelStatus.HANDED_OVER or item.purpose == DOWN
        facts = None if gone else _facts(works, uow, order, parcel)
        if facts is not None and not name:
            # Kept before the page is there: a crash never leaves a page that nobody knows.
            name = secrets.token_urlsafe(16)
            uow.set_setting(page_key(parcel.id), {"name": name})
        choice = language_of(uow.setting, order, shop=works.settings.shop.language)
        uow.commit()
    works.checkpoint("page:before")
    if facts is None:
        if name:
            place.remove(name)
    else:
        place.put(name, writer.page(facts, choice.language))
    works.checkpoint("page:after")
    with works.begin() as uow:
        if facts is not None and parcel.milestone in _OVER:
            uow.work.add(take_down(parcel, works.settings.pages.days_after * 86400.0))
        uow.work.done(item)
        uow.commit()


def take_down(parcel: Parcel, seconds: float) -> NewWork:
    """The task to take a page down, so long after the parcel has arrived."""
    return NewWork(
        kind=PUBLISH_PAGE,
        subject=str(parcel.id),
        purpose=DOWN,
        lane=PAPERS_LANE,
        order_id=OrderId(parcel.order_id),
        delay_seconds=seconds,
        priority=200,
    )


def page_name(uow: UnitOfWork, parcel: Parcel) -> str:
    """The unguessable name of a parcel's page, "" while there is none."""
    found = uow.setting(page_key(parcel.id))
    return str(found["name"]) if found else ""


def _facts(works: Works, uow: UnitOfWork, order: Order, parcel: Parcel) -> CareFacts:
    among = [
        one
        for one in uow.parcels.of_order(order.id)
        if one.lines and one.status is not ParcelStatus.CANCELLED
    ]
    carrier = works.carriers.get(parcel.carrier)
    one = care_parcel(
        parcel,
        among=among,
        carrier_name=carrier.spec.name if carrier else parcel.carrier,
        promises=uow.promises.all(parcel.id),
        scans=uow.tracking.events(parcel.id),
    )
    return facts_of(works.settings, order, one, now=uow.now())
