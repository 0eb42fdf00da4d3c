"""A Saleor shop: orders by change, fulfilments in one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC
from typing import Any

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.net.http import LOOK_IT_UP, Answer, Transport, json_bytes
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    SHIPMENT,
    CarrierKey,
    Finding,
    Level,
    Page,
    RemoteShipment,
    Resume,
    ShipmentPush,
    ShopSpec,
    StepDone,
)
from workstation.shops.account import ShopAccount, clock_finding, read_cursor, write_cursor
from workstation.shops.answers import Unreadable, dig, http_date, moment, read_json, rows, text
from workstation.shops.saleor import mapping, queries

API = "/graphql/"
PER_SECOND = 6.0
DENIED = ("PermissionDenied", "InvalidTokenError", "ExpiredSignatureError", "DecodeError")
"""Its codes for a token that is wrong, has ended, or may not do this."""
NOT_DONE = ("GraphQLError", "ValidationError")
"""Answers that are given before anything is changed."""


def open_shop(account: ShopAccount) -> Saleor:
    """Build a connected shop; raises `NotConfigured` (setting)."""
    spec = account.spec(mapping.SPEC)
    base_url = account.text("base_url").rstrip("/").removesuffix("/graphql")
    return Saleor(
        key=account.key,
        spec=spec,
        account=account,
        transport=account.transport(
            spec,
            base_url,
            headers={"Authorization": f"Bearer {account.secret('app_token')}"},
            per_second=PER_SECOND,
        ),
    )


@dataclass(slots=True)
class Saleor:
    """See `ports.web_shop.WebShop`."""

    key: str
    spec: ShopSpec
    account: ShopAccount
    transport: Transport

    # --- orders in ------------------------------------------------------------------------------

    def check(self) -> Sequence[Finding]:
        try:
            data, answer = self._ask(queries.CHECK, {})
        except (Refused, NotConfigured, Unavailable) as error:
            return [Finding(Level.WRONG, error.title, error.advice)]
        theirs = http_date(answer.headers.get("date", ""))
        found = [
            Finding(Level.OK, f"Connected to {text(data, 'shop', 'name')}."),
            clock_finding(theirs, self.account.clock.now()),
        ]
        if not _nodes(data, "warehouses"):
            found.append(
                Finding(
                    Level.WRONG,
                    "The shop has no warehouse that we may see.",
                    "Make one in Saleor: parcels leave from a warehouse there.",
                )
            )
        return found

    def pull(self, cursor: str) -> Page:
        known = read_cursor(cursor)
        since, after = str(known.get("since", "")), known.get("after")
        newest = str(known.get("newest", ""))
        if not since:
            start = self.account.again_from(moment(newest)) if newest else self.account.first_day()
            since, after = start.astimezone(UTC).isoformat(), None
        told = {"since": since, "after": after, "first": queries.ORDERS_A_PAGE}
        data, _ = self._ask(queries.ORDERS, told)
        found = _nodes(data, "orders")
        orders, bad = self._read(found)
        newest = max([newest, *(text(one, "updatedAt") for one in found)])
        if dig(data, "orders", "pageInfo", "hasNextPage") is True:
            behind = text(data, "orders", "pageInfo", "endCursor")
            return Page(orders, write_cursor(since=since, after=behind, newest=newest), True, bad)
        return Page(orders, write_cursor(newest=newest or since), False, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        found: list[IncomingOrder] = []
        for start in range(0, len(ids), queries.REREAD_AT_ONCE):
            part = list(ids[start : start + queries.REREAD_AT_ONCE])
            data, _ = self._ask(queries.REREAD, {"ids": part, "first": len(part)})
            found.extend(self._read(_nodes(data, "orders"))[0])
        return found

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        (order,) = self.reread([order_id]) or (None,)
        if order is None:
            raise Refused(f"{self.spec.name} has no such order.", "Look for it there.")
        return {
            line.remote_id: max(0, line.quantity - line.refunded - line.fulfilled)
            for line in order.lines
        }

    def carriers(self) -> Sequence[CarrierKey]:
        return mapping.CARRIERS

    # --- fulfilments back -----------------------------------------------------------------------

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        data, _ = self._ask(queries.FULFILMENTS, {"id": push.order_id})
        ids = " ".join(mapping.mine(dig(data, "order"), push))
        return RemoteShipment(ids, StepDone({SHIPMENT: ids})) if ids else None

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:  # noqa: ARG002
        data, _ = self._ask(queries.FULFILMENTS, {"id": push.order_id})
        spare = next((text(one, "id") for one in _nodes(data, "warehouses")), "")
        told = mapping.fulfil_input(push, dig(data, "order"), spare)
        made = self._change(queries.FULFIL, {"order": push.order_id, "input": told}, "orderFulfill")
        ids = " ".join(text(one, "id") for one in rows(made, "fulfillments"))
        if not ids:
            raise OutcomeUnknown(f"{self.spec.name} gave no id for the fulfilment.", LOOK_IT_UP)
        return StepDone({SHIPMENT: ids})

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:
        for name in shipment.split():
            number = {"trackingNumber": push.tracking_number, "notifyCustomer": push.notify}
            told = {"id": name, "input": number}
            self._change(queries.UPDATE_TRACKING, told, "orderFulfillmentUpdateTracking")

    def cancel_shipment(self, order_id: str, shipment: str) -> None:
        data, _ = self._ask(queries.FULFILMENTS, {"id": order_id})
        spare = next((text(one, "id") for one in _nodes(data, "warehouses")), "")
        for one in rows(data, "order", "fulfillments"):
            name = text(one, "id")
            if name in shipment.split() and text(one, "status") not in mapping.DEAD:
                place = text(one, "warehouse", "id") or spare
                told = {"id": name, "input": {"warehouseId": place}}
                self._change(queries.CANCEL, told, "orderFulfillmentCancel")

    # --- what is asked underneath ---------------------------------------------------------------

    def _read(self, found: Sequence[Any]) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        orders: list[IncomingOrder] = []
        bad: list[str] = []
        for one in found:
            try:
                orders.append(mapping.read_order(one))
            except Unreadable as error:
                bad.append(f"Order {text(one, 'number') or text(one, 'id')}: {error}.")
        return tuple(orders), tuple(bad)

    def _ask(self, query: str, told: Mapping[str, Any]) -> tuple[Any, Answer]:
        """Ask something that changes nothing there."""
        answer = self.transport.fetch(API, body={"query": query, "variables": told})
        return self._data(answer), answer

    def _change(self, query: str, told: Mapping[str, Any], name: str) -> Any:
        """Change something there, once."""
        content = json_bytes({"query": query, "variables": told})
        answer = self.transport.send("POST", API, content=content)
        try:
            result = dig(self._data(answer), name)
        except Unavailable as error:
            raise OutcomeUnknown(error.title, LOOK_IT_UP, raw=answer.body) from error
        code, where, words = mapping.error_of(result)
        if code:
            raise Refused(
                f"{self.spec.name} says: {words or code}",
                "Look at the order there.",
                field=where,
                code=code,
            )
        return result

    def _data(self, answer: Answer) -> Any:
        try:
            value = read_json(answer.body)
        except Unreadable as error:
            raise Unavailable(
                f"{self.spec.name} answers with something else than JSON.",
                "Is this the address of the API, not of the shop's pages?",
            ) from error
        errors = rows(value, "errors")
        codes = {text(one, "extensions", "exception", "code") for one in errors}
        if codes & set(DENIED) or answer.status in (401, 403):
            raise NotConfigured(
                f"{self.spec.name} does not accept the token, or it may not do this.",
                "Make an app with MANAGE_ORDERS there, and copy its token anew.",
                setting="app_token",
            )
        if errors or answer.status >= 400:
            words = text(errors[0], "message") if errors else str(answer.status)
            title = f"{self.spec.name} says: {words}"
            if codes & set(NOT_DONE):
                raise Refused(title, "Look at the order there.", code=" ".join(sorted(codes)))
            raise Unavailable(title, "Asked again later.")
        data = dig(value, "data")
        if not isinstance(data, dict):
            raise Unavailable(f"{self.spec.name} sent half an answer.", "Asked again later.")
        return data


def _nodes(data: Any, name: str) -> list[Any]:
    """What a connection holds."""
    return [
        node for edge in rows(data, name, "edges") if isinstance(node := edge.get("node"), dict)
    ]
