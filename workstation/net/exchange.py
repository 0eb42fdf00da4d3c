"""What may be remembered of a call: to whom, when, how it ended, and no personal data."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from urllib.parse import parse_qsl, quote, urlsplit

NOTHING: frozenset[str] = frozenset()
LONGEST = 4000
"""Characters of a redacted body that are kept."""


class Outcome(StrEnum):
    """How a call ended, seen from the wire."""

    ANSWERED = "answered"
    NOT_SENT = "not_sent"
    BUSY = "busy"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Exchange:
    """One call, redacted: bodies keep their shape, numbers and named harmless fields only."""

    at: datetime
    name: str
    method: str
    path: str
    outcome: Outcome
    status: int | None
    seconds: float
    request: str
    answer: str
    request_bytes: int
    answer_bytes: int


ExchangeLog = Callable[[Exchange], None]
"""Told of every call, on the calling thread, before the caller learns how it ended."""


def redact_target(target: str, *, plain: Collection[str] = NOTHING) -> str:
    """Keep a request target's path and the names in its query; values only of `plain` names."""
    parts = urlsplit(target)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    if not pairs:
        return parts.path
    shown = "&".join(
        f"{quote(name)}={quote(value) if name in plain else _size(value)}" for name, value in pairs
    )
    return f"{parts.path}?{shown}"


def redact_body(body: bytes, *, plain: Collection[str] = NOTHING) -> str:
    """Show JSON or XML without its words: strings become their length but under `plain` names.

    An allow-list, since the next field that it adds may be anybody's street. XML keeps its tags
    alone; a body of another kind is told by its size.
    """
    if not body:
        return ""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        text = _redacted_xml(body)
        if not text:
            return f"({len(body)} bytes, neither JSON nor XML)"
    else:
        text = json.dumps(_redacted(value, keep=False, plain=plain), ensure_ascii=False)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]} (cut, {len(text)} characters)"


def _redacted(value: object, *, keep: bool, plain: Collection[str]) -> object:
    if isinstance(value, dict):
        return {
            name: _redacted(inner, keep=name in plain, plain=plain) for name, inner in value.items()
        }
    if isinstance(value, list):
        return [_redacted(inner, keep=keep, plain=plain) for inner in value]
    if isinstance(value, str) and not keep:
        return _size(value)
    return value


_ASIDE = re.compile(r"<!--.*?-->|<[?].*?[?]>|<!\[CDATA\[.*?\]\]>", re.DOTALL)
_TAG = re.compile(r"<(/?)([A-Za-z_][\w.:-]*)[^<>]*?(/?)>")


def _redacted_xml(body: bytes) -> str:
    """The tags of an XML body with the length of each text between them; "" for anything else.

    Attributes, comments and declarations are left out: in SOAP they name no more than namespaces.
    """
    text = body.decode("utf-8", "replace").strip()
    if not (text.startswith("<") and text.endswith(">")) or text[:14].lower() == "<!doctype html":
        return ""
    text = _ASIDE.sub(lambda found: "x" * len(found[0]) if "CDATA" in found[0] else "", text)
    parts, end = [], 0
    for tag in _TAG.finditer(text):
        between = text[end : tag.start()].strip()
        parts.append(f"{_size(between)}<{tag[1]}{tag[2]}{tag[3]}>")
        end = tag.end()
    return "".join(parts)


def _size(text: str) -> str:
    return f"({len(text)} characters)" if text else ""
