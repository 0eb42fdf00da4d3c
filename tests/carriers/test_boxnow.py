"""What is special to BOX NOW: lockers and doors, phone numbers with a country, several boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.boxnow import BENCH, SHOP
from tests.carriers.simulators.server import World
from workstation.carriers.answers import Unreadable
from workstation.carriers.boxnow import mapping
from workstation.domain.errors import OutcomeUnknown, Refused
from workstation.domain.shipments import ServiceLevel
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


def test_a_locker_and_a_door_are_told_apart(carrier: Any, world: World) -> None:
    request = BENCH.parcel(service=ServiceLevel.PICKUP_POINT, pickup_point="8")
    carrier.buy(request)
    place = world.held(request.client_ref)[0].order["destination"]
    assert (place["locationId"], place.get("addressLine1")) == ("8", None)
    request = BENCH.parcel()
    carrier.buy(request)
    place = world.held(request.client_ref)[0].order["destination"]
    assert (place["postalCode"], place["addressLine2"]) == ("10563", "Αθήνα")
    assert place["contactNumber"] == "+306945550134"


def test_a_locker_that_was_not_chosen_is_named(carrier: Any, world: World) -> None:
    request = BENCH.parcel(service=ServiceLevel.PICKUP_POINT)
    assert [problem.field for problem in carrier.check(request)] == ["pickup_point"]
    assert world.asked == []


def test_a_locker_that_is_gone_is_refused_with_its_field(carrier: Any) -> None:
    with pytest.raises(Refused) as caught:
        carrier.buy(BENCH.parcel(pickup_point="999"))
    assert caught.value.field == "pickup_point"


def test_the_nearest_lockers_of_the_country_come_first(carrier: Any) -> None:
    assert [point.key for point in carrier.pickup_points(BENCH.recipient)] == ["8", "4"]
    assert [point.key for point in carrier.pickup_points(BENCH.recipient, most=1)] == ["8"]
    first, second = carrier.pickup_points(replace(BENCH.recipient, postcode="15452"))
    assert (first.latitude, second.latitude) == (38.01, None)


def test_an_order_number_that_is_there_already_is_looked_up(carrier: Any, world: World) -> None:
    request = BENCH.parcel()
    carrier.buy(request)
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    assert len(world.held(request.client_ref)) == 1


def test_each_box_keeps_its_key_and_all_are_cancelled_together(carrier: Any, world: World) -> None:
    keys = [new_ref(), new_ref()]
    pieces = tuple(Piece(key, 700) for key in keys)
    label = carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    numbers = {sold.client_ref: sold.number for sold in world.side.sold}
    assert {piece.key: piece.tracking_number for piece in label.pieces} == numbers
    assert carrier.recover(keys[0]) == label
    carrier.void(label.tracking_number)
    assert all(sold.voided for sold in world.side.sold)


def test_a_parcel_on_its_way_cannot_be_cancelled(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.state = "in-transit"
    with pytest.raises(Refused) as caught:
        carrier.void(number)
    assert caught.value.code == "too_late"


def test_cash_is_collected_up_to_the_limit(carrier: Any, world: World) -> None:
    request = BENCH.parcel(cod=Money(Decimal("49.9"), "EUR"))
    carrier.buy(request)
    order = world.held(request.client_ref)[0].order
    assert (order["paymentMode"], order["amountToBeCollected"]) == ("cod", "49.90")
    (problem,) = carrier.check(BENCH.parcel(cod=Money(Decimal(5001), "EUR")))
    assert problem.field == "cod"


def test_a_label_for_a_label_printer_is_asked_for_as_such(world: World) -> None:
    drawing = BENCH.open(world, label_format="zpl", partner_id="31")
    drawing.buy(BENCH.parcel())
    asked = next(asked for call, asked in world.asked if call == "documents")
    assert asked.path.endswith("/label.zpl")
    assert asked.query == {"dpi": "200", "width": "100"}
    assert asked.headers["x-partnerid"] == "31"


@pytest.mark.parametrize(
    ("country", "written", "sent"),
    [
        ("GR", "+30 694 555 0134", "+306945550134"),
        ("GR", "0030 694 555 0134", "+306945550134"),
        ("GR", "694 555 0134", "+306945550134"),
        ("CY", "99 555 013", "+35799555013"),
        ("BG", "088 555 0134", "+359885550134"),
        ("GR", "555 0134", ""),
    ],
)
def test_a_phone_number_gets_its_country(country: str, written: str, sent: str) -> None:
    assert mapping.phone_of(replace(SHOP, country=country, phone=written)) == sent


def test_a_phone_number_without_a_country_is_named(carrier: Any, world: World) -> None:
    (problem,) = carrier.check(BENCH.parcel(phone="555 0134"))
    assert problem.field == "phone"
    assert world.asked == []


@pytest.mark.parametrize("code", sorted(mapping.FIELDS))
def test_every_documented_refusal_is_told_in_words(code: str) -> None:
    refused = mapping.read_refusal(f'{{"code":"{code}"}}'.encode())
    assert isinstance(refused, Refused)
    assert refused.field == mapping.FIELDS[code]
    assert f"({code})" in refused.title


def test_answers_that_are_no_answers_are_not_read() -> None:
    for reader in (mapping.read_numbers, mapping.read_held, mapping.read_label):
        for body in (b"<html>", b"{}", b"[]"):
            with pytest.raises(Unreadable):
                reader(body)
