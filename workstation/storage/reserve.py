"""Room for the last steps: a file beside the database that is given up when the disk is full.

On a full disk SQLite can store nothing, not even that something is over. The reserve's room is then
enough to save what is under way; it is taken back once there is plenty again.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path

SUFFIX = ".reserve"
_BLOCK = bytes(1024 * 1024)


def free_bytes(folder: Path) -> int:
    """How much room this user has on the disk of a folder, in bytes."""
    return shutil.disk_usage(folder).free


class Reserve:
    """The reserve of one SQLite file; `size` in bytes, 0 keeps none.

    It is made when `plenty` bytes would still be free with it, and given up below `need`.
    """

    def __init__(self, database: Path, *, size: int, plenty: int) -> None:
        self.path = database.with_name(database.name + SUFFIX)
        self._size = size
        self._plenty = plenty
        self._need = size // 4

    def look(self) -> str:
        """Keep the reserve as the disk allows; gives "made", "given up" or ""."""
        if not self._size:
            return ""
        free = free_bytes(self.path.parent)
        if self.path.exists():
            if free >= self._need:
                return ""
            self.path.unlink()
            return "given up"
        if free < self._plenty + self._size:
            return ""
        return "made" if self._make() else ""

    def _make(self) -> bool:
        partial = self.path.with_name(self.path.name + ".part")
        try:
            handle = os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "wb") as file:
                if hasattr(os, "posix_fallocate"):
                    os.posix_fallocate(file.fileno(), 0, self._size)
                else:  # pragma: no cover - a hole would hold no room
                    for _ in range(-(-self._size // len(_BLOCK))):
                        file.write(_BLOCK)
            partial.replace(self.path)
        except OSError:
            with suppress(OSError):
                partial.unlink()
            return False
        return True
