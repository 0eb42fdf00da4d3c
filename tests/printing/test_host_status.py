import pytest

from workstation.ports.labels import PrinterState
from workstation.printing.host_status import parse_errors, parse_host_status


def answer(one: str = "030,0,0,1218,000,0,0,0,000,0,0,0", two: str = "") -> bytes:
    two = two or "000,0,0,0,0,2,4,0,00000000,1,000"
    return f"\x02{one}\x03\r\n\x02{two}\x03\r\n\x021234,0\x03\r\n".encode()


def state(one: str = "030,0,0,1218,000,0,0,0,000,0,0,0", two: str = "") -> PrinterState | None:
    status = parse_host_status(answer(one, two))
    return status and status.state


def test_a_well_printer_is_ready_and_idle() -> None:
    status = parse_host_status(answer())
    assert status is not None
    assert status.state is PrinterState.READY
    assert status.idle


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("030,1,0,1218,000,0,0,0,000,0,0,0", "", PrinterState.PAPER_OUT),
        ("030,0,1,1218,000,0,0,0,000,0,0,0", "", PrinterState.PAUSED),
        ("030,0,0,1218,000,0,0,0,000,1,0,0", "", PrinterState.UNKNOWN),
        ("030,0,0,1218,000,1,0,0,000,0,0,0", "", PrinterState.UNKNOWN),
        ("030,1,1,1218,000,0,0,0,000,0,0,0", "000,0,1,0,0,2,4,0,00000000,1,000",
         PrinterState.HEAD_OPEN),
        ("030,0,0,1218,000,0,0,0,000,0,0,0", "000,0,0,1,0,2,4,0,00000000,1,000",
         PrinterState.RIBBON_OUT),
    ],
)  # fmt: skip
def test_each_ailment_has_its_field(one: str, two: str, expected: PrinterState) -> None:
    assert state(one, two) is expected


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("030,0,0,1218,002,0,0,0,000,0,0,0", ""),
        ("030,0,0,1218,000,0,0,0,000,0,0,0", "000,0,0,0,0,2,4,0,00000001,1,000"),
    ],
)
def test_a_waiting_label_is_not_idle(one: str, two: str) -> None:
    status = parse_host_status(answer(one, two))
    assert status is not None
    assert not status.idle


@pytest.mark.parametrize(
    "garbage",
    [b"", b"HTTP/1.1 200 OK", b"\x02\x03\x02\x03\x02\x03", answer()[:-8], answer("030,0,x"),
     answer("030,a,0,1218,000,0,0,0,000,0,0,0")],
)  # fmt: skip
def test_garbage_is_no_status(garbage: bytes) -> None:
    assert parse_host_status(garbage) is None


def test_the_newest_answer_counts() -> None:
    status = parse_host_status(answer() + answer("030,1,0,1218,000,0,0,0,000,0,0,0"))
    assert status is not None
    assert status.paper_out


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"ERRORS: 1 00000000 00000001", PrinterState.PAPER_OUT),
        (b"ERRORS: 1 00000000 00000002", PrinterState.RIBBON_OUT),
        (b"ERRORS: 1 00000000 00000005", PrinterState.HEAD_OPEN),
        (b"ERRORS: 1 00000000 00000008", PrinterState.UNKNOWN),
        (b"ERRORS: 0 00000000 00000000", PrinterState.READY),
        (b"what?", None),
    ],
)
def test_the_error_word_is_read_bit_by_bit(line: bytes, expected: PrinterState | None) -> None:
    assert parse_errors(line) is expected
