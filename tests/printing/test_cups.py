"""A queue of CUPS: handed over once, followed by its number, never sent again.

`lp` and `lpstat` are programs of ours here, real processes that keep their state in a folder;
tests/peers has the same promises with the real spooler.
"""

from __future__ import annotations

import json
import os
import sys
from itertools import count
from pathlib import Path

import pytest

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, SHEETS, PrinterState, PrintState
from workstation.printing.cups import CupsPrinter, queues
from workstation.printing.discovery import PrinterSearch
from workstation.printing.lines import Timeouts

LABEL = b"^XA^FDx^FS^XZ\x00\xff\n"
IDLE = "printer zebra is idle.  enabled since Sun Nov 22 03:00:00 2026\n"
STOPPED = "printer zebra disabled since Sun Nov 22 03:00:00 2026 -\n\tPaused\n"
BUSY = "printer zebra now printing zebra-6.  enabled since x\n\tSending data.\n"
GONE = "\tThe printer may not exist or is unavailable at this time.\n"
JOB = "zebra-7                 packer            1024   Sun Nov 22 03:00:00 2026\n"
DONE = f"{JOB}\tStatus: \n\tAlerts: processing-to-stop-point\n\tqueued for zebra\n"

PROGRAM = """#!{python} -IS
import json, os, sys
folder = {folder!r}
plan = json.load(open(os.path.join(folder, "plan.json")))
name = os.path.basename(sys.argv[0])
with open(os.path.join(folder, "calls.jsonl"), "a") as calls:
    calls.write(json.dumps([name, *sys.argv[1:]]) + "\\n")
if name == "lp":
    if plan.get("lp_fails"):
        sys.exit(1)
    with open(os.path.join(folder, "sent"), "ab") as sent:
        sent.write(sys.stdin.buffer.read())
    print(plan["lp"])
elif name == "lpoptions":
    print(plan.get("options", "printer-info=x printer-make-and-model='Zebra ZPL Label Printer'"))
elif "-v" in sys.argv:
    print(plan["devices"])
elif "-p" in sys.argv:
    if plan["printer"] is None:
        print("lpstat: Invalid destination name in list", file=sys.stderr)
        sys.exit(1)
    print(plan["printer"], end="")
else:
    which = sys.argv[sys.argv.index("-W") + 1]
    looks = plan[which]
    print(looks[0], end="")
    if len(looks) > 1:
        plan[which] = looks[1:]
        json.dump(plan, open(os.path.join(folder, "plan.json"), "w"))
"""


class Spooler:
    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.folder = folder
        for name in ("lp", "lpstat", "lpoptions"):
            program = folder / name
            program.write_text(PROGRAM.format(python=sys.executable, folder=str(folder)))
            program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")
        self.plan()

    def plan(self, **changes: object) -> None:
        plan = {
            "printer": IDLE, "lp": "request id is zebra-7 (0 file(s))",
            "completed": ["", DONE], "not-completed": [JOB], **changes,
        }  # fmt: skip
        (self.folder / "plan.json").write_text(json.dumps(plan))

    @property
    def sent(self) -> bytes:
        path = self.folder / "sent"
        return path.read_bytes() if path.exists() else b""

    def calls(self, name: str) -> list[list[str]]:
        lines = (self.folder / "calls.jsonl").read_text().splitlines()
        return [call for call in map(json.loads, lines) if call[0] == name]


@pytest.fixture
def spooler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Spooler:
    return Spooler(tmp_path, monkeypatch)


def printer(**more: object) -> CupsPrinter:
    """A printer whose clock goes on by a second each time it is looked at."""
    timeouts = Timeouts(status=30, write=30, confirm=4)
    clock = count()
    return CupsPrinter(
        "c", "zebra", MEDIA_4X6, timeouts=timeouts,
        monotonic=lambda: float(next(clock)), sleep=lambda _: None, **more,  # type: ignore[arg-type]
    )  # fmt: skip


def test_copies_of_a_document_are_one_job(spooler: Spooler) -> None:
    sheets = printer()
    sheets.language, sheets.media = "pdf", SHEETS["a4"]
    assert sheets.print_copies(b"%PDF-1.7", copies=3).state is PrintState.CONFIRMED
    (call,) = spooler.calls("lp")
    assert call[5:] == ["-n", "3", "-o", "media=A4"]
    assert spooler.sent == b"%PDF-1.7"


def test_a_label_is_handed_over_raw_once_and_followed_to_its_end(spooler: Spooler) -> None:
    receipt = printer().print_label(LABEL)
    assert receipt.state is PrintState.CONFIRMED
    assert "spooler" in receipt.evidence
    assert spooler.sent == LABEL
    assert spooler.calls("lp") == [["lp", "-d", "zebra", "-t", "Packbench", "-o", "raw"]]


def test_a_pdf_goes_through_the_driver_with_the_papers_size(spooler: Spooler) -> None:
    assert printer(language="pdf").print_label(LABEL).state is PrintState.CONFIRMED
    (call,) = spooler.calls("lp")
    assert call[-2:] == ["-o", "media=Custom.101.6x152.4mm"]


def test_a_pdf_never_goes_to_a_queue_without_a_driver(spooler: Spooler) -> None:
    spooler.plan(options="printer-info=zebra printer-make-and-model='Local Raw Printer'")
    with pytest.raises(DeviceProblem) as problem:
        printer(language="pdf").print_label(LABEL)
    assert "no driver" in problem.value.title
    assert spooler.sent == b""


def test_queues_are_listed_with_where_they_lead_and_whether_they_have_a_driver(
    spooler: Spooler,
) -> None:
    spooler.plan(
        devices="device for zebra: usb://Zebra/ZD421-203dpi?serial=X\ndevice for laser: ipp://a/",
        options="printer-make-and-model='Local Raw Printer'",
    )
    zebra, laser = queues()
    assert (zebra.kind, zebra.address, zebra.languages) == ("cups", "zebra", ("zpl",))
    assert (zebra.dpi, zebra.settings()["queue"]) == (203, "zebra")
    assert "as they are" in zebra.note
    assert laser.languages == ()
    spooler.plan(devices="device for laser: ipp://a/")
    (laser,) = queues()
    assert (laser.languages, laser.model) == (("pdf",), "Zebra ZPL Label Printer")
    assert "driver" in laser.note
    assert PrinterSearch().probe("cups:laser").how_found == "asked"


def test_a_document_names_its_sheet_as_drivers_know_it(spooler: Spooler) -> None:
    laser = CupsPrinter("laser", "zebra", SHEETS["a4"], language="pdf")
    assert laser.print_label(LABEL).state is PrintState.CONFIRMED
    (call,) = spooler.calls("lp")
    assert call[-2:] == ["-o", "media=A4"]


@pytest.mark.parametrize(
    ("printer_says", "state"),
    [
        (IDLE, PrinterState.READY),
        (
            BUSY,
            PrinterState.READY,
        ),
        (STOPPED, PrinterState.PAUSED),
        (
            IDLE + GONE,
            PrinterState.OFFLINE,
        ),
        (STOPPED + "\tThe printer is not responding.\n", PrinterState.OFFLINE),
        (IDLE + "\tMedia tray empty!\n", PrinterState.PAPER_OUT),
        (IDLE + "\tThe printer is out of paper.\n", PrinterState.PAPER_OUT),
        (IDLE + "\tThe printer's cover is open.\n", PrinterState.HEAD_OPEN),
        (None, PrinterState.OFFLINE),
    ],
)
def test_what_ails_the_printer_is_read_from_its_message(
    spooler: Spooler, printer_says: str | None, state: PrinterState
) -> None:
    spooler.plan(printer=printer_says)
    assert printer().status() is state
    if state is not PrinterState.READY:
        with pytest.raises(DeviceProblem) as problem:
            printer().print_label(LABEL)
        assert problem.value.state == state
        assert spooler.sent == b""


@pytest.mark.parametrize(
    ("plan", "told"),
    [
        ({"completed": [""], "not-completed": [JOB, ""]}, "no longer knows"),
        ({"completed": [f"{JOB}\tAlerts: job-canceled-by-user\n"]}, "without printing"),
        ({"completed": [f"{JOB}\tAlerts: aborted-by-system\n"]}, "without printing"),
        ({"lp": "thank you"}, "no number"),
    ],
)
def test_anything_but_a_completed_job_is_a_doubt_and_not_sent_again(
    spooler: Spooler, plan: dict[str, object], told: str
) -> None:
    spooler.plan(**plan)
    receipt = printer().print_label(LABEL)
    assert receipt.state is PrintState.DOUBTFUL
    assert told in receipt.evidence
    assert spooler.sent == LABEL


def test_a_queue_that_does_not_take_it_got_nothing(spooler: Spooler) -> None:
    spooler.plan(lp_fails=True)
    with pytest.raises(DeviceProblem):
        printer().print_label(LABEL)
    assert spooler.sent == b""


def test_without_cups_there_is_no_printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printer().status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem):
        printer().print_label(LABEL)


@pytest.mark.parametrize("completed", ["", DONE.replace("zebra-7 ", "zebra-77")])
@pytest.mark.parametrize(
    ("says", "ails"),
    [
        (IDLE, PrinterState.SILENT),
        (IDLE + "\tThe printer is out of paper.\n", PrinterState.PAPER_OUT),
    ],
)
def test_what_cups_still_holds_is_followed_to_its_end_and_never_sent_again(
    spooler: Spooler, completed: str, says: str, ails: PrinterState
) -> None:
    spooler.plan(completed=[completed])
    made = printer()
    receipt = made.print_label(LABEL)
    assert (receipt.state, receipt.job) == (PrintState.SENT, "zebra-7")
    assert "by itself" in receipt.evidence
    spooler.plan(completed=[completed], printer=says)
    again = made.follow(receipt.job)
    assert (again.state, again.ails) == (PrintState.SENT, ails)
    spooler.plan(completed=[DONE], printer=says)
    assert made.follow(receipt.job).state is PrintState.CONFIRMED
    spooler.plan(completed=[""], **{"not-completed": [""]})
    assert made.follow(receipt.job).state is PrintState.DOUBTFUL
    assert len(spooler.calls("lp")) == 1


def test_a_spooler_that_falls_silent_behind_the_label_is_asked_again_later(
    spooler: Spooler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(spooler.folder / "nothing-here"))
    receipt = printer().follow("zebra-7")
    assert (receipt.state, receipt.job) == (PrintState.SENT, "zebra-7")
