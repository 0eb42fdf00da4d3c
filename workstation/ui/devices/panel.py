"""The list behind the lights (F9): each printer with what ails it and a picture of what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workstation.ports.labels import PrinterState
from workstation.ui import theme
from workstation.ui.devices.drawing import Drawing
from workstation.ui.devices.troubles import Trouble, goes_on, trouble
from workstation.ui.page import clear
from workstation.ui.status_lights import printer_word
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class DevicesPanel(QWidget):
    """Covers the window below the top bar; Esc and F9 close it, R asks every printer again."""

    def __init__(self, parent: QWidget, *, ask: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._ask = ask
        self._states: dict[str, str] = {}
        self._waiting: dict[str, int] = {}
        outer = column(self, margin=28)
        card = Card("now")
        outer.addWidget(card)
        inside = column(card, margin=20, gap=12)
        head = row(gap=12)
        head.addWidget(Label(translate("Devices", "Printers"), size=30, bold=True), 1)
        again = Button(translate("Devices", "Ask all again"), key="R", icon="retry")
        again.clicked.connect(self.ask_all)
        close = Button(translate("Devices", "Close"), key="Esc")
        close.clicked.connect(self.hide)
        head.addWidget(again)
        head.addWidget(close)
        inside.addLayout(head)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        page = QWidget()
        page.setObjectName("scrolled")
        self._list = column(page, margin=4, gap=12)
        self._scroll.setWidget(page)
        inside.addWidget(self._scroll, 1)
        self.setAccessibleName(translate("Devices", "Printers"))
        self.hide()

    def open(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self._write()
        self.show()
        self.raise_()
        self._scroll.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_states(self, states: Mapping[str, str], waiting: Mapping[str, int]) -> None:
        """Hear how the printers are and how many labels wait for each."""
        if dict(states) == self._states and dict(waiting) == self._waiting:
            return
        self._states, self._waiting = dict(states), dict(waiting)
        if self.isVisible():
            self._write()

    def ask_all(self) -> None:
        for key in self._states:
            self._ask(key)

    def command(self, key: str) -> bool:
        """Take a key; True for all of them."""
        if key == "R":
            self.ask_all()
        elif key in ("Esc", "Enter"):
            self.hide()
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.now().bg)
        veil.setAlpha(235)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def _write(self) -> None:
        clear(self._list)
        if not self._states:
            text = translate("Devices", "No printer has been heard of yet. Set one up with F8.")
            self._list.addWidget(Label(text, size=22, wrap=True))
        for key, word in sorted(self._states.items(), key=_ill_first):
            found = trouble(word)
            if found is None:
                self._list.addWidget(_well(key))
            else:
                self._list.addWidget(trouble_card(key, found, self._waiting.get(key, 0)))
        self._list.addStretch(1)


def _ill_first(printer: tuple[str, str]) -> tuple[bool, str]:
    key, word = printer
    return trouble(word) is None, key


def _well(key: str) -> Card:
    card = Card("plain")
    across = card.row(margin=16, gap=14)
    across.addWidget(Label(isolate(key), size=20, bold=True), 1)
    across.addWidget(Badge(printer_word(PrinterState.READY), tone="ok", icon="tick"))
    return card


def trouble_card(key: str, found: Trouble, waiting: int) -> Card:
    """One printer that needs somebody: the drawing, the headline, what to do, who waits."""
    card = Card("wait")
    across = card.row(margin=16, gap=18)
    drawing = Drawing(size=132)
    drawing.show_drawing(found.drawing, tone=found.tone, said=found.headline)
    across.addWidget(drawing, 0, Qt.AlignmentFlag.AlignTop)
    down: QVBoxLayout = column(gap=4)
    down.addWidget(Label(found.headline, size=30, bold=True, wrap=True))
    says = f"{isolate(key)}: {printer_word(found.state)}"
    down.addWidget(Label(says, size=16, tone="wait" if found.tone == "wait" else "ink2"))
    for number, step in enumerate(found.steps, start=1):
        text = f"{number}. {step}" if len(found.steps) > 1 else step
        down.addWidget(Label(text, size=20, wrap=True))
    tail = goes_on()
    if waiting:
        tail = f"{translate('Devices', '%n label(s) wait.', None, waiting)} {tail}"
    down.addWidget(Label(tail, size=16, tone="ink2", wrap=True))
    across.addLayout(down, 1)
    return card
