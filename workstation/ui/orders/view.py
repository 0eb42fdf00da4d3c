"""The Orders screen: search and chips above, the queue, one order at the side, its verbs below."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QStackedWidget, QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.shipments import LabelState
from workstation.domain.values import OrderId
from workstation.ports.views import OrderDetail, OrderFilter, OrderRow
from workstation.services.desk import RuleTrial
from workstation.ui import dates, theme
from workstation.ui.devices.preview import PreviewOverlay
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.orders import words
from workstation.ui.orders.apart import Together, asked
from workstation.ui.orders.detail import DetailPanel
from workstation.ui.orders.fix_form import FixPanel
from workstation.ui.orders.fixing import FixForm
from workstation.ui.orders.import_page import ImportPage
from workstation.ui.orders.importing import ImportPresenter
from workstation.ui.orders.lines import columns, line_of
from workstation.ui.orders.pick_page import PickPage
from workstation.ui.orders.presenter import CHIPS, OrdersPresenter
from workstation.ui.page import TakesEnter, page_layout
from workstation.ui.rates.panel import RatesPanel
from workstation.ui.rows import Line, RowsTable
from workstation.ui.voids.panel import VoidPanel
from workstation.ui.widgets.basic import Button, Card, Chip, Label, SearchField, column, row
from workstation.ui.widgets.one_line import OneLine
from workstation.ui.words import city_and_country, isolate, translate

_CHIP_LOOK = {
    OrderFilter.CANNOT_SHIP: ("cross", "stop"),
    OrderFilter.PARTIAL: ("clock", "wait"),
}
WIDE = 1600
"""From this width on the order's panel is open by itself."""


class OrdersScreen(ScreenWidget):
    """Queue and import, one above the other; the presenters decide what they show."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._rows: dict[int, OrderRow] = {}
        self._panel_wanted: bool | None = None
        self._wanted: OrderId | None = None
        self.presenter = OrdersPresenter(
            frame.desk, self._jobs, self, open_order=lambda order_id: frame.go("pack", order_id)
        )
        self._pages = QStackedWidget()
        page_layout(self).addWidget(self._pages)
        self._pages.addWidget(self._build_queue(frame))
        self.import_page = ImportPage(notice=frame.notice)
        self.importer = ImportPresenter(
            frame.desk,
            self._jobs,
            self.import_page,
            read_bytes=lambda path: Path(path).expanduser().read_bytes(),
            imported=self.presenter.reload,
        )
        self.import_page.bind(self.importer)
        self.import_page.left.connect(self.leave_import)
        self._pages.addWidget(self.import_page)
        self.pick_page = PickPage(frame, self._jobs) if frame.desk.day is not None else None
        if self.pick_page is not None:
            self.pick_page.left.connect(self.leave_import)
            self._pages.addWidget(self.pick_page)
        self.table.installEventFilter(self)
        self.detail.apart.connect(self.take_apart)
        self.preview = PreviewOverlay(self, frame.desk, self._jobs)
        self.rates = RatesPanel(
            self, frame.desk, self._jobs, chosen=lambda _: self.presenter.reload(), left=self._rated
        )
        self.voids = VoidPanel(self, frame.desk, self._jobs, now=frame.now, left=self._rated)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(120)
        self._typing.timeout.connect(lambda: self.presenter.search(self.search.text()))

    def _build_queue(self, frame: Frame) -> QWidget:
        page = QWidget()
        layout = column(page, gap=12)
        layout.addLayout(self._build_top())
        middle = row(gap=12)
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(columns(), name=translate("Orders", "Orders, the most urgent first"))
        self.table.rows.more_wanted.connect(self.presenter.more)
        self.table.current_changed.connect(self._moved)
        self.table.opened.connect(lambda _: self.presenter.open_on_bench())
        self.table.ticked.connect(self._ticked)
        inside.addWidget(self.table)
        self._empty = QWidget()
        empty = column(self._empty, margin=32, gap=8)
        self._empty_head = Label(size=54, bold=True, wrap=True)
        self._empty_text = Label(size=22, tone="ink2", wrap=True)
        for part in (self._empty_head, self._empty_text):
            empty.addWidget(part)
        empty.addStretch(1)
        inside.addWidget(self._empty)
        self._empty.hide()
        middle.addWidget(card, 1)
        self.detail = DetailPanel(frame.desk.carriers)
        self.fix_panel = FixPanel()
        self.fix_panel.used.connect(self.presenter.fix)
        self.fix_panel.left.connect(self.presenter.leave_fix)
        for panel in (self.detail, self.fix_panel):
            panel.hide()
            middle.addWidget(panel)
        layout.addLayout(middle, 1)
        self._bar = self._build_bar()
        layout.addWidget(self._bar)
        return page

    def _build_top(self) -> Any:
        top = row(gap=8)
        self.search = SearchField(translate("Orders", "Name, number, code"))
        self.search.setFixedWidth(theme.px(290))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._typing.start())
        TakesEnter(self.search, self._leave_search)
        self.search.installEventFilter(self)
        top.addWidget(self.search)
        top.addSpacing(theme.px(10))
        group = QButtonGroup(self)
        self._chips: dict[OrderFilter, Chip] = {}
        for chosen in CHIPS:
            icon, tone = _CHIP_LOOK.get(chosen, ("", "plain"))
            chip = Chip(words.chip(chosen), icon=icon, tone=tone)
            chip.clicked.connect(lambda _=False, chosen=chosen: self.presenter.choose(chosen))
            group.addButton(chip)
            self._chips[chosen] = chip
            top.addWidget(chip)
        self._chips[OrderFilter.TO_SHIP].setChecked(True)
        top.addStretch(1)
        self._import = Button(translate("Orders", "Import"), key="I", size=40)
        self._import.clicked.connect(self.begin_import)
        top.addWidget(self._import)
        return top

    def _build_bar(self) -> Card:
        bar = Card("ink")
        bar.setFixedHeight(theme.px(60))
        across = row(bar, margin=8, gap=10)
        across.addSpacing(theme.px(12))
        self._bar_number = Label(size=20, bold=True)
        self._bar_text = OneLine(size=15)
        across.addWidget(self._bar_number)
        across.addWidget(self._bar_text, 1)
        self._reason = QLineEdit()
        self._reason.setPlaceholderText(translate("Orders", "Why? Enter holds it"))
        self._reason.setAccessibleName(translate("Orders", "Reason to hold the order"))
        self._reason.setFixedSize(theme.px(300), theme.px(40))
        TakesEnter(self._reason, self._hold)
        self._reason.installEventFilter(self)
        self._reason.hide()
        across.addWidget(self._reason)
        self._fix = Button(translate("Orders", "Fix address"), key="E")
        self._hold_button = Button(translate("Orders", "Hold"), key="H")
        self._open = Button(translate("Orders", "Pack it"), key="Enter")
        self._fix.clicked.connect(self.presenter.begin_fix)
        self._hold_button.clicked.connect(self.presenter.hold_key)
        self._open.clicked.connect(self.presenter.open_on_bench)
        self._pick = Button(translate("Orders", "Pick list"), key="L")
        self._pick.clicked.connect(self.begin_pick)
        across.addWidget(self._pick)
        self._run = Button(translate("Orders", "Run as batch"), key="B")
        self._run.clicked.connect(self.begin_batch)
        self._run.hide()
        across.addWidget(self._run)
        for button in (self._fix, self._hold_button, self._open):
            across.addWidget(button)
        return bar

    # What the window asks.

    def shown(self) -> None:
        if self._pages.currentIndex() == 0:
            self.table.setFocus()
        self.presenter.reload()

    def arrive(self, subject: Any) -> None:
        if subject == "import":
            self.begin_import()
        elif isinstance(subject, int):
            self._wanted = OrderId(subject)
            self.presenter.choose(OrderFilter.ALL)

    def show_label(self) -> None:
        """Show the newest label of the order under the cursor, dot by dot."""
        shown = self.detail.shown
        labelled = [one for one in shown.parcels if one.label is LabelState.LIVE] if shown else []
        if shown is not None and labelled:
            title = translate("Orders", "Label of {number}").format(
                number=isolate(shown.order.number)
            )
            preview, parcel = self._frame.desk.devices.preview, labelled[-1].id
            self.preview.open(title, lambda: preview(parcel, ""))

    def changed(self, _ids: frozenset[str]) -> None:
        self.preview.look()
        self.rates.look()
        self.presenter.reload()
        if self.pick_page is not None:
            self.pick_page.look()

    def close_screen(self) -> None:
        self._typing.stop()
        self._jobs.close()

    def command(self, key: str) -> bool:
        if self.preview.isVisible():
            return self.preview.command(key)
        if self.rates.isVisible():
            return self.rates.command(key)
        if self.voids.isVisible():
            return self.voids.command(key)
        if self._pages.currentIndex() == 1:
            return self.import_page.command(key)
        if self.pick_page is not None and self._pages.currentWidget() is self.pick_page:
            done = self.pick_page.command(key)
            self.hints_changed.emit()
            return done
        match key:
            case "/":
                self.search.setFocus()
                self.search.selectAll()
            case "I":
                self.begin_import()
            case "L":
                self.begin_pick()
            case "A":
                self.presenter.toggle_all()
            case "B":
                self.begin_batch()
            case "T":
                self.take_apart()
            case "H":
                self.presenter.hold_key()
            case "E":
                self.presenter.begin_fix()
            case "V":
                self.show_label()
            case "R":
                self.compare_prices()
            case "X":
                self.give_back()
            case "D":
                self._panel_wanted = not self.detail.isVisible()
                self._arrange()
            case "Enter":
                self.presenter.open_on_bench()
            case "Esc":
                return self._back()
            case _ if key.isdigit() and 0 < int(key) <= len(CHIPS):
                self.presenter.choose(CHIPS[int(key) - 1])
            case _:
                return False
        return True

    def compare_prices(self) -> None:
        """R: the carriers' prices for the order under the cursor."""
        current = self.presenter.current
        if current is not None and self._frame.desk.rates is not None:
            self.rates.open(current.id)
            self.hints_changed.emit()

    def give_back(self) -> None:
        """X: the newest label of the order under the cursor goes back, or another is bought."""
        shown = self.detail.shown
        labelled = [one for one in shown.parcels if one.label is LabelState.LIVE] if shown else []
        if labelled:
            self.voids.open(labelled[-1].id)

    def _rated(self) -> None:
        self.hints_changed.emit()
        self.table.setFocus()

    def hints(self) -> Sequence[Hint]:
        if self.rates.isVisible():
            return self.rates.hints()
        if self._pages.currentIndex() == 1:
            return self.import_page.hints()
        if self.pick_page is not None and self._pages.currentWidget() is self.pick_page:
            return self.pick_page.hints()
        return (
            Hint("Enter", translate("Orders", "pack")),
            Hint("Space", translate("Orders", "select")),
            Hint("L", translate("Orders", "pick list")),
            Hint("B", translate("Orders", "as a batch")),
            Hint("D", translate("Orders", "details")),
            Hint("H", translate("Orders", "hold")),
            Hint("/", translate("Orders", "search")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("E", translate("Orders", "fix address")),
            Hint("I", translate("Orders", "import")),
            Hint("A", translate("Orders", "select all that can ship")),
            Hint("1–6", translate("Orders", "choose what is listed")),
            Hint("R", translate("Orders", "compare prices")),
            Hint("V", translate("Orders", "show the label")),
            Hint("X", translate("Orders", "give the label back")),
            Hint("T", translate("Orders", "take orders apart")),
        )

    def aside(self) -> str:
        return translate("Orders", "The most urgent is on top")

    # What the presenter says.

    def show_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None:
        self._rows = {row.id: row for row in rows}
        today = date.today()
        lines = [self._line(row, today) for row in rows]
        headline, sentence = words.empty(self.presenter.chosen, self.presenter.text)
        self._empty_head.setText(headline)
        self._empty_text.setText(sentence)
        self._empty.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self._more = more
        self.table.show_lines(lines, more=more)
        if self._wanted is not None:
            self.table.go_to_key(self._wanted)
            self._wanted = None

    def add_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None:
        self._rows.update({row.id: row for row in rows})
        today = date.today()
        lines = [self._line(row, today) for row in rows]
        self._more = more
        self.table.rows.add_lines(lines, more=more)

    def _line(self, row: OrderRow, today: date) -> Line:
        chosen = row.id in self.presenter.selected
        return line_of(row, today=today, day=dates.weekday_and_day, selected=chosen)

    def show_selected(self, rows: Sequence[OrderRow], selected: Collection[OrderId]) -> None:
        today = date.today()
        self.table.show_lines([self._line(row, today) for row in rows], more=self._more)
        self._show_bar()

    def show_together(self, together: Together | None) -> None:
        self._parting = False
        self.detail.show_together(together)

    def show_why(self, trial: RuleTrial | None) -> None:
        self.detail.show_why(trial)

    def show_filter(self, chosen: OrderFilter, counts: Mapping[OrderFilter, int]) -> None:
        for key, chip in self._chips.items():
            chip.set_count(counts.get(key))
        self._chips[chosen].setChecked(True)
        count = counts.get(OrderFilter.TO_SHIP, 0)
        updated = translate("Orders", "%n to ship · updated {time}", None, count)
        now = datetime.now().astimezone()
        self.subtitle_changed.emit(updated.format(time=isolate(dates.clock(now))))

    def show_detail(self, detail: OrderDetail | None, row: OrderRow | None) -> None:
        self.detail.show_order(detail)
        for button in (self._fix, self._hold_button, self._open):
            button.setEnabled(row is not None)
        held = self.presenter.is_held
        verb = translate("Orders", "Release") if held else translate("Orders", "Hold")
        self._hold_button.setText(verb)
        self._hold_button.setAccessibleName(verb)
        self._hold_button.updateGeometry()
        self._row = row
        self._show_bar()

    def _show_bar(self) -> None:
        row, selected = self._row, len(self.presenter.selected)
        for button in (self._fix, self._hold_button, self._open):
            button.setVisible(not selected)
        self._run.setVisible(bool(selected) and self._frame.desk.batch is not None)
        if selected:
            self._bar_number.setText(translate("Orders", "%n selected", None, selected))
            chosen = [
                one.items for key, one in self._rows.items() if key in self.presenter.selected
            ]
            self._bar_text.setText(translate("Orders", "%n item(s)", None, sum(chosen)))
            return
        if row is None:
            self._bar_number.clear()
            self._bar_text.setText(translate("Orders", "No order chosen"))
            return
        self._bar_number.setText(isolate(row.number))
        items = translate("Orders", "%n item(s)", None, row.items)
        place = city_and_country(row.city, row.country)
        parts = (isolate(row.customer), place, items)
        self._bar_text.setText(" · ".join(part for part in parts if part))

    def show_fix(self, form: FixForm | None) -> None:
        self._fixing = form is not None
        self._arrange()
        if form is not None:
            self.fix_panel.show_form(form)
        else:
            self.table.setFocus()

    def ask_reason(self, number: str) -> None:
        asked = translate("Orders", "Why is {number} on hold?").format(number=isolate(number))
        self._reason.setAccessibleName(asked)
        self._reason.clear()
        self._reason.show()
        self._reason.setFocus()

    def show_done(self, what: str, number: str) -> None:
        said = {
            "held": translate("Orders", "{number} is on hold."),
            "released": translate("Orders", "{number} may leave again."),
            "parted": translate("Orders", "{number}: each leaves by itself again."),
            "fixed": translate(
                "Orders", "{number}: the address is used, what was refused is tried again."
            ),
        }[what]
        self.subtitle_changed.emit(said.format(number=isolate(number)))

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # The import page.

    def begin_import(self) -> None:
        self._pages.setCurrentIndex(1)
        self.hints_changed.emit()
        self.importer.begin()
        self.import_page.begin()

    def leave_import(self) -> None:
        self._pages.setCurrentIndex(0)
        self.hints_changed.emit()
        self.table.setFocus()

    # Small movements.

    _fixing = False
    _parting = False
    _more = False
    _row: OrderRow | None = None

    def begin_pick(self) -> None:
        """L: what to fetch for the selected orders, else for the one under the cursor."""
        orders = self.presenter.for_list()
        if self.pick_page is not None and orders:
            self._pages.setCurrentWidget(self.pick_page)
            self.hints_changed.emit()
            self.pick_page.open(orders)

    def begin_batch(self) -> None:
        """B: run the selected orders, else the one under the cursor, with a plan's steps."""
        orders = self.presenter.for_list()
        if orders and self._frame.desk.batch is not None:
            self._frame.go("batches", tuple(orders))

    def take_apart(self) -> None:
        """T: the first press tells what it comes to, the second one does it."""
        together = self.presenter.together
        if together is None:
            return
        if self._parting:
            self._parting = False
            self.presenter.take_apart()
            return
        self._parting = True
        self._panel_wanted = True
        self._arrange()
        self.detail.ask_apart(asked(together))

    def _moved(self, key: int | None) -> None:
        if self._fixing:
            self.presenter.leave_fix()
        self._reason.hide()
        self.presenter.select(self._rows.get(key) if key is not None else None)

    def _hold(self) -> None:
        reason = self._reason.text() or translate("Orders", "no reason given")
        self._reason.hide()
        self.table.setFocus()
        self.presenter.hold(reason)

    def _leave_search(self) -> None:
        self._typing.stop()
        self.presenter.search(self.search.text())
        self.table.setFocus()

    def _back(self) -> bool:
        if self._fixing:
            self.presenter.leave_fix()
        elif self.search.text():
            self.search.clear()
        elif self.presenter.clear_selected():
            return True
        elif self.detail.isVisible():
            self._panel_wanted = False
            self._arrange()
        else:
            return False
        return True

    def _arrange(self) -> None:
        wide = self.width() >= theme.px(WIDE)
        wanted = wide if self._panel_wanted is None else self._panel_wanted
        self.detail.setVisible(wanted and not self._fixing)
        self.fix_panel.setVisible(self._fixing)
        self._bar.setVisible(not self._fixing)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
        self.preview.setGeometry(self.rect())
        self.rates.setGeometry(self.rect())
        self.voids.setGeometry(self.rect())

    def _stretch(self, step: int) -> None:
        """Shift with Up or Down: the order under the cursor goes along, and the next one."""
        place = self.table.currentIndex().row()
        lines = self.table.rows.lines
        if 0 <= place + step < len(lines):
            self.presenter.toggle_between([lines[place].key, lines[place + step].key])
            self.table.go_to(place + step)

    def _ticked(self, first: int, last: int) -> None:
        """A click on the tick selects one order, with Shift held all from the cursor up to it."""
        if first == last:
            self.presenter.toggle()
        else:
            low, high = sorted((first, last))
            self.presenter.toggle_between(
                [line.key for line in self.table.rows.lines[low : high + 1]]
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc and Down leave the two small fields for the table; there Space selects."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if watched is self.table:
                shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                if key == Qt.Key.Key_Space:
                    self.presenter.toggle()
                    return True
                if shift and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                    self._stretch(1 if key == Qt.Key.Key_Down else -1)
                    return True
                return super().eventFilter(watched, event)
            if key == Qt.Key.Key_Down or (key == Qt.Key.Key_Escape and watched is self._reason):
                self._reason.hide()
                self.table.setFocus()
                return True
            if key == Qt.Key.Key_Escape:
                self.search.clear()
                self.table.setFocus()
                return True
        return super().eventFilter(watched, event)
