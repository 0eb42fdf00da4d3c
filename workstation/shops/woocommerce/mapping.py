"""WooCommerce's words and ours (REST API v3; ran against 11.0.1 on 2026-11-21)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from workstation.domain.orders import tags_of
from workstation.domain.values import Address
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.ports.web_shop import (
    CarrierKey,
    ShipmentPush,
    ShopCaps,
    ShopSetting,
    ShopSpec,
)
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

OTHER = "other"
CARRIERS = (
    CarrierKey("acs-courier", "ACS Courier"),
    CarrierKey("aras-kargo", "Aras Kargo"),
    CarrierKey("dhl", "DHL"),
    CarrierKey("dpd", "DPD"),
    CarrierKey("elta", "ELTA"),
    CarrierKey("geniki-taxydromiki", "Geniki Taxydromiki"),
    CarrierKey("gls", "GLS"),
    CarrierKey("ups", "UPS"),
    CarrierKey("yurtici-kargo", "Yurtiçi Kargo"),
    CarrierKey(OTHER, "Any other"),
)

SPEC = ShopSpec(
    kind="woocommerce",
    name="WooCommerce",
    caps=ShopCaps(
        lines=True,
        steps=3,
        update_tracking=True,
        cancel_shipment=True,
        notify=True,
        carrier_keys=True,
    ),
    verified="recordings of 11.0.1",
    settings=(
        ShopSetting("base_url", "Address of the shop", help="as in https://shop.example"),
        ShopSetting(
            "consumer_key",
            "Consumer key",
            secret=True,
            help="WooCommerce, Settings, Advanced, REST API; with read and write rights",
        ),
        ShopSetting("consumer_secret", "Consumer secret", secret=True, help="shown there once"),
    ),
    carriers=CARRIERS,
)

GONE = ("cancelled", "refunded", "failed", "trash")
TAG_KEYS = ("order_tags", "order_tag", "tags")
NOT_YET = ("pending", "checkout-draft", "auto-draft")
OUR_PARCEL = "_packbench_parcel"
SENT = "_packbench_sent_"
"""Without the shop's own fulfilments the order's meta says what was in which parcel."""


def read_order(
    order: Any, *, refunds: Sequence[Any] = (), fulfilments: Sequence[Any] = ()
) -> IncomingOrder:
    """Read one order with its refunds and fulfilments; raises `Unreadable`."""
    status = text(order, "status")
    refunded = refunded_quantities(refunds)
    sent = sent_quantities(order, fulfilments)
    if status == "completed" and not sent:
        sent = {text(line, "id"): count(line, "quantity") for line in rows(order, "line_items")}
    shipping = order.get("shipping") or {}
    if not text(shipping, "address_1"):
        shipping = order.get("billing") or {}
    currency = order.get("currency")
    cod = text(order, "payment_method") == "cod"
    paid_before = bool(text(order, "date_paid_gmt"))
    options = [text(line, "method_title") for line in rows(order, "shipping_lines")]
    return IncomingOrder(
        number=need(order, "number"),
        remote_id=need(order, "id"),
        placed_at=moment(need(order, "date_created_gmt")),
        recipient=_address(shipping, order.get("billing") or {}),
        lines=tuple(
            _line(line, currency, refunded=refunded, sent=sent)
            for line in rows(order, "line_items")
        ),
        email=text(order, "billing", "email"),
        note=note(text(order, "customer_note")),
        service_wanted=options[0] if options else "",
        paid=paid_before or status in ("processing", "completed"),
        cancelled=status in GONE,
        closed=status == "completed" or status in NOT_YET,
        cod=money(order.get("total"), currency) if cod and not paid_before else None,
        raw=raw(order),
        tags=_tags(order),
    )


def _tags(order: Any) -> tuple[str, ...]:
    """WooCommerce has no tags of orders; the plugins that add them write them so."""
    found: list[str] = []
    for one in rows(order, "meta_data"):
        if text(one, "key").lstrip("_") in TAG_KEYS:
            value = one.get("value")
            parts = value.split(",") if isinstance(value, str) else value
            if isinstance(parts, list):
                found += [part for part in parts if isinstance(part, str)]
    return tags_of(found)


def _line(
    line: Any, currency: object, *, refunded: Mapping[str, int], sent: Mapping[str, int]
) -> IncomingLine:
    name = need(line, "id")
    quantity = count(line, "quantity")
    return IncomingLine(
        sku=text(line, "sku") or f"#{text(line, 'variation_id') or text(line, 'product_id')}",
        name=text(line, "name"),
        quantity=quantity,
        barcode=text(line, "global_unique_id"),
        unit_price=maybe_money(line.get("price"), currency),
        picture=text(line, "image", "src"),
        remote_id=name,
        refunded=min(quantity, refunded.get(name, 0)),
        fulfilled=min(quantity, sent.get(name, 0)),
    )


def _address(place: Any, billing: Any) -> Address:
    parts = (text(place, "first_name"), text(place, "last_name"))
    return Address(
        name=" ".join(part for part in parts if part),
        company=text(place, "company"),
        street=text(place, "address_1"),
        street2=text(place, "address_2"),
        postcode=text(place, "postcode"),
        city=text(place, "city"),
        region=text(place, "state"),
        country=text(place, "country").upper(),
        phone=text(place, "phone") or text(billing, "phone"),
        email=text(billing, "email"),
    )


def refunded_quantities(refunds: Sequence[Any]) -> dict[str, int]:
    """How many of each line were given back: a refund leaves the line's own quantity alone."""
    found: dict[str, int] = {}
    for refund in refunds:
        for line in rows(refund, "line_items"):
            name = meta(line).get("_refunded_item_id")
            pieces = text(line, "quantity").lstrip("-")
            if name and pieces.isdecimal():
                found[str(name)] = found.get(str(name), 0) + int(pieces)
    return found


def sent_quantities(order: Any, fulfilments: Sequence[Any]) -> dict[str, int]:
    """How many of each line were sent, by the shop's fulfilments or by what we noted there."""
    found: dict[str, int] = {}
    parcels = [items_of(one) for one in fulfilments if truthy(one.get("is_fulfilled"))]
    for name, value in meta(order).items():
        if name.startswith(SENT) and isinstance(value, str):
            try:
                noted = json.loads(value)
            except ValueError:
                continue
            parcels.append({str(line): int(pieces) for line, pieces in noted.items()})
    for parcel in parcels:
        for line, pieces in parcel.items():
            found[line] = found.get(line, 0) + pieces
    return found


def items_of(fulfilment: Any) -> dict[str, int]:
    items = meta(fulfilment).get("_items")
    return {
        text(item, "item_id"): count(item, "qty")
        for item in (items if isinstance(items, list) else [])
    }


def meta(thing: Any) -> dict[str, Any]:
    return {text(one, "key"): one.get("value") for one in rows(thing, "meta_data")}


def truthy(value: object) -> bool:
    """`is_fulfilled` is true when made and "1" in a list."""
    return value in (True, 1, "1", "true", "yes")


def modified(order: Any) -> str:
    written = need(order, "date_modified_gmt")
    moment(written)
    return written


def carrier_of(push: ShipmentPush) -> str:
    return push.carrier or OTHER


def fulfilment_body(push: ShipmentPush) -> dict[str, object]:
    """The body of a fulfilment; the server checks nothing of it."""
    items = [{"item_id": int(line.remote_id), "qty": line.quantity} for line in push.lines]
    facts: list[tuple[str, object]] = [
        ("_items", items),
        ("_tracking_number", push.tracking_number),
        ("_shipment_provider", carrier_of(push)),
        ("_provider_name", push.carrier_name),
        ("_tracking_url", push.tracking_url),
        (OUR_PARCEL, push.key),
    ]
    return {
        "status": "fulfilled",
        "is_fulfilled": True,
        "meta_data": [{"id": 0, "key": key, "value": value} for key, value in facts],
    }


def tracking_body(push: ShipmentPush) -> dict[str, object]:
    """The body of the Shipment Tracking plugin."""
    day = push.shipped_at.date().isoformat()
    if push.carrier and push.carrier != OTHER:
        return {
            "tracking_provider": push.carrier_name,
            "tracking_number": push.tracking_number,
            "date_shipped": day,
        }
    return {
        "custom_tracking_provider": push.carrier_name,
        "custom_tracking_link": push.tracking_url,
        "tracking_number": push.tracking_number,
        "date_shipped": day,
    }


def sent_meta(push: ShipmentPush) -> dict[str, object]:
    """What of an order is in a parcel, as the order's own meta: twice is the same."""
    inside = json.dumps({line.remote_id: line.quantity for line in push.lines}, sort_keys=True)
    return {
        "meta_data": [
            {"key": f"{SENT}{push.key}", "value": inside},
            {"key": "_tracking_number", "value": push.tracking_number},
        ]
    }


def note_body(push: ShipmentPush) -> dict[str, object]:
    where = f" {push.tracking_url}" if push.tracking_url else ""
    words = f"{push.carrier_name} {push.tracking_number}{where} ({push.key})"
    return {"note": words, "customer_note": push.notify}


def error_of(body: Any) -> tuple[str, str]:
    """The code and the words of a refusal."""
    try:
        return need(body, "code"), text(body, "message")
    except Unreadable:
        return "", ""
