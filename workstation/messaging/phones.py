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


def written_forms(raw: str, country: str) -> tuple[str, ...]:
    """The ways in which people write this number, for a search; none for what is no number."""
    if sum(ch.isdigit() for ch in raw) < 6 or any(ch.isalpha() for ch in raw):
        return ()
    try:
        parsed = phonenumbers.parse(raw, country or None)
    except NumberParseException:
        return ()
    forms = [
        str(phonenumbers.format_number(parsed, form)).removeprefix("+")
        for form in (
            PhoneNumberFormat.E164,
            PhoneNumberFormat.INTERNATIONAL,
            PhoneNumberFormat.NATIONAL,
        )
    ]
    forms.append("".join(ch for ch in forms[-1] if ch.isdigit()))
    return tuple(dict.fromkeys(forms))
