"""What an import would bring: the first orders of a shop, and what stands in their way."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from workstation.ui import dates, theme
from workstation.ui.page import clear
from workstation.ui.setup import shop_words
from workstation.ui.widgets.basic import Badge, Button, Label, column, row
from workstation.ui.words import isolate, translate


class ShopOrders(QWidget):
    """`begin` when the orders may come in, `closed` when the form is wanted back."""

    begin = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        down = column(self, margin=18, gap=10)
        head = row(gap=12)
        self._head = Label(size=26, bold=True, wrap=True)
        head.addWidget(self._head, 1)
        self._begin = Button(translate("Shops", "Let them come in"), key="I", kind="primary")
        self._begin.clicked.connect(self.begin)
        head.addWidget(self._begin)
        close = Button(translate("Setup", "Back"), key="Esc", size=44)
        close.clicked.connect(self.closed)
        head.addWidget(close)
        down.addLayout(head)
        self._sentence = Label(size=16, tone="ink2", wrap=True)
        down.addWidget(self._sentence)
        self._bad = column(gap=4)
        down.addLayout(self._bad)
        self._room = column(gap=0)
        down.addLayout(self._room)
        down.addStretch(1)

    def show_orders(self, state: str, found: Mapping[str, Any], said: str, *, wanted: bool) -> None:
        """Write the list anew; while nothing is known yet it says so."""
        clear(self._room)
        clear(self._bad)
        self._begin.setVisible(state == "well" and not wanted)
        self._sentence.clear()
        if state == "waiting":
            self._head.setText(translate("Shops", "Reading the first orders …"))
            return
        if state != "well":
            self._head.setText(translate("Shops", "The orders cannot be read"))
            self._sentence.setText(shop_words.finding(said))
            return
        count = int(found.get("count", 0))
        self._head.setText(
            translate("Shops", "%n order(s) would come in", None, count)
            if count and not found.get("more")
            else translate("Shops", "The first %n order(s), more follow", None, count)
            if count
            else translate("Shops", "No order would come in")
        )
        self._sentence.setText(
            translate("Shops", "Nothing has been stored, and nothing was changed in the shop.")
        )
        for bad in found.get("bad", ())[:5]:
            self._bad.addWidget(Label(isolate(str(bad)), size=14, tone="wait", wrap=True))
        rows = found.get("orders", ())
        if rows:
            self._room.addLayout(_table(rows))


def _table(rows: Any) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.px(14))
    grid.setVerticalSpacing(theme.px(6))
    heads = (
        translate("Shops", "Order"),
        translate("Shops", "Customer"),
        translate("Shops", "Articles"),
        translate("Shops", "Sent by"),
    )
    for place, head in enumerate(heads):
        grid.addWidget(Label(head, size=14, tone="ink2"), 0, place)
    for line, one in enumerate(rows, 1):
        number = column(gap=0)
        number.addWidget(Label(isolate(str(one["number"])), size=16, bold=True))
        placed = dates.moment(datetime.fromisoformat(str(one["placed"])))
        number.addWidget(Label(placed, size=14, tone="ink2"))
        grid.addLayout(number, line, 0)
        who = column(gap=0)
        who.addWidget(Label(isolate(str(one["customer"])), size=16, wrap=True))
        who.addWidget(Label(isolate(str(one["place"])), size=14, tone="ink2", wrap=True))
        grid.addLayout(who, line, 1)
        pieces = translate("Shops", "%n piece(s)", None, int(one["pieces"]))
        grid.addWidget(Label(pieces, size=15), line, 2)
        sent = column(gap=2)
        sent.addWidget(Label(isolate(str(one["service"])) or "–", size=15, wrap=True))
        why = shop_words.why_unfit(str(one["unfit"]))
        if why:
            sent.addWidget(Badge(why, tone="wait", icon="triangle"))
        grid.addLayout(sent, line, 3)
        grid.setRowMinimumHeight(line, theme.px(44))
    for place, stretch in enumerate((2, 4, 1, 3)):
        grid.setColumnStretch(place, stretch)
    grid.setAlignment(Qt.AlignmentFlag.AlignTop)
    return grid
