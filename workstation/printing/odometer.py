"""A printer's own count of its labels: what it says before and after a label proves most.

Zebras with Set-Get-Do answer `getvar "odometer.total_label_count"` with a number in quotation
marks, "?" where they have no such variable; older ones say nothing. A count is believed to stand
still only where it was once seen to move with a label: some may tell it late.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from workstation.ports.labels import PrintReceipt, PrintState
from workstation.printing.lines import Conversation

QUESTION = b'! U1 getvar "odometer.total_label_count"\r\n'
_SAID = re.compile(rb'"(\d{1,12}|\?)"')
_LATE = 5


@dataclass(slots=True)
class Odometer:
    """What one printer has shown of its count; `answers` is None while it was never asked."""

    answers: bool | None = None
    moved: bool = False

    def read(self, line: Conversation) -> int | None:
        """Ask; None where there is no count. Who never answers is not asked again. OSError: the
        line broke.
        """
        if self.answers is False:
            return None
        said = line.ask(QUESTION, lambda got: bool(_SAID.search(got)), self._patience(line))
        found = _SAID.search(said)
        if found is None or found[1] == b"?":
            self.answers = bool(self.answers) and found is None  # it may only be blocked now
            return None
        self.answers = True
        return int(found[1])

    def weighed(
        self, receipt: PrintReceipt, line: Conversation, *, before: int | None, alone: bool
    ) -> PrintReceipt:
        """Give the receipt as the count confirms or doubts it.

        `alone` tells that nothing else was in the printer when the count was taken before.
        """
        if before is None:
            return receipt
        confirmed = receipt.state is PrintState.CONFIRMED
        try:
            after = self.read(line)
            for _ in range(_LATE if confirmed else 0):
                if after != before:
                    break
                line.sleep(line.timeouts.poll)
                after = self.read(line)
        except OSError:
            return receipt
        if after == before + 1 and (confirmed or alone):
            self.moved = True
            return PrintReceipt(PrintState.CONFIRMED, f"odometer: label {after} after {before}")
        if after == before and confirmed and self.moved:
            return PrintReceipt(
                PrintState.DOUBTFUL,
                f"The printer says that it is ready, but its count of labels still is {before}.",
            )
        return receipt

    def _patience(self, line: Conversation) -> float:
        # Its status it has just told; only one without a count is silent now.
        return line.timeouts.status if self.answers else line.timeouts.status / 2
