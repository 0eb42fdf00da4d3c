"""A whole number with a minus and a plus; Up and Down do the same from the keyboard."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.widgets.basic import Button, row
from workstation.ui.words import translate


class NumberField(QWidget):
    """Between `low` and `high`; what is typed beyond them is pulled back when the field is left."""

    number_changed = Signal(int)

    def __init__(self, low: int, high: int, step: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._low, self._high, self._step = low, high, step
        across = row(self, gap=6)
        self._less = Button("", icon="minus", size=40)
        self._more = Button("", icon="plus", size=40)
        self._less.setAccessibleName(translate("Setup", "less"))
        self._more.setAccessibleName(translate("Setup", "more"))
        for button in (self._less, self._more):
            # The arrows do it from the keyboard, so Tab need not stop at each.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._entry = _Entry(self.step_by)
        self._entry.setValidator(QIntValidator(low, high, self))
        self._entry.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._entry.setFixedSize(theme.px(92), theme.px(40))
        self._entry.editingFinished.connect(self._typed)
        self._less.clicked.connect(lambda: self.step_by(-1))
        self._more.clicked.connect(lambda: self.step_by(1))
        for part in (self._less, self._entry, self._more):
            across.addWidget(part)
        self.setFocusProxy(self._entry)

    @property
    def number(self) -> int:
        text = self._entry.text().strip()
        given = int(text) if text.lstrip("-").isdigit() else self._low
        return max(self._low, min(self._high, given))

    def set_number(self, number: int) -> None:
        self._entry.setText(str(number))

    def step_by(self, steps: int) -> None:
        """Go up or down by whole steps."""
        self._set(max(self._low, min(self._high, self.number + steps * self._step)))

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._entry.setAccessibleName(name)

    def _typed(self) -> None:
        self._set(self.number)

    def _set(self, number: int) -> None:
        self._entry.setText(str(number))
        self.number_changed.emit(number)


class _Entry(QLineEdit):
    def __init__(self, step_by: Callable[[int], None]) -> None:
        super().__init__()
        self._step_by = step_by

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if steps:
            self._step_by(steps)
        else:
            super().keyPressEvent(event)
