"""Ordinary printers for documents: a named queue's driver or a folder, never a default printer."""

from __future__ import annotations

from pathlib import Path

import pytest

from workstation.bootstrap import make_printer
from workstation.config import settings_from
from workstation.domain.errors import NotConfigured
from workstation.ports.labels import SHEETS, PrintState
from workstation.printing.cups import CupsPrinter
from workstation.printing.sheets import build_sheet_printer


def test_a_document_becomes_a_file_in_its_folder(tmp_path: Path) -> None:
    printer = build_sheet_printer("paper", kind="folder", place=str(tmp_path), paper="a5")
    assert printer.print_label(b"%PDF-1.7").state is PrintState.CONFIRMED
    (made,) = tmp_path.iterdir()
    assert (made.suffix, made.read_bytes()) == (".pdf", b"%PDF-1.7")


def test_settings_make_a_printer_of_documents() -> None:
    laser = {"key": "laser", "kind": "cups", "queue": "laser", "prints": "sheets"}
    settings = settings_from({"printers": [{**laser, "media": "a4", "language": "pdf"}]})
    printer = make_printer(settings.printers[0], installation=settings)
    assert isinstance(printer, CupsPrinter)
    assert (printer.queue, printer.language, printer.media) == ("laser", "pdf", SHEETS["a4"])
    assert printer.timeouts.confirm == settings.timing.printer_timeout


@pytest.mark.parametrize(
    ("given", "setting"),
    [
        ({"paper": "4x6"}, "media"),
        ({"kind": "tcp"}, "kind"),
        ({"place": "-d other"}, "queue"),
        ({"kind": "folder", "place": ""}, "folder"),
    ],
)
def test_a_wrong_setting_of_a_document_printer_is_named(
    given: dict[str, str], setting: str
) -> None:
    how = {"kind": "cups", "place": "laser", "paper": "a4", **given}
    with pytest.raises(NotConfigured) as caught:
        build_sheet_printer("laser", **how)  # type: ignore[arg-type]
    assert caught.value.setting == setting
