"""Days on which a carrier rests beyond its country's feasts, as a person writes them."""

from __future__ import annotations

import re
from datetime import date, timedelta

LONGEST = 400
WEEKDAYS = "1234567"
"""Monday to Sunday."""


def closed_days(text: str) -> frozenset[date]:
    """Read "2026-05-27..2026-05-30, 2026-08-14"; raises `ValueError` for what is no day or a span
    that ends before it begins or is longer than a year.
    """
    found: set[date] = set()
    for part in re.split(r"[,;\s]+", text.strip()):
        if not part:
            continue
        first, _, last = part.partition("..")
        begins = date.fromisoformat(first)
        ends = date.fromisoformat(last) if last else begins
        length = (ends - begins).days
        if not 0 <= length < LONGEST:
            raise ValueError(f"{part} is no span of days")
        found.update(begins + timedelta(days=day) for day in range(length + 1))
    return frozenset(found)


def weekdays(text: str) -> frozenset[int] | None:
    """Read "123456" as Monday (0) to Saturday; None for "": the country's own.

    Raises `ValueError` for anything but digits from 1 to 7.
    """
    if not text:
        return None
    if set(text) - set(WEEKDAYS):
        raise ValueError(f"{text} are no days of the week")
    return frozenset(int(day) - 1 for day in text)
