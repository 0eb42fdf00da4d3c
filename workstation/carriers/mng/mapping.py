"""DHL eCommerce Türkiye's (MNG's) words and ours; pure, no network. Follows README.md here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal
from typing import Any

from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import Unreadable, dig, json_object, label_format, rows, text
from workstation.carriers.tokens import Token
from workstation.carriers.turkish import (
    find_turkish_problems,
    folded,
    phone_of,
    receiver_of,
    street_of,
    turkish_moment,
)
from workstation.carriers.written import cut, kilograms
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.ports.carrier import (
    BoughtLabel,
    BoughtPiece,
    Call,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Payer,
    Problem,
    SettingField,
)

URLS = {"test": "https://testapi.mngkargo.com.tr", "live": "https://api.mngkargo.com.tr"}
BASE = "/mngapi/api"
TOKEN = f"{BASE}/token"
ORDER = f"{BASE}/standardcmdapi/createOrder"
CANCEL_ORDER = f"{BASE}/standardcmdapi/cancelorder"
BARCODE = f"{BASE}/barcodecmdapi/createbarcode"
CANCEL_SHIPMENT = f"{BASE}/barcodecmdapi/cancelshipment"
GET_ORDER = f"{BASE}/standardqueryapi/getorder"
STATUS = f"{BASE}/standardqueryapi/getshipmentstatus"
TRACK = f"{BASE}/standardqueryapi/trackshipment"
CITIES = f"{BASE}/cbsinfoapi/getcities"
DISTRICTS = f"{BASE}/cbsinfoapi/getdistricts"
TOKEN_SECONDS = 3600.0
"""Less than what the token says: the zone of its time is told nowhere."""
LONGEST_ADDRESS = 250
LABEL = SettingField(
    "label", "Label", "Drawn here, or by DHL: then it bills the parcel when it draws.",
    choices=("own", "carrier"),
)  # fmt: skip

SPEC = CarrierSpec(
    key="mng",
    name="DHL eCommerce TR (MNG)",
    letter="N",
    colour="#FFCC00",
    services={ServiceLevel.STANDARD: "1"},
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    settle_seconds=120.0,
    countries=("TR",),
    goes_to=("TR",),
    own_label=True,
    max_weight_g=100_000,
    label_formats=("own", "zpl"),
    verified="clients",
    features=frozenset({Feature.COD, Feature.RECEIVER_PAYS, Feature.PIECES}),
    limits=Limits(
        longest={"name": 100, "company": 97, "street": LONGEST_ADDRESS, "city": 40, "district": 40,
                 "email": 100},
        needs=frozenset({"name", "street", "city", "district", "phone"}),
        most_pieces=99,
        cod_currencies=("TRY",),
    ),
    settings=(
        ENDPOINT,
        SettingField("client_id", "Client ID", "Of your application in DHL's API portal."),
        SettingField("client_secret", "Client secret", secret=True),
        SettingField("customer_number", "Customer number"),
        SettingField("password", "Password", secret=True),
        LABEL,
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "Gönderi_Hazırlandı": (Milestone.NONE, None),
    "Transfer_Aşamasında": (Milestone.IN_TRANSIT, None),
    "Teslimat_Birimine_Ulaştı": (Milestone.IN_TRANSIT, None),
    "Alıcı_Adresine_Yönlendirildi": (Milestone.OUT_FOR_DELIVERY, None),
    "Teslim_Edildi": (Milestone.DELIVERED, None),
    "Teslim_Edilemedi": (Milestone.ATTEMPT_FAILED, Incident.OTHER),
    "Geri_Geliyor": (Milestone.RETURNING, None),
    "Destek_Gerekiyor": (Milestone.DELAYED, Incident.OTHER),
}
"""eventStatus, 1 to 8 in this order -> milestone and incident; all others are `UNKNOWN`."""
EXISTS, NO_BRANCH_YET = "3002", "20001"
WORDS = (("posta kodu", "postcode"), ("telefon", "phone"), ("phone", "phone"), ("ilce", "district"),
         ("district", "district"), ("sehir", "city"), ("city", "city"), ("adres", "street"),
         ("address", "street"), ("fullname", "name"), ("alici ad", "name"), ("cod", "cod"),
         ("email", "email"), ("kg", "weight_g"), ("desi", "size"))  # fmt: skip
PLAIN = frozenset({"Code", "code", "isCOD", "paymentType", "shipmentStatusCode"})


@dataclass(frozen=True, slots=True)
class Place:
    """A district by DHL's own codes and names."""

    city_code: int
    city: str
    district_code: int
    district: str


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    yield from find_turkish_problems(request, most=LONGEST_ADDRESS)


def login(customer: str, password: str) -> dict[str, Any]:
    return {"customerNumber": customer, "password": password, "identityType": 1}


def read_token(body: bytes) -> Token:
    value = _one(body)
    jwt = text(value, "jwt")
    if not jwt:
        raise Unreadable("no jwt")
    return Token(jwt, TOKEN_SECONDS)


def read_places(body: bytes) -> dict[str, tuple[str, str]]:
    """Read cities or districts: folded name -> code and name."""
    found = _list(body)
    return {_bare(text(row, "name")): (text(row, "code"), text(row, "name")) for row in found}


def _bare(name: str) -> str:
    return "".join(filter(str.isalpha, folded(name)))


def place_in(known: Mapping[str, tuple[str, str]], wanted: str, field: str) -> tuple[str, str]:
    """Give the code and name of a place; raises `Refused` for one that DHL does not know."""
    found = known.get(_bare(wanted))
    if found is None:
        raise Refused(
            "DHL eCommerce does not know this place.",
            "Write it as in the post's list of cities and districts.",
            field=field,
            code="place",
        )
    return found


def order(request: LabelRequest, place: Place, *, code: str) -> dict[str, Any]:
    """Write the order; `referenceId` is unique, and is the barcode too."""
    to, cod = request.recipient, request.cod
    return {
        "order": {
            "referenceId": request.client_ref,
            "barcode": request.client_ref,
            "billOfLandingId": cut(request.order_number, 20),
            "isCOD": int(cod is not None),
            "codAmount": float(cod.amount) if cod else 0,
            "shipmentServiceType": int(code),
            "packagingType": PACKAGE,
            "content": _content(request.contents),
            "smsPreference1": 0,
            "smsPreference2": 0,
            "smsPreference3": 0,
            "paymentType": 2 if request.payer is Payer.RECEIVER else 1,
            "deliveryType": 1,
            "description": _content(request.contents),
            "marketPlaceShortCode": "",
            "marketPlaceSaleCode": "",
        },
        "orderPieceList": pieces(request),
        "recipient": {
            "refCustomerId": "",
            "cityCode": place.city_code,
            "cityName": place.city,
            "districtCode": place.district_code,
            "districtName": place.district,
            "address": street_of(to),
            "bussinessPhoneNumber": "",
            "email": to.email,
            "taxOffice": "",
            "taxNumber": "",
            "fullName": receiver_of(to),
            "homePhoneNumber": "",
            "mobilePhoneNumber": phone_of(to.phone),
        },
    }


PACKAGE = 3
"""packagingType of a parcel."""


def pieces(request: LabelRequest) -> list[dict[str, Any]]:
    return [
        {
            "barcode": box.key,
            "desi": _whole(box.desi() or kilograms(box.weight_g)),
            "kg": _whole(kilograms(box.weight_g)),
            "content": _content(box.contents or request.contents),
        }
        for box in request.boxes
    ]


def barcode(request: LabelRequest) -> dict[str, Any]:
    """Write the question for DHL's own label, which bills the parcel."""
    cod = request.cod
    return {
        "referenceId": request.client_ref,
        "billOfLandingId": cut(request.order_number, 20),
        "isCOD": int(cod is not None),
        "codAmount": float(cod.amount) if cod else 0,
        "packagingType": PACKAGE,
        "printReferenceBarcodeOnError": 0,
        "message": "",
        "additionalContent1": "",
        "additionalContent2": "",
        "additionalContent3": "",
        "additionalContent4": "",
        "orderPieceList": pieces(request),
    }


def _content(words: str) -> str:
    return cut(words, 100) or "-"


def _whole(number: Decimal) -> int:
    return max(1, int(number.to_integral_value(ROUND_CEILING)))


def _list(body: bytes) -> list[Any]:
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    if not isinstance(value, list):
        raise Unreadable("not a JSON list")
    return value


def _one(body: bytes) -> Any:
    """Give the one object of an answer, which is a list of one or the object itself."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    found = value[0] if isinstance(value, list) and value else value
    if not isinstance(found, dict):
        raise Unreadable("not a JSON object")
    return found


def read_ordered(body: bytes) -> str:
    """Give the number of an order that was taken; raises `Unreadable`."""
    number = text(_one(body), "orderInvoiceId")
    if not number:
        raise Unreadable("no order in the answer")
    return number


def read_barcodes(body: bytes) -> tuple[str, list[str]]:
    """Give the shipment's number and its labels; raises `Unreadable` while there are none."""
    value = _one(body)
    labels = [text(row, "value") for row in rows(value, "barcodes")]
    number = text(value, "shipmentId")
    if not number or not labels or not all("^XA" in label for label in labels):
        raise Unreadable("no label in the answer")
    return number, labels


def bought(keys: list[str], *, order: str, shipment: str = "", labels: list[str]) -> bytes:
    """Put together what the two answers gave, to be stored."""
    value = {"keys": keys, "order": order, "shipment": shipment, "labels": labels}
    return json.dumps(value).encode()


def read_label(body: bytes) -> BoughtLabel:
    """Read what `bought` stored; raises `Unreadable`."""
    value = json_object(body)
    keys, labels = rows(value, "keys"), [label.encode() for label in rows(value, "labels")]
    if not keys or not text(value, "order"):
        raise Unreadable("no order")
    content = "\n".join(rows(value, "labels")).encode()
    several = [
        BoughtPiece(key, key, labels[place] if len(labels) == len(keys) else b"")
        for place, key in enumerate(keys)
    ]
    shipment = text(value, "shipment")
    return BoughtLabel(
        tracking_number=keys[0],
        format=label_format(content) if content else "own",
        content=content,
        price=None,
        carrier_ref=shipment or text(value, "order"),
        tracking_url=f"https://kargotakip.dhlecommerce.com.tr/?takipNo={shipment}"
        if shipment
        else "",
        raw=body,
        pieces=tuple(several) if len(keys) > 1 else (),
    )


def read_held(body: bytes, client_ref: str) -> bytes | None:
    """Read the order under our reference; None for one that does not name it."""
    value = _one(body)
    held = dig(value, "order") if isinstance(dig(value, "order"), dict) else value
    if text(held, "referenceId").upper() != client_ref.upper():
        raise Unreadable("no order in the answer")
    others = [text(row, "barcode") for row in rows(value, "orderPieceList")]
    keys = [client_ref, *(key for key in others if key and key != client_ref)]
    return bought(keys, order=text(held, "orderInvoiceId") or client_ref, labels=[])


def read_shipment(body: bytes) -> str:
    """Give the shipment's number of a status, "" while there is none."""
    return text(_one(body), "shipmentId")


def read_done(body: bytes) -> None:
    """Read that something was cancelled: any JSON answer, and an empty one."""
    if body.strip():
        _readable(body)


def _readable(body: bytes) -> None:
    try:
        json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first."""
    return sorted((_scan(row) for row in _list(body)), key=lambda scan: scan.at)


_NAMES = {_bare(name): name for name in MILESTONES}
_NUMBERS = {str(place): name for place, name in enumerate(MILESTONES, start=1)}


def _scan(row: Any) -> CarrierScan:
    told = text(row, "eventStatus")
    code = _NUMBERS.get(told) or _NAMES.get(_bare(told), told)
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=turkish_moment(text(row, "eventDateTime")),
        code=code or "-",
        text=text(row, "description") or code.replace("_", " "),
        milestone=milestone,
        place=text(row, "location"),
        incident=incident,
    )


def read_refusal(body: bytes) -> WorkstationError:
    """Read an error; raises `Unreadable` for one that was not written by DHL's services."""
    value = json_object(body)
    error = dig(value, "error") if isinstance(dig(value, "error"), dict) else value
    code = text(error, "Code") or text(error, "code")
    words = text(error, "Description") or text(error, "description") or text(error, "Message")
    if not code or not words:
        raise Unreadable("no reason in the answer")
    low = folded(words)
    if code == EXISTS or "zaten var" in low:
        return OutcomeUnknown("DHL holds an order under this key.", "It is looked up.", raw=body)
    if "sifre" in low or "yetki" in low or "client id" in low:
        return NotConfigured(
            "DHL eCommerce does not take this account's keys.",
            "Check them in Set-up, Carriers; test keys open the test server alone.",
            setting="password",
        )
    if "bulunamadi" in low and code != NO_BRANCH_YET and ("siparis" in low or "gonderi" in low):
        return Refused(
            "DHL eCommerce does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )
    return Refused(
        f"DHL eCommerce refuses: {words[:300]}",
        "Correct it, or choose another carrier.",
        field=next((ours for part, ours in WORDS if part in low), ""),
        code=code,
    )
