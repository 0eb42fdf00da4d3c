"""What the keys of the first page do: plans run, tried, written, copied, put into files."""

from __future__ import annotations

from collections.abc import Callable

from workstation.domain.errors import WorkstationError
from workstation.domain.plans import ALL_STEPS, Plan
from workstation.ui.batches.home_page import HomePage
from workstation.ui.batches.home_presenter import HomePresenter
from workstation.ui.words import isolate, translate


class HomeVerbs:
    """`edit` opens a plan, with the name that it has so far."""

    def __init__(
        self, page: HomePage, plans: HomePresenter, *, edit: Callable[[Plan, str], None]
    ) -> None:
        self._page, self._plans, self._edit = page, plans, edit

    def command(self, key: str) -> bool:
        page, plan, missed = self._page, self._page.plan, self._page.missed
        match key:
            case "1":
                page.plans.setFocus()
            case "2":
                page.runs.setFocus()
            case "N":
                self._edit(Plan("", enabled=False, steps=ALL_STEPS), "")
            case "I":
                asked = translate("Batches", "Read a plan from which file?")
                page.ask(asked, translate("Batches", "Read it"), self._plans.import_, text="")
            case "Y" | "S" if missed is not None:
                work, name = missed
                self._plans.answer_missed(work.id, name, run=key == "Y")
            case "Esc":
                return page.leave_question()
            case _ if plan is not None:
                return self._plan_command(key, plan)
            case _:
                return False
        return True

    def _plan_command(self, key: str, plan: Plan) -> bool:
        page, name = self._page, isolate(plan.name)
        match key:
            case "B":
                self._plans.run(plan)
            case "T":
                self._plans.try_run(plan)
            case "E":
                self._edit(plan, plan.name)
            case "O":
                self._plans.switch(plan)
            case "C":
                asked = translate("Batches", "Copy {plan} under which name?").format(plan=name)
                page.ask(
                    asked, translate("Batches", "Copy it"),
                    lambda text: self._plans.copy(plan, text), text=f"{plan.name} 2",
                )  # fmt: skip
            case "X":
                asked = translate("Batches", "Write {plan} into which file?").format(plan=name)
                page.ask(
                    asked, translate("Batches", "Write it"),
                    lambda text: self._plans.export(plan, text), text=f"~/{plan.name}.toml",
                )  # fmt: skip
            case "D":
                asked = translate("Batches", "Delete the plan {plan}? Its runs stay.")
                page.ask(
                    asked.format(plan=name), translate("Batches", "Delete it"),
                    lambda _: self._plans.delete(plan),
                )  # fmt: skip
            case _:
                return False
        return True

    def ask_again(self, plan: Plan, _error: WorkstationError) -> None:
        asked = translate("Batches", "{plan} has run for its time already. Run it once more?")
        self._page.ask(
            asked.format(plan=isolate(plan.name)), translate("Batches", "Run it again"),
            lambda _: self._plans.run(plan, again=True),
        )  # fmt: skip
