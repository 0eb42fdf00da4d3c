"""HepsiJet's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    moment,
    need_text,
    rows,
    text,
)
from workstation.carriers.tokens import Token
from workstation.carriers.turkish import (
    ISTANBUL,
    desi_of,
    find_turkish_problems,
    folded,
    grams_of,
    phone_of,
    receiver_of,
    street_of,
)
from workstation.carriers.written import cut, kilograms, pruned
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address
from workstation.ports.carrier import (
    BoughtLabel,
    Call,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    LabelRequest,
    Limits,
    Problem,
    SettingField,
)

URLS = {
    "test": "https://dmzlastmile.hepsiexpress.com:8091",
    "live": "https://integration.hepsijet.com",
}
TOKEN = "/auth/getToken"  # noqa: S105 - a path
ORDER = "/rest/delivery/sendDeliveryOrderEnhanced"
LABEL = "/delivery/generateZplBarcode"
DELETE = "/rest/delivery/deleteDeliveryOrder"
TRACK = "/rest/delivery/integration/track"
TOKEN_SECONDS = 3600.0
SHORTEST, LONGEST = 9, 16
"""The characters of a delivery number, which is the barcode and ours to choose."""
LONGEST_PREFIX = 4
LONGEST_ADDRESS = 250

SPEC = CarrierSpec(
    key="hepsijet",
    name="HepsiJet",
    letter="H",
    colour="#FF6000",
    services={ServiceLevel.STANDARD: "HX_STD", ServiceLevel.EXPRESS: "HX_ND"},
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    settle_seconds=120.0,
    countries=("TR",),
    goes_to=("TR",),
    max_weight_g=30_000,
    label_formats=("zpl",),
    verified="document",
    limits=Limits(
        longest={"name": 100, "company": 100, "street": LONGEST_ADDRESS, "city": 50, "district": 50,
                 "email": 100},
        needs=frozenset({"name", "street", "city", "district", "phone"}),
    ),
    settings=(
        ENDPOINT,
        SettingField("username", "User name"),
        SettingField("password", "Password", secret=True),
        SettingField("api_key", "API key", "Where HepsiJet has given one.", secret=True,
                     required=False),
        SettingField("company_name", "Company name", "As HepsiJet has it."),
        SettingField("company_code", "Company code", "Its abbreviation at HepsiJet."),
        SettingField("warehouse_code", "Warehouse code", "The abbreviation of your xDock.",
                     required=False),
        SettingField("sender_address_id", "Sender address ID", required=False),
        SettingField("prefix", "Letters before numbers", "Up to four, where HepsiJet wants them.",
                     required=False),
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "NEO": (Milestone.NONE, None),
    "ACCEPTED": (Milestone.ACCEPTED, None),
    "OUT_FOR_DELIVERY": (Milestone.OUT_FOR_DELIVERY, None),
    "FAILED_ATTEMPT": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "DELIVERED": (Milestone.DELIVERED, None),
    "RETURNED": (Milestone.RETURNED, None),
    "DELETED": (Milestone.NONE, Incident.CANCELLED),
    "CANCELLED": (Milestone.NONE, Incident.CANCELLED),
}
"""integrationStatus -> milestone and incident; one that is not here is `UNKNOWN`."""
GONE = frozenset({"DELETED", "CANCELLED"})
EXISTS = "BARCODE_EXIST"
WORDS = (("posta kodu", "postcode"), ("postalcode", "postcode"), ("telefon", "phone"),
         ("phone", "phone"), ("town", "district"), ("ilce", "district"), ("city", "city"),
         ("sehir", "city"), ("adres", "street"), ("address", "street"), ("firstname", "name"),
         ("lastname", "name"), ("alici", "name"), ("product", "service"),
         ("customerdeliveryno", "client_ref"), ("desi", "size"))  # fmt: skip
PLAIN = frozenset({"status", "detailStatus", "integrationStatus", "totalParcels"})


@dataclass(frozen=True, slots=True)
class Shop:
    """What HepsiJet knows the shop by; `prefix` stands before each number."""

    name: str
    code: str
    warehouse: str = ""
    address_id: str = ""
    prefix: str = ""

    def number(self, client_ref: str) -> str:
        """The delivery number for our key; the key's end stays where it would grow too long."""
        return self.prefix + client_ref[-(LONGEST - len(self.prefix)) :]


def find_problems(request: LabelRequest, shop: Shop) -> Iterator[Problem]:
    """Name what goes beyond SPEC: the phone, the length of the number."""
    yield from find_turkish_problems(request, most=LONGEST_ADDRESS)
    if not SHORTEST <= len(shop.number(request.client_ref)) <= LONGEST:
        yield Problem(
            "client_ref", "The parcel's key is too short for HepsiJet.",
            "Set letters before numbers in Set-up, Carriers.",
        )  # fmt: skip


def order(request: LabelRequest, shop: Shop, *, code: str, today: date) -> dict[str, Any]:
    """Write the purchase; its label comes as ZPL in the answer."""
    to = request.recipient
    first, _, last = to.name.strip().rpartition(" ")
    phone, size = phone_of(to.phone), request.boxes[0].size
    # An address has an ID of its own at HepsiJet; a parcel's key never means two addresses.
    own_id = shop.number(request.client_ref)
    body: dict[str, Any] = pruned({
        "company": {"name": shop.name, "abbreviationCode": shop.code},
        "currentXDock": {"abbreviationCode": shop.warehouse},
        "delivery": {
            "customerDeliveryNo": own_id,
            "customerOrderId": request.order_number or request.client_ref,
            "deliveryDateOriginal": (request.ship_on or today).isoformat(),
            "deliverySlotOriginal": "0",
            "deliveryType": "RETAIL",
            "desi": _number(desi_of(request)),
            "weight": _number(kilograms(grams_of(request))),
            "width": _metres(size.width_mm) if size else None,
            "height": _metres(size.height_mm) if size else None,
            "lenght": _metres(size.length_mm) if size else None,
            "totalParcels": "1",
            "product": {"productCode": code},
            "receiver": {
                "companyCustomerId": own_id,
                "firstName": first or last,
                "lastName": last,
                "phone1": phone,
                "email": to.email,
            },
            "recipientPerson": receiver_of(to),
            "recipientPersonPhone1": phone,
            "recipientAddress": {"companyAddressId": own_id, **_address(to)},
            "senderAddress": {
                "companyAddressId": shop.address_id, **_address(request.sender),
            },
        },
        "deliveryContent": [
            {"sku": request.client_ref, "description": cut(request.contents, 100), "quantity": 1}
        ] if request.contents else [],
    })  # fmt: skip
    return body


def _address(address: Address) -> dict[str, Any]:
    # Its "district" is the quarter (mahalle), which stands in the street of our addresses.
    return {
        "country": {"name": "Türkiye"},
        "city": {"name": address.city},
        "town": {"name": address.district},
        "addressLine1": street_of(address),
        "postalCode": address.postcode,
    }


def _number(value: Decimal) -> float | None:
    return float(value) or None


def _metres(millimetres: int) -> float:
    return millimetres / 1000


def read_token(body: bytes) -> Token:
    """Read a token; a "no" comes with status 200, too."""
    return Token(need_text(_answer(body), "data", "token"), TOKEN_SECONDS)


def _answer(body: bytes) -> dict[str, Any]:
    """Open an answer; raises `Unreadable`, and what a "FAIL" says."""
    value = json_object(body)
    status = text(value, "status").upper()
    if status == "FAIL":
        raise refusal(value, body)
    if status != "OK":
        raise Unreadable("no status in the answer")
    return value


def refusal(value: Mapping[str, Any], body: bytes = b"") -> WorkstationError:
    """Say why HepsiJet said no."""
    words, detail = text(value, "message"), text(value, "detailStatus")
    low = folded(words)
    if "sifre" in low or "token" in low or "yetki" in low:
        return NotConfigured(
            "HepsiJet does not take this account's keys.",
            "Check them in Set-up, Carriers; test keys open the test server alone.",
            setting="password",
        )
    if detail == EXISTS:
        return OutcomeUnknown(
            "HepsiJet holds a delivery under this number.", "It is looked up.", raw=body
        )
    if "bulunamadi" in low and "gonderi" in low:
        return Refused(
            "HepsiJet does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )
    return Refused(
        f"HepsiJet refuses: {words[:300] or detail}",
        "Correct it, or choose another carrier.",
        field=next((ours for part, ours in WORDS if part in low), ""),
        code=detail or "fail",
    )


def read_refusal(body: bytes) -> WorkstationError:
    """Read a 4xx answer; raises `Unreadable` for one that does not say why."""
    value = json_object(body)
    if not text(value, "message"):
        raise Unreadable("no message in the answer")
    return refusal(value, body)


def read_label(body: bytes) -> BoughtLabel:
    """Read a purchase, or what `with_label` put together; raises `Unreadable`, `Refused`."""
    data = dig(_answer(body), "data")
    number = need_text(data, "customerDeliveryNo")
    content = _zpl(rows(data, "zplBarcodeDTOList"))
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=None,
        tracking_url=f"https://www.hepsijet.com/gonderi-takibi/{number}",
        raw=body,
    )


def _zpl(found: list[Any]) -> bytes:
    labels = [text(one, "zplBarcode") for one in found]
    if not labels or not all(labels):
        raise Unreadable("no label in the answer")
    return "\n".join(labels).encode()


def read_zpl(body: bytes) -> bytes:
    """Read a label that was asked for again; raises `Unreadable` while there is none."""
    return _zpl(rows(_answer(body), "data"))


def with_label(number: str, content: bytes) -> bytes:
    """Put a number and the label fetched for it together, in the form of a purchase's answer."""
    label = [{"zplBarcode": content.decode()}]
    data = {"customerDeliveryNo": number, "zplBarcodeDTOList": label}
    return json.dumps({"status": "OK", "data": data}).encode()


def read_done(body: bytes) -> None:
    """Read whether a delivery was deleted; raises `Refused`."""
    _answer(body)


def track_question(number: str) -> dict[str, Any]:
    return {"barcodes": [number], "isTrackAdded": "true"}


def read_scans(body: bytes, number: str) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Refused` for a number that is not known."""
    found = [row for row in rows(_answer(body), "data") if text(row, "barcode") == number]
    if not found:
        raise refusal({"message": "Gönderi bulunamadı"})
    return sorted((_scan(row) for row in rows(found[0], "details")), key=lambda scan: scan.at)


def _scan(row: Any) -> CarrierScan:
    code = need_text(row, "integrationStatus")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=moment(need_text(row, "transactionDate"), ISTANBUL),
        code=code,
        text=text(row, "transaction") or code.replace("_", " ").capitalize(),
        milestone=milestone,
        place=text(row, "transactionLocation"),
        incident=incident,
    )
