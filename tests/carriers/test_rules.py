"""The rules that hold for all carriers, read from what each says of itself."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from tests.carriers.bench import label_request
from tests.carriers.simulators.bench import BERLIN, CUSTOMS, GERMAN, SEATTLE, parcel
from workstation.carriers.latin import fits, to_latin
from workstation.carriers.rules import find_problems, safe_number
from workstation.carriers.ups.mapping import SPEC as UPS
from workstation.domain.borders import crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Money, Size
from workstation.ports.carrier import Alphabet, Feature, Limits, Payer, Piece

SPEC = replace(UPS, features=frozenset(Feature), needs_phone=False)


def fields(spec: Any = SPEC, **changes: Any) -> list[str]:
    return [problem.field for problem in find_problems(parcel(BERLIN, GERMAN, **changes), spec)]


def test_a_good_parcel_has_no_problem() -> None:
    assert fields() == []


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"service": ServiceLevel.PICKUP_POINT}, "service"),
        ({"name": " "}, "name"),
        ({"size": Size(2800, 10, 10)}, "size"),
        ({"pieces": (Piece("A", 100), Piece("A", 100))}, "pieces"),
        ({"pieces": tuple(Piece(f"A{n}", 100) for n in range(21))}, "pieces"),
        ({"pieces": (Piece("A", 100), Piece("B", 0))}, "weight_g"),
    ],
)
def test_each_fault_names_its_field(changes: dict[str, Any], field: str) -> None:
    assert fields(**changes) == [field]


def test_a_country_that_is_none_is_named() -> None:
    assert "country" in fields(country="QQ")


def test_places_that_a_carrier_does_not_serve_are_told_apart() -> None:
    assert fields(replace(SPEC, goes_to=("GR",))) == ["country"]
    assert fields(replace(SPEC, countries=("GR",))) == ["sender"]


def test_what_is_asked_for_beyond_the_features_is_refused() -> None:
    bare = replace(SPEC, features=frozenset())
    assert fields(bare, payer=Payer.RECEIVER) == ["payer"]
    assert fields(bare, pieces=(Piece("A", 100), Piece("B", 100))) == ["pieces"]


def test_cash_is_collected_in_the_carriers_currencies_up_to_its_most() -> None:
    limits = Limits(cod_currencies=("TRY",), most_cod=Decimal(100))
    spec = replace(SPEC, limits=limits)
    assert fields(spec, cod=Money(Decimal(50), "EUR")) == ["cod"]
    assert fields(spec, cod=Money(Decimal(101), "TRY")) == ["cod"]
    assert fields(spec, cod=Money(Decimal(100), "TRY")) == []


def test_fields_that_one_country_needs_are_asked_for_there_alone() -> None:
    limits = Limits(needs_in={"TR": frozenset({"district"})})
    spec = replace(SPEC, limits=limits)
    turkish = parcel(BERLIN, GERMAN, country="TR", customs=CUSTOMS)
    assert [problem.field for problem in find_problems(turkish, spec)] == ["district"]
    assert fields(spec) == []


@pytest.mark.parametrize(
    "change",
    [
        {"description": ""},
        {"description": "Kahve fincanı"},
        {"quantity": 0},
        {"weight_g": 0},
        {"origin": ""},
        {"value": Money(Decimal(1), "USD")},
    ],
)
def test_goods_must_be_told_to_the_customs_in_full(change: dict[str, Any]) -> None:
    first, second = CUSTOMS.items
    customs = replace(CUSTOMS, items=(first, replace(second, **change)))
    request = parcel(BERLIN, SEATTLE, customs=customs)
    assert [problem.field for problem in find_problems(request, SPEC)] == ["customs"]


def test_a_customs_union_has_no_border_inside() -> None:
    assert not crosses_customs("DE", "GR")
    assert not crosses_customs("US", "PR")
    assert crosses_customs("TR", "GR")


@pytest.mark.parametrize(
    ("text", "latin"),
    [
        ("Ayşe Çağlıoğlu", "Ayse Caglioglu"),
        ("Ελένη Παπαδάκη", "Eleni Papadaki"),
        ("Ευάγγελος Τσουκαλάς", "Evangelos Tsoukalas"),
        ("Jörg Weiß", "Jorg Weiss"),
        ("محمد", ""),
        ("王伟", ""),
    ],
)
def test_names_are_offered_in_latin_letters_where_that_needs_no_person(
    text: str, latin: str
) -> None:
    assert to_latin(text) == latin


def test_letters_that_do_not_fit_are_shown_with_what_would_be_sent() -> None:
    spec = replace(SPEC, limits=Limits(alphabet=Alphabet.ASCII))
    (problem,) = find_problems(parcel(BERLIN, GERMAN, name="Ελένη", city="Koln",
                                      street="Linden"), spec)  # fmt: skip
    assert (problem.field, problem.sent) == ("name", "Eleni")
    (lost,) = find_problems(parcel(BERLIN, GERMAN, name="王伟", city="Koln", street="L"), spec)
    assert lost.sent == ""


def test_alphabets() -> None:
    assert fits("Köln", Alphabet.LATIN_1)
    assert not fits("Şişli", Alphabet.LATIN_1)
    assert not fits("Köln", Alphabet.ASCII)
    assert fits("王伟", Alphabet.ANY)


def test_only_a_plain_number_gets_into_a_path() -> None:
    assert safe_number(" 1Z-99_A ") == "1Z-99_A"
    for strange in ("../x", "a b", "", "ΑΒ1"):
        with pytest.raises(Refused):
            safe_number(strange)


def test_the_request_of_the_demo_is_judged_by_the_same_words() -> None:
    assert "customs" in [problem.field for problem in find_problems(label_request(), SPEC)]
