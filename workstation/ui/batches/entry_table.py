"""A list of a run's orders as it is painted: two lines each, groups with a heading."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from workstation.ports.views import EntryList
from workstation.services.desk import CarrierCard, RunEntry
from workstation.ui import icons, theme
from workstation.ui.batches.entries_model import LINE, EntriesModel, Index
from workstation.ui.batches.segments import Change
from workstation.ui.batches.words import EntryLine
from workstation.ui.focus_ring import NO_RING
from workstation.ui.row_paint import PASSED_ON, RTL, before, behind, edge, ground, write
from workstation.ui.tokens import Tokens, tone_colours

HEIGHT, HEADING = 52, 36


class EntryDelegate(QStyledItemDelegate):
    """Paints a row or a heading. `painted` counts rows, so that a test can see what a change
    costs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted += 1
        line: EntryLine = index.data(LINE)
        t = theme.now()
        rect: QRect = option.rect
        rtl = option.direction == RTL
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not line.key:
            _heading(painter, rect, line, t, rtl=rtl)
        else:
            ground(painter, option)
            _row(painter, rect, line, t, rtl=rtl)
            edge(painter, option)
        painter.restore()


def _heading(painter: QPainter, rect: QRect, line: EntryLine, t: Tokens, *, rtl: bool) -> None:
    painter.fillRect(rect, QColor(t.bg))
    inside = rect.adjusted(theme.px(18), 0, -theme.px(18), 0)
    taken = write(painter, inside, line.head, t.ink, size=15, bold=True, rtl=rtl)
    rest = behind(inside, taken + theme.px(8), rtl=rtl)
    write(painter, rest, line.under, t.ink2, size=15, rtl=rtl)
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(t.line))


def _row(painter: QPainter, rect: QRect, line: EntryLine, t: Tokens, *, rtl: bool) -> None:
    inside = rect.adjusted(theme.px(18), 0, -theme.px(16), 0)
    width = theme.px(46)
    write(painter, inside, line.place, t.ink2, size=15, bold=True, rtl=rtl, most=width)
    inside = behind(inside, width, rtl=rtl)
    if line.verb:
        inside = _button(painter, inside, line.verb, t, rtl=rtl)
    elif line.icon:
        side = theme.px(20)
        left = inside.left() if rtl else inside.right() + 1 - side
        where = QRectF(left, rect.center().y() - side / 2, side, side)
        colour = tone_colours(t, line.tone)[0]
        icons.paint(painter, line.icon, colour, where, rtl=rtl)
        cut = side + theme.px(8)
        inside = before(inside, cut, rtl=rtl)
    half = theme.px(23)
    top = rect.top() + (rect.height() - 2 * half) // 2
    upper = QRect(inside.left(), top, inside.width(), half)
    write(painter, upper, line.head, t.ink, size=15, bold=True, rtl=rtl)
    write(painter, upper.translated(0, half - theme.px(1)), line.under, t.ink2, size=14, rtl=rtl)


def _button(painter: QPainter, inside: QRect, verb: str, t: Tokens, *, rtl: bool) -> QRect:
    """Paint the row's button at its end and give what is left of the row."""
    painter.setFont(theme.font(14, bold=True))
    width = painter.fontMetrics().horizontalAdvance(verb) + theme.px(26)
    height = theme.px(32)
    left = inside.left() if rtl else inside.right() + 1 - width
    box = QRectF(left, inside.center().y() - height / 2, width, height)
    path = QPainterPath()
    path.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(9), theme.px(9))
    painter.fillPath(path, QColor(t.surface))
    painter.setPen(QPen(QColor(t.edge), t.border))
    painter.drawPath(path)
    painter.setPen(QColor(t.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, verb)
    cut = width + theme.px(10)
    return before(inside, cut, rtl=rtl)


class EntryTable(QTableView):
    """One list with a current row. Letters go past it to the screen; Enter opens the row."""

    opened = Signal(object)
    current_changed = Signal(object)
    """The order under the cursor, or None."""
    seen = Signal(int, int)
    """The first and the last row in view."""

    def __init__(
        self,
        groups: Sequence[EntryList],
        carriers: Mapping[str, CarrierCard],
        *,
        name: str,
        headed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.entries = EntriesModel(groups, carriers, headed=headed, parent=self)
        self.delegate = EntryDelegate(self)
        self._key: int | None = None
        self.setModel(self.entries)
        self.setItemDelegate(self.delegate)
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
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down = self.verticalHeader()
        down.hide()
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setMinimumSectionSize(theme.px(20))
        down.setDefaultSectionSize(theme.px(HEIGHT))
        self.entries.headings_moved.connect(self._size_headings)
        self.doubleClicked.connect(lambda index: self._open(index.row()))
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)

    def apply(self, group: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        """Make the changes; the cursor stays on its order, or at its place when that is gone."""
        key, place = self._key, self.currentIndex().row()
        self.entries.apply(group, changes, more=more)
        if key is not None and changes:
            row = self.entries.row_of(key)
            if row < 0:
                self._go(place)
            elif row != self.currentIndex().row():
                self._go(row)
            else:
                self._told(self.entries.entry(row))

    def go_first(self) -> None:
        """Put the cursor on the first order when it is on none."""
        if self._key is None:
            self._go(0)

    def go_on(self) -> None:
        """Put the cursor on the next order, from the last to the first."""
        row = self.currentIndex().row() + 1
        self._go(row if row < self.entries.rowCount() else 0)

    @property
    def current(self) -> RunEntry | None:
        """The order under the cursor."""
        return self.entries.entry(self.currentIndex().row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex().row())
        elif event.key() in PASSED_ON:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def _open(self, row: int) -> None:
        entry = self.entries.entry(row)
        if entry is not None:
            self.opened.emit(entry)

    def _go(self, row: int) -> None:
        count = self.entries.rowCount()
        row = min(row, count - 1)
        while 0 <= row < count and self.entries.entry(row) is None:
            row += 1
        if 0 <= row < count:
            self.setCurrentIndex(self.entries.index(row, 0))
            self._told(self.entries.entry(row))
        else:
            self._told(None)

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._told(self.entries.entry(now.row()))

    def _told(self, entry: RunEntry | None) -> None:
        self._key = entry.entry_id if entry is not None else None
        self.current_changed.emit(entry)

    def _size_headings(self) -> None:
        # Qt moves the other rows' heights along with them.
        for row in self.entries.headings():
            self.verticalHeader().resizeSection(row, theme.px(HEADING))

    def _tell_seen(self) -> None:
        first = self.rowAt(0)
        last = self.rowAt(self.viewport().height() - 1)
        self.seen.emit(max(0, first), last if last >= 0 else self.entries.rowCount() - 1)
