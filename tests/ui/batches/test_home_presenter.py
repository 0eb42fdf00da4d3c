"""Plans, runs and what was missed, without Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.ui.batch_double import RUN
from tests.ui.desk_double import DeskDouble, outbox_row
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.plans import Plan, PlanFilter
from workstation.domain.values import WorkId
from workstation.ports.batches import RunId
from workstation.ports.work import WorkState
from workstation.ui.batches.editor_presenter import EditorPresenter
from workstation.ui.batches.home_presenter import HomePicture, HomePresenter, plan_of_cause


class Page:
    """Remembers what both presenters say."""

    def __init__(self) -> None:
        self.home: HomePicture | None = None
        self.asked: list[str] = []
        self.opened: list[RunId] = []
        self.said: list[tuple[str, str]] = []
        self.problems: list[WorkstationError] = []
        self.shown: list[tuple[Plan, str]] = []
        self.counts: list[int | None] = []
        self.wrong: list[str] = []
        self.saved: list[Plan] = []

    def show_home(self, picture: HomePicture) -> None:
        self.home = picture

    def ask_again(self, plan: Plan, error: WorkstationError) -> None:
        self.asked.append(plan.name)

    def open_run(self, run_id: RunId) -> None:
        self.opened.append(run_id)

    def show_plan_said(self, what: str, name: str) -> None:
        self.said.append((what, name))

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)

    def show_plan(self, plan: Plan, before: str) -> None:
        self.shown.append((plan, before))

    def show_count(self, count: int | None) -> None:
        self.counts.append(count)

    def show_wrong(self, path: str, code: str = "") -> None:
        self.wrong.append(path)

    def show_saved(self, plan: Plan) -> None:
        self.saved.append(plan)


@pytest.fixture
def page() -> Page:
    return Page()


@pytest.fixture
def home(story: DeskDouble, jobs: JobsAtOnce, page: Page) -> HomePresenter:
    desk = story.desk()
    assert desk.batch is not None
    return HomePresenter(desk, desk.batch, jobs, page)


@pytest.fixture
def editor(story: DeskDouble, jobs: JobsAtOnce, page: Page) -> EditorPresenter:
    batch = story.desk().batch
    assert batch is not None
    return EditorPresenter(batch, jobs, page)


def called(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_plans_stand_with_their_next_time_and_runs_below(
    home: HomePresenter, story: DeskDouble, page: Page
) -> None:
    home.look()
    assert page.home is not None
    assert [plan.name for plan in page.home.plans] == ["Morning", "Afternoon"]
    assert page.home.due["Afternoon"] == story.batch.run.made_at
    assert [run.id for run in page.home.runs] == [41, 40, 39, 38]
    assert page.home.more_runs is False
    home.more()
    assert len(page.home.runs) == 4


def test_what_was_missed_is_asked_and_answered_once(
    home: HomePresenter, story: DeskDouble, page: Page
) -> None:
    story.views.outbox_rows += [
        outbox_row(9, "plan_due", "", "batch", WorkState.ASK, cause="missed_plan:Morning"),
        outbox_row(10, "print_label", "", "batch", WorkState.ASK, cause="print_doubt:zebra"),
    ]
    home.look()
    assert page.home is not None
    (missed,) = page.home.missed
    assert plan_of_cause(missed) == "Morning"
    home.answer_missed(missed.id, "Morning", run=True)
    home.answer_missed(missed.id, "Morning", run=False)
    assert called(story, "answer") == [(WorkId(9), "run"), (WorkId(9), "skip")]
    assert page.said == [("running", "Morning"), ("skipped", "Morning")]


def test_a_plan_that_has_run_for_its_time_is_asked_about_not_doubled(
    home: HomePresenter, story: DeskDouble, page: Page
) -> None:
    plan = story.batch.plans[0]
    story.fails["run"] = Refused("Morning has run for 10:00.", code="ran_already")
    home.run(plan)
    assert (page.asked, page.opened) == (["Morning"], [])
    home.run(plan, again=True)
    assert called(story, "run")[-1] == ("Morning", True)
    assert page.opened == [RUN]
    story.fails["run"] = Refused("There is no plan.")
    home.run(plan)
    assert [error.title for error in page.problems] == ["There is no plan."]


def test_a_dry_run_is_opened_like_a_run(home: HomePresenter, story: DeskDouble, page: Page) -> None:
    home.try_run(story.batch.plans[0])
    assert called(story, "try_run") == [("Morning",)]
    assert page.opened == [RUN]


def test_plans_are_copied_switched_and_deleted(
    home: HomePresenter, story: DeskDouble, page: Page
) -> None:
    morning = story.batch.plans[0]
    home.copy(morning, "Noon")
    home.switch(morning)
    home.switch(story.batch.plan("Morning"))
    home.delete(story.batch.plan("Noon"))
    assert page.said == [("copied", "Noon"), ("off", "Morning"), ("on", "Morning"),
                         ("deleted", "Noon")]  # fmt: skip


def test_a_plan_goes_into_a_file_and_comes_back(
    home: HomePresenter, story: DeskDouble, page: Page, tmp_path: Path
) -> None:
    path = tmp_path / "plan.toml"
    home.export(story.batch.plans[0], str(path))
    assert path.read_text(encoding="utf-8") == 'name = "Morning"\n'
    path.write_text("Noon", encoding="utf-8")
    home.import_(str(path))
    assert page.said == [("exported", str(path)), ("imported", "Noon")]


def test_a_file_that_cannot_be_read_or_written_is_said(
    home: HomePresenter, story: DeskDouble, page: Page, tmp_path: Path
) -> None:
    home.export(story.batch.plans[0], str(tmp_path / "nowhere" / "plan.toml"))
    home.import_(str(tmp_path / "none.toml"))
    assert ["cannot be" in error.title for error in page.problems] == [True, True]
    assert called(story, "import_plan") == []


def test_the_editor_counts_what_a_filter_takes(editor: EditorPresenter, page: Page) -> None:
    editor.begin(Plan("Morning"), "Morning")
    editor.count(PlanFilter(countries=("TR",)))
    assert page.shown == [(Plan("Morning"), "Morning")]
    assert page.counts == [84, 12]


def test_a_count_that_is_overtaken_is_given_up(story: DeskDouble, page: Page) -> None:
    waiting: list[Any] = []

    class Later(JobsAtOnce):
        def read(self, work: Any, done: Any, failed: Any = None) -> None:
            waiting.append((work, done, failed))

    batch = story.desk().batch
    assert batch is not None
    editor = EditorPresenter(batch, Later(), page)
    editor.count(PlanFilter())
    editor.count(PlanFilter(countries=("TR",)))
    (first, told, _), (_, _, failed) = waiting
    assert first() is None
    told(None)
    failed(Refused("The database is away."))
    assert page.counts == [None]
    editor.leave()


def test_a_plan_is_checked_before_it_is_saved(
    editor: EditorPresenter, story: DeskDouble, page: Page
) -> None:
    editor.begin(Plan(""), "")
    editor.save(Plan(""))
    assert page.wrong == ["name"]
    editor.save(Plan("Noon", times=("12:00",)))
    assert called(story, "save_plan") == [(Plan("Noon", times=("12:00",)), "")]
    editor.save(Plan("Midday", times=("12:00",)))
    assert called(story, "save_plan")[-1][1] == "Noon"
    assert [plan.name for plan in page.saved] == ["Noon", "Midday"]
    story.fails["save_plan"] = Refused("There is such a plan.", field="name")
    editor.save(Plan("Morning"))
    assert page.wrong[-1] == "name"
