"""ELTA Courier's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from workstation.carriers import soap
from workstation.carriers.account import LIVE_ONLY, OWN_ADDRESS
from workstation.carriers.answers import Unreadable, dig, label_format, rows, text, unpack
from workstation.carriers.fetched import read_labels
from workstation.carriers.greek import athens, phone_of
from workstation.carriers.written import cut, digits, kilograms
from workstation.domain.errors import NotConfigured, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.ports.carrier import (
    BoughtLabel,
    CarrierScan,
    CarrierSpec,
    EffectKind,
    Feature,
    LabelRequest,
    Limits,
    Problem,
    SettingField,
)

URLS = {"live": "https://wsprod.elta-courier.gr"}
PATH = "/"
CREATE, PRINT, TRACE = "/CREATEAWB02", "/PELB64VG", "/PELTT03"
"""The name spaces of its services, which all have one operation, READ."""
A6 = "1"
BY_NUMBER = "1"
PARCEL, TO_THE_DOOR = "2", "1"

SPEC = CarrierSpec(
    key="elta",
    name="ELTA Courier",
    letter="E",
    colour="#0B4EA2",
    services={ServiceLevel.STANDARD: TO_THE_DOOR},
    buy_effect=EffectKind.ASK,
    countries=("GR",),
    goes_to=("GR",),
    max_weight_g=35_000,
    label_formats=("pdf",),
    verified="specification",
    features=frozenset({Feature.COD, Feature.INSURANCE, Feature.PIECES}),
    limits=Limits(
        longest={"name": 70, "company": 70, "street": 150, "city": 40},
        needs=frozenset({"name", "street", "city", "postcode", "phone"}),
        most_pieces=36,
        cod_currencies=("EUR",),
    ),
    settings=(
        LIVE_ONLY,
        SettingField("user_code", "User code", "Seven digits."),
        SettingField("password", "Password", secret=True),
        SettingField("customer_code", "Customer code", "The first part, like 010101."),
        SettingField("customer_sub_code", "Customer sub-code", "The second part, like 0005.",
                     required=False),
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "POD": (Milestone.DELIVERED, None),
}
"""Proof of delivery is all that the documents give a code; states are told in words alone, which
stay `UNKNOWN` and are shown as they came.
"""
FIELDS: Mapping[str, str] = {"1": "postcode", "5": "weight_g", "7": "phone"}
KEYS: Mapping[str, str] = {"2": "user_code", "3": "password", "6": "customer_code"}
"""st_flag -> our field, or the setting that is wrong."""
PLAIN: frozenset[str] = frozenset()


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    """Name what goes beyond SPEC: five digits of postcode, ten of phone, both lines together."""
    to = request.recipient
    if to.postcode.strip() and len(digits(to.postcode)) != 5:
        yield Problem("postcode", "A Greek postcode has five digits.", "Complete the address.")
    if len(digits(to.phone)) >= 7 and not phone_of(to.phone):
        yield Problem("phone", "This is no Greek phone number.", "Enter ten digits.")
    if len(to.street) <= 150 < len(_street(request)):
        yield Problem("street2", "Both lines are longer than 150 characters.", "Shorten them.")


def _street(request: LabelRequest) -> str:
    return " ".join(filter(None, (request.recipient.street, request.recipient.street2)))


def order(request: LabelRequest, user: Mapping[str, str], sub_code: str, *, code: str) -> bytes:
    """Write the purchase; elements stand as the WSDL has them, all of them."""
    to, cod, insured = request.recipient, request.cod, request.insured
    phone = phone_of(to.phone)
    mobile = phone.startswith("69")
    grams = sum(box.weight_g for box in request.boxes)
    none = dict.fromkeys((*_numbered("pel_ant_poso"), *_numbered("pel_ant_date")), "")
    firm = f"{to.company} - " if to.company and to.company != to.name else ""
    return soap.envelope("READ", CREATE, {
        **user,
        "pel_apost_sub_code": sub_code,
        "pel_paral_name": firm + to.name,
        "pel_paral_address": _street(request),
        "pel_paral_area": to.city,
        "pel_user_lang": "",
        "pel_paral_tk": digits(to.postcode),
        "pel_paral_thl_1": "" if mobile else phone,
        "pel_paral_thl_2": phone if mobile else "",
        "pel_service": code,
        "pel_baros": f"{kilograms(grams, 3):010.3f}",
        "pel_temaxia": f"{len(request.boxes):03d}",
        "pel_paral_sxolia": cut(request.contents, 100),
        "pel_sur_1": "0",
        "pel_sur_2": "0",
        "pel_sur_3": "0",
        "pel_ant_poso": _amount(cod.amount if cod else Decimal(0)),
        **none,
        "pel_asf_poso": _amount(insured.amount if insured else Decimal(0)),
        "pel_ref_no": request.client_ref,
        "sideta_eidos": PARCEL,
        "pudo_station": "",
    })  # fmt: skip


def _numbered(name: str) -> tuple[str, ...]:
    return tuple(f"{name}{place}" for place in range(1, 5))


def _amount(number: Decimal) -> str:
    return f"{number:010.2f}"


def print_question(number: str, user: Mapping[str, str]) -> bytes:
    return soap.envelope("READ", PRINT, {**user, "vg_code": number, "paper_size": A6})


def trace_question(number: str, user: Mapping[str, str]) -> bytes:
    return soap.envelope("READ", TRACE, {
        "wpel_code": user["pel_apost_code"], "wpel_user": user["pel_user_code"],
        "wpel_pass": user["pel_user_pass"], "wpel_vg": number, "wpel_ref": "",
        "wpel_flag": BY_NUMBER,
    })  # fmt: skip


def user_fields(user_code: str, password: str, customer: str) -> dict[str, str]:
    return {"pel_user_code": user_code, "pel_user_pass": password, "pel_apost_code": customer}


def read_answer(body: bytes) -> Any:
    """Open an answer; raises `Unreadable`, and what its flag says."""
    content = soap.opened(body)
    answer = dig(content, "READResponse")
    flag = text(answer, "st_flag")
    if not flag.isdecimal():
        raise Unreadable(soap.fault(content) or "no flag in the answer")
    if flag.lstrip("0"):
        raise refusal(flag.lstrip("0"), text(answer, "st_title"))
    return answer


def refusal(flag: str, words: str) -> WorkstationError:
    """Say why ELTA said no."""
    if flag in KEYS:
        return NotConfigured(
            "ELTA does not take this account's codes.", "Check them in Set-up, Carriers.",
            setting=KEYS[flag],
        )  # fmt: skip
    return Refused(
        f"ELTA refuses: {words[:300] or flag}",
        "Correct it, or choose another carrier.",
        field=FIELDS.get(flag, ""),
        code=flag,
    )


def read_numbers(body: bytes, boxes: int) -> list[str]:
    """Give the numbers of a bought shipment's boxes; raises `Unreadable`."""
    answer = read_answer(body)
    main = text(answer, "vg_code")
    others = [number for number in map(str, rows(answer, "vg_child")) if number and number != main]
    numbers = [main, *others]
    if len(main) != 13 or len(numbers) != boxes:
        raise Unreadable("no number for each box in the answer")
    return numbers


def read_pdf(body: bytes) -> bytes:
    """Give a label; raises `Unreadable` while there is none."""
    content = unpack(dig(read_answer(body), "b64_string"))
    label_format(content)
    return content


def read_label(body: bytes) -> BoughtLabel:
    """Read the labels that were fetched after a purchase; raises `Unreadable`."""
    return read_labels(body, follow="https://www.elta-courier.gr/search?br=")


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first."""
    answer = read_answer(body)
    scans = [_scan(row) for row in rows(answer, "web_status") if text(row, "web_date")]
    day = text(answer, "pod_date")
    if day.strip("0"):
        milestone, incident = MILESTONES["POD"]
        at = _when(day, text(answer, "pod_time"))
        scans.append(CarrierScan(at, "POD", "Delivered", milestone, incident=incident))
    return sorted(scans, key=lambda scan: scan.at)


def _scan(row: Any) -> CarrierScan:
    code = text(row, "web_status_title")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=_when(text(row, "web_date"), text(row, "web_time")),
        code=code or "-",
        text=": ".join(filter(None, (code, text(row, "web_remarks")))),
        milestone=milestone,
        place=text(row, "web_station"),
        incident=incident,
    )


def _when(day: str, time: str) -> datetime:
    try:
        at = datetime.strptime(f"{day}{time or '0000'}", "%Y%m%d%H%M")
    except ValueError as error:
        raise Unreadable("no time") from error
    return at.replace(tzinfo=athens())


def read_refusal(body: bytes) -> WorkstationError:
    """Read a fault, which the documents do not describe."""
    raise Unreadable(soap.fault(soap.opened(body)) or "no fault in the answer")
