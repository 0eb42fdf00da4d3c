"""An order file before it comes in: how it was read and why, its rows, what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from workstation.domain.errors import WorkstationError
from workstation.ports.shop import BadRow, OrderFile
from workstation.services.desk import ImportReport
from workstation.ui import theme
from workstation.ui.choice import ChoiceBox
from workstation.ui.frame import Hint
from workstation.ui.orders import words
from workstation.ui.orders.importing import Choices, ImportPresenter, Step
from workstation.ui.orders.reading_card import ReadingCard
from workstation.ui.orders.report import report_text
from workstation.ui.page import TakesEnter
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.words import city_and_country, isolate, translate

FIRST_ROWS = 20


class ImportPage(QWidget):
    """Steps of one file from top to bottom; nothing is stored before the last button."""

    left = Signal()

    def __init__(self, *, notice: Callable[[WorkstationError], None]) -> None:
        super().__init__()
        self._notice = notice
        self._presenter: ImportPresenter | None = None
        layout = column(self, gap=12)
        layout.addWidget(self._build_head())
        self._middle = QWidget()
        middle = row(self._middle, gap=12)
        self.reading = ReadingCard()
        self.reading.changed.connect(self._change)
        middle.addWidget(self.reading)
        self._side = column(gap=12)
        middle.addLayout(self._side, 1)
        self._build_tables()
        layout.addWidget(self._middle, 1)
        layout.addWidget(self._build_report(), 1)
        self._rest = QWidget()
        layout.addWidget(self._rest, 1)
        layout.addWidget(self._build_bar())

    def bind(self, presenter: ImportPresenter) -> None:
        self._presenter = presenter

    def begin(self) -> None:
        """Put the cursor where the file's name goes."""
        self._path.setFocus()
        self._path.selectAll()

    def _build_head(self) -> Card:
        card = Card("plain")
        layout = column(card, margin=16, gap=8)
        self._sentence = Label(size=20, bold=True, wrap=True)
        layout.addWidget(self._sentence)
        across = row(gap=8)
        self._path = QLineEdit()
        self._path.setPlaceholderText(translate("Orders", "Path of the file"))
        self._path.setAccessibleName(translate("Orders", "Path of the order file"))
        self._path.setFixedHeight(theme.px(40))
        TakesEnter(self._path, self._choose)
        self._browse = Button(translate("Orders", "Choose a file"), key="O", icon="folder", size=40)
        self._browse.clicked.connect(self._browse_files)
        self._profile = ChoiceBox(translate("Orders", "Read as"))
        self._profile.setMinimumWidth(theme.px(220))
        self._profile.activated.connect(self._use_profile)
        across.addWidget(self._path, 1)
        across.addWidget(self._browse)
        across.addWidget(Label(translate("Orders", "Read as"), tone="ink2", size=15))
        across.addWidget(self._profile)
        layout.addLayout(across)
        return card

    def _build_tables(self) -> None:
        self._chips: list[Chip] = []
        self._tables = QStackedWidget()
        chips = row(gap=8)
        self._rows = _table((), translate("Orders", "First rows"))
        self._orders = _table(
            (
                Column(translate("Orders", "Order"), 120),
                Column(translate("Orders", "Customer")),
                Column(translate("Orders", "To"), 190),
                Column(translate("Orders", "Items"), 70, end=True),
            ),
            translate("Orders", "Orders found"),
        )
        self._bad = _table(
            (
                Column(translate("Orders", "Line"), 64, end=True),
                Column(translate("Orders", "Column"), 140),
                Column(translate("Orders", "What is wrong")),
            ),
            translate("Orders", "Cannot come in"),
        )
        for table in (self._orders, self._bad, self._rows):
            card = Card("plain")
            inside = column(card, margin=4)
            inside.addWidget(table)
            if table is self._rows:
                self._rows_layout = inside
            place = self._tables.addWidget(card)
            chip = Chip(table.accessibleName())
            chip.clicked.connect(lambda _=False, place=place: self.turn_to(place))
            self._chips.append(chip)
            chips.addWidget(chip)
        chips.addStretch(1)
        self._side.addLayout(chips)
        self._side.addWidget(self._tables, 1)

    def _build_report(self) -> Card:
        self._report_card = Card("plain")
        layout = column(self._report_card, margin=16, gap=10)
        self._report_head = Label(size=34, bold=True, wrap=True)
        self._report_text = QPlainTextEdit()
        self._report_text.setReadOnly(True)
        self._report_text.setTabChangesFocus(True)
        self._report_text.setFont(theme.font(16))
        self._report_text.setAccessibleName(translate("Orders", "Report of the import"))
        layout.addWidget(self._report_head)
        layout.addWidget(self._report_text, 1)
        self._report_card.hide()
        return self._report_card

    def _build_bar(self) -> Card:
        bar = Card("ink")
        bar.setFixedHeight(theme.px(60))
        across = row(bar, margin=8, gap=10)
        across.addSpacing(theme.px(12))
        self._count = Label(size=20, bold=True)
        self._count_text = Label(size=15)
        across.addWidget(self._count)
        across.addWidget(self._count_text, 1)
        self._name = QLineEdit()
        self._name.setPlaceholderText(translate("Orders", "Remember this reading as"))
        self._name.setAccessibleName(translate("Orders", "Name of the profile to remember"))
        self._name.setFixedSize(theme.px(250), theme.px(40))
        TakesEnter(self._name, self._bring_in)
        self._copy = Button(translate("Orders", "Copy report"), key="C")
        self._back = Button(translate("Orders", "Back"), key="Esc")
        self._go = Button(translate("Orders", "Bring them in"), key="Enter", kind="primary")
        self._copy.clicked.connect(self._copy_report)
        self._back.clicked.connect(self.left)
        self._go.clicked.connect(self._bring_in)
        for part in (self._name, self._copy, self._back, self._go):
            across.addWidget(part)
        return bar

    def turn_to(self, place: int) -> None:
        """Show the orders (0), what cannot come in (1) or the first rows (2)."""
        self._tables.setCurrentIndex(place)
        self._chips[place].setChecked(True)

    # Keys.

    def command(self, key: str) -> bool:
        match key:
            case "Esc":
                self.left.emit()
            case "Enter" if self._go.isVisible():
                self._bring_in()
            case "Enter" if self._copy.isVisible():
                self.left.emit()
            case "1" | "2" | "3" if self._middle.isVisible():
                self.turn_to(int(key) - 1)
            case "O":
                self._browse_files()
            case "C" if self._copy.isVisible():
                self._copy_report()
            case _:
                return False
        return True

    def hints(self) -> Sequence[Hint]:
        return (
            Hint("Enter", translate("Orders", "go on")),
            Hint("O", translate("Orders", "choose a file")),
            Hint("1–3", translate("Orders", "what is listed")),
            Hint("Tab", translate("Orders", "next field")),
            Hint("Esc", translate("Orders", "back")),
        )

    # What the presenter says.

    def show_step(self, step: Step, *, file: str, rows: int) -> None:
        self._sentence.setText(words.step(step, file=file, rows=rows))
        checking = step in (Step.CHECK, Step.IMPORTING)
        self._middle.setVisible(checking)
        self._report_card.setVisible(step is Step.REPORT)
        self._rest.setVisible(step in (Step.CHOOSE, Step.READING))
        self._name.setVisible(checking)
        self._go.setVisible(checking)
        self._go.setEnabled(step is Step.CHECK)
        self._copy.setVisible(step is Step.REPORT)
        if step in (Step.CHOOSE, Step.READING):
            self._count.clear()
            self._count_text.clear()

    def show_profiles(self, names: tuple[str, ...]) -> None:
        self._profile.clear()
        self._profile.addItem(translate("Orders", "By evidence"), "")
        for name in names:
            self._profile.addItem(name, name)

    def show_file(self, file: OrderFile, *, by_hand: bool) -> None:
        self.reading.show_plan(file.plan)
        self._show_found(file)
        self._go.setEnabled(bool(file.orders))
        if not by_hand:
            self._go.setFocus()

    def show_report(self, report: ImportReport) -> None:
        head = translate("Orders", "%n new order(s)", None, report.new)
        self._report_head.setText(head)
        self._report_text.setPlainText(report_text(report))
        self._report_text.setFocus()
        self._count.setText(head)
        self._count_text.clear()

    def show_problem(self, error: WorkstationError) -> None:
        self._notice(error)

    # Small movements.

    def _show_found(self, file: OrderFile) -> None:
        orders, bad = len(file.orders), len(file.bad_rows)
        self._count.setText(translate("Orders", "%n order(s)", None, orders))
        self._count_text.setText(
            translate("Orders", "%n row(s) cannot come in", None, bad)
            if bad
            else translate("Orders", "every row can come in")
        )
        self._go.setText(translate("Orders", "Bring in %n order(s)", None, orders))
        self._go.updateGeometry()
        self._orders.show_lines(
            [
                _line(
                    place,
                    isolate(order.number),
                    isolate(order.recipient.name),
                    city_and_country(order.recipient.city, order.recipient.country),
                    str(sum(line.quantity for line in order.lines)),
                )
                for place, order in enumerate(file.orders)
            ]
        )
        self._bad.show_lines(
            [
                _line(place, str(bad_row.line), isolate(bad_row.column), _reason(bad_row))
                for place, bad_row in enumerate(file.bad_rows)
            ]
        )
        for chip, count in zip(self._chips, (orders, bad, len(file.preview)), strict=True):
            chip.set_count(count)
        self.turn_to(0)
        headings = tuple(Column(heading, 150) for heading in file.plan.headings)
        if self._rows.rows.columns != headings:
            self._rows_layout.removeWidget(self._rows)
            self._rows.deleteLater()
            self._rows = _table(headings, self._rows.accessibleName())
            self._rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
            self._rows_layout.addWidget(self._rows)
        width = len(headings)
        self._rows.show_lines(
            [
                _line(place, *(isolate(text) for text in (*values, *[""] * width)[:width]))
                for place, values in enumerate(file.preview[:FIRST_ROWS])
            ]
        )

    def _change(self, choices: Choices) -> None:
        if self._presenter is not None:
            self._presenter.change(choices)

    def _choose(self) -> None:
        if self._presenter is not None:
            self._presenter.choose(self._path.text())

    def _browse_files(self) -> None:
        dialog = QFileDialog(
            self,
            translate("Orders", "Choose an order file"),
            self._path.text(),
            translate("Orders", "Order files (*.csv *.tsv *.txt *.xlsx);;All files (*)"),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._chosen)
        dialog.open()

    def _chosen(self, path: str) -> None:
        self._path.setText(path)
        self._choose()

    def _use_profile(self) -> None:
        if self._presenter is not None:
            self._presenter.use_profile(str(self._profile.currentData()))

    def _bring_in(self) -> None:
        if self._presenter is not None:
            self._presenter.bring_in(self._name.text())

    def _copy_report(self) -> None:
        QGuiApplication.clipboard().setText(
            f"{self._report_head.text()}\n{self._report_text.toPlainText()}"
        )
        self._count_text.setText(translate("Orders", "The report is in the clipboard."))


def _reason(row: BadRow) -> str:
    return " ".join(part for part in (row.reason, row.advice) if part)


def _table(columns: Sequence[Column], name: str) -> RowsTable:
    return RowsTable(columns, name=name)


def _line(key: int, *texts: str) -> Line:
    cells = tuple(
        Cell(text, bold=place == 0, end=text.isdigit()) for place, text in enumerate(texts)
    )
    return Line(key, cells, ", ".join(text for text in texts if text))
