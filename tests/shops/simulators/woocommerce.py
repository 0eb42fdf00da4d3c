"""A WooCommerce shop: its REST API v3 as it behaved when 11.0.1 was run; checks no quantity."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tests.shops.simulators.orders import Book, Sent, SimOrder
from tests.shops.simulators.server import Call, Reply
from workstation.shops.woocommerce.oauth import signed

KEY, SECRET = "ck_test", "cs_test"
V3 = "/wp-json/wc/v3"


@dataclass
class WooShop:
    """`ways`: "core" fulfilments, "tracking" plugin, or neither."""

    book: Book = field(default_factory=Book)
    ways: str = "core"
    ignores_exclude: bool = False

    def is_change(self, call: Call) -> bool:
        return call.method != "GET"

    def answer(self, call: Call) -> Reply:
        if call.path == "/wp-json/":
            return Reply(200, {"name": "Shop", "routes": self._routes()})
        if not self._knows(call):
            return error(401, "woocommerce_rest_cannot_view", "Sorry, you cannot list resources.")
        if call.path == f"{V3}/orders":
            return self._list(call)
        found = re.fullmatch(
            rf"(?:{V3}|/wp-json/wc-shipment-tracking/v3)/orders/(\d+)(/.*)?", call.path
        )
        order = self.book.orders.get(int(found[1])) if found else None
        if found is None or order is None:
            return error(404, "woocommerce_rest_shop_order_invalid_id", "Invalid ID.")
        return self._of_order(call, order, found[2] or "")

    def _routes(self) -> dict[str, Any]:
        found: dict[str, Any] = {"/wc/v3/orders": {}}
        if self.ways == "core":
            found[r"/wc/v3/orders/(?P<order_id>[\d]+)/fulfillments"] = {}
        if self.ways == "tracking":
            found[r"/wc-shipment-tracking/v3/orders/(?P<order_id>[\d]+)/shipment-trackings"] = {}
        return found

    def _knows(self, call: Call) -> bool:
        """Over plain http the keys are known by a right OAuth signature alone."""
        told = {name: value for name, value in call.query.items() if name != "oauth_signature"}
        if told.get("oauth_consumer_key") != KEY:
            return False
        query = {name: value for name, value in told.items() if not name.startswith("oauth_")}
        wanted = signed(
            call.method, call.url, query, key=KEY, secret=SECRET,
            nonce=told["oauth_nonce"], timestamp=int(told["oauth_timestamp"]),
        )  # fmt: skip
        return wanted["oauth_signature"] == call.query["oauth_signature"]

    def _list(self, call: Call) -> Reply:
        query = call.query
        size = int(query.get("per_page", "10"))
        if size > 100:
            return error(400, "rest_invalid_param", "Invalid parameter(s): per_page")
        found = sorted(self.book.orders.values(), key=lambda one: (one.modified, one.id))
        after = query.get("modified_after")
        if after:
            found = [one for one in found if stamp(one) > after]
        gone = {value for name, value in query.items() if name.startswith("exclude[")}
        if not self.ignores_exclude:
            found = [one for one in found if str(one.id) not in gone]
        wanted = [value for name, value in query.items() if name.startswith("include[")]
        if wanted:
            found = [one for one in found if str(one.id) in wanted]
        start = (int(query.get("page", "1")) - 1) * size
        return Reply(200, [order_json(one) for one in found[start : start + size]])

    def _of_order(self, call: Call, order: SimOrder, rest: str) -> Reply:
        match call.method, rest.split("/")[1:]:
            case "GET", []:
                return Reply(200, order_json(order))
            case "PUT", []:
                return self._change(order, call.body)
            case "GET", ["refunds"]:
                return Reply(200, refunds_json(order))
            case "GET", ["fulfillments"] if self.ways == "core":
                return Reply(
                    200, [sent_json(n, one) for n, one in order.shipments.items() if one.live]
                )
            case "POST", ["fulfillments"] if self.ways == "core":
                return self._fulfil(order, call)
            case "PUT", ["fulfillments", name] if self.ways == "core":
                old = order.shipments[int(name)]
                order.shipments[int(name)] = sent_from(call.body, notify=old.notify)
                return Reply(200, sent_json(int(name), order.shipments[int(name)]))
            case "DELETE", ["fulfillments", name] if self.ways == "core":
                sent = order.shipments.get(int(name))
                if sent is None or not sent.live:
                    return error(404, "woocommerce_rest_fulfillment_invalid_id", "Invalid ID.")
                sent.live = False
                return Reply(200, {})
            case "GET", ["notes"]:
                return Reply(200, [{"id": n, "note": note} for n, note in order.notes.items()])
            case "POST", ["notes"]:
                name = self.book.next_id()
                order.notes[name] = call.body["note"]
                return Reply(201, {"id": name, "note": call.body["note"]})
            case "GET", ["shipment-trackings"]:
                known = order.trackings.items()
                return Reply(200, [{"tracking_id": n, "tracking_number": one} for n, one in known])
            case "POST", ["shipment-trackings"]:
                name = self.book.next_id()
                order.trackings[name] = call.body["tracking_number"]
                return Reply(201, {"tracking_id": name})
        return error(404, "rest_no_route", "No route was found.")

    def _change(self, order: SimOrder, body: Any) -> Reply:
        for one in body.get("meta_data", ()):
            order.meta[one["key"]] = one["value"]
        if "status" in body:
            order.completed = body["status"] == "completed"
        self.book.touch(order)
        return Reply(200, order_json(order))

    def _fulfil(self, order: SimOrder, call: Call) -> Reply:
        """Nothing is checked but that there are items, and the order's own date stays."""
        sent = sent_from(call.body, notify=call.query.get("notify_customer") == "true")
        if not sent.lines:
            return error(400, "woocommerce_rest_fulfillment_no_items", "No items.")
        name = self.book.next_id()
        order.shipments[name] = sent
        return Reply(201, sent_json(name, sent))


def error(status: int, code: str, words: str) -> Reply:
    return Reply(status, {"code": code, "message": words, "data": {"status": status}})


def stamp(order: SimOrder) -> str:
    return order.modified.strftime("%Y-%m-%dT%H:%M:%S")


def meta_of(body: Any) -> dict[str, Any]:
    return {one["key"]: one["value"] for one in body["meta_data"]}


def sent_from(body: Any, *, notify: bool) -> Sent:
    facts = meta_of(body)
    lines = {int(one["item_id"]): int(one["qty"]) for one in facts["_items"]}
    return Sent(
        number=facts["_tracking_number"],
        lines=lines,
        key=facts.get("_packbench_parcel", ""),
        carrier=facts["_shipment_provider"],
        notify=notify,
    )


def sent_json(name: int, sent: Sent) -> dict[str, Any]:
    items = [{"item_id": line, "qty": pieces} for line, pieces in sent.lines.items()]
    facts = {
        "_items": items,
        "_tracking_number": sent.number,
        "_shipment_provider": sent.carrier,
        "_packbench_parcel": sent.key,
    }
    data = [{"id": 1, "key": key, "value": value} for key, value in facts.items() if value]
    return {"id": name, "status": "fulfilled", "is_fulfilled": "1", "meta_data": data}


def refunds_json(order: SimOrder) -> list[dict[str, Any]]:
    return [
        {
            "id": 900 + item.id,
            "line_items": [
                {
                    "id": 800 + item.id,
                    "quantity": -item.given_back,
                    "meta_data": [{"key": "_refunded_item_id", "value": str(item.id)}],
                }
            ],
        }
        for item in order.items
        if item.given_back
    ]


def order_json(order: SimOrder) -> dict[str, Any]:
    status = "processing" if order.paid or order.cash else "on-hold"
    if order.held:
        status = "on-hold"
    if order.completed:
        status = "completed"
    if order.cancelled:
        status = "cancelled"
    meta = dict(order.meta)
    if order.tags:
        meta["_order_tags"] = list(order.tags)
    if any(one.live for one in order.shipments.values()):
        meta["_fulfillment_status"] = "partially_fulfilled"
    place = {
        "first_name": "Ayşe", "last_name": "Yılmaz", "company": "", "address_1": "Sokak 12",
        "address_2": "Kat 3", "city": order.city, "state": "TR35", "postcode": "35000",
        "country": "TR", "phone": "+905321234567",
    }  # fmt: skip
    return {
        "id": order.id,
        "number": order.number,
        "status": status,
        "currency": order.currency,
        "total": "20.00",
        "date_created_gmt": stamp(order),
        "date_modified_gmt": stamp(order),
        "date_paid_gmt": stamp(order) if order.paid and not order.cash else None,
        "payment_method": "cod" if order.cash else "bacs",
        "customer_note": order.note,
        "billing": {**place, "email": "ayse@customer.example"},
        "shipping": place,
        "shipping_lines": [{"id": 3, "method_title": "Standard courier"}],
        "line_items": [
            {
                "id": item.id, "name": item.name, "product_id": 10, "variation_id": 0,
                "quantity": item.quantity, "sku": item.sku, "price": item.price,
                "global_unique_id": "", "image": {"id": "", "src": ""}, "meta_data": [],
            }
            for item in order.items
        ],
        "refunds": [{"id": 1}] if any(item.given_back for item in order.items) else [],
        "meta_data": [{"id": 1, "key": key, "value": value} for key, value in meta.items()],
    }  # fmt: skip
