"""The virtual printer's panel shows labels dot for dot."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from tests.ui.jobs_double import JobsAtOnce
from tests.ui.virtual_printer.test_panel_presenter import FrontDouble
from workstation.ui.virtual_printer.panel import VirtualPrinterDock


class ScopeAtOnce(JobsAtOnce):
    closed = False

    def close(self) -> None:
        self.closed = True


@pytest.fixture
def front() -> FrontDouble:
    return FrontDouble()


@pytest.fixture
def panel(
    qtbot: QtBot, look: None, tmp_path: Path, front: FrontDouble
) -> Iterator[VirtualPrinterDock]:
    image = QImage(812, 1218, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    for x in range(0, 812, 4):
        for y in range(100, 140):
            image.setPixelColor(x, y, QColor("black"))
            image.setPixelColor(x + 1, y, QColor("black"))
    assert image.save(str(tmp_path / "label-1.png"))
    dock = VirtualPrinterDock(tmp_path, front.control(), ScopeAtOnce())  # type: ignore[arg-type]
    qtbot.addWidget(dock)
    dock.resize(460, 700)
    dock.show()
    yield dock
    dock.close_panel()


def test_a_label_is_shown_at_a_whole_multiple_and_bars_stay_sharp(
    panel: VirtualPrinterDock,
) -> None:
    picture = panel._picture
    assert (picture.width(), picture.height()) == (406 + 2, 609 + 2)
    shot = picture.grab().toImage()
    row = {shot.pixelColor(x, 61).lightness() for x in range(1, 405)}
    assert row == {0, 255}, "half tones would be bars between two points"
    panel.presenter.zoom(1)
    assert picture.width() == 812 + 2


def test_the_buttons_say_what_they_will_do(
    panel: VirtualPrinterDock, front: FrontDouble, qtbot: QtBot
) -> None:
    panel._paper.setFocus()
    qtbot.keyClick(panel._paper, Qt.Key.Key_Return)
    assert front.word == "paper_out"
    assert panel._paper.text() == "Load paper"
    assert panel._state.accessibleName() == "Out of paper"
    panel._pause.setFocus()
    qtbot.keyClick(panel._pause, Qt.Key.Key_Space)
    assert panel._pause.text() == "Go on"


def test_keys_make_the_picture_larger_and_smaller(panel: VirtualPrinterDock, qtbot: QtBot) -> None:
    before = panel._picture.width()
    panel._scroll.setFocus()
    qtbot.keyClick(panel._scroll, Qt.Key.Key_Plus)
    assert panel._picture.width() > before
    qtbot.keyClick(panel._scroll, Qt.Key.Key_Minus)
    assert panel._picture.width() == before


def test_an_empty_printer_says_so(
    qtbot: QtBot, look: None, tmp_path: Path, front: FrontDouble
) -> None:
    dock = VirtualPrinterDock(tmp_path / "none", front.control(), ScopeAtOnce())  # type: ignore[arg-type]
    qtbot.addWidget(dock)
    dock.show()
    assert dock._picture.accessibleName() == "Nothing was printed yet"
    assert not dock._newer.isEnabled()
    dock.close_panel()
