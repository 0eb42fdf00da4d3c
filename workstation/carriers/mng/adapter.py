"""A DHL eCommerce Türkiye (MNG) account as Packbench sees it; what words mean is in `mapping`.

The order alone sells the label: its key is the barcode that the branch scans. DHL's own label is a
second call, which bills the parcel, and only where the account asks for it.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace

from workstation.carriers.account import Account
from workstation.carriers.answers import Unreadable
from workstation.carriers.counter import Counter, open_tokens
from workstation.carriers.mng import mapping
from workstation.carriers.mng.mapping import Place
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.domain.errors import OutcomeUnknown, Refused, WorkstationError
from workstation.net.http import LOOK_IT_UP, json_bytes
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Problem,
    RawAnswer,
)

Known = dict[str, tuple[str, str]]


class Mng:
    """One customer of DHL eCommerce Türkiye; `draws`: DHL draws the label."""

    def __init__(self, spec: CarrierSpec, counter: Counter, *, draws: bool) -> None:
        self.spec = spec
        self._counter = counter
        self._draws = draws
        self._places: dict[str, Known] = {}
        self._lock = threading.Lock()

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return (*find_problems(request, self.spec), *mapping.find_problems(request))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        place = self._place(request.recipient.city, request.recipient.district)
        body = mapping.order(request, place, code=service_code(self.spec, request))
        answer = self._do("POST", mapping.ORDER, body)
        number = self._counter.read(answer, mapping.read_ordered)
        keys = [box.key for box in request.boxes]
        if not self._draws:
            return replace(answer, body=mapping.bought(keys, order=number, labels=[]))
        try:
            drawn = self._do("POST", mapping.BARCODE, mapping.barcode(request))
            shipment, labels = self._counter.read(drawn, mapping.read_barcodes)
        except WorkstationError as error:
            raise OutcomeUnknown(
                "DHL has the order, but its label is not to be had.", LOOK_IT_UP, raw=answer.body
            ) from error
        stored = mapping.bought(keys, order=number, shipment=shipment, labels=labels)
        return replace(drawn, body=stored)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        """Find the order; its label is drawn here then, for DHL gives its own once only."""
        number = safe_number(client_ref)
        try:
            held = self._counter.ask(
                f"{mapping.GET_ORDER}/{number}", lambda body: mapping.read_held(body, number)
            )
        except Refused as refused:
            if refused.code == "not_found":
                return None
            raise
        return mapping.read_label(held) if held else None

    def void(self, tracking_number: str) -> None:
        """Cancel the shipment where DHL has made one, the order else."""
        number = safe_number(tracking_number)
        try:
            shipment = self._counter.ask(f"{mapping.STATUS}/{number}", mapping.read_shipment)
        except Refused as refused:
            if refused.code != "not_found":
                raise
            shipment = ""
        if shipment:
            body = {"referenceId": number, "shipmentId": shipment}
            answer = self._do("PUT", mapping.CANCEL_SHIPMENT, body)
        else:
            answer = self._do("PUT", f"{mapping.CANCEL_ORDER}/{number}", None)
        self._counter.read(answer, mapping.read_done)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        return self._counter.ask(
            f"{mapping.TRACK}/{safe_number(tracking_number)}", mapping.read_scans
        )

    def check_connection(self) -> str:
        """Get a token: nothing else is asked."""
        self._counter.open_door()
        return "DHL eCommerce took these keys."

    def _do(self, method: str, path: str, body: object) -> RawAnswer:
        """Do something; an error 500 in which DHL says why is a "no", and no doubt."""
        try:
            return self._counter.do(method, path, body=body)
        except OutcomeUnknown as error:
            try:
                refused = mapping.read_refusal(error.raw)
            except Unreadable:
                raise error from None
            raise refused from error

    def _place(self, city: str, district: str) -> Place:
        """Find a place's codes; the lists are kept for as long as the account is open."""
        code, name = mapping.place_in(self._known(mapping.CITIES), city, "city")
        path = f"{mapping.DISTRICTS}/{safe_number(code)}"
        inner, inside = mapping.place_in(self._known(path), district, "district")
        return Place(int(code), name, int(inner), inside)

    def _known(self, path: str) -> Known:
        with self._lock:
            if path not in self._places:
                self._places[path] = self._counter.ask(path, mapping.read_places)
            return self._places[path]


def open_account(account: Account) -> Mng:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    draws = account.choice(mapping.LABEL) == "carrier"
    headers = {
        "X-IBM-Client-Id": account.text("client_id"),
        "X-IBM-Client-Secret": account.secret("client_secret", "client secret"),
    }
    customer = account.text("customer_number")
    password = account.secret("password", "password")
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, headers=headers)
    tokens = open_tokens(
        spec.name,
        transport,
        mapping.TOKEN,
        mapping.read_token,
        clock=account.clock,
        content=json_bytes(mapping.login(customer, password)),
        headers={"Content-Type": "application/json"},
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal, tokens=tokens)
    return Mng(spec if not draws else replace(spec, own_label=False), counter, draws=draws)
