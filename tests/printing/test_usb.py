"""USB printers: found by serial number, never written to twice, unplugged at whatever byte."""

from __future__ import annotations

import pytest

from tests.printing.usb_backend import Backend, Device
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, PrinterState, PrintReceipt, PrintState
from workstation.printing.lines import Timeouts
from workstation.printing.odometer import QUESTION
from workstation.printing.usb import UsbPrinter, find_printers

LABEL = b"^XA" + b"x" * 150 + b"^XZ"
QUICK = Timeouts(status=0.05, write=0.05, confirm=0.05, poll=0.001)
BEFORE = b"~HS" + QUESTION
ASKED = len(BEFORE)


def printer(backend: Backend, address: str = "ZX0001", **more: object) -> UsbPrinter:
    return UsbPrinter(
        "usb", address, MEDIA_4X6, backend=backend, timeouts=QUICK, **more  # type: ignore[arg-type]
    )  # fmt: skip


def test_printers_are_found_with_what_they_say_of_themselves() -> None:
    backend = Backend(Device(), Device(serial="", address=2), Device(device_class=3, address=3))
    first, second = find_printers(backend)
    assert (first.address, first.make, first.model) == ("ZX0001", "Zebra", "ZD421")
    assert first.languages == ("zpl",)
    assert second.address == "0a5f:0120"


def test_a_label_arrives_byte_for_byte_in_however_small_pieces_it_is_taken() -> None:
    for piece in (1, 3, 64, 4096):
        device = Device(piece=piece)
        receipt = printer(Backend(device)).print_label(LABEL)
        assert receipt.state is PrintState.CONFIRMED
        assert device.got == BEFORE + LABEL + b"~HS"
        assert device.claimed == 0


def test_the_printer_is_known_by_its_number_wherever_it_is_plugged_in() -> None:
    other, wanted = Device(serial="OTHER", address=1), Device(address=7)
    assert printer(Backend(other, wanted)).print_label(LABEL).state is PrintState.CONFIRMED
    assert other.got == b""


def test_a_printer_that_is_not_there_gets_nothing() -> None:
    backend = Backend(Device(serial="OTHER"))
    assert printer(backend).status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem) as problem:
        printer(backend).print_label(LABEL)
    assert problem.value.state == PrinterState.OFFLINE


def test_two_printers_that_cannot_be_told_apart_print_nothing() -> None:
    twins = Device(serial="", address=1), Device(serial="", address=2)
    with pytest.raises(DeviceProblem) as problem:
        printer(Backend(*twins), "0a5f:0120").print_label(LABEL)
    assert "Unplug" in problem.value.advice
    assert twins[0].got == twins[1].got == b""


def outcome(device: Device) -> PrintReceipt | None:
    try:
        return printer(Backend(device)).print_label(LABEL)
    except DeviceProblem:
        return None


@pytest.mark.parametrize("way", ["gone_after", "stalls_after"])
@pytest.mark.parametrize("piece", [7, 4096])
def test_unplugged_or_stalled_at_any_byte_nothing_is_confirmed_and_nothing_sent_again(
    way: str, piece: int
) -> None:
    for at in range(ASKED + len(LABEL) + len(b"~HS")):
        device = Device(piece=piece, **{way: at})  # type: ignore[arg-type]
        receipt = outcome(device)
        if at <= ASKED:
            assert receipt is None, at  # no byte of the label left us, and that is said
        else:
            assert receipt is not None, at
            assert receipt.state is PrintState.DOUBTFUL, at
        assert device.got == (BEFORE + LABEL + b"~HS")[:at]


def test_paper_out_on_the_port_is_enough_to_send_nothing() -> None:
    device = Device(port_status=0x38)
    assert printer(Backend(device)).status() is PrinterState.PAPER_OUT
    with pytest.raises(DeviceProblem) as problem:
        printer(Backend(device)).print_label(LABEL)
    assert problem.value.state == PrinterState.PAPER_OUT
    assert device.got == b""


def test_a_printer_without_port_status_still_prints() -> None:
    device = Device(port_status=None)
    assert printer(Backend(device)).print_label(LABEL).state is PrintState.CONFIRMED


def test_a_printer_that_never_answers_may_be_used_one_way() -> None:
    device = Device()
    receipt = printer(Backend(device), two_way=False).print_label(LABEL)
    assert receipt.state is PrintState.DOUBTFUL
    assert device.got == LABEL


def test_only_the_one_usb_thread_touches_the_library() -> None:
    backend = Backend(Device())
    find_printers(backend)
    printer(backend).status()
    printer(backend).print_label(LABEL)
    assert backend.threads == {"usb_0"}
