"""The pick list before it is printed: three ways to walk, one table, and the paper behind it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.plans import Sorting
from workstation.domain.values import OrderId
from workstation.ports.documents import PickSheet
from workstation.services.day_desk import PickWish
from workstation.ui.frame import Frame, Hint
from workstation.ui.jobs import JobScope
from workstation.ui.orders.picking import WAYS, PickPresenter, columns, head, lines_of, way
from workstation.ui.paper_page import PaperPage
from workstation.ui.rows import RowsTable
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.words import translate

LIST, PAPER = range(2)


class PickPage(QWidget):
    """1 to 3 choose the walk, S puts single lines first, P makes the paper, Esc goes back."""

    left = Signal()

    def __init__(self, frame: Frame, jobs: JobScope) -> None:
        super().__init__()
        self._frame = frame
        self.presenter = PickPresenter(frame.desk, jobs, self)
        self._pages = QStackedWidget()
        column(self).addWidget(self._pages)
        self._pages.addWidget(self._build_list())
        self.paper = PaperPage(frame, jobs)
        self.paper.left.connect(lambda: self._turn(LIST))
        self._pages.addWidget(self.paper)

    def _build_list(self) -> QWidget:
        page = QWidget()
        down = column(page, gap=12)
        top = row(gap=8)
        group = QButtonGroup(self)
        self._chips: dict[Sorting, Chip] = {}
        for sorting in WAYS:
            chip = Chip(way(sorting))
            chip.clicked.connect(lambda _=False, way=sorting: self.presenter.choose(way))
            group.addButton(chip)
            self._chips[sorting] = chip
            top.addWidget(chip)
        self._single = Button(translate("Pick", "Single lines first"), key="S", size=40)
        self._single.clicked.connect(self.presenter.toggle_single)
        top.addWidget(self._single)
        self._head = Label(size=15, tone="ink2")
        top.addWidget(self._head, 1)
        self._print = Button(translate("Pick", "Make the list"), key="P", kind="primary", size=40)
        self._print.clicked.connect(self.presenter.make)
        top.addWidget(self._print)
        down.addLayout(top)
        card = Card("plain")
        self.table = RowsTable(columns(), name=translate("Pick", "What to take, in walking order"))
        column(card, margin=4).addWidget(self.table)
        down.addWidget(card, 1)
        return page

    def open(self, orders: Sequence[OrderId]) -> None:
        """Show the list of these orders."""
        self._turn(LIST)
        self.presenter.begin(orders)

    def look(self) -> None:
        """Something changed: is the paper drawn?"""
        if self._pages.currentIndex() == PAPER:
            self.paper.look()

    def command(self, key: str) -> bool:
        if self._pages.currentIndex() == PAPER:
            return self.paper.command(key)
        verbs: dict[str, Callable[[], None]] = {
            "P": self.presenter.make,
            "S": self.presenter.toggle_single,
            "Esc": self.left.emit,
            **{
                str(place): lambda way=way: self.presenter.choose(way)  # type: ignore[misc]
                for place, way in enumerate(WAYS, start=1)
            },
        }
        if key not in verbs:
            return False
        verbs[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        if self._pages.currentIndex() == PAPER:
            return self.paper.hints()
        return (
            Hint("1–3", translate("Pick", "how you walk")),
            Hint("S", translate("Pick", "single lines first")),
            Hint("P", translate("Pick", "make the list")),
            Hint("Esc", translate("Pick", "back")),
        )

    # What the presenter says.

    def show_sheet(self, sheet: PickSheet, wish: PickWish) -> None:
        self._chips[wish.sorting].setChecked(True)
        self._single.set_kind("chosen" if wish.single_first else "plain")
        self._head.setText(head(sheet))
        self.table.show_lines(lines_of(sheet))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_paper(self, about: str, title: str) -> None:
        self._turn(PAPER)
        self.paper.open(about, title)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)
        if not self.table.rows.lines:
            self.left.emit()

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        (self.table if page == LIST else self.paper.sheet).setFocus(Qt.FocusReason.OtherFocusReason)
