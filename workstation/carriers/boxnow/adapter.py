"""A BOX NOW account as Packbench sees it; what words mean is in `mapping`.

The purchase answers with the parcels' numbers alone; their labels are fetched by further questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workstation.carriers.account import Account
from workstation.carriers.boxnow import mapping
from workstation.carriers.boxnow.mapping import Held
from workstation.carriers.counter import Counter, open_tokens
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.domain.values import Address
from workstation.net.http import LOOK_IT_UP, json_bytes
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    PickupPoint,
    Problem,
    RawAnswer,
)


class BoxNow:
    """One warehouse of a partner of BOX NOW; `form` is "pdf" or "zpl"."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, warehouse: str, form: str) -> None:
        self.spec = spec
        self._counter = counter
        self._warehouse = warehouse
        self._form = form

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy, and fetch the labels that belong to the numbers."""
        service_code(self.spec, request)
        body = mapping.order(request, warehouse=self._warehouse)
        answer = self._counter.do("POST", mapping.ORDERS, body=body)
        numbers = self._counter.read(answer, mapping.read_numbers)
        try:
            if len(numbers) == 1:
                held = [Held(numbers[0], request.client_ref, "new")]
            else:
                held = self._parcels(orderNumber=request.client_ref)
            stored = self._labelled(held, request.client_ref)
        except (Unavailable, Refused) as error:
            raise OutcomeUnknown(
                "The label is bought, but not to be had yet.", LOOK_IT_UP, raw=answer.body
            ) from error
        return replace(answer, body=stored)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        held = self._parcels(orderNumber=safe_number(client_ref))
        live = [one for one in held if one.state not in mapping.GONE]
        if held and not live:
            raise Refused(
                "BOX NOW holds an order for this parcel, but it was cancelled.",
                "Buy a new label for it.",
                field="client_ref",
                code="cancelled",
            )
        return mapping.read_label(self._labelled(live, client_ref)) if live else None

    def void(self, tracking_number: str) -> None:
        """Cancel all parcels of the order that this one belongs to."""
        query = {"parcelId": safe_number(tracking_number)}
        order = self._counter.ask(mapping.PARCELS, mapping.read_order_number, query=query)
        if not order:
            raise mapping.not_known()
        for one in self._parcels(orderNumber=order):
            if one.state not in mapping.GONE:
                self._counter.do("POST", f"{mapping.PARCELS}/{safe_number(one.number)}:cancel")

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        query = {"parcelId": safe_number(tracking_number)}
        return self._counter.ask(mapping.PARCELS, mapping.read_scans, query=query)

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        content = self._picture(safe_number(tracking_number))
        return (CarrierDocument("label", self._form, content),)

    def pickup_points(self, near: Address, *, most: int = 20) -> Sequence[PickupPoint]:
        return self._counter.ask(
            mapping.POINTS,
            lambda body: mapping.read_points(body, near, most),
            query={"locationType": "apm"},
        )

    def check_connection(self) -> str:
        self._counter.open_door()
        return "BOX NOW took these keys."

    def _parcels(self, **query: str) -> list[Held]:
        return self._counter.ask(mapping.PARCELS, mapping.read_held, query=query)

    def _labelled(self, held: Sequence[Held], first: str) -> bytes:
        parcels = [
            (one.key or first, one.number, self._picture(safe_number(one.number)))
            for one in mapping.sorted_by_key(held, first)
        ]
        return mapping.bought(parcels)

    def _picture(self, number: str) -> bytes:
        query = {"dpi": "200", "width": "100"} if self._form == "zpl" else None
        path = f"{mapping.PARCELS}/{number}/label.{self._form}"
        return self._counter.ask(path, mapping.read_picture, query=query)


def open_account(account: Account) -> BoxNow:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    client, secret = account.text("client_id"), account.secret("client_secret", "client secret")
    warehouse, partner = account.text("warehouse_id"), account.maybe("partner_id")
    form = account.choice(mapping.FORMATS)
    headers = {"X-PartnerID": partner} if partner else {}
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, headers=headers)
    grant = {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}
    tokens = open_tokens(
        spec.name,
        transport,
        mapping.TOKEN,
        mapping.read_token,
        clock=account.clock,
        content=json_bytes(grant),
        headers={"Content-Type": "application/json"},
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal, tokens=tokens)
    return BoxNow(spec, counter, warehouse=warehouse, form=form)
