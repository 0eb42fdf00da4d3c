"""The carriers' lists against ours: one line on the day's page, and a page of the differences."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, assert_never

from workstation.domain.errors import WorkstationError
from workstation.domain.reconcile import Difference, Mismatch
from workstation.services.reconcile import ListResult, ListState
from workstation.ui import dates
from workstation.ui.day.presenter import desks_of
from workstation.ui.pack.label_words import money
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

LOOSE = (Mismatch.ONLY_THEIRS, Mismatch.GIVEN_BACK)
"""What can be asked back from here: nothing of ours hangs on it."""


@dataclass(frozen=True, slots=True)
class ListsPicture:
    """The line on the day's page: when, what came of it, and a badge."""

    below: str
    badge: str
    tone: str
    icon: str

    @property
    def sentence(self) -> str:
        return f"{title()}. {self.below}. {self.badge}"


@dataclass(frozen=True, slots=True)
class Found:
    """A line of the page: an account, and what differs about one label there, if anything."""

    key: int
    result: ListResult
    difference: Difference | None = None


class ListsView(Protocol):
    """What the presenter needs of the page."""

    def show_found(self, lines: Sequence[Line], head: str) -> None: ...

    def show_line(self, picture: ListsPicture) -> None:
        """Say on the day's page how the lists stand."""
        ...

    def say(self, sentence: str, tone: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def go(self, screen: str, subject: Any) -> None: ...


class ListsPresenter:
    """Reads the last results; comparing anew is the worker's work."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: ListsView, *, today: Callable[[], date]
    ) -> None:
        _, self._day = desks_of(desk)
        self._jobs, self._view, self._today = jobs, view, today
        self.current: int | None = None
        self._found: list[Found] = []
        self._asked: int | None = None

    def reload(self) -> None:
        self._jobs.read(self._day.lists, self._show, self._view.show_problem)

    def select(self, key: int | None) -> None:
        if key != self._asked:
            self._asked = None
        self.current = key

    def open(self) -> None:
        """Enter: the order of the difference under the cursor, where it has one."""
        one = self._difference()
        if one is not None and one.order_id:
            self._view.go("orders", one.order_id)

    def compare(self) -> None:
        """R: have all lists compared now."""

        def asked(count: int) -> None:
            if count:
                said = translate("Lists", "%n carrier(s) are asked for their lists.", None, count)
            else:
                said = translate("Lists", "No carrier account is set up.")
            self._view.say(said, "ink2")

        self._jobs.desk(self._day.compare_lists, asked, self._view.show_problem)

    def give_back(self) -> None:
        """X: ask for the refund of a label that only the carrier knows; pressed twice."""
        found = self._here()
        one = found.difference if found is not None else None
        if found is None or one is None or one.kind not in LOOSE:
            return
        number = isolate(one.tracking_number)
        if self._asked != found.key:
            self._asked = found.key
            said = translate("Lists", "X again gives label {number} back.").format(number=number)
            self._view.say(said, "wait")
            return
        self._asked = None
        said = translate("Lists", "{carrier} is asked to take {number} back.").format(
            carrier=isolate(found.result.carrier_name), number=number
        )
        self._jobs.desk(
            lambda: self._day.give_back(found.result.carrier, one.tracking_number),
            lambda _: self._view.say(said, "ok"),
            self._view.show_problem,
        )

    def _show(self, results: Sequence[ListResult]) -> None:
        self._found = found_in(results)
        today = self._today()
        lines = [line_of(one, today) for one in self._found]
        self._view.show_found(lines, head_of(results))
        self._view.show_line(lists_picture(results, today))

    def _here(self) -> Found | None:
        return next((one for one in self._found if one.key == self.current), None)

    def _difference(self) -> Difference | None:
        here = self._here()
        return here.difference if here is not None else None


def title() -> str:
    return translate("Lists", "Carriers’ lists against ours")


def lists_picture(results: Sequence[ListResult], today: date) -> ListsPicture:
    """The line on the day's page."""
    states = [one.state for one in results]
    compared = [one for one in results if one.state in (ListState.AGREES, ListState.DIFFERS)]
    wrong = sum(len(one.differences) for one in results)
    if wrong:
        below = translate("Lists", "Compared {time}: %n label(s) differ", None, wrong)
        badge, tone, icon = translate("Lists", "%n to look at", None, wrong), "wait", "triangle"
    elif ListState.TROUBLE in states:
        names = [one.carrier_name for one in results if one.state is ListState.TROUBLE]
        below = translate("Lists", "{carriers} could not be asked").format(
            carriers=isolate(", ".join(names))
        )
        badge, tone, icon = translate("Lists", "Not known"), "wait", "triangle"
    elif compared:
        below = translate(
            "Lists",
            "Compared {time}: no label that only the carrier knows, none that only we know",
        )
        badge, tone, icon = translate("Lists", "Agrees both ways"), "ok", "tick"
    elif ListState.NEVER in states:
        below = translate("Lists", "Not compared yet; it is done every night, or with K, then R")
        badge, tone, icon = translate("Lists", "Not known"), "plain", "question"
    else:
        below = translate("Lists", "None of your carriers gives a list of its labels")
        badge, tone, icon = translate("Lists", "No lists"), "plain", "question"
    last = max((one.at for one in compared if one.at is not None), default=None)
    return ListsPicture(below.format(time=_when(last, today)), badge, tone, icon)


def found_in(results: Sequence[ListResult]) -> list[Found]:
    """The differences of each account; one line for an account without any."""
    found: list[Found] = []
    for result in results:
        for one in result.differences:
            found.append(Found(len(found), result, one))
        if not result.differences:
            found.append(Found(len(found), result))
    return found


def columns() -> tuple[Column, ...]:
    return (
        Column(translate("Lists", "Carrier"), 170),
        Column(translate("Lists", "Label"), 190),
        Column(translate("Lists", "Order"), 120),
        Column(translate("Lists", "What differs"), 250),
        Column(translate("Lists", "Ours"), 90, end=True, from_width=1000),
        Column(translate("Lists", "Theirs"), 90, end=True, from_width=1000),
        Column(translate("Lists", "Next step")),
    )


def head_of(results: Sequence[ListResult]) -> str:
    count = sum(len(one.differences) for one in results)
    return translate("Lists", "%n difference(s) to the carriers’ lists", None, count)


def line_of(found: Found, today: date) -> Line:
    result, one = found.result, found.difference
    name = isolate(result.carrier_name)
    if one is None:
        text, tone, icon, step = _state(result, today)
        cells = (
            Cell(name, bold=True), Cell(), Cell(), Cell(text, icon, tone, badge=True),
            Cell(), Cell(), Cell(step),
        )  # fmt: skip
        return Line(found.key, cells, f"{name}: {text}. {step}")
    what, step = said(one)
    number, order = isolate(one.tracking_number), isolate(one.order_number)
    cells = (
        Cell(name, bold=True),
        Cell(number),
        Cell(order),
        Cell(what, "triangle", "wait", badge=True),
        Cell(money(one.ours) if one.ours else "–", end=True),
        Cell(money(one.theirs) if one.theirs else "–", end=True),
        Cell(step),
    )
    return Line(found.key, cells, f"{name}, {number}, {order}: {what}. {step}")


def said(one: Difference) -> tuple[str, str]:
    """What differs, and what to do about it."""
    match one.kind:
        case Mismatch.ONLY_THEIRS:
            return (
                translate("Lists", "Only the carrier knows it"),
                translate("Lists", "X gives it back: it is paid for and on no box."),
            )
        case Mismatch.GIVEN_BACK:
            return (
                translate("Lists", "Voided here, still theirs"),
                translate("Lists", "X asks for the refund once more."),
            )
        case Mismatch.ONLY_OURS:
            return (
                translate("Lists", "Only we know it"),
                translate("Lists", "Do not send it: void it, then buy another."),
            )
        case Mismatch.PRICE:
            return (
                translate("Lists", "The price differs"),
                translate("Lists", "Ask the carrier why; look at weight and size."),
            )
    assert_never(one.kind)


def _state(result: ListResult, today: date) -> tuple[str, str, str, str]:
    """An account without differences: its word, tone and icon, and more about it."""
    match result.state:
        case ListState.AGREES | ListState.DIFFERS:
            listed = translate("Lists", "%n label(s), compared {time}", None, result.listed)
            about = listed.format(time=_when(result.at, today))
            return translate("Lists", "Agrees both ways"), "ok", "tick", about
        case ListState.NEVER:
            return translate("Lists", "Not compared yet"), "plain", "question", ""
        case ListState.NO_LIST:
            about = translate("Lists", "Its invoice is the only list.")
            return translate("Lists", "Gives no list"), "plain", "question", about
        case ListState.TROUBLE:
            could_not = translate("Lists", "Could not be asked")
            return could_not, "wait", "triangle", isolate(result.trouble)
    assert_never(result.state)


def _when(at: datetime | None, today: date) -> str:
    if at is None:
        return "–"
    if at.astimezone().date() == today:
        return translate("Lists", "at {time}").format(time=isolate(dates.clock(at)))
    return isolate(dates.moment(at))
