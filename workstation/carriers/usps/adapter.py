"""A USPS account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, open_tokens
from workstation.carriers.rules import safe_number, service_code
from workstation.carriers.tokens import TokenCache
from workstation.carriers.usps import mapping
from workstation.net.http import json_bytes
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Manifest,
    Problem,
    Quote,
    RawAnswer,
)
from workstation.ports.clock import Clock

ONE_PART = {"Accept": "application/vnd.usps.labels+json"}
"""Asks for one JSON answer with the label inside, where the default has several parts."""


@dataclass(frozen=True, slots=True)
class Customer:
    """Who we are at USPS, and whence we post."""

    crid: str
    account: str
    origin: str


class Usps:
    """One payment account at USPS."""

    def __init__(
        self,
        spec: CarrierSpec,
        counter: Counter,
        payment: TokenCache,
        *,
        customer: Customer,
        clock: Clock,
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._payment = payment
        self._customer = customer
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(mapping.find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        order = mapping.label_order(
            request, service=service_code(self.spec, request), today=self._day(request)
        )
        key = mapping.key_of(request.client_ref, crid=self._customer.crid)
        return self._counter.do(
            "POST",
            "/labels/v3/label",
            body=order,
            headers={**ONE_PART, **self._paid(), "X-Idempotency-Key": key},
        )

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        question = mapping.rate_question(
            request,
            account=self._customer.account,
            services=list(self.spec.services.values()),
            today=self._day(request),
        )
        return self._counter.ask(
            "/prices/v3/total-rates/search",
            lambda body: mapping.read_rates(body, self.spec),
            body=question,
        )

    def void(self, tracking_number: str) -> None:
        number = safe_number(tracking_number)
        answer = self._counter.do("DELETE", f"/labels/v3/label/{number}", headers=self._paid())
        self._counter.read(answer, mapping.read_cancelled)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        return self._counter.ask(
            f"/tracking/v3/tracking/{safe_number(tracking_number)}",
            mapping.read_scans,
            query={"expand": "DETAIL"},
        )

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        """Have the label printed again: at most three times, and until its mailing date."""
        order = {"imageInfo": {"imageType": "ZPL203DPI", "labelType": "4X6LABEL"}}
        path = f"/labels/v3/label-reprint/{safe_number(tracking_number)}"
        answer = self._counter.do("POST", path, body=order, headers={**ONE_PART, **self._paid()})
        return (self._counter.read(answer, mapping.read_document),)

    def manifest(self, tracking_numbers: Sequence[str], *, day: date) -> Manifest:
        order = mapping.scan_form_order(
            [safe_number(number) for number in tracking_numbers],
            day=day,
            origin=self._customer.origin,
            name=self.spec.name,
        )
        answer = self._counter.do("POST", "/scan-forms/v3/scan-form", body=order, headers=ONE_PART)
        return self._counter.read(answer, mapping.read_manifest)

    def check_connection(self) -> str:
        self._counter.open_door()
        self._payment.forget(self._payment.get())
        self._payment.get()
        return "USPS took these keys and lets this account pay."

    def _paid(self) -> dict[str, str]:
        return {"X-Payment-Authorization-Token": self._payment.get()}

    def _day(self, request: LabelRequest) -> date:
        return request.ship_on or self._clock.now().date()


def open_account(account: Account) -> Usps:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    client, secret = account.text("client_id"), account.secret("client_secret", "consumer secret")
    customer = Customer(
        account.text("crid"), account.text("account_number"), account.maybe("origin")
    )
    payer = mapping.payment_question(
        crid=customer.crid,
        mid=account.text("mid"),
        manifest_mid=account.text("manifest_mid"),
        account=customer.account,
    )
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN)
    tokens = open_tokens(
        spec.name,
        transport,
        "/oauth2/v3/token",
        mapping.read_token,
        clock=account.clock,
        content=json_bytes(mapping.token_question(client, secret)),
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal, tokens=tokens)
    payment = TokenCache(
        lambda: counter.ask(
            "/payments/v3/payment-authorization", mapping.read_payment_token, body=payer
        ),
        monotonic=account.clock.monotonic,
    )
    return Usps(spec, counter, payment, customer=customer, clock=account.clock)
