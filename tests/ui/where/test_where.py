"""Where is it?: found while typing or by a scan, read out, copied, and the contact written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from tests.ui.care_double import ANSWERS, care_parcel, said
from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.messages import MessageState
from workstation.domain.shipments import Milestone, ParcelStatus
from workstation.domain.timeline import Stand
from workstation.ui.codes import Scan
from workstation.ui.where import words
from workstation.ui.where.presenter import WherePresenter
from workstation.ui.where.view import WhereScreen
from workstation.ui.where.words import WherePicture


class Seen:
    """What the presenter says."""

    def __init__(self) -> None:
        self.chips: list[tuple[int, str]] = []
        self.said = ""
        self.picture: WherePicture | None = None
        self.recorded: list[str] = []
        self.problems: list[WorkstationError] = []

    def show_found(self, chips: list[tuple[int, str]], chosen: int, said: str) -> None:
        self.chips, self.said = list(chips), said

    def show_picture(self, picture: WherePicture | None) -> None:
        self.picture = picture

    def show_recorded(self, said: str) -> None:
        self.recorded.append(said)

    def show_deed(self, told: str) -> None:
        self.deed = told

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


def made(story: DeskDouble, jobs: JobsAtOnce) -> tuple[WherePresenter, Seen]:
    seen = Seen()
    return WherePresenter(story.desk(), jobs, seen, language="en", now=lambda: NOW), seen


def test_the_newest_order_found_is_shown_with_its_answer(
    story: DeskDouble, jobs: JobsAtOnce
) -> None:
    presenter, seen = made(story, jobs)
    presenter.search("10482")
    assert len(seen.chips) == 1
    assert seen.said == "1 order"
    assert seen.picture is not None
    assert seen.picture.headline == "On its way: \u2068Thessaloniki\u2069"
    assert seen.picture.language == "el"
    presenter.next_language()
    assert seen.picture.answer == ANSWERS["en"]
    presenter.next_parcel()
    assert seen.picture.headline == "Packed, waits for \u2068ACS Courier\u2069"
    presenter.next_parcel()
    assert "217 deliveries" in seen.picture.below


def test_nothing_found_is_said_and_the_page_is_empty_again(
    story: DeskDouble, jobs: JobsAtOnce
) -> None:
    presenter, seen = made(story, jobs)
    presenter.search("10482")
    presenter.search("nobody at all")
    assert (seen.chips, seen.picture, seen.said) == ([], None, "0 orders, newest first")
    presenter.search("x")
    assert seen.said == ""
    presenter.record("phone")
    presenter.next_parcel()
    presenter.next_language()
    presenter.step(1)
    presenter.reload()
    assert seen.recorded == []


def test_one_walks_through_what_was_found(story: DeskDouble, jobs: JobsAtOnce) -> None:
    presenter, seen = made(story, jobs)
    presenter.search("KY-")
    first = presenter.order_id
    presenter.step(1)
    assert presenter.order_id != first
    assert seen.picture is not None
    presenter.step(-1)
    assert presenter.order_id == first
    presenter.search("KY-1")
    assert presenter.order_id == first


def test_a_contact_is_written_down_for_the_parcel_in_front(
    story: DeskDouble, jobs: JobsAtOnce
) -> None:
    presenter, seen = made(story, jobs)
    presenter.search("10482")
    presenter.record("phone")
    assert ("record_contact", (10482, 41, "phone")) in story.calls
    assert seen.recorded == ["Written down. Asked 1 time about this order."]
    assert seen.picture is not None
    assert seen.picture.contacts.startswith("Asked 1 time, last By telephone, ")
    story.fails["record_contact"] = Refused("no", "try")
    presenter.record("chat")
    assert len(seen.problems) == 1


def test_a_desk_without_these_verbs_says_so(story: DeskDouble, jobs: JobsAtOnce) -> None:
    with pytest.raises(NotConfigured):
        WherePresenter(
            replace(story.desk(), care=None), jobs, Seen(), language="en", now=lambda: NOW
        )


def test_a_promise_that_has_passed_is_said_in_days(story: DeskDouble, jobs: JobsAtOnce) -> None:
    presenter, seen = made(story, jobs)
    presenter._now = lambda: datetime(2026, 4, 29, 12).astimezone()
    presenter.search("10482")
    assert seen.picture is not None
    assert seen.picture.late
    assert seen.picture.below.endswith("2 days late.")
    came = care_parcel(parcel={"milestone": Milestone.DELIVERED}, stand=Stand.DELIVERED)
    story.care_story.parcels = (came,)
    presenter.reload()
    assert seen.picture.headline == "Delivered"
    assert not seen.picture.late


def test_an_order_without_parcels_names_what_the_shop_promised(
    story: DeskDouble, jobs: JobsAtOnce
) -> None:
    presenter, seen = made(story, jobs)
    story.care_story.parcels = ()
    presenter.search("10482")
    assert seen.picture is not None
    assert seen.picture.headline == "Being packed"
    assert seen.picture.steps == ()
    order = next(one for one in story.orders if one.id == 10482)
    order.promised = None
    presenter.record("mail")
    assert ("record_contact", (10482, 0, "mail")) in story.calls
    assert seen.picture.below.startswith("No day is promised yet")
    order.promised = date(2026, 4, 22)
    order.cancelled_at = NOW
    presenter.reload()
    assert seen.picture.headline == "Cancelled"
    assert seen.picture.below == "The shop promised Wed 22 April."


def test_ages_and_states_are_put_into_words() -> None:
    assert words._age(NOW - NOW) == "0 min"
    waiting = words._sent(said("3", "delivered", MessageState.WAITING, 3, language="", at=None))
    assert (waiting.at, waiting.tone) == ("", "wait")
    assert words.channel("pigeon") == "pigeon"
    old = care_parcel(
        parcel={"status": ParcelStatus.HANDED_OVER}, next_look=None,
        news_at=datetime(2026, 4, 10, 8).astimezone(),
    )  # fmt: skip
    now = datetime(2026, 4, 23, 8).astimezone()
    step = words._steps(old, None, now)[2]
    assert "13 days" in step.detail


def test_typing_finds_and_keys_copy_and_record(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("parcels")
    assert window.page("parcels").command("W")
    assert window.current == "where"
    screen = window.page("where")
    assert isinstance(screen, WhereScreen)
    screen.field.setText("KY-1048")
    qtbot.keyClick(screen.field, "2")
    qtbot.waitUntil(lambda: screen.answer.text() == ANSWERS["el"])
    assert screen.command("T")
    assert screen.command("C")
    assert QGuiApplication.clipboard().text() == ANSWERS["en"]
    assert screen.command("R")
    assert screen.command("Esc")
    assert screen._ways.isHidden()
    assert screen.command("R")
    assert screen.command("1")
    qtbot.waitUntil(lambda: ("record_contact", (10482, 41, "phone")) in story.calls)
    assert not screen.command("Q")
    for key in ("/", "N", "Down", "Up"):
        assert screen.command(key)
    assert screen.command("Esc")
    assert window.current == "parcels"


def test_a_scan_searches_and_what_fails_is_a_notice(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("where", "KY-10482")
    screen = window.page("where")
    assert isinstance(screen, WhereScreen)
    qtbot.waitUntil(lambda: not screen._found.isHidden())
    screen.scanned(Scan("KY-10480"))
    qtbot.waitUntil(lambda: screen.presenter.order_id == 10480)
    story.fails["find_order"] = Refused("The list is closed.", "Wait.")
    screen.scanned(Scan("KY-10482"))
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    screen.changed(frozenset({"*"}))


def test_a_return_and_a_replacement_are_asked_for_twice_and_the_language_is_kept(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("where")
    screen = window.page("where")
    assert isinstance(screen, WhereScreen)
    for key in ("P", "X", "K", "B"):
        assert screen.command(key)
    screen.arrive("KY-10482")
    qtbot.waitUntil(lambda: screen.presenter.picture is not None)
    qtbot.waitUntil(lambda: "by the country" in screen._written.text())
    assert screen.command("X")
    assert "once more" in screen.deed.text()
    assert screen.command("Esc")
    assert screen.deed.isHidden()
    assert screen.command("P")
    assert screen.command("P")
    qtbot.waitUntil(lambda: ("take_back", (41,)) in story.calls)
    assert screen.command("X")
    assert screen.command("X")
    qtbot.waitUntil(lambda: "KY-10482-R1" in screen.deed.text())
    assert screen.command("K")
    qtbot.waitUntil(lambda: ("write_in", (10482, "el")) in story.calls)
    opened: list[str] = []
    screen.open_link = lambda link: opened.append(link.toString())
    assert screen.command("B")
    assert opened == ["file:///pages/x.html"]
