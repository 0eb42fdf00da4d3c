"""Orders are chosen by ticks and run as a batch; what leaves together is parted in two steps."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from tests.ui.batch_double import RUN
from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.orders.test_orders_view import calls, open_orders, press
from workstation.domain.errors import Refused


def test_chosen_orders_run_with_the_steps_of_a_plan(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_orders(qtbot, make_window)
    for _ in range(2):
        qtbot.keyClick(screen.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    chosen = sorted(line.key for line in screen.table.rows.lines[:3])
    assert sorted(screen.presenter.selected) == chosen
    assert screen._run.isVisible()
    assert not screen._open.isVisible()
    assert all(cell.marked for cell in screen.table.rows.lines[0].cells)
    press(qtbot, window, "b")
    home = window.page("batches").home_page  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: home.ask_bar.isVisible() and home.plan is not None)
    assert "Morning" in home._question.text()
    press(qtbot, window, Qt.Key.Key_Down)
    assert "Afternoon" in home._question.text()
    press(qtbot, window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(calls(story, "run_orders")))
    ((plan, orders),) = calls(story, "run_orders")
    assert (plan, sorted(orders)) == ("Afternoon", chosen)
    qtbot.waitUntil(lambda: window.page("batches").run.run_id == RUN)  # type: ignore[attr-defined]


def test_a_click_on_the_tick_chooses_and_shift_chooses_all_up_to_it(
    qtbot: QtBot, make_window: MakeWindow
) -> None:
    window, screen = open_orders(qtbot, make_window)
    table, lines = screen.table, screen.table.rows.lines
    table.go_to(0)

    def tick(place: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        where = table.visualRect(table.rows.index(place, 0)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, modifier, where)

    tick(1)
    assert screen.presenter.selected == {lines[1].key}
    tick(3, Qt.KeyboardModifier.ShiftModifier)
    assert screen.presenter.selected == {line.key for line in lines[1:4]}
    qtbot.mouseClick(
        table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(table.width() // 2, 10)
    )
    assert len(screen.presenter.selected) == 3
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not screen.presenter.selected


def test_orders_that_leave_together_are_taken_apart_by_the_second_press(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    first, second = story.orders[:2]
    first.lines = [replace(line, merged_from=None) for line in first.lines]
    first.lines.append(replace(second.lines[0], merged_from=second.id))
    window, screen = open_orders(qtbot, make_window)
    screen.table.go_to_key(first.id)
    qtbot.waitUntil(lambda: screen.presenter.together is not None)
    assert screen.presenter.together.numbers == (second.number,)  # type: ignore[union-attr]
    press(qtbot, window, "t")
    assert screen.detail.isVisible()
    assert "a parcel and a label of its own" in screen.detail._sure.text()  # type: ignore[union-attr]
    assert calls(story, "take_apart") == []
    story.fails["take_apart"] = Refused(
        "These orders are packed or labelled together already.",
        "Unpack the box and void its label first.",
    )
    press(qtbot, window, "t")
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    press(qtbot, window, "t", "t")
    qtbot.waitUntil(lambda: len(calls(story, "take_apart")) == 2)


def test_an_order_that_leaves_in_anothers_parcel_is_parted_by_that_one(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    first, second = story.orders[:2]
    second.merged_into = first.id
    window, screen = open_orders(qtbot, make_window)
    screen.table.go_to_key(second.id)
    qtbot.waitUntil(lambda: screen.presenter.together is not None)
    press(qtbot, window, "t", "t")
    qtbot.waitUntil(lambda: calls(story, "take_apart") == [(first.id,)])
