"""Saleor's words and ours (GraphQL API 3.19 to 3.24, read 2026-11-22)."""

from __future__ import annotations

from typing import Any

from workstation.domain.barcodes import gtin14
from workstation.domain.values import Address, Money
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

CARRIERS = tuple(
    CarrierKey(name, name)
    for name in ("ACS", "Aras Kargo", "Aramex", "DHL", "FedEx", "SMSA", "UPS", "Yurtiçi Kargo")
)
"""Saleor keeps a tracking number alone; these are the names that a form proposes."""

SPEC = ShopSpec(
    kind="saleor",
    name="Saleor",
    caps=ShopCaps(
        lines=True,
        steps=1,
        checks_quantities=True,
        update_tracking=True,
        cancel_shipment=True,
        notify=True,
        completes=True,
    ),
    verified="schemas 3.19 and 3.24, recordings of a running 3.19",
    settings=(
        ShopSetting("base_url", "Address of the shop", help="as in https://shop.example"),
        ShopSetting("app_token", "App token", secret=True, help="of an app with MANAGE_ORDERS"),
    ),
    carriers=CARRIERS,
)

CASH = ("cod", "cash")
GONE = ("CANCELED", "EXPIRED")
OVER = ("FULFILLED", "RETURNED", "PARTIALLY_RETURNED")
DEAD = ("CANCELED", "REFUNDED", "RETURNED", "REPLACED", "REFUNDED_AND_RETURNED")
"""Fulfilments of which nothing is on its way to the customer."""


def read_order(order: Any) -> IncomingOrder:
    """Read one order; raises `Unreadable`."""
    status, email = need(order, "status"), text(order, "userEmail")
    back = _given_back(order)
    return IncomingOrder(
        number=need(order, "number"),
        remote_id=need(order, "id"),
        placed_at=moment(need(order, "created")),
        recipient=_address(order.get("shippingAddress") or {}, email),
        lines=tuple(
            _line(one, back)
            for one in rows(order, "lines")
            if one.get("isShippingRequired") is not False
        ),
        email=email,
        language=text(order, "languageCodeEnum").partition("_")[0].lower(),
        note=note(text(order, "customerNote")),
        service_wanted=text(order, "shippingMethodName") or text(order, "collectionPointName"),
        paid=order.get("isPaid") is True,
        cancelled=status in GONE,
        held="Saleor: the order is not confirmed there." if status == "UNCONFIRMED" else "",
        cod=_cash(order),
        closed=status in OVER,
        raw=raw(order),
    )


def _line(line: Any, back: dict[str, int]) -> IncomingLine:
    name, sku = need(line, "id"), text(line, "productSku")
    quantity, gone = count(line, "quantity"), count(line, "quantityFulfilled")
    weight = dig(line, "variant", "weight") or {}
    price = dig(line, "unitPrice", "gross") or {}
    return IncomingLine(
        sku=sku or name,
        name=text(line, "productName"),
        quantity=quantity,
        # It has no field for a barcode: many shops give the article's GTIN as its number.
        barcode=sku if gtin14(sku) else "",
        unit_weight_g=grams(weight.get("value"), text(weight, "unit")),
        unit_price=maybe_money(price.get("amount"), price.get("currency")),
        variant=text(line, "variantName"),
        picture=text(line, "thumbnail", "url"),
        remote_id=name,
        # What came back after it was sent is no longer open either way.
        refunded=max(0, min(quantity - gone, back.get(name, 0))),
        fulfilled=gone,
    )


def _given_back(order: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for refund in rows(order, "grantedRefunds"):
        for line in rows(refund, "lines"):
            name = text(line, "orderLine", "id")
            found[name] = found.get(name, 0) + count(line, "quantity")
    return found


def _cash(order: Any) -> Money | None:
    gateways = [text(one, "gateway").casefold() for one in rows(order, "payments")]
    if order.get("isPaid") is True or not any(word in one for one in gateways for word in CASH):
        return None
    total = dig(order, "total", "gross")
    return money(text(total, "amount"), text(total, "currency"))


def _address(place: Any, email: str) -> Address:
    parts = (text(place, "firstName"), text(place, "lastName"))
    return Address(
        name=" ".join(part for part in parts if part),
        company=text(place, "companyName"),
        street=text(place, "streetAddress1"),
        street2=text(place, "streetAddress2"),
        district=text(place, "cityArea"),
        postcode=text(place, "postalCode"),
        city=text(place, "city"),
        region=text(place, "countryArea"),
        country=text(place, "country", "code").upper(),
        phone=text(place, "phone"),
        email=email,
    )


def mine(order: Any, push: ShipmentPush) -> list[str]:
    """The ids of the live fulfilments that are this parcel: its number, and together its pieces.

    Saleor makes one for each warehouse, in one go.
    """
    bearing = [
        one
        for one in rows(order, "fulfillments")
        if text(one, "trackingNumber") == push.tracking_number and text(one, "status") not in DEAD
    ]
    pieces: dict[str, int] = {}
    for one in bearing:
        for line in rows(one, "lines"):
            name = text(line, "orderLine", "id")
            pieces[name] = pieces.get(name, 0) + count(line, "quantity")
    return [text(one, "id") for one in bearing] if pieces == push.pieces else []


def fulfil_input(push: ShipmentPush, order: Any, spare: str) -> dict[str, Any]:
    """The input of `orderFulfill`: pieces from where they were set aside, the rest from `spare`."""
    aside = {text(line, "id"): rows(line, "allocations") for line in rows(order, "lines")}
    lines = []
    for name, pieces in push.pieces.items():
        stocks, left = [], pieces
        for one in aside.get(name, []):
            taken = min(left, count(one, "quantity"))
            if taken:
                stocks.append({"quantity": taken, "warehouse": text(one, "warehouse", "id")})
                left -= taken
        if left:
            stocks.append({"quantity": left, "warehouse": spare})
        lines.append({"orderLineId": name, "stocks": stocks})
    return {
        "lines": lines,
        "trackingNumber": push.tracking_number,
        "notifyCustomer": push.notify,
        # The goods lie in the box: what the shop believes of its stock is behind the times.
        "allowStockToBeExceeded": True,
    }


def error_of(result: Any) -> tuple[str, str, str]:
    """What a mutation refused, of its first error: (code, field, words); "" when none."""
    for one in rows(result, "errors"):
        return text(one, "code"), text(one, "field"), text(one, "message")
    return "", "", ""
