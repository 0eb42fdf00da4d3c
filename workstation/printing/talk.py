"""How printers of each language say how they are, and what proves that a label came out.

The ladder of evidence: bytes taken (no proof at all) < no error behind the label < the printer's
own word that it has printed < its count of labels, one more than before (`odometer`) < the fresh
label scanned back. Silence means blocked or gone, never well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from workstation.ports.labels import PrinterState, PrintReceipt, PrintState
from workstation.printing.host_status import complete, parse_errors, parse_host_status
from workstation.printing.lines import ADVICE, Conversation


@dataclass(frozen=True, slots=True)
class Look:
    """How a printer is now; `idle` is its word that nothing waits, `busy` that it prints."""

    state: PrinterState
    idle: bool = False
    busy: bool = False


class Talk(Protocol):
    """One language's questions; `counts` tells that its printers may have a count of labels."""

    @property
    def counts(self) -> bool: ...

    def look(self, line: Conversation) -> Look:
        """Ask how the printer is; OSError when the line breaks."""
        ...

    def proof(self, line: Conversation) -> PrintReceipt:
        """Ask behind a label that was sent whole; OSError when the line breaks."""
        ...


def _pause(line: Conversation, began: float) -> float:
    """How long to wait before the next question: seldom while the label can hardly be out, then so
    often that the next one follows within about a fortieth of the time that this one took.
    """
    gone = line.monotonic() - began
    poll = line.timeouts.poll
    return poll if gone < _SHORTEST_LABEL else min(poll, max(0.01, gone / 40))


_SHORTEST_LABEL = 0.25
"""Seconds that the quickest printers take for a label."""


def doubt(state: PrinterState) -> PrintReceipt:
    """A label that was sent to a printer which then said that it is in this state."""
    if state is PrinterState.READY:
        return PrintReceipt(PrintState.DOUBTFUL, "The printer still has labels waiting.")
    return PrintReceipt(PrintState.DOUBTFUL, f"After sending, the printer {ADVICE[state][0]}.")


@dataclass(frozen=True, slots=True)
class ZebraTalk:
    """~HS, and ~HQES for the reason of a silence (Zebra's ZPL II guide)."""

    counts: bool = True

    def look(self, line: Conversation) -> Look:
        found = self._host_status(line)
        if found.state is PrinterState.SILENT:
            return Look(self._reason(line))
        return found

    def proof(self, line: Conversation) -> PrintReceipt:
        began = line.monotonic()
        until = began + line.timeouts.confirm
        while True:
            found = self._host_status(line)
            if found.state is PrinterState.READY and found.idle:
                return PrintReceipt(
                    PrintState.CONFIRMED, "status: ready, 0 formats waiting, 0 labels remaining"
                )
            if found.state is PrinterState.UNKNOWN or line.monotonic() >= until:
                break
            line.sleep(_pause(line, began))
        if found.state is PrinterState.SILENT:
            return doubt(self._reason(line))
        return doubt(found.state)

    def _host_status(self, line: Conversation) -> Look:
        answer = line.ask(b"~HS", complete)
        if not answer:
            return Look(PrinterState.SILENT)
        status = parse_host_status(answer)
        return Look(status.state, idle=status.idle) if status else Look(PrinterState.UNKNOWN)

    def _reason(self, line: Conversation) -> PrinterState:
        """Why ~HS got no answer: some still answer ~HQES; "no errors" there proves nothing."""
        state = parse_errors(line.ask(b"~HQES", lambda answer: b"\x03" in answer))
        return PrinterState.SILENT if state in (None, PrinterState.READY) else state


@dataclass(frozen=True, slots=True)
class TsplTalk:
    """ESC ! ?, one byte at any time (TSC's TSPL2 manual).

    Ready before it began looks the same as ready behind it, so it must be seen printing between.
    """

    counts: bool = False

    def look(self, line: Conversation) -> Look:
        answer = line.ask(b"\x1b!?", lambda got: len(got) >= 1)
        return _tspl_look(answer[-1]) if answer else Look(PrinterState.SILENT)

    def proof(self, line: Conversation) -> PrintReceipt:
        began = line.monotonic()
        until = began + line.timeouts.confirm
        printed = False
        while True:
            found = self.look(line)
            if found.state is PrinterState.READY and found.idle and printed:
                return PrintReceipt(PrintState.CONFIRMED, "status: was printing, then ready")
            printed = printed or found.busy
            if found.state is PrinterState.UNKNOWN or line.monotonic() >= until:
                break
            line.sleep(_pause(line, began))
        if found.state is PrinterState.READY and found.idle:
            return PrintReceipt(PrintState.DOUBTFUL, "The printer was never seen printing.")
        return doubt(found.state)


def _tspl_look(status: int) -> Look:
    if status & 0x01:
        return Look(PrinterState.HEAD_OPEN)
    if status & 0x04:
        return Look(PrinterState.PAPER_OUT)
    if status & 0x08:
        return Look(PrinterState.RIBBON_OUT)
    if status & 0x10:
        return Look(PrinterState.PAUSED)
    if status & 0xC2:  # a jam, or an error without a name
        return Look(PrinterState.UNKNOWN)
    return Look(PrinterState.READY, idle=status == 0, busy=status == 0x20)


@dataclass(frozen=True, slots=True)
class EscposTalk:
    """DLE EOT at any time; GS r is answered only when all before it has been printed (Epson)."""

    counts: bool = False

    def look(self, line: Conversation) -> Look:
        cause = self._byte(line, b"\x10\x04\x02")
        if cause is None:
            return Look(PrinterState.SILENT)
        paper = self._byte(line, b"\x10\x04\x04")
        if paper is None or cause & 0x93 != 0x12 or paper & 0x93 != 0x12:
            return Look(PrinterState.UNKNOWN)
        if cause & 0x04:
            return Look(PrinterState.HEAD_OPEN)
        if cause & 0x20 or paper & 0x60:
            return Look(PrinterState.PAPER_OUT)
        return Look(PrinterState.UNKNOWN if cause & 0x40 else PrinterState.READY, idle=True)

    def proof(self, line: Conversation) -> PrintReceipt:
        reached = line.ask(b"\x1dr\x01", lambda got: len(got) >= 1, line.timeouts.confirm)
        found = self.look(line)
        if found.state is not PrinterState.READY:
            return doubt(found.state)
        if len(reached) == 1 and reached[0] & 0x90 == 0:
            return PrintReceipt(PrintState.CONFIRMED, "status: answered behind the label, paper in")
        return doubt(PrinterState.SILENT)

    def _byte(self, line: Conversation, question: bytes) -> int | None:
        answer = line.ask(question, lambda got: len(got) >= 1)
        return answer[-1] if answer else None


@dataclass(frozen=True, slots=True)
class EplTalk:
    """^ee, an error number (Zebra's EPL2 manual); no word of EPL tells that a label came out."""

    counts: bool = False

    def look(self, line: Conversation) -> Look:
        answer = line.ask(b"\r\n^ee\r\n", lambda got: bool(_EPL_NUMBER.search(got)))
        if not answer:
            return Look(PrinterState.SILENT)
        found = _EPL_NUMBER.search(answer)
        number = found[1] if found else b""
        return Look(_EPL_STATES.get(number, PrinterState.UNKNOWN))

    def proof(self, line: Conversation) -> PrintReceipt:
        found = self.look(line)
        if found.state is not PrinterState.READY:
            return doubt(found.state)
        return PrintReceipt(
            PrintState.DOUBTFUL, "The printer reports no error; EPL cannot say that it has printed."
        )


_EPL_NUMBER = re.compile(rb"(?<!\d)(\d\d)(?!\d)")
_EPL_STATES = {
    b"00": PrinterState.READY,
    b"07": PrinterState.PAPER_OUT,
    b"11": PrinterState.HEAD_OPEN,
}


@dataclass(frozen=True, slots=True)
class BrotherTalk:
    """ESC i S, 32 bytes; the printer tells by itself when a label is out (Brother's reference)."""

    counts: bool = False

    def look(self, line: Conversation) -> Look:
        answer = line.ask(b"\x1biS", lambda got: len(got) >= _BROTHER_BYTES)
        if not answer:
            return Look(PrinterState.SILENT)
        return Look(_brother_state(answer[-_BROTHER_BYTES:]), idle=True)

    def proof(self, line: Conversation) -> PrintReceipt:
        until = line.monotonic() + line.timeouts.confirm
        while told := line.listen(lambda got: len(got) >= _BROTHER_BYTES, until):
            state = _brother_state(told[:_BROTHER_BYTES])
            if state is not PrinterState.READY:
                return doubt(state)
            if any(
                told[at : at + 3] == _BROTHER_HEAD and told[at + 18 : at + 19] == _PRINTED
                for at in range(0, len(told), _BROTHER_BYTES)
            ):
                return PrintReceipt(PrintState.CONFIRMED, "status: printing completed")
        return doubt(PrinterState.SILENT)


_BROTHER_BYTES, _BROTHER_HEAD, _PRINTED = 32, b"\x80\x20\x42", b"\x01"


def _brother_state(told: bytes) -> PrinterState:
    if len(told) != _BROTHER_BYTES or told[:3] != _BROTHER_HEAD:
        return PrinterState.UNKNOWN
    first, second = told[8], told[9]
    if second & 0x10:
        return PrinterState.HEAD_OPEN
    if first & 0x03 or second & 0x40:
        return PrinterState.PAPER_OUT
    return PrinterState.UNKNOWN if first or second else PrinterState.READY


TALKS: dict[str, Talk] = {
    "zpl": ZebraTalk(),
    "tspl": TsplTalk(),
    "escpos": EscposTalk(),
    "epl": EplTalk(),
    "brother": BrotherTalk(),
}
