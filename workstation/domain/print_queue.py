"""In which order a batch's labels go to the printer, and what is printed again after a jam.

The answers of a carrier come in any order; labels come out in pick order. What is stuck does not
hold up the rest and follows as a latecomer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """Where a place in the batch stands: its label is on its way, here, or needs somebody."""

    COMING = "coming"
    HERE = "here"
    STUCK = "stuck"


@dataclass(frozen=True, slots=True)
class Place:
    """One place of the pick order, from 1."""

    position: int
    standing: Standing
    issued: bool = False


@dataclass(frozen=True, slots=True)
class Release:
    """Positions to be printed now, in this order, and those that are passed over for now."""

    print_now: tuple[int, ...]
    passed_over: tuple[int, ...]


def release(places: Iterable[Place], *, issued_up_to: int = 0) -> Release:
    """Say what may be printed now.

    A label that is still coming holds up those behind it, unless one behind it was issued already
    (`issued_up_to` is the last such position): then it is late, and waiting would help nobody.
    """
    now: list[int] = []
    passed: list[int] = []
    ordered = sorted(places, key=lambda place: place.position)
    last = max([issued_up_to, *(place.position for place in ordered if place.issued)])
    blocked = False
    for place in ordered:
        if place.issued:
            continue
        late = place.position < last
        if place.standing is Standing.HERE and (late or not blocked):
            now.append(place.position)
        elif place.standing is Standing.STUCK and not blocked:
            passed.append(place.position)
        elif place.standing is Standing.COMING and not late:
            blocked = True
    return Release(tuple(now), tuple(passed))


def after_last_good(issued: Sequence[int], last_good: int) -> tuple[int, ...]:
    """The places whose labels are spoilt when `last_good` was the last good one on the roll.

    `issued` tells the places in the order in which they were sent to the printer, which is not
    always their own: latecomers came out where they came out.
    """
    if last_good not in issued:
        return ()
    return tuple(issued[len(issued) - 1 - list(reversed(issued)).index(last_good) + 1 :])
