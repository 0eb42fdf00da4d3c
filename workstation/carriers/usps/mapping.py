"""USPS's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from workstation.carriers import rules
from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    maybe_money,
    moment,
    money,
    need_text,
    text,
    unpack,
)
from workstation.carriers.tokens import Token
from workstation.carriers.usps.codes import MILESTONES
from workstation.carriers.written import cut, digits, inches, pounds, pruned
from workstation.domain.borders import US
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address
from workstation.ports.carrier import (
    Alphabet,
    BoughtLabel,
    Call,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
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

URLS = {"test": "https://apis-tem.usps.com", "live": "https://apis.usps.com"}
KEYS = uuid.UUID("7c6f2f0e-6d0b-4d0e-9d6b-0a4e3d1c5b21")
"""The name space of our keys at USPS, which takes nothing but UUIDs."""

SPEC = CarrierSpec(
    key="usps",
    name="USPS",
    letter="P",
    colour="#333366",
    services={
        ServiceLevel.ECONOMY: "USPS_GROUND_ADVANTAGE",
        ServiceLevel.STANDARD: "PRIORITY_MAIL",
        ServiceLevel.EXPRESS: "PRIORITY_MAIL_EXPRESS",
    },
    buy_effect=EffectKind.KEYED,
    key_life_seconds=12 * 3600.0,
    effects={Call.VOID: EffectKind.REPEATABLE, Call.MANIFEST: EffectKind.ASK},
    countries=("US",),
    goes_to=tuple(sorted(US)),
    max_weight_g=31_750,
    label_formats=("zpl",),
    verified="specification",
    features=frozenset({Feature.INSURANCE, Feature.SIGNATURE}),
    limits=Limits(
        longest={"name": 50, "company": 50, "street": 50, "street2": 50, "city": 28, "email": 50},
        needs=frozenset({"name", "street", "city", "region", "postcode"}),
        alphabet=Alphabet.ASCII,
    ),
    settings=(
        ENDPOINT,
        SettingField("client_id", "Consumer key", "Of your app on developers.usps.com."),
        SettingField("client_secret", "Consumer secret", secret=True),
        SettingField("crid", "CRID", "Your customer registration ID."),
        SettingField("mid", "MID", "Your mailer ID for labels."),
        SettingField("manifest_mid", "Manifest MID", "Your mailer ID for manifests."),
        SettingField("account_number", "Account number", "Of your Enterprise Payment Account."),
        SettingField(
            "origin", "Post office address", "Street; city; state; ZIP: for SCAN forms.",
            required=False,
        ),
        OWN_ADDRESS,
    ),
)  # fmt: skip

FIELDS = (("zip", "postcode"), ("state", "region"), ("city", "city"), ("street", "street"),
          ("secondary", "street2"), ("phone", "phone"), ("weight", "weight_g"),
          ("mailclass", "service"))  # fmt: skip
"""A part of what an error points to -> our field."""
PLAIN = frozenset(
    {"code", "status", "mailClass", "trackingNumber", "mailingDate", "rateIndicator", "zone",
     "SKU", "eventCode", "token_type", "scope"}
)  # fmt: skip
SIGNATURES = {Signature.ANYONE: 921, Signature.ADULT: 922}
INSURANCE_SMALL, INSURANCE_LARGE = 930, 931
"""Insurance up to 500 USD, and above it."""
SMALL = Decimal(500)
SINGLE_PIECE, EXPRESS_PIECE = "SP", "PA"


def find_problems(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    yield from rules.find_problems(request, spec)
    if request.size is None:
        yield Problem("size", "USPS wants the box's size.", "Choose the box.")
    if request.insured and request.insured.currency != "USD":
        yield Problem("insured", "USPS insures in USD.", "Give the value in USD.")
    plain = digits(request.recipient.postcode)
    if request.recipient.postcode and len(plain) not in (5, 9):
        yield Problem("postcode", "A ZIP code has five or nine digits.", "Correct the ZIP code.")


def key_of(client_ref: str, *, crid: str) -> str:
    """Give the UUID that stands for our key; the same one each time."""
    return str(uuid.uuid5(KEYS, f"{crid}/{client_ref}"))


def label_order(request: LabelRequest, *, service: str, today: date) -> dict[str, Any]:
    """Write the purchase of a label; it comes as 4 x 6 inch ZPL for 203 dpi."""
    extras = [SIGNATURES[request.signature]] if request.signature in SIGNATURES else []
    if request.insured:
        small = request.insured.amount <= SMALL
        extras.append(INSURANCE_SMALL if small else INSURANCE_LARGE)
    written: dict[str, Any] = pruned({
        "imageInfo": {
            "imageType": "ZPL203DPI", "labelType": "4X6LABEL", "receiptOption": "NONE",
        },
        "toAddress": _address(request.recipient),
        "fromAddress": _address(request.sender),
        "packageDescription": {
            **_measures(request),
            "weightUOM": "lb",
            "dimensionsUOM": "in",
            "mailClass": service,
            "rateIndicator": rate_indicator(service),
            "processingCategory": "MACHINABLE",
            "destinationEntryFacilityType": "NONE",
            "mailingDate": today.isoformat(),
            "extraServices": extras,
            "packageOptions": {
                "packageValue": float(request.insured.amount) if request.insured else None,
            },
            "customerReference": [
                {"referenceNumber": request.client_ref, "printReferenceNumber": True},
            ],
        },
    })  # fmt: skip
    return written


def rate_indicator(service: str) -> str:
    """Single piece; Priority Mail Express has a name of its own for it."""
    return EXPRESS_PIECE if service == "PRIORITY_MAIL_EXPRESS" else SINGLE_PIECE


def _measures(request: LabelRequest) -> dict[str, float]:
    size = request.size
    sides = sorted((size.length_mm, size.width_mm, size.height_mm)) if size else [0, 0, 0]
    return {
        "weight": float(pounds(request.weight_g, 2)),
        "length": float(inches(sides[2])),
        "width": float(inches(sides[1])),
        "height": float(inches(sides[0])),
    }


def _address(address: Address) -> dict[str, str]:
    first, _, last = address.name.strip().rpartition(" ")
    code = digits(address.postcode)
    return {
        "firstName": first,
        "lastName": last,
        "firm": address.company,
        "streetAddress": address.street,
        "secondaryAddress": address.street2,
        "city": address.city,
        "state": address.region,
        "ZIPCode": code[:5],
        "ZIPPlus4": code[5:9],
        "phone": digits(address.phone)[-10:],
        "email": address.email,
    }


def rate_question(
    request: LabelRequest, *, account: str, services: Sequence[str], today: date
) -> dict[str, Any]:
    return {
        "originZIPCode": digits(request.sender.postcode)[:5],
        "destinationZIPCode": digits(request.recipient.postcode)[:5],
        **_measures(request),
        "mailClasses": list(services),
        "priceType": "COMMERCIAL",
        "mailingDate": today.isoformat(),
        "accountType": "EPS",
        "accountNumber": account,
    }


def token_question(client: str, secret: str) -> dict[str, str]:
    return {"grant_type": "client_credentials", "client_id": client, "client_secret": secret}


def payment_question(*, crid: str, mid: str, manifest_mid: str, account: str) -> dict[str, Any]:
    """Ask for the right to spend: we pay, and the labels are ours."""
    party = {
        "CRID": crid, "MID": mid, "manifestMID": manifest_mid, "accountType": "EPS",
        "accountNumber": account,
    }  # fmt: skip
    return {"roles": [{"roleName": name, **party} for name in ("PAYER", "LABEL_OWNER")]}


def scan_form_order(numbers: Sequence[str], *, day: date, origin: str, name: str) -> dict[str, Any]:
    """Write a SCAN form for these labels, leaving from the post office at `origin`."""
    parts = [part.strip() for part in origin.split(";")]
    if len(parts) != 4:
        raise NotConfigured(
            "The post office address for SCAN forms is missing.",
            "Write it as street; city; state; ZIP in Set-up.",
            setting="origin",
        )
    street, city, state, code = parts
    return {
        "form": "5630",
        "imageInfo": {"imageType": "PDF", "labelType": "8.5X11LABEL"},
        "mailingDate": day.isoformat(),
        "overwriteMailingDate": False,
        "entryFacilityZIPCode": code[:5],
        "destinationEntryFacilityType": "NONE",
        "shipment": {"trackingNumbers": list(numbers)},
        "fromAddress": {
            "firm": cut(name, 50),
            "streetAddress": street,
            "city": city,
            "state": state,
            "ZIPCode": code[:5],
        },
    }


def read_token(body: bytes) -> Token:
    value = json_object(body)
    seconds = text(value, "expires_in")
    return Token(need_text(value, "access_token"), float(seconds) if seconds.isdecimal() else 600.0)


def read_payment_token(body: bytes) -> Token:
    """Read the right to spend; the document says that it lives for eight hours."""
    return Token(need_text(json_object(body), "paymentAuthorizationToken"), 8 * 3600.0)


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought label; raises `Unreadable`."""
    value = json_object(body)
    meta = dig(value, "labelMetadata") or value
    content = unpack(dig(value, "labelImage"))
    number = need_text(meta, "trackingNumber")
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=maybe_money(text(meta, "postage"), "USD"),
        carrier_ref=text(meta, "SKU"),
        tracking_url=f"https://tools.usps.com/go/TrackConfirmAction?tLabels={number}",
        raw=body,
    )


def read_document(body: bytes) -> CarrierDocument:
    content = unpack(dig(json_object(body), "labelImage"))
    return CarrierDocument("label", label_format(content), content)


def read_rates(body: bytes, spec: CarrierSpec) -> list[Quote]:
    """Read the cheapest price of each mail class that the account sells."""
    levels = {code: level for level, code in spec.services.items()}
    best: dict[ServiceLevel, Quote] = {}
    options = dig(json_object(body), "rateOptions")
    if not isinstance(options, list):
        raise Unreadable("no rates")
    for option in options:
        rate = dig(option, "rates", 0)
        level = levels.get(text(rate, "mailClass"))
        wanted = rate_indicator(text(rate, "mailClass"))
        if level is None or text(rate, "rateIndicator") != wanted:
            continue
        total = text(option, "totalPrice") or text(option, "totalBasePrice")
        explained = f"{text(rate, 'weight')} lb, zone {text(rate, 'zone')}"
        quote = Quote(spec.key, level, money(total, "USD"), explained)
        if level not in best or quote.price.amount < best[level].price.amount:
            best[level] = quote
    return list(best.values())


def read_cancelled(body: bytes) -> None:
    """Make sure that the label was cancelled, or its refund begun; raises `Refused`."""
    value = json_object(body)
    status = text(value, "status") or text(value, "0", "status")
    if not status:
        raise Unreadable("no word on the cancelling")
    if status not in ("CANCELED", "DISPUTED"):
        raise Refused(
            f"USPS did not cancel it: {status}.",
            "It may have been scanned already.",
            field="tracking_number",
            code=status,
        )


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    value = json_object(body)
    events = value.get("trackingEvents")
    if not isinstance(events, list):
        raise Unreadable("no events")
    return sorted((_scan(event) for event in events), key=lambda scan: scan.at)


def _scan(event: Mapping[str, Any]) -> CarrierScan:
    code = text(event, "eventCode")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    place = (text(event, "eventCity"), text(event, "eventState"), text(event, "eventCountry"))
    return CarrierScan(
        at=moment(text(event, "GMTTimestamp") or need_text(event, "eventTimestamp")),
        code=code,
        text=text(event, "eventType"),
        milestone=milestone,
        place=", ".join(filter(None, place)),
        incident=incident,
    )


def read_manifest(body: bytes) -> Manifest:
    value = json_object(body)
    meta = dig(value, "SCANFormMetadata") or value
    image = dig(value, "SCANFormImage")
    content = unpack(image) if image else b""
    return Manifest(need_text(meta, "manifestNumber"), "pdf" if content else "", content)


def read_refusal(body: bytes) -> Refused:
    """Read why USPS said no; raises `Unreadable` when it does not say so in its own way."""
    error = dig(json_object(body), "error")
    words = need_text(error, "message")
    first = dig(error, "errors", 0)
    told = text(first, "detail") or text(first, "title")
    points = (text(first, "source", "parameter") + told + words).lower()
    field = next((ours for part, ours in FIELDS if part in points), "")
    return Refused(
        f"USPS refuses: {told or words}",
        "Correct it, or choose another carrier.",
        field=field,
        code=text(first, "code") or text(error, "code"),
    )
