"""The first page: what was missed, the plans with their next time, the runs of the past."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.domain.plans import Plan
from workstation.ports.batches import BatchRun, RunId
from workstation.ports.views import OutboxRow
from workstation.ui import theme
from workstation.ui.batches import plan_words, words
from workstation.ui.batches.home_presenter import HomePicture, plan_of_cause
from workstation.ui.page import TakesEnter
from workstation.ui.reasons import in_words
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class HomePage(QWidget):
    """`verb` carries the letter of a button that was pressed."""

    verb = Signal(str)
    run_opened = Signal(object)
    plan_opened = Signal(object)
    more_runs = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: dict[int, Plan] = {}
        self._runs: dict[int, BatchRun] = {}
        self._missed: OutboxRow | None = None
        self._then: Callable[[str], None] | None = None
        self._choosing = 0
        """For how many chosen orders a plan is being chosen."""
        down = column(self, gap=12)
        down.addWidget(self._build_missed())
        down.addWidget(self._build_plans(), 5)
        down.addWidget(self._build_runs(), 4)
        self.bar = self._build_bar()
        down.addWidget(self.bar)
        self.ask_bar = self._build_ask()
        down.addWidget(self.ask_bar)
        self._missed_card.hide()
        self.ask_bar.hide()

    def _build_missed(self) -> Card:
        self._missed_card = Card("wait")
        across = row(self._missed_card, margin=14, gap=12)
        self._missed_text = Label(size=20, bold=True, wrap=True)
        across.addWidget(self._missed_text, 1)
        run = Button(translate("Batches", "Run it now"), key="Y", kind="primary")
        skip = Button(translate("Batches", "Skip it this time"), key="S")
        run.clicked.connect(lambda: self.verb.emit("Y"))
        skip.clicked.connect(lambda: self.verb.emit("S"))
        across.addWidget(run)
        across.addWidget(skip)
        return self._missed_card

    def _build_plans(self) -> Card:
        card = Card("plain")
        inside = column(card, margin=4)
        self.plans = RowsTable(
            (
                Column(translate("Batches", "Plan"), 190),
                Column(translate("Batches", "When"), 230),
                Column(translate("Batches", "Which orders")),
                Column(translate("Batches", "Next by itself"), 210),
            ),
            name=translate("Batches", "Plans"),
            height=44,
        )
        self.plans.current_changed.connect(lambda _: self._show_plan())
        self.plans.opened.connect(self._opened)
        inside.addWidget(self.plans)
        return card

    def _build_runs(self) -> Card:
        card = Card("plain")
        inside = column(card, margin=4)
        self.runs = RowsTable(
            (
                Column(translate("Batches", "Run"), 84),
                Column(translate("Batches", "Plan"), 220),
                Column(translate("Batches", "Begun"), 230),
                Column(translate("Batches", "By")),
                Column(translate("Batches", "Labels"), 100, end=True),
                Column(translate("Batches", "State"), 250),
            ),
            name=translate("Batches", "Runs, the newest first"),
        )
        self.runs.rows.more_wanted.connect(self.more_runs)
        self.runs.opened.connect(lambda key: self.run_opened.emit(RunId(key)))
        inside.addWidget(self.runs)
        self._no_runs = Label(
            translate("Batches", "No run yet. B runs the plan under the cursor; T only tries it."),
            size=18, tone="ink2", wrap=True,
        )  # fmt: skip
        self._no_runs.setContentsMargins(*[theme.px(20)] * 4)
        self._no_runs.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._no_runs, 1)
        return card

    def _build_bar(self) -> Card:
        bar = Card("ink")
        bar.setFixedHeight(theme.px(60))
        across = row(bar, margin=8, gap=8)
        across.addSpacing(theme.px(12))
        self._name = Label(size=20, bold=True)
        self._text = Label(size=15)
        across.addWidget(self._name)
        across.addWidget(self._text, 1)
        self._buttons = []
        for key, text in (
            ("E", translate("Batches", "Edit")),
            ("T", translate("Batches", "Dry run")),
            ("B", translate("Batches", "Run now")),
        ):
            button = Button(text, key=key)
            button.clicked.connect(lambda _=False, key=key: self.verb.emit(key))
            across.addWidget(button)
            self._buttons.append(button)
        return bar

    def _build_ask(self) -> Card:
        card = Card("now")
        across = row(card, margin=10, gap=10)
        self._question = Label(size=16, bold=True, wrap=True)
        self.answer = QLineEdit()
        self.answer.setFixedSize(theme.px(420), theme.px(40))
        self.answer.installEventFilter(self)
        TakesEnter(self.answer, self._answered)
        self._yes = Button("", key="Enter", kind="primary", size=40)
        self._yes.clicked.connect(self._answered)
        self._no = Button(translate("Batches", "Back"), key="Esc", size=40)
        self._no.clicked.connect(self.leave_question)
        across.addWidget(self._question, 1)
        for part in (self.answer, self._yes, self._no):
            across.addWidget(part)
        return card

    # What the presenter says.

    def show_home(self, picture: HomePicture, now: datetime) -> None:
        self._plans = dict(enumerate(picture.plans, start=1))
        self._runs = {run.id: run for run in picture.runs}
        self.plans.show_lines(
            [
                _plan_line(key, plan, picture.due.get(plan.name), now)
                for key, plan in self._plans.items()
            ]
        )
        self.runs.setVisible(bool(picture.runs))
        self._no_runs.setVisible(not picture.runs)
        self.runs.show_lines([_run_line(run) for run in picture.runs], more=picture.more_runs)
        self._missed = picture.missed[0] if picture.missed else None
        self._missed_card.setVisible(self._missed is not None)
        if self._missed is not None:
            self._missed_text.setText(in_words(self._missed.question))
        self._show_plan()

    @property
    def plan(self) -> Plan | None:
        """The plan under the cursor."""
        return self._plans.get(self.plans.key or 0)

    @property
    def missed(self) -> tuple[OutboxRow, str] | None:
        """The question that is open, and its plan's name."""
        found = self._missed
        return (found, plan_of_cause(found)) if found is not None else None

    def names(self) -> set[str]:
        """The names of all plans."""
        return {plan.name for plan in self._plans.values()}

    # Questions with a field or with yes and no.

    def ask(
        self, question: str, verb: str, then: Callable[[str], None], *, text: str | None = None
    ) -> None:
        """Put a question below the lists; with `text` it wants a field filled in."""
        self._then = then
        self._question.setText(question)
        self._yes.setText(verb)
        self._yes.setAccessibleName(verb)
        self._yes.updateGeometry()
        self.answer.setVisible(text is not None)
        self.answer.setAccessibleName(question)
        self.answer.setText(text or "")
        self.bar.hide()
        self.ask_bar.show()
        if text is None:
            self._yes.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
            self.answer.selectAll()

    def ask_plan(self, count: int, then: Callable[[str], None]) -> None:
        """Ask with the steps of which plan chosen orders run; Enter in the list answers."""
        self._choosing = count
        self.ask(self._which(), translate("Batches", "Run them"), then)
        self.plans.setFocus(Qt.FocusReason.OtherFocusReason)

    def _which(self) -> str:
        said = translate(
            "Batches", "%n chosen order(s): with the steps of {plan}?", None, self._choosing
        )
        plan = self.plan
        return said.format(plan=isolate(plan.name) if plan is not None else "…")

    def _opened(self, key: int) -> None:
        if self._choosing:
            self._answered()
        else:
            self.plan_opened.emit(self._plans[key])

    def leave_question(self) -> bool:
        """Put the question away; False when there is none."""
        asked, self._then = self._then is not None, None
        self._choosing = 0
        self.ask_bar.hide()
        self.bar.show()
        if asked:
            self.plans.setFocus(Qt.FocusReason.OtherFocusReason)
        return asked

    def _answered(self) -> None:
        then, text = self._then, self.answer.text().strip()
        if then is None or (self.answer.isVisible() and not text):
            return
        self.leave_question()
        then(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.leave_question()
            return True
        return super().eventFilter(watched, event)

    def _show_plan(self) -> None:
        plan = self.plan
        if self._choosing:
            self._question.setText(self._which())
        for button in self._buttons:
            button.setEnabled(plan is not None)
        self._name.setText(isolate(plan.name) if plan is not None else "")
        self._text.setText(
            plan_words.chosen(plan.filter)
            if plan is not None
            else translate("Batches", "No plan chosen")
        )


def _plan_line(key: int, plan: Plan, due: datetime | None, now: datetime) -> Line:
    when = plan_words.schedule(plan)
    which = plan_words.chosen(plan.filter)
    following = plan_words.next_due(plan, due, now)
    icon, tone = ("clock", "ink") if plan.enabled and due is not None else ("minus", "plain")
    return Line(
        key,
        (
            Cell(isolate(plan.name), "layers", bold=True),
            Cell(when),
            Cell(which),
            Cell(following, icon, tone),
        ),
        ", ".join((plan.name, when, which, following)),
    )


def _run_line(run: BatchRun) -> Line:
    state, when, who = words.run_state(run), words.moment(run), words.why(run)
    tone, icon = words.run_tone(run)
    return Line(
        run.id,
        (
            Cell(str(run.id)),
            Cell(isolate(run.plan), bold=True),
            Cell(when),
            Cell(who),
            Cell(str(run.size) if run.size else "–", end=True),
            Cell(state, icon, tone if tone != "plain" else "ink", badge=tone != "plain"),
        ),
        ", ".join((str(run.id), run.plan, when, state)),
    )
