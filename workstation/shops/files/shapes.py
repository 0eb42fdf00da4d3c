"""What columns are called: the shapes of known exports, and the words of free tables, as data.

A new export is one more `Shape` below; a new word for a column is one more entry in `WORDS`.
Headings are compared folded (see `words.fold`), so case, accents, blanks and dots do not matter.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from workstation.shops.files.headings import WORDS
from workstation.shops.files.words import fold

REQUIRED = ("number", "quantity")
"""Without these no order can be read; an article's name or code is wanted beside them."""

ORDER_FIELDS = (
    "number", "placed_at", "name", "first_name", "last_name", "company", "street", "street2",
    "district", "city", "region", "postcode", "country", "phone", "email", "language", "note",
    "service", "payment", "paid", "status", "fulfilment", "cancelled", "cod", "outstanding",
    "total", "currency", "pickup_point", "insured", "signature", "payer", "tax_number",
    "tags",
)  # fmt: skip
LINE_FIELDS = (
    "line_id", "sku", "item", "variant", "barcode", "quantity", "price", "weight", "shelf",
    "picture", "ships_around", "line_shipped", "needs_shipping", "hs_code", "origin", "goods",
    "maker_code", "danger",
)  # fmt: skip
FIELDS = ORDER_FIELDS + LINE_FIELDS

FIELD_TITLES: Mapping[str, str] = {
    "number": "order number", "placed_at": "order date", "name": "recipient",
    "first_name": "first name", "last_name": "last name", "company": "company", "street": "street",
    "street2": "second address line", "district": "district", "city": "city", "region": "region",
    "postcode": "postcode", "country": "country", "phone": "phone", "email": "e-mail",
    "language": "language", "note": "customer's note", "service": "shipping method",
    "payment": "payment method", "paid": "payment status", "status": "order status",
    "fulfilment": "fulfilment status", "cancelled": "cancelled at", "cod": "cash on delivery",
    "outstanding": "outstanding balance", "total": "order total", "currency": "currency",
    "line_id": "platform's line number", "sku": "article code", "item": "article",
    "variant": "variant", "barcode": "barcode",
    "quantity": "quantity", "price": "unit price", "weight": "unit weight", "shelf": "shelf",
    "picture": "picture", "ships_around": "ships around", "line_shipped": "line's fulfilment",
    "needs_shipping": "requires shipping", "pickup_point": "pickup point",
    "insured": "insured value", "signature": "signature", "payer": "who pays the freight",
    "tax_number": "recipient's tax number", "hs_code": "HS code", "origin": "country of origin",
    "goods": "customs description", "maker_code": "maker's code", "danger": "dangerous goods",
    "tags": "tags",
}  # fmt: skip
"""Our field names in plain words, for previews and reasons."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A known export: the headings that give it away and what each of its columns is to us."""

    key: str
    title: str
    signature: tuple[str, ...]
    columns: Mapping[str, str]

    def fits(self, headings: Sequence[str]) -> bool:
        """True when every heading of the signature is there, letter for letter."""
        return set(self.signature) <= set(headings)


SHOPIFY = Shape(
    key="shopify",
    title="Shopify orders export",
    signature=("Name", "Financial Status", "Lineitem quantity", "Lineitem name", "Shipping Name"),
    columns={
        "number": "Name",
        "placed_at": "Created at",
        "name": "Shipping Name",
        "company": "Shipping Company",
        "street": "Shipping Address1",
        "street2": "Shipping Address2",
        "city": "Shipping City",
        "region": "Shipping Province",
        "postcode": "Shipping Zip",
        "country": "Shipping Country",
        "phone": "Shipping Phone",
        "email": "Email",
        "note": "Notes",
        "tags": "Tags",
        "service": "Shipping Method",
        "payment": "Payment Method",
        "paid": "Financial Status",
        "fulfilment": "Fulfillment Status",
        "cancelled": "Cancelled at",
        "outstanding": "Outstanding Balance",
        "total": "Total",
        "currency": "Currency",
        "sku": "Lineitem sku",
        "item": "Lineitem name",
        "quantity": "Lineitem quantity",
        "price": "Lineitem price",
        "line_shipped": "Lineitem fulfillment status",
        "needs_shipping": "Lineitem requires shipping",
        # Not in Shopify's own export, but in those of its export apps and in ours.
        "barcode": "Lineitem barcode",
        "weight": "Lineitem grams",
        "shelf": "Lineitem bin",
        "ships_around": "Lineitem ships around",
        "language": "Customer Locale",
    },
)

AMAZON = Shape(
    key="amazon",
    title="Amazon unshipped orders report",
    signature=("order-id", "order-item-id", "quantity-purchased", "recipient-name"),
    columns={
        "number": "order-id",
        "placed_at": "purchase-date",
        "name": "recipient-name",
        "street": "ship-address-1",
        "street2": "ship-address-2",
        "district": "ship-address-3",
        "city": "ship-city",
        "region": "ship-state",
        "postcode": "ship-postal-code",
        "country": "ship-country",
        "phone": "buyer-phone-number",
        "email": "buyer-email",
        "service": "ship-service-level",
        "line_id": "order-item-id",
        "sku": "sku",
        "item": "product-name",
        "quantity": "quantity-purchased",
    },
)

SHAPES: tuple[Shape, ...] = (SHOPIFY, AMAZON)

TABLE = "table"
"""The key of a free table, whose columns are found by `WORDS` or mapped by a person."""

_ENGLISH_TOO = frozenset({"sku", "barcode", "ean", "gsm", "cod"})


@cache
def _index() -> dict[str, tuple[str, str, int]]:
    """Folded heading -> (field, language, rank); a lower rank is the better word for the field."""
    found: dict[str, tuple[str, str, int]] = {}
    for field, languages in WORDS.items():
        for language, headings in languages.items():
            for rank, heading in enumerate(headings):
                found.setdefault(fold(heading), (field, language, rank))
    return found


def known(heading: str) -> bool:
    """True when some shape or language has this heading."""
    return fold(heading) in _index() or any(heading in shape.columns.values() for shape in SHAPES)


def shape_of(headings: Sequence[str]) -> Shape | None:
    """The known export that these headings are, if any."""
    return next((shape for shape in SHAPES if shape.fits(headings)), None)


def columns_of(headings: Sequence[str]) -> dict[str, str]:
    """Which heading holds which field, in the order of `FIELDS`; unknown ones are left out."""
    shape = shape_of(headings)
    if shape is not None:
        present = set(headings)
        return {f: shape.columns[f] for f in FIELDS if shape.columns.get(f) in present}
    best: dict[str, tuple[int, str]] = {}
    for heading in headings:
        hit = _index().get(fold(heading))
        if hit is not None and (hit[0] not in best or hit[2] < best[hit[0]][0]):
            best[hit[0]] = (hit[2], heading)
    return {field: best[field][1] for field in FIELDS if field in best}


def language_of(headings: Sequence[str]) -> str:
    """The language that most of the headings are in, "" when nothing tells."""
    votes: dict[str, int] = {}
    for heading in headings:
        key = fold(heading)
        hit = _index().get(key)
        if hit is not None and key not in _ENGLISH_TOO:
            votes[hit[1]] = votes.get(hit[1], 0) + 1
    return max(sorted(votes), key=lambda tag: votes[tag]) if votes else ""
