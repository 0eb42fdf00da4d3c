"""Aramex's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from workstation.carriers import soap
from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    label_format,
    moment,
    money,
    need_text,
    rows,
    text,
    unpack,
)
from workstation.carriers.written import centimetres, cut, digits, kilograms
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money, Size
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierDocument,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Payer,
    Quote,
    SettingField,
)

URLS = {"test": "https://ws.dev.aramex.net", "live": "https://ws.aramex.net"}
SHIPPING = "/ShippingAPI.V2/Shipping/Service_1_0.svc"
RATES = "/ShippingAPI.V2/RateCalculator/Service_1_0.svc"
TRACKING = "/ShippingAPI.V2/Tracking/Service_1_0.svc"
SPACE = "http://ws.aramex.net/ShippingAPI/v1/"
ARRAYS = "http://schemas.microsoft.com/2003/10/Serialization/Arrays"
ACTION = f"{SPACE}Service_1_0/"

SPEC = CarrierSpec(
    key="aramex",
    name="Aramex",
    letter="A",
    colour="#E4002B",
    services={ServiceLevel.ECONOMY: "EPX", ServiceLevel.STANDARD: "PPX"},
    buy_effect=EffectKind.ASK,
    max_weight_g=70_000,
    needs_phone=True,
    label_formats=("pdf",),
    verified="specification",
    features=frozenset(
        {Feature.COD, Feature.INSURANCE, Feature.CUSTOMS, Feature.RECEIVER_PAYS}
    ),
    limits=Limits(
        longest={"name": 50, "company": 50, "street": 50, "street2": 50, "district": 50, "city": 50,
                 "phone": 30, "email": 50},
    ),
    settings=(
        ENDPOINT,
        SettingField("username", "User name", "The e-mail address of your Aramex login."),
        SettingField("password", "Password", secret=True),
        SettingField("account_number", "Account number"),
        SettingField("account_pin", "Account PIN", secret=True),
        SettingField("account_entity", "Account entity", "Three letters, like DXB or IST."),
        SettingField("account_country", "Account country", "Two letters, like AE or TR."),
        OWN_ADDRESS,
    ),
)  # fmt: skip
DOMESTIC = "OND"
"""The product inside one country."""

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "SH001": (Milestone.IN_TRANSIT, None),  # received at a facility
    "SH003": (Milestone.OUT_FOR_DELIVERY, None),
    "SH005": (Milestone.DELIVERED, None),
    "SH006": (Milestone.DELIVERED, None),  # collected by the consignee
    "SH012": (Milestone.ACCEPTED, None),  # picked up from the shipper
    "SH014": (Milestone.NONE, None),  # record created
    "SH022": (Milestone.IN_TRANSIT, None),  # departed a facility
    "SH033": (Milestone.ATTEMPT_FAILED, Incident.NOBODY_HOME),
    "SH047": (Milestone.ACCEPTED, None),  # received at the origin facility
    "SH069": (Milestone.RETURNED, None),  # returned to the shipper
}
"""Update code -> milestone and incident; one that is not here is `UNKNOWN`."""

FIELDS = (("postcode", "postcode"), ("postal code", "postcode"), ("zip", "postcode"),
          ("city", "city"), ("country", "country"), ("phone", "phone"), ("line1", "street"),
          ("address", "street"), ("weight", "weight_g"), ("email", "email"),
          ("customs", "customs"), ("cash", "cod"), ("product", "service"))  # fmt: skip
KEYS = ("username", "user name", "password", "accountpin", "account pin", "accountnumber")
PLAIN = frozenset({"Code", "HasErrors"})
REPORT = 9201
"""The 4 x 6 inch label; its kind RPT puts the PDF into the answer."""


@dataclass(frozen=True, slots=True)
class Client:
    """Who we are at Aramex; `as_fields` goes into each request."""

    username: str
    password: str
    number: str
    pin: str
    entity: str
    country: str

    def as_fields(self) -> dict[str, str]:
        return {
            "UserName": self.username, "Password": self.password, "Version": "v1.0",
            "AccountNumber": self.number, "AccountPin": self.pin, "AccountEntity": self.entity,
            "AccountCountryCode": self.country, "Source": "24",
        }  # fmt: skip


def shipment(request: LabelRequest, client: Client, *, code: str, now: datetime) -> bytes:
    """Write the purchase of a shipment; its label comes as PDF inside the answer."""
    fields = {
        "ClientInfo": client.as_fields(),
        "Transaction": _transaction(request.client_ref),
        "Shipments": {
            "Shipment": {
                "Reference1": request.client_ref,
                "Reference2": cut(request.order_number, 50),
                "Shipper": _party(request.sender, number=client.number),
                "Consignee": _party(request.recipient, number=""),
                "ShippingDateTime": now.strftime("%Y-%m-%dT%H:%M:%S"),
                "Details": _details(request, code, customs=True),
                "ForeignHAWB": request.client_ref,
            }
        },
        "LabelInfo": {"ReportID": REPORT, "ReportType": "RPT"},
    }
    return soap.envelope("ShipmentCreationRequest", SPACE, fields)


def rate_question(request: LabelRequest, client: Client, *, code: str) -> bytes:
    fields = {
        "ClientInfo": client.as_fields(),
        "Transaction": _transaction(request.client_ref),
        "OriginAddress": _address(request.sender),
        "DestinationAddress": _address(request.recipient),
        "ShipmentDetails": _details(request, code, customs=False),
    }
    return soap.envelope("RateCalculatorRequest", SPACE, fields)


def track_question(number: str, client: Client) -> bytes:
    fields = {
        # This service alone knows no source.
        "ClientInfo": {**client.as_fields(), "Source": None},
        "Transaction": _transaction(number),
        "Shipments": {"a:string": number},
        "GetLastTrackingUpdateOnly": False,
    }
    return soap.envelope("ShipmentTrackingRequest", SPACE, fields, spaces={"a": ARRAYS})


def print_question(number: str, client: Client) -> bytes:
    fields = {
        "ClientInfo": client.as_fields(),
        "Transaction": _transaction(number),
        "ShipmentNumber": number,
        "ProductGroup": "EXP",
        "OriginEntity": client.entity,
        "LabelInfo": {"ReportID": REPORT, "ReportType": "RPT"},
    }
    return soap.envelope("LabelPrintingRequest", SPACE, fields)


def _transaction(reference: str) -> dict[str, str]:
    return {"Reference1": reference, **{f"Reference{place}": "" for place in range(2, 6)}}


def _party(address: Address, *, number: str) -> dict[str, Any]:
    phone = digits(address.phone)
    return {
        "AccountNumber": number,
        "PartyAddress": _address(address),
        "Contact": {
            "PersonName": address.name,
            "CompanyName": address.company or address.name,
            "PhoneNumber1": phone,
            "PhoneNumber2": "",
            "CellPhone": phone,
            "EmailAddress": address.email,
            "Type": "",
        },
    }


def _address(address: Address) -> dict[str, str]:
    return {
        "Line1": address.street,
        "Line2": address.street2,
        "Line3": address.district,
        "City": address.city,
        "StateOrProvinceCode": address.region,
        "PostCode": address.postcode,
        "CountryCode": address.country,
    }


def _details(request: LabelRequest, code: str, *, customs: bool) -> dict[str, Any]:
    at_home = request.sender.country == request.recipient.country
    goods = request.customs
    size = request.size or Size(0, 0, 0)
    weight = {"Unit": "KG", "Value": kilograms(request.weight_g)}
    receiver = request.payer is Payer.RECEIVER
    services = [
        name
        for name, wanted in (("CODS", request.cod), ("INSR", request.insured))
        if wanted is not None
    ]
    return {
        "Dimensions": {
            "Length": centimetres(size.length_mm), "Width": centimetres(size.width_mm),
            "Height": centimetres(size.height_mm), "Unit": "CM",
        },
        "ActualWeight": weight,
        "ChargeableWeight": {"Unit": "KG", "Value": 0},
        "DescriptionOfGoods": cut(
            ", ".join(item.description for item in goods.items) if goods else request.contents, 100
        ),
        "GoodsOriginCountry": goods.items[0].origin if goods else request.sender.country,
        "NumberOfPieces": 1,
        "ProductGroup": "DOM" if at_home else "EXP",
        "ProductType": product(request, code),
        "PaymentType": "C" if receiver else "P",
        "PaymentOptions": "ARCC" if receiver else "",
        "CustomsValueAmount": _money(goods.value) if goods else None,
        "CashOnDeliveryAmount": _money(request.cod) if request.cod else None,
        "InsuranceAmount": _money(request.insured) if request.insured else None,
        "Services": ",".join(services),
        "Items": {
            "ShipmentItem": [
                {
                    "PackageType": "Box",
                    "Quantity": item.quantity,
                    "Weight": {"Unit": "KG", "Value": kilograms(item.weight_g * item.quantity)},
                    "Comments": cut(
                        f"HS {item.hs_code} origin {item.origin} SKU {item.sku or item.gtin}", 100
                    ),
                    "Reference": item.sku,
                    "GoodsDescription": cut(item.description, 100),
                    "CustomsValue": _money(
                        Money(item.value.amount * item.quantity, item.value.currency)
                    ),
                }
                for item in goods.items
            ]
        } if goods and customs else None,
    }  # fmt: skip


def product(request: LabelRequest, code: str) -> str:
    """Give the product: inside a country there is one for all levels."""
    at_home = request.sender.country == request.recipient.country
    return DOMESTIC if at_home and code in SPEC.services.values() else code


def _money(money: Money) -> dict[str, Any]:
    return {"CurrencyCode": money.currency, "Value": money.amount}


def _answer(body: bytes, name: str) -> Any:
    """Open an answer; raises `Unreadable`, and what its notifications say when it has errors."""
    content = soap.opened(body)
    answer = dig(content, name)
    if not isinstance(answer, dict):
        raise Unreadable(soap.fault(content) or f"no {name}")
    if text(answer, "HasErrors").lower() == "true":
        inner = dig(answer, "Shipments", "ProcessedShipment")
        raise refusal([
            *rows(answer, "Notifications", "Notification"),
            *rows(inner, "Notifications", "Notification"),
        ])  # fmt: skip
    return answer


def refusal(notifications: Sequence[Any]) -> WorkstationError:
    """Say why Aramex said no."""
    told = [f"{text(one, 'Message')} ({text(one, 'Code')})" for one in notifications]
    words = "; ".join(told) or "no reason given"
    low = words.lower()
    if any(key in low for key in KEYS):
        return NotConfigured(
            "Aramex does not take this account's keys.",
            "Check them in Set-up, Carriers; test keys open the test server alone.",
            setting="password",
        )
    field = next((ours for part, ours in FIELDS if part in low), "")
    return Refused(
        f"Aramex refuses: {words[:300]}",
        "Correct it, or choose another carrier.",
        field=field,
        code=text(notifications[0], "Code") if notifications else "refused",
    )


def read_label(body: bytes) -> BoughtLabel:
    """Read a bought shipment; raises `Unreadable`, `Refused` for an answer that says no."""
    answer = _answer(body, "ShipmentCreationResponse")
    shipment = dig(answer, "Shipments", "ProcessedShipment")
    if text(shipment, "HasErrors").lower() == "true":
        raise refusal(rows(shipment, "Notifications", "Notification"))
    number = need_text(shipment, "ID")
    content = unpack(dig(shipment, "ShipmentLabel", "LabelFileContents"))
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=None,
        carrier_ref=text(shipment, "Reference1"),
        tracking_url=f"https://www.aramex.com/track/results?ShipmentNumber={number}",
        raw=body,
    )


def read_document(body: bytes) -> CarrierDocument:
    answer = _answer(body, "LabelPrintingResponse")
    content = unpack(dig(answer, "ShipmentLabel", "LabelFileContents"))
    return CarrierDocument("label", label_format(content), content)


def read_rate(body: bytes, spec: CarrierSpec, level: ServiceLevel, told: str) -> Quote:
    total = dig(_answer(body, "RateCalculatorResponse"), "TotalAmount")
    price = money(text(total, "Value"), text(total, "CurrencyCode"))
    return Quote(spec.key, level, price, told)


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`, `Refused` for a strange number."""
    answer = _answer(body, "ShipmentTrackingResponse")
    results = dig(answer, "TrackingResults")
    pairs = rows(results, "KeyValueOfstringArrayOfTrackingResultmFAkxlpY")
    if not pairs:
        raise Refused(
            "Aramex does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )
    found = rows(pairs[0], "Value", "TrackingResult")
    return sorted((_scan(result) for result in found), key=lambda scan: scan.at)


def _scan(result: Any) -> CarrierScan:
    code = text(result, "UpdateCode")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    said = (text(result, "UpdateDescription"), text(result, "Comments"))
    return CarrierScan(
        at=moment(need_text(result, "UpdateDateTime")),
        code=code,
        text=": ".join(filter(None, said)),
        milestone=milestone,
        place=text(result, "UpdateLocation"),
        incident=incident,
    )


def read_refusal(body: bytes) -> WorkstationError:
    """Read a 4xx answer, which is no part of the document; raises `Unreadable`."""
    fault = soap.fault(soap.opened(body))
    if not fault:
        raise Unreadable("no fault in the answer")
    return Refused(f"Aramex refuses: {fault[:300]}", "Try again, or call Aramex.", code="fault")
