"""What the window offers its screens, and what it asks of them.

A screen is registered as a `Screen` record; its `make` is called with the window's `Frame` at start
and anew when language or bench size change. It returns a `ScreenWidget`. Screens hold no state that
the database does not.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from workstation.domain.errors import WorkstationError
from workstation.domain.live_weight import LiveWeight
from workstation.services.desk import Desk
from workstation.ui.codes import Scan
from workstation.ui.jobs import JobScope
from workstation.ui.settings import UiSettings
from workstation.ui.stop_words import StopPicture


@dataclass(frozen=True, slots=True)
class Hint:
    """A key and its verb, as the key strip shows them."""

    key: str
    verb: str


class ScreenWidget(QWidget):
    """The base of every screen; override what the screen needs."""

    subtitle_changed = Signal(str)
    """The line beside the title in the top bar."""
    hints_changed = Signal()

    takes_scans = False
    """False: a scan made here goes to Pack, which then comes to the front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")

    def shown(self) -> None:
        """It has come to the front."""

    def hidden(self) -> None:
        """Another screen has."""

    def arrive(self, subject: Any) -> None:
        """Somebody sent the user here about something: an order id, a parcel key."""

    def wants(self, scan: Scan) -> bool:
        """Whether a scan made here is for this screen."""
        return self.takes_scans

    def scanned(self, scan: Scan) -> None:
        """A scan, whatever had the focus; only called when it `wants` it."""

    def half_scanned(self) -> None:
        """A scan broke off; say so loudly (`Said.HALF_SCAN`). Nothing was read."""

    def command(self, key: str) -> bool:
        """A one-key command: a capital letter, digit, "/", "Enter", "Esc", "Up", "Down". True when
        it was taken.

        Never called while a text field has the focus, nor for a scanner's keys. Letters and digits
        come here before the focused control sees them; Enter, Esc and arrows only when it left them
        alone.
        """
        return False

    def hints(self) -> Sequence[Hint]:
        """At most seven for the key strip; `?` is added."""
        return ()

    def more_keys(self) -> Sequence[Hint]:
        """What the page of all keys shows beyond the hints."""
        return ()

    def aside(self) -> str:
        """A quiet sentence at the end of the key strip."""
        return ""

    def changed(self, ids: frozenset[str]) -> None:
        """News, while in front: read again what is shown. {"*"} says that anything may have
        changed.
        """

    def weighed(self, live: LiveWeight) -> None:
        """The scale has said something; only for screens that were made."""

    def close_screen(self) -> None:
        """The widget is about to go: close the job scope."""


class Frame(Protocol):
    """The window, as screens see it."""

    desk: Desk

    @property
    def settings(self) -> UiSettings: ...

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        ...

    def scope(self) -> JobScope:
        """Jobs for one screen; expected errors without a taker become notices."""
        ...

    def go(self, key: str, subject: Any = None) -> None:
        """Bring a screen to the front: pack, orders, parcels, outbox, setup; `subject` goes to
        `arrive`.
        """
        ...

    def play(self, sound: str) -> None:
        """Play a sound: right, closed, note, wrong, cancelled, printer."""
        ...

    def stop(
        self, picture: StopPicture | None, on_key: Callable[[str], bool] | None = None
    ) -> None:
        """Cover everything with a stop, or take it away (None). Keys go to `on_key` ("Enter", "Y"
        ...).
        """
        ...

    def notice(self, error: WorkstationError) -> None:
        """Show what went wrong and what to do, until somebody puts it away."""
        ...

    def change_settings(self, settings: UiSettings) -> None:
        """Apply and keep another look, language, size or volume."""
        ...


@dataclass(frozen=True, slots=True)
class Screen:
    """One entry of the window. `title` is called anew in each language; `shortcut` such as "F2"."""

    key: str
    title: Callable[[], str]
    icon: str
    shortcut: str
    make: Callable[[Frame], ScreenWidget]
    in_rail: bool = True
    under: str = ""
    """The screen of the rail to which one outside it belongs."""


KEY_NAMES = {
    0x01000000: "Esc", 0x01000004: "Enter", 0x01000005: "Enter", 0x01000013: "Up",
    0x01000015: "Down",
}  # fmt: skip


def key_name(event: QKeyEvent) -> str:
    """The name of a command key, "" for all others."""
    if event.modifiers().value & ~0x22000000:  # anything but Shift and the number pad
        return ""
    named = KEY_NAMES.get(int(event.key()))
    if named:
        return named
    text = event.text()
    return text.upper() if len(text) == 1 and text.isprintable() and not text.isspace() else ""
