"""A Shopify shop: orders by change, parcels as fulfilments of its fulfilment orders."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC
from typing import Any

from workstation.domain.errors import (
    BUSY,
    NotConfigured,
    OutcomeUnknown,
    Refused,
    Unavailable,
)
from workstation.net.http import LOOK_IT_UP, Answer, Transport, json_bytes
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    SHIPMENT,
    STUCK,
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
from workstation.shops.shopify import mapping, queries
from workstation.shops.shopify.cost import Bucket

PER_SECOND = 10.0
TRIES = 8
REREAD_AT_ONCE = 10
CURSOR = "cursor"
"""Stands in what Shopify says of a place in a list that it does not know any more."""
LEFT = "left"
"""Where a step's state holds what of the parcel is still to be told (JSON)."""


def open_shop(account: ShopAccount) -> Shopify:
    """Build a connected shop; raises `NotConfigured` (setting)."""
    spec = account.spec(mapping.SPEC)
    version = account.text("version", queries.VERSION)
    if version not in queries.VERSIONS:
        raise NotConfigured(
            f"Shopify's API version {version!r} is not known here.",
            f"Use one of: {', '.join(queries.VERSIONS)}.",
            setting="version",
        )
    base_url = account.text("base_url", "")
    if not base_url:
        name = account.text("shop").removesuffix(".myshopify.com")
        if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", name):
            raise NotConfigured(
                "The shop's name is not one of Shopify's.",
                "Enter the part before .myshopify.com.",
                setting="shop",
            )
        base_url = f"https://{name}.myshopify.com"
    headers = {"X-Shopify-Access-Token": account.secret("access_token")}
    return Shopify(
        key=account.key,
        spec=spec,
        account=account,
        transport=account.transport(spec, base_url, headers=headers, per_second=PER_SECOND),
        version=version,
    )


@dataclass(slots=True)
class Shopify:
    """See `ports.web_shop.WebShop`."""

    key: str
    spec: ShopSpec
    account: ShopAccount
    transport: Transport
    version: str
    _bucket: Bucket = field(default_factory=Bucket)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    # --- orders in ------------------------------------------------------------------------------

    def check(self) -> Sequence[Finding]:
        found: list[Finding] = []
        try:
            data, answer = self._ask("check", queries.CHECK, {})
        except (Refused, NotConfigured, Unavailable) as error:
            return [Finding(Level.WRONG, error.title, error.advice)]
        found.append(Finding(Level.OK, f"Connected to {text(data, 'shop', 'name')}."))
        theirs = http_date(answer.headers.get("date", ""))
        found.append(clock_finding(theirs, self.account.clock.now()))
        scopes = {
            text(one, "handle") for one in rows(data, "currentAppInstallation", "accessScopes")
        }
        missing = [one for one in mapping.SCOPES if one not in scopes]
        if missing:
            found.append(
                Finding(
                    Level.WRONG,
                    f"The app may not: {', '.join(missing)}.",
                    "Give it these scopes in Shopify, install it anew and copy the new token.",
                )
            )
        if "read_all_orders" not in scopes:
            found.append(
                Finding(
                    Level.WARNING,
                    "Only orders of the last 60 days can be read.",
                    "Ask Shopify for read_all_orders where older ones must ship.",
                )
            )
        served = answer.headers.get("x-shopify-api-version", self.version)
        if served != self.version:
            found.append(
                Finding(
                    Level.WARNING,
                    f"Shopify answers as version {served} instead of {self.version}.",
                    "Choose a newer version in the shop's settings.",
                )
            )
        return found

    def pull(self, cursor: str) -> Page:
        known = read_cursor(cursor)
        since, after = str(known.get("since", "")), known.get("after")
        newest = str(known.get("newest", ""))
        if not since:
            start = self.account.again_from(moment(newest)) if newest else self.account.first_day()
            since, after = start.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), None
        told = {
            "query": f"updated_at:>='{since}'",
            "after": after,
            "first": queries.ORDERS_A_PAGE,
        }
        data, _ = self._ask("orders", queries.ORDERS, told)
        found = rows(data, "orders", "nodes")
        orders, bad = self._read(found)
        newest = max([newest, *(text(one, "updatedAt") for one in found)])
        if dig(data, "orders", "pageInfo", "hasNextPage") is True:
            behind = text(data, "orders", "pageInfo", "endCursor")
            return Page(orders, write_cursor(since=since, after=behind, newest=newest), True, bad)
        return Page(orders, write_cursor(newest=newest or since), False, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        found: list[IncomingOrder] = []
        for start in range(0, len(ids), REREAD_AT_ONCE):
            part = list(ids[start : start + REREAD_AT_ONCE])
            data, _ = self._ask("reread", queries.REREAD, {"ids": part})
            nodes = [one for one in rows(data, "nodes") if text(one, "__typename") == "Order"]
            found.extend(self._read(nodes)[0])
        return found

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for one in mapping.portions(self._fulfilment_orders(order_id)):
            found[one.item_id] = found.get(one.item_id, 0) + one.remaining
        return found

    def carriers(self) -> Sequence[CarrierKey]:
        return mapping.CARRIERS

    # --- fulfilments back -----------------------------------------------------------------------

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        data, _ = self._ask("fulfilments", queries.FULFILMENTS, {"id": push.order_id})
        mine = [
            one
            for one in rows(data, "order", "fulfillments")
            if mapping.bears(one, push.tracking_number)
        ]
        if not mine:
            return None
        left = push.pieces
        for one in mine:
            for item, pieces in mapping.lines_of(one).items():
                left[item] = left.get(item, 0) - pieces
        names = " ".join(text(one, "id") for one in mine)
        still = {item: pieces for item, pieces in left.items() if pieces > 0}
        return RemoteShipment(names, _done(names, still, len(mine)))

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        """Each step tells one location's part; most parcels leave from one."""
        wanted = json.loads(resume.state[LEFT]) if resume.state.get(LEFT) else push.pieces
        before = resume.state.get(SHIPMENT, "").split()
        with self._readable():
            found = mapping.portions(self._fulfilment_orders(push.order_id))
        taken, left = mapping.share(found, wanted)
        if not taken:
            raise Refused(
                f"{self.spec.name} has nothing open that is in this parcel.",
                "Look at the order there: it may be on hold, or sent from elsewhere.",
                code="nothing_open",
            )
        told = {"fulfillment": mapping.fulfilment_input(push, taken)}
        data = self._change("create", queries.CREATE, told, "fulfillmentCreate")
        name = text(data, "fulfillment", "id")
        if not name:
            raise OutcomeUnknown(f"{self.spec.name} gave no id for the fulfilment.", LOOK_IT_UP)
        names = [*before, name]
        return _done(" ".join(names), left, len(names))

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:
        for name in shipment.split():
            told = {"id": name, "info": mapping.tracking_input(push), "notify": push.notify}
            self._change("track", queries.UPDATE_TRACKING, told, "fulfillmentTrackingInfoUpdate")

    def cancel_shipment(self, order_id: str, shipment: str) -> None:
        data, _ = self._ask("fulfilments", queries.FULFILMENTS, {"id": order_id})
        live = {
            text(one, "id")
            for one in rows(data, "order", "fulfillments")
            if text(one, "status") != "CANCELLED"
        }
        for name in shipment.split():
            if name in live:
                self._change("cancel", queries.CANCEL, {"id": name}, "fulfillmentCancel")

    # --- what is asked underneath ---------------------------------------------------------------

    def _read(self, found: Sequence[Any]) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        orders: list[IncomingOrder] = []
        bad: list[str] = []
        for one in found:
            try:
                orders.append(mapping.read_order(one, self._lines(one)))
            except Unreadable as error:
                bad.append(f"Order {text(one, 'name') or text(one, 'id')}: {error}.")
        return tuple(orders), tuple(bad)

    def _lines(self, order: Any) -> list[Any]:
        found = rows(order, "lineItems", "nodes")
        page = dig(order, "lineItems", "pageInfo")
        while dig(page, "hasNextPage") is True:
            told = {
                "id": text(order, "id"),
                "after": text(page, "endCursor"),
                "first": queries.MORE_LINES,
            }
            data, _ = self._ask("lines", queries.LINES, told)
            found += rows(data, "order", "lineItems", "nodes")
            page = dig(data, "order", "lineItems", "pageInfo")
        return found

    def _fulfilment_orders(self, order_id: str) -> list[Any]:
        found: list[Any] = []
        after: str | None = None
        while True:
            told = {"id": order_id, "after": after}
            data, _ = self._ask("fulfilment_orders", queries.FULFILMENT_ORDERS, told)
            for one in rows(data, "order", "fulfillmentOrders", "nodes"):
                found.append(self._whole(one))
            page = dig(data, "order", "fulfillmentOrders", "pageInfo")
            if dig(page, "hasNextPage") is not True:
                return found
            after = text(page, "endCursor")

    def _whole(self, order: Any) -> Any:
        """A fulfilment order with all its lines."""
        nodes = rows(order, "lineItems", "nodes")
        page = dig(order, "lineItems", "pageInfo")
        while dig(page, "hasNextPage") is True:
            told = {"id": text(order, "id"), "after": text(page, "endCursor")}
            data, _ = self._ask("fulfilment_lines", queries.FULFILMENT_LINES, told)
            nodes += rows(data, "fulfillmentOrder", "lineItems", "nodes")
            page = dig(data, "fulfillmentOrder", "lineItems", "pageInfo")
        return {**order, "lineItems": {"nodes": nodes}}

    def _ask(self, name: str, query: str, told: Mapping[str, Any]) -> tuple[Any, Answer]:
        """Ask something that changes nothing there; waits while the bucket is empty."""
        body = {"query": query, "variables": told}
        for _ in range(TRIES):
            self._wait(name)
            answer = self.transport.fetch(self._path, body=body)
            data = self._data(name, answer)
            if data is not None:
                return data, answer
        title = f"{self.spec.name} is busy."
        raise Unavailable(title, "Asked again later.", retry_after=30.0, code=BUSY)

    def _change(self, name: str, query: str, told: Mapping[str, Any], field_name: str) -> Any:
        """Change something there, once; a throttled call was not done and is made again."""
        body = {"query": query, "variables": told}
        for _ in range(TRIES):
            self._wait(name)
            answer = self.transport.send("POST", self._path, content=json_bytes(body))
            try:
                data = self._data(name, answer)
            except Unavailable as error:
                raise OutcomeUnknown(error.title, LOOK_IT_UP, raw=answer.body) from error
            if data is None:
                continue
            result = dig(data, field_name)
            errors = mapping.user_errors(result)
            if errors:
                where, words = errors[0]
                raise Refused(
                    f"{self.spec.name} says: {words}", "Look at the order there.", field=where
                )
            return result
        title = f"{self.spec.name} is busy."
        raise Unavailable(title, "Nothing was done.", retry_after=30.0, code=BUSY)

    @property
    def _path(self) -> str:
        return f"/admin/api/{self.version}/graphql.json"

    def _wait(self, name: str) -> None:
        with self._lock:
            seconds = self._bucket.wait_for(name, now=self.account.clock.monotonic())
        if seconds > 0:
            self.account.clock.sleep(seconds)

    def _data(self, name: str, answer: Answer) -> Any:
        """The answer's data; None when it was throttled, which is before anything is done."""
        if answer.status in (401, 403):
            raise NotConfigured(
                f"{self.spec.name} does not accept the access token.",
                "Copy it anew; after a change of scopes the app must be installed anew.",
                setting="access_token",
            )
        if answer.status == 404:
            raise NotConfigured(
                f"There is no such shop at {self.spec.name}.", "Check its name.", setting="shop"
            )
        try:
            value = read_json(answer.body)
        except Unreadable as error:
            raise Unavailable(
                f"{self.spec.name} answers with something else than JSON.", "Asked again later."
            ) from error
        cost = dig(value, "extensions", "cost")
        with self._lock:
            self._bucket.learn(name, cost, now=self.account.clock.monotonic())
        errors = rows(value, "errors")
        codes = {text(one, "extensions", "code") for one in errors}
        if "THROTTLED" in codes or any(text(one, "message") == "Throttled" for one in errors):
            return None
        if errors or answer.status >= 400:
            first = text(errors[0], "message") if errors else str(answer.status)
            denied = "ACCESS_DENIED" in codes
            advice = "The app lacks a scope." if denied else "Look at the order there."
            stuck = {STUCK} if CURSOR in first.casefold() else set()
            code = " ".join(sorted(codes | stuck))
            raise Refused(f"{self.spec.name} says: {first}", advice, code=code)
        data = dig(value, "data")
        if not isinstance(data, dict):
            raise Unavailable(f"{self.spec.name} sent half an answer.", "Asked again later.")
        return data

    @contextmanager
    def _readable(self) -> Iterator[None]:
        try:
            yield
        except Unreadable as error:
            raise Refused(
                f"{self.spec.name}'s fulfilment orders cannot be read: {error}.",
                "Tell the shop by hand.",
            ) from error


def _done(names: str, left: Mapping[str, int], parts: int) -> StepDone:
    """What a step gave; while something is left, the next step tells the next location's part."""
    state = {SHIPMENT: names, LEFT: json.dumps(left, sort_keys=True) if left else ""}
    return StepDone(state, f"part {parts + 1}" if left else "")
