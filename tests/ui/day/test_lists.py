"""The carriers' lists against ours: the line on the day's page, and what each key does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest

from tests.ui.day_double import TODAY, at, differing_lists
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import WorkstationError
from workstation.services.reconcile import ListResult, ListState
from workstation.ui.day.lists import ListsPicture, ListsPresenter, lists_picture
from workstation.ui.rows import Line


class ViewDouble:
    """Remembers what was shown."""

    def __init__(self) -> None:
        self.lines: Sequence[Line] = ()
        self.head = ""
        self.pictures: list[ListsPicture] = []
        self.said: list[tuple[str, str]] = []
        self.went: list[tuple[str, Any]] = []

    def show_found(self, lines: Sequence[Line], head: str) -> None:
        self.lines, self.head = lines, head

    def show_line(self, picture: ListsPicture) -> None:
        self.pictures.append(picture)

    def say(self, sentence: str, tone: str) -> None:
        self.said.append((sentence, tone))

    def show_problem(self, error: WorkstationError) -> None:
        raise error

    def go(self, screen: str, subject: Any) -> None:
        self.went.append((screen, subject))


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> ListsPresenter:
    story.day_story.lists = differing_lists()
    made = ListsPresenter(story.desk(), jobs, view, today=lambda: TODAY)
    made.reload()
    return made


def calls(story: DeskDouble, verb: str) -> list[tuple[Any, ...]]:
    return [arguments for name, arguments in story.calls if name == verb]


def test_lists_that_agree_are_said_with_their_time(story: DeskDouble) -> None:
    picture = lists_picture(story.day_story.lists, TODAY)
    assert (picture.badge, picture.tone, picture.icon) == ("Agrees both ways", "ok", "tick")
    assert "at \u206817:40\u2069" in picture.below
    assert picture.badge in picture.sentence


@pytest.mark.parametrize(
    ("states", "badge"),
    [
        ([ListState.NEVER, ListState.NO_LIST], "Not known"),
        ([ListState.NO_LIST], "No lists"),
        ([], "No lists"),
        ([ListState.AGREES, ListState.TROUBLE], "Not known"),
    ],
)
def test_what_is_not_known_is_not_said_to_agree(states: list[ListState], badge: str) -> None:
    results = [ListResult(str(one), "ACS", one, at(17, 40)) for one in states]
    assert lists_picture(results, TODAY).badge == badge


def test_a_comparison_of_another_day_tells_the_day() -> None:
    yesterday = at(17, 40).replace(day=20)
    picture = lists_picture([ListResult("a", "A", ListState.AGREES, yesterday)], TODAY)
    assert "20 April" in picture.below


def test_differences_are_counted_and_each_has_a_next_step(
    presenter: ListsPresenter, view: ViewDouble
) -> None:
    assert view.pictures[-1].badge == "4 to look at"
    assert view.head.startswith("4 differences")
    assert [line.cells[3].text for line in view.lines] == [
        "Gives no list",
        "Only the carrier knows it",
        "Voided here, still theirs",
        "Only we know it",
        "The price differs",
        "Could not be asked",
    ]
    assert all(line.cells[6].text for line in view.lines)


def test_an_account_that_was_never_compared_says_so(
    presenter: ListsPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    first = story.day_story.lists[0]
    agrees = replace(first, state=ListState.AGREES, listed=3)
    story.day_story.lists = [replace(first, state=ListState.NEVER, at=None), agrees]
    presenter.reload()
    assert [line.cells[3].text for line in view.lines] == ["Not compared yet", "Agrees both ways"]
    assert "3 labels" in view.lines[1].cells[6].text


def test_enter_opens_the_order_where_there_is_one(
    presenter: ListsPresenter, view: ViewDouble
) -> None:
    for key in (None, 0, 1):
        presenter.select(key)
        presenter.open()
    assert view.went == []
    presenter.select(3)
    presenter.open()
    assert view.went == [("orders", 10482)]


def test_a_label_that_only_the_carrier_knows_is_given_back_by_x_twice(
    presenter: ListsPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.select(1)
    presenter.give_back()
    assert calls(story, "give_back") == []
    assert view.said[-1][1] == "wait"
    presenter.give_back()
    assert calls(story, "give_back") == [("acs", "7401234500")]
    assert "ACS Courier" in view.said[-1][0]


def test_moving_away_ends_the_question_and_what_is_ours_never_goes_back_here(
    presenter: ListsPresenter, story: DeskDouble
) -> None:
    for key in (1, 2, 3, 3, 0, 0):
        presenter.select(key)
        presenter.give_back()
    assert calls(story, "give_back") == []


def test_comparing_now_says_how_many_are_asked(
    presenter: ListsPresenter, story: DeskDouble, view: ViewDouble
) -> None:
    presenter.compare()
    assert view.said[-1][0].startswith("3 carriers are asked")
    story.day_story.lists = []
    presenter.compare()
    assert view.said[-1][0] == "No carrier account is set up."
