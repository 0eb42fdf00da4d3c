"""The demo carrier's words and ours, both ways; pure, no network.

Follows README.md in this folder. Tables on top, one function a message below.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal, InvalidOperation
from typing import Any

from workstation.domain.customs_papers import CustomsPapers
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier import (
    BoughtLabel,
    Call,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    LabelRequest,
    Problem,
    Quote,
    SettingField,
)

SERVICES: Mapping[ServiceLevel, str] = {
    ServiceLevel.ECONOMY: "ECO",
    ServiceLevel.STANDARD: "STD",
    ServiceLevel.EXPRESS: "EXP",
}
COUNTRIES = (
    "TR", "GR", "CY", "BG", "RO", "DE", "AT", "NL", "BE", "FR", "IT", "ES", "PT", "PL", "GB", "IE",
    "AE", "SA", "QA", "KW", "BH", "OM", "EG", "JO", "LB", "IL",
    "US", "CA", "CN", "HK", "TW", "MO", "JP", "KR", "SG", "AU",
)  # fmt: skip
NEEDS_POSTCODE = frozenset(
    {"TR", "GR", "CY", "BG", "RO", "DE", "AT", "NL", "BE", "FR", "IT", "ES", "PT", "PL", "US",
     "CN", "JP", "AU"}
)  # fmt: skip
NEEDS_PHONE = frozenset({"TR", "AE", "SA", "CN"})
LONGEST_TEXT = 60

EFFECTS: Mapping[str, EffectKind] = {
    "keyed": EffectKind.KEYED,
    "look_up": EffectKind.LOOK_UP,
    "ask": EffectKind.ASK,
}
"""What the account may be asked after a doubt -> what may then be done."""

SPEC = CarrierSpec(
    key="demo",
    papers=CustomsPapers.OWN,
    name="Demo Carrier",
    letter="D",
    colour="#7A4FBF",
    services=SERVICES,
    buy_effect=EffectKind.KEYED,
    countries=COUNTRIES,
    label_formats=("zpl",),
    settings=(
        SettingField("base_url", "Address", "Where the demo carrier listens."),
        SettingField("api_key", "API key", secret=True),
        SettingField("mode", "After a doubt", choices=tuple(EFFECTS)),
    ),
    effects={Call.VOID: EffectKind.REPEATABLE},
    verified="its own server, which is part of Packbench",
)

MILESTONES: Mapping[str, Milestone] = {
    "ANN": Milestone.NONE,
    "COL": Milestone.ACCEPTED,
    "HUB": Milestone.IN_TRANSIT,
    "DEP": Milestone.IN_TRANSIT,
    "CUS": Milestone.CUSTOMS,
    "OUT": Milestone.OUT_FOR_DELIVERY,
    "PUP": Milestone.READY_FOR_PICKUP,
    "ATT": Milestone.ATTEMPT_FAILED,
    "DLY": Milestone.DELAYED,
    "DLV": Milestone.DELIVERED,
    "RTS": Milestone.RETURNING,
    "RTD": Milestone.RETURNED,
    "LST": Milestone.LOST,
}
"""Tracking code -> milestone; a code that is not here is `UNKNOWN` and shown as it came."""

ADVICE: Mapping[str, str] = {
    "postcode_missing": "Enter the postcode and close the parcel again.",
    "postcode_invalid": "Correct the postcode and close the parcel again.",
    "phone_missing": "Enter the recipient's phone number and close the parcel again.",
    "country_not_served": "Choose another carrier.",
    "weight_too_high": "Split the parcel or choose another carrier.",
    "price_above_limit": "Allow the price or choose another carrier.",
    "key_reused": "Look this parcel up at the carrier before buying for it.",
    "label_unknown": "Check the tracking number and the account.",
    "already_on_its_way": "A parcel that was collected can only be returned.",
}
OUR_FIELDS: Mapping[str, str] = {"max_price": "price_ceiling"}
PLAIN_FIELDS = frozenset(
    {"code", "field", "status", "service", "currency", "amount", "country", "client_ref", "format",
     "tracking_number", "bought_at", "zone"}
)  # fmt: skip
"""Fields without personal data, which may stand in the exchange log."""


class Unreadable(ValueError):
    """An answer is not what the document says."""


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    """Name what the carrier would refuse, as far as its document tells."""
    to = request.recipient
    if request.service not in SERVICES:
        yield Problem("service", "This carrier has no such service.", "Choose another service.")
    if to.country not in COUNTRIES:
        yield Problem("country", "This carrier does not go there.", "Choose another carrier.")
    if request.weight_g < 1:
        yield Problem("weight_g", "The weight is missing.", "Weigh the parcel.")
    elif request.weight_g > SPEC.max_weight_g:
        yield Problem("weight_g", "This carrier takes 30 kg at most.", "Split the parcel.")
    for name, text in (("name", to.name), ("street", to.street), ("city", to.city)):
        if not text.strip():
            yield Problem(name, f"The {name} is missing.", "Complete the address.")
        elif len(text.strip()) > LONGEST_TEXT:
            yield Problem(
                name, f"The {name} is longer than {LONGEST_TEXT} characters.", "Shorten it."
            )
    if to.country in NEEDS_POSTCODE and not to.postcode.strip():
        yield Problem("postcode", "The postcode is missing.", "Complete the address.")
    if to.country in NEEDS_PHONE and sum(map(str.isdigit, to.phone)) < 7:
        yield Problem("phone", "The phone number is missing.", "Complete the address.")
    if request.cod is not None:
        yield Problem(
            "cod", "This carrier collects no cash on delivery.", "Choose another carrier."
        )


def label_order(request: LabelRequest) -> dict[str, Any]:
    """Write the purchase as the carrier reads it; the same request gives the same order."""
    ceiling = request.price_ceiling
    return {
        "client_ref": request.client_ref,
        "order_number": request.order_number,
        "service": service_code(request.service),
        "weight_g": request.weight_g,
        "recipient": _address(request.recipient),
        "sender": _address(request.sender),
        "max_price": {"amount": str(ceiling.amount), "currency": ceiling.currency}
        if ceiling
        else None,
    }


def service_code(service: ServiceLevel) -> str:
    code = SERVICES.get(service)
    if code is None:
        raise Refused(
            "This carrier has no such service.", "Choose another service.", field="service"
        )
    return code


def rate_question(request: LabelRequest) -> dict[str, Any]:
    return {"country": request.recipient.country, "weight_g": request.weight_g}


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought label, or a list in which exactly one is live; raises `Unreadable`."""
    value: Mapping[str, Any] = _object(body)
    if "labels" in value:
        live = live_labels(value)
        if len(live) != 1:
            raise Unreadable("not exactly one live label")
        value = live[0]
    try:
        content = base64.b64decode(value["label"]["content"], validate=True)
        number = _text(value, "tracking_number")
        label_format = _text(value["label"], "format")
        url = str(value.get("tracking_url", ""))
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable("no label in the answer") from error
    if label_format != "zpl" or not content.startswith(b"^XA"):
        raise Unreadable("the label is not ZPL")
    return BoughtLabel(
        tracking_number=number,
        format=label_format,
        content=content,
        price=_money(value.get("price")),
        carrier_ref=str(value.get("client_ref", "")),
        tracking_url=url if url.startswith(("https://", "http://")) else "",
        raw=body,
    )


def read_labels(body: bytes) -> list[Mapping[str, Any]]:
    """Read a list of labels as plain objects; raises `Unreadable`."""
    labels = _object(body).get("labels")
    if not isinstance(labels, list) or not all(isinstance(label, dict) for label in labels):
        raise Unreadable("no list of labels")
    return labels


def live_labels(value: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    labels = value["labels"]
    if not isinstance(labels, list):
        raise Unreadable("no list of labels")
    return [label for label in labels if isinstance(label, dict) and label.get("status") == "live"]


def read_purchases(body: bytes) -> list[tuple[str, str, Money]]:
    """Read the account's live labels: reference ("" where it is not told), number, price."""
    rows = []
    for label in live_labels({"labels": read_labels(body)}):
        price = _money(label.get("price"))
        if price is None:
            raise Unreadable("a label without a price")
        rows.append((str(label.get("client_ref", "")), _text(label, "tracking_number"), price))
    return rows


def read_rates(body: bytes, request: LabelRequest, *, carrier: str) -> list[Quote]:
    """Read the prices of all our service levels; raises `Unreadable`."""
    levels = {code: level for level, code in SERVICES.items()}
    kg = max(1, -(-request.weight_g // 1000))
    try:
        rates = _object(body)["rates"]
        return [
            Quote(
                carrier=carrier,
                service=levels[rate["service"]],
                price=_price(rate["price"]),
                explained=f"{kg} kg, zone {rate['zone']}",
                transit_days=(int(rate["transit_days"][0]), int(rate["transit_days"][1])),
                billed=(Decimal(kg), "kg"),
            )
            for rate in rates
            if rate["service"] in levels
        ]
    except (KeyError, TypeError, ValueError, IndexError) as error:
        raise Unreadable("no rates in the answer") from error


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    try:
        scans = [_scan(event) for event in _object(body)["events"]]
    except (KeyError, TypeError, ValueError) as error:
        raise Unreadable("no events in the answer") from error
    return sorted(scans, key=lambda scan: scan.at)


def read_refusal(body: bytes) -> Refused:
    """Read why the carrier said no; raises `Unreadable` when it does not say so in its own way."""
    error = _object(body).get("error")
    if not isinstance(error, dict) or not isinstance(error.get("code"), str) or not error["code"]:
        raise Unreadable("no error in the answer")
    code, field = error["code"], str(error.get("field", ""))
    text = str(error.get("message", "")).strip() or f"Code {code}."
    advice = ADVICE.get(code, "Correct it, or choose another carrier.")
    field = OUR_FIELDS.get(field, field)
    return Refused(f"Demo Carrier refuses: {text}", advice, field=field, code=code)


def _scan(event: Mapping[str, Any]) -> CarrierScan:
    code = str(event["code"])
    at = datetime.fromisoformat(event["at"])
    if at.tzinfo is None:
        raise Unreadable("a scan without a time zone")
    return CarrierScan(
        at=at,
        code=code,
        text=str(event["text"]),
        milestone=MILESTONES.get(code, Milestone.UNKNOWN),
        place=str(event.get("place", "")),
    )


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    if not isinstance(value, dict):
        raise Unreadable("not a JSON object")
    return value


def _text(value: Mapping[str, Any], name: str) -> str:
    text = value[name]
    if not isinstance(text, str) or not text:
        raise Unreadable(f"no {name}")
    return text


def _money(value: object) -> Money | None:
    """Read a price; one that cannot be read costs us the price, not the label."""
    try:
        return _price(value)
    except Unreadable:
        return None


def _price(value: object) -> Money:
    if not isinstance(value, dict):
        raise Unreadable("no price")
    try:
        return Money(Decimal(str(value["amount"])), str(value["currency"]))
    except (KeyError, InvalidOperation, Refused) as error:
        raise Unreadable("no price") from error


def _address(address: Address) -> dict[str, str]:
    fields = ("name", "company", "street", "street2", "district", "postcode", "city", "region",
              "country", "phone", "email")  # fmt: skip
    return {name: getattr(address, name).strip() for name in fields}
