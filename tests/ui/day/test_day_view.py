"""Day close in the real window, by keys alone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.day_double import LEFT, owed_entry
from tests.ui.desk_double import DeskDouble
from workstation.domain.errors import NotConfigured
from workstation.ui.day.leftover_list import LeftDelegate
from workstation.ui.day.view import OWED, PAPER, PAST, TODAY, DayScreen
from workstation.ui.main_window import MainWindow


def open_day(qtbot: QtBot, make_window: MakeWindow) -> tuple[MainWindow, DayScreen]:
    window = make_window()
    window.activateWindow()
    window.go("day")
    screen = window.page("day")
    assert isinstance(screen, DayScreen)
    qtbot.waitUntil(lambda: bool(screen.list.lines.lines))
    return window, screen


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)


def page(screen: DayScreen) -> int:
    return screen._pages.currentIndex()


def called(story: DeskDouble, verb: str) -> bool:
    return any(name == verb for name, _ in story.calls)


def test_the_day_is_closed_by_keys_with_a_reason(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_F12)
    qtbot.waitUntil(screen.field.isVisible)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(screen.field.isVisible)
    screen.field.setText("van early")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("close", ("van early",)) in story.calls)
    qtbot.waitUntil(lambda: page(screen) == PAPER)
    qtbot.waitUntil(lambda: not screen.paper.sheet.is_empty)
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page(screen) == TODAY)


def test_a_leftover_is_walked_to_and_given_to_somebody(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.presenter.current == "parcel:70")
    press(qtbot, window, Qt.Key.Key_O)
    qtbot.waitUntil(screen.field.isVisible)
    screen.field.setText("Deniz")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: called(story, "own"))
    press(qtbot, window, Qt.Key.Key_O)
    qtbot.waitUntil(screen.field.isVisible)
    assert screen.command("Esc")
    assert not screen.field.isVisible()


def test_the_manifest_is_made_shown_turned_and_printed(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, tmp_path: Path
) -> None:
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page(screen) == PAPER)
    qtbot.waitUntil(lambda: not screen.paper.sheet.is_empty)
    assert screen.paper._count.text() == "Page 1 of 2"
    press(qtbot, window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: screen.paper._count.text() == "Page 2 of 2")
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: screen.paper._said.text() == "It prints.")
    story.fails["print_paper"] = NotConfigured("No printer is set for manifests.", "Name one.")
    screen.paper.print_it()
    qtbot.waitUntil(lambda: screen.paper._said.text().startswith("No printer"))
    screen.paper.save(str(tmp_path / "manifest.pdf"))
    qtbot.waitUntil(lambda: screen.paper._said.text() == "Saved.")
    assert (tmp_path / "manifest.pdf").read_bytes().startswith(b"%PDF")
    screen.paper.save(str(tmp_path))
    qtbot.waitUntil(lambda: "cannot be written" in screen.paper._said.text())


def test_a_paper_that_is_not_drawn_yet_comes_by_itself(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.day_story.drawn = set()
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: page(screen) == PAPER)
    assert screen.paper.sheet.is_empty
    screen.paper.grab()
    story.day_story.drawn = {"manifest:10"}
    screen.changed(frozenset({"*"}))
    qtbot.waitUntil(lambda: not screen.paper.sheet.is_empty)


def test_what_is_owed_gets_its_date_by_keys(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_W)
    qtbot.waitUntil(lambda: page(screen) == OWED and bool(screen.owed.table.rows.lines))
    press(qtbot, window, Qt.Key.Key_E)
    qtbot.waitUntil(screen.owed.day.isVisible)
    screen.owed.day.setText("+3")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: called(story, "set_expected"))
    press(qtbot, window, Qt.Key.Key_C)
    qtbot.waitUntil(lambda: "C again" in screen.owed.said)
    press(qtbot, window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "can leave today" in screen.owed.said)
    screen.changed(frozenset())
    press(qtbot, window, Qt.Key.Key_E)
    qtbot.waitUntil(screen.owed.day.isVisible)
    assert screen.command("Esc")
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current == "orders")


def test_closed_days_open_and_print_their_papers(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_day(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: page(screen) == PAST and bool(screen.past.table.rows.lines))
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: ("print_paper", ("close:5",)) in story.calls)
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page(screen) == PAPER)
    screen.changed(frozenset())
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page(screen) == PAST)
    screen.changed(frozenset())
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page(screen) == TODAY)


def test_somebody_may_be_sent_to_each_page(qtbot: QtBot, make_window: MakeWindow) -> None:
    _, screen = open_day(qtbot, make_window)
    for subject, wanted in (("owed", OWED), ("past", PAST), ("", TODAY)):
        screen.arrive(subject)
        assert page(screen) == wanted
        assert screen.hints()


def test_a_press_of_its_button_does_what_helps(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    from workstation.ui.day.leftover_list import button_of

    _, screen = open_day(qtbot, make_window)
    where = screen.list.visualRect(screen.list.lines.index(0, 0))
    qtbot.mouseClick(
        screen.list.viewport(), Qt.MouseButton.LeftButton, pos=button_of(where, rtl=False).center()
    )
    qtbot.waitUntil(lambda: called(story, "ship_tomorrow"))
    row = screen.table.rect().center()
    qtbot.mouseClick(screen.table, Qt.MouseButton.LeftButton, pos=row)
    assert screen.presenter.chosen == "acs"


def test_five_thousand_of_each_stay_fluid(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    many = tuple(replace(LEFT[0], subject=f"parcel:{n}") for n in range(5000))
    rows = story.day_story.day.rows
    story.day_story.day = replace(
        story.day_story.day, rows=(rows[0], replace(rows[1], leftovers=many))
    )
    story.day_story.owed = [owed_entry(n) for n in range(5000)]
    window, screen = open_day(qtbot, make_window)
    qtbot.waitUntil(lambda: len(screen.list.lines.lines) == 5000)
    screen.grab()
    delegate = screen.list.itemDelegate()
    assert isinstance(delegate, LeftDelegate)
    in_view = screen.list.height() // screen.list.visualRect(screen.list.lines.index(0, 0)).height()
    for _ in range(40):
        before = delegate.painted
        press(qtbot, window, Qt.Key.Key_PageDown)
        screen.list.viewport().grab()
        # A page and what is cut at its ends, however many there are; twice for key and grab.
        assert delegate.painted - before <= 2 * (in_view + 2)
    screen.arrive("owed")
    qtbot.waitUntil(lambda: len(screen.owed.table.rows.lines) == 5000)
