"""EasyPost's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workstation.carriers import rules
from workstation.carriers.account import LIVE_ONLY, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    maybe_money,
    moment,
    money,
    need_text,
    rows,
    text,
    unpack,
)
from workstation.carriers.written import amount, cut, digits, inches, ounces, pruned
from workstation.domain.errors import OutcomeUnknown, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier import (
    BoughtLabel,
    Call,
    CarrierScan,
    CarrierSpec,
    CustomsItem,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Manifest,
    Problem,
    Quote,
    SettingField,
    Signature,
)

URLS = {"live": "https://api.easypost.com"}
HOSTS = (".amazonaws.com", ".easypost.com", "easypost-files.com")
"""Where EasyPost keeps its files, as in its recorded answers."""

SPEC = CarrierSpec(
    key="easypost",
    name="EasyPost",
    letter="E",
    colour="#0B5FFF",
    services={
        ServiceLevel.ECONOMY: "USPS:GroundAdvantage",
        ServiceLevel.STANDARD: "USPS:Priority",
        ServiceLevel.EXPRESS: "USPS:Express",
    },
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE, Call.MANIFEST: EffectKind.ASK},
    max_weight_g=68_000,
    label_formats=("zpl", "pdf", "png"),
    verified="recordings",
    features=frozenset({Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS}),
    limits=Limits(needs=frozenset({"name", "street", "city", "postcode"})),
    settings=(
        LIVE_ONLY,
        SettingField("api_key", "API key", "A test key buys nothing.", secret=True),
        SettingField(
            "customs_signer", "Customs signer", "Who answers for declarations.", required=False
        ),
        OWN_ADDRESS,
    ),
)

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "pre_transit": (Milestone.NONE, None),
    "in_transit": (Milestone.IN_TRANSIT, None),
    "out_for_delivery": (Milestone.OUT_FOR_DELIVERY, None),
    "delivered": (Milestone.DELIVERED, None),
    "available_for_pickup": (Milestone.READY_FOR_PICKUP, None),
    "return_to_sender": (Milestone.RETURNING, None),
    "failure": (Milestone.DELAYED, Incident.OTHER),
    "cancelled": (Milestone.NONE, Incident.CANCELLED),
    "error": (Milestone.UNKNOWN, None),
    "unknown": (Milestone.UNKNOWN, None),
    "in_transit/delayed": (Milestone.DELAYED, Incident.CARRIER),
    "in_transit/weather_delay": (Milestone.DELAYED, Incident.WEATHER),
    "in_transit/missorted": (Milestone.IN_TRANSIT, Incident.MISROUTED),
    "in_transit/held": (Milestone.DELAYED, Incident.OTHER),
    "in_transit/address_correction": (Milestone.IN_TRANSIT, Incident.ADDRESS),
    "failure/damaged": (Milestone.DELAYED, Incident.DAMAGED),
    "failure/lost": (Milestone.LOST, Incident.LOST),
    "failure/refused": (Milestone.ATTEMPT_FAILED, Incident.REFUSED),
    "failure/unable_to_deliver": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "failure/delivery_exception": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
}
"""Status, or status/detail where that says more; what is not here is read by its status."""

FIELDS = {"zip": "postcode", "street1": "street", "street2": "street2", "state": "region",
          "city": "city", "country": "country", "phone": "phone", "email": "email",
          "name": "name", "weight": "weight_g"}  # fmt: skip
UNKNOWN_CODES = frozenset({"PURCHASE.IN_PROGRESS", "SHIPMENT.POSTAGE.TIMED_OUT"})
"""Codes that leave open whether postage was bought."""
PLAIN = frozenset(
    {"code", "reference", "tracking_code", "rate", "currency", "service", "carrier", "status",
     "status_detail", "country", "id", "refund_status", "mode"}
)  # fmt: skip
REASONS = {"sale": "merchandise", "gift": "gift", "sample": "sample", "return": "returned_goods",
           "repair": "returned_goods", "documents": "documents"}  # fmt: skip
SIGNATURES = {Signature.ANYONE: "SIGNATURE", Signature.ADULT: "ADULT_SIGNATURE"}
NO_EEI = "NOEEI 30.37(a)"
"""Exports from the US of up to 2,500 USD a tariff number are filed under this exemption."""


def find_problems(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    yield from rules.find_problems(request, spec)
    if request.insured and request.insured.currency != "USD":
        yield Problem("insured", "EasyPost insures in USD.", "Give the value in USD.")


def shipment(request: LabelRequest, *, signer: str) -> dict[str, Any]:
    """Write a shipment: it costs nothing until one of its rates is bought."""
    customs = request.customs
    written: dict[str, Any] = pruned({
        "shipment": {
            "reference": request.client_ref,
            "from_address": _address(request.sender),
            "to_address": _address(request.recipient),
            "parcel": _parcel(request),
            "options": {
                "label_format": "ZPL",
                "label_size": "4x6",
                "delivery_confirmation": SIGNATURES.get(request.signature),
                "invoice_number": customs.invoice_number if customs else None,
                "incoterm": customs.incoterm.value if customs else None,
                "print_custom_1": cut(request.order_number, 40),
            },
            "customs_info": _customs(request, signer),
            "tax_identifiers": [
                {
                    "entity": "SENDER",
                    "tax_id_type": number.kind.value.upper(),
                    "tax_id": number.number,
                    "issuing_country": number.country or request.sender.country,
                }
                for number in (customs.sender_ids if customs else ())
            ],
        }
    })  # fmt: skip
    return written


def rate_question(request: LabelRequest) -> dict[str, Any]:
    """Ask for prices without leaving a shipment behind."""
    written: dict[str, Any] = pruned({
        "shipment": {
            "from_address": _address(request.sender),
            "to_address": _address(request.recipient),
            "parcel": _parcel(request),
        }
    })  # fmt: skip
    return written


def purchase(rate_id: str, request: LabelRequest) -> dict[str, Any]:
    insured = request.insured
    return pruned({"rate": {"id": rate_id}, "insurance": amount(insured) if insured else None})  # type: ignore[no-any-return]  # a dict goes in and comes out


def _address(address: Address) -> dict[str, str]:
    return {
        "name": address.name,
        "company": address.company,
        "street1": address.street,
        "street2": ", ".join(filter(None, (address.street2, address.district))),
        "city": address.city,
        "state": address.region,
        "zip": address.postcode,
        "country": address.country,
        "phone": digits(address.phone),
        "email": address.email,
    }


def _parcel(request: LabelRequest) -> dict[str, Any]:
    """Inches and ounces, since EasyPost knows no other."""
    size = request.size
    sides = (
        {
            "length": float(inches(size.length_mm)),
            "width": float(inches(size.width_mm)),
            "height": float(inches(size.height_mm)),
        }
        if size
        else {}
    )
    return {**sides, "weight": float(ounces(request.weight_g))}


def _customs(request: LabelRequest, signer: str) -> dict[str, Any] | None:
    customs = request.customs
    if customs is None:
        return None
    return {
        "eel_pfc": NO_EEI if request.sender.country == "US" else None,
        "customs_certify": True,
        "customs_signer": signer or request.sender.name,
        "contents_type": REASONS[customs.reason],
        "restriction_type": "none",
        "non_delivery_option": "return",
        "customs_items": [_item(item) for item in customs.items],
    }


def _item(item: CustomsItem) -> dict[str, Any]:
    return {
        "description": item.description,
        "quantity": item.quantity,
        "weight": float(ounces(item.weight_g * item.quantity)),
        "value": float(item.value.amount * item.quantity),
        "currency": item.value.currency,
        "hs_tariff_number": item.hs_code.replace(".", ""),
        "origin_country": item.origin,
        "code": item.sku,
        "manufacturer_product_id": item.maker_code,
        "standardized_product_id": item.gtin,
    }


def choose_rate(shipment: Mapping[str, Any], code: str, request: LabelRequest) -> str:
    """Give the id of the rate of this "CARRIER:Service"; raises `Refused`."""
    carrier, _, service = code.partition(":")
    for rate in rows(shipment, "rates"):
        if (text(rate, "carrier"), text(rate, "service")) == (carrier, service):
            _check_ceiling(rate, request)
            return need_text(rate, "id")
    said = "; ".join(
        filter(None, (text(message, "message") for message in rows(shipment, "messages")))
    )
    raise Refused(
        f"EasyPost has no price for {code}. {said}".strip(),
        "Choose another service, or correct the address.",
        field="service",
        code="no_rate",
    )


def _check_ceiling(rate: Any, request: LabelRequest) -> None:
    ceiling = request.price_ceiling
    price = maybe_money(text(rate, "rate"), text(rate, "currency"))
    if ceiling and price and price.currency == ceiling.currency and price.amount > ceiling.amount:
        raise Refused(
            f"The price is {price}, above the limit of {ceiling}.",
            "Allow the price or choose another carrier.",
            field="price_ceiling",
            code="price_above_limit",
        )


REFUNDED = ("submitted", "refunded")
PAGE = 100


def is_bought(shipment: Mapping[str, Any]) -> bool:
    return bool(text(shipment, "tracking_code"))


def label_url(shipment: Mapping[str, Any]) -> str:
    """Give the address of the label; "" while it is not drawn yet."""
    label = dig(shipment, "postage_label")
    return text(label, "label_zpl_url") or text(label, "label_url")


def with_label(body: bytes, content: bytes) -> bytes:
    """Put the answer and the label fetched for it into one, to be stored."""
    return json.dumps({"shipment": json.loads(body), "label": b64encode(content).decode()}).encode()


def read_label(body: bytes) -> BoughtLabel:
    """Read what `with_label` stored; raises `Unreadable`."""
    value = json_object(body)
    shipment = dig(value, "shipment")
    content = unpack(dig(value, "label"))
    rate = dig(shipment, "selected_rate")
    return BoughtLabel(
        tracking_number=need_text(shipment, "tracking_code"),
        format=label_format(content),
        content=content,
        price=maybe_money(text(rate, "rate"), text(rate, "currency")),
        carrier_ref=text(shipment, "id"),
        tracking_url=text(shipment, "tracker", "public_url"),
        raw=body,
    )


@dataclass(frozen=True, slots=True)
class Page:
    """One page of what was bought; `before` asks for the next, "" after the last."""

    lines: tuple[tuple[str, str, Money | None], ...]
    before: str


def read_purchases(body: bytes) -> Page:
    """Read a page of shipments (docs.easypost.com/docs/shipments, "Retrieve a list of Shipments";
    read 2026-11); refunded ones are left out.
    """
    value = json_object(body)
    shipments = rows(value, "shipments")
    lines = tuple(
        (
            text(one, "reference"),
            text(one, "tracking_code"),
            maybe_money(text(one, "selected_rate", "rate"), text(one, "selected_rate", "currency")),
        )
        for one in shipments
        if is_bought(one) and text(one, "refund_status") not in REFUNDED
    )
    more = dig(value, "has_more") is True and bool(shipments)
    return Page(lines, need_text(shipments[-1], "id") if more else "")


def raise_if_refunded(shipment: Mapping[str, Any]) -> None:
    if text(shipment, "refund_status") in REFUNDED:
        raise Refused(
            "EasyPost holds a label for this parcel, but it was cancelled.",
            "Buy a new label for it.",
            field="client_ref",
            code="cancelled",
        )


def read_rates(body: bytes, spec: CarrierSpec, request: LabelRequest) -> list[Quote]:
    levels = {code: level for level, code in spec.services.items()}
    quotes = []
    for rate in rows(json_object(body), "rates"):
        level = levels.get(f"{text(rate, 'carrier')}:{text(rate, 'service')}")
        if level is None:
            continue
        days = text(rate, "delivery_days")
        quotes.append(
            Quote(
                spec.key,
                level,
                money(text(rate, "rate"), text(rate, "currency")),
                f"{text(rate, 'carrier')} {text(rate, 'service')}, {ounces(request.weight_g)} oz",
                (int(days), int(days)) if days.isdecimal() else None,
            )
        )
    return quotes


def read_tracker(body: bytes) -> Mapping[str, Any]:
    """Give the tracker of a number; raises `Refused` when EasyPost has none."""
    found = rows(json_object(body), "trackers")
    if not found:
        raise Refused(
            "EasyPost does not know this number.",
            "Check the number and the account.",
            field="tracking_number",
            code="not_found",
        )
    tracker: Mapping[str, Any] = found[0]
    return tracker


def read_scans(tracker: Mapping[str, Any]) -> list[CarrierScan]:
    """Read a tracker's scans, oldest first; raises `Unreadable`."""
    scans = [_scan(detail) for detail in rows(tracker, "tracking_details")]
    return sorted(scans, key=lambda scan: scan.at)


def _scan(detail: Any) -> CarrierScan:
    status, more = text(detail, "status"), text(detail, "status_detail")
    code = f"{status}/{more}" if f"{status}/{more}" in MILESTONES else status
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    place = dig(detail, "tracking_location")
    return CarrierScan(
        at=moment(need_text(detail, "datetime")),
        code=code,
        text=text(detail, "message"),
        milestone=milestone,
        place=", ".join(filter(None, (text(place, "city"), text(place, "country")))),
        incident=incident,
    )


def read_refund(body: bytes) -> None:
    """Make sure that the refund was taken; raises `Refused` when it was not."""
    status = need_text(json_object(body), "refund_status")
    if status not in ("submitted", "refunded"):
        raise Refused(
            f"EasyPost does not take this label back: {status}.",
            "Its time may be over, or the carrier bills only what is used.",
            field="tracking_number",
            code=status,
        )


def manifest_order(shipment_ids: Sequence[str]) -> dict[str, Any]:
    return {"scan_form": {"shipments": [{"id": one} for one in shipment_ids]}}


def read_manifest(body: bytes) -> tuple[Manifest, str]:
    """Give the close-out and the address of its paper."""
    value = json_object(body)
    return Manifest(number=need_text(value, "id")), text(value, "form_url")


def read_refusal(body: bytes) -> WorkstationError:
    """Read why EasyPost said no; raises `Unreadable` when it does not say so in its own way."""
    error = dig(json_object(body), "error")
    code, words = need_text(error, "code"), text(error, "message")
    if code in UNKNOWN_CODES:
        return OutcomeUnknown("EasyPost is still buying this label.", "It is looked up.", raw=body)
    first = dig(error, "errors", 0)
    field = text(first, "field").rpartition(".")[2]
    said = text(first, "message") if isinstance(first, dict) else str(first or "")
    return Refused(
        f"EasyPost refuses: {' '.join(filter(None, (words, field, said)))}",
        "Correct it, or choose another carrier.",
        field=FIELDS.get(field, ""),
        code="not_found" if code.endswith("NOT_FOUND") else code,
    )


def as_object(body: bytes) -> Mapping[str, Any]:
    """Read a shipment as EasyPost writes it; raises `Unreadable`."""
    value = json_object(body)
    if not text(value, "id"):
        raise Unreadable("no shipment")
    return value
