"""Puts the window together: which screens there are, on which threads and with which sounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from workstation.services.desk import Desk
from workstation.ui.bridge import Bridge
from workstation.ui.frame import Screen
from workstation.ui.jobs import Threads
from workstation.ui.main_window import MainWindow
from workstation.ui.pack.view import pack_screen
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds, find_player


def screens() -> Sequence[Screen]:
    """Every screen, in the order of the rail."""
    return (pack_screen(),)


def build_window(
    desk: Desk, *, settings: UiSettings, bridge: Bridge | None = None, sounds: Sounds | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> MainWindow:
    """Build the window of one station. A QApplication must exist; showing it is the caller's.

    `bridge` carries the worker's news; without one the screens look every second.
    """  # fmt: skip
    return MainWindow(
        desk,
        settings=settings,
        screens=screens(),
        threads=Threads(),
        bridge=bridge or Bridge(),
        sounds=sounds or Sounds(find_player(), volume=settings.volume),
        now=now,
    )
