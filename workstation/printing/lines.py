"""What a connection to a printer can do, and the asking and sending that all of them share."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from workstation.domain.errors import DeviceProblem
from workstation.ports.labels import PrinterState

ADVICE = {
    PrinterState.PAPER_OUT: ("is out of labels", "Load a roll and close the head."),
    PrinterState.HEAD_OPEN: ("has its head open", "Close the head."),
    PrinterState.PAUSED: ("is paused", "Press Pause on the printer."),
    PrinterState.RIBBON_OUT: ("is out of ribbon", "Load a ribbon."),
    PrinterState.SILENT: ("does not answer", "Look at its display; it may be blocked."),
    PrinterState.OFFLINE: ("cannot be reached", "Check that it is on and connected."),
    PrinterState.UNKNOWN: ("answers strangely", "Check its language and its address in Set-up."),
}

_PIECE = 65_536


@dataclass(frozen=True, slots=True)
class Timeouts:
    """Seconds: to connect, for a status answer, for a write, for the proof after sending."""

    connect: float = 3.0
    status: float = 1.5
    write: float = 10.0
    confirm: float = 15.0
    poll: float = 0.05


USUAL = Timeouts()


class CountLost(OSError):
    """A write broke, and nobody can tell how many of its bytes had left: some may have."""


class Line(Protocol):
    """A connection to one printer, open until it is closed."""

    def send(self, data: bytes, *, seconds: float) -> int:
        """Give how many bytes left us, 0 when none would in that time.

        OSError when it broke before any of them left, `CountLost` when some may have.
        """
        ...

    def receive(self, *, seconds: float) -> bytes:
        """Give what came, nothing when nothing did in that time; OSError when it broke."""
        ...

    def close(self) -> None:
        """Hang up; never raises."""
        ...


@dataclass(slots=True)
class Conversation:
    """Questions and answers over one line."""

    line: Line
    timeouts: Timeouts
    monotonic: Callable[[], float] = time.monotonic
    sleep: Callable[[float], None] = time.sleep
    unsure: bool = False
    """More may have left than was counted."""

    def send(self, content: bytes) -> int:
        """Write all of it once; gives how many bytes left us, fewer when it broke or stalled."""
        sent = 0
        try:
            while sent < len(content):
                piece = content[sent : sent + _PIECE]
                went = self.line.send(piece, seconds=self.timeouts.write)
                if went <= 0:
                    break
                sent += went
        except CountLost:
            self.unsure = True
        except OSError:
            pass  # what left before it broke is counted
        return sent

    def ask(
        self, question: bytes, whole: Callable[[bytes], bool], seconds: float | None = None
    ) -> bytes:
        """Ask, and read until the answer is whole or the time is over; OSError: the line broke."""
        until = self.monotonic() + (self.timeouts.status if seconds is None else seconds)
        if self.send(question) < len(question):
            raise ConnectionError("the question did not leave")
        return self.listen(whole, until)

    def listen(self, whole: Callable[[bytes], bool], until: float) -> bytes:
        """Read until what came is whole or the time is over; OSError: the line broke."""
        answer = b""
        while not whole(answer):
            left = until - self.monotonic()
            if left <= 0:
                break
            more = self.line.receive(seconds=left)
            if not more:
                break
            answer += more
        return answer


def problem(key: str, state: PrinterState) -> DeviceProblem:
    """Put a printer's state into words."""
    title, advice = ADVICE[state]
    return DeviceProblem(f"The printer {key} {title}.", advice, state=state.value)
