"""The rules: moved, changed, tried on the last orders, then saved."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.day_double import rules_story, trials
from tests.ui.desk_double import CARRIERS, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.config import Settings, changed, settings_from
from workstation.domain.choosing import Skip, SkipKind
from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.services.desk import RuleTrial
from workstation.ui.rules import words
from workstation.ui.rules.presenter import PARTS, Group, Part, Rule, RulesPresenter, shown, typed
from workstation.ui.rules.view import LIST, TRIAL, RulesScreen


class ViewDouble:
    def __init__(self) -> None:
        self.rules: list[Rule] = []
        self.place = -1
        self.rule: Rule | None = None
        self.dirty = False
        self.trials: Sequence[RuleTrial] = ()
        self.saved = 0
        self.problems: list[WorkstationError] = []

    def show_rules(self, group: Group, rules: Sequence[Rule], place: int) -> None:
        self.rules, self.place = list(rules), place

    def show_rule(self, group: Group, rule: Rule | None, carriers: Sequence[str]) -> None:
        self.rule = rule

    def show_dirty(self, dirty: bool) -> None:
        self.dirty = dirty

    def show_trial(self, trials: Sequence[RuleTrial]) -> None:
        self.trials = trials

    def show_saved(self) -> None:
        self.saved += 1

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)


@pytest.fixture
def view() -> ViewDouble:
    return ViewDouble()


@pytest.fixture
def presenter(story: DeskDouble, jobs: JobsAtOnce, view: ViewDouble) -> RulesPresenter:
    story.kept.update(rules_story())
    made = RulesPresenter(story.desk(), jobs, view)
    made.begin()
    return made


def part(path: str, group: Group = Group.RULES) -> Part:
    return next(one for one in PARTS[group] if one.path == path)


def names(view: ViewDouble) -> list[str]:
    return [rule["name"] for rule in view.rules]


def saves(story: DeskDouble) -> list[Any]:
    return [arguments[0] for verb, arguments in story.calls if verb == "save_settings"]


def test_a_rule_moves_and_its_place_goes_along(presenter: RulesPresenter, view: ViewDouble) -> None:
    presenter.move(-1)
    presenter.move(1)
    assert names(view)[:2] == ["Gulf, express", "Greece by ACS"]
    assert (view.place, view.dirty) == (1, True)
    presenter.discard()
    assert (names(view)[0], view.dirty) == ("Greece by ACS", False)


def test_nothing_is_saved_before_it_was_tried(
    presenter: RulesPresenter, view: ViewDouble, story: DeskDouble
) -> None:
    presenter.change(part("countries"), "gr; cy, mt")
    presenter.save()
    assert (saves(story), len(view.trials)) == ([], 3)
    presenter.change(part("name"), "South")
    presenter.save()
    assert saves(story) == []
    presenter.save()
    (kept,) = saves(story)
    assert kept["rules"][0]["countries"] == ["GR", "CY", "MT"]
    assert (kept["rules"][0]["name"], kept["fulfilment"][0]["shop"]) == ("South", "Etsy")
    assert (view.saved, view.dirty) == (1, False)


def test_the_draft_is_what_the_settings_take(presenter: RulesPresenter, story: DeskDouble) -> None:
    presenter.change(part("cod"), "no")
    presenter.add()
    presenter.change(part("max_weight_g"), "500")
    presenter.change(part("max_weight_g"), "x")
    presenter.choose(Group.FULFILMENT)
    presenter.change(part("digital", Group.FULFILMENT), "gift-*, pdf-*")
    presenter.save()
    presenter.save()
    (kept,) = saves(story)
    base: Settings = settings_from({"carriers": [{"key": key, "kind": "demo"} for key in CARRIERS]})
    read = changed(base, {"rules": kept["rules"], "fulfilment": kept["fulfilment"]})
    assert (read.rules[0].cod, read.rules[1].max_weight_g) == (False, 0)
    assert read.fulfilment[0].digital == ("gift-*", "pdf-*")


def test_rules_come_and_go(presenter: RulesPresenter, view: ViewDouble) -> None:
    presenter.select(3)
    presenter.add()
    assert (len(view.rules), view.place) == (5, 4)
    presenter.select(99)
    for _ in range(6):
        presenter.remove()
    assert (view.rules, view.rule) == ([], None)
    presenter.change(part("name"), "nobody")
    presenter.add()
    assert view.rule is not None


def test_a_draft_is_not_lost_by_leaving(presenter: RulesPresenter, view: ViewDouble) -> None:
    presenter.change(part("name"), "South")
    presenter.begin()
    assert view.rules[0]["name"] == "South"


def test_a_wrong_rule_is_told(
    presenter: RulesPresenter, view: ViewDouble, story: DeskDouble
) -> None:
    story.fails["try_rules"] = NotConfigured("There is no carrier account.", "Add it.")
    presenter.save()
    assert len(view.problems) == 1


def test_values_are_read_and_written_as_people_see_them() -> None:
    assert (typed(part("cod"), "yes"), typed(part("cod"), "any")) == (True, None)
    assert shown(part("cod"), {"cod": True}) == "yes"
    assert shown(part("countries"), {"countries": ("GR", "CY")}) == "GR, CY"
    assert shown(part("service"), {}) == "standard"


@pytest.mark.parametrize("kind", list(SkipKind))
def test_every_reason_to_pass_a_rule_by_has_its_words(kind: SkipKind) -> None:
    assert "Rule" in words.skip("Rule", Skip(kind, "12", "10"))


def test_an_order_says_why_in_words() -> None:
    said, passed = words.why(trials()[0], CARRIERS)
    assert "ACS Courier" in said
    assert len(passed) == 1
    assert words.why(trials()[2], CARRIERS)[0] == "No rule fits this order."
    assert words.trial_head(0, 0) == "No orders to try them on yet."
    assert words.trial_head(0, 5).startswith("Nothing changes")
    assert words.conditions(Group.FULFILMENT, {}) == "every order of every shop"
    assert words.choice("", CARRIERS) == "No rule fits"
    assert words.conditions(Group.RULES, {"cod": True}) == "cash on delivery"


def test_the_screen_moves_tries_and_saves_by_keys(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.kept.update(rules_story())
    window = make_window()
    window.activateWindow()
    window.go("setup")
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: window.current == "rules")
    screen = window.page("rules")
    assert isinstance(screen, RulesScreen)
    qtbot.waitUntil(lambda: len(screen.table.rows.lines) == 4)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: screen.table.key == 1)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    field = screen._entries["name"]
    qtbot.waitUntil(field.hasFocus)
    assert isinstance(field, QLineEdit)
    qtbot.keyClicks(field, "x")
    assert "Greece" in screen.table.rows.lines[1].sentence
    screen.table.setFocus()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == TRIAL)
    assert screen._trial_head.text() == "2 of the last 3 orders would go another way."
    assert len(screen.trial.rows.lines) == 3
    assert screen.hints()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: screen._pages.currentIndex() == LIST)
    qtbot.waitUntil(lambda: bool(saves(story)))
    for key in ("2", "U", "A", "X", "Z", "1"):
        assert screen.command(key)
    assert screen.more_keys()
    assert screen.command("Esc")
    assert window.current == "setup"


def test_two_hundred_orders_are_shown_changed_ones_first(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.kept.update(rules_story())
    calm = trials()[1]
    story.day_story.trials = [
        *(replace(calm, order_number=f"KY-{n}") for n in range(199)), trials()[0],
    ]  # fmt: skip
    window = make_window()
    window.go("rules")
    screen = window.page("rules")
    assert isinstance(screen, RulesScreen)
    qtbot.waitUntil(lambda: len(screen.table.rows.lines) == 4)
    screen.command("S")
    qtbot.waitUntil(lambda: len(screen.trial.rows.lines) == 200)
    assert "KY-10477" in screen.trial.rows.lines[0].sentence
