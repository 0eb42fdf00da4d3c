"""The list that stands on the bench when several orders bear the number that was scanned."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workstation.services.desk import OrderChoice
from workstation.ui.dates import moment
from workstation.ui.page import clear
from workstation.ui.parcels.carrier_panel import LetterTile
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row
from workstation.ui.words import isolate, translate

COLOURS = ("#00515C", "#6A1B63", "#5C3A1E", "#3A4350", "#1C43B0", "#075433")
"""A shop keeps its colour: they are given out in the order of the settings."""
MOST = 9


class OrderChoices(Card):
    """`chosen` carries the id of the order that was meant; `left` that none was."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("wait", parent)
        self._choices: Sequence[OrderChoice] = ()
        whole = column(self, margin=20, gap=10)
        self._head = Label(size=36, bold=True, wrap=True)
        self._told = Label(size=20, tone="ink2", wrap=True)
        whole.addWidget(self._head)
        whole.addWidget(self._told)
        self._list = column(gap=8)
        whole.addLayout(self._list)
        whole.addStretch(1)
        back = Button(translate("Pack", "None of these"), key="Esc")
        back.clicked.connect(self.left)
        whole.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)

    def show_choices(self, choices: Sequence[OrderChoice], now: datetime) -> None:
        """Write the list anew; each line has the key that opens it."""
        self._choices = choices[:MOST]
        number = isolate(self._choices[0].number)
        self._head.setText(translate("Pack", "Which order {number}?").format(number=number))
        count = len(choices)
        self._told.setText(
            translate("Pack", "%n order(s) bear this number. Look at the shop’s name.", None, count)
        )
        clear(self._list)
        for place, one in enumerate(self._choices, 1):
            self._add(place, one, now)

    def order_at(self, key: str) -> OrderChoice | None:
        """The order that a figure means."""
        place = int(key) - 1 if key.isdecimal() else -1
        return self._choices[place] if 0 <= place < len(self._choices) else None

    def _add(self, place: int, one: OrderChoice, now: datetime) -> None:
        across = row(gap=14)
        letter = (one.shop_name or one.shop)[:1].upper()
        across.addWidget(LetterTile(letter, COLOURS[one.place % len(COLOURS)]))
        who = ", ".join(part for part in (one.customer, one.city) if part)
        about = " · ".join(
            (
                isolate(who),
                translate("Pack", "%n item(s)", None, one.pieces),
                age(one.placed_at, now),
            )
        )
        button = Button(isolate(one.shop_name or one.shop), key=str(place), size=64, note=about)
        button.clicked.connect(lambda _=False, one=one: self.chosen.emit(one.order_id))
        across.addWidget(button, 1)
        if one.cancelled:
            across.addWidget(Badge(translate("Pack", "cancelled"), tone="stop", icon="cross"))
        self._list.addLayout(across)


def age(placed: datetime, now: datetime) -> str:
    """How old an order is, in days, or the moment of today when it came."""
    days = (now.date() - placed.date()).days
    return translate("Pack", "%n day(s) old", None, days) if days > 0 else moment(placed)
