"""The plans with their next time, the runs of the past, and what was missed while Packbench was
off.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.plans import Plan
from workstation.domain.values import OrderId, WorkId
from workstation.ports.batches import BatchRun, RunId
from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState
from workstation.services.desk import BatchDesk

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

RUNS = 50
MISSED = "missed_plan"
RAN_ALREADY = "ran_already"


@dataclass(frozen=True, slots=True)
class HomePicture:
    """All that the first page shows; `due` is by the plan's name."""

    plans: tuple[Plan, ...]
    due: Mapping[str, datetime | None]
    runs: tuple[BatchRun, ...]
    more_runs: bool
    missed: tuple[OutboxRow, ...]


class HomeView(Protocol):
    """What the presenter needs of the page."""

    def show_home(self, picture: HomePicture) -> None: ...

    def ask_again(self, plan: Plan, error: WorkstationError) -> None:
        """The plan has run for its time: ask whether to run it once more all the same."""
        ...

    def open_run(self, run_id: RunId) -> None: ...

    def show_plan_said(self, what: str, name: str) -> None:
        """Say that it is copied, exported, imported, deleted, on, off, running or skipped."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class HomePresenter:
    """Reads plans and runs together; verbs work on the plan that they are given."""

    def __init__(self, desk: Desk, batch: BatchDesk, jobs: Jobs, view: HomeView) -> None:
        self._desk = desk
        self._batch = batch
        self._jobs = jobs
        self._view = view
        self._look = 0
        self._limit = RUNS

    def look(self) -> None:
        """Read plans, runs and missed times again."""
        self._look += 1
        look, limit = self._look, self._limit

        def work() -> HomePicture:
            plans = tuple(self._batch.plans())
            runs = self._desk.views.runs(limit=limit + 1)
            rows = self._desk.views.outbox()
            return HomePicture(
                plans,
                {plan.name: self._batch.next_due(plan.name) for plan in plans},
                tuple(runs[:limit]),
                len(runs) > limit,
                tuple(
                    row
                    for row in rows
                    if row.state is WorkState.ASK and row.cause.partition(":")[0] == MISSED
                ),
            )

        self._jobs.read(work, lambda found: self._show(look, found), self._view.show_problem)

    def more(self) -> None:
        """Read older runs too."""
        self._limit += RUNS
        self.look()

    def run(self, plan: Plan, *, again: bool = False) -> None:
        """Run a plan now; one that has run for its time is asked about."""

        def failed(error: WorkstationError) -> None:
            if isinstance(error, Refused) and error.code == RAN_ALREADY:
                self._view.ask_again(plan, error)
            else:
                self._view.show_problem(error)

        self._jobs.desk(lambda: self._batch.run(plan.name, again), self._view.open_run, failed)

    def run_orders(self, plan: Plan, orders: Sequence[OrderId]) -> None:
        """Run a plan's steps over chosen orders."""
        self._jobs.desk(
            lambda: self._batch.run_orders(plan.name, orders),
            self._view.open_run,
            self._view.show_problem,
        )

    def try_run(self, plan: Plan) -> None:
        """Check a plan's orders; nothing is bought."""
        self._jobs.desk(
            lambda: self._batch.try_run(plan.name), self._view.open_run, self._view.show_problem
        )

    def copy(self, plan: Plan, name: str) -> None:
        self._do(lambda: self._batch.copy_plan(plan.name, name), "copied", name)

    def delete(self, plan: Plan) -> None:
        """Forget a plan; its runs stay."""
        self._do(lambda: self._batch.delete_plan(plan.name), "deleted", plan.name)

    def switch(self, plan: Plan) -> None:
        """Let a plan run by itself at its times, or no longer."""
        changed = replace(plan, enabled=not plan.enabled)
        what = "on" if changed.enabled else "off"
        self._do(lambda: self._batch.save_plan(changed, plan.name), what, plan.name)

    def export(self, plan: Plan, path: str) -> None:
        """Write a plan as TOML."""

        def work() -> None:
            _written(path, self._batch.export_plan(plan.name))

        self._do(work, "exported", path)

    def import_(self, path: str) -> None:
        """Read a plan from a TOML file and save it."""

        def work() -> Plan:
            return self._batch.import_plan(_read(path))

        self._jobs.desk(work, self._imported, self._view.show_problem)

    def answer_missed(self, work_id: WorkId, name: str, *, run: bool) -> None:
        """Run a plan that was missed, or skip it this time."""
        word = "run" if run else "skip"
        what = "running" if run else "skipped"
        self._do(lambda: self._desk.answer(work_id, word), what, name)

    def _imported(self, plan: Plan) -> None:
        self._view.show_plan_said("imported", plan.name)
        self.look()

    def _do(self, verb: Callable[[], object], what: str, name: str) -> None:
        def done(_: object) -> None:
            self._view.show_plan_said(what, name)
            self.look()

        self._jobs.desk(verb, done, self._view.show_problem)

    def _show(self, look: int, found: HomePicture) -> None:
        if look == self._look:
            self._view.show_home(found)


def plan_of_cause(row: OutboxRow) -> str:
    """The plan that was missed, as its question's cause names it."""
    return row.cause.partition(":")[2]


def _written(path: str, text: str) -> None:
    try:
        Path(path).expanduser().write_text(text, encoding="utf-8")
    except OSError as error:
        raise Refused(
            f"{path} cannot be written.", "Choose another place.", field="file"
        ) from error


def _read(path: str) -> str:
    try:
        return Path(path).expanduser().read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refused(f"{path} cannot be read.", "Check the file.", field="file") from error
