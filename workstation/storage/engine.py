"""Opening a database: one SQLite file on this machine, or one PostgreSQL server for many benches.

SQLite comes from sqlcipher3 alone, never from Python's own module: a second library in one process
drops the first one's locks.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2

from workstation.domain.errors import NotConfigured
from workstation.storage.errors import told
from workstation.storage.turn import Turn
from workstation.storage.upkeep import sum_up_counts

OLDEST_SQLITE = (3, 51, 3)
"""Before it, two connections that write and checkpoint can damage the file (fixed 2026-03-13)."""

BUSY_SECONDS = 5.0
_BIG_LOG = 64 * 1024 * 1024

_PRAGMAS = (
    # NORMAL loses the last commits in a power cut: a lost wish to buy is a label bought twice.
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
    # The worker checkpoints; one that lands on a scan's commit costs it 80 ms.
    "PRAGMA wal_autocheckpoint=0",
    "PRAGMA trusted_schema=OFF",
    # 16 MB: the inner pages of a million orders stay in memory, so a look-up reads few others.
    "PRAGMA cache_size=-16384",
)


def open_sqlite(
    path: Path,
    *,
    read_only: bool = False,
    goes_first: bool = False,
    busy_seconds: float = BUSY_SECONDS,
) -> Engine:
    """Open or create the file at `path`; a read-only engine refuses to write and never waits for
    writers. All others let the one that `goes_first` write before them.

    Raises `NotConfigured` when the SQLite library is older than 3.51.3, which can damage a file.
    """
    check_library(dbapi2.sqlite_version)
    begin = "BEGIN" if read_only else "BEGIN IMMEDIATE"

    def connect() -> Any:
        if not read_only and not path.exists():
            # Names and addresses live here: nobody but the owner reads them.
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
        connection = dbapi2.connect(
            str(path),
            timeout=busy_seconds,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
        try:
            _log_ahead(connection, busy_seconds)
            for pragma in _PRAGMAS:
                connection.execute(pragma)
            if read_only:
                connection.execute("PRAGMA query_only=ON")
        except BaseException:
            connection.close()
            raise
        return connection

    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=NullPool,
        paramstyle="named",
        execution_options={
            "read_only": read_only,
            "path": str(path),
            "busy_seconds": busy_seconds,
            "turn": None if read_only else Turn(path, first=goes_first),
        },
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _log_ahead(connection: Any, seconds: float) -> None:
    """Turn the write-ahead log on; two that do it to a new file at once must wait by themselves."""
    give_up = time.monotonic() + seconds
    while connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        try:
            connection.execute("PRAGMA journal_mode=WAL")
        except dbapi2.OperationalError as error:
            # Here SQLite says "locked" at once, without the wait that was asked for.
            if error.sqlite_errorname != "SQLITE_BUSY" or time.monotonic() > give_up:
                raise
            time.sleep(0.005)


def open_postgresql(url: str, *, read_only: bool = False) -> Engine:
    """Open a PostgreSQL database by its address ("postgresql://user@host/name").

    A station that stalls inside a transaction is cut off by the server before the others stop
    waiting.
    """
    address = make_url(url).set(drivername="postgresql+psycopg")
    waits = {
        "lock_timeout": f"{int(BUSY_SECONDS * 1000)}",
        "idle_in_transaction_session_timeout": f"{int(BUSY_SECONDS * 800)}",
        "synchronous_commit": "on",
        "timezone": "UTC",
    }
    return create_engine(
        address,
        poolclass=NullPool,
        execution_options={"read_only": read_only},
        connect_args={
            "connect_timeout": int(BUSY_SECONDS),
            "keepalives_idle": 10,
            "keepalives_interval": 5,
            "keepalives_count": 3,
            "tcp_user_timeout": 15_000,
            "application_name": "packbench",
            "options": " ".join(f"-c {name}={value}" for name, value in waits.items()),
        },
    )


def hold(engine: Engine) -> Any:
    """Open a driver connection that its caller keeps and closes; raises `Unavailable`."""
    with told():
        fairy = engine.raw_connection()
        held: Any = fairy.driver_connection
        fairy.detach()
    if engine.dialect.name == "postgresql":
        from psycopg.types.numeric import Int8Dumper

        held.autocommit = True
        # One width for every number, so that a statement is prepared once and not for each width.
        held.adapters.register_dumper(int, Int8Dumper)
    return held


def file_of(engine: Engine) -> Path | None:
    """The SQLite file behind an engine; None on PostgreSQL."""
    path = engine.get_execution_options().get("path")
    return Path(path) if path else None


def checkpoint(engine: Engine) -> None:
    """Move SQLite's log into its file, and sum up the counts of orders on either database.

    Never a scan's task: it would cost that scan 80 ms. Readers and writers go on meanwhile; only a
    log that has grown beyond 64 MB is cut off, for which writers wait once.
    """
    with told():
        sum_up_counts(engine)
    path = file_of(engine)
    if path is None:
        return
    log = path.with_name(path.name + "-wal")
    grown = log.exists() and log.stat().st_size > _BIG_LOG
    connection = hold(engine)
    try:
        with told():
            connection.execute(f"PRAGMA wal_checkpoint({'TRUNCATE' if grown else 'PASSIVE'})")
    finally:
        connection.close()


def check_library(version: str) -> None:
    """Raise `NotConfigured` for a SQLite library that can damage a file shared by two processes."""
    numbers = tuple(int(part) for part in version.split(".")[:3])
    if numbers < OLDEST_SQLITE:
        oldest = ".".join(str(part) for part in OLDEST_SQLITE)
        raise NotConfigured(
            f"SQLite {version} is too old.",
            f"It can damage the database. Install sqlcipher3 with SQLite {oldest} or later.",
            setting="sqlite",
        )


def library_version() -> str:
    """The version of the SQLite library in use; raises `NotConfigured` when it is too old."""
    check_library(dbapi2.sqlite_version)
    return str(dbapi2.sqlite_version)
