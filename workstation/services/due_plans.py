"""Plans that are due: run when their time comes, asked about when it was missed, never twice."""

from __future__ import annotations

from datetime import datetime, timedelta

from workstation.domain.errors import Refused
from workstation.domain.plans import Plan, due_between
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.work import NewWork, WorkItem
from workstation.services.plans import all_plans, find_plan, start
from workstation.services.reactions import BATCH_LANE, PLAN_DUE
from workstation.services.run_batch import stamp, zone_of
from workstation.services.works import Works

LOOKED = "batch_plans_looked"
DOUBT = "missed_plan"
LONGEST_LOOK = timedelta(days=7)


def look_for_due(works: Works) -> int:
    """Write a work item for each plan whose time has come since the last look; how many.

    Of the times that passed while nobody looked only the last one of each plan is asked about.
    """
    with works.begin() as uow:
        now = uow.now()
        seen = uow.setting(LOOKED)
        if seen is None:
            # The first look of an installation: nothing was missed before there was anything.
            uow.set_setting(LOOKED, {"until": now.isoformat()})
            uow.commit()
            return 0
        since = max(datetime.fromisoformat(str(seen["until"])), now - LONGEST_LOOK)
        if now <= since:
            return 0
        count = sum(_write(works, uow, plan, since, now) for plan in all_plans(uow))
        uow.set_setting(LOOKED, {"until": now.isoformat()})
        uow.commit()
    return count


def plan_due(works: Works, item: WorkItem) -> None:
    """Run a due plan, or ask when its time was missed (answers: run, skip)."""
    due = str(item.payload["due"])
    with works.begin() as uow:
        late = uow.now() - datetime.fromisoformat(str(item.payload["at"]))
        ran = uow.batches.find_run(item.subject, due) is not None
        if item.answer == "skip" or ran:
            uow.work.done(item)
            uow.commit()
            return
        try:
            plan = find_plan(uow, item.subject)
        except Refused as error:
            uow.work.drop(item, reason=error.title)
            uow.commit()
            return
        if late > timedelta(minutes=works.settings.batches.late_minutes) and item.answer != "run":
            uow.work.ask(
                item,
                question=f"{plan.name} was due at {item.payload['shown']} while Packbench was "
                "off. Run it now?",
                cause=f"{DOUBT}:{plan.name}",
            )
            uow.commit()
            return
        start(uow, plan, due=due, why="due", operator="")
        uow.work.done(item)
        uow.commit()


def _write(works: Works, uow: UnitOfWork, plan: Plan, since: datetime, now: datetime) -> int:
    zone = zone_of(works.settings)
    dues = list(due_between(plan, since, now, zone=zone, works_on=works.works_on))
    if not dues:
        return 0
    due = dues[-1]
    return int(
        uow.work.add(
            NewWork(
                kind=PLAN_DUE,
                subject=plan.name,
                purpose=stamp(due),
                lane=BATCH_LANE,
                payload={
                    "due": stamp(due),
                    "at": due.isoformat(),
                    "shown": f"{due.astimezone(zone):%H:%M, %d %B}",
                },
            )
        )
    )
