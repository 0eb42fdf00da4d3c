"""The Outbox screen in the real window, by keyboard and scanner."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble, outbox_row
from workstation.domain.barcodes import Command, command_code
from workstation.domain.values import ParcelId
from workstation.ports.work import WorkState
from workstation.ui.codes import Scan
from workstation.ui.main_window import MainWindow
from workstation.ui.outbox.view import OutboxScreen

PRINT = "print_doubt:printer:zebra"


def open_outbox(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> tuple[MainWindow, OutboxScreen]:
    story.views.outbox_rows = [
        outbox_row(
            1, "buy_label", "KY-1", "carrier:acs", WorkState.REFUSED, last_error="No phone."
        ),
        outbox_row(2, "print_label", "KY-2", "printer:zebra", WorkState.ASK, cause=PRINT),
        outbox_row(
            3,
            "print_label",
            "KY-3",
            "printer:zebra",
            WorkState.ASK,
            cause=PRINT,
            parcel_id=ParcelId(7),
        ),
        outbox_row(4, "buy_label", "KY-4", "carrier:acs", WorkState.ASK, cause="buy_doubt:x"),
    ]
    window = make_window()
    window.activateWindow()
    window.go("outbox")
    screen = window.page("outbox")
    assert isinstance(screen, OutboxScreen)
    qtbot.waitUntil(lambda: screen.table.key is not None)
    return window, screen


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    qtbot.wait(80)


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_a_question_is_answered_by_one_key(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(2)
    assert "Did the label of" in screen._question.text()
    press(qtbot, window, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: calls(story, "answer") == [(2, "yes")])


def test_one_key_answers_all_of_the_same_cause(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(3)
    assert screen._all.isVisible()
    press(qtbot, window, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: calls(story, "answer_all") == [(PRINT, "again")])


def test_the_number_of_a_bought_label_is_typed_or_scanned(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(4)
    assert not screen._all.isVisible()
    press(qtbot, window, Qt.Key.Key_Y)
    qtbot.waitUntil(screen._number.hasFocus)
    screen.scanned(Scan("DEMO000042"))
    assert screen._number.text() == "DEMO000042"
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: calls(story, "answer") == [(4, "bought:DEMO000042")])


def test_what_was_refused_is_tried_again_by_key(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(1)
    assert screen._why.text() == "No phone."
    assert not screen._yes.isVisible()
    press(qtbot, window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: calls(story, "retry") == [(1,)])


def test_a_command_card_answers(qtbot: QtBot, make_window: MakeWindow, story: DeskDouble) -> None:
    _, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(2)
    screen.scanned(Scan(command_code(Command.YES)))
    qtbot.waitUntil(lambda: calls(story, "answer") == [(2, "yes")])


def test_an_empty_outbox_says_so_in_words(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    _, screen = open_outbox(qtbot, make_window, story)
    story.views.outbox_rows = []
    screen.changed(frozenset({"*"}))
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == 0)


def test_the_label_of_a_print_is_seen_before_the_question_is_answered(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_outbox(qtbot, make_window, story)
    screen.table.go_to_key(4)
    qtbot.waitUntil(lambda: not screen._see.isVisible())
    press(qtbot, window, Qt.Key.Key_V)
    assert not screen.preview.isVisible()
    screen.table.go_to_key(3)
    qtbot.waitUntil(screen._see.isVisible)
    press(qtbot, window, Qt.Key.Key_V)
    assert screen.preview.isVisible()
    assert calls(story, "preview") == [(ParcelId(7), "")]
    press(qtbot, window, Qt.Key.Key_Y)  # nothing below the picture is meant
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not screen.preview.isVisible()
    assert not calls(story, "answer")
