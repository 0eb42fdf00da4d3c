"""Yurtiçi Kargo's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zlib import crc32

from workstation.carriers import soap
from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import Unreadable, dig, rows, text
from workstation.carriers.turkish import (
    ISTANBUL,
    desi_of,
    find_turkish_problems,
    grams_of,
    phone_of,
    places,
    receiver_of,
    street_of,
)
from workstation.carriers.written import cut, digits, kilograms
from workstation.carriers.yurtici.codes import (
    ALREADY,
    DONE,
    EVENTS,
    EXISTS,
    FIELDS,
    GONE,
    NOT_FOUND,
    REASONS,
    RETURNS,
    SMOOTH,
    STATES,
)
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
    Problem,
    SettingField,
)

URLS = {
    "test": "https://testwebservices.yurticikargo.com",
    "live": "https://webservices.yurticikargo.com",
}
PATH = "/KOPSWebServices/ShippingOrderDispatcherServices"
SPACE = "http://yurticikargo.com.tr/ShippingOrderDispatcherServices"
BY_CARGO, BY_INVOICE = 0, 1
LONGEST_ADDRESS, SHORTEST_ADDRESS, SHORTEST_NAME, LETTERS = 200, 10, 5, 4

SPEC = CarrierSpec(
    key="yurtici",
    name="Yurtiçi Kargo",
    letter="Y",
    colour="#0A3D91",
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
        longest={"name": 100, "company": 90, "street": LONGEST_ADDRESS, "city": 40, "district": 40,
                 "email": 200},
        needs=frozenset({"name", "street", "city", "district", "phone"}),
        most_pieces=99,
        cod_currencies=("TRY",),
    ),
    settings=(
        ENDPOINT,
        SettingField("username", "User name", "The user whose parcels the sender pays."),
        SettingField("password", "Password", secret=True),
        SettingField("receiver_username", "User name, receiver pays",
                     "Yurtiçi gives a user for each way of paying.", required=False),
        SettingField("receiver_password", "Password, receiver pays", secret=True, required=False),
        SettingField("cod_username", "User name, cash on delivery", required=False),
        SettingField("cod_password", "Password, cash on delivery", secret=True, required=False),
        SettingField("receiver_cod_username", "User name, receiver pays and cash on delivery",
                     required=False),
        SettingField("receiver_cod_password", "Password, receiver pays and cash on delivery",
                     secret=True, required=False),
        OWN_ADDRESS,
    ),
)  # fmt: skip
PLAIN: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class User:
    """One of the account's users: who pays is told by nothing else."""

    name: str
    password: str

    def as_fields(self, language: str = "userLanguage") -> dict[str, str]:
        return {"wsUserName": self.name, "wsPassword": self.password, language: "TR"}


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    """Name what goes beyond SPEC: the shortest name and address, the phone."""
    yield from find_turkish_problems(request, most=LONGEST_ADDRESS, least=SHORTEST_ADDRESS)
    name = receiver_of(request.recipient)
    if name and (len(name) < SHORTEST_NAME or sum(map(str.isalpha, name)) < LETTERS):
        yield Problem("name", "This name is too short for Yurtiçi.", "Write it in full.")


def order(request: LabelRequest, user: User) -> bytes:
    """Write the order of a shipment: a row for each box, all under one invoice key."""
    return _envelope(
        "createShipment",
        {
            **user.as_fields(),
            "ShippingOrderVO": [
                _row(request, key=box.key, first=place == 0)
                for place, box in enumerate(request.boxes)
            ],
        },
    )


def _row(request: LabelRequest, *, key: str, first: bool) -> dict[str, Any]:
    to, cod = request.recipient, request.cod
    several = len(request.boxes) > 1
    box = next(one for one in request.boxes if one.key == key)
    desi = box.desi() if several else desi_of(request)
    grams = box.weight_g if several else grams_of(request)
    by_card = request.cod_by is CashBy.CARD
    # Cash is collected once for a shipment, so the first box alone carries it.
    collects = cod is not None and first
    return {
        "cargoKey": key,
        "invoiceKey": request.client_ref,
        "receiverCustName": receiver_of(to),
        "receiverAddress": street_of(to),
        "receiverPhone1": phone_of(to.phone),
        "cityName": to.city,
        "townName": to.district,
        "desi": places(desi) if desi else None,
        "kg": places(kilograms(grams, 3)),
        "cargoCount": 1,
        "waybillNo": cut(request.order_number, 20) or None,
        "ttCollectionType": ("1" if by_card else "0") if collects else None,
        "ttInvoiceAmount": f"{cod.amount:.2f}" if cod and first else None,
        "ttDocumentId": document_id(request) if collects else None,
        "ttDocumentSaveType": "0" if collects else None,
        "description": cut(request.contents, 255) or None,
        "dcSelectedCredit": "1" if collects and by_card else None,
        "dcCreditRule": "1" if collects and by_card else None,
        "emailAddress": to.email or None,
    }


def document_id(request: LabelRequest) -> str:
    """The number of the invoice for the cash: the order's own digits, else one of our key."""
    own = digits(request.order_number)[-12:].lstrip("0")
    return own or str(crc32(request.client_ref.encode()))


def cancel(keys: Sequence[str], user: User) -> bytes:
    return _envelope("cancelShipment", {**user.as_fields(), "cargoKeys": list(keys)})


def question(key: str, user: User, *, kind: int, history: bool) -> bytes:
    """Ask about a cargo key or an invoice key; the same key once a minute, at most."""
    fields = {
        **user.as_fields("wsLanguage"), "keys": key, "keyType": kind,
        "addHistoricalData": history, "onlyTracking": False,
    }  # fmt: skip
    return _envelope("queryShipment", fields)


def _envelope(operation: str, fields: Mapping[str, Any]) -> bytes:
    return soap.envelope(operation, SPACE, fields, qualified=False)


def _result(body: bytes, operation: str, name: str) -> Any:
    """Open an answer; raises `Unreadable` for what is none, and for an unexpected error."""
    content = soap.opened(body)
    result = dig(content, f"{operation}Response", name)
    if not isinstance(result, dict):
        raise Unreadable(soap.fault(content) or f"no {name}")
    flag = text(result, "outFlag")
    if flag == "2" or (flag != DONE and not _details(result)):
        words = text(result, "outResult")
        raise refusal("", words) if _about_keys(words) else Unreadable("an unexpected error")
    return result


def _details(result: Any) -> list[Any]:
    for name in ("shippingOrderDetailVO", "shippingCancelDetailVO", "shippingDeliveryDetailVO"):
        found = rows(result, name)
        if found:
            return found
    return []


def _code(detail: Any) -> str:
    return text(detail, "errCode") or DONE


def read_taken(body: bytes) -> list[str]:
    """Give the keys of the boxes that were taken; raises as `read_label` does when none was."""
    result = _result(body, "createShipment", "ShippingOrderResultVO")
    details = _details(result)
    if not details:
        raise Unreadable("no boxes in the answer")
    taken = [text(detail, "cargoKey") for detail in details if _code(detail) == DONE]
    if not taken:
        raise _refused(details, body)
    return taken


def whole(body: bytes) -> bool:
    """Tell whether all boxes were taken."""
    result = _result(body, "createShipment", "ShippingOrderResultVO")
    return all(_code(detail) == DONE for detail in _details(result))


def why_not(body: bytes) -> WorkstationError:
    """Say why the boxes that were not taken were not."""
    return _refused(_details(_result(body, "createShipment", "ShippingOrderResultVO")), body)


def _refused(details: Sequence[Any], body: bytes) -> WorkstationError:
    bad = [detail for detail in details if _code(detail) != DONE]
    if any(_code(detail) == EXISTS for detail in bad):
        return OutcomeUnknown(
            "Yurtiçi holds a shipment under this key.", "It is looked up.", raw=body
        )
    return refusal(_code(bad[0]), text(bad[0], "errMessage"))


def refusal(code: str, words: str) -> WorkstationError:
    """Say why Yurtiçi said no."""
    if _about_keys(words):
        return _wrong_keys()
    field = FIELDS.get(code, "")
    low = words.lower()
    if not field:
        field = next((ours for part, ours in WORDS if part in low), "")
    return Refused(
        f"Yurtiçi refuses: {words[:300] or code}",
        "Correct it, or choose another carrier.",
        field=field,
        code=code,
    )


WORDS = (("posta kodu", "postcode"), ("ilçe", "district"), ("town", "district"), ("city", "city"),
         ("phone", "phone"), ("address", "street"), ("receiver_cust", "name"))  # fmt: skip


def _wrong_keys() -> NotConfigured:
    return NotConfigured(
        "Yurtiçi does not take this account's user.",
        "Check it in Set-up, Carriers; the address of this shop must be let in, too.",
        setting="password",
    )


def _about_keys(words: str) -> bool:
    low = words.lower()
    return "şifre" in low or "sifre" in low or "password" in low or "yetki" in low


def read_label(body: bytes) -> BoughtLabel:
    """Read an order that was taken, or one that was found; raises `Unreadable`, `Refused`."""
    if b"queryShipmentResponse" in body:
        found = read_found(body)
        if found is None:
            raise Unreadable("no shipment in the answer")
        return found
    taken = read_taken(body)
    result = _result(body, "createShipment", "ShippingOrderResultVO")
    return _label(taken, text(result, "jobId"), "", body)


def _label(keys: Sequence[str], job: str, url: str, body: bytes) -> BoughtLabel:
    pieces = tuple(BoughtPiece(key, key) for key in keys) if len(keys) > 1 else ()
    return BoughtLabel(
        tracking_number=keys[0],
        format="own",
        content=b"",
        price=None,
        carrier_ref=job,
        tracking_url=url,
        raw=body,
        pieces=pieces,
    )


def read_rows(body: bytes) -> list[Any]:
    """Give the parcels that a question found, none where the key is not known."""
    result = _result(body, "queryShipment", "ShippingDeliveryVO")
    details = _details(result)
    known = [detail for detail in details if _code(detail) != NOT_FOUND]
    for detail in known:
        if _code(detail) != DONE:
            raise refusal(_code(detail), text(detail, "errMessage"))
    return known


def read_found(body: bytes) -> BoughtLabel | None:
    """Read what stands under a key; raises `Refused` for what was cancelled."""
    known = read_rows(body)
    live = [row for row in known if text(row, "operationStatus") not in GONE]
    if known and not live:
        raise Refused(
            "Yurtiçi holds a shipment for this parcel, but it was cancelled.",
            "Buy a new label for it.",
            field="client_ref",
            code="cancelled",
        )
    if not live:
        return None
    # The first box of a shipment goes under the shipment's own key.
    live.sort(key=lambda row: text(row, "cargoKey") != text(row, "invoiceKey"))
    keys = [text(row, "cargoKey") for row in live]
    if not all(keys):
        raise Unreadable("no key in the answer")
    url = text(live[0], "shippingDeliveryItemDetailVO", "trackingUrl")
    return _label(keys, text(live[0], "jobId"), url, body)


def read_cancelled(body: bytes) -> None:
    """Read whether all was taken back; raises `Refused` where the parcel is on its way."""
    result = _result(body, "cancelShipment", "ShippingOrderResultVO")
    details = _details(result)
    if not details:
        raise Unreadable("no boxes in the answer")
    for detail in details:
        code, state = _code(detail), text(detail, "operationStatus")
        if code == ALREADY or state in GONE:
            continue
        if code != DONE:
            raise refusal(code, text(detail, "errMessage"))
        raise Refused(
            "Yurtiçi has the parcel, so the label cannot be taken back.",
            "A parcel on its way is asked back as a return.",
            field="tracking_number",
            code="too_late",
        )


def read_scans(body: bytes, today: datetime) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`, `Refused` for a strange number.

    States that have no time of their own stand after the last event, or at the start of `today`.
    """
    known = read_rows(body)
    if not known:
        raise Refused(
            "Yurtiçi does not know this number.",
            "Check the tracking number and the account.",
            field="tracking_number",
            code="not_found",
        )
    item = dig(known[0], "shippingDeliveryItemDetailVO")
    scans = [_event(row) for row in rows(item, "invDocCargoVOArray")]
    scans.sort(key=lambda scan: scan.at)
    last = (
        scans[-1].at
        if scans
        else today.astimezone(ISTANBUL).replace(hour=0, minute=0, second=0, microsecond=0)
    )
    returned = _returned(item, last)
    scans += [returned] if returned else []
    state = _state(known[0], item, last, alone=not scans)
    return scans + ([state] if state else [])


def _event(row: Any) -> CarrierScan:
    event, reason = text(row, "eventId"), text(row, "reasonId")
    code = event if reason in ("", SMOOTH) else reason
    milestone, incident = EVENTS.get(code, (Milestone.UNKNOWN, None))
    said = [text(row, "eventName"), "" if code == event else text(row, "reasonName")]
    place = [text(row, name) for name in ("unitName", "townName", "cityName")]
    return CarrierScan(
        at=_when(text(row, "eventDate"), text(row, "eventTime")),
        code=code,
        text=": ".join(filter(None, said)),
        milestone=milestone,
        place=", ".join(filter(None, place)),
        incident=incident,
    )


def _returned(item: Any, last: datetime) -> CarrierScan | None:
    code = text(item, "rejectStatus")
    if not code:
        return None
    milestone, incident = RETURNS.get(code, (Milestone.UNKNOWN, None))
    why = text(item, "rejectReasonExplanation") or text(item, "rejectDescription")
    if milestone in (Milestone.RETURNING, Milestone.RETURNED):
        incident = REASONS.get(why, incident)
    words = ": ".join(filter(None, (text(item, "rejectStatusExplanation"), why)))
    return CarrierScan(last, f"rejectStatus {code}", words, milestone, incident=incident)


def _state(row: Any, item: Any, last: datetime, *, alone: bool) -> CarrierScan | None:
    """The state as a whole, where it says more than the events do."""
    code = text(row, "operationStatus")
    milestone, incident = STATES.get(code, (Milestone.UNKNOWN, None))
    if not code or (not alone and code in ("NOP", "ISR", "IND")):
        return None
    at = last
    if code == "DLV" and text(item, "deliveryDate"):
        at = max(last, _when(text(item, "deliveryDate"), text(item, "deliveryTime")))
    return CarrierScan(at, code, text(row, "operationMessage"), milestone, incident=incident)


def _when(day: str, time: str) -> datetime:
    try:
        at = datetime.strptime(f"{day}{time or '000000'}", "%Y%m%d%H%M%S")
    except ValueError as error:
        raise Unreadable("no time") from error
    return at.replace(tzinfo=ISTANBUL)


def read_refusal(body: bytes) -> WorkstationError:
    """Read a fault; raises `Unreadable` for one that is not about the user."""
    fault = soap.fault(soap.opened(body))
    if not _about_keys(fault):
        raise Unreadable(fault or "no fault in the answer")
    return _wrong_keys()
