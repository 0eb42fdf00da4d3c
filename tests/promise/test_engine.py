"""The date range that a customer is told, reckoned by hand beside the engine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import holidays
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.errors import NotConfigured
from workstation.domain.shipments import ServiceLevel
from workstation.ports.forecast import Journey
from workstation.promise.calendars import CountryCalendar, Rules
from workstation.promise.engine import CarrierHabits, TableForecast
from workstation.promise.transit import read_transit_table

TRANSIT = Path(__file__).parents[2] / "resources" / "transit"
ISTANBUL = ZoneInfo("Europe/Istanbul")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
FILES = [(path.name, path.read_text(encoding="utf-8")) for path in sorted(TRANSIT.glob("*.csv"))]
TABLE = read_transit_table(FILES)


@dataclass(frozen=True)
class StoppedClock:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody waits for a promise")


def forecast(zone: ZoneInfo = ISTANBUL, **habits: CarrierHabits) -> TableForecast:
    return TableForecast(TABLE, clock=StoppedClock(), zone=zone, habits=habits)


def journey(
    when: str,
    to: str = "TR",
    *,
    service: ServiceLevel = ServiceLevel.STANDARD,
    postcode: str = "06420",
    carrier: str = "demo",
    zone: ZoneInfo = ISTANBUL,
) -> Journey:
    moment = datetime.fromisoformat(when)
    at = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    return Journey(carrier, service, "TR", to, at.astimezone(UTC), postcode)


EXPRESS = ServiceLevel.EXPRESS


@pytest.mark.parametrize(
    ("what", "trip", "earliest", "latest"),
    [
        # demo standard TR-TR is 1 to 3 days, TR-TR 34* 1 to 2, express TR-GR 2 to 3, TR-* 3 to 5
        ("plain days", journey("2026-03-02T10:00"), "2026-03-03", "2026-03-05"),
        ("over a weekend", journey("2026-03-06T10:00"), "2026-03-09", "2026-03-11"),
        ("Ramazan Bayramı and its eve", journey("2026-03-18T10:00"), "2026-03-23", "2026-03-25"),
        ("Kurban Bayramı and its eve", journey("2026-05-25T10:00"), "2026-06-01", "2026-06-03"),
        ("Ramazan Bayramı 2027", journey("2027-03-05T10:00"), "2027-03-12", "2027-03-16"),
        (
            "New Year",
            journey("2026-12-30T10:00", postcode="34674"),
            "2026-12-31",
            "2027-01-04",
        ),
        (
            "Orthodox Easter 2026",
            journey("2026-04-08T10:00", "GR", service=EXPRESS, postcode="10563"),
            "2026-04-14",
            "2026-04-15",
        ),
        (
            "Western Easter is none in Greece",
            journey("2026-04-01T10:00", "GR", service=EXPRESS, postcode="10563"),
            "2026-04-03",
            "2026-04-06",
        ),
        (
            "Orthodox Easter 2027, and Labour Day moved behind it",
            journey("2027-04-28T10:00", "GR", service=EXPRESS, postcode="10563"),
            "2027-05-05",
            "2027-05-06",
        ),
        (
            "Friday and Saturday are Saudi Arabia's weekend, Sunday is ours",
            journey("2026-02-04T10:00", "SA", service=EXPRESS),
            "2026-02-10",
            "2026-02-12",
        ),
        (
            "the Emirates rest as we do",
            journey("2026-02-04T10:00", "AE", service=EXPRESS),
            "2026-02-09",
            "2026-02-11",
        ),
        (
            "Eid al-Fitr on both sides, longer on theirs",
            journey("2026-03-16T10:00", "SA"),
            "2026-03-30",
            "2026-04-02",
        ),
    ],
)
def test_a_promise_counts_the_days_on_which_both_sides_work(
    what: str, trip: Journey, earliest: str, latest: str
) -> None:
    promise = forecast().promise(trip)
    found = (promise.earliest.isoformat(), promise.latest.isoformat())
    assert found == (earliest, latest), what


@pytest.mark.parametrize(
    ("when", "earliest", "said"),
    [
        ("2026-03-03T17:00:00", "2026-03-04", "collected 2026-03-03;"),
        ("2026-03-03T17:00:01", "2026-03-05", "collected 2026-03-04 (after the cut-off at 17:00);"),
        (
            "2026-03-06T17:00:01",
            "2026-03-10",
            "(after the cut-off at 17:00) (the next working day)",
        ),
        ("2026-03-07T09:00:00", "2026-03-10", "collected 2026-03-09 (the next working day);"),
        # 00:30 on Saturday in Istanbul is still Friday in London: the shop's day counts.
        ("2026-03-06T21:30:00+00:00", "2026-03-10", "collected 2026-03-09 (the next working day);"),
        ("2026-03-04T21:30:00+00:00", "2026-03-06", "collected 2026-03-05;"),
    ],
)
def test_the_cut_off_is_by_the_shops_own_clock(when: str, earliest: str, said: str) -> None:
    promise = forecast().promise(journey(when))
    assert promise.earliest.isoformat() == earliest
    assert said in promise.basis


def test_the_cut_off_moves_with_summer_time() -> None:
    athens = ZoneInfo("Europe/Athens")
    engine = forecast(athens)
    winter = engine.promise(journey("2026-03-26T14:30:00+00:00"))
    summer = engine.promise(journey("2026-04-02T14:30:00+00:00"))
    assert "collected 2026-03-26;" in winter.basis
    assert "collected 2026-04-03 (after the cut-off at 17:00);" in summer.basis


def test_a_carrier_may_have_its_own_cut_off_days_and_closures() -> None:
    habits = CarrierHabits(
        cutoff=time(12, 0),
        rules=Rules(
            weekdays=frozenset(range(6)),
            half_days_count=True,
            closures=frozenset({date(2026, 3, 3)}),
        ),
    )
    engine = forecast(demo=habits)
    saturday = engine.promise(journey("2026-03-06T11:00"))
    assert saturday.earliest == date(2026, 3, 7)
    afternoon = engine.promise(journey("2026-03-06T13:00"))
    assert afternoon.earliest == date(2026, 3, 9)
    closed = engine.promise(journey("2026-03-02T10:00"))
    assert closed.earliest == date(2026, 3, 4)
    eve = engine.promise(journey("2026-03-18T10:00"))
    assert eve.earliest == date(2026, 3, 19)


def test_the_basis_says_from_what_the_range_was_reckoned() -> None:
    promise = forecast().promise(journey("2026-03-02T10:00", "GR", postcode="841 00"))
    assert promise.basis == ("collected 2026-03-02; 5 to 9 working days on demo standard TR-GR 8*")
    assert promise.computed_at == NOW


def test_a_country_without_a_known_calendar_is_named() -> None:
    promise = forecast().promise(journey("2026-03-02T10:00", "ZZ", service=EXPRESS))
    assert promise.basis.endswith("holidays of ZZ unknown")
    assert promise.earliest == date(2026, 3, 5)


def test_a_lane_without_delivery_times_gives_no_date_rather_than_a_guess() -> None:
    with pytest.raises(NotConfigured) as caught:
        forecast().promise(journey("2026-03-02T10:00", service=ServiceLevel.PICKUP_POINT))
    assert caught.value.setting == "transit"


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)),
    st.sampled_from(["06420", "34674"]),
)
def test_at_home_an_independent_reckoning_gives_the_same_days(
    local: datetime, postcode: str
) -> None:
    trip = journey(local.isoformat(), postcode=postcode)
    promise = forecast().promise(trip)
    closed = holidays.country_holidays(
        "TR", categories=("public", "half_day"), years=(2026, 2027, 2028)
    )
    days = np.array(sorted(closed), dtype="datetime64[D]")
    day = local.date() + timedelta(days=local.time() > time(17, 0))
    p50, p90 = (1, 2) if postcode == "34674" else (1, 3)
    expected = [
        np.busday_offset(np.datetime64(day), count, roll="forward", holidays=days)
        for count in (p50, p90)
    ]
    assert [promise.earliest, promise.latest] == [found.astype(date) for found in expected]


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 11, 30)),
    st.sampled_from(["TR", "GR", "AE", "SA", "CN", "DE"]),
    st.integers(0, 72),
)
def test_a_later_scan_never_promises_an_earlier_day(local: datetime, to: str, hours: int) -> None:
    engine = forecast()
    first = engine.promise(journey(local.isoformat(), to))
    later = engine.promise(journey((local + timedelta(hours=hours)).isoformat(), to))
    assert first.earliest <= later.earliest
    assert first.latest <= later.latest
    assert first.earliest <= first.latest
    assert CountryCalendar(to).works_on(first.latest)
