"""Small ways of writing our values as carriers want them; pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, ROUND_UP, Decimal
from typing import Any

from workstation.domain.values import Address, Money


def kilograms(grams: int, places: int = 2) -> Decimal:
    """Kilograms with so many places, rounded up: carriers bill what they weigh."""
    unit = Decimal(1).scaleb(-places)
    return (Decimal(grams) / 1000).quantize(unit, rounding=ROUND_UP)


def pounds(grams: int, places: int = 1) -> Decimal:
    return (Decimal(grams) / Decimal("453.59237")).quantize(
        Decimal(1).scaleb(-places), rounding=ROUND_UP
    )


def centimetres(millimetres: int) -> int:
    """Whole centimetres, rounded up."""
    return -(-millimetres // 10)


def inches(millimetres: int) -> Decimal:
    return (Decimal(millimetres) / Decimal("25.4")).quantize(Decimal("0.1"), ROUND_HALF_UP)


def ounces(grams: int) -> Decimal:
    return (Decimal(grams) / Decimal("28.349523125")).quantize(Decimal("0.1"), rounding=ROUND_UP)


def amount(money: Money) -> str:
    return f"{money.amount:.2f}"


def digits(phone: str) -> str:
    """The digits of a phone number."""
    return "".join(character for character in phone if character.isdecimal())


def lines(address: Address) -> list[str]:
    """Street, second line and district, empty ones left out."""
    return [line.strip() for line in (address.street, address.street2, address.district) if line]


def cut(text: str, most: int) -> str:
    """The first so many characters: for what is ours to shorten, never for an address."""
    return " ".join(text.split())[:most].rstrip()


def pruned(value: Any) -> Any:
    """Leave out what is None, "" or empty, at all depths."""
    if isinstance(value, Mapping):
        return dict(_kept(value.items()))
    if isinstance(value, list | tuple):
        return [inner for _, inner in _kept((0, part) for part in value)]
    return value


def _kept(pairs: Any) -> Iterator[tuple[Any, Any]]:
    for name, value in pairs:
        inner = pruned(value)
        if inner is not None and inner != "" and inner != {} and inner != []:
            yield name, inner
