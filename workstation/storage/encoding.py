"""How plain values lie in a column: times as microseconds, money as cents, records as JSON text."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache
from typing import Any

from workstation.domain.barcodes import fold, gtin14
from workstation.domain.values import Box, Money, Size

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

NO_DAY = date.max.toordinal()
"""Sorts behind every promised day."""


def micros(moment: datetime) -> int:
    """Microseconds since 1970 in UTC; raises `ValueError` for a time without a zone."""
    if moment.tzinfo is None:
        raise ValueError("a time without a zone cannot be stored")
    return (moment - _EPOCH) // _MICROSECOND


def micros_or_none(moment: datetime | None) -> int | None:
    return None if moment is None else micros(moment)


def moment(stored: int) -> datetime:
    return _EPOCH + timedelta(microseconds=stored)


def moment_or_none(stored: int | None) -> datetime | None:
    return None if stored is None else moment(stored)


def cents(money: Money | None) -> int | None:
    return None if money is None else int(money.amount * 100)


def currency(money: Money | None) -> str | None:
    return None if money is None else money.currency


def money(amount: int | None, unit: str | None) -> Money | None:
    """Read an amount of cents back; None when there is none."""
    return None if amount is None or unit is None else Money(Decimal(amount) / 100, unit)


def day(stored: str | None) -> date | None:
    return None if stored is None else date.fromisoformat(stored)


def iso(value: date | None) -> str | None:
    return None if value is None else value.isoformat()


def due_day(promised: date | None) -> int:
    """The day that the queue is sorted by; what has no promise comes last."""
    return NO_DAY if promised is None else promised.toordinal()


def to_json(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=_plain)


def from_json(text: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text)
    return found


def _plain(value: object) -> object:
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if is_dataclass(value):
        return {item.name: getattr(value, item.name) for item in fields(value)}
    raise TypeError(f"{type(value).__name__} cannot be stored")


def box_to_json(box: Box | None) -> str | None:
    if box is None:
        return None
    size = (box.size.length_mm, box.size.width_mm, box.size.height_mm)
    return json.dumps([box.key, box.name, *size, box.empty_g], ensure_ascii=False)


def box_from_json(text: str | None) -> Box | None:
    if text is None:
        return None
    key, name, length, width, height, empty = json.loads(text)
    return Box(key, name, Size(length, width, height), empty)


def number_key(number: str) -> str:
    """An order number as it is compared: look-alikes folded, no blanks, no leading #."""
    return fold("".join(number.split())).removeprefix("#")


@lru_cache(maxsize=8192)
def code_key(code: str) -> str:
    """A barcode as it is compared: a GTIN in fourteen digits, anything else folded."""
    return gtin14(code) or fold(code)
