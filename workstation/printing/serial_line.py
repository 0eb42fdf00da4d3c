"""Prints over a serial port: the same questions and the same proof as on any other line.

How many bytes left is counted, never guessed: a port that takes none for the whole time is a
stall. Software flow control is the usual on label printers (Zebra's and TSC's manuals).
"""

from __future__ import annotations

import contextlib
import select
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field

import serial
from serial.tools import list_ports

from workstation.ports.devices import FoundPrinter
from workstation.ports.labels import AS_IT_IS, Media, PrinterState, PrintReceipt, Tuning
from workstation.printing.line_printer import LinePrinter
from workstation.printing.lines import USUAL, Conversation, Timeouts
from workstation.printing.odometer import Odometer
from workstation.printing.talk import TALKS

BAUDS = (9_600, 19_200, 38_400, 57_600, 115_200)
FLOWS = ("xonxoff", "rtscts", "none")
_PIECE = 1_024


@dataclass(slots=True)
class SerialLine:
    """One opened port."""

    port: serial.Serial

    def send(self, data: bytes, *, seconds: float) -> int:
        """Give how many bytes the port took, 0 when none in that time; OSError when it is gone."""
        if sys.platform == "win32":  # pragma: no cover - the other system's way of waiting
            self.port.write_timeout = seconds
            try:
                return int(self.port.write(data[:_PIECE]) or 0)
            except serial.SerialTimeoutException:
                return 1  # some of it may have left: never "nothing"
        _, ready, _ = select.select([], [self.port.fileno()], [], seconds)
        return int(self.port.write(data[:_PIECE]) or 0) if ready else 0

    def receive(self, *, seconds: float) -> bytes:
        """Give what came, nothing when nothing did; OSError when the port is gone."""
        self.port.timeout = seconds
        first = self.port.read(1)
        return bytes(first + self.port.read(self.port.in_waiting)) if first else b""

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):
            self.port.close()


def open_port(device: str, *, baud: int = 9_600, flow: str = "xonxoff") -> SerialLine:
    """Open a port, 8 bits, no parity; OSError when it is not there or somebody else has it."""
    port = serial.Serial(
        device,
        baudrate=baud,
        xonxoff=flow == "xonxoff",
        rtscts=flow == "rtscts",
        write_timeout=0,
        exclusive=None if sys.platform == "win32" else True,
    )
    port.reset_input_buffer()
    return SerialLine(port)


def serial_ports() -> tuple[FoundPrinter, ...]:
    """Give the ports of this machine that have a device behind them; none is opened."""
    return tuple(
        FoundPrinter(
            kind="serial",
            address=port.device,
            how_found="serial",
            make=port.manufacturer or "",
            model=port.product or "",
            serial=port.serial_number or "",
            note="Something is on this port; ask it what it is.",
        )
        for port in list_ports.comports()
        if port.vid is not None
    )


@dataclass(slots=True)
class SerialPrinter:
    """A label printer on a serial port."""

    key: str
    device: str
    media: Media
    baud: int = 9_600
    flow: str = "xonxoff"
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    timeouts: Timeouts = USUAL
    two_way: bool = True
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    odometer: Odometer = field(default_factory=Odometer)

    def status(self) -> PrinterState:
        """Ask how the printer is; `OFFLINE` when the port is not there."""
        return self._printer().status()

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label; CONFIRMED only by the printer's own word, DOUBTFUL without it.

        Raises `DeviceProblem` (state) when the printer is not ready; then nothing was sent.
        """
        return self._printer().print_label(content)

    def _printer(self) -> LinePrinter:
        talk = TALKS[self.language] if self.two_way else None
        return LinePrinter(self.key, talk, self._open, self.odometer)

    def _open(self) -> Conversation:
        line = open_port(self.device, baud=self.baud, flow=self.flow)
        return Conversation(line, self.timeouts, self.monotonic, self.sleep)
