"""Printers on a serial port: asked, sent once, believed only by their own word; over a real pty."""

from __future__ import annotations

import os
import select
import threading
import tty
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from workstation.domain.errors import DeviceProblem, NotConfigured
from workstation.ports.labels import MEDIA_4X6, PrinterState, PrintState
from workstation.printing import build_printer
from workstation.printing.lines import Timeouts
from workstation.printing.odometer import QUESTION
from workstation.printing.serial_line import SerialPrinter, open_port, serial_ports

LABEL = b"^XA" + b"x" * 5_000 + b"^XZ"
READY = (
    b"\x02030,0,0,1218,000,0,0,0,000,0,0,0\x03\r\n"
    b"\x02000,0,0,0,0,2,4,0,00000000,1,000\x03\r\n\x021234,0\x03\r\n"
)
QUICK = Timeouts(status=2, write=0.3, confirm=0.3, poll=0.001)


@dataclass
class Zebra:
    """The far side of a pty: answers ~HS; stops reading after `reads`, hangs up after `hangs`."""

    reads: int = 10**9
    hangs: int = 10**9
    answers: int = 10**9
    got: bytes = b""
    ours: int = -1
    theirs: int = -1
    stop: threading.Event = field(default_factory=threading.Event)

    def start(self) -> str:
        self.ours, self.theirs = os.openpty()
        tty.setraw(self.theirs)
        self.thread = threading.Thread(target=self.run, daemon=True)
        self.thread.start()
        return os.ttyname(self.theirs)

    def run(self) -> None:
        asked = 0
        while len(self.got) < min(self.reads, self.hangs) and not self.stop.is_set():
            if not select.select([self.ours], [], [], 0.05)[0]:
                continue
            more = os.read(self.ours, min(64, min(self.reads, self.hangs) - len(self.got)))
            self.got += more
            if self.got.count(b"~HS") > asked:
                asked += 1
                if asked <= self.answers:
                    os.write(self.ours, READY)
        if len(self.got) >= self.hangs:
            os.close(self.theirs)
            os.close(self.ours)
            self.ours = self.theirs = -1

    def end(self) -> None:
        self.stop.set()
        self.thread.join(10)
        for handle in (self.ours, self.theirs):
            if handle >= 0:
                os.close(handle)


@pytest.fixture
def zebras() -> Iterator[list[Zebra]]:
    started: list[Zebra] = []
    yield started
    for zebra in started:
        zebra.end()


def printer(zebra: Zebra, zebras: list[Zebra]) -> SerialPrinter:
    zebras.append(zebra)
    return SerialPrinter("serial", zebra.start(), MEDIA_4X6, timeouts=QUICK)


def test_a_label_arrives_byte_for_byte_and_is_confirmed(zebras: list[Zebra]) -> None:
    zebra = Zebra()
    made = printer(zebra, zebras)
    assert made.status() is PrinterState.READY
    assert made.print_label(LABEL).state is PrintState.CONFIRMED
    assert zebra.got == b"~HS" + b"~HS" + QUESTION + LABEL + b"~HS"


def test_a_printer_that_stops_reading_is_a_doubt_and_gets_nothing_twice(
    zebras: list[Zebra],
) -> None:
    zebra = Zebra(reads=3)
    long = LABEL * 20  # more than a pty holds
    receipt = printer(zebra, zebras).print_label(long)
    assert receipt.state is PrintState.DOUBTFUL
    assert f"of {len(long)} bytes" in receipt.evidence


def test_a_line_that_breaks_behind_the_label_is_a_doubt(zebras: list[Zebra]) -> None:
    zebra = Zebra(hangs=3 + len(LABEL))
    assert printer(zebra, zebras).print_label(LABEL).state is PrintState.DOUBTFUL


def test_a_silent_printer_gets_no_label(zebras: list[Zebra]) -> None:
    zebra = Zebra(answers=0)
    with pytest.raises(DeviceProblem) as problem:
        printer(zebra, zebras).print_label(LABEL)
    assert problem.value.state == PrinterState.SILENT
    assert b"^XA" not in zebra.got


def test_a_port_that_is_not_there_is_offline() -> None:
    made = SerialPrinter("serial", "/dev/no-such-port", MEDIA_4X6)
    assert made.status() is PrinterState.OFFLINE
    with pytest.raises(DeviceProblem):
        made.print_label(LABEL)


def test_two_programs_never_share_a_port(zebras: list[Zebra]) -> None:
    zebra = Zebra()
    made = printer(zebra, zebras)
    line = open_port(made.device)
    try:
        assert made.status() is PrinterState.OFFLINE
    finally:
        line.close()


def test_settings_make_a_serial_printer() -> None:
    settings = {"kind": "serial", "key": "s", "device": "/dev/ttyUSB0", "baud": 19_200}
    made = build_printer({**settings, "flow": "rtscts"})
    assert isinstance(made, SerialPrinter)
    assert (made.device, made.baud, made.flow) == ("/dev/ttyUSB0", 19_200, "rtscts")
    for wrong in ({"baud": 1234}, {"flow": "loud"}, {"device": ""}):
        with pytest.raises(NotConfigured):
            build_printer({**settings, **wrong})


def test_ports_are_listed_without_being_opened() -> None:
    assert all(port.kind == "serial" for port in serial_ports())
