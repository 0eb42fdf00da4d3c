"""An EasyPost account as Packbench sees it; what words mean is in `mapping`.

A shipment is made first, under our reference, and costs nothing; then one of its rates is bought.
One reference has one shipment and one shipment is bought once, so a second try finds the first.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter, basic
from workstation.carriers.downloads import Downloads
from workstation.carriers.easypost import mapping
from workstation.carriers.rules import safe_number, service_code
from workstation.domain.errors import OutcomeUnknown, Refused, Unavailable
from workstation.domain.values import Money
from workstation.net.http import LOOK_IT_UP, Transport, json_bytes
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Manifest,
    Problem,
    Quote,
    RawAnswer,
)

MOST_PAGES = 500


class EasyPost:
    """One EasyPost account."""

    def __init__(
        self, spec: CarrierSpec, counter: Counter, downloads: Downloads, *, signer: str
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._downloads = downloads
        self._signer = signer

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(mapping.find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        """Buy, and fetch the label that the answer points to."""
        shipment = self._find(request.client_ref)
        if shipment is None:
            shipment = self._counter.ask(
                "/v2/shipments",
                mapping.as_object,
                body=mapping.shipment(request, signer=self._signer),
            )
        if mapping.is_bought(shipment):
            raise OutcomeUnknown("EasyPost sold a label for this parcel before.", LOOK_IT_UP)
        rate = mapping.choose_rate(shipment, service_code(self.spec, request), request)
        answer = self._counter.do(
            "POST",
            f"/v2/shipments/{safe_number(str(shipment['id']))}/buy",
            body=mapping.purchase(rate, request),
        )
        bought = self._counter.read(answer, mapping.as_object)
        try:
            content = self._downloads.fetch(mapping.label_url(bought))
        except Unavailable as error:
            raise OutcomeUnknown(
                "The label is bought, but not to be had yet.", LOOK_IT_UP, raw=answer.body
            ) from error
        return replace(answer, body=mapping.with_label(answer.body, content))

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        shipment = self._find(client_ref)
        if shipment is None or not mapping.is_bought(shipment):
            return None
        mapping.raise_if_refunded(shipment)
        content = self._downloads.fetch(mapping.label_url(shipment))
        return mapping.read_label(mapping.with_label(json_bytes(shipment), content))

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        return self._counter.ask(
            "/beta/rates",
            lambda body: mapping.read_rates(body, self.spec, request),
            body=mapping.rate_question(request),
        )

    def void(self, tracking_number: str) -> None:
        shipment = safe_number(str(self._tracker(tracking_number).get("shipment_id")))
        answer = self._counter.do("POST", f"/v2/shipments/{shipment}/refund")
        self._counter.read(answer, mapping.read_refund)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        number = safe_number(tracking_number)
        return self._counter.ask(
            "/v2/trackers",
            lambda body: mapping.read_scans(mapping.read_tracker(body)),
            query={"tracking_code": number},
        )

    def manifest(self, tracking_numbers: Sequence[str], *, day: date) -> Manifest:
        """Make a SCAN form; the day is the carrier's own."""
        del day
        shipments = [str(self._tracker(one).get("shipment_id")) for one in tracking_numbers]
        order = mapping.manifest_order(shipments)
        answer = self._counter.do("POST", "/v2/scan_forms", body=order)
        manifest, url = self._counter.read(answer, mapping.read_manifest)
        if not url:
            return manifest
        try:
            return replace(manifest, format="pdf", content=self._downloads.fetch(url))
        except Unavailable:
            # The form is made; its paper can be had from EasyPost's own page.
            return manifest

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        """Shipments that were bought and not refunded, page by page."""
        query = {
            "purchased": "true",
            "page_size": str(mapping.PAGE),
            "start_datetime": since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        }
        found: list[tuple[str, str, Money | None]] = []
        for _ in range(MOST_PAGES):
            page = self._counter.ask("/v2/shipments", mapping.read_purchases, query=query)
            found += page.lines
            if not page.before:
                return found
            query["before_id"] = page.before
        raise Unavailable("EasyPost's list has no end.", "Look at it on EasyPost's own page.")

    def check_connection(self) -> str:
        self._counter.ask("/v2/addresses", lambda body: body, query={"page_size": "1"})
        return "EasyPost took this key."

    def _find(self, client_ref: str) -> Mapping[str, Any] | None:
        try:
            found = self._counter.ask(f"/v2/shipments/{safe_number(client_ref)}", mapping.as_object)
        except Refused as refused:
            if refused.code == "not_found":
                return None
            raise
        if found.get("reference") != client_ref:
            raise Unavailable(
                "EasyPost gave another shipment than was asked for.", "It is asked again."
            )
        return found

    def _tracker(self, tracking_number: str) -> Mapping[str, Any]:
        return self._counter.ask(
            "/v2/trackers",
            mapping.read_tracker,
            query={"tracking_code": safe_number(tracking_number)},
        )


def open_account(account: Account) -> EasyPost:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    key = account.secret("api_key", "API key")
    base_url = account.base_url(spec, mapping.URLS)
    transport = account.transport(spec, mapping.URLS, plain=mapping.PLAIN, headers=basic(key, ""))

    def elsewhere(url: str) -> Transport:
        endpoint = account.endpoint(spec, url, plain=mapping.PLAIN)
        return Transport(endpoint, clock=account.clock, log=account.log)

    return EasyPost(
        spec,
        Counter(spec.name, transport, refusal=mapping.read_refusal),
        Downloads(elsewhere, hosts=mapping.HOSTS, own=base_url),
        signer=account.maybe("customs_signer"),
    )
