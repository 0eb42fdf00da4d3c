"""The unit of work over either database: one connection a thread, one transaction at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Mapping
from dataclasses import fields
from datetime import datetime
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import Engine, insert, select

from workstation.storage.bundles import Bundles
from workstation.storage.encoding import from_json, moment, to_json
from workstation.storage.held import HeldSessions
from workstation.storage.labels import StoredLabels
from workstation.storage.messages import StoredMessages, StoredPromises
from workstation.storage.orders import StoredOrders
from workstation.storage.parcels import StoredParcels
from workstation.storage.prints import StoredPrints
from workstation.storage.statements import Now, Statement, param, upsert, values_of
from workstation.storage.tables import events, settings
from workstation.storage.work import StoredWork

if TYPE_CHECKING:
    from workstation.domain.events import Event
    from workstation.ports.articles import Articles
    from workstation.ports.batches import Batches
    from workstation.ports.clock import Clock
    from workstation.ports.days import Days
    from workstation.ports.exchanges import Exchanges
    from workstation.ports.rates import Rates
    from workstation.ports.reports import Outcomes
    from workstation.ports.shop_reports import ShopReports
    from workstation.ports.tracking import Tracking
    from workstation.ports.unit_of_work import (
        Consents,
        Labels,
        Messages,
        Orders,
        Parcels,
        Prints,
        Promises,
        UnitOfWork,
    )
    from workstation.ports.work import WorkQueue
    from workstation.storage.session import Session

_LOG = Statement(insert(events).values(**{**values_of(events, "id"), "at": Now()}))
_SETTING = Statement(select(settings.c.value).where(settings.c.key == param("the_key")))
_SET = upsert(
    lambda insert: (
        put := insert(settings).values(key=param("key"), value=param("value"), changed_at=Now())
    ).on_conflict_do_update(
        index_elements=[settings.c.key],
        set_={"value": put.excluded.value, "changed_at": put.excluded.changed_at},
    )
)

Hook = Callable[[str], None]
Heard = Callable[[Collection[str]], None]


def _nothing(point: str) -> None:
    """Where nobody listens."""


def _nobody(lanes: Collection[str]) -> None:
    """Where nobody waits for work."""


class StoredUnitOfWork:
    """One transaction; see `ports.unit_of_work.UnitOfWork`.

    What a write finds wrong (a stale version, a rule of the tables) is raised at once on SQLite and
    at the next read or the commit on PostgreSQL; nothing is stored in either case.
    """

    def __init__(
        self, session: Session, *, hook: Hook, leave: Callable[[], None], heard: Heard
    ) -> None:
        self._session = session
        self._hook = hook
        self._leave = leave
        self._heard = heard
        self._bundles = bundles = Bundles(session)
        self._orders = StoredOrders(session, bundles)
        self.orders: Orders = self._orders
        self.parcels: Parcels = StoredParcels(session, bundles)
        self.labels: Labels = StoredLabels(session)
        self.prints: Prints = StoredPrints(session)
        self.messages: Messages = StoredMessages(session)
        self.promises: Promises = StoredPromises(session)
        self._work = StoredWork(session)
        self.work: WorkQueue = self._work

    @cached_property
    def consents(self) -> Consents:
        from workstation.storage.consents import StoredConsents

        return StoredConsents(self._session)

    @cached_property
    def exchanges(self) -> Exchanges:
        from workstation.storage.exchanges import StoredExchanges

        return StoredExchanges(self._session)

    @cached_property
    def articles(self) -> Articles:
        from workstation.storage.articles import StoredArticles

        return StoredArticles(self._session, self._bundles)

    @cached_property
    def tracking(self) -> Tracking:
        from workstation.storage.tracking import StoredTracking

        return StoredTracking(self._session)

    @cached_property
    def batches(self) -> Batches:
        # Loaded when first needed: no scan of a single order does.
        from workstation.storage.view_batches import ReportedBatches

        return ReportedBatches(self._session)

    @cached_property
    def days(self) -> Days:
        from workstation.storage.days import StoredDays

        return StoredDays(self._session)

    @cached_property
    def rates(self) -> Rates:
        from workstation.storage.rates import StoredRates

        return StoredRates(self._session)

    @cached_property
    def shops(self) -> ShopReports:
        from workstation.storage.shop_reports import StoredShopReports

        return StoredShopReports(self._session)

    @cached_property
    def outcomes(self) -> Outcomes:
        from workstation.storage.outcomes import StoredOutcomes

        return StoredOutcomes(self._session)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._bundles.rolled_back()
        try:
            self._session.rollback()
        finally:
            self._leave()

    def now(self) -> datetime:
        return moment(self._session.now())

    def log(self, event: Event, *, station: str = "", operator: str = "") -> None:
        payload = {
            item.name: getattr(event, item.name)
            for item in fields(event)
            if item.name != "order_id"
        }
        self._session.write(
            _LOG,
            {
                "order_id": event.order_id,
                "kind": type(event).__name__,
                "payload": to_json(payload),
                "station": station,
                "operator": operator,
            },
        )

    def setting(self, key: str) -> Mapping[str, Any] | None:
        found = self._session.row(_SETTING, {"the_key": key})
        return from_json(found[0]) if found else None

    def set_setting(self, key: str, value: Mapping[str, Any]) -> None:
        self._session.write(_SET, {"key": key, "value": to_json(value)})

    def commit(self) -> None:
        self._orders.finish()
        self._hook("commit:before")
        self._session.commit()
        self._bundles.committed()
        if self._work.added:
            self._heard(self._work.added)
            self._work.added = set()
        self._hook("commit:after")


class Units:
    """Begins units of work; each thread keeps its connection until `close`."""

    def __init__(self, engine: Engine, *, clock: Clock, checkpoint: Hook, heard: Heard) -> None:
        self._held = HeldSessions(engine, clock=clock)
        self._hook = checkpoint
        self._heard = heard
        self._mine = threading.local()

    def __call__(self, *, looks: bool = False, lasting: bool = True) -> UnitOfWork:
        if getattr(self._mine, "busy", False):
            raise RuntimeError("a unit of work is open on this thread already")
        session = self._held.get()
        session.prepare(looks=looks, lasting=lasting)
        self._mine.busy = True
        return StoredUnitOfWork(session, hook=self._hook, leave=self._left, heard=self._heard)

    def close(self) -> None:
        """Close the connections of all threads; none of them may be in a unit of work."""
        self._held.close()

    def _left(self) -> None:
        self._mine.busy = False


def units_of_work(
    engine: Engine, *, clock: Clock, checkpoint: Hook = _nothing, heard: Heard = _nobody
) -> Units:
    """Make the factory of units of work; `checkpoint` hears "commit:before" and "commit:after",
    `heard` the lanes that a commit gave work to.

    A thread may hold one open unit of work at a time.
    """
    return Units(engine, clock=clock, checkpoint=checkpoint, heard=heard)
