"""Puts the window together: which screens there are, on which threads and with which sounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from workstation.services.desk import Desk
from workstation.ui.bridge import Bridge
from workstation.ui.frame import Frame, Screen, ScreenWidget
from workstation.ui.jobs import Threads
from workstation.ui.main_window import MainWindow
from workstation.ui.pack.view import pack_screen
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds, find_player
from workstation.ui.words import translate


def screens() -> Sequence[Screen]:
    """Every screen, in the order of the rail; all but Pack are loaded when first opened."""
    return (
        pack_screen(),
        Screen("orders", lambda: translate("Orders", "Orders"), "list", "F2", _orders),
        Screen("batches", lambda: translate("Batches", "Batches"), "layers", "F3", _batches),
        Screen("parcels", lambda: translate("Parcels", "Parcels"), "truck", "F4", _parcels),
        Screen(
            "where", lambda: translate("Where", "Where is it?"), "search", "Ctrl+F", _where,
            in_rail=False, under="parcels",
        ),
        Screen(
            "messages", lambda: translate("Messages", "Messages"), "mail", "F5", _messages
        ),
        Screen(
            "templates", lambda: translate("Templates", "The words of messages"), "mail", "",
            _templates, in_rail=False, under="messages",
        ),
        Screen("day", lambda: translate("Day", "Day close"), "clipboard", "F6", _day),
        Screen("reports", lambda: translate("Reports", "Reports"), "bars", "F7", _reports),
        Screen("setup", lambda: translate("Setup", "Set-up"), "sliders", "F8", _setup),
        Screen(
            "rules", lambda: translate("Rules", "Rules"), "list", "Ctrl+R", _rules, in_rail=False
        ),
        Screen(
            "outbox", lambda: translate("Outbox", "Outbox"), "outbox", "Ctrl+O", _outbox,
            in_rail=False,
        ),
    )  # fmt: skip


def _orders(frame: Frame) -> ScreenWidget:
    from workstation.ui.orders.view import OrdersScreen

    return OrdersScreen(frame)


def _batches(frame: Frame) -> ScreenWidget:
    from workstation.ui.batches.view import BatchesScreen

    return BatchesScreen(frame)


def _parcels(frame: Frame) -> ScreenWidget:
    from workstation.ui.parcels.view import ParcelsScreen

    return ParcelsScreen(frame)


def _where(frame: Frame) -> ScreenWidget:
    from workstation.ui.where.view import WhereScreen

    return WhereScreen(frame)


def _messages(frame: Frame) -> ScreenWidget:
    from workstation.ui.messages.view import MessagesScreen

    return MessagesScreen(frame)


def _templates(frame: Frame) -> ScreenWidget:
    from workstation.ui.templates.view import TemplatesScreen

    return TemplatesScreen(frame)


def _day(frame: Frame) -> ScreenWidget:
    from workstation.ui.day.view import DayScreen

    return DayScreen(frame)


def _reports(frame: Frame) -> ScreenWidget:
    from workstation.ui.reports.view import ReportsScreen

    return ReportsScreen(frame)


def _rules(frame: Frame) -> ScreenWidget:
    from workstation.ui.rules.view import RulesScreen

    return RulesScreen(frame)


def _setup(frame: Frame) -> ScreenWidget:
    from workstation.ui.setup.view import SetupScreen

    return SetupScreen(frame)


def _outbox(frame: Frame) -> ScreenWidget:
    from workstation.ui.outbox.view import OutboxScreen

    return OutboxScreen(frame)


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
