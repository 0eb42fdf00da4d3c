"""Carriers side by side, lane by lane: slow, late, lost, and how often the first attempt did it.

Every figure is shrunk to its parent as the curves are: (count + K parent) / (parcels + K), lane to
carrier to all. A handful of parcels proves nothing, for or against.
"""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from workstation.promise.curves import CAP, LEARNING, OPEN, Floats, Seen, ages, arrived, fit
from workstation.promise.delivery_days import Ints
from workstation.promise.lanes import Lanes
from workstation.promise.parcel_table import ParcelTable

EVEN = replace(LEARNING, half_life=1e9)
"""A scorecard judges the whole table: nothing fades."""


@dataclass(frozen=True, slots=True)
class LaneScore:
    """One carrier on one lane; days are delivery days, shares None where nobody wrote it down.

    `kept_share`: delivered by the date the shop had promised, of those whose fate is known.
    `lost_share`: not there after the cap, of those that had the time.
    """

    carrier: str
    lane: str
    parcels: int
    p90_days: int
    kept_share: float | None
    lost_share: float | None
    first_attempt_share: float | None


def scorecard(table: ParcelTable, *, country: str) -> list[LaneScore]:
    """Score every lane (regions) of every carrier, those with most parcels first."""
    calendar, collected, age = table.count_days(country)
    # A fate is known when it came, or when its time is over.
    elapsed = calendar.age(collected, np.full(len(table), table.end))
    came = age != OPEN
    lost = ~came & (elapsed >= CAP) | (age >= CAP)
    lanes = Lanes(
        (
            ("", carrier, path[-2])
            for carrier, path in zip(table.carriers, table.paths, strict=True)
        ),
        levels=3,
    )
    nothing = np.zeros(len(table), dtype=np.int64)
    curves = fit(lanes, Seen(elapsed, age, nothing, nothing), learning=EVEN)
    count = lanes.sizes[-1]
    left = curves.left(2, np.arange(count), np.ones(count))
    p90 = ages(arrived(left), 0.9)
    due = came | (table.shop_promise < table.end)
    kept = _shares(lanes, came & (table.delivered <= table.shop_promise), due)
    gone = _shares(lanes, lost, came | (elapsed >= CAP))
    tried = table.first_attempts != OPEN
    first = _shares(lanes, table.first_attempts == 1, tried)
    parcels = np.bincount(lanes.codes[-1], minlength=count)
    rows = [
        LaneScore(
            carrier=str(name[1]),
            lane=str(name[2]),
            parcels=int(parcels[row]),
            p90_days=int(p90[row]),
            kept_share=_figure(kept, row),
            lost_share=_figure(gone, row),
            first_attempt_share=_figure(first, row),
        )
        for row, name in enumerate[tuple[Hashable, ...]](lanes.names())
    ]
    return sorted(rows, key=lambda row: (-row.parcels, row.carrier, row.lane))


def _shares(
    lanes: Lanes, good: npt.NDArray[np.bool_], counted: npt.NDArray[np.bool_]
) -> Floats | None:
    """The share of the counted ones that are good, a lane, shrunk; None where none is counted."""
    if not counted.any():
        return None
    shares: Floats | None = None
    for codes, parents, size in zip(lanes.codes, lanes.parents, lanes.sizes, strict=True):
        hits = _count(codes, good & counted, size)
        total = _count(codes, counted, size)
        if shares is None:
            shares = hits / total
        else:
            shares = (hits + EVEN.shrink * shares[parents]) / (total + EVEN.shrink)
    return shares


def _count(codes: Ints, chosen: npt.NDArray[np.bool_], size: int) -> Ints:
    return np.bincount(codes[chosen], minlength=size)


def _figure(shares: Floats | None, row: int) -> float | None:
    return None if shares is None else round(float(shares[row]), 4)
