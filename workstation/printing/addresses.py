"""An address as a courier reads it: the lines above, and the town that parcels are sorted by."""

from __future__ import annotations

from workstation.domain.values import Address
from workstation.printing.text import upper

_DISTRICT_FIRST = {"TR"}
_POSTCODE_LAST = {"AU", "CA", "IN", "US"}
_TOWN_THEN_POSTCODE = {"GB", "IE", "LB", "AE", "SA", "EG", "JO", "KW", "QA", "OM", "BH"}
_LARGE_TO_SMALL = {"CN", "HK", "JP", "KR", "MO", "TW"}


def town_line(address: Address, *, capitals: bool = True) -> str:
    """Give what parcels are sorted by, in capitals: "KONAK / İZMİR", "AUSTIN TX 78701"."""
    country = address.country
    parts: tuple[str, ...]
    if country in _DISTRICT_FIRST:
        parts, joint = (address.district, address.city), " / "
    elif country in _POSTCODE_LAST:
        parts, joint = (address.city, address.region, address.postcode), " "
    elif country in _TOWN_THEN_POSTCODE:
        parts, joint = (address.city, address.postcode), " "
    elif country in _LARGE_TO_SMALL:
        parts, joint = (address.city, address.district), " "
    else:
        parts, joint = (address.postcode, address.city), " "
    return joint.join(upper(part, country) if capitals else part for part in parts if part)


def address_lines(address: Address) -> tuple[str, ...]:
    """Give the lines between the name and the town: nothing that the town line already says."""
    country = address.country
    lines = [line for line in (address.company, address.street, address.street2) if line]
    region = address.region if address.region != address.city else ""
    if country in _DISTRICT_FIRST:
        lines[-1:] = [", ".join(part for part in (*lines[-1:], address.postcode) if part)]
        tail = [region]
    elif country in _LARGE_TO_SMALL:
        tail = [address.postcode, region]
    elif country in _POSTCODE_LAST:
        tail = [address.district]
    else:
        tail = [address.district, region]
    last = ", ".join(part for part in tail if part)
    return tuple(line for line in (*lines, last) if line)


def sender_lines(address: Address) -> tuple[str, ...]:
    """Give the whole sender, small print, without the heading."""
    town = address.city
    if address.country in _DISTRICT_FIRST and address.district:
        town = f"{address.district} / {address.city}"
    town = " ".join(part for part in (address.postcode, town) if part)
    lines = (
        address.company or address.name,
        address.street,
        address.street2,
        ", ".join(part for part in (town, address.country) if part),
        address.phone,
    )
    return tuple(line for line in lines if line)
