"""What is still owed, without Qt, and how days are written."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import pytest

from tests.ui.day_double import TODAY, owed_story
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import WorkstationError
from workstation.ui.day.owed import OwedPresenter, line_of, read_day
from workstation.ui.day.past import line_of as past_line
from workstation.ui.day.past import papers_of
from workstation.ui.rows import Line


class ViewDouble:
    def __init__(self) -> None:
        self.lines: Sequence[Line] = ()
        self.head = ""
        self.said: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.went: list[tuple[str, Any]] = []

    def show_lines(self, lines: Sequence[Line], head: str) -> None:
        self.lines, self.head = lines, head

    def ask_day(self, about: str) -> None:
        self.asked.append(about)

    def say(self, sentence: str, tone: str) -> None:
        self.said.append((sentence, tone))

    def show_problem(self, error: WorkstationError) -> None:
        raise AssertionError(error)

    def go(self, screen: str, subject: Any) -> None:
        self.went.append((screen, subject))


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> OwedPresenter:
    made = OwedPresenter(story.desk(), jobs, view, today=lambda: TODAY)
    made.reload()
    return made


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("+7", date(2026, 4, 28)),
        ("2026-05-03", date(2026, 5, 3)),
        ("3.5.", date(2026, 5, 3)),
        ("3/5", date(2026, 5, 3)),
        ("20.4.", date(2027, 4, 20)),
        ("20.4.2026", date(2026, 4, 20)),
        ("3-5-2026", date(2026, 5, 3)),
        ("31.2.", None),
        ("soon", None),
        ("", None),
    ],
)
def test_days_are_read_as_people_write_them(text: str, day: date | None) -> None:
    assert read_day(text, TODAY) == day


def test_what_is_late_or_has_no_date_is_amber(presenter: OwedPresenter, view: ViewDouble) -> None:
    assert view.head == "4 lines are still owed"
    late, short, fine, rest = view.lines
    assert late.cells[5].text == "Ordered ahead"
    assert (late.cells[0].text, late.cells[0].tone) == ("12 days", "wait")
    assert late.cells[6].text == "Sat 18 April, passed"
    assert (short.cells[5].text, short.cells[6].text) == ("Short on the shelf", "no date")
    assert (fine.cells[5].text, fine.cells[6].badge) == ("Made to order", False)
    assert (rest.cells[0].text, rest.cells[5].text) == ("1 day", "Rest of the order")


def test_a_date_is_set_and_nonsense_is_said(
    presenter: OwedPresenter, view: ViewDouble, story: DeskDouble
) -> None:
    presenter.select(9)
    presenter.ask_day()
    assert view.asked == ["KY-10409"]
    presenter.set_day("soon")
    assert view.said[-1][1] == "wait"
    presenter.set_day(" ")
    presenter.set_day("3.5.")
    assert story.calls[-2] == ("set_expected", (10409, 9, date(2026, 5, 3)))
    assert view.lines[1].cells[6].text == "Sun 3 May"


def test_what_has_come_can_leave(presenter: OwedPresenter, story: DeskDouble) -> None:
    presenter.select(12)
    presenter.arrived()
    assert ("set_expected", (10412, 12, None)) in story.calls


def test_a_line_is_taken_off_only_by_a_second_key(
    presenter: OwedPresenter, view: ViewDouble, story: DeskDouble
) -> None:
    presenter.select(4)
    presenter.cancel()
    assert not [call for call in story.calls if call[0] == "cancel_line"]
    presenter.select(12)
    presenter.select(4)
    presenter.cancel()
    presenter.cancel()
    assert ("cancel_line", (10404, 4)) in story.calls
    assert len(view.lines) == 3


def test_enter_opens_the_order_and_nothing_does_nothing(
    presenter: OwedPresenter, view: ViewDouble, story: DeskDouble
) -> None:
    before = len(story.calls)
    for verb in (presenter.open, presenter.cancel, presenter.arrived, presenter.ask_day):
        verb()
    presenter.set_day("+1")
    assert len(story.calls) == before
    presenter.select(12)
    presenter.open()
    assert view.went == [("orders", 10412)]


def test_one_line_is_counted_as_one(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> None:
    story.day_story.owed = owed_story()[:1]
    OwedPresenter(story.desk(), jobs, view, today=lambda: TODAY).reload()
    assert view.head == "1 line is still owed"
    assert line_of(owed_story()[0]).sentence.startswith("KY-10412")


def test_closed_days_list_their_manifests(story: DeskDouble) -> None:
    papers = papers_of(story.day_story.closes())
    assert [paper.about for paper in papers] == [
        "close:5", "manifest:7", "close:4", "manifest:7",
    ]  # fmt: skip
    with_open, manifest, calm, _ = (past_line(paper) for paper in papers)
    assert (with_open.cells[3].text, calm.cells[3].text) == ("1 open", "nothing")
    assert "manifest" in manifest.cells[1].text
