"""Whose turn it is to write to a SQLite file: the bench's first, whatever else is going on.

SQLite's write lock is held by one at a time and is not fair: whoever takes it again and again keeps
out who asks now and then. So the bench leaves a note beside the file while it waits, and everybody
else finishes the transaction under way and then stands back until the note is gone. The note is
advice: without it, or with a bench that died over it, writing goes on as SQLite has it.
"""

from __future__ import annotations

import os
import struct
import threading
import time
from contextlib import suppress
from pathlib import Path

SUFFIX = "-turn"
HOLDS_SECONDS = 0.05
"""A note that is older is nobody's any more; who still waits has written it anew."""
STEP_SECONDS = 0.0002
LONGEST_SECONDS = 1.0
"""Nobody stands back longer at a time."""

_NOTE = struct.Struct("<d")
_NOBODY = _NOTE.pack(0.0)


class Turn:
    """One process's place among those who write to a file."""

    def __init__(self, path: Path, *, first: bool) -> None:
        self.first = first
        self._path = path.with_name(path.name + SUFFIX)
        self._file: int | None = None
        self._noted = False
        # Threads of one process wait here for each other, not in SQLite's steps of a millisecond.
        self._mine = threading.Lock()

    def take(self, seconds: float) -> bool:
        """Wait for one's turn, at most about so long; False when it has not come by then."""
        if not self._mine.acquire(timeout=seconds):
            return False
        if not self.first:
            end = time.monotonic() + min(seconds, LONGEST_SECONDS)
            while self._wanted() and time.monotonic() < end:
                time.sleep(STEP_SECONDS)
        return True

    def wait(self) -> None:
        """The file is locked: wait a little, and say so where the others should stand back."""
        if not self.first:
            return
        self._note(_NOTE.pack(time.monotonic()))
        self._noted = True
        time.sleep(STEP_SECONDS)

    def begun(self) -> None:
        """The lock is ours."""
        if self._noted:
            self._noted = False
            self._note(_NOBODY)

    def over(self) -> None:
        """The transaction has ended, or has never begun: the next one may take its turn."""
        self.begun()
        self._mine.release()

    def close(self) -> None:
        """Let go of the note's file; it is opened again when needed."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _wanted(self) -> bool:
        """Somebody who goes first waits now. Clocks of one machine begin anew with it."""
        with suppress(OSError):
            file = self._open()
            os.lseek(file, 0, os.SEEK_SET)
            found = os.read(file, _NOTE.size)
            if len(found) == _NOTE.size:
                noted: float = _NOTE.unpack(found)[0]
                return abs(time.monotonic() - noted) < HOLDS_SECONDS
        return False

    def _note(self, note: bytes) -> None:
        # A full disk, or a folder that may not be written to: then it is SQLite's luck.
        with suppress(OSError):
            file = self._open()
            os.lseek(file, 0, os.SEEK_SET)
            os.write(file, note)

    def _open(self) -> int:
        if self._file is None:
            flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
            self._file = os.open(self._path, flags | getattr(os, "O_CLOEXEC", 0), 0o600)
        return self._file
