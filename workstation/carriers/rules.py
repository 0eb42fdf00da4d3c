"""What a carrier would refuse, found without any network: one set of rules, read from its SPEC."""

from __future__ import annotations

from collections.abc import Iterator

from workstation.carriers.countries import COUNTRIES
from workstation.carriers.latin import fits, to_latin
from workstation.domain.borders import crosses_customs
from workstation.domain.errors import Refused
from workstation.domain.values import Address
from workstation.ports.carrier import (
    CarrierSpec,
    ExportReason,
    Feature,
    LabelRequest,
    Payer,
    Problem,
    Signature,
)

COMPLETE = "Complete the address."
OTHER_CARRIER = "Choose another carrier."
ADDRESS_FIELDS = ("name", "company", "street", "street2", "district", "city", "region", "postcode",
                  "phone", "email")  # fmt: skip
PHONE_DIGITS = 7
WORDS = {
    "street2": "second line", "district": "district (ilçe)", "phone": "phone number",
    "email": "e-mail address", "region": "state or region",
}  # fmt: skip
ASKED = {
    Feature.COD: "collects no cash on delivery",
    Feature.RECEIVER_PAYS: "does not let the receiver pay",
    Feature.PIECES: "takes one box a shipment here",
    Feature.INSURANCE: "insures nothing here",
    Feature.SIGNATURE: "asks for no signature here",
    Feature.CUSTOMS: "does not cross borders here",
    Feature.PICKUP_POINT: "has no pickup points here",
}
FIELD = {
    Feature.COD: "cod", Feature.RECEIVER_PAYS: "payer", Feature.PIECES: "pieces",
    Feature.INSURANCE: "insured", Feature.SIGNATURE: "signature", Feature.CUSTOMS: "country",
    Feature.PICKUP_POINT: "pickup_point",
}  # fmt: skip


def find_problems(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    """Name each field that this carrier would refuse, and what to do about it."""
    if request.service not in spec.services:
        yield Problem("service", "This carrier has no such service.", "Choose another service.")
    yield from _places(request, spec)
    yield from _boxes(request, spec)
    yield from _asked(request, spec)
    yield from _customs(request, spec)
    to = request.recipient
    needs = spec.limits.needs | spec.limits.needs_in.get(to.country, frozenset())
    if spec.needs_phone:
        needs |= {"phone"}
    yield from _address(to, spec, needs=needs)
    yield from _letters(to, spec)


def _places(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    to, home = request.recipient.country, request.sender.country
    if to not in COUNTRIES:
        yield Problem("country", "This is no country.", "Use its two letters, like TR.")
    elif spec.goes_to and to not in spec.goes_to:
        yield Problem("country", "This carrier does not go there.", OTHER_CARRIER)
    elif spec.countries and home not in spec.countries:
        yield Problem("sender", "This carrier does not collect in your country.", OTHER_CARRIER)


def _boxes(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    if len(request.boxes) > spec.limits.most_pieces > 1:
        most = spec.limits.most_pieces
        yield Problem("pieces", f"This carrier takes {most} boxes at most.", "Make two shipments.")
    keys = [box.key for box in request.boxes]
    if len(set(keys)) < len(keys):
        yield Problem("pieces", "Two boxes have the same key.", "Give each its own.")
    for box in request.boxes:
        side = max((box.size.length_mm, box.size.width_mm, box.size.height_mm)) if box.size else 0
        if box.weight_g < 1:
            yield Problem("weight_g", "The weight is missing.", "Weigh the parcel.")
            break
        if box.weight_g > spec.max_weight_g:
            most_kg = f"{spec.max_weight_g / 1000:g}"
            yield Problem(
                "weight_g", f"This carrier takes {most_kg} kg at most.", "Split the parcel."
            )
            break
        if spec.limits.longest_side_mm and side > spec.limits.longest_side_mm:
            most_cm = f"{spec.limits.longest_side_mm / 10:g}"
            yield Problem("size", f"No side may be longer than {most_cm} cm.", OTHER_CARRIER)
            break


def service_code(spec: CarrierSpec, request: LabelRequest) -> str:
    """Give the carrier's code of the service that is asked for; raises `Refused` without one."""
    code = spec.services.get(request.service)
    if code is None:
        raise Refused(
            "This carrier has no such service.", "Choose another service.", field="service"
        )
    return code


def safe_number(number: str) -> str:
    """Let only a plain number into a path or a question; raises `Refused`."""
    plain = number.strip()
    if not (plain.isascii() and plain.replace("-", "").replace("_", "").isalnum()):
        raise Refused(
            "This is not a tracking number of this carrier.",
            "Scan the label again.",
            field="tracking_number",
        )
    return plain


def features_of(request: LabelRequest) -> frozenset[Feature]:
    """What a request asks for beyond a box from here to there."""
    asked = {
        Feature.COD: request.cod is not None,
        Feature.RECEIVER_PAYS: request.payer is Payer.RECEIVER,
        Feature.PIECES: len(request.pieces) > 1,
        Feature.INSURANCE: request.insured is not None,
        Feature.SIGNATURE: request.signature is not Signature.NONE,
        Feature.CUSTOMS: crosses_customs(request.sender.country, request.recipient.country),
        Feature.PICKUP_POINT: bool(request.pickup_point),
    }
    return frozenset(feature for feature, wanted in asked.items() if wanted)


def _asked(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    for feature in sorted(features_of(request) - spec.features):
        yield Problem(FIELD[feature], f"This carrier {ASKED[feature]}.", OTHER_CARRIER)
    for danger in request.danger:
        if danger not in spec.dangers:
            yield Problem(
                "danger", "This carrier takes no such dangerous goods here.", OTHER_CARRIER
            )
            break
    cod, limits = request.cod, spec.limits
    if cod is None or Feature.COD not in spec.features:
        return
    if limits.cod_currencies and cod.currency not in limits.cod_currencies:
        known = ", ".join(limits.cod_currencies)
        yield Problem("cod", f"Cash on delivery is collected in {known} only.", OTHER_CARRIER)
    elif limits.most_cod is not None and cod.amount > limits.most_cod:
        yield Problem("cod", f"At most {limits.most_cod} is collected at a door.", OTHER_CARRIER)


def _customs(request: LabelRequest, spec: CarrierSpec) -> Iterator[Problem]:
    crosses = crosses_customs(request.sender.country, request.recipient.country)
    if not crosses or Feature.CUSTOMS not in spec.features:
        return
    goods = "Enter the goods for the customs."
    if request.customs is None or not request.customs.items:
        yield Problem("customs", "What is in the box must be told to the customs.", goods)
        return
    for number, item in enumerate(request.customs.items, start=1):
        if not item.description.strip() or not item.description.isascii():
            yield Problem("customs", f"Item {number} has no English description.", goods)
        elif item.quantity < 1 or item.weight_g < 1:
            yield Problem("customs", f"Item {number} has no quantity or weight.", goods)
        elif item.origin not in COUNTRIES:
            yield Problem("customs", f"Item {number} has no country of origin.", goods)
        elif not item.hs_code and request.customs.reason is not ExportReason.DOCUMENTS:
            yield Problem("customs", f"Item {number} has no HS code.", goods)
        elif item.value.currency != request.customs.items[0].value.currency:
            yield Problem("customs", f"Item {number} is in another currency.", goods)


def _address(to: Address, spec: CarrierSpec, *, needs: frozenset[str]) -> Iterator[Problem]:
    for name in ADDRESS_FIELDS:
        given = getattr(to, name).strip()
        word = WORDS.get(name, name)
        most = spec.limits.longest.get(name, 0)
        lacking = name in needs and not given
        if name == "phone" and "phone" in needs:
            lacking = sum(map(str.isdigit, given)) < PHONE_DIGITS
        if lacking:
            yield Problem(name, f"The {word} is missing.", COMPLETE)
        elif most and (sum(map(str.isdigit, given)) if name == "phone" else len(given)) > most:
            yield Problem(name, f"The {word} is longer than {most} characters.", "Shorten it.")


def _letters(to: Address, spec: CarrierSpec) -> Iterator[Problem]:
    for name in ADDRESS_FIELDS:
        given = getattr(to, name)
        if fits(given, spec.limits.alphabet):
            continue
        latin = to_latin(given)
        word = WORDS.get(name, name)
        advice = (
            "Write it in Latin letters, or use what is offered."
            if latin
            else ("Write it in Latin letters.")
        )
        yield Problem(
            name, f"The {word} has letters that this carrier cannot take.", advice, sent=latin
        )
