"""SMSA's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from typing import Any

from workstation.carriers import soap
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
from workstation.carriers.written import cut, digits, kilograms
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.ports.carrier import (
    BoughtLabel,
    Call,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    SettingField,
)

URLS = {"live": "https://track.smsaexpress.com"}
PATH = "/SECOM/SMSAwebService.asmx"
SPACE = "http://track.smsaexpress.com/secom/"
RIYADH = timezone(timedelta(hours=3))
"""Saudi Arabia's time, the year round; the service's times have no zone."""

SPEC = CarrierSpec(
    key="smsa",
    name="SMSA Express",
    letter="M",
    colour="#F58220",
    services={ServiceLevel.STANDARD: "DLV"},
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    settle_seconds=300.0,
    countries=("SA",),
    goes_to=("SA",),
    max_weight_g=50_000,
    label_formats=("pdf",),
    verified="specification",
    features=frozenset({Feature.COD, Feature.INSURANCE}),
    limits=Limits(
        longest={"name": 100, "street": 100, "street2": 100, "city": 50, "postcode": 10,
                 "email": 100},
        needs=frozenset({"name", "street", "city", "phone"}),
        cod_currencies=("SAR",),
    ),
    settings=(
        LIVE_ONLY,
        SettingField("pass_key", "Pass key", "SMSA gives one to test, and one to ship.",
                     secret=True),
        OWN_ADDRESS,
    ),
)  # fmt: skip

ON, LATE, FAILED = Milestone.IN_TRANSIT, Milestone.DELAYED, Milestone.ATTEMPT_FAILED
MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "DATA RECEIVED": (Milestone.NONE, None),
    "PICKED UP": (Milestone.ACCEPTED, None),
    "COLLECTED": (Milestone.ACCEPTED, None),
    "AT SMSA FACILITY": (ON, None),
    "ARRIVED HUB FACILITY": (ON, None),
    "DEPARTED HUB FACILITY": (ON, None),
    "DEPARTED FORM ORIGIN": (ON, None),  # as SMSA spells it
    "DEPARTED FROM ORIGIN": (ON, None),
    "AT SMSA DESTINATION FACILITY": (ON, None),
    "IN CLEARANCE PROCESSING": (Milestone.CUSTOMS, None),
    "OUT FOR DELIVERY": (Milestone.OUT_FOR_DELIVERY, None),
    "PROOF OF DELIVERY CAPTURED": (Milestone.DELIVERED, None),
    "DELIVERED": (Milestone.DELIVERED, None),
    "CONSIGNEE NOT AVAILABLE": (FAILED, Incident.NOBODY_HOME),
    "CONSIGNEE NO RESPONSE": (FAILED, Incident.NOBODY_HOME),
    "INCORRECT DELIVERY ADDRESS": (FAILED, Incident.ADDRESS),
    "CONSIGNEE REFUSED SHIPMENT": (FAILED, Incident.REFUSED),
    "SHIPMENT ON HOLD": (LATE, Incident.OTHER),
    "AWAITING CONSIGNEE FOR COLLECTION": (Milestone.READY_FOR_PICKUP, None),
    "RETURNED TO CLIENT": (Milestone.RETURNED, None),
    "SHIPMENT CANCELLED": (Milestone.NONE, Incident.CANCELLED),
}
"""Activity -> milestone and incident; one that is not here is `UNKNOWN`."""
CANCELLED = "SHIPMENT CANCELLED"

FIELDS = (("zip", "postcode"), ("city", "city"), ("mobile", "phone"), ("phone", "phone"),
          ("address", "street"), ("cname", "name"), ("name", "name"), ("weight", "weight_g"),
          ("cod", "cod"), ("country", "country"))  # fmt: skip
PLAIN: frozenset[str] = frozenset()


def envelope(operation: str, fields: Mapping[str, Any]) -> bytes:
    return soap.envelope(operation, SPACE, fields)


def order(request: LabelRequest, *, code: str, key: str, today: date) -> bytes:
    """Write the purchase of a shipment; elements stand as the WSDL has them."""
    to, home = request.recipient, request.sender
    mobile = digits(to.phone)
    insured, cod = request.insured, request.cod
    return envelope("addShip", {
        "passKey": key,
        "refNo": request.client_ref,
        "sentDate": today.isoformat(),
        "idNo": cut(request.order_number, 30),
        "cName": to.name,
        "cntry": "KSA",
        "cCity": to.city,
        "cZip": to.postcode,
        "cPOBox": "",
        "cMobile": mobile,
        "cTel1": "",
        "cTel2": "",
        "cAddr1": to.street,
        "cAddr2": ", ".join(filter(None, (to.street2, to.district))),
        "shipType": code,
        "PCs": 1,
        "cEmail": to.email,
        "carrValue": "",
        "carrCurr": "",
        "codAmt": f"{cod.amount:.2f}" if cod else "0",
        "weight": f"{kilograms(request.weight_g)}",
        "custVal": "",
        "custCurr": "",
        "insrAmt": f"{insured.amount:.2f}" if insured else "",
        "insrCurr": insured.currency if insured else "",
        "itemDesc": cut(request.contents or "Goods", 100),
        "sName": home.company or home.name,
        "sContact": home.name,
        "sAddr1": home.street,
        "sAddr2": ", ".join(filter(None, (home.street2, home.district))),
        "sCity": home.city,
        "sPhone": digits(home.phone),
        "sCntry": "KSA",
        "prefDelvDate": "",
        "gpsPoints": "",
    })  # fmt: skip


def result(body: bytes, operation: str) -> str:
    """Give the text that an operation answered; raises `Unreadable`, and what a "Failed" says."""
    content = soap.opened(body)
    answer = dig(content, f"{operation}Response")
    if answer is None:
        raise Unreadable(soap.fault(content) or f"no {operation}Response")
    said = text(answer, f"{operation}Result")
    if said.lower().startswith("failed"):
        raise refusal(said.partition("::")[2].strip() or said, body)
    return said


def refusal(words: str, body: bytes = b"") -> WorkstationError:
    """Say why SMSA said no."""
    low = words.lower()
    if "passkey" in low or "pass key" in low:
        return NotConfigured(
            "SMSA does not take this account's key.", "Check it in Set-up.", setting="pass_key"
        )
    if "duplicate" in low or "already" in low:
        # A reference is unique for each day, so an earlier sending of ours is what stands there.
        return OutcomeUnknown(
            "SMSA holds a shipment under this reference.", "It is looked up.", raw=body
        )
    field = next((ours for part, ours in FIELDS if part in low), "")
    return Refused(
        f"SMSA refuses: {words[:300]}",
        "Correct it, or choose another carrier.",
        field=field,
        code="failed",
    )


def read_number(body: bytes) -> str:
    """Give the number of a bought shipment; raises `Unreadable`."""
    said = result(body, "addShip")
    if not (said.isdecimal() and len(said) >= 9):
        raise Unreadable("no number in the answer")
    return said


def read_pdf(body: bytes) -> bytes:
    """Give the label; raises `Unreadable` while there is none."""
    content = unpack(result(body, "getPDF"))
    label_format(content)
    return content


def with_label(number: str, content: bytes) -> bytes:
    """Put the number and the label fetched for it into one, to be stored."""
    return json.dumps({"number": number, "label": b64encode(content).decode()}).encode()


def read_label(body: bytes) -> BoughtLabel:
    """Read what `with_label` stored; raises `Unreadable`."""
    value = json_object(body)
    number, content = need_text(value, "number"), unpack(dig(value, "label"))
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=None,
        tracking_url=f"https://www.smsaexpress.com/trackingdetails?tracknumbers={number}",
        raw=body,
    )


def read_events(body: bytes, operation: str) -> list[Any]:
    """Give the rows of a tracking answer, none where nothing is known; raises `Unreadable`."""
    answer = dig(soap.opened(body), f"{operation}Response")
    if answer is None:
        raise Unreadable(f"no {operation}Response")
    found = dig(answer, f"{operation}Result")
    if isinstance(found, str) and found.lower().startswith("failed"):
        raise refusal(found.partition("::")[2].strip() or found)
    return rows(found, "diffgram", "NewDataSet", "Tracking")


def number_of(events: list[Any]) -> str:
    """Give the one live number in tracking rows, "" without any; raises `Refused`."""
    gone = {text(row, "awbNo") for row in events if _activity(row) == CANCELLED}
    live = {text(row, "awbNo") for row in events} - gone - {""}
    if len(live) > 1:
        raise Refused(
            f"SMSA holds {len(live)} shipments for this parcel.",
            "Choose one, and void the others.",
            field="client_ref",
            code="several",
        )
    if gone and not live:
        raise Refused(
            "SMSA holds a shipment for this parcel, but it was cancelled.",
            "Buy a new label for it.",
            field="client_ref",
            code="cancelled",
        )
    return live.pop() if live else ""


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Unreadable`."""
    events = read_events(body, "getTracking")
    return sorted((_scan(row) for row in events), key=lambda scan: scan.at)


def _activity(row: Any) -> str:
    return " ".join(text(row, "Activity").upper().split())


def _scan(row: Any) -> CarrierScan:
    code = _activity(row)
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=_when(need_text(row, "Date")),
        code=code,
        text=text(row, "Details") or text(row, "Activity"),
        milestone=milestone,
        place=text(row, "Location"),
        incident=incident,
    )


def _when(written: str) -> datetime:
    """Read "08 Feb 2026 11:40", or an ISO time, in Saudi Arabia's time."""
    try:
        return datetime.strptime(written, "%d %b %Y %H:%M").replace(tzinfo=RIYADH)
    except ValueError:
        return moment(written, RIYADH)


def read_cancelled(body: bytes) -> None:
    """Make sure that it was cancelled; raises `Refused` when it was not."""
    said = result(body, "cancelShipment")
    if "success" not in said.lower() and "cancel" not in said.lower():
        raise Unreadable("no word on the cancelling")


def read_refusal(body: bytes) -> WorkstationError:
    """Read a 4xx answer, which is no part of the document; raises `Unreadable`."""
    fault = soap.fault(soap.opened(body))
    if not fault:
        raise Unreadable("no fault in the answer")
    return refusal(fault)
