"""The scanner layer in the real window: any focus, any field, and a person's keys untouched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workstation.ui.codes import Scan
from workstation.ui.scanner import Scanner

CODE = "8690000000012"


class Bench(QWidget):
    """A field and a button under a scanner of their own."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button = QLineEdit(), QPushButton("press")
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.scans: list[Scan] = []
        self.halves = 0
        self.presses = 0
        self.button.clicked.connect(self._pressed)
        self.scanner = Scanner(self)
        self.scanner.scanned.connect(self.scans.append)
        self.scanner.half_scan.connect(self._half)
        app = QApplication.instance()
        assert app is not None
        self.scanner.install(app)

    def _pressed(self) -> None:
        self.presses += 1

    def _half(self) -> None:
        self.halves += 1


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench()
    qtbot.addWidget(made, before_close_func=lambda w: w.scanner.remove(QApplication.instance()))
    made.show()
    made.field.setFocus()
    return made


def scan(where: QWidget, code: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
    """What a wedge scanner sends: keys without a pause, then Enter or Tab."""
    QTest.keyClicks(where, code)
    QTest.keyClick(where, end)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_leaves_no_trace_in_a_field(bench: Bench, end: Qt.Key) -> None:
    scan(bench.field, CODE, end)
    assert bench.scans == [Scan(CODE)]
    assert bench.field.text() == ""


def test_a_line_feed_ends_a_scan_too(bench: Bench) -> None:
    QTest.keyClicks(bench.field, CODE)
    feed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "\n")
    QApplication.sendEvent(bench.field, feed)
    assert bench.scans == [Scan(CODE)]


def test_typing_reaches_the_field_untouched(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClicks(bench.field, "Elif 12", delay=60)
    qtbot.waitUntil(lambda: bench.field.text() == "Elif 12")
    assert bench.scans == []


def test_keys_that_come_from_the_system_are_caught_at_the_window(
    bench: Bench, qtbot: QtBot
) -> None:
    """As on a real screen: first the window gets the key, then the field."""
    window = bench.windowHandle()
    qtbot.waitUntil(bench.field.hasFocus)
    QTest.keyClicks(bench.field, "ab", delay=60)
    for char in CODE:
        QTest.keyClick(window, char)
    QTest.keyClick(window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bench.scans == [Scan(CODE)])
    for char in "xyz":
        QTest.keyClick(window, char, Qt.KeyboardModifier.NoModifier, 60)
    qtbot.waitUntil(lambda: bench.field.text() == "abxyz")
    assert bench.scans == [Scan(CODE)]


def test_a_short_burst_reaches_the_field(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClicks(bench.field, "abc")
    qtbot.waitUntil(lambda: bench.field.text() == "abc")


def test_a_scan_presses_no_button(bench: Bench) -> None:
    bench.button.setFocus()
    scan(bench.button, "4006 381 333931")
    assert bench.presses == 0
    assert len(bench.scans) == 1


def test_space_still_presses_a_button(bench: Bench, qtbot: QtBot) -> None:
    bench.button.setFocus()
    QTest.keyClick(bench.button, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: bench.presses == 1)
    assert not bench.button.isDown()


def test_a_scan_is_caught_in_a_dialog_too(bench: Bench, qtbot: QtBot) -> None:
    dialog = QDialog(bench)
    field = QLineEdit(dialog)
    qtbot.addWidget(dialog)
    dialog.setModal(True)
    dialog.show()
    scan(field, CODE)
    assert bench.scans == [Scan(CODE)]
    assert field.text() == ""
    assert dialog.isVisible()


def test_half_a_scan_is_told_and_reaches_nothing(bench: Bench, qtbot: QtBot) -> None:
    QTest.keyClicks(bench.field, "8690000")
    qtbot.waitUntil(lambda: bench.halves == 1)
    assert bench.field.text() == ""
    assert bench.scans == []


def test_group_separators_pass_as_part_of_the_scan(bench: Bench) -> None:
    for char in "]C1ABC":
        QTest.keyClick(bench.field, char)
    group = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier, "\x1d"
    )
    QApplication.sendEvent(bench.field, group)
    for char in "DEF":
        QTest.keyClick(bench.field, char)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.scans == [Scan("ABCDEF")]


def press(where: QWidget, text: str, place: int, *, key: int = 0) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, place + 8, 0, 0, text
    )
    QApplication.sendEvent(where, event)


def test_a_foreign_layout_is_read_by_the_places_of_the_keys(bench: Bench) -> None:
    """As a French keyboard types 4006381333931 without Shift."""
    french = {"1": "&", "3": '"', "4": "'", "6": "-", "8": "_", "9": "ç", "0": "à"}
    for digit in "4006381333931":
        press(
            bench.field,
            french[digit],
            11 if digit == "0" else int(digit) + 1,
            key=ord(french[digit]),
        )
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert [each.text for each in bench.scans] == ["4006381333931"]


def test_dead_keys_are_read_by_their_place(bench: Bench) -> None:
    for char, place in (("A", 30), ("B", 48), ("C", 46), ("D", 32)):
        press(bench.field, char, place, key=ord(char))
    press(bench.field, "", 12, key=int(Qt.Key.Key_Dead_Acute))
    press(bench.field, "7", 8, key=ord("7"))
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.scans[0].readings == ("abcd-7", "ABCD7")


def test_a_resting_finger_is_no_scan(bench: Bench, qtbot: QtBot) -> None:
    for _ in range(12):
        event = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True
        )
        QApplication.sendEvent(bench.field, event)
    QTest.keyClick(bench.field, Qt.Key.Key_Return)
    assert bench.scans == []
    assert bench.field.text() == "a" * 12
