"""The demo carrier's label: 4 x 6 inches at 203 dpi, drawn by the printer's own font and bars.

Every text goes through `_escaped`; nothing else may write field data, so that no name can carry a
printer command.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

WIDTH, HEIGHT = 812, 1218
PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,-/()+:;'\"#&@%!?*="
)
LOCAL_SCRIPT = "(NAME IN LOCAL SCRIPT)"

GREEK = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "th", "ι": "i",
    "κ": "k", "λ": "l", "μ": "m", "ν": "n", "ξ": "x", "ο": "o", "π": "p", "ρ": "r", "σ": "s",
    "ς": "s", "τ": "t", "υ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o",
}  # fmt: skip
LATIN = {
    "ı": "i",
    "ß": "ss",
    "ø": "o",
    "Ø": "O",
    "ł": "l",
    "Ł": "L",
    "đ": "d",
    "Đ": "D",
    "æ": "ae",
    "Æ": "Ae",
}


@dataclass(frozen=True, slots=True)
class LabelText:
    """What stands on the label, in any script; it is folded to ASCII on the way to paper."""

    tracking_number: str
    service: str
    recipient: Mapping[str, str]
    sender: Mapping[str, str]
    weight_g: int
    reference: str


def draw(label: LabelText) -> bytes:
    """Give the label's ZPL."""
    to, frm = label.recipient, label.sender
    parts = [
        f"^XA^CI28^PW{WIDTH}^LL{HEIGHT}",
        _text(40, 40, 48, "DEMO CARRIER"),
        _text(560, 40, 48, label.service),
        _line(105),
        _text(40, 125, 24, "FROM"),
        _text(140, 125, 24, frm.get("company") or frm.get("name", "")),
        _text(140, 157, 24, f"{frm.get('postcode', '')} {frm.get('city', '')}".strip()),
        _text(600, 157, 24, frm.get("country", "")),
        _line(200),
        _text(40, 225, 24, "TO"),
    ]
    lines = [to.get("name", ""), to.get("company", ""), to.get("street", ""), to.get("street2", "")]
    lines.append(f"{to.get('postcode', '')} {to.get('district', '')} {to.get('city', '')}")
    y = 225
    for line in filter(str.strip, lines):
        parts.append(_text(140, y, 36, line))
        y += 50
    parts += [
        _text(140, 500, 60, to.get("country", "")),
        _text(440, 500, 30, f"{label.weight_g / 1000:.3f} kg"),
        _text(440, 545, 30, f"REF {label.reference}"),
        _line(600),
        f"^BY3^FO120,660^BCN,240,N,N,N{_escaped(label.tracking_number)}",
        _text(230, 930, 48, label.tracking_number),
        _line(1010),
        _text(40, 1040, 24, "Made up for trying Packbench. Not valid for transport."),
        "^XZ\n",
    ]
    return "\n".join(parts).encode("ascii")


def fold(text: str) -> str:
    """Write a text in ASCII: Latin and Greek as they sound, other scripts not at all."""
    folded: list[str] = []
    left_out = 0
    for character in unicodedata.normalize("NFKD", _latin(text)):
        if unicodedata.combining(character):
            continue
        small = GREEK.get(character.lower())
        if small == "y" and folded and folded[-1] in ("o", "O"):
            small = "u"
        if small is not None:
            folded.append(small.capitalize() if character.isupper() else small)
        elif character.isascii():
            folded.append(character if character.isprintable() else " ")
        else:
            left_out += 1
            folded.append(" " if character.isspace() else "")
    result = " ".join("".join(folded).split())
    return LOCAL_SCRIPT if left_out > len(result) else result


def _latin(text: str) -> str:
    return "".join(LATIN.get(character, character) for character in text)


def _text(x: int, y: int, height: int, text: str) -> str:
    # Font 0 is about half as wide as high: what would run off the paper is cut, with a sign.
    room = (WIDTH - 20 - x) * 2 // (height + 2)
    folded = fold(text)
    shown = folded if len(folded) <= room else f"{folded[: room - 3]}..."
    return f"^FO{x},{y}^A0N,{height},{height}{_escaped(shown)}"


def _line(y: int) -> str:
    return f"^FO30,{y}^GB{WIDTH - 60},3,3^FS"


def _escaped(text: str) -> str:
    written = "".join(
        character if character in PLAIN else "".join(f"_{byte:02X}" for byte in character.encode())
        for character in text
    )
    return f"^FH_^FD{written}^FS"
