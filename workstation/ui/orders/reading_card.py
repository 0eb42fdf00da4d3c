"""How an order file was read and why, each choice free to be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from workstation.ports.shop import ReadingPlan
from workstation.ui import theme
from workstation.ui.choice import ChoiceBox
from workstation.ui.orders import words
from workstation.ui.orders.importing import DATES, DECIMALS, ENCODINGS, FIELDS, SEPARATORS, Choices
from workstation.ui.widgets.basic import Card, Label, column, row
from workstation.ui.words import translate


class ReadingCard(Card):
    """`changed` carries all `Choices` as soon as a person changes one."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("plain", parent)
        self.setFixedWidth(theme.px(430))
        outer = column(self, margin=4)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        outer.addWidget(scroll)
        page = QWidget()
        page.setObjectName("scrolled")
        layout = column(page, margin=12, gap=8)
        layout.addWidget(Label(translate("Orders", "How it was read"), bold=True))
        self._choices: dict[str, ChoiceBox] = {}
        self._evidence: dict[str, Label] = {}
        for name, title in (
            ("encoding", translate("Orders", "Letters")),
            ("separator", translate("Orders", "Between columns")),
            ("decimal", translate("Orders", "Decimal sign")),
            ("dates", translate("Orders", "Dates")),
        ):
            across = row(gap=8)
            across.addWidget(Label(title, size=15, tone="ink2"), 1)
            self._choices[name] = self._box(title)
            across.addWidget(self._choices[name])
            layout.addLayout(across)
            self._evidence[name] = Label(size=14, tone="ink2", wrap=True)
            layout.addWidget(self._evidence[name])
        self._more_evidence = Label(size=14, tone="ink2", wrap=True)
        layout.addWidget(self._more_evidence)
        layout.addSpacing(theme.px(8))
        layout.addWidget(Label(translate("Orders", "What the columns are"), bold=True))
        grid = QGridLayout()
        grid.setVerticalSpacing(theme.px(6))
        self._columns: dict[str, ChoiceBox] = {}
        for place, name in enumerate(FIELDS):
            grid.addWidget(Label(words.column(name), size=15, tone="ink2"), place, 0)
            self._columns[name] = self._box(words.column(name))
            grid.addWidget(self._columns[name], place, 1)
        grid.setColumnStretch(0, 1)
        layout.addLayout(grid)
        scroll.setWidget(page)

    def show_plan(self, plan: ReadingPlan) -> None:
        """Show what was chosen, and the evidence for it in words."""
        self._fill("encoding", ENCODINGS, plan.encoding)
        self._fill("separator", SEPARATORS, plan.separator)
        self._fill("decimal", DECIMALS, plan.decimal)
        self._fill("dates", DATES, plan.dates)
        for name, label in self._evidence.items():
            label.setText(plan.evidence.get(name, ""))
            label.setVisible(bool(label.text()))
        rest = [text for name, text in plan.evidence.items() if name not in self._evidence]
        self._more_evidence.setText("\n".join(rest))
        self._more_evidence.setVisible(bool(rest))
        for name, box in self._columns.items():
            box.clear()
            box.addItem("–", "")
            for heading in plan.headings:
                box.addItem(heading, heading)
            box.setCurrentIndex(max(0, box.findData(plan.columns.get(name, ""))))

    def _fill(self, name: str, options: Sequence[str], chosen: str) -> None:
        box = self._choices[name]
        box.clear()
        for option in dict.fromkeys((*options, chosen)):
            box.addItem(_option(name, option), option)
        box.setCurrentIndex(box.findData(chosen))

    def _box(self, name: str) -> ChoiceBox:
        box = ChoiceBox(name, height=34)
        box.setFixedWidth(theme.px(210))
        box.activated.connect(self._tell)
        return box

    def _tell(self) -> None:
        value = {name: str(box.currentData()) for name, box in self._choices.items()}
        columns = {name: str(box.currentData()) for name, box in self._columns.items()}
        self.changed.emit(
            Choices(
                value["encoding"], value["separator"], value["decimal"], value["dates"], columns
            )
        )


def _option(name: str, value: str) -> str:
    known = {
        ("separator", ","): translate("Orders", "comma ,"),
        ("separator", ";"): translate("Orders", "semicolon ;"),
        ("separator", "\t"): translate("Orders", "tabulator"),
        ("separator", "|"): translate("Orders", "bar |"),
        ("separator", ""): translate("Orders", "a table of cells"),
        ("decimal", "."): translate("Orders", "point 1.5"),
        ("decimal", ","): translate("Orders", "comma 1,5"),
        ("dates", "iso"): translate("Orders", "year-month-day"),
        ("dates", "dmy"): translate("Orders", "day.month.year"),
        ("dates", "mdy"): translate("Orders", "month/day/year"),
    }
    return known.get((name, value), value)


def _combo(name: str) -> ChoiceBox:
    combo = ChoiceBox(name, height=34)
    combo.setFixedWidth(theme.px(210))
    return combo
