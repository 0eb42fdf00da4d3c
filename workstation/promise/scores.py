"""Judging promises against what came: kept, how long, how early, and the pinball loss."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from workstation.promise.delivery_days import Ints

SHARE = 0.9


@dataclass(frozen=True, slots=True)
class Month:
    """The parcels handed over in one month (YYYY-MM)."""

    month: str
    parcels: int
    on_time_share: float


@dataclass(frozen=True, slots=True)
class Scores:
    """Days are calendar days: hand-over to promise, and delivery to promise.

    `pinball_90` is the one honest figure: it falls when promises get shorter and when they are
    kept, at the rate at which 90 % kept is best.
    """

    parcels: int
    on_time_share: float
    mean_days: float
    mean_days_early: float
    pinball_90: float
    months: tuple[Month, ...]

    def plain(self) -> dict[str, Any]:
        """All figures, rounded for reading."""
        return {
            "parcels": self.parcels,
            "on_time_share": round(self.on_time_share, 4),
            "mean_days": round(self.mean_days, 2),
            "mean_days_early": round(self.mean_days_early, 2),
            "pinball_90": round(self.pinball_90, 4),
            "months": [
                {
                    "month": one.month,
                    "parcels": one.parcels,
                    "on_time_share": round(one.on_time_share, 4),
                }
                for one in self.months
            ],
        }


@dataclass(frozen=True, slots=True)
class Notice:
    """Delay notices on the evening of the delivery day before the promised one.

    Parcels that never came are counted as late ones, which they were.

    Shares of all parcels; of the notices that were right; of the late parcels that got one.
    """

    sent_share: float
    precision: float | None
    recall: float | None

    def plain(self) -> dict[str, Any]:
        return {
            "sent_share": self.sent_share,
            "precision": self.precision,
            "recall": self.recall,
        }


def score(handed_over: Ints, promised: Ints, delivered: Ints, months: Ints) -> Scores:
    """Score promised days of delivered parcels; all are whole days, months count from 1970."""
    early = promised - delivered
    kept = early >= 0
    return Scores(
        parcels=len(early),
        on_time_share=float(kept.mean()),
        mean_days=float((promised - handed_over).mean()),
        mean_days_early=float(early.mean()),
        pinball_90=float(np.where(kept, (1 - SHARE) * early, -SHARE * early).mean()),
        months=tuple(
            Month(
                str(np.datetime64(int(month), "M")),
                int((months == month).sum()),
                float(kept[months == month].mean()),
            )
            for month in np.unique(months)
        ),
    )


def at_share(grid: Sequence[Scores], shop: Scores) -> dict[str, Any]:
    """How long promises are when the engine is set to be kept exactly as often as the shop's own.

    Between two settings of the grid it is a straight line; outside it nothing is said (None).
    """
    kept = [one.on_time_share for one in grid]
    told: dict[str, Any] = {"on_time_share": round(shop.on_time_share, 4)}
    if not kept[0] <= shop.on_time_share <= kept[-1]:
        return {**told, "mean_days": None, "shorter_by": None}
    mean_days = float(np.interp(shop.on_time_share, kept, [one.mean_days for one in grid]))
    shorter = 1 - mean_days / shop.mean_days if shop.mean_days else None
    return {
        **told,
        "mean_days": round(mean_days, 2),
        "shorter_by": None if shorter is None else round(shorter, 4),
    }


def judge_notices(sent: npt.NDArray[np.bool_], late: npt.NDArray[np.bool_]) -> Notice:
    right = int((sent & late).sum())
    return Notice(
        sent_share=round(float(sent.mean()), 4),
        precision=round(right / int(sent.sum()), 4) if sent.any() else None,
        recall=round(right / int(late.sum()), 4) if late.any() else None,
    )
