"""Names and streets in the letters that a carrier takes: found out, and offered, never done
silently.
"""

from __future__ import annotations

import unicodedata

from workstation.ports.carrier_spec import Alphabet

_GREEK = str.maketrans({
    "Α": "A", "Β": "V", "Γ": "G", "Δ": "D", "Ε": "E", "Ζ": "Z", "Η": "I", "Θ": "Th", "Ι": "I",
    "Κ": "K", "Λ": "L", "Μ": "M", "Ν": "N", "Ξ": "X", "Ο": "O", "Π": "P", "Ρ": "R", "Σ": "S",
    "Τ": "T", "Υ": "Y", "Φ": "F", "Χ": "Ch", "Ψ": "Ps", "Ω": "O",
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
})  # fmt: skip
"""ELOT 743, letter by letter."""
_PAIRS = {"ου": "ou", "Ου": "Ou", "ΟΥ": "OU", "αυ": "av", "ευ": "ev", "Αυ": "Av", "Ευ": "Ev",
          "ΑΥ": "AV", "ΕΥ": "EV", "γγ": "ng", "γξ": "nx", "γχ": "nch"}  # fmt: skip
_OTHERS = str.maketrans({
    "ı": "i", "İ": "I", "ß": "ss", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
    "ł": "l", "Ł": "L", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th", "’": "'", "‘": "'", "“": '"',
    "”": '"', "–": "-", "—": "-", "\u00a0": " ", "№": "No",
})  # fmt: skip


def fits(text: str, alphabet: Alphabet) -> bool:
    """Tell whether every character is one that the carrier takes."""
    match alphabet:
        case Alphabet.ASCII:
            return text.isascii()
        case Alphabet.LATIN_1:
            return all(ord(character) < 0x100 for character in text)
        case _:
            return True


def to_latin(text: str) -> str:
    """Write a text in plain Latin letters; "" where that takes a person (Arabic, Chinese)."""
    composed = unicodedata.normalize("NFC", text)
    bare = _strip(composed) if any("\u0370" <= c <= "\u1fff" for c in composed) else composed
    for pair, latin in _PAIRS.items():
        bare = bare.replace(pair, latin)
    latin = _strip(bare.translate(_GREEK).translate(_OTHERS))
    return latin if latin.isascii() else ""


def _strip(text: str) -> str:
    """Take accents off."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(character for character in apart if not unicodedata.combining(character))
