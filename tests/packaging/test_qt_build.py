"""The Qt binding that the lock file names keeps Python's books.

PySide6 6.12.0 drops one reference to None on most calls that return nothing; after some thousand
such calls Python 3.11 ends the process. No other test would notice.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 300


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_calls_that_return_nothing_do_not_use_up_none(qtbot: QtBot) -> None:
    label, timer, thing = QLabel(), QTimer(), QObject()
    qtbot.addWidget(label)
    image = QImage(8, 8, QImage.Format.Format_Mono)
    painter = QPainter(image)
    calls: list[Callable[[], object]] = [
        lambda: label.setText("1"),
        lambda: label.resize(10, 10),
        label.update,
        lambda: thing.setObjectName("a"),
        lambda: timer.setInterval(1000),
        lambda: painter.drawRect(0, 0, 4, 4),
        lambda: painter.fillRect(0, 0, 2, 2, QColor("black")),
    ]
    lost = {}
    gc.collect()  # what other tests left would give its own Nones back in the middle
    for number, call in enumerate(calls):
        before = sys.getrefcount(None)
        for _ in range(CALLS):
            call()
        lost[number] = before - sys.getrefcount(None)
    painter.end()

    assert max(lost.values()) < CALLS / 10, lost
