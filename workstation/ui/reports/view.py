"""The Reports screen: which one on top, its figures, its chart, and the table below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QWidget

from workstation.domain.errors import WorkstationError
from workstation.services.reports import Kind
from workstation.ui import theme
from workstation.ui.choice import ChoiceBox, Tick
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import TakesEnter, clear, page_layout
from workstation.ui.reports import words
from workstation.ui.reports.chart import BarChart
from workstation.ui.reports.paper import write_pdf
from workstation.ui.reports.picture import FIGURES, ReportPicture, TablePicture
from workstation.ui.reports.presenter import NAMES, ReportsPresenter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.tokens import Tokens
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.widgets.one_line import OneLine
from workstation.ui.widgets.painted import Painted, Setting
from workstation.ui.words import isolate, translate

LEAST, MOST_TEXT = 64, 200
"""Columns of figures are as wide as what stands in them, texts share what is left."""
TALL, LOW = 200, 124
HIGH_WINDOW = 800


class Figure(Painted):
    """One large figure with the words below it."""

    def __init__(self, figure: str, below: str) -> None:
        super().__init__()
        self._figure, self._below = figure, below
        self.setFixedHeight(theme.px(62))
        self.setMinimumWidth(theme.px(120))
        self.say(f"{figure} {below}")

    def draw(self, painter: QPainter, t: Tokens) -> None:
        width = float(self.width())
        self.write(
            painter, self._figure, self.at(0, 0, width, theme.px(38)), Setting(28, bold=True), t.ink
        )
        below = Setting(14, may_cut=True, middle=False)
        self.write(
            painter, self._below, self.at(0, theme.px(38), width, theme.px(22)), below, t.ink2
        )


class ReportsScreen(ScreenWidget):
    """1 to 6 choose the report, D the period, O own days, G the table; E and P take it away."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._picture: ReportPicture | None = None
        self._group = 0
        self.presenter = ReportsPresenter(frame.desk, self._jobs, self, now=frame.now)
        page = page_layout(self, gap=10)
        page.addLayout(self._build_names())
        page.addLayout(self._build_choice())
        page.addWidget(self._build_figures())
        page.addWidget(self._build_body(), 1)

    def _build_names(self) -> QHBoxLayout:
        across = row(gap=6)
        self.names: dict[str, Chip] = {}
        for name in NAMES:
            chip = Chip(words.report_name(name))
            chip.clicked.connect(lambda _=False, name=name: self.presenter.choose(name))
            across.addWidget(chip)
            self.names[name] = chip
        across.addStretch(1)
        self._export = Button(translate("Reports", "Take away"), key="E", size=40)
        self._export.clicked.connect(self.ask_file)
        self._pdf = Button(translate("Reports", "PDF"), key="P", size=40)
        self._pdf.clicked.connect(self.ask_pdf)
        across.addWidget(self._export)
        across.addWidget(self._pdf)
        return across

    def _build_choice(self) -> QHBoxLayout:
        across = row(gap=6)
        self.periods: dict[str, Chip] = {}
        holder = QWidget()
        inside = row(holder, gap=6)
        for name in words.PERIODS:
            chip = Chip(words.period_name(name))
            chip.clicked.connect(lambda _=False, name=name: self.presenter.choose_period(name))
            inside.addWidget(chip)
            self.periods[name] = chip
        across.addWidget(holder)
        self.first, self.last = QLineEdit(), QLineEdit()
        for field, said in (
            (self.first, translate("Reports", "First day")),
            (self.last, translate("Reports", "Last day")),
        ):
            field.setAccessibleName(said)
            field.setPlaceholderText(said)
            field.setFixedSize(theme.px(124), theme.px(36))
            field.hide()
            TakesEnter(field, self._days_entered)
            across.addWidget(field)
        across.addSpacing(theme.px(12))
        self.shops = ChoiceBox(translate("Reports", "Shop"), height=36)
        self.shops.setMinimumWidth(theme.px(170))
        self.shops.activated.connect(self._shop_chosen)
        self.people = Tick(translate("Reports", "By name"))
        self.people.clicked.connect(lambda on=False: self.presenter.show_people(bool(on)))
        across.addWidget(self.shops)
        across.addWidget(self.people)
        self._said = OneLine(size=15, tone="ink2")
        across.addWidget(self._said, 1)
        return across

    def _build_figures(self) -> Card:
        card = Card("plain")
        layout = column(card, gap=4)
        layout.setContentsMargins(*[theme.px(edge) for edge in (20, 10, 20, 8)])
        self._figures = row(gap=20)
        layout.addLayout(self._figures)
        self._about = OneLine(size=14, tone="ink2")
        layout.addWidget(self._about)
        return card

    def _build_body(self) -> Card:
        card = Card("plain")
        self._inside = column(card, margin=4, gap=4)
        head = row(gap=6)
        head.setContentsMargins(*[theme.px(edge) for edge in (14, 8, 14, 0)])
        self._groups = row(gap=6)
        head.addLayout(self._groups)
        self._chart_title = OneLine(size=15, bold=True)
        self._note = OneLine(size=14, tone="ink2")
        head.addSpacing(theme.px(8))
        head.addWidget(self._chart_title)
        head.addWidget(self._note, 1)
        self._inside.addLayout(head)
        self.chart = BarChart()
        around = row()
        around.setContentsMargins(*[theme.px(edge) for edge in (14, 0, 14, 0)])
        around.addWidget(self.chart)
        self._inside.addLayout(around)
        self._empty = Label(
            translate("Reports", "Nothing in this period. Choose more days with D."),
            size=22, tone="ink2", wrap=True,
        )  # fmt: skip
        self._empty.setContentsMargins(*[theme.px(28)] * 4)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._inside.addWidget(self._empty, 1)
        self.table: RowsTable | None = None
        return card

    # What the window asks.

    def shown(self) -> None:
        self.presenter.reload()

    def changed(self, _ids: frozenset[str]) -> None:
        self.presenter.refresh()

    def close_screen(self) -> None:
        self._jobs.close()

    def command(self, key: str) -> bool:
        verbs: dict[str, Callable[[], None]] = {
            "D": self.presenter.next_period,
            "O": self._own_days,
            "S": self.presenter.next_shop,
            "G": self.presenter.turn,
            "E": self.ask_file,
            "P": self.ask_pdf,
        }
        if key.isdigit() and 1 <= int(key) <= len(NAMES):
            self.presenter.choose(NAMES[int(key) - 1])
        elif key == "N" and not self.people.isHidden():
            self.presenter.show_people(not self.people.isChecked())
        elif key in verbs:
            verbs[key]()
        else:
            return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("1–6", translate("Reports", "which report")),
            Hint("D", translate("Reports", "period")),
            Hint("O", translate("Reports", "own days")),
            Hint("G", translate("Reports", "next table")),
            Hint("E", translate("Reports", "CSV or XLSX")),
            Hint("P", translate("Reports", "PDF")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("S", translate("Reports", "next shop")),
            Hint("N", translate("Reports", "packers by name")),
        )

    def resizeEvent(self, event: object) -> None:
        self.chart.setFixedHeight(theme.px(TALL if self.height() > theme.px(HIGH_WINDOW) else LOW))

    # What the presenter says.

    def show_choice(
        self, name: str, period: str, shop: str, shops: Sequence[str], *, people: bool
    ) -> None:
        self.names[name].setChecked(True)
        self.periods[period].setChecked(True)
        for field in (self.first, self.last):
            field.setVisible(period == "own")
        listed = [self.shops.itemData(place) for place in range(self.shops.count())]
        if listed != ["", *shops]:
            self.shops.clear()
            self.shops.addItem(translate("Reports", "All shops"), "")
            for one in shops:
                self.shops.addItem(isolate(one), one)
        self.shops.setCurrentIndex(max(0, self.shops.findData(shop)))
        self.shops.setVisible(len(shops) > 1)
        self.people.setVisible(name == "packing")
        self.people.setChecked(people)

    def show_own(self, first: date, last: date) -> None:
        self.first.setText(first.isoformat())
        self.last.setText(last.isoformat())
        self.first.show()
        self.last.show()

    def show_reading(self) -> None:
        self._said.set_tone("ink2")
        self._said.setText(translate("Reports", "One moment …"))

    def show_report(self, picture: ReportPicture, group: int) -> None:
        self._picture, self._group = picture, group
        self._said.set_tone("ink2")
        self._said.setText(picture.behind)
        shown = (picture.days, isolate(picture.shop))
        self.subtitle_changed.emit(" · ".join(part for part in shown if part))
        clear(self._figures)
        for figure, below in picture.figures:
            self._figures.addWidget(Figure(figure, below), 1)
        self._about.setText(picture.about)
        clear(self._groups)
        if len(picture.tables) > 1:
            holder = QWidget()
            inside = row(holder, gap=6)
            for place, table in enumerate(picture.tables):
                chip = Chip(table.name)
                chip.setChecked(place == group)
                chip.clicked.connect(lambda _=False, at=place: self.presenter.choose_group(at))
                inside.addWidget(chip)
            self._groups.addWidget(holder)
        self._show_table(picture.tables[group])

    @property
    def said(self) -> str:
        """The sentence beside the choice of days."""
        return self._said.accessibleName()

    def say(self, sentence: str, tone: str) -> None:
        self._said.set_tone(tone)
        self._said.setText(sentence)

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # Taking away.

    def ask_file(self) -> None:
        """Ask where the tables are to go."""
        if self._picture is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Reports", "Take the tables away"),
            f"{self.presenter.file_name()}.xlsx", "XLSX (*.xlsx);;CSV (*.csv)",
        )  # fmt: skip
        if chosen:
            self.export(chosen)

    def export(self, path: str) -> None:
        """Write the tables in the window's language."""
        self.presenter.export(path, self._frame.settings.language)

    def ask_pdf(self) -> None:
        """Ask where the PDF is to go."""
        if self._picture is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self, translate("Reports", "Save as PDF"), f"{self.presenter.file_name()}.pdf",
            "PDF (*.pdf)",
        )  # fmt: skip
        if chosen:
            self.save_pdf(chosen)

    def save_pdf(self, path: str) -> None:
        """Draw the report into a file, with all its tables and charts."""
        if self._picture is None:
            return
        try:
            write_pdf(
                Path(path),
                self._picture,
                rtl=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            )
        except WorkstationError as error:
            self.say(f"{error.title} {error.advice}", "wait")
        else:
            self.presenter.written(path)

    # Small movements.

    def _show_table(self, table: TablePicture) -> None:
        had_focus = self.table is not None and self.table.hasFocus()
        if self.table is not None:
            self._inside.removeWidget(self.table)
            self.table.hide()
            self.table.deleteLater()
        chart = table.chart
        self.chart.setVisible(chart is not None)
        self._chart_title.setText(chart.title if chart else "")
        self._note.setText(chart.note if chart else "")
        if chart is not None:
            self.chart.show_chart(chart)
        self.table = RowsTable(
            [
                Column(heading, _width(table, at), end=of.kind in FIGURES)
                for at, (heading, of) in enumerate(zip(table.headings, table.columns, strict=True))
            ],
            name=table.name,
        )
        self._inside.addWidget(self.table, 1)
        self.table.show_lines([_line(place, table) for place in range(len(table.rows))])
        self.table.setVisible(bool(table.rows))
        self._empty.setVisible(not table.rows)
        if had_focus or self.focusWidget() is None:
            self.table.setFocus()

    def _own_days(self) -> None:
        self.presenter.choose_period("own")
        self.first.setFocus()
        self.first.selectAll()

    def _days_entered(self) -> None:
        self.presenter.take_days(self.first.text(), self.last.text())
        if self.table is not None:
            self.table.setFocus()

    def _shop_chosen(self, place: int) -> None:
        self.presenter.choose_shop(str(self.shops.itemData(place)))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(1000), theme.px(560))


def _width(table: TablePicture, at: int) -> int:
    """How wide a column is in the drawings; 0 = it takes what is left."""
    kind = table.columns[at].kind
    if at == 0 or kind not in FIGURES | {Kind.CURRENCY, Kind.COUNTRY}:
        return 0
    head, cell = (QFontMetricsF(theme.font(size, bold=size < 15)) for size in (13, 15))
    widest = max(
        [
            head.horizontalAdvance(table.headings[at]),
            *(cell.horizontalAdvance(texts[at]) for texts in table.rows[:MOST_TEXT]),
        ]
    )
    return max(LEAST, round(widest * 1000 / theme.px(1000)) + 24)


def _line(place: int, table: TablePicture) -> Line:
    texts = table.rows[place]
    cells = tuple(
        Cell(
            text, tone="plain" if table.few[place] else "ink", bold=at == 0,
            end=of.kind in FIGURES,
        )
        for at, (text, of) in enumerate(zip(texts, table.columns, strict=True))
    )  # fmt: skip
    said = (f"{head} {text}" for head, text in zip(table.headings, texts, strict=True))
    return Line(place, cells, ", ".join(said))
