"""Plain values that every layer speaks: ids, money, weights, sizes, addresses."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import NewType

from workstation.domain.errors import Refused

OrderId = NewType("OrderId", int)
LineId = NewType("LineId", int)
ShipmentId = NewType("ShipmentId", int)
ParcelId = NewType("ParcelId", int)
LabelId = NewType("LabelId", int)
WorkId = NewType("WorkId", int)
MessageId = NewType("MessageId", int)

LANGUAGES = ("en", "tr", "el", "ar", "zh")
"""The languages in which every sentence to a customer and on the screen exists."""

_CENT = Decimal("0.01")
_TOO_MUCH = Decimal("1e13")


@dataclass(frozen=True, slots=True)
class Money:
    """An amount with its ISO 4217 currency; kept to two decimals."""

    amount: Decimal
    currency: str

    def __post_init__(self) -> None:
        letters = self.currency.isascii() and self.currency.isalpha() and self.currency.isupper()
        if len(self.currency) != 3 or not letters:
            raise Refused(
                f"{self.currency!r} is not a currency.",
                "Use three capitals, like EUR.",
                field="currency",
            )
        if not self.amount.is_finite() or abs(self.amount) >= _TOO_MUCH:
            raise Refused("The amount is not a number.", "Enter digits only.", field="amount")
        object.__setattr__(self, "amount", self.amount.quantize(_CENT, rounding=ROUND_HALF_UP))

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"


@dataclass(frozen=True, slots=True)
class Size:
    """A box's outer size in whole millimetres."""

    length_mm: int
    width_mm: int
    height_mm: int

    @property
    def volume_mm3(self) -> int:
        return self.length_mm * self.width_mm * self.height_mm


@dataclass(frozen=True, slots=True)
class Box:
    """One of the shop's boxes, chosen with the keys 1 to 9."""

    key: int
    name: str
    size: Size
    empty_g: int = 0


@dataclass(frozen=True, slots=True)
class Address:
    """Where a parcel goes to or comes from; `country` is ISO 3166-1 alpha-2, upper case.

    `district` is the level under the city that Turkish and Gulf carriers need (ilçe); `street2` is
    the second line. Empty strings mean "not given"; nothing here is None.
    """

    name: str
    street: str
    city: str
    country: str
    company: str = ""
    street2: str = ""
    district: str = ""
    postcode: str = ""
    region: str = ""
    phone: str = ""
    email: str = ""
