"""A tracking number from the carrier's own pad: asked for when the box is closed, scanned at the
bench or typed anywhere, and proved before it is the label's.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState, Parcel
from workstation.ports.work import WorkItem, WorkState
from workstation.services.reactions import BUY_LABEL
from workstation.services.reactions import BUY_STEP as STEP

if TYPE_CHECKING:
    from workstation.ports.carrier import BoughtLabel, CanTakeNumber
    from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork
    from workstation.services.works import Works

WANTED = "number_wanted"
TAKEN = "bought:"


def take_number(
    works: Works,
    item: WorkItem,
    carrier: CanTakeNumber,
    intent: PurchaseIntent,
    parcel: Parcel,
    store: Callable[[BoughtLabel], None],
) -> None:
    """Store the number that somebody gave, or ask for it; a wrong one is asked for again."""
    reason = ""
    if item.answer.startswith(TAKEN):
        try:
            label = carrier.take_number(item.answer.removeprefix(TAKEN))
        except Refused as error:
            reason = f"{error.title} "
        else:
            with works.begin() as uow:
                uow.work.intend(item, name=STEP, key=intent.client_ref, body_hash=intent.body_hash)
                uow.commit()
            store(label)
            return
    with works.begin() as uow:
        name = works.carrier(intent.carrier).spec.name
        uow.work.ask(
            item,
            question=f"{reason}Scan the number from the pad of {name} for {parcel.key}.",
            cause=f"{WANTED}:{item.lane}",
        )
        uow.commit()


def wanted_for(uow: UnitOfWork, parcel: Parcel) -> WorkItem | None:
    """The open question for this parcel's number, None when nobody asks it."""
    intent = uow.labels.intent(parcel.id) if parcel.label is LabelState.REQUESTED else None
    if intent is None:
        return None
    work = uow.work.find(kind=BUY_LABEL, subject=str(parcel.id), purpose=str(intent.attempt))
    asked = work is not None and work.state is WorkState.ASK and work.cause.startswith(WANTED)
    return work if asked else None


def give_number(uow: UnitOfWork, work: WorkItem, code: str) -> None:
    """Answer the question with a scanned number; the worker proves it."""
    uow.work.answer(work.id, f"{TAKEN}{code}")
