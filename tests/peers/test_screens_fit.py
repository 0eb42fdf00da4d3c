"""Every screen on the smallest panel, in the longest and the highest language: slow, so here."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize

from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.screenshots import LOOKS, SIZES, Look, settle
from workstation.ui.app_window import build_window
from workstation.ui.bridge import Bridge
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds

pytestmark = pytest.mark.peers


@pytest.mark.parametrize("language", ["el", "ar"])
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_no_screen_makes_the_window_larger_than_a_small_panel(look: Look, language: str) -> None:
    story = DeskDouble()
    bridge = Bridge(every_ms=60_000)
    bridge.set_worker("well")
    window = build_window(
        story.desk(),
        settings=UiSettings(theme="light", language=language, started=look.started),
        bridge=bridge,
        sounds=Sounds(None, volume=0),
        now=lambda: NOW,
        on_demo=lambda: None,
    )
    try:
        window.setMinimumSize(0, 0)
        window.resize(*SIZES["690"])
        window.show()
        look.prepare(window, story)
        settle(seconds=0.1)
        assert window.size() == QSize(*SIZES["690"])
    finally:
        window.close()
        window.deleteLater()
        settle(seconds=0.02)
