"""What the demo carrier's answers mean, and what is no answer at all."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import GREEK, SENDER, label_request
from workstation.carriers.demo import mapping
from workstation.carriers.demo.mapping import Unreadable
from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money

LABEL: dict[str, Any] = {
    "tracking_number": "DC1",
    "client_ref": "A1",
    "status": "live",
    "price": {"amount": "9.20", "currency": "EUR"},
    "tracking_url": "http://127.0.0.1/t/DC1",
    "label": {"format": "zpl", "content": base64.b64encode(b"^XA^XZ").decode()},
}


def body(**changes: Any) -> bytes:
    return json.dumps({**LABEL, **changes}).encode()


def test_a_label_is_read_with_its_price_and_kept_as_it_came() -> None:
    label = mapping.read_label(body())
    assert (label.tracking_number, str(label.price), label.content) == (
        "DC1",
        "9.20 EUR",
        b"^XA^XZ",
    )
    assert label.raw == body()


@pytest.mark.parametrize("price", [None, {}, {"amount": "free", "currency": "EUR"}, "9.20"])
def test_a_price_that_cannot_be_read_does_not_cost_us_the_label(price: object) -> None:
    label = mapping.read_label(body(price=price))
    assert label.price is None
    assert label.tracking_number == "DC1"


def test_a_link_that_is_no_web_address_is_left_out() -> None:
    assert mapping.read_label(body(tracking_url="javascript:alert(1)")).tracking_url == ""


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"<html>",
        b"[]",
        b"null",
        b"[" * 100_000,
        body(tracking_number=""),
        body(tracking_number=None),
        body(label=None),
        body(label={"format": "zpl"}),
        body(label={"format": "zpl", "content": "not base64!"}),
        body(label={"format": "pdf", "content": LABEL["label"]["content"]}),
        body(label={"format": "zpl", "content": base64.b64encode(b"hello").decode()}),
        json.dumps({"labels": []}).encode(),
        json.dumps({"labels": {}}).encode(),
        json.dumps({"labels": [LABEL, LABEL]}).encode(),
        json.dumps({"labels": [{**LABEL, "status": "void"}]}).encode(),
    ],
)
def test_what_is_no_label_is_not_taken_for_one(answer: bytes) -> None:
    with pytest.raises(Unreadable):
        mapping.read_label(answer)


@pytest.mark.parametrize("answer", [b"{}", b'{"labels": {}}', b'{"labels": ["DC1"]}'])
def test_what_is_no_list_is_not_an_empty_one(answer: bytes) -> None:
    """An empty list means that nothing was bought, and a second label follows from that."""
    with pytest.raises(Unreadable):
        mapping.read_labels(answer)


@pytest.mark.parametrize(
    "event",
    [
        {},
        {"at": "2026-03-02T09:00:00", "code": "HUB", "text": "x"},
        {"at": "yesterday", "code": "HUB", "text": "x"},
        "HUB",
    ],
)
def test_a_scan_without_its_time_or_zone_is_not_guessed_at(event: object) -> None:
    with pytest.raises(Unreadable):
        mapping.read_scans(json.dumps({"events": [event]}).encode())


@pytest.mark.parametrize(
    "rate",
    [
        {"service": "STD"},
        {"service": "STD", "price": LABEL["price"], "zone": "A", "transit_days": [1]},
        {"service": "STD", "price": {}, "zone": "A", "transit_days": [1, 2]},
    ],
)
def test_half_a_rate_is_none(rate: object) -> None:
    with pytest.raises(Unreadable):
        mapping.read_rates(json.dumps({"rates": [rate]}).encode(), label_request(), carrier="demo")


def test_a_service_of_theirs_that_we_do_not_sell_is_left_out() -> None:
    answer = json.dumps({"rates": [{"service": "DRONE"}]}).encode()
    assert mapping.read_rates(answer, label_request(), carrier="demo") == []


def test_a_purchase_without_a_price_is_no_purchase_list() -> None:
    with pytest.raises(Unreadable):
        mapping.read_purchases(json.dumps({"labels": [{**LABEL, "price": None}]}).encode())


@pytest.mark.parametrize(
    "answer",
    [b"", b"<html>Not found</html>", b"{}", b'{"error": "no"}', b'{"error": {"code": ""}}'],
)
def test_a_page_of_somebody_else_is_not_a_refusal(answer: bytes) -> None:
    with pytest.raises(Unreadable):
        mapping.read_refusal(answer)


def test_a_refusal_names_our_field_and_says_what_to_do() -> None:
    error = {"code": "price_above_limit", "field": "max_price", "message": "The price is 9."}
    refusal = mapping.read_refusal(json.dumps({"error": error}).encode())
    assert (refusal.field, refusal.code) == ("price_ceiling", "price_above_limit")
    assert refusal.advice


def test_the_same_request_is_written_the_same_way_and_nothing_is_added() -> None:
    request = label_request()
    assert mapping.label_order(request) == mapping.label_order(request)
    order = mapping.label_order(replace(request, price_ceiling=None))
    assert order["max_price"] is None
    assert order["recipient"]["name"] == GREEK.name
    assert set(order["recipient"]) == set(order["sender"])


@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("service", {"service": ServiceLevel.PICKUP_POINT}),
        ("weight_g", {"weight_g": 0}),
        ("weight_g", {"weight_g": 30_001}),
        ("cod", {"cod": Money(Decimal(10), "EUR")}),
        ("name", {"recipient": replace(GREEK, name=" ")}),
        ("street", {"recipient": replace(GREEK, street="x" * 61)}),
        ("city", {"recipient": replace(GREEK, city="")}),
        ("country", {"recipient": replace(GREEK, country="AQ")}),
        ("postcode", {"recipient": replace(GREEK, postcode="")}),
        ("phone", {"recipient": replace(SENDER, phone="-")}),
    ],
)
def test_the_check_names_each_field_that_would_be_refused(
    field: str, changes: dict[str, Any]
) -> None:
    problems = list(mapping.find_problems(label_request(**changes)))
    assert [problem.field for problem in problems] == [field]
    assert all(problem.title and problem.advice for problem in problems)


def test_a_service_that_the_carrier_lacks_cannot_be_written_down() -> None:
    with pytest.raises(Refused) as caught:
        mapping.label_order(label_request(service=ServiceLevel.PICKUP_POINT))
    assert caught.value.field == "service"
