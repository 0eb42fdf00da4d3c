"""How a row is painted, in every list: its text in one line, its edge, its frame when current.

Nothing here knows what a row is about; `rows`, the leftovers of the day and a run's lists use it.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from workstation.ui import theme

RTL = Qt.LayoutDirection.RightToLeft
_LTR = Qt.LayoutDirection.LeftToRight
_SELECTED = QStyle.StateFlag.State_Selected
PASSED_ON = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
"""The keys that move about in a list; all others are commands of its screen."""


def ground(painter: QPainter, option: QStyleOptionViewItem, *, marked: bool = False) -> None:
    """Paint what lies under a row; a `marked` one is chosen without being the current one."""
    t = theme.now()
    current = marked or bool(option.state & _SELECTED)
    painter.fillRect(option.rect, QColor(t.accent_soft if current else t.surface))


def edge(painter: QPainter, option: QStyleOptionViewItem) -> None:
    """End a row: a hairline below it, or two lines round the current one."""
    t = theme.now()
    rect: QRect = option.rect
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if option.state & _SELECTED:
        near = QColor(t.accent if option.widget.hasFocus() or t.contrast else t.edge)
        painter.fillRect(rect.left(), rect.top(), rect.width(), 2, near)
        painter.fillRect(rect.left(), rect.bottom() - 1, rect.width(), 2, near)
    else:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(t.line))


def write(
    painter: QPainter, rect: QRect, text: str, colour: str, *, size: float, rtl: bool,
    bold: bool = False, end: bool = False, centre: bool = False, most: int = 0,
) -> int:  # fmt: skip
    """Write one line at the start (or end, or middle) of a rectangle, cut where it is too long;
    gives the width it took, `most` at most.
    """
    painter.setFont(theme.font(size, bold=bold))
    painter.setPen(QColor(colour))
    painter.setLayoutDirection(RTL if rtl else _LTR)
    metrics = painter.fontMetrics()
    room = most or rect.width()
    width = metrics.horizontalAdvance(text)
    if width > room:
        text, width = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room), room
    side = Qt.AlignmentFlag.AlignRight if rtl is not end else Qt.AlignmentFlag.AlignLeft
    if centre:
        side = Qt.AlignmentFlag.AlignHCenter
    flags = Qt.AlignmentFlag.AlignAbsolute | side | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(rect, flags, text)
    return width


def behind(rect: QRect, width: float, *, rtl: bool) -> QRect:
    """What is left of a line behind so much of it."""
    cut = round(width)
    return rect.adjusted(0, 0, -cut, 0) if rtl else rect.adjusted(cut, 0, 0, 0)


def before(rect: QRect, width: float, *, rtl: bool) -> QRect:
    """What is left of a line before so much at its end."""
    return behind(rect, width, rtl=not rtl)


def part(rect: QRect, x: int, width: int, *, rtl: bool) -> QRect:
    """So wide a piece of a line, `x` from its start."""
    left = rect.right() + 1 - x - width if rtl else rect.left() + x
    return QRect(left, rect.y(), width, rect.height())
