"""A demo carrier account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypeVar

from workstation.carriers.account import Account
from workstation.carriers.demo import mapping
from workstation.carriers.demo.mapping import Unreadable
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.domain.values import Money
from workstation.net.http import LOOK_IT_UP, Answer, Endpoint, Transport, json_bytes
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    LabelRequest,
    Problem,
    Quote,
    RawAnswer,
)

T = TypeVar("T")
NAME = mapping.SPEC.name


class DemoCarrier:
    """An account that can be asked what it holds under our key (keyed or look-up)."""

    def __init__(self, spec: CarrierSpec, transport: Transport) -> None:
        self.spec = spec
        self._transport = transport

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Send the purchase, once; the key goes along always, and counts where it is honoured."""
        answer = self._transport.send(
            "POST",
            "/v1/labels",
            content=json_bytes(mapping.label_order(request)),
            headers={"Idempotency-Key": request.client_ref},
        )
        _raise_if_refused(answer)
        return RawAnswer(answer.body, answer.status, answer.content_type)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        try:
            return mapping.read_label(raw.body)
        except Unreadable as error:
            raise _unreadable(raw.body) from error

    def recover(self, client_ref: str) -> BoughtLabel | None:
        answer = self._fetch("/v1/labels", {"client_ref": client_ref})
        labels = _read(answer, mapping.read_labels)
        if any(label.get("client_ref") != client_ref for label in labels):
            raise _cannot_ask()
        if not labels:
            return None
        live = [label for label in labels if label.get("status") == "live"]
        if not live:
            raise Refused(
                f"{NAME} holds a label for this parcel, but it was cancelled.",
                "Buy a new label for it.",
                field="client_ref",
                code="cancelled",
            )
        if len(live) > 1:
            raise Refused(
                f"{NAME} holds {len(live)} labels for this parcel.",
                "Choose one, and void the others.",
                field="client_ref",
                code="several",
            )
        return _read(answer, mapping.read_label)

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        answer = self._fetch("/v1/rates", body=mapping.rate_question(request))
        return tuple(
            _read(answer, lambda body: mapping.read_rates(body, request, carrier=self.spec.key))
        )

    def void(self, tracking_number: str) -> None:
        """Take a label back; one that was taken back before stays so."""
        answer = self._transport.send("POST", f"/v1/labels/{_safe(tracking_number)}/void")
        _raise_if_refused(answer)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        answer = self._fetch(f"/v1/tracking/{_safe(tracking_number)}")
        return tuple(_read(answer, mapping.read_scans))

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        """All of them: the demo's books are short."""
        del since
        return tuple(_read(self._fetch("/v1/labels"), mapping.read_purchases))

    def _fetch(
        self, path: str, query: dict[str, str] | None = None, *, body: object = None
    ) -> Answer:
        answer = self._transport.fetch(path, query=query, body=body)
        try:
            _raise_if_refused(answer)
        except OutcomeUnknown as error:
            raise _cannot_ask() from error
        return answer


class BlindDemoCarrier:
    """An account without keys or search: after a doubt only a person can tell."""

    def __init__(self, spec: CarrierSpec, transport: Transport) -> None:
        self.spec = spec
        self._account = DemoCarrier(spec, transport)
        self.check = self._account.check
        self.buy = self._account.buy
        self.buy_raw = self._account.buy_raw
        self.read_label = self._account.read_label
        self.rates = self._account.rates
        self.void = self._account.void
        self.track = self._account.track
        self.purchases = self._account.purchases


def open_account(account: Account) -> DemoCarrier | BlindDemoCarrier:
    """Build an account; its setting `mode` says what it may be asked after a doubt."""
    effect = mapping.EFFECTS.get(account.text("mode", "keyed"))
    if effect is None:
        raise NotConfigured(
            "This mode is not known.", f"Use one of: {', '.join(mapping.EFFECTS)}.", setting="mode"
        )
    headers = {"Authorization": f"Bearer {account.secret('api_key', 'API key')}"}
    endpoint = Endpoint(
        name=NAME,
        base_url=account.text("base_url"),
        connect_seconds=account.seconds("connect_seconds", 5.0),
        read_seconds=account.seconds("read_seconds", 20.0),
        total_seconds=account.seconds("total_seconds", 30.0),
        per_second=account.number("per_second", 20.0),
        busy_before_effect=True,
        plain_fields=mapping.PLAIN_FIELDS,
    )
    transport = Transport(endpoint, clock=account.clock, headers=headers, log=account.log)
    spec = replace(account.spec(mapping.SPEC), buy_effect=effect)
    if effect is EffectKind.ASK:
        return BlindDemoCarrier(spec, transport)
    return DemoCarrier(spec, transport)


def _raise_if_refused(answer: Answer) -> None:
    if answer.status in (401, 403):
        raise NotConfigured(
            f"{NAME} does not know this API key.",
            "Check the key in Set-up, Carriers.",
            setting="api_key",
        )
    if answer.status < 400:
        return
    try:
        refusal = mapping.read_refusal(answer.body)
    except Unreadable as error:
        # Whoever wrote this page, it was not the carrier's counter: a proxy, or a crash.
        raise _unreadable(answer.body) from error
    if refusal.code == "in_progress":
        raise OutcomeUnknown(f"{NAME} is still working on this label.", LOOK_IT_UP)
    raise refusal


def _read(answer: Answer, reader: Callable[[bytes], T]) -> T:
    try:
        return reader(answer.body)
    except Unreadable as error:
        raise _cannot_ask() from error


def _unreadable(body: bytes) -> OutcomeUnknown:
    return OutcomeUnknown(f"{NAME}'s answer cannot be read.", LOOK_IT_UP, raw=body)


def _cannot_ask() -> Unavailable:
    return Unavailable(
        f"{NAME}'s answer cannot be read.", "The question can be asked again.", code="unreadable"
    )


def _safe(tracking_number: str) -> str:
    """Let only a plain number into a path."""
    if not (tracking_number.isascii() and tracking_number.isalnum()):
        raise Refused(
            "This is not a tracking number of this carrier.",
            "Scan the label again.",
            field="tracking_number",
        )
    return tracking_number
