"""How a text is cut into SMS: its alphabet, its parts, and where links and sender names are let
through.

Alphabets after 3GPP TS 23.038: the GSM default alphabet (160, then 153 a part), the same with the
Turkish shift tables (155, then 149), or UCS-2 (70, then 67).
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    "ÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
_TURKISH = frozenset("ĞğİışŞçÇ")
_LATIN_FOR_GREEK = str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX")

NO_LINKS = frozenset({"TR", "CN", "SA"})
"""Turkey: since 1 April 2026 application SMS from abroad with a link are not delivered, and a
domestic gateway wants it registered; China and Saudi Arabia filter links that are not registered.
"""
REGISTERED_SENDERS = frozenset({"TR", "SA", "KW", "QA", "JO", "EG", "AE"})
NO_SENDER_NAMES = frozenset({"CN", "US", "CA"})


class Alphabet(StrEnum):
    GSM = "gsm"
    TURKISH = "turkish"
    UCS2 = "ucs2"


_ROOM = {Alphabet.GSM: (160, 153), Alphabet.TURKISH: (155, 149), Alphabet.UCS2: (70, 67)}


@dataclass(frozen=True, slots=True)
class Count:
    """A text as SMS: its alphabet, how many parts, how many more signs fit into the last one."""

    alphabet: Alphabet
    parts: int
    used: int
    left: int


def count(text: str) -> Count:
    """Count a text's parts; an empty one is one part."""
    alphabet = alphabet_of(text)
    units = [_units(ch, alphabet) for ch in text]
    used = sum(units)
    single, each = _ROOM[alphabet]
    if used <= single:
        return Count(alphabet, 1, used, single - used)
    parts, room = 1, each
    for unit in units:
        # A sign of two units is never cut in half: it moves to the next part whole.
        if unit > room:
            parts, room = parts + 1, each
        room -= unit
    return Count(alphabet, parts, used, room)


def alphabet_of(text: str) -> Alphabet:
    """The cheapest alphabet that has every sign of the text."""
    signs = set(text) - _BASIC - _EXTENDED
    if not signs:
        return Alphabet.GSM
    return Alphabet.TURKISH if signs <= _TURKISH else Alphabet.UCS2


def greek_capitals(text: str) -> str:
    """Greek as capitals without accents: half the parts, readable, and used by Greek gateways."""
    plain = unicodedata.normalize("NFD", text).upper()
    bare = "".join(ch for ch in plain if not unicodedata.combining(ch))
    return bare.translate(_LATIN_FOR_GREEK)


def _units(sign: str, alphabet: Alphabet) -> int:
    if alphabet is Alphabet.UCS2:
        return len(sign.encode("utf-16-le")) // 2
    return 2 if sign in _EXTENDED else 1


def sender_fault(sender: str, country: str) -> str:
    """What is wrong with a sender name for a country, "" where it will do."""
    if sender.lstrip("+").isdigit():
        return "" if 3 <= len(sender.lstrip("+")) <= 15 else "a number has 3 to 15 digits"
    if country in NO_SENDER_NAMES:
        return f"names are not shown in {country}; use a number"
    plain = sender.isascii() and all(ch.isalnum() or ch in " .-&" for ch in sender)
    if not plain or not 3 <= len(sender) <= 11 or not any(ch.isalpha() for ch in sender):
        return "a name has 3 to 11 plain letters and digits"
    return ""
