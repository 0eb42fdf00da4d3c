"""A curve from a carrier's quote: what to think of a lane on which nothing was sent yet."""

from __future__ import annotations

import math

import numpy as np

from workstation.promise.curves import CAP, Floats

STEEPEST = 12.0
"""Shape of the curve where a quote gives one number for both shares: nearly all on that day."""


def quoted_hazards(p50: int, p90: int) -> Floats:
    """Hazards by age of a curve on which half have come by `p50` and nine of ten by `p90`.

    A Weibull curve through both: two numbers decide it, and its tail is neither cut nor endless.
    """
    half, most = p50 + 1.0, p90 + 1.0
    ratio = math.log(math.log(10) / math.log(2))
    shape = min(STEEPEST, ratio / math.log(most / half)) if most > half else STEEPEST
    # Where the shape is bounded, the later share decides: it is the one that is promised.
    scale = most / math.log(10) ** (1 / shape)
    ends = (np.arange(CAP + 1) + 1e-6) / scale
    left = np.exp(-(ends**shape))
    hazards = 1.0 - left[1:] / np.maximum(left[:-1], 1e-300)
    return np.asarray(np.clip(hazards, 1e-6, 1 - 1e-9), dtype=np.float64)
