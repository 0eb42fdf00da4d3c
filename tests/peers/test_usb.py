"""The USB printer over real libusb and the kernel's own interface, made up below by umockdev."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from workstation.printing.odometer import QUESTION

pytestmark = pytest.mark.peers
HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parents[1]
BEFORE = b"~HS~HS" + QUESTION
LABEL = b"^XA" + bytes(range(32, 127)) * 1_400 + b"^XZ"
CLIENT = """
import json, sys
from pathlib import Path
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.lines import Timeouts
from workstation.printing.usb import UsbPrinter, find_printers
found = [
    [one.address, one.make, one.model, list(one.languages), one.dpi] for one in find_printers()
]
printer = UsbPrinter("u", "ZX0001", MEDIA_4X6, timeouts=Timeouts(status=1, write=1, confirm=1))
status = printer.status()
try:
    receipt = printer.print_label(Path(sys.argv[1]).read_bytes())
    told = [receipt.state, receipt.evidence]
except DeviceProblem as problem:
    told = ["nothing sent", problem.state]
print(json.dumps({"found": found, "status": status, "told": told}))
"""


def run(tmp_path: Path, **plan: int) -> tuple[dict[str, object], bytes]:
    wrapper, system = shutil.which("umockdev-wrapper"), Path("/usr/bin/python3")
    bindings = "import gi; gi.require_version('UMockdev', '1.0')"
    if wrapper is None or not system.exists() or subprocess.run(
        [system, "-c", bindings], capture_output=True, check=False
    ).returncode:  # fmt: skip
        pytest.skip("no umockdev (apt install umockdev python3-gi gir1.2-umockdev-1.0)")
    label, capture = tmp_path / "label.zpl", tmp_path / "capture"
    label.write_bytes(LABEL)
    command = [
        wrapper, str(system), str(HERE / "usb_emulator.py"), str(capture), json.dumps(plan), "--",
        sys.executable, "-c", CLIENT, str(label),
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=CHECKOUT, capture_output=True, text=True, timeout=25, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1]), capture.read_bytes()


def test_a_label_arrives_byte_for_byte_and_the_printers_word_comes_back(tmp_path: Path) -> None:
    told, got = run(tmp_path)
    assert told["found"] == [["ZX0001", "Zebra", "ZD421-203dpi", ["zpl"], 203]]
    assert told["status"] == "ready"
    assert told["told"] == ["confirmed", "status: ready, 0 formats waiting, 0 labels remaining"]
    assert got == BEFORE + LABEL + b"~HS"


@pytest.mark.parametrize("at", [1, 40_000, len(LABEL) - 1])
@pytest.mark.parametrize("way", ["stalls_after", "gone_after"])
def test_a_stall_or_a_pulled_plug_is_a_doubt_and_nothing_is_sent_twice(
    tmp_path: Path, way: str, at: int
) -> None:
    told, got = run(tmp_path, **{way: len(BEFORE) + at})
    assert told["told"][0] == "doubtful"  # type: ignore[index]
    assert got == (BEFORE + LABEL)[: len(BEFORE) + at]


def test_a_plug_pulled_before_the_label_sends_nothing(tmp_path: Path) -> None:
    told, got = run(tmp_path, gone_after=5)
    assert told["told"] == ["nothing sent", "offline"]
    assert got == b"~HS~H"
