"""Is this order fit for a batch: every problem at once, before anything costs money."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workstation.config import FulfilmentSettings, Settings
from workstation.domain.choosing import ChosenService, Pick, ServiceRule, choose_service
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.orders import Order
from workstation.domain.packing import expected_weight, suggest_box, units_now
from workstation.domain.preflight import UNFIT, Unfit, unfit
from workstation.domain.shipments import (
    LabelState,
    Parcel,
    ParcelLine,
    ParcelStatus,
    ServiceLevel,
)
from workstation.domain.values import Address, Box, LineId, Money, ParcelId
from workstation.ports.batches import FoundProblem, Planned, Wish
from workstation.ports.carrier import CanTakeNumber
from workstation.ports.unit_of_work import PurchaseIntent, UnitOfWork
from workstation.services.close_parcel import intent_for, request_from_plain
from workstation.services.rate_question import picker_for
from workstation.services.wishes import Lacking, Wishes, wishes_of
from workstation.services.works import Works

_WORDS = {
    Unfit.CANCELLED: ("order", "The order was cancelled."),
    Unfit.UNPAID: ("paid", "The order is not paid."),
    Unfit.NO_NAME: ("name", "The recipient has no name."),
    Unfit.NO_STREET: ("street", "The address has no street."),
    Unfit.NO_CITY: ("city", "The address has no city."),
    Unfit.NO_COUNTRY: ("country", "The address has no country."),
    Unfit.NO_LINES: ("lines", "The order has no lines."),
}

WORDS = {
    "description": "an English description",
    "hs_code": "the HS code",
    "origin": "the country of origin",
    "weight_g": "the weight of one",
    "value": "the value of one",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What a check found: the plan for the label when nothing stands in its way."""

    problems: tuple[FoundProblem, ...]
    planned: Planned | None = None
    price: Money | None = None
    """What it was chosen at, where prices decided."""


def check_order(
    works: Works,
    uow: UnitOfWork,
    order: Order,
    parcels: Sequence[Parcel],
    rules: Sequence[ServiceRule],
    wish: Wish,
) -> Checked:
    """Name everything that keeps an order from being labelled now; reaches no network."""
    found = list(_of_order(works.settings, order, parcels))
    lines = tuple((int(line.id), line.now) for line in order.to_pack_now)
    box = suggest_box(boxes_of(works.settings), pieces=units_now(order.to_pack_now))
    weight = wish.weight_g or weight_of(order, box)
    if not weight and lines:
        found.append(
            FoundProblem(
                "weight", "Nobody knows what this order weighs.", "Set the weight, then retry."
            )
        )
    by_price = any(rule.aim for rule in rules)
    pick = picker_for(works.settings, uow, order, parcels) if by_price else None
    chosen = _choose(order, rules, weight or 1, wish, pick)
    if isinstance(chosen, FoundProblem):
        found.append(chosen)
        return Checked(tuple(found))
    carrier = works.carriers.get(chosen.carrier)
    try:
        sender = works.settings.shop.sender.address()
    except NotConfigured as error:
        return Checked((*found, FoundProblem("sender", error.title, error.advice)))
    if carrier is None:
        found.append(
            FoundProblem(
                "service",
                f"The carrier account {chosen.carrier} is not ready.",
                "Look at it in Set-up, Carriers, or choose another service.",
            )
        )
        return Checked(tuple(found))
    if isinstance(carrier, CanTakeNumber):
        found.append(
            FoundProblem(
                "service",
                f"{carrier.spec.name} has its numbers on a pad.",
                "Pack it at the bench and scan the number there.",
            )
        )
        return Checked(tuple(found))
    planned = Planned(
        lines=lines,
        weight_g=weight or 0,
        box_key=box.key if box else 0,
        carrier=chosen.carrier,
        service=str(chosen.service),
        reason=chosen.reason,
    )
    if not weight:
        return Checked(tuple(found))
    draft = as_planned(Parcel(ParcelId(0), "CHECK", order.id, len(parcels) + 1), planned, box)
    try:
        wishes = wishes_of(uow, works.settings, order, draft, chosen.asks)
    except Refused as error:
        return Checked((*found, FoundProblem(error.field, error.title, error.advice)))
    if wishes.lacks:
        found += [_unknown(gap) for gap in wishes.lacks]
        return Checked(tuple(found))
    intent = order_label(
        order, draft, planned, sender=sender, ceiling=None, cod=order.cod, wishes=wishes
    )
    problems = carrier.check(request_from_plain(intent.request))
    found += [FoundProblem(one.field, one.title, one.advice) for one in problems]
    return Checked(tuple(found), None if found else planned, chosen.price)


def order_label(
    order: Order,
    parcel: Parcel,
    planned: Planned,
    *,
    sender: Address,
    ceiling: Money | None,
    cod: Money | None,
    wishes: Wishes,
) -> PurchaseIntent:
    """The wish to buy a label for a box as it is planned (`as_planned`)."""
    return intent_for(
        order,
        parcel,
        sender=sender,
        service=ServiceLevel(planned.service),
        ceiling=ceiling,
        attempt=1,
        cod=cod,
        wishes=wishes,
    )


def as_planned(parcel: Parcel, planned: Planned, box: Box | None) -> Parcel:
    """A box that is not packed yet, with what shall be in it; the parcel stays as it is."""
    return Parcel(
        parcel.id,
        parcel.key,
        parcel.order_id,
        parcel.number,
        lines=[ParcelLine(LineId(line), count) for line, count in planned.lines],
        box=box,
        weight_g=planned.weight_g,
        carrier=planned.carrier,
    )


def _unknown(gap: Lacking) -> FoundProblem:
    return FoundProblem(
        f"goods:{gap.article.sku}",
        f"The customs ask for more of {gap.name}: {', '.join(WORDS[one] for one in gap.fields)}.",
        "Pack it at the bench, which asks for it once, or import a list of articles.",
    )


def weight_of(order: Order, box: Box | None) -> int | None:
    """What the order's next box should weigh in grams, None when an article's weight is unknown."""
    parcel = Parcel(ParcelId(0), "", order.id, 1)
    parcel.lines = [ParcelLine(line.id, line.now) for line in order.to_pack_now]
    return expected_weight(order, parcel, box)


def boxes_of(settings: Settings) -> list[Box]:
    return [box.box() for box in sorted(settings.boxes, key=lambda box: box.key)]


def fulfilment_of(settings: Settings, order: Order) -> FulfilmentSettings:
    """How an order leaves: by a rule of its shop, by one for all shops, or partly."""
    for shop in (order.shop, ""):
        for rule in settings.fulfilment:
            here = not rule.countries or order.recipient.country in rule.countries
            if rule.shop == shop and here:
                return rule
    return FulfilmentSettings()


def _of_order(settings: Settings, order: Order, parcels: Sequence[Parcel]) -> list[FoundProblem]:
    found: list[FoundProblem] = []
    reason = unfit(
        recipient=order.recipient,
        paid=order.paid,
        cancelled=order.cancelled_at is not None,
        cod=order.cod is not None,
        lines=len(order.lines),
    )
    if reason is not None:
        field, title = _WORDS[reason]
        found.append(FoundProblem(field, title, "Mend the order, then retry."))
    elif order.held:
        words = order.held.removeprefix(UNFIT)
        found.append(FoundProblem("held", f"The order is on hold: {words}.", "Let it go first."))
    if order.lines and not order.to_pack_now and order.cancelled_at is None:
        found.append(
            FoundProblem("lines", "Nothing of this order can be packed today.", "Wait for it.")
        )
    on_bench = [one for one in parcels if one.status is ParcelStatus.OPEN]
    if any(one.lines or one.label is LabelState.NONE for one in on_bench):
        found.append(
            FoundProblem("bench", "Somebody is packing this order.", "It is labelled at the bench.")
        )
    if any(one.label in (LabelState.LIVE, LabelState.REQUESTED, LabelState.UNKNOWN)
           for one in on_bench):  # fmt: skip
        found.append(
            FoundProblem("label", "This order has a label already.", "Pack it, or void that label.")
        )
    later = [line for line in order.still_owed if line.now < line.open]
    if later and order.to_pack_now and fulfilment_of(settings, order).mode == "manual":
        found.append(
            FoundProblem(
                "lines",
                "Not all of this order is here, and this shop decides itself what leaves.",
                "Pack it at the bench, or wait for the rest.",
            )
        )
    return found


def _choose(
    order: Order, rules: Sequence[ServiceRule], weight: int, wish: Wish, pick: Pick | None
) -> ChosenService | FoundProblem:
    if wish.carrier:
        service = ServiceLevel(wish.service or ServiceLevel.STANDARD)
        return ChosenService(wish.carrier, service, "chosen by hand")
    try:
        return choose_service(rules, order, weight, pick)
    except NotConfigured as error:
        return FoundProblem("service", error.title, error.advice)
