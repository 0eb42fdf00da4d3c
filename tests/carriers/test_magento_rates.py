"""Magento's table of rates comes in as it is, and a wrong line is named."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from tests.carriers.bench import HandClock
from workstation.carriers import build_carrier
from workstation.carriers.magento_rates import is_magento, read_magento
from workstation.carriers.rate_table import RateTable
from workstation.cli import run
from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money

HEAD = "Country,Region/State,Zip/Postal Code,Weight (and above),Shipping Price\n"
FILE = HEAD + (
    "TUR,*,*,0,45.00\n"
    "TUR,*,*,2.5,60\n"
    "TUR,*,34000,0,39.50\n"
    "TUR,*,06*,0,41\n"
    "USA,CA,*,0,15\n"
    "USA,*,90210,0,14\n"
    "USA,*,*,1,20\n"
    "*,*,*,0,99\n"
)


def price(table: RateTable, country: str, grams: int, **to: str) -> str:
    address = Address("A", "S", "C", country, **to)
    zone = table.zone_of(address)
    assert zone is not None
    units = table.billable(weight_g=grams, size=None)
    found = table.price(ServiceLevel.STANDARD, zone=zone.name, units=units)
    return str(found.amount) if found else "none"


def test_the_most_exact_destination_and_the_highest_weight_reached_win() -> None:
    table = read_magento(FILE, name="rates.csv", currency="EUR")
    assert price(table, "TR", 1) == "45.00"
    assert price(table, "TR", 2499) == "45.00"
    assert price(table, "TR", 2500) == "60.00"
    assert price(table, "TR", 500_000) == "60.00"
    assert price(table, "TR", 3000, postcode="34000") == "39.50"
    assert price(table, "TR", 3000, postcode="06420") == "41.00"
    assert price(table, "US", 500, region="ca", postcode="90210") == "15.00"
    assert price(table, "US", 500, region="NY", postcode="90210") == "14.00"
    assert price(table, "US", 500, region="NY") == "none"
    assert price(table, "US", 1000, region="NY") == "20.00"
    assert price(table, "DE", 1000) == "99.00"
    assert table.currency == "EUR"


def test_semicolons_with_decimal_commas_are_read_too() -> None:
    text = HEAD.replace(",", ";") + "DE;*;*;0,5;4,90\n"
    assert is_magento(text)
    table = read_magento(text, name="r.csv", currency="EUR")
    assert table.price(ServiceLevel.STANDARD, zone="DE", units=Decimal("0.5")) == Money(
        Decimal("4.90"), "EUR"
    )


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("TUR,*,*,0", "line 2: there are 4 cells"),
        ("Atlantis,*,*,0,1", "line 2: 'Atlantis' is no country"),
        ("TR,*,*,heavy,1", "line 2: 'heavy' is no weight"),
        ("TR,*,*,0,free", "line 2: 'free' is no price"),
        ("TR,*,*,-1,5", "line 2: '-1' is no weight"),
        ("TR,*,34-%,0,5", "line 2: '34-%' is no postcode"),
        ("*,CA,*,0,5", "line 2: a region or postcode needs its country"),
        ("TR,*,*,0,5\nTR,*,*,0.0,6", "line 3: this destination and weight stand twice"),
        ('TR,*,*,0,"5', "no CSV line"),
        ("", "there is no price"),
    ],
)
def test_a_wrong_line_is_named(row: str, said: str) -> None:
    with pytest.raises(Refused) as refused:
        read_magento(HEAD + row + "\n", name="rates.csv", currency="EUR")
    assert said in refused.value.title


@pytest.mark.parametrize("head", ["Order Subtotal (and above)", "# of Items (and above)"])
def test_prices_by_anything_but_weight_are_refused(head: str) -> None:
    text = HEAD.replace("Weight (and above)", head) + "TR,*,*,0,5\n"
    with pytest.raises(Refused) as refused:
        read_magento(text, name="rates.csv", currency="EUR")
    assert "only by weight" in refused.value.title


def test_a_heading_with_more_columns_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_magento(HEAD.strip() + ",Cost\nTR,*,*,0,5,1\n", name="r.csv", currency="EUR")
    assert "6 columns" in refused.value.title


def test_an_account_reads_it_in_its_own_currency_and_the_command_line_tries_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "tablerates.csv"
    path.write_text(FILE, encoding="utf-8")
    settings = {"rates": str(path), "currency": "TRY"}
    account = build_carrier("table_rate", "own", settings=settings, secrets=str, clock=HandClock())
    assert account.table.currency == "TRY"  # type: ignore[attr-defined]  # a price list has one
    assert run(["carriers", "check-rates", str(path), "--currency", "eur"]) == 0
    assert "7 destinations in EUR; standard: 3 weights." in capsys.readouterr().out
    assert run(["carriers", "check-rates", str(path)]) == 1
    assert "tells no currency" in capsys.readouterr().err
