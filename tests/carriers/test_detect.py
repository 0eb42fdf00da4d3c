"""Whose number is it: every number that the formats' authors give to test with is judged right."""

from __future__ import annotations

import json

import pytest

from workstation.carriers.detect import FILE, detect, likely

FORMATS = json.loads(FILE.read_text(encoding="utf-8"))["formats"]


@pytest.mark.parametrize("shape", FORMATS, ids=lambda one: f"{one['courier']}-{one['format']}")
def test_every_given_number_is_told_right_from_wrong(shape: dict[str, object]) -> None:
    numbers = shape["test_numbers"]
    assert isinstance(numbers, dict)
    name = (shape["courier"], shape["format"])
    for number in numbers["valid"]:
        assert name in [(one.courier, one.format) for one in detect(number)], number
    for number in numbers.get("invalid", []):
        assert name not in [(one.courier, one.format) for one in detect(number)], number


def test_all_two_hundred_and_eighty_numbers_are_there() -> None:
    given = [one["test_numbers"] for one in FORMATS]
    assert sum(len(one["valid"]) + len(one.get("invalid", [])) for one in given) == 280


def test_a_right_check_digit_goes_before_an_account_and_an_account_before_none() -> None:
    found = detect("9861 0000 0008", ours=["smsa"])
    assert {one.courier for one in found} >= {"smsa"}
    checked = [one.checked for one in found]
    assert checked == sorted(checked, reverse=True)
    loose = [one.courier for one in found if not one.checked]
    assert loose[0] == "smsa"


def test_a_number_of_nobody_has_no_candidate() -> None:
    assert detect("HELLO") == ()
    assert detect("") == ()


def test_a_person_is_told_the_likeliest_names_alone() -> None:
    assert likely("1Z5R89390357567127") == ("UPS",)
    assert likely("123456") == (), "an order number speaks for nobody"
    unchecked = likely("12345678901234")
    assert len(unchecked) <= 2
