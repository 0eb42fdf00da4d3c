"""What to call a customer: the first name where that is sure, else the whole name, else none."""

from __future__ import annotations

import unicodedata

_TITLES = frozenset(
    {"mr", "mrs", "ms", "miss", "dr", "prof", "herr", "frau", "bay", "bayan", "sayın", "sn", "κος",
     "κα", "κ", "κυρ", "hr", "fr"}
)  # fmt: skip
_FIRMS = frozenset(
    {"gmbh", "ltd", "llc", "inc", "ag", "sa", "sarl", "aş", "şti", "επε", "αε", "ike", "ικε", "plc",
     "fze", "co", "kg"}
)  # fmt: skip


def greeting_name(name: str, language: str) -> str:
    """The name for the greeting, "" where none would sound right.

    Chinese and Arabic names are said whole: their first word is a family name, or half of a name.
    Greek greets in the vocative, which is regular for -ης and -ας and plain for names in a vowel;
    a name in -ος is left out rather than wrongly bent.
    """
    words = name.split()
    while words and _bare(words[0]) in _TITLES:
        words.pop(0)
    if not words or not any(ch.isalpha() for ch in name):
        return ""
    whole = " ".join(words)
    if any(_bare(word) in _FIRMS for word in words) or "," in whole or any(map(str.isdigit, whole)):
        return ""
    if language in ("ar", "zh") or _script(words[0]) in ("ARABIC", "CJK", "HIRAGANA", "KATAKANA",
                                                         "HANGUL", "HEBREW"):  # fmt: skip
        return whole
    first = words[0]
    if sum(ch.isalpha() for ch in first) < 2 or first.endswith("."):
        return whole if language != "el" else ""
    if language == "el" and _script(first) == "GREEK":
        return _vocative(first)
    return first


def _vocative(first: str) -> str:
    plain = "".join(ch for ch in unicodedata.normalize("NFD", first.lower()) if ch.isalpha())
    if plain.endswith(("ης", "ας")) and first.endswith("ς"):
        return first[:-1]
    return "" if plain.endswith(("ς", "σ")) else first


def _bare(word: str) -> str:
    return "".join(ch for ch in word.casefold() if ch.isalpha() and ch != "\u0307")


def _script(word: str) -> str:
    for ch in word:
        if ch.isalpha():
            return unicodedata.name(ch, "").split(" ")[0]
    return ""
