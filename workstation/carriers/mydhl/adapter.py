"""A DHL Express account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, time, timedelta

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, basic
from workstation.carriers.mydhl import mapping
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

HEADERS = {"x-version": "3.1.1"}
SOON = timedelta(hours=1)
"""DHL takes no shipping time that is past when it reads it."""
NOON = time(12, 0, tzinfo=UTC)


class MyDhl:
    """One account number at DHL Express."""

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
            code=service_code(self.spec, request),
            account=self._number,
            now=self._time(request),
        )
        reference = mapping.message_reference(request.client_ref)
        return self._counter.do(
            "POST", "/shipments", body=order, headers={**HEADERS, "Message-Reference": reference}
        )

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        return self._counter.ask(
            "/rates",
            lambda body: mapping.read_rates(body, self.spec, request),
            body=mapping.rate_question(request, account=self._number, now=self._time(request)),
            headers=HEADERS,
        )

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        return self._counter.ask(
            f"/shipments/{safe_number(tracking_number)}/tracking",
            mapping.read_scans,
            query={"trackingView": "all-checkpoints", "requestGMTOffsetPerEvent": "true"},
            headers=HEADERS,
        )

    def check_connection(self) -> str:
        """Ask for DHL's list of countries, which needs the account's keys and nothing else."""
        query = {"datasetName": "country", "filterByAttribute": "countryCode",
                 "filterByValue": "DE"}  # fmt: skip
        self._counter.ask("/reference-data", lambda body: body, query=query, headers=HEADERS)
        return "DHL Express took these keys."

    def _time(self, request: LabelRequest) -> datetime:
        soon = self._clock.now().astimezone(UTC) + SOON
        day = request.ship_on
        return soon if day is None else max(soon, datetime.combine(day, NOON))


def open_account(account: Account) -> MyDhl:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    user, password = account.text("username"), account.secret("password", "API password")
    number = account.text("account_number")
    transport = account.transport(
        spec, mapping.URLS, plain=mapping.PLAIN, headers=basic(user, password)
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return MyDhl(spec, counter, number=number, clock=account.clock)
