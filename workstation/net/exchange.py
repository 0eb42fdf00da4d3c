"""What may be remembered of a call: to whom, when, how it ended, and no personal data."""

from __future__ import annotations

import json
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
    """Show a JSON body without its words: strings become their length but under `plain` names.

    An allow-list, since the next field that it adds may be anybody's street. A body that
    is no JSON is told by its size alone.
    """
    if not body:
        return ""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return f"({len(body)} bytes, not JSON)"
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


def _size(text: str) -> str:
    return f"({len(text)} characters)" if text else ""
