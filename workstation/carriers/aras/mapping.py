"""Aras Kargo's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from workstation.carriers import soap
from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import Unreadable, dig, rows, text
from workstation.carriers.aras.codes import (
    DELAY_IDS,
    DELAYS,
    DELIVERED,
    EVENTS,
    FAILED_INSIDE,
    FIELDS,
    HELD,
    HELD_WORDS,
    RETURNED,
    STATES,
    WORDS,
    WRONG_KEYS,
)
from workstation.carriers.turkish import (
    desi_of,
    find_turkish_problems,
    folded,
    grams_of,
    phone_of,
    places,
    receiver_of,
    street_of,
    turkish_moment,
)
from workstation.carriers.written import cut, kilograms
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.ports.carrier import (
    BoughtLabel,
    BoughtPiece,
    Call,
    CarrierScan,
    CarrierSpec,
    CashBy,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Payer,
    Piece,
    Problem,
    SettingField,
)

URLS = {
    "test": "https://customerservicestest.araskargo.com.tr/arascargoservice",
    "live": "https://customerws.araskargo.com.tr",
}
QUERY_URLS = {
    "test": "https://customerservicestest.araskargo.com.tr",
    "live": "https://customerservices.araskargo.com.tr/ArasCargoCustomerIntegrationService",
}
PATH, QUERY_PATH = "/arascargoservice.asmx", "/ArasCargoIntegrationService.svc"
SPACE = "http://tempuri.org/"
QUERY_ACTION = f"{SPACE}IArasCargoIntegrationService/GetQueryJSON"
BY_CODE, MOVEMENTS = 1, 9
LONGEST_ADDRESS = 250
NOWHERE = "PACKBENCH0NO0ORDER"
"""A code that no order has, for trying the keys."""

SPEC = CarrierSpec(
    key="aras",
    name="Aras Kargo",
    letter="A",
    colour="#00529B",
    services={ServiceLevel.STANDARD: "STANDART"},
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    settle_seconds=120.0,
    countries=("TR",),
    goes_to=("TR",),
    own_label=True,
    max_weight_g=100_000,
    label_formats=("own",),
    verified="document",
    features=frozenset({Feature.COD, Feature.RECEIVER_PAYS, Feature.PIECES}),
    limits=Limits(
        longest={"name": 60, "company": 37, "street": LONGEST_ADDRESS, "city": 32, "district": 32},
        needs=frozenset({"name", "street", "city", "district", "phone"}),
        most_pieces=99,
        cod_currencies=("TRY",),
    ),
    settings=(
        ENDPOINT,
        SettingField("username", "User name", "For sending orders (SetOrder)."),
        SettingField("password", "Password", secret=True),
        SettingField("customer_code", "Customer code", "For tracking: esasweb, XML services.",
                     required=False),
        SettingField("query_username", "User name for tracking", "As above, where it is another.",
                     required=False),
        SettingField("query_password", "Password for tracking", secret=True, required=False),
        OWN_ADDRESS,
    ),
)  # fmt: skip
PLAIN: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class User:
    """Who we are at one of the two services; orders need no customer code."""

    name: str
    password: str
    customer: str = ""


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    """Name what goes beyond SPEC: the phone, and cash together with a receiver who pays."""
    yield from find_turkish_problems(request, most=LONGEST_ADDRESS)
    if request.cod is not None and request.payer is Payer.RECEIVER:
        yield Problem(
            "payer", "Aras collects no cash where the receiver pays.", "Let the sender pay."
        )


def order(request: LabelRequest, user: User) -> bytes:
    """Write the order of a shipment; the same code writes the same order anew."""
    to, cod = request.recipient, request.cod
    boxes = request.boxes
    fields = {
        "UserName": user.name,
        "Password": user.password,
        "TradingWaybillNumber": cut(request.order_number or request.client_ref, 16),
        "IntegrationCode": request.client_ref,
        "ReceiverName": receiver_of(to),
        "ReceiverAddress": street_of(to),
        "ReceiverPhone1": phone_of(to.phone),
        "ReceiverCityName": to.city,
        "ReceiverTownName": to.district,
        "VolumetricWeight": _desi(desi_of(request), grams_of(request)),
        "Weight": places(kilograms(grams_of(request), 3)),
        "PieceCount": len(boxes),
        "IsCod": "1" if cod else "0",
        "CodAmount": f"{cod.amount:.2f}" if cod else None,
        "CodCollectionType": ("1" if request.cod_by is CashBy.CARD else "0") if cod else None,
        "CodBillingType": "0" if cod else None,
        "Description": cut(request.contents, 255) or None,
        "PayorTypeCode": 2 if request.payer is Payer.RECEIVER else 1,
        "IsWorldWide": 0,
        "PieceDetails": {"PieceDetail": [_piece(box, request.contents) for box in boxes]},
    }
    return soap.envelope(
        "SetOrder",
        SPACE,
        {"orderInfo": {"Order": fields}, "userName": user.name, "password": user.password},
    )


def _piece(box: Piece, contents: str) -> dict[str, Any]:
    return {
        "VolumetricWeight": _desi(box.desi(), box.weight_g)[:6],
        "Weight": places(kilograms(box.weight_g, 2))[:6],
        "BarcodeNumber": box.key,
        "Description": cut(box.contents or contents, 64) or None,
    }


def _desi(desi: Decimal, grams: int) -> str:
    """The desi; the weight stands in for a size that is not known."""
    return places(desi or kilograms(grams, 2), 2)


def find_order(code: str, user: User) -> bytes:
    fields = {"userName": user.name, "password": user.password, "integrationCode": code}
    return soap.envelope("GetOrderWithIntegrationCode", SPACE, fields)


def cancel(code: str, user: User) -> bytes:
    fields = {"userName": user.name, "password": user.password, "integrationCode": code}
    return soap.envelope("CancelDispatch", SPACE, fields)


def question(kind: int, code: str, user: User) -> bytes:
    """Ask the other service; its two parameters are XML inside of texts."""
    login = {"UserName": user.name, "Password": user.password, "CustomerCode": user.customer}
    query = {"QueryType": kind, "IntegrationCode": code}
    fields = {
        "loginInfo": soap.elements({"LoginInfo": login}),
        "queryInfo": soap.elements({"QueryInfo": query}),
    }
    return soap.envelope("GetQueryJSON", SPACE, fields)


def _result(body: bytes, operation: str) -> Any:
    answer = dig(soap.opened(body), f"{operation}Response")
    if answer is None:
        raise Unreadable(f"no {operation}Response")
    return dig(answer, f"{operation}Result")


def read_label(body: bytes) -> BoughtLabel:
    """Read an order that was taken, or one that was found; raises `Unreadable`, `Refused`."""
    if b"GetOrderWithIntegrationCodeResponse" in body:
        found = read_found(body)
        if found is None:
            raise Unreadable("no order in the answer")
        return found
    value = _stored(body)
    if value is not None:
        return _label(value["keys"], body)
    raise Unreadable("no order in the answer")


def read_taken(body: bytes) -> None:
    """Read whether an order was taken; raises `Unreadable`, and what a refusal says."""
    result = _result(body, "SetOrder")
    infos = rows(result, "OrderResultInfo") or rows(result)
    if len(infos) != 1 or not text(infos[0], "ResultCode"):
        raise Unreadable("no result in the answer")
    code = text(infos[0], "ResultCode")
    if code != "0":
        raise refusal(code, text(infos[0], "ResultMessage"), body)


def with_keys(body: bytes, keys: list[str]) -> bytes:
    """Put the keys of the boxes beside an answer, which does not name them."""
    return json.dumps({"keys": keys, "answer": body.decode("utf-8", "replace")}).encode()


def _stored(body: bytes) -> Any:
    try:
        value = json.loads(body)
    except ValueError:
        return None
    return value if isinstance(value, dict) and dig(value, "keys", 0) else None


def _label(keys: list[str], body: bytes) -> BoughtLabel:
    return BoughtLabel(
        tracking_number=keys[0],
        format="own",
        content=b"",
        price=None,
        raw=body,
        pieces=tuple(BoughtPiece(key, key) for key in keys) if len(keys) > 1 else (),
    )


def read_found(body: bytes) -> BoughtLabel | None:
    """Read the order under a code, None where there is none; raises `Refused` for several."""
    orders = rows(_result(body, "GetOrderWithIntegrationCode"), "Order")
    held = [one for one in orders if text(one, "IntegrationCode")]
    if len(held) > 1:
        raise Refused(
            f"Aras holds {len(held)} orders for this parcel.",
            "Cancel all but one at Aras.",
            field="client_ref",
            code="several",
        )
    if not held:
        return None
    code = text(held[0], "IntegrationCode")
    keys = [text(one, "BarcodeNumber") for one in rows(held[0], "PieceDetails", "PieceDetail")]
    # The first box of a shipment goes under the shipment's own code.
    return _label([code, *(key for key in keys if key and key != code)], body)


def read_cancelled(body: bytes) -> None:
    """Read whether an order was cancelled, now or before; raises `Refused`."""
    result = _result(body, "CancelDispatch")
    code = text(result, "ResultCode") or text(result)
    if code in ("0", "1", "405"):
        return
    if code == "999":
        raise Refused(
            "Aras has drawn up the waybill, so the label cannot be taken back.",
            "Ask the branch to send the parcel back.",
            field="tracking_number",
            code="too_late",
        )
    if code == "-1":
        raise Refused(
            "Aras does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )
    if code in ("", "936"):
        raise Unreadable("no result in the answer")
    raise refusal(code, text(result, "ResultMessage"), body)


def refusal(code: str, words: str, body: bytes = b"") -> WorkstationError:
    """Say why Aras said no; raises `Unreadable` for a failure on its own side."""
    low = folded(words)
    if code in WRONG_KEYS:
        return _wrong_keys("password")
    if code in FAILED_INSIDE:
        raise Unreadable("an error inside of Aras")
    if code in HELD or any(part in low for part in HELD_WORDS):
        return OutcomeUnknown("Aras holds an order under this code.", "It is looked up.", raw=body)
    field = FIELDS.get(code) or next((ours for part, ours in WORDS if part in low), "")
    return Refused(
        f"Aras refuses: {words[:300] or code}",
        "Correct it, or choose another carrier.",
        field=field,
        code=code,
    )


def _wrong_keys(setting: str) -> NotConfigured:
    return NotConfigured(
        "Aras does not take this account's user.",
        "Check it in Set-up, Carriers; orders and tracking have users of their own.",
        setting=setting,
    )


def read_rows(body: bytes) -> list[Mapping[str, Any]]:
    """Give the rows of an answer with their names folded; none where nothing is known."""
    said = _result(body, "GetQueryJSON")
    if not isinstance(said, str):
        raise Unreadable("no JSON in the answer")
    if not said or said == "null":
        return []
    try:
        value = json.loads(said)
    except ValueError as error:
        if "sifre" in folded(said) or "kullanici" in folded(said):
            raise _wrong_keys("query_password") from error
        raise Unreadable("no JSON in the answer") from error
    result = dig(value, "QueryResult")
    inner = next(iter(result.values()), None) if isinstance(result, dict) else result
    return [
        {_name(name): value for name, value in row.items()}
        for row in (inner if isinstance(inner, list) else [inner])
        if isinstance(row, dict)
    ]


def _name(written: str) -> str:
    """ "KARGO TAKİP NO" and "KARGO_TAKIP_NO" are both "kargotakipno"."""
    return "".join(filter(str.isalnum, folded(written)))


def read_events(body: bytes) -> list[CarrierScan]:
    """Read a parcel's movements, oldest first."""
    return sorted((_event(row) for row in read_rows(body)), key=lambda scan: scan.at)


def _event(row: Mapping[str, Any]) -> CarrierScan:
    code = text(row, "islem")
    milestone, incident = _FOLDED.get(folded(code), (Milestone.UNKNOWN, None))
    said = (code, text(row, "aciklama"))
    return CarrierScan(
        at=turkish_moment(text(row, "islemtarihi")),
        code=code or "-",
        text=": ".join(filter(None, said)),
        milestone=milestone,
        place=text(row, "birim"),
        incident=incident,
    )


_FOLDED = {folded(words): meaning for words, meaning in EVENTS.items()}


def read_state(body: bytes, events: list[CarrierScan], today: datetime) -> CarrierScan | None:
    """Read the state as a whole, where it says more than the movements do.

    One without a time of its own stands after the last movement, or at the start of `today`.
    """
    found = read_rows(body)
    if not found:
        return None
    row = found[0]
    state, kind = text(row, "durumkodu"), text(row, "tipkodu")
    delay = text(row, "devirkodu")
    delay = DELAY_IDS.get(delay, delay)
    code, (milestone, incident) = state, STATES.get(state, (Milestone.UNKNOWN, None))
    if kind == RETURNED:
        code = f"{state} / {kind}"
        milestone = Milestone.RETURNED if state == DELIVERED else Milestone.RETURNING
    elif delay and state not in (DELIVERED, "4"):
        code, (milestone, incident) = delay, DELAYS.get(delay, (Milestone.UNKNOWN, None))
    if not code or (events and code in ("1", "2")):
        return None
    at = max([today, *(scan.at for scan in events)] if not events else [events[-1].at])
    if state == DELIVERED and text(row, "teslimtarihi"):
        when = f"{text(row, 'teslimtarihi')} {text(row, 'teslimsaati')}"
        at = max([turkish_moment(when), *(scan.at for scan in events)])
    said = (text(row, "durumu"), text(row, "iadesebebi"), text(row, "devirnedeni"))
    return CarrierScan(
        at, code, ": ".join(filter(None, said)), milestone, text(row, "varissube"), incident
    )


def read_refusal(body: bytes) -> WorkstationError:
    """Read a fault, which the documents do not describe."""
    fault = soap.fault(soap.opened(body))
    raise Unreadable(fault or "no fault in the answer")
