"""A Vendure shop: the schema printed from a running one executed, with behaviour of ours behind it.

The types are those of the schema file; what is asked beyond it is an error as it would be there.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLSchema, build_schema, execute, parse, validate

from tests.shops.simulators.orders import Book, Item, Sent, SimOrder
from tests.shops.simulators.server import Call, Reply

USER, PASSWORD = "packbench", "correct horse"
SHIPPED_ALREADY = ("Shipped", "Delivered", "Cancelled")


@cache
def schema_of(path: Path) -> GraphQLSchema:
    return build_schema(path.read_text("utf-8"), assume_valid=True)


@dataclass
class VendureShop:
    """`permissions` are those of the one administrator; `tokens` the logins that still stand."""

    schema: GraphQLSchema
    book: Book = field(default_factory=Book)
    permissions: tuple[str, ...] = ("ReadOrder", "UpdateOrder")
    handlers: tuple[str, ...] = ("manual-fulfillment",)
    tokens: set[str] = field(default_factory=set)
    placed: dict[int, datetime] = field(default_factory=dict)
    pending: set[int] = field(default_factory=set)
    delivered: set[int] = field(default_factory=set)

    def is_change(self, call: Call) -> bool:
        query = str(call.body.get("query")) if isinstance(call.body, dict) else ""
        return query.strip().startswith("mutation") and "login(" not in query

    def answer(self, call: Call) -> Reply:
        if call.path != "/admin-api":
            return Reply(404, b"Cannot POST")
        document = parse(call.body["query"])
        wrong = validate(self.schema, document)
        if wrong:
            told = [
                {"message": str(one.message), "extensions": {"code": "GRAPHQL_VALIDATION_FAILED"}}
                for one in wrong
            ]
            return Reply(400, {"errors": told})
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        root = _Root(self)
        if "login(" not in call.body["query"] and token not in self.tokens:
            denied = "You are not currently authorized to perform this action"
            error = {"message": denied, "extensions": {"code": "FORBIDDEN"}}
            return Reply(200, {"errors": [error], "data": None})
        done = execute(
            self.schema, document, root_value=root, variable_values=call.body["variables"]
        )
        assert not isinstance(done, Exception)
        reply: dict[str, Any] = {"data": done.data}
        if done.errors:
            reply["errors"] = [{"message": one.message, "extensions": {}} for one in done.errors]
        return Reply(200, reply, {"vendure-auth-token": root.token} if root.token else {})


class _Root:
    """The resolvers, by the names of the schema's own root fields."""

    def __init__(self, shop: VendureShop) -> None:
        self._shop = shop
        self._book = shop.book
        self.token = ""
        self.activeChannel = {"code": "__default_channel__", "token": "main"}
        channel = {**self.activeChannel, "permissions": list(shop.permissions)}
        self.me = {"identifier": USER, "channels": [channel]}
        names = [{"name": "method"}, {"name": "trackingCode"}]
        self.fulfillmentHandlers = [{"code": code, "args": names} for code in shop.handlers]

    def login(self, info: Any, username: str, password: str, **_more: Any) -> Any:
        if (username, password) != (USER, PASSWORD):
            return _error("InvalidCredentialsError", "INVALID_CREDENTIALS_ERROR")
        self.token = f"token-{len(self._shop.tokens) + 1}"
        self._shop.tokens.add(self.token)
        return {"__typename": "CurrentUser", "id": "1"}

    def orders(self, info: Any, options: Any) -> Any:
        for order in self._book.orders.values():
            self._shop.placed.setdefault(order.id, order.modified)
        wanted = options["filter"]
        found = list(self._book.orders.values())
        if "in" in wanted["id"]:
            found = [one for one in found if str(one.id) in wanted["id"]["in"]]
        else:
            assert wanted["active"] == {"eq": False}
            assert list(options["sort"]) == ["orderPlacedAt"]
            after = datetime.fromisoformat(wanted["orderPlacedAt"]["after"])
            seen = set(wanted["id"]["notIn"])
            found = [one for one in found if self._placed(one) > after and str(one.id) not in seen]
            # What was placed in the same moment comes in any order.
            found.sort(key=lambda one: (self._placed(one), hash((one.id, len(seen)))))
        items = [self._order(one) for one in found[: options["take"]]]
        return {"items": items, "totalItems": len(found)}

    def order(self, info: Any, id: str) -> Any:
        found = self._book.orders.get(int(id))
        return self._order(found) if found else None

    def addFulfillmentToOrder(self, info: Any, input: Any) -> Any:
        handler = input["handler"]
        if handler["code"] not in self._shop.handlers:
            return _error("InvalidFulfillmentHandlerError", "INVALID_FULFILLMENT_HANDLER_ERROR")
        told = {one["name"]: one["value"] for one in handler["arguments"]}
        lines = {int(one["orderLineId"]): one["quantity"] for one in input["lines"]}
        if not any(lines.values()):
            return _error("EmptyOrderLineSelectionError", "EMPTY_ORDER_LINE_SELECTION_ERROR")
        orders = self._book.orders.values()
        order = next(one for one in orders if any(item.id in lines for item in one.items))
        if any(lines.get(item.id, 0) > order.open(item) for item in order.items):
            return _error("ItemsAlreadyFulfilledError", "ITEMS_ALREADY_FULFILLED_ERROR")
        name = self._book.next_id()
        order.shipments[name] = Sent(told["trackingCode"], lines, carrier=told["method"])
        self._shop.pending.add(name)
        return self._sent(name, order.shipments[name])

    def transitionFulfillmentToState(self, info: Any, id: str, state: str) -> Any:
        name = int(id)
        order = next(one for one in self._book.orders.values() if name in one.shipments)
        sent = order.shipments[name]
        before = self._state(name, sent)
        if before == state or (before in SHIPPED_ALREADY and state != "Cancelled"):
            return {
                **_error("FulfillmentStateTransitionError", "FULFILLMENT_STATE_TRANSITION_ERROR"),
                "fromState": before, "toState": state, "transitionError": "no such way",
            }  # fmt: skip
        self._shop.pending.discard(name)
        sent.live = state != "Cancelled"
        return self._sent(name, sent)

    def _placed(self, order: SimOrder) -> datetime:
        """When it was placed, with more digits than are told."""
        at = self._shop.placed.get(order.id, order.modified)
        return at + timedelta(microseconds=746_532)

    def _state(self, name: int, sent: Sent) -> str:
        if not sent.live:
            return "Cancelled"
        return "Pending" if name in self._shop.pending else "Shipped"

    def _order_state(self, order: SimOrder) -> str:
        if order.cancelled:
            return "Cancelled"
        if order.held:
            return "Modifying"
        if not order.paid:
            return "PaymentAuthorized"
        live = [name for name, one in order.shipments.items() if one.live]
        if not live or any(name in self._shop.pending for name in live):
            return "PaymentSettled"
        return "PartiallyShipped" if any(map(order.open, order.items)) else "Shipped"

    def _order(self, order: SimOrder) -> Any:
        notes = [{"data": {"note": order.note}}] if order.note else []
        return {
            "id": str(order.id),
            "code": order.number,
            "state": self._order_state(order),
            "orderPlacedAt": f"{self._placed(order):%Y-%m-%dT%H:%M:%S}.746Z",
            "currencyCode": order.currency,
            "totalWithTax": 2000,
            "customer": {"emailAddress": "ayse@customer.example", "phoneNumber": None},
            "shippingAddress": {
                "fullName": "Ayşe Yılmaz", "company": "", "streetLine1": "Sokak 12",
                "streetLine2": "Kat 3", "city": order.city, "province": "İzmir",
                "postalCode": "35000", "countryCode": "TR", "phoneNumber": "+905321234567",
            },
            "shippingLines": [
                {"shippingMethod": {"code": "standard-courier", "name": "Standard Courier"}}
            ],
            "payments": [
                {
                    "method": "cash-on-delivery" if order.cash else "dummy-payment",
                    "state": "Settled" if order.paid else "Authorized",
                    "refunds": [],
                }
            ],
            "lines": [self._line(item) for item in order.items],
            "fulfillments": [self._sent(name, one) for name, one in order.shipments.items()],
            "history": lambda info, options: {"items": notes, "totalItems": len(notes)},
        }  # fmt: skip

    def _line(self, item: Item) -> Any:
        return {
            "id": str(item.id),
            "quantity": item.quantity - item.given_back,
            "orderPlacedQuantity": item.quantity,
            "unitPriceWithTax": 1000,
            "featuredAsset": None,
            "productVariant": {"sku": item.sku, "name": item.name, "featuredAsset": None},
        }

    def _sent(self, name: int, sent: Sent) -> Any:
        return {
            "__typename": "Fulfillment",
            "id": str(name),
            "state": self._state(name, sent),
            "method": sent.carrier,
            "trackingCode": sent.number,
            "lines": [
                {"orderLineId": str(item), "quantity": pieces}
                for item, pieces in sent.lines.items()
            ],
        }


def _error(kind: str, code: str) -> dict[str, Any]:
    return {"__typename": kind, "errorCode": code, "message": code.capitalize().replace("_", " ")}
