"""A Vendure shop: orders by the day they were placed, fulfilments in two steps."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
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
from workstation.shops.vendure import mapping, queries

API = "/admin-api"
SHIP = "ship"
PER_SECOND = 8.0
NOT_DONE = ("FORBIDDEN", "GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "USER_INPUT_ERROR")
"""Answers that are given before anything is changed."""


def open_shop(account: ShopAccount) -> Vendure:
    """Build a connected shop; raises `NotConfigured` (setting)."""
    spec = account.spec(mapping.SPEC)
    base_url = account.text("base_url").rstrip("/").removesuffix(API)
    channel = account.text("channel", "")
    return Vendure(
        key=account.key,
        spec=spec,
        account=account,
        transport=account.transport(
            spec,
            base_url,
            headers={"vendure-token": channel} if channel else {},
            per_second=PER_SECOND,
        ),
        username=account.text("username"),
        password=account.secret("password"),
        handler=account.text("handler", "") or mapping.HANDLER,
    )


@dataclass(slots=True)
class Vendure:
    """See `ports.web_shop.WebShop`."""

    key: str
    spec: ShopSpec
    account: ShopAccount
    transport: Transport
    username: str
    password: str
    handler: str
    _token: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    # --- orders in ------------------------------------------------------------------------------

    def check(self) -> Sequence[Finding]:
        try:
            data, answer = self._ask(queries.CHECK, {})
        except (Refused, NotConfigured, Unavailable) as error:
            return [Finding(Level.WRONG, error.title, error.advice)]
        found = [Finding(Level.OK, f"Connected as {text(data, 'me', 'identifier')}.")]
        theirs = http_date(answer.headers.get("date", ""))
        found.append(clock_finding(theirs, self.account.clock.now()))
        channel = text(data, "activeChannel", "token")
        allowed = {
            str(one)
            for here in rows(data, "me", "channels")
            if text(here, "token") == channel
            for one in here.get("permissions") or ()
        }
        missing = [one for one in mapping.NEEDED if not {one, "SuperAdmin"} & allowed]
        if missing:
            found.append(
                Finding(
                    Level.WRONG,
                    f"The administrator may not: {', '.join(missing)}.",
                    "Give the role these permissions in Vendure, on this channel.",
                )
            )
        handlers = {text(one, "code") for one in rows(data, "fulfillmentHandlers")}
        if self.handler not in handlers:
            found.append(
                Finding(
                    Level.WRONG,
                    f"There is no fulfilment handler {self.handler!r} in this shop.",
                    f"Choose one of: {', '.join(sorted(handlers))}.",
                )
            )
        return found

    def pull(self, cursor: str) -> Page:
        known = read_cursor(cursor)
        newest, since = str(known.get("newest", "")), str(known.get("since", ""))
        seen = [str(one) for one in known.get("seen", ())]
        if not since:
            start = self.account.again_from(moment(newest)) if newest else self.account.first_day()
            since, seen = to_the_millisecond(start), []
        told = {"after": since, "seen": seen, "take": queries.ORDERS_A_PAGE}
        data, _ = self._ask(queries.ORDERS, told)
        found = rows(data, "orders", "items")
        orders, bad = self._read(found)
        last = max((text(one, "orderPlacedAt") for one in found), default=since)
        if len(found) < queries.ORDERS_A_PAGE:
            return Page(orders, write_cursor(newest=max(last, newest)), False, bad)
        # The shop's "after" leaves that very moment out, and it keeps more digits than it tells.
        start = moment(last) - timedelta(milliseconds=1)
        ids = [text(one, "id") for one in found if moment(text(one, "orderPlacedAt")) > start]
        kept = seen if to_the_millisecond(start) == since else []
        behind = write_cursor(since=to_the_millisecond(start), seen=[*kept, *ids], newest=last)
        return Page(orders, behind, True, bad)

    def reread(self, ids: Sequence[str]) -> Sequence[IncomingOrder]:
        found: list[IncomingOrder] = []
        for start in range(0, len(ids), queries.REREAD_AT_ONCE):
            part = list(ids[start : start + queries.REREAD_AT_ONCE])
            data, _ = self._ask(queries.REREAD, {"ids": part, "take": len(part)})
            found.extend(self._read(rows(data, "orders", "items"))[0])
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
        for one in rows(data, "order", "fulfillments"):
            if mapping.bears(one, push):
                name = text(one, "id")
                step = "" if text(one, "state") in mapping.SENT else SHIP
                return RemoteShipment(name, StepDone({SHIPMENT: name}, step))
        return None

    def push_shipment(self, push: ShipmentPush, resume: Resume) -> StepDone:
        if resume.step == SHIP:
            name = resume.state[SHIPMENT]
            self._move(name, "Shipped", already=mapping.SENT)
            return StepDone({SHIPMENT: name})
        if resume.step != FIRST:
            raise Refused(f"A push to {self.spec.name} has no step {resume.step!r}.", "")
        told = {"input": mapping.fulfilment_input(push, self.handler)}
        made = dig(self._change(queries.ADD, told), "addFulfillmentToOrder")
        self._refuse(made)
        name = text(made, "id")
        if not name:
            raise OutcomeUnknown(f"{self.spec.name} gave no id for the fulfilment.", LOOK_IT_UP)
        return StepDone({SHIPMENT: name}, SHIP)

    def update_tracking(self, push: ShipmentPush, shipment: str) -> None:  # noqa: ARG002
        raise Refused(
            f"{self.spec.name} cannot change the tracking number of a fulfilment.",
            "Cancel the fulfilment there and tell it anew, or write to the customer.",
        )

    def cancel_shipment(self, order_id: str, shipment: str) -> None:  # noqa: ARG002
        self._move(shipment, "Cancelled", already=("Cancelled",))

    def _move(self, name: str, state: str, *, already: Sequence[str]) -> None:
        """Move a fulfilment on; one that is there already is fine."""
        data = self._change(queries.TRANSITION, {"id": name, "state": state})
        moved = dig(data, "transitionFulfillmentToState")
        if text(moved, "fromState") not in already:
            self._refuse(moved)

    def _refuse(self, result: Any) -> None:
        code = text(result, "errorCode")
        if code:
            raise Refused(
                f"{self.spec.name} says: {text(result, 'message') or code}",
                "Look at the order there.",
                code=code,
            )

    # --- what is asked underneath ---------------------------------------------------------------

    def _read(self, found: Sequence[Any]) -> tuple[tuple[IncomingOrder, ...], tuple[str, ...]]:
        orders: list[IncomingOrder] = []
        bad: list[str] = []
        for one in found:
            try:
                orders.append(mapping.read_order(one))
            except Unreadable as error:
                bad.append(f"Order {text(one, 'code') or text(one, 'id')}: {error}.")
        return tuple(orders), tuple(bad)

    def _ask(self, query: str, told: Mapping[str, Any]) -> tuple[Any, Answer]:
        """Ask something that changes nothing there."""
        body = {"query": query, "variables": told}
        for again in (False, True):
            answer = self.transport.fetch(API, body=body, headers=self._headers(anew=again))
            data = self._data(answer, last=again)
            if data is not None:
                return data, answer
        raise AssertionError("the last answer is read or refused")

    def _change(self, query: str, told: Mapping[str, Any]) -> Any:
        """Change something there, once; who is no longer logged in has changed nothing."""
        content = json_bytes({"query": query, "variables": told})
        for again in (False, True):
            headers = self._headers(anew=again)
            answer = self.transport.send("POST", API, content=content, headers=headers)
            try:
                data = self._data(answer, last=again)
            except Unavailable as error:
                raise OutcomeUnknown(error.title, LOOK_IT_UP, raw=answer.body) from error
            if data is not None:
                return data
        raise AssertionError("the last answer is read or refused")

    def _headers(self, *, anew: bool) -> dict[str, str]:
        with self._lock:
            if anew or not self._token:
                self._token = self._login()
            return {"Authorization": f"Bearer {self._token}"}

    def _login(self) -> str:
        told = {"name": self.username, "password": self.password}
        answer = self.transport.fetch(API, body={"query": queries.LOGIN, "variables": told})
        data = self._data(answer, last=True)
        token = answer.headers.get("vendure-auth-token", "")
        if text(data, "login", "errorCode"):
            raise NotConfigured(
                f"{self.spec.name} does not accept the user name and password.",
                "Check them by logging in to the shop's own dashboard.",
                setting="password",
            )
        if not token:
            raise NotConfigured(
                f"{self.spec.name} gives no token at login.",
                "Its authOptions.tokenMethod must hold 'bearer'.",
                setting="password",
            )
        return token

    def _data(self, answer: Answer, *, last: bool) -> Any:
        """The answer's data; None when the login has ended and `last` is not said."""
        try:
            value = read_json(answer.body)
        except Unreadable as error:
            if answer.status == 404:
                raise NotConfigured(
                    f"There is no Admin API at {self.spec.name}'s address.",
                    "Give the address without /admin-api.",
                    setting="base_url",
                ) from error
            raise Unavailable(
                f"{self.spec.name} answers with something else than JSON.", "Asked again later."
            ) from error
        errors = rows(value, "errors")
        codes = {text(one, "extensions", "code") for one in errors}
        if "FORBIDDEN" in codes:
            if not last:
                return None
            raise NotConfigured(
                f"{self.spec.name} does not allow it.",
                "Give the administrator's role ReadOrder and UpdateOrder.",
                setting="username",
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
