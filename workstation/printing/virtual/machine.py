"""The printer's inside: its buffer, its paper, its faults, and the thread that prints."""

from __future__ import annotations

import contextlib
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import asdict, dataclass, field

from workstation.printing.virtual.ledger import PrintedLabels
from workstation.printing.virtual.stream import GETVAR
from workstation.printing.zpl_reader import read_label

BUFFER_BYTES = 2_000_000
_GIVE_UP = 60.0


@dataclass(slots=True)
class Faults:
    """What ails the printer; `paper_left` and `bytes_left` count down to the next fault.

    `loses_label`: the next one leaves the buffer and never comes out, and no status tells.
    """

    paper_out: bool = False
    paused: bool = False
    head_open: bool = False
    hung: bool = False
    loses_label: bool = False
    paper_left: int | None = None
    bytes_left: int | None = None


@dataclass(slots=True)
class Machine:
    """One printer; every method may be called from any thread."""

    labels: PrintedLabels
    seconds_per_label: float = 0.0
    answers_errors: bool = True
    counts_labels: bool = True
    faults: Faults = field(default_factory=Faults)
    queue: deque[bytes] = field(default_factory=deque)
    stray: int = 0
    stopped: bool = False
    printing: bool = False
    change: threading.Condition = field(default_factory=threading.Condition)
    lines: set[socket.socket] = field(default_factory=set)
    printed: list[dict[str, object]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.printed = self.labels.entries()

    # -- what comes through the socket

    def accept(self, label: bytes) -> None:
        """Put a label into the buffer; waits until there is room, as a real one does."""
        copies = read_label(label).quantity
        with self.change:
            self.change.wait_for(lambda: self.stopped or self._waiting_bytes() < BUFFER_BYTES)
            self.queue.extend([label] * copies)
            self.change.notify_all()

    def wait_while_hung(self) -> None:
        """Return when the printer reads its socket again."""
        with self.change:
            self.change.wait_for(lambda: self.stopped or not self.faults.hung)

    def may_read(self, most: int) -> int:
        """How many bytes to read next, so that a line cut after n bytes is cut exactly there."""
        with self.change:
            left = self.faults.bytes_left
            return most if left is None else max(1, min(most, left))

    def has_read(self, count: int) -> bool:
        """Note that bytes came in; False when the line was to break at this point."""
        with self.change:
            if self.faults.bytes_left is None:
                return True
            self.faults.bytes_left -= count
            if self.faults.bytes_left > 0:
                return True
            self.faults.bytes_left = None
        self.reset()
        return False

    def answer(self, command: bytes) -> bytes | None:
        """The answer to a host command; None for silence."""
        if command == b"~HI":
            dots = {203: 8, 300: 12, 600: 24}[self.labels.dpi]
            return f"\x02PB-VIRTUAL-{self.labels.dpi}dpi,V1.0,{dots},8192KB\x03\r\n".encode()
        if command.startswith(GETVAR):
            return self.variable(command.removeprefix(GETVAR))
        return self.host_status() if command == b"~HS" else self.errors()

    def variable(self, name: bytes) -> bytes | None:
        """The answer to Set-Get-Do's getvar: its count of labels, "?" for what it does not have;
        None on a model without Set-Get-Do.
        """
        if not self.counts_labels:
            return None
        with self.change:
            known = name == b'"odometer.total_label_count"'
            return f'"{len(self.printed) if known else "?"}"'.encode()

    def host_status(self) -> bytes | None:
        """The answer to ~HS; None (silence) while paper is out or the head is open."""
        with self.change:
            now = self.faults
            if now.paper_out or now.head_open:
                return None
            waiting, busy = len(self.queue), int(self.printing)
            return (
                f"\x02030,0,{now.paused:d},{self.labels.height:04d},{waiting:03d},"
                "0,0,0,000,0,0,0\x03\r\n"
                f"\x02000,0,0,0,0,2,4,0,{busy:08d},1,000\x03\r\n"
                "\x021234,0\x03\r\n"
            ).encode()

    def errors(self) -> bytes | None:
        """The answer to ~HQES; None on a model that has none."""
        if not self.answers_errors:
            return None
        with self.change:
            bits = 4 * self.faults.head_open + self.faults.paper_out
        return (
            "\x02\r\n  PRINTER STATUS\r\n"
            f"   ERRORS:         {bool(bits):d} 00000000 {bits:08X}\r\n"
            "   WARNINGS:       0 00000000 00000000\r\n\x03"
        ).encode()

    # -- printing

    def run(self) -> None:
        """Print what is in the buffer until the printer is switched off; a thread of its own."""
        while True:
            with self.change:
                self.change.wait_for(lambda: self.stopped or (bool(self.queue) and self._able()))
                if self.stopped:
                    return
                if self.faults.paper_left == 0:  # seen only now, when the next label is to be fed
                    self.faults.paper_out, self.faults.paper_left = True, None
                    continue
                label = self.queue[0]
                self.printing = True
                if self.seconds_per_label:
                    self.change.wait_for(
                        lambda: self.stopped or not self._able(), self.seconds_per_label
                    )
                if not (self._able() and self.queue and self.queue[0] is label):
                    self.printing = False
                    continue  # stopped in the middle: the label is printed again from the buffer
                if self.faults.loses_label:
                    self.faults.loses_label = self.printing = False
                    self.queue.popleft()
                    self.change.notify_all()
                    continue
                entry = self.labels.add(label, len(self.printed) + 1)
                self.printed.append(entry)
                self.queue.popleft()
                self.printing = False
                if self.faults.paper_left is not None:
                    self.faults.paper_left -= 1
                self.change.notify_all()

    def _able(self) -> bool:
        now = self.faults
        return not (now.paper_out or now.paused or now.head_open or now.hung)

    def _waiting_bytes(self) -> int:
        return sum(len(label) for label in self.queue)

    # -- hands and mishaps

    def change_faults(self, **values: bool | int | None) -> None:
        """Set some of the `Faults`, for example paper_out=True."""
        with self.change:
            for name, value in values.items():
                setattr(self.faults, name, value)
            self.change.notify_all()

    def reset(self) -> None:
        """Lose power for a moment: the buffer is gone and every line breaks with a reset."""
        with self.change:
            self.queue.clear()
            for line in self.lines:
                line.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                with contextlib.suppress(OSError):  # it is gone already
                    line.shutdown(socket.SHUT_RD)
            self.change.notify_all()

    def wait_printed(self, count: int, seconds: float) -> bool:
        """Wait until `count` labels came out; False when they did not in time."""
        return self._wait(lambda: len(self.printed) >= count, seconds)

    def wait_queued(self, count: int, seconds: float) -> bool:
        """Wait until `count` labels stand in the buffer; False when they did not in time."""
        return self._wait(lambda: len(self.queue) >= count, seconds)

    def _wait(self, true: Callable[[], bool], seconds: float) -> bool:
        with self.change:
            self.change.wait_for(lambda: self.stopped or true(), min(seconds, _GIVE_UP))
            return true()

    def stop(self) -> None:
        """Switch off."""
        with self.change:
            self.stopped = True
            self.change.notify_all()
        self.reset()

    def state(self) -> dict[str, object]:
        """Faults and counts, for the control port."""
        with self.change:
            return {
                **asdict(self.faults),
                "queued": len(self.queue),
                "printed": len(self.printed),
                "stray_bytes": self.stray,
            }

    def add_stray(self, count: int) -> None:
        """Note bytes that were neither label nor question."""
        with self.change:
            self.stray += count
