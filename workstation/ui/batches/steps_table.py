"""The steps of a plan as an ordered list: moved up and down, switched off, each with its condition.

What cannot work in this order is said at once, before anybody saves it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from workstation.domain.errors import Refused
from workstation.domain.plan_steps import (
    OF_SHOPS,
    UNCONDITIONAL,
    WITH_ERRORS,
    OnError,
    PlanStep,
    Step,
    When,
    check_steps,
)
from workstation.ui import theme
from workstation.ui.batches import plan_words
from workstation.ui.choice import ChoiceBox
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Label, column, row
from workstation.ui.words import translate

ROW = 34


class StepsTable(RowsTable):
    """Space switches a step on or off; with Ctrl held, Up and Down move it."""

    moved = Signal(int)
    switched = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ways = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.key() in ways and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.moved.emit(ways[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Space:
            self.switched.emit()
        else:
            super().keyPressEvent(event)


class StepsEditor(QWidget):
    """`changed` says that the list is another one now."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[PlanStep] = []
        self._filling = False
        down = column(self, gap=8)
        self.table = StepsTable(
            (
                Column("", 44),
                Column(translate("Batches", "Step")),
                Column(translate("Batches", "Condition"), 236),
                Column(translate("Batches", "On error"), 180),
            ),
            name=translate("Batches", "Steps in their order"),
            height=ROW,
        )
        # All steps are in view: the page scrolls, not the table.
        self.table.setFixedHeight(theme.px(36 + ROW * len(Step) + 4))
        self.table.moved.connect(self.move_step)
        self.table.switched.connect(self.switch)
        self.table.opened.connect(lambda _: self.switch())
        self.table.current_changed.connect(lambda _: self._show_step())
        down.addWidget(self.table)
        down.addLayout(self._build_verbs())
        down.addLayout(self._build_fields())
        self.wrong = Label(size=15, bold=True, tone="stop", wrap=True)
        down.addWidget(self.wrong)

    def _build_verbs(self) -> QHBoxLayout:
        line = row(gap=8)
        self._name = Label(size=15, bold=True)
        line.addWidget(self._name, 1)
        self._buttons: list[Button] = []
        for text, key, verb in (
            (translate("Batches", "Up"), "U", lambda: self.move_step(-1)),
            (translate("Batches", "Down"), "D", lambda: self.move_step(1)),
            (translate("Batches", "On or off"), "O", self.switch),
        ):
            button = Button(text, key=key, size=34)
            button.clicked.connect(verb)
            line.addWidget(button)
            self._buttons.append(button)
        return line

    def _build_fields(self) -> QHBoxLayout:
        line = row(gap=10)
        self.when = ChoiceBox(translate("Batches", "When"), height=34)
        for one in When:
            self.when.addItem(plan_words.when(one), one)
        self.error = ChoiceBox(translate("Batches", "On error"), height=34)
        for other in OnError:
            self.error.addItem(plan_words.on_error(other), other)
        self.more_than = self._field(translate("Batches", "More than, orders"), 64)
        self.shops = self._field(translate("Batches", "Only of the shops"), 0)
        for title, part, share in (
            (translate("Batches", "When"), self.when, 2),
            (translate("Batches", "More than, orders"), self.more_than, 0),
            (translate("Batches", "Only of the shops"), self.shops, 2),
            (translate("Batches", "On error"), self.error, 2),
        ):
            down = column(gap=2)
            down.addWidget(Label(title, size=13, tone="ink2"))
            down.addWidget(part)
            line.addLayout(down, share)
        self.when.activated.connect(lambda _: self._take())
        self.error.activated.connect(lambda _: self._take())
        return line

    def _field(self, name: str, width: int) -> QLineEdit:
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setFixedHeight(theme.px(34))
        field.setFont(theme.font(15))
        if width:
            field.setMinimumWidth(theme.px(width))
        field.textEdited.connect(lambda _: self._take())
        return field

    # ---- showing and reading

    def show_steps(self, steps: Sequence[PlanStep]) -> None:
        """Fill the list; steps that the plan does not name stand at the end, switched off."""
        named = {one.step for one in steps}
        self._steps = [*steps, *(PlanStep(one, on=False) for one in Step if one not in named)]
        self._paint()
        self.table.go_to(0)
        self._show_step()

    def steps(self) -> tuple[PlanStep, ...]:
        """The list as it stands."""
        return tuple(self._steps)

    def mark(self, place: int, code: str) -> None:
        """Say what is wrong with the step of a place; a code that is none says nothing."""
        said = plan_words.fault(code)
        self.wrong.setText(said)
        if said:
            self.table.go_to(place)

    # ---- verbs

    def move_step(self, way: int) -> None:
        """Move the current step up (-1) or down (1)."""
        at = self._at
        to = at + way
        if at < 0 or not 0 <= to < len(self._steps):
            return
        self._steps[at], self._steps[to] = self._steps[to], self._steps[at]
        self._changed()

    def switch(self) -> None:
        """Switch the current step on or off."""
        at = self._at
        if at >= 0:
            self._steps[at] = replace(self._steps[at], on=not self._steps[at].on)
            self._changed()

    @property
    def _at(self) -> int:
        return next(
            (at for at, one in enumerate(self._steps) if _key(one.step) == self.table.key), -1
        )

    def _take(self) -> None:
        """Read the fields of the current step."""
        at = self._at
        if self._filling or at < 0:
            return
        self._steps[at] = replace(
            self._steps[at],
            when=self.when.currentData(),
            on_error=self.error.currentData(),
            more_than=plan_words.whole(self.more_than.text()) or 0,
            shops=plan_words.unlisted(self.shops.text()),
        )
        self._changed(fill=False)

    def _changed(self, *, fill: bool = True) -> None:
        self._paint()
        if fill:
            self._show_step()
        self._judge()
        self.changed.emit()

    def _judge(self) -> None:
        try:
            check_steps(self._steps)
        except Refused as error:
            self.wrong.setText(plan_words.fault(error.code))
        else:
            self.wrong.clear()

    def _paint(self) -> None:
        self.table.show_lines([_line(at, one) for at, one in enumerate(self._steps, start=1)])

    def _show_step(self) -> None:
        at = self._at
        for button in self._buttons:
            button.setEnabled(at >= 0)
        if at < 0:
            return
        one = self._steps[at]
        self._filling = True
        self._name.setText(plan_words.step(one.step))
        self.when.setCurrentIndex(list(When).index(one.when))
        self.error.setCurrentIndex(list(OnError).index(one.on_error))
        self.more_than.setText(str(one.more_than or ""))
        self.shops.setText(plan_words.listed(one.shops))
        limited = one.on and one.step not in UNCONDITIONAL
        self.when.setEnabled(limited)
        self.more_than.setEnabled(limited)
        self.shops.setEnabled(one.on and one.step in OF_SHOPS)
        self.error.setEnabled(one.on and one.step in WITH_ERRORS)
        self._filling = False


def _key(step: Step) -> int:
    return list(Step).index(step)


def _line(place: int, one: PlanStep) -> Line:
    name, condition = plan_words.step(one.step), plan_words.condition(one)
    error = plan_words.on_error(one.on_error) if one.step in WITH_ERRORS else "–"
    state = translate("Batches", "switched on") if one.on else translate("Batches", "switched off")
    tone = "ink" if one.on else "plain"
    return Line(
        _key(one.step),
        (
            Cell(str(place), tone="plain"),
            Cell(name, "ticked" if one.on else "unticked", tone, bold=one.on),
            Cell(condition if one.on else translate("Batches", "switched off"), tone="plain"),
            Cell(error if one.on else "", tone="plain"),
        ),
        ", ".join((str(place), name, state, condition, error)),
    )
