"""WooCommerce's words against answers that were recorded from 11.0.1, and its signature."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.shops.benches import SHARED
from workstation.domain.errors import NotConfigured
from workstation.shops.answers import Unreadable
from workstation.shops.woocommerce.mapping import items_of, modified, read_order
from workstation.shops.woocommerce.oauth import signed

RECORDED = SHARED / "data" / "shops" / "woocommerce" / "recorded-11.0.1"
needs_recordings = pytest.mark.skipif(
    not RECORDED.is_dir(),
    reason="the recordings are not here; PACKBENCH_SHARED names the folder that holds them",
)


def recorded(name: str) -> Any:
    return json.loads((RECORDED / f"{name}.json").read_text("utf-8"))["body"]


@needs_recordings
def test_a_recorded_order_is_read_whole() -> None:
    order = read_order(recorded("order"))
    assert (order.number, order.remote_id, order.service_wanted) == ("13", "13", "Standard courier")
    assert (order.recipient.name, order.recipient.country) == ("Ayşe Yılmaz", "TR")
    assert order.email == "g@example.test"
    assert [(line.sku, line.quantity) for line in order.lines] == [("SKU-A", 3), ("SKU-B", 2)]
    assert str(order.cod) == "54.90 EUR"
    assert order.placed_at == datetime(2026, 11, 21, 23, 23, 42, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "tags"),
    [("VIP, gift", ("VIP", "gift")), (["VIP", 7, "vip"], ("VIP",)), (None, ()), ({"a": 1}, ())],
)
def test_tags_are_read_as_plugins_write_them(value: object, tags: tuple[str, ...]) -> None:
    told = {"id": 1, "number": "1", "status": "processing",
            "date_created_gmt": "2026-11-21T23:23:42",
            "meta_data": [{"id": 1, "key": "order_tags", "value": value},
                          {"id": 2, "key": "_other", "value": "no tag"}]}  # fmt: skip
    assert read_order(told).tags == tags


@needs_recordings
def test_recorded_fulfilments_count_what_was_sent() -> None:
    fulfilments = recorded("fulfillments_list")
    assert items_of(fulfilments[0]) == {"1": 1}
    order = read_order(recorded("order"), fulfilments=fulfilments)
    assert [line.fulfilled for line in order.lines] == [1, 0]


@needs_recordings
def test_every_order_of_a_recorded_page_has_its_place_in_time() -> None:
    assert all(modified(one) for one in recorded("orders_page1"))


@needs_recordings
def test_a_completed_order_without_fulfilments_has_left_elsewhere() -> None:
    order = read_order(recorded("order_complete"))
    assert order.closed
    assert [line.fulfilled for line in order.lines] == [3, 2]


def test_the_same_call_has_the_same_signature() -> None:
    """Whatever the order in which things are told."""
    told = signed(
        "GET", "http://shop.example/orders", {"b": "a b", "a": "ü"},
        key="ck", secret="cs", nonce="n", timestamp=1,
    )  # fmt: skip
    again = signed(
        "get", "http://shop.example/orders", {"a": "ü", "b": "a b"},
        key="ck", secret="cs", nonce="n", timestamp=1,
    )  # fmt: skip
    assert told["oauth_signature"] == again["oauth_signature"] != ""
    assert told["oauth_signature_method"] == "HMAC-SHA256"


def test_an_order_without_its_id_is_said_to_be_unreadable() -> None:
    with pytest.raises(Unreadable, match="date_created_gmt"):
        read_order({"number": "1", "id": 1, "line_items": []})


def test_a_missing_address_or_key_is_named() -> None:
    from tests.shops.benches import Clock, settings
    from workstation.shops import build_shop

    cases = (({}, "x", "base_url"), ({"base_url": "https://s.example"}, "", "consumer_key"))
    for options, secret, missing in cases:
        with pytest.raises(NotConfigured) as found:
            build_shop(
                settings("woocommerce", **options),
                secrets=lambda name, secret=secret: secret,
                clock=Clock(),
                settle_seconds=1.0,
            )
        assert found.value.setting == missing
    with pytest.raises(NotConfigured):
        build_shop(settings("stall"), secrets=str, clock=Clock(), settle_seconds=1.0)
