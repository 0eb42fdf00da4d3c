"""The outbox: one question at a time, answered by key or scan, alike for all of the same cause."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.ui.desk_double import NOW, DeskDouble, outbox_row
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.barcodes import Command, command_code
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.values import WorkId
from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState
from workstation.services import answer_question, reactions
from workstation.ui.outbox import words
from workstation.ui.outbox.presenter import ANSWERS, Choice, OutboxPicture, OutboxPresenter

PRINT = "print_doubt:printer:zebra"
BUY = "buy_doubt:carrier:acs"


class ViewDouble:
    def __init__(self) -> None:
        self.picture = OutboxPicture((), None, 0)
        self.answered: list[tuple[str, int]] = []
        self.retried: list[str] = []
        self.asked: list[str] = []
        self.offered: list[str] = []
        self.problems: list[WorkstationError] = []

    def show_picture(self, picture: OutboxPicture, now: datetime) -> None:
        self.picture = picture

    def show_answered(self, about: str, count: int) -> None:
        self.answered.append((about, count))

    def show_retried(self, about: str) -> None:
        self.retried.append(about)

    def ask_number(self, about: str) -> None:
        self.asked.append(about)

    def offer_number(self, number: str) -> None:
        self.offered.append(number)

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


def rows() -> list[OutboxRow]:
    return [
        outbox_row(1, "notify", "KY-10471", "messages", WorkState.READY),
        outbox_row(2, "buy_label", "KY-10477", "carrier:acs", WorkState.REFUSED, cause="x"),
        outbox_row(
            3, "buy_label", "KY-10480", "carrier:acs", WorkState.ASK, cause=BUY, carrier="acs"
        ),
        outbox_row(
            4, "print_label", "KY-10481", "printer:zebra", WorkState.ASK, cause=PRINT,
            tracking_number="7204881653",
        ),
        outbox_row(5, "print_label", "KY-10482", "printer:zebra", WorkState.ASK, cause=PRINT),
    ]  # fmt: skip


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> OutboxPresenter:
    story.views.outbox_rows = rows()
    made = OutboxPresenter(story.desk(), jobs, view, now=lambda: NOW)
    made.reload()
    return made


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_the_screen_knows_every_answer_that_the_verbs_take_and_no_other() -> None:
    assert {cause: set(known.values()) for cause, known in ANSWERS.items()} == {
        cause: set(known) for cause, known in answer_question.ANSWERS.items()
    }


def test_questions_stand_on_top_then_what_was_refused_the_oldest_first(
    presenter: OutboxPresenter, view: ViewDouble
) -> None:
    assert [row.id for row in view.picture.rows] == [5, 4, 3, 2, 1]
    assert view.picture.current == view.picture.rows[0]
    assert view.picture.same_cause == 2


def test_a_carrier_is_called_by_its_name(presenter: OutboxPresenter, view: ViewDouble) -> None:
    presenter.select(WorkId(3))
    assert view.picture.current is not None
    assert "ACS Courier" in words.question(view.picture.current)


def test_yes_and_no_mean_what_the_question_means(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.answer(Choice.YES)
    presenter.select(WorkId(4))
    presenter.answer(Choice.NO)
    presenter.select(WorkId(3))
    presenter.answer(Choice.LOOK)
    assert calls(story, "answer") == [(5, "yes"), (4, "again"), (3, "look_again")]
    assert [about for about, _ in view.answered] == ["KY-10482", "KY-10481", "KY-10480"]


def test_a_bought_label_needs_its_number_before_yes_counts(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.select(WorkId(3))
    presenter.answer(Choice.YES)
    assert view.asked == ["KY-10480"]
    assert not calls(story, "answer")
    presenter.answer(Choice.YES, " 7204 ")
    assert calls(story, "answer") == [(3, "bought:7204")]


def test_one_answer_for_all_goes_to_the_cause_but_never_with_a_number(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.answer_all(Choice.NO)
    presenter.select(WorkId(3))
    presenter.answer_all(Choice.YES)
    assert calls(story, "answer_all") == [(PRINT, "again")]
    assert view.answered == [("KY-10482", 3)]


def test_what_asks_is_not_just_tried_again(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.retry()
    assert not calls(story, "retry")
    presenter.select(WorkId(2))
    presenter.retry()
    assert calls(story, "retry") == [(2,)]
    assert view.retried == ["KY-10477"]


def test_what_does_not_ask_takes_no_answer(story: DeskDouble, presenter: OutboxPresenter) -> None:
    presenter.select(WorkId(1))
    presenter.answer(Choice.YES)
    presenter.answer_all(Choice.YES)
    assert not story.calls


def test_command_cards_answer(story: DeskDouble, presenter: OutboxPresenter) -> None:
    assert presenter.scan(command_code(Command.NO))
    assert calls(story, "answer") == [(5, "again")]


def test_a_scanned_label_finds_its_item_and_a_foreign_code_is_not_ours(
    presenter: OutboxPresenter, view: ViewDouble
) -> None:
    assert presenter.scan("7204881653")
    assert view.picture.current is not None
    assert view.picture.current.id == 4
    assert not presenter.scan("8690000000012")


def test_a_scan_can_be_the_number_that_is_asked_for(
    presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.select(WorkId(3))
    assert presenter.scan("DEMO000042")
    assert view.offered == ["DEMO000042"]


def test_the_cursor_stays_at_its_place_when_an_item_is_over(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    presenter.select(WorkId(4))
    story.views.outbox_rows = [row for row in rows() if row.id != 4]
    presenter.reload()
    assert view.picture.current is not None
    assert view.picture.current.id == 3
    story.views.outbox_rows = []
    presenter.reload()
    assert view.picture.current is None


def test_a_refused_answer_is_told(
    story: DeskDouble, presenter: OutboxPresenter, view: ViewDouble
) -> None:
    story.fails["answer"] = Refused("Nobody asks this any more.", "Look again.")
    presenter.answer(Choice.YES)
    assert [error.title for error in view.problems] == ["Nobody asks this any more."]
    assert view.answered == []


def test_every_state_kind_and_cause_has_its_words() -> None:
    for state in WorkState:
        row = outbox_row(9, "notify", "KY-1", "messages", state, cause=PRINT)
        assert words.state(state)
        assert words.tone(state)
        assert words.advice(row)
    for kind in (
        reactions.BUY_LABEL, reactions.PRINT_LABEL, reactions.MAKE_PROMISE, reactions.NOTIFY,
        reactions.CHECK,
    ):  # fmt: skip
        row = outbox_row(9, kind, "KY-1", "x", WorkState.READY)
        assert kind not in words.what(row)
    for cause in ANSWERS:
        row = outbox_row(9, "notify", "KY-1", "x", WorkState.ASK, cause=cause, question="raw")
        assert words.question(row) != "raw"
    unknown = outbox_row(9, "notify", "KY-1", "x", WorkState.ASK, cause="new", question="raw")
    assert words.question(unknown) == "raw"


def test_age_is_told_in_the_largest_fitting_unit() -> None:
    told = [words.age(seconds) for seconds in (20, 61, 3 * 3600, 3 * 86400)]
    assert told == ["just now", "1 min", "3 h", "3 days"]
