"""The codes on things: our own keys and command cards, and how two spellings of one code are
compared.

Our own codes are digits with a check digit and at most one letter that every keyboard layout
agrees on, so that a keyboard-wedge scanner under a foreign layout still types them right.
"""

from __future__ import annotations

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache

PARCEL_PREFIX = "P"
PARCEL_KEY_LENGTH = 15
MOST_PARCELS = 99_999_999

# A scan is compared with every article of the order, and the same ones come again and again:
# `gtin14` and `fold` remember what they gave.
_COMMAND_PREFIX = "9900"
_TOTE_PREFIX = "9901"
_TOTE = re.compile(r"T(?:OTE)?-0*([0-9]{1,6})")
_LOOKALIKES = str.maketrans(
    "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХІİıi",
    "ABEZHIKMNOPTYXABEKMHOPCTXIIII",
)


class Command(StrEnum):
    """What a command card tells the bench to do."""

    FINALIZE = "finalize"
    NEXT_PACKAGE = "next_package"
    CONFIRM = "confirm"
    UNPACK = "unpack"
    PRINT_AGAIN = "print_again"
    HOLD = "hold"
    UNDO = "undo"
    UNDERSTOOD = "understood"
    YES = "yes"
    NO = "no"
    SHORT = "short"


def luhn_digit(digits: str) -> str:
    """The check digit that makes `digits` pass the Luhn test (ISO/IEC 7812-1, annex B)."""
    total = 0
    for place, char in enumerate(reversed(digits)):
        value = int(char)
        if place % 2 == 0:
            value = value * 2 - 9 if value > 4 else value * 2
        total += value
    return str(-total % 10)


def parcel_key(installation: int, counter: int) -> str:
    """Make a parcel's own key: P, five digits of the installation, eight of the counter, check
    digit.
    """
    if not 0 <= counter <= MOST_PARCELS:
        raise ValueError("the parcel counter is used up")
    body = f"{installation % 100_000:05d}{counter:08d}"
    return f"{PARCEL_PREFIX}{body}{luhn_digit(body)}"


def is_parcel_key(code: str) -> bool:
    """Tell whether `code` has the shape and the check digit of a parcel key."""
    body = code[1:]
    return (
        len(code) == PARCEL_KEY_LENGTH
        and code[0] == PARCEL_PREFIX
        and body.isascii()
        and body.isdigit()
        and luhn_digit(body[:-1]) == body[-1]
    )


_COMMANDS = {
    f"{_COMMAND_PREFIX}{number:07d}{luhn_digit(f'{_COMMAND_PREFIX}{number:07d}')}": command
    for number, command in enumerate(Command, start=1)
}


def command_of(code: str) -> Command | None:
    """Read a command card, or None when the code is none."""
    return _COMMANDS.get(code)


def command_code(command: Command) -> str:
    """The twelve digits that stand on this command's card."""
    return next(code for code, known in _COMMANDS.items() if known is command)


def tote_code(number: int) -> str:
    """The twelve digits that stand on a cart's tote."""
    body = f"{_TOTE_PREFIX}{number:07d}"
    return f"{body}{luhn_digit(body)}"


def tote_of(code: str) -> int:
    """Read a tote's number from its digits, or from "TOTE-7" or "T-7"; 0 when it is none."""
    plain = _TOTE.fullmatch(fold(code))
    if plain:
        return int(plain[1])
    digits = len(code) == 12 and code.isascii() and code.isdigit()
    if digits and code.startswith(_TOTE_PREFIX) and luhn_digit(code[:-1]) == code[-1]:
        return int(code[len(_TOTE_PREFIX) : -1])
    return 0


@lru_cache(maxsize=4096)
def gtin14(code: str) -> str:
    """Spell a GTIN-8, -12, -13 or -14 with a right check digit in fourteen digits; "" when it is
    none.

    Source: GS1 General Specifications, section 7.9 (check digit).
    """
    if not (code.isascii() and code.isdigit()) or len(code) not in (8, 12, 13, 14):
        return ""
    padded = code.zfill(14)
    total = sum(int(char) * (3 if place % 2 == 0 else 1) for place, char in enumerate(padded[:13]))
    return padded if str(-total % 10) == padded[13] else ""


def clean_scan(raw: str) -> str:
    """Strip what scanners add: AIM identifiers, control characters, blanks around; GS1 (01) gives
    the GTIN.
    """
    text = "".join(
        char for char in raw if unicodedata.category(char) != "Cc" or char == "\x1d"
    ).strip()
    if len(text) > 3 and text[0] == "]" and text[1].isalpha() and text[2].isalnum():
        text = text[3:]
    text = text.lstrip("\x1d")
    if len(text) >= 16 and text[:2] == "01" and text[2:16].isdigit() and gtin14(text[2:16]):
        return text[2:16]
    if len(text) >= 18 and text.startswith("(01)") and gtin14(text[4:18]):
        return text[4:18]
    return text.replace("\x1d", "")


@lru_cache(maxsize=4096)
def fold(code: str) -> str:
    """Fold a code for comparison only: Greek and Cyrillic look-alikes, Turkish i's, letter case."""
    return unicodedata.normalize("NFKC", code).translate(_LOOKALIKES).upper().translate(_LOOKALIKES)


def same_code(one: str, other: str) -> bool:
    """Tell whether two codes name the same thing: equal GTINs or equal when folded."""
    if not one or not other:
        return False
    if one == other:
        return True
    gtin = gtin14(one)
    if gtin and gtin == gtin14(other):
        return True
    return fold(one) == fold(other)
