"""DHL Express's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

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
    rows,
    text,
    unpack,
)
from workstation.carriers.mydhl.codes import MILESTONES
from workstation.carriers.written import centimetres, cut, digits, kilograms, pruned
from workstation.domain.borders import EU, crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier import (
    BoughtLabel,
    BoughtPiece,
    CarrierScan,
    CarrierSpec,
    CustomsItem,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Piece,
    Quote,
    SettingField,
    Signature,
    TaxId,
    TaxKind,
)

URLS = {"test": "https://express.api.dhl.com/mydhlapi/test",
        "live": "https://express.api.dhl.com/mydhlapi"}  # fmt: skip
NAMES = uuid.UUID("2d9b7c0a-3a6e-4f0b-8a55-7f5a0a6d1c44")
"""The name space of our message references."""

SPEC = CarrierSpec(
    key="mydhl",
    name="DHL Express",
    letter="D",
    colour="#D40511",
    services={
        ServiceLevel.ECONOMY: "H",
        ServiceLevel.STANDARD: "P",
        ServiceLevel.EXPRESS: "Y",
    },
    buy_effect=EffectKind.ASK,
    max_weight_g=70_000,
    needs_phone=True,
    label_formats=("zpl",),
    verified="specification",
    features=frozenset(
        {Feature.PIECES, Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS}
    ),
    limits=Limits(
        longest={"name": 255, "company": 100, "street": 45, "street2": 45, "district": 45,
                 "city": 45, "region": 35, "postcode": 12, "phone": 70, "email": 70},
        longest_side_mm=1200,
        most_pieces=99,
    ),
    settings=(
        ENDPOINT,
        SettingField("username", "API user", "From DHL's developer portal, MyDHL API."),
        SettingField("password", "API password", secret=True),
        SettingField("account_number", "Account number", "Nine digits, the shipper's."),
        OWN_ADDRESS,
    ),
)  # fmt: skip
AT_HOME: Mapping[str, str] = {"P": "N", "Y": "1", "H": "N"}
"""The products inside one country in place of those across borders."""
IN_UNION: Mapping[str, str] = {"P": "U", "Y": "T", "H": "W"}
"""The products inside the customs union."""

FIELDS = (("postalCode", "postcode"), ("cityName", "city"), ("countryCode", "country"),
          ("provinceCode", "region"), ("addressLine1", "street"), ("addressLine2", "street2"),
          ("addressLine3", "district"), ("phone", "phone"), ("email", "email"),
          ("fullName", "name"), ("companyName", "company"), ("weight", "weight_g"),
          ("productCode", "service"), ("exportDeclaration", "customs"))  # fmt: skip
PLAIN = frozenset(
    {"productCode", "shipmentTrackingNumber", "trackingNumber", "typeCode", "countryCode", "status",
     "priceCurrency", "currencyType", "price", "incoterm", "encodingFormat", "imageFormat"}
)  # fmt: skip
REASONS = {"sale": "commercial_purpose_or_sale", "gift": "gift", "sample": "sample",
           "return": "return", "repair": "temporary", "documents": "permanent"}  # fmt: skip
SIGNATURES = {Signature.ANYONE: "SF", Signature.ADULT: "SA"}
INSURANCE, DUTY_PAID = "II", "DD"
TAXES = {TaxKind.IOSS: "SDT", TaxKind.EORI: "EOR", TaxKind.VAT: "VAT", TaxKind.NATIONAL: "FTZ"}


def product(code: str, request: LabelRequest) -> str:
    """Give the product of this lane; one that has no variants is kept as it is."""
    home, to = request.sender.country, request.recipient.country
    if home == to:
        return AT_HOME.get(code, code)
    return IN_UNION.get(code, code) if home in EU and to in EU else code


def message_reference(client_ref: str) -> str:
    return str(uuid.uuid5(NAMES, client_ref))


def shipment(request: LabelRequest, *, code: str, account: str, now: datetime) -> dict[str, Any]:
    """Write the purchase of a shipment; its labels come as ZPL for 203 dpi."""
    customs = request.customs
    declared = crosses_customs(request.sender.country, request.recipient.country)
    written: dict[str, Any] = pruned({
        "plannedShippingDateAndTime": planned(now),
        "pickup": {"isRequested": False},
        "productCode": product(code, request),
        "getRateEstimates": True,
        "accounts": [{"typeCode": "shipper", "number": account}],
        "valueAddedServices": _extras(request),
        "outputImageProperties": {
            "printerDPI": 200,
            "encodingFormat": "zpl",
            "imageOptions": [
                {"typeCode": "label", "templateName": "ECOM26_84_001", "isRequested": True}
            ],
        },
        "customerReferences": [{"value": request.client_ref, "typeCode": "CU"}],
        "customerDetails": {
            "shipperDetails": {
                **_party(request.sender),
                "registrationNumbers": [
                    _registration(number, request.sender.country) for number in customs.sender_ids
                ] if customs else None,
                "typeCode": "business",
            },
            "receiverDetails": {
                **_party(request.recipient),
                "registrationNumbers": [
                    _registration(number, request.recipient.country)
                    for number in customs.recipient_ids
                ] if customs else None,
                "typeCode": "business" if customs and customs.recipient_is_business
                else "direct_consumer",
            },
        },
        "content": {
            "packages": [_package(request, piece) for piece in request.boxes],
            "isCustomsDeclarable": declared,
            "declaredValue": float(customs.value.amount) if customs else None,
            "declaredValueCurrency": customs.value.currency if customs else None,
            "exportDeclaration": _declaration(request, now) if customs else None,
            "description": cut(request.contents or "Goods", 70),
            "incoterm": customs.incoterm.value if customs else "DAP",
            "unitOfMeasurement": "metric",
        },
    })  # fmt: skip
    for role, address in (("shipper", request.sender), ("receiver", request.recipient)):
        # It must be there, also where a country has none.
        written["customerDetails"][f"{role}Details"]["postalAddress"]["postalCode"] = (
            address.postcode
        )
    return written


def rate_question(request: LabelRequest, *, account: str, now: datetime) -> dict[str, Any]:
    return {
        "customerDetails": {
            "shipperDetails": _place(request.sender),
            "receiverDetails": _place(request.recipient),
        },
        "accounts": [{"typeCode": "shipper", "number": account}],
        "plannedShippingDateAndTime": planned(now),
        "unitOfMeasurement": "metric",
        "isCustomsDeclarable": crosses_customs(request.sender.country, request.recipient.country),
        "packages": [pruned(_measures(piece)) for piece in request.boxes],
    }


def planned(now: datetime) -> str:
    """Write a time as DHL wants it, with its distance from Greenwich."""
    return now.strftime("%Y-%m-%dT%H:%M:%S GMT+00:00")


def _place(address: Address) -> dict[str, str]:
    return {
        "postalCode": address.postcode,
        "cityName": address.city,
        "countryCode": address.country,
    }


def _party(address: Address) -> dict[str, Any]:
    more = [line for line in (address.street2, address.district) if line]
    return {
        "postalAddress": {
            **_place(address),
            "provinceCode": address.region if len(address.region) == 2 else None,
            "addressLine1": address.street,
            "addressLine2": more[0] if more else None,
            "addressLine3": more[1] if len(more) > 1 else None,
        },
        "contactInformation": {
            "fullName": address.name,
            "companyName": address.company or address.name,
            "phone": address.phone if address.phone.startswith("+") else digits(address.phone),
            "email": address.email,
        },
    }


def _registration(number: TaxId, country: str) -> dict[str, str]:
    return {
        "typeCode": TAXES[number.kind],
        "number": number.number,
        "issuerCountryCode": number.country or country,
    }


def _extras(request: LabelRequest) -> list[dict[str, Any]]:
    extras: list[dict[str, Any]] = []
    if request.insured:
        extras.append({
            "serviceCode": INSURANCE, "value": float(request.insured.amount),
            "currency": request.insured.currency,
        })  # fmt: skip
    if request.signature in SIGNATURES:
        extras.append({"serviceCode": SIGNATURES[request.signature]})
    if request.customs and request.customs.incoterm == "DDP":
        extras.append({"serviceCode": DUTY_PAID})
    return extras


def _measures(piece: Piece) -> dict[str, Any]:
    size = piece.size
    return {
        "weight": float(kilograms(piece.weight_g, 3)),
        "dimensions": {
            "length": centimetres(size.length_mm), "width": centimetres(size.width_mm),
            "height": centimetres(size.height_mm),
        } if size else None,
    }  # fmt: skip


def _package(request: LabelRequest, piece: Piece) -> dict[str, Any]:
    return {
        **_measures(piece),
        "customerReferences": [{"value": piece.key, "typeCode": "CU"}],
        "description": cut(piece.contents or request.contents or "Goods", 70),
    }


def _declaration(request: LabelRequest, now: datetime) -> dict[str, Any]:
    customs = request.customs
    if customs is None:
        return {}
    return {
        "lineItems": [
            _line(place, item, reason=REASONS[customs.reason])
            for place, item in enumerate(customs.items, start=1)
        ],
        "invoice": {
            "number": cut(customs.invoice_number or request.order_number, 35),
            "date": (customs.invoice_date or now.date()).isoformat(),
        },
        "exportReasonType": REASONS[customs.reason],
    }


def _line(place: int, item: CustomsItem, *, reason: str) -> dict[str, Any]:
    weight = float(kilograms(item.weight_g * item.quantity, 3))
    code = item.hs_code.replace(" ", "")
    known = (("ABW", item.sku), ("PAN", item.maker_code))
    return {
        "number": place,
        "description": cut(item.description, 512),
        "price": float(item.value.amount),
        "quantity": {"value": item.quantity, "unitOfMeasurement": "PCS"},
        "commodityCodes": [{"typeCode": "outbound", "value": code}] if code else None,
        "exportReasonType": reason,
        "manufacturerCountry": item.origin,
        "weight": {"netValue": weight, "grossValue": weight},
        "customerReferences": [
            {"typeCode": kind, "value": number} for kind, number in known if number
        ],
    }


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought shipment; raises `Unreadable`."""
    value = json_object(body)
    labels = [
        unpack(dig(paper, "content"))
        for paper in rows(value, "documents")
        if text(paper, "typeCode") in ("label", "")
    ]
    if not labels:
        raise Unreadable("no label in the answer")
    number = need_text(value, "shipmentTrackingNumber")
    packages = rows(value, "packages")
    several = len(packages) > 1
    # One document for all boxes, or one each, as the account is set up at DHL.
    each = labels if len(labels) == len(packages) else [labels[0]] * len(packages)
    return BoughtLabel(
        tracking_number=number,
        format=label_format(labels[0]),
        content=b"\n".join(labels),
        price=_price(rows(value, "shipmentCharges")),
        tracking_url=text(value, "trackingUrl"),
        raw=body,
        pieces=tuple(
            BoughtPiece("", need_text(package, "trackingNumber"), label)
            for package, label in zip(packages, each, strict=True)
        ) if several else (),
    )  # fmt: skip


def _price(charges: list[Any]) -> Money | None:
    """Give what is billed, in the currency of the bill."""
    for charge in charges:
        if text(charge, "currencyType") == "BILLC":
            return maybe_money(text(charge, "price"), text(charge, "priceCurrency"))
    return None


def read_rates(body: bytes, spec: CarrierSpec, request: LabelRequest) -> list[Quote]:
    levels = {product(code, request): level for level, code in spec.services.items()}
    value = json_object(body)
    if "products" not in value:
        raise Unreadable("no rates")
    quotes = []
    for offer in rows(value, "products"):
        level = levels.get(text(offer, "productCode"))
        billed = [one for one in rows(offer, "totalPrice") if text(one, "currencyType") == "BILLC"]
        if level is None or not billed or not text(billed[0], "price"):
            continue
        days = text(offer, "deliveryCapabilities", "totalTransitDays")
        weight = max(
            (text(offer, "weight", "provided"), text(offer, "weight", "volumetric")), key=_number
        )
        quotes.append(
            Quote(
                spec.key,
                level,
                money(text(billed[0], "price"), text(billed[0], "priceCurrency")),
                f"{text(offer, 'productName')}, {weight} kg".strip(", "),
                (int(days), int(days)) if days.isdecimal() else None,
                (Decimal(weight), "kg") if _number(weight) else None,
            )
        )
    return quotes


def _number(written: str) -> float:
    try:
        return float(written)
    except ValueError:
        return 0.0


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    shipments = rows(json_object(body), "shipments")
    if not shipments:
        raise Unreadable("no shipment in the answer")
    return sorted((_scan(event) for event in rows(shipments[0], "events")), key=lambda one: one.at)


def _scan(event: Any) -> CarrierScan:
    code = text(event, "typeCode")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    written = f"{need_text(event, 'date')}T{text(event, 'time') or '00:00:00'}"
    return CarrierScan(
        at=moment(written + text(event, "GMTOffset")),
        code=code,
        text=text(event, "description"),
        milestone=milestone,
        place=text(event, "serviceArea", 0, "description"),
        incident=incident,
    )


def read_refusal(body: bytes) -> Refused:
    """Read why DHL said no; raises `Unreadable` when it does not say so in its own way."""
    value = json_object(body)
    details = [str(one) for one in rows(value, "additionalDetails")]
    words = " ".join(filter(None, (text(value, "detail") or text(value, "message"), *details)))
    if not words:
        raise Unreadable("no error in the answer")
    field = next((ours for part, ours in FIELDS if part in words), "")
    return Refused(
        f"DHL refuses: {words[:300]}",
        "Correct it, or choose another carrier.",
        field=field,
        code="not_found" if text(value, "status") == "404" else text(value, "status"),
    )
