"""Which orders the queue shows, which one is looked at, and what its keys do."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.orders import Queue
from workstation.domain.preflight import UNFIT
from workstation.domain.values import OrderId
from workstation.ports.views import OrderDetail, OrderFilter, OrderRow, Page
from workstation.ui.orders.apart import Together, together_of
from workstation.ui.orders.fixing import FixForm, changed_fields, form_for

if TYPE_CHECKING:
    from workstation.services.desk import Desk, RuleTrial
    from workstation.ui.jobs import Jobs

PAGE = 50
CHIPS = (
    OrderFilter.TO_SHIP,
    OrderFilter.CANNOT_SHIP,
    OrderFilter.PARTIAL,
    OrderFilter.ON_HOLD,
    OrderFilter.SHIPPED,
    OrderFilter.ALL,
)


class OrdersView(Protocol):
    """What the presenter needs of the screen."""

    def show_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None:
        """Show these rows instead of all others; `more` says that further ones can be asked for."""
        ...

    def add_rows(self, rows: Sequence[OrderRow], *, more: bool) -> None: ...

    def show_filter(self, chosen: OrderFilter, counts: Mapping[OrderFilter, int]) -> None: ...

    def show_detail(self, detail: OrderDetail | None, row: OrderRow | None) -> None: ...

    def show_together(self, together: Together | None) -> None:
        """Show which orders leave in one parcel with this one; None for none."""
        ...

    def show_why(self, trial: RuleTrial | None) -> None:
        """Show which service the rules choose for the order under the cursor, and why."""
        ...

    def show_selected(self, rows: Sequence[OrderRow], selected: Collection[OrderId]) -> None:
        """Mark the orders that go along with a pick list."""
        ...

    def show_fix(self, form: FixForm | None) -> None: ...

    def ask_reason(self, number: str) -> None:
        """Ask why the order is to be held."""
        ...

    def show_done(self, what: str, number: str) -> None:
        """Say that "held", "released", "fixed" or "parted" was done."""
        ...

    def show_problem(self, error: WorkstationError) -> None: ...


class OrdersPresenter:
    """The queue by filter and search, loaded page by page, and the order under the cursor."""

    def __init__(
        self, desk: Desk, jobs: Jobs, view: OrdersView, *, open_order: Callable[[OrderId], None]
    ) -> None:
        self._desk = desk
        self._jobs = jobs
        self._view = view
        self._open_order = open_order
        self.chosen = OrderFilter.TO_SHIP
        self.text = ""
        self.current: OrderRow | None = None
        self._counts: Mapping[OrderFilter, int] = {}
        self._loaded = 0
        self._after = ""
        self._asked_more = False
        self._look = 0
        self._detail: OrderDetail | None = None
        self._fix: FixForm | None = None
        self._together: Together | None = None
        self._rows: dict[OrderId, OrderRow] = {}
        self.selected: set[OrderId] = set()

    def toggle(self) -> None:
        """Space: the order under the cursor goes along with a list, or does not."""
        if self.current is not None:
            self.selected ^= {self.current.id}
            self._view.show_selected([*self._rows.values()], self.selected)

    def toggle_between(self, keys: Sequence[int]) -> None:
        """These go along too: what lies between the last chosen one and the one pointed at."""
        self.selected |= {row.id for row in self._rows.values() if row.id in keys}
        self._view.show_selected([*self._rows.values()], self.selected)

    def clear_selected(self) -> bool:
        """Choose none; False when none is chosen."""
        had, self.selected = bool(self.selected), set()
        if had:
            self._view.show_selected([*self._rows.values()], self.selected)
        return had

    def take_apart(self) -> None:
        """Let the orders that leave with this one leave by themselves again."""
        row, batch = self.current, self._desk.batch
        if row is None or batch is None:
            return
        leader = self._together.leader if self._together is not None else None
        self._jobs.desk(
            lambda: batch.take_apart(leader or row.id),
            lambda _: self._done("parted", row),
            self._view.show_problem,
        )

    def toggle_all(self) -> None:
        """A: all that are read and can ship go along, or none when all do."""
        ready = {row.id for row in self._rows.values() if row.queue is Queue.READY}
        self.selected = set() if ready <= self.selected else self.selected | ready
        self._view.show_selected([*self._rows.values()], self.selected)

    def for_list(self) -> list[OrderId]:
        """The orders that a pick list is for: the selected ones, else the one under the cursor."""
        if self.selected:
            return sorted(self.selected)
        return [self.current.id] if self.current is not None else []

    def choose(self, chosen: OrderFilter) -> None:
        """Look through another chip."""
        self.chosen = chosen
        self._view.show_filter(chosen, self._counts)
        self.reload(keep=False)

    def search(self, text: str) -> None:
        """Look for a name, number, item or code among the chip's orders."""
        if text.strip() != self.text:
            self.text = text.strip()
            self.reload(keep=False)

    def reload(self, *, keep: bool = True) -> None:
        """Read again what is shown; `keep` stays as far down as the screen was."""
        self._look += 1
        look = self._look
        self._asked_more = False
        limit = max(PAGE, self._loaded) if keep else PAGE
        chosen, text = self.chosen, self.text
        self._jobs.read(
            lambda: (
                self._desk.views.orders(chosen, search=text, limit=limit),
                self._desk.views.counts(),
            ),
            lambda answer: self._show_first(look, answer),
            self._view.show_problem,
        )

    def more(self) -> None:
        """Read the next page; asking twice for the same one does nothing."""
        if not self._after or self._asked_more:
            return
        self._asked_more = True
        look, after, chosen, text = self._look, self._after, self.chosen, self.text
        self._jobs.read(
            lambda: self._desk.views.orders(chosen, search=text, after=after, limit=PAGE),
            lambda page: self._show_next(look, page),
            self._view.show_problem,
        )

    def select(self, row: OrderRow | None) -> None:
        """Look at one order: its lines, parcels and history."""
        same = row is not None and self.current is not None and row.id == self.current.id
        self.current = row
        if not same:
            self._detail = self._together = None
        if row is None:
            self._view.show_detail(None, None)
            return
        self._jobs.read(
            lambda: self._read_order(row.id),
            lambda found: self._show_detail(row, *found),
            self._view.show_problem,
        )

    def _read_order(self, order_id: OrderId) -> tuple[OrderDetail | None, Together | None]:
        detail = self._desk.views.order(order_id)
        return detail, together_of(self._desk.views, detail) if detail is not None else None

    @property
    def together(self) -> Together | None:
        """The orders that leave in one parcel with the one under the cursor."""
        return self._together

    def open_on_bench(self) -> None:
        """Take the order under the cursor to the bench."""
        if self.current is not None:
            self._open_order(self.current.id)

    @property
    def is_held(self) -> bool:
        """A person holds the order under the cursor; what pre-flight found is no such hold."""
        if self.current is not None and self.current.queue is Queue.ON_HOLD:
            return True
        held = self._detail.order.held if self._detail is not None else ""
        return bool(held) and not held.startswith(UNFIT)

    def hold_key(self) -> None:
        """H: free a held order, or ask for the reason to hold this one."""
        row = self.current
        if row is None:
            return
        if self.is_held:
            self._jobs.desk(
                lambda: self._desk.unhold(row.id),
                lambda _: self._done("released", row),
                self._view.show_problem,
            )
        else:
            self._view.ask_reason(row.number)

    def hold(self, reason: str) -> None:
        """Keep the order under the cursor from leaving; an empty reason holds nothing."""
        row = self.current
        if row is None or not reason.strip():
            return
        self._jobs.desk(
            lambda: self._desk.hold(row.id, reason.strip()),
            lambda _: self._done("held", row),
            self._view.show_problem,
        )

    def begin_fix(self) -> None:
        """Open the address form of the order under the cursor, the wrong field named."""
        if self._detail is not None:
            self._fix = form_for(self._detail, self.current.problem if self.current else "")
            self._view.show_fix(self._fix)

    def leave_fix(self) -> None:
        self._fix = None
        self._view.show_fix(None)

    def fix(self, values: Mapping[str, str]) -> None:
        """Use the address as it stands in the form and try again what was refused."""
        form, row = self._fix, self.current
        if form is None or row is None:
            return
        changes = changed_fields(form, values)
        self._jobs.desk(
            lambda: self._desk.fix_address(form.order_id, changes),
            lambda _: self._fixed(row),
            self._view.show_problem,
        )

    def _fixed(self, row: OrderRow) -> None:
        self.leave_fix()
        self._done("fixed", row)

    def _done(self, what: str, row: OrderRow) -> None:
        self._view.show_done(what, row.number)
        self.reload()
        self.select(row)

    def _show_first(self, look: int, answer: tuple[Page, Mapping[OrderFilter, int]]) -> None:
        if look != self._look:
            return
        page, self._counts = answer
        self._after = page.after
        self._loaded = len(page.rows)
        self._view.show_filter(self.chosen, self._counts)
        self._rows = {row.id: row for row in page.rows}
        self._view.show_rows(page.rows, more=bool(page.after))
        current = self.current
        if current is not None:
            row = next((row for row in page.rows if row.id == current.id), None)
            if row is not None:
                self.select(row)

    def _show_next(self, look: int, page: Page) -> None:
        if look != self._look:
            return
        self._asked_more = False
        self._after = page.after
        self._loaded += len(page.rows)
        self._rows |= {row.id: row for row in page.rows}
        self._view.add_rows(page.rows, more=bool(page.after))

    def _show_detail(
        self, row: OrderRow, detail: OrderDetail | None, together: Together | None
    ) -> None:
        if self.current is not None and self.current.id == row.id:
            self._detail, self._together = detail, together
            self._view.show_detail(detail, row)
            self._view.show_together(together)
            self._read_why(row)

    def _read_why(self, row: OrderRow) -> None:
        day = self._desk.day
        if day is None:
            return

        def show(trial: RuleTrial | None) -> None:
            if self.current is not None and self.current.id == row.id:
                self._view.show_why(trial)

        self._jobs.read(lambda: day.why_service(row.id), show, self._view.show_problem)
