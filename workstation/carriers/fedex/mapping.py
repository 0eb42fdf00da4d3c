"""FedEx's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
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
from workstation.carriers.fedex.codes import MILESTONES
from workstation.carriers.tokens import Token
from workstation.carriers.written import centimetres, cut, digits, kilograms, lines, pruned
from workstation.domain.borders import crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier import (
    BoughtLabel,
    BoughtPiece,
    Call,
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

URLS = {"test": "https://apis-sandbox.fedex.com", "live": "https://apis.fedex.com"}

SPEC = CarrierSpec(
    key="fedex",
    name="FedEx",
    letter="F",
    colour="#4D148C",
    services={
        ServiceLevel.ECONOMY: "FEDEX_GROUND",
        ServiceLevel.STANDARD: "FEDEX_2_DAY",
        ServiceLevel.EXPRESS: "PRIORITY_OVERNIGHT",
    },
    buy_effect=EffectKind.ASK,
    effects={Call.VOID: EffectKind.REPEATABLE},
    max_weight_g=68_000,
    needs_phone=True,
    label_formats=("zpl",),
    verified="specification",
    features=frozenset(
        {Feature.PIECES, Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS}
    ),
    limits=Limits(
        longest={"name": 35, "company": 35, "street": 35, "street2": 35, "district": 35, "city": 35,
                 "postcode": 10, "phone": 15, "email": 80},
        longest_side_mm=2740,
        most_pieces=30,
    ),
    settings=(
        ENDPOINT,
        SettingField("client_id", "API key", "Of your project on developer.fedex.com."),
        SettingField("client_secret", "Secret key", secret=True),
        SettingField("account_number", "Account number", "Nine digits."),
        OWN_ADDRESS,
    ),
)  # fmt: skip
ABROAD: Mapping[ServiceLevel, str] = {
    ServiceLevel.ECONOMY: "FEDEX_INTERNATIONAL_CONNECT_PLUS",
    ServiceLevel.STANDARD: "INTERNATIONAL_ECONOMY",
    ServiceLevel.EXPRESS: "FEDEX_INTERNATIONAL_PRIORITY",
}
"""The services across a border, where the account names none of its own."""

FIELDS = (("POSTALCODE", "postcode"), ("STATEORPROVINCE", "region"), ("STREETLINE", "street"),
          ("CITY", "city"), ("PHONENUMBER", "phone"), ("COUNTRYCODE", "country"),
          ("SERVICETYPE", "service"), ("WEIGHT", "weight_g"), ("SHIPPER", "sender"),
          ("COMMODIT", "customs"))  # fmt: skip
"""A part of an error code -> the field that it is about."""
PLAIN = frozenset(
    {"code", "serviceType", "trackingNumber", "masterTrackingNumber", "currency", "rateType",
     "countryCode", "eventType", "transactionId", "customerTransactionId", "jobId", "contentType",
     "docType"}
)  # fmt: skip
PURPOSES = {"sale": "SOLD", "gift": "GIFT", "sample": "SAMPLE", "return": "NOT_SOLD",
            "repair": "REPAIR_AND_RETURN", "documents": "NOT_SOLD"}  # fmt: skip
SIGNATURES = {Signature.ANYONE: "INDIRECT", Signature.ADULT: "ADULT"}
DAYS = {"ONE_DAY": 1, "TWO_DAYS": 2, "THREE_DAYS": 3, "FOUR_DAYS": 4, "FIVE_DAYS": 5,
        "SIX_DAYS": 6, "SEVEN_DAYS": 7, "EIGHT_DAYS": 8, "NINE_DAYS": 9,
        "TEN_DAYS": 10}  # fmt: skip
TAXES = {TaxKind.IOSS: ("BUSINESS_UNION", "IOSS"), TaxKind.EORI: ("BUSINESS_UNION", "EORI"),
         TaxKind.VAT: ("BUSINESS_NATIONAL", "VAT"),
         TaxKind.NATIONAL: ("BUSINESS_NATIONAL", "")}  # fmt: skip


def service_of(request: LabelRequest, code: str) -> str:
    """Give the service: the account's own, or across a border the one that goes there."""
    crosses = crosses_customs(request.sender.country, request.recipient.country)
    shipped = SPEC.services.get(request.service)
    return ABROAD.get(request.service, code) if crosses and code == shipped else code


def shipment(request: LabelRequest, *, service: str, account: str, today: date) -> dict[str, Any]:
    """Write the purchase of a shipment; its labels come as 4 x 6 inch ZPL."""
    total = sum((kilograms(box.weight_g) for box in request.boxes), Decimal(0))
    written: dict[str, Any] = pruned({
        "labelResponseOptions": "LABEL",
        "accountNumber": {"value": account},
        "shipAction": "CONFIRM",
        "processingOptionType": "SYNCHRONOUS_ONLY",
        "requestedShipment": {
            "shipDatestamp": today.isoformat(),
            "shipper": {**_party(request.sender), "tins": _tins(request)},
            "recipients": [_party(request.recipient)],
            "pickupType": "USE_SCHEDULED_PICKUP",
            "serviceType": service_of(request, service),
            "packagingType": "YOUR_PACKAGING",
            "totalWeight": float(total),
            "shippingChargesPayment": _payment(account),
            "customsClearanceDetail": _customs(request, account),
            "labelSpecification": {
                "labelFormatType": "COMMON2D",
                "labelStockType": "STOCK_4X6",
                "imageType": "ZPLII",
            },
            "rateRequestType": ["ACCOUNT"],
            "totalPackageCount": len(request.boxes),
            "requestedPackageLineItems": [
                {
                    "sequenceNumber": place,
                    **_package(request, piece),
                    "customerReferences": _references(request),
                }
                for place, piece in enumerate(request.boxes, start=1)
            ],
        },
    })  # fmt: skip
    return written


def rate_question(request: LabelRequest, *, account: str, today: date) -> dict[str, Any]:
    written: dict[str, Any] = pruned({
        "accountNumber": {"value": account},
        "rateRequestControlParameters": {"returnTransitTimes": True},
        "requestedShipment": {
            "shipper": {"address": _address(request.sender)},
            "recipient": {"address": _address(request.recipient)},
            "shipDateStamp": today.isoformat(),
            "pickupType": "USE_SCHEDULED_PICKUP",
            "rateRequestType": ["ACCOUNT"],
            "customsClearanceDetail": _rated_customs(request),
            "requestedPackageLineItems": [
                _package(request, piece, special=False) for piece in request.boxes
            ],
        },
    })  # fmt: skip
    return written


def cancel_order(number: str, *, account: str) -> dict[str, Any]:
    return {
        "accountNumber": {"value": account},
        "trackingNumber": number,
        "deletionControl": "DELETE_ALL_PACKAGES",
    }


def track_question(number: str) -> dict[str, Any]:
    return {
        "includeDetailedScans": True,
        "trackingInfo": [{"trackingNumberInfo": {"trackingNumber": number}}],
    }


def _address(address: Address) -> dict[str, Any]:
    return {
        "streetLines": lines(address),
        "city": address.city,
        "stateOrProvinceCode": address.region,
        "postalCode": address.postcode,
        "countryCode": address.country,
    }


def _party(address: Address) -> dict[str, Any]:
    return {
        "contact": {
            "personName": address.name,
            "companyName": address.company,
            "phoneNumber": digits(address.phone),
            "emailAddress": address.email,
        },
        "address": _address(address),
    }


def _tins(request: LabelRequest) -> list[dict[str, str]]:
    return [_tin(number) for number in request.customs.sender_ids] if request.customs else []


def _tin(number: TaxId) -> dict[str, str]:
    kind, usage = TAXES[number.kind]
    return {"number": number.number, "tinType": kind, "usage": usage}


def _payment(account: str) -> dict[str, Any]:
    party = {"responsibleParty": {"accountNumber": {"value": account}}}
    return {"paymentType": "SENDER", "payor": party}


def _references(request: LabelRequest) -> list[dict[str, str]]:
    """Our key is the customer reference: it is printed, and FedEx's own page finds it."""
    found = [{"customerReferenceType": "CUSTOMER_REFERENCE", "value": request.client_ref}]
    if request.order_number:
        number = cut(request.order_number, 30)
        found.append({"customerReferenceType": "INVOICE_NUMBER", "value": number})
    return found


def _package(request: LabelRequest, piece: Piece, *, special: bool = True) -> dict[str, Any]:
    size, insured = piece.size, request.insured
    signature = SIGNATURES.get(request.signature) if special else None
    return {
        "weight": {"units": "KG", "value": float(kilograms(piece.weight_g))},
        "dimensions": {
            "length": centimetres(size.length_mm), "width": centimetres(size.width_mm),
            "height": centimetres(size.height_mm), "units": "CM",
        } if size else None,
        "declaredValue": {
            "amount": float(round(insured.amount / len(request.boxes), 2)),
            "currency": insured.currency,
        } if insured else None,
        "packageSpecialServices": {
            "specialServiceTypes": ["SIGNATURE_OPTION"], "signatureOptionType": signature,
        } if signature else None,
    }  # fmt: skip


def _customs(request: LabelRequest, account: str) -> dict[str, Any] | None:
    customs = request.customs
    if customs is None:
        return None
    ddp = customs.incoterm == "DDP"
    return {
        "commercialInvoice": {
            "shipmentPurpose": PURPOSES[customs.reason],
            "termsOfSale": customs.incoterm.value,
            "customerReferences": [
                {"customerReferenceType": "INVOICE_NUMBER", "value": customs.invoice_number}
            ] if customs.invoice_number else None,
        },
        "dutiesPayment": _payment(account) if ddp else {"paymentType": "RECIPIENT"},
        "isDocumentOnly": True if customs.reason == "documents" else None,
        "totalCustomsValue": _money(customs.value),
        "commodities": [
            _commodity(item, consumer=not customs.recipient_is_business) for item in customs.items
        ],
    }  # fmt: skip


def _rated_customs(request: LabelRequest) -> dict[str, Any] | None:
    customs = request.customs
    if customs is None:
        return None
    return {
        "commercialInvoice": {"shipmentPurpose": PURPOSES[customs.reason]},
        "dutiesPayment": {"paymentType": "SENDER"},
        "commodities": [_commodity(item) for item in customs.items],
    }


def _commodity(item: CustomsItem, *, consumer: bool | None = None) -> dict[str, Any]:
    worth = Money(item.value.amount * item.quantity, item.value.currency)
    return {
        "description": cut(item.description, 450),
        "numberOfPieces": item.quantity,
        "quantity": item.quantity,
        "quantityUnits": "PCS",
        "unitPrice": _money(item.value),
        "customsValue": _money(worth),
        "countryOfManufacture": item.origin,
        "harmonizedCode": item.hs_code.replace(".", ""),
        "partNumber": item.gtin or item.maker_code or item.sku,
        "weight": {"units": "KG", "value": float(kilograms(item.weight_g * item.quantity))},
        "purpose": None if consumer is None else "CONSUMER" if consumer else "BUSINESS",
    }


def _money(money: Money) -> dict[str, Any]:
    return {"amount": float(money.amount), "currency": money.currency}


def read_token(body: bytes) -> Token:
    value = json_object(body)
    seconds = text(value, "expires_in")
    return Token(need_text(value, "access_token"), float(seconds) if seconds.isdecimal() else 600.0)


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought shipment; raises `Unreadable`."""
    output = dig(json_object(body), "output", "transactionShipments", 0)
    pieces = [_piece(piece) for piece in rows(output, "pieceResponses")]
    if not pieces:
        raise Unreadable("no package")
    several = len(pieces) > 1
    rated = dig(output, "completedShipmentDetail", "shipmentRating", "shipmentRateDetails", 0)
    number = text(output, "masterTrackingNumber") or pieces[0].tracking_number
    whole = b"\n".join(piece.content for piece in pieces)
    return BoughtLabel(
        tracking_number=number,
        format=label_format(pieces[0].content),
        content=whole,
        price=maybe_money(text(rated, "totalNetCharge"), text(rated, "currency")),
        tracking_url=f"https://www.fedex.com/fedextrack/?trknbr={number}",
        raw=body,
        pieces=tuple(pieces) if several else (),
    )


def _piece(piece: Any) -> BoughtPiece:
    labels = [
        unpack(dig(paper, "encodedLabel"))
        for paper in rows(piece, "packageDocuments")
        if text(paper, "contentType") in ("LABEL", "MERGED_LABELS_ONLY", "")
    ]
    if not labels:
        raise Unreadable("no label in the answer")
    references = rows(piece, "customerReferences")
    key = text(references[0], "value") if references else ""
    return BoughtPiece(key, need_text(piece, "trackingNumber"), labels[0])


def read_rates(body: bytes, spec: CarrierSpec, request: LabelRequest) -> list[Quote]:
    levels = {service_of_level(spec, request, level): level for level in spec.services}
    output = dig(json_object(body), "output")
    if not isinstance(output, dict):
        raise Unreadable("no rates")
    quotes = []
    for reply in rows(output, "rateReplyDetails"):
        level = levels.get(text(reply, "serviceType"))
        rated = dig(reply, "ratedShipmentDetails", 0)
        if level is None or rated is None:
            continue
        currency = text(rated, "currency") or text(rated, "shipmentRateDetail", "currency")
        zone = text(rated, "shipmentRateDetail", "rateZone")
        billed = dig(rated, "shipmentRateDetail", "totalBillingWeight")
        days = DAYS.get(text(reply, "operationalDetail", "transitTime"))
        weight = f"{text(billed, 'value')} {text(billed, 'units').lower()} billed"
        quotes.append(
            Quote(
                spec.key,
                level,
                money(text(rated, "totalNetCharge"), currency),
                ", ".join(filter(None, (weight if billed else "", f"zone {zone}" if zone else ""))),
                (days, days) if days else None,
                _billed(text(billed, "value"), text(billed, "units")),
            )
        )
    return quotes


def _billed(value: str, unit: str) -> tuple[Decimal, str] | None:
    return (Decimal(value), unit.lower()) if value.replace(".", "", 1).isdecimal() else None


def service_of_level(spec: CarrierSpec, request: LabelRequest, level: ServiceLevel) -> str:
    """Give the service of another level for the same parcel."""
    code = spec.services[level]
    crosses = crosses_customs(request.sender.country, request.recipient.country)
    return ABROAD.get(level, code) if crosses and code == SPEC.services.get(level) else code


def read_cancelled(body: bytes) -> None:
    """Make sure that the shipment was cancelled; raises `Refused` when it was not."""
    output = dig(json_object(body), "output")
    if not isinstance(output, dict) or "cancelledShipment" not in output:
        raise Unreadable("no word on the cancelling")
    if output["cancelledShipment"] is not True:
        raise Refused(
            f"FedEx did not cancel it: {text(output, 'message') or 'no reason given'}.",
            "It may have been collected already.",
            field="tracking_number",
            code="not_cancelled",
        )


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`, `Refused` for a strange number."""
    result = dig(json_object(body), "output", "completeTrackResults", 0, "trackResults", 0)
    if result is None:
        raise Unreadable("no parcel in the answer")
    code = text(result, "error", "code")
    if code:
        raise Refused(
            f"FedEx refuses: {text(result, 'error', 'message') or code}",
            "Check the tracking number.",
            field="tracking_number",
            code="not_found" if "NOTFOUND" in code else code,
        )
    return sorted((_scan(event) for event in rows(result, "scanEvents")), key=lambda scan: scan.at)


def _scan(event: Any) -> CarrierScan:
    code = text(event, "eventType")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    place = dig(event, "scanLocation")
    said = (text(event, "eventDescription"), text(event, "exceptionDescription"))
    return CarrierScan(
        at=moment(need_text(event, "date")),
        code=code,
        text=": ".join(filter(None, said)),
        milestone=milestone,
        place=", ".join(filter(None, (text(place, "city"), text(place, "countryCode")))),
        incident=incident,
    )


def read_refusal(body: bytes) -> Refused:
    """Read why FedEx said no; raises `Unreadable` when it does not say so in its own way."""
    error = dig(json_object(body), "errors", 0)
    code, words = need_text(error, "code"), text(error, "message")
    field = next((ours for part, ours in FIELDS if part in code.upper()), "")
    return Refused(
        f"FedEx refuses: {words or code}",
        "Correct it, or choose another carrier.",
        field=field,
        code=code,
    )
