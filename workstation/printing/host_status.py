"""What a Zebra says of itself: ~HS (three strings) and ~HQES (errors), read strictly.

Zebra's manual: a printer does not answer ~HS while its media or ribbon is out or its head is
open. So silence means "blocked or gone" and never "well". Field names follow the manual's ~HS
table.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workstation.ports.labels import PrinterState

_STRINGS = re.compile(
    rb"\x02([^\x02\x03]*)\x03\r?\n?\x02([^\x02\x03]*)\x03\r?\n?\x02([^\x02\x03]*)\x03"
)
_ERRORS = re.compile(rb"ERRORS:\s+(\d)\s+([0-9A-F]{8})\s+([0-9A-F]{8})")


@dataclass(frozen=True, slots=True)
class HostStatus:
    """One answer to ~HS; `formats` waiting in the buffer, `remaining` labels of the current one."""

    paper_out: bool
    paused: bool
    head_open: bool
    ribbon_out: bool
    formats: int
    remaining: int
    faulty: bool = False

    @property
    def state(self) -> PrinterState:
        """The one thing that needs a hand first."""
        if self.head_open:
            return PrinterState.HEAD_OPEN
        if self.paper_out:
            return PrinterState.PAPER_OUT
        if self.ribbon_out:
            return PrinterState.RIBBON_OUT
        if self.paused:
            return PrinterState.PAUSED
        return PrinterState.UNKNOWN if self.faulty else PrinterState.READY

    @property
    def idle(self) -> bool:
        """Nothing waits and nothing is being printed."""
        return self.formats == 0 and self.remaining == 0


def complete(answer: bytes) -> bool:
    """Tell whether three whole strings have come."""
    return answer.count(b"\x03") >= 3


def parse_host_status(answer: bytes) -> HostStatus | None:
    """Read the newest answer in `answer`; None when it is not an answer to ~HS."""
    found = _STRINGS.findall(answer)
    if not found:
        return None
    one, two, _ = (
        [part.decode("ascii", "replace").strip() for part in text.split(b",")] for text in found[-1]
    )
    if len(one) != 12 or len(two) != 11 or not all(part.isdigit() for part in (*one, *two)):
        return None
    return HostStatus(
        paper_out=one[1] == "1",
        paused=one[2] == "1",
        formats=int(one[4]),
        faulty=one[5] == "1" or one[9] == "1" or one[10] == "1" or one[11] == "1",
        head_open=two[2] == "1",
        ribbon_out=two[3] == "1",
        remaining=int(two[8]),
    )


def parse_errors(answer: bytes) -> PrinterState | None:
    """Read ~HQES: the first error that needs a hand, READY for none, None for no answer."""
    found = _ERRORS.search(answer)
    if found is None:
        return None
    if found[1] == b"0":
        return PrinterState.READY
    bits = int(found[3], 16)
    for bit, state in (
        (4, PrinterState.HEAD_OPEN),
        (1, PrinterState.PAPER_OUT),
        (2, PrinterState.RIBBON_OUT),
    ):
        if bits & bit:
            return state
    return PrinterState.UNKNOWN
