"""The demo carrier and the price list: what they say when all is well and when the line is not.

The far side's ledger is asked after each case, never our own side of the story.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from tests.carriers.bench import API_KEYS, DemoServer, RealClock, label_request, new_ref
from workstation.carriers import KINDS, build_carrier, specs
from workstation.domain.errors import (
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.domain.shipments import Milestone
from workstation.domain.values import Money
from workstation.ports.carrier import (
    CanBuyRaw,
    CanFindByReference,
    CanList,
    CanRate,
    CanTrack,
    CanVoid,
    Carrier,
    EffectKind,
    RawAnswer,
)

RATES = Path(__file__).parents[2] / "resources" / "rates" / "international.csv"
OpenDemo = Callable[..., Carrier]
DEMO_MODES = tuple(API_KEYS)
SINCE = datetime(2026, 1, 1, tzinfo=UTC)
SEARCHED = ("keyed", "look_up")


@dataclass(frozen=True)
class Case:
    """A fault, what the carrier must raise for it, and how many labels the far side then holds."""

    fault: str
    raises: type[WorkstationError]
    sold: int


CASES = (
    Case("refuse", Refused, 0),
    Case("unknown_code", Refused, 0),
    Case("auth", NotConfigured, 0),
    Case("too_many", Unavailable, 0),
    Case("busy", Unavailable, 0),
    Case("error_before", OutcomeUnknown, 0),
    Case("error_after", OutcomeUnknown, 1),
    Case("hang_before", OutcomeUnknown, 0),
    Case("lost", OutcomeUnknown, 1),
    Case("cut_before", OutcomeUnknown, 0),
    Case("cut_after", OutcomeUnknown, 1),
    Case("half_body", OutcomeUnknown, 1),
    Case("wrong_length", OutcomeUnknown, 1),
    Case("bad_json", OutcomeUnknown, 1),
    Case("drip", OutcomeUnknown, 1),
    Case("huge", OutcomeUnknown, 1),
    Case("redirect", OutcomeUnknown, 0),
    Case("in_progress", OutcomeUnknown, 0),
)
UNKNOWN_AFTER = [case for case in CASES if case.raises is OutcomeUnknown and case.sold]


def open_table() -> Carrier:
    return build_carrier(
        "table_rate",
        "own",
        settings={"rates": str(RATES)},
        secrets=lambda name: "",
        clock=RealClock(),
    )


def test_each_kind_says_what_it_is() -> None:
    assert [spec.key for spec in specs()] == [kind.key for kind in KINDS]


@pytest.mark.parametrize("account", ["table_rate", *DEMO_MODES])
def test_a_good_parcel_is_bought_for_the_price_that_was_quoted(
    account: str, open_demo: OpenDemo
) -> None:
    carrier = open_table() if account == "table_rate" else open_demo(account)
    request = label_request()
    assert list(carrier.check(request)) == []
    assert isinstance(carrier, CanRate)
    quotes = {quote.service: quote for quote in carrier.rates(request)}
    label = carrier.buy(request)
    assert label.price == quotes[request.service].price
    assert label.carrier_ref == request.client_ref
    assert label.tracking_number
    assert (label.format == "own") == carrier.spec.own_label


@pytest.mark.parametrize("account", ["table_rate", *DEMO_MODES])
@pytest.mark.parametrize(
    ("field", "changes"),
    [
        ("country", {"country": "", "postcode": ""}),
        ("weight_g", {"weight_g": 0}),
        ("weight_g", {"weight_g": 30_001}),
    ],
)
def test_what_no_carrier_takes_is_named_before_any_network(
    account: str, field: str, changes: dict[str, Any], open_demo: OpenDemo, exchanges: list[Any]
) -> None:
    carrier = open_table() if account == "table_rate" else open_demo(account)
    request = label_request()
    if "weight_g" in changes:
        request = replace(request, **changes)
    else:
        request = replace(request, recipient=replace(request.recipient, **changes))
    problems = [problem.field for problem in carrier.check(request)]
    if account == "table_rate" and field == "country":
        # The list has a zone for the rest of the world.
        assert problems == []
    else:
        assert problems == [field]
    assert exchanges == []


@pytest.mark.parametrize("mode", DEMO_MODES)
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.fault)
def test_a_fault_at_the_purchase_ends_in_its_one_right_outcome(
    case: Case, mode: str, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo(mode)
    request = label_request()
    demo.fail({"fault": case.fault, "client_ref": request.client_ref, "retry_after": 7})
    with pytest.raises(case.raises) as caught:
        carrier.buy(request)
    assert type(caught.value) is case.raises
    assert caught.value.title
    assert caught.value.advice
    assert len(demo.sold(request.client_ref)) == case.sold
    told = str(caught.value)
    assert request.recipient.name not in told
    assert request.recipient.street not in told


@pytest.mark.parametrize("case", UNKNOWN_AFTER, ids=lambda case: case.fault)
def test_a_keyed_carrier_gives_the_same_label_when_the_purchase_is_repeated(
    case: Case, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("keyed")
    assert carrier.spec.buy_effect is EffectKind.KEYED
    request = label_request()
    demo.fail({"fault": case.fault, "client_ref": request.client_ref})
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    label = carrier.buy(request)
    assert [sold["tracking_number"] for sold in demo.sold(request.client_ref)] == [
        label.tracking_number
    ]


@pytest.mark.parametrize("mode", SEARCHED)
@pytest.mark.parametrize("case", UNKNOWN_AFTER, ids=lambda case: case.fault)
def test_a_label_whose_answer_was_lost_is_found_by_our_reference(
    case: Case, mode: str, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo(mode)
    assert isinstance(carrier, CanFindByReference)
    request = label_request()
    demo.fail({"fault": case.fault, "client_ref": request.client_ref})
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    found = carrier.recover(request.client_ref)
    assert found is not None
    (sold,) = demo.sold(request.client_ref)
    assert found.tracking_number == sold["tracking_number"]
    assert found.content.startswith(b"^XA")
    assert demo.attempts(request.client_ref) == 1


def test_a_look_up_carrier_would_sell_twice_so_it_must_not_be_repeated(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("look_up")
    assert carrier.spec.buy_effect is EffectKind.LOOK_UP
    request = label_request()
    carrier.buy(request)
    carrier.buy(request)
    assert len(demo.sold(request.client_ref)) == 2


def test_an_ask_carrier_can_neither_be_searched_nor_repeated(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("ask")
    assert carrier.spec.buy_effect is EffectKind.ASK
    assert not isinstance(carrier, CanFindByReference)
    request = label_request()
    carrier.buy(request)
    carrier.buy(request)
    assert len(demo.sold(request.client_ref)) == 2
    assert isinstance(carrier, CanList)
    assert {reference for reference, _, _ in carrier.purchases(since=SINCE)} == {""}


@pytest.mark.parametrize("mode", SEARCHED)
def test_a_reference_that_was_never_used_is_not_found(mode: str, open_demo: OpenDemo) -> None:
    carrier = open_demo(mode)
    assert isinstance(carrier, CanFindByReference)
    assert carrier.recover(new_ref()) is None


@pytest.mark.parametrize("mode", SEARCHED)
def test_a_cancelled_label_is_no_match(mode: str, open_demo: OpenDemo) -> None:
    carrier = open_demo(mode)
    assert isinstance(carrier, CanFindByReference)
    assert isinstance(carrier, CanVoid)
    request = label_request()
    carrier.void(carrier.buy(request).tracking_number)
    with pytest.raises(Refused) as caught:
        carrier.recover(request.client_ref)
    assert caught.value.code == "cancelled"


@pytest.mark.parametrize("mode", SEARCHED)
def test_several_live_labels_are_no_match(mode: str, demo: DemoServer, open_demo: OpenDemo) -> None:
    carrier = open_demo(mode)
    assert isinstance(carrier, CanFindByReference)
    request = label_request()
    demo.fail({"fault": "duplicate", "client_ref": request.client_ref})
    carrier.buy(request)
    with pytest.raises(Refused) as caught:
        carrier.recover(request.client_ref)
    assert caught.value.code == "several"


@pytest.mark.parametrize(
    "fault", ["lost", "cut_after", "half_body", "bad_json", "error_before", "too_many", "drip"]
)
@pytest.mark.parametrize("endpoint", ["find", "rates", "track", "list"])
def test_a_question_that_fails_can_be_asked_again(
    endpoint: str, fault: str, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier: Any = open_demo("look_up")
    request = label_request()
    number = carrier.buy(request).tracking_number
    ask = {
        "find": lambda: carrier.recover(request.client_ref),
        "rates": lambda: carrier.rates(request),
        "track": lambda: carrier.track(number),
        "list": lambda: carrier.purchases(since=SINCE),
    }[endpoint]
    demo.fail({"fault": fault, "endpoint": endpoint, "retry_after": 0})
    with pytest.raises(Unavailable):
        ask()
    assert ask()


@pytest.mark.parametrize(("fault", "status"), [("lost", "void"), ("hang_before", "live")])
def test_a_void_without_an_answer_is_unknown_and_harmless_twice(
    fault: str, status: str, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("look_up")
    assert isinstance(carrier, CanVoid)
    request = label_request()
    number = carrier.buy(request).tracking_number
    demo.fail({"fault": fault, "endpoint": "void", "tracking_number": number})
    with pytest.raises(OutcomeUnknown):
        carrier.void(number)
    assert demo.sold(request.client_ref)[0]["status"] == status
    carrier.void(number)
    assert demo.sold(request.client_ref)[0]["status"] == "void"


def test_a_strange_number_is_refused_before_it_becomes_a_path(
    open_demo: OpenDemo, exchanges: list[Any]
) -> None:
    carrier: Any = open_demo()
    for verb in (carrier.void, carrier.track):
        with pytest.raises(Refused):
            verb("../labels")
    assert exchanges == []


def test_scans_are_read_by_the_code_table_and_an_unlisted_code_stays_unknown(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo()
    number = carrier.buy(label_request()).tracking_number
    for minute, code in enumerate(["HUB", "Q9", "DLV"]):
        scan = {"at": f"2030-03-02T09:0{minute}:00+00:00", "code": code, "text": code, "place": "A"}
        demo.call("POST", "/_scans", {"tracking_number": number, **scan})
    assert isinstance(carrier, CanTrack)
    scans = carrier.track(number)
    assert [(scan.code, scan.milestone) for scan in scans] == [
        ("ANN", Milestone.NONE),
        ("HUB", Milestone.IN_TRANSIT),
        ("Q9", Milestone.UNKNOWN),
        ("DLV", Milestone.DELIVERED),
    ]


def test_the_list_of_purchases_leaves_cancelled_labels_out(open_demo: OpenDemo) -> None:
    carrier = open_demo("look_up")
    assert isinstance(carrier, CanList)
    assert isinstance(carrier, CanVoid)
    kept, gone = label_request(), label_request()
    label = carrier.buy(kept)
    carrier.void(carrier.buy(gone).tracking_number)
    rows = {
        reference: (number, price) for reference, number, price in carrier.purchases(since=SINCE)
    }
    assert rows[kept.client_ref] == (label.tracking_number, label.price)
    assert gone.client_ref not in rows


def test_an_answer_can_be_stored_first_and_read_again_later(open_demo: OpenDemo) -> None:
    carrier = open_demo("keyed")
    assert isinstance(carrier, CanBuyRaw)
    raw = carrier.buy_raw(label_request())
    first = carrier.read_label(raw)
    assert carrier.read_label(RawAnswer(raw.body)) == first
    assert first.raw == raw.body


@pytest.mark.parametrize("fault", ["bad_json", "half_body", "error_after"])
def test_an_answer_that_cannot_be_read_is_kept_as_it_came(
    fault: str, demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("ask")
    request = label_request()
    demo.fail({"fault": fault, "client_ref": request.client_ref})
    with pytest.raises(OutcomeUnknown) as caught:
        carrier.buy(request)
    assert caught.value.raw


def test_a_carrier_found_with_a_stored_list_is_read_the_same(open_demo: OpenDemo) -> None:
    carrier: Any = open_demo("look_up")
    request = label_request()
    bought = carrier.buy(request)
    found = carrier.recover(request.client_ref)
    assert carrier.read_label(RawAnswer(found.raw)) == found
    assert (found.tracking_number, found.content) == (bought.tracking_number, bought.content)


def test_a_price_above_the_ceiling_is_refused_and_nothing_is_bought(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    request = label_request(price_ceiling=Money(Decimal(1), "EUR"))
    for carrier in (open_table(), open_demo("look_up")):
        with pytest.raises(Refused) as caught:
            carrier.buy(request)
        assert (caught.value.field, caught.value.code) == ("price_ceiling", "price_above_limit")
    assert demo.sold(request.client_ref) == []


def test_a_key_with_another_body_is_refused_not_answered_with_the_first_label(
    demo: DemoServer, open_demo: OpenDemo
) -> None:
    carrier = open_demo("keyed")
    request = label_request()
    carrier.buy(request)
    with pytest.raises(Refused) as caught:
        carrier.buy(replace(request, weight_g=request.weight_g + 1))
    assert caught.value.code == "key_reused"
    assert len(demo.sold(request.client_ref)) == 1
