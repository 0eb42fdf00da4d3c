"""The engine as the worker asks it: quote first, then the shop's own parcels."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.errors import NotConfigured
from workstation.domain.shipments import ServiceLevel
from workstation.ports.forecast import CanRevise, Forecast, Journey, PastParcel
from workstation.promise.calendars import CountryCalendar, add_working_days
from workstation.promise.engine import TableForecast
from workstation.promise.learned import LearnedForecast
from workstation.promise.peaks import Peaks, read_peaks
from workstation.promise.transit import read_transit_table

RESOURCES = Path(__file__).parents[2] / "resources"
ISTANBUL = ZoneInfo("Europe/Istanbul")
FILES = [(path.name, path.read_text("utf-8")) for path in sorted(RESOURCES.glob("transit/*.csv"))]
TABLE = read_transit_table(FILES)
TURKEY = CountryCalendar("TR")
PEAKS = read_peaks("peaks.csv", (RESOURCES / "promise" / "peaks.csv").read_text("utf-8"))


@dataclass
class HeldClock:
    """A clock that a test moves."""

    at: datetime

    def now(self) -> datetime:
        return self.at

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        raise AssertionError("nobody waits for a promise")


@dataclass
class Book:
    """The shop's past parcels, and how often they were read."""

    parcels: list[PastParcel] = field(default_factory=list)
    read: int = 0

    def __call__(self) -> Iterable[PastParcel]:
        self.read += 1
        return self.parcels


def at(day: str, hour: int = 10) -> datetime:
    return datetime.combine(date.fromisoformat(day), time(hour), tzinfo=ISTANBUL).astimezone(UTC)


def journey(
    day: str,
    *,
    to: str = "TR",
    postcode: str = "06420",
    carrier: str = "demo",
    service: ServiceLevel = ServiceLevel.STANDARD,
) -> Journey:
    return Journey(carrier, service, "TR", to, at(day), postcode)


def engine(
    book: Book | None = None, *, today: str = "2026-09-14", peaks: Peaks | None = None
) -> LearnedForecast:
    clock = HeldClock(at(today, 6))
    table = TableForecast(TABLE, clock=clock, zone=ISTANBUL)
    return LearnedForecast(table, past=book or Book(), peaks=peaks or Peaks())


def taking(
    days: int, *, count: int = 150, until: str = "2026-09-11", **lane: str
) -> list[PastParcel]:
    """Parcels on all working days up to one, each delivered so many working days later."""
    found = []
    day = date.fromisoformat(until)
    while len(found) < count:
        if TURKEY.works_on(day):
            trip = journey(day.isoformat(), **lane)  # type: ignore[arg-type]
            came = add_working_days(day, days, TURKEY)
            found += [PastParcel(trip, came)] * 5
        day -= timedelta(days=1)
    return found


def test_it_is_a_forecast_that_can_look_again() -> None:
    learned: Forecast = engine()
    assert isinstance(learned, CanRevise)


@given(
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 9, 30)),
    st.sampled_from(["TR", "GR", "AE", "SA", "CN", "DE"]),
    st.sampled_from([ServiceLevel.ECONOMY, ServiceLevel.STANDARD, ServiceLevel.EXPRESS]),
)
def test_without_any_past_the_carriers_quote_stands_to_the_day(
    local: datetime, to: str, service: ServiceLevel
) -> None:
    trip = Journey(
        "demo", service, "TR", to, local.replace(tzinfo=ISTANBUL).astimezone(UTC), "34710"
    )
    learned = engine(today=local.date().isoformat())
    promise, quoted = learned.promise(trip), learned.table.promise(trip)
    assert (promise.earliest, promise.latest) == (quoted.earliest, quoted.latest)


def test_a_lane_that_nobody_knows_gives_no_date_rather_than_a_guess() -> None:
    with pytest.raises(NotConfigured):
        engine().promise(journey("2026-09-14", service=ServiceLevel.PICKUP_POINT))


def test_a_slower_past_makes_the_promise_later_and_says_from_how_many_parcels() -> None:
    trip = journey("2026-09-14")
    learned = engine(Book(taking(6))).promise(trip)
    quoted = engine().promise(trip)
    assert learned.latest == date(2026, 9, 22)
    assert learned.latest > quoted.latest
    assert learned.basis == (
        "collected 2026-09-14; 6 delivery days, learned from 150 parcels on demo standard TR-TR"
    )


def test_a_postcode_of_its_own_pace_is_a_lane_of_its_own() -> None:
    book = Book(taking(2) + taking(7, postcode="65100"))
    near = engine(book).promise(journey("2026-09-14"))
    far = engine(book).promise(journey("2026-09-14", postcode="65250"))
    assert near.latest < far.latest
    # A place where nothing went yet takes the whole line's curve: between the two.
    unknown = engine(book).promise(journey("2026-09-14", postcode="35250"))
    assert near.latest <= unknown.latest <= far.latest


def test_a_lane_without_a_quote_learns_from_all_parcels() -> None:
    pickup = ServiceLevel.PICKUP_POINT
    past = [*taking(4), PastParcel(journey("2026-09-07", service=pickup), date(2026, 9, 11))]
    promise = engine(Book(past)).promise(journey("2026-09-14", service=pickup))
    assert promise.latest == date(2026, 9, 18)
    assert "learned from 1 parcel on demo pickup_point TR-TR" in promise.basis


def test_it_learns_once_a_day() -> None:
    book = Book(taking(2))
    learned = engine(book)
    clock = learned.table.clock
    assert isinstance(clock, HeldClock)
    for _ in range(3):
        learned.promise(journey("2026-09-14"))
    assert book.read == 1
    before = learned.promise(journey("2026-09-14")).latest
    book.parcels = taking(5, until="2026-09-14")
    clock.at = at("2026-09-23", 6)
    after = learned.promise(journey("2026-09-14")).latest
    assert book.read == 2
    assert after > before


def test_what_was_delivered_today_or_later_is_not_known_yet() -> None:
    past = taking(2)
    trip = journey("2026-09-10")
    seen = [engine(Book([*past, PastParcel(trip, came)])) for came in (None, date(2026, 9, 14))]
    one, two = (learned.promise(journey("2026-09-14")) for learned in seen)
    assert one == two


def test_a_parcel_that_has_not_come_gets_a_later_range_and_is_lost_after_the_cap() -> None:
    learned = engine(Book(taking(2) + taking(5, count=30)), today="2026-09-21")
    trip = journey("2026-09-14")
    first = learned.promise(trip)
    again = learned.revise(trip, date(2026, 9, 18))
    assert again is not None
    assert again.earliest >= date(2026, 9, 18)
    assert again.latest >= first.latest
    assert "not there after 4 delivery days" in again.basis
    assert learned.revise(trip, date(2026, 12, 1)) is None


@given(st.integers(0, 45))
def test_a_revision_never_names_a_day_that_has_passed(later: int) -> None:
    learned = engine(today="2026-09-14")
    today = date(2026, 9, 14) + timedelta(days=later)
    again = learned.revise(journey("2026-09-14", to="GR"), today)
    assert again is not None
    assert today <= again.earliest <= again.latest


def test_lateness_grows_likelier_the_longer_it_is_not_there() -> None:
    learned = engine(Book(taking(2) + taking(5, count=50)))
    trip = journey("2026-09-14")
    latest = date(2026, 9, 18)
    days = [date(2026, 9, 14) + timedelta(days=n) for n in range(5)]
    chances = [learned.chance_late(trip, latest, day) for day in days]
    assert chances == sorted(chances)
    assert chances[0] < 0.4 < chances[-1]
    assert learned.chance_late(trip, latest, date(2026, 9, 19)) == 1.0
    assert learned.chance_late(trip, latest - timedelta(days=30), date(2026, 9, 15)) == 1.0


def test_a_carrier_that_stands_still_is_told_from_one_that_does_not() -> None:
    still = [
        PastParcel(journey(f"2026-09-{day:02d}", carrier="table_rate"), None)
        for day in range(1, 12)
        for _ in range(12)
    ]
    book = Book(taking(2) + taking(2, carrier="table_rate", until="2026-08-27") + still)
    learned = engine(book)
    assert learned.speed("table_rate") < 0.7 < learned.speed("demo")
    assert learned.speed("nobody") == 1.0
    slow = learned.promise(journey("2026-09-14", carrier="table_rate"))
    assert "; slow these days (" in slow.basis
    assert slow.latest > learned.promise(journey("2026-09-14")).latest


def test_a_busy_time_is_named_and_makes_quotes_and_lessons_longer() -> None:
    for book in (Book(), Book(taking(3, until="2026-11-20"))):
        before = engine(book, today="2026-11-27", peaks=Peaks()).promise(journey("2026-11-27"))
        busy = engine(book, today="2026-11-27", peaks=PEAKS).promise(journey("2026-11-27"))
        assert busy.latest > before.latest
        assert "; Black Friday to year end: 30% longer" in busy.basis


def test_a_past_that_contradicts_itself_or_lies_ahead_teaches_nothing() -> None:
    trip = journey("2026-09-10")
    strange = [
        PastParcel(trip, date(2026, 9, 1)),
        PastParcel(journey("2026-09-20"), None),
        PastParcel(journey("2020-01-02"), date(2020, 1, 3)),
    ]
    assert "is quoted" in engine(Book(strange)).promise(journey("2026-09-14")).basis


def test_a_country_without_a_known_calendar_is_named() -> None:
    assert engine().promise(journey("2026-09-14", to="ZZ")).basis.endswith("holidays of ZZ unknown")
