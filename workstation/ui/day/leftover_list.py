"""The leftovers as a list: two lines, an owner, and the verb that helps. Thousands stay fluid."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from workstation.ui import icons, theme
from workstation.ui.day.picture import LeftPicture
from workstation.ui.focus_ring import NO_RING
from workstation.ui.row_paint import PASSED_ON, RTL, edge, ground, part, write
from workstation.ui.widgets.painted import rounded

DISPLAY = int(Qt.ItemDataRole.DisplayRole)
ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
LEFT = int(Qt.ItemDataRole.UserRole)
HEIGHT, BUTTON, OWNER = 84, 226, 124
Index = QModelIndex | QPersistentModelIndex


class LeftModel(QAbstractListModel):
    """The leftovers as they were put into words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[LeftPicture, ...] = ()

    def set_lines(self, lines: Sequence[LeftPicture]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = DISPLAY) -> Any:
        line = self.lines[index.row()]
        if role == LEFT:
            return line
        if role == DISPLAY:
            return line.head
        if role == ACCESSIBLE:
            return line.sentence
        return None


class LeftDelegate(QStyledItemDelegate):
    """Paints one leftover. `painted` counts rows, so that a test can see what a key costs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.painted = 0

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(theme.px(300), theme.px(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted += 1
        line: LeftPicture = index.data(LEFT)
        t, px = theme.now(), theme.px
        rect: QRect = option.rect
        rtl = option.direction == RTL
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground(painter, option)
        text = part(rect, px(20), rect.width() - px(20 + OWNER + BUTTON + 32), rtl=rtl)
        head = QRect(text.x(), rect.y() + px(10), text.width(), px(24))
        below = QRect(text.x(), rect.y() + px(34), text.width(), px(44))
        write(painter, head, line.head, t.ink, size=16, bold=True, rtl=rtl)
        _write_below(painter, below, line.below, t.ink2, rtl=rtl)
        owner = part(rect, rect.width() - px(OWNER + BUTTON + 20), px(OWNER), rtl=rtl)
        side = px(18)
        mark = part(owner, 0, side, rtl=rtl)
        icons.paint(
            painter, "person", t.ink2,
            QRectF(mark.x(), rect.y() + (rect.height() - side) / 2, side, side), rtl=rtl,
        )  # fmt: skip
        name = part(owner, side + px(8), px(OWNER) - side - px(14), rtl=rtl)
        write(painter, name, line.owner, t.ink, size=15, rtl=rtl)
        self._button(painter, button_of(rect, rtl=rtl), line, rtl=rtl)
        edge(painter, option)
        painter.restore()

    def _button(self, painter: QPainter, box: QRect, line: LeftPicture, *, rtl: bool) -> None:
        t = theme.now()
        edge, ink = (t.stop, t.stop) if line.tone == "stop" else (t.edge, t.ink)
        if line.tone == "ok":
            edge, ink = "", t.ok
        fill = t.surface if line.tone != "ok" else ""
        rounded(painter, QRectF(box), theme.px(9), fill=fill, border=edge, width=t.border)
        inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
        write(painter, inner, line.verb, ink, size=14, bold=True, rtl=rtl, centre=True)


def button_of(rect: QRect, *, rtl: bool) -> QRect:
    """Where a row's button stands."""
    px = theme.px
    box = part(rect, rect.width() - px(BUTTON + 14), px(BUTTON), rtl=rtl)
    return QRect(box.x(), rect.y() + (rect.height() - px(36)) // 2, box.width(), px(36))


def _write_below(painter: QPainter, rect: QRect, text: str, colour: str, *, rtl: bool) -> None:
    """A sentence on one line or two, from the top."""
    painter.setFont(theme.font(14))
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(RTL if rtl else Qt.LayoutDirection.LeftToRight)
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute | side
    painter.drawText(rect, int(top) | int(Qt.TextFlag.TextWordWrap), text)


class LeftoverList(QListView):
    """One current leftover; Enter or a press of its button acts."""

    current_changed = Signal(str)
    opened = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LeftModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LeftDelegate(self))
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setProperty(NO_RING, True)
        self.setProperty("inCard", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._moved)
        self._subject = ""

    def show_lines(self, lines: Sequence[LeftPicture]) -> None:
        """Show these; the cursor stays on its leftover, else at its place."""
        if tuple(lines) == self.lines.lines:
            return
        before = [one.subject for one in self.lines.lines]
        place = before.index(self._subject) if self._subject in before else 0
        top = self.verticalScrollBar().value()
        self.selectionModel().blockSignals(True)
        self.lines.set_lines(lines)
        self.selectionModel().blockSignals(False)
        self.verticalScrollBar().setValue(top)
        now = [one.subject for one in lines]
        if not now:
            self._set("")
            return
        found = now.index(self._subject) if self._subject in now else min(place, len(now) - 1)
        self.setCurrentIndex(self.lines.index(found, 0))
        self._set(now[found])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in PASSED_ON:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        rtl = self.layoutDirection() == RTL
        if index.isValid() and button_of(self.visualRect(index), rtl=rtl).contains(place):
            self.opened.emit()

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.viewport().update()

    def _moved(self, now: QModelIndex, _before: QModelIndex) -> None:
        self._set(self.lines.lines[now.row()].subject if now.isValid() else "")

    def _set(self, subject: str) -> None:
        if subject != self._subject:
            self._subject = subject
            self.current_changed.emit(subject)
