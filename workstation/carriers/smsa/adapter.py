"""An SMSA account as Packbench sees it; what words mean is in `mapping`.

The purchase answers with a number alone; its label is fetched by a second question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from workstation.carriers import soap
from workstation.carriers.account import Account
from workstation.carriers.counter import Counter
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.carriers.smsa import mapping
from workstation.carriers.smsa.mapping import PATH, SPACE
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.net.http import LOOK_IT_UP
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

T = TypeVar("T")


class Smsa:
    """One pass key at SMSA."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, key: str, clock: Clock) -> None:
        self.spec = spec
        self._counter = counter
        self._key = key
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy, and fetch the label that belongs to the number."""
        order = mapping.order(
            request,
            code=service_code(self.spec, request),
            key=self._key,
            today=request.ship_on or self._clock.now().date(),
        )
        answer = self._counter.do(
            "POST", PATH, content=order, headers=soap.headers(f"{SPACE}addShip")
        )
        number = self._counter.read(answer, mapping.read_number)
        try:
            content = self._pdf(number)
        except (Unavailable, Refused) as error:
            raise OutcomeUnknown(
                "The label is bought, but not to be had yet.", LOOK_IT_UP, raw=answer.body
            ) from error
        return replace(answer, body=mapping.with_label(number, content))

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        number = self._ask(
            "getTrackingByRef",
            {"refNo": safe_number(client_ref), "passkey": self._key},
            lambda body: mapping.number_of(mapping.read_events(body, "getTrackingByRef")),
        )
        if not number:
            return None
        return mapping.read_label(mapping.with_label(number, self._pdf(number)))

    def void(self, tracking_number: str) -> None:
        fields = {
            "awbNo": safe_number(tracking_number), "passkey": self._key, "reas": "Not needed",
        }  # fmt: skip
        answer = self._counter.do(
            "POST",
            PATH,
            content=mapping.envelope("cancelShipment", fields),
            headers=soap.headers(f"{SPACE}cancelShipment"),
        )
        self._counter.read(answer, mapping.read_cancelled)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        fields = {"awbNo": safe_number(tracking_number), "passkey": self._key}
        return self._ask("getTracking", fields, mapping.read_scans)

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        content = self._pdf(safe_number(tracking_number))
        return (CarrierDocument("label", "pdf", content),)

    def check_connection(self) -> str:
        """Ask for the state of a shipment that does not exist: the key is looked at first."""
        fields = {"awbNo": "0", "passkey": self._key}
        self._ask("getStatus", fields, lambda body: mapping.result(body, "getStatus"))
        return "SMSA took this key."

    def _pdf(self, number: str) -> bytes:
        return self._ask("getPDF", {"awbNo": number, "passKey": self._key}, mapping.read_pdf)

    def _ask(self, operation: str, fields: Mapping[str, str], reader: Callable[[bytes], T]) -> T:
        return self._counter.ask(
            PATH,
            reader,
            content=mapping.envelope(operation, fields),
            headers=soap.headers(f"{SPACE}{operation}"),
        )


def open_account(account: Account) -> Smsa:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    key = account.secret("pass_key", "pass key")
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, per_second=3.0)
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return Smsa(spec, counter, key=key, clock=account.clock)
