"""Backups of the SQLite file: made while it is in use, checked before they count, three kept.

A backup is a whole database in one file. What is damaged is never deleted: it is moved aside, so
that somebody may still read it.
"""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlcipher3 import dbapi2

from workstation.domain.errors import Refused, Unavailable
from workstation.storage.errors import told

FOLDER = "backups"
GENERATIONS = 3
PAGES_A_STEP = 500
"""Pages copied between two looks at the lock: some two megabytes, a few milliseconds."""
STEPS_A_STRETCH = 20_000
LONGEST_REST = 0.1

_STAMP = "%Y%m%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup file and when it was made (aware UTC)."""

    path: Path
    made_at: datetime


def back_up(database: Path, *, now: datetime, keep: int = GENERATIONS) -> Backup:
    """Copy the database while others use it, check the copy, and keep the newest `keep`.

    Raises `Unavailable` (disk full, file locked for long) and `Refused` when the copy is damaged,
    which means that the database is; then no older backup is given up.
    """
    folder = database.parent / FOLDER
    folder.mkdir(mode=0o700, exist_ok=True)
    made_at = now.astimezone(UTC).replace(microsecond=0)
    partial = folder / f".{made_at:{_STAMP}}.part"
    try:
        _copy(database, partial)
        trouble = damage(partial)
        if trouble:
            raise Refused(
                f"The backup of {made_at:%H:%M} is damaged, and so is the database: {trouble}.",
                "Restore the newest good backup: packbench restore.",
                code="damaged",
            )
        path = folder / f"{database.stem}.{made_at:{_STAMP}}{database.suffix}"
        os.replace(partial, path)
        _sync(folder)
    finally:
        partial.unlink(missing_ok=True)
    for old in backups(database)[keep:]:
        old.path.unlink(missing_ok=True)
    return Backup(path, made_at)


def backups(database: Path) -> Sequence[Backup]:
    """The backups of a database, newest first."""
    found = []
    folder = database.parent / FOLDER
    for path in folder.glob(f"{database.stem}.*{database.suffix}"):
        stamp = path.name.removeprefix(f"{database.stem}.").removesuffix(database.suffix)
        try:
            made_at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        except ValueError:
            continue
        found.append(Backup(path, made_at))
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def newest_good(database: Path) -> Backup | None:
    """The newest backup that can be read to its end."""
    return next((backup for backup in backups(database) if not damage(backup.path)), None)


def damage(path: Path, *, gently: bool = False) -> str:
    """What SQLite's quick check finds wrong with a file, "" when it is sound.

    It reads the whole file; `gently` rests as long as it reads, for those who work meanwhile.
    """
    if not path.exists():
        return "it is not there"
    try:
        connection = dbapi2.connect(f"file:{path.as_posix()}?mode=ro", uri=True, timeout=5.0)
        if gently:
            connection.set_progress_handler(_Rest(), STEPS_A_STRETCH)
        try:
            first = connection.execute("PRAGMA quick_check(1)").fetchone()
        finally:
            connection.close()
    except dbapi2.Error as error:
        return str(error)
    return "" if first is not None and first[0] == "ok" else str(first[0] if first else "empty")


class _Rest:
    """Called between two stretches of a long reading."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def __call__(self) -> int:
        time.sleep(min(LONGEST_REST, time.monotonic() - self._began))
        self._began = time.monotonic()
        return 0


def note_damage(database: Path, trouble: str) -> None:
    """Write down beside the file what is wrong with it, or with "" that it is sound."""
    note = _note(database)
    if trouble:
        note.write_text(trouble, encoding="utf-8")
    else:
        note.unlink(missing_ok=True)


def noted_damage(database: Path) -> str:
    """What the last check wrote down, "" when the file was sound or was not checked."""
    try:
        return _note(database).read_text(encoding="utf-8")
    except OSError:
        return ""


def _note(database: Path) -> Path:
    return database.with_name(database.name + ".damaged")


def restore(database: Path, backup: Path, *, now: datetime) -> Path | None:
    """Put a backup in the place of the database; gives where the old file was kept.

    Nobody may have the database open. Raises `Refused` when the backup is damaged; then nothing is
    touched.
    """
    trouble = damage(backup)
    if trouble:
        raise Refused(
            f"{backup.name} cannot be used: {trouble}.", "Choose another backup.", code="damaged"
        )
    fresh = database.with_name(f".{database.name}.restored")
    shutil.copyfile(backup, fresh)
    fresh.chmod(0o600)
    _sync(fresh)
    kept = None
    if database.exists():
        kept = database.with_name(f"{database.stem}.replaced-{now:{_STAMP}}{database.suffix}")
        os.replace(database, kept)
    for suffix in ("-wal", "-shm"):
        side = database.with_name(database.name + suffix)
        if side.exists():
            # The log belongs to the old file: laid over the backup it would ruin it.
            target = kept if kept is not None else database
            os.replace(side, target.with_name(target.name + suffix))
    os.replace(fresh, database)
    _sync(database.parent)
    note_damage(database, "")
    return kept


def _copy(database: Path, target: Path) -> None:
    if not database.exists():
        raise Unavailable("There is no database to back up.", "Start Packbench once.")
    with told():
        source = dbapi2.connect(f"file:{database.as_posix()}?mode=ro", uri=True, timeout=5.0)
        try:
            copy = dbapi2.connect(str(target))
            try:
                target.chmod(0o600)
                source.backup(copy, pages=PAGES_A_STEP)
                # Without a log of its own the copy is one file; reading it leaves nothing beside.
                copy.execute("PRAGMA journal_mode=DELETE")
            finally:
                copy.close()
        finally:
            source.close()
    _sync(target)


def _sync(path: Path) -> None:
    if os.name == "nt" and path.is_dir():  # pragma: no cover - Windows cannot sync a folder
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
