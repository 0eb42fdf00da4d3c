"""What time it is at a customer's."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from workstation.domain.zones import (
    ZONES,
    day_at,
    next_at,
    quiet_seconds,
    working_days_left,
    working_hours,
)

NIGHT = {"begins": time(21), "ends": time(8), "otherwise": "Europe/Istanbul"}


def test_every_zone_exists() -> None:
    for zones in ZONES.values():
        for name in zones:
            assert ZoneInfo(name).key == name


@pytest.mark.parametrize(
    ("moment", "country", "hours"),
    [
        ("2026-03-02T12:00", "TR", 0),
        ("2026-03-02T17:59", "TR", 0),
        ("2026-03-02T18:00", "TR", 11),
        ("2026-03-02T04:00", "TR", 1),
        ("2026-03-02T04:00", "XX", 1),
        ("2026-03-02T04:00", "CN", 0),
        ("2026-03-02T13:00", "US", 5),
        ("2026-03-02T18:00", "US", 0),
        ("2026-03-03T02:30", "US", 15.5),
    ],
)
def test_nobody_is_woken_at_either_end_of_a_country(
    moment: str, country: str, hours: float
) -> None:
    now = datetime.fromisoformat(moment).replace(tzinfo=UTC)
    assert quiet_seconds(now, country=country, **NIGHT) == hours * 3600  # type: ignore[arg-type]


def test_a_quiet_time_within_one_day_and_none_at_all() -> None:
    now = datetime(2026, 3, 2, 10, 30, tzinfo=UTC)
    rest = {"begins": time(13), "ends": time(15), "otherwise": "Europe/Istanbul"}
    assert quiet_seconds(now, country="TR", **rest) == 1.5 * 3600  # type: ignore[arg-type]
    never = {"begins": time(8), "ends": time(8), "otherwise": "Europe/Istanbul"}
    assert quiet_seconds(now, country="TR", **never) == 0  # type: ignore[arg-type]


def test_a_day_is_the_destinations_own() -> None:
    late = datetime(2026, 3, 2, 22, 0, tzinfo=UTC)
    assert day_at(late, "TR", otherwise="UTC") == date(2026, 3, 3)
    assert day_at(late, "GB", otherwise="UTC") == date(2026, 3, 2)
    assert day_at(late, "??", otherwise="Asia/Tokyo") == date(2026, 3, 3)


def test_the_next_morning_is_today_or_tomorrow() -> None:
    early, late = datetime(2026, 3, 2, 2, tzinfo=UTC), datetime(2026, 3, 2, 5, tzinfo=UTC)
    assert next_at(early, time(7), "TR", otherwise="UTC") == datetime(2026, 3, 2, 4, tzinfo=UTC)
    assert next_at(late, time(7), "TR", otherwise="UTC") == datetime(2026, 3, 3, 4, tzinfo=UTC)


def test_working_hours_leave_out_the_weekend_of_the_country() -> None:
    friday, monday = datetime(2026, 3, 6, 12, tzinfo=UTC), datetime(2026, 3, 9, 12, tzinfo=UTC)
    assert working_hours(friday, monday, "TR") == 24
    assert working_hours(friday, monday, "SA") == 36
    assert working_hours(monday, monday, "TR") == 0


def test_working_days_left_leave_it_out_too() -> None:
    friday = date(2026, 3, 6)
    assert working_days_left(friday, date(2026, 3, 9), "TR") == 1
    assert working_days_left(friday, date(2026, 3, 9), "SA") == 2
    assert working_days_left(friday, friday, "TR") == 0
    assert working_days_left(friday, date(2026, 3, 1), "TR") == 0
