"""What the demo carrier takes, where it goes, and what it charges. All of it is made up."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

CURRENCY = "EUR"
MAX_WEIGHT_G = 30_000
MAX_TEXT = 60

ZONES: Mapping[str, tuple[str, ...]] = {
    "A": ("TR",),
    "B": ("GR", "CY", "BG", "RO", "DE", "AT", "NL", "BE", "FR", "IT", "ES", "PT", "PL", "GB", "IE"),
    "C": ("AE", "SA", "QA", "KW", "BH", "OM", "EG", "JO", "LB", "IL"),
    "D": ("US", "CA", "CN", "HK", "TW", "MO", "JP", "KR", "SG", "AU"),
}
ZONE_OF = {country: zone for zone, countries in ZONES.items() for country in countries}

PRICES: Mapping[str, Mapping[str, tuple[Decimal, Decimal]]] = {
    "ECO": {
        "A": (Decimal("2.90"), Decimal("0.40")),
        "B": (Decimal("7.50"), Decimal("1.30")),
        "C": (Decimal("9.80"), Decimal("2.10")),
        "D": (Decimal("12.40"), Decimal("3.60")),
    },
    "STD": {
        "A": (Decimal("3.60"), Decimal("0.50")),
        "B": (Decimal("9.20"), Decimal("1.60")),
        "C": (Decimal("12.50"), Decimal("2.80")),
        "D": (Decimal("15.90"), Decimal("4.40")),
    },
    "EXP": {
        "A": (Decimal("6.20"), Decimal("0.90")),
        "B": (Decimal("18.40"), Decimal("3.10")),
        "C": (Decimal("24.00"), Decimal("4.90")),
        "D": (Decimal("29.50"), Decimal("7.20")),
    },
}
"""Service -> zone -> (first kilogram, each further started kilogram)."""

TRANSIT: Mapping[str, Mapping[str, tuple[int, int]]] = {
    "ECO": {"A": (2, 5), "B": (6, 11), "C": (7, 13), "D": (9, 18)},
    "STD": {"A": (1, 3), "B": (4, 7), "C": (5, 9), "D": (6, 12)},
    "EXP": {"A": (1, 1), "B": (2, 3), "C": (2, 4), "D": (3, 5)},
}

POSTCODES: Mapping[str, re.Pattern[str]] = {
    country: re.compile(pattern)
    for country, pattern in {
        "TR": r"\d{5}", "GR": r"\d{3} ?\d{2}", "CY": r"\d{4}", "BG": r"\d{4}", "RO": r"\d{6}",
        "DE": r"\d{5}", "AT": r"\d{4}", "NL": r"\d{4} ?[A-Z]{2}", "BE": r"\d{4}", "FR": r"\d{5}",
        "IT": r"\d{5}", "ES": r"\d{5}", "PT": r"\d{4}-?\d{3}", "PL": r"\d{2}-?\d{3}",
        "US": r"\d{5}(-\d{4})?", "CN": r"\d{6}", "JP": r"\d{3}-?\d{4}", "AU": r"\d{4}",
    }.items()
}  # fmt: skip
NEEDS_PHONE = frozenset({"TR", "AE", "SA", "CN"})


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the carrier says no: HTTP status, its own code, the field, and words."""

    status: int
    code: str
    field: str
    text: str

    def as_json(self) -> dict[str, str]:
        return {"code": self.code, "field": self.field, "message": self.text}


def price_of(service: str, country: str, weight_g: int) -> Decimal:
    """Charge the first kilogram and each further started one."""
    first, further = PRICES[service][ZONE_OF[country]]
    started = max(1, -(-weight_g // 1000))
    return first + further * (started - 1)


def find_fault_with(order: Mapping[str, Any]) -> Refusal | None:
    """Name the first thing that keeps this label from being sold, or None."""
    reference = str(order.get("client_ref", ""))
    if not re.fullmatch(r"[A-Z0-9]{1,20}", reference):
        return _no("client_ref_invalid", "client_ref", "1 to 20 of A-Z and 0-9.")
    if order.get("service") not in PRICES:
        return _no("service_unknown", "service", "Services are ECO, STD and EXP.")
    weight = order.get("weight_g")
    if not isinstance(weight, int) or isinstance(weight, bool) or weight < 1:
        return _no("weight_missing", "weight_g", "Weight in whole grams, at least 1.")
    if weight > MAX_WEIGHT_G:
        return _no("weight_too_high", "weight_g", "At most 30 kg.")
    recipient = order.get("recipient")
    if not isinstance(recipient, dict):
        return _no("recipient_missing", "recipient", "A recipient is needed.")
    return _find_fault_with_address({key: str(value) for key, value in recipient.items()}) or (
        _find_fault_with_price(order)
    )


def _find_fault_with_address(address: Mapping[str, str]) -> Refusal | None:
    for field in ("name", "street", "city"):
        text = address.get(field, "").strip()
        if not text:
            return _no(f"{field}_missing", field, f"The {field} is missing.")
        if len(text) > MAX_TEXT:
            return _no(f"{field}_too_long", field, f"At most {MAX_TEXT} characters.")
    country = address.get("country", "")
    if country not in ZONE_OF:
        return _no("country_not_served", "country", "We do not go there.")
    shape = POSTCODES.get(country)
    postcode = address.get("postcode", "").strip()
    if shape and not postcode:
        return _no("postcode_missing", "postcode", f"{country} needs a postcode.")
    if shape and not shape.fullmatch(postcode.upper()):
        return _no("postcode_invalid", "postcode", f"This is no postcode of {country}.")
    digits = sum(character.isdigit() for character in address.get("phone", ""))
    if country in NEEDS_PHONE and digits < 7:
        return _no("phone_missing", "phone", f"{country} needs a phone number.")
    return None


def _find_fault_with_price(order: Mapping[str, Any]) -> Refusal | None:
    limit = order.get("max_price")
    if limit is None:
        return None
    price = price_of(order["service"], order["recipient"]["country"], order["weight_g"])
    if limit.get("currency") != CURRENCY or price > Decimal(str(limit.get("amount"))):
        return _no("price_above_limit", "max_price", f"The price is {price} {CURRENCY}.")
    return None


def _no(code: str, field: str, text: str) -> Refusal:
    return Refusal(422, code, field, text)
