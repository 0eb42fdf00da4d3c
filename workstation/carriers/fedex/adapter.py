"""A FedEx account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from urllib.parse import urlencode

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, open_tokens
from workstation.carriers.fedex import mapping
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    Quote,
    RawAnswer,
)
from workstation.ports.clock import Clock

HEADERS = {"x-locale": "en_US"}


class FedEx:
    """One account number at FedEx."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, number: str, clock: Clock) -> None:
        self.spec = spec
        self._counter = counter
        self._number = number
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        order = mapping.shipment(
            request,
            service=service_code(self.spec, request),
            account=self._number,
            today=self._day(request),
        )
        return self._counter.do(
            "POST", "/ship/v1/shipments", body=order, headers=_about(request.client_ref)
        )

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        return self._counter.ask(
            "/rate/v1/rates/quotes",
            lambda body: mapping.read_rates(body, self.spec, request),
            body=mapping.rate_question(request, account=self._number, today=self._day(request)),
            headers=HEADERS,
        )

    def void(self, tracking_number: str) -> None:
        order = mapping.cancel_order(safe_number(tracking_number), account=self._number)
        answer = self._counter.do("PUT", "/ship/v1/shipments/cancel", body=order, headers=HEADERS)
        self._counter.read(answer, mapping.read_cancelled)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        question = mapping.track_question(safe_number(tracking_number))
        return self._counter.ask(
            "/track/v1/trackingnumbers", mapping.read_scans, body=question, headers=HEADERS
        )

    def check_connection(self) -> str:
        self._counter.open_door()
        return "FedEx took these keys."

    def _day(self, request: LabelRequest) -> date:
        return request.ship_on or self._clock.now().date()


def open_account(account: Account) -> FedEx:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    client, secret = account.text("client_id"), account.secret("client_secret", "secret key")
    number = account.text("account_number")
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN)
    asked = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
    tokens = open_tokens(
        spec.name,
        transport,
        "/oauth/token",
        mapping.read_token,
        clock=account.clock,
        content=urlencode(asked).encode(),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal, tokens=tokens)
    return FedEx(spec, counter, number=number, clock=account.clock)


def _about(client_ref: str) -> dict[str, str]:
    return {**HEADERS, "x-customer-transaction-id": client_ref}
