import stat
from pathlib import Path

import pytest

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, PrinterState, PrintState
from workstation.printing.folder import FolderPrinter


def test_a_label_becomes_a_private_file_of_its_own(tmp_path: Path) -> None:
    printer = FolderPrinter("out", tmp_path, MEDIA_4X6)
    receipts = [printer.print_label(b"^XA^XZ"), printer.print_label(b"^XA^XZ")]
    assert [(r.state, r.evidence) for r in receipts] == [(PrintState.CONFIRMED, "file written")] * 2
    files = list(tmp_path.iterdir())
    assert len(files) == 2
    for file in files:
        assert file.read_bytes() == b"^XA^XZ"
        assert file.suffix == ".zpl"
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_folder_that_is_gone_takes_nothing(tmp_path: Path) -> None:
    printer = FolderPrinter("out", tmp_path / "gone", MEDIA_4X6, language="pdf")
    assert printer.status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem) as problem:
        printer.print_label(b"%PDF")
    assert problem.value.state == PrinterState.OFFLINE


def test_a_link_laid_in_the_way_is_not_followed(tmp_path: Path) -> None:
    target, folder = tmp_path / "target", tmp_path / "out"
    folder.mkdir()
    (folder / ".same.zpl.part").symlink_to(target)
    printer = FolderPrinter("out", folder, MEDIA_4X6, new_name=lambda: "same")
    with pytest.raises(DeviceProblem):
        printer.print_label(b"^XA^XZ")
    assert not target.exists()


def test_a_folder_that_is_there_is_ready(tmp_path: Path) -> None:
    assert FolderPrinter("out", tmp_path, MEDIA_4X6).status() is PrinterState.READY
