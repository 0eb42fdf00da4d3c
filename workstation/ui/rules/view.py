"""The Rules screen: the ordered list, the rule under the cursor, and the trial before the save."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workstation.domain.errors import WorkstationError
from workstation.services.desk import RuleTrial
from workstation.ui import theme
from workstation.ui.choice import ChoiceBox
from workstation.ui.frame import Frame, Hint, ScreenWidget
from workstation.ui.page import page_layout
from workstation.ui.rows import Cell, Column, Line, RowsTable
from workstation.ui.rules import words
from workstation.ui.rules.presenter import PARTS, Entry, Group, Part, Rule, RulesPresenter, shown
from workstation.ui.widgets.basic import Button, Card, Chip, Label, column, row
from workstation.ui.words import isolate, translate

LIST, TRIAL = range(2)


class RulesScreen(ScreenWidget):
    """U and D move a rule, S tries the draft on the last orders, S again saves it."""

    def __init__(self, frame: Frame) -> None:
        super().__init__()
        self._frame = frame
        self._jobs = frame.scope()
        self._carriers = frame.desk.carriers
        self.presenter = RulesPresenter(frame.desk, self._jobs, self)
        self._pages = QStackedWidget()
        page_layout(self).addWidget(self._pages)
        self._pages.addWidget(self._build_list())
        self._pages.addWidget(self._build_trial())

    def _build_list(self) -> QWidget:
        page = QWidget()
        down = column(page, gap=12)
        top = row(gap=8)
        group = QButtonGroup(self)
        self._chips: dict[Group, Chip] = {}
        for each in Group:
            chip = Chip(words.group(each))
            chip.clicked.connect(lambda _=False, each=each: self.presenter.choose(each))
            group.addButton(chip)
            self._chips[each] = chip
            top.addWidget(chip)
        self._advice = Label(size=15, tone="ink2", wrap=True)
        top.addSpacing(theme.px(8))
        top.addWidget(self._advice, 1)
        down.addLayout(top)
        across = row(gap=12)
        card = Card("plain")
        inside = column(card, margin=4)
        self.table = RowsTable(
            (
                Column("", 44, end=True),
                Column(translate("Rules", "Rule"), 210),
                Column(translate("Rules", "Fits"), 0),
                Column(translate("Rules", "Leads to"), 230),
            ),
            name=translate("Rules", "Rules, in their order"),
        )
        self.table.current_changed.connect(self._moved)
        self.table.opened.connect(lambda _: self._edit())
        inside.addWidget(self.table)
        across.addWidget(card, 1)
        across.addWidget(self._build_form())
        down.addLayout(across, 1)
        return page

    def _build_form(self) -> Card:
        card = Card("plain")
        card.setFixedWidth(theme.px(404))
        outer = column(card, margin=4, gap=8)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer.addWidget(self._scroll, 1)
        foot = column(margin=12, gap=8)
        self._dirty = Label(size=15, wrap=True)
        foot.addWidget(self._dirty)
        moves = row(gap=8)
        for key, text, verb, kind in (
            ("U", translate("Rules", "Up"), lambda: self.presenter.move(-1), "plain"),
            ("D", translate("Rules", "Down"), lambda: self.presenter.move(1), "plain"),
            ("X", translate("Rules", "Remove"), self.presenter.remove, "danger"),
        ):
            button = Button(text, key=key, size=40, kind=kind)
            button.clicked.connect(verb)
            moves.addWidget(button)
        foot.addLayout(moves)
        add = Button(translate("Rules", "Add a rule"), key="A", size=40)
        add.clicked.connect(self.presenter.add)
        foot.addWidget(add)
        self._try = Button(translate("Rules", "Try them, then save"), key="S", kind="primary")
        self._try.clicked.connect(self.presenter.try_them)
        foot.addWidget(self._try)
        outer.addLayout(foot)
        self._entries: dict[str, QWidget] = {}
        return card

    def _build_trial(self) -> QWidget:
        page = QWidget()
        down = column(page, gap=12)
        top = row(gap=10)
        self._trial_head = Label(size=20, bold=True, wrap=True)
        top.addWidget(self._trial_head, 1)
        back = Button(translate("Rules", "Back"), key="Esc", size=40)
        back.clicked.connect(lambda: self._turn(LIST))
        self._save = Button(translate("Rules", "Save these rules"), key="S", kind="primary")
        self._save.clicked.connect(self.presenter.save)
        top.addWidget(back)
        top.addWidget(self._save)
        down.addLayout(top)
        card = Card("plain")
        self.trial = RowsTable(
            (
                Column(translate("Rules", "Order"), 116),
                Column(translate("Rules", "To"), 60),
                Column(translate("Rules", "Weight"), 90, end=True),
                Column(translate("Rules", "Before"), 220),
                Column(translate("Rules", "After"), 240),
                Column(translate("Rules", "Why"), 0),
            ),
            name=translate("Rules", "The last orders, before and after"),
        )
        column(card, margin=4).addWidget(self.trial)
        down.addWidget(card, 1)
        return page

    # What the window asks.

    def shown(self) -> None:
        self.presenter.begin()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.subtitle_changed.emit(words.group(self.presenter.group))

    def close_screen(self) -> None:
        self._jobs.close()

    def command(self, key: str) -> bool:
        on_trial = self._pages.currentIndex() == TRIAL
        if key == "Esc":
            if on_trial:
                self._turn(LIST)
            else:
                self._frame.go("setup")
            return True
        if key == "S":
            (self.presenter.save if on_trial else self.presenter.try_them)()
            return True
        verbs: dict[str, Callable[[], None]] = {
            "U": lambda: self.presenter.move(-1),
            "D": lambda: self.presenter.move(1),
            "A": self.presenter.add,
            "X": self.presenter.remove,
            "Z": self.presenter.discard,
            "Enter": self._edit,
            "1": lambda: self.presenter.choose(Group.RULES),
            "2": lambda: self.presenter.choose(Group.FULFILMENT),
        }
        if on_trial or key not in verbs:
            return False
        verbs[key]()
        return True

    def hints(self) -> Sequence[Hint]:
        if self._pages.currentIndex() == TRIAL:
            return (
                Hint("S", translate("Rules", "save")),
                Hint("Esc", translate("Rules", "back")),
            )
        return (
            Hint("Enter", translate("Rules", "change")),
            Hint("U", translate("Rules", "up")),
            Hint("D", translate("Rules", "down")),
            Hint("A", translate("Rules", "add")),
            Hint("X", translate("Rules", "remove")),
            Hint("S", translate("Rules", "try and save")),
        )

    def more_keys(self) -> Sequence[Hint]:
        return (
            Hint("1–2", translate("Rules", "which list")),
            Hint("Z", translate("Rules", "undo all changes")),
            Hint("Esc", translate("Rules", "back")),
        )

    # What the presenter says.

    def show_rules(self, group: Group, rules: Sequence[Rule], place: int) -> None:
        self._chips[group].setChecked(True)
        self._advice.setText(words.advice(group))
        self.table.blockSignals(True)
        self.table.show_lines([self._line(group, rule, n) for n, rule in enumerate(rules)])
        self.table.go_to(place)
        self.table.blockSignals(False)

    def _line(self, group: Group, rule: Rule, place: int) -> Line:
        fits = words.conditions(group, rule)
        if group is Group.RULES:
            name = str(rule.get("name", ""))
            leads = words.outcome(rule, self._carriers)
        else:
            name = str(rule.get("shop", "")) or translate("Rules", "Every shop")
            leads = words.option(Part("mode"), str(rule.get("mode", "")), self._carriers)
        cells = (
            Cell(str(place + 1), tone="plain", end=True),
            Cell(isolate(name) or "–", bold=True),
            Cell(fits),
            Cell(leads, "truck" if group is Group.RULES else "box"),
        )
        return Line(place, cells, ", ".join((str(place + 1), name, fits, leads)))

    def show_rule(self, group: Group, rule: Rule | None, carriers: Sequence[str]) -> None:
        self._entries = {}
        page = QWidget()
        page.setObjectName("scrolled")
        layout = column(page, margin=14, gap=6)
        if rule is None:
            said = translate("Rules", "No rule yet. A adds one.")
            layout.addWidget(Label(said, size=20, tone="ink2", wrap=True))
        else:
            for part in PARTS[group]:
                self._add_entry(layout, part, rule, carriers)
        layout.addStretch(1)
        self._scroll.setWidget(page)
        self.subtitle_changed.emit(words.group(group))

    def _add_entry(
        self, layout: QVBoxLayout, part: Part, rule: Rule, carriers: Sequence[str]
    ) -> None:
        name = words.label(part)
        layout.addWidget(Label(name, size=14, tone="ink2", wrap=True))
        value = shown(part, rule)
        entry: QWidget
        if part.entry is Entry.CHOICE:
            box = ChoiceBox()
            free = part.path == "carrier" and bool(rule.get("choose"))
            options = (*(("",) if free else ()), *(part.options or carriers),
                       *((value,) if value else ()))  # fmt: skip
            for option in dict.fromkeys(options):
                box.addItem(words.option(part, option, self._carriers), option)
            box.setCurrentIndex(max(0, box.findData(value)))
            box.activated.connect(
                lambda _, box=box, part=part: self.presenter.change(part, str(box.currentData()))
            )
            entry = box
        else:
            line = QLineEdit(value)
            line.setCursorPosition(0)
            line.setFixedHeight(theme.px(38))
            line.textEdited.connect(lambda text, part=part: self.presenter.change(part, text))
            entry = line
        entry.setAccessibleName(name)
        self._entries[part.path] = entry
        layout.addWidget(entry)

    def show_dirty(self, dirty: bool) -> None:
        self._dirty.set_tone("wait" if dirty else "ink2")
        self._dirty.setText(translate("Rules", "Not saved yet.") if dirty else "")
        self._try.setEnabled(True)

    def show_trial(self, trials: Sequence[RuleTrial]) -> None:
        ordered = sorted(trials, key=lambda one: not one.changed)
        changed = sum(one.changed for one in trials)
        self._trial_head.setText(words.trial_head(changed, len(trials)))
        self.trial.show_lines([self._trial_line(n, one) for n, one in enumerate(ordered)])
        self._turn(TRIAL)

    def _trial_line(self, place: int, one: RuleTrial) -> Line:
        now = words.choice(one.now, self._carriers)
        then = words.choice(one.then, self._carriers)
        tone = "stop" if not one.then else "wait" if one.changed else "plain"
        icon = "cross" if not one.then else "arrow" if one.changed else ""
        because = isolate(one.why) if one.then else words.choice("", self._carriers)
        passed = " · ".join(words.skip(name, why) for name, why in one.skips)
        reason = " · ".join(part for part in (because, passed) if part)
        cells = (
            Cell(isolate(one.order_number), bold=True),
            Cell(isolate(one.country)),
            Cell(f"{one.weight_g}" if one.weight_g else "–", end=True),
            Cell(now, tone="plain"),
            Cell(then, icon, tone, bold=one.changed, badge=one.changed),
            Cell(reason, tone="plain"),
        )
        return Line(place, cells, ", ".join((one.order_number, now, then, reason)))

    def show_saved(self) -> None:
        self._turn(LIST)
        self._dirty.set_tone("ok")
        self._dirty.setText(translate("Rules", "Saved."))

    def show_problem(self, error: WorkstationError) -> None:
        self._frame.notice(error)

    # Small movements.

    def _moved(self, key: Any) -> None:
        if key is not None:
            self.presenter.select(int(key))

    def _edit(self) -> None:
        first = next(iter(self._entries.values()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, page: int) -> None:
        self._pages.setCurrentIndex(page)
        self.hints_changed.emit()
        (self.table if page == LIST else self.trial).setFocus(Qt.FocusReason.OtherFocusReason)
