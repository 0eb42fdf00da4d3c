"""A UPS account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, basic, open_tokens
from workstation.carriers.rules import safe_number, service_code
from workstation.carriers.ups import mapping
from workstation.domain.errors import Refused
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

SHIP = f"/api/shipments/{mapping.VERSION}"
RATE = f"/api/rating/{mapping.VERSION}/Shop"
HEADERS = {"transactionSrc": "Packbench"}


class Ups:
    """One shipper number at UPS."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, number: str, clock: Clock) -> None:
        self.spec = spec
        self._counter = counter
        self._number = number
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(mapping.find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        today = request.ship_on or self._clock.now().date()
        service = service_code(self.spec, request)
        order = mapping.shipment(request, service=service, account=self._number, today=today)
        return self._counter.do("POST", f"{SHIP}/ship", body=order, headers=_about(request))

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_any_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        question = mapping.recovery_question(client_ref, account=self._number)
        try:
            return self._counter.ask(
                "/api/labels/v1/recovery", mapping.read_recovered, body=question, headers=HEADERS
            )
        except Refused as refused:
            if refused.code == "not_found":
                return None
            raise

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        return self._counter.ask(
            RATE,
            lambda body: mapping.read_rates(body, self.spec),
            body=mapping.rate_question(request, account=self._number),
            headers=_about(request),
        )

    def void(self, tracking_number: str) -> None:
        number = safe_number(tracking_number)
        answer = self._counter.do("DELETE", f"{SHIP}/void/cancel/{number}", headers=HEADERS)
        self._counter.read(answer, mapping.read_voided)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        return self._counter.ask(
            f"/api/track/v1/details/{number}",
            mapping.read_scans,
            query={"locale": "en_US"},
            headers={**HEADERS, "transId": number},
        )

    def check_connection(self) -> str:
        self._counter.open_door()
        return "UPS took these keys."


def open_account(account: Account) -> Ups:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    client, secret = account.text("client_id"), account.secret("client_secret", "client secret")
    number = account.text("account_number")
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN)
    tokens = open_tokens(
        spec.name,
        transport,
        "/security/v1/oauth/token",
        mapping.read_token,
        clock=account.clock,
        content=b"grant_type=client_credentials",
        headers={
            "Content-Type": "application/x-www-form-urlencoded",
            "x-merchant-id": number,
            **basic(client, secret),
        },
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal, tokens=tokens)
    return Ups(spec, counter, number=number, clock=account.clock)


def _about(request: LabelRequest) -> dict[str, str]:
    return {**HEADERS, "transId": request.client_ref}
