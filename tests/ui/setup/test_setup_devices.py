"""Set-up's devices: found and set up, shown, and calibrated by scanning the test label back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import NOW, DeskDouble
from tests.ui.desk_looks import FOUND, SCALE, trial_picture
from tests.ui.jobs_double import JobsAtOnce
from tests.ui.setup.test_setup_presenter import STORED, ViewDouble
from tests.ui.setup.test_setup_view import open_setup
from workstation import config
from workstation.domain.errors import Refused, WorkstationError
from workstation.domain.routing import DocumentKind
from workstation.domain.values import WorkId
from workstation.services.device_desk import Calibration
from workstation.ui.codes import Scan
from workstation.ui.setup import side_words
from workstation.ui.setup.devices import SetupDevices, new_key
from workstation.ui.setup.fields import Section
from workstation.ui.setup.presenter import SetupPresenter
from workstation.ui.setup.routes import Printing, who_prints
from workstation.ui.widgets.basic import Button


def plain(text: str) -> str:
    """The text without the marks that isolate figures."""
    return text.replace("\u2068", "").replace("\u2069", "")


class Seen:
    def __init__(self) -> None:
        self.found: list[tuple[str, int, int]] = []
        self.sentences: list[str] = []
        self.pictures: list[str] = []
        self.states: list[tuple[str, str]] = []
        self.calibrated: list[Calibration | None] = []
        self.problems: list[WorkstationError] = []
        self.sounds: list[str] = []
        self.previews: list[Callable[[], WorkId]] = []
        self.cards: list[str] = []
        self.closed = 0

    def show_found(
        self, state: str, printers: Sequence[Mapping[str, Any]], scales: Sequence[Mapping[str, Any]]
    ) -> None:
        self.found.append((state, len(printers), len(scales)))

    def show_not_found(self, sentence: str) -> None:
        self.sentences.append(sentence)

    def close_found(self) -> None:
        self.closed += 1

    def show_picture(self, encoded: str) -> None:
        self.pictures.append(encoded)

    def show_state(self, key: str, word: str) -> None:
        self.states.append((key, word))

    def show_calibration(self, found: Calibration | None) -> None:
        self.calibrated.append(found)

    def show_cards(self, state: str, sentence: str) -> None:
        self.cards.append(state)

    def open_preview(self, verb: Callable[[], WorkId]) -> None:
        self.previews.append(verb)

    def show_problem(self, error: WorkstationError) -> None:
        self.problems.append(error)

    def play(self, sound: str) -> None:
        self.sounds.append(sound)


@pytest.fixture
def seen() -> Seen:
    return Seen()


@pytest.fixture
def setup(story: DeskDouble, jobs: JobsAtOnce) -> SetupPresenter:
    story.kept = deepcopy(STORED)
    made = SetupPresenter(story.desk(), jobs, ViewDouble())
    made.begin()
    return made


@pytest.fixture
def devices(story: DeskDouble, jobs: JobsAtOnce, seen: Seen, setup: SetupPresenter) -> SetupDevices:
    return SetupDevices(story.desk(), jobs, seen, setup)


def test_what_was_found_becomes_a_printer_that_the_settings_take(
    devices: SetupDevices, setup: SetupPresenter, story: DeskDouble, seen: Seen
) -> None:
    story.device_data[81] = {"printers": FOUND, "scales": [SCALE]}
    devices.find()
    assert seen.found == [("waiting", 0, 0), ("well", 3, 1)]
    devices.take_printer(FOUND[0])
    assert (setup.section, setup.value("key")) == (Section.PRINTERS, "zebra-zd421")
    assert setup.value("address") == "52J1630"
    devices.take_printer(FOUND[1])
    assert (setup.value("prints"), setup.value("media")) == ("sheets", "a4")
    setup.save()
    config.settings_from(story.kept)
    assert seen.closed == 2


def test_a_scale_that_was_found_is_set(devices: SetupDevices, setup: SetupPresenter) -> None:
    devices.take_scale(SCALE)
    assert (setup.section, setup.value("scale.kind")) == (Section.SCALE, "hid")
    assert setup.value("scale.address") == "0922:8003"
    assert setup.dirty
    assert setup.lane() == "weigh:"


def test_an_address_is_asked_and_a_silent_one_says_so(
    devices: SetupDevices, story: DeskDouble, seen: Seen
) -> None:
    devices.probe("  ")
    assert not seen.found
    story.check_answers = [("trouble", "Nothing answers there.")]
    devices.probe(" 10.0.0.9 ")
    assert ("probe", ("10.0.0.9",)) in story.calls
    assert seen.sentences == ["Nothing answers there."]


def test_the_test_label_is_drawn_once_for_what_is_stored(
    devices: SetupDevices, setup: SetupPresenter, story: DeskDouble, seen: Seen
) -> None:
    story.device_data[85] = {"png": "UE5H"}
    setup.choose(Section.PRINTERS)
    devices.shown()
    devices.shown()
    assert [name for name, _ in story.calls].count("trial_picture") == 1
    assert seen.pictures == ["", "UE5H"]
    setup.change(next(one for one in setup.fields() if one.path == "dpi"), "300")
    devices.shown()
    assert [name for name, _ in story.calls].count("trial_picture") == 1


def test_scanning_a_test_label_moves_its_printer_and_keeps_the_draft(
    devices: SetupDevices, setup: SetupPresenter, story: DeskDouble, seen: Seen
) -> None:
    found = Calibration("zebra", 3, NOW, across_dmm=20)
    story.calibrated["PBT3L2"] = found
    setup.change(next(one for one in setup.fields() if one.path == "shop.name"), "Other")
    story.kept["printers"][0]["move_x_dmm"] = 20
    assert devices.wants("PBT3L2")
    assert not devices.wants("4006381333931")
    devices.scanned("PBT3L2")
    assert seen.calibrated[-1] == found
    assert seen.sounds == ["right"]
    assert (setup.section, setup.value("move_x_dmm")) == (Section.PRINTERS, 20)
    assert setup.dirty
    setup.choose(Section.SHOP)
    assert setup.value("shop.name") == "Other"


def test_a_code_that_is_none_or_too_old_changes_nothing(
    devices: SetupDevices, story: DeskDouble, seen: Seen
) -> None:
    devices.scanned("PBT9X0")
    assert not seen.sounds
    story.fails["calibrate"] = Refused("This is an older test label.")
    devices.scanned("PBT1X0")
    assert len(seen.problems) == 1


def test_a_printers_state_is_asked_and_shown(
    devices: SetupDevices, setup: SetupPresenter, story: DeskDouble, seen: Seen
) -> None:
    devices.ask_state()
    devices.on_screen()
    assert not [name for name, _ in story.calls if name == "state"]
    assert not seen.previews
    story.views.printers = {"zebra": "head_open"}
    setup.choose(Section.PRINTERS)
    devices.begin()
    assert seen.states[-1] == ("zebra", "head_open")
    devices.ask_state()
    assert ("state", ("zebra",)) in story.calls
    devices.on_screen()
    assert len(seen.previews) == 1


def test_a_short_name_is_plain_and_used_once() -> None:
    assert new_key("Zebra ZD421", []) == "zebra-zd421"
    assert new_key("Zebra ZD421", ["zebra-zd421", "zebra-zd421-2"]) == "zebra-zd421-3"
    assert new_key("打印机", []) == "printer"


def test_a_route_can_be_moved_above_the_one_before_it(setup: SetupPresenter) -> None:
    setup.choose(Section.ROUTES, 1)
    assert setup.value("name") == "the rest"
    setup.move_up()
    assert (setup.record, setup.value("name")) == (0, "the rest")
    setup.move_up()
    assert setup.record == 0


def test_a_new_route_has_a_printer_and_choices_name_what_is_set_up(setup: SetupPresenter) -> None:
    setup.choose(Section.ROUTES)
    setup.add()
    assert setup.value("printer") == "zebra"
    options = {one.path: setup.options(one) for one in setup.fields()}
    assert options["printer"] == ("zebra", "files")
    assert options["carrier"] == ("", "demo")
    documents = next(one for one in setup.fields() if one.path == "documents")
    setup.change(documents, "slip,pick_list")
    assert setup.value("documents") == ["slip", "pick_list"]
    setup.change(documents, "")
    assert setup.value("documents") == []
    setup.change(next(one for one in setup.fields() if one.path == "rotation"), "90")
    assert setup.value("rotation") == 90


def test_a_printer_of_documents_speaks_pdf(setup: SetupPresenter) -> None:
    setup.choose(Section.PRINTERS)
    prints = next(one for one in setup.fields() if one.path == "prints")
    setup.change(prints, "sheets")
    assert [setup.value(name) for name in ("language", "media", "kind")] == ["pdf", "a4", "cups"]
    assert "dpi" not in {one.path for one in setup.fields()}
    setup.change(prints, "labels")
    assert [setup.value(name) for name in ("language", "media", "kind")] == ["zpl", "4x6", "tcp"]


def test_who_prints_what_names_the_route_or_the_lack_of_a_printer() -> None:
    printers = [{"key": "zebra", "prints": "labels"}, {"key": "roll", "prints": "labels"}]
    routes = [{"name": "Aras", "printer": "roll", "carrier": "aras", "documents": ["label"]}]
    found = who_prints(printers, routes, ["aras", "acs"], station="Bench 2")
    assert found[:2] == [
        Printing(DocumentKind.LABEL, "zebra"),
        Printing(DocumentKind.LABEL, "roll", "Aras", "aras"),
    ]
    slip = next(one for one in found if one.kind is DocumentKind.SLIP)
    assert slip.printer == ""
    assert side_words.printing(slip)[2] == "wait"
    assert "Aras" in side_words.printing(found[1], "Aras Kargo")[1]
    assert "Aras Kargo" in side_words.printing(found[1], "Aras Kargo")[0]


@pytest.mark.parametrize(
    ("found", "tone", "part"),
    [
        (None, "wait", "not been scanned"),
        (Calibration("z", 1, NOW, across_dmm=5), "wait", "0.5 mm right"),
        (Calibration("z", 1, NOW, across_dmm=-10, down_dmm=20), "ok", "2 mm down"),
        (Calibration("z", 1, NOW, across_dmm=0, down_dmm=-10), "ok", "1 mm up"),
        (Calibration("z", 1, NOW, across_dmm=-10, down_dmm=0), "ok", "1 mm left"),
        (Calibration("z", 1, NOW, whole=True), "ok", "four corners"),
    ],
)
def test_what_the_scans_have_shown_is_said(found: Calibration | None, tone: str, part: str) -> None:
    said, told = side_words.calibrated(found)
    assert told == tone
    assert part in plain(said)


def test_the_screen_shows_trouble_picture_and_calibration(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.views.printers = {"zebra": "head_open"}
    story.device_data[85] = {"png": trial_picture(), "media": "4x6", "dpi": 203}
    story.device_data[81] = {"printers": FOUND, "scales": [SCALE]}
    story.calibrations["zebra"] = Calibration("zebra", 3, NOW, whole=True)
    window, screen = open_setup(qtbot, make_window, story)
    screen.presenter.choose(Section.PRINTERS)
    qtbot.waitUntil(lambda: not screen._trouble.isHidden())
    qtbot.waitUntil(lambda: not screen._picture._image.isNull())
    assert "four corners" in screen._calibrated.text()
    window._command("V")
    qtbot.waitUntil(lambda: not screen.preview.dots.image.isNull())
    window._command("V")
    assert not screen.preview.isVisible()
    window._command("F")
    buttons = lambda: screen.found.findChildren(Button)  # noqa: E731
    qtbot.waitUntil(lambda: any(one.text() == "Set it up" for one in buttons()))
    next(one for one in buttons() if one.text() == "Set it up").click()
    assert screen.found.isHidden()
    assert screen.presenter.value("key") == "zebra-zd421"


def test_a_scanned_test_label_stays_in_set_up_and_other_codes_go_to_pack(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.calibrated["PBT3L2"] = Calibration("zebra", 3, NOW, across_dmm=20)
    window, screen = open_setup(qtbot, make_window, story)
    window._scanned(Scan("PBT3L2"))
    qtbot.waitUntil(lambda: "2 mm right" in plain(screen._calibrated.text()))
    assert window.current == "setup"
    window._scanned(Scan("KY-10482"))
    assert window.current == "pack"


def test_an_address_typed_by_hand_is_asked_with_enter(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    screen.presenter.choose(Section.PRINTERS)
    window._command("F")
    labels = lambda: screen.found.findChildren(QLabel)  # noqa: E731
    qtbot.waitUntil(lambda: any("Nothing was found" in one.text() for one in labels()))
    screen.found.address.setFocus()
    story.check_answers = [("trouble", "Nothing answers there.")]
    qtbot.keyClicks(screen.found.address, "10.0.0.9", delay=45)
    qtbot.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("probe", ("10.0.0.9",)) in story.calls)
    window.setFocus()
    window._command("Esc")
    assert screen.found.isHidden()


def test_command_cards_and_place_labels_are_printed_from_here(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window, screen = open_setup(qtbot, make_window, story)
    screen.presenter.choose(Section.BENCH)
    window._command("C")
    qtbot.waitUntil(lambda: ("print_commands", ()) in story.calls)
    screen.cards.places_given.emit("  ")
    screen.cards.places.setText("A-01, A-02")
    qtbot.keyClick(screen.cards.places, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ("print_places", ("A-01, A-02",)) in story.calls)
    qtbot.waitUntil(lambda: screen._state.text() == "All is well")


def test_the_cards_answer_is_told(devices: SetupDevices, seen: Seen) -> None:
    devices.print_commands()
    assert seen.cards == ["waiting", "well"]
