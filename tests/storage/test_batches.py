"""What is kept beside a run: read through indexes, true after an upgrade and after each change."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, column, insert, table, text

from tests.databases import Database, HandClock, Server
from tests.storage.samples import add_order, add_parcel, commit, label
from workstation.domain.shipments import LabelState
from workstation.domain.values import LabelId, Money, OrderId
from workstation.ports.batches import EntryState, RunId, RunState
from workstation.storage import batches as sql
from workstation.storage import labels, view_batches
from workstation.storage.engine import open_postgresql, open_sqlite
from workstation.storage.schema import MIGRATIONS, prepare
from workstation.storage.statements import POSTGRESQL, SQLITE, Statement
from workstation.storage.unit_of_work import units_of_work

OFTEN = {
    "the next to be checked": sql._IN_STATE,
    "the next for the printer": sql._TO_ISSUE[False],
    "the latecomers": sql._TO_ISSUE[True],
    "the first that waits": sql._FIRST_WAITING,
    "how far the printer is": sql._LAST_ISSUED,
    "what the printer had": sql._ISSUED,
    "what is under way": sql._IN_WORK,
    "what was spent": sql._SPENT,
    "what is set aside": sql._RESERVED,
    "what is settled": view_batches._SETTLED,
    "what is open": view_batches._OPEN,
    "what was spent in a day": labels._SPENT,
}
IN_ONE_INDEX = ("what was spent", "what is settled", "what was spent in a day")
"""Whatever the number of orders, no row of theirs is fetched."""
COST = Money(Decimal("4.25"), "EUR")


def way(database: Database, statement: Statement) -> list[str]:
    """How the database would go about a statement if its tables were large."""
    with database.engine().connect() as connection:
        held: Any = connection.connection.driver_connection
        if database.kind == SQLITE:
            words = statement.on(SQLITE).text
            values = dict.fromkeys(re.findall(r":(\w+)", words), 1)
            return [row[3] for row in held.execute(f"EXPLAIN QUERY PLAN {words}", values)]
        words = statement.on(POSTGRESQL).text
        held.execute("SET enable_seqscan = off; SET enable_bitmapscan = off")
        quoted = re.sub(r"%\((?:the_state|unit|the_currency|the_ref)\)s", "'x'", words)
        plain = re.sub(r"%\(\w+\)s", "1", quoted).replace("%%", "%")
        return [row[0] for row in held.execute(f"EXPLAIN {plain}").fetchall()]


@pytest.mark.parametrize("what", list(OFTEN))
def test_what_is_asked_again_and_again_reads_no_table_whole(database: Database, what: str) -> None:
    told = way(database, OFTEN[what])
    for step in told:
        assert "Seq Scan" not in step, told
        assert not step.startswith("SCAN ") or "INDEX" in step, told
    if what in IN_ONE_INDEX:
        assert any("COVERING INDEX" in one or "Index Only Scan" in one for one in told), told


def begun(database: Database, *, price: Money | None) -> tuple[RunId, OrderId, LabelId]:
    """A run of one order that has its label."""
    order_id = add_order(database.begin, "1001")
    parcel = add_parcel(database.begin, order_id)
    with database.begin() as uow:
        run_id = uow.batches.add_run(
            plan="Morning", due="now", definition={}, why="by hand", operator=""
        )
        assert run_id is not None
        uow.batches.add_entries(run_id, [order_id])
        (entry,) = uow.batches.in_state(run_id, EntryState.NEW, limit=5)
        uow.batches.save(replace(entry, state=EntryState.BEGUN, parcel_id=parcel.id))
        parcel.label = LabelState.LIVE
        uow.parcels.save_label(parcel)
        label_id = uow.labels.add(label(parcel.id, price=price))
        run = uow.batches.run(run_id)
        assert run is not None
        uow.batches.set_run(run, state=RunState.RUNNING)
        uow.commit()
    return run_id, order_id, label_id


def spent(database: Database, run_id: RunId) -> Decimal:
    with database.begin() as uow:
        return uow.batches.spent(run_id, "EUR").amount


def test_a_run_knows_what_its_labels_cost_until_one_is_given_back(database: Database) -> None:
    run_id, _, label_id = begun(database, price=COST)
    counts = database.views.run_counts(run_id)
    assert (counts.labelled, counts.cost, spent(database, run_id)) == (1, (COST,), COST.amount)

    def give_back(uow: Any) -> None:
        stored = uow.labels.get(label_id)
        parcel = uow.parcels.get(stored.parcel_id)
        parcel.label = LabelState.VOIDED
        uow.parcels.save(parcel)
        uow.labels.void(label_id)

    commit(database.begin, give_back)
    counts = database.views.run_counts(run_id)
    assert (counts.labelled, counts.refused, counts.cost) == (0, 1, ())
    assert spent(database, run_id) == 0


def test_a_label_without_a_price_costs_nothing_that_is_known(sqlite_database: Database) -> None:
    run_id, _, _ = begun(sqlite_database, price=None)
    assert sqlite_database.views.run_counts(run_id).cost == ()


def test_who_gets_an_address_for_mail_is_silent_no_more(sqlite_database: Database) -> None:
    run_id, order_id, _ = begun(sqlite_database, price=COST)
    found = []
    for email in ("", "ada@example.com"):
        with sqlite_database.begin() as uow:
            order = uow.orders.get(order_id)
            assert order is not None
            uow.orders.set_recipient(order_id, order.recipient, email)
            uow.commit()
        found.append(sqlite_database.views.not_told(run_id))
    assert found == [1, 0]


@pytest.fixture(params=["sqlite", "postgresql"])
def older(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database as it was before anything was kept beside a run, with a run in it."""
    migrations = tmp_path / "older" / "migrations"
    shutil.copytree(MIGRATIONS, migrations, ignore=shutil.ignore_patterns("__pycache__"))
    versions = migrations / "versions"
    (ours,) = versions.glob("*_standing_of_batches.py")
    for path in versions.glob("[0-9]*.py"):
        if path.name >= ours.name:
            path.unlink()
    if request.param == "sqlite":
        engine = open_sqlite(tmp_path / "shop.db")
        prepare(engine, clock=HandClock(), migrations=migrations)
        fill(engine)
        yield engine
        return
    server: Server = request.getfixturevalue("postgresql_server")
    server.keeper.execute("CREATE DATABASE older")
    engine = open_postgresql(server.url.replace("/packbench?", "/older?"))
    prepare(engine, clock=HandClock(), migrations=migrations)
    fill(engine)
    yield engine
    server.keeper.execute("DROP DATABASE older WITH (FORCE)")


def fill(engine: Engine) -> None:
    """Three orders: one labelled and printed, one labelled, one that waits."""
    rows: list[tuple[str, dict[str, object]]] = [
        ("shops", {"key": "demo", "added_at": 1}),
        ("batch_runs", {"id": 7, "plan": "Morning", "due": "now", "state": "running",
                        "definition": "{}", "made_at": 1}),
    ]  # fmt: skip
    for n, mail in ((1, "a@b.example"), (2, ""), (3, "c@d.example")):
        order = {"id": n, "shop": "demo", "number": f"100{n}", "status": "open", "placed_at": 1,
                 "added_at": 1, "email": mail}  # fmt: skip
        parcel = {"id": n, "key": f"PB{n}", "order_id": n, "number": 1, "status": "open",
                  "label": "live", "milestone": "none", "made_at": 1}  # fmt: skip
        bought = {"parcel_id": n, "content": b"", "price_cents": 425, "price_currency": "EUR",
                  "bought_at": 1}  # fmt: skip
        entry: dict[str, object] = {
            "id": n,
            "run_id": 7,
            "order_id": n,
            "position": n,
            "issued": int(n == 1),
        }
        rows.append(("orders", order))
        if n < 3:
            rows += [("parcels", parcel), ("shipping_labels", bought)]
            entry |= {"parcel_id": n}
        rows.append(("batch_entries", entry | {"state": "begun" if n < 3 else "waiting"}))
    with engine.begin() as connection:
        for name, values in rows:
            connection.execute(insert(table(name, *map(column, values))).values(values))


def test_runs_from_before_are_taken_along(older: Engine) -> None:
    prepare(older, clock=HandClock())
    begin = units_of_work(older, clock=HandClock())
    with begin() as uow:
        run_id = RunId(7)
        counts = uow.batches.counts(run_id)
        assert (counts.labelled, counts.waiting, counts.printed) == (2, 1, 1)
        assert counts.cost == (Money(Decimal("8.50"), "EUR"),)
        assert uow.batches.last_issued(run_id) == (1, 1)
        assert uow.batches.spent(run_id, "EUR").amount == Decimal("8.50")
        order = uow.orders.get(OrderId(1))
        assert order is not None
        assert order.tags == ()
    begin.close()
    with older.connect() as connection:
        mute = connection.execute(text("SELECT mute FROM batch_entries ORDER BY id"))
        assert [row[0] for row in mute] == [0, 1, 0]
