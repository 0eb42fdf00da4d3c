"""UPS's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta, timezone
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
    money,
    need_text,
    rows,
    text,
    unpack,
)
from workstation.carriers.tokens import Token
from workstation.carriers.written import amount, centimetres, cut, digits, kilograms, lines, pruned
from workstation.domain.errors import Refused
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address
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
    Payer,
    Piece,
    Problem,
    Quote,
    SettingField,
    Signature,
    TaxKind,
)

VERSION = "v2409"
URLS = {"test": "https://wwwcie.ups.com", "live": "https://onlinetools.ups.com"}

SPEC = CarrierSpec(
    key="ups",
    name="UPS",
    letter="U",
    colour="#5B3A1E",
    services={
        ServiceLevel.ECONOMY: "11",
        ServiceLevel.STANDARD: "65",
        ServiceLevel.EXPRESS: "07",
    },
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    max_weight_g=70_000,
    needs_phone=True,
    label_formats=("zpl",),
    verified="specification",
    features=frozenset(
        {Feature.PIECES, Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS, Feature.COD,
         Feature.RECEIVER_PAYS}
    ),
    limits=Limits(
        longest={"name": 35, "company": 35, "street": 35, "street2": 35, "district": 35, "city": 30,
                 "region": 5, "postcode": 9, "phone": 15, "email": 50},
        longest_side_mm=2700,
        most_pieces=20,
    ),
    settings=(
        ENDPOINT,
        SettingField("client_id", "Client ID", "Of your app on developer.ups.com."),
        SettingField("client_secret", "Client secret", secret=True),
        SettingField("account_number", "Account number", "Six characters, your shipper number."),
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "M": (Milestone.NONE, None),
    "MV": (Milestone.NONE, Incident.CANCELLED),
    "P": (Milestone.ACCEPTED, None),
    "I": (Milestone.IN_TRANSIT, None),
    "O": (Milestone.OUT_FOR_DELIVERY, None),
    "D": (Milestone.DELIVERED, None),
    "X": (Milestone.DELAYED, Incident.OTHER),
    "RS": (Milestone.RETURNING, None),
    "DO": (Milestone.IN_TRANSIT, None),
    "DD": (Milestone.IN_TRANSIT, None),
    "W": (Milestone.IN_TRANSIT, None),
    "NA": (Milestone.UNKNOWN, None),
}
"""Status type -> milestone and incident; a type that is not here is `UNKNOWN`."""

FIELDS = {
    "120802": "weight_g", "120900": "account_number", "120100": "sender", "120202": "city",
    "120203": "region", "120206": "region", "120207": "postcode", "120209": "phone",
    "121210": "service", "111210": "service", "120602": "cod", "9120202": "city",
    "9120203": "street", "9120207": "postcode", "9120213": "phone",
}  # fmt: skip
"""Error code -> the field that it is about, as far as we know one; others are told in words."""
NOT_FOUND = frozenset({"300101", "300102", "151044", "TW0001"})
"""What recovery and tracking answer for a reference or number that is not theirs."""
PLAIN = frozenset(
    {"Code", "code", "CurrencyCode", "MonetaryValue", "TrackingNumber", "Weight", "type",
     "ShipmentIdentificationNumber", "CountryCode", "CustomerContext"}
)  # fmt: skip
REASONS = {"sale": "SALE", "gift": "GIFT", "sample": "SAMPLE", "return": "RETURN",
           "repair": "REPAIR", "documents": "DOCUMENTS"}  # fmt: skip
SIGNATURES = {Signature.ANYONE: "2", Signature.ADULT: "3"}
COD_FUNDS = {"cash": "1", "card": "9"}
IOSS = "0356"
LONGEST_TAX_NUMBER = 15


def shipment(request: LabelRequest, *, service: str, account: str, today: date) -> dict[str, Any]:
    """Write the purchase of a shipment; its label comes as 4 x 6 inch ZPL."""
    body = {
        "ShipmentRequest": {
            "Request": {
                "RequestOption": "nonvalidate",
                "SubVersion": "2409",
                "TransactionReference": {"CustomerContext": request.client_ref},
            },
            "Shipment": {
                **_common(request, account=account),
                "Description": cut(request.contents or "Goods", 50),
                "PaymentInformation": {"ShipmentCharge": _charges(request, account)},
                "Service": {"Code": service},
                "ReferenceNumber": [] if _own_borders(request) else _references(request),
                "Package": [_package(request, piece, "Packaging") for piece in request.boxes],
                "ShipmentServiceOptions": _options(request, today),
            },
            "LabelSpecification": {
                "LabelImageFormat": {"Code": "ZPL"},
                "LabelStockSize": {"Height": "6", "Width": "4"},
            },
        }
    }
    written: dict[str, Any] = pruned(body)
    return written


def rate_question(request: LabelRequest, *, account: str) -> dict[str, Any]:
    """Write the question for the prices of all services."""
    body = {
        "RateRequest": {
            "Request": {
                "RequestOption": "Shop",
                "TransactionReference": {"CustomerContext": request.client_ref},
            },
            "Shipment": {
                **_common(request, account=account, phone=False),
                "PaymentDetails": {
                    "ShipmentCharge": [{"Type": "01", "BillShipper": {"AccountNumber": account}}]
                },
                "ShipmentRatingOptions": {"NegotiatedRatesIndicator": "Y"},
                "Package": [_package(request, piece, "PackagingType") for piece in request.boxes],
            },
        }
    }
    written: dict[str, Any] = pruned(body)
    return written


def recovery_question(client_ref: str, *, account: str) -> dict[str, Any]:
    return {
        "LabelRecoveryRequest": {
            "Request": {"TransactionReference": {"CustomerContext": client_ref}},
            "LabelSpecification": {
                "LabelImageFormat": {"Code": "ZPL"},
                "LabelStockSize": {"Height": "6", "Width": "4"},
            },
            "ReferenceValues": {
                "ReferenceNumber": {"Value": client_ref},
                "ShipperNumber": account,
            },
        }
    }


def _own_borders(request: LabelRequest) -> bool:
    """Within the United States the reference stands on the package, elsewhere on the shipment."""
    return request.sender.country == request.recipient.country and request.sender.country in (
        "US",
        "PR",
    )


def _references(request: LabelRequest) -> list[dict[str, str]]:
    found = [{"Value": request.client_ref}]
    if request.order_number:
        found.append({"Value": cut(request.order_number, 35)})
    return found


def _common(request: LabelRequest, *, account: str, phone: bool = True) -> dict[str, Any]:
    sender = _party(request.sender, phone=phone)
    customs = request.customs
    vendor = customs.sender_id(TaxKind.IOSS) if customs else None
    ship_from = dict(sender)
    if customs and vendor and phone:
        ship_from["VendorInfo"] = {
            "VendorCollectIDTypeCode": IOSS,
            "VendorCollectIDNumber": vendor.number,
            "ConsigneeType": "01" if customs.recipient_is_business else "02",
        }
    tax = _tax_number(request)
    if phone:
        ship_from["TaxIdentificationNumber"] = tax
    return {
        "Shipper": {**sender, "ShipperNumber": account},
        "ShipTo": _party(request.recipient, phone=phone),
        "ShipFrom": ship_from,
    }


def find_problems(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    """Name what UPS would refuse, as far as its document tells."""
    yield from rules.find_problems(request, spec)
    if len(_tax_number(request)) > LONGEST_TAX_NUMBER:
        yield Problem(
            "customs", f"UPS takes {LONGEST_TAX_NUMBER} characters of a tax number.", "Use the VAT."
        )


def _tax_number(request: LabelRequest) -> str:
    customs = request.customs
    if customs is None:
        return ""
    found = customs.sender_id(TaxKind.VAT) or customs.sender_id(TaxKind.EORI)
    return found.number if found else ""


def _party(address: Address, *, phone: bool) -> dict[str, Any]:
    return {
        "Name": address.company or address.name,
        "AttentionName": address.name,
        "Phone": {"Number": digits(address.phone)} if phone else None,
        "Address": {
            "AddressLine": lines(address),
            "City": address.city,
            "StateProvinceCode": address.region,
            "PostalCode": address.postcode.replace(" ", ""),
            "CountryCode": address.country,
        },
    }


def _charges(request: LabelRequest, account: str) -> list[dict[str, Any]]:
    payer: dict[str, Any] = {"BillShipper": {"AccountNumber": account}}
    if request.payer is Payer.RECEIVER:
        payer = {"ConsigneeBilledIndicator": "Y"}
    charges = [{"Type": "01", **payer}]
    if request.customs and request.customs.incoterm == "DDP":
        charges.append({"Type": "02", "BillShipper": {"AccountNumber": account}})
    return charges


def _package(request: LabelRequest, piece: Piece, packaging: str) -> dict[str, Any]:
    size = piece.size
    sides = sorted(
        (centimetres(side) for side in (size.length_mm, size.width_mm, size.height_mm)),
        reverse=True,
    ) if size else []  # fmt: skip
    options: dict[str, Any] = {}
    if request.insured:
        share = request.insured.amount / len(request.boxes)
        options["DeclaredValue"] = {
            "CurrencyCode": request.insured.currency,
            "MonetaryValue": f"{share:.2f}",
        }
    if request.signature in SIGNATURES and _own_borders(request):
        options["DeliveryConfirmation"] = {"DCISType": SIGNATURES[request.signature]}
    shipping = packaging == "Packaging"
    return {
        packaging: {"Code": "02"},
        "Dimensions": {
            "UnitOfMeasurement": {"Code": "CM"},
            "Length": str(sides[0]), "Width": str(sides[1]), "Height": str(sides[2]),
        } if sides else None,
        "PackageWeight": {
            "UnitOfMeasurement": {"Code": "KGS"},
            "Weight": f"{kilograms(piece.weight_g, 1)}",
        },
        "ReferenceNumber": _references(request) if shipping and _own_borders(request) else None,
        "PackageServiceOptions": options,
    }  # fmt: skip


def _options(request: LabelRequest, today: date) -> dict[str, Any]:
    options: dict[str, Any] = {}
    if request.cod:
        options["COD"] = {
            "CODFundsCode": COD_FUNDS[request.cod_by],
            "CODAmount": {
                "CurrencyCode": request.cod.currency,
                "MonetaryValue": amount(request.cod),
            },
        }
    if request.signature in SIGNATURES and not _own_borders(request):
        # At shipment level 1 is "signature required" and 2 "adult".
        code = "1" if request.signature is Signature.ANYONE else "2"
        options["DeliveryConfirmation"] = {"DCISType": code}
    customs = request.customs
    if customs:
        options["InternationalForms"] = {
            "FormType": ["01"],
            "Product": [_product(item) for item in customs.items],
            "InvoiceNumber": cut(customs.invoice_number or request.order_number, 35),
            "InvoiceDate": (customs.invoice_date or today).strftime("%Y%m%d"),
            "TermsOfShipment": customs.incoterm.value,
            "ReasonForExport": REASONS[customs.reason],
            "CurrencyCode": customs.value.currency,
        }
    return options


def _product(item: CustomsItem) -> dict[str, Any]:
    """One line of the invoice, with the product identifiers that the EU asks for."""
    known = (("0100", item.sku), ("0200", item.maker_code), ("0300", item.gtin))
    return {
        "Description": [cut(item.description, 35)],
        "Unit": {
            "Number": str(item.quantity),
            "UnitOfMeasurement": {"Code": "PCS"},
            "Value": amount(item.value),
        },
        "CommodityCode": item.hs_code.replace(".", ""),
        "PartNumber": cut(item.sku, 10),
        "OriginCountryCode": item.origin,
        "ProductIdentifier": [
            {"ProductID": number, "ProductIDTypeCode": code} for code, number in known if number
        ],
    }


def read_token(body: bytes) -> Token:
    value = json_object(body)
    seconds = text(value, "expires_in")
    return Token(need_text(value, "access_token"), float(seconds) if seconds.isdecimal() else 600.0)


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought shipment; raises `Unreadable`."""
    results = dig(json_object(body), "ShipmentResponse", "ShipmentResults")
    pieces = [
        (need_text(piece, "TrackingNumber"), unpack(dig(piece, "ShippingLabel", "GraphicImage")))
        for piece in rows(results, "PackageResults")
    ]
    negotiated = dig(results, "NegotiatedRateCharges", "TotalCharge")
    charged = negotiated or dig(results, "ShipmentCharges", "TotalCharges")
    price = maybe_money(text(charged, "MonetaryValue"), text(charged, "CurrencyCode"))
    shipment_id = text(results, "ShipmentIdentificationNumber")
    return _bought(pieces, shipment_id=shipment_id, raw=body, price=price)


def read_recovered(body: bytes) -> BoughtLabel | None:
    """Read the label found under our reference; raises `Unreadable`, `Refused` for several."""
    answer = dig(json_object(body), "LabelRecoveryResponse")
    if rows(answer, "TrackingCandidate"):
        raise Refused(
            "UPS holds several shipments for this parcel.",
            "Choose one, and void the others.",
            field="client_ref",
            code="several",
        )
    pieces = [
        (need_text(piece, "TrackingNumber"), unpack(dig(piece, "LabelImage", "GraphicImage")))
        for piece in rows(answer, "LabelResults")
    ]
    shipment_id = text(answer, "ShipmentIdentificationNumber")
    return _bought(pieces, shipment_id=shipment_id, raw=body, price=None)


def read_any_label(body: bytes) -> BoughtLabel:
    """Read a stored answer, be it of a purchase or of a recovery."""
    if dig(json_object(body), "LabelRecoveryResponse") is None:
        return read_label(body)
    found = read_recovered(body)
    if found is None:
        raise Unreadable("no label")
    return found


def _bought(
    pieces: Sequence[tuple[str, bytes]], *, shipment_id: str, raw: bytes, price: Any
) -> BoughtLabel:
    if not pieces:
        raise Unreadable("no package")
    number, content = pieces[0]
    several = len(pieces) > 1
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=b"\n".join(label for _, label in pieces) if several else content,
        price=price,
        carrier_ref=shipment_id,
        tracking_url=f"https://www.ups.com/track?tracknum={number}",
        raw=raw,
        pieces=tuple(BoughtPiece("", one, label) for one, label in pieces) if several else (),
    )


def read_rates(body: bytes, spec: CarrierSpec) -> list[Quote]:
    """Read the prices of the services that this account sells."""
    levels = {code: level for level, code in spec.services.items()}
    quotes = []
    for rated in rows(json_object(body), "RateResponse", "RatedShipment"):
        level = levels.get(text(rated, "Service", "Code"))
        if level is None:
            continue
        negotiated = dig(rated, "NegotiatedRateCharges", "TotalCharge")
        charged = negotiated or dig(rated, "TotalCharges")
        billed = text(rated, "BillingWeight", "Weight")
        unit = text(rated, "BillingWeight", "UnitOfMeasurement", "Code").lower()
        days = text(rated, "GuaranteedDelivery", "BusinessDaysInTransit")
        quotes.append(
            Quote(
                spec.key,
                level,
                money(text(charged, "MonetaryValue"), text(charged, "CurrencyCode")),
                f"{Decimal(billed).normalize():f} {unit} billed" if _is_number(billed) else "",
                (int(days), int(days)) if days.isdecimal() else None,
                (Decimal(billed), unit.removesuffix("s")) if _is_number(billed) else None,
            )
        )
    return quotes


def _is_number(written: str) -> bool:
    return written.replace(".", "", 1).isdecimal()


def read_voided(body: bytes) -> None:
    """Make sure that the shipment was voided; raises `Unreadable`, `Refused` when it was not."""
    status = dig(json_object(body), "VoidShipmentResponse", "SummaryResult", "Status")
    code = need_text(status, "Code")
    if code != "1":
        raise Refused(
            f"UPS did not void it: {text(status, 'Description') or code}.",
            "Ask UPS about this shipment.",
            field="tracking_number",
            code=f"void_{code}",
        )


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    shipments = rows(json_object(body), "trackResponse", "shipment")
    if not shipments:
        raise Unreadable("no shipment in the answer")
    packages = rows(shipments[0], "package")
    return sorted(
        (_scan(activity) for activity in rows(packages, 0, "activity")), key=lambda scan: scan.at
    )


def _scan(activity: Any) -> CarrierScan:
    kind = text(activity, "status", "type").strip()
    detail = text(activity, "status", "code")
    milestone, incident = MILESTONES.get(kind, (Milestone.UNKNOWN, None))
    place = dig(activity, "location", "address")
    return CarrierScan(
        at=_when(activity),
        code=f"{kind}/{detail}" if detail else kind,
        text=text(activity, "status", "description"),
        milestone=milestone,
        place=", ".join(filter(None, (text(place, "city"), text(place, "countryCode")))),
        incident=incident,
    )


def _when(activity: Any) -> datetime:
    """Read the local time with its offset, or the same in UTC."""
    offset = text(activity, "gmtOffset")
    try:
        if offset:
            hours, minutes = offset.lstrip("+-").split(":")
            ahead = timedelta(hours=int(hours), minutes=int(minutes))
            zone = timezone(-ahead if offset.startswith("-") else ahead)
        else:
            zone = UTC
        local = text(activity, "date") + text(activity, "time").zfill(6)
        return datetime.strptime(local, "%Y%m%d%H%M%S").replace(tzinfo=zone)
    except ValueError as error:
        raise Unreadable("a scan without a time") from error


def read_refusal(body: bytes) -> Refused:
    """Read why UPS said no; raises `Unreadable` when it does not say so in its own way."""
    error = dig(json_object(body), "response", "errors", 0)
    code, words = need_text(error, "code"), text(error, "message")
    return Refused(
        f"UPS refuses: {words or f'code {code}.'}",
        "Correct it, or choose another carrier.",
        field=FIELDS.get(code, ""),
        code="not_found" if code in NOT_FOUND else code,
    )
