"""What is Vendure's own: its logins, its two steps, and orders that a running one gave."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal

import pytest
from graphql import parse, validate

from tests.shops.benches import NO_VENDURE, VENDURE, Bench, connect, vendure, with_number
from tests.shops.simulators.server import Fault
from tests.shops.simulators.vendure import schema_of
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.ports.web_shop import FIRST, SHIPMENT, Level, Resume
from workstation.shops.vendure.mapping import read_order
from workstation.shops.vendure.queries import EVERY


@pytest.fixture
def shop() -> Iterator[Bench]:
    with vendure() as made:
        yield made


def test_every_query_is_right_by_the_schema_of_a_running_shop() -> None:
    if not VENDURE.is_file():
        pytest.skip(NO_VENDURE)
    for query in EVERY:
        assert validate(schema_of(VENDURE), parse(query)) == []


def test_orders_that_a_running_shop_gave_are_read() -> None:
    path = VENDURE.with_name("orders_list.json")
    if not path.is_file():
        pytest.skip(NO_VENDURE)
    first, second = json.loads(path.read_text("utf-8"))["body"]["data"]["orders"]["items"]
    for line in second["lines"]:
        line["orderPlacedQuantity"] = 3  # asked by us, not by who recorded it
    for line in first["lines"]:
        line["orderPlacedQuantity"] = line["quantity"]
    sent, cancelled = read_order(first), read_order(second)
    assert (sent.closed, sent.cancelled, cancelled.cancelled) == (True, False, True)
    assert [(line.sku, line.quantity, line.fulfilled) for line in sent.lines] == [
        ("SKU-A", 3, 3), ("SKU-B", 2, 2),
    ]  # fmt: skip
    assert [(line.quantity, line.refunded) for line in cancelled.lines] == [(3, 3), (3, 3)]
    assert sent.lines[0].unit_price is not None
    assert sent.lines[0].unit_price.amount == Decimal("12.40")
    assert sent.recipient.street == "İstiklal Cd. 12"


def test_an_article_number_that_is_a_gtin_is_its_barcode(shop: Bench) -> None:
    order = shop.book.add(1, 1)
    order.items[0].sku = "4006381333931"
    order.items[1].sku = "4006381333932"  # the check digit is wrong
    (found,) = shop.shop.reread([str(order.id)])
    assert [line.barcode for line in found.lines] == ["4006381333931", ""]


def test_a_login_that_has_ended_is_made_anew_and_nothing_is_done_twice(shop: Bench) -> None:
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    assert shop.shop.find_shipment(push) is None
    shop.simulator.tokens.clear()
    done = shop.shop.push_shipment(push, Resume(FIRST))
    shop.simulator.tokens.clear()
    shop.shop.push_shipment(push, Resume(done.next, done.state))
    assert len(order.shipments) == 1
    assert shop.simulator.pending == set()


def test_a_cut_between_the_two_steps_goes_on_with_the_second(shop: Bench) -> None:
    assert shop.server is not None
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    first = shop.shop.push_shipment(push, Resume(FIRST))
    found = shop.shop.find_shipment(push)
    assert found is not None
    assert (found.done.next, found.done.state) == (first.next, first.state)
    shop.server.faults.append(Fault.CUT_AFTER)
    with pytest.raises(OutcomeUnknown):
        shop.shop.push_shipment(push, Resume(first.next, first.state))
    # It has happened: doing it again is harmless, and looking it up says so.
    assert shop.shop.push_shipment(push, Resume(first.next, first.state)).next == ""
    found = shop.shop.find_shipment(push)
    assert found is not None
    assert found.done.next == ""


def test_a_cancelled_fulfilment_is_not_found_and_frees_its_lines(shop: Bench) -> None:
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    first = shop.shop.push_shipment(push, Resume(FIRST))
    shop.shop.cancel_shipment(push.order_id, first.state[SHIPMENT])
    assert shop.shop.find_shipment(push) is None
    assert set(shop.shop.open_quantities(push.order_id).values()) == {2}
    with pytest.raises(Refused):
        shop.shop.push_shipment(push, Resume(first.next, first.state))


def test_another_tracking_number_is_refused_in_words(shop: Bench) -> None:
    order = shop.book.add(1)
    push = shop.push(order, {0: 1})
    done = shop.shop.push_shipment(push, Resume(FIRST))
    with pytest.raises(Refused, match="cannot change"):
        shop.shop.update_tracking(with_number(push, "NEW"), done.state[SHIPMENT])


def test_missing_rights_and_a_missing_handler_are_said(shop: Bench) -> None:
    shop.simulator.permissions = ("ReadOrder",)
    shop.simulator.handlers = ("warehouse",)
    told = [one for one in shop.shop.check() if one.level is Level.WRONG]
    assert [("UpdateOrder" in one.title, "warehouse" in one.advice) for one in told] == [
        (True, False), (False, True),
    ]  # fmt: skip


def test_a_wrong_address_is_said(shop: Bench) -> None:
    assert shop.server is not None
    with pytest.raises(NotConfigured) as caught:
        connect("vendure", shop.clock, base_url=f"{shop.server.url}/elsewhere").pull("")
    assert caught.value.setting == "base_url"


def test_an_order_that_is_gone_has_nothing_to_ask_for(shop: Bench) -> None:
    with pytest.raises(Refused, match="no such order"):
        shop.shop.open_quantities("4711")
