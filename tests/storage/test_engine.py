"""Opening a database, and what it says when something is in its way."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import event
from sqlcipher3 import dbapi2

from tests.databases import Database, HandClock
from tests.storage.samples import add_order, commit, incoming
from workstation.domain.errors import NotConfigured, Unavailable
from workstation.domain.orders import Queue
from workstation.storage.engine import (
    check_library,
    checkpoint,
    file_of,
    hold,
    open_postgresql,
    open_sqlite,
)
from workstation.storage.schema import prepare
from workstation.storage.unit_of_work import units_of_work
from workstation.storage.views import views

CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("version", ["3.40.1", "3.51.2", "3.7.17"])
def test_a_library_that_can_damage_the_file_is_refused(version: str) -> None:
    with pytest.raises(NotConfigured, match="too old"):
        check_library(version)


@pytest.mark.parametrize("version", ["3.51.3", "3.52.0", "4.0.0", dbapi2.sqlite_version])
def test_a_library_without_that_fault_is_taken(version: str) -> None:
    check_library(version)


def test_the_file_is_written_as_safely_as_can_be(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    connection = hold(open_sqlite(path))
    told = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in (
            "journal_mode",
            "synchronous",
            "foreign_keys",
            "secure_delete",
            "wal_autocheckpoint",
            "busy_timeout",
        )
    }
    connection.close()
    assert told == {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "secure_delete": 1,
        "wal_autocheckpoint": 0,
        "busy_timeout": 5000,
    }
    assert path.stat().st_mode & 0o077 == 0
    assert file_of(open_sqlite(path)) == path


def test_the_other_sqlite_library_is_never_loaded() -> None:
    """Two of them in one process drop each other's locks."""
    code = (
        "import sys; import workstation.storage.unit_of_work, workstation.storage.views;"
        "import workstation.storage.schema, workstation.storage.engine;"
        "assert not {'sqlite3', '_sqlite3'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], cwd=CHECKOUT, check=True, timeout=60)


def test_an_engine_that_only_reads_cannot_write(sqlite_database: Database) -> None:
    begin = units_of_work(sqlite_database.engine(read_only=True), clock=HandClock())
    with pytest.raises(Unavailable, match="cannot be written"):
        commit(begin, lambda uow: uow.set_setting("a", {}))
    begin.close()


def test_a_screen_reads_while_somebody_writes(sqlite_database: Database) -> None:
    order_id = add_order(sqlite_database.begin, "1")
    with sqlite_database.begin() as uow:
        uow.orders.add("demo", incoming("2"), queue=Queue.READY, held="")
        detail = sqlite_database.views.find_order("1")
        assert detail is not None
        assert detail.order.id == order_id
        assert sqlite_database.views.find_order("2") is None
        uow.commit()
    assert sqlite_database.views.find_order("2") is not None


def test_a_file_that_a_stranger_locks_is_busy_and_free_again(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    prepare(open_sqlite(path), clock=HandClock())
    begin = units_of_work(open_sqlite(path, busy_seconds=0.05), clock=HandClock())
    stranger = hold(open_sqlite(path))
    stranger.execute("BEGIN EXCLUSIVE")
    with pytest.raises(Unavailable) as told:
        commit(begin, lambda uow: uow.set_setting("a", {"b": 1}))
    assert told.value.code == "busy"
    assert told.value.advice
    stranger.execute("ROLLBACK")
    stranger.close()
    commit(begin, lambda uow: uow.set_setting("a", {"b": 2}))
    with begin() as uow:
        assert uow.setting("a") == {"b": 2}
    begin.close()


def test_a_full_disk_loses_nothing_and_goes_on_when_there_is_room(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    prepare(open_sqlite(path), clock=HandClock())
    engine = open_sqlite(path)
    pages = {"most": 100_000}

    @event.listens_for(engine, "connect")
    def limit(connection: object, record: object) -> None:
        connection.execute(f"PRAGMA max_page_count={pages['most']}")  # type: ignore[attr-defined]

    add_order(begin := units_of_work(engine, clock=HandClock()), "1")
    begin.close()
    pages["most"] = 1  # SQLite takes the present size instead
    begin = units_of_work(engine, clock=HandClock())
    with pytest.raises(Unavailable) as told:
        commit(begin, lambda uow: uow.set_setting("big", {"text": "x" * 1_000_000}))
    assert told.value.code == "disk_full"
    with begin() as uow:
        assert uow.setting("big") is None
        assert len(uow.orders.by_number("1")) == 1
    begin.close()
    pages["most"] = 100_000
    begin = units_of_work(engine, clock=HandClock())
    commit(begin, lambda uow: uow.set_setting("big", {"text": "x" * 1_000_000}))
    begin.close()


def test_a_damaged_file_is_named_as_such(tmp_path: Path) -> None:
    path = tmp_path / "shop.db"
    path.write_bytes(b"this is no database" * 1000)
    with pytest.raises(Unavailable) as told:
        prepare(open_sqlite(path), clock=HandClock())
    assert told.value.code == "damaged"
    assert "backup" in told.value.advice


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    engine = open_sqlite(tmp_path / "gone" / "shop.db", read_only=True)
    with pytest.raises(Unavailable, match="cannot be opened"):
        views(engine, clock=HandClock()).counts()


def test_the_log_is_moved_into_the_file(sqlite_database: Database) -> None:
    for n in range(30):
        add_order(sqlite_database.begin, str(n))
    path = Path(sqlite_database.address)
    before = path.stat().st_size
    checkpoint(sqlite_database.engine())
    assert path.stat().st_size > before
    # All of it: a copy of the file alone has every order.
    copy = path.with_name("copy.db")
    copy.write_bytes(path.read_bytes())
    begin = units_of_work(open_sqlite(copy), clock=HandClock())
    with begin() as uow:
        assert len(uow.orders.by_number("29")) == 1
    begin.close()


def test_a_server_that_is_not_there_is_unavailable() -> None:
    begin = units_of_work(
        open_postgresql("postgresql://postgres@127.0.0.1:9/packbench"), clock=HandClock()
    )
    with pytest.raises(Unavailable, match="does not answer") as told:
        begin()
    assert told.value.retry_after
