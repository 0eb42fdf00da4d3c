"""The end of a day through the real window, by keys: worker, carrier and database are real."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.scenarios.hands import Hands
from workstation.ui.day.view import OWED, PAPER, PAST, TODAY, DayScreen

SLATE, CANDLE, TOWEL = "2000482000022", "2000482000046", "2000482000015"


def screen_of(hands: Hands) -> DayScreen:
    page = hands.window.page("day")
    assert isinstance(page, DayScreen)
    return page


def page(hands: Hands) -> int:
    return screen_of(hands)._pages.currentIndex()


def test_a_day_is_counted_manifested_and_closed(hands: Hands) -> None:
    hands.take_orders()
    hands.go(Qt.Key.Key_F1, "pack")
    before = hands.tray()
    hands.pack("KY-10489", SLATE)
    hands.close_with(CANDLE)
    left_over = hands.stick_and_scan(before)
    # One item is not on its shelf: it stays owed, and the rest leaves.
    hands.pack("KY-10493", TOWEL)
    hands.press("m")
    hands.verdict("Not on its shelf?")
    hands.press("m")
    hands.verdict("Noted as short.")
    hands.press("f")
    hands.verdict("Box closed.")
    gone = hands.stick_and_scan(before + 1)
    hands.go(Qt.Key.Key_F4, "parcels")
    hands.qtbot.wait(300)
    hands.scan(gone)
    hands.until(lambda: _left(hands, gone))
    hands.go(Qt.Key.Key_F6, "day")
    screen = screen_of(hands)
    hands.until(lambda: screen.list.lines.lines)
    waits = [one for one in screen.list.lines.lines if "KY-10489" in one.head]
    assert "not scanned out" in waits[0].below
    _make_the_manifest(hands)
    _see_what_is_owed(hands)
    _close_with_a_reason(hands)
    assert left_over != gone


def _make_the_manifest(hands: Hands) -> None:
    screen = screen_of(hands)
    while screen.card._print.text() == "" or not screen.card._print.isEnabled():
        hands.press("n")
    hands.press("p")
    hands.until(lambda: page(hands) == PAPER and not screen.paper.sheet.is_empty)
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: page(hands) == TODAY)
    day = hands.window.desk.batch
    assert day is not None
    assert sum(row.on_manifest for row in day.day().rows) == 1


def _see_what_is_owed(hands: Hands) -> None:
    screen = screen_of(hands)
    hands.press("w")
    hands.until(lambda: page(hands) == OWED and screen.owed.table.rows.lines)
    assert any("KY-10493" in line.sentence for line in screen.owed.table.rows.lines)
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: page(hands) == TODAY)


def _close_with_a_reason(hands: Hands) -> None:
    screen = screen_of(hands)
    hands.press(Qt.Key.Key_F12)
    hands.until(screen.field.isVisible)
    hands.write("van early")
    hands.press(Qt.Key.Key_Return)
    hands.until(lambda: page(hands) == PAPER and not screen.paper.sheet.is_empty)
    (close,) = hands.window.desk.views.closes()
    assert close.result["reason"] == "van early"
    hands.press(Qt.Key.Key_Escape)
    hands.until(lambda: page(hands) == TODAY)
    hands.press("l")
    hands.until(lambda: page(hands) == PAST and len(screen.past.table.rows.lines) == 2)


def _left(hands: Hands, code: str) -> bool:
    row = hands.window.desk.views.find_parcel(code)
    return row is not None and row.handed_over_at is not None
