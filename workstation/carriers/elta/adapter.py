"""An ELTA Courier account as Packbench sees it; what words mean is in `mapping`.

The purchase answers with numbers alone; their labels are fetched by further questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import replace

from workstation.carriers import soap
from workstation.carriers.account import Account
from workstation.carriers.counter import Counter
from workstation.carriers.elta import mapping
from workstation.carriers.elta.mapping import PATH
from workstation.carriers.fetched import with_labels
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    RawAnswer,
)


class Elta:
    """One customer of ELTA Courier."""

    def __init__(
        self, spec: CarrierSpec, counter: Counter, *, user: Mapping[str, str], sub_code: str
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._user = user
        self._sub_code = sub_code

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy, and fetch the labels that belong to the numbers."""
        code = service_code(self.spec, request)
        order = mapping.order(request, self._user, self._sub_code, code=code)
        answer = self._counter.do("POST", PATH, content=order, headers=soap.headers(""))
        boxes = len(request.boxes)
        numbers = self._counter.read(answer, lambda body: mapping.read_numbers(body, boxes))
        try:
            labels = [self._pdf(number) for number in numbers]
        except (Unavailable, Refused) as error:
            raise OutcomeUnknown(
                f"ELTA has sold {', '.join(numbers)}, but its label is not to be had.",
                "Mark the parcel as bought with this number, and print its label at ELTA's.",
                raw=answer.body,
            ) from error
        keys = [box.key for box in request.boxes]
        return replace(answer, body=with_labels(keys, numbers, labels))

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        content = mapping.trace_question(safe_number(tracking_number), self._user)
        return self._counter.ask(
            PATH, mapping.read_scans, content=content, headers=soap.headers("")
        )

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        content = self._pdf(safe_number(tracking_number))
        return (CarrierDocument("label", "pdf", content),)

    def check_connection(self) -> str:
        """Ask about a parcel that does not exist: the codes are looked at first."""
        with suppress(Refused):
            self.track("ZZ000000000GR")
        return "ELTA took these codes."

    def _pdf(self, number: str) -> bytes:
        content = mapping.print_question(number, self._user)
        return self._counter.ask(PATH, mapping.read_pdf, content=content, headers=soap.headers(""))


def open_account(account: Account) -> Elta:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    user = mapping.user_fields(
        account.text("user_code"),
        account.secret("password", "password"),
        account.text("customer_code"),
    )
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, per_second=3.0)
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return Elta(spec, counter, user=user, sub_code=account.maybe("customer_sub_code"))
