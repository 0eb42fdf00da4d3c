"""What is special to Aras Kargo: states, waits and returns, two users, orders written anew."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.aras import BENCH
from tests.carriers.simulators.server import World
from workstation.carriers.answers import Unreadable
from workstation.carriers.aras import mapping
from workstation.carriers.aras.codes import DELAY_IDS, DELAYS, STATES
from workstation.carriers.turkish import phone_of, turkish_moment
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
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


def test_the_same_code_twice_is_one_order(carrier: Any, world: World) -> None:
    request = BENCH.parcel()
    assert carrier.buy(request).tracking_number == carrier.buy(request).tracking_number
    assert len(world.held(request.client_ref)) == 1


def test_an_order_that_has_its_waybill_is_looked_up_and_cannot_be_taken_back(
    carrier: Any, world: World
) -> None:
    request = BENCH.parcel()
    number = carrier.buy(request).tracking_number
    world.side.cargo = {"DURUM KODU": "1", "TİP KODU": "1"}
    with pytest.raises(OutcomeUnknown):
        carrier.buy(request)
    with pytest.raises(Refused) as caught:
        carrier.void(number)
    assert caught.value.code == "too_late"


def test_a_void_twice_is_one_void(carrier: Any) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    carrier.void(number)
    carrier.void(number)


def test_the_boxes_of_a_shipment_are_found_again(carrier: Any) -> None:
    keys = [new_ref(), new_ref()]
    pieces = tuple(Piece(key, 700) for key in keys)
    carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    assert [piece.key for piece in carrier.recover(keys[0]).pieces] == keys


def test_cash_and_payer_are_told(carrier: Any, world: World) -> None:
    request = BENCH.parcel(cod=CASH, cod_by=CashBy.CARD)
    carrier.buy(request)
    order = world.held(request.client_ref)[0].order
    assert (order["CodAmount"], order["CodCollectionType"], order["PayorTypeCode"]) == (
        "249.90", "1", "1",
    )  # fmt: skip
    request = BENCH.parcel(payer=Payer.RECEIVER)
    carrier.buy(request)
    assert world.held(request.client_ref)[0].order["PayorTypeCode"] == "2"


def test_cash_is_not_collected_where_the_receiver_pays(carrier: Any, world: World) -> None:
    request = BENCH.parcel(cod=CASH, payer=Payer.RECEIVER)
    assert [problem.field for problem in carrier.check(request)] == ["payer"]
    assert world.asked == []


@pytest.mark.parametrize("state", sorted(STATES))
def test_every_state_is_read(state: str, carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.cargo = {"DURUM_KODU": state, "TIP_KODU": "1", "DURUMU": "Durum"}
    (scan,) = carrier.track(number)
    assert (scan.milestone, scan.incident) == STATES[state]
    assert (scan.at.hour, scan.at.minute) == (0, 0)


@pytest.mark.parametrize("code", sorted(DELAYS))
def test_every_reason_to_wait_is_read_by_its_code_and_its_number(
    code: str, carrier: Any, world: World
) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    by_number = next(one for one, name in DELAY_IDS.items() if name == code)
    for written in (code, by_number):
        world.side.cargo = {"DURUM KODU": "3", "TİP KODU": "1", "DEVİR KODU": written}
        (scan,) = carrier.track(number)
        assert (scan.code, scan.milestone, scan.incident) == (code, *DELAYS[code])


@pytest.mark.parametrize(
    ("state", "milestone"), [("2", Milestone.RETURNING), ("6", Milestone.RETURNED)]
)
def test_a_return_is_told_from_a_delivery(
    state: str, milestone: Milestone, carrier: Any, world: World
) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.cargo = {"DURUM KODU": state, "TİP KODU": "3", "İADE SEBEBİ": "Kabul etmedi"}
    (scan,) = carrier.track(number)
    assert scan.milestone is milestone
    assert "Kabul etmedi" in scan.text


def test_a_delivery_has_its_own_time(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.scans = ["Şubede araç yükleme"]
    world.side.cargo = {
        "DURUM KODU": "6", "TİP KODU": "1", "TESLİM TARİHİ": "05.10.2099", "TESLİM SAATİ": "14:20",
    }  # fmt: skip
    assert carrier.track(number)[-1].at == datetime(2099, 10, 5, 11, 20, tzinfo=UTC)


def test_a_parcel_that_no_branch_has_yet_has_no_scans(carrier: Any) -> None:
    assert carrier.track(carrier.buy(BENCH.parcel()).tracking_number) == []


def test_orders_work_without_a_user_for_tracking(world: World) -> None:
    plain = replace(BENCH, settings={"username": "SHOP"}).open(world)
    number = plain.buy(BENCH.parcel()).tracking_number
    assert "none for tracking" in plain.check_connection()
    with pytest.raises(NotConfigured) as caught:
        plain.track(number)
    assert caught.value.setting == "customer_code"


def test_a_wrong_user_for_tracking_is_told_apart(world: World) -> None:
    wrong = replace(BENCH, secrets={**BENCH.secrets, "query_password": "stale"}).open(world)
    with pytest.raises(NotConfigured) as caught:
        wrong.check_connection()
    assert caught.value.setting == "query_password"


@pytest.mark.parametrize(
    ("code", "words", "field"),
    [
        ("935", "ReceiverPhone1 (Telefon 1) alanı sadece sayılardan oluşmalıdır.", "phone"),
        ("936", "İlçe Adını Girmeniz Gerekmektedir.", "district"),
        ("936", "Şehir Adını Girmeniz Gerekmektedir.", "city"),
        ("936", "Alıcı Adını Girmeniz Gerekmektedir.", "name"),
        ("936", "Alıcı Adresini Girmeniz Gerekmektedir.", "street"),
        ("70026", "CodAmount (Tahsilat Tutarı) alanında gönderilen değer", "cod"),
        ("942", "Alıcı Ödemeli Tahsilatlı Kargo Gönderisi Yapılamamaktadır", "payer"),
        ("70121", "TradingWaybillNumber alanı 16 karakterden fazla olamaz.", "order_number"),
    ],
)
def test_a_refusal_names_our_field(code: str, words: str, field: str) -> None:
    refused = mapping.refusal(code, words)
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_a_barcode_that_was_sent_before_is_looked_up() -> None:
    words = "(Parça Barkod Numarası) bu barkod daha önce gönderilmiş."
    assert isinstance(mapping.refusal("70026", words), OutcomeUnknown)


def test_a_failure_inside_of_aras_is_no_refusal() -> None:
    with pytest.raises(Unreadable):
        mapping.refusal("5003", "Bir hata oluştu.")


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+90 532 555 01 44", "5325550144"),
        ("0090 212 555 01 44", "2125550144"),
        ("0532 555 01 44", "5325550144"),
        ("5325550144", "5325550144"),
        ("+49 30 555 0140", ""),
        ("155", ""),
    ],
)
def test_a_turkish_phone_number_is_ten_digits(written: str, number: str) -> None:
    assert phone_of(written) == number


def test_turkish_times_are_read_in_turkish_time() -> None:
    at = datetime(2026, 7, 31, 11, 20, tzinfo=UTC)
    for written in ("31.07.2026 14:20", "31-07-2026 14:20:00", "2026-07-31T14:20:00+03:00"):
        assert turkish_moment(written) == at
    with pytest.raises(Unreadable):
        turkish_moment("yarın")
