"""BOX NOW's words and ours, both ways; pure, no network. Follows README.md in this folder."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from workstation.carriers.account import ENDPOINT, OWN_ADDRESS
from workstation.carriers.answers import (
    Unreadable,
    dig,
    json_object,
    label_format,
    moment,
    need,
    need_text,
    rows,
    text,
    unpack,
)
from workstation.carriers.tokens import Token
from workstation.carriers.written import amount, cut, digits, kilograms, pruned
from workstation.domain.errors import OutcomeUnknown, Refused, WorkstationError
from workstation.domain.incidents import Incident
from workstation.domain.shipments import Milestone, ServiceLevel
from workstation.domain.values import Address, Money
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
    PickupPoint,
    Problem,
    SettingField,
)

URLS = {"test": "https://api-stage.boxnow.gr", "live": "https://api-production.boxnow.gr"}
TOKEN = "/api/v1/auth-sessions"  # noqa: S105 - a path
ORDERS = "/api/v1/delivery-requests"
PARCELS = "/api/v1/parcels"
POINTS = "/api/v1/destinations"
CALLING = {"GR": ("30", 10), "CY": ("357", 8), "BG": ("359", 9), "HR": ("385", 9)}
"""Calling code and how many digits a number has at home, a leading 0 left out."""
FORMATS = SettingField("label_format", "Label", choices=("pdf", "zpl"))

SPEC = CarrierSpec(
    key="boxnow",
    name="BOX NOW",
    letter="B",
    colour="#44D62C",
    services={ServiceLevel.PICKUP_POINT: "locker", ServiceLevel.STANDARD: "address"},
    buy_effect=EffectKind.LOOK_UP,
    effects={Call.VOID: EffectKind.REPEATABLE},
    settle_seconds=120.0,
    countries=tuple(CALLING),
    goes_to=tuple(CALLING),
    max_weight_g=20_000,
    label_formats=("pdf", "zpl"),
    verified="specification",
    features=frozenset({Feature.COD, Feature.PIECES, Feature.PICKUP_POINT}),
    limits=Limits(
        needs=frozenset({"name", "street", "city", "postcode", "phone", "email"}),
        most_pieces=20,
        cod_currencies=("EUR",),
        most_cod=Decimal(5000),
    ),
    settings=(
        ENDPOINT,
        SettingField("client_id", "Client ID"),
        SettingField("client_secret", "Client secret", secret=True),
        SettingField("warehouse_id", "Warehouse number", "Where BOX NOW collects your parcels."),
        SettingField("partner_id", "Partner number", "Where the keys serve several shops.",
                     required=False),
        FORMATS,
        OWN_ADDRESS,
    ),
)  # fmt: skip

MILESTONES: Mapping[str, tuple[Milestone, Incident | None]] = {
    "new": (Milestone.NONE, None),
    "accepted-to-locker": (Milestone.ACCEPTED, None),
    "in-depot": (Milestone.IN_TRANSIT, None),
    "final-destination": (Milestone.READY_FOR_PICKUP, None),
    "delivered": (Milestone.DELIVERED, None),
    "expired": (Milestone.RETURNING, Incident.UNCLAIMED),
    "accepted-for-return": (Milestone.RETURNING, None),
    "returned": (Milestone.RETURNED, None),
    "canceled": (Milestone.NONE, Incident.CANCELLED),
    "missing": (Milestone.DELAYED, Incident.NOT_HANDED_OVER),
    "lost": (Milestone.LOST, Incident.LOST),
}
"""EventType -> milestone and incident; one that is not here is `UNKNOWN`."""
GONE = frozenset({"canceled"})

FIELDS: Mapping[str, str] = {
    "P401": "sender", "P402": "pickup_point", "P405": "phone", "C404": "phone", "P406": "size",
    "P407": "country", "P408": "cod", "P411": "cod", "P415": "service", "P416": "cod",
    "P421": "weight_g", "P422": "postcode", "P423": "postcode", "P413": "sender",
}  # fmt: skip
WORDS: Mapping[str, str] = {
    "P400": "the request is not as it wants it",
    "P401": "it does not know the warehouse",
    "P402": "it does not know the locker or the address",
    "P405": "the phone number is not in full international form",
    "C404": "the phone number is not in full international form",
    "P406": "the size is missing",
    "P407": "the country is wrong",
    "P408": "the cash on delivery is not between 0 and 5,000",
    "P411": "your contract has no cash on delivery",
    "P415": "your contract has no delivery to an address",
    "P416": "your contract has no cash on delivery at an address",
    "P420": "the parcel is on its way, so it cannot be cancelled",
    "P421": "the weight is wrong",
    "P422": "it does not find the address",
    "P423": "there is no locker near",
    "P440": "the keys serve several shops: a partner number is missing",
    "P441": "the partner number is wrong",
}
EXISTS, TOO_LATE = "P410", "P420"
PLAIN = frozenset({"code", "state", "type", "paymentMode"})


@dataclass(frozen=True, slots=True)
class Held:
    """A parcel as BOX NOW holds it: its number, our key of the box, its state."""

    number: str
    key: str
    state: str


def find_problems(request: LabelRequest) -> Iterator[Problem]:
    """Name what goes beyond SPEC: the phone's country, a locker that was not chosen."""
    to = request.recipient
    if len(digits(to.phone)) >= 7 and not phone_of(to):
        yield Problem(
            "phone", "This number has no country.", "Write it in full, like +30 694 555 0134."
        )
    if request.service is ServiceLevel.PICKUP_POINT and not request.pickup_point:
        yield Problem("pickup_point", "No locker is chosen.", "Choose one near the address.")


def phone_of(address: Address) -> str:
    """A number in international form, "" where its country cannot be told."""
    plain, written = digits(address.phone), address.phone.strip()
    if written.startswith("+"):
        return f"+{plain}"
    if plain.startswith("00"):
        return f"+{plain[2:]}"
    calling, length = CALLING.get(address.country, ("", 0))
    home = plain.removeprefix("0")
    return f"+{calling}{home}" if calling and len(home) == length else ""


def order(request: LabelRequest, *, warehouse: str) -> dict[str, Any]:
    """Write the order: an item a box, to a locker or to an address."""
    to, home, cod = request.recipient, request.sender, request.cod
    value = request.customs.value if request.customs else request.insured or cod
    boxes = request.boxes
    body: dict[str, Any] = pruned({
        "orderNumber": request.client_ref,
        "description": cut(request.order_number, 100),
        "invoiceValue": _amount(value),
        "paymentMode": "cod" if cod else "prepaid",
        "amountToBeCollected": _amount(cod),
        "origin": {
            "contactNumber": phone_of(home),
            "contactEmail": home.email,
            "contactName": home.company or home.name,
            "locationId": warehouse,
        },
        "destination": {
            "contactNumber": phone_of(to),
            "contactEmail": to.email,
            "contactName": to.name,
            **_place(request),
        },
        "items": [
            {
                "id": box.key,
                "name": cut(box.contents or request.contents, 1000),
                "value": _amount(value if len(boxes) == 1 else None),
                "weight": float(kilograms(box.weight_g)),
            }
            for box in boxes
        ],
    })  # fmt: skip
    return body


def _amount(money: Money | None) -> str:
    return amount(money) if money else "0.00"


def _place(request: LabelRequest) -> dict[str, str]:
    to = request.recipient
    if request.pickup_point:
        return {"locationId": request.pickup_point}
    # There is no field for the city: it stands in the second line.
    below = ", ".join(filter(None, (to.street2, to.district, to.city)))
    return {
        "name": to.company or to.name,
        "addressLine1": to.street,
        "addressLine2": below,
        "postalCode": digits(to.postcode),
        "country": to.country,
    }


def read_token(body: bytes) -> Token:
    value = json_object(body)
    return Token(need_text(value, "access_token"), float(need(value, "expires_in")))


def read_numbers(body: bytes) -> list[str]:
    """Give the parcels' numbers of an order that was taken; raises `Unreadable`."""
    numbers = [need_text(row, "id") for row in rows(json_object(body), "parcels")]
    if not numbers:
        raise Unreadable("no parcels in the answer")
    return numbers


def read_held(body: bytes) -> list[Held]:
    """Read a list of parcels."""
    value = json_object(body)
    if "data" not in value:
        raise Unreadable("no parcels in the answer")
    return [
        Held(need_text(row, "id"), text(row, "itemRefId"), need_text(row, "state"))
        for row in rows(value, "data")
    ]


def read_order_number(body: bytes) -> str:
    """Give the order that a parcel belongs to, "" for a parcel that is not known."""
    return text(rows(json_object(body), "data"), 0, "deliveryRequest", "orderNumber")


def sorted_by_key(held: Sequence[Held], first: str) -> list[Held]:
    """Put the box that goes under the shipment's own key first."""
    return sorted(held, key=lambda one: (one.key != first, one.key, one.number))


def read_picture(body: bytes) -> bytes:
    """Check that a label is one; raises `Unreadable`."""
    label_format(body)
    return body


def bought(parcels: Sequence[tuple[str, str, bytes]]) -> bytes:
    """Put keys, numbers and labels together, to be stored."""
    return json.dumps([
        {"key": key, "number": number, "label": b64encode(content).decode()}
        for key, number, content in parcels
    ]).encode()  # fmt: skip


def read_label(body: bytes) -> BoughtLabel:
    """Read what `bought` stored; raises `Unreadable`."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error
    found = value if isinstance(value, list) else []
    pieces = [
        BoughtPiece(text(row, "key"), need_text(row, "number"), unpack(dig(row, "label")))
        for row in found
    ]
    if not pieces:
        raise Unreadable("no label")
    number, content = pieces[0].tracking_number, pieces[0].content
    return BoughtLabel(
        tracking_number=number,
        format=label_format(content),
        content=content,
        price=None,
        tracking_url=f"https://track.boxnow.gr/?track={number}",
        raw=body,
        pieces=tuple(pieces) if len(pieces) > 1 else (),
    )


def read_scans(body: bytes) -> list[CarrierScan]:
    """Read a parcel's scans, oldest first; raises `Refused` for a number that is not known."""
    found = rows(json_object(body), "data")
    if not found:
        raise not_known()
    return sorted((_scan(row) for row in rows(found[0], "events")), key=lambda scan: scan.at)


def not_known() -> Refused:
    return Refused(
        "BOX NOW does not know this number.",
        "Check the tracking number and the account.",
        field="tracking_number",
        code="not_found",
    )


def _scan(row: Any) -> CarrierScan:
    code = need_text(row, "type")
    milestone, incident = MILESTONES.get(code, (Milestone.UNKNOWN, None))
    return CarrierScan(
        at=moment(need_text(row, "createTime")),
        code=code,
        text=code.replace("-", " ").capitalize(),
        milestone=milestone,
        place=text(row, "locationDisplayName"),
        incident=incident,
    )


def read_points(body: bytes, near: Address, most: int) -> list[PickupPoint]:
    """Read lockers, those first whose postcode is nearest to the address's."""
    found = [
        PickupPoint(
            key=need_text(row, "id"),
            name=text(row, "title") or text(row, "name") or text(row, "addressLine1"),
            street=text(row, "addressLine1"),
            # There is no field for the city; it stands in the second line.
            city=text(row, "addressLine2") or text(row, "postalCode"),
            country=text(row, "country") or near.country,
            postcode=text(row, "postalCode"),
            hours=text(row, "note"),
            latitude=_degrees(text(row, "lat")),
            longitude=_degrees(text(row, "lng")),
        )
        for row in rows(json_object(body), "data")
        if text(row, "type") == "apm"
    ]
    wanted = _number(near.postcode)
    inside = [point for point in found if point.country == near.country]
    return sorted(inside, key=lambda point: abs(_number(point.postcode) - wanted))[:most]


def _number(postcode: str) -> int:
    plain = digits(postcode)
    return int(plain) if plain else 0


def _degrees(written: str) -> float | None:
    try:
        return float(written)
    except ValueError:
        return None


def read_refusal(body: bytes) -> WorkstationError:
    """Read a 4xx answer; raises `Unreadable` for one without a code."""
    value = json_object(body)
    code = need_text(value, "code")
    if code == EXISTS:
        return OutcomeUnknown(
            "BOX NOW holds an order under this number.", "It is looked up.", raw=body
        )
    words = WORDS.get(code) or text(value, "message") or code
    return Refused(
        f"BOX NOW refuses: {words[:300]} ({code}).",
        "Correct it, or choose another carrier.",
        field="tracking_number" if code == TOO_LATE else FIELDS.get(code, ""),
        code="too_late" if code == TOO_LATE else code,
    )
