"""What the drivers raise, told once in our words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import psycopg
import pytest
from psycopg import errors as pg
from sqlcipher3 import dbapi2

from tests.databases import Database
from workstation.domain.errors import OutcomeUnknown, Unavailable
from workstation.storage.errors import told, translate

CHECKOUT = Path(__file__).resolve().parents[2]


def sqlite_error(name: str) -> Exception:
    error: Exception = dbapi2.OperationalError("something in English")
    error.sqlite_errorname = name  # type: ignore[attr-defined]
    return error


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (sqlite_error("SQLITE_BUSY"), "busy"),
        (sqlite_error("SQLITE_BUSY_SNAPSHOT"), "busy"),
        (sqlite_error("SQLITE_LOCKED"), "busy"),
        (sqlite_error("SQLITE_FULL"), "disk_full"),
        (sqlite_error("SQLITE_CORRUPT_INDEX"), "damaged"),
        (sqlite_error("SQLITE_NOTADB"), "damaged"),
        (sqlite_error("SQLITE_READONLY_DIRECTORY"), "read_only"),
        (sqlite_error("SQLITE_CANTOPEN"), ""),
        (sqlite_error("SQLITE_IOERR_READ"), ""),
        (pg.LockNotAvailable("x"), "busy"),
        (pg.DeadlockDetected("x"), "busy"),
        (pg.SerializationFailure("x"), "busy"),
        (pg.IdleInTransactionSessionTimeout("x"), "busy"),
        (pg.DiskFull("x"), "disk_full"),
        (pg.AdminShutdown("x"), ""),
        (psycopg.OperationalError("server closed the connection"), ""),
        (psycopg.InterfaceError("the connection is closed"), ""),
    ],
)
def test_what_can_be_tried_again_says_what_to_do(error: Exception, code: str) -> None:
    ours = translate(error)
    assert isinstance(ours, Unavailable)
    assert ours.code == code
    assert ours.advice
    assert "English" not in str(ours)


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error("SQLITE_IOERR_FSYNC"),
        pg.AdminShutdown("x"),
        psycopg.OperationalError("server closed the connection"),
    ],
)
def test_a_commit_that_broke_off_is_unknown(error: Exception) -> None:
    assert isinstance(translate(error, committing=True), OutcomeUnknown)


@pytest.mark.parametrize(
    "error", [sqlite_error("SQLITE_BUSY"), sqlite_error("SQLITE_FULL"), pg.DeadlockDetected("x")]
)
def test_a_commit_that_was_turned_down_did_not_happen(error: Exception) -> None:
    assert isinstance(translate(error, committing=True), Unavailable)


@pytest.mark.parametrize(
    "error",
    [
        sqlite_error("SQLITE_ERROR"),
        sqlite_error("SQLITE_CONSTRAINT_NOTNULL"),
        pg.UndefinedColumn("x"),
        pg.NotNullViolation("x"),
        ValueError("not of a driver"),
    ],
)
def test_a_bug_stays_a_bug(error: Exception) -> None:
    assert translate(error) is None
    with pytest.raises(type(error)), told():
        raise error


def test_a_disk_that_breaks_at_the_commit_leaves_the_outcome_unknown(
    sqlite_database: Database,
) -> None:
    """A limit on the size of files stands for the disk: the write of the log itself fails."""
    code = """
import resource, signal, sys
from pathlib import Path
from tests.databases import HandClock
from workstation.domain.errors import OutcomeUnknown
from workstation.storage.engine import open_sqlite
from workstation.storage.unit_of_work import units_of_work

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
begin = units_of_work(open_sqlite(Path(sys.argv[1])), clock=HandClock())
with begin() as uow:
    uow.set_setting("before", {})
    uow.commit()
size = Path(sys.argv[1] + "-wal").stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))
try:
    with begin() as uow:
        uow.set_setting("while", {"text": "x" * 50_000})
        uow.commit()
except OutcomeUnknown as error:
    print(error.title)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
with begin() as uow:
    assert uow.setting("before") == {}
    uow.set_setting("after", {})
    uow.commit()
with begin() as uow:
    assert uow.setting("after") == {}
begin.close()
"""
    answer = subprocess.run(
        [sys.executable, "-c", code, sqlite_database.address],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout == "Saving broke off.\n"
