import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.printing.bench import plain_label
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, PrinterState, PrintReceipt, PrintState
from workstation.printing.odometer import QUESTION
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.tcp import TcpPrinter, TcpTimeouts
from workstation.printing.virtual.process import VirtualPrinter, start_virtual_printer

QUICK = TcpTimeouts(connect=2, status=0.15, write=0.5, confirm=0.4, poll=0.01)
PATIENT = TcpTimeouts(connect=5, status=5, write=5, confirm=20, poll=0.01)


@pytest.fixture(scope="module")
def label() -> bytes:
    return OwnLabelPainter().render(plain_label(), language="zpl", media=MEDIA_4X6, dpi=203)


def client(port: int, timeouts: TcpTimeouts = QUICK) -> TcpPrinter:
    return TcpPrinter(key="bench", host="127.0.0.1", port=port, media=MEDIA_4X6, timeouts=timeouts)


def printed(printer: VirtualPrinter) -> int:
    return len(printer.control.labels())


def test_a_label_that_came_out_is_confirmed(printer: VirtualPrinter, label: bytes) -> None:
    before = printed(printer)
    receipt = client(printer.port, PATIENT).print_label(label)
    assert receipt.state is PrintState.CONFIRMED
    assert printed(printer) == before + 1
    newest = printer.control.labels()[-1]
    assert (printer.out / str(newest["zpl"])).read_bytes() == label.strip()
    assert newest["barcodes"] == ["PB1234567890"]
    assert newest["unknown"] == []


@pytest.mark.parametrize(
    ("order", "state", "told"),
    [
        ("paper_out", PrinterState.PAPER_OUT, "out of labels"),
        ("head_open", PrinterState.HEAD_OPEN, "head open"),
        ("pause", PrinterState.PAUSED, "paused"),
        ("hang", PrinterState.SILENT, "does not answer"),
    ],
)
def test_a_printer_that_is_not_ready_gets_nothing(
    printer: VirtualPrinter, label: bytes, order: str, state: PrinterState, told: str
) -> None:
    before = printed(printer)
    printer.control.do(order)
    station = client(printer.port)
    assert station.status() is state
    with pytest.raises(DeviceProblem, match=told) as problem:
        station.print_label(label)
    assert problem.value.state == state
    assert problem.value.advice
    for cure in ("load_paper", "close_head", "resume", "wake"):
        printer.control.do(cure)
    assert client(printer.port, PATIENT).print_label(label).state is PrintState.CONFIRMED
    assert printed(printer) == before + 1  # the one after the cure, and nothing else


def test_a_label_that_the_printer_lost_is_seen_by_its_count(
    printer: VirtualPrinter, label: bytes
) -> None:
    station = client(printer.port, PATIENT)
    first = station.print_label(label)
    assert (first.state, first.evidence[:9]) == (PrintState.CONFIRMED, "odometer:")
    printer.control.do("lose_label")
    lost = station.print_label(label)
    assert (lost.state, "count of labels" in lost.evidence) == (PrintState.DOUBTFUL, True)
    printer.control.do("paper_after", n=1)
    assert station.print_label(label).state is PrintState.CONFIRMED  # the last of its roll


@pytest.mark.parametrize("last", range(4))
def test_paper_that_ends_at_any_label_confirms_none_that_did_not_come_out(
    printer: VirtualPrinter, label: bytes, last: int
) -> None:
    before = printed(printer)
    printer.control.do("paper_after", n=last)
    receipts = [client(printer.port, PATIENT).print_label(label) for _ in range(last)]
    receipts.append(client(printer.port).print_label(label))
    states = [receipt.state for receipt in receipts]
    assert states == [PrintState.CONFIRMED] * last + [PrintState.DOUBTFUL]
    assert "out of labels" in receipts[-1].evidence
    assert printed(printer) == before + last
    with pytest.raises(DeviceProblem):
        client(printer.port).print_label(label)
    printer.control.do("load_paper")
    assert printer.control.wait_printed(before + last + 1)  # the doubtful one lay in the buffer


def test_paper_loaded_in_time_ends_the_doubt(printer: VirtualPrinter, label: bytes) -> None:
    before = printed(printer)
    printer.control.do("paper_after", n=0)
    receipts: list[PrintReceipt] = []
    timeouts = TcpTimeouts(status=0.2, confirm=20, poll=0.01)
    job = threading.Thread(
        target=lambda: receipts.append(client(printer.port, timeouts).print_label(label))
    )
    job.start()
    assert printer.control.do("wait_queued", n=1, seconds=10)["reached"]
    printer.control.do("load_paper")
    job.join(20)
    assert [receipt.state for receipt in receipts] == [PrintState.CONFIRMED]
    assert printed(printer) == before + 1


@pytest.mark.parametrize("after", [5 + len(QUESTION), 600, 1_000_000])
def test_a_line_that_breaks_behind_the_first_byte_leaves_doubt(
    printer: VirtualPrinter, label: bytes, after: int
) -> None:
    before = printed(printer)
    printer.control.do("reset_after_bytes", n=after)
    filling = b"\n" * (2_000_000 if after > 600 else 0)
    receipt = client(printer.port).print_label(label[:4] + filling + label[4:])
    assert receipt.state is PrintState.DOUBTFUL
    assert "line broke" in receipt.evidence
    assert printed(printer) == before


@pytest.mark.parametrize("at", [2, 20])
def test_a_line_that_breaks_at_a_question_before_got_nothing(
    printer: VirtualPrinter, label: bytes, at: int
) -> None:
    before = printed(printer)
    printer.control.do("reset_after_bytes", n=at)
    with pytest.raises(DeviceProblem) as problem:
        client(printer.port).print_label(label)
    assert problem.value.state == PrinterState.OFFLINE
    assert printed(printer) == before


def test_a_printer_without_an_error_word_is_silent(tmp_path: Path, label: bytes) -> None:
    printer = start_virtual_printer(tmp_path / "out", answers_errors=False)
    try:
        printer.control.do("paper_out")
        with pytest.raises(DeviceProblem) as problem:
            client(printer.port).print_label(label)
        assert problem.value.state == PrinterState.SILENT
        assert client(printer.port).status() is PrinterState.SILENT
    finally:
        printer.stop()


def test_a_printer_that_is_off_got_nothing(label: bytes) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    station = client(port)
    assert station.status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem) as problem:
        station.print_label(label)
    assert problem.value.state == PrinterState.OFFLINE


# -- far sides that are no printer of ours

READY = (
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
BUSY = READY.replace(b"1218,000", b"1218,001")


@contextmanager
def far_side(serve: Callable[[socket.socket], None]) -> Iterator[int]:
    """A listener on loopback that treats one connection as `serve` does."""
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def run() -> None:
            line, _ = listener.accept()
            with line:
                line.settimeout(20)
                serve(line)

        thread = threading.Thread(target=run)
        thread.start()
        try:
            yield listener.getsockname()[1]
        finally:
            thread.join(20)
    assert not thread.is_alive()


def answering(answers: list[bytes]) -> Callable[[socket.socket], None]:
    """Answer the n-th ~HS with the n-th answer, the last one for ever; labels are swallowed."""

    def serve(line: socket.socket) -> None:
        got, asked = b"", 0
        while data := line.recv(65_536):
            got += data
            while got.count(b"~HS") > asked:
                line.sendall(answers[min(asked, len(answers) - 1)])
                asked += 1

    return serve


@pytest.mark.parametrize("garbage", [b"HTTP/1.1 400 Bad Request\r\n\r\n", b"\x03" * 9])
def test_a_far_side_that_is_no_printer_gets_no_label(label: bytes, garbage: bytes) -> None:
    with far_side(answering([garbage])) as port, pytest.raises(DeviceProblem) as problem:
        client(port).print_label(label)
    assert problem.value.state == PrinterState.UNKNOWN


@pytest.mark.parametrize(
    ("after", "told"),
    [
        (b"\x03garbage\x03\x03", "strangely"),
        (BUSY, "still has labels waiting"),
        (b"", "not answer"),
    ],
)
def test_no_clean_word_after_the_label_is_no_proof(label: bytes, after: bytes, told: str) -> None:
    with far_side(answering([READY, after])) as port:
        receipt = client(port).print_label(label)
    assert receipt.state is PrintState.DOUBTFUL
    assert told in receipt.evidence


def test_a_label_that_still_waits_is_asked_for_again(label: bytes) -> None:
    with far_side(answering([READY, BUSY, BUSY, READY])) as port:
        assert client(port, PATIENT).print_label(label).state is PrintState.CONFIRMED


def test_bytes_that_nobody_reads_are_never_called_printed(label: bytes) -> None:
    done = threading.Event()

    def serve(line: socket.socket) -> None:
        line.recv(3)
        line.sendall(READY)
        done.wait(20)

    with far_side(serve) as port:
        receipt = client(port).print_label(label + b"\n" * 30_000_000)
        done.set()
    assert receipt.state is PrintState.DOUBTFUL


def test_a_far_side_that_hangs_up_got_nothing(label: bytes) -> None:
    with far_side(lambda line: None) as port, pytest.raises(DeviceProblem) as problem:
        client(port).print_label(label)
    assert problem.value.state == PrinterState.OFFLINE


def test_a_status_question_to_one_that_hangs_up_is_offline() -> None:
    with far_side(lambda line: None) as port:
        assert client(port).status() is PrinterState.OFFLINE
