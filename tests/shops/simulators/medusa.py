"""A Medusa shop as a running 2.21.2 was seen to behave: what it refuses, and what it lets pass."""

from __future__ import annotations

import base64
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.shops.simulators.orders import Book, Item, Sent, SimOrder
from tests.shops.simulators.server import Call, Reply

KEY = "sk_of_this_test"
ORDER, LINE, FULFILMENT = "order_", "ordli_", "ful_"


@dataclass
class MedusaShop:
    """`locations` are its stock locations; `filters`: it knows the filter by change."""

    book: Book = field(default_factory=Book)
    locations: dict[str, str] = field(default_factory=lambda: {"sloc_1": "Depo"})
    filters: bool = True
    shipped: set[int] = field(default_factory=set)

    def is_change(self, call: Call) -> bool:
        return call.method == "POST"

    def answer(self, call: Call) -> Reply:
        said = base64.b64encode(f"{KEY}:".encode()).decode()
        if call.headers.get("authorization") != f"Basic {said}":
            return Reply(401, {"message": "Unauthorized"})
        parts = call.path.strip("/").split("/")
        match (call.method, parts[1:]):
            case ("GET", ["orders"]):
                return self._list(call.query)
            case ("GET", ["stock-locations"]):
                found = [{"id": key, "name": name} for key, name in self.locations.items()]
                return Reply(200, {"stock_locations": found, "count": len(found)})
            case ("GET", ["orders", name]):
                order = self._find(name)
                if order is None:
                    return Reply(
                        404, {"type": "not_found", "message": f"Order id not found: {name}"}
                    )
                return Reply(200, {"order": self._order(order)})
            case ("POST", ["orders", name, "fulfillments"]):
                return self._fulfil(self._known(name), call.body)
            case ("POST", ["orders", name, "fulfillments", sent, "shipments"]):
                return self._ship(self._known(name), sent, call.body)
            case ("POST", ["orders", name, "complete"]):
                order = self._known(name)
                order.completed = True
                self.book.touch(order)
                return Reply(200, {"order": self._order(order)})
        return Reply(404, {"type": "not_found", "message": "no such way"})

    def _find(self, name: str) -> SimOrder | None:
        digits = name.removeprefix(ORDER)
        return self.book.orders.get(int(digits)) if digits.isdecimal() else None

    def _known(self, name: str) -> SimOrder:
        order = self._find(name)
        assert order is not None
        return order

    def _list(self, query: dict[str, str]) -> Reply:
        found = list(self.book.orders.values())
        ids = [value for name, value in query.items() if name.startswith("id[")]
        if ids:
            found = [one for one in found if f"{ORDER}{one.id}" in ids]
        since = query.get("updated_at[$gte]")
        if since and self.filters:
            found = [one for one in found if one.modified >= datetime.fromisoformat(since)]
        if query.get("order") == "updated_at":
            found.sort(key=lambda one: one.modified)
        start, limit = int(query.get("offset", "0")), int(query.get("limit", "50"))
        orders = [self._order(one) for one in found[start : start + limit]]
        told = {"orders": orders, "count": len(found), "offset": start, "limit": limit}
        return Reply(200, told)

    def _fulfil(self, order: SimOrder, body: Any) -> Reply:
        if body["location_id"] not in self.locations:
            return _refused("invalid_data", "Stock location not found")
        lines = {int(one["id"].removeprefix(LINE)): one["quantity"] for one in body["items"]}
        if order.cancelled:
            return _refused("invalid_data", "Order is canceled")
        if any(lines.get(item.id, 0) > order.open(item) for item in order.items):
            return _refused("invalid_data", "Quantity exceeds the reserved quantity for the item")
        name = self.book.next_id()
        order.shipments[name] = Sent("", lines, key=body["metadata"]["packbench"])
        self.book.touch(order)
        return Reply(200, {"order": self._order(order)})

    def _ship(self, order: SimOrder, name: str, body: Any) -> Reply:
        number = int(name.removeprefix(FULFILMENT))
        if number in self.shipped:
            return _refused("not_allowed", "Shipment has already been created")
        self.shipped.add(number)
        order.shipments[number].number = body["labels"][0]["tracking_number"]
        self.book.touch(order)
        return Reply(200, {"order": self._order(order)})

    def _order(self, order: SimOrder) -> Any:
        status = "canceled" if order.cancelled else "requires_action" if order.held else "pending"
        provider = "pp_cod_cod" if order.cash else "pp_system_default"
        return {
            "id": f"{ORDER}{order.id}",
            "display_id": int(order.number),
            "status": "completed" if order.completed else status,
            "payment_status": "captured" if order.paid and not order.cash else "awaiting",
            "created_at": _time(order),
            "updated_at": _time(order),
            "email": "ayse@customer.example",
            "currency_code": order.currency.lower(),
            "total": 20,
            "locale": "tr-TR",
            "metadata": {"note": order.note} if order.note else None,
            "shipping_address": {
                "first_name": "Ayşe", "last_name": "Yılmaz", "company": None,
                "address_1": "Sokak 12", "address_2": "Kat 3", "city": order.city,
                "country_code": "tr", "province": "İzmir", "postal_code": "35000",
                "phone": "+905321234567",
            },
            "shipping_methods": [{"name": "Standard Courier"}],
            "payment_collections": [{"payments": [{"provider_id": provider}]}],
            "items": [self._item(order, item) for item in order.items],
            "fulfillments": [self._sent(name, one, order) for name, one in order.shipments.items()],
        }  # fmt: skip

    def _item(self, order: SimOrder, item: Item) -> Any:
        return {
            "id": f"{LINE}{item.id}", "title": item.name, "product_title": item.name,
            "variant_title": "One", "variant_sku": item.sku, "variant_barcode": None,
            "thumbnail": None, "requires_shipping": True, "unit_price": float(item.price),
            "quantity": item.quantity,
            "detail": {
                "quantity": item.quantity, "fulfilled_quantity": order.sent(item.id),
                "written_off_quantity": item.given_back,
            },
        }  # fmt: skip

    def _sent(self, name: int, sent: Sent, order: SimOrder) -> Any:
        labels = [{"tracking_number": sent.number}] if sent.number else []
        return {
            "id": f"{FULFILMENT}{name}",
            "shipped_at": _time(order) if name in self.shipped else None,
            "canceled_at": None if sent.live else _time(order),
            "metadata": {"packbench": sent.key} if sent.key else None,
            "labels": labels,
            "items": [
                {"line_item_id": f"{LINE}{item}", "quantity": pieces}
                for item, pieces in sent.lines.items()
            ],
        }


def _time(order: SimOrder) -> str:
    return f"{order.modified:%Y-%m-%dT%H:%M:%S}.000Z"


def _refused(kind: str, words: str) -> Reply:
    return Reply(400, {"type": kind, "message": words})
