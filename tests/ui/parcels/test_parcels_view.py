"""The Parcels screen in the real window."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow, PlayerDouble
from tests.ui.desk_double import DeskDouble, message_rows, parcel_rows
from workstation.domain.barcodes import Command, command_code
from workstation.ui.codes import Scan
from workstation.ui.main_window import MainWindow
from workstation.ui.parcels.view import ParcelsScreen


def open_parcels(qtbot: QtBot, make_window: MakeWindow) -> tuple[MainWindow, ParcelsScreen]:
    window = make_window()
    window.activateWindow()
    window.go("parcels")
    screen = window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    qtbot.waitUntil(lambda: bool(screen.list_page.table.rows.lines))
    return window, screen


def test_a_scan_puts_the_parcel_on_its_pallet_and_says_so(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, player: PlayerDouble
) -> None:
    _, screen = open_parcels(qtbot, make_window)
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(lambda: screen.banner.picture.tone == "ok")
    assert screen.banner.picture.verdict == "On the pallet."
    assert "ACS Courier" in screen.panel.accessibleName()
    qtbot.waitUntil(lambda: player.played == ["right"])


def test_a_wrong_carrier_covers_everything_until_it_is_understood(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble, player: PlayerDouble
) -> None:
    window, screen = open_parcels(qtbot, make_window)
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(lambda: screen.presenter.chosen == "acs")
    screen.scanned(Scan(story.views.parcel_rows[2].key))
    qtbot.waitUntil(window._stop.isVisible)
    qtbot.waitUntil(lambda: player.played[-1:] == ["cancelled"])
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not window._stop.isVisible())


def test_a_right_scan_ends_the_stop_too(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_parcels(qtbot, make_window)
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(lambda: screen.presenter.chosen == "acs")
    screen.scanned(Scan(story.views.parcel_rows[2].key))
    qtbot.waitUntil(window._stop.isVisible)
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(lambda: not window._stop.isVisible())


def test_the_undo_card_counts_and_its_key_takes_back(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    until = datetime.now(UTC) + timedelta(seconds=90)
    message = replace(message_rows()[0], undo_until=until)
    story.views.parcel_rows = [replace(parcel_rows()[0], messages=(message,)), *parcel_rows()[1:]]
    window, screen = open_parcels(qtbot, make_window)
    qtbot.waitUntil(screen.undo.isVisible)
    assert screen.undo.accessibleName() == "1 message waits for you to undo"
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Z)
    qtbot.waitUntil(lambda: any(verb == "undo_hand_over" for verb, _ in story.calls))
    qtbot.waitUntil(lambda: screen.banner.picture.verdict == "Taken back.")


def test_the_list_shows_what_the_customer_was_told(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    told = replace(message_rows()[0], undo_until=None)
    story.views.parcel_rows = [replace(parcel_rows()[0], messages=(told,)), *parcel_rows()[1:]]
    window, screen = open_parcels(qtbot, make_window)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_L)
    qtbot.waitUntil(screen.list_page.isVisible)
    assert screen.list_page.table.hasFocus()

    def words() -> str:
        return "\n".join(label.text() for label in screen.list_page.findChildren(QLabel))

    qtbot.waitUntil(lambda: "Merhaba" in words())
    assert "E-mail in Turkish, by the country" in words()
    assert "217 deliveries on this lane" in words()
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    qtbot.waitUntil(screen.panel.isVisible)


def test_half_a_scan_is_said_loudly(
    qtbot: QtBot, make_window: MakeWindow, player: PlayerDouble
) -> None:
    _, screen = open_parcels(qtbot, make_window)
    screen.half_scanned()
    assert screen.banner.picture.verdict == "Half a scan. Scan again."
    qtbot.waitUntil(lambda: player.played == ["wrong"])


def test_no_name_of_a_carrier_is_cut_on_its_panel(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    _, screen = open_parcels(qtbot, make_window)
    for key in ("acs", "yurtici", "dhl"):
        screen.presenter.choose_carrier(key)
        screen.panel.grab()
        assert screen.panel.cut == []


def test_the_switch_to_live_is_asked_at_the_door_and_answered_by_key_or_card(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_parcels(qtbot, make_window)
    qtbot.waitUntil(window.test_bar.isVisible)
    assert "customers" in window.test_bar.said.text()
    story.asks_live = True
    screen.command("L")
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(screen.live.isVisible)
    assert screen.command("X")
    qtbot.waitUntil(lambda: ("answer_live", (False,)) in story.calls)
    qtbot.waitUntil(lambda: not screen.live.isVisible())
    assert not screen.command("Y")
    screen.scanned(Scan(story.views.parcel_rows[1].key))
    qtbot.waitUntil(screen.live.isVisible)
    screen.scanned(Scan(command_code(Command.YES)))
    qtbot.waitUntil(lambda: ("answer_live", (True,)) in story.calls)
    story.kept["smtp"] = {"live": True}
    window.bridge.changed.emit(frozenset({"*"}))
    qtbot.waitUntil(lambda: not window.test_bar.isVisible())
