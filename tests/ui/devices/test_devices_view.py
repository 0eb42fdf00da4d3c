"""The printers' list behind F9, and labels shown dot by dot, in the real window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeWindow
from tests.ui.desk_double import DeskDouble
from tests.ui.desk_looks import label_picture, trial_picture
from workstation.ui.devices.label_view import Dots, image_of
from workstation.ui.main_window import MainWindow
from workstation.ui.orders.view import OrdersScreen
from workstation.ui.parcels.view import ParcelsScreen


def press(qtbot: QtBot, window: MainWindow, key: Qt.Key) -> None:
    qtbot.keyClick(QApplication.focusWidget() or window, key)
    qtbot.wait(80)


def texts(window: MainWindow) -> str:
    return " ".join(label.text() for label in window.devices.findChildren(QLabel))


def ill_window(qtbot: QtBot, make_window: MakeWindow, story: DeskDouble) -> MainWindow:
    story.views.printers = {"zebra": "paper_out", "roll": "ready"}
    window = make_window()
    window.activateWindow()
    window.bridge.tell({"printers"})
    qtbot.waitUntil(lambda: window.devices._states != {})
    return window


def test_f9_shows_what_to_do_and_r_asks_again(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = ill_window(qtbot, make_window, story)
    window._open_devices()
    assert "Load labels" in texts(window)
    assert texts(window).index("zebra") < texts(window).index("roll")
    press(qtbot, window, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: ("state", ("zebra",)) in story.calls)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not window.devices.isVisible()


def test_a_mended_printer_is_shown_as_mended(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = ill_window(qtbot, make_window, story)
    window.lights.devices_pressed.emit()
    assert window.devices.isVisible()
    story.views.printers = {"zebra": "ready", "roll": "ready"}
    window.bridge.tell({"printers"})
    qtbot.waitUntil(lambda: "Load labels" not in texts(window))


def test_a_scan_puts_the_list_away(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = ill_window(qtbot, make_window, story)
    window._open_devices()
    from workstation.ui.codes import Scan

    window._scanned(Scan("KY-10482"))
    assert not window.devices.isVisible()


def test_without_a_printer_the_list_says_how_to_get_one(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.views.printers = {}
    window = make_window()
    window._open_devices()
    assert "F8" in texts(window)


def test_a_label_is_enlarged_by_whole_numbers_only(qtbot: QtBot, look: None) -> None:
    dots = Dots()
    qtbot.addWidget(dots)
    image = image_of(label_picture())
    dots.show_image(image)
    for times, shown in ((1, 1), (3, 3), (0, 1), (99, 8)):
        dots.zoom(times)
        assert dots.times == shown
        assert dots.width() == round(image.width() * shown / dots.devicePixelRatioF())
    dots.zoom(2)
    picture = QImage(dots.size(), QImage.Format.Format_RGB32)
    dots.render(picture)
    assert {
        picture.pixelColor(x, y).lightness() for x in range(200, 300) for y in range(100, 200)
    } <= {0, 255}


def test_the_label_of_a_parcel_is_shown_from_the_list(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.device_data[86] = {
        "png": label_picture(), "media": "4x6", "dpi": 203, "printer": "zebra", "why": "ACS",
    }  # fmt: skip
    window = make_window()
    window.activateWindow()
    window.go("parcels")
    screen = window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    screen.command("L")
    qtbot.waitUntil(lambda: screen.list_page.chosen_parcel is not None)
    window._command("V")
    qtbot.waitUntil(lambda: not screen.preview.dots.image.isNull())
    assert "zebra" in screen.preview.said
    assert "ACS" in screen.preview.said
    before = screen.preview.dots.times
    for key in ("+", "+", "-", "Down", "Up"):
        assert window._command(key)
    assert screen.preview.dots.times == before + 1
    window._command("Esc")
    assert not screen.preview.isVisible()


def test_a_label_that_cannot_be_drawn_says_why(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("parcels")
    screen = window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    screen.command("L")
    qtbot.waitUntil(lambda: screen.list_page.chosen_parcel is not None)
    story.check_answers = [("trouble", "The label is larger than the paper.")]
    screen.show_label()
    qtbot.waitUntil(lambda: "larger" in screen.preview.said)


def test_an_order_without_a_label_shows_none(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    window = make_window()
    window.go("orders")
    screen = window.page("orders")
    assert isinstance(screen, OrdersScreen)
    screen.command("V")
    assert not screen.preview.isVisible()


def test_what_would_be_cut_is_one_key_away(
    qtbot: QtBot, make_window: MakeWindow, story: DeskDouble
) -> None:
    story.device_data[86] = {
        "png": label_picture(), "before": trial_picture(), "media": "4x6", "dpi": 203,
        "printer": "zebra", "why": "", "how": "drawn", "cut": True, "told": "", "pages": 1,
    }  # fmt: skip
    window = make_window()
    window.go("parcels")
    screen = window.page("parcels")
    assert isinstance(screen, ParcelsScreen)
    screen.command("L")
    qtbot.waitUntil(lambda: screen.list_page.chosen_parcel is not None)
    screen.show_label()
    qtbot.waitUntil(lambda: not screen.preview.dots.image.isNull())
    after = screen.preview.dots.image
    assert "drawn anew" in screen.preview.said
    assert "cut" in screen.preview.said
    window._command("B")
    assert screen.preview.dots.image != after
    window._command("B")
    assert screen.preview.dots.image == after
