"""A HepsiJet account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, basic, open_tokens
from workstation.carriers.hepsijet import mapping
from workstation.carriers.hepsijet.mapping import Shop
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.carriers.turkish import ISTANBUL
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    RawAnswer,
)
from workstation.ports.clock import Clock


class HepsiJet:
    """One company at HepsiJet."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, shop: Shop, clock: Clock) -> None:
        self.spec = spec
        self._counter = counter
        self._shop = shop
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request, self._shop))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        today = self._clock.now().astimezone(ISTANBUL).date()
        code = service_code(self.spec, request)
        body = mapping.order(request, self._shop, code=code, today=today)
        return self._counter.do("POST", mapping.ORDER, body=body)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        number = self._shop.number(safe_number(client_ref))
        try:
            scans = self.track(number)
        except Refused as refused:
            if refused.code == "not_found":
                return None
            raise
        if any(scan.code in mapping.GONE for scan in scans):
            raise Refused(
                "HepsiJet holds a delivery for this parcel, but it was cancelled.",
                "Buy a new label for it.",
                field="client_ref",
                code="cancelled",
            )
        return mapping.read_label(mapping.with_label(number, self._zpl(number)))

    def void(self, tracking_number: str) -> None:
        answer = self._counter.do(
            "POST",
            f"{mapping.DELETE}/{safe_number(tracking_number)}",
            body={"deleteReason": "IPTAL"},
        )
        self._counter.read(answer, mapping.read_done)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        return self._counter.ask(
            mapping.TRACK,
            lambda body: mapping.read_scans(body, number),
            body=mapping.track_question(number),
        )

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        content = self._zpl(safe_number(tracking_number))
        return (CarrierDocument("label", "zpl", content),)

    def check_connection(self) -> str:
        """Get a token: nothing else is asked."""
        self._counter.open_door()
        return "HepsiJet took these keys."

    def _zpl(self, number: str) -> bytes:
        return self._counter.ask(f"{mapping.LABEL}/{number}/1", mapping.read_zpl)


def open_account(account: Account) -> HepsiJet:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    prefix = account.maybe("prefix").upper()
    if len(prefix) > mapping.LONGEST_PREFIX or (
        prefix and not (prefix.isascii() and prefix.isalnum())
    ):
        raise NotConfigured(
            "These letters cannot stand before numbers.",
            "Use up to four of A-Z and 0-9.",
            setting="prefix",
        )
    shop = Shop(
        name=account.text("company_name"),
        code=account.text("company_code"),
        warehouse=account.maybe("warehouse_code"),
        address_id=account.maybe("sender_address_id"),
        prefix=prefix,
    )
    user, password = account.text("username"), account.secret("password", "password")
    key = account.secrets("api_key")
    headers = {"apikey": account.secret("api_key", "API key")} if key else {}
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, headers=headers)
    tokens = open_tokens(
        spec.name,
        transport,
        mapping.TOKEN,
        mapping.read_token,
        clock=account.clock,
        headers={**basic(user, password), "Content-Type": "application/json"},
    )
    counter = Counter(
        spec.name,
        transport,
        refusal=mapping.read_refusal,
        tokens=tokens,
        sign=lambda token: {"X-Auth-Token": token},
    )
    return HepsiJet(spec, counter, shop=shop, clock=account.clock)
