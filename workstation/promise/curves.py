"""How parcels arrive, lane by lane: the chance that one comes today if it has not come yet.

A discrete-time hazard h[age] per lane, shrunk to its parent: (came + K h_parent) / (at risk + K).
Parcels still on the way count as at risk as long as they have been; leaving them out would teach
the engine from the quick ones alone. Old parcels fade. What the network does these days (`speeds`)
is measured beside it: came in the last days, over what the curves expected.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt

from workstation.promise.delivery_days import Ints
from workstation.promise.lanes import Lanes

Floats = npt.NDArray[np.float64]

CAP: Final = 40
"""Delivery days after which a parcel counts as lost and is somebody's case, not a promise."""
OPEN: Final = -1
NO_IDEA: Final = 0.1
NO_IDEA_WEIGHT: Final = 0.01


@dataclass(frozen=True, slots=True)
class Learning:
    """How the curves are learned; the optimum is flat around each of these."""

    shrink: float = 20.0
    half_life: float = 60.0
    quick_window: int = 7
    slow_window: int = 20
    smoothing: float = 40.0
    slowest: float = 0.4
    fastest: float = 1.8


LEARNING = Learning()


@dataclass(frozen=True, slots=True)
class Seen:
    """What is known of past parcels on one morning, a row a parcel as in `Lanes.codes`.

    `elapsed`: delivery days that have passed since collection; `age`: the one at delivery or OPEN;
    `days_ago`: calendar days since hand-over; `networks`: whose speed it shares.
    """

    elapsed: Ints
    age: Ints
    days_ago: Ints
    networks: Ints


@dataclass(frozen=True, slots=True)
class Curves:
    """Hazards a level, each (lanes, CAP), and how fast each network is now (1: as ever)."""

    hazards: tuple[Floats, ...]
    speeds: Floats

    def left(self, level: int, lanes: Ints, speeds: Floats) -> Floats:
        """The share not yet come after each age, (lanes, CAP)."""
        hazards = self.hazards[level][lanes]
        return np.asarray(
            np.exp(np.cumsum(np.log1p(-hazards), axis=1) * speeds[:, None]), dtype=np.float64
        )


def fit(
    lanes: Lanes,
    seen: Seen,
    *,
    prior: Floats | None = None,
    learning: Learning = LEARNING,
) -> Curves:
    """Learn the curves from the first `len(seen.age)` parcels of `lanes`.

    `prior`: hazards for the lanes of the broadest level, weighed like any parent; None: no idea.
    """
    count = len(seen.age)
    came = seen.age >= 0
    counted = came & (seen.age < CAP)
    weight = np.exp2(-seen.days_ago / learning.half_life)
    exposed = np.minimum(np.where(came, seen.age + 1, seen.elapsed), CAP)
    age, came_weight = seen.age[counted], weight[counted]
    hazards: list[Floats] = []
    for codes, parents, size in zip(lanes.codes, lanes.parents, lanes.sizes, strict=True):
        code = codes[:count]
        events = np.bincount(
            code[counted] * CAP + age, weights=came_weight, minlength=size * CAP
        ).reshape(size, CAP)
        ends = np.bincount(
            code * (CAP + 1) + exposed, weights=weight, minlength=size * (CAP + 1)
        ).reshape(size, CAP + 1)
        at_risk = np.cumsum(ends[:, ::-1], axis=1)[:, -2::-1]
        if hazards:
            parent: Floats = hazards[-1][parents]
            strength = learning.shrink
        elif prior is not None:
            parent, strength = prior, learning.shrink
        else:
            parent, strength = np.full((size, CAP), NO_IDEA), NO_IDEA_WEIGHT
        found = (events + strength * parent) / (at_risk + strength)
        # Never quite 1: a curve must leave something to divide by.
        hazards.append(np.minimum(found, 1 - 1e-9))
    speeds = _speeds(lanes.codes[-1][:count], seen, hazards[-1], learning)
    return Curves(tuple(hazards), speeds)


def _speeds(lanes: Ints, seen: Seen, hazards: Floats, learning: Learning) -> Floats:
    """Bad news counts at once, good news after a month: the slower of a week's and a month's."""
    cumulated = np.zeros((len(hazards), CAP + 1))
    np.cumsum(hazards, axis=1, out=cumulated[:, 1:])
    networks = int(seen.networks.max(initial=0)) + 1
    until = np.minimum(np.where(seen.age >= 0, seen.age + 1, CAP), seen.elapsed)
    np.minimum(until, CAP, out=until)
    slower = np.full(networks, learning.fastest)
    for window in (learning.quick_window, learning.slow_window):
        since = np.maximum(seen.elapsed - window, 0)
        live = np.flatnonzero(until > since)
        lane, start, end, network = lanes[live], since[live], until[live], seen.networks[live]
        expected = np.bincount(
            network, weights=cumulated[lane, end] - cumulated[lane, start], minlength=networks
        )
        age = seen.age[live]
        came = np.bincount(network[(age >= start) & (age < end)], minlength=networks)
        speed = (came + learning.smoothing) / (expected + learning.smoothing)
        np.minimum(slower, speed, out=slower)
    return np.asarray(np.maximum(slower, learning.slowest), dtype=np.float64)


def arrived(left: Floats) -> Floats:
    """The share come by each age, of those that come before the cap at all.

    Lost parcels are a case of their own; counted in, two in a hundred would add days to everybody.
    """
    come = 1.0 - left
    return np.asarray(come / come[:, -1:], dtype=np.float64)


def ages(come: Floats, share: float) -> Ints:
    """The first age by which the share has come, a number a row."""
    return np.asarray((come < share - 1e-12).sum(axis=1), dtype=np.int64)
