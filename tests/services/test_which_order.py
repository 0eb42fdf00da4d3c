"""Two shops that count alike: a scan asks which order is meant, and never takes the first."""

from __future__ import annotations

import pytest

from tests.services.shop import MUG, Shop, incoming, line
from workstation.domain.values import OrderId
from workstation.services.desk import OrderChoice, Said, Tone
from workstation.services.import_orders import store
from workstation.services.pack import open_order

NAMES = {"a": "Ege Seramik", "b": ""}


@pytest.fixture
def two(any_shop: Shop) -> Shop:
    """Order 1001 in two connected shops, that of the second newer."""
    shop = any_shop
    shop.set(shops=[{"key": key, "kind": "fake", "name": name} for key, name in NAMES.items()])
    bring(shop, "a")
    bring(shop, "b")
    return shop


def bring(shop: Shop, key: str, **more: object) -> None:
    order = incoming("1001", line(MUG, quantity=2, remote_id="L"), remote_id=f"R{key}", **more)
    store(shop.floor, key, [order], pause=lambda _: None, shop=key)


def ids(choices: tuple[OrderChoice, ...]) -> dict[str, OrderId]:
    return {one.shop: one.order_id for one in choices}


def test_a_number_of_two_shops_is_asked_for_and_nothing_is_opened(two: Shop) -> None:
    answer = two.scan("1001")
    assert (answer.verdict.tone, answer.verdict.said) == (Tone.WAIT, Said.WHICH_ORDER)
    assert answer.bench is None
    told = [(one.shop, one.shop_name, one.place, one.pieces) for one in answer.choices]
    assert told == [("a", "Ege Seramik", 1, 2), ("b", "b", 2, 2)]
    opened = open_order(two.floor, ids(answer.choices)["b"])
    assert opened.bench is not None
    assert opened.bench.order_id == ids(answer.choices)["b"]


def test_a_cancelled_order_of_one_shop_does_not_make_the_other_the_right_one(two: Shop) -> None:
    bring(two, "a", cancelled=True)
    answer = two.scan("1001")
    assert [(one.shop, one.cancelled) for one in answer.choices] == [("a", True), ("b", False)]
    stopped = open_order(two.floor, ids(answer.choices)["a"])
    assert stopped.stop is not None


def test_what_has_left_is_no_choice_any_more(two: Shop) -> None:
    first = two.scan("1001")
    open_order(two.floor, ids(first.choices)["a"])
    two.scan(MUG, MUG)
    two.work()
    # The box of the first waits for its label to be scanned; the number now means the other one.
    again = two.scan("1001")
    assert again.choices == ()


def test_a_third_order_is_asked_for_while_a_closed_box_lies_on_the_bench(two: Shop) -> None:
    two.order("2002")
    two.pack("2002")
    answer = two.scan("1001")
    assert answer.verdict.said is Said.WHICH_ORDER
    assert answer.bench is not None
    assert len(answer.choices) == 2
