"""Weights in the units that scales answer in, as whole grams."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal

GRAMS = {
    "mg": Decimal("0.001"),
    "g": Decimal(1),
    "kg": Decimal(1000),
    "oz": Decimal("28.349523125"),
    "lb": Decimal("453.59237"),
    "t": Decimal(1_000_000),
}


def whole_grams(amount: Decimal, unit: str) -> int:
    """Give the amount in whole grams, half a gram rounded up; KeyError for another unit."""
    return int((amount * GRAMS[unit]).quantize(Decimal(1), ROUND_HALF_UP))
