"""`packbench batch plan list|export|import`, `batch run NAME`, `batch resume ID`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

from workstation.bootstrap import Home, make_desk, make_works
from workstation.cli.common import answer, home_of, table
from workstation.domain.errors import NotConfigured, Refused
from workstation.lanes import Busy
from workstation.ports.batches import RunId, RunState
from workstation.ports.views import EntryList
from workstation.services.batch_trial import Trial, try_plan
from workstation.services.desk import BatchDesk, RunEntry
from workstation.worker import work_until

OVER = (RunState.DONE, RunState.STOPPED, RunState.PAUSED)
PAGE = 500


def add_to(verbs: Any) -> None:
    batch = verbs.add_parser("batch", help="plans of the batch desk, and runs of them")
    steps = batch.add_subparsers(title="steps", required=True, metavar="STEP")

    plan = steps.add_parser("plan", help="list, write out and read plans")
    kinds = plan.add_subparsers(title="steps", required=True, metavar="STEP")
    listing = kinds.add_parser("list", help="list the plans")
    listing.add_argument("--json", action="store_true")
    listing.set_defaults(do=list_plans)
    out = kinds.add_parser("export", help="write a plan as TOML")
    out.add_argument("name")
    out.add_argument("--to", help="the file (default: standard output)")
    out.set_defaults(do=export_plan)
    into = kinds.add_parser("import", help="read a plan from a TOML file")
    into.add_argument("file")
    into.add_argument("--json", action="store_true")
    into.set_defaults(do=import_plan)

    run = steps.add_parser("run", help="run a plan now")
    run.add_argument("name")
    run.add_argument("--dry-run", action="store_true", help="check only; buy and store nothing")
    run.add_argument("--again", action="store_true", help="though it ran for its time already")
    resume = steps.add_parser("resume", help="go on with a run")
    resume.add_argument("id", type=int)
    for step in (run, resume):
        step.add_argument("--json", action="store_true")
        step.add_argument("--seconds", type=float, default=4 * 3600.0, help="wait at most so long")
    run.set_defaults(do=run_plan)
    resume.set_defaults(do=resume_run)


def list_plans(options: argparse.Namespace) -> int:
    desk = _desk(home_of(options))
    found = desk.plans()
    rows = [
        (
            plan.name,
            " ".join(plan.times) or "-",
            "working days" if plan.working_days else "every day",
            "on" if plan.enabled else "off",
            " ".join(one.step for one in plan.steps),
        )
        for plan in found
    ]
    text = table(rows, ("name", "times", "days", "", "steps"))
    answer([asdict(plan) for plan in found], as_json=options.json, text=text)
    return 0


def export_plan(options: argparse.Namespace) -> int:
    text = _desk(home_of(options)).export_plan(options.name)
    if options.to:
        Path(options.to).write_text(text, encoding="utf-8")
    else:
        print(text, end="")
    return 0


def import_plan(options: argparse.Namespace) -> int:
    try:
        text = Path(options.file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{options.file} cannot be read.", "Check the file.", field="file") from error
    plan = _desk(home_of(options)).import_plan(text)
    answer({"imported": plan.name}, as_json=options.json, text=f"{plan.name} is saved.")
    return 0


def run_plan(options: argparse.Namespace) -> int:
    home = home_of(options)
    if options.dry_run:
        found = try_plan(make_works(home), options.name)
        answer(found, as_json=options.json, text=_trial(found))
        return 1 if found.not_fit else 0
    run_id = _desk(home).run(options.name, options.again)
    return _follow(home, run_id, options)


def resume_run(options: argparse.Namespace) -> int:
    home = home_of(options)
    _desk(home).resume(RunId(options.id))
    return _follow(home, RunId(options.id), options)


def _desk(home: Home) -> BatchDesk:
    found = make_desk(home).batch
    if found is None:
        raise NotConfigured("The batch desk is not here.", "Update Packbench.")
    return found


def _follow(home: Home, run_id: RunId, options: argparse.Namespace) -> int:
    """Work the run here, or watch the worker that runs; 1 when somebody is needed."""
    desk = _desk(home)

    def over() -> bool:
        return desk.progress(run_id).run.state in OVER

    try:
        work_until(home, over, seconds=options.seconds)
    except Busy:
        end = home.clock.monotonic() + options.seconds
        while not over() and home.clock.monotonic() < end:
            home.clock.sleep(0.2)
    desk = _desk(home)
    progress = desk.progress(run_id)
    failures = _all(desk, run_id, EntryList.NEEDS_YOU)
    cost = " ".join(str(one) for one in progress.cost) or "nothing"
    lines = [
        f"Run {run_id}: {progress.done} done, {progress.needs_you} need you, "
        f"{progress.not_tried} not tried; {progress.printed} sent to the printer; cost {cost}.",
        *(f"  {one.order_number}: {one.reason} {one.advice}".rstrip() for one in failures),
    ]
    told = {
        "run": run_id,
        "state": progress.run.state,
        "done": progress.done,
        "needs_you": progress.needs_you,
        "not_tried": progress.not_tried,
        "printed": progress.printed,
        "cost": progress.cost,
        "failures": failures,
    }
    answer(told, as_json=options.json, text="\n".join(lines))
    if progress.run.state not in OVER:
        print("packbench: the run goes on; the time to wait is over.", file=sys.stderr)
    return 0 if progress.run.state is RunState.DONE and not progress.needs_you else 1


def _all(desk: BatchDesk, run_id: RunId, listed: EntryList) -> list[RunEntry]:
    found: list[RunEntry] = []
    after = (-1, 0)
    while page := desk.entries(run_id, listed, after, PAGE):
        found += page
        after = page[-1].at
    return found


def _trial(found: Trial) -> str:
    lines = [f"{found.plan}: {found.fit} fit, {len(found.not_fit)} not. Nothing was bought."]
    lines += [f"  {one.order_number}: {' '.join(one.problems)}" for one in found.not_fit]
    lines += [f"  {carrier}: {count}" for carrier, count in found.by_service]
    return "\n".join(lines)
