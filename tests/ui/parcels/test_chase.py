"""Silent and lost parcels: counted above, listed, acted on by keys alone, reasons asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.chase_double import silent_rows
from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from workstation.domain.errors import Refused
from workstation.ports.views import EventRow
from workstation.ui.orders.history import chased, milestone, sentence
from workstation.ui.parcels import chase_words
from workstation.ui.parcels.view import ParcelsScreen


def test_silent_parcels_are_worked_by_keys_alone(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.chases = silent_rows(story.views.parcel_rows, NOW)
    window = make_window()
    qtbot.waitUntil(lambda: window.lights.light("chase") is not None)
    light = window.lights.light("chase")
    assert light is not None
    assert light.word == "3"
    window.lights.chase_pressed.emit()
    screen = window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    page = screen.chase
    qtbot.waitUntil(lambda: len(page.table.rows.lines) == 3)
    parcel = page.presenter.current
    assert parcel is not None
    for key in ("O", "C", "F"):
        assert screen.command(key)
    qtbot.waitUntil(lambda: len([n for n, _ in story.calls if n == "chase_note"]) == 2)
    assert screen.command("A")
    assert screen.command("Esc")
    assert not [name for name, _ in story.calls if name == "chase_again"]
    assert screen.command("A")
    assert screen.command("A")
    qtbot.waitUntil(lambda: "KY-10470-R1" in page._said.text())
    assert screen.command("S")
    assert page.focusWidget() is page.reason
    page.reason.setText("The depot looks")
    qtbot.keyClick(page.reason, Qt.Key.Key_Return)
    snoozed = ("chase_snooze", (parcel.silent.parcel.id, 2, "The depot looks"))
    qtbot.waitUntil(lambda: snoozed in story.calls)
    qtbot.waitUntil(lambda: len(page.table.rows.lines) == 2)
    page.table.go_to(1)
    assert page.presenter.current is not None
    assert "called" in page._last.text()
    assert screen.command("D")
    story.fails["chase_done"] = Refused("No reason was given.", "Say why.")
    qtbot.keyClick(page.reason, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.notices.texts))
    assert screen.command("M")
    assert window.current == "where"
    story.chases = []
    window.bridge.changed.emit(frozenset({"*"}))
    qtbot.waitUntil(lambda: window.lights.light("chase") is None)
    window.go("parcels")
    qtbot.waitUntil(lambda: page.presenter.current is None)
    for key in ("O", "A", "S", "M", "Enter"):
        assert screen.command(key)
    assert screen.command("K")
    assert screen.command("K")


@pytest.mark.parametrize("what", ["owned", "called", "claimed", "written", "snoozed", "done"])
def test_each_step_has_its_words_here_and_in_the_history(what: str) -> None:
    assert chase_words.done(what) != what
    row = EventRow(NOW, "ParcelChased", {"what": what, "reason": "why"}, "Bench 1", "")
    assert "{" not in sentence(row)
    assert sentence(row) != sentence(EventRow(NOW, "ParcelChased", {"what": "?"}, "", ""))
    assert what in chased()


def test_a_milestone_is_a_sentence_in_the_history() -> None:
    row = EventRow(NOW, "MilestoneReached", {"milestone": "out_for_delivery"}, "", "")
    assert sentence(row) == "The driver has it for delivery"
    assert "not known" in milestone("from_tomorrow")
