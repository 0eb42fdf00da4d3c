"""A parcel to be bought, in our own words, whatever the carrier calls them."""

from __future__ import annotations

import types
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import date
from decimal import ROUND_CEILING, Decimal
from enum import Enum, StrEnum
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

from workstation.domain.asks import Danger, Incoterm, Payer, Signature
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money, Size


class CashBy(StrEnum):
    """How the courier may take the cash on delivery."""

    CASH = "cash"
    CARD = "card"


class ExportReason(StrEnum):
    """Why the goods cross a border."""

    SALE = "sale"
    GIFT = "gift"
    SAMPLE = "sample"
    RETURN = "return"
    REPAIR = "repair"
    DOCUMENTS = "documents"


class TaxKind(StrEnum):
    """What a tax number is for."""

    IOSS = "ioss"
    EORI = "eori"
    VAT = "vat"
    NATIONAL = "national"
    """The country's own number of a person or firm (TCKN, VKN, AFM, EIN)."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One box of a shipment of several; `key` is its own key at the carrier, unique for ever."""

    key: str
    weight_g: int
    size: Size | None = None
    contents: str = ""

    def desi(self, divisor: Decimal = Decimal(3000)) -> Decimal:
        """Volumetric kilograms: cm3 / divisor, in tenths, rounded up; 0 where no size is known."""
        if self.size is None:
            return Decimal(0)
        volume = Decimal(self.size.volume_mm3) / 1000 / divisor
        return volume.quantize(Decimal("0.1"), rounding=ROUND_CEILING)


@dataclass(frozen=True, slots=True)
class TaxId:
    """A tax number of the sender or the recipient, and the country that gave it."""

    kind: TaxKind
    number: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class CustomsItem:
    """One kind of goods in the box; weight in grams and value for one of them.

    `description` is English and specific. The last three are the product identifiers that the EU
    asks for in goods sold to consumers (since 2026-11): the shop's own, the maker's, the GTIN.
    """

    description: str
    quantity: int
    weight_g: int
    value: Money
    origin: str
    hs_code: str = ""
    sku: str = ""
    maker_code: str = ""
    gtin: str = ""


@dataclass(frozen=True, slots=True)
class Customs:
    """What the customs are told."""

    items: tuple[CustomsItem, ...]
    reason: ExportReason = ExportReason.SALE
    invoice_number: str = ""
    invoice_date: date | None = None
    incoterm: Incoterm = Incoterm.DAP
    sender_ids: tuple[TaxId, ...] = ()
    recipient_ids: tuple[TaxId, ...] = ()
    recipient_is_business: bool = False

    @property
    def value(self) -> Money:
        """The value of all goods, in the first item's currency."""
        total = sum((item.value.amount * item.quantity for item in self.items), Decimal(0))
        return Money(total, self.items[0].value.currency)

    def sender_id(self, kind: TaxKind) -> TaxId | None:
        return next((number for number in self.sender_ids if number.kind is kind), None)


@dataclass(frozen=True, slots=True)
class LabelRequest:
    """A parcel to be bought, in our words; frozen in the purchase intent before anything is sent.

    `client_ref` is our key at the carrier (at most 20 of A-Z0-9), unique for ever. Weight in grams.
    `pieces` are the boxes of a shipment of several; empty means the one box described here.
    """

    client_ref: str
    service: ServiceLevel
    sender: Address
    recipient: Address
    weight_g: int
    size: Size | None = None
    order_number: str = ""
    price_ceiling: Money | None = None
    cod: Money | None = None
    contents: str = ""
    cod_by: CashBy = CashBy.CASH
    payer: Payer = Payer.SENDER
    pieces: tuple[Piece, ...] = ()
    insured: Money | None = None
    signature: Signature = Signature.NONE
    customs: Customs | None = None
    danger: tuple[Danger, ...] = ()
    pickup_point: str = ""
    ship_on: date | None = None

    @property
    def boxes(self) -> tuple[Piece, ...]:
        """The boxes, whether one or several; a single one goes under `client_ref`."""
        return self.pieces or (Piece(self.client_ref, self.weight_g, self.size, self.contents),)


_AS_THEY_ARE = frozenset((str, int, bool, float, type(None)))


def as_plain(request: LabelRequest) -> dict[str, Any]:
    """Turn a request into JSON values, to be frozen with the intent."""
    plain: dict[str, Any] = _plain(request)
    return plain


def from_plain(plain: Mapping[str, Any]) -> LabelRequest:
    """Read a frozen request back; a field that was not known when it was frozen is empty."""
    request: LabelRequest = _read_request()(plain)
    return request


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()


def _plain(value: Any) -> Any:
    # A value is looked through once, not copied whole before: every label asks twice.
    kind: Any = type(value)
    if kind in _AS_THEY_ARE:
        return value
    if names := _names(kind):
        return {name: _plain(getattr(value, name)) for name in names}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return str(value)
    return value.isoformat() if isinstance(value, date) else value


@cache
def _types(kind: type) -> Mapping[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in fields(kind)}


@cache
def _read_request() -> Callable[[Any], Any]:
    return _reader(LabelRequest)


def _reader(kind: Any) -> Callable[[Any], Any]:
    """What reads a plain value of this type."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        inner = _reader(get_args(kind)[0])
        return lambda value: None if value is None else inner(value)
    if origin is tuple:
        each = _reader(get_args(kind)[0])
        return lambda value: tuple(each(one) for one in value)
    if is_dataclass(kind):
        wanted = {name: _reader(hint) for name, hint in _types(kind).items()}  # type: ignore[arg-type]  # a dataclass is a type
        return lambda value: kind(**{name: wanted[name](one) for name, one in value.items()})  # type: ignore[operator]  # and is called
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum | Decimal):
        return kind
    return lambda value: value
