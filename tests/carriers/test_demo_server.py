"""The demo carrier as its customers see it: a ledger that outlives it, rules, faults, a page."""

# ruff: noqa: S310 - every address here is the loopback server's own

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from tests.carriers.bench import GREEK, SENDER, DemoServer, label_request
from workstation.carriers.demo.faults import AFTER, BEFORE, BadPlan, FaultPlan
from workstation.carriers.demo.ledger import Ledger, check_digit, is_tracking_number
from workstation.carriers.demo.mapping import label_order
from workstation.carriers.demo.rules import POSTCODES, PRICES, ZONE_OF
from workstation.domain.errors import OutcomeUnknown, Refused
from workstation.domain.values import Address
from workstation.ports.carrier import Carrier, LabelRequest

OpenDemo = Callable[..., Carrier]
TURKISH = replace(SENDER, name="Ayşe Yılmaz", company="", phone="0216 555 01 03")


def sale(reference: str) -> dict[str, Any]:
    return {"account": "keyed", "client_ref": reference, "recipient": {}}


def test_the_ledger_survives_a_kill_of_the_carrier_itself(tmp_path: Path) -> None:
    first = DemoServer(tmp_path)
    body = order_body(label_request())
    bought = buy_plainly(first, body, "demo-keyed")
    first.process.kill()
    first.end()
    second = DemoServer(tmp_path)
    labels = second.call("GET", "/_ledger")["labels"]
    assert [label["tracking_number"] for label in labels] == [bought["tracking_number"]]
    again = buy_plainly(second, body, "demo-keyed")
    other = buy_plainly(second, order_body(label_request()), "demo-keyed")
    second.end()
    assert again["tracking_number"] == bought["tracking_number"] != other["tracking_number"]


def test_a_line_that_was_cut_short_is_forgotten_and_the_next_one_stands_whole(
    tmp_path: Path,
) -> None:
    ledger = Ledger(tmp_path)
    first = ledger.sell(sale("A1"))
    ledger.close()
    path = tmp_path / "ledger.jsonl"
    with path.open("ab") as file:
        file.write(b'{"event": "sold", "label": {"tracking_nu')
    ledger = Ledger(tmp_path)
    second = ledger.sell(sale("A2"))
    ledger.close()
    again = Ledger(tmp_path)
    numbers = [label["tracking_number"] for label in again.labels()]
    again.close()
    assert numbers == [first["tracking_number"], second["tracking_number"]]
    assert first["tracking_number"] != second["tracking_number"]


def test_every_number_has_a_right_check_digit_and_a_slip_of_one_digit_shows(
    tmp_path: Path,
) -> None:
    ledger = Ledger(tmp_path, seed=3)
    numbers = [ledger.sell(sale(f"A{n}"))["tracking_number"] for n in range(20)]
    ledger.close()
    assert len(set(numbers)) == 20
    for number in numbers:
        assert is_tracking_number(number)
        for place in range(2, len(number)):
            wrong = str((int(number[place]) + 1) % 10)
            assert not is_tracking_number(number[:place] + wrong + number[place + 1 :])
    assert check_digit("629104150021") == "3"


def order_body(request: LabelRequest) -> dict[str, Any]:
    return label_order(request)


def buy_plainly(server: DemoServer, body: dict[str, Any], key: str) -> dict[str, Any]:
    request = Request(
        f"{server.url}/v1/labels",
        data=json.dumps(body, sort_keys=True).encode(),
        headers={"Authorization": f"Bearer {key}", "Idempotency-Key": body["client_ref"]},
    )
    with urlopen(request, timeout=10) as answer:
        result: dict[str, Any] = json.loads(answer.read())
    return result


@pytest.mark.parametrize(
    ("field", "code", "recipient", "changes"),
    [
        ("postcode", "postcode_missing", replace(GREEK, postcode=""), {}),
        ("postcode", "postcode_invalid", replace(GREEK, postcode="1056"), {}),
        ("phone", "phone_missing", replace(TURKISH, phone=""), {}),
        ("country", "country_not_served", replace(GREEK, country="AQ"), {}),
        ("street", "street_missing", replace(GREEK, street=" "), {}),
        ("name", "name_too_long", replace(GREEK, name="Ω" * 61), {}),
        ("city", "city_missing", replace(GREEK, city=""), {}),
        ("weight_g", "weight_too_high", GREEK, {"weight_g": 30_001}),
        ("weight_g", "weight_missing", GREEK, {"weight_g": 0}),
        ("client_ref", "client_ref_invalid", GREEK, {"client_ref": "a-b"}),
    ],
)
def test_what_the_carrier_refuses_is_told_with_the_field(
    field: str,
    code: str,
    recipient: Address,
    changes: dict[str, Any],
    demo: DemoServer,
    open_demo: OpenDemo,
) -> None:
    request = label_request(recipient, **changes)
    with pytest.raises(Refused) as caught:
        open_demo("look_up").buy(request)
    assert (caught.value.field, caught.value.code) == (field, code)
    assert demo.sold(request.client_ref) == []


def test_what_the_check_lets_through_is_sold_in_every_country_that_is_served(
    open_demo: OpenDemo,
) -> None:
    """The adapter's own tables and the carrier's rules agree on where it goes."""
    carrier = open_demo("look_up")
    assert set(carrier.spec.countries) == set(ZONE_OF)
    for country in ZONE_OF:
        bare = replace(GREEK, country=country, postcode="", phone="")
        problems = {problem.field for problem in carrier.check(label_request(bare))}
        assert ("postcode" in problems) == (country in POSTCODES)


def test_a_refused_address_is_bought_once_it_is_corrected(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("keyed")
    request = label_request(replace(GREEK, postcode="1056"))
    assert list(carrier.check(request)) == []
    with pytest.raises(Refused):
        carrier.buy(request)
    carrier.buy(replace(request, recipient=GREEK))
    assert len(demo.sold(request.client_ref)) == 1


def test_prices_never_fall_with_weight_and_express_costs_most() -> None:
    for zone in "ABCD":
        firsts = [PRICES[service][zone][0] for service in ("ECO", "STD", "EXP")]
        assert firsts == sorted(firsts)
        assert all(PRICES[service][zone][1] > 0 for service in PRICES)


def test_a_purchase_goes_on_after_its_client_has_gone(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    """So that "not found" straight after a doubt is a lie, as it is in real life."""
    carrier: Any = open_demo("look_up")
    request = label_request()
    demo.fail({"fault": "slow", "client_ref": request.client_ref, "seconds": 0.7})
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    assert carrier.recover(request.client_ref) is None
    deadline = time.monotonic() + 5
    while not demo.sold(request.client_ref) and time.monotonic() < deadline:
        pass
    assert carrier.recover(request.client_ref) is not None


def test_two_at_once_with_one_key_buy_one_label(demo: DemoServer, open_demo: OpenDemo) -> None:
    request = label_request()
    demo.fail({"fault": "slow", "client_ref": request.client_ref, "seconds": 0.2})

    def buy(carrier: Carrier) -> str:
        try:
            return carrier.buy(request).tracking_number
        except OutcomeUnknown:
            return "in progress"

    with ThreadPoolExecutor(2) as pool:
        outcomes = sorted(pool.map(buy, [open_demo("keyed"), open_demo("keyed")]))
    (sold,) = demo.sold(request.client_ref)
    assert outcomes == [sold["tracking_number"], "in progress"]


def test_a_changed_price_is_what_the_ledger_and_the_label_say(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    request = label_request()
    demo.fail({"fault": "price", "client_ref": request.client_ref, "amount": "99.90"})
    label = open_demo("ask").buy(request)
    assert str(label.price) == "99.90 EUR"
    assert demo.sold(request.client_ref)[0]["price"]["amount"] == "99.90"


def test_faults_are_used_in_their_order_and_only_where_they_fit() -> None:
    plan = FaultPlan()
    plan.add(
        [
            {"fault": "slow", "order_number": "7"},
            {"fault": "refuse", "times": 2},
            {"fault": "busy", "endpoint": "*", "times": None},
        ]
    )
    taken = [plan.take("buy", {"order_number": "6"}) for _ in range(3)]
    assert [fault.kind for fault in taken if fault] == ["refuse", "refuse", "busy"]
    mine = [plan.take("buy", {"order_number": "7"}) for _ in range(2)]
    assert [fault.kind for fault in mine if fault] == ["slow", "busy"]
    assert [entry["fault"] for entry in plan.left()] == ["busy"]
    plan.clear()
    assert plan.take("buy", {}) is None


@pytest.mark.parametrize(
    "plan",
    [
        {},
        ["lost"],
        [{"fault": "explode"}],
        [{"fault": "lost", "endpoint": "sell"}],
        [{"fault": "lost", "times": 0}],
        [{"fault": "lost", "wait": 3}],
    ],
)
def test_a_plan_that_cannot_be_understood_is_refused_whole(plan: object) -> None:
    faults = FaultPlan()
    with pytest.raises(BadPlan):
        faults.add([{"fault": "busy"}, *plan] if isinstance(plan, list) else plan)
    assert faults.left() == []


def test_a_bad_plan_is_told_to_who_sent_it(demo: DemoServer) -> None:
    with pytest.raises(HTTPError) as caught:
        demo.fail({"fault": "explode"})
    with caught.value as answer:
        assert answer.code == 400
        assert "explode" in answer.read().decode()


def test_no_fault_is_both_before_and_after_the_effect() -> None:
    assert not set(BEFORE) & set(AFTER)


@pytest.mark.parametrize(
    ("key", "path", "status"),
    [
        ("nobody", "/v1/labels", 401),
        ("demo-keyed", "/v2/labels", 404),
        ("demo-keyed", "/v1/tracking/DC00000000000", 404),
        ("demo-ask", "/v1/labels?client_ref=A1", 404),
    ],
)
def test_strangers_and_strange_paths_are_turned_away(
    key: str, path: str, status: int, demo: DemoServer
) -> None:
    request = Request(demo.url + path, headers={"Authorization": f"Bearer {key}"})
    with pytest.raises(HTTPError) as caught:
        urlopen(request, timeout=10)
    with caught.value as answer:
        assert answer.code == status


def test_an_account_does_not_see_what_another_bought(demo: DemoServer, open_demo: OpenDemo) -> None:
    request = label_request()
    number = open_demo("keyed").buy(request).tracking_number
    other: Any = open_demo("look_up")
    assert other.recover(request.client_ref) is None
    for verb in (other.void, other.track):
        with pytest.raises(Refused):
            verb(number)
    assert demo.sold(request.client_ref)[0]["status"] == "live"


def test_a_parcel_on_its_way_cannot_be_voided(demo: DemoServer, open_demo: OpenDemo) -> None:
    carrier: Any = open_demo("keyed")
    number = carrier.buy(label_request()).tracking_number
    scan = {"at": "2030-03-02T09:00:00+00:00", "code": "COL", "text": "Collected", "place": ""}
    demo.call("POST", "/_scans", {"tracking_number": number, **scan})
    with pytest.raises(Refused) as caught:
        carrier.void(number)
    assert caught.value.code == "already_on_its_way"


def test_the_tracking_page_tells_the_city_and_nobodys_street(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    hostile = replace(GREEK, city="<script>alert(1)</script>")
    label = open_demo("look_up").buy(label_request(hostile))
    with urlopen(label.tracking_url, timeout=10) as answer:
        assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
        shown = answer.read().decode()
    assert label.tracking_number in shown
    assert "&lt;script&gt;" in shown
    for private in ("<script", GREEK.street, GREEK.name, GREEK.phone, GREEK.postcode):
        assert private not in shown


def test_a_number_that_was_never_given_out_has_a_page_that_says_so(demo: DemoServer) -> None:
    with pytest.raises(HTTPError) as caught:
        urlopen(f"{demo.url}/t/%3Cb%3E", timeout=10)
    with caught.value as answer:
        assert answer.code == 404
        assert "<b>" not in answer.read().decode()


def test_a_body_that_is_too_large_or_cut_short_is_not_sold(demo: DemoServer) -> None:
    before = len(demo.call("GET", "/_ledger")["labels"])
    host, port = demo.url.removeprefix("http://").split(":")
    for length, body in ((2_000_000, b""), (500, b'{"client_ref": "A1"')):
        with socket.create_connection((host, int(port)), timeout=5) as line:
            line.sendall(b"POST /v1/labels HTTP/1.1\r\nHost: x\r\n")
            line.sendall(f"Content-Length: {length}\r\n\r\n".encode() + body)
            line.shutdown(socket.SHUT_WR)
            while line.recv(4096):
                pass
    assert len(demo.call("GET", "/_ledger")["labels"]) == before
