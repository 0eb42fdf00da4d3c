"""Backups, the check of the database file, and what the program knows of itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.bootstrap.home import Home
from workstation.domain.errors import NotConfigured, Refused
from workstation.folders import DATABASE_FILE

if TYPE_CHECKING:
    from workstation.storage.backup import Backup


def _database_file(home: Home) -> Path:
    if home.settings.database.url:
        raise NotConfigured(
            "The database is on a PostgreSQL server.",
            "Back it up there, with pg_dump.",
            setting="database.url",
        )
    return home.folder / DATABASE_FILE


def back_up_now(home: Home) -> Backup:
    """Back the SQLite file up; raises `NotConfigured` when the database is a server's."""
    from workstation.storage.backup import back_up, note_damage

    path = _database_file(home)
    try:
        return back_up(path, now=home.clock.now())
    except Refused as error:
        if error.code == "damaged":
            note_damage(path, error.title)
        raise


def list_backups(home: Home) -> Sequence[Backup]:
    """The backups there are, newest first."""
    from workstation.storage.backup import backups

    return backups(_database_file(home))


def database_damage(home: Home, *, gently: bool = False) -> str:
    """What a quick check finds wrong with the SQLite file, "" when it is sound or is not there."""
    from workstation.storage.backup import damage

    path = home.folder / DATABASE_FILE
    there = path.exists() and not home.settings.database.url
    return damage(path, gently=gently) if there else ""


def check_database(home: Home, *, gently: bool = False) -> str:
    """Check the SQLite file as `database_damage` does, and write down what was found."""
    from workstation.storage.backup import note_damage

    if home.settings.database.url:
        return ""
    trouble = database_damage(home, gently=gently)
    note_damage(home.folder / DATABASE_FILE, trouble)
    return trouble


def known_damage(home: Home) -> str:
    """What the last check of the SQLite file wrote down, "" when it knows of nothing."""
    from workstation.storage.backup import noted_damage

    return "" if home.settings.database.url else noted_damage(home.folder / DATABASE_FILE)


def newest_backup(home: Home) -> Backup | None:
    """The newest backup that can be read to its end, None when there is none."""
    from workstation.storage.backup import newest_good

    return newest_good(_database_file(home))


def restore_backup(home: Home, chosen: Path | None) -> tuple[Path, Path | None]:
    """Put a backup (the newest good one) in the database's place: (backup, where the old is kept).

    Nobody may have the database open: the caller holds the lanes' lock. Raises `Refused` when there
    is no good backup.
    """
    from workstation.storage.backup import newest_good, restore

    path = _database_file(home)
    found = newest_good(path) if chosen is None else None
    if chosen is None and found is None:
        raise Refused("There is no good backup.", "Name a file to restore from.", field="file")
    source = chosen if chosen is not None else found.path if found else path
    home.close()
    return source, restore(path, source, now=home.clock.now())


def qt_version() -> str:
    """Load Qt's painter and give its version; raises ImportError when a system library lacks."""
    from importlib.metadata import version

    from workstation.printing.paint import ensure_app

    ensure_app()
    return version("pyside6-essentials")


def font_families() -> tuple[str, ...]:
    """The font families that labels need and that are here.

    Raises `NotConfigured` naming those that are missing.
    """
    from workstation.printing.fonts import ADVICE, NEEDED, find_fonts

    found = find_fonts()
    missing = [name for name in NEEDED if not found.get(name)]
    if missing:
        raise NotConfigured(f"Missing fonts: {', '.join(missing)}.", ADVICE, setting="fonts")
    return NEEDED


def sqlite_version() -> str:
    """The version of this process's SQLite library; raises `NotConfigured` when too old."""
    from workstation.storage.engine import library_version

    return library_version()
