"""A Yurtiçi Kargo account as Packbench sees it; what words mean is in `mapping`.

Who pays is told by the user alone, so an account has up to four of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from workstation.carriers import soap
from workstation.carriers.account import Account
from workstation.carriers.answers import Unreadable, text
from workstation.carriers.counter import Counter
from workstation.carriers.rules import find_problems, safe_number
from workstation.carriers.yurtici import mapping
from workstation.carriers.yurtici.mapping import BY_CARGO, BY_INVOICE, PATH, User
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.net.http import LOOK_IT_UP
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    Feature,
    LabelRequest,
    Payer,
    Problem,
    RawAnswer,
)
from workstation.ports.clock import Clock

T = TypeVar("T")
Way = tuple[Payer, bool]
"""Who pays the freight, and whether cash is collected."""
WAYS: Mapping[Way, str] = {
    (Payer.SENDER, False): "",
    (Payer.RECEIVER, False): "receiver_",
    (Payer.SENDER, True): "cod_",
    (Payer.RECEIVER, True): "receiver_cod_",
}


class Yurtici:
    """One customer of Yurtiçi Kargo with its users."""

    def __init__(
        self, spec: CarrierSpec, counter: Counter, *, users: Mapping[Way, User], clock: Clock
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._users = users
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        problems = [*find_problems(request, self.spec), *mapping.find_problems(request)]
        if _way(request) not in self._users and request.payer is Payer.RECEIVER and not problems:
            problems.append(
                Problem("payer", "The account has no user for this way of paying.",
                        "Enter it in Set-up, or let the sender pay.")
            )  # fmt: skip
        return tuple(problems)

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Order the shipment; one of which only some boxes were taken is taken back whole."""
        user = self._users.get(_way(request))
        if user is None:
            raise NotConfigured(
                "The account has no user for this way of paying.",
                "Enter it in Set-up, Carriers.",
                setting=f"{WAYS[_way(request)]}username",
            )
        answer = self._do(mapping.order(request, user))
        try:
            if mapping.whole(answer.body) or not mapping.read_taken(answer.body):
                return answer
        except (Unreadable, WorkstationError):
            # Nothing was taken, or who knows: `read_label` says which.
            return answer
        try:
            self._cancel(mapping.read_taken(answer.body), user)
        except WorkstationError as error:
            raise OutcomeUnknown(
                "Yurtiçi took only some of the boxes.", LOOK_IT_UP, raw=answer.body
            ) from error
        raise mapping.why_not(answer.body)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        for user in self._everyone():
            found = self._ask(client_ref, user, mapping.read_found, kind=BY_INVOICE)
            if found is not None:
                return found
        return None

    def void(self, tracking_number: str) -> None:
        """Take back all boxes of the shipment whose first box has this number."""
        number = safe_number(tracking_number)
        for user in self._everyone():
            held = self._ask(number, user, mapping.read_rows, kind=BY_INVOICE)
            if held:
                self._cancel([text(row, "cargoKey") for row in held], user)
                return
        raise Refused(
            "Yurtiçi does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        *others, last = self._everyone()
        for user in others:
            try:
                return self._scans(number, user)
            except Refused as refused:
                if refused.code != "not_found":
                    raise
        return self._scans(number, last)

    def check_connection(self) -> str:
        """Ask about a key that does not exist, as each user."""
        for user in self._everyone():
            self._ask("0", user, mapping.read_rows, kind=BY_CARGO)
        return "Yurtiçi took these users."

    def _everyone(self) -> list[User]:
        return list(dict.fromkeys(self._users.values()))

    def _scans(self, number: str, user: User) -> list[CarrierScan]:
        today = self._clock.now()
        return self._ask(
            number, user, lambda body: mapping.read_scans(body, today), kind=BY_CARGO, history=True
        )

    def _cancel(self, keys: Sequence[str], user: User) -> None:
        self._counter.read(self._do(mapping.cancel(keys, user)), mapping.read_cancelled)

    def _do(self, content: bytes) -> RawAnswer:
        return self._counter.do("POST", PATH, content=content, headers=soap.headers(""))

    def _ask(
        self,
        key: str,
        user: User,
        reader: Callable[[bytes], T],
        *,
        kind: int,
        history: bool = False,
    ) -> T:
        content = mapping.question(safe_number(key), user, kind=kind, history=history)
        return self._counter.ask(PATH, reader, content=content, headers=soap.headers(""))


def _way(request: LabelRequest) -> Way:
    return request.payer, request.cod is not None


def open_account(account: Account) -> Yurtici:
    """Build an account; no network is used. Ways of paying without a user are not offered."""
    spec = account.spec(mapping.SPEC)
    users = {(Payer.SENDER, False): _user(account, "")}
    for way, lead in WAYS.items():
        if lead and account.maybe(f"{lead}username"):
            users[way] = _user(account, lead)
    payers = {way[0] for way in users}
    offered = {
        Feature.COD: any(cod for _, cod in users),
        Feature.RECEIVER_PAYS: Payer.RECEIVER in payers,
    }
    lacking = {feature for feature, there in offered.items() if not there}
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, per_second=3.0)
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    offers = replace(spec, features=spec.features - lacking)
    return Yurtici(offers, counter, users=users, clock=account.clock)


def _user(account: Account, lead: str) -> User:
    name = account.text(f"{lead}username")
    return User(name, account.secret(f"{lead}password", f"password of {name}"))
