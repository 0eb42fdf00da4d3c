"""A WooCommerce shop: orders by change, fulfilments by the way that this shop has."""

from __future__ import annotations

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.net.http import LOOK_IT_UP, Answer, Transport, json_bytes
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    FIRST,
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
from workstation.shops.answers import Unreadable, http_date, moment, read_json, text
from workstation.shops.woocommerce import mapping
from workstation.shops.woocommerce.oauth import signed

ORDERS = "/wp-json/wc/v3/orders"
TRACKING = "/wp-json/wc-shipment-tracking/v3/orders"
PAGE = 100
TELL, COMPLETE = "tell", "complete"
PER_SECOND = 4.0
PROXY_HINT = (
    "Check key and secret. If the shop stands behind a proxy that ends TLS, its server must set "
    "HTTPS=on, or WordPress does not see the keys."
)


def open_shop(account: ShopAccount) -> WooCommerce:
    """Build a connected shop; raises `NotConfigured` (setting)."""
    return WooCommerce.open(account)


@dataclass(slots=True)
class WooCommerce:
    """See `ports.web_shop.WebShop`."""

    key: str
    spec: ShopSpec
    account: ShopAccount
    transport: Transport
    base_url: str
    consumer_key: str
    consumer_secret: str
    _routes: frozenset[str] | None = field(default=None)

    @classmethod
    def open(cls, account: ShopAccount) -> WooCommerce:
        spec = account.spec(mapping.SPEC)
        base_url = account.text("base_url").rstrip("/")
        return cls(
            key=account.key,
            spec=spec,
            account=account,
            transport=account.transport(spec, base_url, per_second=PER_SECOND),
            base_url=base_url,
            consumer_key=account.secret("consumer_key"),
            consumer_secret=account.secret("consumer_secret"),
        )

    # --- orders in ------------------------------------------------------------------------------

    def check(self) -> Sequence[Finding]:
        found: list[Finding] = []
        try:
            answer = self.transport.fetch("/wp-json/")
            found.append(
                clock_finding(http_date(answer.headers.get("date", "")), self.account.clock.now())
            )
            self._get(ORDERS, {"per_page": "1"})
            found.append(Finding(Level.OK, "The orders can be read."))
            found.append(self._way_finding())
        except (Refused, NotConfigured, Unavailable) as error:
            found.append(Finding(Level.WRONG, error.title, error.advice))
        return found

    def pull(self, cursor: str) -> Page:
        known = read_cursor(cursor)
        seen = [str(one) for one in known.get("seen", ())]
        since = str(known.get("since", ""))
        if not since:
            newest = known.get("newest")
            start = self.account.again_from(moment(newest)) if newest else self.account.first_day()
            since = start.strftime("%Y-%m-%dT%H:%M:%S")
        # The shop's own "after" leaves that very second out.
        after = moment(since) - timedelta(seconds=1)
        query = {
            "orderby": "modified",
            "order": "asc",
            "per_page": str(PAGE),
            "dates_are_gmt": "true",
            "modified_after": after.strftime("%Y-%m-%dT%H:%M:%S"),
        }
        query |= {f"exclude[{place}]": one for place, one in enumerate(seen)}
        found = [one for one in self._get(ORDERS, query) if isinstance(one, dict)]
        fresh = [one for one in found if text(one, "id") not in seen]
        if found and not fresh:
            raise Unavailable(
                f"{self.spec.name} gives the same orders again.", "Asked later.", code=STUCK
            )
        orders, bad = self._read(fresh)
        last = max((mapping.modified(one) for one in fresh), default=since)
        if len(found) < PAGE:
            return Page(orders, write_cursor(newest=max(last, since)), False, bad)
        at_last = [text(one, "id") for one in fresh if mapping.modified(one) == last]
        kept = seen if last == since else []
        return Page(orders, write_cursor(since=last, seen=[*kept, *at_last]), True, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        found: list[IncomingOrder] = []
        for start in range(0, len(ids), PAGE):
            part = list(ids[start : start + PAGE])
            query = {"per_page": str(PAGE), "status": "any"}
            query |= {f"include[{place}]": one for place, one in enumerate(part)}
            answer = [one for one in self._get(ORDERS, query) if text(one, "id") in part]
            found.extend(self._read(answer)[0])
        return found

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        order = self._order(order_id)
        return {
            line.remote_id: line.quantity - line.refunded - line.fulfilled for line in order.lines
        }

    def carriers(self) -> Sequence[CarrierKey]:
        return mapping.CARRIERS

    # --- fulfilments back -----------------------------------------------------------------------

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        if self._has_fulfilments():
            for one in self._fulfilments(push.order_id):
                facts = mapping.meta(one)
                ours = facts.get(mapping.OUR_PARCEL)
                same = facts.get("_tracking_number") == push.tracking_number
                inside = {line.remote_id: line.quantity for line in push.lines}
                if ours == push.key or (not ours and same and mapping.items_of(one) == inside):
                    name = f"fulfilment:{text(one, 'id')}"
                    return RemoteShipment(name, StepDone({SHIPMENT: name}, COMPLETE))
            return None
        name = self._told_plainly(push)
        if name:
            return RemoteShipment(name, StepDone({SHIPMENT: name}, COMPLETE))
        order = self._get(f"{ORDERS}/{push.order_id}")
        if f"{mapping.SENT}{push.key}" in mapping.meta(order):
            return RemoteShipment("", StepDone({}, TELL))
        return None

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        if resume.step == FIRST and self._has_fulfilments():
            query = {"notify_customer": "true" if push.notify else "false"}
            path = f"{ORDERS}/{push.order_id}/fulfillments"
            made = self._change("POST", path, mapping.fulfilment_body(push), query)
            return StepDone({SHIPMENT: f"fulfilment:{self._id_of(made)}"}, COMPLETE)
        if resume.step == FIRST:
            self._change("PUT", f"{ORDERS}/{push.order_id}", mapping.sent_meta(push))
            return StepDone({}, TELL)
        if resume.step == TELL and self._has_tracking():
            path = f"{TRACKING}/{push.order_id}/shipment-trackings"
            made = self._change("POST", path, mapping.tracking_body(push))
            return StepDone({SHIPMENT: f"tracking:{text(made, 'tracking_id')}"}, COMPLETE)
        if resume.step == TELL:
            path = f"{ORDERS}/{push.order_id}/notes"
            made = self._change("POST", path, mapping.note_body(push))
            return StepDone({SHIPMENT: f"note:{self._id_of(made)}"}, COMPLETE)
        if not any(self.open_quantities(push.order_id).values()):
            self._change("PUT", f"{ORDERS}/{push.order_id}", {"status": "completed"})
        return StepDone({})

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:
        kind, _, name = shipment.partition(":")
        if kind != "fulfilment":
            raise Refused(
                f"{self.spec.name} cannot change a tracking number without its fulfilments.",
                "Switch them on in WooCommerce, or correct the number there.",
            )
        path = f"{ORDERS}/{push.order_id}/fulfillments/{name}"
        self._change("PUT", path, mapping.fulfilment_body(push))

    def cancel_shipment(self, order_id: str, shipment: str) -> None:
        kind, _, name = shipment.partition(":")
        if kind != "fulfilment":
            raise Refused(
                f"{self.spec.name} cannot take a note back.", "Correct it in WooCommerce."
            )
        path = f"{ORDERS}/{order_id}/fulfillments/{name}"
        try:
            self._change("DELETE", path)
        except Refused as error:
            if error.code != "404":
                raise
        if text(self._get(f"{ORDERS}/{order_id}"), "status") == "completed":
            self._change("PUT", f"{ORDERS}/{order_id}", {"status": "processing"})

    # --- what is asked underneath ---------------------------------------------------------------

    def _read(self, found: Sequence[Any]) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        orders: list[IncomingOrder] = []
        bad: list[str] = []
        for one in found:
            try:
                orders.append(self._with_details(one))
            except Unreadable as error:
                bad.append(f"Order {text(one, 'number') or text(one, 'id')}: {error}.")
        return tuple(orders), tuple(bad)

    def _order(self, order_id: str) -> IncomingOrder:
        try:
            return self._with_details(self._get(f"{ORDERS}/{order_id}"))
        except Unreadable as error:
            raise Refused(f"{self.spec.name}'s order cannot be read: {error}.") from error

    def _with_details(self, order: Any) -> IncomingOrder:
        """Ask for refunds and fulfilments only where the order says that there are some."""
        path = f"{ORDERS}/{text(order, 'id')}"
        refunds = self._get(f"{path}/refunds", {"per_page": "100"}) if order.get("refunds") else []
        status = mapping.meta(order).get("_fulfillment_status", "")
        begun = status not in ("", "no_fulfillments", "unfulfilled") and self._has_fulfilments()
        sent = self._fulfilments(text(order, "id")) if begun else []
        return mapping.read_order(order, refunds=refunds, fulfilments=sent)

    def _fulfilments(self, order_id: str) -> list[Any]:
        found = self._get(f"{ORDERS}/{order_id}/fulfillments")
        return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []

    def _told_plainly(self, push: ShipmentPush) -> str:
        if self._has_tracking():
            known = self._get(f"{TRACKING}/{push.order_id}/shipment-trackings")
            return next(
                (
                    f"tracking:{text(one, 'tracking_id')}"
                    for one in known
                    if text(one, "tracking_number") == push.tracking_number
                ),
                "",
            )
        known = self._get(f"{ORDERS}/{push.order_id}/notes")
        mark = f"({push.key})"
        return next((f"note:{text(one, 'id')}" for one in known if mark in text(one, "note")), "")

    def _has_fulfilments(self) -> bool:
        return any(
            route.startswith("/wc/v3/") and "/fulfillments" in route for route in self._ways()
        )

    def _has_tracking(self) -> bool:
        return any(route.startswith("/wc-shipment-tracking/v3") for route in self._ways())

    def _ways(self) -> frozenset[str]:
        if self._routes is None:
            answer = self._get("/wp-json/")
            routes = answer.get("routes") if isinstance(answer, dict) else None
            self._routes = frozenset(routes if isinstance(routes, dict) else ())
        return self._routes

    def _way_finding(self) -> Finding:
        if self._has_fulfilments():
            return Finding(Level.OK, "Parcels are told as fulfilments, line by line.")
        if self._has_tracking():
            return Finding(
                Level.WARNING,
                "Parcels are told through the Shipment Tracking plugin, without lines.",
                "Switch on WooCommerce's own fulfilments to tell them line by line.",
            )
        return Finding(
            Level.WARNING,
            "This shop has neither fulfilments nor the Shipment Tracking plugin.",
            "Tracking numbers are written as order notes; switch on fulfilments for more.",
        )

    def _id_of(self, made: Any) -> str:
        name = text(made, "id")
        if not name:
            raise OutcomeUnknown(f"{self.spec.name} gave no id for what it made.", LOOK_IT_UP)
        return name

    def _get(self, path: str, query: Mapping[str, str] | None = None) -> Any:
        answer = self.transport.fetch(
            path, query=self._query("GET", path, query or {}), headers=self._headers()
        )
        return self._value(answer)

    def _change(
        self,
        method: str,
        path: str,
        body: Mapping[str, object] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Any:
        told = self._query(method, path, query or {})
        answer = self.transport.send(
            method,
            f"{path}?{urlencode(told)}" if told else path,
            content=json_bytes(body) if body is not None else b"",
            headers=self._headers(),
        )
        try:
            return self._value(answer)
        except Unavailable as error:
            raise OutcomeUnknown(error.title, LOOK_IT_UP, raw=answer.body) from error

    def _query(self, method: str, path: str, query: Mapping[str, str]) -> dict[str, str]:
        if self.base_url.startswith("https:"):
            return dict(query)
        return signed(
            method,
            f"{self.base_url}{path}",
            query,
            key=self.consumer_key,
            secret=self.consumer_secret,
            nonce=secrets.token_hex(12),
            timestamp=int(self.account.clock.now().timestamp()),
        )

    def _headers(self) -> dict[str, str]:
        if not self.base_url.startswith("https:"):
            return {}
        import base64

        pair = f"{self.consumer_key}:{self.consumer_secret}".encode()
        return {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}

    def _value(self, answer: Answer) -> Any:
        try:
            value = read_json(answer.body)
        except Unreadable as error:
            if answer.status >= 400:
                value = {}
            else:
                raise Unavailable(
                    f"{self.spec.name} answers with something else than JSON.",
                    "Is a login page or a security plugin in the way?",
                ) from error
        if answer.status < 400:
            return value
        code, words = mapping.error_of(value)
        if answer.status in (401, 403):
            raise NotConfigured(
                f"{self.spec.name} does not accept the keys.", PROXY_HINT, setting="consumer_key"
            )
        raise Refused(
            f"{self.spec.name} says: {words or code or answer.status}.",
            "Look at the order in the shop.",
            field=code,
            code=str(answer.status),
        )
