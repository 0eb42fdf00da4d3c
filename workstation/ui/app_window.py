"""Puts the window together: which screens there are, on which threads and with which sounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from workstation.services.desk import Desk
from workstation.ui.bridge import Bridge
from workstation.ui.frame import Screen
from workstation.ui.jobs import Threads
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.view import orders_screen
from workstation.ui.outbox.view import outbox_screen
from workstation.ui.pack.view import pack_screen
from workstation.ui.parcels.view import parcels_screen
from workstation.ui.settings import UiSettings
from workstation.ui.setup.view import setup_screen
from workstation.ui.sounds import Sounds, find_player


def screens() -> Sequence[Screen]:
    """Every screen, in the order of the rail."""
    return (pack_screen(), orders_screen(), parcels_screen(), setup_screen(), outbox_screen())


def build_window(
    desk: Desk,
    *,
    settings: UiSettings,
    bridge: Bridge | None = None,
    sounds: Sounds | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    on_demo: Callable[[], None] | None = None,
) -> MainWindow:
    """Build the window of one station. A QApplication must exist; showing it is the caller's.

    `bridge` carries the worker's news; without one the screens look every second. `on_demo` opens
    the demo shop: with it, as long as `settings.started` is False, the first start is shown.
    """
    return MainWindow(
        desk,
        settings=settings,
        screens=screens(),
        threads=Threads(),
        bridge=bridge or Bridge(),
        sounds=sounds or Sounds(find_player(), volume=settings.volume),
        now=now,
        on_demo=on_demo,
    )
