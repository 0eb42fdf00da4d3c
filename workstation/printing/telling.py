"""What a printer's own words (IEEE 1284 id, ~HI, a queue's description) tell about it."""

from __future__ import annotations

import re

_LANGUAGES = (
    ("zpl", re.compile(r"\bzpl|zebra|\bz[dqt]\d{3}|\bgk?[kx]\d{3}", re.IGNORECASE)),
    ("tspl", re.compile(r"\btspl|\btsc\b|\bte2\d\d\b", re.IGNORECASE)),
    ("epl", re.compile(r"\bepl2?\b|eltron", re.IGNORECASE)),
    ("brother", re.compile(r"\bql-?\d{3}", re.IGNORECASE)),
    ("escpos", re.compile(r"esc\W?/?\W?pos|\btm-[a-z]\d\d|\bescpl2\b", re.IGNORECASE)),
    ("pdf", re.compile(r"\bpdf\b|application/pdf|postscript|\bpwg|urf\b", re.IGNORECASE)),
)
_SHOWN_DPI = re.compile(r"(203|300|600)\s*dpi", re.IGNORECASE)
_HOST_ID = re.compile(rb"\x02?([^,\x02\x03\r\n]{2,40}),([^,\x03]{1,20}),(\d{1,2}),")
_DOTS_A_MM = {6: 0, 8: 203, 12: 300, 24: 600}


def languages_in(words: str) -> tuple[str, ...]:
    """Give the languages that a printer's description names, those it was made for first."""
    return tuple(name for name, pattern in _LANGUAGES if pattern.search(words))


def dpi_in(words: str) -> int:
    """Give the dots an inch that a model's name tells, 0 when it tells none."""
    found = _SHOWN_DPI.search(words)
    return int(found[1]) if found else 0


def host_identification(answer: bytes) -> tuple[str, int] | None:
    """Read ~HI's answer (model, version, dots a millimetre, memory): (model, dpi); None: no such.

    Zebra's ZPL II guide, ~HI.
    """
    found = _HOST_ID.search(answer)
    if found is None:
        return None
    return found[1].decode("ascii", "replace").strip(), _DOTS_A_MM.get(int(found[3]), 0)
