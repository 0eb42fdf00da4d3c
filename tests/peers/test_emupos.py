"""A receipt printer and two scales that nobody here wrote: emupos (Apache-2.0, Python 3.13)."""

from __future__ import annotations

import os
import socket
import subprocess
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from tests.peers.conftest import PEERS
from tests.printing.bench import dots_of, png_dots, read_bars, sample
from workstation.bootstrap import SystemClock, make_finder
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA, PrinterState, PrintState
from workstation.printing.lines import Timeouts
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.tcp import TcpPrinter
from workstation.scales.serial_scale import SerialScale

pytestmark = pytest.mark.peers
EMUPOS = PEERS / "emupos" / "bin" / "emupos"
ROLL = MEDIA["80mm"]


@dataclass
class Emulator:
    folder: Path
    port: int
    api: str

    def do(self, *words: str) -> None:
        command = [str(EMUPOS), "--api", self.api, *words]
        subprocess.run(command, check=True, capture_output=True, timeout=30)

    def receipts(self) -> list[Path]:
        return sorted((self.folder / "receipts").rglob("*.png"))

    def printer(self) -> TcpPrinter:
        timeouts = Timeouts(connect=5, status=1, confirm=5)
        return TcpPrinter(
            "r", "127.0.0.1", ROLL, port=self.port, language="escpos", timeouts=timeouts
        )

    def scale(self, key: str, protocol: str) -> SerialScale:
        port = self.folder / "emupos" / key
        return SerialScale(key, str(port), protocol, SystemClock(), frame="8n1")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@pytest.fixture(scope="module", autouse=True)
def one_application(qapp: QApplication) -> QApplication:
    return qapp


@pytest.fixture(scope="module")
def emulator(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulator]:
    if not EMUPOS.exists():
        pytest.skip("emupos is not in build/peers (make peers installs it where Python 3.13 is)")
    folder = tmp_path_factory.mktemp("emupos")
    port, api = free_port(), free_port()
    config = folder / "emupos.yaml"
    config.write_text(
        f"""schema: 1
api: {{ host: 127.0.0.1, port: {api} }}
devices:
  - id: front
    type: printer
    profile: epson-tm-t20iii
    connections:
      - tcp: {{ port: {port} }}
    job_idle_timeout_ms: 300
    receipts_dir: {folder / "receipts"}
  - id: toledo
    type: scale
    profile: toledo8217-15kg
    connections:
      - serial: {{ pty: true }}
  - id: sma
    type: scale
    profile: sma-15kg
    connections:
      - serial: {{ pty: true }}
""",
        encoding="utf-8",
    )
    process = subprocess.Popen(
        [str(EMUPOS), "run", "--config", str(config)],
        cwd=folder, env={**os.environ, "TMPDIR": str(folder)},
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    made = Emulator(folder, port, f"http://127.0.0.1:{api}")
    pause = threading.Event()
    for _ in range(200):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", api)) == 0:
                break
        pause.wait(0.1)
    yield made
    process.terminate()
    process.communicate(timeout=20)


def until(count: int, emulator: Emulator) -> list[Path]:
    pause = threading.Event()
    for _ in range(100):
        if len(emulator.receipts()) >= count:
            break
        pause.wait(0.1)
    return emulator.receipts()


@pytest.mark.parametrize("name", ["turkish", "arabic", "chinese"])
def test_a_receipt_is_dot_by_dot_what_the_preview_shows(emulator: Emulator, name: str) -> None:
    painter = OwnLabelPainter()
    before = len(emulator.receipts())
    label = painter.render(sample(name), language="escpos", media=ROLL, dpi=203)
    receipt = emulator.printer().print_label(label)
    assert receipt.state is PrintState.CONFIRMED, receipt
    newest = max(until(before + 1, emulator), key=lambda path: path.stat().st_mtime_ns)
    printed = dots_of(Image.open(newest))
    preview = png_dots(painter.render(sample(name), language="png", media=ROLL, dpi=203))
    assert read_bars(printed) == [sample(name).barcode]
    rows = np.flatnonzero(preview.any(axis=1))
    seen_rows, seen_columns = np.nonzero(printed)
    columns = np.flatnonzero(preview.any(axis=0))
    ink = preview[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    seen = printed[
        seen_rows.min() : seen_rows.max() + 1, seen_columns.min() : seen_columns.max() + 1
    ]
    assert np.array_equal(seen, ink)


def test_an_address_is_known_as_a_receipt_printer(emulator: Emulator) -> None:
    found = make_finder().probe(f"127.0.0.1:{emulator.port}")
    assert (found.languages, found.state) == (("escpos",), PrinterState.READY)


@pytest.mark.parametrize(
    ("fault", "state"),
    [("paper-out", PrinterState.PAPER_OUT), ("cover-open", PrinterState.HEAD_OPEN)],
)
def test_a_fault_is_named_and_nothing_is_printed_until_it_is_mended(
    emulator: Emulator, fault: str, state: PrinterState
) -> None:
    before = len(emulator.receipts())
    emulator.do("fault", "set", "front", fault)
    try:
        with pytest.raises(DeviceProblem) as problem:
            emulator.printer().print_label(b"\x1b@x\n")
        assert problem.value.state == state
    finally:
        emulator.do("fault", "clear", "front", fault)
    assert emulator.printer().status() is PrinterState.READY
    assert len(emulator.receipts()) == before


@pytest.mark.parametrize(("key", "protocol"), [("toledo", "toledo"), ("sma", "sma")])
def test_a_scale_tells_its_weight_and_that_it_moves(
    emulator: Emulator, key: str, protocol: str
) -> None:
    scale = emulator.scale(key, protocol)
    emulator.do("scale", "set", "--device", key, "1.25kg")
    seen = scale.weigh()
    assert (seen.grams, seen.stable, seen.trouble) == (1250, True, "")
    assert abs((datetime.now(UTC) - seen.at).total_seconds()) < 5
    emulator.do("scale", "set", "--device", key, "--unstable", "610g")
    assert not scale.weigh().stable
    emulator.do("scale", "set", "--device", key, "16kg")
    assert scale.weigh().trouble == "over"
