"""Today's parcels as a list, and one of them in full with what its customer was told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workstation.domain.shipments import LabelState
from workstation.ports.views import MessageRow, ParcelRow
from workstation.services.desk import CarrierCard
from workstation.ui import dates, theme
from workstation.ui.parcels import words
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row, rule
from workstation.ui.words import city_and_country, isolate, translate

_TONE_ICON = {"ok": "tick", "wait": "triangle", "stop": "cross", "plain": ""}


class ListPage(QWidget):
    """`chosen` carries the parcel under the cursor, or None."""

    chosen = Signal(object)
    preview_pressed = Signal()

    def __init__(self, carriers: Mapping[str, CarrierCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._carriers = carriers
        self._rows: dict[int, ParcelRow] = {}
        across = row(self, gap=12)
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(
            (
                Column(translate("Parcels", "Order"), 116),
                Column(translate("Parcels", "Customer")),
                Column(translate("Parcels", "Carrier"), 130),
                Column(translate("Parcels", "Tracking number"), 190, from_width=760),
                Column(translate("Parcels", "Promised"), 200, from_width=1060),
                Column(translate("Parcels", "State"), 230),
            ),
            name=translate("Parcels", "Today’s parcels"),
        )
        self.table.current_changed.connect(self._moved)
        inside.addWidget(self.table)
        self._empty = Label(
            translate(
                "Parcels", "No parcel today yet. Pack an order with F1; its box appears here."
            ),
            size=26,
            wrap=True,
        )
        self._empty.setContentsMargins(*[theme.px(32)] * 4)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._empty, 1)
        across.addWidget(card, 1)
        self._detail = Card("plain")
        self._detail.setFixedWidth(theme.px(404))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setAccessibleName(translate("Parcels", "The parcel in full"))
        inside = column(self._detail, margin=4, gap=8)
        inside.addWidget(self._scroll, 1)
        self._preview = Button(translate("Parcels", "Show the label"), key="V", size=44)
        self._preview.clicked.connect(self.preview_pressed)
        inside.addWidget(self._preview)
        across.addWidget(self._detail)
        self._shown: ParcelRow | None = None
        self._written = False
        self.show_parcel(None)

    def show_rows(self, rows: Sequence[ParcelRow]) -> None:
        self._rows = {parcel.id: parcel for parcel in rows}
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        self.table.show_lines([_line(self._named(parcel)) for parcel in rows])

    def go_to(self, code: str) -> None:
        """Put the cursor on the parcel with this key or tracking number."""
        for parcel in self._rows.values():
            if code in (parcel.key, parcel.tracking_number, parcel.order_number):
                self.table.go_to_key(parcel.id)
                return

    def show_parcel(self, parcel: ParcelRow | None) -> None:
        if self._written and parcel == self._shown:
            return
        self._written, self._shown = True, parcel
        self._preview.setEnabled(parcel is not None and parcel.label is LabelState.LIVE)
        page = QWidget()
        page.setObjectName("scrolled")
        layout = column(page, margin=14, gap=8)
        if parcel is None:
            text = translate("Parcels", "Choose a parcel to see its promise and its messages.")
            layout.addWidget(Label(text, tone="ink2", wrap=True))
        else:
            _write_parcel(layout, self._named(parcel))
        layout.addStretch(1)
        self._scroll.setWidget(page)

    @property
    def chosen_parcel(self) -> ParcelRow | None:
        """The parcel in full at the side, if it has a label to show."""
        shown = self._shown
        return shown if shown is not None and shown.label is LabelState.LIVE else None

    def _named(self, parcel: ParcelRow) -> ParcelRow:
        card = self._carriers.get(parcel.carrier)
        return replace(parcel, carrier=card.name) if card is not None else parcel

    def _moved(self, key: int | None) -> None:
        self.chosen.emit(self._rows.get(key) if key is not None else None)


def _line(parcel: ParcelRow) -> Line:
    state, tone = words.parcel_state(parcel), words.parcel_tone(parcel)
    promise = dates.promised(parcel.promise) if parcel.promise is not None else "–"
    number = isolate(f"{parcel.order_number} / {parcel.number}")
    tracking = isolate(parcel.tracking_number) if parcel.tracking_number else "–"
    return Line(
        parcel.id,
        (
            Cell(number, bold=True),
            Cell(isolate(parcel.customer)),
            Cell(isolate(parcel.carrier) if parcel.carrier else "–"),
            Cell(tracking),
            Cell(promise),
            Cell(
                state, _TONE_ICON[tone], tone if tone != "plain" else "ink", badge=tone != "plain"
            ),
        ),
        ", ".join((number, parcel.customer, state, promise)),
    )


def _write_parcel(layout: QVBoxLayout, parcel: ParcelRow) -> None:
    layout.addWidget(Label(isolate(parcel.order_number), size=26, bold=True))
    where = city_and_country(parcel.city, parcel.country)
    layout.addWidget(Label(f"{isolate(parcel.customer)} · {where}", size=16, wrap=True))
    tone = words.parcel_tone(parcel)
    badge = Badge(words.parcel_state(parcel), tone=tone, icon=_TONE_ICON[tone])
    layout.addWidget(badge)
    facts = [
        (translate("Parcels", "Parcel"), translate("Parcels", "{n}, own code {key}").format(
            n=parcel.number, key=isolate(parcel.key))),
        (translate("Parcels", "Carrier"), " · ".join(
            part for part in (isolate(parcel.carrier), words.service(parcel.service)) if part)),
        (translate("Parcels", "Tracking number"), isolate(parcel.tracking_number)),
        (translate("Parcels", "Label"), words.print_state(parcel.print_state)),
    ]  # fmt: skip
    if parcel.packed_at is not None:
        facts.append((translate("Parcels", "Packed"), dates.moment(parcel.packed_at)))
    if parcel.handed_over_at is not None:
        facts.append((translate("Parcels", "Handed over"), dates.moment(parcel.handed_over_at)))
    for name, value in facts:
        if value:
            _fact(layout, name, value)
    _title(layout, translate("Parcels", "What was promised"))
    if parcel.promise is None:
        text = translate("Parcels", "Nothing yet. The scan at the door makes the promise.")
        layout.addWidget(Label(text, size=15, tone="ink2", wrap=True))
    else:
        layout.addWidget(Label(dates.promised(parcel.promise), size=16, bold=True, wrap=True))
        layout.addWidget(Label(parcel.promise.basis, size=14, tone="ink2", wrap=True))
    _title(layout, translate("Parcels", "What was sent"))
    if not parcel.messages:
        text = translate("Parcels", "Nothing yet.")
        layout.addWidget(Label(text, size=15, tone="ink2", wrap=True))
    for message in parcel.messages:
        _write_message(layout, message)


def _write_message(layout: QVBoxLayout, message: MessageRow) -> None:
    head = row(gap=8)
    head.addWidget(Label(words.moment(message.moment), size=16, bold=True), 1)
    if message.at is not None:
        head.addWidget(Label(isolate(dates.clock(message.at)), size=15, tone="ink2"))
    layout.addLayout(head)
    tone = words.message_tone(message.state)
    layout.addWidget(Badge(words.message_state(message), tone=tone, icon=_TONE_ICON[tone]))
    said = translate("Parcels", "{channel} in {language}, {reason}").format(
        channel=words.channel(message.channel),
        language=words.language(message.language),
        reason=words.language_reason(message.language_reason),
    )
    for text in (said, isolate(message.to), message.answer):
        if text:
            layout.addWidget(Label(text, size=14, tone="ink2", wrap=True))
    if message.subject or message.text:
        sheet = Card("form")
        inside = column(sheet, margin=12, gap=6)
        if message.subject:
            inside.addWidget(Label(message.subject, size=15, bold=True, wrap=True))
        body = Label(message.text, size=15, wrap=True)
        if message.language == "ar":
            body.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        inside.addWidget(body)
        layout.addWidget(sheet)


def _title(layout: QVBoxLayout, text: str) -> None:
    layout.addSpacing(theme.px(6))
    layout.addWidget(Label(text, size=16, bold=True))
    layout.addWidget(rule())


def _fact(layout: QVBoxLayout, name: str, value: str) -> None:
    across = row(gap=8)
    label = Label(name, size=14, tone="ink2")
    label.setFixedWidth(theme.px(124))
    across.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(Label(value, size=15, wrap=True), 1)
    layout.addLayout(across)
