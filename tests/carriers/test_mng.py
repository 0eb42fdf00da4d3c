"""What is special to DHL eCommerce TR (MNG): places by code, a "no" as error 500, its own label."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.mng import BENCH
from tests.carriers.simulators.server import World
from workstation.carriers.answers import Unreadable
from workstation.carriers.mng import mapping
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.domain.values import Money
from workstation.ports.carrier import Payer, Piece, RawAnswer


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


@pytest.fixture
def drawing(world: World) -> Any:
    """An account whose labels DHL draws."""
    return BENCH.open(world, label="carrier")


def test_a_reference_that_is_there_already_is_looked_up_although_it_comes_as_error_500(
    carrier: Any, world: World
) -> None:
    request = BENCH.parcel()
    carrier.buy(request)
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    assert len(world.held(request.client_ref)) == 1


@pytest.mark.parametrize("field", ["city", "district"])
def test_a_place_that_dhl_does_not_know_is_refused_before_the_purchase(
    field: str, carrier: Any, world: World
) -> None:
    with pytest.raises(Refused) as caught:
        carrier.buy(BENCH.parcel(**{field: "Atlantis"}))
    assert caught.value.field == field
    assert world.count("buy") == 0


def test_places_are_asked_for_once(carrier: Any, world: World) -> None:
    carrier.buy(BENCH.parcel())
    carrier.buy(BENCH.parcel(district="KADIKÖY", city="istanbul"))
    assert (world.count("cities"), world.count("districts")) == (1, 1)


def test_dhls_own_label_is_drawn_and_kept(drawing: Any, world: World) -> None:
    request = BENCH.parcel()
    raw = drawing.buy_raw(request)
    label = drawing.read_label(raw)
    (sold,) = world.held(request.client_ref)
    assert (label.format, label.content) == ("zpl", sold.label)
    assert label.carrier_ref == f"61{request.client_ref}"
    assert drawing.read_label(RawAnswer(raw.body)) == label
    assert not drawing.spec.own_label


def test_a_label_that_cannot_be_drawn_yet_is_found_again_and_drawn_here(
    drawing: Any, world: World
) -> None:
    request = BENCH.parcel()
    world.fail("draw", "late")
    with pytest.raises(OutcomeUnknown):
        drawing.buy(request)
    found = drawing.recover(request.client_ref)
    assert (found.format, found.tracking_number) == ("own", request.client_ref)
    assert len(world.held(request.client_ref)) == 1


def test_a_shipment_is_cancelled_as_one_and_an_order_as_one(
    carrier: Any, drawing: Any, world: World
) -> None:
    for account in (carrier, drawing):
        request = BENCH.parcel()
        account.void(account.buy(request).tracking_number)
        assert world.held(request.client_ref)[0].voided


def test_boxes_have_their_labels(drawing: Any, carrier: Any) -> None:
    for account, drawn in ((drawing, True), (carrier, False)):
        keys = [new_ref(), new_ref()]
        pieces = tuple(Piece(key, 700) for key in keys)
        label = account.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
        assert [piece.key for piece in label.pieces] == keys
        assert all(bool(piece.content) is drawn for piece in label.pieces)
        assert [piece.key for piece in account.recover(keys[0]).pieces] == keys


def test_cash_and_payer_are_told(carrier: Any, world: World) -> None:
    request = BENCH.parcel(cod=Money(Decimal("249.90"), "TRY"), payer=Payer.RECEIVER)
    carrier.buy(request)
    order = world.held(request.client_ref)[0].order["order"]
    assert (order["isCOD"], order["codAmount"], order["paymentType"]) == (1, 249.9, 2)


def test_a_state_by_its_number_is_the_state_by_its_name(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.scans = [str(place) for place in range(1, 9)]
    scans = carrier.track(number)
    assert [scan.code for scan in scans] == list(mapping.MILESTONES)


@pytest.mark.parametrize(
    ("words", "field"),
    [("Cep telefonu hatalı", "phone"), ("İlçe kodu yanlış", "district"), ("Hata", "")],
)
def test_a_refusal_names_our_field(words: str, field: str) -> None:
    body = f'{{"error":{{"Code":"20010","Description":"{words}"}}}}'.encode()
    refused = mapping.read_refusal(body)
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_wrong_keys_in_words_are_a_matter_of_set_up(world: World) -> None:
    body = '{"error":{"Code":"1","Description":"Şifre hatalı"}}'.encode()
    assert isinstance(mapping.read_refusal(body), NotConfigured)
    wrong = replace(BENCH, secrets={**BENCH.secrets, "password": "stale"}).open(world)
    with pytest.raises(NotConfigured):
        wrong.check_connection()


def test_answers_that_are_no_answers_are_not_read() -> None:
    readers = (
        mapping.read_ordered, mapping.read_barcodes, mapping.read_places, mapping.read_token,
        mapping.read_label, mapping.read_scans, lambda body: mapping.read_held(body, "P1"),
    )  # fmt: skip
    for reader in readers:
        for body in (b"<html>", b"{}", b"[7]"):
            if reader is mapping.read_places and body == b"[7]":
                continue
            with pytest.raises(Unreadable):
                reader(body)
    with pytest.raises(Unreadable):
        mapping.read_done(b"<html>")
    mapping.read_done(b"")
