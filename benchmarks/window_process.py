"""A window in a process of its own, measured from within: `python -m benchmarks.window_process`.

`empty` is a bare PySide6 window, the peer; `packbench` is the program as `packbench --data DIR`
starts it. Both are watched by the same eye and answer orders, a JSON line each on standard input
and output: {"do": "gaps", "seconds": 5}, {"do": "scan", "codes": [...]}, {"do": "memory"}.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from typing import Any

STARTED = time.monotonic()

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402

if sys.argv[1] == "packbench":
    from PySide6.QtGui import QKeyEvent

TICK_MS = 1
UNANSWERED_MS = 10_000
WIDTH, HEIGHT = 1366, 768


def memory_mb() -> float:
    """What this process holds in memory now, in MB."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
    except OSError:
        import resource

        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return most / 1e6 if sys.platform == "darwin" else most / 1e3


class Eye(QObject):
    """Sees the first paint and answers orders. Lives on the GUI thread."""

    asked = Signal(object)

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._painted = False
        self._ticks: list[float] = []
        self._gaps_end = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.asked.connect(self._do, Qt.ConnectionType.QueuedConnection)
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(watched, QWidget):
            self._app.removeEventFilter(self)
            # Behind everything that this paint still has to do.
            QTimer.singleShot(0, self._saw_paint)
        return False

    def _saw_paint(self) -> None:
        say(painted_at=time.monotonic(), memory_mb=memory_mb(), first_rows=first_rows(self._app))
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        for line in sys.stdin:
            self.asked.emit(json.loads(line))
        self.asked.emit({"do": "close"})

    def _do(self, order: dict[str, Any]) -> None:
        what = order["do"]
        if what == "memory":
            say(memory_mb=memory_mb())
        elif what == "gaps":
            self._ticks = []
            self._gaps_end = time.monotonic() + order["seconds"]
            self._timer.start()
        elif what == "scan":
            Scans(self._app, order["codes"], order.get("seconds", 60.0)).run()
        elif what == "ready":
            Scans(self._app, []).run()
        elif what == "close":
            self._app.closeAllWindows()
            self._app.quit()

    def _tick(self) -> None:
        now = time.monotonic()
        self._ticks.append(now)
        if now >= self._gaps_end:
            self._timer.stop()
            pairs = zip(self._ticks, self._ticks[1:], strict=False)
            say(gaps=[round((two - one) * 1000, 3) for one, two in pairs])


class Scans(QObject):
    """Types scans as a wedge scanner does, one after the other, each timed from Enter to painted.

    Painted means: the banner shows this scan's verdict, and the event loop has come round to
    painting whatever else changed.
    """

    def __init__(self, app: QApplication, codes: list[str], seconds: float = 60.0) -> None:
        super().__init__(app)
        self._app = app
        self._codes = codes
        self._end = time.monotonic() + seconds
        self._times: list[float] = []
        self._said: list[str] = []
        self._pressed = 0.0
        self._answered = False
        self._before = ("", "")
        self._page: Any = None
        self._window: Any = None
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.setInterval(UNANSWERED_MS)
        self._watch.timeout.connect(self._unanswered)
        self._wait = QTimer(self)
        self._wait.setInterval(5)
        self._wait.timeout.connect(self.run)

    def run(self) -> None:
        self._wait.stop()
        self._page = pack_page(self._app)
        if self._page is None:
            self._wait.start()
            return
        self._window = self._page.window()
        self._window.installEventFilter(self)
        self._page.banner.installEventFilter(self)
        if self._codes:
            self._next()
        else:
            say(ready_at=time.monotonic(), memory_mb=memory_mb())

    def _next(self) -> None:
        code = self._codes[len(self._times)]
        target = self._app.focusWidget() or self._window
        for char in code:
            self._key(target, Qt.Key(ord(char)), char)
        self._answered = False
        self._before = self._shown()
        self._watch.start()
        self._pressed = time.perf_counter()
        self._key(target, Qt.Key.Key_Return, "\r")

    def _shown(self) -> tuple[str, str]:
        picture = self._page.banner.picture
        return picture.verdict, picture.object

    def _unanswered(self) -> None:
        """A stop came up, or the database did not answer: whoever asked shall know."""
        shown = self._page.banner.picture
        say(failed=f"no verdict on scan {len(self._times) + 1}; before it: {shown.verdict}")

    def _key(self, target: QWidget, key: Qt.Key, text: str) -> None:
        none = Qt.KeyboardModifier.NoModifier
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(target, QKeyEvent(kind, key, none, text))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        painted = watched is self._page.banner and kind is QEvent.Type.Paint
        # News of an earlier label only adds to the banner; a scan's answer is another one.
        if self._pressed and painted and self._shown() != self._before:
            self._answered = True
            # The rest of the picture is drawn by the window's next update; it comes first.
            QTimer.singleShot(0, self._painted)
        return False

    def _painted(self) -> None:
        if not self._answered or not self._pressed:
            return
        self._times.append(time.perf_counter() - self._pressed)
        self._said.append(self._page.banner.picture.verdict)
        self._pressed = 0.0
        if len(self._times) < len(self._codes) and time.monotonic() < self._end:
            QTimer.singleShot(0, self._next)
        else:
            self._watch.stop()
            self._window.removeEventFilter(self)
            self._page.banner.removeEventFilter(self)
            say(times=self._times, said=self._said, memory_mb=memory_mb())


def pack_page(app: QApplication) -> Any:
    """The Pack screen once it is there, None before."""
    for widget in app.allWidgets():
        if type(widget).__name__ == "PackScreen" and widget.isVisible():
            return widget
    return None


def first_rows(app: QApplication) -> int:
    """How many orders the first picture shows."""
    for widget in app.topLevelWidgets():
        rows = getattr(widget, "first_rows", None)
        if rows is not None:
            return len(rows)
    return 0


def say(**told: Any) -> None:
    print(json.dumps(told), flush=True)


def run_empty() -> int:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QMainWindow

    class Window(QMainWindow):
        def paintEvent(self, _event: Any) -> None:
            # One word, so that the system's fonts are loaded in both windows.
            painter = QPainter(self)
            painter.drawText(40, 40, "empty")
            painter.end()

    app = QApplication(sys.argv[:1])
    eye = Eye(app)
    window = Window()
    window.resize(WIDTH, HEIGHT)
    window.show()
    code = app.exec()
    del eye
    return code


def run_packbench(folder: str) -> int:
    from workstation.ui.shell import application

    app = application()
    eye = Eye(app)
    from workstation.__main__ import main

    sys.argv = ["packbench", "--data", folder]
    code = main()
    del eye
    return code


if __name__ == "__main__":
    sys.exit(run_empty() if sys.argv[1] == "empty" else run_packbench(sys.argv[2]))
