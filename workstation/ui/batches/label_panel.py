"""Labels that are bought: print again (free), redo (buys), add a parcel (buys): three verbs."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.services.desk import CarrierCard, RunEntry
from workstation.ui import theme
from workstation.ui.batches import words
from workstation.ui.focus_ring import NO_RING
from workstation.ui.pack.label_words import money
from workstation.ui.page import TakesEnter
from workstation.ui.widgets.basic import Button, Card, Label, column, row, rule
from workstation.ui.widgets.scroller import Scroller
from workstation.ui.words import isolate, translate

_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:[-–]\s*(\d{1,6})\s*)?")


class LabelPanel(Card):
    """Each verb by its own key; what costs money says so and asks once more."""

    one_again = Signal(object)
    some_again = Signal(int, int)
    all_again = Signal()
    redone = Signal(object)
    added = Signal(object, int)
    looked = Signal(object)
    left = Signal()

    def __init__(self, carriers: Mapping[str, CarrierCard], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setProperty(NO_RING, True)
        self._carriers = carriers
        self._entry: RunEntry | None = None
        self._sure = False
        room = QWidget()
        column(self, margin=4).addWidget(Scroller(room))
        down = column(room, margin=14, gap=8)
        self._number = Label(size=22, bold=True)
        self._state = Label(size=16, tone="ink2", wrap=True)
        head_line = row(gap=8)
        head_line.addWidget(self._number, 1)
        self._look = Button(translate("Batches", "Look at it"), key="L", size=34)
        self._look.clicked.connect(self._look_at)
        head_line.addWidget(self._look)
        down.addLayout(head_line)
        down.addWidget(self._state)
        down.addWidget(rule())
        free = translate("Batches", "Print again: free, the same label, nothing is bought")
        down.addWidget(Label(free, size=16, bold=True, wrap=True))
        line = row(gap=8)
        self._one = Button(translate("Batches", "This label"), key="P")
        self._all = Button(translate("Batches", "All of this run"), key="A")
        self._one.clicked.connect(self._print_one)
        self._all.clicked.connect(self._print_all)
        line.addWidget(self._one)
        line.addWidget(self._all)
        line.addStretch(1)
        down.addLayout(line)
        some = row(gap=8)
        said = translate("Batches", "Or from place to place, such as 12-20")
        some.addWidget(Label(said, size=15, wrap=True), 1)
        self.places = QLineEdit()
        self.places.setAccessibleName(translate("Batches", "Places on the roll"))
        self.places.setFixedSize(theme.px(130), theme.px(40))
        TakesEnter(self.places, self._print_some)
        some.addWidget(self.places)
        some.addStretch(1)
        down.addLayout(some)
        down.addWidget(rule())
        head = translate("Batches", "Redo: give this label back and buy another one")
        self._redo_head = Label(head, size=16, bold=True, wrap=True)
        down.addWidget(self._redo_head)
        self._redo = Button(translate("Batches", "Redo, buys"), key="D", kind="danger")
        self._redo.clicked.connect(self.redo)
        again = row()
        again.addWidget(self._redo)
        again.addStretch(1)
        down.addLayout(again)
        down.addWidget(rule())
        more = translate("Batches", "Add a parcel: buys one more label for this order")
        self._add_head = Label(more, size=16, bold=True, wrap=True)
        down.addWidget(self._add_head)
        adding = row(gap=8)
        said = translate("Batches", "Its weight in grams, then Enter")
        adding.addWidget(Label(said, size=15, wrap=True), 1)
        self.grams = QLineEdit()
        self.grams.setAccessibleName(translate("Batches", "Weight in grams"))
        self.grams.setFixedSize(theme.px(130), theme.px(40))
        TakesEnter(self.grams, self._add)
        adding.addWidget(self.grams)
        adding.addStretch(1)
        down.addLayout(adding)
        self._wrong = Label(size=15, bold=True, tone="wait", wrap=True)
        down.addWidget(self._wrong)
        down.addStretch(1)
        back = Button(translate("Batches", "Back"), key="Esc")
        back.clicked.connect(self.left)
        end = row()
        end.addStretch(1)
        end.addWidget(back)
        down.addLayout(end)

    def show_entry(self, entry: RunEntry | None) -> None:
        """Open a label, or with None only what concerns all of them."""
        self._entry, self._sure = entry, False
        self.places.clear()
        self.grams.clear()
        self._wrong.clear()
        parts = (self._one, self._look, self._redo, self._redo_head, self._add_head, self.grams)
        for part in parts:
            part.setEnabled(entry is not None)
        if entry is None:
            self._number.setText(translate("Batches", "Labels of this run"))
            self._state.setText(translate("Batches", "No label is chosen in the list."))
            return
        place = translate("Batches", "No. {n} on the roll").format(n=entry.position)
        self._number.setText(f"{isolate(entry.order_number)} · {place}")
        price = money(entry.price) if entry.price is not None else ""
        said = (
            words.progress_words(entry)[0],
            words.why_this_service(entry, self._carriers),
            isolate(entry.tracking_number),
            price,
        )
        self._state.setText(" · ".join(part for part in said if part))

    def command(self, key: str) -> bool:
        match key:
            case "P":
                self._print_one()
            case "A":
                self._print_all()
            case "L":
                self._look_at()
            case "D":
                self.redo()
            case "N":
                self.grams.setFocus()
            case "Esc":
                self.left.emit()
            case _:
                return False
        return True

    def redo(self) -> None:
        """The first press asks, the second one buys."""
        if self._entry is None:
            return
        if self._sure:
            self._sure = False
            self._wrong.clear()
            self.redone.emit(self._entry)
        else:
            self._sure = True
            self._wrong.setText(
                translate("Batches", "The old label loses its worth. Press D once more to redo it.")
            )

    def _look_at(self) -> None:
        if self._entry is not None:
            self.looked.emit(self._entry)

    def _print_one(self) -> None:
        if self._entry is not None:
            self.one_again.emit(self._entry)

    def _print_all(self) -> None:
        self.all_again.emit()

    def _print_some(self) -> None:
        found = _RANGE.fullmatch(self.places.text())
        first = int(found[1]) if found else 0
        last = int(found[2] or found[1]) if found else 0
        if 0 < first <= last:
            self._wrong.clear()
            self.some_again.emit(first, last)
        else:
            self._wrong.setText(translate("Batches", "Two places of the roll, such as 12-20."))

    def _add(self) -> None:
        text = self.grams.text().strip()
        grams = int(text) if text.isascii() and text.isdigit() else 0
        if self._entry is None:
            return
        if grams:
            self._wrong.clear()
            self.added.emit(self._entry, grams)
        else:
            self._wrong.setText(translate("Batches", "A weight in whole grams, such as 850."))
