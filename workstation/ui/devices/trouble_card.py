"""The amber card above a printer's settings while something ails it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workstation.ui.devices.drawing import Drawing
from workstation.ui.devices.troubles import goes_on, trouble
from workstation.ui.status_lights import printer_word
from workstation.ui.widgets.basic import Button, Card, Label, column
from workstation.ui.words import isolate, translate


class TroubleCard(Card):
    """Hidden while the printer is well."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        across = self.row(margin=14, gap=16)
        self._drawing = Drawing(size=96)
        across.addWidget(self._drawing, 0, Qt.AlignmentFlag.AlignTop)
        text = column(gap=2)
        self._head = Label(size=26, bold=True, wrap=True)
        self._told = Label(size=16, tone="wait", wrap=True)
        self._steps = Label(size=16, wrap=True)
        for label in (self._head, self._told, self._steps):
            text.addWidget(label)
        across.addLayout(text, 1)
        again = Button(translate("Devices", "Ask again"), key="R", size=44)
        again.clicked.connect(self.asked)
        across.addWidget(again, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def show_trouble(self, key: str, word: str) -> None:
        """Show what ails this printer; nothing when it is well or nobody has asked it yet."""
        found = trouble(word) if word else None
        self.setVisible(found is not None)
        if found is None:
            return
        self._drawing.show_drawing(found.drawing, tone=found.tone, said=found.headline)
        self._head.setText(found.headline)
        said = f"{isolate(key)}: {printer_word(found.state)}."
        self._told.setText(f"{said} {goes_on()}")
        self._steps.setText(" ".join(found.steps))
        self.setAccessibleName(f"{found.headline}. {said}")
