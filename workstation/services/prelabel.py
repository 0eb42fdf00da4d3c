"""At the bench with a box whose label a batch has bought: nothing is bought twice, and a box that
differs from what its label was bought for is a choice, never a surprise.
"""

from __future__ import annotations

from dataclasses import replace

from workstation.domain import events
from workstation.domain.orders import Order
from workstation.domain.packing import (
    Bought,
    Difference,
    differences,
    expected_weight,
    suggest_box,
)
from workstation.domain.preflight import queue_of
from workstation.domain.shipments import LabelState, Parcel, ParcelStatus
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork
from workstation.services.desk import Said, Tone, Verdict
from workstation.services.floor import Floor
from workstation.services.reactions import VOID_LABEL

BOUGHT = (LabelState.LIVE, LabelState.REQUESTED, LabelState.UNKNOWN)


def is_bought_ahead(parcel: Parcel) -> bool:
    """Tell whether an open box has its label already, or soon may."""
    return parcel.status is ParcelStatus.OPEN and parcel.label in BOUGHT


def close_labelled(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel, *, station: str, anyway: bool
) -> Verdict:
    """Close a box whose label was bought ahead; it buys nothing and asks for its own label's scan.

    Answers WAIT with `Said.LABEL_DIFFERS` (object: the differences) while the packer has not chosen
    between shipping with that label, buying again and holding.
    """
    found = what_differs(floor, uow, order, parcel)
    entry = uow.batches.entry_of(parcel.id)
    words = ",".join(found)
    if found and not anyway:
        if entry is not None:
            uow.batches.save(replace(entry, difference=words))
        return Verdict(Tone.WAIT, Said.LABEL_DIFFERS, words, parcel.count, detail=parcel.key)
    if entry is not None and entry.difference:
        uow.batches.save(replace(entry, difference=""))
    if found:
        floor.record(uow, events.ContentDiffered(order.id, parcel.id, words, "ship"))
    box = parcel.box or suggest_box(floor.boxes, pieces=parcel.count)
    parcel.weight_g = parcel.weight_g or expected_weight(order, parcel, box)
    parcel.box = box
    parcel.status = ParcelStatus.PACKED
    parcel.packed_at = uow.now()
    uow.parcels.save(parcel, station=station)
    order.status = order.status_after_packing()
    uow.orders.set_status(order, queue=queue_of(order))
    shipment = uow.parcels.shipment(parcel.shipment_id) if parcel.shipment_id else None
    floor.record(
        uow,
        events.ParcelClosed(
            order.id,
            parcel.id,
            parcel.carrier,
            shipment.service if shipment else "",
            shipment.reason if shipment else "",
        ),
    )
    return Verdict(Tone.OK, Said.BOX_CLOSED, order.number, parcel.count, detail=parcel.key)


def what_differs(
    floor: Floor, uow: UnitOfWork, order: Order, parcel: Parcel
) -> tuple[Difference, ...]:
    """How the box differs from what its label was bought for."""
    intent = uow.labels.intent(parcel.id)
    entry = uow.batches.entry_of(parcel.id)
    if intent is None:
        return ()
    planned = entry.planned.lines if entry is not None and entry.planned is not None else ()
    box = parcel.box or suggest_box(floor.boxes, pieces=parcel.count)
    weight = parcel.weight_g or expected_weight(order, parcel, box)
    bought = Bought(planned, int(intent.request["weight_g"]))
    return differences(bought, parcel, weight_g=weight)


def chosen_before(uow: UnitOfWork, parcel: Parcel) -> bool:
    """Tell whether this box waits for the packer's choice."""
    entry = uow.batches.entry_of(parcel.id)
    return entry is not None and bool(entry.difference)


def void_work(parcel: Parcel, *, attempt: int, buy: bool) -> NewWork:
    """Take the label back at its carrier, and buy another one for what is in the box now."""
    return NewWork(
        kind=VOID_LABEL,
        subject=str(parcel.id),
        purpose=str(attempt),
        lane=f"carrier:{parcel.carrier}",
        order_id=parcel.order_id,
        payload={"buy": buy},
    )
