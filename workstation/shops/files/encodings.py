"""Which encoding a text file is in, decided by what its letters make of it.

The Turkish and the Greek code pages read each other's bytes without any error, so "the first that
does not fail" is always wrong for one of them: each candidate is scored by the words that come out.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from workstation.domain.errors import Refused
from workstation.shops.files.shapes import known

CANDIDATES = ("cp1254", "cp1253", "iso8859-7", "cp1252", "cp1256")
NAMES = {
    "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1254": "Turkish (Windows-1254)",
    "cp1253": "Greek (Windows-1253)", "iso8859-7": "Greek (ISO 8859-7)",
    "cp1252": "Western (Windows-1252)", "cp1256": "Arabic (Windows-1256)",
}  # fmt: skip
_SAMPLE = 262_144
_TURKISH = frozenset("çğıöşüÇĞİÖŞÜâîûÂÎÛ")
_WESTERN = frozenset("äöüÄÖÜßàâçéèêëîïôùûÀÂÇÉÈÊËÎÏÔÙÛáíóúñÁÍÓÚÑåÅæøÆØãõÃÕœŒ")
_TOKEN = re.compile(r"[^\s;,\t|\"()/:\-+&@=]+")
_ODD = frozenset("¶¼½¾¬¦±²³¹µ¥¤§©®¡¿ªº¯¨´¸×÷‡†…‹›‰ˆ˜™„‚ƒ")


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with the codec that read it and the sentence that says why that one."""

    text: str
    encoding: str
    evidence: str


def decode(content: bytes, wanted: str = "") -> Decoded:
    """Decode by byte order mark, then strict UTF-8, then `wanted` (a profile's), then by score.

    Raises `Refused` when no candidate makes words of it.
    """
    for mark, encoding, name in (
        (codecs.BOM_UTF8, "utf-8-sig", "UTF-8"),
        (codecs.BOM_UTF16_LE, "utf-16", "UTF-16"),
        (codecs.BOM_UTF16_BE, "utf-16", "UTF-16"),
    ):
        if content.startswith(mark):
            return Decoded(
                _strict(content, encoding), encoding, f"The file begins with the mark of {name}."
            )
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        why = "All letters are plain ASCII." if text.isascii() else "Every byte is valid UTF-8."
        return Decoded(text, "utf-8", why)
    if wanted in CANDIDATES:
        try:
            return Decoded(content.decode(wanted), wanted, "The profile says so.")
        except UnicodeDecodeError:
            pass
    return _by_score(content)


def _strict(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        raise Refused(
            "The file is damaged: its letters break off in the middle.",
            "Export it once more from the shop.",
            field="encoding",
        ) from problem


def _by_score(content: bytes) -> Decoded:
    sample = content[:_SAMPLE]
    if not any(byte > 0x7F for byte in sample):
        sample = content
    ranked: list[tuple[float, str, str, int]] = []
    for encoding in CANDIDATES:
        try:
            content.decode(encoding)
            text = sample.decode(encoding)
        except UnicodeDecodeError:
            continue
        points, words, headings = _score(text, encoding)
        ranked.append((points, encoding, words, headings))
    # max keeps the first of equals, and CANDIDATES begins with the code pages of our users.
    best = max(ranked, key=lambda entry: entry[0], default=None)
    if best is None or best[0] <= 0:
        raise Refused(
            "The letters of this file cannot be read in any known encoding.",
            'Save it as "CSV UTF-8" or as .xlsx and import that.',
            field="encoding",
        )
    _, encoding, words, headings = best
    reasons = [f"{headings} known headings"] if headings else []
    reasons += [f"words such as {words}"] if words else []
    return Decoded(
        content.decode(encoding),
        encoding,
        f"{NAMES[encoding]} gives {' and '.join(reasons) or 'the most readable words'}.",
    )


def _score(text: str, encoding: str) -> tuple[float, str, int]:
    """(points, up to three words as proof, known headings among the first lines)."""
    points = 0.0
    proof: list[str] = []
    for match in _TOKEN.finditer(text):
        token = match.group()
        if token.isascii():
            continue
        worth = _worth(token, encoding)
        points += worth
        if worth > 1 and len(proof) < 3 and token not in proof and len(token) < 20:
            proof.append(token)
    headings = _headings(text.splitlines()[:5])
    return points + 20 * headings, ", ".join(proof), headings


def _worth(token: str, encoding: str) -> float:
    foreign = [ch for ch in token if ch > "\x7f"]
    letters = [ch for ch in token if ch.isalpha()]
    worth = 0.0
    if any("\x80" <= ch <= "\x9f" for ch in foreign):
        worth -= 5
    if letters and any(ch in _ODD for ch in foreign):
        worth -= 2
    if token[0] in "’‘΄΅" and len(letters) > 1:
        worth -= 1.5
    if not letters:
        return worth - 0.1
    greek = sum("Ͱ" <= ch <= "Ͽ" for ch in letters)
    arabic = sum("\u0600" <= ch <= "\u06ff" for ch in letters)
    latin = len(letters) - greek - arabic
    if (greek > 0) + (arabic > 0) + (latin > 0) > 1:
        return worth - 3
    if greek or arabic:
        # One stray letter proves nothing, a whole word does; a capital inside it speaks against.
        jumps = sum(a.islower() and b.isupper() for a, b in pairwise(letters))
        return worth + (2.0 if greek + arabic > 1 else 0.2) - jumps
    accented = [ch for ch in letters if ch > "\x7f"]
    if len(letters) > 2 and len(accented) * 5 > len(letters) * 3:
        return worth - 2
    if encoding == "cp1254" and all(ch in _TURKISH for ch in accented):
        return worth + 2
    if all(ch in _WESTERN for ch in accented):
        return worth + 1.5
    return worth - 0.5


def _headings(lines: Sequence[str]) -> int:
    best = 0
    for line in lines:
        for separator in ";,\t|":
            cells = [cell.strip(' "') for cell in line.split(separator)]
            found = sum(1 for cell in cells if not cell.isascii() and known(cell))
            best = max(best, found)
    return best
