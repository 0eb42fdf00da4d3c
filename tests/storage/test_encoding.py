"""Plain values go into a column and come back the same."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.values import Box, Money, Size
from workstation.storage import encoding


@given(st.datetimes(timezones=st.just(UTC)))
def test_a_time_comes_back_to_the_microsecond(moment: datetime) -> None:
    assert encoding.moment(encoding.micros(moment)) == moment


def test_a_time_of_another_zone_is_the_same_moment() -> None:
    athens = datetime(2026, 3, 2, 10, 0, tzinfo=timezone(timedelta(hours=2)))
    assert encoding.moment(encoding.micros(athens)) == athens
    assert encoding.micros(athens) == encoding.micros(datetime(2026, 3, 2, 8, 0, tzinfo=UTC))


def test_a_time_without_a_zone_is_never_guessed_at() -> None:
    with pytest.raises(ValueError, match="without a zone"):
        encoding.micros(datetime(2026, 3, 2))


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=2))
def test_money_comes_back_to_the_cent(amount: Decimal) -> None:
    price = Money(amount, "TRY")
    assert encoding.money(encoding.cents(price), encoding.currency(price)) == price


def test_nothing_stays_nothing() -> None:
    assert encoding.money(encoding.cents(None), encoding.currency(None)) is None
    assert encoding.moment_or_none(encoding.micros_or_none(None)) is None
    assert encoding.day(encoding.iso(None)) is None
    assert encoding.box_from_json(encoding.box_to_json(None)) is None


def test_a_box_comes_back_whole() -> None:
    box = Box(3, "Büyük kutu", Size(400, 300, 200), empty_g=250)
    assert encoding.box_from_json(encoding.box_to_json(box)) == box


def test_a_record_is_stored_in_words_that_json_has() -> None:
    text = encoding.to_json(
        {
            "at": datetime(2026, 3, 2, tzinfo=UTC),
            "day": date(2026, 3, 2),
            "price": Decimal("1.50"),
            "size": Size(1, 2, 3),
            "name": "王秀英",
        }
    )
    assert encoding.from_json(text) == {
        "at": "2026-03-02T00:00:00+00:00",
        "day": "2026-03-02",
        "price": "1.50",
        "size": {"length_mm": 1, "width_mm": 2, "height_mm": 3},
        "name": "王秀英",
    }
    assert "王秀英" in text


def test_what_json_has_no_words_for_is_a_bug_and_said_so() -> None:
    with pytest.raises(TypeError, match="set cannot be stored"):
        encoding.to_json({"a": {1, 2}})


def test_a_promise_sorts_before_none() -> None:
    assert encoding.due_day(date(2026, 3, 2)) < encoding.due_day(date(2026, 3, 3))
    assert encoding.due_day(date(9998, 1, 1)) < encoding.due_day(None)
