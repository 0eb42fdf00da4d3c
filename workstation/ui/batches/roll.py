"""Resuming a roll: the last good label is scanned, what came behind it is printed again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from workstation.domain.barcodes import clean_scan
from workstation.domain.errors import WorkstationError
from workstation.ports.batches import RunId
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.services.desk import BatchDesk, RollAnswer, RunEntry

if TYPE_CHECKING:
    from workstation.ui.jobs import Jobs

PAGE = 200


@dataclass(frozen=True, slots=True)
class SpoiltLabel:
    """A label behind the last good one: its place and order, and whether it has come again."""

    place: int
    order_number: str
    again: bool


@dataclass(frozen=True, slots=True)
class RollPicture:
    """What the panel shows; `answer` is None until the last good label was scanned."""

    run_id: RunId
    answer: RollAnswer | None = None
    spoilt: tuple[SpoiltLabel, ...] = ()
    problem: str = ""

    @property
    def over(self) -> bool:
        """Every spoilt label has come out again."""
        return self.answer is not None and all(one.again for one in self.spoilt)


class RollView(Protocol):
    """What the presenter needs of the panel."""

    def show_roll(self, picture: RollPicture | None) -> None: ...

    def sound(self, name: str) -> None: ...


class RollPresenter:
    """One roll of one run at a time."""

    def __init__(self, batch: BatchDesk, jobs: Jobs, view: RollView) -> None:
        self._batch = batch
        self._jobs = jobs
        self._view = view
        self.picture: RollPicture | None = None

    def begin(self, run_id: RunId) -> None:
        """Ask for the last good label."""
        self._set(RollPicture(run_id))

    def leave(self) -> None:
        self._set(None)

    def scan(self, code: str) -> None:
        """Take the last good label; one that is not of this roll changes nothing."""
        now, clean = self.picture, clean_scan(code)
        if now is None or not clean:
            return

        def failed(error: WorkstationError) -> None:
            self._view.sound("wrong")
            self._set(RollPicture(now.run_id, now.answer, now.spoilt, error.title))

        self._jobs.desk(
            lambda: self._resume(now.run_id, clean), lambda found: self._resumed(*found), failed
        )

    def look(self) -> None:
        """See which of the spoilt labels have come out again."""
        now = self.picture
        if now is None or now.answer is None or now.over:
            return
        answer = now.answer
        self._jobs.read(
            lambda: self._spoilt(now.run_id, answer.again),
            lambda rows: self._show(now.run_id, answer, rows),
            lambda _: None,
        )

    def _resume(self, run_id: RunId, code: str) -> tuple[RunId, RollAnswer, Sequence[RunEntry]]:
        answer = self._batch.resume_roll(run_id, code)
        return run_id, answer, self._spoilt(run_id, answer.again)

    def _resumed(self, run_id: RunId, answer: RollAnswer, rows: Sequence[RunEntry]) -> None:
        self._view.sound("right")
        self._show(run_id, answer, rows)

    def _spoilt(self, run_id: RunId, places: Sequence[int]) -> Sequence[RunEntry]:
        wanted = set(places)
        found: list[RunEntry] = []
        after = (min(wanted) - 1, 2**31) if wanted else (0, 0)
        while len(found) < len(wanted):
            page = self._batch.entries(run_id, EntryList.DONE, after, PAGE)
            if not page:
                break
            found += [row for row in page if row.position in wanted]
            after = page[-1].at
        return found

    def _show(self, run_id: RunId, answer: RollAnswer, rows: Sequence[RunEntry]) -> None:
        now = self.picture
        if now is None or now.run_id != run_id:
            return
        by_place = {row.position: row for row in rows}
        spoilt = tuple(
            SpoiltLabel(
                place,
                by_place[place].order_number,
                by_place[place].print_state is PrintState.CONFIRMED,
            )
            for place in answer.again
            if place in by_place
        )
        self._set(RollPicture(run_id, answer, spoilt))

    def _set(self, picture: RollPicture | None) -> None:
        if picture != self.picture:
            self.picture = picture
            self._view.show_roll(picture)
