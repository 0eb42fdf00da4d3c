"""The outermost window: painted at once with the first orders, furnished with the real one after.

Loading the screens and the storage takes longer than all of Qt. This module loads neither, so that
somebody who starts Packbench sees at once what waits. Keys and scans made meanwhile stay in the
system's queue and reach the furnished window.
"""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from workstation import __version__
from workstation.domain.errors import NotConfigured

RAIL, BAR, ROW = 96, 56, 46

_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

# Ground, rail, surface and ink of each theme as `tokens` has them: a test compares, since loading
# the table costs five milliseconds.
COLOURS = {
    "light": ("#F4F1EB", "#161B28", "#FFFFFF", "#14171D"),
    "dark": ("#0F1217", "#0A0C10", "#191E26", "#F4F1EB"),
    "contrast": ("#000000", "#000000", "#000000", "#FFFFFF"),
}


class Shell(QMainWindow):
    """The top-level window. `first_rows` are (order number, customer, city)."""

    def __init__(self, rows: list[tuple[str, str, str]], *, theme: str = "system") -> None:
        super().__init__()
        self.first_rows = rows
        self.painted = False
        self._colours = _colours(theme)
        self._inner: QMainWindow | None = None
        self.setWindowTitle("Packbench")
        self.resize(1366, 768)

    def furnish(self, window: QMainWindow) -> None:
        """Put the real window in; it goes when this one is closed."""
        self._inner = window
        window.setWindowFlags(Qt.WindowType.Widget)
        self.setCentralWidget(window)
        window.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted = True
        if self._inner is not None:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self._paint_first(painter)
        painter.end()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._inner is not None:
            self._inner.close()
        super().closeEvent(event)

    def _paint_first(self, painter: QPainter) -> None:
        ground, rail, surface, ink = map(QColor, self._colours)
        width, middle = self.width(), Qt.AlignmentFlag.AlignVCenter
        painter.fillRect(self.rect(), ground)
        painter.fillRect(0, 0, RAIL, self.height(), rail)
        painter.fillRect(RAIL, 0, width - RAIL, BAR, surface)
        font = painter.font()
        font.setPixelSize(20)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(QRect(RAIL + 24, 0, 400, BAR), middle, "Packbench")
        font.setPixelSize(16)
        font.setBold(False)
        painter.setFont(font)
        for place, row in enumerate(self.first_rows):
            top = BAR + 24 + place * (ROW + 6)
            painter.fillRect(RAIL + 24, top, width - RAIL - 48, ROW, surface)
            for x, room, text in zip((44, 220, 620), (160, 380, 380), row, strict=True):
                painter.drawText(QRect(RAIL + x, top, room, ROW), middle, text)


def application() -> QApplication:
    """The one QApplication, in the style that the palette and sheet are made for."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        # Qt would end the process here, without a word that helps.
        raise NotConfigured(
            "There is no display to open a window on.",
            "Start it on a desktop; `packbench demo --headless --out DIR` needs none.",
        )
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Packbench")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("packbench")
    app.setStyle("Fusion")
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: app.quit())
    # Python looks at signals only between its own instructions: give it some to run.
    beat = QTimer(app)
    beat.timeout.connect(lambda: None)
    beat.start(500)
    return app


def _colours(theme: str) -> tuple[str, str, str, str]:
    if theme in COLOURS:
        return COLOURS[theme]
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return COLOURS["dark" if dark else "light"]
