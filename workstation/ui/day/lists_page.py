"""The page of differences between the carriers' lists and ours, and its line on the day's page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.errors import WorkstationError
from workstation.ui import theme
from workstation.ui.day import lists
from workstation.ui.day.table_pages import TablePage
from workstation.ui.frame import Frame, Hint
from workstation.ui.jobs import JobScope
from workstation.ui.rows import Line
from workstation.ui.widgets.basic import Badge, Button, Card, Label, column, row
from workstation.ui.words import translate


class ListsRow(Card):
    """One line below the leftovers; pressing it turns to the page."""

    pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("sunken", parent)
        across = row(self, gap=12)
        across.setContentsMargins(*[theme.px(edge) for edge in (20, 12, 14, 12)])
        text = column(gap=0)
        text.addWidget(Label(lists.title(), size=16, bold=True))
        self.below = Label("", size=14, tone="ink2", wrap=True)
        text.addWidget(self.below)
        across.addLayout(text, 1)
        self.badge = Badge()
        across.addWidget(self.badge)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_line(self, picture: lists.ListsPicture) -> None:
        self.below.setText(picture.below)
        self.badge.show_state(picture.badge, tone=picture.tone, icon=picture.icon)
        self.setAccessibleName(picture.sentence)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.pressed.emit()


class ListsPage(TablePage):
    """R compares now, X gives a label back that only the carrier knows, Enter opens the order."""

    line = Signal(object)

    def __init__(self, frame: Frame, jobs: JobScope) -> None:
        super().__init__(
            lists.columns(),
            name=lists.title(),
            empty=translate("Lists", "No carrier account is set up."),
        )
        self._frame = frame
        self.presenter = lists.ListsPresenter(
            frame.desk, jobs, self, today=lambda: frame.now().astimezone().date()
        )
        for key, text, verb in (
            ("R", translate("Lists", "Compare now"), self.presenter.compare),
            ("X", translate("Lists", "Give back"), self.presenter.give_back),
        ):
            button = Button(text, key=key, size=40, kind="danger" if key == "X" else "plain")
            button.clicked.connect(verb)
            self._bar.addWidget(button)
        self.table.current_changed.connect(self.presenter.select)
        self.table.opened.connect(lambda _: self.presenter.open())

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], None]] = {
            "R": self.presenter.compare,
            "X": self.presenter.give_back,
            "Enter": self.presenter.open,
        }
        if key not in verbs:
            return False
        verbs[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("R", translate("Lists", "compare now")),
            Hint("Enter", translate("Lists", "open the order")),
            Hint("X", translate("Lists", "give back")),
            Hint("Esc", translate("Lists", "back")),
        )

    def show_found(self, lines: Sequence[Line], head: str) -> None:
        self.show_lines(lines, head)

    def show_line(self, picture: lists.ListsPicture) -> None:
        self.line.emit(picture)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    def go(self, screen: str, subject: Any) -> None:
        self._frame.go(screen, subject)
