"""The comparison over the whole screen: the best on top, each as it comes, one chosen by Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.rates import Aim
from workstation.domain.values import OrderId
from workstation.services.rate_desk import RateTable
from workstation.ui import theme
from workstation.ui.frame import Hint
from workstation.ui.rates import words
from workstation.ui.rates.presenter import AIMS, RatesPresenter
from workstation.ui.rows import RowsTable
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

LOOK_MS = 250


class RatesPanel(QWidget):
    """Covers its parent. Give it keys with `command` while it is visible, and news with `look`."""

    def __init__(
        self,
        parent: QWidget,
        desk: Desk,
        jobs: Jobs,
        *,
        chosen: Callable[[bool], None],
        left: Callable[[], None],
    ) -> None:
        super().__init__(parent)
        self._left = left
        self._aim: Aim | None = None
        self.presenter = RatesPresenter(desk, jobs, self, chosen=chosen)
        self.rows: list[words.RateRow] = []
        outer = column(self, margin=20)
        card = Card("now")
        outer.addWidget(card)
        inside = column(card, margin=16, gap=10)
        top = row(gap=12)
        self._head = Label(size=26, bold=True)
        self._about = Label(size=16, tone="ink2", wrap=True)
        top.addWidget(self._head)
        top.addWidget(self._about, 1)
        self._close = Button(translate("Rates", "Close"), key="Esc", size=40)
        self._close.clicked.connect(self.leave)
        top.addWidget(self._close)
        inside.addLayout(top)
        inside.addLayout(self._build_aims())
        name = translate("Rates", "Prices, the best on top")
        self.table = RowsTable(words.columns(), name=name)
        self.table.current_changed.connect(lambda _: self._explain())
        self.table.opened.connect(lambda _: self._choose())
        inside.addWidget(self.table, 1)
        self._why = Label(size=16, wrap=True)
        self._why.setMinimumHeight(theme.px(52))
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self._why)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.presenter.look)
        self.hide()

    def _build_aims(self) -> QHBoxLayout:
        across = row(gap=8)
        group = QButtonGroup(self)
        self._chips: dict[Aim, Chip] = {}
        for place, aim in enumerate(AIMS, start=1):
            chip = Chip(f"{place} {words.aim_word(aim)}")
            chip.clicked.connect(lambda _=False, aim=aim: self.presenter.aim_at(aim))
            group.addButton(chip)
            self._chips[aim] = chip
            across.addWidget(chip)
        self._said = Label(size=15, tone="ink2", wrap=True)
        across.addWidget(self._said, 1)
        self._again = Button(translate("Rates", "Ask again"), key="A", size=40)
        self._again.clicked.connect(self.presenter.again)
        across.addWidget(self._again)
        return across

    # What the screen tells.

    def open(self, order: OrderId, *, settled: Callable[[], None] | None = None) -> None:
        """Show the prices of an order and have the carriers asked; `settled` is called when none
        of them is asked any more.
        """
        self.rows = []
        self.table.show_lines([])
        self._head.setText(translate("Rates", "Prices"))
        self._about.setText("")
        self._why.setText("")
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.presenter.begin(order, settled=settled)

    def look(self) -> None:
        """Something changed: a carrier may have answered."""
        if self.isVisible():
            self.presenter.look()

    def command(self, key: str) -> bool:
        """Take a key; True for all of them, since nothing below may be meant."""
        match key:
            case "Esc" | "R":
                self.leave()
            case "Enter":
                self._choose()
            case "A":
                self.presenter.again()
            case "X":
                self.presenter.forget()
            case "1" | "2" | "3":
                self.presenter.aim_at(AIMS[int(key) - 1])
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Enter", translate("Rates", "take it")),
            Hint("1–3", translate("Rates", "what comes first")),
            Hint("A", translate("Rates", "ask again")),
            Hint("X", translate("Rates", "let the rules choose")),
            Hint("Esc", translate("Rates", "back")),
        )

    # What the presenter says.

    def show_table(self, table: RateTable, aim: Aim, *, asking: bool) -> None:
        number = isolate(table.order_number)
        self._head.setText(translate("Rates", "Prices for {order}").format(order=number))
        self.setAccessibleName(self._head.text())
        self._about.setText(table.trouble or words.head(table))
        self._about.set_tone("wait" if table.trouble else "ink2")
        self._said.setText("" if table.trouble else words.standing(table, asking=asking))
        self._chips[aim].setChecked(True)
        # Another aim begins at its best; news of the same one leave the cursor where it is.
        kept, self._aim = self._current() if aim is self._aim else None, aim
        self.rows = words.rows(table)
        self.table.show_lines([one.line for one in self.rows])
        places = [(one.account, one.service) for one in self.rows]
        if kept is not None and (kept.account, kept.service) in places:
            self.table.go_to(places.index((kept.account, kept.service)))
        elif self.rows:
            self.table.go_to(0)
        self._explain()
        if asking:
            self._timer.start()
        else:
            self._timer.stop()

    def show_problem(self, error: WorkstationError) -> None:
        self._about.setText(str(error))
        self._about.set_tone("wait")

    def leave(self) -> None:
        """Close; the screen below goes on."""
        self._timer.stop()
        self.presenter.end()
        self.hide()
        self._left()

    # Small movements.

    def _current(self) -> words.RateRow | None:
        place = self.table.currentIndex().row()
        return self.rows[place] if 0 <= place < len(self.rows) else None

    def _explain(self) -> None:
        current = self._current()
        self._why.setText(current.about if current is not None else "")

    def _choose(self) -> None:
        current = self._current()
        if current is not None and current.service is not None:
            self.presenter.choose(current.account, current.service)

    def paintEvent(self, event: QPaintEvent) -> None:
        veil = QColor(theme.now().bg)
        veil.setAlpha(235)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()
