"""A customer's number as gateways take it: +, country, digits; and only where it can get an SMS."""

from __future__ import annotations

import phonenumbers
from phonenumbers import NumberParseException, PhoneNumberFormat, PhoneNumberType

_MOBILE = frozenset(
    {
        PhoneNumberType.MOBILE,
        PhoneNumberType.FIXED_LINE_OR_MOBILE,
        PhoneNumberType.PERSONAL_NUMBER,
        PhoneNumberType.UNKNOWN,
    }
)


def mobile_number(raw: str, country: str) -> str:
    """The number in E.164, "" for a land line or for what is no number there."""
    try:
        parsed = phonenumbers.parse(raw, country or None)
    except NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(parsed):
        return ""
    if phonenumbers.number_type(parsed) not in _MOBILE:
        return ""
    return str(phonenumbers.format_number(parsed, PhoneNumberFormat.E164))


def country_of(number: str) -> str:
    """The country of a number in E.164, "" where it has none."""
    try:
        parsed = phonenumbers.parse(number, None)
    except NumberParseException:
        return ""
    return phonenumbers.region_code_for_number(parsed) or ""
