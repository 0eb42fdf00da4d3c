"""Catches the scanner's keys before anything with the focus sees them, and gives a person's keys
back.

One event filter on the application. Keys are held for some 45 ms at most; `rhythm` decides. What
was typed is sent on untouched and in order to the object that would have had it.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from workstation.domain.barcodes import clean_scan
from workstation.ui.codes import choose, is_known_shape
from workstation.ui.layouts import american
from workstation.ui.rhythm import Did, Kind, Outcome, Rhythm

_MODIFIERS = frozenset({
    Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
})  # fmt: skip
_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_CONTROLS = frozenset("\x02\x03\x04\x1d\x1e")
"""STX, ETX, EOT, GS, RS: what GS1 symbols and some scanners' prefixes send, as Ctrl and a key."""


@dataclass(frozen=True, slots=True)
class _Held:
    target: QObject
    event: QKeyEvent


class Scanner(QObject):
    """The filter. `scanned(Scan)` and `half_scan()` are its news; `on_key` may take a person's key
    first.
    """

    scanned = Signal(object)
    half_scan = Signal()

    def __init__(
        self, parent: QObject | None = None, *, gap_ms: int = 35, length: int = 4,
        on_key: Callable[[QKeyEvent], bool] | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._rhythm: Rhythm[_Held] = Rhythm(gap_ms=gap_ms, length=length)
        self._on_key = on_key
        self._replaying = False
        self._prefer_places = False
        self._last_ms = 0.0
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.setTimerType(Qt.TimerType.PreciseTimer)
        self._silence.timeout.connect(self._quiet)
        self._sure = QTimer(self)
        self._sure.setSingleShot(True)
        self._sure.setInterval(0)
        self._sure.timeout.connect(self._really_quiet)

    def install(self, app: QCoreApplication) -> None:
        app.installEventFilter(self)

    def remove(self, app: QCoreApplication) -> None:
        app.removeEventFilter(self)
        self._silence.stop()
        self._sure.stop()

    def set_rhythm(self, *, gap_ms: int, length: int) -> None:
        """Use another pace; what is held is given back first."""
        self._replay(self._rhythm.silence(self._last_ms))
        self._rhythm = Rhythm(gap_ms=gap_ms, length=length)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            if event.isAutoRepeat():
                return False
            held = _Held(watched, event.clone())
            return self._rhythm.key(held, Kind.SILENT, self._last_ms).did is Did.HELD
        if event.type() != QEvent.Type.KeyPress:
            return False
        return self._pressed(watched, event)

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        # The system's own time of the key, where it has one: arrival times bunch after a stall.
        at = float(event.timestamp()) or time.monotonic() * 1000
        kind, typed, by_place = _read(event)
        if kind is not Kind.SILENT:
            self._last_ms = at
        outcome = self._rhythm.key(
            _Held(watched, event.clone()), kind, at, typed=typed, by_place=by_place
        )
        self._act(outcome)
        if self._rhythm.waiting:
            self._silence.start(round(self._rhythm.patience_ms))
        else:
            self._silence.stop()
        self._sure.stop()
        if outcome.did is Did.PASS and self._on_key and kind is Kind.CHARACTER:
            return self._on_key(event)
        return outcome.did is not Did.PASS

    def _in_a_field(self) -> bool:
        window = self.parent()
        return text_has_focus(window if isinstance(window, QWidget) else None)

    def _act(self, outcome: Outcome[_Held]) -> None:
        self._replay(outcome)
        if outcome.half:
            self.half_scan.emit()
        if outcome.did is Did.SCAN:
            scan = choose(outcome.typed, outcome.by_place, prefer_places=self._prefer_places)
            if scan.other and is_known_shape(scan.text):
                self._prefer_places = scan.text == clean_scan(outcome.by_place)
            if scan.text:
                self.scanned.emit(scan)

    def _quiet(self) -> None:
        # Keys that wait in the queue behind a stall go first.
        self._sure.start()

    def _really_quiet(self) -> None:
        if self._rhythm.waiting:
            self._act(self._rhythm.silence(self._last_ms + self._rhythm.patience_ms))

    def _replay(self, outcome: Outcome[_Held]) -> None:
        if not outcome.replay:
            return
        self._replaying = True
        try:
            for held in outcome.replay:
                pressed = held.event.type() == QEvent.Type.KeyPress
                if pressed and self._on_key and not self._in_a_field() and self._on_key(held.event):
                    continue
                target = held.target
                if not shiboken6.isValid(target):
                    continue
                QCoreApplication.sendEvent(target, held.event)
        finally:
            self._replaying = False


def text_has_focus(window: QWidget | None) -> bool:
    """Tell whether letters belong to a field right now.

    A screen without a window manager never makes a window the active one; keys go to it all the
    same, to the control that it would focus.
    """
    focus: QWidget | None = QApplication.focusWidget()
    if focus is None and window is not None:
        focus = window.window().focusWidget()
    if isinstance(focus, QLineEdit | QTextEdit | QPlainTextEdit):
        return not focus.isReadOnly()
    if isinstance(focus, QComboBox):
        return focus.isEditable()
    return isinstance(focus, QAbstractSpinBox)


def _read(event: QKeyEvent) -> tuple[Kind, str, str]:
    """Give a key press its kind and its two readings."""
    key, text, modifiers = event.key(), event.text(), event.modifiers()
    if key in _MODIFIERS:
        return Kind.SILENT, "", ""
    if event.isAutoRepeat():
        # A finger rests on the key; that comes as fast as a scanner.
        return Kind.OTHER, "", ""
    if key in _ENDS and not modifiers & ~Qt.KeyboardModifier.KeypadModifier:
        return Kind.END, "", ""
    if text in {"\r", "\n"}:
        # A line feed is a key of its own, or Ctrl+J.
        return Kind.END, "", ""
    if text and text in _CONTROLS:
        return Kind.CHARACTER, text, text
    control = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
    alt = bool(modifiers & Qt.KeyboardModifier.AltModifier)
    if modifiers & Qt.KeyboardModifier.MetaModifier or control != alt:
        return Kind.OTHER, "", ""
    shift = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
    place = american(event.nativeScanCode(), shift=shift)
    dead = Qt.Key.Key_Dead_Grave <= key <= Qt.Key.Key_Dead_Longsolidusoverlay
    if dead and place:
        return Kind.CHARACTER, "", place
    if text and text.isprintable():
        return Kind.CHARACTER, text, place or text
    return Kind.OTHER, "", ""
