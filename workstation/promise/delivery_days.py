"""Counting a parcel's age in delivery days, and turning an age back into a date.

Age 0 is the day of collection; a delivery on a rest day counts for the next delivery day. So a
feast makes no parcel look slow, and every promise falls on a day on which somebody delivers.
"""

from __future__ import annotations

from datetime import date
from typing import Final

import numpy as np
import numpy.typing as npt

from workstation.promise.calendars import Calendar

Ints = npt.NDArray[np.int64]
EPOCH: Final = date(1970, 1, 1).toordinal()
NEVER: Final = np.iinfo(np.int32).max
"""Stands for the day of delivery of a parcel that has none."""


class DeliveryDays:
    """The days from `first` to `last` on which all calendars work, numbered from 1.

    Days are given and taken as whole days since 1970-01-01, which is what numpy's dates are.
    """

    def __init__(self, first: date, last: date, *calendars: Calendar) -> None:
        span = range(first.toordinal(), last.toordinal() + 1)
        works = np.array(
            [all(one.works_on(date.fromordinal(day)) for one in calendars) for day in span],
            dtype=np.int64,
        )
        self._first = first.toordinal() - EPOCH
        self._upto: Ints = np.cumsum(works)
        self._before: Ints = self._upto - works
        self._open: Ints = np.flatnonzero(works).astype(np.int64) + self._first

    def age(self, collected: Ints, day: Ints) -> Ints:
        """The age at which a parcel delivered on `day` came; never below 0.

        It is as well the number of delivery days that have passed by the morning of `day`.
        """
        came = self._before[day - self._first] + 1
        passed = came - self._upto[collected - self._first]
        return np.asarray(np.maximum(passed, 0), dtype=np.int64)

    def dates(self, collected: Ints, age: Ints) -> Ints:
        """The day on which a parcel is so old."""
        start = collected - self._first
        # Where the destination rests on the day of collection, ages 0 and 1 are the same day.
        number = np.maximum(self._upto[start] + age, self._before[start] + 1)
        return np.asarray(self._open[number - 1], dtype=np.int64)

    def age_on(self, collected: date, day: date) -> int:
        """`age` for one parcel."""
        came = int(self._before[days(day) - self._first]) + 1
        return max(came - int(self._upto[days(collected) - self._first]), 0)

    def day_at(self, collected: date, age: int) -> date:
        """`dates` for one parcel."""
        start = days(collected) - self._first
        number = max(int(self._upto[start]) + age, int(self._before[start]) + 1)
        return date.fromordinal(int(self._open[number - 1]) + EPOCH)


def days(day: date) -> int:
    """Whole days since 1970-01-01."""
    return day.toordinal() - EPOCH
