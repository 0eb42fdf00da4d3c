"""Prices beside each other: what is compared with what, and which comes first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from workstation.domain.rates import (
    Aim,
    Billed,
    Offer,
    Ranking,
    arrival,
    lane_of,
    rank,
    step_up,
    volumetric,
)
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money, Size

MONDAY = date(2026, 3, 2)
HOME = Address("Ege", "Liman 1", "İzmir", "TR", postcode="35250")


def offer(account: str, price: str, days: int | None = None, currency: str = "EUR") -> Offer:
    arrives = (MONDAY, date(2026, 3, 2 + days)) if days is not None else None
    return Offer(account, ServiceLevel.STANDARD, Money(Decimal(price), currency), arrives=arrives)


def ranked(aim: Aim, *offers: Offer, by: date | None = None, usd: str = "") -> Ranking:
    worth = {"USD": Decimal(usd)} if usd else {}
    return rank(offers, aim, currency="EUR", exchange=worth, by=by)


def names(ranking: Ranking) -> list[str]:
    return [one.offer.account for one in ranking.listed]


SLOW, MIDDLE, QUICK = offer("slow", "3.00", 5), offer("middle", "5.00", 2), offer("quick", "9", 1)
UNKNOWN = offer("unknown", "1.00")


def test_each_aim_has_its_own_order_and_names_its_best() -> None:
    everyone = (MIDDLE, QUICK, SLOW, UNKNOWN)
    cheapest = ranked(Aim.CHEAPEST, *everyone)
    fastest = ranked(Aim.FASTEST, *everyone)
    in_time = ranked(Aim.IN_TIME, *everyone, by=date(2026, 3, 4))
    assert names(cheapest) == ["unknown", "slow", "middle", "quick"]
    assert names(fastest) == ["quick", "middle", "slow", "unknown"]
    assert names(in_time) == ["middle", "quick", "unknown", "slow"]
    bests = [one.best and one.best.offer.account for one in (cheapest, fastest, in_time)]
    assert bests == ["unknown", "quick", "middle"]


@pytest.mark.parametrize(
    ("aim", "offers", "by"),
    [
        (Aim.CHEAPEST, (), None),
        (Aim.FASTEST, (UNKNOWN,), None),
        (Aim.IN_TIME, (SLOW, MIDDLE), date(2026, 3, 3)),
        (Aim.IN_TIME, (UNKNOWN,), date(2026, 3, 3)),
    ],
)
def test_nothing_is_the_best_where_the_aim_cannot_be_served(
    aim: Aim, offers: tuple[Offer, ...], by: date | None
) -> None:
    assert ranked(aim, *offers, by=by).best is None


def test_of_those_that_come_too_late_the_first_to_come_stands_before_the_cheapest() -> None:
    assert names(ranked(Aim.IN_TIME, SLOW, MIDDLE, by=MONDAY)) == ["middle", "slow"]


def test_without_a_promise_the_cheapest_keeps_it() -> None:
    best = ranked(Aim.IN_TIME, SLOW, MIDDLE).best
    assert best is not None
    assert best.offer is SLOW
    assert best.in_time is None


def test_another_currency_stands_apart_until_the_shop_says_what_it_is_worth() -> None:
    dollars = offer("abroad", "4.00", 1, "USD")
    alone = ranked(Aim.CHEAPEST, MIDDLE, dollars)
    assert names(alone) == ["middle"]
    assert [one.offer for one in alone.apart] == [dollars]
    assert alone.apart[0].ours is None
    worth = ranked(Aim.CHEAPEST, MIDDLE, dollars, usd="0.90")
    assert names(worth) == ["abroad", "middle"]
    assert not worth.apart
    assert worth.listed[0].ours == Money(Decimal("3.60"), "EUR")


def test_a_box_is_charged_for_its_size_where_that_is_more_than_its_weight() -> None:
    units = volumetric(Size(300, 200, 200), Decimal(3000))
    assert units == Decimal("4.00")
    assert volumetric(None, Decimal(3000)) is None
    assert volumetric(Size(1, 1, 1), Decimal(0)) is None
    assert Billed(Decimal(4), "desi", 900, units, Decimal(3000), Decimal(1)).by_volume
    assert not Billed(Decimal(5), "desi", 4500, units, Decimal(3000), Decimal(1)).by_volume
    assert not Billed(Decimal(1), "kg", 900).by_volume


def test_prices_are_kept_for_a_step_of_weight_a_zone_and_a_box() -> None:
    to = replace(HOME, postcode="06 420", city="Ankara")

    def lane(weight: int, where: Address = to, size: Size | None = None, cod: str = "") -> str:
        cash = Money(Decimal(cod), "TRY") if cod else None
        return lane_of(HOME, where, weight_g=weight, step_g=500, size=size, cod=cash)

    assert lane(400) == lane(500) == "TR35/TR06/500g/-"
    assert lane(501) == "TR35/TR06/1000g/-"
    assert lane(400, replace(to, postcode="06999")) == lane(400)
    assert lane(400, replace(to, postcode="34710")) != lane(400)
    assert lane(400, Address("A", "B", "Dubai", "AE")) == "TR35/AEdubai/500g/-"
    assert lane(400, size=Size(200, 100, 50)) == "TR35/TR06/500g/200x100x50"
    assert lane(400, cod="12.50") == "TR35/TR06/500g/-/cod12.50TRY"
    assert [step_up(weight, 500) for weight in (0, 1, 500, 1200)] == [500, 500, 500, 1500]


def test_working_days_of_the_carrier_end_on_the_destinations_working_days() -> None:
    friday = date(2026, 3, 6)
    assert arrival((1, 2), friday, "TR") == (date(2026, 3, 9), date(2026, 3, 10))
    assert arrival((1, 1), friday, "SA") == (date(2026, 3, 8), date(2026, 3, 8))
    assert arrival((0, 0), friday, "TR") == (friday, friday)
