"""What Greek carriers have in common: phone numbers, and the time of Athens; pure."""

from __future__ import annotations

from datetime import tzinfo
from functools import cache

from workstation.carriers.written import digits


def phone_of(phone: str) -> str:
    """A Greek number as ten digits, "" for one that is none."""
    plain = digits(phone)
    for lead in ("0030", "30", ""):
        rest = plain.removeprefix(lead)
        if plain.startswith(lead) and len(rest) == 10 and rest[0] in "26":
            return rest
    return ""


@cache
def athens() -> tzinfo:
    # Loaded when a scan is read: telling what all carriers are must stay cheap.
    from zoneinfo import ZoneInfo

    return ZoneInfo("Europe/Athens")
