"""Shopify's words and ours (Admin GraphQL, read 2026-11-22)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.domain.orders import tags_of
from workstation.domain.values import Address
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.web_shop import CarrierKey, ShipmentPush, ShopCaps, ShopSetting, ShopSpec
from workstation.shops.answers import (
    count,
    dig,
    grams,
    maybe_money,
    moment,
    money,
    need,
    note,
    raw,
    rows,
    text,
)

CARRIERS = (
    CarrierKey("ACS Courier", "ACS Courier"),
    CarrierKey("Aras Kargo", "Aras Kargo"),
    CarrierKey("DHL Express", "DHL Express"),
    CarrierKey("DPD", "DPD"),
    CarrierKey("FedEx", "FedEx"),
    CarrierKey("GLS", "GLS"),
    CarrierKey("UPS", "UPS"),
    CarrierKey("USPS", "USPS"),
    CarrierKey("Yurtiçi Kargo", "Yurtiçi Kargo"),
)
"""Names that Shopify may know a tracking page for; any other name is shown as it is."""

SPEC = ShopSpec(
    kind="shopify",
    name="Shopify",
    caps=ShopCaps(
        lines=True,
        steps=8,
        checks_quantities=True,
        update_tracking=True,
        cancel_shipment=True,
        notify=True,
        carrier_keys=True,
        completes=True,
    ),
    verified="schemas 2025-10 to 2026-10",
    settings=(
        ShopSetting("shop", "Name of the shop", help="as in name.myshopify.com"),
        ShopSetting(
            "access_token",
            "Admin API access token",
            secret=True,
            help="of an app with read_orders and the right to write fulfilment orders",
        ),
        ShopSetting("version", "API version", required=False, help="empty: the newest known"),
    ),
    carriers=CARRIERS,
)

SCOPES = (
    "read_orders",
    "write_merchant_managed_fulfillment_orders",
)
PAID = ("PAID", "PARTIALLY_REFUNDED", "REFUNDED", "PARTIALLY_PAID")
CASH = ("cash on delivery", "cod")
SENDABLE = ("OPEN", "IN_PROGRESS")


def read_order(order: Any, lines: Sequence[Any]) -> IncomingOrder:
    """Read one order with all its lines; raises `Unreadable`."""
    status = text(order, "displayFinancialStatus")
    outstanding = dig(order, "totalOutstandingSet", "shopMoney")
    gateways = [str(one).casefold() for one in order.get("paymentGatewayNames") or ()]
    cash = any(word in one for one in gateways for word in CASH)
    cod = None
    if cash and status not in PAID:
        cod = money(text(outstanding, "amount"), text(outstanding, "currencyCode"))
    ours = tuple(_line(line) for line in lines if line.get("requiresShipping") is not False)
    nothing_left = not any(
        line.quantity - line.cancelled - line.refunded - line.fulfilled for line in ours
    )
    place = order.get("shippingAddress") or {}
    return IncomingOrder(
        number=need(order, "name"),
        remote_id=need(order, "id"),
        placed_at=moment(need(order, "createdAt")),
        recipient=_address(place, text(order, "email")),
        lines=ours,
        email=text(order, "email"),
        language=text(order, "customerLocale").partition("-")[0],
        note=note(text(order, "note")),
        service_wanted=text(order, "shippingLine", "title"),
        paid=status in PAID,
        cancelled=bool(text(order, "cancelledAt")),
        held=_held(rows(order, "fulfillmentOrders", "nodes")),
        cod=cod,
        closed=bool(text(order, "closedAt")) or nothing_left,
        raw=raw({**order, "lineItems": {"nodes": list(lines)}}),
        tags=tags_of(str(one) for one in order.get("tags") or ()),
    )


def _line(line: Any) -> IncomingLine:
    quantity = count(line, "quantity")
    current = min(quantity, count(line, "currentQuantity"))
    open_now = min(current, count(line, "unfulfilledQuantity"))
    price = dig(line, "originalUnitPriceSet", "shopMoney") or {}
    weight = dig(line, "variant", "inventoryItem", "measurement", "weight") or {}
    variant = text(line, "variantTitle")
    return IncomingLine(
        sku=text(line, "sku") or text(line, "id").rpartition("/")[2],
        name=text(line, "title") or text(line, "name"),
        quantity=quantity,
        barcode=text(line, "variant", "barcode"),
        unit_weight_g=grams(weight.get("value"), text(weight, "unit")),
        unit_price=maybe_money(price.get("amount"), price.get("currencyCode")),
        variant="" if variant == "Default Title" else variant,
        picture=text(line, "image", "url"),
        remote_id=need(line, "id"),
        refunded=quantity - current,
        fulfilled=current - open_now,
    )


def _address(place: Any, email: str) -> Address:
    parts = (text(place, "firstName"), text(place, "lastName"))
    return Address(
        name=text(place, "name") or " ".join(part for part in parts if part),
        company=text(place, "company"),
        street=text(place, "address1"),
        street2=text(place, "address2"),
        postcode=text(place, "zip").removeprefix("'"),
        city=text(place, "city"),
        region=text(place, "provinceCode") or text(place, "province"),
        country=text(place, "countryCodeV2").upper(),
        phone=text(place, "phone"),
        email=email,
    )


def _held(orders: Sequence[Any]) -> str:
    """Why nothing of the order may leave, "" when something may."""
    if any(text(one, "status") in SENDABLE for one in orders):
        return ""
    for one in orders:
        for hold in rows(one, "fulfillmentHolds"):
            reason = text(hold, "reason").replace("_", " ").capitalize()
            notes = text(hold, "reasonNotes")
            return f"Shopify: {reason}{f', {notes}' if notes else ''}"
    return ""


@dataclass(frozen=True, slots=True)
class Portion:
    """What of a fulfilment order can go: its line's own id, our line's id, and how many."""

    order_id: str
    location: str
    line_id: str
    item_id: str
    remaining: int


def portions(orders: Sequence[Any]) -> list[Portion]:
    """What is still open, of fulfilment orders that may be sent from here."""
    return [
        Portion(
            order_id=need(order, "id"),
            location=text(order, "assignedLocation", "location", "id"),
            line_id=need(line, "id"),
            item_id=need(line, "lineItem", "id"),
            remaining=count(line, "remainingQuantity"),
        )
        for order in orders
        if text(order, "status") in SENDABLE
        and not rows(order, "fulfillmentHolds")
        and _can_create(order)
        for line in rows(order, "lineItems", "nodes")
    ]


def _can_create(order: Any) -> bool:
    return "CREATE_FULFILLMENT" in {text(one, "action") for one in rows(order, "supportedActions")}


def share(
    found: Sequence[Portion], wanted: Mapping[str, int]
) -> tuple[list[tuple[Portion, int]], dict[str, int]]:
    """Take what is wanted from one location: (portions with how many, what is left of the wish).

    All fulfilment orders of one call must be of the same location; the one with most comes first.
    """
    best: list[tuple[Portion, int]] = []
    for place in sorted({one.location for one in found}):
        left = dict(wanted)
        taken: list[tuple[Portion, int]] = []
        for one in found:
            pieces = min(left.get(one.item_id, 0), one.remaining)
            if one.location == place and pieces:
                taken.append((one, pieces))
                left[one.item_id] -= pieces
        if sum(pieces for _, pieces in taken) > sum(pieces for _, pieces in best):
            best = taken
    left = dict(wanted)
    for one, pieces in best:
        left[one.item_id] -= pieces
    return best, {item: pieces for item, pieces in left.items() if pieces}


def fulfilment_input(push: ShipmentPush, taken: Sequence[tuple[Portion, int]]) -> dict[str, Any]:
    """The input of `fulfillmentCreate`: leaving the lines out would send all of them."""
    by_order: dict[str, list[dict[str, Any]]] = {}
    for one, pieces in taken:
        by_order.setdefault(one.order_id, []).append({"id": one.line_id, "quantity": pieces})
    return {
        "lineItemsByFulfillmentOrder": [
            {"fulfillmentOrderId": order, "fulfillmentOrderLineItems": lines}
            for order, lines in by_order.items()
        ],
        "notifyCustomer": push.notify,
        "trackingInfo": tracking_input(push),
    }


def tracking_input(push: ShipmentPush) -> dict[str, str]:
    told = {
        "company": push.carrier or push.carrier_name,
        "number": push.tracking_number,
        "url": push.tracking_url,
    }
    return {name: value for name, value in told.items() if value}


def lines_of(fulfilment: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in rows(fulfilment, "fulfillmentLineItems", "nodes"):
        item = text(line, "lineItem", "id")
        found[item] = found.get(item, 0) + count(line, "quantity")
    return found


def bears(fulfilment: Any, number: str) -> bool:
    """Tell whether a live fulfilment has this tracking number."""
    numbers = {text(one, "number") for one in rows(fulfilment, "trackingInfo")}
    return number in numbers and text(fulfilment, "status") not in ("CANCELLED", "FAILURE", "ERROR")


def user_errors(answer: Any) -> list[tuple[str, str]]:
    """What a mutation refused: (field, words) pairs."""
    return [
        (".".join(map(str, one.get("field") or ())), text(one, "message"))
        for one in rows(answer, "userErrors")
    ]
