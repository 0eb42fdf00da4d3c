"""What is special to ELTA Courier: amounts in fixed form, a number a box, labels fetched after."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.elta import BENCH
from tests.carriers.simulators.server import World
from workstation.carriers.answers import Unreadable
from workstation.carriers.elta import mapping
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.domain.values import Money
from workstation.ports.carrier import Piece


@pytest.fixture(scope="module")
def listening() -> Iterator[World]:
    world = World(BENCH.make)
    yield world
    world.close()


@pytest.fixture
def world(listening: World) -> Iterator[World]:
    listening.reset()
    yield listening
    assert listening.crashes == []
    assert listening.side.violations == []


@pytest.fixture
def carrier(world: World) -> Any:
    return BENCH.open(world)


def test_a_label_that_is_not_to_be_had_is_told_with_its_number(carrier: Any, world: World) -> None:
    world.fail("buy", "late")
    with pytest.raises(OutcomeUnknown) as caught:
        carrier.buy(BENCH.parcel())
    (sold,) = world.side.sold
    assert sold.number in caught.value.title
    assert caught.value.raw
    sold.late = False
    assert carrier.documents(sold.number)[0].content == sold.label


def test_weight_cash_and_insurance_have_their_fixed_form(carrier: Any, world: World) -> None:
    request = BENCH.parcel(
        cod=Money(Decimal("123.1"), "EUR"), insured=Money(Decimal(150), "EUR"), weight_g=12123
    )
    carrier.buy(request)
    order = world.held(request.client_ref)[0].order
    assert (order["pel_baros"], order["pel_ant_poso"], order["pel_asf_poso"]) == (
        "000012.123", "0000123.10", "0000150.00",
    )  # fmt: skip


def test_each_box_has_its_own_number_and_its_own_label(carrier: Any, world: World) -> None:
    keys = [new_ref() for _ in range(3)]
    pieces = tuple(Piece(key, 700) for key in keys)
    label = carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    assert [piece.key for piece in label.pieces] == keys
    assert all(piece.tracking_number.encode() in piece.content for piece in label.pieces)
    assert world.side.sold[0].order["pel_temaxia"] == "003"


@pytest.mark.parametrize(
    ("written", "field"),
    [("+30 694 555 0134", "pel_paral_thl_2"), ("210 555 0134", "pel_paral_thl_1")],
)
def test_a_mobile_and_a_land_line_have_their_own_fields(
    written: str, field: str, carrier: Any, world: World
) -> None:
    request = BENCH.parcel(phone=written)
    carrier.buy(request)
    assert world.held(request.client_ref)[0].order[field]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"postcode": "1056"}, "postcode"),
        ({"phone": "+49 30 555 0140"}, "phone"),
        ({"street": "Ο" * 100, "street2": "Ε" * 60}, "street2"),
    ],
)
def test_what_elta_would_refuse_is_named_before_any_network(
    change: dict[str, str], field: str, carrier: Any, world: World
) -> None:
    assert [problem.field for problem in carrier.check(BENCH.parcel(**change))] == [field]
    assert world.asked == []


@pytest.mark.parametrize(("flag", "setting"), sorted(mapping.KEYS.items()))
def test_each_wrong_code_names_its_setting(flag: str, setting: str) -> None:
    wrong = mapping.refusal(flag, "Λάθος Κωδικός")
    assert isinstance(wrong, NotConfigured)
    assert wrong.setting == setting


@pytest.mark.parametrize(("flag", "field"), sorted(mapping.FIELDS.items()))
def test_each_refusal_names_its_field(flag: str, field: str) -> None:
    refused = mapping.refusal(flag, "Λάθος")
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_times_are_athens_own_in_summer_and_in_winter() -> None:
    body = (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><READResponse>'
        b"<st_flag>0</st_flag><pod_date>20260702</pod_date><pod_time>1200</pod_time>"
        b"<web_status><web_date>20260102</web_date><web_time>1200</web_time></web_status>"
        b"<web_status><web_date></web_date></web_status></READResponse></s:Body></s:Envelope>"
    )
    first, last = mapping.read_scans(body)
    assert first.at.astimezone(UTC) == datetime(2026, 1, 2, 10, 0, tzinfo=UTC)
    assert last.at.astimezone(UTC) == datetime(2026, 7, 2, 9, 0, tzinfo=UTC)
    with pytest.raises(Unreadable):
        mapping.read_scans(body.replace(b"20260702", b"2026-7-2"))


def test_a_number_that_is_missing_for_a_box_is_no_answer(carrier: Any, world: World) -> None:
    raw = carrier.buy_raw(BENCH.parcel())
    for body in (b"[]", b"{}", b"<html>"):
        with pytest.raises(OutcomeUnknown):
            carrier.read_label(replace(raw, body=body))
    answer = (
        b'<s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><READResponse>'
        b"<st_flag>0</st_flag><vg_code>NZ000000011GR</vg_code></READResponse></s:Body></s:Envelope>"
    )
    assert mapping.read_numbers(answer, 1) == ["NZ000000011GR"]
    with pytest.raises(Unreadable):
        mapping.read_numbers(answer, 2)
    with pytest.raises(Unreadable):
        mapping.read_numbers(answer.replace(b"<st_flag>0</st_flag>", b""), 1)
