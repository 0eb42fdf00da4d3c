"""When a weight may be believed: it lies still, is above nothing, and is newer than the box."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from workstation.domain.errors import Refused

FRESH = timedelta(seconds=10)
"""A weight is taken or asked again within this time."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """One answer of a scale, read at `at` (aware UTC): whole grams, whether it lay still.

    `trouble` is "" or "over" (more than the scale takes), "under" (less than nothing).
    """

    grams: int
    stable: bool
    at: datetime
    trouble: str = ""


def taken(weighing: Weighing, *, changed_at: datetime | None, now: datetime) -> int:
    """Give the grams that may go onto a label.

    `changed_at` is when something last went into or out of the box. Raises `Refused` (weight;
    code "over", "under", "moving", "nothing" or "stale").
    """
    if weighing.trouble == "over":
        raise _refused("The box is too heavy for this scale.", "Use another scale.", "over")
    if weighing.trouble:
        raise _refused(
            "The scale shows less than nothing.", "Empty it and press its zero key.", "under"
        )
    if not weighing.stable:
        raise _refused("The scale is still moving.", "Let the box lie still.", "moving")
    if weighing.grams <= 0:
        raise _refused("Nothing lies on the scale.", "Put the closed box on it.", "nothing")
    if now - weighing.at > FRESH or (changed_at is not None and weighing.at <= changed_at):
        raise _refused(
            "This weight is older than what is in the box.", "Weigh the box again.", "stale"
        )
    return weighing.grams


def _refused(title: str, advice: str, code: str) -> Refused:
    return Refused(title, advice, field="weight", code=code)
