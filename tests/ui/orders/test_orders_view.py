"""The Orders screen in the real window, by keyboard alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.view import OrdersScreen


def press(qtbot: QtBot, window: MainWindow, *keys: Qt.Key | str) -> None:
    """Type as a person does, on whatever has the focus."""
    for key in keys:
        target = QApplication.focusWidget() or window
        if isinstance(key, str):
            # A person types slower than a scanner; a burst would be taken as a scan.
            qtbot.keyClicks(target, key, delay=45)
        else:
            qtbot.keyClick(target, key)
        qtbot.wait(80)


def open_orders(qtbot: QtBot, make_window: MakeWindow) -> tuple[MainWindow, OrdersScreen]:
    window = make_window()
    window.activateWindow()
    window.go("orders")
    screen = window.page("orders")
    assert isinstance(screen, OrdersScreen)
    qtbot.waitUntil(lambda: screen.table.key is not None)
    return window, screen


def calls(story: DeskDouble, name: str) -> list[tuple[Any, ...]]:
    return [arguments for verb, arguments in story.calls if verb == name]


def test_down_and_enter_open_the_order_on_the_bench(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, _ = open_orders(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(calls(story, "open_order")))
    assert calls(story, "open_order") == [(story.orders[1].id,)]


def test_slash_searches_and_escape_clears(qtbot: QtBot, make_window: MakeWindow) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, "/")
    qtbot.waitUntil(screen.search.hasFocus)
    press(qtbot, window, "Sophia", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.table.rows.lines) == 1)
    press(qtbot, window, "/", Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(screen.table.rows.lines) > 1)


def test_nothing_found_says_what_to_do(qtbot: QtBot, make_window: MakeWindow) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, "/", "nobody", Qt.Key.Key_Return)
    qtbot.waitUntil(screen._empty.isVisible)
    assert "nobody" in screen._empty_text.text()


def test_hold_asks_why_and_enter_holds(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, "h")
    qtbot.waitUntil(screen._reason.hasFocus)
    press(qtbot, window, "two streets", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(calls(story, "hold")))
    assert calls(story, "hold") == [(story.orders[0].id, "two streets")]
    assert screen.table.hasFocus(), "Enter in the field did not open the order as well"
    assert not calls(story, "open_order")


def test_an_address_is_fixed_by_keyboard(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    qtbot.waitUntil(lambda: screen.presenter._detail is not None)
    press(qtbot, window, "e")
    qtbot.waitUntil(screen.fix_panel.isVisible)
    phone = screen.fix_panel._fields["phone"]
    phone.setFocus()
    press(qtbot, window, "0555", Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(calls(story, "fix_address")))
    assert calls(story, "fix_address") == [(story.orders[0].id, {"phone": "0555"})]
    assert not screen.fix_panel.isVisible()


def test_an_empty_street_is_not_sent(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    qtbot.waitUntil(lambda: screen.presenter._detail is not None)
    press(qtbot, window, "e")
    screen.fix_panel._fields["street"].clear()
    press(qtbot, window, Qt.Key.Key_Return)
    assert not calls(story, "fix_address")
    assert "Street" in screen.fix_panel._missing.text()
    assert screen.fix_panel._fields["street"].property("state") == "stop"


def test_a_file_comes_in_from_its_path_to_its_report(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, tmp_path: Path
) -> None:
    path = tmp_path / "april.csv"
    path.write_bytes(b"Name;Email\n")
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, "i")
    page = screen.import_page
    qtbot.waitUntil(page._path.hasFocus)
    page._path.setText(str(path))
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(page._go.isVisible)
    assert "2 orders" in page._go.text()
    assert "ş and ğ" in page.reading._evidence["encoding"].text()
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(page._report_card.isVisible)
    assert [name for name, *_ in calls(story, "import_file")] == ["april.csv"]
    page._copy.click()
    assert "Line 4: Quantity" in QGuiApplication.clipboard().text()


def test_changing_a_column_reads_the_file_again(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, tmp_path: Path
) -> None:
    path = tmp_path / "april.csv"
    path.write_bytes(b"Name;Email\n")
    _, screen = open_orders(qtbot, make_window)
    screen.begin_import()
    screen.importer.choose(str(path))
    qtbot.waitUntil(screen.import_page._go.isVisible)
    box = screen.import_page.reading._columns["item"]
    box.setFocus()
    qtbot.keyClick(box, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: len(calls(story, "inspect_file")) == 2)
    plan = calls(story, "inspect_file")[1][2]
    assert plan.columns["item"] == "Lineitem name"
    assert plan.columns["number"] == "Name"


def test_the_panel_tells_items_and_history(qtbot: QtBot, make_window: MakeWindow) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_Down, Qt.Key.Key_Down, "d")
    qtbot.waitUntil(screen.detail.isVisible)
    qtbot.waitUntil(lambda: "KY-10482" in said(screen))
    assert "Ships around 3 May" in said(screen)
    assert "Opened on" in said(screen)


def said(screen: OrdersScreen) -> str:
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in screen.detail.findChildren(QLabel))


def test_r_compares_prices_and_enter_takes_one_by_keyboard_alone(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, "R")
    qtbot.waitUntil(lambda: len(screen.rates.rows) == 7)
    press(qtbot, window, "2", Qt.Key.Key_Down, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(calls(story, "choose_rate")))
    assert not screen.rates.isVisible()
    assert calls(story, "choose_rate")[0][1] == "ups"
    assert screen.table.hasFocus()
