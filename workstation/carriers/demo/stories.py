"""What becomes of the demo's parcels on the way, told in fast motion.

The van comes when somebody first asks where a parcel is; from then on its scans fall due, so many
times faster than in life as the server was told. One scan is told at each asking: whoever asks
seldom is told late, but misses nothing.
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
    Step(30, "OUT", "Out for delivery", "At the destination"),
    Step(44, "DLV", "Delivered to the recipient", "At the destination"),
)
TROUBLED = (
    Step(0, COLLECTED, "Collected from the shop", "İzmir"),
    Step(5, "HUB", "Arrived at the sorting centre", "İzmir"),
    Step(14, "DLY", "Held up by the weather", "İzmir"),
    Step(22, "DEP", "On the road", "İzmir"),
    Step(30, "OUT", "Out for delivery", "At the destination"),
    Step(44, "ATT", "Nobody was at home", "At the destination"),
    Step(62, "OUT", "Out for delivery", "At the destination"),
    Step(68, "DLV", "Delivered to the recipient", "At the destination"),
)
EVERY = 3
"""So many-th parcel has a delay and a failed attempt; the others go as they should."""


def story_of(tracking_number: str) -> Sequence[Step]:
    """The story of a parcel, the same at every asking."""
    serial = int(tracking_number[2:-1])
    return TROUBLED if serial % EVERY == 0 else PLAIN


def next_step(
    story: Sequence[Step], *, told: int, last: datetime, now: datetime, speed: float
) -> Step | None:
    """The step after those `told`, once its time since the `last` one has come."""
    if told >= len(story):
        return None
    hours = story[told].hours - (story[told - 1].hours if told else 0.0)
    return story[told] if last + timedelta(hours=hours / speed) <= now else None
