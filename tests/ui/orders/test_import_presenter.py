"""A file's way in: nothing is stored before a person says so."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.ui.desk_double import DeskDouble, inspected
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.ports.shop import OrderFile
from workstation.services.desk import ImportReport
from workstation.ui.orders.importing import Choices, ImportPresenter, Step


class ViewDouble:
    def __init__(self) -> None:
        self.steps: list[Step] = []
        self.names: tuple[str, ...] = ()
        self.files: list[tuple[OrderFile, bool]] = []
        self.report: ImportReport | None = None
        self.problems: list[WorkstationError] = []

    def show_step(self, step: Step, *, file: str, rows: int) -> None:
        self.steps.append(step)

    def show_profiles(self, names: tuple[str, ...]) -> None:
        self.names = names

    def show_file(self, file: OrderFile, *, by_hand: bool) -> None:
        self.files.append((file, by_hand))

    def show_report(self, report: ImportReport) -> None:
        self.report = report

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


def read_bytes(path: str) -> bytes:
    if "missing" in path:
        raise FileNotFoundError(2, "No such file")
    return b"Name;Email\n"


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def imported() -> list[bool]:
    return []


@pytest.fixture
def presenter(
    story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble, imported: list[bool]
) -> ImportPresenter:
    found = inspected("", b"", None).plan
    desk = replace(story.desk(), profiles=lambda: {"Marketplace": replace(found, decimal=".")})
    return ImportPresenter(
        desk, jobs, view, read_bytes=read_bytes, imported=lambda: imported.append(True)
    )


def choices(file: OrderFile, **changes: Any) -> Choices:
    plan = file.plan
    made = Choices(plan.encoding, plan.separator, plan.decimal, plan.dates, dict(plan.columns))
    return replace(made, **changes)


def imports(story: DeskDouble) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == "import_file"]


def test_a_chosen_file_is_read_and_shown_and_nothing_is_stored(
    story: DeskDouble, presenter: ImportPresenter, view: ViewDouble
) -> None:
    presenter.begin()
    presenter.choose("orders/april.csv")
    assert view.steps == [Step.CHOOSE, Step.READING, Step.CHECK]
    assert view.names == ("Marketplace",)
    assert not imports(story)


def test_what_was_shown_is_what_comes_in_with_the_plan_that_was_shown(
    story: DeskDouble, presenter: ImportPresenter, view: ViewDouble, imported: list[bool]
) -> None:
    presenter.choose("C:\\files\\april.csv")
    presenter.change(choices(view.files[-1][0], decimal="."))
    presenter.bring_in(" Shop ")
    ((name, content, plan, profile),) = imports(story)
    assert (name, content, profile) == ("april.csv", b"Name;Email\n", "Shop")
    assert plan.decimal == "."
    assert view.report is not None
    assert imported == [True]
    assert presenter.step is Step.REPORT


def test_a_change_is_read_again_and_no_change_is_not(
    story: DeskDouble, presenter: ImportPresenter, view: ViewDouble
) -> None:
    presenter.choose("april.csv")
    file = view.files[-1][0]
    presenter.change(choices(file))
    assert len(view.files) == 1
    presenter.change(choices(file, columns={"number": "Name", "email": ""}))
    assert view.files[-1][1], "shown as changed by hand"
    assert dict(view.files[-1][0].plan.columns) == {"number": "Name"}


def test_a_remembered_profile_reads_the_file_its_way(
    presenter: ImportPresenter, view: ViewDouble
) -> None:
    presenter.begin()
    presenter.choose("april.csv")
    presenter.use_profile("Marketplace")
    assert view.files[-1][0].plan.decimal == "."
    presenter.use_profile("")
    assert view.files[-1][0].plan.decimal == ","


def test_a_file_that_cannot_be_opened_is_told_and_another_may_be_chosen(
    presenter: ImportPresenter, view: ViewDouble
) -> None:
    presenter.choose("missing.csv")
    assert [error.advice for error in view.problems] == ["No such file"]
    assert presenter.step is Step.CHOOSE


def test_a_refused_import_goes_back_to_the_preview(
    story: DeskDouble, presenter: ImportPresenter, view: ViewDouble
) -> None:
    presenter.choose("april.csv")
    story.fails["import_file"] = Refused("The disk is full.", "Free some room.")
    presenter.bring_in("")
    assert presenter.step is Step.CHECK
    assert [error.title for error in view.problems] == ["The disk is full."]


def test_without_a_file_nothing_can_be_brought_in(
    story: DeskDouble, presenter: ImportPresenter
) -> None:
    presenter.choose("  ")
    presenter.bring_in("")
    presenter.change(Choices("utf-8", ",", ".", "iso", {}))
    assert not story.calls
