"""What becomes of the demo's parcels on the way, told in fast motion.

The van comes when somebody first asks where a parcel is; from then on its scans fall due, so many
times faster than in life as the server was told.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

COLLECTED = "COL"


@dataclass(frozen=True, slots=True)
class Step:
    """One scan of a story, so many hours after the van came."""

    hours: float
    code: str
    text: str
    place: str


PLAIN = (
    Step(0, COLLECTED, "Collected from the shop", "İzmir"),
    Step(5, "HUB", "Arrived at the sorting centre", "İzmir"),
    Step(16, "DEP", "On the road", "İzmir"),
    Step(40, "OUT", "Out for delivery", "At the destination"),
    Step(46, "DLV", "Delivered to the recipient", "At the destination"),
)
TROUBLED = (
    Step(0, COLLECTED, "Collected from the shop", "İzmir"),
    Step(5, "HUB", "Arrived at the sorting centre", "İzmir"),
    Step(14, "DLY", "Held up by the weather", "İzmir"),
    Step(22, "DEP", "On the road", "İzmir"),
    Step(40, "OUT", "Out for delivery", "At the destination"),
    Step(46, "ATT", "Nobody was at home", "At the destination"),
    Step(62, "OUT", "Out for delivery", "At the destination"),
    Step(68, "DLV", "Delivered to the recipient", "At the destination"),
)
EVERY = 3
"""So many-th parcel has a delay and a failed attempt; the others go as they should."""


def story_of(tracking_number: str) -> Sequence[Step]:
    """The story of a parcel, the same at every asking."""
    serial = int(tracking_number[2:-1])
    return TROUBLED if serial % EVERY == 0 else PLAIN


def due_steps(
    story: Sequence[Step], *, told: int, began: datetime, now: datetime, speed: float
) -> list[tuple[datetime, Step]]:
    """The steps not told yet whose time has come, each with its time."""
    times = [(began + timedelta(hours=step.hours / speed), step) for step in story[told:]]
    return [(at, step) for at, step in times if at <= now]
