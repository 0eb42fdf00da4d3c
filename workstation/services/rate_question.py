"""What carriers are asked a price for: an order's next parcel, as far as it is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from workstation.config import Settings
from workstation.domain.asks import NOTHING
from workstation.domain.choosing import Pick
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.orders import Order
from workstation.domain.packing import expected_weight, suggest_box
from workstation.domain.rates import lane_of, step_up
from workstation.domain.shipments import (
    LabelState,
    Parcel,
    ParcelLine,
    ParcelStatus,
    ServiceLevel,
    place_in_order,
)
from workstation.domain.values import Money, ParcelId, Size
from workstation.ports.carrier_request import LabelRequest
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.choose_rates import picker, promised_by
from workstation.services.close_parcel import intent_for, request_from_plain
from workstation.services.wishes import wishes_of

UNBOUGHT = (LabelState.NONE, LabelState.REFUSED, LabelState.VOIDED)


@dataclass(frozen=True, slots=True)
class RateQuestion:
    """One question to all carriers. `lane` is where its answers are kept; the request weighs the
    top of its step.
    """

    lane: str
    request: LabelRequest
    weight_g: int
    by: date | None


def lane_for(
    settings: Settings, order: Order, *, weight_g: int, size: Size | None, cod: Money | None
) -> str:
    """Where the prices for such a parcel of an order are kept; raises `NotConfigured`."""
    return lane_of(
        settings.shop.sender.address(),
        order.recipient,
        weight_g=weight_g,
        step_g=settings.rates.weight_step_g,
        size=size,
        cod=cod,
    )


def question_for(
    settings: Settings, uow: UnitOfWork, order: Order, parcels: Sequence[Parcel]
) -> RateQuestion:
    """The question for what is packed next of an order, or for a closed box without a label.

    Raises `Refused` (field) while its weight is not known, `NotConfigured` without a sender.
    """
    box = next_box(settings, order, parcels)
    weight, cod = box.weight_g, order.cod if place_in_order(box, parcels) == 1 else None
    if not weight:
        raise Refused(
            "Nobody knows what this order weighs.",
            "Put it on the scale at the bench, or give its articles a weight.",
            field="weight",
        )
    size = box.box.size if box.box else None
    intent = intent_for(
        order,
        box,
        sender=settings.shop.sender.address(),
        service=ServiceLevel.STANDARD,
        ceiling=None,
        attempt=1,
        cod=cod,
        wishes=wishes_of(uow, settings, order, box, NOTHING),
    )
    asked = request_from_plain(intent.request)
    top = step_up(weight, settings.rates.weight_step_g)
    lane = lane_for(settings, order, weight_g=weight, size=size, cod=cod)
    return RateQuestion(lane, replace(asked, weight_g=top), weight, promised_by(settings, order))


def picker_for(
    settings: Settings, uow: UnitOfWork, order: Order, parcels: Sequence[Parcel]
) -> Pick | None:
    """What knows the prices for an order; None where they cannot be asked for."""
    try:
        question = question_for(settings, uow, order, parcels)
    except WorkstationError:
        return None
    return picker(settings, uow, order, question.lane)


def unbought(parcels: Sequence[Parcel]) -> Parcel | None:
    """The closed box of an order that has no label, and for which one could be bought now."""
    closed = [one for one in parcels if one.status is ParcelStatus.PACKED]
    return next((one for one in reversed(closed) if one.label in UNBOUGHT), None)


def next_box(settings: Settings, order: Order, parcels: Sequence[Parcel]) -> Parcel:
    """The box whose label is bought next, weight and size as far as they are known; a draft."""
    closed = unbought(parcels)
    if closed is not None:
        return closed
    on_bench = next((one for one in parcels if one.status is ParcelStatus.OPEN), None)
    number = on_bench.number if on_bench is not None else len(parcels) + 1
    draft = Parcel(ParcelId(0), f"RATE{order.id}", order.id, number)
    inside = {part.line_id: part.quantity for part in on_bench.lines} if on_bench else {}
    for line in order.lines:
        count = inside.get(line.id, 0) + line.now
        if count:
            draft.lines.append(ParcelLine(line.id, count))
    boxes = [box.box() for box in sorted(settings.boxes, key=lambda box: box.key)]
    draft.box = on_bench.box if on_bench is not None else None
    draft.box = draft.box or suggest_box(boxes, pieces=draft.count)
    draft.weight_g = on_bench.weight_g if on_bench is not None else None
    draft.weight_g = draft.weight_g or expected_weight(order, draft, draft.box)
    return draft
