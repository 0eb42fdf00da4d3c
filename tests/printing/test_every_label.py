"""A roll of labels with a mishap at every one of them: what is called printed was printed, none
is left out, and none comes out twice unless somebody asked for it.

The loop here does what the outbox does: a printer that got nothing is asked again, a doubt is
put to a person, who looks at what lies there once the printer is mended.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from tests.printing.usb_backend import Backend, Device
from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import MEDIA_4X6, Printer, PrintReceipt, PrintState
from workstation.printing.lines import Timeouts
from workstation.printing.tcp import TcpPrinter
from workstation.printing.usb import UsbPrinter
from workstation.printing.virtual.ledger import PrintedLabels
from workstation.printing.virtual.machine import Machine
from workstation.printing.virtual.server import JobServer

LABELS = 4
QUICK = Timeouts(connect=5, status=0.15, write=0.5, confirm=0.25, poll=0.002)


def label(number: int) -> bytes:
    return b"^XA^CI28^PW400^LL200^LH0,0^FO20,20^BY3^BCN,60,N,N,N,N^FH_^FD>:PB%d^FS^XZ\n" % number


@dataclass
class Bench:
    """What was asked for, what was believed, and what a person asked for again."""

    printed: Callable[[int], int]
    mend: Callable[[], None]
    confirmed: set[int] = field(default_factory=set)
    asked_again: Counter[int] = field(default_factory=Counter)
    tries: int = 0

    def shift(self, printer: Printer, before: Callable[[int], None]) -> None:
        for number in range(1, LABELS + 1):
            before(number)
            while number not in self.confirmed:
                self.tries += 1
                assert self.tries < 60, "it never comes to an end"
                self.one(printer, number)

    def one(self, printer: Printer, number: int) -> None:
        try:
            receipt: PrintReceipt = printer.print_label(label(number))
        except DeviceProblem:
            self.mend()  # nothing was sent: the same label goes out when the printer is well
            return
        if receipt.state is PrintState.CONFIRMED:
            assert self.printed(number) >= 1, f"label {number} was called printed"
            self.confirmed.add(number)
            return
        self.mend()
        if self.printed(number) > self.asked_again[number]:
            self.confirmed.add(number)  # "yes, it came out"
        else:
            self.asked_again[number] += 1

    def check(self) -> None:
        for number in range(1, LABELS + 1):
            assert 1 <= self.printed(number) <= 1 + self.asked_again[number], number


@dataclass
class Virtual:
    machine: Machine
    port: int

    def printed(self, number: int) -> int:
        return sum(entry["barcodes"] == [f"PB{number}"] for entry in list(self.machine.printed))

    def mend(self) -> None:
        """Paper in, head shut, and what is in the buffer comes out before a person looks."""
        self.machine.change_faults(
            paper_out=False, paused=False, head_open=False, hung=False,
            paper_left=None, bytes_left=None,
        )  # fmt: skip
        machine = self.machine
        with machine.change:
            machine.change.wait_for(lambda: not machine.queue and not machine.printing, 10)


@pytest.fixture
def virtual(tmp_path: object) -> Iterator[Virtual]:
    from pathlib import Path

    machine = Machine(PrintedLabels(Path(str(tmp_path)) / "labels", 203, 400, 200))
    server = JobServer(0, machine)
    threads = [
        threading.Thread(target=machine.run, daemon=True),
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True),
    ]
    for thread in threads:
        thread.start()
    yield Virtual(machine, server.port)
    machine.stop()
    server.shutdown()
    server.server_close()
    for thread in threads:
        thread.join(10)


MISHAPS = {
    "paper_out": {"paper_left": 0},
    "no_paper_from_the_start": {"paper_out": True},
    "head_open": {"head_open": True},
    "paused": {"paused": True},
    "hung": {"hung": True},
    "reset_in_the_question": {"bytes_left": 2},
    "reset_at_the_first_byte": {"bytes_left": 4},
    "reset_in_the_label": {"bytes_left": 40},
    "reset_at_the_last_byte": {"bytes_left": 3 + len(label(1)) - 1},
    "reset_behind_the_label": {"bytes_left": 3 + len(label(1)) + 1},
}


@pytest.mark.parametrize("at", range(1, LABELS + 1))
@pytest.mark.parametrize("mishap", MISHAPS)
def test_a_mishap_at_any_label_leaves_none_out_and_doubles_none(
    virtual: Virtual, mishap: str, at: int
) -> None:
    bench = Bench(virtual.printed, virtual.mend)
    printer = TcpPrinter("p", "127.0.0.1", MEDIA_4X6, port=virtual.port, timeouts=QUICK)

    def before(number: int) -> None:
        if number == at:
            virtual.machine.change_faults(**MISHAPS[mishap])

    bench.shift(printer, before)
    bench.check()
    assert virtual.machine.stray == 0 or mishap.startswith("reset")


@pytest.mark.parametrize("at", range(1, LABELS + 1))
@pytest.mark.parametrize("mishap", ["head_open", "paused", "hung"])
def test_a_mishap_in_the_middle_of_printing_is_no_different(
    virtual: Virtual, mishap: str, at: int
) -> None:
    virtual.machine.seconds_per_label = 0.05
    bench = Bench(virtual.printed, virtual.mend)
    printer = TcpPrinter("p", "127.0.0.1", MEDIA_4X6, port=virtual.port, timeouts=QUICK)

    def before(number: int) -> None:
        if number == at:
            threading.Thread(target=strike, daemon=True).start()

    def strike() -> None:
        machine = virtual.machine
        with machine.change:
            machine.change.wait_for(lambda: machine.printing, 5)
        machine.change_faults(**{mishap: True})

    bench.shift(printer, before)
    bench.check()


@pytest.mark.parametrize("way", ["gone_after", "stalls_after"])
@pytest.mark.parametrize("at", range(1, LABELS + 1))
def test_a_plug_pulled_at_any_byte_of_any_label(way: str, at: int) -> None:
    whole = len(label(1))
    for offset in range(0, whole + 7, 3):
        device = Device(piece=17)

        def printed(number: int, device: Device = device) -> int:
            return device.got.count(label(number))

        def mend(device: Device = device) -> None:
            device.gone_after = device.stalls_after = None
            if device.got.rfind(b"^XZ") < device.got.rfind(b"^XA"):
                device.got += b"(power lost)"  # a label that was cut is forgotten

        def before(number: int, device: Device = device, offset: int = offset) -> None:
            if number == at:
                setattr(device, way, len(device.got) + offset)

        bench = Bench(printed, mend)
        printer = UsbPrinter("u", "ZX0001", MEDIA_4X6, backend=Backend(device), timeouts=QUICK)
        bench.shift(printer, before)
        bench.check()
