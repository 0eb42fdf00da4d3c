"""What is special to HepsiJet: numbers of our own choosing, a "no" with status 200, names split."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.carriers.simulators.hepsijet import BENCH
from tests.carriers.simulators.server import World
from workstation.carriers.answers import Unreadable
from workstation.carriers.hepsijet import mapping
from workstation.carriers.hepsijet.mapping import Shop
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.domain.shipments import ServiceLevel


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


def test_a_number_has_the_shops_letters_and_the_end_of_a_long_key() -> None:
    shop = Shop("Shop", "SHP", prefix="SHP")
    assert shop.number("P00001000000011"[:13]) == "SHPP000010000000"
    assert shop.number("P00001000000011") == "SHP0001000000011"[:3] + "P00001000000011"[-13:]
    assert Shop("Shop", "SHP").number("P00001000000011") == "P00001000000011"


def test_a_number_that_is_there_already_is_looked_up_and_not_bought_twice(
    carrier: Any, world: World
) -> None:
    request = BENCH.parcel()
    carrier.buy(request)
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    assert len(world.held(request.client_ref)) == 1


def test_a_key_that_is_too_short_is_named_before_any_network(world: World) -> None:
    plain = replace(BENCH, settings={**BENCH.settings, "prefix": "  "}).open(world)
    (problem,) = plain.check(BENCH.parcel(client_ref="P12345"))
    assert problem.field == "client_ref"
    assert world.asked == []


@pytest.mark.parametrize("prefix", ["ABCDE", "Ğ", "A-"])
def test_letters_that_cannot_stand_before_numbers_are_named(prefix: str, world: World) -> None:
    with pytest.raises(NotConfigured) as caught:
        replace(BENCH, settings={**BENCH.settings, "prefix": prefix}).open(world)
    assert caught.value.setting == "prefix"


def test_wrong_keys_that_come_with_status_200_are_a_matter_of_set_up(world: World) -> None:
    wrong = replace(BENCH, secrets={**BENCH.secrets, "password": "stale"}).open(world)
    with pytest.raises(NotConfigured) as caught:
        wrong.buy(BENCH.parcel())
    assert caught.value.setting == "password"


def test_the_next_day_is_the_express_service(carrier: Any, world: World) -> None:
    request = BENCH.parcel(service=ServiceLevel.EXPRESS)
    carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    assert sold.order["delivery"]["product"] == {"productCode": "HX_ND"}


@pytest.mark.parametrize(
    ("name", "first", "last"),
    [("Ayşe Nur Yıldırım", "Ayşe Nur", "Yıldırım"), ("Cemile", "Cemile", "Cemile")],
)
def test_a_name_is_split_into_two_that_are_never_empty(
    name: str, first: str, last: str, carrier: Any, world: World
) -> None:
    request = BENCH.parcel(name=name)
    carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    receiver = sold.order["delivery"]["receiver"]
    assert (receiver["firstName"], receiver["lastName"]) == (first, last)


def test_a_box_of_unknown_size_has_no_desi(carrier: Any, world: World) -> None:
    request = BENCH.parcel(size=None)
    carrier.buy(request)
    (sold,) = world.held(request.client_ref)
    assert not {"desi", "width", "height", "lenght"} & sold.order["delivery"].keys()


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ("Telefon numarası hatalı", "phone"),
        ("İlçe bilgisi eksik", "district"),
        ("Şehir bulunamadı", "city"),
        ("Adres çok kısa", "street"),
        ("Bilinmeyen hata", ""),
    ],
)
def test_a_refusal_names_our_field(message: str, field: str) -> None:
    refused = mapping.refusal({"message": message})
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_an_answer_without_a_status_or_a_reason_is_not_read() -> None:
    for body in (b"{}", b"[]", b'{"status":"MAYBE"}'):
        with pytest.raises(Unreadable):
            mapping.read_done(body)
    with pytest.raises(Unreadable):
        mapping.read_refusal(b'{"status":"FAIL"}')
    assert isinstance(mapping.read_refusal(b'{"message":"Adres hatal\\u0131"}'), Refused)
