"""GS1 element strings: "(00)..." for an SSCC, "(01)...(10)..." for an article and its lot.

Lengths and the need of a separator follow the GS1 General Specifications (tables of application
identifiers with a predefined length).
"""

from __future__ import annotations

import re

from workstation.domain.errors import Refused
from workstation.printing.code128 import FNC1, Code128, encode_with_function_1

_PART = re.compile(r"\((\d{2,4})\)([^()]{1,90})")
_LENGTHS = {
    "00": 18,
    "01": 14,
    "02": 14,
    "03": 14,
    "04": 16,
    "20": 2,
    **dict.fromkeys((str(number) for number in range(11, 20)), 6),
    **dict.fromkeys((str(number) for number in range(31, 37)), 6),
    "41": 13,
}
"""Digits behind an identifier that begins so; the others end with a separator (FNC1)."""
_CHECKED = ("00", "01", "02")


def check_digit(digits: str) -> str:
    """The digit that GS1 puts behind these (weights 3 and 1 from the right)."""
    total = sum(int(digit) * (3 if at % 2 == 0 else 1) for at, digit in enumerate(digits[::-1]))
    return str(-total % 10)


def parts_of(data: str) -> tuple[tuple[str, str], ...]:
    """Split into (identifier, value); raises `Refused` (barcode) where it is none of GS1's."""
    parts = tuple((found[1], found[2]) for found in _PART.finditer(data))
    if not parts or "".join(f"({key}){value}" for key, value in parts) != data:
        raise _refused("Write each part as (identifier)value, like (00) and 18 digits.")
    for key, value in parts:
        size = _LENGTHS.get(key[:2])
        if size is not None and not re.fullmatch(rf"[0-9]{{{size}}}", value):
            raise _refused(f"({key}) is followed by {size} digits.")
        if key in _CHECKED and check_digit(value[:-1]) != value[-1]:
            raise _refused(f"The check digit of ({key}) would be {check_digit(value[:-1])}.")
        if not all("!" <= char <= "z" for char in value):
            raise _refused(f"({key}) holds a character that GS1 does not have.")
    return parts


def bracketed(data: str) -> str:
    """Give `data` as it came, checked."""
    parts_of(data)
    return data


def with_separators(data: str) -> str:
    """Give what a symbol carries: identifiers and values, FNC1 first and behind open ends."""
    parts = parts_of(data)
    text = FNC1
    for at, (key, value) in enumerate(parts):
        text += key + value
        if key[:2] not in _LENGTHS and at < len(parts) - 1:
            text += FNC1
    return text


def code128_symbol(data: str) -> Code128:
    """Give GS1-128 bars; raises `Refused` (barcode)."""
    return encode_with_function_1(with_separators(data))


def _refused(advice: str) -> Refused:
    return Refused("This is no GS1 barcode.", advice, field="barcode")
