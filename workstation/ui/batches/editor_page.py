"""A plan being written: name and times, which orders, which steps; beside it how many match now."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QScrollArea, QWidget

from workstation.domain.plans import Plan, PlanFilter, Sorting
from workstation.ui import theme
from workstation.ui.batches import plan_words
from workstation.ui.batches.steps_table import StepsEditor
from workstation.ui.choice import ChoiceBox, Tick
from workstation.ui.page import TakesEnter
from workstation.ui.widgets.basic import Button, Card, Label, column, row, rule
from workstation.ui.words import isolate, translate

TEXTS = ("shops", "countries", "services", "skus", "tags", "without_tags")
NUMBERS = ("min_weight_g", "max_weight_g", "min_age_hours", "most")


def names() -> dict[str, str]:
    """Every field of the editor in words."""
    return {
        "name": translate("Batches", "Name of the plan"),
        "times": translate("Batches", "Due at, such as 10:00, 15:30"),
        "shops": translate("Batches", "Shops"),
        "countries": translate("Batches", "Countries, two letters"),
        "services": translate("Batches", "Service wanted"),
        "skus": translate("Batches", "Articles, such as GIFT-*"),
        "tags": translate("Batches", "With any of these tags"),
        "without_tags": translate("Batches", "With none of these tags"),
        "min_weight_g": translate("Batches", "From weight, g"),
        "max_weight_g": translate("Batches", "Up to weight, g"),
        "min_age_hours": translate("Batches", "Older than, hours"),
        "most": translate("Batches", "At most, orders"),
        "per_label": translate("Batches", "Most for one label"),
        "per_batch": translate("Batches", "Most for one run"),
        "steps": translate("Batches", "Steps"),
    }


class EditorPage(QWidget):
    """`changed` says that the filter is another one; `saved` carries the plan as it stands."""

    changed = Signal(object)
    saved = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plan = Plan("")
        self._fields: dict[str, QLineEdit] = {}
        self._filling = False
        across = row(self, gap=12)
        across.addWidget(self._build_form(), 1)
        across.addWidget(self._build_side())
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(250)
        self._typing.timeout.connect(lambda: self.changed.emit(self.filter()))

    def _build_form(self) -> Card:
        card = Card("plain")
        outer = column(card, margin=4)
        scroll = self._scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("scrolled")
        down = column(page, margin=14, gap=8)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(14))
        grid.setVerticalSpacing(theme.px(6))
        words = names()
        self._pair(grid, 0, words, "name", "times")
        self.enabled = Tick(translate("Batches", "Runs by itself at these times"))
        self.working = Tick(translate("Batches", "On working days only"))
        grid.addWidget(self.working, 1, 1)
        grid.addWidget(self.enabled, 1, 3)
        grid.addWidget(Label(translate("Batches", "Which orders"), size=16, bold=True), 2, 0, 1, 4)
        self._pair(grid, 3, words, "shops", "countries")
        self._pair(grid, 4, words, "services", "skus")
        self._pair(grid, 5, words, "tags", "without_tags")
        self._pair(grid, 6, words, "min_weight_g", "max_weight_g")
        self._pair(grid, 7, words, "min_age_hours", "most")
        self.at_risk = Tick(translate("Batches", "Only those whose promise is at risk"))
        grid.addWidget(self.at_risk, 8, 1, 1, 3)
        grid.addWidget(
            Label(translate("Batches", "Order and ceilings"), size=16, bold=True), 9, 0, 1, 4
        )
        self.sorting = ChoiceBox(translate("Batches", "Pick order"), height=36)
        for one in Sorting:
            self.sorting.addItem(plan_words.sorting(one), one)
        grid.addWidget(Label(translate("Batches", "Pick order"), size=14, tone="ink2"), 10, 0)
        grid.addWidget(self.sorting, 10, 1)
        self.single = Tick(translate("Batches", "Orders of one line first"))
        grid.addWidget(self.single, 10, 3)
        self._pair(grid, 11, words, "per_label", "per_batch")
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        down.addLayout(grid)
        down.addWidget(rule())
        down.addWidget(Label(words["steps"], size=16, bold=True))
        self.steps = StepsEditor()
        self.steps.changed.connect(self._said_nothing)
        down.addWidget(self.steps)
        down.addStretch(1)
        scroll.setWidget(page)
        outer.addWidget(scroll)
        for box in (self.at_risk,):
            box.toggled.connect(lambda _: self._touched())
        return card

    def _pair(self, grid: QGridLayout, at: int, words: dict[str, str], *both: str) -> None:
        for place, name in enumerate(both):
            label = Label(words[name], size=14, tone="ink2", wrap=True)
            field = QLineEdit()
            field.setAccessibleName(words[name])
            field.setFixedHeight(theme.px(36))
            field.setFont(theme.font(15))
            field.textEdited.connect(lambda _: self._touched())
            TakesEnter(field, self.save)
            label.setBuddy(field)
            self._fields[name] = field
            grid.addWidget(label, at, place * 2)
            grid.addWidget(field, at, place * 2 + 1)

    def _build_side(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(300))
        down = column(card, margin=18, gap=8)
        down.addWidget(Label(translate("Batches", "Match now"), size=16, bold=True))
        self.count = Label("…", size=72, bold=True)
        self._orders = Label(size=16, tone="ink2", wrap=True)
        self._which = Label(size=16, wrap=True)
        self._when = Label(size=16, wrap=True)
        for part in (self.count, self._orders, self._which, self._when):
            down.addWidget(part)
        down.addStretch(1)
        self._wrong = Label(size=15, bold=True, tone="stop", wrap=True)
        self._said = Label(size=15, bold=True, tone="ok", wrap=True)
        down.addWidget(self._wrong)
        down.addWidget(self._said)
        save = Button(translate("Batches", "Save the plan"), key="S", kind="primary")
        save.clicked.connect(self.save)
        back = Button(translate("Batches", "Back"), key="Esc")
        back.clicked.connect(self.left)
        down.addWidget(save)
        down.addWidget(back)
        return card

    # ---- showing

    def show_plan(self, plan: Plan) -> None:
        """Fill every field from a plan."""
        self._plan = plan
        self._filling = True
        chosen = plan.filter
        values = {
            "name": plan.name,
            "times": plan_words.listed(plan.times),
            "per_label": plan_words.shown_amount(plan.per_label),
            "per_batch": plan_words.shown_amount(plan.per_batch),
        }
        values |= {name: plan_words.listed(getattr(chosen, name)) for name in TEXTS}
        values |= {name: str(getattr(chosen, name) or "") for name in NUMBERS}
        for name, value in values.items():
            self._fields[name].setText(value)
            self._fields[name].setCursorPosition(0)
        self.enabled.setChecked(plan.enabled)
        self.working.setChecked(plan.working_days)
        self.at_risk.setChecked(chosen.at_risk)
        self.single.setChecked(plan.single_first)
        self.sorting.setCurrentIndex(list(Sorting).index(plan.sorting))
        self.steps.show_steps(plan.steps)
        self._filling = False
        self._said.clear()
        self.show_wrong("")
        self._sum_up()
        self._scroll.verticalScrollBar().setValue(0)
        self._fields["name"].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_count(self, count: int | None) -> None:
        self.count.setText("…" if count is None else str(count))
        words = "" if count is None else translate("Batches", "order(s) right now", None, count)
        self._orders.setText(words)

    def show_wrong(self, path: str, code: str = "") -> None:
        """Mark the field of this path; "" marks none. The code tells what is wrong with a step."""
        name = plan_words.field_of(path)
        self.steps.mark(plan_words.place_of(path), code)
        for one, field in self._fields.items():
            theme.set_state(field, "state", "stop" if one == name else "")
        self._wrong.setText(plan_words.problem(path, names()))
        if path:
            self._said.clear()
        if name in self._fields:
            self._fields[name].setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self._fields[name])
        elif name == "steps":
            self.steps.table.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.ensureWidgetVisible(self.steps.wrong)

    def show_saved(self, plan: Plan) -> None:
        self._plan = plan
        said = translate("Batches", "{plan} is saved.").format(plan=isolate(plan.name))
        self._said.setText(said)

    # ---- reading

    def save(self) -> None:
        """Give out the plan as it stands; a field that holds no number is marked instead."""
        for name in NUMBERS:
            if plan_words.whole(self._fields[name].text()) is None:
                self.show_wrong(f"filter.{name}")
                return
        self.saved.emit(self.plan())

    def filter(self) -> PlanFilter:
        """The filter as it stands; what is no number counts as nothing."""
        texts = {name: plan_words.unlisted(self._fields[name].text()) for name in TEXTS}
        texts["countries"] = tuple(one.upper() for one in texts["countries"])
        numbers = {name: plan_words.whole(self._fields[name].text()) or 0 for name in NUMBERS}
        return PlanFilter(
            shops=texts["shops"],
            countries=texts["countries"],
            services=texts["services"],
            skus=texts["skus"],
            tags=texts["tags"],
            without_tags=texts["without_tags"],
            at_risk=self.at_risk.isChecked(),
            min_weight_g=numbers["min_weight_g"],
            max_weight_g=numbers["max_weight_g"],
            min_age_hours=numbers["min_age_hours"],
            most=numbers["most"],
        )

    def plan(self) -> Plan:
        """The plan as it stands."""
        return replace(
            self._plan,
            name=self._fields["name"].text().strip(),
            times=plan_words.unlisted(self._fields["times"].text().replace(" ", ",")),
            working_days=self.working.isChecked(),
            enabled=self.enabled.isChecked(),
            filter=self.filter(),
            sorting=self.sorting.currentData(),
            single_first=self.single.isChecked(),
            steps=self.steps.steps(),
            per_label=plan_words.amount(self._fields["per_label"].text()),
            per_batch=plan_words.amount(self._fields["per_batch"].text()),
        )

    def _said_nothing(self) -> None:
        self._said.clear()
        self._wrong.clear()

    def _touched(self) -> None:
        if not self._filling:
            self._said.clear()
            self._sum_up()
            self._typing.start()

    def _sum_up(self) -> None:
        self._which.setText(plan_words.chosen(self.filter()))
        self._when.setText(plan_words.schedule(self.plan()))
