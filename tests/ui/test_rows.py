"""The table that Orders, Parcels and Outbox share."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from workstation.ui.rows import Cell, Column, Line, RowsTable

COLUMNS = (Column("Name"), Column("Count", 80, end=True), Column("More", 90, from_width=500))


def line(key: int, text: str = "") -> Line:
    name = text or f"row {key}"
    return Line(
        key, (Cell(name), Cell(str(key), end=True), Cell("x", "tick", "ok", badge=True)), name
    )


@pytest.fixture
def table(qtbot: QtBot, look: None) -> RowsTable:
    made = RowsTable(COLUMNS, name="Things")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    made.show_lines([line(key) for key in range(1, 6)])
    return made


def test_the_cursor_stays_on_its_line_when_rows_come_and_go(table: RowsTable) -> None:
    table.go_to_key(3)
    table.show_lines([line(9), line(3), line(4)])
    assert table.key == 3
    table.show_lines([line(9), line(4), line(5)])
    assert table.key == 4, "the line that took the place of the one that went"
    table.show_lines([])
    assert table.key is None


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_cursor_is_marked_whichever_way_the_language_reads(
    direction: Qt.LayoutDirection, qtbot: QtBot, look: None
) -> None:
    table = RowsTable(COLUMNS, name="Things")
    qtbot.addWidget(table)
    table.setLayoutDirection(direction)
    table.show_lines([line(1), line(2)])
    assert table.selectionModel().isRowSelected(0)
    table.go_to_key(2)
    assert table.selectionModel().isRowSelected(1)
    assert not table.selectionModel().isRowSelected(0)


def test_moving_is_told_once_and_reading_the_same_again_is_not(
    table: RowsTable, qtbot: QtBot
) -> None:
    moves: list[object] = []
    table.current_changed.connect(moves.append)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    table.show_lines([line(key) for key in range(1, 6)])
    table.show_lines([line(key, "changed") for key in range(1, 6)])
    assert moves == [2]


def test_enter_opens_and_letters_are_left_to_the_screen(table: RowsTable, qtbot: QtBot) -> None:
    opened: list[object] = []
    table.opened.connect(opened.append)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_R)
    assert table.key == 1, "Qt's own search by letters would have moved"
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert opened == [1]


def test_a_narrow_table_gives_up_the_column_that_says_least(table: RowsTable) -> None:
    assert not table.isColumnHidden(2)
    table.resize(400, 300)
    assert table.isColumnHidden(2)


def test_more_rows_are_asked_for_only_when_there_are_more(table: RowsTable) -> None:
    root = QModelIndex()
    asked: list[bool] = []
    table.rows.more_wanted.connect(lambda: asked.append(True))
    assert not table.rows.canFetchMore(root)
    table.show_lines([line(1)], more=True)
    asked.clear()
    assert table.rows.canFetchMore(root)
    table.rows.fetchMore(root)
    assert asked == [True]
    table.rows.add_lines([line(2)], more=False)
    assert table.rows.rowCount() == 2
    assert not table.rows.canFetchMore(root)


def test_a_screen_reader_hears_the_whole_row(table: RowsTable) -> None:
    index = table.rows.index(0, 1)
    assert table.rows.data(index, int(Qt.ItemDataRole.AccessibleTextRole)) == "row 1"
    assert table.accessibleName() == "Things"


def test_figures_stand_at_the_end_edge_and_turn_round_with_the_language(table: RowsTable) -> None:
    def ink(left: bool) -> int:
        shot: QImage = table.grab().toImage()
        top, bottom = 36 + 38 + 4, 36 + 2 * 38 - 4
        first = table.columnViewportPosition(1) + table.viewport().x()
        half = table.columnWidth(1) // 2
        start = first if left else first + half
        ground = shot.pixelColor(start + 1, top)
        return sum(
            shot.pixelColor(x, y) != ground
            for x in range(start + 1, start + half - 1)
            for y in range(top, bottom)
        )

    assert ink(left=False) > ink(left=True)
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert ink(left=True) > ink(left=False)
