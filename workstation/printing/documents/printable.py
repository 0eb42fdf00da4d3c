"""Makes what customers and shops wrote fit for a document, whatever they wrote.

A label stops at a character that no font has, because a courier must read all of it. A document
goes on: a picture sign (an emoji in a note) is left out, any other character becomes "\ufffd".
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from typing import Any, TypeVar

from workstation.printing.paint import missing_character
from workstation.printing.text import LONGEST, clean

_PICTURES = {"So", "Sk"}
_NUMBER = re.compile(r"\+?[0-9][0-9 ()/.-]*[0-9]")
"""Groups of figures: in an Arabic sentence those of a telephone number would change places."""
_UNKNOWN = "\ufffd"
_LONGEST: Mapping[str, int] = {"note": 1000}

Value = TypeVar("Value")


def printable(text: str, *, longest: int = LONGEST) -> str:
    """Give `text` cleaned, with signs that no font has left out or shown as unknown."""
    kept = clean(text, longest=longest)
    if missing_character(kept):
        kept = " ".join("".join(_shown(char) for char in kept).split())
    if any(unicodedata.bidirectional(char) in ("R", "AL") for char in kept):
        kept = _NUMBER.sub("\u2066\\g<0>\u2069", kept)
    return kept


def _shown(char: str) -> str:
    if not missing_character(char):
        return char
    return "" if unicodedata.category(char) in _PICTURES else _UNKNOWN


def made_printable(value: Value) -> Value:
    """Give a document's values with every text in them made printable."""
    return _printable(value)  # type: ignore[no-any-return]


def _printable(value: Any, longest: int = LONGEST) -> Any:
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return printable(value, longest=longest)
    if isinstance(value, tuple):
        return tuple(_printable(part) for part in value)
    if is_dataclass(value) and not isinstance(value, type):
        parts = {
            item.name: _printable(getattr(value, item.name), _LONGEST.get(item.name, LONGEST))
            for item in fields(value)
            if item.init
        }
        return replace(value, **parts)
    return value
