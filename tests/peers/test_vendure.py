"""A real Vendure: orders made in its shop come in, leave in parts, and are told back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.peers.vendure_shop import COFFEE, OIL, PASSWORD, LiveVendure, running_vendure
from tests.shops.benches import Clock, connect
from workstation.domain.errors import Refused
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    FIRST,
    SHIPMENT,
    Level,
    PushLine,
    Resume,
    ShipmentPush,
    WebShop,
)

pytestmark = pytest.mark.peers


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LiveVendure]:
    with running_vendure(tmp_path_factory.mktemp("vendure")) as shop:
        yield shop


@pytest.fixture
def shop(live: LiveVendure) -> WebShop:
    return connect("vendure", Clock(), secret=PASSWORD, base_url=live.url)


def pulled(shop: WebShop) -> dict[str, IncomingOrder]:
    found: dict[str, IncomingOrder] = {}
    cursor, more = "", True
    while more:
        page = shop.pull(cursor)
        assert page.bad == ()
        found |= {one.number: one for one in page.orders}
        cursor, more = page.cursor, page.more
    return found


def parcel(order: IncomingOrder, *pieces: int, number: str) -> ShipmentPush:
    lines = tuple(
        PushLine(line.remote_id, line.sku, count)
        for line, count in zip(order.lines, pieces, strict=True)
        if count
    )
    return ShipmentPush(
        key=f"PB-{number}", order_id=order.remote_id, order_number=order.number, lines=lines,
        tracking_number=number, carrier="", carrier_name="Yurtiçi Kargo", tracking_url="",
        shipped_at=datetime.now(UTC), notify=False,
    )  # fmt: skip


def tell(shop: WebShop, push: ShipmentPush) -> str:
    first = shop.push_shipment(push, Resume(FIRST))
    assert shop.push_shipment(push, Resume(first.next, first.state)).next == ""
    return first.state[SHIPMENT]


def test_the_connection_is_found_right_and_a_wrong_password_is_said(
    live: LiveVendure, shop: WebShop
) -> None:
    assert not [one for one in shop.check() if one.level is Level.WRONG]
    stranger = connect("vendure", Clock(), secret="wrong", base_url=live.url)
    assert [one.level for one in stranger.check()] == [Level.WRONG]


def test_an_order_comes_in_whole_and_leaves_in_two_parcels(
    live: LiveVendure, shop: WebShop
) -> None:
    order_id, code = live.order((OIL, 3), (COFFEE, 2))
    order = pulled(shop)[code]
    assert (order.remote_id, order.paid, order.closed) == (order_id, True, False)
    assert [(line.sku, line.quantity) for line in order.lines] == [(OIL, 3), (COFFEE, 2)]
    assert str(order.lines[0].unit_price).endswith("USD")
    assert (order.recipient.name, order.recipient.city) == ("Ayşe Yılmaz", "İstanbul")
    first = parcel(order, 2, 0, number="YK1001")
    assert shop.find_shipment(first) is None
    name = tell(shop, first)
    assert live.state(order_id) == "PartiallyShipped"
    found = shop.find_shipment(first)
    assert found is not None
    assert (found.remote_id, found.done.next) == (name, "")
    assert sorted(shop.open_quantities(order_id).values()) == [1, 2]
    tell(shop, parcel(order, 1, 2, number="YK1002"))
    assert live.state(order_id) == "Shipped"
    (again,) = shop.reread([order_id])
    assert again.closed
    assert [line.fulfilled for line in again.lines] == [3, 2]
    assert {one["trackingCode"] for one in live.fulfilments(order_id)} == {"YK1001", "YK1002"}


def test_a_push_that_died_between_its_steps_goes_on_with_the_second(
    live: LiveVendure, shop: WebShop
) -> None:
    order_id, code = live.order((OIL, 1))
    push = parcel(pulled(shop)[code], 1, number="YK2001")
    shop.push_shipment(push, Resume(FIRST))
    assert live.state(order_id) == "PaymentSettled"
    found = shop.find_shipment(push)
    assert found is not None
    for _ in range(2):  # the answer may have been lost: the same step again is harmless
        shop.push_shipment(push, Resume(found.done.next or "ship", found.done.state))
    assert live.state(order_id) == "Shipped"
    assert len(live.fulfilments(order_id)) == 1


def test_too_much_is_refused_and_nothing_is_made(live: LiveVendure, shop: WebShop) -> None:
    order_id, code = live.order((OIL, 1))
    push = parcel(pulled(shop)[code], 1, number="YK3001")
    more = replace(push, lines=(replace(push.lines[0], quantity=2),))
    with pytest.raises(Refused):
        shop.push_shipment(more, Resume(FIRST))
    assert live.fulfilments(order_id) == []


def test_what_was_told_is_taken_back_and_told_anew(live: LiveVendure, shop: WebShop) -> None:
    order_id, code = live.order((COFFEE, 2))
    order = pulled(shop)[code]
    name = tell(shop, parcel(order, 2, number="YK4001"))
    for _ in range(2):
        shop.cancel_shipment(order_id, name)
    assert set(shop.open_quantities(order_id).values()) == {2}
    tell(shop, parcel(order, 2, number="YK4002"))
    live_ones = [one for one in live.fulfilments(order_id) if one["state"] != "Cancelled"]
    assert [one["trackingCode"] for one in live_ones] == ["YK4002"]


def test_a_cancelled_order_says_so_when_it_is_read_anew(live: LiveVendure, shop: WebShop) -> None:
    order_id, code = live.order((OIL, 2))
    order = pulled(shop)[code]
    live.cancel(order_id)
    (again,) = shop.reread([order_id])
    assert again.cancelled
    assert [(line.quantity, line.refunded) for line in again.lines] == [(2, 2)]
    with pytest.raises(Refused):
        shop.push_shipment(parcel(order, 1, number="YK5001"), Resume(FIRST))
