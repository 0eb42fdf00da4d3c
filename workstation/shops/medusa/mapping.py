"""Medusa's words and ours (Admin API 2.21, read 2026-11-22)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workstation.domain.values import Address, Money
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.web_shop import CarrierKey, ShipmentPush, ShopCaps, ShopSetting, ShopSpec
from workstation.shops.answers import (
    count,
    dig,
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
"""Medusa keeps a tracking number and a link, no carrier; these are the names a form proposes."""

SPEC = ShopSpec(
    kind="medusa",
    name="Medusa",
    caps=ShopCaps(lines=True, steps=3, checks_quantities=True, notify=True),
    verified="recordings of a running 2.21.2",
    settings=(
        ShopSetting("base_url", "Address of the shop", help="as in https://shop.example"),
        ShopSetting("api_key", "Secret API key", secret=True, help="Settings, Secret API keys"),
        ShopSetting("location", "Stock location", required=False, help="empty: the only one"),
    ),
    carriers=CARRIERS,
)

OURS = "packbench"
"""Where a fulfilment's metadata holds our own code for the parcel."""
FIELDS = ",".join(
    (
        "id", "display_id", "status", "payment_status", "created_at", "updated_at", "email",
        "currency_code", "total", "locale", "metadata", "*shipping_address", "*shipping_methods",
        "*payment_collections.payments", "*items", "*items.detail", "*fulfillments",
        "*fulfillments.labels", "*fulfillments.items",
    )
)  # fmt: skip
"""Without the items Medusa tells a wrong fulfilment status; so all that we read is asked for."""

PAID = ("authorized", "captured", "partially_refunded", "refunded")
"""Most shops capture when they ship: an authorised order is as good as paid."""
TAKEN = ("captured", "partially_refunded", "refunded")
CASH = ("cod", "cash")
OVER = ("completed", "archived")
NOTES = ("note", "notes", "customer_note", "order_note")
"""Medusa has no field for a customer's words; shop fronts put them under one of these."""


def read_order(order: Any) -> IncomingOrder:
    """Read one order; raises `Unreadable`."""
    status, email = text(order, "status"), text(order, "email")
    cod = _cash(order)
    return IncomingOrder(
        number=need(order, "display_id"),
        remote_id=need(order, "id"),
        placed_at=moment(need(order, "created_at")),
        recipient=_address(order.get("shipping_address") or {}, email),
        lines=tuple(_line(one, text(order, "currency_code")) for one in _goods(order)),
        email=email,
        language=text(order, "locale").partition("-")[0],
        note=note("\n".join(text(order, "metadata", name) for name in NOTES)),
        service_wanted=next((text(one, "name") for one in rows(order, "shipping_methods")), ""),
        paid=cod is None and text(order, "payment_status") in PAID,
        cancelled=status == "canceled",
        held="Medusa: the order needs an action there." if status == "requires_action" else "",
        cod=cod,
        closed=status in OVER,
        raw=raw(order),
    )


def _goods(order: Any) -> list[Any]:
    return [one for one in rows(order, "items") if one.get("requires_shipping") is not False]


def _line(item: Any, currency: str) -> IncomingLine:
    title, variant = text(item, "product_title") or text(item, "title"), text(item, "variant_title")
    quantity = count(item, "detail", "quantity")
    return IncomingLine(
        sku=text(item, "variant_sku") or need(item, "id"),
        name=title,
        quantity=quantity,
        barcode=text(item, "variant_barcode"),
        unit_price=maybe_money(text(item, "unit_price"), currency.upper()),
        variant="" if variant in ("Default variant", title) else variant,
        picture=text(item, "thumbnail"),
        remote_id=need(item, "id"),
        refunded=min(quantity, count(item, "detail", "written_off_quantity")),
        fulfilled=count(item, "detail", "fulfilled_quantity"),
    )


def _cash(order: Any) -> Money | None:
    """What the courier is to collect: the payment is one on delivery, and not taken yet."""
    providers = [
        text(payment, "provider_id").casefold()
        for collection in rows(order, "payment_collections")
        for payment in rows(collection, "payments")
    ]
    words = {part for name in providers for part in name.replace("-", "_").split("_")}
    if text(order, "payment_status") in TAKEN or not words & set(CASH):
        return None
    return money(text(order, "total"), text(order, "currency_code").upper())


def _address(place: Any, email: str) -> Address:
    parts = (text(place, "first_name"), text(place, "last_name"))
    return Address(
        name=" ".join(part for part in parts if part),
        company=text(place, "company"),
        street=text(place, "address_1"),
        street2=text(place, "address_2"),
        postcode=text(place, "postal_code"),
        city=text(place, "city"),
        region=text(place, "province"),
        country=text(place, "country_code").upper(),
        phone=text(place, "phone"),
        email=email,
    )


def pieces_of(fulfilment: Any) -> dict[str, int]:
    found: dict[str, int] = {}
    for one in rows(fulfilment, "items"):
        name = text(one, "line_item_id")
        found[name] = found.get(name, 0) + count(one, "quantity")
    return found


def mine(order: Any, push: ShipmentPush) -> Any:
    """The order's fulfilment that is this parcel, None when there is none.

    Ours bears our code; one that was made by hand bears the number and holds the same pieces.
    """
    for one in rows(order, "fulfillments"):
        if text(one, "canceled_at"):
            continue
        code = text(one, "metadata", OURS)
        numbers = {text(label, "tracking_number") for label in rows(one, "labels")}
        by_hand = push.tracking_number in numbers and pieces_of(one) == push.pieces
        if code == push.key or (not code and by_hand):
            return one
    return None


def fulfilment_body(push: ShipmentPush, location: str) -> dict[str, Any]:
    return {
        "items": _items(push),
        "location_id": location,
        "no_notification": not push.notify,
        "metadata": {OURS: push.key},
    }


def shipment_body(push: ShipmentPush) -> dict[str, Any]:
    label = {
        "tracking_number": push.tracking_number,
        "tracking_url": push.tracking_url or "#",
        "label_url": "#",
    }
    return {"items": _items(push), "labels": [label], "no_notification": not push.notify}


def _items(push: ShipmentPush) -> list[dict[str, Any]]:
    return [{"id": name, "quantity": pieces} for name, pieces in push.pieces.items()]


def error_of(value: Any) -> tuple[str, str]:
    """(kind, words) of a refusal."""
    found: Mapping[str, Any] = value if isinstance(value, dict) else {}
    return text(found, "type") or text(found, "code"), str(dig(found, "message") or "")
