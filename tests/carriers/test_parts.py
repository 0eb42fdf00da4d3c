"""Tokens, void windows, reading of answers, SOAP: the small parts that adapters share."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from tests.carriers.bench import HandClock
from workstation.carriers import answers, soap
from workstation.carriers.account import Account
from workstation.carriers.answers import Unreadable
from workstation.carriers.tokens import Token, TokenCache
from workstation.carriers.ups.mapping import SPEC, URLS
from workstation.carriers.void_windows import read_void_windows, void_window
from workstation.carriers.written import centimetres, cut, inches, kilograms, ounces, pounds, pruned
from workstation.domain.errors import NotConfigured
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money
from workstation.ports.carrier import Call, EffectKind, VoidWindow

CHECKOUT = Path(__file__).parents[2]


def test_a_token_is_fetched_once_and_again_before_its_time_is_over() -> None:
    clock, given = HandClock(), iter(["one", "two", "three"])
    cache = TokenCache(lambda: Token(next(given), 100.0), monotonic=clock.monotonic)
    assert [cache.get(), cache.get()] == ["one", "one"]
    clock.seconds += 91
    assert cache.get() == "two"
    cache.forget("one")
    assert cache.get() == "two"
    cache.forget("two")
    assert cache.get() == "three"


def test_void_windows_are_read_and_a_wrong_line_is_named() -> None:
    text = "# said by\ncarrier,until,hours,source\nups,hours,48,page 3\n\nx,manifest,0,\n"
    windows = read_void_windows(text)
    assert windows == {"ups": VoidWindow("hours", 48, "page 3"), "x": VoidWindow("manifest")}
    bought = datetime(2026, 11, 1, tzinfo=UTC)
    assert windows["ups"].ends(bought) == bought + timedelta(hours=48)
    assert windows["x"].ends(bought) is None
    for wrong in ("y,soon,0,", "y,hours,many,", ",hours,1,"):
        with pytest.raises(NotConfigured):
            read_void_windows(text + wrong)
    assert void_window("nobody") is None


def account(**settings: object) -> Account:
    return Account("mine", settings, lambda name: "", HandClock(), None)


def test_an_account_sells_other_services_where_its_settings_say_so() -> None:
    spec = account(service_express="54", service_economy="off", settle_seconds=5).spec(SPEC)
    assert spec.services == {ServiceLevel.STANDARD: "65", ServiceLevel.EXPRESS: "54"}
    assert (spec.key, spec.settle_seconds) == ("mine", 5.0)


def test_an_account_is_at_the_test_server_until_it_is_said_otherwise() -> None:
    assert account().base_url(SPEC, URLS) == URLS["test"]
    assert account(endpoint="live").base_url(SPEC, URLS) == URLS["live"]
    own = account(endpoint="own", base_url="https://proxy.example.org")
    assert own.base_url(SPEC, URLS) == "https://proxy.example.org"
    for wrong, setting in (
        (account(endpoint="own"), "base_url"),
        (account(endpoint="x"), "endpoint"),
    ):
        with pytest.raises(NotConfigured) as caught:
            wrong.base_url(SPEC, URLS)
        assert caught.value.setting == setting


def test_what_is_not_declared_is_asked_about_after_a_doubt() -> None:
    assert SPEC.effect(Call.BUY) is EffectKind.LOOK_UP
    assert SPEC.effect(Call.VOID) is EffectKind.REPEATABLE
    assert SPEC.effect(Call.MANIFEST) is EffectKind.ASK


def test_answers_of_any_shape_are_read_or_unreadable() -> None:
    value = {"a": [{"b": " x "}], "n": 3}
    assert answers.text(value, "a", 0, "b") == "x"
    assert answers.text(value, "n") == "3"
    assert answers.dig(value, "a", 1, "b") is None
    assert answers.rows(value, "n") == [3]
    assert answers.rows(value, "z") == []
    assert answers.need(value, "n") == 3
    for broken in (
        lambda: answers.need(value, "z"),
        lambda: answers.need_text(value, "z"),
        lambda: answers.json_object(b"[1]"),
        lambda: answers.json_object(b"{"),
        lambda: answers.money("twelve", "EUR"),
        lambda: answers.money("12", "euros"),
        lambda: answers.unpack(None),
        lambda: answers.unpack("a?"),
        lambda: answers.label_format(b"<html>"),
        lambda: answers.moment("soon"),
        lambda: answers.xml_tree(b"<a>"),
        lambda: answers.xml_tree(b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        lambda: soap.opened(b"<a/>"),
    ):
        with pytest.raises(Unreadable):
            broken()
    assert answers.maybe_money("x", "EUR") is None
    assert answers.money(" 12.5 ", "EUR") == Money(Decimal("12.50"), "EUR")
    assert answers.moment("2026-03-02T10:00:00") == datetime(2026, 3, 2, 10, tzinfo=UTC)


@pytest.mark.parametrize(
    ("content", "name"),
    [(b"%PDF-1.4", "pdf"), (b"\x10CT~~CD,~CC^~CT~\n^XA^XZ", "zpl"), (b"\x89PNG\r\n", "png")],
)
def test_a_label_is_known_by_its_own_bytes(content: bytes, name: str) -> None:
    assert answers.label_format(content) == name


def test_an_envelope_keeps_order_and_lets_nothing_break_out() -> None:
    content = soap.envelope(
        "Create", "urn:x", {"b": "<&\x07>", "a": [1, 2], "c": {"d": True}, "e": None}
    )
    assert (
        b'<Create xmlns="urn:x"><b>&lt;&amp; &gt;</b><a>1</a><a>2</a><c><d>true</d></c>' in content
    )
    assert soap.opened(content) == {"Create": {"b": "<& >", "a": ["1", "2"], "c": {"d": "true"}}}


def test_a_fault_tells_its_own_words() -> None:
    space = soap.ENVELOPE
    body = (
        f'<s:Envelope xmlns:s="{space}"><s:Body><s:Fault><faultcode>s:Server</faultcode>'
        "<faultstring>Closed.</faultstring></s:Fault></s:Body></s:Envelope>"
    )
    assert soap.fault(soap.opened(body.encode())) == "Closed."
    assert soap.fault({"Answer": "x"}) == ""


def test_measures_are_rounded_as_carriers_bill_them() -> None:
    assert kilograms(1451, 1) == Decimal("1.5")
    assert pounds(454) == Decimal("1.1")
    assert ounces(100) == Decimal("3.6")
    assert inches(254) == Decimal("10.0")
    assert centimetres(151) == 16
    assert cut("  a   b c", 3) == "a b"


def test_what_is_empty_is_left_out_at_all_depths() -> None:
    value = {"a": "", "b": {"c": None}, "d": [{"e": []}, {"f": 0}], "g": False}
    assert pruned(value) == {"d": [{"f": 0}], "g": False}


def test_telling_what_all_carriers_are_loads_no_network_and_takes_a_tenth_of_a_second() -> None:
    """The best of three, since another process may have the machine."""
    program = (
        "import sys, time, json, workstation.ports.carrier; start = time.process_time(); "
        "from workstation.carriers import specs; specs(); "
        "print(json.dumps([time.process_time() - start, 'requests' in sys.modules]))"
    )
    runs = [
        json.loads(subprocess.check_output([sys.executable, "-c", program], cwd=CHECKOUT))
        for _ in range(3)
    ]
    assert not any(loaded for _, loaded in runs)
    assert min(seconds for seconds, _ in runs) < 0.1
