"""The printers and scales that were found, each with a button that sets it up."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.devices.troubles import state_of
from workstation.ui.page import TakesEnter, clear
from workstation.ui.setup.words import option_name
from workstation.ui.status_lights import printer_word
from workstation.ui.widgets.basic import Badge, Button, Label, column, row, rule
from workstation.ui.words import isolate, translate


class FoundPage(QWidget):
    """`printer_taken` and `scale_taken` carry what was found; `asked` an address to ask."""

    printer_taken = Signal(object)
    scale_taken = Signal(object)
    asked = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, margin=18, gap=10)
        head = row(gap=12)
        self._head = Label(size=26, bold=True, wrap=True)
        head.addWidget(self._head, 1)
        close = Button(translate("Setup", "Back"), key="Esc", size=44)
        close.clicked.connect(self.closed)
        head.addWidget(close)
        down.addLayout(head)
        self._list = column(gap=8)
        down.addLayout(self._list)
        down.addWidget(rule())
        name = translate("Setup", "Address of a printer that was not found")
        down.addWidget(Label(name, size=16, bold=True))
        down.addWidget(
            Label(
                translate(
                    "Setup", "Only this address is asked: no other one in your network is tried."
                ),
                size=14,
                tone="ink2",
                wrap=True,
            )
        )
        across = row(gap=10)
        self.address = QLineEdit()
        self.address.setAccessibleName(name)
        self.address.setPlaceholderText("192.168.1.50")
        self.address.setFixedHeight(theme.px(44))
        TakesEnter(self.address, self._ask)
        ask = Button(translate("Setup", "Ask it"), size=44)
        ask.clicked.connect(self._ask)
        across.addWidget(self.address, 1)
        across.addWidget(ask)
        down.addLayout(across)
        down.addStretch(1)

    def show_found(
        self, state: str, printers: Sequence[Mapping[str, Any]], scales: Sequence[Mapping[str, Any]]
    ) -> None:
        """Write the list anew; while nothing is known yet it says so."""
        clear(self._list)
        if state == "waiting":
            self._head.setText(translate("Setup", "Looking for printers and scales …"))
            return
        count = len(printers) + len(scales)
        self._head.setText(
            translate("Setup", "%n device(s) found", None, count)
            if count
            else translate("Setup", "Nothing was found")
        )
        if not count:
            text = translate("Setup", "Switch it on, plug it in, then press F again.")
            self._list.addWidget(Label(text, size=18, wrap=True))
        for found in printers:
            self._add_printer(found)
        for found in scales:
            self._add_scale(found)

    def show_sentence(self, sentence: str) -> None:
        """Say why nothing came of it."""
        clear(self._list)
        self._head.setText(translate("Setup", "Nothing was found"))
        self._list.addWidget(Label(sentence, size=18, tone="wait", wrap=True))

    def _ask(self) -> None:
        self.asked.emit(self.address.text())

    def _add_printer(self, found: Mapping[str, Any]) -> None:
        languages = [str(one).upper() for one in found.get("languages", ())]
        dpi = int(found.get("dpi", 0))
        parts = [option_name("kind", str(found["kind"])), isolate(str(found["address"]))]
        parts += [isolate(", ".join(languages))] if languages else []
        parts += [translate("Setup", "{dpi} dots an inch").format(dpi=dpi)] if dpi else []
        line = self._line(str(found["name"]), " · ".join(part for part in parts if part))
        word = str(found.get("state", ""))
        if word:
            well = word == "ready"
            badge = Badge(
                printer_word(state_of(word)),
                tone="ok" if well else "wait",
                icon="tick" if well else "triangle",
            )
            line.addWidget(badge)
        if found.get("usable"):
            take = Button(translate("Setup", "Set it up"), size=44)
            take.clicked.connect(lambda: self.printer_taken.emit(found))
            line.addWidget(take)
        note = str(found.get("note", ""))
        if note:
            self._list.addWidget(Label(note, size=14, tone="ink2", wrap=True))

    def _add_scale(self, found: Mapping[str, Any]) -> None:
        about = option_name("scale.kind", str(found["kind"]))
        if not found.get("sure"):
            about += " · " + translate("Setup", "perhaps a scale: weigh something to see")
        line = self._line(str(found["name"] or found["address"]), about)
        take = Button(translate("Setup", "Use as scale"), size=44)
        take.clicked.connect(lambda: self.scale_taken.emit(found))
        line.addWidget(take)

    def _line(self, name: str, about: str) -> Any:
        across = row(gap=12)
        text = column(gap=0)
        text.addWidget(Label(isolate(name), size=18, bold=True, wrap=True))
        text.addWidget(Label(about, size=14, tone="ink2", wrap=True))
        across.addLayout(text, 1)
        across.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._list.addWidget(rule())
        self._list.addLayout(across)
        return across
