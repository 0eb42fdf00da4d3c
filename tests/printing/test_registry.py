import subprocess
import sys
from pathlib import Path

import pytest

from workstation import config
from workstation.domain.errors import NotConfigured
from workstation.ports.labels import MEDIA, MEDIA_4X6, MEDIA_100X150, Tuning
from workstation.printing import PRINTER_KINDS, build_printer
from workstation.printing.cups import CupsPrinter
from workstation.printing.folder import FolderPrinter
from workstation.printing.languages import LANGUAGES, PRINTER_LANGUAGES
from workstation.printing.talk import TALKS
from workstation.printing.tcp import TcpPrinter
from workstation.printing.usb import UsbPrinter
from workstation.printing.writers import WRITERS

TCP = {"kind": "tcp", "key": "a", "host": "127.0.0.1"}
CUPS = {"kind": "cups", "key": "c", "queue": "zebra"}
FOLDER = {"kind": "folder", "key": "b", "folder": "labels"}


def test_settings_make_a_tcp_printer() -> None:
    printer = build_printer(
        {**TCP, "port": 9101, "dpi": 300, "media": "100x150", "timeouts": {"confirm": 2}}
    )
    assert isinstance(printer, TcpPrinter)
    assert (printer.key, printer.host, printer.port) == ("a", "127.0.0.1", 9101)
    assert (printer.dpi, printer.media, printer.language) == (300, MEDIA_100X150, "zpl")
    assert (printer.timeouts.confirm, printer.timeouts.connect) == (2, 3.0)


def test_settings_make_a_folder_printer() -> None:
    printer = build_printer({**FOLDER, "language": "pdf"})
    assert isinstance(printer, FolderPrinter)
    assert (printer.folder, printer.language) == (Path("labels"), "pdf")
    assert (printer.media, printer.dpi) == (MEDIA_4X6, 203)


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "kind"), ({"kind": "lpt"}, "kind"), ({**TCP, "host": ""}, "host"),
        ({"kind": "tcp", "host": "x"}, "key"), ({**TCP, "port": "9100"}, "port"),
        ({**TCP, "port": 70_000}, "port"), ({**TCP, "dpi": 204}, "dpi"),
        ({**TCP, "media": "a4"}, "media"), ({**TCP, "timeouts": 5}, "timeouts"),
        ({**TCP, "timeouts": {"nap": 1}}, "timeouts"),
        ({**TCP, "timeouts": {"poll": 0}}, "timeouts"),
        ({**TCP, "colour": "red"}, "colour"), ({**FOLDER, "language": "cpcl"}, "language"),
        ({**FOLDER, "host": "x"}, "host"), ({**TCP, "language": "pdf"}, "language"),
        ({**TCP, "language": "epl", "dpi": 600}, "dpi"), ({**TCP, "rotation": 45}, "rotation"),
        ({**TCP, "language": "brother", "dpi": 300}, "media"), ({**TCP, "speed": 0}, "speed"),
        ({**TCP, "darkness": 101}, "darkness"), ({**TCP, "after": "shred"}, "after"),
        ({**TCP, "two_way": "no"}, "two_way"), ({**TCP, "move_x_dmm": 501}, "move_x_dmm"),
        ({"kind": "usb", "key": "u"}, "address"), ({"kind": "cups", "key": "c"}, "queue"),
        ({**CUPS, "queue": "-dother"}, "queue"), ({**CUPS, "queue": "zebra@elsewhere"}, "queue"),
        ({**CUPS, "queue": "a b"}, "queue"), ({**CUPS, "queue": "x/y"}, "queue"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_named(settings: dict[str, object], named: str) -> None:
    with pytest.raises(NotConfigured) as problem:
        build_printer(settings)
    assert problem.value.setting == named
    assert problem.value.advice


def test_settings_make_a_usb_and_a_cups_printer() -> None:
    usb = build_printer(
        {
            "kind": "usb", "key": "u", "address": "ZX0001", "language": "tspl", "darkness": 60,
            "speed": 5, "after": "cut", "rotation": 180, "move_x_dmm": -12, "two_way": False,
        }
    )  # fmt: skip
    assert isinstance(usb, UsbPrinter)
    assert (usb.address, usb.language, usb.two_way) == ("ZX0001", "tspl", False)
    assert usb.tuning == Tuning(rotation=180, move_x_dmm=-12, darkness=60, speed=5, after="cut")
    cups = build_printer({**CUPS, "language": "pdf", "media": "62mm"})
    assert isinstance(cups, CupsPrinter)
    assert (cups.queue, cups.language, cups.media.key) == ("zebra", "pdf", "62mm")


def test_the_settings_know_every_paper_language_and_kind() -> None:
    assert set(config.PAPERS) == set(MEDIA)
    assert set(config.PRINTER_LANGUAGES) == set(LANGUAGES)
    assert set(config.PRINTER_KINDS) == {kind.name for kind in PRINTER_KINDS}
    assert set(WRITERS) == set(PRINTER_LANGUAGES) == set(TALKS)
    for language in PRINTER_LANGUAGES.values():
        assert set(language.papers) <= set(MEDIA)


def test_every_kind_has_a_name_of_its_own() -> None:
    names = [kind.name for kind in PRINTER_KINDS]
    assert sorted(set(names)) == sorted(names)


def test_choosing_a_printer_loads_no_graphics() -> None:
    code = "import sys, workstation.printing; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
