"""A plan's dry run: which orders it would take, what is wrong with the others; stores nothing."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from workstation.ports.batches import Wish
from workstation.services.check_order import boxes_of, check_order, weight_of
from workstation.services.floor import rules_of
from workstation.services.plans import find_plan
from workstation.services.run_batch import MOST_ORDERS, zone_of
from workstation.services.works import Works

CHUNK = 50


@dataclass(frozen=True, slots=True)
class NotFit:
    """An order that would not go along, with every reason."""

    order_number: str
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trial:
    """What a run would begin with now; `by_service` counts "carrier service" in words."""

    plan: str
    fit: int
    not_fit: tuple[NotFit, ...]
    by_service: tuple[tuple[str, int], ...]


def try_plan(works: Works, name: str) -> Trial:
    """Check a plan's orders as its run would; buys and stores nothing."""
    with works.begin() as uow:
        plan = find_plan(uow, name)
        ids = list(uow.batches.candidates(most=plan.filter.most or MOST_ORDERS))
    rules = rules_of(works.settings)
    box = next(iter(boxes_of(works.settings)), None)
    bad: list[NotFit] = []
    good: Counter[str] = Counter()
    for start in range(0, len(ids), CHUNK):
        with works.begin() as uow:
            now = uow.now()
            today = now.astimezone(zone_of(works.settings)).date()
            for order_id in ids[start : start + CHUNK]:
                order = uow.orders.get(order_id)
                if order is None or not plan.filter.takes(
                    order, weight_g=weight_of(order, box), now=now, today=today
                ):
                    continue
                parcels = uow.parcels.of_order(order.id)
                checked = check_order(works, uow, order, parcels, rules, Wish())
                if checked.planned is None:
                    words = tuple(one.title for one in checked.problems)
                    bad.append(NotFit(order.number, words))
                else:
                    good[f"{checked.planned.carrier} {checked.planned.service}"] += 1
    return Trial(plan.name, sum(good.values()), tuple(bad), tuple(sorted(good.items())))
