"""The list of silent and lost parcels, and beside it what can be done about one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.domain.errors import WorkstationError
from workstation.services.chase_desk import Chase
from workstation.services.desk import CarrierCard
from workstation.ui import theme
from workstation.ui.frame import Frame
from workstation.ui.jobs import JobScope
from workstation.ui.page import TakesEnter
from workstation.ui.parcels import chase_words
from workstation.ui.parcels.chase_presenter import SNOOZE_DAYS, ChasePresenter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Label, column, row, rule
from workstation.ui.widgets.scroller import Scroller
from workstation.ui.words import city_and_country, isolate, translate


class ChasePage(QWidget):
    """O takes one on; C, F and M write down what was done; A sends again; S and D ask why."""

    counted = Signal(int)

    def __init__(self, frame: Frame, jobs: JobScope, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._frame, self._now = frame, now
        self._carriers: Mapping[str, CarrierCard] = frame.desk.carriers
        self.presenter = ChasePresenter(frame.desk, jobs, self)
        across = row(self, gap=12)
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(
            (
                Column(translate("Chase", "Order"), 116),
                Column(translate("Chase", "Customer")),
                Column(translate("Chase", "Carrier"), 130),
                Column(translate("Chase", "Silence"), 250),
                Column(translate("Chase", "Whose"), 140, from_width=720),
            ),
            name=translate("Chase", "Silent and lost parcels"),
        )
        self.table.current_changed.connect(self.presenter.select)
        self.table.opened.connect(lambda _: self._where())
        inside.addWidget(self.table)
        self._empty = Label(
            translate("Chase", "No parcel is silent. Their carriers tell of all of them."),
            size=26, wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(*[theme.px(32)] * 4)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        inside.addWidget(self._empty, 1)
        across.addWidget(card, 1)
        across.addWidget(self._build_side())

    def _build_side(self) -> Card:
        side = Card("plain")
        side.setFixedWidth(theme.px(404))
        down = column(side, margin=14, gap=8)
        self._head = Label(size=20, bold=True, wrap=True)
        self._facts = Label(size=15, tone="ink2", wrap=True)
        self._last = Label(size=15, wrap=True)
        for label in (self._head, self._facts, self._last):
            down.addWidget(label)
        down.addWidget(rule())
        self._steps = QWidget()
        inside = column(self._steps, gap=6)
        for text, key, verb in (
            (translate("Chase", "I take it on"), "O", self.presenter.own),
            (translate("Chase", "Carrier called"), "C", lambda: self.presenter.note("called")),
            (translate("Chase", "Claim filed"), "F", lambda: self.presenter.note("claimed")),
            (translate("Chase", "Write to the customer"), "M", self.write),
            (translate("Chase", "Send the goods again"), "A", self.presenter.send_again),
            (translate("Chase", "Put it off"), "S", lambda: self.presenter.ask("snooze")),
            (translate("Chase", "Settled"), "D", lambda: self.presenter.ask("done")),
        ):
            button = Button(text, key=key, size=40, kind="primary" if key == "O" else "plain")
            button.clicked.connect(verb)
            inside.addWidget(button)
        inside.addStretch(1)
        down.addWidget(Scroller(self._steps), 1)
        self._asked = Label(size=15, bold=True, tone="wait", wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(translate("Chase", "Why"))
        self.reason.setFont(theme.font(16))
        TakesEnter(self.reason, lambda: self.presenter.give(self.reason.text()))
        self._said = Label(size=15, tone="ok", wrap=True)
        for part in (self._asked, self.reason, self._said):
            down.addWidget(part)
            part.hide()
        return side

    def command(self, key: str) -> bool:
        """The keys of the page."""
        verbs: dict[str, Callable[[], object]] = {
            "O": self.presenter.own,
            "C": lambda: self.presenter.note("called"),
            "F": lambda: self.presenter.note("claimed"),
            "M": self.write,
            "A": self.presenter.send_again,
            "S": lambda: self.presenter.ask("snooze"),
            "D": lambda: self.presenter.ask("done"),
            "Enter": self._where,
        }
        if key not in verbs:
            return key == "Esc" and self.presenter.leave()
        verbs[key]()
        return True

    def write(self) -> None:
        """Write it down, and go where the answer for the customer stands."""
        if self.presenter.current is not None:
            self.presenter.note("written")
            self._where()

    def _where(self) -> None:
        if self.presenter.current is not None:
            self._frame.go("where", self.presenter.current.silent.parcel.order_number)

    # What the presenter says.

    def show_chases(self, rows: Sequence[Chase], current: Chase | None) -> None:
        now = self._now()
        self.counted.emit(len(rows))
        self.table.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        blocked = self.table.blockSignals(True)
        self.table.show_lines([self._line(one, now) for one in rows])
        if current is not None:
            self.table.go_to_key(current.silent.parcel.id)
        self.table.blockSignals(blocked)
        self._steps.setEnabled(current is not None)
        if current is None:
            for label in (self._head, self._facts, self._last):
                label.setText("")
            return
        parcel = current.silent.parcel
        self._head.setText(chase_words.silence(current, now))
        place = city_and_country(parcel.city, parcel.country)
        number = f"{isolate(self._carrier(parcel.carrier))} {isolate(parcel.tracking_number)}"
        self._facts.setText(f"{isolate(parcel.customer)} · {place}\n{number}")
        self._last.setText(chase_words.last(current))

    def show_asks(self, verb: str) -> None:
        asked = {
            "again": translate("Chase", "Press A once more: a new order sends its goods again."),
            "snooze": translate("Chase", "Why is it put off for %n day(s)?", None, SNOOZE_DAYS),
            "done": translate("Chase", "How was it settled?"),
        }
        self._asked.setText(asked.get(verb, ""))
        self._asked.setVisible(bool(verb))
        wants_reason = verb in ("snooze", "done")
        self.reason.setVisible(wants_reason)
        if verb:
            self._said.hide()
        if wants_reason:
            self.reason.setText("")
            self.reason.setFocus()
        elif self.reason.hasFocus() or not verb:
            self.table.setFocus()

    def show_said(self, said: str) -> None:
        self._said.setText(said)
        self._said.show()
        self._frame.play("right")

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def _carrier(self, key: str) -> str:
        card = self._carriers.get(key)
        return card.name if card is not None else key

    def _line(self, one: Chase, now: datetime) -> Line:
        parcel = one.silent.parcel
        silence = chase_words.silence(one, now)
        tone = "stop" if one.silent.phase == "lost" else "wait"
        number, owner = isolate(parcel.order_number), isolate(one.owner) if one.owner else "–"
        return Line(
            parcel.id,
            (
                Cell(number, bold=True),
                Cell(isolate(parcel.customer)),
                Cell(isolate(self._carrier(parcel.carrier))),
                Cell(silence, "cross" if tone == "stop" else "triangle", tone, badge=True),
                Cell(owner),
            ),
            ", ".join((number, parcel.customer, silence, owner)),
        )
