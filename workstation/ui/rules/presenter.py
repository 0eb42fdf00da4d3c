"""The ordered rules as a draft: moved, changed, tried on the last orders, then saved as a whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.rates import Aim
from workstation.domain.shipments import ServiceLevel
from workstation.services.desk import BatchDesk, RuleTrial

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs


class Group(StrEnum):
    """The two ordered lists, by their place in the settings."""

    RULES = "rules"
    FULFILMENT = "fulfilment"


class Entry(StrEnum):
    """How a value is entered."""

    TEXT = "text"
    CODES = "codes"
    NUMBER = "number"
    CHOICE = "choice"


ANY, YES, NO = "any", "yes", "no"
NAMED = "named"
CHOICES = (NAMED, *Aim)
"""What a rule leads to: a service that it names, or the one that serves an aim."""
MODES = ("manual", "partial", "automatic")


@dataclass(frozen=True, slots=True)
class Part:
    """One value of a rule. Codes are a list; a choice without options takes the carriers."""

    path: str
    entry: Entry = Entry.TEXT
    options: tuple[str, ...] = ()


PARTS: Mapping[Group, tuple[Part, ...]] = {
    Group.RULES: (
        Part("name"),
        Part("choose", Entry.CHOICE, CHOICES),
        Part("carrier", Entry.CHOICE),
        Part("service", Entry.CHOICE, tuple(ServiceLevel)),
        Part("countries", Entry.CODES),
        Part("wanted"),
        Part("max_weight_g", Entry.NUMBER),
        Part("cod", Entry.CHOICE, (ANY, YES, NO)),
        Part("tags", Entry.CODES),
    ),
    Group.FULFILMENT: (
        Part("shop"),
        Part("countries", Entry.CODES),
        Part("mode", Entry.CHOICE, MODES),
        Part("digital", Entry.CODES),
    ),
}
NEW: Mapping[Group, Mapping[str, Any]] = {
    Group.RULES: {"name": "", "carrier": "", "service": str(ServiceLevel.STANDARD)},
    Group.FULFILMENT: {"shop": "", "mode": "partial"},
}
Rule = dict[str, Any]


class RulesView(Protocol):
    """What the presenter needs of the screen."""

    def show_rules(self, group: Group, rules: Sequence[Rule], place: int) -> None: ...

    def show_rule(self, group: Group, rule: Rule | None, carriers: Sequence[str]) -> None: ...

    def show_dirty(self, dirty: bool) -> None: ...

    def show_trial(self, trials: Sequence[RuleTrial]) -> None:
        """Show what would change for the last orders, before anything is saved."""
        ...

    def show_saved(self) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class RulesPresenter:
    """One draft of both lists; nothing is saved before it was tried."""

    def __init__(self, desk: Desk, jobs: Jobs, view: RulesView) -> None:
        if desk.batch is None:
            raise NotConfigured("The rules are not here.", "Update Packbench.")
        self._desk, self._batch = desk, desk.batch
        self._jobs, self._view = jobs, view
        self.group = Group.RULES
        self.place = 0
        self._stored: dict[Group, list[Rule]] = {group: [] for group in Group}
        self._draft: dict[Group, list[Rule]] = {group: [] for group in Group}
        self._carriers: tuple[str, ...] = tuple(desk.carriers)
        self._tried: list[Rule] | None = None

    @property
    def batch(self) -> BatchDesk:
        return self._batch

    @property
    def dirty(self) -> bool:
        return self._draft != self._stored

    @property
    def rules(self) -> list[Rule]:
        return self._draft[self.group]

    def begin(self) -> None:
        """Read the rules, unless a draft is being written."""
        if self.dirty:
            self._paint()
        else:
            self._jobs.read(self._desk.settings, self._loaded, self._view.show_problem)

    def choose(self, group: Group) -> None:
        self.group, self.place = group, 0
        self._paint()

    def select(self, place: int) -> None:
        """Show the rule at this place of the list."""
        if 0 <= place < len(self.rules) and place != self.place:
            self.place = place
            self._view.show_rule(self.group, self._rule(), self._carriers)

    def add(self) -> None:
        """Begin another rule behind the one that is shown."""
        new = deepcopy(dict(NEW[self.group]))
        if "carrier" in new:
            new["carrier"] = next(iter(self._carriers), "")
        self.place = min(self.place + 1, len(self.rules))
        self.rules.insert(self.place, new)
        self._paint()

    def remove(self) -> None:
        """Take the shown rule out of the draft; saving makes it so."""
        if self.rules:
            del self.rules[self.place]
            self.place = max(0, min(self.place, len(self.rules) - 1))
            self._paint()

    def move(self, step: int) -> None:
        """Move the shown rule up (-1) or down (1): the first that matches decides."""
        other = self.place + step
        if 0 <= other < len(self.rules):
            rules = self.rules
            rules[self.place], rules[other] = rules[other], rules[self.place]
            self.place = other
            self._paint()

    def change(self, part: Part, text: str) -> None:
        """Write one value into the draft; an empty condition is left out."""
        rule = self._rule()
        if rule is None:
            return
        value = typed(part, text)
        if _says_nothing(value) and part.path not in ("name", "shop"):
            rule.pop(part.path, None)
        else:
            rule[part.path] = value
        self._tried = None
        self._view.show_rules(self.group, self.rules, self.place)
        self._view.show_dirty(self.dirty)

    def discard(self) -> None:
        """Go back to what is stored."""
        self._draft = deepcopy(self._stored)
        self.place = 0
        self._paint()

    def try_them(self) -> None:
        """S: run the draft over the last orders and show what would change."""
        rules = deepcopy(self._draft[Group.RULES])

        def tried(trials: Sequence[RuleTrial]) -> None:
            self._tried = rules
            self._view.show_trial(trials)

        self._jobs.read(lambda: self._batch.try_rules(rules), tried, self._view.show_problem)

    def save(self) -> None:
        """Save what was tried; a draft that changed since then is tried first."""
        if self._tried != self._draft[Group.RULES]:
            self.try_them()
            return
        draft = deepcopy(self._draft)

        def store() -> None:
            values = dict(self._desk.settings())
            values.update({str(group): rules for group, rules in draft.items()})
            self._desk.save_settings(values)

        def stored(_: None) -> None:
            self._stored = draft
            self._tried = None
            self._view.show_dirty(self.dirty)
            self._view.show_saved()

        self._jobs.desk(store, stored, self._view.show_problem)

    def _rule(self) -> Rule | None:
        return self.rules[self.place] if self.rules else None

    def _loaded(self, settings: Mapping[str, Any]) -> None:
        self._stored = {
            group: [_plain(rule) for rule in settings.get(group, ())] for group in Group
        }
        self._draft = deepcopy(self._stored)
        self.place = max(0, min(self.place, len(self.rules) - 1))
        self._paint()

    def _paint(self) -> None:
        self._tried = None
        self._view.show_rules(self.group, self.rules, self.place)
        self._view.show_rule(self.group, self._rule(), self._carriers)
        self._view.show_dirty(self.dirty)


def typed(part: Part, text: str) -> Any:
    """What a person wrote, as the settings hold it."""
    plain = text.strip()
    if part.entry is Entry.CODES:
        codes = [code.strip() for code in plain.replace(";", ",").split(",") if code.strip()]
        return [code.upper() for code in codes] if part.path == "countries" else codes
    if part.entry is Entry.NUMBER:
        return int(plain) if plain.isdecimal() else 0
    if part.path == "choose":
        return "" if plain == NAMED else plain
    if part.path == "cod":
        return {YES: True, NO: False}.get(plain)
    return plain


def shown(part: Part, rule: Mapping[str, Any]) -> str:
    """A rule's value as it stands in its field."""
    value = rule.get(part.path)
    if part.path == "service":
        return str(value or ServiceLevel.STANDARD)
    if part.path == "choose":
        return str(value or NAMED)
    if part.path == "cod":
        return ANY if value is None else YES if value else NO
    if isinstance(value, list | tuple):
        return ", ".join(str(one) for one in value)
    return "" if not value else str(value)


def _plain(rule: Mapping[str, Any]) -> Rule:
    """Without empty conditions, so that a draft compares as what it says."""
    made = {}
    for key, value in rule.items():
        value = list(value) if isinstance(value, tuple) else value
        if _says_nothing(value) and key not in ("name", "shop"):
            continue
        made[key] = value
    return made


def _says_nothing(value: Any) -> bool:
    return value is not False and value in ("", [], 0, None)
