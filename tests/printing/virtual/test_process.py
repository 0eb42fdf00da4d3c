import hashlib
import json
import os
import signal
import socket
from pathlib import Path

import pytest

from tests.printing.bench import plain_label, png_dots, read_bars
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.virtual.process import (
    PrinterControl,
    VirtualPrinter,
    start_virtual_printer,
)


def send(printer: VirtualPrinter, content: bytes) -> None:
    with socket.create_connection(("127.0.0.1", printer.port), timeout=10) as line:
        line.sendall(content)


def test_what_came_through_the_socket_stands_in_the_ledger_byte_for_byte(
    printer: VirtualPrinter,
) -> None:
    before = len(printer.control.labels())
    label = OwnLabelPainter().render(plain_label(), language="zpl", media=MEDIA_4X6, dpi=203)
    label = label.strip()
    send(printer, label + b"\n" + label)
    assert printer.control.wait_printed(before + 2)
    entry = printer.control.labels()[-1]
    lines = (printer.out / "labels.jsonl").read_text("utf-8").splitlines()
    assert json.loads(lines[-1]) == entry
    kept = (printer.out / str(entry["zpl"])).read_bytes()
    assert kept == label
    assert entry["sha256"] == hashlib.sha256(label).hexdigest()
    assert entry["bytes"] == len(label)
    assert read_bars(png_dots((printer.out / str(entry["png"])).read_bytes())) == ["PB1234567890"]


def test_a_foreign_command_is_seen_in_the_picture(printer: VirtualPrinter) -> None:
    before = len(printer.control.labels())
    send(printer, b"^XA^FO1,1^GB9,9,9^FS^JUS^XZ")
    assert printer.control.wait_printed(before + 1)
    entry = printer.control.labels()[-1]
    assert entry["unknown"] == ["^JU"]
    assert png_dots((printer.out / str(entry["png"])).read_bytes()).shape[0] > 1218


def test_copies_are_counted_one_by_one(printer: VirtualPrinter) -> None:
    before = len(printer.control.labels())
    send(printer, b"^XA^PQ3^XZ")
    assert printer.control.wait_printed(before + 3)


def test_a_paused_printer_holds_its_labels(printer: VirtualPrinter) -> None:
    before = len(printer.control.labels())
    printer.control.do("pause")
    send(printer, b"^XA^XZ")
    assert printer.control.do("wait_queued", n=1, seconds=10)["reached"] is True
    assert len(printer.control.labels()) == before
    printer.control.do("resume")
    assert printer.control.wait_printed(before + 1)


def test_a_reset_loses_what_was_not_printed(printer: VirtualPrinter) -> None:
    before = len(printer.control.labels())
    printer.control.do("pause")
    send(printer, b"^XA^XZ")
    assert printer.control.do("wait_queued", n=1, seconds=10)["reached"] is True
    printer.control.do("reset")
    printer.control.do("resume")
    assert printer.control.state()["queued"] == 0
    assert len(printer.control.labels()) == before


def test_stray_bytes_are_counted(printer: VirtualPrinter) -> None:
    before = printer.control.state()["stray_bytes"]
    assert isinstance(before, int)
    send(printer, b"hello ^XA^XZ")
    assert printer.control.wait_printed(len(printer.control.labels()) or 1)
    with socket.create_connection(("127.0.0.1", printer.port), timeout=10) as line:
        line.sendall(b"hello ~HS")
        assert line.recv(1) == b"\x02"  # it has read the line up to here
    after = printer.control.state()["stray_bytes"]
    assert isinstance(after, int)
    assert after >= before + 6


@pytest.mark.parametrize(
    "order", [{"do": "dance"}, {"do": 5}, {"do": "paper_after"}, {"do": "paper_after", "n": -1},
              {"do": "wait_printed"}, {"do": "wait_printed", "n": 1, "seconds": "x"}]
)  # fmt: skip
def test_an_order_that_is_not_known_is_refused(
    printer: VirtualPrinter, order: dict[str, object]
) -> None:
    with socket.create_connection(("127.0.0.1", printer.control.port), timeout=10) as line:
        line.sendall(json.dumps(order).encode() + b"\n")
        answer = json.loads(line.makefile("rb").readline())
    assert answer["ok"] is False
    assert answer["error"]


def test_a_refused_order_is_an_error_for_the_caller(printer: VirtualPrinter) -> None:
    with pytest.raises(DeviceProblem, match="dance"):
        printer.control.do("dance")


@pytest.mark.parametrize("line", [b"GET / HTTP/1.1\r\n", b"[]\n"])
def test_a_browser_gets_no_answer_from_the_control_port(
    printer: VirtualPrinter, line: bytes
) -> None:
    with socket.create_connection(("127.0.0.1", printer.control.port), timeout=10) as channel:
        channel.sendall(line)
        assert channel.recv(100) == b""


def test_a_printer_started_again_goes_on_counting(tmp_path: Path) -> None:
    out, ready = tmp_path / "printed", []
    for number in (1, 2):
        printer = start_virtual_printer(out)
        try:
            send(printer, b"^XA^XZ")
            assert printer.control.wait_printed(number)
            ready.append(printer.control.labels()[-1]["n"])
        finally:
            printer.stop()
        assert printer.process.returncode == 0
    assert ready == [1, 2]
    assert (out / "0002.zpl").read_bytes() == b"^XA^XZ"


def test_a_polite_signal_ends_it(tmp_path: Path) -> None:
    printer = start_virtual_printer(tmp_path / "printed")
    os.kill(printer.process.pid, signal.SIGTERM)
    assert printer.process.wait(10) == 0
    printer.stop()


def test_a_printer_that_cannot_start_says_so(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken, pytest.raises(DeviceProblem):
        start_virtual_printer(tmp_path / "printed", port=taken.getsockname()[1])


def test_a_control_port_without_a_printer_is_an_error() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    with pytest.raises(DeviceProblem):
        PrinterControl(port).state()
