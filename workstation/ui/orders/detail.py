"""One order at the side of the queue: who, what, its parcels, and what happened to it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workstation.domain.orders import OrderLine
from workstation.domain.shipments import Parcel
from workstation.ports.views import EventRow, OrderDetail
from workstation.services.desk import CarrierCard, RuleTrial
from workstation.ui import dates, theme
from workstation.ui.orders import apart, words
from workstation.ui.orders.apart import Together
from workstation.ui.orders.history import sentence
from workstation.ui.page import clear
from workstation.ui.rules.words import why
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row, rule
from workstation.ui.words import isolate, translate

NEWEST = 30
LONGEST_TAG = 30


class DetailPanel(Card):
    """A card that scrolls; it is written anew for each order. `apart` asks to part what leaves in
    one parcel.
    """

    apart = Signal()

    def __init__(self, carriers: Mapping[str, CarrierCard], parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self._carriers = carriers
        self.setFixedWidth(theme.px(404))
        self.setAccessibleName(translate("Orders", "The order in full"))
        outer = column(self, margin=4)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._scroll.setAccessibleName(self.accessibleName())
        outer.addWidget(self._scroll)
        self._shown: OrderDetail | None = None
        self._sure: Label | None = None
        self._why, self._together = QWidget(), QWidget()
        self.show_order(None)

    def show_why(self, trial: RuleTrial | None) -> None:
        """Write which service the rules choose for this order, and which they passed by."""
        layout = self._why.layout()
        if trial is None or not isinstance(layout, QVBoxLayout):
            return
        clear(layout)
        _title(layout, translate("Orders", "Which service, and why"))
        said, passed = why(trial, self._carriers)
        layout.addWidget(Label(said, size=15, wrap=True))
        for one in passed:
            layout.addWidget(Label(one, size=14, tone="ink2", wrap=True))

    def show_together(self, together: Together | None) -> None:
        """Write which orders leave in one parcel with this one, with the button that parts them."""
        layout = self._together.layout()
        if not isinstance(layout, QVBoxLayout):
            return
        clear(layout)
        if together is None:
            return
        layout.addWidget(Badge(apart.sentence(together), tone="note", icon="layers"))
        button = Button(translate("Orders", "Take apart"), key="T", size=34)
        button.clicked.connect(self.apart)
        line = row()
        line.addWidget(button)
        line.addStretch(1)
        layout.addLayout(line)
        self._sure = Label("", size=15, bold=True, tone="wait", wrap=True)
        layout.addWidget(self._sure)

    def ask_apart(self, said: str) -> None:
        """Say what taking apart comes to, before it is done."""
        if self._sure is not None:
            self._sure.setText(said)

    @property
    def shown(self) -> OrderDetail | None:
        """The order in the panel."""
        return self._shown

    def show_order(self, detail: OrderDetail | None) -> None:
        """Write the panel; the same order again changes nothing."""
        if detail is not None and detail == self._shown:
            return
        top = self._scroll.verticalScrollBar().value()
        same = detail and self._shown and detail.order.id == self._shown.order.id
        self._shown = detail
        page = QWidget()
        page.setObjectName("scrolled")
        layout = column(page, margin=14, gap=8)
        if detail is None:
            text = translate("Orders", "Choose an order to see its items, parcels and history.")
            layout.addWidget(Label(text, tone="ink2", wrap=True))
        else:
            _head(layout, detail)
            self._together, self._sure = QWidget(), None
            column(self._together, gap=6)
            layout.addWidget(self._together)
            _lines(layout, detail.order.lines)
            self._why = QWidget()
            column(self._why, gap=6)
            layout.addWidget(self._why)
            _parcels(layout, detail.parcels, self._carriers)
            _history(layout, detail)
        layout.addStretch(1)
        self._scroll.setWidget(page)
        if same:
            self._scroll.verticalScrollBar().setValue(top)


def _head(layout: QVBoxLayout, detail: OrderDetail) -> None:
    order = detail.order
    head = row(gap=10)
    head.addWidget(Label(isolate(order.number), size=26, bold=True))
    paid = translate("Orders", "paid") if order.paid else translate("Orders", "not paid")
    head.addWidget(Label(f"{isolate(order.shop)} · {paid}", size=15, tone="ink2"), 1)
    layout.addLayout(head)
    if order.held:
        text = translate("Orders", "On hold: {reason}").format(
            reason=isolate(words.problem(order.held))
        )
        layout.addWidget(Badge(text, tone="plain", icon="lock"))
    to = order.recipient
    layout.addWidget(Label(isolate(to.name), size=18, bold=True, wrap=True))
    lines = (
        to.company,
        to.street,
        to.street2,
        to.district,
        " ".join(part for part in (to.postcode, to.city) if part),
        " ".join(part for part in (to.region, to.country) if part),
    )
    address = "\n".join(isolate(line) for line in lines if line)
    layout.addWidget(Label(address, size=15, wrap=True))
    ways = " · ".join(isolate(way) for way in (to.phone, order.email or to.email) if way)
    if ways:
        layout.addWidget(Label(ways, size=14, tone="ink2", wrap=True))
    _tags(layout, order.tags)
    if order.note:
        _title(layout, translate("Orders", "Customer’s note"))
        layout.addWidget(Label(f"“{order.note}”", size=16, wrap=True))


def _tags(layout: QVBoxLayout, tags: Sequence[str]) -> None:
    """The order's tags as chips, on as many lines as they need."""
    across, left = None, 0
    for tag in tags:
        short = tag if len(tag) <= LONGEST_TAG else f"{tag[: LONGEST_TAG - 1]}…"
        chip = Badge(isolate(short), tone="plain")
        wide = chip.sizeHint().width() + theme.px(6)
        if across is None or wide > left:
            if across is not None:
                across.addStretch(1)
            across, left = row(gap=6), theme.px(360)
            layout.addLayout(across)
        across.addWidget(chip)
        left -= wide
    if across is not None:
        across.addStretch(1)


def _title(layout: QVBoxLayout, text: str) -> None:
    layout.addSpacing(theme.px(6))
    layout.addWidget(Label(text, size=16, bold=True))
    layout.addWidget(rule())


def _lines(layout: QVBoxLayout, lines: list[OrderLine]) -> None:
    _title(layout, translate("Orders", "Items"))
    for line in lines:
        across = row(gap=8)
        text = column(gap=0)
        name = f"{line.name}, {line.variant}" if line.variant else line.name
        text.addWidget(Label(isolate(name), size=15, wrap=True))
        below, tone = _below(line)
        if below:
            text.addWidget(Label(below, size=14, tone=tone, wrap=True))
        across.addLayout(text, 1)
        packed = translate("Orders", "{n} of {m}").format(n=line.packed, m=line.owed)
        across.addWidget(Label(isolate(packed), size=15, bold=True), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(across)


def _below(line: OrderLine) -> tuple[str, str]:
    if line.cancelled:
        return translate("Orders", "%n cancelled, do not pack", None, line.cancelled), "stop"
    if line.open and line.ships_around is not None:
        day = dates.day_and_month(line.ships_around)
        return translate("Orders", "Ships around {day}").format(day=day), "wait"
    return " · ".join(isolate(part) for part in (line.shelf, line.sku) if part), "ink2"


def _parcels(
    layout: QVBoxLayout, parcels: tuple[Parcel, ...], carriers: Mapping[str, CarrierCard]
) -> None:
    if not parcels:
        return
    _title(layout, translate("Orders", "Parcels"))
    for parcel in parcels:
        across = row(gap=8)
        number = translate("Orders", "Parcel {n}").format(n=parcel.number)
        across.addWidget(Label(number, size=15, bold=True))
        across.addWidget(Label(words.parcel(parcel), size=15), 1)
        layout.addLayout(across)
        card = carriers.get(parcel.carrier)
        told = (
            card.name if card is not None else parcel.carrier,
            parcel.tracking_number or parcel.key,
        )
        below = " · ".join(isolate(part) for part in told if part)
        layout.addWidget(Label(below, size=14, tone="ink2", wrap=True))


def _history(layout: QVBoxLayout, detail: OrderDetail) -> None:
    newest = sorted(detail.history, key=_when, reverse=True)[:NEWEST]
    if not newest:
        return
    _title(layout, translate("Orders", "What happened"))
    for event in newest:
        across = row(gap=8)
        when = Label(isolate(dates.clock(event.at)), size=14, tone="ink2")
        across.addWidget(when, 0, Qt.AlignmentFlag.AlignTop)
        text = column(gap=0)
        text.addWidget(Label(sentence(event), size=15, wrap=True))
        who = " · ".join(isolate(part) for part in (event.station, event.operator) if part)
        if who:
            text.addWidget(Label(who, size=14, tone="ink2", wrap=True))
        across.addLayout(text, 1)
        layout.addLayout(across)


def _when(event: EventRow) -> datetime:
    return event.at
