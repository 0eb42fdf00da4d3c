"""One run as it goes: its figures, its lists piece by piece, and the buttons of its orders."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.values import OrderId, WorkId
from workstation.ports.batches import EntryId, RunId, RunState, Wish
from workstation.ports.views import EntryList, OrderDetail
from workstation.services.desk import BatchDesk, Fix, RunEntry, RunProgress
from workstation.ui.batches.segments import Change, Cursor, Segments
from workstation.ui.batches.words import GROUPS

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.ui.jobs import Jobs

PAGE = 60
LISTS = (EntryList.DONE, *GROUPS, EntryList.NOT_TRIED)


class RunView(Protocol):
    """What the presenter needs of the page."""

    def show_progress(self, found: RunProgress) -> None: ...

    def empty_lists(self) -> None:
        """Another run is shown: all lists begin anew."""
        ...

    def change_list(self, listed: EntryList, changes: Sequence[Change], *, more: bool) -> None:
        """Make these changes one by one; `more` says that further rows can be asked for."""
        ...

    def show_guess(self, entry: RunEntry, guess: str) -> None:
        """Offer what stands in the wrong field today."""
        ...

    def show_address(self, detail: OrderDetail, entry: RunEntry) -> None:
        """Open the whole address."""
        ...

    def show_said(self, what: str, count: int) -> None:
        """Say that "paused", "going", "stopped", "retried", "reprinted", "redone" or "added" was
        done.
        """
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


@dataclass(slots=True)
class _Held:
    """One list as it is held: its rows, what of it is in view, whether a page is on its way."""

    segments: Segments
    seen: tuple[int, int] = (0, 0)
    asked: bool = False


@dataclass(frozen=True, slots=True)
class _Ask:
    """A page to be read: of which list, behind which row, and whether it is one more."""

    listed: EntryList
    after: Cursor | None
    more: bool = False


@dataclass(slots=True)
class _Answer:
    progress: RunProgress
    pages: list[tuple[_Ask, Sequence[RunEntry]]] = field(default_factory=list)


class RunPresenter:
    """`open_order` and `open_work` bring the user to an order or to a question of the outbox."""

    def __init__(
        self,
        desk: Desk,
        batch: BatchDesk,
        jobs: Jobs,
        view: RunView,
        *,
        open_order: Callable[[OrderId], None],
        open_work: Callable[[WorkId | None], None],
    ) -> None:
        self._desk = desk
        self._batch = batch
        self._jobs = jobs
        self._view = view
        self._open_order = open_order
        self._open_work = open_work
        self.run_id: RunId | None = None
        self.progress: RunProgress | None = None
        self._lists: dict[EntryList, _Held] = {}
        self._look = 0
        self._reading = False
        self._again = False
        self._begin()

    # ---- looking

    def open(self, run_id: RunId) -> None:
        """Look at another run."""
        if run_id != self.run_id:
            self.run_id, self.progress = run_id, None
            self._begin()
            self._view.empty_lists()
        self.look()

    def look(self) -> None:
        """Read what is shown again; while a reading is under way one more follows it."""
        if self.run_id is None:
            return
        if self._reading:
            self._again = True
            return
        asks = [_Ask(listed, None) for listed in LISTS]
        for listed, held in self._lists.items():
            first = held.seen[0]
            if PAGE // 2 < first <= len(held.segments.rows):
                asks.append(_Ask(listed, held.segments.rows[first - 1].at))
        self._reading = True
        self._read(asks)

    def seen(self, listed: EntryList, first: int, last: int) -> None:
        """These rows of a list are in view."""
        self._lists[listed].seen = (first, last)

    def more(self, listed: EntryList) -> None:
        """Read the next page of a list; asking twice for the same one does nothing."""
        held = self._lists[listed]
        if self.run_id is None or held.asked or not held.segments.rows:
            return
        held.asked = True
        self._read([_Ask(listed, held.segments.rows[-1].at, more=True)])

    def _begin(self) -> None:
        self._lists = {
            listed: _Held(Segments(backwards=listed is EntryList.DONE)) for listed in LISTS
        }
        self._look += 1
        self._reading = self._again = False

    def _read(self, asks: Sequence[_Ask]) -> None:
        run_id, look = self.run_id, self._look
        if run_id is None:
            return

        def work() -> _Answer:
            answer = _Answer(self._batch.progress(run_id))
            for ask in asks:
                nothing = not _count(answer.progress, ask.listed)
                answer.pages.append((ask, () if nothing else self._page(run_id, ask)))
            return answer

        self._jobs.read(
            work, lambda answer: self._show(look, answer), lambda error: self._failed(look, error)
        )

    def _page(self, run_id: RunId, ask: _Ask) -> Sequence[RunEntry]:
        if ask.listed is EntryList.DONE:
            return self._batch.latest(run_id, ask.listed, ask.after, PAGE)
        return self._batch.entries(run_id, ask.listed, ask.after or (-1, 0), PAGE)

    def _show(self, look: int, answer: _Answer) -> None:
        if look != self._look:
            return
        self.progress = answer.progress
        self._view.show_progress(answer.progress)
        for ask, page in answer.pages:
            held = self._lists[ask.listed]
            if ask.more:
                held.asked = False
            changes = held.segments.merge(page, after=ask.after, to_end=len(page) < PAGE)
            more = len(held.segments.rows) < _count(answer.progress, ask.listed)
            self._view.change_list(ask.listed, changes, more=more)
        if not any(ask.more for ask, _ in answer.pages):
            self._reading = False
            if self._again:
                self._again = False
                self.look()

    def _failed(self, look: int, error: WorkstationError) -> None:
        if look == self._look:
            self._reading = False
            for held in self._lists.values():
                held.asked = False
            self._view.show_problem(error)

    # ---- steering

    def pause_key(self) -> None:
        """Pause a run that goes, go on with one that does not."""
        found, run_id = self.progress, self.run_id
        if found is None or run_id is None or found.run.state is RunState.DONE:
            return
        if found.run.state in (RunState.RUNNING, RunState.CHECKING):
            self._do(lambda: self._batch.pause(run_id), "paused")
        else:
            self._do(lambda: self._batch.resume(run_id), "going")

    def stop(self) -> None:
        """Leave out all that has not begun."""
        run_id = self.run_id
        if run_id is not None:
            self._do(lambda: self._batch.stop(run_id), "stopped")

    def retry(self, chosen: Sequence[EntryId] = ()) -> None:
        """Try just these again; none named: all that need somebody."""
        run_id = self.run_id
        if run_id is not None:
            self._do(lambda: self._batch.retry(run_id, chosen), "retried")

    # ---- one order

    def select(self, entry: RunEntry | None) -> None:
        """Open an order that needs somebody: read what stands in its wrong field."""
        name = _field(entry) if entry is not None else ""
        if entry is None or entry.fix is not Fix.FIX_ADDRESS or not name:
            return
        self._jobs.read(
            lambda: self._desk.views.order(entry.order_id),
            lambda detail: self._guess(entry, name, detail),
            self._view.show_problem,
        )

    def _guess(self, entry: RunEntry, name: str, detail: OrderDetail | None) -> None:
        if detail is None:
            return
        order = detail.order
        guess = order.email if name == "email" else str(getattr(order.recipient, name, ""))
        self._view.show_guess(entry, guess)

    def address(self, entry: RunEntry) -> None:
        """Open the whole address of an order."""

        def show(detail: OrderDetail | None) -> None:
            if detail is not None:
                self._view.show_address(detail, entry)

        self._jobs.read(
            lambda: self._desk.views.order(entry.order_id), show, self._view.show_problem
        )

    def fix_address(self, entry: RunEntry, changes: dict[str, str]) -> None:
        """Use a mended address and try this order again."""
        run_id = self.run_id
        if run_id is None:
            return

        def work() -> int:
            if changes:
                self._desk.fix_address(entry.order_id, changes)
            if entry.listed is EntryList.DONE:
                return 1
            return max(1, self._batch.retry(run_id, [entry.entry_id]))

        self._do(work, "retried")

    def fix(self, entry: RunEntry, text: str = "", service: tuple[str, str] = ("", "")) -> None:
        """Press the button of an order; `text` is what stands in its field, `service` a carrier
        account with one of its services.
        """
        run_id = self.run_id
        if run_id is None:
            return
        match entry.fix:
            case Fix.FIX_ADDRESS:
                name = _field(entry)
                if name:
                    self.fix_address(entry, {name: text.strip()})
                else:
                    self.address(entry)
            case Fix.SET_WEIGHT:
                grams = text.strip()
                if not (grams.isascii() and grams.isdigit() and 0 < int(grams) <= 1_000_000):
                    self._view.show_problem(
                        Refused("A weight is a number of grams.", "Weigh it.", field="weight")
                    )
                    return
                wish = Wish(weight_g=int(grams))
                self._do(lambda: self._batch.wish(entry.entry_id, wish), "retried")
            case Fix.CHOOSE_SERVICE:
                wanted = Wish(carrier=service[0], service=service[1])
                self._do(lambda: self._batch.wish(entry.entry_id, wanted), "retried")
            case Fix.LET_GO:
                self._do(lambda: self._let_go(run_id, entry), "retried")
            case Fix.ANSWER:
                self._open_work(entry.work_id)
            case Fix.LOOK:
                self._open_order(entry.order_id)
            case Fix.RETRY | Fix.NONE:
                self.retry([entry.entry_id])

    def _let_go(self, run_id: RunId, entry: RunEntry) -> int:
        self._desk.unhold(entry.order_id)
        return self._batch.retry(run_id, [entry.entry_id])

    # ---- labels that are bought

    def reprint(self, chosen: Sequence[EntryId]) -> None:
        """Print these labels once more, free; none named: all of the run."""
        run_id = self.run_id
        if run_id is not None:
            self._do(lambda: self._batch.reprint(run_id, chosen), "reprinted")

    def reprint_places(self, first: int, last: int) -> None:
        """Print the labels from one place on the roll to another once more, free."""
        run_id = self.run_id
        if run_id is None:
            return

        def work() -> int:
            chosen: list[EntryId] = []
            after: Cursor = (first - 1, 2**31)
            while page := self._batch.entries(run_id, EntryList.DONE, after, 200):
                chosen += [one.entry_id for one in page if first <= one.position <= last]
                after = page[-1].at
                if after[0] > last:
                    break
            if not chosen:
                raise Refused("No label of this run stands there.", "Look at the numbers.")
            return self._batch.reprint(run_id, chosen)

        self._do(work, "reprinted")

    def redo(self, entry: RunEntry) -> None:
        """Give a label back and buy another one."""
        parcel_id = entry.parcel_id
        if parcel_id is not None:
            self._do(lambda: self._batch.redo(parcel_id), "redone")

    def add_parcel(self, entry: RunEntry, grams: int) -> None:
        """Label one more parcel of this order."""
        self._do(lambda: self._batch.add_parcel(entry.order_id, grams), "added")

    def _do(self, verb: Callable[[], object], what: str) -> None:
        def done(answer: object) -> None:
            self._view.show_said(what, answer if isinstance(answer, int) else 1)
            self.look()

        self._jobs.desk(verb, done, self._view.show_problem)


def _field(entry: RunEntry) -> str:
    """The one address field that is wrong, "" when it is not that simple."""
    name = entry.field.rpartition(".")[2]
    return "" if name in ("recipient", "address") else name


def _count(found: RunProgress, listed: EntryList) -> int:
    counts = found.counts
    return {
        EntryList.DONE: found.done,
        EntryList.NEEDS_YOU: found.needs_you,
        EntryList.NOT_TRIED: found.not_tried,
        EntryList.NOT_FIT: counts.unfit,
        EntryList.REFUSED: counts.refused,
        EntryList.DOUBT: counts.in_doubt,
        EntryList.NOT_TOLD: found.not_told,
    }[listed]
