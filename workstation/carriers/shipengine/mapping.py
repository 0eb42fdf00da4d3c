"""ShipEngine's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from workstation.carriers.account import LIVE_ONLY, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    moment,
    need_text,
    rows,
    text,
    unpack,
)
from workstation.carriers.written import cut, digits, pruned
from workstation.domain.errors import Refused
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
from workstation.ports.carrier import (
    BoughtLabel,
    BoughtPiece,
    Call,
    CarrierScan,
    CarrierSpec,
    CashBy,
    CustomsItem,
    Danger,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Manifest,
    Piece,
    Quote,
    SettingField,
    Signature,
    TaxId,
    TaxKind,
)

URLS = {"live": "https://api.shipengine.com"}

SPEC = CarrierSpec(
    key="shipengine",
    name="ShipEngine",
    letter="S",
    colour="#00A38D",
    services={
        ServiceLevel.ECONOMY: "usps_ground_advantage",
        ServiceLevel.STANDARD: "usps_priority_mail",
        ServiceLevel.EXPRESS: "usps_priority_mail_express",
    },
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE, Call.MANIFEST: EffectKind.ASK},
    max_weight_g=68_000,
    label_formats=("zpl",),
    verified="specification",
    features=frozenset(
        {Feature.INSURANCE, Feature.SIGNATURE, Feature.CUSTOMS, Feature.COD, Feature.PIECES}
    ),
    dangers=frozenset({Danger.ALCOHOL}),
    limits=Limits(needs=frozenset({"name", "street", "city", "postcode"}), most_pieces=20),
    settings=(
        LIVE_ONLY,
        SettingField("api_key", "API key", "A key with TEST_ buys nothing.", secret=True),
        SettingField("carrier_id", "Carrier ID", "se-... of the carrier connected there."),
        OWN_ADDRESS,
    ),
)

NONE, ON = Milestone.NONE, Milestone.IN_TRANSIT
STATUS: Mapping[str, tuple[Milestone, Incident | None]] = {
    "UN": (Milestone.UNKNOWN, None),
    "AC": (Milestone.ACCEPTED, None),
    "IT": (ON, None),
    "DE": (Milestone.DELIVERED, None),
    "EX": (Milestone.DELAYED, Incident.OTHER),
    "AT": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "NY": (NONE, None),
    "SP": (Milestone.READY_FOR_PICKUP, None),
}
"""Status code -> milestone and incident: read where the detail says nothing."""
DETAILS: Mapping[str, tuple[Milestone, Incident | None]] = {
    "SHIPMENT_CREATED": (NONE, None),
    "AWAITING_PICKUP_DROP_OFF": (NONE, None),
    "DROPPED_OFF": (Milestone.ACCEPTED, None),
    "ELEC_ADVICE_RECD_BY_CARRIER": (NONE, None),
    "PICKED_UP": (Milestone.ACCEPTED, None),
    "CUSTOMS_CLEARED": (ON, None),
    "CUSTOMS_PROCESSING": (Milestone.CUSTOMS, None),
    "DELIVERY_ARRANGED_WITH_RECIPIENT": (ON, None),
    "HUB_SCAN_OUT": (ON, None),
    "HUB_SCAN_IN": (ON, None),
    "IN_TRANSIT": (ON, None),
    "PARCEL_OVER_LABELLED": (ON, None),
    "RECEIVED_BY_CARRIER": (Milestone.ACCEPTED, None),
    "RECEIVED_LOCAL_DELIVERY_DEPOT": (ON, None),
    "SUB_CONTRACTOR_EVENT": (ON, None),
    "SUB_CONTRACTOR_RECEIVED": (ON, None),
    "PARCEL_REDIRECTED": (ON, None),
    "DELIVERY_SCHEDULED": (ON, None),
    "HUB_PROCESSING": (ON, None),
    "DELIVERY_RESCHEDULED": (Milestone.DELAYED, Incident.CARRIER),
    "ATTEMPTED_DELIVERY": (Milestone.ATTEMPT_FAILED, Incident.NOBODY_HOME),
    "ATTEMPTED_DELIVERY_FINAL": (Milestone.ATTEMPT_FAILED, Incident.NOBODY_HOME),
    "CUSTOMER_CARDED": (Milestone.ATTEMPT_FAILED, Incident.NOBODY_HOME),
    "OUT_FOR_DELIVERY": (Milestone.OUT_FOR_DELIVERY, None),
    "AWAITING_COLLECTION_FROM_PICKUP_POINT": (Milestone.READY_FOR_PICKUP, None),
    "COLLECT_AT_LOCAL_PO": (Milestone.READY_FOR_PICKUP, None),
    "CUSTOMER_TO_COLLECT_FROM_CARRIER": (Milestone.READY_FOR_PICKUP, None),
    "DELIVERED_TO_PICKUP_POINT": (Milestone.READY_FOR_PICKUP, None),
    "DELIVERED_TO_RECEPTION": (Milestone.DELIVERED, None),
    "DELIVERED": (Milestone.DELIVERED, None),
    "DELIVERED_DAMAGED": (Milestone.DELIVERED, Incident.DAMAGED),
    "DELIVERED_IN_PART": (ON, Incident.OTHER),
    "DELIVERED_SPECIFIED_SAFE_PLACE": (Milestone.DELIVERED, None),
    "DELIVERED_TO_ALTERNATIVE_DELIVERY_LOCATION": (Milestone.READY_FOR_PICKUP, None),
    "DELIVERED_TO_NEIGHBOUR": (Milestone.DELIVERED, None),
    "DELIVERED_TO_PO_BOX": (Milestone.DELIVERED, None),
    "PARCEL_COLLECTED_FROM_PICKUP_POINT": (Milestone.DELIVERED, None),
    "PROOF_OF_DELIVERY": (Milestone.DELIVERED, None),
    "PICKUP_FAILED": (NONE, Incident.NOT_HANDED_OVER),
    "NOT_YET_RECEIVED_BY_CARRIER": (NONE, Incident.NOT_HANDED_OVER),
    "PARCEL_DAMAGED": (ON, Incident.DAMAGED),
    "ADDRESS_QUERY": (Milestone.DELAYED, Incident.ADDRESS),
    "CARRIER_DELAYS": (Milestone.DELAYED, Incident.CARRIER),
    "DELAYED_NOT_CARRIER": (Milestone.DELAYED, Incident.WEATHER),
    "HELD_BY_CARRIER": (Milestone.DELAYED, Incident.CARRIER),
    "HELD_BY_CARRIER_FOR_CLEARANCE_PRE_PROCESSING": (Milestone.CUSTOMS, Incident.CUSTOMS),
    "HELD_BY_CUSTOMS": (Milestone.CUSTOMS, Incident.CUSTOMS),
    "INCORRECT_DECLARATION": (ON, Incident.CUSTOMS),
    "MISROUTED": (ON, Incident.MISROUTED),
    "PARCEL_REPACKED": (ON, Incident.DAMAGED),
    "RECD_BY_CARRIER_NO_ELEC_ADVICE": (Milestone.ACCEPTED, None),
    "COD_AMOUNT_NOT_PAID": (Milestone.ATTEMPT_FAILED, Incident.PAYMENT),
    "CUSTOMER_IDENTIFICATION_FAILED": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "NO_ACCESS_TO_RECIPIENTS_ADDRESS": (Milestone.ATTEMPT_FAILED, Incident.ADDRESS),
    "CANCELLED": (NONE, Incident.CANCELLED),
    "CUSTOMER_MOVED": (Milestone.RETURNING, Incident.ADDRESS),
    "HAZARDOUS_PROHIBITED": (Milestone.DELAYED, Incident.OTHER),
    "NOT_COLLECTED_FROM_PICKUP_POINT": (Milestone.RETURNING, Incident.UNCLAIMED),
    "NOT_DELIVERED": (Milestone.RETURNING, Incident.OTHER),
    "NOT_DELIVERED_ADDRESSEE_DECEASED": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "PARCEL_DISPOSED": (Milestone.LOST, Incident.DAMAGED),
    "PARCEL_LOST": (Milestone.LOST, Incident.LOST),
    "PARCEL_OUTSIDE_OF_SERVICE_CAPABILITY": (Milestone.DELAYED, Incident.OTHER),
    "REFUSED_BY_CUSTOMER": (Milestone.RETURNING, Incident.REFUSED),
    "RETURN_TO_SENDER": (Milestone.RETURNING, None),
    "UNDELIVERABLE_RETURNED_TO_SENDER": (Milestone.RETURNED, None),
    "UNSPECIFIED_EXCEPTION": (Milestone.DELAYED, Incident.OTHER),
    "DUTY_NOT_PAID": (Milestone.CUSTOMS, Incident.PAYMENT),
    "PARCEL_REDIRECTED_BY_CARRIER": (ON, Incident.MISROUTED),
    "CARRIER_STATUS_NOT_MAPPED": (Milestone.UNKNOWN, None),
    "INFORMATION": (Milestone.UNKNOWN, None),
    "PARCEL_UPDATE_NOTIFICATION": (Milestone.UNKNOWN, None),
    "COD_AMOUNT_PAID": (Milestone.UNKNOWN, None),
    "POST_TRANSIT_STATUS": (Milestone.UNKNOWN, None),
    "TRACKING_EXPIRED": (Milestone.UNKNOWN, None),
}
"""Status detail code -> milestone and incident; `UNKNOWN` says nothing on where the parcel is."""
MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {**STATUS, **DETAILS}

FIELDS = {"postal_code": "postcode", "address_line1": "street", "address_line2": "street2",
          "state_province": "region", "city_locality": "city", "country_code": "country",
          "phone": "phone", "email": "email", "name": "name", "weight": "weight_g",
          "service_code": "service", "carrier_id": "carrier_id"}  # fmt: skip
PLAIN = frozenset(
    {"error_code", "error_type", "error_source", "field_name", "status", "status_code", "currency",
     "amount", "service_code", "carrier_id", "label_id", "tracking_number", "external_shipment_id",
     "country_code", "voided", "approved"}
)  # fmt: skip
REASONS = {"sale": "merchandise", "gift": "gift", "sample": "sample", "return": "returned_goods",
           "repair": "returned_goods", "documents": "documents"}  # fmt: skip
SIGNATURES = {Signature.ANYONE: "signature", Signature.ADULT: "adult_signature"}
TAXES = {TaxKind.IOSS: "ioss", TaxKind.EORI: "eori", TaxKind.VAT: "vat", TaxKind.NATIONAL: "tin"}
COD = {CashBy.CASH: "cash", CashBy.CARD: "cash_equivalent"}


def label_order(
    request: LabelRequest, *, service: str, carrier_id: str, today: date
) -> dict[str, Any]:
    """Write the purchase of a label, which comes back inside the answer."""
    return {
        "shipment": shipment(request, service=service, carrier_id=carrier_id, today=today),
        "label_format": "zpl",
        "label_layout": "4x6",
        "label_download_type": "inline",
        "validate_address": "no_validation",
    }


def shipment(
    request: LabelRequest, *, service: str, carrier_id: str, today: date
) -> dict[str, Any]:
    customs = request.customs
    cod = request.cod
    written: dict[str, Any] = pruned({
        "carrier_id": carrier_id,
        "service_code": service,
        "external_shipment_id": request.client_ref,
        "ship_date": f"{today.isoformat()}T00:00:00Z",
        "confirmation": SIGNATURES.get(request.signature, "none"),
        "insurance_provider": "carrier" if request.insured else "none",
        "customs": {
            "contents": REASONS[customs.reason],
            "non_delivery": "return_to_sender",
            "terms_of_trade_code": customs.incoterm.value.lower(),
            "invoice_additional_details": {"invoice_number": customs.invoice_number},
        } if customs else None,
        "tax_identifiers": [
            *(_tax(number, "shipper", request.sender.country) for number in customs.sender_ids),
            *(_tax(number, "recipient", request.recipient.country)
              for number in customs.recipient_ids),
        ] if customs else None,
        "advanced_options": {
            "custom_field1": cut(request.order_number, 100),
            "contains_alcohol": True if Danger.ALCOHOL in request.danger else None,
            "delivered_duty_paid": True if customs and customs.incoterm == "DDP" else None,
            "collect_on_delivery": {
                "payment_type": COD[request.cod_by],
                "payment_amount": _money(cod),
            } if cod else None,
        },
        "packages": [_package(request, piece) for piece in request.boxes],
    })  # fmt: skip
    for package in written["packages"]:
        # All three must be there; null prints nothing.
        package["label_messages"] = {
            "reference1": request.client_ref,
            "reference2": request.order_number or None,
            "reference3": None,
        }
    # The document wants each field of an address to be there, also when it has nothing to say.
    return written | {
        "ship_to": _address(request.recipient),
        "ship_from": _address(request.sender),
    }


def rate_question(
    request: LabelRequest, *, services: Sequence[str], carrier_id: str, today: date
) -> dict[str, Any]:
    asked = shipment(request, service=services[0], carrier_id=carrier_id, today=today)
    del asked["external_shipment_id"], asked["service_code"], asked["carrier_id"]
    return {
        "rate_options": {"carrier_ids": [carrier_id], "service_codes": list(services)},
        "shipment": {**asked, "validate_address": "no_validation"},
    }


def _address(address: Address) -> dict[str, str]:
    needed = {
        "name": address.name,
        "phone": digits(address.phone),
        "address_line1": address.street,
        "city_locality": address.city,
        # It must not be empty; a country without states has its city here.
        "state_province": address.region or address.city,
        "postal_code": address.postcode,
        "country_code": address.country,
    }
    more = {
        "company_name": address.company,
        "email": address.email,
        "address_line2": address.street2,
        "address_line3": address.district,
    }
    return needed | {name: value for name, value in more.items() if value}


def _package(request: LabelRequest, piece: Piece) -> dict[str, Any]:
    size, customs = piece.size, request.customs
    first = piece is request.boxes[0] or piece.key == request.boxes[0].key
    insured = request.insured
    return {
        "weight": {"value": piece.weight_g, "unit": "gram"},
        "dimensions": {
            "unit": "centimeter", "length": size.length_mm / 10, "width": size.width_mm / 10,
            "height": size.height_mm / 10,
        } if size else None,
        "insured_value": _money(Money(insured.amount / len(request.boxes), insured.currency))
        if insured else None,
        "content_description": cut(piece.contents or request.contents, 35),
        "products": [_product(item) for item in customs.items] if customs and first else None,
    }  # fmt: skip


def _product(item: CustomsItem) -> dict[str, Any]:
    return {
        "description": cut(item.description, 100),
        "quantity": item.quantity,
        "value": _money(item.value),
        "weight": {"value": item.weight_g, "unit": "gram"},
        "harmonized_tariff_code": item.hs_code,
        "country_of_origin": item.origin,
        "sku": item.sku,
    }


def _tax(number: TaxId, entity: str, country: str) -> dict[str, str]:
    return {
        "taxable_entity_type": entity,
        "identifier_type": TAXES[number.kind],
        "issuing_authority": number.country or country,
        "value": number.number,
    }


def _money(money: Money) -> dict[str, Any]:
    return {"currency": money.currency.lower(), "amount": float(money.amount)}


def read_label(body: bytes) -> BoughtLabel:
    """Read a label with its picture inside; raises `Unreadable`, also while it is not drawn yet."""
    value = json_object(body)
    if text(value, "status") not in ("completed", ""):
        raise Unreadable("the label is not drawn yet")
    content = _inline(text(value, "label_download", "zpl") or text(value, "label_download", "href"))
    packages = rows(value, "packages")
    cost = dig(value, "shipment_cost")
    return BoughtLabel(
        tracking_number=need_text(value, "tracking_number"),
        format=label_format(content),
        content=content,
        price=_maybe_price(cost, dig(value, "insurance_cost")),
        carrier_ref=text(value, "label_id"),
        tracking_url=text(value, "tracking_url"),
        raw=body,
        pieces=tuple(_piece(package) for package in packages) if len(packages) > 1 else (),
    )


def _piece(package: Any) -> BoughtPiece:
    download = dig(package, "label_download")
    href = text(download, "zpl") or text(download, "href")
    return BoughtPiece(
        key=text(package, "external_package_id"),
        tracking_number=need_text(package, "tracking_number"),
        content=_inline(href) if href else b"",
    )


def _inline(href: str) -> bytes:
    """Undo a data: address; raises `Unreadable` for any other."""
    head, _, encoded = href.partition(";base64,")
    if not head.startswith("data:"):
        raise Unreadable("the label is not inside the answer")
    return unpack(encoded)


def _maybe_price(*parts: Any) -> Money | None:
    """Add up the parts of a price; one that cannot be read costs us the price, not the label."""
    try:
        total = sum((Decimal(text(part, "amount")) for part in parts if part), Decimal(0))
        return Money(total, text(parts[0], "currency").upper())
    except (InvalidOperation, Refused):
        return None


PAGE = 100


def read_purchases(body: bytes) -> tuple[list[tuple[str, str, Money | None]], int]:
    """Read a page of labels, and how many pages there are; voided ones are left out."""
    value = json_object(body)
    lines = [
        (
            text(one, "external_shipment_id"),
            need_text(one, "tracking_number"),
            _maybe_price(dig(one, "shipment_cost"), dig(one, "insurance_cost")),
        )
        for one in rows(value, "labels")
        if dig(one, "voided") is not True
    ]
    pages = text(value, "pages")
    return lines, int(pages) if pages.isdecimal() else 1


def read_found(body: bytes) -> BoughtLabel | str:
    """Read what the look-up found: the label, or the state in which there is none to have."""
    value = json_object(body)
    state = need_text(value, "status")
    if dig(value, "voided"):
        return "voided"
    return read_label(body) if state == "completed" else state


def read_rates(body: bytes, spec: CarrierSpec) -> list[Quote]:
    levels = {code: level for level, code in spec.services.items()}
    answer = dig(json_object(body), "rate_response")
    if not isinstance(answer, dict):
        raise Unreadable("no rates")
    quotes = []
    for rate in rows(answer, "rates"):
        level = levels.get(text(rate, "service_code"))
        parts = [dig(rate, f"{name}_amount")
                 for name in ("shipping", "insurance", "confirmation", "other")]  # fmt: skip
        price = _maybe_price(*parts)
        if level is None or price is None:
            continue
        days, zone = text(rate, "delivery_days"), text(rate, "zone")
        quotes.append(
            Quote(
                spec.key, level, price,
                f"{text(rate, 'carrier_friendly_name')}, zone {zone}".strip(", "),
                (int(days), int(days)) if days.isdecimal() else None,
            )
        )  # fmt: skip
    return quotes


def read_label_id(body: bytes) -> str:
    """Give the id of the one label with a number; raises `Refused` when there is none."""
    labels = rows(json_object(body), "labels")
    if not labels:
        raise Refused(
            "ShipEngine does not know this number.",
            "Check the number and the account.",
            field="tracking_number",
            code="not_found",
        )
    return need_text(labels[0], "label_id")


def read_voided(body: bytes) -> None:
    """Make sure that the label was voided; raises `Refused` when it was not."""
    value = json_object(body)
    if dig(value, "approved") is not True:
        if dig(value, "approved") is None:
            raise Unreadable("no word on the void")
        raise Refused(
            f"ShipEngine does not take this label back: {text(value, 'message')}",
            "Its time may be over.",
            field="tracking_number",
            code="not_voided",
        )


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    value = json_object(body)
    if "events" not in value:
        raise Unreadable("no events")
    return sorted((_scan(event) for event in rows(value, "events")), key=lambda scan: scan.at)


def _scan(event: Any) -> CarrierScan:
    status, detail = text(event, "status_code"), text(event, "status_detail_code")
    known = DETAILS.get(detail)
    if known is None or (known[0] is Milestone.UNKNOWN and status in STATUS):
        known = STATUS.get(status, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=moment(need_text(event, "occurred_at")),
        code=detail or status,
        text=text(event, "description"),
        milestone=known[0],
        place=", ".join(filter(None, (text(event, "city_locality"), text(event, "country_code")))),
        incident=known[1],
    )


def read_manifest(body: bytes) -> Manifest:
    value = json_object(body)
    first = dig(value, "manifests", 0) or value
    return Manifest(number=need_text(first, "manifest_id"))


def read_carriers(body: bytes, carrier_id: str) -> bool:
    """Tell whether this carrier is connected to the account."""
    return any(text(one, "carrier_id") == carrier_id for one in rows(json_object(body), "carriers"))


def read_refusal(body: bytes) -> Refused:
    """Read why ShipEngine said no; raises `Unreadable` when it does not say so in its own way."""
    error = dig(json_object(body), "errors", 0)
    code, words = need_text(error, "error_code"), text(error, "message")
    field = text(error, "field_name").rpartition(".")[2]
    return Refused(
        f"ShipEngine refuses: {words or code}",
        "Correct it, or choose another carrier.",
        field=FIELDS.get(field, ""),
        code=code,
    )
