"""Prints over TCP port 9100: asks before, sends, asks after, and calls only an answer a proof.

A printer that takes bytes has not printed: one that never reads took 575 labels of 5 kB before
it blocked. So a label is confirmed only when the printer, asked behind the label on the same
connection, says that nothing waits in its buffer and nothing ails it.
"""

from __future__ import annotations

import contextlib
import socket
import time
from collections.abc import Callable
from dataclasses import dataclass

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import AS_IT_IS, Media, PrinterState, PrintReceipt, PrintState, Tuning
from workstation.printing.host_status import HostStatus, complete, parse_errors, parse_host_status

_ADVICE = {
    PrinterState.PAPER_OUT: ("is out of labels", "Load a roll and close the head."),
    PrinterState.HEAD_OPEN: ("has its head open", "Close the head."),
    PrinterState.PAUSED: ("is paused", "Press Pause on the printer."),
    PrinterState.RIBBON_OUT: ("is out of ribbon", "Load a ribbon."),
    PrinterState.SILENT: ("does not answer", "Look at its display; it may be blocked."),
    PrinterState.OFFLINE: ("cannot be reached", "Check that it is on and connected."),
    PrinterState.UNKNOWN: ("answers strangely", "Check that it is a ZPL printer, and its address."),
}


@dataclass(frozen=True, slots=True)
class TcpTimeouts:
    """Seconds: to connect, for a status answer, for a write, for the proof after sending."""

    connect: float = 3.0
    status: float = 1.5
    write: float = 10.0
    confirm: float = 15.0
    poll: float = 0.05


@dataclass(slots=True)
class TcpPrinter:
    """A ZPL printer behind a TCP port; one label a job, one connection a job."""

    key: str
    host: str
    media: Media
    port: int = 9100
    dpi: int = 203
    language: str = "zpl"
    tuning: Tuning = AS_IT_IS
    timeouts: TcpTimeouts = TcpTimeouts()
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep

    def status(self) -> PrinterState:
        """Ask how the printer is; `OFFLINE` when no connection comes about."""
        try:
            with self._connect() as line:
                return self._state(line)
        except DeviceProblem:
            return PrinterState.OFFLINE
        except OSError:
            return PrinterState.OFFLINE

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label; CONFIRMED only by the printer's own word, DOUBTFUL without it.

        Raises `DeviceProblem` (state) when the printer is not ready; then nothing was sent.
        """
        with self._connect() as line:
            try:
                state = self._state(line)
            except OSError as problem:
                raise self._problem(PrinterState.OFFLINE) from problem
            if state is not PrinterState.READY:
                raise self._problem(state)
            sent = self._send(line, content)
            if sent == 0:
                raise self._problem(PrinterState.OFFLINE)
            if sent < len(content):
                return PrintReceipt(
                    PrintState.DOUBTFUL, f"The line broke after {sent} of {len(content)} bytes."
                )
            return self._proof(line)

    # -- the line ------------------------------------------------------------------------------

    def _connect(self) -> socket.socket:
        try:
            line = socket.create_connection((self.host, self.port), timeout=self.timeouts.connect)
        except OSError as problem:
            raise self._problem(PrinterState.OFFLINE) from problem
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
        return line

    def _problem(self, state: PrinterState) -> DeviceProblem:
        title, advice = _ADVICE[state]
        return DeviceProblem(f"The printer {self.key} {title}.", advice, state=state.value)

    def _send(self, line: socket.socket, content: bytes) -> int:
        """Write all of it; gives how many bytes left us, fewer when the line broke or stalled."""
        line.settimeout(self.timeouts.write)
        sent = 0
        with contextlib.suppress(OSError):
            while sent < len(content):
                sent += line.send(content[sent : sent + 65_536])
        return sent

    def _ask(
        self, line: socket.socket, question: bytes, whole: Callable[[bytes], bool], until: float
    ) -> bytes:
        """Ask, and read until the answer is whole or the time is over; OSError: the line broke."""
        line.settimeout(self.timeouts.write)
        line.sendall(question)
        answer = b""
        while not whole(answer):
            left = until - self.monotonic()
            if left <= 0:
                break
            line.settimeout(left)
            try:
                more = line.recv(4096)
            except TimeoutError:
                break
            if not more:
                raise ConnectionResetError("the printer closed the line")
            answer += more
        return answer

    def _within(self, seconds: float) -> float:
        return self.monotonic() + seconds

    # -- questions -----------------------------------------------------------------------------

    def _host_status(self, line: socket.socket, until: float) -> HostStatus | PrinterState:
        answer = self._ask(line, b"~HS", complete, until)
        if not answer:
            return PrinterState.SILENT
        return parse_host_status(answer) or PrinterState.UNKNOWN

    def _state(self, line: socket.socket) -> PrinterState:
        status = self._host_status(line, self._within(self.timeouts.status))
        if isinstance(status, HostStatus):
            return status.state
        if status is PrinterState.SILENT:
            return self._reason(line)
        return status

    def _reason(self, line: socket.socket) -> PrinterState:
        """Why ~HS got no answer: some still answer ~HQES; "no errors" there proves nothing."""
        until = self._within(self.timeouts.status)
        state = parse_errors(self._ask(line, b"~HQES", lambda answer: b"\x03" in answer, until))
        return PrinterState.SILENT if state in (None, PrinterState.READY) else state

    def _proof(self, line: socket.socket) -> PrintReceipt:
        until = self._within(self.timeouts.confirm)
        seen: HostStatus | PrinterState = PrinterState.SILENT
        try:
            while True:
                seen = self._host_status(line, self._within(self.timeouts.status))
                if isinstance(seen, HostStatus) and seen.state is PrinterState.READY and seen.idle:
                    return PrintReceipt(
                        PrintState.CONFIRMED, "status: ready, 0 formats waiting, 0 labels remaining"
                    )
                if seen is PrinterState.UNKNOWN or self.monotonic() >= until:
                    break
                self.sleep(self.timeouts.poll)
            state = seen.state if isinstance(seen, HostStatus) else seen
            if state is PrinterState.SILENT:
                state = self._reason(line)
        except OSError:
            return PrintReceipt(PrintState.DOUBTFUL, "The line broke after the label was sent.")
        if state is PrinterState.READY:
            return PrintReceipt(PrintState.DOUBTFUL, "The printer still has labels waiting.")
        return PrintReceipt(PrintState.DOUBTFUL, f"After sending, the printer {_ADVICE[state][0]}.")
