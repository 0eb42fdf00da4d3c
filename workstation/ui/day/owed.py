"""What customers still wait for: which lines, how old, why, and about when they come."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.values import LineId
from workstation.services.desk import OwedEntry
from workstation.ui import dates
from workstation.ui.day.presenter import desks_of
from workstation.ui.day.words import done
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import isolate, translate

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

OLD_DAYS = 7
"""From so many days on a line is shown as one that needs somebody."""
_AHEAD = re.compile(r"\+\s*(\d{1,3})")
_DAY = re.compile(r"(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]?\s*(\d{4})?")


class OwedView(Protocol):
    """What the presenter needs of the page."""

    def show_lines(self, lines: Sequence[Line], head: str) -> None: ...

    def ask_day(self, about: str) -> None:
        """Ask about when the line under the cursor comes."""
        ...

    def say(self, sentence: str, tone: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def go(self, screen: str, subject: Any) -> None: ...


def read_day(text: str, today: date) -> date | None:
    """Read "+7", "3.5.", "3/5/2026" or "2026-05-03"; None when it is no day.

    Without a year the next such day is meant.
    """
    plain = text.strip()
    ahead = _AHEAD.fullmatch(plain)
    if ahead:
        return today + timedelta(days=int(ahead[1]))
    try:
        return date.fromisoformat(plain)
    except ValueError:
        pass
    found = _DAY.fullmatch(plain)
    if found is None:
        return None
    day, month, year = int(found[1]), int(found[2]), int(found[3] or today.year)
    try:
        read = date(year, month, day)
        return read if found[3] or read >= today else date(year + 1, month, day)
    except ValueError:
        return None


class OwedPresenter:
    """The list is read as a whole; verbs change one line and read it again."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: OwedView, *, today: Callable[[], date]
    ) -> None:
        self._batch, self._day = desks_of(desk)
        self._jobs, self._view, self._today = jobs, view, today
        self._entries: dict[int, OwedEntry] = {}
        self.current: int | None = None
        self._asked: int | None = None

    def reload(self) -> None:
        self._jobs.read(self._batch.owed, self._show, self._view.show_problem)

    def select(self, key: int | None) -> None:
        self.current = key
        self._asked = None

    def ask_day(self) -> None:
        """E: about when does it come?"""
        entry = self._entry()
        if entry is not None:
            self._view.ask_day(entry.row.order_number)

    def set_day(self, text: str) -> None:
        """Keep the date that was written."""
        entry = self._entry()
        if entry is None or not text.strip():
            return
        day = read_day(text, self._today())
        if day is None:
            said = translate("Owed", "Not a day. Write 3.5., 2026-05-03 or +7.")
            self._view.say(said, "wait")
            return
        row = entry.row
        self._do(
            lambda: self._day.set_expected(row.order_id, LineId(row.line_id), day),
            done("expected", row.order_number),
        )

    def arrived(self) -> None:
        """A: it is here, and can leave today."""
        entry = self._entry()
        if entry is not None:
            row = entry.row
            self._do(
                lambda: self._day.set_expected(row.order_id, LineId(row.line_id), None),
                done("arrived", row.order_number),
            )

    def cancel(self) -> None:
        """C, twice: the rest of the line is owed no more."""
        entry = self._entry()
        if entry is None:
            return
        row = entry.row
        if self._asked != row.line_id:
            self._asked = row.line_id
            asked = translate("Owed", "{item} for {number}: C again takes it off the order.")
            self._view.say(
                asked.format(item=isolate(row.name), number=isolate(row.order_number)), "wait"
            )
            return
        self._asked = None
        self._do(
            lambda: self._day.cancel_line(row.order_id, LineId(row.line_id)),
            done("cancelled", row.order_number),
        )

    def open(self) -> None:
        """Enter: look at the order."""
        entry = self._entry()
        if entry is not None:
            self._view.go("orders", int(entry.row.order_id))

    def _do(self, verb: Callable[[], None], said: str) -> None:
        def after(_: None) -> None:
            self._view.say(said, "ok")
            self.reload()

        self._jobs.desk(verb, after, self._view.show_problem)

    def _entry(self) -> OwedEntry | None:
        return self._entries.get(self.current) if self.current is not None else None

    def _show(self, entries: Sequence[OwedEntry]) -> None:
        self._entries = {entry.row.line_id: entry for entry in entries}
        head = translate("Owed", "%n line(s) are still owed", None, len(entries))
        if len(entries) == 1:
            head = translate("Owed", "1 line is still owed")
        self._view.show_lines([line_of(entry) for entry in entries], head)


def columns() -> tuple[Column, ...]:
    return (
        Column(translate("Owed", "Waiting"), 132),
        Column(translate("Owed", "Order"), 112),
        Column(translate("Owed", "Customer"), 190, from_width=900),
        Column(translate("Owed", "Item")),
        Column(translate("Owed", "Owed"), 64, end=True),
        Column(translate("Owed", "Why"), 264),
        Column(translate("Owed", "Expected"), 240),
    )


def line_of(entry: OwedEntry) -> Line:
    """One line that is owed, in words."""
    row = entry.row
    old = entry.age_days >= OLD_DAYS
    age = translate("Owed", "%n day(s)", None, entry.age_days)
    if entry.age_days == 1:
        age = translate("Owed", "1 day")
    item = f"{row.name}, {row.variant}" if row.variant else row.name
    why, icon = _why(entry)
    expected = dates.weekday_and_day(row.expected) if row.expected else translate("Owed", "no date")
    late = translate("Owed", "{day}, passed").format(day=expected) if entry.overdue else expected
    needs = entry.overdue or row.expected is None
    cells = (
        Cell(age, "triangle" if old else "clock", "wait" if old else "plain", bold=old),
        Cell(isolate(row.order_number), bold=True),
        Cell(isolate(row.customer)),
        Cell(isolate(item or row.sku)),
        Cell(str(row.quantity), end=True),
        Cell(why, icon, "plain"),
        Cell(late, "triangle" if needs else "", "wait" if needs else "ink", badge=needs),
    )
    said = (row.order_number, row.customer, item, str(row.quantity), why, age, late)
    return Line(row.line_id, cells, ", ".join(part for part in said if part))


def _why(entry: OwedEntry) -> tuple[str, str]:
    row = entry.row
    if row.short:
        return translate("Owed", "Short on the shelf"), "minus"
    if entry.made:
        return translate("Owed", "Made to order"), "gear"
    if row.expected is not None:
        return translate("Owed", "Ordered ahead"), "calendar"
    return translate("Owed", "Rest of the order"), "box"
