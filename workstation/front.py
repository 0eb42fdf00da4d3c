"""The quick way to the window: its first picture, then everything else.

An empty PySide6 window is what any Qt program in Python must wait for; the first orders are on the
screen hardly later, and only then are the screens, the storage and the worker loaded. So nothing
is imported here that could wait, not even pathlib and tomllib.
"""

from __future__ import annotations

import gc
import os
import sys
import time

from workstation.domain.errors import WorkstationError
from workstation.folders import DATABASE_FILE, SETTINGS_FILE, user_folder
from workstation.storage.first_rows import first_rows

ROWS = 12
_LONGEST = 0.5
"""A screen that does not paint by then is not waited for."""


def folder_of(arguments: list[str]) -> str | None:
    """The data folder when these arguments ask for nothing but the window, else None."""
    if not arguments:
        return user_folder()
    if len(arguments) == 2 and arguments[0] == "--data" and arguments[1]:
        return os.path.realpath(os.path.expanduser(arguments[1]))
    return None


def open_window(folder: str) -> int:
    """Show the first picture, then load the program behind it and run it."""
    # Nothing that is loaded now will be garbage, and looking for some costs several milliseconds:
    # it begins again with the event loop.
    gc.disable()
    from workstation.ui.shell import Shell, application

    url, theme = glance(os.path.join(folder, SETTINGS_FILE))
    rows = [] if url else first_rows(os.path.join(folder, DATABASE_FILE), limit=ROWS)
    try:
        app = application()
    except WorkstationError as error:
        print(f"packbench: {error}", file=sys.stderr)
        return 1
    shell = Shell(rows, theme=theme)
    shell.show()
    end = time.monotonic() + _LONGEST
    while not shell.painted and time.monotonic() < end:
        app.processEvents()
    app.processEvents()

    from pathlib import Path

    from workstation.app import run_window

    return run_window(Path(folder), shell=shell)


def glance(path: str) -> tuple[str, str]:
    """The database's address and the theme out of a settings file as Packbench writes it.

    A glance only: whatever is unusual gives ("", "system"), and is read in earnest a moment later.
    """
    found = {"database.url": "", "window.theme": "system"}
    section = ""
    try:
        with open(path, encoding="utf-8") as file:
            for line in file:
                name, _, value = line.partition("=")
                if line.startswith("["):
                    section = line.strip().strip("[]")
                elif (key := f"{section}.{name.strip()}") in found:
                    found[key] = value.strip().strip("\"'")
    except (OSError, UnicodeDecodeError):
        pass
    return found["database.url"], found["window.theme"]
