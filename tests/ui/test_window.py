"""The real window: keys and scans alone, over the story's desk."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow, PlayerDouble
from tests.ui.desk_double import DeskDouble
from workstation.domain.errors import Unavailable
from workstation.ui.main_window import MainWindow
from workstation.ui.pack.picture import Mode
from workstation.ui.pack.view import PackScreen
from workstation.ui.rhythm import BOUNCE_MS
from workstation.ui.settings import UiSettings

SOAP, CANDLE, TOWEL, SLATE = "8690000000012", "8690000000029", "8690000000036", "8690000000043"


class Shift:
    """A window, and the hands in front of it."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    @property
    def pack(self) -> PackScreen:
        page = self.window.page("pack")
        assert isinstance(page, PackScreen)
        return page

    def target(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def scan(self, code: str) -> None:
        QTest.keyClicks(self.target(), code)
        QTest.keyClick(self.target(), Qt.Key.Key_Return)

    def press(self, key: str | Qt.Key) -> None:
        """A person's key: it comes back from the scanner layer after some 45 ms."""
        QTest.keyClick(self.target(), key)
        self.qtbot.waitUntil(lambda: not self.window.scanner._rhythm.waiting)

    def hand_over_time(self) -> None:
        """Two equal items in a row: no hand is quicker than a bounce of the trigger."""
        done = time.monotonic() + BOUNCE_MS / 1000
        self.until(lambda: time.monotonic() > done)

    def until(self, seen: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(seen)

    def verdict(self, words: str) -> None:
        self.until(lambda: self.pack.banner.picture.verdict == words)


@pytest.fixture
def shift(make_window: MakeWindow, qtbot: QtBot) -> Shift:
    return Shift(make_window(), qtbot)


def test_an_order_is_packed_with_scanner_and_keys_alone(
    shift: Shift, story: DeskDouble, player: PlayerDouble
) -> None:
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    shift.press("4")
    shift.verdict("Box chosen.")
    for code in (SOAP, CANDLE, TOWEL):
        shift.scan(code)
        shift.verdict("Right item.")
        shift.until(lambda code=code: ("scan", (code,)) in story.calls)
    shift.hand_over_time()
    shift.scan(TOWEL)
    shift.verdict("Weight, please.")
    shift.until(shift.pack.weight.field.hasFocus)
    for digit in "612":
        shift.press(digit)
    shift.press(Qt.Key.Key_Return)
    shift.verdict("Box closed.")
    shift.scan("7204881653")
    shift.verdict("Label is on.")
    shift.until(lambda: player.played[-1:] == ["closed"])


def test_a_scan_in_the_search_field_is_a_scan(shift: Shift) -> None:
    shift.press("/")
    shift.until(shift.pack.empty.field.hasFocus)
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    assert shift.pack.empty.field.text() == ""


def test_letters_belong_to_the_field_that_has_the_focus(shift: Shift, story: DeskDouble) -> None:
    shift.press("/")
    shift.until(shift.pack.empty.field.hasFocus)
    shift.press("g")
    assert shift.pack.empty.field.text() == "g"
    assert "take_next" not in [name for name, _ in story.calls]


def test_a_scanners_digits_choose_no_box(shift: Shift, story: DeskDouble) -> None:
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    shift.scan("4111111")
    shift.until(shift.window.stop_screen.isVisible)
    assert "choose_box" not in [name for name, _ in story.calls]


def test_a_stop_covers_everything_and_enter_leaves_it(shift: Shift) -> None:
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    shift.scan(SLATE)
    stop = shift.window.stop_screen
    shift.until(stop.isVisible)
    assert stop.geometry() == shift.window.rect()
    QTest.keyClick(stop, Qt.Key.Key_F2)
    shift.press("x")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert stop.isVisible()
    assert shift.window.current == "pack"
    QTest.keyClick(stop, Qt.Key.Key_Return)
    shift.until(lambda: not stop.isVisible())
    shift.scan(SOAP)
    shift.verdict("Right item.")


def test_the_right_scan_leaves_a_stop(shift: Shift) -> None:
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    shift.scan(SLATE)
    shift.until(shift.window.stop_screen.isVisible)
    shift.scan(SOAP)
    shift.until(lambda: not shift.window.stop_screen.isVisible())


def test_half_a_scan_is_loud(shift: Shift, player: PlayerDouble) -> None:
    QTest.keyClicks(shift.target(), "8690000")
    shift.verdict("Half a scan. Scan again.")
    shift.until(lambda: player.played == ["wrong"])


def test_a_scan_on_another_screen_brings_pack_to_the_front(shift: Shift) -> None:
    shift.window.go("setup")
    assert shift.window.current == "setup"
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    assert shift.window.current == "pack"


@pytest.mark.parametrize(
    ("key", "modifier", "screen"),
    [
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier, "orders"),
        (Qt.Key.Key_F4, Qt.KeyboardModifier.NoModifier, "parcels"),
        (Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier, "setup"),
        (Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier, "outbox"),
    ],
)
def test_each_screen_has_its_key(
    shift: Shift, key: Qt.Key, modifier: Qt.KeyboardModifier, screen: str
) -> None:
    QTest.keyClick(shift.target(), key, modifier)
    shift.until(lambda: shift.window.current == screen)


def test_all_keys_open_and_close(shift: Shift) -> None:
    shift.press("?")
    assert shift.window._all_keys.isVisible()
    shift.press("x")
    assert not shift.window._all_keys.isVisible()


def test_the_lights_tell_what_the_worker_saw(shift: Shift, story: DeskDouble) -> None:
    story.views.printers = {"zebra": "paper_out"}
    shift.window.bridge.set_worker("stopped")
    shift.window.bridge.tell({"printer:zebra"})
    lights = shift.window.lights

    def word(key: str) -> str:
        light = lights.light(key)
        return light.word if light else ""

    shift.until(lambda: word("printer") == "paper is out")
    assert word("network") == "stopped"
    assert word("outbox") == "3"
    assert lights.light("scale") is None


def test_an_error_nobody_took_stays_until_esc(shift: Shift) -> None:
    shift.window.notice(Unavailable("The disk is full.", "Free some room."))
    assert shift.window.notices.isVisible()
    shift.press(Qt.Key.Key_Escape)
    assert not shift.window.notices.isVisible()


def test_another_language_and_size_keep_order_and_screen(
    shift: Shift, story: DeskDouble, qtbot: QtBot
) -> None:
    shift.scan("KY-10482")
    shift.verdict("Order open.")
    shift.window.change_settings(UiSettings(theme="dark", language="ar", size=110, started=True))
    shift.until(
        lambda: shift.pack._picture is not None and shift.pack._picture.mode is Mode.PACKING
    )
    assert shift.window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    shift.until(lambda: story.kept.get("window", {}).get("language") == "ar")


def test_the_ring_follows_the_focus(shift: Shift) -> None:
    shift.press("/")
    ring = shift.window._ring
    shift.until(ring.isVisible)
    field = shift.pack.empty.field
    around = field.rect().translated(field.mapTo(shift.window, field.rect().topLeft()))
    assert ring.geometry().contains(around)


def test_a_low_window_folds_the_key_strip(shift: Shift) -> None:
    shift.window.resize(1366, 690)
    shift.until(lambda: not shift.window._strip_room.isVisible())
    assert shift.pack.banner.height() == 60
    shift.window.resize(1366, 768)
    shift.until(shift.window._strip_room.isVisible)


class TestFirstStart:
    @pytest.fixture
    def began(self) -> list[str]:
        return []

    @pytest.fixture
    def window(self, make_window: MakeWindow, began: list[str]) -> MainWindow:
        return make_window(on_demo=lambda: began.append("demo"), started=False)

    def test_enter_tries_the_demo_shop(
        self, window: MainWindow, began: list[str], story: DeskDouble, qtbot: QtBot
    ) -> None:
        first = window.first_start
        assert first is not None
        QTest.keyClick(first, Qt.Key.Key_Return)
        assert began == ["demo"]
        assert window.first_start is None
        qtbot.waitUntil(lambda: story.kept.get("window", {}).get("started") is True)

    def test_two_opens_an_order_file(self, window: MainWindow, qtbot: QtBot) -> None:
        first = window.first_start
        assert first is not None
        QTest.keyClick(first, "2")
        qtbot.waitUntil(lambda: window.current == "orders")

    def test_a_language_is_chosen_before_anything_else(self, window: MainWindow) -> None:
        first = window.first_start
        assert first is not None
        first.languages["ar"].click()
        assert window.settings.language == "ar"
        assert window.first_start is not None
        assert QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def test_the_look_goes_round(self, window: MainWindow) -> None:
        first = window.first_start
        assert first is not None
        for wanted in ("dark", "contrast", "light"):
            first.look.click()
            assert window.settings.theme == wanted

    def test_nothing_is_packed_behind_it(self, window: MainWindow, story: DeskDouble) -> None:
        first = window.first_start
        assert first is not None
        QTest.keyClicks(first, "KY-10482")
        QTest.keyClick(first, Qt.Key.Key_Return)
        assert "scan" not in [name for name, _ in story.calls]
