"""Plain values keep themselves right; errors are told in two sentences."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import MAY, NOON, parcel
from workstation.domain import errors
from workstation.domain.promise import Promise
from workstation.domain.shipments import ParcelStatus, place_in_order
from workstation.domain.values import LineId, Money, Size


@given(st.decimals(min_value=-(10**9), max_value=10**9, allow_nan=False, places=4))
def test_money_is_kept_to_the_cent(amount: Decimal) -> None:
    money = Money(amount, "EUR")
    assert abs(money.amount - amount) <= Decimal("0.005")
    assert money.amount.as_tuple().exponent == -2


def test_half_a_cent_is_rounded_up() -> None:
    assert str(Money(Decimal("1.005"), "EUR")) == "1.01 EUR"


@pytest.mark.parametrize("currency", ["eur", "EURO", "E1R", "", "ΕΥΡ"])
def test_a_currency_is_three_capitals(currency: str) -> None:
    with pytest.raises(errors.Refused) as caught:
        Money(Decimal(1), currency)
    assert caught.value.field == "currency"


@pytest.mark.parametrize("amount", ["NaN", "Infinity", "1e30"])
def test_an_amount_is_a_number_that_a_shop_can_mean(amount: str) -> None:
    with pytest.raises(errors.Refused) as caught:
        Money(Decimal(amount), "EUR")
    assert caught.value.field == "amount"


def test_a_size_knows_its_volume() -> None:
    assert Size(100, 200, 300).volume_mm3 == 6_000_000


def test_a_promise_does_not_end_before_it_begins() -> None:
    one_day = Promise(MAY, MAY, NOON, "lane")
    assert one_day.latest == date(2026, 5, 3)
    with pytest.raises(ValueError, match="before it begins"):
        Promise(MAY, MAY - timedelta(days=1), NOON, "lane")


def test_a_parcel_counts_what_is_in_it() -> None:
    one = parcel(lines={1: 2, 2: 3})
    assert one.count == 5
    assert one.quantity_of(LineId(2)) == 3
    assert one.quantity_of(LineId(9)) == 0


def test_an_emptied_box_is_not_counted_among_an_orders_parcels() -> None:
    emptied = parcel(1, status=ParcelStatus.CANCELLED)
    first, second = parcel(2, status=ParcelStatus.PACKED), parcel(3)
    mine = [emptied, first, second]
    assert [place_in_order(one, mine) for one in (first, second)] == [1, 2]


def test_an_error_says_what_is_wrong_and_what_to_do() -> None:
    assert str(errors.WorkstationError("It is late.", "Go home.")) == "It is late. Go home."
    assert str(errors.Refused("No.", field="city", code="x1")) == "No."
    refused = errors.Refused("No.", field="city", code="x1")
    assert (refused.field, refused.code) == ("city", "x1")
    busy = errors.Unavailable("Busy.", retry_after=3.0, code="busy")
    assert (busy.retry_after, busy.code) == (3.0, "busy")
    assert errors.OutcomeUnknown("Lost.", raw=b"half").raw == b"half"
    assert errors.NotConfigured("None.", setting="smtp").setting == "smtp"
    assert errors.DeviceProblem("Open.", state="head_open").state == "head_open"
