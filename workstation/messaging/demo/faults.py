"""What the mail server is told to do wrong, and how often."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

REFUSE = "refuse"
GREYLIST = "greylist"
CUT = "cut"
CUT_UNTAKEN = "cut_untaken"
CUT_TAKEN = "cut_taken"
SLOW = "slow"
REJECT = "reject"
DEFER = "defer"
HANG_UP = "hang_up"

KINDS = {
    REFUSE: "550 to the recipient",
    GREYLIST: "451 to the recipient",
    CUT: "cut the line at a verb (CONNECT, EHLO, MAIL, RCPT, DATA), before its answer",
    CUT_UNTAKEN: "cut after the message's final dot, without taking it",
    CUT_TAKEN: "take the message, then cut before the 250",
    SLOW: "wait `seconds` at a verb, or before the 250 (END)",
    REJECT: "554 after the final dot, not taken",
    DEFER: "452 after the final dot, not taken",
    HANG_UP: "close the idle line after a message was taken and answered",
}
VERBS = ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "END")


@dataclass(slots=True)
class Fault:
    """One kind of fault, `count` times; `to` limits it to one recipient, `verb` says where."""

    kind: str
    count: int = 1
    verb: str = ""
    to: str = ""
    seconds: float = 1.0


class FaultPlan:
    """The faults still to come, in the order in which they were asked for."""

    def __init__(self) -> None:
        self.waiting: list[Fault] = []

    def add(self, fault: Fault) -> None:
        """Raises ValueError for a kind, verb or count that does not exist."""
        if fault.kind not in KINDS:
            raise ValueError(f"unknown fault {fault.kind!r}; there are {', '.join(KINDS)}")
        if fault.kind == CUT and fault.verb not in VERBS[:-1]:
            raise ValueError(f"cut needs a verb of {', '.join(VERBS[:-1])}")
        if fault.kind == SLOW:
            fault.verb = fault.verb or "END"
            if fault.verb not in VERBS:
                raise ValueError(f"slow needs a verb of {', '.join(VERBS)}")
        if fault.count < 1 or not 0 <= fault.seconds <= 600:
            raise ValueError("count is 1 or more, seconds 0 to 600")
        self.waiting.append(fault)

    def strike(self, kind: str, *, verb: str = "", to: Iterable[str] = ()) -> Fault | None:
        """The next fault of this kind that fits here, used up once; None when all is well."""
        recipients = set(to)
        for fault in self.waiting:
            if fault.kind != kind or (verb and fault.verb != verb):
                continue
            if fault.to and fault.to not in recipients:
                continue
            fault.count -= 1
            if fault.count == 0:
                self.waiting.remove(fault)
            return fault
        return None
