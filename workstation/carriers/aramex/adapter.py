"""An Aramex account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from workstation.carriers import soap
from workstation.carriers.account import Account
from workstation.carriers.aramex import mapping
from workstation.carriers.aramex.mapping import ACTION, Client
from workstation.carriers.counter import Counter
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.carriers.written import kilograms
from workstation.domain.errors import Refused
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    Quote,
    RawAnswer,
)
from workstation.ports.clock import Clock

T = TypeVar("T")


class Aramex:
    """One account at Aramex."""

    def __init__(self, spec: CarrierSpec, counter: Counter, client: Client, clock: Clock) -> None:
        self.spec = spec
        self._counter = counter
        self._client = client
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        order = mapping.shipment(
            request,
            self._client,
            code=service_code(self.spec, request),
            now=self._clock.now(),
        )
        headers = soap.headers(f"{ACTION}CreateShipments")
        return self._counter.do("POST", mapping.SHIPPING, content=order, headers=headers)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        """Ask for each product's price, one by one, as Aramex wants it."""
        quotes: dict[str, Quote] = {}
        for level, code in self.spec.services.items():
            product = mapping.product(request, code)
            if product in quotes:
                continue
            told = f"{product}, {kilograms(request.weight_g)} kg"
            quotes[product] = self._ask(
                mapping.RATES,
                "CalculateRate",
                mapping.rate_question(request, self._client, code=code),
                lambda body, level=level, told=told: mapping.read_rate(  # type: ignore[misc]  # defaults bind the loop's values
                    body, self.spec, level, told
                ),
            )
        return tuple(quotes.values())

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        question = mapping.track_question(safe_number(tracking_number), self._client)
        return self._ask(mapping.TRACKING, "TrackShipments", question, mapping.read_scans)

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        question = mapping.print_question(safe_number(tracking_number), self._client)
        return (self._ask(mapping.SHIPPING, "PrintLabel", question, mapping.read_document),)

    def check_connection(self) -> str:
        """Ask where a parcel is that does not exist: the keys are looked at first."""
        question = mapping.track_question("1", self._client)
        try:
            self._ask(mapping.TRACKING, "TrackShipments", question, mapping.read_scans)
        except Refused as refused:
            if refused.code != "not_found":
                raise
        return "Aramex took these keys."

    def _ask(self, path: str, action: str, question: bytes, reader: Callable[[bytes], T]) -> T:
        headers = soap.headers(f"{ACTION}{action}")
        return self._counter.ask(path, reader, content=question, headers=headers)


def open_account(account: Account) -> Aramex:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    client = Client(
        username=account.text("username"),
        password=account.secret("password", "password"),
        number=account.text("account_number"),
        pin=account.secret("account_pin", "account PIN"),
        entity=account.text("account_entity"),
        country=account.text("account_country"),
    )
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN)
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return Aramex(spec, counter, client, account.clock)
