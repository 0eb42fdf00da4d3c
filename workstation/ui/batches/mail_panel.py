"""The list of a run's failures by mail: to whom it goes now, and where it went before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import dates, theme
from workstation.ui.batches.papers import Paper
from workstation.ui.focus_ring import NO_RING
from workstation.ui.page import TakesEnter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class MailPanel(Card):
    """`sent` carries the address."""

    sent = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setProperty(NO_RING, True)
        down = column(self, margin=16, gap=10)
        down.addWidget(Label(translate("Batches", "Failures by mail"), size=22, bold=True))
        down.addWidget(
            Label(
                translate(
                    "Batches",
                    "Every order that needs somebody, with its reason, in the shop's language.",
                ),
                size=16, tone="ink2", wrap=True,
            )
        )  # fmt: skip
        down.addWidget(Label(translate("Batches", "To which address?"), size=14, bold=True))
        self.to = QLineEdit()
        self.to.setAccessibleName(translate("Batches", "To which address?"))
        self.to.setFixedHeight(theme.px(40))
        self.to.setFont(theme.font(16))
        TakesEnter(self.to, self.send)
        down.addWidget(self.to)
        self.said = Label(size=15, bold=True, tone="ok", wrap=True)
        down.addWidget(self.said)
        self._before = Label(translate("Batches", "It went to"), size=14, bold=True)
        down.addWidget(self._before)
        self.table = RowsTable(
            (
                Column(translate("Batches", "Address")),
                Column(translate("Batches", "Sent"), 200),
            ),
            name=translate("Batches", "It went to"),
        )
        down.addWidget(self.table, 1)
        self._room = QWidget()
        down.addWidget(self._room, 1)
        line = row(gap=8)
        send = Button(translate("Batches", "Mail it"), key="Enter", kind="primary")
        send.clicked.connect(self.send)
        back = Button(translate("Batches", "Back"), key="Esc")
        back.clicked.connect(self.left)
        line.addWidget(send)
        line.addStretch(1)
        line.addWidget(back)
        down.addLayout(line)
        self.show_mails(())

    def begin(self, to: str) -> None:
        """Ask for the address; the one of the settings is offered."""
        self.said.clear()
        if not self.to.text():
            self.to.setText(to)
        self.to.setFocus(Qt.FocusReason.OtherFocusReason)
        self.to.selectAll()

    def show_mails(self, mails: Sequence[Paper]) -> None:
        """Show to whom it went, the newest first."""
        self._before.setVisible(bool(mails))
        self.table.setVisible(bool(mails))
        self._room.setVisible(not mails)
        self.table.show_lines([_line(one) for one in mails])

    def show_ordered(self, to: str) -> None:
        said = translate("Batches", "It goes to {address}. The outbox shows it until it is sent.")
        self.said.setText(said.format(address=isolate(to)))

    def send(self) -> None:
        to = self.to.text().strip()
        if to:
            self.sent.emit(to)


def _line(one: Paper) -> Line:
    when = dates.moment(one.made_at)
    cells = (Cell(isolate(one.name), "mail", bold=True), Cell(when, tone="plain"))
    return Line(one.id, cells, f"{one.name}, {when}")
