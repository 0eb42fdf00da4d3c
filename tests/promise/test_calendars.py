"""On which days a country works."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from workstation.promise.calendars import (
    CountryCalendar,
    Rules,
    add_working_days,
    next_working_day,
)


@pytest.mark.parametrize(
    ("country", "day", "works"),
    [
        ("TR", "2026-03-18", True),
        ("TR", "2026-03-19", False),
        ("TR", "2026-03-20", False),
        ("TR", "2026-10-28", False),
        ("TR", "2026-10-29", False),
        ("TR", "2027-05-19", False),
        ("GR", "2026-04-10", False),
        ("GR", "2026-04-13", False),
        ("GR", "2026-04-06", True),
        ("GR", "2026-12-24", False),
        ("GR", "2027-05-03", False),
        ("SA", "2026-02-06", False),
        ("SA", "2026-02-07", False),
        ("SA", "2026-02-08", True),
        ("AE", "2026-02-06", True),
        ("AE", "2026-02-07", False),
        ("CN", "2026-02-14", True),
        ("CN", "2026-02-17", False),
        ("CN", "2026-05-04", False),
        ("CN", "2026-06-01", True),
        ("ZZ", "2026-01-01", True),
        ("ZZ", "2026-01-03", False),
    ],
)
def test_holidays_and_weekends_are_the_countrys_own(country: str, day: str, works: bool) -> None:
    assert CountryCalendar(country).works_on(date.fromisoformat(day)) is works


def test_only_a_country_without_a_calendar_says_so() -> None:
    assert CountryCalendar("TR").knows_holidays
    assert not CountryCalendar("ZZ").knows_holidays


def test_a_carriers_rules_change_weekdays_eves_and_closures_but_not_holidays() -> None:
    rules = Rules(
        weekdays=frozenset(range(7)), half_days_count=True, closures=frozenset({date(2026, 3, 2)})
    )
    calendar = CountryCalendar("TR", rules)
    assert calendar.works_on(date(2026, 3, 1))
    assert not calendar.works_on(date(2026, 3, 2))
    assert calendar.works_on(date(2026, 3, 19))
    assert not calendar.works_on(date(2026, 3, 20))


def test_days_are_counted_where_all_calendars_work() -> None:
    turkey, arabia = CountryCalendar("TR"), CountryCalendar("SA")
    friday = date(2026, 2, 6)
    assert next_working_day(friday, turkey) == friday
    assert next_working_day(friday, turkey, arabia) == date(2026, 2, 9)
    assert add_working_days(friday, 0, turkey) == friday
    assert add_working_days(friday, 1, turkey, arabia) == date(2026, 2, 10)


def test_the_holiday_tables_are_not_loaded_before_a_day_is_asked_for() -> None:
    code = (
        "import sys, workstation.promise.engine as engine\n"
        "from workstation.promise.calendars import CountryCalendar\n"
        "CountryCalendar('TR')\n"
        "raise SystemExit('holidays' in sys.modules or 'numpy' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, check=False)
    assert done.returncode == 0
