"""The edges of a page: 24 at the start and 20 at the end, whichever way the language reads."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workstation.ui import theme
from workstation.ui.widgets.basic import column, row

START, END, TOP = 24, 20, 16


def page_layout(screen: QWidget, *, gap: int = 12) -> QVBoxLayout:
    """Lay a screen out from top to bottom inside its edges.

    Qt does not turn a layout's margins round, so the edges are spacers, which it does.
    """
    across = row(screen)
    across.addSpacing(theme.px(START))
    down = column(gap=gap)
    down.setContentsMargins(0, theme.px(TOP), 0, 0)
    across.addLayout(down, 1)
    across.addSpacing(theme.px(END))
    return down


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout, the layouts in it too."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear(inner)
            inner.deleteLater()


class TakesEnter(QObject):
    """Enter in a field does one thing and ends there.

    Qt hands an Enter on to the field's parents even after `returnPressed`; there it would be a
    command of the screen, such as opening the order under the cursor.
    """

    def __init__(self, field: QLineEdit, action: Callable[[], None]) -> None:
        super().__init__(field)
        self._action = action
        field.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            taken = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if taken:
                self._action()
            return taken
        return False
