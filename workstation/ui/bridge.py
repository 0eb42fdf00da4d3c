"""News that something changed: ids only, lossy on purpose, since screens read again.

The worker's socket feeds `tell`. Without it (`listening` is False) a timer says every second that
anything may have changed.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

ANYTHING = frozenset({"*"})
"""Sent by the timer: nobody said what changed."""

TICK_MS = 50
"""Nobody sees that a label's news is so old; reading it anew each time would slow the scans."""

WORKER_STATES = ("well", "stopped", "unknown")


class Bridge(QObject):
    """Gathers news for one tick and hands it on once: `changed(frozenset of ids)`."""

    changed = Signal(object)
    worker_changed = Signal(str)
    weighed = Signal(object)
    """What lies on the scale, as `services.live_scale.look_at_scale` tells it."""

    def __init__(self, parent: QObject | None = None, *, every_ms: int = 1000) -> None:
        super().__init__(parent)
        self._gathered: set[str] = set()
        self._worker = "unknown"
        self.listening = False
        self._tick = QTimer(self)
        self._tick.setInterval(every_ms)
        self._tick.timeout.connect(self._every_second)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(TICK_MS)
        self._soon.timeout.connect(self._hand_on)

    def start(self) -> None:
        self._tick.start()

    def close(self) -> None:
        self._tick.stop()
        self._soon.stop()

    @property
    def worker(self) -> str:
        """How the worker process is: well, stopped or unknown."""
        return self._worker

    def set_worker(self, state: str) -> None:
        if state not in WORKER_STATES:
            raise ValueError(f"{state!r} is no state of the worker")
        if state != self._worker:
            self._worker = state
            self.worker_changed.emit(state)

    def tell(self, ids: Iterable[str]) -> None:
        """Say what changed, on the GUI thread, such as {"parcel:12", "work:7"}."""
        self._gathered.update(ids)
        if not self._soon.isActive():
            self._soon.start()

    def _every_second(self) -> None:
        if not self.listening:
            self.changed.emit(ANYTHING)

    def _hand_on(self) -> None:
        gathered, self._gathered = frozenset(self._gathered), set()
        if gathered:
            self.changed.emit(gathered)
