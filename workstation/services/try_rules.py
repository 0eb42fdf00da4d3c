"""Trying rules of the service choice on the last orders before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workstation import config
from workstation.domain.choosing import (
    NoRatesYet,
    Pick,
    ServiceRule,
    Skip,
    SkipKind,
    choose_service,
    skip_of,
    why_skipped,
)
from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.packing import expected_weight, suggest_box
from workstation.domain.shipments import Parcel, ParcelLine
from workstation.domain.values import Box, Money, OrderId, ParcelId
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import Views
from workstation.services.check_order import boxes_of
from workstation.services.choose_rates import picker
from workstation.services.desk import RuleTrial
from workstation.services.floor import Floor, rules_of
from workstation.services.rate_question import lane_for

LAST = 200
NO_PRICES_YET = "The carriers have not named their prices yet."


def try_rules(
    floor: Floor, views: Views, rules: Sequence[Mapping[str, Any]] | None
) -> Sequence[RuleTrial]:
    """What these rules (None: today's) would choose for the last orders, and why.

    Raises `NotConfigured` for a rule that is not one, as saving it would.
    """
    today = rules_of(floor.settings)
    tried = today
    if rules is not None:
        wanted = {"rules": [dict(rule) for rule in rules]}
        tried = rules_of(config.changed(floor.settings, wanted))
    orders = views.recent_orders(limit=LAST)
    with floor.begin() as uow:
        return [_try(floor, uow, order, today, tried) for order in orders]


def why_service(floor: Floor, order_id: OrderId) -> RuleTrial | None:
    """What today's rules choose for one order, and why; None when the order is gone."""
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
        if order is None:
            return None
        today = rules_of(floor.settings)
        trial = _try(floor, uow, order, today, today)
        chosen = uow.rates.chosen(order_id)
    if chosen is None:
        return trial
    return replace(
        trial,
        then=f"{chosen.account} {chosen.service}",
        why=chosen.reason,
        price=chosen.price,
        by_hand=True,
    )


def _try(
    floor: Floor,
    uow: UnitOfWork,
    order: Order,
    today: Sequence[ServiceRule],
    tried: Sequence[ServiceRule],
) -> RuleTrial:
    weight, box = _weight(floor, order)
    grams = weight or 1
    pick = _picker(floor, uow, order, grams, box)
    now = _chosen(today, order, grams, pick)
    then = _chosen(tried, order, grams, pick)
    skipped, skips = [], []
    for rule in tried:
        skip = skip_of(rule, order, grams)
        if skip is None and (rule.aim is None or then.why in (rule.name, NO_PRICES_YET)):
            break
        skip = skip or Skip(SkipKind.AIM, wanted=str(rule.aim))
        skips.append((rule.name, skip))
        skipped.append((rule.name, why_skipped(rule, order, grams) or "no price serves it"))
    aim = next((rule.aim for rule in tried if rule.name == then.why), None)
    return RuleTrial(
        order_number=order.number,
        country=order.recipient.country,
        weight_g=weight,
        now=now.service,
        then=then.service,
        why=then.why,
        skipped=tuple(skipped),
        changed=now.service != then.service,
        skips=tuple(skips),
        aim=aim,
        price=then.price,
    )


@dataclass(frozen=True, slots=True)
class _Chosen:
    """ "carrier service" in words ("" = none), why, and its price where prices decided."""

    service: str
    why: str
    price: Money | None = None


def _chosen(rules: Sequence[ServiceRule], order: Order, grams: int, pick: Pick | None) -> _Chosen:
    try:
        chosen = choose_service(rules, order, grams, pick)
    except NoRatesYet:
        return _Chosen("", NO_PRICES_YET)
    except NotConfigured as error:
        return _Chosen("", error.title)
    return _Chosen(f"{chosen.carrier} {chosen.service}", chosen.reason, chosen.price)


def _picker(
    floor: Floor, uow: UnitOfWork, order: Order, grams: int, box: Box | None
) -> Pick | None:
    """What knows the prices kept for an order; None without a sender, for then there are none."""
    size = box.size if box is not None else None
    try:
        lane = lane_for(floor.settings, order, weight_g=grams, size=size, cod=order.cod)
    except NotConfigured:
        return None
    return picker(floor.settings, uow, order, lane)


def _weight(floor: Floor, order: Order) -> tuple[int | None, Box | None]:
    """What all of the order weighs, packed or not, and the box that it fits in."""
    whole = Parcel(ParcelId(0), "", order.id, 1)
    whole.lines = [ParcelLine(line.id, line.owed) for line in order.lines if line.owed]
    box = suggest_box(boxes_of(floor.settings), pieces=whole.count)
    return expected_weight(order, whole, box), box
