"""What stands in the outbox, which item is looked at, and how its question is answered."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from workstation.domain.barcodes import Command, clean_scan, command_of, same_code
from workstation.domain.errors import WorkstationError
from workstation.domain.values import WorkId
from workstation.ports.views import OutboxRow
from workstation.ports.work import WorkState

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

NUMBER = "bought:"
"""The answer that takes a tracking number after it."""


class Choice(StrEnum):
    """What a person can say; each cause of doubt understands some of these."""

    YES = "yes"
    NO = "no"
    LOOK = "look"


ANSWERS: Mapping[str, Mapping[Choice, str]] = {
    "buy_doubt": {Choice.YES: NUMBER, Choice.NO: "not_bought", Choice.LOOK: "look_again"},
    "number_wanted": {Choice.YES: NUMBER},
    "part_doubt": {Choice.YES: "yes", Choice.NO: "again"},
    "print_doubt": {Choice.YES: "yes", Choice.NO: "again"},
    "paper_doubt": {Choice.YES: "yes", Choice.NO: "again"},
    "message_doubt": {Choice.YES: "sent", Choice.NO: "again"},
    "same_address": {Choice.YES: "merge", Choice.NO: "apart"},
    "missed_plan": {Choice.YES: "run", Choice.NO: "skip"},
    "failures_doubt": {Choice.YES: "sent", Choice.NO: "again"},
    "unavailable": {Choice.YES: "again"},
}
"""Cause of doubt -> what yes, no and "look again" mean to it. A test holds it against the verbs."""


def choices_of(row: OutboxRow) -> Mapping[Choice, str]:
    """The choices that fit an item's question, with the verb's own word for each."""
    if row.state is not WorkState.ASK:
        return {}
    return ANSWERS.get(row.cause.partition(":")[0], {})


_ORDER = {
    WorkState.ASK: 0,
    WorkState.REFUSED: 1,
    WorkState.RUNNING: 2,
    WorkState.READY: 3,
    WorkState.DONE: 4,
    WorkState.DROPPED: 5,
}


@dataclass(frozen=True, slots=True)
class OutboxPicture:
    """All that the screen shows: the rows, the one looked at, and how many ask the same thing."""

    rows: tuple[OutboxRow, ...]
    current: OutboxRow | None
    same_cause: int


class OutboxView(Protocol):
    """What the presenter needs of the screen."""

    def show_picture(self, picture: OutboxPicture, now: datetime) -> None: ...

    def show_answered(self, about: str, count: int) -> None:
        """Say that `count` questions were answered, the one about `about` among them."""
        ...

    def show_retried(self, about: str) -> None: ...

    def ask_number(self, about: str) -> None:
        """Ask for the tracking number of a label that was bought after all."""
        ...

    def offer_number(self, number: str) -> None:
        """Put a scanned number where it is asked for."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class OutboxPresenter:
    """Questions first, then what was refused, then what waits; the oldest first in each."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: OutboxView, *, now: Callable[[], datetime]
    ) -> None:
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._now = now
        self._rows: tuple[OutboxRow, ...] = ()
        self._current: WorkId | None = None
        self._look = 0

    @property
    def current(self) -> OutboxRow | None:
        return next((row for row in self._rows if row.id == self._current), None)

    def reload(self) -> None:
        self._look += 1
        look = self._look
        self._jobs.read(
            self._desk.views.outbox,
            lambda rows: self._show(look, rows),
            self._view.show_problem,
        )

    def select(self, work_id: WorkId | None) -> None:
        """Look at one item."""
        if work_id != self._current:
            self._current = work_id
            self._paint()

    def retry(self) -> None:
        """Try the item again at once; one that asks must be answered instead."""
        row = self.current
        if row is None or row.state not in (WorkState.REFUSED, WorkState.READY):
            return
        self._jobs.desk(
            lambda: self._desk.retry(row.id),
            lambda _: self._retried(row),
            self._view.show_problem,
        )

    def answer(self, choice: Choice, number: str = "") -> None:
        """Answer the one question of this item; without the number that "yes" needs, ask for it."""
        row = self.current
        word = choices_of(row).get(choice) if row is not None else None
        if row is None or word is None:
            return
        if word == NUMBER and not number.strip():
            self._view.ask_number(row.about)
            return
        answer = word + number.strip() if word == NUMBER else word
        self._jobs.desk(
            lambda: self._desk.answer(row.id, answer),
            lambda _: self._answered(row, 1),
            self._view.show_problem,
        )

    def answer_all(self, choice: Choice) -> None:
        """Give one answer to everything that asks for the same cause; a number fits only one."""
        row = self.current
        answer = choices_of(row).get(choice) if row is not None else None
        if row is None or answer is None or answer == NUMBER:
            return
        self._jobs.desk(
            lambda: self._desk.answer_all(row.cause, answer),
            lambda count: self._answered(row, count),
            self._view.show_problem,
        )

    def scan(self, code: str) -> bool:
        """Take a command card as answer, or a label as "this is the one"; False = not for us."""
        clean = clean_scan(code)
        command = command_of(clean)
        if command in (Command.YES, Command.NO):
            self.answer(Choice.YES if command is Command.YES else Choice.NO)
            return True
        found = next(
            (
                row
                for row in self._rows
                if same_code(row.about, clean) or same_code(row.tracking_number, clean)
            ),
            None,
        )
        if found is not None:
            self.select(found.id)
            return True
        current = self.current
        if current is not None and choices_of(current).get(Choice.YES) == NUMBER and clean:
            # Nothing here has this code, and the question is for one: it is the bought label's.
            self._view.offer_number(clean)
            return True
        return False

    def _answered(self, row: OutboxRow, count: int) -> None:
        self._view.show_answered(row.about, count)
        self.reload()

    def _retried(self, row: OutboxRow) -> None:
        self._view.show_retried(row.about)
        self.reload()

    def _show(self, look: int, rows: Sequence[OutboxRow]) -> None:
        if look != self._look:
            return
        names = self._desk.carriers
        rows = [
            replace(row, carrier=names[row.carrier].name) if row.carrier in names else row
            for row in rows
        ]
        place = next((n for n, row in enumerate(self._rows) if row.id == self._current), 0)
        self._rows = tuple(
            sorted(rows, key=lambda row: (_ORDER[row.state], row.created_at, row.id))
        )
        if self.current is None:
            # The item is over: stay at its place, so that answering a list needs no arrow keys.
            near = min(place, len(self._rows) - 1)
            self._current = self._rows[near].id if self._rows else None
        self._paint()

    def _paint(self) -> None:
        row = self.current
        same = (
            sum(1 for one in self._rows if one.state is WorkState.ASK and one.cause == row.cause)
            if row is not None and row.state is WorkState.ASK
            else 0
        )
        self._view.show_picture(OutboxPicture(self._rows, row, same), self._now())
