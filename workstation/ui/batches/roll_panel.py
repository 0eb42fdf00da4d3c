"""Paper jam: scan the last good label; what came behind it is shown as spoilt, and comes again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.ui import theme
from workstation.ui.batches.roll import RollPicture, SpoiltLabel
from workstation.ui.focus_ring import NO_RING
from workstation.ui.page import TakesEnter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class RollPanel(Card):
    """`typed` carries a code that was typed instead of scanned."""

    typed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("now", parent)
        self.setProperty(NO_RING, True)
        down = column(self, margin=20, gap=10)
        self.head = Label(size=42, bold=True, wrap=True)
        self.text = Label(size=18, wrap=True)
        self.problem = Label(size=18, bold=True, tone="stop", wrap=True)
        self.badge = Badge()
        for part in (self.head, self.text, self.problem):
            down.addWidget(part)
        line = row(gap=10)
        self._or = Label(
            translate("Batches", "Or type what stands under its bars"), size=15, wrap=True
        )
        self.field = QLineEdit()
        self.field.setAccessibleName(translate("Batches", "Code of the last good label"))
        self.field.setFixedHeight(theme.px(44))
        self.field.setMaximumWidth(theme.px(260))
        self.field.setFont(theme.font(16))
        TakesEnter(self.field, self._type)
        line.addWidget(self._or, 1)
        line.addWidget(self.field, 1)
        down.addLayout(line)
        state = row()
        state.addWidget(self.badge)
        state.addStretch(1)
        down.addLayout(state)
        self.table = RowsTable(
            (
                Column(translate("Batches", "Place"), 84),
                Column(translate("Batches", "Order")),
                Column(translate("Batches", "Label"), 280),
            ),
            name=translate("Batches", "Spoilt labels"),
        )
        down.addWidget(self.table, 1)
        self._room = QWidget()
        down.addWidget(self._room, 1)
        self._back = Button("", key="Esc")
        self._back.clicked.connect(self.left)
        end = row()
        end.addStretch(1)
        end.addWidget(self._back)
        down.addLayout(end)

    def show_roll(self, picture: RollPicture) -> None:
        """Show the question, or what became of the roll."""
        answer = picture.answer
        self.problem.setText(_problem(picture.problem))
        self.problem.setVisible(bool(picture.problem))
        asked = answer is None
        for part in (self._or, self.field, self._room):
            part.setVisible(asked)
        self.badge.setVisible(bool(picture.spoilt))
        self.table.setVisible(bool(picture.spoilt))
        if answer is None:
            self.head.setText(translate("Batches", "Scan the last good label"))
            self.text.setText(
                translate(
                    "Batches",
                    "Mend the printer, take the roll in hand and scan the last label that came out "
                    "whole. What came behind it is printed again from what is stored: nothing is "
                    "bought twice.",
                )
            )
            self._say_back(translate("Batches", "Leave it"))
            return
        said = translate("Batches", "No. {n} · {number} was the last good one")
        self.head.setText(said.format(n=answer.last_good, number=isolate(answer.order_number)))
        self.text.setText(_answer_text(picture))
        if picture.over:
            self.badge.show_state(
                translate("Batches", "All of them have come out again"), tone="ok", icon="tick"
            )
        else:
            waiting = sum(1 for one in picture.spoilt if not one.again)
            self.badge.show_state(
                translate("Batches", "%n label(s) still to come out", None, waiting),
                tone="wait",
                icon="clock",
            )
        self.table.show_lines([_line(one) for one in picture.spoilt])
        self._say_back(translate("Batches", "Done"))

    def ask(self) -> None:
        """Begin with an empty field; the scanner needs no focus."""
        self.field.clear()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _type(self) -> None:
        if self.field.text().strip():
            self.typed.emit(self.field.text())

    def _say_back(self, text: str) -> None:
        self._back.setText(text)
        self._back.setAccessibleName(text)
        self._back.updateGeometry()


def _answer_text(picture: RollPicture) -> str:
    if not picture.spoilt:
        return translate("Batches", "Nothing behind it was spoilt. The roll goes on by itself.")
    first, last = picture.spoilt[0].place, picture.spoilt[-1].place
    if first == last:
        said = translate("Batches", "No. {n} is spoilt and comes out again. Then the roll goes on.")
        return said.format(n=first)
    said = translate(
        "Batches", "%n label(s) from No. {first} to No. {last} are spoilt and come out again, in "
        "this order. Then the roll goes on.", None, len(picture.spoilt),
    )  # fmt: skip
    return said.format(first=first, last=last)


def _line(one: SpoiltLabel) -> Line:
    number = isolate(one.order_number)
    if one.again:
        said = translate("Batches", "spoilt, printed again")
        cell = Cell(said, "tick", "ok", badge=True)
    else:
        said = translate("Batches", "spoilt, prints again")
        cell = Cell(said, "retry", "wait", badge=True)
    return Line(
        one.place,
        (Cell(str(one.place), bold=True), Cell(number, bold=True), cell),
        f"{one.place}, {number}, {said}",
    )


def _problem(title: str) -> str:
    if title == "This is no label of this roll.":
        return translate("Batches", "This is no label of this roll. Scan the last good one of it.")
    return title
