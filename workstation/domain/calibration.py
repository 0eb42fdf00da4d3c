"""What the codes of a test label say: which mark at an edge is the first that is whole.

The marks stand at every millimetre from where the paper's edge should be. A label printed two
millimetres too far to the left has lost the first two marks there: the code beside the third one
says so, and the printer is to print two millimetres further to the right.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

REACH_MM = 3
"""So many millimetres a test label can tell in each direction."""

_CODE = re.compile(r"PBT(?P<number>\d{1,6})(?P<edge>[LRTBXYK])(?P<mm>\d)")


class Edge(StrEnum):
    """At which edge marks are missing; X and Y: at neither of a pair; K: the label as a whole."""

    LEFT = "L"
    RIGHT = "R"
    TOP = "T"
    BOTTOM = "B"
    ACROSS_WELL = "X"
    DOWN_WELL = "Y"
    WHOLE = "K"


@dataclass(frozen=True, slots=True)
class TrialMark:
    """One code of test label `number`: at this edge, this many marks are lost."""

    number: int
    edge: Edge
    mm: int = 0

    @property
    def code(self) -> str:
        return f"PBT{self.number}{self.edge}{self.mm}"

    @property
    def across(self) -> bool | None:
        """Whether it tells of left and right (True), of above and below (False), or of neither."""
        if self.edge is Edge.WHOLE:
            return None
        return self.edge in (Edge.LEFT, Edge.RIGHT, Edge.ACROSS_WELL)

    @property
    def further_dmm(self) -> int:
        """How much further right or down the next label is to be printed, in tenths of a mm."""
        sign = {Edge.LEFT: 1, Edge.TOP: 1, Edge.RIGHT: -1, Edge.BOTTOM: -1}.get(self.edge, 0)
        return 10 * sign * self.mm


def read_mark(code: str) -> TrialMark | None:
    """Read a scanned code; None when it is none of a test label's."""
    found = _CODE.fullmatch(code.strip())
    if found is None:
        return None
    mark = TrialMark(int(found["number"]), Edge(found["edge"]), int(found["mm"]))
    return mark if mark.mm <= REACH_MM else None


def ladder(number: int, *, across: bool, reach: int = REACH_MM) -> tuple[TrialMark, ...]:
    """Give the codes of one direction, from the first edge over "well" to the other."""
    first, well, last = (
        (Edge.LEFT, Edge.ACROSS_WELL, Edge.RIGHT)
        if across
        else (Edge.TOP, Edge.DOWN_WELL, Edge.BOTTOM)
    )
    return (
        *(TrialMark(number, first, mm) for mm in range(reach, 0, -1)),
        TrialMark(number, well),
        *(TrialMark(number, last, mm) for mm in range(1, reach + 1)),
    )
