"""On which days a country, and a carrier in it, works.

Public holidays come from the holidays library; weekly rest days too, where no rule here says
otherwise. Loaded on first use, since a window that only packs needs none of it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from holidays import HolidayBase

NO_DATES: frozenset[date] = frozenset()
MONDAY_TO_FRIDAY = frozenset(range(5))
CLOSED_EVES = frozenset({"TR", "GR"})
"""Where carriers stop at noon on the half days before a feast. Elsewhere a half day is another
thing: China's, for one, are free for some people only."""


class Calendar(Protocol):
    """Tells working days from others."""

    def works_on(self, day: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class Rules:
    """How one carrier differs from its country: weekdays (Monday 0), eves, own closures.

    `half_days_count`: the carrier delivers on an eve on which the country stops at noon.
    """

    weekdays: frozenset[int] | None = None
    half_days_count: bool = False
    closures: frozenset[date] = NO_DATES


DEFAULT_RULES = Rules()


@dataclass(slots=True)
class CountryCalendar:
    """The working days of one country under one carrier's rules."""

    country: str
    rules: Rules = DEFAULT_RULES
    _answers: dict[date, bool] = field(default_factory=dict)
    _written: _Written | None = None

    @property
    def knows_holidays(self) -> bool:
        """False for a country whose holidays nobody has written down; weekends still count."""
        return self._days().public is not None

    def works_on(self, day: date) -> bool:
        works = self._answers.get(day)
        if works is None:
            works = self._answers[day] = self._reckon(day)
        return works

    def _reckon(self, day: date) -> bool:
        public, eves = self._days().public, self._days().eves
        if day in self.rules.closures or (public is not None and day in public):
            return False
        if eves is not None and day in eves and not self.rules.half_days_count:
            return False
        if self.rules.weekdays is not None:
            return day.weekday() in self.rules.weekdays
        if public is None:
            return day.weekday() in MONDAY_TO_FRIDAY
        # China works on some Saturdays and Sundays, to make up for a bridge day elsewhere.
        return day in public.weekend_workdays or not public.is_weekend(day)

    def _days(self) -> _Written:
        if self._written is None:
            self._written = _look_up(self.country)
        return self._written


@dataclass(frozen=True, slots=True)
class _Written:
    """What is written down of a country; the tables grow by the year as they are asked."""

    public: HolidayBase | None = None
    eves: HolidayBase | None = None


def _look_up(country: str) -> _Written:
    import holidays

    try:
        public = holidays.country_holidays(country)
    except NotImplementedError:
        return _Written()
    if country not in CLOSED_EVES:
        return _Written(public)
    return _Written(public, holidays.country_holidays(country, categories=("half_day",)))


def next_working_day(day: date, *calendars: Calendar) -> date:
    """Give this day or the first after it on which all calendars work."""
    while not all(calendar.works_on(day) for calendar in calendars):
        day += timedelta(days=1)
    return day


def add_working_days(day: date, count: int, *calendars: Calendar) -> date:
    """Go on by so many days on which all calendars work; 0 gives `next_working_day`."""
    day = next_working_day(day, *calendars)
    for _ in range(count):
        day = next_working_day(day + timedelta(days=1), *calendars)
    return day
