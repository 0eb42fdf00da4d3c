import json
from copy import deepcopy
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.printing.bench import SAMPLES
from workstation.domain.errors import Refused
from workstation.domain.values import Money
from workstation.printing.label_json import read_label_json

WHOLE: dict[str, Any] = json.loads(SAMPLES["greek-cod"].read_text("utf-8"))


def read(value: object) -> Any:
    return read_label_json(json.dumps(value).encode())


def test_every_part_arrives() -> None:
    label = read(WHOLE)
    assert label.barcode == "PB7K2M9Q4X1"
    assert label.recipient.city == "Θεσσαλονίκη"
    assert label.sender.company == "Φως και Ξύλο"
    assert label.references == ("GR-2001", "15:30")
    assert label.weight_g == 1234
    assert label.cod == Money(Decimal("129.90"), "EUR")
    assert label.service == "Economy"


def test_only_five_parts_are_needed() -> None:
    label = read_label_json(SAMPLES["smallest"].read_bytes())
    assert label.sender is None
    assert (label.service, label.references, label.weight_g, label.cod) == ("", (), None, None)


@pytest.mark.parametrize(
    "path",
    ["recipient", "recipient.name", "recipient.street", "recipient.city", "recipient.country",
     "parcel_key", "cod.amount", "cod.currency"],
)  # fmt: skip
def test_a_missing_part_is_named(path: str) -> None:
    value = deepcopy(WHOLE)
    *above, last = path.split(".")
    del (value[above[0]] if above else value)[last]
    with pytest.raises(Refused) as refusal:
        read(value)
    assert refusal.value.field == path
    assert "missing" in refusal.value.title


@pytest.mark.parametrize("path", ["colour", "recipient.planet", "sender.vat", "cod.bank"])
def test_an_unknown_key_is_refused_at_every_level(path: str) -> None:
    value = deepcopy(WHOLE)
    *above, last = path.split(".")
    (value[above[0]] if above else value)[last] = "x"
    with pytest.raises(Refused) as refusal:
        read(value)
    assert refusal.value.field == path
    assert "use one of" in refusal.value.advice


@pytest.mark.parametrize(
    ("path", "wrong"),
    [
        ("recipient", []), ("recipient.postcode", 54645), ("recipient.name", "  "),
        ("recipient.country", "Greece"), ("sender", "Φως"), ("sender.country", "G1"),
        ("parcel_key", None), ("service", 1), ("references", "GR-1"), ("weight_g", "1 kg"),
        ("weight_g", 1.5), ("weight_g", True), ("weight_g", -1), ("weight_g", None),
        ("cod", 5), ("cod.amount", "viel"), ("cod.amount", True), ("cod.amount", "NaN"),
        ("cod.amount", -1), ("cod.currency", "eur"), ("cod.currency", 978),
    ],
)  # fmt: skip
def test_a_wrong_value_is_named_with_what_to_do(path: str, wrong: object) -> None:
    value = deepcopy(WHOLE)
    *above, last = path.split(".")
    (value[above[0]] if above else value)[last] = wrong
    with pytest.raises(Refused) as refusal:
        read(value)
    assert refusal.value.field == path
    assert refusal.value.advice


def test_a_reference_that_is_no_text_is_named_by_its_place() -> None:
    with pytest.raises(Refused) as refusal:
        read({**WHOLE, "references": ["a", 2]})
    assert refusal.value.field == "references[1]"


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"\xff\xfe", b'{"a": NaN', b"[" * 50_000, b" " * 100_001]
)
def test_what_is_no_label_json_is_refused_in_words(content: bytes) -> None:
    with pytest.raises(Refused) as refusal:
        read_label_json(content)
    assert refusal.value.field == "label.json"


def test_a_key_that_stands_twice_is_refused() -> None:
    with pytest.raises(Refused, match="twice"):
        read_label_json(b'{"parcel_key": "A", "parcel_key": "B"}')


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5),
                    lambda inner: st.lists(inner, max_size=3)
                    | st.dictionaries(st.sampled_from([*WHOLE, "name", "amount", "x"]), inner),
                    max_leaves=8))  # fmt: skip
def test_no_json_whatever_breaks_the_reader(value: object) -> None:
    with pytest.raises(Refused):
        read(value)


@pytest.mark.parametrize("name", SAMPLES)
def test_the_samples_are_read(name: str) -> None:
    assert read_label_json(SAMPLES[name].read_bytes()).recipient.name
