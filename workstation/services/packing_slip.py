"""The packing slip of a box that was closed at the bench: drawn, kept, and printed there."""

from __future__ import annotations

from workstation.domain.plan_steps import Step
from workstation.domain.plans import plan_from_plain
from workstation.domain.shipments import Parcel, ParcelStatus
from workstation.domain.values import ParcelId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import WorkItem
from workstation.services.batch_papers import make_slip
from workstation.services.merge_orders import numbers_of
from workstation.services.print_document import send_to_printer
from workstation.services.works import Works


def draw_slip(works: Works, item: WorkItem) -> None:
    """Draw one box's slip by what is in it; a batch's own slip is enough where it is still true."""
    with works.begin() as uow:
        parcel = uow.parcels.get(ParcelId(int(item.subject)))
        order = uow.orders.get(parcel.order_id) if parcel is not None else None
        wanted = (
            parcel is not None
            and order is not None
            and parcel.status in (ParcelStatus.PACKED, ParcelStatus.HANDED_OVER)
            and not _has_one(uow, parcel)
        )
        if not wanted or parcel is None or order is None or works.documents is None:
            uow.work.done(item)
            uow.commit()
            return
        number = numbers_of(uow, order)
    slip = make_slip(
        works,
        order,
        parcel,
        number=number,
        inside={line.line_id: line.quantity for line in parcel.lines},
        later={line.id: line.open for line in order.still_owed},
    )
    content = works.documents.packing_slip(slip)
    with works.begin() as uow:
        document = uow.batches.keep_document(
            about=f"parcel:{parcel.id}", kind="slips", name=parcel.key, content=content
        )
        send_to_printer(works.settings, uow, document, "slips", priority=50)
        uow.work.done(item)
        uow.commit()


def _has_one(uow: UnitOfWork, parcel: Parcel) -> bool:
    """Tell whether the slip that came with the batch's label says what is in the box."""
    entry = uow.batches.entry_of(parcel.id)
    run = uow.batches.run(entry.run_id) if entry is not None else None
    if entry is None or run is None or entry.planned is None:
        return False
    inside = {int(line.line_id): line.quantity for line in parcel.lines}
    printed = plan_from_plain(run.definition).step(Step.SLIPS) is not None
    return printed and inside == dict(entry.planned.lines)
