"""Messages: filtered, looked at, taken back, sent again; test mode said in words, live asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.care_double import said
from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.messages import MessageState
from workstation.ui.messages import words
from workstation.ui.messages.presenter import MessagesPicture, MessagesPresenter
from workstation.ui.messages.view import MessagesScreen
from workstation.ui.test_bar import mode


class Seen:
    """What the presenter says."""

    def __init__(self) -> None:
        self.picture: MessagesPicture | None = None
        self.preview = ("", "", "")
        self.done: list[str] = []
        self.problems: list[WorkstationError] = []
        self.went: list[tuple[str, Any]] = []

    def show_messages(self, picture: MessagesPicture, now: datetime) -> None:
        self.picture = picture

    def show_preview(self, subject: str, text: str, note: str) -> None:
        self.preview = (subject, text, note)

    def show_done(self, told: str) -> None:
        self.done.append(told)

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)

    def go(self, screen: str, subject: Any) -> None:
        self.went.append((screen, subject))


@pytest.fixture
def made(story: DeskDouble, jobs: JobsAtOnce) -> tuple[MessagesPresenter, Seen]:
    seen = Seen()
    story.kept["smtp"] = {"live": False, "redirect_to": "test@shop.example"}
    story.device_data[91] = {"subject": "Yolda", "text": "Merhaba", "why": ""}
    presenter = MessagesPresenter(story.desk(), jobs, seen, now=lambda: NOW)
    presenter.reload()
    return presenter, seen


Made = tuple[MessagesPresenter, Seen]


def test_a_waiting_message_is_shown_as_it_would_go_out_and_taken_back(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    assert seen.preview == ("Yolda", "Merhaba", "As it would go out now")
    assert seen.picture is not None
    assert seen.picture.can_recall
    assert not seen.picture.can_send
    presenter.send_again()
    presenter.recall()
    assert ("recall", ("5",)) in story.calls
    assert seen.done == ["Taken back: nobody hears it."]
    presenter.recall()
    assert len([name for name, _ in story.calls if name == "recall"]) == 1


def test_what_went_out_is_only_sent_again_by_a_second_press(made: Made, story: DeskDouble) -> None:
    presenter, seen = made
    presenter.choose("sent")
    presenter.send_again()
    assert seen.picture is not None
    assert seen.picture.asks == "again"
    assert presenter.leave()
    assert not presenter.leave()
    presenter.send_again()
    presenter.send_again()
    assert ("send_again", ("2",)) in story.calls
    presenter.open()
    assert seen.went == [("where", "KY-10482")]


def test_live_is_asked_twice_and_test_mode_comes_back_at_once(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    assert seen.picture is not None
    assert "test@shop.example" in seen.picture.mode
    presenter.switch_mode()
    assert seen.picture.asks == "live"
    assert story.kept["smtp"]["live"] is False
    presenter.switch_mode()
    assert story.kept["smtp"] == {"live": True, "redirect_to": "test@shop.example"}
    assert seen.picture.mode == "Messages go to customers."
    presenter.switch_mode()
    assert story.kept["smtp"]["live"] is False


def test_an_empty_filter_and_a_refusal_are_shown(made: Made, story: DeskDouble) -> None:
    presenter, seen = made
    story.care_story.messages = []
    presenter.reload()
    assert seen.picture is not None
    assert seen.picture.current is None
    presenter.recall()
    presenter.send_again()
    presenter.open()
    presenter.select(3)
    assert seen.preview == ("", "", "")
    story.care_story.messages = [said("9", "shipped", MessageState.REFUSED, 1)]
    presenter.reload()
    story.fails["send_again"] = Refused("no", "try")
    presenter.send_again()
    assert len(seen.problems) == 1


def test_a_look_that_fails_says_why_and_one_that_would_not_go_its_reason(
    made: Made, story: DeskDouble
) -> None:
    presenter, seen = made
    presenter.select(1)
    story.check_answers = [("trouble", "The worker stands still.")]
    presenter.select(0)
    assert seen.preview[2] == "The worker stands still."
    presenter.select(2)
    assert seen.preview[2] == "It was never written."
    story.device_data[91] = {"why": "the parcel is not handed over"}
    presenter.select(0)
    assert seen.preview[2] == "The parcel is not handed over."
    presenter._seen("another", None)  # type: ignore[arg-type]
    assert seen.preview[2] == "The parcel is not handed over."


@pytest.mark.parametrize("state", list(MessageState))
def test_every_state_has_a_filter_and_a_reason_in_words(state: MessageState) -> None:
    row = said("1", "shipped", state, 0, answer="the order was cancelled")
    assert words.why(row, NOW)
    assert any(state in states for _, states in words.FILTERS)
    soon = replace(row, undo_until=datetime(2027, 1, 1).astimezone())
    assert words.why(soon, NOW)
    assert words.reason("550 no such user") == "550 no such user"
    assert mode({})[1] == "Test mode: no message goes to customers."


def test_the_screen_is_worked_by_keys_alone(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("messages")
    screen = window.page("messages")
    assert isinstance(screen, MessagesScreen)
    qtbot.waitUntil(lambda: screen.presenter.current is not None)
    for key in ("2", "Z", "G"):
        assert screen.command(key)
    assert screen.command("Esc")
    assert not screen.command("Esc")
    assert not screen.command("Q")
    assert screen.command("4")
    qtbot.waitUntil(lambda: screen.text.text() != "")
    screen.table.go_to(1)
    qtbot.waitUntil(lambda: screen.presenter.current.key == "1")  # type: ignore[union-attr]
    assert screen.command("R")
    assert screen.command("R")
    qtbot.waitUntil(lambda: ("send_again", ("1",)) in story.calls)
    story.fails["recall"] = Refused("It may be out.", "Look.")
    assert screen.command("3")
    qtbot.waitUntil(
        lambda: screen.presenter.current is not None and screen.presenter.current.key == "4"
    )
    assert screen.command("Z")
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    screen.changed(frozenset({"*"}))
    assert screen.command("Enter")
    qtbot.waitUntil(lambda: window.current == "where")
