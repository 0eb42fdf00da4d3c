"""The window's start on a damaged file: kept, and the newest good backup offered."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from tests.crash.story import order_file
from tests.damage import spoil_first_page, spoil_lines
from workstation.app import DAMAGED, sound_or_restored, tell_of_damage
from workstation.bootstrap import Home, back_up_now, check_database, known_damage, make_desk
from workstation.domain.errors import WorkstationError
from workstation.folders import DATABASE_FILE

Spoil = Callable[[Path], None]


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Home]:
    """A shop with one order in its backup and two in its database, then closed."""
    with closing(Home(tmp_path)) as home:
        desk = make_desk(home)
        desk.import_file("1.csv", order_file("A-1", "a@example.com"), None, "")
        back_up_now(home)
        desk.import_file("2.csv", order_file("A-2", "b@example.com"), None, "")
        home.close()
        yield home


@pytest.fixture
def dialogs(qtbot: QtBot) -> Iterator[list[str]]:
    """Answers each dialog by its key (Enter, or Escape once `said` holds "escape" first), and
    tells what it said.
    """
    said: list[str] = []

    def look() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            key = Qt.Key.Key_Return
            if said and said[0] == "escape":
                said.pop()
                key = Qt.Key.Key_Escape
            said.append(f"{box.text()} {box.informativeText()}")
            qtbot.keyClick(box, key)

    timer = QTimer()
    timer.timeout.connect(look)
    timer.start(20)
    yield said
    timer.stop()


def numbers(home: Home) -> list[str]:
    views = home.views()
    return [number for number in ("A-1", "A-2") if views.find_order(number) is not None]


def kept(home: Home) -> list[Path]:
    return [path for path in home.folder.glob("*.replaced-*") if path.suffix == ".db"]


def test_a_sound_file_is_opened_without_a_word(home: Home, dialogs: list[str]) -> None:
    assert sound_or_restored(home)
    assert numbers(home) == ["A-1", "A-2"]
    assert not dialogs


@pytest.mark.parametrize("spoil", [spoil_first_page, spoil_lines])
def test_a_damaged_file_is_kept_and_the_backup_takes_its_place(
    home: Home, dialogs: list[str], spoil: Spoil
) -> None:
    path = home.folder / DATABASE_FILE
    spoil(path)
    broken = path.read_bytes()
    assert check_database(home)
    assert sound_or_restored(home)
    (words,) = dialogs
    assert words.startswith(DAMAGED)
    assert "compare with the carrier's list" in words
    assert numbers(home) == ["A-1"]
    assert [old.read_bytes()[: len(broken)] for old in kept(home)] == [broken]
    assert not known_damage(home)


@pytest.mark.parametrize("spoil", [spoil_first_page, spoil_lines])
def test_nothing_is_touched_when_the_backup_is_not_wanted(
    home: Home, dialogs: list[str], spoil: Spoil
) -> None:
    spoil(home.folder / DATABASE_FILE)
    check_database(home)
    dialogs.append("escape")
    assert not sound_or_restored(home)
    assert len(dialogs) == 1
    assert not kept(home)


def test_without_a_good_backup_what_can_be_read_is_opened(home: Home, dialogs: list[str]) -> None:
    for backup in (home.folder / "backups").iterdir():
        backup.unlink()
    spoil_lines(home.folder / DATABASE_FILE)
    check_database(home)
    assert sound_or_restored(home)
    assert not dialogs
    assert known_damage(home), "the window's notice says so"
    home.close()
    spoil_first_page(home.folder / DATABASE_FILE)
    assert not sound_or_restored(home)
    assert "no good backup" in dialogs[0]


def test_nothing_is_restored_under_another_worker(home: Home, dialogs: list[str]) -> None:
    spoil_first_page(home.folder / DATABASE_FILE)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(home.folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"held\n"
    assert not sound_or_restored(home)
    holder.communicate(b"\n", timeout=20)
    assert "Nothing was restored" in dialogs[1]
    assert not kept(home)


HOLDER = """
import sys
from pathlib import Path
from workstation.lanes import lanes_lock
with lanes_lock(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.readline()
"""


def test_a_finding_that_has_mended_itself_is_forgotten(home: Home, dialogs: list[str]) -> None:
    path = home.folder / DATABASE_FILE
    before = path.read_bytes()
    spoil_lines(path)
    assert check_database(home)
    path.write_bytes(before)
    assert sound_or_restored(home)
    assert not known_damage(home)
    assert not dialogs


class Window(QObject):
    """Remembers what it was told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []

    def notice(self, error: WorkstationError) -> None:
        self.told.append(str(error))


def test_the_window_says_once_what_the_worker_found(home: Home, qtbot: QtBot) -> None:
    window = Window()
    timer = tell_of_damage(home, window)  # type: ignore[arg-type]
    timer.setInterval(5)
    spoil_lines(home.folder / DATABASE_FILE)
    assert check_database(home)
    qtbot.waitUntil(lambda: bool(window.told))
    assert window.told == [f"{DAMAGED} Close Packbench and start it again soon."]
    assert not timer.isActive()
