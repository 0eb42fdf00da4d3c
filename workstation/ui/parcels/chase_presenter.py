"""Parcels of which nobody hears: which is looked at, and what is written down about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from workstation.domain.errors import WorkstationError
from workstation.services.chase_desk import Chase
from workstation.ui.parcels import chase_words

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

SNOOZE_DAYS = 2


class ChaseView(Protocol):
    """What the presenter needs of the page."""

    def show_chases(self, rows: Sequence[Chase], current: Chase | None) -> None: ...

    def show_asks(self, verb: str) -> None:
        """A verb that waits: "again" for a second press, "snooze" and "done" for a reason, ""."""
        ...

    def show_said(self, said: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


class ChasePresenter:
    """Reads the list anew after each verb."""

    def __init__(self, desk: Desk, jobs: Jobs, view: ChaseView) -> None:
        self._chase = desk.chase
        self._jobs, self._view = jobs, view
        self._rows: Sequence[Chase] = ()
        self._key: int | None = None
        self.asks = ""

    @property
    def current(self) -> Chase | None:
        found = (one for one in self._rows if one.silent.parcel.id == self._key)
        return next(found, self._rows[0] if self._rows else None)

    def reload(self) -> None:
        """Read who waits for somebody."""
        if self._chase is not None:
            self._jobs.read(self._chase.chases, self._show, self._view.show_problem)

    def select(self, key: int | None) -> None:
        """The cursor is on this parcel."""
        if key is not None and key != self._key:
            self._key = key
            self._ask("")
            self._view.show_chases(self._rows, self.current)

    def own(self) -> None:
        self._do("owned", lambda desk, parcel: desk.own(parcel))

    def note(self, what: str) -> None:
        """Write down that the carrier was called, a claim filed, the customer written to."""
        self._do(what, lambda desk, parcel: desk.note(parcel, what))

    def ask(self, verb: str) -> None:
        """Ask for the reason of putting it off ("snooze") or of settling it ("done")."""
        if self.current is not None:
            self._ask(verb)

    def give(self, reason: str) -> None:
        """The reason that was asked for."""
        verb = self.asks
        if verb == "snooze":
            self._do("snoozed", lambda desk, parcel: desk.snooze(parcel, SNOOZE_DAYS, reason))
        elif verb == "done":
            self._do("done", lambda desk, parcel: desk.done(parcel, reason))

    def send_again(self) -> None:
        """Send its goods once more; asked for twice."""
        if self.current is None:
            return
        if self.asks != "again":
            self._ask("again")
            return
        self._do("sent_again", lambda desk, parcel: desk.send_again(parcel))

    def leave(self) -> bool:
        """Take an open question back; False when there is none."""
        asked = bool(self.asks)
        self._ask("")
        return asked

    def _ask(self, verb: str) -> None:
        self.asks = verb
        self._view.show_asks(verb)

    def _do(self, what: str, verb: Callable[[Any, Any], object]) -> None:
        current, desk = self.current, self._chase
        if current is None or desk is None:
            return
        parcel = current.silent.parcel.id

        def done(answer: object) -> None:
            self._ask("")
            self._view.show_said(chase_words.said(what, str(answer or "")))
            self.reload()

        self._jobs.desk(lambda: verb(desk, parcel), done, self._view.show_problem)

    def _show(self, rows: Sequence[Chase]) -> None:
        self._rows = rows
        current = self.current
        self._key = current.silent.parcel.id if current is not None else None
        self._view.show_chases(rows, current)
