"""Age in delivery days, beside numpy's own counting of business days."""

from __future__ import annotations

from datetime import date, timedelta

import holidays
import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from workstation.promise.calendars import CountryCalendar
from workstation.promise.delivery_days import DeliveryDays, days

BRAZIL = DeliveryDays(date(2016, 12, 1), date(2019, 12, 31), CountryCalendar("BR"))
CLOSED = np.array(sorted(holidays.country_holidays("BR", years=range(2016, 2020))), dtype="M8[D]")


@given(st.dates(date(2017, 1, 1), date(2018, 12, 1)), st.integers(0, 120))
def test_an_age_is_the_count_of_business_days_from_collection_to_delivery(
    handed_over: date, later: int
) -> None:
    collected = BRAZIL.day_at(handed_over, 0)
    delivered = collected + timedelta(days=later)
    expected = int(np.busday_count(collected, delivered, holidays=CLOSED))
    assert BRAZIL.age_on(collected, delivered) == expected


@given(st.dates(date(2017, 1, 1), date(2018, 12, 1)), st.integers(0, 60))
def test_an_age_turns_back_into_the_day_it_came_from(handed_over: date, age: int) -> None:
    collected = BRAZIL.day_at(handed_over, 0)
    day = BRAZIL.day_at(collected, age)
    assert BRAZIL.age_on(collected, day) == age
    assert np.is_busday(day, holidays=CLOSED)


def test_many_parcels_are_counted_as_each_of_them_is() -> None:
    collected = np.array([days(date(2017, 4, 12)), days(date(2017, 4, 13))])
    came = np.array([days(date(2017, 4, 17)), days(date(2017, 4, 24))])
    ages = BRAZIL.age(collected, came)
    # Good Friday is the 14th, Tiradentes the 21st: neither makes a parcel a day older.
    assert list(ages) == [2, 5]
    assert list(BRAZIL.dates(collected, ages)) == list(came)


def test_a_delivery_on_a_rest_day_counts_for_the_next_delivery_day() -> None:
    friday, saturday, monday = date(2017, 3, 3), date(2017, 3, 4), date(2017, 3, 6)
    assert BRAZIL.age_on(friday, saturday) == BRAZIL.age_on(friday, monday) == 1
    assert BRAZIL.age_on(friday, friday) == 0


def test_a_destination_that_rests_on_the_day_of_collection_starts_on_its_next_day() -> None:
    both = DeliveryDays(
        date(2026, 1, 1), date(2026, 12, 31), CountryCalendar("TR"), CountryCalendar("SA")
    )
    friday = date(2026, 2, 6)
    assert both.day_at(friday, 0) == both.day_at(friday, 1) == date(2026, 2, 9)
    assert both.day_at(friday, 2) == date(2026, 2, 10)
    assert both.age_on(friday, date(2026, 2, 9)) == 1
