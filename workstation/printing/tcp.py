"""Prints over TCP port 9100: one label a job, one connection a job."""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from workstation.ports.labels import AS_IT_IS, Media, PrinterState, PrintReceipt, Tuning
from workstation.printing.line_printer import LinePrinter
from workstation.printing.lines import USUAL, Conversation, Timeouts
from workstation.printing.odometer import Odometer
from workstation.printing.talk import TALKS

TcpTimeouts = Timeouts


@dataclass(slots=True)
class TcpLine:
    """One TCP connection."""

    socket: socket.socket

    def send(self, data: bytes, *, seconds: float) -> int:
        """Give how many bytes the system took; OSError when none would in that time."""
        self.socket.settimeout(seconds)
        return self.socket.send(data)

    def receive(self, *, seconds: float) -> bytes:
        """Give what came, nothing when nothing did; OSError when the printer hung up."""
        self.socket.settimeout(seconds)
        try:
            came = self.socket.recv(4096)
        except TimeoutError:
            return b""
        if not came:
            raise ConnectionResetError("the printer closed the line")
        return came

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):
            self.socket.close()


def connect(host: str, port: int, *, seconds: float) -> TcpLine:
    """Open a line on which a far side that vanished is noticed; OSError when there is none."""
    line = socket.create_connection((host, port), timeout=seconds)
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (
        ("TCP_KEEPIDLE", 10),
        ("TCP_KEEPINTVL", 5),
        ("TCP_KEEPCNT", 2),
        ("TCP_USER_TIMEOUT", 15_000),
    ):
        if hasattr(socket, option):  # not every system has all of them
            line.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)
    return TcpLine(line)


@dataclass(slots=True)
class TcpPrinter:
    """A label printer behind a TCP port; `two_way` is False where it never answers."""

    key: str
    host: str
    media: Media
    port: int = 9100
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    timeouts: Timeouts = USUAL
    two_way: bool = True
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    odometer: Odometer = field(default_factory=Odometer)

    def status(self) -> PrinterState:
        """Ask how the printer is; `OFFLINE` when no connection comes about."""
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
        line = connect(self.host, self.port, seconds=self.timeouts.connect)
        return Conversation(line, self.timeouts, self.monotonic, self.sleep)
