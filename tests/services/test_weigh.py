"""The scale's weight goes onto the box that was weighed, and onto no other."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.fakes import FakeScale
from tests.services.shop import MUG, Shop, line
from workstation.domain.errors import Refused
from workstation.domain.values import WorkId
from workstation.domain.weighing import FRESH, Weighing
from workstation.services import pack
from workstation.services.check_device import DEADLINE_SECONDS
from workstation.services.desk import Said
from workstation.services.weigh import ask_box_weight, take_weight


class Settling(FakeScale):
    """A scale on which the box still moves for some looks."""

    looks: int = 0
    rest_after: int = 3

    def weigh(self) -> Weighing:
        self.looks += 1
        self.stable = self.looks > self.rest_after
        return super().weigh()


def waiting_box(shop: Shop, grams: int = 740) -> None:
    """A box that only waits for its weight."""
    shop.order("1001", line(MUG, weight=None))
    shop.scale = FakeScale(shop.database.clock, grams=grams)
    shop.scan("1001", MUG)


def weighed(shop: Shop) -> WorkId:
    asked = ask_box_weight(shop.floor)
    shop.work()
    return asked


def refused(call: Callable[[], object]) -> str:
    with pytest.raises(Refused) as problem:
        call()
    assert problem.value.field == "weight"
    assert problem.value.advice
    return problem.value.code


def test_the_scales_weight_closes_the_box_that_waited_for_it(shop: Shop) -> None:
    waiting_box(shop)
    answer = take_weight(shop.floor, weighed(shop))
    assert answer.verdict.said is Said.BOX_CLOSED
    assert shop.parcel().weight_g == 740


def test_an_item_that_went_in_since_makes_the_weight_stale(shop: Shop) -> None:
    shop.order("1001", line(MUG, quantity=2, weight=None))
    shop.scale = FakeScale(shop.database.clock, grams=400)
    shop.scan("1001", MUG)
    asked = weighed(shop)
    shop.scan(MUG)
    assert refused(lambda: take_weight(shop.floor, asked)) == "stale"
    shop.scale.grams = 800
    take_weight(shop.floor, weighed(shop))
    assert shop.parcel().weight_g == 800


def test_a_weight_that_lay_too_long_is_stale(shop: Shop) -> None:
    waiting_box(shop)
    asked = weighed(shop)
    shop.database.clock.sleep(FRESH.total_seconds() + 1)
    assert refused(lambda: take_weight(shop.floor, asked)) == "stale"


def test_the_scale_is_given_time_to_come_to_rest(shop: Shop) -> None:
    waiting_box(shop)
    shop.scale = Settling(shop.database.clock, grams=610)
    take_weight(shop.floor, weighed(shop))
    assert shop.parcel().weight_g == 610


def test_a_scale_that_never_rests_gives_no_weight(shop: Shop) -> None:
    waiting_box(shop)
    shop.scale = FakeScale(shop.database.clock, grams=610, stable=False)
    asked = weighed(shop)
    assert refused(lambda: take_weight(shop.floor, asked)) == "moving"
    assert shop.parcel().weight_g is None


def test_without_an_answer_there_is_no_weight(shop: Shop) -> None:
    waiting_box(shop)
    asked = ask_box_weight(shop.floor)
    assert refused(lambda: take_weight(shop.floor, asked)) == "waiting"
    shop.scale = FakeScale(shop.database.clock, gone=True)
    gone = weighed(shop)
    assert refused(lambda: take_weight(shop.floor, gone)) == "trouble"
    shop.scale = None
    none = weighed(shop)
    assert refused(lambda: take_weight(shop.floor, none)) == "trouble"
    shop.database.clock.sleep(DEADLINE_SECONDS + 1)
    assert refused(lambda: take_weight(shop.floor, asked)) in ("stale", "trouble")


def test_a_weight_for_a_bench_without_a_box_is_refused(shop: Shop) -> None:
    assert refused(lambda: ask_box_weight(shop.floor)) == "no_box"
    waiting_box(shop)
    asked = weighed(shop)
    pack.finalize(shop.floor)
    pack.set_weight(shop.floor, 500)
    assert refused(lambda: take_weight(shop.floor, asked)) == "stale"
