"""The plans of the batch desk: kept in the database, copied, written out and read as TOML."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from workstation.domain.errors import Refused
from workstation.domain.plan_steps import PlanStep, Step
from workstation.domain.plans import (
    READY_MADE,
    Plan,
    PlanFilter,
    due_between,
    plan_from_plain,
    plan_to_plain,
)
from workstation.domain.values import OrderId
from workstation.ports.batches import RunId, RunState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.services.check_order import boxes_of, weight_of
from workstation.services.floor import Floor
from workstation.services.reactions import run_work
from workstation.services.run_batch import MOST_ORDERS, begin_run, stamp, zone_of
from workstation.services.works import WorkingDays

PLANS = "batch_plans"
LOOK_BACK = timedelta(hours=12)
"""How long a due time stands for a run that somebody starts by hand or by a scheduler."""
LOOK_AHEAD = timedelta(days=15)
COUNT_CHUNK = 50


def all_plans(uow: UnitOfWork) -> list[Plan]:
    """The plans by name; the ready-made ones as long as nobody has saved any."""
    stored = uow.setting(PLANS)
    if stored is None:
        return list(READY_MADE)
    return [plan_from_plain(plain) for _, plain in sorted(stored.items())]


def plans(floor: Floor) -> Sequence[Plan]:
    """All plans, by name."""
    with floor.begin() as uow:
        return sorted(all_plans(uow), key=lambda plan: plan.times or ("~",))


def find_plan(uow: UnitOfWork, name: str) -> Plan:
    """The plan of this name; raises `Refused` naming those there are."""
    known = all_plans(uow)
    for plan in known:
        if plan.name.casefold() == name.casefold():
            return plan
    raise Refused(
        f"There is no plan {name!r}.",
        f"There are: {', '.join(plan.name for plan in known) or 'none'}.",
        field="name",
    )


def save_plan(floor: Floor, plan: Plan, before: str) -> None:
    """Store a plan; `before` is the name that it had, "" for a new one.

    Raises `Refused` for a name that another plan has.
    """
    checked = plan_from_plain(plan_to_plain(plan))
    with floor.begin() as uow:
        known = {one.name: one for one in all_plans(uow)}
        taken = {name.casefold() for name in known if name != before}
        if checked.name.casefold() in taken:
            raise Refused(
                f"There is a plan {checked.name!r} already.", "Choose another name.", field="name"
            )
        known.pop(before, None)
        known[checked.name] = checked
        _store(uow, known)
        uow.commit()


def copy_plan(floor: Floor, name: str, new_name: str) -> Plan:
    """Copy a plan under a new name; the copy is not due until somebody switches it on."""
    with floor.begin() as uow:
        made = find_plan(uow, name).copied(new_name.strip())
    save_plan(floor, made, "")
    return made


def delete_plan(floor: Floor, name: str) -> None:
    """Forget a plan; its runs stay."""
    with floor.begin() as uow:
        gone = find_plan(uow, name)
        _store(uow, {one.name: one for one in all_plans(uow) if one.name != gone.name})
        uow.commit()


def export_plan(floor: Floor, name: str) -> str:
    """A plan as TOML, with all it says."""
    import tomli_w

    with floor.begin() as uow:
        return tomli_w.dumps(plan_to_plain(find_plan(uow, name)))


def import_plan(floor: Floor, text: str) -> Plan:
    """Read a plan from TOML and store it in the place of the one of its name."""
    try:
        plain: Mapping[str, Any] = tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as error:
        raise Refused(f"This is no TOML: {error}.", "Mend that line.", field="file") from error
    plan = plan_from_plain(plain)
    with floor.begin() as uow:
        known = {one.name: one for one in all_plans(uow)}
    save_plan(floor, plan, plan.name if plan.name in known else "")
    return plan


def next_due(floor: Floor, works_on: WorkingDays, name: str) -> datetime | None:
    """When the plan is due next, None when not within two weeks."""
    with floor.begin() as uow:
        plan, now = find_plan(uow, name), uow.now()
    zone = zone_of(floor.settings)
    return next(due_between(plan, now, now + LOOK_AHEAD, zone=zone, works_on=works_on), None)


def start_run(floor: Floor, works_on: WorkingDays, name: str, again: bool) -> RunId:
    """Run a plan now; a due time that has just passed counts as run thereby.

    So that a scheduler and the window together never run a plan twice, a second start for the same
    due time is `Refused` unless it is asked for (`again`).
    """
    with floor.begin() as uow:
        plan, now = find_plan(uow, name), uow.now()
        zone = zone_of(floor.settings)
        dues = list(due_between(plan, now - LOOK_BACK, now, zone=zone, works_on=works_on))
        due = stamp(dues[-1]) if dues and not again else f"now {now.isoformat()}"
        run_id = start(uow, plan, due=due, why="by hand", operator=floor.operator)
        if run_id is None and (again or not dues):
            raise Refused(f"{plan.name} is being begun at this moment.", LOOK_AT_RUNS)
        if run_id is None:
            found = uow.batches.find_run(plan.name, due)
            raise Refused(
                f"{plan.name} has run for {dues[-1].astimezone(zone):%H:%M} today"
                f"{f' (run {found.id})' if found else ''}.",
                "Run it again only if you mean it: --again, or the button.",
                field="due",
                code="ran_already",
            )
        uow.commit()
    return run_id


def run_orders(floor: Floor, name: str, orders: Sequence[OrderId]) -> RunId:
    """Run a plan's steps over chosen orders, whichever its filter takes; each is checked first, and
    one that cannot go along is told of with its reason.
    """
    if not orders:
        raise Refused("No order is chosen.", "Select orders in Orders first.", field="orders")
    with floor.begin() as uow:
        plan = replace(find_plan(uow, name), filter=PlanFilter())
        due = f"chosen {uow.now().isoformat()}"
        run_id = uow.batches.add_run(
            plan=plan.name,
            due=due,
            definition=plan_to_plain(plan),
            why="chosen",
            operator=floor.operator,
        )
        if run_id is None:
            raise Refused("These orders are being begun at this moment.", LOOK_AT_RUNS)
        uow.batches.add_entries(run_id, orders)
        uow.work.add(run_work(run_id, 1))
        uow.commit()
    return run_id


LOOK_AT_RUNS = "Look at the list of runs."
DRY = "dry run"
"""Why a run was made that only checks."""


def try_run(floor: Floor, name: str) -> RunId:
    """Check a plan's orders as its run would: a run of its own that stops behind the check."""
    with floor.begin() as uow:
        plan = replace(find_plan(uow, name), steps=(PlanStep(Step.CHECK),))
        due = f"dry {uow.now().isoformat()}"
        run_id = start(uow, plan, due=due, why=DRY, operator=floor.operator)
        if run_id is None:
            raise Refused("This plan is being tried at this moment.", LOOK_AT_RUNS)
        uow.commit()
    return run_id


def matching(floor: Floor, chosen: PlanFilter, wanted: Callable[[], bool]) -> int | None:
    """Count the orders that a plan with this filter would take now; stores nothing.

    Reads a few at a time, and gives None as soon as nobody wants the answer any more.
    """
    with floor.begin() as uow:
        ids = list(uow.batches.candidates(most=chosen.most or MOST_ORDERS))
    box = next(iter(boxes_of(floor.settings)), None)
    zone = zone_of(floor.settings)
    count = 0
    for start_at in range(0, len(ids), COUNT_CHUNK):
        if not wanted():
            return None
        with floor.begin() as uow:
            now = uow.now()
            today = now.astimezone(zone).date()
            for order_id in ids[start_at : start_at + COUNT_CHUNK]:
                order = uow.orders.get(order_id)
                count += order is not None and chosen.takes(
                    order, weight_g=weight_of(order, box), now=now, today=today
                )
    return count


def start(uow: UnitOfWork, plan: Plan, *, due: str, why: str, operator: str) -> RunId | None:
    """Write the run and set it going; None when it has run for that due time."""
    run_id = begin_run(
        uow, plan, due=due, why=why, operator=operator, definition=plan_to_plain(plan)
    )
    if run_id is not None:
        uow.work.add(run_work(run_id, 1))
    return run_id


OVER = (RunState.DONE, RunState.STOPPED)


def _store(uow: UnitOfWork, known: Mapping[str, Plan]) -> None:
    uow.set_setting(PLANS, {name: plan_to_plain(plan) for name, plan in known.items()})
