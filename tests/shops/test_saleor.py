"""What is Saleor's own: warehouses, its two schemas, and orders that a running one gave."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from graphql import parse, validate

from tests.shops.benches import NO_SALEOR, SALEOR, Bench, saleor
from tests.shops.simulators.saleor import schema_of
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.web_shop import FIRST, SHIPMENT, Level, Resume
from workstation.shops.answers import rows
from workstation.shops.saleor.mapping import read_order
from workstation.shops.saleor.queries import EVERY


@pytest.fixture
def shop() -> Iterator[Bench]:
    with saleor() as made:
        yield made


@pytest.mark.parametrize("name", ["schema-3.19.102.graphql", "schema.graphql"])
def test_every_query_is_right_by_the_published_schema(name: str) -> None:
    path = SALEOR.with_name(name)
    if not path.is_file():
        pytest.skip(NO_SALEOR)
    for query in EVERY:
        assert validate(schema_of(path), parse(query)) == []


def test_orders_that_a_running_shop_gave_are_read() -> None:
    path = SALEOR.parent / "recorded-3.19.102" / "orders_list.json"
    if not path.is_file():
        pytest.skip(NO_SALEOR)
    edges = rows(json.loads(path.read_text("utf-8")), "body", "data", "orders", "edges")
    order = read_order(edges[0]["node"])
    assert (order.number, order.recipient.city, order.recipient.region) == ("1", "Port Diana", "MN")
    assert (order.lines[0].sku, order.lines[0].quantity) == ("918223584", 3)
    assert order.service_wanted == "FBA"


def test_pieces_leave_from_where_they_were_set_aside(shop: Bench) -> None:
    order = shop.book.add(3)
    shop.simulator.warehouses.append("V2E6Mg==")
    shop.simulator.aside[order.items[0].id] = {"V2E6MQ==": 1, "V2E6Mg==": 1}
    push = shop.push(order, {0: 3})
    state = shop.shop.push_shipment(push, Resume(FIRST)).state
    assert [sum(one.lines.values()) for one in order.shipments.values()] == [2, 1]
    found = shop.shop.find_shipment(push)
    assert found is not None
    assert found.done.state[SHIPMENT] == state[SHIPMENT]
    assert len(state[SHIPMENT].split()) == 2
    shop.shop.cancel_shipment(push.order_id, state[SHIPMENT])
    assert not any(one.live for one in order.shipments.values())


def test_a_token_that_may_not_is_said(shop: Bench) -> None:
    shop.simulator.allowed = False
    with pytest.raises(NotConfigured, match="may not"):
        shop.shop.pull("")
    assert [one.level for one in shop.shop.check()] == [Level.WRONG]


def test_a_shop_without_a_warehouse_is_said(shop: Bench) -> None:
    shop.simulator.warehouses.clear()
    assert [one.title for one in shop.shop.check() if one.level is Level.WRONG] == [
        "The shop has no warehouse that we may see."
    ]


def test_a_cancelled_order_takes_no_fulfilment(shop: Bench) -> None:
    order = shop.book.add(1, cancelled=True)
    with pytest.raises(Refused, match="cancelled"):
        shop.shop.push_shipment(shop.push(order, {0: 1}), Resume(FIRST))
    with pytest.raises(Refused, match="no such order"):
        shop.shop.open_quantities("T3JkZXI60")
