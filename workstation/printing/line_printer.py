"""Prints over any line: asks before, sends once, asks after, and calls only an answer a proof.

A printer that takes bytes has not printed: one that never reads took 575 labels of 5 kB before
it blocked. So a label is confirmed only by the printer's own word behind it on the same line.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from workstation.ports.labels import PrinterState, PrintReceipt, PrintState
from workstation.printing.lines import Conversation, problem
from workstation.printing.odometer import Odometer
from workstation.printing.talk import Look, Talk


@dataclass(frozen=True, slots=True)
class LinePrinter:
    """The steps of one job; `talk` is None on a line that brings no word back.

    `odometer` is this printer's own, kept from job to job.
    """

    key: str
    talk: Talk | None
    open: Callable[[], Conversation]
    odometer: Odometer = field(default_factory=Odometer)

    def status(self) -> PrinterState:
        """Ask how the printer is; `OFFLINE` when no connection comes about."""
        try:
            with self._conversation() as line:
                return self._look(line).state
        except OSError:
            return PrinterState.OFFLINE

    def print_label(self, content: bytes) -> PrintReceipt:
        """Send one label; CONFIRMED only by the printer's own word, DOUBTFUL without it.

        Raises `DeviceProblem` (state) when the printer is not ready; then nothing was sent.
        """
        try:
            with self._conversation() as line:
                return self._job(line, content)
        except OSError as cause:
            raise problem(self.key, PrinterState.OFFLINE) from cause

    def _job(self, line: Conversation, content: bytes) -> PrintReceipt:
        look = self._look(line)
        if look.state is not PrinterState.READY:
            raise problem(self.key, look.state)
        counted = self.odometer.read(line) if self.talk is not None and self.talk.counts else None
        sent = line.send(content)
        if sent == 0 and not line.unsure:
            raise problem(self.key, PrinterState.OFFLINE)
        if sent < len(content):
            return PrintReceipt(
                PrintState.DOUBTFUL, f"The line broke after {sent} of {len(content)} bytes."
            )
        if self.talk is None:
            return PrintReceipt(
                PrintState.DOUBTFUL, "All bytes left us; on this line no word comes back."
            )
        try:
            receipt = self.talk.proof(line)
        except OSError:
            return PrintReceipt(PrintState.DOUBTFUL, "The line broke after the label was sent.")
        return self.odometer.weighed(receipt, line, before=counted, alone=look.idle)

    def _look(self, line: Conversation) -> Look:
        return self.talk.look(line) if self.talk is not None else Look(PrinterState.READY)

    @contextlib.contextmanager
    def _conversation(self) -> Iterator[Conversation]:
        line = self.open()
        try:
            yield line
        finally:
            line.line.close()
