"""Trying rules of the service choice on the last orders before anything is saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workstation import config
from workstation.domain.choosing import ServiceRule, choose_service, skip_of, why_skipped
from workstation.domain.errors import NotConfigured
from workstation.domain.orders import Order
from workstation.domain.packing import expected_weight, suggest_box
from workstation.domain.shipments import Parcel, ParcelLine
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.views import Views
from workstation.services.check_order import boxes_of
from workstation.services.desk import RuleTrial
from workstation.services.floor import Floor, rules_of

LAST = 200


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
    return [_try(floor, order, today, tried) for order in views.recent_orders(limit=LAST)]


def why_service(floor: Floor, order_id: OrderId) -> RuleTrial | None:
    """What today's rules choose for one order, and why; None when the order is gone."""
    with floor.begin() as uow:
        order = uow.orders.get(order_id)
    today = rules_of(floor.settings)
    return _try(floor, order, today, today) if order is not None else None


def _try(
    floor: Floor, order: Order, today: Sequence[ServiceRule], tried: Sequence[ServiceRule]
) -> RuleTrial:
    weight = _weight(floor, order)
    grams = weight or 1
    now, _ = _chosen(today, order, grams)
    then, why = _chosen(tried, order, grams)
    skipped, skips = [], []
    for rule in tried:
        skip = skip_of(rule, order, grams)
        if skip is None:
            break
        skips.append((rule.name, skip))
        skipped.append((rule.name, why_skipped(rule, order, grams)))
    return RuleTrial(
        order_number=order.number,
        country=order.recipient.country,
        weight_g=weight,
        now=now,
        then=then,
        why=why,
        skipped=tuple(skipped),
        changed=now != then,
        skips=tuple(skips),
    )


def _chosen(rules: Sequence[ServiceRule], order: Order, grams: int) -> tuple[str, str]:
    try:
        chosen = choose_service(rules, order, grams)
    except NotConfigured as error:
        return "", error.title
    return f"{chosen.carrier} {chosen.service}", chosen.reason


def _weight(floor: Floor, order: Order) -> int | None:
    """What all of the order weighs, packed or not."""
    whole = Parcel(ParcelId(0), "", order.id, 1)
    whole.lines = [ParcelLine(line.id, line.owed) for line in order.lines if line.owed]
    box = suggest_box(boxes_of(floor.settings), pieces=whole.count)
    return expected_weight(order, whole, box)
