"""Dates as files write them: which of day and month comes first is found by evidence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from workstation.domain.errors import NotConfigured
from workstation.shops.files.figures import western

_ISO = re.compile(r"\A(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")
_TURNED = re.compile(r"\A(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)")
_TIME = re.compile(
    r"\A[T ,]*(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*([AaPp]\.?[Mm]\.?)?"
    r"\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?\Z"
)
NAMES = {"iso": "year first", "dmy": "day first", "mdy": "month first"}


def find_order(values: Iterable[str], language: str) -> tuple[str, str]:
    """("iso", "dmy" or "mdy", why); a figure above 12 proves, the language only suggests."""
    iso = days = months = open_ = 0
    proof: dict[str, str] = {}
    dotted = False
    for value in values:
        value = western(value)
        turned = _TURNED.match(value)
        if _ISO.match(value):
            iso += 1
        elif turned is not None:
            first, second = int(turned[1]), int(turned[3])
            dotted = dotted or turned[2] == "."
            if first > 12 >= second:
                days += 1
                proof.setdefault("dmy", turned[0])
            elif second > 12 >= first:
                months += 1
                proof.setdefault("mdy", turned[0])
            else:
                open_ += 1
    if iso and iso >= days + months + open_:
        return "iso", "Dates begin with the year."
    if days > months:
        return "dmy", f"{proof['dmy']} can only be day first ({days} against {months})."
    if months > days:
        return "mdy", f"{proof['mdy']} can only be month first ({months} against {days})."
    if not open_:
        return "iso", "No date is written as text."
    if dotted:
        return "dmy", "Dates are written with points, so the day comes first."
    if language in ("tr", "el", "ar", "de"):
        return "dmy", "No date decides; the headings' language puts the day first."
    return "dmy", "No date decides: day first is assumed, please check."


def zone_of(name: str) -> ZoneInfo:
    """The zone of this name. Raises `NotConfigured` when the machine knows none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as problem:
        raise NotConfigured(
            "The time zone of this reading plan is unknown.",
            "Choose one like Europe/Istanbul.",
            setting="zone",
        ) from problem


def moment(cell: object, order: str, zone: ZoneInfo) -> datetime:
    """An aware moment in UTC; one without an offset is in `zone`. Raises ValueError if none."""
    if isinstance(cell, datetime):
        return (cell if cell.tzinfo else cell.replace(tzinfo=zone)).astimezone(UTC)
    if isinstance(cell, date):
        return datetime.combine(cell, time(), zone).astimezone(UTC)
    text = western(str(cell)).strip()
    day, rest = _day(text, order)
    if not rest.strip():
        return datetime.combine(day, time(), zone).astimezone(UTC)
    found = _TIME.match(rest)
    if found is None:
        raise ValueError("no time of day")
    hour, minute, second, half, offset = found.groups()
    hours = int(hour)
    if half:
        if not 1 <= hours <= 12:
            raise ValueError("no hour of a twelve-hour clock")
        hours = hours % 12 + (12 if half[0] in "Pp" else 0)
    clock = time(hours, int(minute), int(second or 0))
    try:
        return datetime.combine(day, clock, _offset(offset, zone)).astimezone(UTC)
    except OverflowError as problem:
        raise ValueError("no such moment") from problem


def day_of(cell: object, order: str) -> date:
    """A plain day. Raises ValueError when it is none."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    return _day(western(str(cell)).strip(), order)[0]


def _day(text: str, order: str) -> tuple[date, str]:
    iso = _ISO.match(text)
    if iso is not None:
        year, month, day = (int(part) for part in iso.groups())
        rest = text[iso.end() :]
    else:
        turned = _TURNED.match(text)
        if turned is None:
            raise ValueError("no date")
        first, second, year = int(turned[1]), int(turned[3]), int(turned[4])
        day, month = (second, first) if order == "mdy" else (first, second)
        year += 2000 if len(turned[4]) == 2 else 0
        rest = text[turned.end() :]
    if not 1990 <= year <= 2200:
        raise ValueError("no year of our time")
    return date(year, month, day), rest


def _offset(text: str | None, zone: ZoneInfo) -> timezone | ZoneInfo:
    if text is None:
        return zone
    if text in ("Z", "UTC", "GMT"):
        return UTC
    sign = -1 if text[0] == "-" else 1
    gap = sign * timedelta(hours=int(text[1:3]), minutes=int(text[-2:]))
    if abs(gap) > timedelta(hours=15):
        raise ValueError("no offset on earth")
    return timezone(gap)
