"""A Saleor shop: its published schema executed, with behaviour of ours behind it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from graphql import GraphQLSchema, build_schema, execute, parse, validate

from tests.shops.simulators.orders import Book, Item, Sent, SimOrder
from tests.shops.simulators.server import Call, Reply

TOKEN = "app token of this test"
ORDER, LINE, FULFILMENT = "T3JkZXI6", "T3JkZXJMaW5lOj", "RnVsZmlsbG1lbnQ6"


@cache
def schema_of(path: Path) -> GraphQLSchema:
    return build_schema(path.read_text("utf-8"), assume_valid=True)


@dataclass
class SaleorShop:
    """`warehouses` by id; `aside`: item id -> pieces set aside by warehouse."""

    schema: GraphQLSchema
    book: Book = field(default_factory=Book)
    warehouses: list[str] = field(default_factory=lambda: ["V2E6MQ=="])
    aside: dict[int, dict[str, int]] = field(default_factory=dict)
    allowed: bool = True

    def is_change(self, call: Call) -> bool:
        query = str(call.body.get("query")) if isinstance(call.body, dict) else ""
        return query.strip().startswith("mutation")

    def answer(self, call: Call) -> Reply:
        if call.path != "/graphql/":
            return Reply(404, b"<html>no such page</html>")
        if call.headers.get("authorization") != f"Bearer {TOKEN}":
            return _error("Signature has expired", "InvalidTokenError")
        if not self.allowed:
            return _error("You need MANAGE_ORDERS", "PermissionDenied")
        document = parse(call.body["query"])
        wrong = validate(self.schema, document)
        if wrong:
            return _error(wrong[0].message, "GraphQLError", status=400)
        done = execute(
            self.schema,
            document,
            root_value=_Root(self),
            variable_values=call.body["variables"],
        )
        assert not isinstance(done, Exception)
        reply: dict[str, Any] = {"data": done.data}
        if done.errors:
            reply["errors"] = [
                {"message": one.message, "extensions": {"exception": {"code": "Exception"}}}
                for one in done.errors
            ]
        return Reply(200, reply)


class _Root:
    """The resolvers, by the names of the schema's own root fields."""

    def __init__(self, shop: SaleorShop) -> None:
        self._shop = shop
        self._book = shop.book
        self.shop = {"name": "Ege"}

    def warehouses(self, info: Any, first: int, **_more: Any) -> Any:
        found = self._shop.warehouses[:first]
        return {"edges": [{"node": {"id": name, "name": "Depo"}} for name in found]}

    def orders(
        self, info: Any, first: int, filter: Any = None, after: str | None = None, **_more: Any
    ) -> Any:
        found = sorted(self._book.orders.values(), key=lambda one: (one.modified, one.id))
        wanted = filter or {}
        if "ids" in wanted:
            found = [one for one in found if f"{ORDER}{one.id}" in wanted["ids"]]
        if "updatedAt" in wanted:
            since = datetime.fromisoformat(wanted["updatedAt"]["gte"])
            found = [one for one in found if one.modified >= since]
        if after:
            found = [one for one in found if _mark(one) > after]
        edges = [{"node": self._order(one)} for one in found[:first]]
        end = _mark(found[:first][-1]) if edges else None
        return {"edges": edges, "pageInfo": {"hasNextPage": len(found) > first, "endCursor": end}}

    def order(self, info: Any, id: str, **_more: Any) -> Any:
        found = self._book.orders.get(int(id.removeprefix(ORDER)))
        return self._order(found) if found else None

    def orderFulfill(self, info: Any, input: Any, order: str) -> Any:
        found = self._book.orders[int(order.removeprefix(ORDER))]
        if found.cancelled:
            return _refused("INVALID", "order", "A cancelled order cannot be fulfilled.")
        sent: dict[str, dict[int, int]] = {}
        for line in input["lines"]:
            item = int(line["orderLineId"].removeprefix(LINE))
            for stock in line["stocks"]:
                if stock["warehouse"] not in self._shop.warehouses:
                    return _refused("NOT_FOUND", "warehouse", "Couldn't resolve to a node")
                lines = sent.setdefault(stock["warehouse"], {})
                lines[item] = lines.get(item, 0) + stock["quantity"]
        asked = {item: sum(one.get(item, 0) for one in sent.values()) for one in sent.values()
                 for item in one}  # fmt: skip
        if any(asked.get(item.id, 0) > found.open(item) for item in found.items):
            return _refused("FULFILL_ORDER_LINE", "orderLineId", "Only 1 item remaining to fulfill")
        made = []
        for lines in sent.values():
            name = self._book.next_id()
            found.shipments[name] = Sent(
                input["trackingNumber"], lines, notify=input["notifyCustomer"]
            )
            made.append(self._sent(name, found.shipments[name]))
        self._book.touch(found)
        return {"fulfillments": made, "errors": []}

    def orderFulfillmentUpdateTracking(self, info: Any, id: str, input: Any) -> Any:
        name, order = self._find(id)
        order.shipments[name].number = input["trackingNumber"]
        return {"fulfillment": self._sent(name, order.shipments[name]), "errors": []}

    def orderFulfillmentCancel(self, info: Any, id: str, input: Any) -> Any:
        name, order = self._find(id)
        if not order.shipments[name].live:
            return _refused("CANNOT_CANCEL_FULFILLMENT", "fulfillment", "It cannot be canceled")
        assert input["warehouseId"] in self._shop.warehouses
        order.shipments[name].live = False
        return {"fulfillment": self._sent(name, order.shipments[name]), "errors": []}

    def _find(self, gid: str) -> tuple[int, SimOrder]:
        name = int(gid.removeprefix(FULFILMENT))
        return name, next(one for one in self._book.orders.values() if name in one.shipments)

    def _order(self, order: SimOrder) -> Any:
        back = [
            {"quantity": item.given_back, "orderLine": {"id": f"{LINE}{item.id}"}}
            for item in order.items
            if item.given_back
        ]
        gross = {"amount": 20.0, "currency": order.currency}
        return {
            "id": f"{ORDER}{order.id}", "number": order.number, "status": _status(order),
            "isPaid": order.paid and not order.cash, "created": order.modified.isoformat(),
            "updatedAt": order.modified.isoformat(), "userEmail": "ayse@customer.example",
            "customerNote": order.note, "languageCodeEnum": "TR", "total": {"gross": gross},
            "payments": [
                {"gateway": "app.cash_on_delivery" if order.cash else "stripe", "isActive": True}
            ],
            "shippingMethodName": "Standard Courier", "collectionPointName": None,
            "shippingAddress": {
                "firstName": "Ayşe", "lastName": "Yılmaz", "companyName": "",
                "streetAddress1": "Sokak 12", "streetAddress2": "Kat 3", "city": order.city,
                "cityArea": "Konak", "postalCode": "35000", "countryArea": "İzmir",
                "phone": "+905321234567", "country": {"code": "TR"},
            },
            "lines": [self._line(order, item) for item in order.items],
            "grantedRefunds": [{"lines": back}] if back else [],
            "fulfillments": [self._sent(name, one) for name, one in order.shipments.items()],
        }  # fmt: skip

    def _line(self, order: SimOrder, item: Item) -> Any:
        aside = self._shop.aside.get(item.id, {self._shop.warehouses[0]: item.quantity}
                                     if self._shop.warehouses else {})  # fmt: skip
        return {
            "id": f"{LINE}{item.id}", "productSku": item.sku, "productName": item.name,
            "variantName": "Blue", "quantity": item.quantity,
            "quantityFulfilled": order.sent(item.id), "isShippingRequired": True,
            "unitPrice": {"gross": {"amount": float(item.price), "currency": order.currency}},
            "thumbnail": lambda info, **_size: None,
            "variant": {"weight": {"value": 0.3, "unit": "KG"}},
            "allocations": [
                {"quantity": pieces, "warehouse": {"id": name}} for name, pieces in aside.items()
            ],
        }  # fmt: skip

    def _sent(self, name: int, sent: Sent) -> Any:
        return {
            "id": f"{FULFILMENT}{name}",
            "status": "FULFILLED" if sent.live else "CANCELED",
            "trackingNumber": sent.number,
            "warehouse": {"id": self._shop.warehouses[0]},
            "lines": [
                {"quantity": pieces, "orderLine": {"id": f"{LINE}{item}"}}
                for item, pieces in sent.lines.items()
            ],
        }


def _status(order: SimOrder) -> str:
    if order.cancelled:
        return "CANCELED"
    if order.held:
        return "UNCONFIRMED"
    if not any(one.live for one in order.shipments.values()):
        return "UNFULFILLED"
    return "PARTIALLY_FULFILLED" if any(map(order.open, order.items)) else "FULFILLED"


def _mark(order: SimOrder) -> str:
    return f"{order.modified.isoformat()}#{order.id:09d}"


def _error(words: str, code: str, status: int = 200) -> Reply:
    told = {"message": words, "extensions": {"exception": {"code": code}}}
    return Reply(status, {"errors": [told], "data": None})


def _refused(code: str, where: str, words: str) -> Any:
    error = {"field": where, "message": words, "code": code}
    return {"fulfillments": None, "fulfillment": None, "errors": [error]}
