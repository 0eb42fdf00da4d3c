"""The day's figures, and what is to be done with what is left."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from tests.domain.builders import line, order, parcel
from workstation.domain.choosing import ServiceRule, why_skipped
from workstation.domain.day_close import (
    Action,
    Count,
    Facts,
    Stands,
    action_for,
    count,
    stands,
    void_until,
)
from workstation.domain.packing import Bought, Difference, differences
from workstation.domain.picking import gathered, natural_key, order_key, picks_of
from workstation.domain.plans import Sorting
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money


def facts(*done: str, cancelled: bool = False) -> Facts:
    steps = ("bought", "printed", "packed", "scanned_out", "on_manifest")
    return Facts("acs", *(step in done for step in steps), cancelled=cancelled)


@pytest.mark.parametrize(
    ("one", "where"),
    [
        (facts(), Stands.NOT_BOUGHT),
        (facts("bought"), Stands.NOT_PRINTED),
        (facts("bought", "printed"), Stands.NOT_PACKED),
        (facts("bought", "printed", "packed"), Stands.NOT_SCANNED_OUT),
        (facts("scanned_out"), Stands.NOT_ON_MANIFEST),
        (facts("bought", "scanned_out", "on_manifest"), None),
        (facts("bought", cancelled=True), Stands.CANCELLED),
        (facts("scanned_out", "on_manifest", cancelled=True), None),
    ],
)
def test_a_parcel_stands_at_the_first_step_that_lacks(one: Facts, where: Stands | None) -> None:
    assert stands(one) is where


def test_every_standstill_has_an_action() -> None:
    assert {action_for(where) for where in Stands} == {
        Action.BUY, Action.PRINT, Action.SHIP_TOMORROW, Action.FIND, Action.MANIFEST, Action.VOID,
    }  # fmt: skip


def test_the_six_figures_agree_only_when_all_has_left_on_a_manifest() -> None:
    gone = facts("bought", "printed", "packed", "scanned_out", "on_manifest")
    assert count([gone, gone]) == Count(2, 2, 2, 2, 2, 2)
    assert count([gone]).agrees
    mixed = count([gone, facts("bought"), facts("bought", cancelled=True)])
    assert mixed == Count(2, 3, 1, 1, 1, 1)
    assert not mixed.agrees


def test_a_label_can_be_given_back_until_its_day() -> None:
    bought = datetime(2026, 3, 2, 9, tzinfo=UTC)
    assert void_until(bought, 14) == date(2026, 3, 16)
    assert void_until(None, 14) is None


def test_shelves_are_walked_as_people_count() -> None:
    shelves = ["B-1", "A-10", "", "A-2", "a-3"]
    assert sorted(shelves, key=natural_key) == ["A-2", "a-3", "A-10", "B-1", ""]


def test_orders_of_one_line_come_first_and_then_the_walk_decides() -> None:
    single, double = order(line(1)), order(line(1), line(2))
    single.lines[0].shelf, double.lines[0].shelf = "B-9", "A-1"
    keys = {
        sorting: (
            order_key(single, sorting, single_first=True),
            order_key(double, sorting, single_first=True),
        )
        for sorting in Sorting
    }
    assert all(one < two for one, two in keys.values())
    walk = [order_key(one, Sorting.WALK, single_first=False) for one in (single, double)]
    assert walk[1] < walk[0]


def test_picks_follow_the_walk_the_article_or_the_cart() -> None:
    first, second = order(line(1), line(2)), order(line(2), line(3, later=True))
    for one, shelf in ((first.lines[0], "A-9"), (first.lines[1], "A-2"), (second.lines[0], "A-10")):
        one.shelf = shelf
    both = [(1, first), (2, second)]
    assert [pick.shelf for pick in picks_of(both, Sorting.WALK)] == ["A-2", "A-9", "A-10"]
    assert [pick.sku for pick in picks_of(both, Sorting.SKU)] == ["SKU-1", "SKU-2", "SKU-2"]
    assert [pick.tote for pick in picks_of(both, Sorting.AGE)] == [1, 1, 2]
    second.lines[0].shelf = "A-2"
    assert [count for _, count in gathered(picks_of(both, Sorting.CLUSTER))] == [2, 1]


def test_a_box_that_differs_from_what_was_bought_is_named() -> None:
    bought = Bought(((1, 2), (2, 1)), 1000)
    assert differences(bought, parcel(lines={1: 2, 2: 1}), weight_g=1000) == ()
    assert differences(bought, parcel(lines={1: 2, 2: 1}), weight_g=800) == ()
    assert differences(bought, parcel(lines={1: 1, 2: 1}), weight_g=None) == (Difference.SHORT,)
    assert differences(bought, parcel(lines={1: 2, 2: 1, 3: 1}), weight_g=1100) == (
        Difference.MORE, Difference.HEAVIER,
    )  # fmt: skip
    assert differences(Bought((), 500), parcel(lines={9: 4}), weight_g=500) == ()


def test_short_articles_are_owed_and_not_packed_today() -> None:
    one = line(1, quantity=3)
    one.short, one.short_until = 2, date(2026, 5, 3)
    assert (one.now, one.open, one.expected) == (1, 3, date(2026, 5, 3))


def test_a_rule_tells_why_it_was_passed_over() -> None:
    one = order(line(1))

    def why(**conditions: object) -> str:
        rule = ServiceRule("r", "acs", ServiceLevel.STANDARD, **conditions)  # type: ignore[arg-type]
        return why_skipped(rule, one, 900)

    assert why() == ""
    assert why(countries=("GR",)) == "TR is not in GR"
    assert why(wanted="express") == "the customer did not choose express"
    assert why(max_weight_g=500) == "900 g is more than 500 g"
    assert why(cod=True) == "no cash on delivery"
    one.cod = Money(__import__("decimal").Decimal(5), "EUR")
    assert why(cod=False) == "cash on delivery"
    assert why(tags=("VIP", "gift")) == "it is not tagged VIP, gift"
    one.tags = ("vip",)
    assert why(tags=("VIP", "gift")) == ""
    one.recipient = one.recipient.__class__("A", "S", "C", "")
    assert why(countries=("GR",)) == "no country is not in GR"
