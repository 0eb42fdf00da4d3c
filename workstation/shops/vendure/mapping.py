"""Vendure's words and ours (Admin API 3.7.3, read 2026-11-22)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from workstation.domain.barcodes import gtin14
from workstation.domain.values import Address, Money
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.web_shop import CarrierKey, ShipmentPush, ShopCaps, ShopSetting, ShopSpec
from workstation.shops.answers import (
    Unreadable,
    count,
    maybe_money,
    moment,
    money,
    need,
    note,
    raw,
    rows,
    text,
)

HANDLER = "manual-fulfillment"
CARRIERS = tuple(
    CarrierKey(name, name)
    for name in ("ACS", "Aras Kargo", "Aramex", "DHL", "FedEx", "SMSA", "UPS", "Yurtiçi Kargo")
)
"""Vendure keeps a carrier's name as it is given; these are the ones that a form proposes."""

SPEC = ShopSpec(
    kind="vendure",
    name="Vendure",
    caps=ShopCaps(
        lines=True,
        steps=2,
        checks_quantities=True,
        cancel_shipment=True,
        completes=True,
    ),
    verified="schema 3.7.3 and a running 3.7.3",
    settings=(
        ShopSetting("base_url", "Address of the shop", help="as in https://shop.example"),
        ShopSetting("username", "User name", help="of an administrator of this channel"),
        ShopSetting("password", "Password", secret=True),
        ShopSetting("channel", "Channel token", required=False, help="empty: the default channel"),
        ShopSetting("handler", "Fulfilment handler", required=False, help=f"empty: {HANDLER}"),
    ),
    carriers=CARRIERS,
)

NEEDED = ("ReadOrder", "UpdateOrder")
PAID = ("PaymentSettled", "PartiallyShipped", "Shipped", "PartiallyDelivered", "Delivered")
BEING_CHANGED = ("Modifying", "ArrangingAdditionalPayment")
DONE = ("Shipped", "Delivered")
SENT = ("Shipped", "Delivered")
CASH = ("cash-on-delivery", "cash on delivery", "cod")


def read_order(order: Any) -> IncomingOrder:
    """Read one order; raises `Unreadable`."""
    state = need(order, "state")
    email = text(order, "customer", "emailAddress")
    lines = read_lines(order)
    return IncomingOrder(
        number=need(order, "code"),
        remote_id=need(order, "id"),
        placed_at=moment(need(order, "orderPlacedAt")),
        recipient=_address(order, email),
        lines=lines,
        email=email,
        note=note("\n".join(text(one, "data", "note") for one in rows(order, "history", "items"))),
        service_wanted=_service(order),
        paid=state in PAID,
        cancelled=state == "Cancelled",
        held="The order is being changed in Vendure." if state in BEING_CHANGED else "",
        cod=_cash(order, state),
        closed=state in DONE,
        raw=raw(order),
    )


def read_lines(order: Any) -> tuple[IncomingLine, ...]:
    """Read the lines with what was given back and what has left; raises `Unreadable`.

    A cancelled piece lowers the quantity, a refund alone does not; most shops do both, so the
    larger of the two counts.
    """
    back = refunded(order)
    gone = sent_pieces(rows(order, "fulfillments"))
    return tuple(_line(line, order, back, gone) for line in rows(order, "lines"))


def _line(line: Any, order: Any, back: Mapping[str, int], gone: Mapping[str, int]) -> IncomingLine:
    name = need(line, "id")
    now = count(line, "quantity")
    ordered = max(now, count(line, "orderPlacedQuantity"))
    sku = text(line, "productVariant", "sku")
    return IncomingLine(
        sku=sku or name,
        # It has no field for a barcode: many shops give the article's GTIN as its number.
        barcode=sku if gtin14(sku) else "",
        name=text(line, "productVariant", "name"),
        quantity=ordered,
        unit_price=_price(line, text(order, "currencyCode")),
        picture=text(line, "featuredAsset", "preview")
        or text(line, "productVariant", "featuredAsset", "preview"),
        remote_id=name,
        refunded=min(ordered, max(ordered - now, back.get(name, 0))),
        fulfilled=gone.get(name, 0),
    )


def refunded(order: Any) -> dict[str, int]:
    """Pieces given back by line, by the refunds that were not refused."""
    found: dict[str, int] = {}
    for payment in rows(order, "payments"):
        for refund in rows(payment, "refunds"):
            if text(refund, "state") == "Failed":
                continue
            for line in rows(refund, "lines"):
                name = text(line, "orderLineId")
                found[name] = found.get(name, 0) + count(line, "quantity")
    return found


def sent_pieces(fulfilments: Sequence[Any]) -> dict[str, int]:
    """Pieces by line that are in a fulfilment which stands."""
    found: dict[str, int] = {}
    for one in fulfilments:
        if text(one, "state") != "Cancelled":
            for name, pieces in pieces_of(one).items():
                found[name] = found.get(name, 0) + pieces
    return found


def pieces_of(fulfilment: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in rows(fulfilment, "lines"):
        name = text(line, "orderLineId")
        found[name] = found.get(name, 0) + count(line, "quantity")
    return found


def bears(fulfilment: Any, push: ShipmentPush) -> bool:
    """Tell whether a fulfilment that stands is this parcel: its number and the same pieces."""
    return (
        text(fulfilment, "state") != "Cancelled"
        and text(fulfilment, "trackingCode") == push.tracking_number
        and pieces_of(fulfilment) == push.pieces
    )


def fulfilment_input(push: ShipmentPush, handler: str) -> dict[str, Any]:
    """The input of `addFulfillmentToOrder`; its arguments are JSON texts."""
    return {
        "lines": [
            {"orderLineId": line.remote_id, "quantity": line.quantity} for line in push.lines
        ],
        "handler": {
            "code": handler,
            "arguments": [
                {"name": "method", "value": push.carrier or push.carrier_name},
                {"name": "trackingCode", "value": push.tracking_number},
            ],
        },
    }


def _price(line: Any, currency: str) -> Money | None:
    try:
        return maybe_money(_amount(line, "unitPriceWithTax"), currency)
    except Unreadable:
        return None


def _amount(value: Any, name: str) -> Decimal:
    """Money comes in hundredths, whatever the currency (the default money strategy)."""
    return Decimal(count(value, name)) / 100


def _cash(order: Any, state: str) -> Money | None:
    methods = [text(one, "method").casefold() for one in rows(order, "payments")]
    if state in PAID or not any(word in one for one in methods for word in CASH):
        return None
    return money(_amount(order, "totalWithTax"), text(order, "currencyCode"))


def _service(order: Any) -> str:
    for one in rows(order, "shippingLines"):
        return text(one, "shippingMethod", "name") or text(one, "shippingMethod", "code")
    return ""


def _address(order: Any, email: str) -> Address:
    place = order.get("shippingAddress") or {}
    return Address(
        name=text(place, "fullName"),
        company=text(place, "company"),
        street=text(place, "streetLine1"),
        street2=text(place, "streetLine2"),
        postcode=text(place, "postalCode"),
        city=text(place, "city"),
        region=text(place, "province"),
        country=text(place, "countryCode").upper(),
        phone=text(place, "phoneNumber") or text(order, "customer", "phoneNumber"),
        email=email,
    )
