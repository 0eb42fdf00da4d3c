"""Short sounds through the system's own player. The newest cuts the old; silence is fine.

Files are written by `packaging/sounds.py`. There is no sound library in the window: a program that
every desktop has plays them, and where none is found nothing is heard, since shape and words say
the same.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from workstation.ui.assets import asset

SOUNDS = ("right", "closed", "note", "wrong", "cancelled", "printer")

PLAYERS = {
    "linux": (("paplay",), ("pw-play",), ("aplay", "-q")),
    "darwin": (("afplay",),),
}


class Player(Protocol):
    """Plays one file; a second call cuts the first."""

    def play(self, path: Path, volume: int) -> None:
        """`volume` is 1 to 100."""
        ...

    def close(self) -> None: ...


class Sounds:
    """The window's sounds at the volume that was chosen; 0 is silent."""

    def __init__(self, player: Player | None, *, volume: int) -> None:
        self._player = player
        self.volume = volume

    @property
    def can_be_heard(self) -> bool:
        return self._player is not None

    def play(self, name: str) -> None:
        if name not in SOUNDS:
            raise ValueError(f"{name!r} is no sound")
        if self._player is not None and self.volume > 0:
            self._player.play(asset("sounds", f"{name}.wav"), self.volume)

    def close(self) -> None:
        if self._player is not None:
            self._player.close()


class CommandPlayer:
    """A player program, started once a sound; by a thread of its own, since a start takes longer
    than a picture of the window may.
    """

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._running: subprocess.Popen[bytes] | None = None
        self._hand = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sounds")

    def play(self, path: Path, volume: int) -> None:
        with suppress(RuntimeError):  # closed already: the window is going
            self._hand.submit(self._start, path, volume)

    def close(self) -> None:
        with suppress(RuntimeError):
            self._hand.submit(self._stop)
        self._hand.shutdown()

    def _start(self, path: Path, volume: int) -> None:
        self._stop()
        try:
            self._running = subprocess.Popen(
                [*self._command, *_loudness(self._command[0], volume), str(path)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            self._running = None

    def _stop(self) -> None:
        running, self._running = self._running, None
        if running is not None:
            if running.poll() is None:
                running.kill()
            running.wait()


class WindowsPlayer:
    """The sound function of Windows; it cuts the old sound by itself and knows no volume."""

    def play(self, path: Path, volume: int) -> None:
        self._call(str(path))

    def close(self) -> None:
        self._call(None)

    def _call(self, path: str | None) -> None:
        if sys.platform == "win32":
            import winsound

            try:
                winsound.PlaySound(path, winsound.SND_FILENAME | winsound.SND_ASYNC)
            except RuntimeError:
                return


def find_player(
    *, platform: str = sys.platform, which: Callable[[str], str | None] = shutil.which
) -> Player | None:
    """The player that this machine has, or None."""
    if platform == "win32":
        return WindowsPlayer()
    for command in PLAYERS.get(platform, ()):
        found = which(command[0])
        if found:
            return CommandPlayer((found, *command[1:]))
    return None


def _loudness(program: str, volume: int) -> tuple[str, ...]:
    name = Path(program).name
    if name == "paplay":
        return (f"--volume={65536 * volume // 100}",)
    if name == "pw-play":
        return (f"--volume={volume / 100:.2f}",)
    if name == "afplay":
        return ("-v", f"{volume / 100:.2f}")
    return ()
