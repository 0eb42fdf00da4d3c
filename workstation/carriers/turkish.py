"""What Turkish carriers have in common: phone numbers, addresses with a district, desi; pure."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta, timezone
from decimal import Decimal

from workstation.carriers.answers import moment
from workstation.carriers.written import digits
from workstation.domain.values import Address
from workstation.ports.carrier import LabelRequest, Problem

ISTANBUL = timezone(timedelta(hours=3))
"""Turkey's time, the year round since 2016; the services' times have no zone."""
LEADS = ("0090", "90", "0", "")


def phone_of(phone: str) -> str:
    """A Turkish number as ten digits with its area code, "" for one that is none."""
    plain = digits(phone)
    for lead in LEADS:
        rest = plain.removeprefix(lead)
        if plain.startswith(lead) and len(rest) == 10 and rest[0] in "23458":
            return rest
    return ""


def street_of(address: Address) -> str:
    """The address without city and district, which have fields of their own."""
    return " ".join(" ".join(filter(None, (address.street, address.street2))).split())


def receiver_of(address: Address) -> str:
    """The name at the door: the firm's before the person's."""
    firm = address.company
    return f"{firm} - {address.name}" if firm and firm != address.name else address.name


def find_turkish_problems(request: LabelRequest, *, most: int, least: int = 1) -> Iterator[Problem]:
    """Name what is wrong with a phone, or with the street in one piece of so many characters."""
    to = request.recipient
    if len(digits(to.phone)) >= 7 and not phone_of(to.phone):
        yield Problem(
            "phone", "This is no Turkish phone number.", "Enter ten digits with the area code."
        )
    line = street_of(to)
    if len(to.street) <= most < len(line):
        yield Problem("street2", f"Both lines are longer than {most} characters.", "Shorten them.")
    elif line and sum(map(str.isalnum, line)) < least:
        yield Problem("street", f"The street has fewer than {least} letters.", "Write it in full.")


def desi_of(request: LabelRequest) -> Decimal:
    """The volumetric weight of all boxes, 0 where a size is not known."""
    return sum((box.desi() for box in request.boxes), Decimal(0))


def grams_of(request: LabelRequest) -> int:
    return sum(box.weight_g for box in request.boxes)


def places(number: Decimal, most: int = 3) -> str:
    """A number with so many places at most, and no needless zeros."""
    return f"{number.quantize(Decimal(1).scaleb(-most)).normalize():f}"


_PLAIN = str.maketrans("İIıŞşĞğÜüÖöÇçÂâ", "iiissgguuooccaa")


def folded(text: str) -> str:
    """Turkish words without their marks and in lower case, for comparing; "İLÇE" gives "ilce"."""
    return text.translate(_PLAIN).lower()


FORMS = ("%d.%m.%Y %H:%M:%S", "%d.%m.%Y %H:%M", "%d.%m.%Y", "%d-%m-%Y %H:%M:%S", "%d-%m-%Y %H:%M",
         "%d/%m/%Y %H:%M:%S", "%d/%m/%Y %H:%M", "%d/%m/%Y", "%Y-%m-%d %H:%M:%S")  # fmt: skip


def turkish_moment(written: str) -> datetime:
    """Read "31.07.2026 14:20:00" and its kin, or an ISO time; raises `Unreadable`."""
    plain = " ".join(written.split())
    for form in FORMS:
        try:
            return datetime.strptime(plain, form).replace(tzinfo=ISTANBUL)
        except ValueError:
            continue
    return moment(plain, ISTANBUL)
