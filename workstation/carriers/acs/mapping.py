"""ACS Courier's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from workstation.carriers.account import LIVE_ONLY, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    moment,
    rows,
    text,
    unpack,
)
from workstation.carriers.fetched import read_labels
from workstation.carriers.greek import athens, phone_of
from workstation.carriers.written import centimetres, cut, digits, kilograms
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
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
    Payer,
    Problem,
    SettingField,
)

URLS = {"live": "https://webservices.acscourier.net"}
PATH = "/ACSRestServices/api/ACSAutoRest"
LEAST_KG = 0.5
SENDER_PAYS, RECEIVER_PAYS = 2, 4
THERMAL = 1

SPEC = CarrierSpec(
    key="acs",
    name="ACS Courier",
    letter="A",
    colour="#D8131B",
    services={ServiceLevel.STANDARD: ""},
    buy_effect=EffectKind.ASK,
    effects={Call.VOID: EffectKind.REPEATABLE},
    countries=("GR",),
    goes_to=("GR",),
    max_weight_g=100_000,
    label_formats=("pdf",),
    verified="clients",
    features=frozenset({Feature.COD, Feature.RECEIVER_PAYS, Feature.PIECES}),
    limits=Limits(
        longest={"name": 100, "company": 100, "street": 100, "city": 50, "email": 100},
        needs=frozenset({"name", "street", "city", "postcode", "phone"}),
        most_pieces=99,
        cod_currencies=("EUR",),
    ),
    settings=(
        LIVE_ONLY,
        SettingField("api_key", "API key", secret=True),
        SettingField("company_id", "Company ID"),
        SettingField("company_password", "Company password", secret=True),
        SettingField("user_id", "User ID"),
        SettingField("user_password", "User password", secret=True),
        SettingField("billing_code", "Billing code", "Like 2ΑΘ123456."),
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "ΠΑΡΑΛΑΒΗ": (Milestone.ACCEPTED, None),
    "ΦΟΡΤΩΣΗ": (Milestone.IN_TRANSIT, None),
}
"""checkpoint_action -> milestone and incident: words, of which public clients name two; one that
is not here is `UNKNOWN`. Delivered and returned are flags of the summary.
"""
WORDS = (("zip", "postcode"), ("τ.κ", "postcode"), ("recipient's name", "name"), ("name", "name"),
         ("address", "street"), ("διεύθυνσ", "street"), ("weight", "weight_g"), ("phone", "phone"),
         ("τηλέφων", "phone"), ("cod", "cod"), ("pieces", "pieces"), ("pick-up date", "ship_on"),
         ("pickup date", "ship_on"))  # fmt: skip
KEYS = ("password", "user_id", "company_id", "credit code", "billing code", "κωδικός χρήστη")
PLAIN = frozenset({"ACSAlias", "ACSExecution_HasError"})
NUMBERED = re.compile(r"(?P<street>.*\D)[ ,]+(?P<number>\d+\S{0,3})")


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    to = request.recipient
    if to.postcode.strip() and len(digits(to.postcode)) != 5:
        yield Problem("postcode", "A Greek postcode has five digits.", "Complete the address.")
    if len(digits(to.phone)) >= 7 and not phone_of(to.phone):
        yield Problem("phone", "This is no Greek phone number.", "Enter ten digits.")


def call(alias: str, user: Mapping[str, str], **fields: Any) -> dict[str, Any]:
    """Write a request: every one has this form."""
    return {"ACSAlias": alias, "ACSInputParameters": {**user, **fields}}


def order(
    request: LabelRequest, user: Mapping[str, str], billing: str, *, today: date
) -> dict[str, Any]:
    """Write the purchase of a voucher."""
    to, cod, size = request.recipient, request.cod, request.boxes[0].size
    street, number = split_street(to.street)
    phone = phone_of(to.phone)
    mobile = phone.startswith("69")
    weight = sum(box.weight_g for box in request.boxes)
    return call(
        "ACS_Create_Voucher",
        user,
        Pickup_Date=(request.ship_on or today).isoformat(),
        Sender=request.sender.company or request.sender.name,
        Recipient_Name=to.name,
        Recipient_Address=street,
        Recipient_Address_Number=number,
        Recipient_Zipcode=digits(to.postcode),
        Recipient_Region=to.city,
        Recipient_Phone=None if mobile else phone,
        Recipient_Cell_Phone=phone if mobile else None,
        Recipient_Floor=None,
        Recipient_Company_Name=to.company or None,
        Recipient_Country=to.country,
        Acs_Station_Destination=None,
        Acs_Station_Branch_Destination=0,
        Billing_Code=billing,
        Charge_Type=RECEIVER_PAYS if request.payer is Payer.RECEIVER else SENDER_PAYS,
        Cost_Center_Code=None,
        Item_Quantity=len(request.boxes),
        Weight=max(LEAST_KG, float(kilograms(weight))),
        Dimension_X_In_Cm=centimetres(size.length_mm) if size else None,
        Dimension_Y_in_Cm=centimetres(size.width_mm) if size else None,
        Dimension_Z_in_Cm=centimetres(size.height_mm) if size else None,
        Cod_Ammount=float(cod.amount) if cod else None,
        Cod_Payment_Way=0 if cod else None,
        Acs_Delivery_Products="COD" if cod else None,
        Insurance_Ammount=None,
        Delivery_Notes=cut(to.street2, 100) or None,
        Appointment_Until_Time=None,
        Recipient_Email=to.email or None,
        Reference_Key1=request.client_ref,
        Reference_Key2=cut(request.order_number, 30) or None,
        With_Return_Voucher=None,
        Content_Type_ID=None,
        Language="GR",
    )


def split_street(written: str) -> tuple[str, str]:
    """Part the number from the street, for which ACS has fields of their own."""
    found = NUMBERED.fullmatch(written.strip())
    return (found["street"].rstrip(" ,"), found["number"]) if found else (written.strip(), "")


def _output(body: bytes) -> Any:
    """Open an answer; raises `Unreadable`, and what its error says."""
    value = json_object(body)
    if dig(value, "ACSExecution_HasError") not in (True, False):
        raise Unreadable("no ACSExecution_HasError")
    if value["ACSExecution_HasError"]:
        raise refusal(text(value, "ACSExecutionErrorMessage"))
    # Their spelling, and the right one should they mend it.
    output = dig(value, "ACSOutputResponce") or dig(value, "ACSOutputResponse")
    if not isinstance(output, dict):
        raise Unreadable("no output")
    words = text(output, "ACSValueOutput", 0, "Error_Message")
    if words:
        raise refusal(words)
    return output


def refusal(words: str) -> WorkstationError:
    """Say why ACS said no."""
    low = words.lower()
    if any(key in low for key in KEYS):
        return NotConfigured(
            "ACS does not take this account's keys.", "Check them in Set-up, Carriers.",
            setting="user_password",
        )  # fmt: skip
    return Refused(
        f"ACS refuses: {words[:300] or 'no reason given'}",
        "Correct it, or choose another carrier.",
        field=next((ours for part, ours in WORDS if part in low), ""),
        code="refused",
    )


def read_number(body: bytes) -> str:
    """Give a bought voucher's number; raises `Unreadable`."""
    number = text(_output(body), "ACSValueOutput", 0, "Voucher_No")
    if not number:
        raise Unreadable("no voucher in the answer")
    return number


def read_children(body: bytes) -> list[str]:
    """Give the numbers of a shipment's further boxes."""
    found = rows(_output(body), "ACSTableOutput", "Table_Data")
    return [text(row, "MultiPart_Voucher_No") for row in found]


def read_pdf(body: bytes) -> bytes:
    """Give a paper, which lies bare or in an object; raises `Unreadable` while there is none."""
    found = dig(_output(body), "ACSValueOutput", 0, "ACSObjectOutput")
    content = unpack(dig(found, "PDFData") if isinstance(found, dict) else found)
    label_format(content)
    return content


def read_list(body: bytes) -> str:
    """Give the number of the day's pickup list; raises `Refused` where labels are not printed."""
    output = _output(body)
    number = text(output, "ACSValueOutput", 0, "PickupList_No")
    if not number:
        names = [text(row, "Unprinted_Vouchers")
                 for row in rows(output, "ACSTableOutput", "Table_Data")]  # fmt: skip
        raise Refused(
            f"ACS closes no day with labels that were not printed: {', '.join(names)[:200]}",
            "Print them, or take them back.",
            field="tracking_number",
            code="unprinted",
        )
    return number


def read_done(body: bytes) -> None:
    _output(body)


def read_label(body: bytes) -> BoughtLabel:
    """Read the labels that were fetched after a purchase; raises `Unreadable`."""
    return read_labels(body, follow="https://www.acscourier.net/el/track-and-trace/?p=")


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's checkpoints, oldest first."""
    found = rows(_output(body), "ACSTableOutput", "Table_Data")
    return sorted((_scan(row) for row in found), key=lambda scan: scan.at)


def _scan(row: Any) -> CarrierScan:
    code = text(row, "checkpoint_action")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=moment(text(row, "checkpoint_date_time"), athens()),
        code=code or "-",
        text=": ".join(filter(None, (code, text(row, "checkpoint_notes")))),
        milestone=milestone,
        place=text(row, "checkpoint_location"),
        incident=incident,
    )


def read_state(body: bytes, scans: Sequence[CarrierScan]) -> CarrierScan | None:
    """Read whether it was delivered or came back; the scan stands after the last checkpoint."""
    found = rows(_output(body), "ACSTableOutput", "Table_Data")
    if not found or text(found[0], "delivery_flag") != "1" or not scans:
        return None
    came_back = text(found[0], "returned_flag") == "1"
    name, milestone = ("returned", Milestone.RETURNED) if came_back else (
        "delivered", Milestone.DELIVERED
    )  # fmt: skip
    return CarrierScan(scans[-1].at, name, name.capitalize(), milestone)


def read_refusal(body: bytes) -> WorkstationError:
    """Read a 4xx answer; raises `Unreadable` for one that was not written by its service."""
    value = json_object(body)
    words = text(value, "ACSExecutionErrorMessage") or text(value, "Message")
    if not words:
        raise Unreadable("no reason in the answer")
    return refusal(words)
