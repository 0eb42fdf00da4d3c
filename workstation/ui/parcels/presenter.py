"""Scan out: which pallet is loaded, what is still missing, and what can still be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.messages import MessageState
from workstation.domain.shipments import ParcelStatus
from workstation.domain.values import ParcelId
from workstation.ports.views import CarrierCount, ParcelRow
from workstation.services.desk import Desk, HandOverAnswer, Pallet

if TYPE_CHECKING:
    from workstation.ui.jobs import Jobs


@dataclass(frozen=True, slots=True)
class CarrierToday:
    """One carrier's line: its tile and how many of its packed parcels are on the pallet."""

    key: str
    name: str
    letter: str
    colour: str
    scanned: int
    packed: int


@dataclass(frozen=True, slots=True)
class UndoWindow:
    """How many customers are not told yet, and how many seconds until the next one is."""

    waiting: int
    seconds: int
    newest: ParcelRow | None


class ParcelsView(Protocol):
    """What the presenter needs of the screen."""

    def show_verdict(self, answer: HandOverAnswer) -> None:
        """Banner, sound, and the red stop when there is one."""
        ...

    def show_pallet(self, pallet: Pallet | None) -> None: ...

    def show_carriers(self, carriers: Sequence[CarrierToday], chosen: str) -> None: ...

    def show_missing(self, rows: Sequence[ParcelRow], total: int) -> None: ...

    def show_parcels(self, rows: Sequence[ParcelRow]) -> None: ...

    def show_live_question(self, asked: bool) -> None:
        """Ask whether messages go to customers from now on, or ask no more."""
        ...

    def show_undo(self, window: UndoWindow | None) -> None: ...

    def show_parcel(self, row: ParcelRow | None) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...


def undo_window(rows: Sequence[ParcelRow], now: datetime) -> UndoWindow | None:
    """Sum up the messages inside their undo window; None when nothing can be taken back."""
    ends: list[tuple[datetime, ParcelRow]] = []
    for row in rows:
        times = [
            message.undo_until
            for message in row.messages
            if message.state is MessageState.WAITING
            and message.undo_until is not None
            and message.undo_until > now
        ]
        if times and row.status is ParcelStatus.HANDED_OVER:
            ends.append((min(times), row))
    if not ends:
        return None
    newest = max(ends, key=lambda end: (end[1].handed_over_at or end[0], end[1].id))[1]
    return UndoWindow(len(ends), _seconds(min(end for end, _ in ends), now), newest)


class ParcelsPresenter:
    """`now` gives aware local time; the day begins at its midnight."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: ParcelsView, *, now: Callable[[], datetime]
    ) -> None:
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._now = now
        self.chosen = ""
        self._rows: Sequence[ParcelRow] = ()
        self._counts: Sequence[CarrierCount] = ()
        self._selected: ParcelId | None = None
        self._look = 0
        self.asks_live = False

    def reload(self) -> None:
        """Read today's parcels and pallets again."""
        self._look += 1
        look = self._look
        since = self._now().replace(hour=0, minute=0, second=0, microsecond=0)
        self._jobs.read(
            lambda: (
                self._desk.views.parcels(since=since),
                self._desk.views.pallets(since=since),
            ),
            lambda answer: self._show(look, *answer),
            self._view.show_problem,
        )

    def scan(self, code: str) -> None:
        """A parcel at the door: it goes onto the pallet being loaded, or everything stops."""
        carrier = self.chosen
        self._jobs.desk(
            lambda: self._desk.hand_over(code, carrier), self._answered, self._view.show_problem
        )

    def undo(self) -> None:
        """Take back the newest scan of which the customer has not heard."""
        window = undo_window(self._rows, self._now())
        if window is None or window.newest is None:
            return
        parcel_id = window.newest.id
        self._jobs.desk(
            lambda: self._desk.undo_hand_over(parcel_id), self._answered, self._view.show_problem
        )

    def answer_live(self, live: bool) -> None:
        """Write to customers from now on, or stay in test mode on purpose."""
        care = self._desk.care
        if care is None or not self.asks_live:
            return

        def done(_: object) -> None:
            self.asks_live = False
            self._view.show_live_question(False)

        self._jobs.desk(lambda: care.answer_live(live), done, self._view.show_problem)

    def next_carrier(self) -> None:
        """Begin another pallet, in the order of the list."""
        keys = [carrier.key for carrier in self._carriers()]
        if keys:
            place = keys.index(self.chosen) + 1 if self.chosen in keys else 0
            self.choose_carrier(keys[place % len(keys)])

    def choose_carrier(self, key: str) -> None:
        """Load this carrier's pallet from now on."""
        self.chosen = key
        self._show_day()

    def select(self, row: ParcelRow | None) -> None:
        """Look at one parcel and its messages."""
        self._selected = row.id if row is not None else None
        self._view.show_parcel(row)

    def tick(self) -> None:
        """Count the undo window down; the view calls it once a second while one is open."""
        self._view.show_undo(undo_window(self._rows, self._now()))

    def _answered(self, answer: HandOverAnswer) -> None:
        if answer.pallet is not None and answer.stop is None:
            self.chosen = answer.pallet.carrier
            self._view.show_pallet(answer.pallet)
        self._view.show_verdict(answer)
        if answer.asks_live:
            self.asks_live = True
            self._view.show_live_question(True)
        self.reload()

    def _show(self, look: int, rows: Sequence[ParcelRow], counts: Sequence[CarrierCount]) -> None:
        if look != self._look:
            return
        self._rows, self._counts = rows, counts
        self._view.show_parcels(rows)
        self._show_day()
        self.tick()
        if self._selected is not None:
            self._view.show_parcel(next((row for row in rows if row.id == self._selected), None))

    def _show_day(self) -> None:
        carriers = self._carriers()
        self._view.show_carriers(carriers, self.chosen)
        mine = next((carrier for carrier in carriers if carrier.key == self.chosen), None)
        self._view.show_pallet(_pallet(mine) if mine is not None else None)
        missing = [
            row
            for row in self._rows
            if row.status is ParcelStatus.PACKED and self.chosen in ("", row.carrier)
        ]
        missing.sort(key=lambda row: (row.packed_at is None, row.packed_at, row.id))
        self._view.show_missing(missing, len(missing))

    def _carriers(self) -> list[CarrierToday]:
        counts = {count.carrier: count for count in self._counts}
        cards = dict(self._desk.carriers)
        keys = [key for key in cards if key in counts or key == self.chosen]
        keys += [key for key in counts if key not in cards]
        return [
            CarrierToday(
                key,
                cards[key].name if key in cards else key,
                cards[key].letter if key in cards else key[:1].upper(),
                cards[key].colour if key in cards else "",
                counts[key].scanned if key in counts else 0,
                counts[key].packed if key in counts else 0,
            )
            for key in keys
        ]


def _pallet(carrier: CarrierToday) -> Pallet:
    return Pallet(
        carrier.key, carrier.name, carrier.letter, carrier.colour, carrier.scanned, carrier.packed
    )


def _seconds(end: datetime, now: datetime) -> int:
    return max(0, round((end - now).total_seconds()))
