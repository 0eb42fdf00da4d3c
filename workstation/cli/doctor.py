"""`packbench doctor`: what is present, what is missing, and what to do about it."""

from __future__ import annotations

import argparse
import importlib.util
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from workstation import __version__
from workstation.bootstrap import Home, database_damage, keyring_name
from workstation.cli.common import answer, data_folder
from workstation.config import DatabaseSettings
from workstation.domain.errors import NotConfigured, WorkstationError

LIBRARIES = (
    "PySide6", "sqlalchemy", "sqlcipher3", "psycopg", "requests", "reportlab", "barcode", "usb",
    "zxingcpp", "numpy", "holidays", "openpyxl", "babel", "keyring", "aiosmtpd",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at: well, or what to do."""

    name: str
    well: bool
    found: str
    advice: str = ""
    needed: bool = True


def add_to(verbs: Any) -> None:
    doctor = verbs.add_parser("doctor", help="look whether everything needed is here")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(do=examine)


def examine(options: argparse.Namespace) -> int:
    findings = list(look(data_folder(options)))
    well = all(finding.well for finding in findings if finding.needed)
    lines = [
        f"{'ok ' if one.well else '!! ' if one.needed else '-  '} {one.name}: {one.found}"
        + (f" {one.advice}" if not one.well and one.advice else "")
        for one in findings
    ]
    told = {"version": __version__, "well": well, "findings": findings}
    answer(told, as_json=options.json, text="\n".join(lines))
    return 0 if well else 1


def look(folder: Path) -> Iterator[Finding]:
    """Look at everything in turn; nothing is changed but a data folder made."""
    yield Finding("Python", sys.version_info >= (3, 11), platform.python_version())
    for name in LIBRARIES:
        here = importlib.util.find_spec(name) is not None
        yield Finding(
            name, here, "present" if here else "missing", "Run the set-up again: make demo."
        )
    yield _guard("Qt", _qt)
    yield _guard("fonts", _fonts)
    yield _guard("SQLite", _sqlite)
    yield _disk(folder)
    yield _guard("data folder", lambda: _writable(folder))
    yield _guard("settings", lambda: _settings(folder))
    yield _database(folder)
    name = keyring_name()
    yield Finding(
        "keyring",
        bool(name),
        name or "none that keeps secrets",
        "Passwords come from PACKBENCH_SECRET_... variables instead.",
        needed=False,
    )
    sound = next((cmd for cmd in ("paplay", "aplay", "afplay") if shutil.which(cmd)), "")
    windows = sys.platform == "win32"
    yield Finding(
        "sound player",
        bool(sound) or windows,
        sound or ("Windows" if windows else "none"),
        "Install alsa-utils to hear the bench.",
        needed=False,
    )


def _guard(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, True, check())
    except WorkstationError as error:
        return Finding(name, False, error.title, error.advice)
    except ImportError as error:
        return Finding(name, False, str(error), "Install Qt's system libraries: make demo.")
    except OSError as error:
        return Finding(name, False, str(error), "Check the path and its rights.")


def _qt() -> str:
    from workstation.bootstrap import qt_version

    return qt_version()


def _fonts() -> str:
    from workstation.bootstrap import font_families

    return ", ".join(font_families())


def _sqlite() -> str:
    from workstation.bootstrap import sqlite_version

    return sqlite_version()


def _settings(folder: Path) -> str:
    settings = Home(folder).settings
    return (
        f"{len(settings.printers)} printers, {len(settings.carriers)} carriers, "
        f"mail {'set' if settings.smtp.host else 'not set'}"
    )


def _writable(folder: Path) -> str:
    place = _there(folder)
    if not place.is_dir() or not os.access(place, os.W_OK | os.X_OK):
        raise NotConfigured(
            f"{place} cannot be written.",
            "Check its rights, or choose another folder with --data.",
        )
    return str(folder)


def _database(folder: Path) -> Finding:
    try:
        home = Home(folder)
        try:
            if home.settings.database.url:
                home.views().outbox()
                return Finding("database", True, "the PostgreSQL server answers")
            trouble = database_damage(home)
        finally:
            home.close()
    except WorkstationError as error:
        return Finding("database", False, error.title, error.advice)
    except OSError as error:
        return Finding("database", False, str(error), "Check the path and its rights.")
    advice = "Close Packbench and restore the newest good backup: packbench restore."
    return Finding("database", not trouble, trouble or "SQLite, sound", advice)


def _there(folder: Path) -> Path:
    """The folder, or the nearest one above it that is there."""
    return next(parent for parent in (folder, *folder.parents) if parent.exists())


def _disk(folder: Path) -> Finding:
    place = _there(folder)
    free = shutil.disk_usage(place).free // 1024**2
    try:
        needed = Home(folder).settings.database.room_mb
    except WorkstationError:
        needed = DatabaseSettings().room_mb
    return Finding(
        "disk",
        free >= needed,
        f"{free} MB free",
        f"Make room: below {needed} MB no label is bought.",
    )
