"""Day close: the figures that must agree, whose leftovers are, manifests, and the close itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from workstation.domain.day_close import Action
from workstation.domain.errors import NotConfigured, WorkstationError
from workstation.domain.values import ParcelId
from workstation.services.desk import BatchDesk, DayClose, DayLeftover, DayRow
from workstation.ui.day.picture import DayPicture
from workstation.ui.day.words import all_leftovers, day_picture, done

if TYPE_CHECKING:
    from workstation.services.day_desk import DayDesk
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

T = TypeVar("T")
ASKS_TWICE = (Action.VOID,)
"""What cannot be undone is done by a second Enter."""


class DayView(Protocol):
    """What the presenter needs of the screen."""

    def show_day(self, picture: DayPicture) -> None: ...

    def show_paper(self, about: str) -> None:
        """Bring a paper to the front, as soon as it is drawn."""
        ...

    def ask_owner(self, number: str, owner: str) -> None:
        """Ask who takes care of the leftover under the cursor."""
        ...

    def ask_reason(self, count: int) -> None:
        """Ask why so many leftovers stay."""
        ...

    def show_done(self, sentence: str) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def go(self, screen: str, subject: Any) -> None: ...


def desks_of(desk: Desk) -> tuple[BatchDesk, DayDesk]:
    """The verbs of the day; raises `NotConfigured` in a window without them."""
    if desk.batch is None or desk.day is None:
        raise NotConfigured("The day's close is not here.", "Update Packbench.")
    return desk.batch, desk.day


class DayPresenter:
    """Reads the day anew after each verb: its figures are never kept in step by hand."""

    def __init__(self, desk: Desk, jobs: Jobs, view: DayView) -> None:
        self._batch, self._day = desks_of(desk)
        self._jobs, self._view = jobs, view
        self.chosen = ""
        self.current = ""
        self._asked = ""
        self._found: DayClose | None = None
        self._look = 0

    def reload(self) -> None:
        """Read the day again."""
        self._look += 1
        look = self._look
        self._jobs.read(
            self._batch.day, lambda found: self._show(look, found), self._view.show_problem
        )

    def select(self, subject: str) -> None:
        """The cursor is on this leftover; a question to another one is over."""
        self.current = subject
        if self._asked and self._asked != subject:
            self._asked = ""
            self._paint()

    # ---- leftovers

    def act(self) -> None:
        """Enter: do what helps the leftover under the cursor."""
        one = self._leftover()
        if one is None:
            return
        action = Action(one.action)
        if action in ASKS_TWICE and self._asked != one.subject:
            self._asked = one.subject
            self._paint()
            return
        self._asked = ""
        match action:
            case Action.BUY:
                self._view.go("orders", int(one.order_id))
            case Action.PACK:
                self._view.go("pack", one.order_id)
            case Action.FIND:
                self._view.go("parcels", one.parcel_key)
            case Action.PRINT:
                self._do(lambda: self._day.print_label(_parcel(one)), "print", one.order_number)
            case Action.SHIP_TOMORROW:
                self.tomorrow()
            case Action.MANIFEST:
                self._make_manifest(one.carrier)
            case Action.VOID:
                self._do(lambda: self._day.void(_parcel(one)), "void", one.order_number)

    def tomorrow(self) -> None:
        """Leave the leftover under the cursor for the next working day."""
        one = self._leftover()
        if one is not None:
            self._do(lambda: self._day.ship_tomorrow(one.subject), "tomorrow", one.order_number)

    def void(self) -> None:
        """Give the label under the cursor back, asked twice; an order without one has none."""
        one = self._leftover()
        if one is None or (one.price is None and one.bought_at is None):
            return
        if self._asked != one.subject or Action(one.action) is not Action.VOID:
            self._asked = one.subject
            self._do(
                lambda: self._batch.own(one.subject, one.owner or "–", Action.VOID, one.until),
                "own",
                one.order_number,
            )
            return
        self.act()

    def ask_owner(self) -> None:
        """O: who is to take care of it?"""
        one = self._leftover()
        if one is not None:
            self._view.ask_owner(one.order_number, one.owner)

    def give(self, owner: str) -> None:
        """Give the leftover under the cursor to somebody; an empty name changes nothing."""
        one = self._leftover()
        if one is None or not owner.strip():
            return
        self._do(
            lambda: self._batch.own(one.subject, owner, one.action, one.until),
            "own",
            one.order_number,
        )

    # ---- manifests

    def next_carrier(self) -> None:
        """Show the next account's manifest."""
        keys = [row.carrier for row in self._rows()]
        if keys:
            place = keys.index(self.chosen) + 1 if self.chosen in keys else 0
            self.chosen = keys[place % len(keys)]
            self._paint()

    def choose(self, carrier: str) -> None:
        if carrier in [row.carrier for row in self._rows()]:
            self.chosen = carrier
            self._paint()

    def print_manifest(self) -> None:
        """P: make the shown account's manifest when parcels wait for one, else print it again."""
        row = self._row()
        if row is None:
            return
        if row.scanned_out > row.on_manifest or not row.manifests:
            self._make_manifest(row.carrier)
        else:
            about = f"manifest:{row.manifests[-1]}"
            self._do(lambda: self._day.print_paper(about), "paper", "")

    def look_at_manifest(self) -> None:
        """M: bring the shown account's newest manifest to the front."""
        row = self._row()
        if row is not None and row.manifests:
            self._view.show_paper(f"manifest:{row.manifests[-1]}")

    def _make_manifest(self, carrier: str) -> None:
        def made(number: int) -> None:
            self._view.show_done(done("manifest", str(number)))
            self._view.show_paper(f"manifest:{number}")
            self.reload()

        self._jobs.desk(lambda: self._day.make_manifest(carrier), made, self._view.show_problem)

    # ---- the close

    def close(self) -> None:
        """F12: close the day, or ask first why something stays."""
        if self._found is None:
            return
        count = len(all_leftovers(self._found))
        if not self._found.agrees:
            self._view.ask_reason(count)
        else:
            self.close_with("")

    def close_with(self, reason: str) -> None:
        """Store the day with the reason, and show its sheet."""

        def closed(number: int) -> None:
            self._view.show_done(done("closed", str(number)))
            self._view.show_paper(f"close:{number}")

        self._jobs.desk(lambda: self._day.close(reason), closed, self._view.show_problem)

    # ---- inside

    def _do(self, verb: Callable[[], T], what: str, about: str) -> None:
        def after(_: T) -> None:
            self._view.show_done(done(what, about))
            self.reload()

        self._jobs.desk(verb, after, self._view.show_problem)

    def _rows(self) -> tuple[DayRow, ...]:
        return self._found.rows if self._found is not None else ()

    def _row(self) -> DayRow | None:
        return next((row for row in self._rows() if row.carrier == self.chosen), None)

    def _leftover(self) -> DayLeftover | None:
        everything = all_leftovers(self._found) if self._found is not None else []
        return next((one for one in everything if one.subject == self.current), None)

    def _show(self, look: int, found: DayClose) -> None:
        if look != self._look:
            return
        self._found = found
        if self.chosen not in [row.carrier for row in found.rows]:
            waiting = [row for row in found.rows if row.scanned_out > row.on_manifest]
            first = next(iter(waiting or found.rows), None)
            self.chosen = first.carrier if first is not None else ""
        self._paint()

    def _paint(self) -> None:
        if self._found is not None:
            self._view.show_day(day_picture(self._found, chosen=self.chosen, asked=self._asked))


def _parcel(one: DayLeftover) -> ParcelId:
    return ParcelId(int(one.subject.partition(":")[2]))
