"""Documents to an ordinary printer that nobody here wrote: CUPS's own `ippeveprinter`, a whole IPP
printer in a program, behind a CUPS of our own. It wants a D-Bus and an Avahi, so it gets private
ones.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from tests.peers.test_cups import cups, free_port, sink
from tests.printing.documents.samples import slip
from workstation.ports.labels import CanPrintCopies, PrinterState, PrintState
from workstation.printing.cups import queues
from workstation.printing.documents.drawn import DrawnDocuments
from workstation.printing.sheets import build_sheet_printer

__all__ = ["cups", "sink"]
pytestmark = pytest.mark.peers
_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={folder}/bus</listen><auth>EXTERNAL</auth>
<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/><allow send_type="signal"/>
<allow send_requested_reply="true" send_type="method_return"/>
<allow send_requested_reply="true" send_type="error"/>
<allow receive_type="method_call"/><allow receive_type="method_return"/>
<allow receive_type="error"/><allow receive_type="signal"/></policy></busconfig>
"""
_AVAHI = "[server]\nuse-ipv6=no\nallow-interfaces=lo\n[wide-area]\nenable-wide-area=no\n"
_KEEP = """#!/bin/sh
cp "$1" "{folder}/job-$$.pdf" && echo "$IPP_COPIES" > "{folder}/job-$$.copies"
"""


@pytest.fixture(scope="module")
def laser(cups: None, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A queue "laser" of the private CUPS; gives the folder where its printer keeps its jobs."""
    path = f"{os.environ['PATH']}:/usr/sbin"
    programs = {
        name: shutil.which(name, path=path)
        for name in ("ippeveprinter", "dbus-daemon", "avahi-daemon", "lpadmin")
    }
    missing = [name for name, found in programs.items() if found is None]
    if missing:
        pytest.skip(f"no {', '.join(missing)} (apt install cups-ipp-utils dbus avahi-daemon)")
    folder = tmp_path_factory.mktemp("ipp")
    (folder / "bus.conf").write_text(_BUS.format(folder=folder))
    (folder / "avahi.conf").write_text(_AVAHI)
    keep = folder / "keep.sh"
    keep.write_text(_KEEP.format(folder=folder))
    keep.chmod(0o755)
    plain = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={folder}/bus"}
    port = free_port()
    with ExitStack() as ends:

        def start(name: str, *options: str) -> subprocess.Popen[bytes]:
            process = subprocess.Popen(
                [str(programs[name]), *options], env=plain,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
            ends.callback(process.wait, 20)
            ends.callback(process.terminate)
            return process

        start("dbus-daemon", f"--config-file={folder}/bus.conf", "--nofork", "--nopidfile")
        _until((folder / "bus").exists)
        avahi = start(
            "avahi-daemon", "--no-drop-root", "--no-chroot", "--no-rlimits", "-f",
            f"{folder}/avahi.conf",
        )  # fmt: skip
        uri = f"ipp://localhost:{port}/ipp/print"
        formats = "application/pdf,image/pwg-raster,application/octet-stream"
        added = None
        for _ in range(20):  # it ends at once while Avahi is not up yet
            if avahi.poll() is not None:
                pytest.skip("avahi-daemon does not start here (is another one running?)")
            process = start(
                "ippeveprinter", "-p", str(port), "-k", "-d", str(folder), "-c", str(keep),
                "-f", formats, "-n", "localhost", "Laser",
            )  # fmt: skip
            threading.Event().wait(0.3)
            if process.poll() is None:
                added = subprocess.run(
                    [str(programs["lpadmin"]), "-p", "laser", "-E", "-v", uri, "-m", "everywhere"],
                    capture_output=True, text=True, timeout=60, check=False,
                )  # fmt: skip
                break
        if added is None:
            pytest.skip("ippeveprinter does not start here")
        assert added.returncode == 0, added.stderr
        yield folder


def _until(true: object) -> None:
    for _ in range(500):
        if true():  # type: ignore[operator]
            return
        threading.Event().wait(0.01)
    raise AssertionError("it did not come up")


def test_a_slip_arrives_once_with_its_text_and_its_copies(qapp: QApplication, laser: Path) -> None:
    printer = build_sheet_printer("office", kind="cups", place="laser", paper="a4", confirm=60)
    assert printer.status() is PrinterState.READY
    assert isinstance(printer, CanPrintCopies)
    receipt = printer.print_copies(DrawnDocuments().packing_slip(slip("tr")), copies=2)
    assert receipt.state is PrintState.CONFIRMED, receipt
    (job,) = laser.glob("job-*.pdf")
    assert job.with_suffix(".copies").read_text().strip() == "2"
    text = "".join(page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(job))
    assert "KY-10482" in text
    assert "7204 8816 530" in text


def test_the_search_says_that_it_has_a_driver_and_takes_pdf(laser: Path) -> None:
    (found,) = [one for one in queues() if one.address == "laser"]
    assert found.languages == ("pdf",)
    assert "has a driver" in found.note
