from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from workstation.domain.errors import Refused, Unavailable
from workstation.storage.backup import (
    FOLDER,
    back_up,
    backups,
    damage,
    newest_good,
    note_damage,
    noted_damage,
    restore,
)

NOON = datetime(2026, 4, 21, 12, 0, tzinfo=UTC)


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "packbench.db"
    connection = dbapi2.connect(str(path))
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE parcels (key TEXT)")
    connection.executemany("INSERT INTO parcels VALUES (?)", [(f"P{n:05d}",) for n in range(5000)])
    connection.commit()
    connection.close()
    return path


def count(path: Path) -> int:
    connection = dbapi2.connect(str(path))
    try:
        found: int = connection.execute("SELECT count(*) FROM parcels").fetchone()[0]
    finally:
        connection.close()
    return found


def spoil(path: Path) -> None:
    """Overwrite pages in the middle, as a bad disk does."""
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\x5a" * 16384)


def test_a_backup_is_made_while_somebody_writes(database: Path) -> None:
    writer = dbapi2.connect(str(database), isolation_level=None)
    writer.execute("BEGIN IMMEDIATE")
    writer.execute("INSERT INTO parcels VALUES ('not yet')")
    made = back_up(database, now=NOON)
    writer.execute("COMMIT")
    writer.close()
    assert count(made.path) == 5000
    assert count(database) == 5001


def test_only_the_newest_three_are_kept(database: Path) -> None:
    for hour in range(5):
        back_up(database, now=NOON + timedelta(hours=hour))
    kept = backups(database)
    assert [one.made_at for one in kept] == [NOON + timedelta(hours=n) for n in (4, 3, 2)]
    assert (kept[0].path.stat().st_mode & 0o077) == 0


def test_a_damaged_database_does_not_push_out_the_good_backups(database: Path) -> None:
    good = back_up(database, now=NOON)
    spoil(database)
    assert damage(database)
    with pytest.raises((Refused, Unavailable)):
        back_up(database, now=NOON + timedelta(hours=1), keep=1)
    assert [one.path for one in backups(database)] == [good.path]
    assert not list((database.parent / FOLDER).glob(".*"))


def test_restoring_keeps_what_was_there_and_brings_back_what_was_saved(database: Path) -> None:
    made = back_up(database, now=NOON)
    spoil(database)
    kept = restore(database, made.path, now=NOON + timedelta(hours=1))
    assert kept is not None
    assert kept.exists()
    assert damage(kept)
    assert count(database) == 5000


def test_the_newest_good_backup_is_offered_and_not_a_damaged_one(database: Path) -> None:
    older = back_up(database, now=NOON)
    newer = back_up(database, now=NOON + timedelta(hours=1))
    spoil(newer.path)
    assert newest_good(database) == older
    with pytest.raises(Refused, match="cannot be used"):
        restore(database, newer.path, now=NOON)
    assert count(database) == 5000


def test_the_log_of_the_old_file_never_meets_the_backup(database: Path) -> None:
    made = back_up(database, now=NOON)
    open_writer = dbapi2.connect(str(database), isolation_level=None)
    open_writer.execute("PRAGMA wal_autocheckpoint=0")
    open_writer.execute("DELETE FROM parcels")
    log = database.with_name(database.name + "-wal").read_bytes()
    open_writer.close()
    database.with_name(database.name + "-wal").write_bytes(log)
    restore(database, made.path, now=NOON)
    assert count(database) == 5000


def test_a_gentle_check_finds_what_a_hasty_one_finds(database: Path) -> None:
    assert damage(database, gently=True) == ""
    spoil(database)
    assert damage(database, gently=True) == damage(database) != ""


def test_a_finding_stays_until_a_check_or_a_backup_clears_it(database: Path) -> None:
    made = back_up(database, now=NOON)
    assert noted_damage(database) == ""
    note_damage(database, "page 7")
    assert noted_damage(database) == "page 7"
    note_damage(database, "")
    assert noted_damage(database) == ""
    note_damage(database, "page 7")
    restore(database, made.path, now=NOON)
    assert noted_damage(database) == ""


def test_nothing_to_back_up_is_said(tmp_path: Path) -> None:
    with pytest.raises(Unavailable, match="no database"):
        back_up(tmp_path / "packbench.db", now=NOON)
    assert newest_good(tmp_path / "packbench.db") is None
