"""A plan being written: its fields as they stand, how many orders it would take, and its saving."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.plan_steps import Fault
from workstation.domain.plans import Plan, PlanFilter, plan_from_plain, plan_to_plain
from workstation.services.desk import BatchDesk

if TYPE_CHECKING:
    from workstation.ui.jobs import Jobs


class EditorView(Protocol):
    """What the presenter needs of the page."""

    def show_plan(self, plan: Plan, before: str) -> None: ...

    def show_count(self, count: int | None) -> None:
        """How many orders the plan would take now; None while nobody knows."""
        ...

    def show_wrong(self, path: str, code: str = "") -> None:
        """Mark the field to which this path of a plan belongs; "" marks none. The code is a `Fault`
        of its steps, which the page says itself.
        """
        ...

    def show_saved(self, plan: Plan) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class EditorPresenter:
    """One draft at a time; nothing is stored before it is saved."""

    def __init__(self, batch: BatchDesk, jobs: Jobs, view: EditorView) -> None:
        self._batch = batch
        self._jobs = jobs
        self._view = view
        self._before = ""
        self._look = 0

    def begin(self, plan: Plan, before: str) -> None:
        """Edit a plan; `before` is the name under which it is stored, "" for a new one."""
        self._before = before
        self._view.show_plan(plan, before)
        self.count(plan.filter)

    def leave(self) -> None:
        """Nobody wants the count any more."""
        self._look += 1

    def count(self, chosen: PlanFilter) -> None:
        """Count the orders that this filter takes; an older count under way is given up."""
        self._look += 1
        look = self._look
        self._jobs.read(
            lambda: self._batch.matching(chosen, lambda: look == self._look),
            lambda count: self._counted(look, count),
            lambda _: self._counted(look, None),
        )

    def save(self, plan: Plan) -> None:
        """Check the plan and store it; what is wrong is marked at its field."""
        try:
            checked = plan_from_plain(plan_to_plain(plan))
        except Refused as error:
            self._wrong(error)
            return
        before = self._before

        def done(_: object) -> None:
            self._before = checked.name
            self._view.show_wrong("")
            self._view.show_saved(checked)

        self._jobs.desk(lambda: self._batch.save_plan(checked, before), done, self._wrong)

    def _counted(self, look: int, count: int | None) -> None:
        if look == self._look:
            self._view.show_count(count)

    def _wrong(self, error: WorkstationError) -> None:
        refused = error if isinstance(error, Refused) else None
        code = refused.code if refused is not None else ""
        self._view.show_wrong(refused.field if refused is not None else "", code)
        if code not in tuple(Fault):
            self._view.show_problem(error)
