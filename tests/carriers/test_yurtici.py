"""What is special to Yurtiçi Kargo: users by way of paying, keys a box, states without a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.server import World
from tests.carriers.simulators.yurtici import BENCH
from workstation.carriers.yurtici.codes import GONE, REASONS, RETURNS, STATES
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone
from workstation.domain.values import Money
from workstation.ports.carrier import CashBy, Payer, Piece

CASH = Money(Decimal("249.90"), "TRY")


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


def test_each_way_of_paying_goes_under_its_own_user(carrier: Any, world: World) -> None:
    for change, user in (
        ({}, "SHOP"),
        ({"payer": Payer.RECEIVER}, "SHOPAO"),
        ({"cod": CASH}, "SHOPTT"),
        ({"cod": CASH, "cod_by": CashBy.CARD}, "SHOPTT"),
    ):
        request = BENCH.parcel(**change)
        carrier.buy(request)
        (sold,) = world.held(request.client_ref)
        assert sold.order["user"] == user
        assert carrier.recover(request.client_ref).tracking_number == sold.number


def test_a_way_of_paying_without_a_user_is_not_offered(world: World) -> None:
    plain = replace(BENCH, settings={"username": "SHOP"}).open(world)
    assert [problem.field for problem in plain.check(BENCH.parcel(cod=CASH))] == ["cod"]
    request = BENCH.parcel(payer=Payer.RECEIVER)
    assert [problem.field for problem in plain.check(request)] == ["payer"]
    with pytest.raises(NotConfigured) as caught:
        plain.buy(request)
    assert caught.value.setting == "receiver_username"


def test_receiver_pays_and_cash_together_need_a_fourth_user(carrier: Any) -> None:
    request = BENCH.parcel(cod=CASH, payer=Payer.RECEIVER)
    assert [problem.field for problem in carrier.check(request)] == ["payer"]


def test_cash_is_collected_once_for_a_shipment_of_several_boxes(carrier: Any, world: World) -> None:
    keys = [new_ref(), new_ref()]
    pieces = tuple(Piece(key, 700) for key in keys)
    carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces, cod=CASH))
    amounts = [sold.order.get("ttInvoiceAmount") for sold in world.side.sold]
    assert amounts == ["249.90", None]


def test_a_shipment_of_which_one_box_is_refused_is_taken_back_whole(
    carrier: Any, world: World
) -> None:
    keys = [new_ref(), new_ref()]
    world.side.refuses = {keys[1]}
    pieces = tuple(Piece(key, 700) for key in keys)
    with pytest.raises(Refused) as caught:
        carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    assert caught.value.field == "phone"
    assert [sold.voided for sold in world.side.sold] == [True]


def test_a_shipment_that_is_half_there_and_cannot_be_taken_back_is_unknown(
    carrier: Any, world: World
) -> None:
    keys = [new_ref(), new_ref()]
    world.side.refuses = {keys[1]}
    world.fail("void", "lost")
    pieces = tuple(Piece(key, 700) for key in keys)
    with pytest.raises(OutcomeUnknown) as caught:
        carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    assert caught.value.raw


def test_a_void_takes_back_every_box(carrier: Any, world: World) -> None:
    keys = [new_ref(), new_ref()]
    pieces = tuple(Piece(key, 700) for key in keys)
    number = carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces)).tracking_number
    carrier.void(number)
    assert [sold.voided for sold in world.side.sold] == [True, True]
    carrier.void(number)


def test_a_key_that_stands_there_already_is_looked_up_and_not_bought_twice(
    carrier: Any, world: World
) -> None:
    request = BENCH.parcel()
    carrier.buy(request)
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    assert len(world.held(request.client_ref)) == 1


def test_a_parcel_that_has_its_invoice_cannot_be_taken_back(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.state = "IND"
    with pytest.raises(Refused) as caught:
        carrier.void(number)
    assert caught.value.code == "too_late"


@pytest.mark.parametrize("state", sorted(STATES))
def test_a_state_without_events_is_one_scan_that_stays_the_same_all_day(
    state: str, carrier: Any, world: World
) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.state = state
    (scan,) = carrier.track(number)
    assert (scan.milestone, scan.incident) == STATES[state]
    assert (scan.at.hour, scan.at.minute) == (0, 0)
    if state in GONE:
        with pytest.raises(Refused) as caught:
            carrier.recover(number)
        assert caught.value.code == "cancelled"


@pytest.mark.parametrize("code", sorted(RETURNS))
def test_every_step_of_a_return_is_read(code: str, carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.scans = ["YK"]
    world.side.item = {
        "rejectStatus": code, "rejectReasonExplanation": "Not Bırakıldığı Halde Alınmadı",
    }  # fmt: skip
    scan = carrier.track(number)[-1]
    assert scan.milestone is RETURNS[code][0]
    going_back = scan.milestone is not Milestone.IN_TRANSIT
    assert scan.incident is (Incident.UNCLAIMED if going_back else None)


def test_every_reason_of_a_return_has_an_incident() -> None:
    assert len(REASONS) == 17
    assert all(isinstance(incident, Incident) for incident in REASONS.values())


def test_a_delivery_has_its_own_time(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.state = "DLV"
    world.side.item = {"deliveryDate": "20990711", "deliveryTime": "082304"}
    (scan,) = carrier.track(number)
    assert scan.at.astimezone(UTC) == datetime(2099, 7, 11, 5, 23, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    ("field", "value"),
    [("phone", "+49 30 555 0140"), ("name", "Ay O"), ("street", "No 3"), ("phone", "5550144 12")],
)
def test_what_yurtici_would_refuse_is_named_before_any_network(
    field: str, value: str, carrier: Any, world: World
) -> None:
    assert [problem.field for problem in carrier.check(BENCH.parcel(**{field: value}))] == [field]
    assert world.asked == []


def test_two_lines_that_are_too_long_together_are_named(carrier: Any) -> None:
    request = BENCH.parcel(street="x" * 150, street2="y" * 60)
    assert [problem.field for problem in carrier.check(request)] == ["street2"]
