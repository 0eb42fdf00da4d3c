"""Whose tracking number is it? Ranked candidates by the carriers' formats and check digits.

The formats are those of github.com/jkeen/tracking_number_data (MIT, licence beside the file), and a
few of our own from carriers' documents, which have no check digit and so rank last.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FILE = Path(__file__).resolve().parents[2] / "resources" / "carriers" / "tracking_formats.json"

DOCUMENTED = (
    ("aras", "Aras Kargo", "20 digits", r"\d{20}"),
    ("surat", "Sürat Kargo", "14 digits", r"\d{14}"),
    ("hepsijet", "HepsiJet", "13 digits", r"\d{13}"),
    ("smsa", "SMSA", "12 digits", r"\d{12}"),
    ("elta", "ELTA Courier", "two letters, nine digits, GR", r"[A-Z]{2}\d{9}GR"),
)
"""Code, name, format, pattern: from the carriers' own documents; none tells a check digit."""


SHORTEST = 10
"""Shorter numbers are order numbers and shelves, whatever else they look like."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A carrier whose number it may be; `checked`: its check digit is right."""

    courier: str
    name: str
    format: str
    checked: bool


def detect(number: str, *, ours: Sequence[str] = ()) -> Sequence[Candidate]:
    """Name who may have given this number, the likeliest first.

    A right check digit counts first, then whether we have an account there (`ours`).
    """
    plain = re.sub(r"\s+", "", number).upper()
    found = {(one.courier, one.format): one for one in _candidates(plain)}
    ranked = sorted(found.values(), key=lambda one: (not one.checked, one.courier not in ours))
    return tuple(ranked)


def likely(number: str, *, ours: Sequence[str] = (), most: int = 2) -> Sequence[str]:
    """The names that a scanned number speaks for, for a person: none for what is too short.

    A right check digit silences the formats that have none.
    """
    if len(re.sub(r"\s+", "", number)) < SHORTEST:
        return ()
    found = detect(number, ours=ours)
    checked = [one for one in found if one.checked]
    return tuple(dict.fromkeys(one.name for one in checked or found))[:most]


def _candidates(number: str) -> Iterator[Candidate]:
    for shape in _formats():
        match = shape["pattern"].fullmatch(number)
        if match is not None and _is_right(shape, match.groupdict()):
            checked = shape["checksum"] is not None
            yield Candidate(shape["courier"], shape["name"], shape["format"], checked)
    for code, name, told, pattern in DOCUMENTED:
        if re.fullmatch(pattern, number):
            yield Candidate(code, name, told, checked=False)


@cache
def _formats() -> tuple[Mapping[str, Any], ...]:
    shapes = json.loads(FILE.read_text(encoding="utf-8"))["formats"]
    return tuple({**one, "pattern": re.compile(one["regex"])} for one in shapes)


def _is_right(shape: Mapping[str, Any], groups: Mapping[str, str | None]) -> bool:
    for must in shape["must"]:
        value = groups.get(must["group"]) or ""
        if not any(re.search(one, value) for one in must["any"]):
            return False
    rule = shape["checksum"]
    if rule is None:
        return True
    serial, digit = groups.get("SerialNumber") or "", groups.get("CheckDigit") or ""
    prepend = (shape["serial"] or {}).get("prepend_if")
    if prepend and re.search(prepend["matches_regex"], serial):
        serial = prepend["content"] + serial
    return CHECKS[rule["name"]](serial, digit, rule)


def _value(letter: str) -> int:
    return int(letter) if letter.isdigit() else (ord(letter) - 3) % 10


def _mod10(serial: str, digit: str, rule: Mapping[str, Any]) -> bool:
    total = 0
    letters = serial[::-1] if rule.get("reverse") else serial
    for place, letter in enumerate(letters):
        factor = rule.get("odds_multiplier") if place % 2 else rule.get("evens_multiplier")
        total += _value(letter) * (factor or 1)
    return str(-total % 10) == digit


def _mod7(serial: str, digit: str, _: Mapping[str, Any]) -> bool:
    return str(int(serial) % 7) == digit


def _luhn(serial: str, digit: str, _: Mapping[str, Any]) -> bool:
    total = 0
    for place, letter in enumerate(reversed(serial)):
        doubled = int(letter) * (1 if place % 2 else 2)
        total += doubled - 9 if doubled > 9 else doubled
    return str(-total % 10) == digit


def _s10(serial: str, digit: str, rule: Mapping[str, Any]) -> bool:
    total = sum(int(one) * weight for one, weight in zip(serial, rule["weightings"], strict=True))
    check = {0: 5, 1: 0}.get(total % 11, 11 - total % 11)
    return str(check) == digit


def _weighted(serial: str, digit: str, rule: Mapping[str, Any]) -> bool:
    pairs = zip(serial, rule["weightings"], strict=False)
    total = sum(int(one) * weight for one, weight in pairs)
    return str(total % rule["modulo1"] % rule["modulo2"]) == digit


def _mod37(serial: str, digit: str, _: Mapping[str, Any]) -> bool:
    check = 36
    for letter in serial:
        check += int(letter, 36)
        check = (check - 36 if check > 36 else check) * 2
        check = check - 37 if check > 36 else check
    check = (37 - check) % 36
    return "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[check] == digit


CHECKS: Mapping[str, Callable[[str, str, Mapping[str, Any]], bool]] = {
    "mod10": _mod10,
    "mod7": _mod7,
    "luhn": _luhn,
    "s10": _s10,
    "sum_product_with_weightings_and_modulo": _weighted,
    "mod_37_36": _mod37,
}
