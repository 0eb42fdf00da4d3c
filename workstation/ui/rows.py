"""Tables of rows: fixed heights, hairlines, no zebra, one delegate, and colour for exceptions
alone.

A row is put into words once, as a `Line` of `Cell`s; painting only looks them up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workstation.ui import icons, theme
from workstation.ui.focus_ring import NO_RING
from workstation.ui.row_paint import PASSED_ON, RTL, behind, edge, ground, write
from workstation.ui.tokens import tone_colours

# Looked up thousands of times a frame: an attribute of Qt's enum costs more than the painting.
DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
CELL = int(Qt.ItemDataRole.UserRole)
_HORIZONTAL = Qt.Orientation.Horizontal
_AT_END = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_AT_START = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its head, its width in the drawings (0 = takes what is left), and when it is shown.

    `from_width` hides it in a table narrower than that.
    """

    title: str
    width: int = 0
    end: bool = False
    from_width: int = 0


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell. `tone` is ink, plain (second line), ok, wait, stop or note; a badge has a soft
    ground.
    """

    text: str = ""
    icon: str = ""
    tone: str = "ink"
    bold: bool = False
    badge: bool = False
    end: bool = False
    """Stands at the end edge, as figures do."""
    marked: bool = False
    """Belongs to a row that is chosen, beside the current one."""
    chips: tuple[str, ...] = ()
    """Short words on a soft ground at the end of the cell, as many as half of it holds."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row with its key and the sentence that a screen reader says."""

    key: int
    cells: tuple[Cell, ...]
    sentence: str


class RowsModel(QAbstractTableModel):
    """Lines as they were read; asks for more when the table nears its end."""

    more_wanted = Signal()

    def __init__(self, columns: Sequence[Column], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.lines: list[Line] = []
        self._more = False

    def set_lines(self, lines: Sequence[Line], *, more: bool = False) -> None:
        """Show these and no others."""
        self.beginResetModel()
        self.lines = list(lines)
        self._more = more
        self.endResetModel()

    def add_lines(self, lines: Sequence[Line], *, more: bool = False) -> None:
        """Put the next page below."""
        self._more = more
        if lines:
            first = len(self.lines)
            self.beginInsertRows(QModelIndex(), first, first + len(lines) - 1)
            self.lines += lines
            self.endInsertRows()

    def place_of(self, key: int | None) -> int:
        """Where a line stands, -1 when it is not among those read."""
        return next((place for place, line in enumerate(self.lines) if line.key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        if not parent.isValid():
            self.more_wanted.emit()

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == CELL:
            return self.lines[index.row()].cells[index.column()]
        if role == DISPLAY:
            return self.lines[index.row()].cells[index.column()].text
        if role == ACCESSIBLE:
            return self.lines[index.row()].sentence
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation != _HORIZONTAL:
            return None
        if role == ALIGNMENT:
            return _AT_END if self.columns[section].end else _AT_START
        return self.columns[section].title if role == DISPLAY else None


class RowDelegate(QStyledItemDelegate):
    """Paints every cell of a `RowsModel`."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(80), theme.px(38))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell: Cell = index.data(CELL)
        t = theme.now()
        rtl = option.direction == RTL
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, option, marked=cell.marked)
        inside = option.rect.adjusted(theme.px(10), 0, -theme.px(10), 0)
        if cell.badge:
            _paint_badge(painter, inside, cell, rtl=rtl)
        else:
            ink = t.ink if cell.tone == "ink" else tone_colours(t, cell.tone)[0]
            if cell.icon:
                inside = _paint_icon(painter, inside, cell.icon, ink, rtl=rtl)
            if cell.chips:
                inside = _paint_chips(painter, inside, cell.chips, rtl=rtl)
            write(painter, inside, cell.text, ink, size=15, bold=cell.bold, rtl=rtl, end=cell.end)
        edge(painter, option)
        painter.restore()


def _paint_badge(painter: QPainter, rect: QRect, cell: Cell, *, rtl: bool) -> None:
    t = theme.now()
    strong, soft = tone_colours(t, cell.tone)
    painter.setFont(theme.font(14, bold=True))
    wanted = painter.fontMetrics().horizontalAdvance(cell.text) + theme.px(42 if cell.icon else 18)
    badge = QRect(0, 0, min(rect.width(), wanted), theme.px(26))
    badge.moveCenter(rect.center())
    badge.moveLeft(rect.right() + 1 - badge.width() if rtl else rect.left())
    path = QPainterPath()
    path.addRoundedRect(QRectF(badge).adjusted(1, 1, -1, -1), theme.px(6), theme.px(6))
    painter.fillPath(path, QColor(soft))
    if t.contrast:
        dashed = Qt.PenStyle.DashLine if cell.tone == "wait" else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(strong), 2, dashed))
        painter.drawPath(path)
    inner = badge.adjusted(theme.px(8), 0, -theme.px(8), 0)
    if cell.icon:
        inner = _paint_icon(painter, inner, cell.icon, strong, rtl=rtl, size=16, gap=6)
    write(painter, inner, cell.text, strong, size=14, bold=True, rtl=rtl)


def _paint_chips(painter: QPainter, rect: QRect, chips: Sequence[str], *, rtl: bool) -> QRect:
    """Paint chips from the end of a cell inwards and give what is left of it; those that find no
    room are told by a count.
    """
    t = theme.now()
    strong, soft = tone_colours(t, "plain")
    painter.setFont(theme.font(13))
    metrics, gap = painter.fontMetrics(), theme.px(5)
    room, shown = rect.width() // 2, list(chips)
    widths = [metrics.horizontalAdvance(chip) + theme.px(12) + gap for chip in chips]
    while shown and sum(widths[: len(shown)]) + (len(shown) < len(chips)) * theme.px(34) > room:
        shown.pop()
    if len(shown) < len(chips):
        shown.append(f"+{len(chips) - len(shown)}")
    for chip in reversed(shown):
        wide = metrics.horizontalAdvance(chip) + theme.px(12)
        box = QRect(0, 0, wide, theme.px(22))
        box.moveCenter(rect.center())
        box.moveLeft(rect.left() if rtl else rect.right() + 1 - wide)
        path = QPainterPath()
        path.addRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), theme.px(5), theme.px(5))
        painter.fillPath(path, QColor(soft))
        if t.contrast:
            painter.setPen(QPen(QColor(strong), 1))
            painter.drawPath(path)
        write(painter, box.adjusted(theme.px(6), 0, 0, 0), chip, strong, size=13, rtl=False)
        left, right = (wide + gap, 0) if rtl else (0, -(wide + gap))
        rect = rect.adjusted(left, 0, right, 0)
    return rect


def _paint_icon(
    painter: QPainter, rect: QRect, name: str, colour: str, *,
    rtl: bool, size: float = 18, gap: float = 7,
) -> QRect:  # fmt: skip
    """Paint an icon at the start and give what is left of the line."""
    side, space = theme.px(size), theme.px(gap)
    left = rect.right() + 1 - side if rtl else rect.left()
    where = QRectF(left, rect.top() + (rect.height() - side) / 2, side, side)
    icons.paint(painter, name, colour, where, rtl=rtl)
    return behind(rect, side + space, rtl=rtl)


class RowsTable(QTableView):
    """A table with one current row. Letters go past it to the screen; Enter opens the row."""

    current_changed = Signal(object)
    """The key of the line under the cursor, or None."""
    opened = Signal(object)
    ticked = Signal(int, int)
    """(from, to): the places of a click on the first column, with Shift held from the cursor on."""

    def __init__(
        self,
        columns: Sequence[Column],
        *,
        name: str,
        height: int = 38,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows = RowsModel(columns, self)
        self._key: int | None = None
        self.setModel(self.rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(name)
        self.setProperty(NO_RING, True)
        self.setProperty("inCard", "true")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(theme.px(20))
        self.verticalHeader().setDefaultSectionSize(theme.px(height))
        head = self.horizontalHeader()
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(theme.px(20))
        head.setFixedHeight(theme.px(36))
        for place, column in enumerate(columns):
            mode = QHeaderView.ResizeMode.Fixed if column.width else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, mode)
            if column.width:
                self.setColumnWidth(place, theme.px(column.width))
        self.doubleClicked.connect(lambda index: self.opened.emit(self.rows.lines[index.row()].key))
        self.selectionModel().currentRowChanged.connect(self._moved)

    @property
    def key(self) -> int | None:
        """The key of the line under the cursor."""
        return self._key

    def show_lines(self, lines: Sequence[Line], *, more: bool = False) -> None:
        """Show these lines; the cursor stays on its line, else at its place."""
        if list(lines) == self.rows.lines and not more:
            return
        place, key = max(0, self.rows.place_of(self._key)), self._key
        top = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.rows.set_lines(lines, more=more)
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(top)
        found = self.rows.place_of(key)
        self.go_to(found if found >= 0 else min(place, len(lines) - 1))

    def go_to(self, place: int) -> None:
        """Put the cursor on a line; a place that is none takes it away."""
        if 0 <= place < len(self.rows.lines):
            # Not selectRow: right to left it finds no column before the table has its size.
            self.setCurrentIndex(self.rows.index(place, 0))
            self._set_key(self.rows.lines[place].key)
        else:
            self._set_key(None)

    def go_to_key(self, key: int) -> None:
        self.go_to(self.rows.place_of(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._key is not None:
                self.opened.emit(self._key)
        elif event.key() in PASSED_ON:
            super().keyPressEvent(event)
        else:
            # Qt would search its cells for letters; they are commands of the screen.
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if index.isValid() and (shift or index.column() == 0):
            self.ticked.emit(before if shift and before >= 0 else index.row(), index.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        for place, column in enumerate(self.rows.columns):
            if column.from_width:
                self.setColumnHidden(place, self.width() < theme.px(column.from_width))
        super().resizeEvent(event)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._set_key(self.rows.lines[now.row()].key if now.isValid() else None)

    def _set_key(self, key: int | None) -> None:
        if key != self._key:
            self._key = key
            self.current_changed.emit(key)
