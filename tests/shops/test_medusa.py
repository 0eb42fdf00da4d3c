"""What is Medusa's own: three steps, a filter it may not know, orders that a running one gave."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest

from tests.shops.benches import SHARED, Bench, connect, medusa
from tests.shops.simulators.server import Fault
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.ports.web_shop import FIRST, Level, Resume
from workstation.shops.medusa.mapping import read_order

RECORDED = SHARED / "data" / "shops" / "medusa" / "recorded-2.21.2" / "orders_list.json"


@pytest.fixture
def shop() -> Iterator[Bench]:
    with medusa() as made:
        yield made


def test_orders_that_a_running_shop_gave_are_read() -> None:
    if not RECORDED.is_file():
        pytest.skip("Medusa's recordings are not here; PACKBENCH_SHARED names their folder")
    given = json.loads(RECORDED.read_text("utf-8"))["body"]["orders"]
    sent, cancelled = (read_order(one) for one in given)
    assert [(line.quantity, line.fulfilled) for line in sent.lines] == [(3, 3), (2, 2)]
    assert (sent.paid, sent.cancelled, cancelled.cancelled) == (True, False, True)
    assert (sent.number, sent.recipient.country) == ("1", "TR")
    assert sent.lines[0].unit_price is not None
    assert (sent.lines[0].unit_price.amount, sent.lines[0].unit_price.currency) == (
        Decimal("10.00"), "EUR",
    )  # fmt: skip


def test_each_step_can_be_cut_and_is_gone_on_with(shop: Bench) -> None:
    assert shop.server is not None
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    step = FIRST
    state: dict[str, str] = {}
    for expected in ("ship", "complete"):
        shop.server.faults.append(Fault.CUT_AFTER)
        with pytest.raises(OutcomeUnknown):
            shop.shop.push_shipment(push, Resume(step, state))
        found = shop.shop.find_shipment(push)
        assert found is not None
        assert found.done.next == expected
        step, state = found.done.next, dict(found.done.state)
    assert shop.shop.push_shipment(push, Resume(step, state)).next == ""
    assert (len(order.shipments), order.completed) == (1, True)


def test_a_shipment_that_was_made_already_is_no_mistake(shop: Bench) -> None:
    order = shop.book.add(2, 1)
    push = shop.push(order, {0: 1})
    first = shop.shop.push_shipment(push, Resume(FIRST))
    for _ in range(2):
        done = shop.shop.push_shipment(push, Resume(first.next, first.state))
        assert done.next == "complete"
    shop.shop.push_shipment(push, Resume(done.next, done.state))
    assert not order.completed


def test_a_shop_that_does_not_know_the_filter_brings_nothing_in(shop: Bench) -> None:
    shop.book.add(1)
    for _ in range(500):  # more than what is asked twice
        shop.book.tick()
    shop.book.add(1)
    cursor = shop.shop.pull("").cursor
    shop.simulator.filters = False
    with pytest.raises(Unavailable, match="does not filter"):
        shop.shop.pull(cursor)


def test_of_several_locations_one_must_be_chosen(shop: Bench) -> None:
    assert shop.server is not None
    shop.simulator.locations["sloc_2"] = "Mağaza"
    wrong = [one for one in shop.shop.check() if one.level is Level.WRONG]
    assert [("sloc_1" in one.advice, "Mağaza" in one.advice) for one in wrong] == [(True, True)]
    chosen = connect("medusa", shop.clock, base_url=shop.server.url, location="sloc_2")
    assert not [one for one in chosen.check() if one.level is Level.WRONG]


def test_an_order_that_is_gone_says_so(shop: Bench) -> None:
    with pytest.raises(Refused, match="not found"):
        shop.shop.open_quantities("order_4711")
