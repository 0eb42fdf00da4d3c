"""PostgreSQL over a real line: how often it is crossed, and what is known when it breaks."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.databases import Database, HandClock, Server
from tests.storage.samples import add_order, add_parcel, commit
from tests.storage.wire import Wire
from workstation.domain import events
from workstation.domain.errors import OutcomeUnknown, Unavailable
from workstation.domain.orders import Order, OrderStatus, Queue
from workstation.domain.shipments import Parcel
from workstation.ports.unit_of_work import UnitOfWork
from workstation.storage.engine import open_postgresql
from workstation.storage.unit_of_work import Units, units_of_work
from workstation.storage.views import StoredViews, views


@pytest.fixture
def wire(postgresql_server: Server, postgresql_database: Database) -> Iterator[Wire]:
    wire = Wire(postgresql_server.socket)
    yield wire
    wire.close()


@pytest.fixture
def begin(wire: Wire) -> Iterator[Units]:
    units = units_of_work(open_postgresql(wire.url), clock=HandClock())
    yield units
    units.close()


def scan(uow: UnitOfWork) -> None:
    """The scan of an item, as the bench does it."""
    parcel = uow.parcels.open_at("bench 1")
    assert parcel is not None
    order = uow.orders.get(parcel.order_id)
    assert order is not None
    line = order.lines[0]
    line.packed += 1
    uow.orders.set_line(line.id, packed=line.packed, shipped=0, cancelled=0)
    uow.parcels.put(parcel.id, line.id, line.packed)
    uow.log(events.ItemScanned(order.id, parcel.id, line.id), station="bench 1")
    assert uow.now().tzinfo is not None
    uow.commit()


def on_bench(database: Database) -> tuple[Order, Parcel]:
    order_id = add_order(database.begin, lines=())
    parcel = add_parcel(database.begin, order_id, station="bench 1")
    with database.begin() as uow:
        order = uow.orders.get(order_id)
    assert order is not None
    return order, parcel


def test_a_scan_crosses_the_line_twice(
    postgresql_database: Database, wire: Wire, begin: Units
) -> None:
    order, parcel = on_bench(postgresql_database)
    with begin() as uow:
        scan(uow)
    for _ in range(9):  # prepared statements come in on the way: they cost no crossing
        wire.trips = 0
        with begin() as uow:
            scan(uow)
        assert wire.trips == 2
    with postgresql_database.begin() as uow:
        stored = uow.parcels.get(parcel.id)
        after = uow.orders.get(order.id)
    assert stored is not None
    assert after is not None
    assert stored.count == after.lines[0].packed == 10


def test_a_look_crosses_the_line_once(
    postgresql_database: Database, wire: Wire, begin: Units
) -> None:
    order, parcel = on_bench(postgresql_database)
    screens: StoredViews = views(open_postgresql(wire.url, read_only=True), clock=HandClock())
    assert screens.order(order.id) is not None
    for look in (
        screens.counts,
        lambda: screens.order(order.id),
        lambda: screens.parcel(parcel.id),
        screens.outbox_count,
        lambda: screens.day(since=order.placed_at),
    ):
        wire.trips = 0
        look()
        assert wire.trips == 1
    screens.close()


def test_a_change_of_status_is_checked_without_a_crossing(
    postgresql_database: Database, wire: Wire, begin: Units
) -> None:
    order, _ = on_bench(postgresql_database)
    with begin() as uow:
        assert uow.orders.get(order.id) is not None
    wire.trips = 0
    with begin() as uow:
        mine = uow.orders.get(order.id)
        assert mine is not None
        mine.status = OrderStatus.PARTIAL
        uow.orders.set_status(mine, queue=Queue.READY)
        uow.commit()
    assert wire.trips == 2


@pytest.mark.parametrize("behind", [False, True])
def test_a_line_cut_at_the_commit_leaves_the_outcome_unknown(
    postgresql_database: Database, wire: Wire, begin: Units, behind: bool
) -> None:
    with begin() as uow:
        assert uow.setting("a") is None
    wire.cut_at, wire.cut_behind = b"COMMIT", behind
    with pytest.raises(OutcomeUnknown):
        commit(begin, lambda uow: uow.set_setting("a", {"written": 1}))
    wire.cut_at = b""
    # The next unit of work connects anew and sees what became of it.
    with begin() as uow:
        assert (uow.setting("a") is not None) is behind


def test_a_line_cut_before_the_commit_says_that_nothing_happened(
    postgresql_database: Database, wire: Wire, begin: Units
) -> None:
    with begin() as uow:
        uow.set_setting("a", {"written": 1})
        assert uow.setting("a") is not None
        wire.cut()
        with pytest.raises(Unavailable):
            uow.setting("b")
    with begin() as uow:
        assert uow.setting("a") is None
        uow.set_setting("a", {"written": 2})
        uow.commit()
    with postgresql_database.begin() as uow:
        assert uow.setting("a") == {"written": 2}


def test_views_connect_anew_after_the_line_was_cut(
    postgresql_database: Database, wire: Wire
) -> None:
    screens = views(open_postgresql(wire.url, read_only=True), clock=HandClock())
    screens.counts()
    wire.cut()
    with pytest.raises(Unavailable):
        screens.counts()
    assert screens.counts() is not None
    screens.close()


def test_a_session_ended_by_the_server_is_connected_anew(
    postgresql_database: Database, postgresql_server: Server
) -> None:
    begin = postgresql_database.station()
    with begin() as uow:
        uow.set_setting("a", {})
        assert uow.setting("a") == {}
        postgresql_server.keeper.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        with pytest.raises(Unavailable):
            uow.setting("a")
    with begin() as uow:
        assert uow.setting("a") is None
