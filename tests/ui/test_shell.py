"""The shell: the first orders at once, then the real window inside it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from workstation.front import folder_of, glance
from workstation.ui.shell import COLOURS, Shell
from workstation.ui.tokens import THEMES

ROWS = [("A-1", "王秀英", "上海"), ("A-2", "أحمد الحسن", "دبي")]


@pytest.mark.parametrize("theme", COLOURS)
def test_the_first_picture_has_the_colours_of_the_theme(theme: str) -> None:
    tokens = THEMES[theme]
    assert COLOURS[theme] == (tokens.bg, tokens.rail, tokens.surface, tokens.ink)


def test_the_first_orders_are_painted_before_anything_else_is_there(qtbot: QtBot) -> None:
    shell = Shell(ROWS, theme="light")
    qtbot.addWidget(shell)
    without = Shell([], theme="light")
    qtbot.addWidget(without)
    assert shell.grab().toImage() != without.grab().toImage()
    assert shell.painted


class Inner(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.closed = 0

    def closeEvent(self, event: object) -> None:
        self.closed += 1


def test_the_real_window_lies_in_the_shell_and_is_closed_with_it(qtbot: QtBot) -> None:
    shell = Shell(ROWS)
    qtbot.addWidget(shell)
    shell.show()
    inner = Inner()
    shell.furnish(inner)
    assert inner.window() is shell
    assert inner.isVisible()
    assert not inner.windowFlags() & Qt.WindowType.Dialog
    shell.close()
    assert inner.closed == 1


def test_only_what_asks_for_the_window_alone_takes_the_quick_way() -> None:
    assert folder_of([])
    assert folder_of(["--data", "."])
    assert folder_of(["orders", "list"]) is None
    assert folder_of(["--help"]) is None
    assert folder_of(["--data", ".", "worker"]) is None


def test_a_glance_reads_what_packbench_wrote(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "packbench.toml"
    path.write_text('[window]\ntheme = "dark"\n[database]\nurl = "postgresql://a@b/c"\n')
    assert glance(str(path)) == ("postgresql://a@b/c", "dark")
    assert glance(str(tmp_path / "none.toml")) == ("", "system")
