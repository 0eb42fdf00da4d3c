"""Two pages of Day close that are tables: what is still owed, and the days that are closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from workstation.domain.errors import WorkstationError
from workstation.ui import theme
from workstation.ui.day import owed, past
from workstation.ui.frame import Frame, Hint
from workstation.ui.jobs import JobScope
from workstation.ui.page import TakesEnter
from workstation.ui.rows import Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Label, column, row
from workstation.ui.words import isolate, translate


class TablePage(QWidget):
    """A headline, a table in a card, and what stands there when it is empty."""

    def __init__(self, columns: Sequence[Column], *, name: str, empty: str) -> None:
        super().__init__()
        self._layout = column(self, gap=12)
        self._bar = row(gap=10)
        self._head = Label(name, size=20, bold=True)
        self._said = Label(size=15, tone="ink2")
        self._bar.addWidget(self._head)
        self._bar.addWidget(self._said, 1)
        self._layout.addLayout(self._bar)
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(columns, name=name)
        inside.addWidget(self.table)
        self._empty = Label(empty, size=26, wrap=True)
        self._empty.setContentsMargins(*[theme.px(32)] * 4)
        inside.addWidget(self._empty)
        self._empty.hide()
        self._layout.addWidget(card, 1)

    def show_lines(self, lines: Sequence[Line], head: str) -> None:
        self._head.setText(head)
        self.table.setVisible(bool(lines))
        self._empty.setVisible(not lines)
        self.table.show_lines(lines)

    def say(self, sentence: str, tone: str) -> None:
        self._said.set_tone(tone)
        self._said.setText(sentence)

    @property
    def said(self) -> str:
        return self._said.text()


class OwedPage(TablePage):
    """E sets the date, A says that it is here, C takes it off the order, Enter opens the order."""

    def __init__(self, frame: Frame, jobs: JobScope) -> None:
        super().__init__(
            owed.columns(),
            name=translate("Owed", "Still owed"),
            empty=translate(
                "Owed", "Nothing is owed. Lines that come later or were short appear here."
            ),
        )
        self._frame = frame
        self.presenter = owed.OwedPresenter(
            frame.desk, jobs, self, today=lambda: frame.now().astimezone().date()
        )
        self.day = QLineEdit()
        self.day.setPlaceholderText(translate("Owed", "When? 3.5. or +7, then Enter"))
        self.day.setFixedSize(theme.px(260), theme.px(40))
        self.day.hide()
        TakesEnter(self.day, self._day_entered)
        self._bar.addWidget(self.day)
        for key, text, verb in (
            ("E", translate("Owed", "Set date"), self.presenter.ask_day),
            ("A", translate("Owed", "It is here"), self.presenter.arrived),
            ("C", translate("Owed", "Owe no more"), self.presenter.cancel),
        ):
            button = Button(text, key=key, size=40, kind="danger" if key == "C" else "plain")
            button.clicked.connect(verb)
            self._bar.addWidget(button)
        self.table.current_changed.connect(self._moved)
        self.table.opened.connect(lambda _: self.presenter.open())

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], None]] = {
            "E": self.presenter.ask_day,
            "A": self.presenter.arrived,
            "C": self.presenter.cancel,
            "Enter": self.presenter.open,
        }
        if key == "Esc" and not self.day.isHidden():
            self._leave_day()
            return True
        if key not in verbs:
            return False
        verbs[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Enter", translate("Owed", "open the order")),
            Hint("E", translate("Owed", "set the date")),
            Hint("A", translate("Owed", "it is here")),
            Hint("C", translate("Owed", "owe no more")),
            Hint("Esc", translate("Owed", "back")),
        )

    def ask_day(self, about: str) -> None:
        said = translate("Owed", "When does it come for {number}?").format(number=isolate(about))
        self.day.setAccessibleName(said)
        self.say(said, "ink2")
        self.day.clear()
        self.day.show()
        self.day.setFocus()

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def go(self, screen: str, subject: Any) -> None:
        self._frame.go(screen, subject)

    def _day_entered(self) -> None:
        text = self.day.text()
        self._leave_day()
        self.presenter.set_day(text)

    def _leave_day(self) -> None:
        self.day.hide()
        self.say("", "ink2")
        self.table.setFocus()

    def _moved(self, key: int | None) -> None:
        self.presenter.select(key)


class PastPage(TablePage):
    """Closed days with their manifests; Enter shows the paper, P prints it."""

    opened = Signal(str, str)

    def __init__(self, frame: Frame, jobs: JobScope) -> None:
        super().__init__(
            past.columns(),
            name=translate("Past", "Closed days"),
            empty=translate("Past", "No day is closed yet. F12 closes today."),
        )
        self._frame, self._jobs = frame, jobs
        self._papers: dict[int, past.PastPaper] = {}
        self.table.opened.connect(lambda _: self._open())

    def reload(self) -> None:
        views = self._frame.desk.views
        self._jobs.read(lambda: past.papers_of(views.closes(limit=past.DAYS)), self._show)

    def command(self, key: str) -> bool:
        if key == "Enter":
            self._open()
        elif key == "P":
            self._print()
        else:
            return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Enter", translate("Past", "look at it")),
            Hint("P", translate("Past", "print")),
            Hint("Esc", translate("Past", "back")),
        )

    def _show(self, papers: Sequence[past.PastPaper]) -> None:
        self._papers = {paper.key: paper for paper in papers}
        days = sum(1 for paper in papers if paper.is_close)
        head = translate("Past", "%n day(s) closed", None, days)
        self.show_lines([past.line_of(paper) for paper in papers], head)

    def _paper(self) -> past.PastPaper | None:
        return self._papers.get(self.table.key) if self.table.key is not None else None

    def _open(self) -> None:
        paper = self._paper()
        if paper is not None:
            self.opened.emit(paper.about, past.title_of(paper))

    def _print(self) -> None:
        paper, desk = self._paper(), self._frame.desk.day
        if paper is None or desk is None:
            return
        about = paper.about
        self._jobs.desk(
            lambda: desk.print_paper(about),
            lambda _: self.say(translate("Paper", "It prints."), "ok"),
            self._frame.notice,
        )
