"""What the window's tests share: the story's desk, a silent player, a window built from both."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.jobs_double import JobsAtOnce
from workstation.ui import language, theme, words
from workstation.ui.app_window import build_window
from workstation.ui.bridge import Bridge
from workstation.ui.main_window import MainWindow
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds


class PlayerDouble:
    """Remembers what was to be heard."""

    def __init__(self) -> None:
        self.played: list[str] = []

    def play(self, path: Path, volume: int) -> None:
        self.played.append(path.stem)

    def close(self) -> None:
        pass


@pytest.fixture
def story() -> DeskDouble:
    return DeskDouble()


@pytest.fixture
def jobs() -> JobsAtOnce:
    return JobsAtOnce()


@pytest.fixture
def player() -> PlayerDouble:
    return PlayerDouble()


@pytest.fixture
def look(qtbot: QtBot, qapp: object) -> Iterator[None]:
    """The English light look at 100 %, put back afterwards."""
    language.use(qapp, "en")
    theme.apply(qapp, theme="light", percent=100, language="en")
    yield
    language.use(qapp, "en")
    theme.apply(qapp, theme="light", percent=100, language="en")


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    """Presenters speak English whatever a test before them chose."""
    words.speak(None)
    yield
    words.speak(None)


MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def make_window(
    qtbot: QtBot, look: None, story: DeskDouble, player: PlayerDouble
) -> Iterator[MakeWindow]:
    """Build and show the window over the story's desk; keyword arguments are `UiSettings`'."""
    made: list[MainWindow] = []

    def make(on_demo: Callable[[], None] | None = None, **choices: object) -> MainWindow:
        settings = UiSettings(**{"theme": "light", "started": True, **choices})  # type: ignore[arg-type]
        window = build_window(
            story.desk(),
            settings=settings,
            bridge=Bridge(every_ms=60_000),
            sounds=Sounds(player, volume=80),
            now=lambda: NOW,
            on_demo=on_demo,
        )
        # Gone with their window, here: else Python may clear them away in another's reading thread.
        window.bridge.setParent(window)
        window._threads.setParent(window)
        made.append(window)
        window.resize(1366, 768)
        window.show()
        qtbot.waitUntil(window.isVisible)
        return window

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    # At once: a look that changes goes through every widget that is still there.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
