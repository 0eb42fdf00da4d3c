"""The real window over a demo shop of its own: database, worker, carrier, printer, mail server."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.scenarios.hands import Hands, window_of
from workstation.bootstrap import RESOURCES
from workstation.demo.headless import line_to_worker, prepare_demo, worker_for
from workstation.ui import language, theme, words


@pytest.fixture
def hands(qtbot: QtBot, qapp: object, tmp_path: Path, monkeypatch: Any) -> Iterator[Hands]:
    monkeypatch.chdir(RESOURCES / "orders")
    words.speak(None)
    language.use(qapp, "en")
    theme.apply(qapp, theme="light", percent=100, language="en")
    home, world = prepare_demo(tmp_path / "data", out=tmp_path, quick=True)
    try:
        with worker_for(home.folder), line_to_worker(home.folder) as line:
            window = window_of(home, line.wake)
            qtbot.waitUntil(window.isVisible)
            yield Hands(window, world, qtbot)
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    finally:
        home.close()
        world.end()
