"""Text that runs both ways: Latin names stay whole inside Arabic, Arabic names in the rest."""

from __future__ import annotations

import unicodedata

FSI, PDI = "\u2068", "\u2069"
_RTL_LANGUAGES = frozenset({"ar"})
_TURNED = frozenset({"R", "AL", "RLE", "RLO", "RLI"})
# All that could open a direction and not close it again, and every other control.
_MARKS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x2028, 0x2029)))


def is_rtl(language: str) -> bool:
    return language in _RTL_LANGUAGES


def tame(value: str, *, limit: int = 300) -> str:
    """A value from outside on one line, no controls or direction marks, cut at `limit`."""
    kept = "".join(
        " " if unicodedata.category(ch) in ("Cc", "Cs", "Zl", "Zp") else ch
        for ch in value
        if ch not in _MARKS
    )
    kept = " ".join(kept.split())
    return kept if len(kept) <= limit else f"{kept[: limit - 1]}…"


def isolated(value: str, language: str) -> str:
    """The value between first-strong isolates where its direction may differ from the text's."""
    classes = {unicodedata.bidirectional(ch) for ch in value}
    foreign = classes & ({"L", "EN", "ES"} if is_rtl(language) else _TURNED)
    return f"{FSI}{value}{PDI}" if foreign else value
