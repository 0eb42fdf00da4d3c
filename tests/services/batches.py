"""Runs of the batch desk in the small shop of the tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.services.shop import MUG, Shop, line
from workstation.domain.plan_steps import Step
from workstation.domain.plans import READY_MADE, Plan
from workstation.ports.batches import RunId, RunState
from workstation.ports.views import EntryList
from workstation.services import batch_desk, plans
from workstation.services.desk import RunEntry, RunProgress
from workstation.services.works import every_day

MERGING = replace(READY_MADE[0], name="Test", times=())
PLAN = replace(MERGING, steps=tuple(one for one in MERGING.steps if one.step is not Step.MERGE))
"""Without the question whether orders of one customer go together: here all are of one."""


def orders(shop: Shop, count: int, first: int = 1001) -> list[str]:
    """Orders of one mug each, on shelves that count down as the numbers count up."""
    numbers = [str(first + n) for n in range(count)]
    for n, number in enumerate(numbers):
        shop.order(number, line(MUG, shelf=f"A-{count - n}"))
    return numbers


def save(shop: Shop, plan: Plan = PLAN) -> Plan:
    plans.save_plan(shop.floor, plan, "")
    return plan


def start(shop: Shop, plan: Plan = PLAN) -> RunId:
    save(shop, plan)
    return plans.start_run(shop.floor, every_day, plan.name, False)


def finish(shop: Shop, run_id: RunId, *, most: int = 400) -> RunProgress:
    """Work until the run stands still."""
    for _ in range(most):
        shop.work(most=5000)
        found = progress(shop, run_id)
        if found.run.state not in (RunState.RUNNING, RunState.CHECKING):
            shop.work(most=5000)
            return progress(shop, run_id)
        shop.database.clock.sleep(0.3)
    raise AssertionError(f"the run does not end: {progress(shop, run_id)} {shop.open()}")


def progress(shop: Shop, run_id: RunId) -> RunProgress:
    return batch_desk.progress(shop.floor, shop.database.views, run_id)


def entries(shop: Shop, run_id: RunId, listed: EntryList | None = None) -> Sequence[RunEntry]:
    return batch_desk.entries(shop.database.views, run_id, listed, (-1, 0), 10_000)


def printed_numbers(shop: Shop) -> list[str]:
    """The tracking numbers in the order in which they came out of the printer."""
    return [page.decode().split("^FD")[1].split("^FS")[0] for page in shop.printer.printed]
