"""Prices for a batch: asked for before its orders are checked, within limits, purchases first."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.domain.choosing import NoRatesYet, ServiceRule, choose_service
from workstation.domain.errors import WorkstationError
from workstation.ports.batches import EntryState, RunId
from workstation.ports.work import WorkItem
from workstation.services.ask_rates import ask_rates
from workstation.services.choose_rates import picker
from workstation.services.rate_question import RateQuestion, question_for
from workstation.services.works import Works


def warm_rates(
    works: Works,
    item: WorkItem,
    run_id: RunId,
    rules: Sequence[ServiceRule],
    *,
    left: int,
    most: int,
) -> int:
    """Ask for the prices that the next orders of a run are chosen by; tells how many lanes of the
    run may still be asked for.

    An account that has purchases to make is not asked: these go first, and its kept prices do.
    """
    if not left or not any(rule.aim for rule in rules):
        return left
    for question in _wanted(works, run_id, rules, most=most)[:left]:
        with works.begin() as uow:
            uow.work.renew(item, lease_seconds=works.settings.timing.lease)
            uow.commit()
        accounts = _idle(works)
        if accounts:
            ask_rates(works, question, accounts=accounts)
        left -= 1
    return left


def _idle(works: Works) -> list[str]:
    lanes = {f"carrier:{one.key}": one.key for one in works.settings.carriers}
    with works.begin() as uow:
        busy = uow.work.under_way(list(lanes))
    return [key for lane, key in lanes.items() if not busy.get(lane)]


def _wanted(
    works: Works, run_id: RunId, rules: Sequence[ServiceRule], *, most: int
) -> list[RateQuestion]:
    """The lanes that the next orders need and whose prices are not known, each once."""
    wanted: dict[str, RateQuestion] = {}
    with works.begin() as uow:
        for entry in uow.batches.in_state(run_id, EntryState.NEW, limit=most):
            order = uow.orders.get(entry.order_id)
            if order is None or entry.wish.carrier:
                continue
            try:
                question = question_for(works.settings, uow, order, uow.parcels.of_order(order.id))
                pick = picker(works.settings, uow, order, question.lane)
                choose_service(rules, order, question.weight_g, pick)
            except NoRatesYet:
                wanted.setdefault(question.lane, question)
            except WorkstationError:
                continue  # The check says what is wrong with it.
    return list(wanted.values())
