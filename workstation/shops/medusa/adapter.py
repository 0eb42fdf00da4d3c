"""A Medusa shop: orders by change, fulfilments in two steps and the order's end in a third."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.net.http import LOOK_IT_UP, Answer, Transport, json_bytes
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import (
    FIRST,
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
from workstation.shops.account import (
    ShopAccount,
    clock_finding,
    read_cursor,
    to_the_millisecond,
    write_cursor,
)
from workstation.shops.answers import Unreadable, dig, http_date, moment, read_json, rows, text
from workstation.shops.medusa import mapping

ORDERS = "/admin/orders"
LOCATIONS = "/admin/stock-locations"
PAGE = 50
SHIP, COMPLETE = "ship", "complete"
PER_SECOND = 8.0
ALREADY = "already been created"


def open_shop(account: ShopAccount) -> Medusa:
    """Build a connected shop; raises `NotConfigured` (setting)."""
    spec = account.spec(mapping.SPEC)
    base_url = account.text("base_url").rstrip("/")
    pair = base64.b64encode(f"{account.secret('api_key')}:".encode()).decode()
    return Medusa(
        key=account.key,
        spec=spec,
        account=account,
        transport=account.transport(
            spec,
            base_url,
            headers={"Authorization": f"Basic {pair}"},
            per_second=PER_SECOND,
        ),
        location=account.text("location", ""),
    )


@dataclass(slots=True)
class Medusa:
    """See `ports.web_shop.WebShop`."""

    key: str
    spec: ShopSpec
    account: ShopAccount
    transport: Transport
    location: str
    _locations: dict[str, str] = field(default_factory=dict)

    # --- orders in ------------------------------------------------------------------------------

    def check(self) -> Sequence[Finding]:
        try:
            answer = self.transport.fetch(ORDERS, query={"limit": "1", "fields": "id"})
            self._value(answer)
            self._read_locations()
        except (Refused, NotConfigured, Unavailable) as error:
            return [Finding(Level.WRONG, error.title, error.advice)]
        theirs = http_date(answer.headers.get("date", ""))
        found = [
            Finding(Level.OK, "The orders can be read."),
            clock_finding(theirs, self.account.clock.now()),
        ]
        try:
            place = self._location()
            name = self._locations.get(place, place)
            found.append(Finding(Level.OK, f"Parcels leave from {name}."))
        except NotConfigured as error:
            found.append(Finding(Level.WRONG, error.title, error.advice))
        return found

    def pull(self, cursor: str) -> Page:
        known = read_cursor(cursor)
        newest, since = str(known.get("newest", "")), str(known.get("since", ""))
        seen = [str(one) for one in known.get("seen", ())]
        if not since:
            start = self.account.again_from(moment(newest)) if newest else self.account.first_day()
            since, seen = to_the_millisecond(start), []
        limit = PAGE + len(seen)
        query = {
            "updated_at[$gte]": since,
            "order": "updated_at",
            "limit": str(limit),
            "offset": "0",
            "fields": mapping.FIELDS,
        }
        came = rows(self._get(ORDERS, query), "orders")
        # Medusa leaves a filter that it does not know aside without a word.
        if any(moment(text(one, "updated_at")) < moment(since) for one in came):
            raise Unavailable(
                f"{self.spec.name} does not filter its orders by their change.",
                "Is it a version before 2? Nothing is taken in.",
            )
        fresh = [one for one in came if text(one, "id") not in seen]
        orders, bad = self._read(fresh)
        last = max((text(one, "updated_at") for one in fresh), default=since)
        if len(came) < limit:
            return Page(orders, write_cursor(newest=max(last, newest)), False, bad)
        kept = seen if last == since else []
        at_last = [text(one, "id") for one in fresh if text(one, "updated_at") == last]
        behind = write_cursor(since=last, seen=[*kept, *at_last], newest=last)
        return Page(orders, behind, True, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        found: list[IncomingOrder] = []
        for start in range(0, len(ids), PAGE):
            part = list(ids[start : start + PAGE])
            query = {"limit": str(PAGE), "fields": mapping.FIELDS}
            query |= {f"id[{place}]": one for place, one in enumerate(part)}
            came = rows(self._get(ORDERS, query), "orders")
            found.extend(self._read([one for one in came if text(one, "id") in part])[0])
        return found

    def open_quantities(self, order_id: str) -> Mapping[str, int]:
        order = self._order(order_id)
        try:
            lines = mapping.read_order(order).lines
        except Unreadable as error:
            raise Refused(f"{self.spec.name}'s order cannot be read: {error}.") from error
        return {
            line.remote_id: max(0, line.quantity - line.refunded - line.fulfilled) for line in lines
        }

    def carriers(self) -> Sequence[CarrierKey]:
        return mapping.CARRIERS

    # --- fulfilments back -----------------------------------------------------------------------

    def find_shipment(self, push: ShipmentPush) -> RemoteShipment | None:
        found = mapping.mine(self._order(push.order_id), push)
        if found is None:
            return None
        name = text(found, "id")
        step = COMPLETE if text(found, "shipped_at") else SHIP
        return RemoteShipment(name, StepDone({SHIPMENT: name}, step))

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        base = f"{ORDERS}/{push.order_id}"
        if resume.step == FIRST:
            self._change(f"{base}/fulfillments", mapping.fulfilment_body(push, self._location()))
            try:
                made = mapping.mine(self._order(push.order_id), push)
            except (Refused, Unavailable) as error:
                raise OutcomeUnknown(error.title, LOOK_IT_UP) from error
            if made is None:
                raise OutcomeUnknown(f"{self.spec.name} does not show what it made.", LOOK_IT_UP)
            return StepDone({SHIPMENT: text(made, "id")}, SHIP)
        name = resume.state[SHIPMENT]
        if resume.step == SHIP:
            try:
                path = f"{base}/fulfillments/{name}/shipments"
                self._change(path, mapping.shipment_body(push))
            except Refused as error:
                if ALREADY not in error.title:
                    raise
            return StepDone({SHIPMENT: name}, COMPLETE)
        order = self._order(push.order_id)
        still = self.open_quantities(push.order_id)
        if not any(still.values()) and text(order, "status") == "pending":
            self._change(f"{base}/complete", {})
        return StepDone({SHIPMENT: name})

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:  # noqa: ARG002
        raise Refused(
            f"{self.spec.name} cannot change the tracking number of a shipment.",
            "Write to the customer; the shop keeps the first number.",
        )

    def cancel_shipment(self, order_id: str, shipment: str) -> None:  # noqa: ARG002
        raise Refused(
            f"{self.spec.name} takes no shipment back.", "Make a return there, if it must be."
        )

    # --- what is asked underneath ---------------------------------------------------------------

    def _read(self, found: Sequence[Any]) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        orders: list[IncomingOrder] = []
        bad: list[str] = []
        for one in found:
            try:
                orders.append(mapping.read_order(one))
            except Unreadable as error:
                bad.append(f"Order {text(one, 'display_id') or text(one, 'id')}: {error}.")
        return tuple(orders), tuple(bad)

    def _order(self, order_id: str) -> Any:
        return dig(self._get(f"{ORDERS}/{order_id}", {"fields": mapping.FIELDS}), "order")

    def _location(self) -> str:
        """Where parcels leave from: as set, else the only one that the shop has."""
        if self.location:
            return self.location
        if not self._locations:
            self._read_locations()
        if len(self._locations) == 1:
            return next(iter(self._locations))
        names = ", ".join(f"{name} ({key})" for key, name in sorted(self._locations.items()))
        raise NotConfigured(
            f"{self.spec.name} has not one stock location but {len(self._locations)}.",
            f"Write the one that parcels leave from into the settings: {names or 'none yet'}.",
            setting="location",
        )

    def _read_locations(self) -> None:
        found = rows(self._get(LOCATIONS, {"limit": "100"}), "stock_locations")
        self._locations = {text(one, "id"): text(one, "name") for one in found}

    def _get(self, path: str, query: Mapping[str, str]) -> Any:
        return self._value(self.transport.fetch(path, query=query))

    def _change(self, path: str, body: Mapping[str, object]) -> Any:
        answer = self.transport.send("POST", path, content=json_bytes(body))
        try:
            return self._value(answer)
        except Unavailable as error:
            raise OutcomeUnknown(error.title, LOOK_IT_UP, raw=answer.body) from error

    def _value(self, answer: Answer) -> Any:
        try:
            value = read_json(answer.body)
        except Unreadable as error:
            if answer.status < 400:
                raise Unavailable(
                    f"{self.spec.name} answers with something else than JSON.",
                    "Is this the address of the shop's server, not of its pages?",
                ) from error
            value = {}
        if answer.status < 400:
            return value
        if answer.status in (401, 403):
            raise NotConfigured(
                f"{self.spec.name} does not accept the key.",
                "Make a secret API key there (Settings, Secret API keys) and copy it anew.",
                setting="api_key",
            )
        kind, words = mapping.error_of(value)
        raise Refused(
            f"{self.spec.name} says: {words or kind or answer.status}",
            "Look at the order in the shop.",
            code=kind or str(answer.status),
        )
