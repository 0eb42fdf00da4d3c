import pytest

from workstation.domain.values import Address
from workstation.printing.addresses import address_lines, sender_lines, town_line

COUNTRIES = ("TR", "GR", "US", "GB", "CN", "AE", "")


@pytest.mark.parametrize("country", COUNTRIES)
def test_an_address_with_nothing_in_it_has_no_lines(country: str) -> None:
    nothing = Address("", "", "", country)
    assert address_lines(nothing) == ()
    assert town_line(nothing) == ""
    assert sender_lines(nothing) == ((country,) if country else ())


def test_a_turkish_postcode_stands_behind_the_street_or_alone() -> None:
    there = {"name": "Ayşe", "city": "İzmir", "country": "TR", "postcode": "35250"}
    assert address_lines(Address(street="Gül Sok. 5", **there)) == ("Gül Sok. 5, 35250",)
    assert address_lines(Address(street="", **there)) == ("35250",)


def test_a_letter_names_the_town_as_it_is_written_and_a_label_in_capitals() -> None:
    home = Address("Ayşe", "Gül Sok. 5", "İzmir", "TR", district="Konak")
    assert town_line(home) == "KONAK / İZMİR"
    assert town_line(home, capitals=False) == "Konak / İzmir"
