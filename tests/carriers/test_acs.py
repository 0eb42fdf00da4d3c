"""What is special to ACS Courier: a street's number apart, labels fetched after, the day's list."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import new_ref
from tests.carriers.simulators.acs import BENCH
from tests.carriers.simulators.server import World
from workstation.carriers.acs import mapping
from workstation.carriers.answers import Unreadable
from workstation.carriers.greek import phone_of
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused
from workstation.domain.shipments import Milestone
from workstation.domain.values import Money
from workstation.ports.carrier import Payer, Piece

DAY = date(2026, 3, 2)


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


@pytest.mark.parametrize(
    ("written", "parted"),
    [
        ("Οδός Ερμού 25", ("Οδός Ερμού", "25")),
        ("Ερμού, 25Α", ("Ερμού", "25Α")),
        ("3ης Σεπτεμβρίου 12", ("3ης Σεπτεμβρίου", "12")),
        ("Πλατεία Συντάγματος", ("Πλατεία Συντάγματος", "")),
    ],
)
def test_a_streets_number_is_parted_from_it(written: str, parted: tuple[str, str]) -> None:
    assert mapping.split_street(written) == parted


def test_a_label_that_is_not_to_be_had_is_told_with_its_number(carrier: Any, world: World) -> None:
    world.fail("buy", "late")
    with pytest.raises(OutcomeUnknown) as caught:
        carrier.buy(BENCH.parcel())
    (sold,) = world.side.sold
    assert sold.number in caught.value.title
    sold.late = False
    assert carrier.documents(sold.number)[0].content == sold.label


def test_each_box_has_its_own_number_and_its_own_label(carrier: Any, world: World) -> None:
    keys = [new_ref() for _ in range(3)]
    pieces = tuple(Piece(key, 700) for key in keys)
    label = carrier.buy(BENCH.parcel(client_ref=keys[0], pieces=pieces))
    assert [piece.key for piece in label.pieces] == keys
    assert all(piece.tracking_number.encode() in piece.content for piece in label.pieces)


def test_cash_payer_and_the_least_weight_are_told(carrier: Any, world: World) -> None:
    request = BENCH.parcel(
        cod=Money(Decimal("49.90"), "EUR"), payer=Payer.RECEIVER, weight_g=120, size=None
    )
    carrier.buy(request)
    order = world.held(request.client_ref)[0].order
    assert (order["Cod_Ammount"], order["Cod_Payment_Way"]) == (49.9, 0)
    assert (order["Acs_Delivery_Products"], order["Charge_Type"], order["Weight"]) == (
        "COD",
        4,
        0.5,
    )


def test_a_voucher_on_a_pickup_list_cannot_be_deleted(carrier: Any) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    manifest = carrier.manifest([number], day=DAY)
    assert (manifest.number, manifest.format) == ("8800001", "pdf")
    with pytest.raises(Refused):
        carrier.void(number)


def test_a_day_with_labels_that_were_not_printed_is_not_closed(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.sold[0].late = True
    with pytest.raises(Refused) as caught:
        carrier.manifest([number], day=DAY)
    assert caught.value.code == "unprinted"
    assert number in caught.value.title


def test_an_empty_day_issues_no_list(carrier: Any, world: World) -> None:
    with pytest.raises(Refused) as caught:
        carrier.manifest([], day=DAY)
    assert caught.value.code == "nothing"
    assert world.asked == []


def test_a_list_without_its_paper_is_a_list(carrier: Any, world: World) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.fail("paper", "bad_answer")
    manifest = carrier.manifest([number], day=DAY)
    assert (manifest.number, manifest.content) == ("8800001", b"")


@pytest.mark.parametrize(
    ("came_back", "milestone"), [(0, Milestone.DELIVERED), (1, Milestone.RETURNED)]
)
def test_a_delivery_and_a_return_are_told_apart(
    came_back: int, milestone: Milestone, carrier: Any, world: World
) -> None:
    number = carrier.buy(BENCH.parcel()).tracking_number
    world.side.scans = ["ΠΑΡΑΛΑΒΗ"]
    world.side.summary = {"delivery_flag": 1, "returned_flag": came_back}
    first, last = carrier.track(number)
    assert (first.milestone, last.milestone) == (Milestone.ACCEPTED, milestone)


def test_each_wrong_key_is_a_matter_of_set_up(world: World) -> None:
    for name in BENCH.secrets:
        wrong = replace(BENCH, secrets={**BENCH.secrets, name: "stale-key"}).open(world)
        with pytest.raises(NotConfigured):
            wrong.buy(BENCH.parcel())
    assert world.side.sold == []


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ("Unacceptable zip code or country", "postcode"),
        ("The recipient's name cannot be empty", "name"),
        ("The recipient's address cannot be empty", "street"),
        ("Unacceptable weight value (0.5-999)", "weight_g"),
        ("Not more than 99 pieces per shipment are supported", "pieces"),
        ("Invalid pick-up date", "ship_on"),
        ("Κάτι άλλο", ""),
    ],
)
def test_a_refusal_names_our_field(words: str, field: str) -> None:
    refused = mapping.refusal(words)
    assert isinstance(refused, Refused)
    assert refused.field == field


def test_answers_that_are_no_answers_are_not_read() -> None:
    for reader in (mapping.read_number, mapping.read_label, mapping.read_pdf, mapping.read_scans):
        for body in (b"<html>", b"{}", b"[]", b'{"ACSExecution_HasError":false}'):
            with pytest.raises(Unreadable):
                reader(body)
    with pytest.raises(Unreadable):
        mapping.read_refusal(b"{}")
    assert isinstance(mapping.read_refusal(b'{"Message":"zip code"}'), Refused)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("+30 694 555 0134", "6945550134"),
        ("0030 210 555 0134", "2105550134"),
        ("210 555 0134", "2105550134"),
        ("+49 30 555 0140", ""),
    ],
)
def test_a_greek_phone_number_is_ten_digits(written: str, number: str) -> None:
    assert phone_of(written) == number


@pytest.mark.parametrize(
    ("change", "field"),
    [({"postcode": "1056"}, "postcode"), ({"phone": "+49 30 5550140"}, "phone")],
)
def test_what_acs_would_refuse_is_named_before_any_network(
    change: dict[str, str], field: str, carrier: Any, world: World
) -> None:
    assert [problem.field for problem in carrier.check(BENCH.parcel(**change))] == [field]
    assert world.asked == []
