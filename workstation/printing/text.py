"""Makes a customer's text fit for paper: no control characters, one spelling of each letter, its
direction.

Raw bytes 1E, 10 and 1F are a Zebra's internal stand-ins for its command signs, so control
characters must go before anything else is looked at.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

LONGEST = 400
"""Characters of one field that are looked at; more would be cut on paper anyway."""

ELLIPSIS = "…"

_JOINERS = {"\u200c", "\u200d"}  # change the shape of Persian and Indic letters, so they stay
_TR_UPPER = str.maketrans({"i": "İ", "ı": "I"})


def clean(text: str, *, longest: int = LONGEST) -> str:
    """Give `text` without control and invisible signs, blanks joined, at most `longest` characters.

    A longer text ends in a visible "…".
    """
    if text.isascii() and text.isprintable() and len(text) <= longest:
        return " ".join(text.split())
    kept: list[str] = []
    for char in unicodedata.normalize("NFC", text[: 4 * longest]):
        category = unicodedata.category(char)
        if category in ("Cc", "Zl", "Zp", "Zs"):
            kept.append(" ")
        elif char in _JOINERS or (category != "Cf" and not _is_variation_selector(char)):
            kept.append(char)
    joined = " ".join("".join(kept).split())
    return joined if len(joined) <= longest else joined[: longest - 1].rstrip() + ELLIPSIS


def _is_variation_selector(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef"


def is_rtl(text: str) -> bool:
    """Tell whether the first letter that has a direction runs right to left."""
    if text.isascii():
        return False
    for char in text:
        direction = unicodedata.bidirectional(char)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def upper(text: str, country: str) -> str:
    """Write a town in its country's capitals: Turkish i becomes İ, Greek loses its accents."""
    if country in ("TR", "AZ"):
        return text.translate(_TR_UPPER).upper()
    capitals = text.upper()
    return capitals if capitals.isascii() else _without_greek_accents(capitals)


def _without_greek_accents(text: str) -> str:
    kept, greek = [], False
    for part in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(part):
            greek = "\u0370" <= part <= "\u03ff"
        if not (greek and part == "\u0301"):
            kept.append(part)
    return unicodedata.normalize("NFC", "".join(kept))


def describe(char: str) -> str:
    """Name a character for a person: itself, its number and its Unicode name."""
    name = unicodedata.name(char, "no name")
    shown = f"{char!r} " if char.isprintable() else ""
    return f"{shown}(U+{ord(char):04X} {name})"


def joined_shapes() -> Iterator[tuple[str, str]]:
    """Give the characters that stand for one shape or ligature (Arabic above all), and what each
    says.
    """
    for code in (*range(0xFB00, 0xFE00), *range(0xFE70, 0xFEFD)):
        char = chr(code)
        plain = unicodedata.normalize("NFKC", char)
        # Readers turn Arabic round letter by letter: two in one would come out reversed.
        yield char, plain if len(plain) == 1 or char < "\ufb1d" else char
