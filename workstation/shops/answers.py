"""Reading what shops answer: JSON that may be anything at all; pure, no network."""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, datetime
from decimal import Decimal, InvalidOperation
from email.utils import parsedate_to_datetime
from typing import Any

from workstation.domain.errors import Refused
from workstation.domain.values import Money

LONGEST_NOTE = 4000
"""Characters of a customer's note that a bench can show; the raw order keeps all of it."""
_TAGS = re.compile(r"<(script|style)\b.*?</\1\s*>|<[a-z!/][^>]*>", re.IGNORECASE | re.DOTALL)


class Unreadable(ValueError):
    """An answer is not what the document says."""


def read_json(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError) as error:
        raise Unreadable("not JSON") from error


def dig(value: Any, *path: str) -> Any:
    """Go down by names; None where the way ends."""
    for step in path:
        value = value.get(step) if isinstance(value, dict) else None
    return value


def text(value: Any, *path: str) -> str:
    """Give a text or number at the end of the way as text, "" where there is none."""
    found = dig(value, *path)
    return "" if found is None or isinstance(found, dict | list | bool) else str(found).strip()


def need(value: Any, *path: str) -> str:
    """Give a text as `text` does; raises `Unreadable` where there is none."""
    found = text(value, *path)
    if not found:
        raise Unreadable(f"no {'.'.join(path)}")
    return found


def rows(value: Any, *path: str) -> list[Any]:
    found = dig(value, *path)
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []


def count(value: Any, *path: str) -> int:
    """Give a whole number of 0 or more; raises `Unreadable`."""
    found = dig(value, *path)
    try:
        number = Decimal(str(found))
        whole = int(number)
    except (InvalidOperation, ValueError, OverflowError) as error:
        raise Unreadable(f"{'.'.join(path)} is no number") from error
    if whole != number or not 0 <= whole <= 1_000_000:
        raise Unreadable(f"{'.'.join(path)} is {number}")
    return whole


def money(amount: object, currency: object) -> Money:
    """Read an amount; raises `Unreadable`."""
    try:
        return Money(Decimal(str(amount).strip()), str(currency).strip())
    except (InvalidOperation, Refused) as error:
        raise Unreadable("no amount in a known currency") from error


def maybe_money(amount: object, currency: object) -> Money | None:
    """Read a price; one that cannot be read costs us the price, not the order."""
    try:
        return money(amount, currency)
    except Unreadable:
        return None


def moment(written: str) -> datetime:
    """Read an ISO time, in UTC where it names no zone; raises `Unreadable`."""
    try:
        at = datetime.fromisoformat(written.strip())
    except ValueError as error:
        raise Unreadable("no time") from error
    return at.astimezone(UTC) if at.tzinfo else at.replace(tzinfo=UTC)


def http_date(written: str) -> datetime | None:
    """Read a Date header; None when it is none."""
    try:
        at = parsedate_to_datetime(written)
    except ValueError:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def note(written: str) -> str:
    """A customer's note as plain words: no markup, no control characters, no endless length."""
    plain = html.unescape(_TAGS.sub(" ", written[: LONGEST_NOTE * 4]))
    lines = (" ".join(line.split()) for line in plain.splitlines())
    clean = "\n".join(line for line in lines if line)
    return clean if len(clean) <= LONGEST_NOTE else f"{clean[: LONGEST_NOTE - 1]}…"


def grams(value: object, unit: str) -> int | None:
    """A weight in whole grams; None when there is none, or its unit is not known."""
    per = {"g": "1", "grams": "1", "kg": "1000", "kilograms": "1000", "lb": "453.59237",
           "lbs": "453.59237", "pounds": "453.59237", "oz": "28.349523125",
           "ounces": "28.349523125"}.get(unit.casefold())  # fmt: skip
    try:
        weight = round(Decimal(str(value)) * Decimal(per)) if per else 0
    except (InvalidOperation, ValueError, OverflowError):
        return None
    return weight if 0 < weight < 10_000_000 else None


def raw(value: object) -> str:
    """An order as it came, for the record."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
