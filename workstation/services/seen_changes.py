"""At the bench and at the door: a changed order is read anew in time, and goes on once its stop was
seen and nothing is wrong any more.
"""

from __future__ import annotations

from workstation.domain.changes import CHANGED, settled
from workstation.domain.orders import Order
from workstation.domain.preflight import queue_of
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.ports.carrier_request import from_plain
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, WorkState
from workstation.services.floor import Floor
from workstation.services.reactions import BUY_LABEL, REREAD_ORDER

HERE = (ParcelStatus.OPEN, ParcelStatus.PACKED)
ON_LABEL = (LabelState.REQUESTED, LabelState.LIVE, LabelState.UNKNOWN)
FIRST = 10
"""Before anything else that the shop is asked: somebody packs it at this moment."""


def ask_reread(floor: Floor, uow: UnitOfWork, order: Order) -> None:
    """Have an order of a connected shop read anew, since it was just opened; never waits."""
    if not any(shop.key == order.shop for shop in floor.settings.shops):
        return
    uow.work.add(
        NewWork(
            kind=REREAD_ORDER,
            subject=f"order {order.id}",
            purpose=uow.now().isoformat(timespec="seconds"),
            lane=f"shop:{order.shop}",
            order_id=order.id,
            priority=FIRST,
        )
    )


def lift_when_settled(uow: UnitOfWork, order: Order) -> None:
    """The stop was shown: let the order go on where knowing of the change is enough."""
    if not order.held.startswith(CHANGED):
        return
    if settled(order, address_right=_address_right(uow, order)):
        order.held = ""
        uow.orders.set_status(order, queue=queue_of(order))
        buy_what_waited(uow, order)


def buy_what_waited(uow: UnitOfWork, order: Order) -> None:
    """Labels that were not bought because the order was on hold are bought now."""
    for parcel in uow.parcels.of_order(order.id):
        intent = uow.labels.intent(parcel.id)
        if parcel.label is LabelState.REQUESTED and intent is not None:
            purpose = str(intent.attempt)
            work = uow.work.find(kind=BUY_LABEL, subject=str(parcel.id), purpose=purpose)
            if work is not None and work.state is WorkState.REFUSED:
                uow.work.retry(work.id)


def _address_right(uow: UnitOfWork, order: Order) -> bool:
    for parcel in uow.parcels.of_order(order.id):
        intent = uow.labels.intent(parcel.id) if parcel.status in HERE else None
        if intent is None or parcel.label not in ON_LABEL:
            continue
        if from_plain(intent.request).recipient != order.recipient:
            return False
    return True
