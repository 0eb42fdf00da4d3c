"""Magento's table of rates, five columns a row, as a price list of ours.

    Country,Region/State,Zip/Postal Code,Weight (and above),Shipping Price
    TUR,*,*,0,45.00
    TUR,*,34000,0,39.50

A row's price holds from its weight up to the next one of the same destination; * is anywhere, and
the most exact destination wins (Adobe Commerce, "Table rates"; read 2026-11). Weights are kilograms
and go by the scale alone: Magento knows no volume. The file names no currency, so the account does.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from workstation.carriers.countries import COUNTRIES, from_three_letters
from workstation.carriers.rate_table import Band, RateTable, Zone, plain_postcode
from workstation.domain.errors import Refused
from workstation.domain.shipments import ServiceLevel

GRAM = Decimal("0.001")
MOST_KG = Decimal(1000)
HEADS = ("country", "region/state", "zip/postal code")
Place = tuple[str, str, str]


def is_magento(text: str) -> bool:
    """Tell whether a file begins with Magento's heading."""
    first = text.lstrip("\ufeff").lstrip().partition("\n")[0]
    cells = [cell.strip().strip('"').lower() for cell in re.split("[,;]", first)]
    return tuple(cells[:3]) == HEADS


def read_magento(
    text: str, *, name: str, currency: str, service: ServiceLevel = ServiceLevel.STANDARD
) -> RateTable:
    """Read the file as prices of one service; raises `Refused` with the line that is wrong."""
    if not re.fullmatch("[A-Z]{3}", currency):
        raise Refused(
            f"{name} tells no currency.",
            "Enter the account's currency, three capitals like EUR.",
            field="currency",
            code="rate_table",
        )
    head = text.lstrip("\ufeff")
    separator = ";" if head.partition("\n")[0].count(";") > 2 else ","
    rows = csv.reader(io.StringIO(head), delimiter=separator, strict=True)
    prices: dict[Place, dict[Decimal, Decimal]] = {}
    try:
        for row in rows:
            cells = [cell.strip() for cell in row]
            if rows.line_num == 1:
                _check_heading(cells, name)
            elif any(cells):
                place, weight, price = _row(cells, name, rows.line_num, separator)
                if weight in prices.setdefault(place, {}):
                    raise _wrong(name, rows.line_num, "this destination and weight stand twice")
                prices[place][weight] = price
    except csv.Error as error:
        raise _wrong(name, rows.line_num, "this is no CSV line") from error
    if not prices:
        raise _wrong(name, rows.line_num, "there is no price in the file")
    return _table(prices, currency=currency, service=service)


def _check_heading(cells: Sequence[str], name: str) -> None:
    if len(cells) != 5:
        raise _wrong(name, 1, f"there are {len(cells)} columns; Magento's file has 5")
    if not cells[3].lower().startswith("weight"):
        raise _wrong(name, 1, f"prices by {cells[3]!r} are not known here, only by weight")


def _row(
    cells: Sequence[str], name: str, line: int, separator: str
) -> tuple[Place, Decimal, Decimal]:
    if len(cells) != 5:
        raise _wrong(name, line, f"there are {len(cells)} cells; there must be 5")
    country = cells[0].upper()
    if country in ("", "0", "*"):
        country = "*"
    elif len(country) == 3:
        country = from_three_letters(country) or country
    if country != "*" and country not in COUNTRIES:
        raise _wrong(name, line, f"{cells[0]!r} is no country; write its two letters")
    region = "" if cells[1] in ("", "0", "*") else cells[1]
    postcode = "" if cells[2] in ("", "*") else plain_postcode(cells[2])
    if not postcode.rstrip("*").isalnum() and postcode:
        raise _wrong(name, line, f"{cells[2]!r} is no postcode; write one, the start of one*, or *")
    if country == "*" and (region or postcode):
        raise _wrong(name, line, "a region or postcode needs its country")
    weight = _number(cells[3], separator)
    price = _number(cells[4], separator)
    if weight is None or weight >= MOST_KG:
        raise _wrong(name, line, f"{cells[3]!r} is no weight in kilograms")
    if price is None:
        raise _wrong(name, line, f"{cells[4]!r} is no price; write it like 12.50")
    return (country, region, postcode), weight.quantize(GRAM), price


def _table(
    prices: dict[Place, dict[Decimal, Decimal]], *, currency: str, service: ServiceLevel
) -> RateTable:
    zones = {place: _zone(place) for place in prices}
    steps = sorted({weight for rows in prices.values() for weight in rows} - {Decimal(0)})
    bands = []
    begins = Decimal(0)
    for ends in (*steps, MOST_KG + GRAM):
        # "and above" begins at the weight itself, ours end with theirs: a gram lies between.
        held = {
            zones[place].name: rows[max(weight for weight in rows if weight <= begins)]
            for place, rows in prices.items()
            if min(rows) <= begins
        }
        bands.append(Band(ends - GRAM, held))
        begins = ends
    return RateTable(
        currency=currency,
        unit="kg",
        divisor=Decimal(0),
        step=GRAM,
        max_g=int(MOST_KG * 1000),
        zones=tuple(zones.values()),
        bands={service: tuple(bands)},
        further={},
    )


def _zone(place: Place) -> Zone:
    country, region, postcode = place
    named = " ".join(part for part in place if part)
    if postcode.endswith("*"):
        return Zone(named, country, prefix=postcode.rstrip("*"), region=region)
    return Zone(named, country, first=postcode, last=postcode, region=region)


def _number(text: str, separator: str) -> Decimal | None:
    try:
        number = Decimal(text.replace(",", ".") if separator == ";" else text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and number >= 0 else None


def _wrong(name: str, line: int, what: str) -> Refused:
    return Refused(
        f"{name}, line {line}: {what}.",
        "Correct the price list and read it again.",
        field="rates",
        code="rate_table",
    )
