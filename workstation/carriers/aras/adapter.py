"""An Aras Kargo account as Packbench sees it; what words mean is in `mapping`.

Orders go to one service, questions about parcels to another with a user of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TypeVar

from workstation.carriers import soap
from workstation.carriers.account import Account
from workstation.carriers.aras import mapping
from workstation.carriers.aras.mapping import (
    BY_CODE,
    MOVEMENTS,
    NOWHERE,
    PATH,
    QUERY_ACTION,
    QUERY_PATH,
    SPACE,
    User,
)
from workstation.carriers.counter import Counter
from workstation.carriers.rules import find_problems, safe_number
from workstation.carriers.turkish import ISTANBUL
from workstation.domain.errors import NotConfigured, Refused
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    RawAnswer,
)
from workstation.ports.clock import Clock

T = TypeVar("T")


class Aras:
    """One customer of Aras Kargo; `asker` is its user for tracking, where there is one."""

    def __init__(
        self,
        spec: CarrierSpec,
        orders: Counter,
        questions: Counter,
        *,
        user: User,
        asker: User | None,
        clock: Clock,
    ) -> None:
        self.spec = spec
        self._orders = orders
        self._questions = questions
        self._user = user
        self._asker = asker
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        answer = self._do("SetOrder", mapping.order(request, self._user))
        self._orders.read(answer, mapping.read_taken)
        keys = [box.key for box in request.boxes]
        return replace(answer, body=mapping.with_keys(answer.body, keys))

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._orders.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        content = mapping.find_order(safe_number(client_ref), self._user)
        return self._orders.ask(
            PATH,
            mapping.read_found,
            content=content,
            headers=soap.headers(f"{SPACE}GetOrderWithIntegrationCode"),
        )

    def void(self, tracking_number: str) -> None:
        content = mapping.cancel(safe_number(tracking_number), self._user)
        self._orders.read(self._do("CancelDispatch", content), mapping.read_cancelled)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        events = self._ask(MOVEMENTS, number, mapping.read_events)
        today = self._clock.now().astimezone(ISTANBUL).replace(
            hour=0, minute=0, second=0, microsecond=0
        )  # fmt: skip
        state = self._ask(BY_CODE, number, lambda body: mapping.read_state(body, events, today))
        return events + ([state] if state else [])

    def check_connection(self) -> str:
        """Cancel an order that nobody has: the one call that tells a wrong user from none."""
        try:
            self._orders.ask(
                PATH,
                mapping.read_cancelled,
                content=mapping.cancel(NOWHERE, self._user),
                headers=soap.headers(f"{SPACE}CancelDispatch"),
            )
        except Refused as refused:
            if refused.code != "not_found":
                raise
        if self._asker is None:
            return "Aras took this user; there is none for tracking."
        self._ask(BY_CODE, NOWHERE, mapping.read_rows)
        return "Aras took these users."

    def _do(self, operation: str, content: bytes) -> RawAnswer:
        headers = soap.headers(f"{SPACE}{operation}")
        return self._orders.do("POST", PATH, content=content, headers=headers)

    def _ask(self, kind: int, code: str, reader: Callable[[bytes], T]) -> T:
        if self._asker is None:
            raise NotConfigured(
                "The account has no user for tracking.",
                "Enter the customer code of Aras's XML services in Set-up, Carriers.",
                setting="customer_code",
            )
        return self._questions.ask(
            QUERY_PATH,
            reader,
            content=mapping.question(kind, code, self._asker),
            headers=soap.headers(QUERY_ACTION),
        )


def open_account(account: Account) -> Aras:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    user = User(account.text("username"), account.secret("password", "password"))
    asker, customer = None, account.maybe("customer_code")
    if customer:
        name = account.maybe("query_username")
        secret = account.secret("query_password", "password for tracking") if name else ""
        asker = User(name or user.name, secret or user.password, customer)
    orders = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, per_second=3.0)
    questions = account.transport(spec, mapping.QUERY_URLS, plain=mapping.PLAIN, per_second=3.0)
    return Aras(
        spec,
        Counter(spec.name, orders, refusal=mapping.read_refusal),
        Counter(spec.name, questions, refusal=mapping.read_refusal),
        user=user,
        asker=asker,
        clock=account.clock,
    )
