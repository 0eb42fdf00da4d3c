"""A Shopify shop: Shopify's own schema executed, with behaviour of ours behind it.

The types are those of the schema file; what is asked beyond it is an error as it would be there.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLSchema, build_client_schema, execute, parse, validate

from tests.shops.simulators.orders import Book, Item, Sent, SimOrder
from tests.shops.simulators.server import Call, Reply

TOKEN = "shpat_test"
ITEM, ORDER = "gid://shopify/LineItem/", "gid://shopify/Order/"
FULFILMENT_ORDER = "gid://shopify/FulfillmentOrder/"
FULFILMENT_LINE = "gid://shopify/FulfillmentOrderLineItem/"
FULFILMENT = "gid://shopify/Fulfillment/"


@cache
def schema_of(path: Path) -> GraphQLSchema:
    """Build a schema from its introspection; Shopify's own does not pass the library's check."""
    told = json.loads(gzip.decompress(path.read_bytes()))
    return build_client_schema(told["data"], assume_valid=True)


@dataclass
class ShopifyShop:
    """`locations`: item ids that another location sends. `points` are left in the bucket."""

    schema: GraphQLSchema
    book: Book = field(default_factory=Book)
    points: float = 1000.0
    throttled: int = 0
    elsewhere: set[int] = field(default_factory=set)
    served: str = ""
    scopes: tuple[str, ...] = (
        "read_orders", "read_all_orders", "write_merchant_managed_fulfillment_orders",
    )  # fmt: skip

    def is_change(self, call: Call) -> bool:
        return isinstance(call.body, dict) and str(call.body.get("query")).strip().startswith(
            "mutation"
        )

    def answer(self, call: Call) -> Reply:
        if call.headers.get("x-shopify-access-token") != TOKEN:
            return Reply(401, {"errors": "[API] Invalid API key or access token"})
        cost = {
            "requestedQueryCost": 100,
            "actualQueryCost": 50,
            "throttleStatus": {
                "maximumAvailable": 1000.0,
                "currentlyAvailable": self.points,
                "restoreRate": 100.0,
            },
        }
        if self.throttled:
            self.throttled -= 1
            told = [{"message": "Throttled", "extensions": {"code": "THROTTLED"}}]
            return Reply(200, {"errors": told, "extensions": {"cost": cost}})
        document = parse(call.body["query"])
        wrong = validate(self.schema, document)
        if wrong:
            return Reply(200, {"errors": [{"message": str(one.message)} for one in wrong]})
        done = execute(
            self.schema, document, root_value=_Root(self), variable_values=call.body["variables"]
        )
        assert not isinstance(done, Exception)
        told = {"data": done.data, "extensions": {"cost": cost}}
        if done.errors:
            told["errors"] = [{"message": one.message} for one in done.errors]
        version = self.served or call.path.split("/")[3]
        return Reply(200, told, {"X-Shopify-API-Version": version})


class _Root:
    """The resolvers, by the names of the schema's own root fields."""

    def __init__(self, shop: ShopifyShop) -> None:
        self._shop = shop
        self._book = shop.book
        self.shop = {"name": "Ege", "currencyCode": "EUR", "ianaTimezone": "Europe/Istanbul"}
        handles = [{"handle": one} for one in shop.scopes]
        self.currentAppInstallation = {"accessScopes": handles}

    def orders(
        self,
        info: Any,
        first: int,
        query: str,
        sortKey: str,
        after: str | None = None,
        **_more: Any,
    ) -> Any:
        assert sortKey == "UPDATED_AT"
        since = re.fullmatch(r"updated_at:>='([^']+)'", query)
        assert since is not None
        found = sorted(self._book.orders.values(), key=lambda one: (one.modified, one.id))
        found = [one for one in found if _time(one) >= since[1]]
        if after:
            found = [one for one in found if _mark(one) > after]
        nodes = [_order(one) for one in found[:first]]
        end = _mark(found[:first][-1]) if nodes else None
        return {"nodes": nodes, "pageInfo": {"hasNextPage": len(found) > first, "endCursor": end}}

    def nodes(self, info: Any, ids: list[str], **_more: Any) -> Any:
        return [self.order(info, one) for one in ids]

    def order(self, info: Any, id: str, **_more: Any) -> Any:
        found = self._book.orders.get(int(id.removeprefix(ORDER)))
        return _order(found, self._shop.elsewhere) if found else None

    def fulfillmentOrder(self, info: Any, id: str, **_more: Any) -> Any:
        number, _, place = id.removeprefix(FULFILMENT_ORDER).partition("-")
        order = self._book.orders[int(number)]
        orders = _fulfilment_orders(order, self._shop.elsewhere)
        return next(one for one in orders if one["id"].endswith(f"-{place}"))

    def fulfillmentCreate(
        self, info: Any, fulfillment: Any, message: str | None = None, **_more: Any
    ) -> Any:
        sent: dict[int, int] = {}
        order: SimOrder | None = None
        places = set()
        for part in fulfillment["lineItemsByFulfillmentOrder"]:
            number, _, place = (
                part["fulfillmentOrderId"].removeprefix(FULFILMENT_ORDER).partition("-")
            )
            places.add(place)
            order = self._book.orders[int(number)]
            by_id = {item.id: item for item in order.items}
            for line in part["fulfillmentOrderLineItems"]:
                item = by_id[int(line["id"].removeprefix(FULFILMENT_LINE))]
                if line["quantity"] > order.open(item):
                    return _refused("fulfillment", "Invalid fulfillment order line item quantity.")
                sent[item.id] = sent.get(item.id, 0) + line["quantity"]
        assert order is not None
        if len(places) > 1:
            return _refused("fulfillment", "All must be of one location.")
        if order.held or order.cancelled:
            return _refused("fulfillment", "Fulfillment order is not in a fulfillable state.")
        info_of = fulfillment["trackingInfo"]
        name = self._book.next_id()
        order.shipments[name] = Sent(
            number=info_of["number"],
            lines=sent,
            carrier=info_of.get("company", ""),
            notify=fulfillment["notifyCustomer"],
        )
        self._book.touch(order)
        return {"fulfillment": _sent(name, order.shipments[name], order), "userErrors": []}

    def fulfillmentTrackingInfoUpdate(
        self,
        info: Any,
        fulfillmentId: str,
        trackingInfoInput: Any,
        notifyCustomer: bool = False,
        **_more: Any,
    ) -> Any:
        name, order = self._find(fulfillmentId)
        order.shipments[name].number = trackingInfoInput["number"]
        return {"fulfillment": _sent(name, order.shipments[name], order), "userErrors": []}

    def fulfillmentCancel(self, info: Any, id: str, **_more: Any) -> Any:
        name, order = self._find(id)
        order.shipments[name].live = False
        return {"fulfillment": _sent(name, order.shipments[name], order), "userErrors": []}

    def _find(self, gid: str) -> tuple[int, SimOrder]:
        name = int(gid.removeprefix(FULFILMENT))
        orders = self._book.orders.values()
        return name, next(one for one in orders if name in one.shipments)


def _refused(field_name: str, words: str) -> Any:
    return {"fulfillment": None, "userErrors": [{"field": [field_name], "message": words}]}


def _time(order: SimOrder) -> str:
    return order.modified.strftime("%Y-%m-%dT%H:%M:%SZ")


def _mark(order: SimOrder) -> str:
    return f"{_time(order)}#{order.id:09d}"


def _money(order: SimOrder, amount: str) -> Any:
    known = order.currency if order.currency in ("EUR", "TRY", "USD") else "XXX"
    return {"shopMoney": {"amount": amount, "currencyCode": known}}


def _line(order: SimOrder, item: Item) -> Any:
    return {
        "id": f"{ITEM}{item.id}",
        "sku": item.sku,
        "name": item.name,
        "title": item.name,
        "variantTitle": "Blue",
        "quantity": item.quantity,
        "currentQuantity": item.quantity - item.given_back,
        "unfulfilledQuantity": order.open(item),
        "requiresShipping": True,
        "originalUnitPriceSet": _money(order, item.price),
        "image": None,
        "variant": {
            "barcode": "4006381333931",
            "inventoryItem": {"measurement": {"weight": {"value": 0.3, "unit": "KILOGRAMS"}}},
        },
    }


def _paged(things: Sequence[Any], make: Callable[[Any], Any], first: int, after: str | None) -> Any:
    """One page; only what is on it is made."""
    start = int(after) if after else 0
    end = start + first
    page = {"hasNextPage": end < len(things), "endCursor": str(end)}
    return {"nodes": [make(one) for one in things[start:end]], "pageInfo": page}


def _fulfilment_orders(order: SimOrder, elsewhere: set[int]) -> list[Any]:
    found = []
    for place in (1, 2):
        items = [one for one in order.items if (one.id in elsewhere) == (place == 2)]
        if not items:
            continue
        still = any(order.open(one) for one in items) and not order.cancelled
        status = "ON_HOLD" if order.held else "OPEN" if still else "CLOSED"

        def portion(one: Item) -> Any:
            return {
                "id": f"{FULFILMENT_LINE}{one.id}",
                "remainingQuantity": max(0, order.open(one)),
                "lineItem": _line(order, one),
            }

        found.append(
            {
                "id": f"{FULFILMENT_ORDER}{order.id}-{place}",
                "status": status,
                "supportedActions": [{"action": "CREATE_FULFILLMENT"}] if status == "OPEN" else [],
                "assignedLocation": {"location": {"id": f"gid://shopify/Location/{place}"}},
                "fulfillmentHolds": (
                    [{"reason": "OTHER", "reasonNotes": order.held}] if order.held else []
                ),
                "lineItems": lambda info, first, after=None, items=items, **_more: _paged(
                    items, portion, first, after
                ),
            }
        )
    return found


def _order(order: SimOrder, elsewhere: set[int] | None = None) -> Any:
    orders = _fulfilment_orders(order, elsewhere or set())
    return {
        "__typename": "Order",
        "id": f"{ORDER}{order.id}",
        "name": order.number,
        "createdAt": _time(order),
        "updatedAt": _time(order),
        "cancelledAt": _time(order) if order.cancelled else None,
        "closedAt": None,
        "email": "ayse@customer.example",
        "note": order.note,
        "tags": list(order.tags),
        "customerLocale": "tr-TR",
        "currencyCode": order.currency if order.currency in ("EUR", "TRY", "USD") else "XXX",
        "displayFinancialStatus": "PAID" if order.paid and not order.cash else "PENDING",
        "displayFulfillmentStatus": "UNFULFILLED",
        "paymentGatewayNames": ["Cash on Delivery (COD)"] if order.cash else ["shopify_payments"],
        "totalOutstandingSet": _money(order, "20.00"),
        "shippingLine": {"title": "Standard courier", "code": "standard"},
        "shippingAddress": {
            "firstName": "Ayşe", "lastName": "Yılmaz", "name": "Ayşe Yılmaz", "company": None,
            "address1": "Sokak 12", "address2": "Kat 3", "city": order.city, "province": "İzmir",
            "provinceCode": "TR-35", "zip": "35000", "countryCodeV2": "TR",
            "phone": "+905321234567",
        },
        "fulfillmentOrders": lambda info, first, after=None, **_more: _paged(
            orders, lambda one: one, first, after
        ),
        "lineItems": lambda info, first, after=None, **_more: _paged(
            order.items, lambda one: _line(order, one), first, after
        ),
        "fulfillments": lambda info, first, **_more: [
            _sent(name, one, order) for name, one in order.shipments.items()
        ],
    }  # fmt: skip


def _sent(name: int, sent: Sent, order: SimOrder) -> Any:
    by_id = {item.id: item for item in order.items}
    nodes = [
        {"quantity": pieces, "lineItem": _line(order, by_id[item])}
        for item, pieces in sent.lines.items()
    ]
    return {
        "id": f"{FULFILMENT}{name}",
        "status": "SUCCESS" if sent.live else "CANCELLED",
        "trackingInfo": [{"number": sent.number, "company": sent.carrier, "url": None}],
        "fulfillmentLineItems": lambda info, first, **_more: {"nodes": nodes},
    }
