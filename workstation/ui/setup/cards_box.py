"""What is printed to be scanned at the bench: the command card, and labels for places."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.page import TakesEnter
from workstation.ui.widgets.basic import Button, Label, column
from workstation.ui.words import translate


class CardsBox(QWidget):
    """`places_given` carries the names of shelves or totes, with commas between them."""

    commands_pressed = Signal()
    places_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, gap=8)
        commands = Button(translate("Setup", "Print the command card"), key="C", size=44)
        commands.clicked.connect(self.commands_pressed)
        down.addWidget(commands)
        name = translate("Setup", "Shelves or totes, with commas")
        down.addWidget(Label(name, size=15, tone="ink2", wrap=True))
        self.places = QLineEdit()
        self.places.setAccessibleName(name)
        self.places.setPlaceholderText("B-14-01, T-1..12")
        self.places.setFixedHeight(theme.px(44))
        TakesEnter(self.places, self._give)
        down.addWidget(self.places)
        labels = Button(translate("Setup", "Print shelf labels"), size=44)
        labels.clicked.connect(self._give)
        down.addWidget(labels)

    def _give(self) -> None:
        self.places_given.emit(self.places.text())
