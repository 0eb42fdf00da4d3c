"""The Outbox screen: the list, and beside it the one item with its question and its keys."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId
from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState
from workstation.ui import theme
from workstation.ui.codes import Scan
from workstation.ui.devices.preview import PreviewOverlay
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.outbox import words
from workstation.ui.outbox.presenter import (
    NUMBER,
    Choice,
    OutboxPicture,
    OutboxPresenter,
    choices_of,
)
from workstation.ui.page import TakesEnter, page_layout
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row, rule
from workstation.ui.words import isolate, translate

_ICONS = {
    WorkState.READY: "clock",
    WorkState.RUNNING: "play",
    WorkState.ASK: "question",
    WorkState.REFUSED: "cross",
    WorkState.DONE: "tick",
    WorkState.DROPPED: "cross",
}


class OutboxScreen(ScreenWidget):
    """Questions on top; Y, N and R act on the item under the cursor."""

    takes_scans = True

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._asked_for: WorkId | None = None
        self._jobs = frame.scope()
        self.presenter = OutboxPresenter(
            frame.desk, self._jobs, self, now=lambda: datetime.now().astimezone()
        )
        self._pages = QStackedWidget()
        page_layout(self).addWidget(self._pages)
        self._pages.addWidget(self._build_empty())
        self._pages.addWidget(self._build_list())
        self.preview = PreviewOverlay(self, frame.desk, self._jobs)

    def _build_empty(self) -> QWidget:
        card = Card("plain")
        layout = column(card, margin=48, gap=12)
        layout.addStretch(1)
        head = translate("Outbox", "Nothing waits")
        layout.addWidget(Label(head, size=104, bold=True, wrap=True))
        text = translate(
            "Outbox",
            "Every label is bought or printed, every customer is told. What cannot be done at "
            "once stands here, with the reason.",
        )
        layout.addWidget(Label(text, size=26, tone="ink2", wrap=True))
        layout.addStretch(2)
        return card

    def _build_list(self) -> QWidget:
        page = QWidget()
        across = row(page, gap=12)
        card = Card("plain")
        self.table = RowsTable(
            (
                Column(translate("Outbox", "State"), 156),
                Column(translate("Outbox", "What")),
                Column(translate("Outbox", "Why"), 300, from_width=740),
                Column(translate("Outbox", "Since"), 92, end=True),
            ),
            name=translate("Outbox", "What waits, questions first"),
            height=48,
        )
        self.table.current_changed.connect(
            lambda key: self.presenter.select(WorkId(key) if key is not None else None)
        )
        self.table.opened.connect(lambda _: self._yes.setFocus())
        column(card, margin=4).addWidget(self.table)
        across.addWidget(card, 1)
        across.addWidget(self._build_item())
        return page

    def _build_item(self) -> Card:
        self._item = Card("now")
        self._item.setFixedWidth(theme.px(404))
        layout = column(self._item, margin=20, gap=8)
        self._badge = Badge()
        layout.addWidget(self._badge)
        self._what = Label(size=20, bold=True, wrap=True)
        layout.addWidget(self._what)
        self._question = Label(size=26, bold=True, wrap=True)
        self._why = Label(size=16, wrap=True)
        self._facts = Label(size=15, tone="ink2", wrap=True)
        self._advice = Label(size=15, tone="ink2", wrap=True)
        layout.addWidget(rule())
        for label in (self._question, self._why, self._facts):
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self._advice)
        self._yes = Button(translate("Outbox", "Yes"), key="Y", kind="primary", size=56)
        self._no = Button(translate("Outbox", "No"), key="N", size=56)
        self._retry = Button(translate("Outbox", "Try again now"), key="R", kind="primary")
        self._yes.clicked.connect(lambda: self.presenter.answer(Choice.YES))
        self._no.clicked.connect(lambda: self.presenter.answer(Choice.NO))
        self._retry.clicked.connect(self.presenter.retry)
        answers = row(gap=8)
        answers.addWidget(self._yes, 1)
        answers.addWidget(self._no, 1)
        layout.addLayout(answers)
        self._look = Button(translate("Outbox", "Ask the carrier again"), key="L")
        self._look.clicked.connect(lambda: self.presenter.answer(Choice.LOOK))
        layout.addWidget(self._look)
        self._see = Button(translate("Outbox", "Show the label"), key="V", size=44)
        self._see.clicked.connect(self.show_label)
        layout.addWidget(self._see)
        self._number = QLineEdit()
        self._number.setPlaceholderText(translate("Outbox", "Tracking number, then Enter"))
        self._number.setAccessibleName(translate("Outbox", "Tracking number of the bought label"))
        self._number.setFixedHeight(theme.px(44))
        TakesEnter(self._number, self._give_number)
        self._number.hide()
        layout.addWidget(self._number)
        self._all = QWidget()
        same = column(self._all, gap=6)
        self._same = Label(size=15, wrap=True)
        same.addWidget(self._same)
        both = row(gap=8)
        self._all_yes = Button(translate("Outbox", "Yes for all"), key="A", size=44)
        self._all_no = Button(translate("Outbox", "No for all"), key="X", size=44)
        self._all_yes.clicked.connect(lambda: self.presenter.answer_all(Choice.YES))
        self._all_no.clicked.connect(lambda: self.presenter.answer_all(Choice.NO))
        both.addWidget(self._all_yes, 1)
        both.addWidget(self._all_no, 1)
        same.addLayout(both)
        layout.addWidget(self._all)
        layout.addWidget(self._retry)
        return self._item

    # What the window asks.

    def shown(self) -> None:
        self.presenter.reload()
        target = self.table if self._pages.currentIndex() == 1 else self
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def changed(self, _ids: frozenset[str]) -> None:
        self.preview.look()
        self.presenter.reload()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setGeometry(self.rect())

    def show_label(self) -> None:
        """Show the label that the item under the cursor prints, dot by dot."""
        item = self.presenter.current
        if item is not None and item.kind == "print_label" and item.parcel_id is not None:
            title = translate("Outbox", "Label of {about}").format(about=isolate(item.about))
            preview, parcel = self._frame.desk.devices.preview, item.parcel_id
            self.preview.open(title, lambda: preview(parcel, ""))

    def close_screen(self) -> None:
        self._jobs.close()

    def scanned(self, scan: Scan) -> None:
        if not any(self.presenter.scan(code) for code in scan.readings):
            self._frame.play("note")
            said = translate("Outbox", "{code} is not in the outbox.")
            self.subtitle_changed.emit(said.format(code=isolate(scan.text)))

    def command(self, key: str) -> bool:
        if self.preview.isVisible():
            return self.preview.command(key)
        match key:
            case "V":
                self.show_label()
            case "Y":
                self.presenter.answer(Choice.YES)
            case "N":
                self.presenter.answer(Choice.NO)
            case "A" if self._all.isVisible():
                self.presenter.answer_all(Choice.YES)
            case "X" if self._all.isVisible():
                self.presenter.answer_all(Choice.NO)
            case "L":
                self.presenter.answer(Choice.LOOK)
            case "R":
                self.presenter.retry()
            case "O":
                row = self.presenter.current
                if row is not None and row.order_id:
                    self._frame.go("orders", row.order_id)
            case _:
                return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Y", translate("Outbox", "yes")),
            Hint("N", translate("Outbox", "no")),
            Hint("R", translate("Outbox", "try again")),
            Hint("O", translate("Outbox", "show the order")),
            Hint("Esc", translate("Outbox", "back")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("L", translate("Outbox", "ask the carrier again")),
            Hint("V", translate("Outbox", "show the label")),
            Hint("A", translate("Outbox", "yes for all of the same cause")),
            Hint("X", translate("Outbox", "no for all of the same cause")),
        )

    def aside(self) -> str:
        return translate("Outbox", "The YES and NO cards answer too")

    # What the presenter says.

    def show_picture(self, picture: OutboxPicture, now: datetime) -> None:
        """Show the whole picture."""
        self._pages.setCurrentIndex(1 if picture.rows else 0)
        self.table.show_lines([_line(item, now) for item in picture.rows])
        if not picture.rows and self.table.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if picture.current is not None:
            self.table.go_to_key(picture.current.id)
            self._show_item(picture.current, picture.same_cause, now)
        asking = sum(1 for item in picture.rows if item.state is WorkState.ASK)
        self.subtitle_changed.emit(
            translate("Outbox", "%n question(s)", None, asking)
            if asking
            else translate("Outbox", "%n item(s)", None, len(picture.rows))
        )

    def show_answered(self, about: str, count: int) -> None:
        said = (
            translate("Outbox", "%n answered alike.", None, count)
            if count != 1
            else translate("Outbox", "{about} answered.").format(about=isolate(about))
        )
        self.subtitle_changed.emit(said)
        self._frame.play("right")

    def show_retried(self, about: str) -> None:
        said = translate("Outbox", "{about} is tried again.").format(about=isolate(about))
        self.subtitle_changed.emit(said)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def ask_number(self, about: str) -> None:
        row = self.presenter.current
        self._asked_for = row.id if row is not None else None
        self._number.clear()
        self._number.show()
        self._number.setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_number(self, number: str) -> None:
        self.ask_number("")
        self._number.setText(number)

    def _give_number(self) -> None:
        number = self._number.text()
        if number.strip():
            self._number.hide()
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self.presenter.answer(Choice.YES, number)

    def _show_item(self, item: OutboxRow, same: int, now: datetime) -> None:
        asks = item.state is WorkState.ASK
        theme.set_state(self._item, "card", "wait" if asks else "plain")
        tone = words.tone(item.state)
        self._badge.show_state(words.state(item.state), tone=tone, icon=_ICONS[item.state])
        self._what.setText(words.what(item))
        self._question.setText(words.question(item))
        self._question.setVisible(asks)
        self._why.setText(item.last_error)
        self._why.setVisible(bool(item.last_error))
        self._facts.setText("\n".join(_facts(item, now)))
        self._advice.setText(words.where_to_look(item) if asks else words.advice(item))
        known = choices_of(item)
        self._yes.setVisible(Choice.YES in known)
        self._no.setVisible(Choice.NO in known)
        self._look.setVisible(Choice.LOOK in known)
        if item.id != self._asked_for:
            self._number.hide()
        self._all.setVisible(asks and same > 1)
        self._all_yes.setVisible(known.get(Choice.YES, NUMBER) != NUMBER)
        self._all_no.setVisible(Choice.NO in known)
        self._same.setText(translate("Outbox", "%n questions have the same cause:", None, same))
        self._retry.setVisible(item.state in (WorkState.REFUSED, WorkState.READY))
        self._see.setVisible(item.kind == "print_label" and item.parcel_id is not None)
        self._item.setAccessibleName(f"{words.what(item)}. {item.question or item.last_error}")


def _facts(item: OutboxRow, now: datetime) -> list[str]:
    facts = []
    if item.recipient:
        facts.append(translate("Outbox", "For {name}").format(name=isolate(item.recipient)))
    carrier = " · ".join(isolate(part) for part in (item.carrier, item.tracking_number) if part)
    if carrier:
        facts.append(carrier)
    since = words.age((now - item.created_at).total_seconds())
    tries = translate("Outbox", "tried %n time(s)", None, item.tries)
    facts.append(f"{since} · {tries}")
    return facts


def _line(item: OutboxRow, now: datetime) -> Line:
    state, tone = words.state(item.state), words.tone(item.state)
    since = words.age((now - item.created_at).total_seconds())
    asks = item.state is WorkState.ASK
    what, why = words.what(item), words.question(item) if asks else item.last_error
    return Line(
        item.id,
        (
            Cell(state, _ICONS[item.state], tone, badge=tone in ("wait", "stop")),
            Cell(what, words.icon(item.kind), bold=item.state is WorkState.ASK),
            Cell(why or "–", tone="plain"),
            Cell(since, end=True),
        ),
        ", ".join(part for part in (state, what, why, since) if part),
    )
