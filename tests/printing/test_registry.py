import subprocess
import sys
from pathlib import Path

import pytest

from workstation.domain.errors import NotConfigured
from workstation.ports.labels import MEDIA_4X6, MEDIA_100X150
from workstation.printing import PRINTER_KINDS, build_printer
from workstation.printing.folder import FolderPrinter
from workstation.printing.tcp import TcpPrinter

TCP = {"kind": "tcp", "key": "a", "host": "127.0.0.1"}
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
        ({}, "kind"), ({"kind": "usb"}, "kind"), ({**TCP, "host": ""}, "host"),
        ({"kind": "tcp", "host": "x"}, "key"), ({**TCP, "port": "9100"}, "port"),
        ({**TCP, "port": 70_000}, "port"), ({**TCP, "dpi": 204}, "dpi"),
        ({**TCP, "media": "a4"}, "media"), ({**TCP, "timeouts": 5}, "timeouts"),
        ({**TCP, "timeouts": {"nap": 1}}, "timeouts"),
        ({**TCP, "timeouts": {"poll": 0}}, "timeouts"),
        ({**TCP, "colour": "red"}, "colour"), ({**FOLDER, "language": "epl"}, "language"),
        ({**FOLDER, "host": "x"}, "host"),
    ],
)  # fmt: skip
def test_a_wrong_setting_is_named(settings: dict[str, object], named: str) -> None:
    with pytest.raises(NotConfigured) as problem:
        build_printer(settings)
    assert problem.value.setting == named
    assert problem.value.advice


def test_every_kind_has_a_name_of_its_own() -> None:
    names = [kind.name for kind in PRINTER_KINDS]
    assert sorted(set(names)) == sorted(names)


def test_choosing_a_printer_loads_no_graphics() -> None:
    code = "import sys, workstation.printing; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
