"""A printer's trouble in words and with a picture of what to do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from workstation.ports.labels import PrinterState
from workstation.ports.views import Views
from workstation.ports.work import WorkState
from workstation.ui.words import translate

AGAIN = timedelta(seconds=60)
"""A printer that needs somebody calls so often until somebody has seen it."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong, what to do, and the drawing that shows it; `tone` as badges have it."""

    state: PrinterState
    headline: str
    steps: tuple[str, ...]
    drawing: str
    tone: str


def state_of(word: str) -> PrinterState:
    """A stored state; one of a newer version is unknown."""
    try:
        return PrinterState(word)
    except ValueError:
        return PrinterState.UNKNOWN


def trouble(word: str) -> Trouble | None:
    """What ails a printer in this state; None when it is well."""
    state = state_of(word)
    match state:
        case PrinterState.READY:
            return None
        case PrinterState.PAPER_OUT:
            return Trouble(
                state,
                translate("Trouble", "Load labels"),
                (
                    translate("Trouble", "Open the cover."),
                    translate("Trouble", "Put a new roll in, print side up."),
                    translate("Trouble", "Close the cover until it clicks."),
                ),
                "trouble-paper",
                "wait",
            )
        case PrinterState.HEAD_OPEN:
            return Trouble(
                state,
                translate("Trouble", "Close the printer’s cover"),
                (translate("Trouble", "Press both sides down until they click."),),
                "trouble-open",
                "wait",
            )
        case PrinterState.PAUSED:
            return Trouble(
                state,
                translate("Trouble", "Press the printer’s pause key"),
                (translate("Trouble", "It is paused and goes on when the key is pressed."),),
                "trouble-paused",
                "wait",
            )
        case PrinterState.RIBBON_OUT:
            return Trouble(
                state,
                translate("Trouble", "Put a new ribbon in"),
                (
                    translate("Trouble", "Open the cover."),
                    translate("Trouble", "Take both cores out, put the new ribbon in."),
                    translate("Trouble", "Turn it until it is tight, then close the cover."),
                ),
                "trouble-ribbon",
                "wait",
            )
        case PrinterState.SILENT:
            return Trouble(
                state,
                translate("Trouble", "Look at the printer"),
                (
                    translate("Trouble", "It does not answer: paper, cover or ribbon?"),
                    translate("Trouble", "If nothing is wrong, switch it off and on."),
                ),
                "trouble-silent",
                "stop",
            )
        case PrinterState.OFFLINE:
            return Trouble(
                state,
                translate("Trouble", "Switch the printer on"),
                (
                    translate("Trouble", "Is it switched on?"),
                    translate("Trouble", "Is its cable in, at both ends?"),
                ),
                "trouble-off",
                "stop",
            )
        case PrinterState.UNKNOWN:
            return Trouble(
                state,
                translate("Trouble", "Nobody knows how the printer is"),
                (translate("Trouble", "Ask it again, or look at it."),),
                "trouble-silent",
                "note",
            )


def goes_on() -> str:
    """What is promised below each trouble."""
    return translate("Trouble", "Waiting labels print by themselves once it is mended.")


def waiting_labels(views: Views, states: Mapping[str, str]) -> dict[str, int]:
    """How many prints wait for each printer that is not well; nothing is read while all are."""
    ill = {f"printer:{key}": key for key, word in states.items() if trouble(word) is not None}
    counts: dict[str, int] = {}
    for row in views.outbox() if ill else ():
        if row.lane in ill and row.state in (WorkState.READY, WorkState.RUNNING):
            counts[ill[row.lane]] = counts.get(ill[row.lane], 0) + 1
    return counts


class TroubleWatch:
    """Says when the printer's sound is due: at a new trouble, and each minute until it was seen."""

    def __init__(self) -> None:
        self._known: dict[str, PrinterState] = {}
        self._last: datetime | None = None
        self._seen = False

    def told(self, states: dict[str, str], now: datetime) -> bool:
        """Hear how all printers are; True when the sound is due."""
        ill = {
            key: state_of(word)
            for key, word in states.items()
            if state_of(word) not in (PrinterState.READY, PrinterState.UNKNOWN)
        }
        new = any(self._known.get(key) != state for key, state in ill.items())
        self._known = ill
        if not ill:
            self._last, self._seen = None, False
            return False
        if new:
            self._seen = False
        due = new or (not self._seen and self._last is not None and now - self._last >= AGAIN)
        if due:
            self._last = now
        return due

    def seen(self) -> None:
        """Somebody has looked: no more sound for what is known."""
        self._seen = True
