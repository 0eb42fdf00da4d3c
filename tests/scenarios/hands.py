"""A packer's hands on the real window: scan, press, look, with everything behind it real."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from workstation.bootstrap import Home, make_desk
from workstation.config import settings_to_mapping
from workstation.demo.shop import tell_articles
from workstation.demo.world import World
from workstation.ui.app_window import build_window
from workstation.ui.bridge import Bridge
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.view import OrdersScreen
from workstation.ui.pack.view import PackScreen
from workstation.ui.parcels.view import ParcelsScreen
from workstation.ui.settings import UiSettings
from workstation.ui.sounds import Sounds

PATIENCE = 20_000
SCANNER_GAP = 200
"""Milliseconds that still are one scan: the machine that tests may be busy."""


class Silent:
    """A player that plays nothing."""

    def play(self, path: Path, volume: int) -> None:
        pass

    def close(self) -> None:
        pass


class Hands:
    """What a packer does: scan, press, look."""

    def __init__(self, window: MainWindow, world: World, qtbot: QtBot) -> None:
        self.window, self.world, self.qtbot = window, world, qtbot

    def until(self, seen: Callable[[], Any]) -> None:
        self.qtbot.waitUntil(lambda: bool(seen()), timeout=PATIENCE)

    def scan(self, code: str) -> None:
        QTest.keyClicks(self._target(), code)
        QTest.keyClick(self._target(), Qt.Key.Key_Return)

    def press(self, key: str | Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        """A person's key: the scanner layer gives it back when its time for a scan is over."""
        QTest.keyClick(self._target(), key, modifier or Qt.KeyboardModifier.NoModifier)
        self.until(lambda: not self.window.scanner._rhythm.waiting)

    def write(self, text: str) -> None:
        for char in text:
            self.press(char)

    def go(self, key: Qt.Key, screen: str) -> None:
        self.press(key)
        self.until(lambda: self.window.current == screen)

    def verdict(self, said: str) -> None:
        """Wait until the banner of the screen in front says so."""
        page = self.window.page(self.window.current)
        assert isinstance(page, PackScreen | ParcelsScreen)
        self.until(lambda: page.banner.picture.verdict == said)

    def pack(self, number: str, *codes: str) -> None:
        """Scan an order and its items; each verdict is waited for, as a person does."""
        self.scan(number)
        self.verdict("Order open.")
        for code in codes:
            self.scan(code)
            self.verdict("Right item.")

    def close_with(self, code: str) -> None:
        self.scan(code)
        self.verdict("Box closed.")

    def fresh_label(self, before: int) -> str:
        """Wait until one more label lies in the tray, and read its bars."""
        self.until(lambda: len(self.world.printed()) > before)
        bars: str = self.world.printed()[-1]["barcodes"][0]
        return bars

    def stick_and_scan(self, before: int) -> str:
        bars = self.fresh_label(before)
        self.scan(bars)
        self.verdict("Label is on.")
        return bars

    def take_orders(self, *names: str) -> None:
        """Bring in order files by keys, as they lie in the folder of the samples."""
        tell_articles(self.window.desk)
        for name in names or ("shopify_orders.csv", "siparisler_cp1254.csv"):
            self.go(Qt.Key.Key_F2, "orders")
            orders = self.window.page("orders")
            assert isinstance(orders, OrdersScreen)
            self.press("i")
            self.until(lambda orders=orders: orders.import_page._path.hasFocus())
            self.write(name)
            self.press(Qt.Key.Key_Return)
            self.until(lambda orders=orders: orders.import_page._go.isVisible())
            self.window.setFocus()
            self.press(Qt.Key.Key_Return)
            self.until(lambda orders=orders: orders.import_page._copy.isVisible())
            self.press(Qt.Key.Key_Escape)
        self.until(lambda: self.window.desk.views.find_order("KY-10471"))

    def tray(self) -> int:
        return len(self.world.printed())

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.window


def window_of(home: Home, wake: Callable[[], bool]) -> MainWindow:
    settings = UiSettings.read(settings_to_mapping(home.settings))
    window = build_window(
        make_desk(home, wake=wake),
        settings=UiSettings(
            **{**settings.as_settings()["window"], "started": True, "theme": "light"}
            | {"scan_gap_ms": SCANNER_GAP}
        ),
        bridge=Bridge(every_ms=100),
        sounds=Sounds(Silent(), volume=0),
    )
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    return window
