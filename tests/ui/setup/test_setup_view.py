"""The Set-up screen in the real window, by keyboard alone."""

from __future__ import annotations

from copy import deepcopy

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.setup.test_setup_presenter import STORED
from workstation.ui.main_window import MainWindow
from workstation.ui.settings import UiSettings
from workstation.ui.setup.fields import Section
from workstation.ui.setup.number_field import NumberField
from workstation.ui.setup.view import SetupScreen


def open_setup(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> tuple[MainWindow, SetupScreen]:
    story.kept = {**deepcopy(STORED), **UiSettings(theme="light", started=True).as_settings()}
    window = make_window()
    window.activateWindow()
    window.go("setup")
    screen = window.page("setup")
    assert isinstance(screen, SetupScreen)
    qtbot.waitUntil(lambda: "shop.name" in screen._entries)
    return window, screen


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    qtbot.wait(80)


def test_every_field_of_every_section_can_be_reached_and_has_a_name(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    _, screen = open_setup(qtbot, make_window, story)
    for section in Section:
        screen.presenter.choose(section)
        assert screen._entries, section
        for path, entry in screen._entries.items():
            target = entry.focusProxy() or entry
            assert target.focusPolicy() & Qt.FocusPolicy.TabFocus, path
            assert entry.accessibleName(), path


def test_arrows_choose_a_section_and_letters_save(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    entry = screen._entries["shop.name"]
    assert isinstance(entry, QLineEdit)
    entry.setFocus()
    entry.selectAll()
    qtbot.keyClicks(entry, "Other", delay=45)
    screen.sections.setFocus()
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: story.kept["shop"]["name"] == "Other")
    press(qtbot, window, Qt.Key.Key_Down)
    assert screen.presenter.section is Section.PRINTERS


def test_a_test_print_shows_its_answer(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    press(qtbot, window, Qt.Key.Key_2)
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: screen._told.text() == "The printer answers.")
    assert screen._state.text() == "All is well"
    assert ("check", ("printer:zebra",)) in story.calls


def test_what_is_missing_takes_the_focus(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    screen.presenter.choose(Section.PRINTERS, 1)
    press(qtbot, window, Qt.Key.Key_S)
    entry = screen._entries["folder"]
    assert entry.property("state") == "stop"
    assert entry.hasFocus()


def test_test_mode_stands_above_the_mail_settings(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    _, screen = open_setup(qtbot, make_window, story)
    assert not screen._mode.isVisible()
    screen.presenter.choose(Section.MESSAGES)
    assert screen._mode.isVisible()
    assert "no message leaves" in screen._mode_text.text()
    entry = screen._entries["smtp.redirect_to"]
    entry.setFocus()
    qtbot.keyClicks(entry, "me@b.co", delay=45)
    qtbot.waitUntil(lambda: "me@b.co" in screen._mode_text.text())


def test_a_number_is_stepped_typed_and_kept_in_its_bounds(qtbot: QtBot, look: None) -> None:
    field = NumberField(90, 150, 10)
    qtbot.addWidget(field)
    given: list[int] = []
    field.number_changed.connect(given.append)
    field.set_number(140)
    entry = field.focusProxy()
    assert entry is not None
    qtbot.keyClick(entry, Qt.Key.Key_Up)
    qtbot.keyClick(entry, Qt.Key.Key_Up)
    qtbot.keyClick(entry, Qt.Key.Key_Down)
    assert given == [150, 150, 140]
    field.set_number(7)
    assert field.number == 90


def test_a_saved_theme_is_worn_at_once(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    screen.presenter.choose(Section.BENCH)
    box = screen._entries["window.theme"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    screen.presenter.save()
    qtbot.waitUntil(lambda: window.settings.theme == "contrast")
