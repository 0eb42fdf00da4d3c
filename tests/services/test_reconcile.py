"""Reconcile: the carrier's own list against our books, asked for by a person or the night."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal

import pytest

from tests.fakes import FindableCarrier, Sale
from tests.services.shop import Shop
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.reconcile import Mismatch
from workstation.domain.values import Money, WorkId
from workstation.services.check_device import check_result
from workstation.services.reconcile import (
    NIGHT,
    ListResult,
    ListState,
    ask_all,
    ask_give_back,
    lists,
    look_for_night,
)


@dataclass
class ListingCarrier(FindableCarrier):
    """A carrier that lists its sales and takes labels back; `trouble` is raised when asked."""

    trouble: Exception | None = None
    voided: list[str] = field(default_factory=list)
    since: datetime | None = None

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        self.since = since
        if self.trouble is not None:
            raise self.trouble
        return [
            (one.client_ref, one.tracking_number, one.price)
            for one in self.ledger
            if one.tracking_number not in self.voided
        ]

    def void(self, tracking_number: str) -> None:
        self.voided.append(tracking_number)


@pytest.fixture
def carrier(shop: Shop) -> ListingCarrier:
    shop.carrier = made = ListingCarrier()
    return made


def compare(shop: Shop) -> ListResult:
    shop.database.clock.sleep(1)
    assert ask_all(shop.floor) == 2
    shop.work()
    return lists(shop.floor)[0]


def kinds(result: ListResult) -> list[Mismatch]:
    return [one.kind for one in result.differences]


def test_nothing_is_known_before_the_first_comparison(shop: Shop) -> None:
    assert [one.state for one in lists(shop.floor)] == [ListState.NEVER, ListState.NEVER]


def test_lists_that_agree_say_so_with_their_time(any_shop: Shop) -> None:
    any_shop.carrier = ListingCarrier()
    any_shop.pack()
    result = compare(any_shop)
    assert (result.state, result.listed, result.differences) == (ListState.AGREES, 1, ())
    assert result.at is not None
    assert lists(any_shop.floor)[1].state is ListState.NO_LIST


def test_a_label_that_only_the_carrier_knows_is_found_with_its_order(
    any_shop: Shop,
) -> None:
    carrier = any_shop.carrier = ListingCarrier()
    any_shop.pack()
    (sale,) = carrier.ledger
    carrier.ledger.append(replace(sale, tracking_number="TWICE"))
    carrier.ledger.append(replace(sale, client_ref="NOBODY", tracking_number="STRANGE"))
    result = compare(any_shop)
    assert kinds(result) == [Mismatch.ONLY_THEIRS, Mismatch.ONLY_THEIRS]
    assert [one.order_number for one in result.differences] == ["1001", ""]


def test_a_label_that_only_we_know_and_another_price_are_found(
    shop: Shop, carrier: ListingCarrier
) -> None:
    shop.pack("1001")
    shop.pack("1002")
    first, second = carrier.ledger
    carrier.ledger[:] = [replace(second, price=Money(Decimal("12.50"), "EUR"))]
    result = compare(shop)
    assert kinds(result) == [Mismatch.PRICE, Mismatch.ONLY_OURS]
    price, lost = result.differences
    assert (str(price.ours), str(price.theirs)) == ("10.00 EUR", "12.50 EUR")
    assert lost.tracking_number == first.tracking_number


def test_a_carrier_that_is_away_is_asked_again_and_then_named(
    shop: Shop, carrier: ListingCarrier
) -> None:
    carrier.trouble = OutcomeUnknown("Half an answer.")
    result = compare(shop)
    assert result.state is ListState.NEVER
    for _ in range(2):
        shop.database.clock.sleep(400)
        shop.work()
    result = lists(shop.floor)[0]
    assert result.state is ListState.TROUBLE
    assert "Half an answer." in result.trouble
    carrier.trouble = None
    assert compare(shop).state is ListState.AGREES


def test_wrong_keys_are_named_at_once(shop: Shop, carrier: ListingCarrier) -> None:
    carrier.trouble = NotConfigured("The key is wrong.", "Enter it in Set-up.", setting="key")
    result = compare(shop)
    assert (result.state, "The key is wrong." in result.trouble) == (ListState.TROUBLE, True)
    carrier.trouble = Unavailable("Away.", "Later.")
    assert compare(shop).state is ListState.TROUBLE


def test_an_account_that_is_gone_is_trouble_and_not_a_crash(shop: Shop) -> None:
    accounts = [{"key": "fake", "kind": "fake"}, {"key": "gone", "kind": "fake"}]
    shop.set(carriers=accounts, rules=[])
    compare(shop)
    gone = lists(shop.floor)[1]
    assert (gone.carrier_name, gone.state) == ("gone", ListState.TROUBLE)


def test_each_night_compares_once_and_the_first_look_not_at_all(
    shop: Shop, carrier: ListingCarrier
) -> None:
    assert look_for_night(shop.works) == 0
    assert look_for_night(shop.works) == 0
    shop.database.clock.sleep(24 * 3600)
    assert look_for_night(shop.works) == 2
    assert look_for_night(shop.works) == 0
    shop.work()
    assert lists(shop.floor)[0].state is ListState.AGREES
    with shop.database.begin() as uow:
        night = uow.setting(NIGHT)
    assert night is not None


def give_back(shop: Shop, number: str) -> tuple[str, str]:
    work: WorkId = ask_give_back(shop.floor, "fake", number)
    shop.work()
    return check_result(shop.floor, work)


def test_a_label_that_only_the_carrier_knows_can_be_given_back_and_is_gone_then(
    shop: Shop, carrier: ListingCarrier
) -> None:
    shop.pack()
    carrier.ledger.append(replace(carrier.ledger[0], tracking_number="TWICE"))
    compare(shop)
    assert give_back(shop, "TWICE")[0] == "well"
    assert carrier.voided == ["TWICE"]
    assert lists(shop.floor)[0].state is ListState.AGREES


def test_what_is_live_with_us_is_never_given_back_from_the_list(
    shop: Shop, carrier: ListingCarrier
) -> None:
    number = shop.pack().tracking_number
    compare(shop)
    with pytest.raises(Refused, match="no label that only"):
        ask_give_back(shop.floor, "fake", number)
    with pytest.raises(Refused):
        ask_give_back(shop.floor, "nobody", number)


def test_a_label_that_came_alive_meanwhile_stays(shop: Shop, carrier: ListingCarrier) -> None:
    parcel = shop.pack()
    carrier.ledger.append(replace(carrier.ledger[0], tracking_number="TWICE"))
    compare(shop)
    work = ask_give_back(shop.floor, "fake", "TWICE")
    with shop.database.begin() as uow:
        label = uow.labels.live(parcel.id)
        assert label is not None
        uow.labels.void(label.id)
        uow.labels.add(replace(label, tracking_number="TWICE"))
        uow.commit()
    shop.work()
    state, sentence = check_result(shop.floor, work)
    assert (state, "live in our books" in sentence) == ("trouble", True)
    assert carrier.voided == []


def test_a_carrier_that_takes_nothing_back_says_so(shop: Shop) -> None:
    shop.carrier = FindableCarrier()
    shop.carrier.ledger.append(
        Sale("X", "LOOSE", Money(Decimal(1), "EUR"), None)  # type: ignore[arg-type]
    )
    compare(shop)
    state, sentence = give_back(shop, "LOOSE")
    assert (state, "takes no label back" in sentence) == ("trouble", True)


def test_the_work_is_done_and_nothing_is_left_in_the_outbox(
    shop: Shop, carrier: ListingCarrier
) -> None:
    compare(shop)
    assert list(shop.open()) == []


def test_a_months_list_is_asked_for_and_older_labels_are_left_in_peace(
    shop: Shop, carrier: ListingCarrier
) -> None:
    shop.pack()
    shop.database.clock.sleep(40 * 86_400)
    carrier.ledger.clear()
    assert compare(shop).state is ListState.AGREES
    assert carrier.since is not None
    assert shop.database.clock.now() - carrier.since < timedelta(days=30, minutes=1)
