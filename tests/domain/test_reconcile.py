"""The carrier's list against ours: each label once, and what is known of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from workstation.domain.reconcile import Difference, Mismatch, OurLabel, TheirLabel, compare
from workstation.domain.values import Money, OrderId, ParcelId

THREE, FOUR = (Money(Decimal(n), "EUR") for n in (3, 4))


def ours(number: str, *, price: Money | None = THREE, live: bool = True) -> OurLabel:
    return OurLabel(OrderId(7), "1007", ParcelId(9), "P9", number, price, live)


def test_lists_that_agree_differ_in_nothing() -> None:
    theirs = [TheirLabel("R1", "A", THREE), TheirLabel("R2", "B", FOUR)]
    assert compare(theirs, [ours("A"), ours("B", price=None)], named={}) == []


def test_a_label_that_only_the_carrier_knows_is_named_by_our_key() -> None:
    theirs = [TheirLabel("R1", "A", THREE), TheirLabel("", "B", FOUR)]
    found = compare(theirs, [], named={"R1": ours("", price=None, live=False)})
    assert found == [
        Difference(Mismatch.ONLY_THEIRS, "A", 7, "1007", 9, "P9", None, THREE),
        Difference(Mismatch.ONLY_THEIRS, "B", theirs=FOUR),
    ]


def test_a_label_that_was_given_back_and_is_still_listed_is_its_own_case() -> None:
    found = compare([TheirLabel("R1", "A", THREE)], [ours("A", live=False)], named={})
    assert [(one.kind, one.ours) for one in found] == [(Mismatch.GIVEN_BACK, THREE)]


def test_a_label_that_only_we_know_is_found() -> None:
    found = compare([], (one for one in [ours("A"), ours("B", live=False)]), named={})
    assert found == [Difference(Mismatch.ONLY_OURS, "A", 7, "1007", 9, "P9", THREE)]


def test_another_price_is_a_difference_and_so_is_another_currency() -> None:
    lira = Money(Decimal(3), "TRY")
    theirs = [TheirLabel("R1", "A", FOUR), TheirLabel("R2", "B", lira)]
    found = compare(theirs, [ours("A"), ours("B")], named={})
    assert [(one.kind, one.ours, one.theirs) for one in found] == [
        (Mismatch.PRICE, THREE, FOUR),
        (Mismatch.PRICE, THREE, lira),
    ]


def test_of_what_was_bought_before_the_list_begins_it_says_nothing() -> None:
    begins = datetime(2026, 11, 1, tzinfo=UTC)
    day = timedelta(days=1)
    old, new = (
        replace(ours("A"), bought_at=begins - day),
        replace(ours("B"), bought_at=begins + day),
    )
    found = compare([], [old, new, ours("C")], named={}, since=begins)
    assert [one.tracking_number for one in found] == ["B", "C"]


def test_a_list_without_prices_differs_in_none() -> None:
    assert compare([TheirLabel("R1", "A", None)], [ours("A")], named={}) == []
