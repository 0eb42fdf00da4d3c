"""Text as people and spreadsheets write it, brought to one form for keeping or for comparing."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Zero-width marks that spreadsheets leave, and overrides that would turn a name round on a label.
_DROPPED = dict.fromkeys(
    [0x200B, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x00AD]
)
_SPACES = dict.fromkeys([0x00A0, 0x2007, 0x202F, 0x3000, 0x2003, 0x2002, 0x2009], " ")
_TABLE = {**_DROPPED, **_SPACES}


def clean(text: str) -> str:
    """Trim, compose (NFC), turn hard spaces soft, drop controls; line breaks inside stay as \\n."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = unicodedata.normalize("NFC", text.translate(_TABLE).replace("\r\n", "\n"))
    kept = (
        ch if ch == "\n" or unicodedata.category(ch) not in ("Cc", "Cs", "Co", "Cn") else " "
        for ch in text.replace("\r", "\n").replace("\t", " ")
    )
    return "".join(kept).strip()


def one_line(text: str) -> str:
    """The same words on one line, single-spaced: for everything that is no note."""
    return " ".join(text.split())


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """A key to compare headings and words by: no accents, case, blanks or punctuation.

    The Turkish dotless i, its capital with a dot and the Greek final sigma fold to plain letters.
    """
    text = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(ch for ch in text if ch.isalnum())
    return bare.replace("ı", "i").replace("ς", "σ")


def unwrap(text: str) -> str:
    """Undo what keeps a spreadsheet from eating zeros: ="0123" and a leading apostrophe."""
    if text.startswith('="') and text.endswith('"') and len(text) > 3:
        return text[2:-1].strip()
    if len(text) > 1 and text[0] == "'" and (text[1].isdigit() or text[1] in "+=-@"):
        return text[1:].strip()
    return text


def listed(words: list[str]) -> str:
    """Join for a sentence: a, b and c."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} and {words[-1]}"


def cut(text: str, length: int = 30) -> str:
    """A short quotation for a reason: one line, shortened with a visible sign."""
    text = one_line(text)
    return text if len(text) <= length else text[: length - 1] + "…"
