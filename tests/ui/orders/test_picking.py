"""Pick lists from the queue: selected by Space, walked three ways, made into a paper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.plans import Sorting
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.picking import PickPresenter, lines_of
from workstation.ui.orders.view import OrdersScreen


def open_orders(qtbot: QtBot, make_window: MakeWindow) -> tuple[MainWindow, OrdersScreen]:
    window = make_window()
    window.activateWindow()
    window.go("orders")
    screen = window.page("orders")
    assert isinstance(screen, OrdersScreen)
    qtbot.waitUntil(lambda: bool(screen.table.rows.lines))
    return window, screen


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)


def test_selected_orders_become_a_list_and_a_paper(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_Space)
    press(qtbot, window, Qt.Key.Key_Down)
    press(qtbot, window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(screen.presenter.selected) == 2)
    assert screen.table.rows.lines[0].sentence.endswith("selected")
    assert screen._bar_number.text() == "2 selected"
    press(qtbot, window, Qt.Key.Key_L)
    assert screen.pick_page is not None
    page = screen.pick_page
    qtbot.waitUntil(lambda: bool(page.table.rows.lines))
    press(qtbot, window, Qt.Key.Key_3)
    qtbot.waitUntil(lambda: page.presenter.wish.sorting is Sorting.CLUSTER)
    qtbot.waitUntil(lambda: "tote" in page.table.rows.lines[0].sentence)
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: page.presenter.wish.single_first)
    press(qtbot, window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: any(verb == "make_pick_list" for verb, _ in story.calls))
    qtbot.waitUntil(lambda: not page.paper.sheet.is_empty)
    screen.changed(frozenset())
    assert screen.hints()
    press(qtbot, window, Qt.Key.Key_Escape)
    press(qtbot, window, Qt.Key.Key_Escape)
    qtbot.waitUntil(screen.table.isVisible)


def test_all_that_can_ship_are_selected_and_let_go_by_one_key(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: len(screen.presenter.selected) == 6)
    press(qtbot, window, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: not screen.presenter.selected)


def test_without_a_selection_the_list_is_for_the_order_under_the_cursor(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: any(verb == "pick_sheet" for verb, _ in story.calls))
    assert screen.pick_page is not None
    assert screen.pick_page.presenter.wish.orders == (story.orders[0].id,)


def test_orders_of_which_nothing_is_here_make_no_list(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    story.fails["pick_sheet"] = Refused("Nothing of these orders can be packed now.", "Choose.")
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    qtbot.waitUntil(screen.table.isVisible)


def test_an_order_in_full_says_why_it_goes_with_its_service(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    _, screen = open_orders(qtbot, make_window)
    screen.command("D")

    def told() -> str:
        return "\n".join(label.text() for label in screen.detail.findChildren(QLabel))

    qtbot.waitUntil(lambda: "Which service, and why" in told())
    assert "is not among" in told()


def test_a_list_names_orders_where_there_is_no_cart(story: DeskDouble, jobs: JobsAtOnce) -> None:
    class View:
        def __init__(self) -> None:
            self.texts: list[str] = []

        def show_sheet(self, sheet: object, wish: object) -> None:
            self.texts = [line.sentence for line in lines_of(sheet)]  # type: ignore[arg-type]

        def show_paper(self, about: str, title: str) -> None:
            raise AssertionError

        def show_problem(self, error: object) -> None:
            raise AssertionError(error)

    view = View()
    presenter = PickPresenter(story.desk(), jobs, view)
    presenter.begin([order.id for order in story.orders[:2]])
    assert any("KY-10477" in text for text in view.texts)
    with pytest.raises(NotConfigured):
        PickPresenter(replace(story.desk(), day=None), jobs, view)
