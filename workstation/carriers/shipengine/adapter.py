"""A ShipEngine account as Packbench sees it; what words mean is in `mapping`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from workstation.carriers.account import Account
from workstation.carriers.counter import Counter
from workstation.carriers.rules import find_problems, safe_number, service_code
from workstation.carriers.shipengine import mapping
from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.domain.values import Money
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    LabelRequest,
    Manifest,
    Problem,
    Quote,
    RawAnswer,
)
from workstation.ports.clock import Clock

INLINE = {"label_download_type": "inline"}


MOST_PAGES = 500


class ShipEngine:
    """One carrier connected to a ShipEngine account."""

    def __init__(
        self, spec: CarrierSpec, counter: Counter, *, carrier_id: str, clock: Clock
    ) -> None:
        self.spec = spec
        self._counter = counter
        self._carrier_id = carrier_id
        self._clock = clock

    def check(self, request: LabelRequest) -> Sequence[Problem]:
        return tuple(find_problems(request, self.spec))

    def buy(self, request: LabelRequest) -> BoughtLabel:
        return self.read_label(self.buy_raw(request))

    def buy_raw(self, request: LabelRequest) -> RawAnswer:
        order = mapping.label_order(
            request,
            service=service_code(self.spec, request),
            carrier_id=self._carrier_id,
            today=self._day(request),
        )
        return self._counter.do("POST", "/v1/labels", body=order)

    def read_label(self, raw: RawAnswer) -> BoughtLabel:
        return self._counter.read(raw, mapping.read_label)

    def recover(self, client_ref: str) -> BoughtLabel | None:
        path = f"/v1/labels/external_shipment_id/{safe_number(client_ref)}"
        try:
            found = self._counter.ask(path, mapping.read_found, query=INLINE)
        except Refused as refused:
            if refused.code == "not_found":
                return None
            raise
        if found == "voided":
            raise Refused(
                "ShipEngine holds a label for this parcel, but it was cancelled.",
                "Buy a new label for it.",
                field="client_ref",
                code="cancelled",
            )
        if found == "processing":
            raise Unavailable("The label is bought, but not drawn yet.", "It is asked again.")
        return found if isinstance(found, BoughtLabel) else None

    def rates(self, request: LabelRequest) -> Sequence[Quote]:
        question = mapping.rate_question(
            request,
            services=list(self.spec.services.values()),
            carrier_id=self._carrier_id,
            today=self._day(request),
        )
        return self._counter.ask(
            "/v1/rates", lambda body: mapping.read_rates(body, self.spec), body=question
        )

    def void(self, tracking_number: str) -> None:
        answer = self._counter.do("PUT", f"/v1/labels/{self._label_id(tracking_number)}/void")
        self._counter.read(answer, mapping.read_voided)

    def track(self, tracking_number: str) -> Sequence[CarrierScan]:
        label = self._label_id(tracking_number)
        return self._counter.ask(f"/v1/labels/{label}/track", mapping.read_scans)

    def documents(self, tracking_number: str) -> Sequence[CarrierDocument]:
        label = self._counter.ask(
            f"/v1/labels/{self._label_id(tracking_number)}", mapping.read_label, query=INLINE
        )
        return (CarrierDocument("label", label.format, label.content),)

    def manifest(self, tracking_numbers: Sequence[str], *, day: date) -> Manifest:
        """Close out these labels; the day is that of the labels themselves."""
        del day
        labels = [self._label_id(number) for number in tracking_numbers]
        answer = self._counter.do("POST", "/v1/manifests", body={"label_ids": labels})
        return self._counter.read(answer, mapping.read_manifest)

    def purchases(self, *, since: datetime) -> Sequence[tuple[str, str, Money | None]]:
        """Labels of this carrier that stand, page by page."""
        found: list[tuple[str, str, Money | None]] = []
        for page in range(1, MOST_PAGES + 1):
            query = {
                "carrier_id": self._carrier_id,
                "label_status": "completed",
                "created_at_start": since.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                "page": str(page),
                "page_size": str(mapping.PAGE),
                "sort_dir": "asc",
            }
            lines, pages = self._counter.ask("/v1/labels", mapping.read_purchases, query=query)
            found += lines
            if page >= pages:
                return found
        raise Unavailable("ShipEngine's list has no end.", "Look at it on ShipEngine's own page.")

    def check_connection(self) -> str:
        if not self._counter.ask(
            "/v1/carriers", lambda body: mapping.read_carriers(body, self._carrier_id)
        ):
            raise NotConfigured(
                "ShipEngine takes the key, but this carrier is not connected there.",
                "Copy the carrier ID from ShipEngine's page of carriers.",
                setting="carrier_id",
            )
        return "ShipEngine took this key and knows the carrier."

    def _label_id(self, tracking_number: str) -> str:
        number = safe_number(tracking_number)
        query = {"tracking_number": number, "carrier_id": self._carrier_id}
        return safe_number(self._counter.ask("/v1/labels", mapping.read_label_id, query=query))

    def _day(self, request: LabelRequest) -> date:
        return request.ship_on or self._clock.now().date()


def open_account(account: Account) -> ShipEngine:
    """Build an account; no network is used."""
    spec = account.spec(mapping.SPEC)
    key = account.secret("api_key", "API key")
    carrier_id = account.text("carrier_id")
    transport = account.transport(
        spec, mapping.URLS, plain=mapping.PLAIN, headers={"API-Key": key}, per_second=3.0
    )
    counter = Counter(spec.name, transport, refusal=mapping.read_refusal)
    return ShipEngine(spec, counter, carrier_id=carrier_id, clock=account.clock)
