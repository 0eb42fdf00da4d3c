"""Who works a data folder's lanes: an operating-system lock that ends with its process."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from workstation.bootstrap import make_folder
from workstation.domain.errors import WorkstationError

LOCK_FILE = "worker.lock"


class Busy(WorkstationError):
    """Another process works this data folder's lanes."""


@contextlib.contextmanager
def lanes_lock(folder: Path) -> Iterator[None]:
    """Hold the lanes of a data folder; raises `Busy` when another process does."""
    make_folder(folder)
    with (folder / LOCK_FILE).open("a+b") as file:
        if not _lock(file):
            raise Busy(
                "Another worker runs for this data folder.", "Nothing needs to be done: it works."
            )
        yield


def _lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
