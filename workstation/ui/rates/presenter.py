"""Comparing prices: asks all carriers, reads their answers as they come, and chooses one.

Plain Python: the panel is its view.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from workstation.domain.errors import WorkstationError
from workstation.domain.rates import Aim
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import OrderId, WorkId
from workstation.services.rate_desk import RateTable
from workstation.ui.looks import WAITING

if TYPE_CHECKING:
    from workstation.services.desk import Desk
    from workstation.services.rate_desk import RateDesk
    from workstation.ui.jobs import Jobs

AIMS = (Aim.CHEAPEST, Aim.FASTEST, Aim.IN_TIME)


class RatesView(Protocol):
    """What the presenter needs of the panel."""

    def show_table(self, table: RateTable, aim: Aim, *, asking: bool) -> None: ...

    def show_problem(self, error: WorkstationError) -> None: ...

    def leave(self) -> None:
        """Something was chosen, or nothing more is wanted."""
        ...


class RatesPresenter:
    """One order at a time. `settled` is called once when nobody is asked any more, `chosen` when a
    service was chosen (True: its label is being bought).
    """

    def __init__(
        self, desk: Desk, jobs: Jobs, view: RatesView, *, chosen: Callable[[bool], None]
    ) -> None:
        self._desk, self._jobs, self._view = desk, jobs, view
        self._chosen = chosen
        self._settled: Callable[[], None] | None = None
        self.order: OrderId | None = None
        self.aim = Aim.CHEAPEST
        self._work: WorkId | None = None
        self._table: RateTable | None = None

    @property
    def _rates(self) -> RateDesk | None:
        return self._desk.rates

    def begin(self, order: OrderId, *, settled: Callable[[], None] | None = None) -> None:
        """Show what is kept for an order, and have the others asked."""
        self.order, self._settled = order, settled
        self._table = None
        self._ask(order, again=False)

    def again(self) -> None:
        """A: ask all carriers, fresh prices or not."""
        if self.order is not None:
            self._ask(self.order, again=True)

    def aim_at(self, aim: Aim) -> None:
        """1 to 3: what comes first."""
        self.aim = aim
        self.look()

    def look(self) -> None:
        """Read how things stand; the panel calls it at each news and while somebody is asked."""
        order, rates, aim, work = self.order, self._rates, self.aim, self._work
        if order is None or rates is None:
            return

        def read() -> tuple[RateTable, bool]:
            waits = work is not None and self._desk.check_result(work)[0] == WAITING
            return rates.table(order, aim), waits

        self._jobs.read(read, lambda found: self._show(order, aim, *found), self._failed)

    def choose(self, account: str, service: ServiceLevel) -> None:
        """Enter: this one, at this price at most."""
        order, rates = self.order, self._rates
        if order is None or rates is None:
            return
        self._jobs.desk(
            lambda: rates.choose(order, account, service), self._picked, self._view.show_problem
        )

    def forget(self) -> None:
        """X: let the rules choose again."""
        order, rates = self.order, self._rates
        if order is not None and rates is not None:
            self._jobs.desk(
                lambda: rates.forget(order), lambda _: self.look(), self._view.show_problem
            )

    def end(self) -> None:
        """Nobody looks any more."""
        self.order = self._work = self._settled = None

    def _ask(self, order: OrderId, *, again: bool) -> None:
        rates = self._rates
        if rates is None:
            return

        def asked(work: WorkId) -> None:
            if self.order == order:
                self._work = work
                self.look()

        self.look()
        self._jobs.desk(lambda: rates.ask(order, again), asked, self._failed)

    def _show(self, order: OrderId, aim: Aim, table: RateTable, waits: bool) -> None:
        if self.order != order or self.aim is not aim:
            return
        asking = (waits or table.asking) and not table.trouble
        self._table = table
        self._view.show_table(table, aim, asking=asking)
        settled = self._settled
        if settled is not None and self._work is not None and not asking:
            self._settled = None
            settled()

    def _picked(self, bought: bool) -> None:
        self._view.leave()
        self._chosen(bought)

    def _failed(self, error: WorkstationError) -> None:
        self._view.show_problem(error)
