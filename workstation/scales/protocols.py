"""What serial scales are asked and how they answer: Toledo 8217, and the Scale Manufacturers
Association's own (SCP-0499).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from workstation.scales.units import whole_grams

_TOLEDO = re.compile(rb"\x02(?:(?P<weight>\d{1,3}\.\d{1,3})N?|\?(?P<status>.))\r", re.DOTALL)
_MOTION, _OVER, _UNDER = 0x01, 0x02, 0x04
_SMA = re.compile(
    rb"\n(?P<status>[ ZOUEIT])\d[GTNgtn](?P<motion>[ M])[ A-Za-z]?"
    rb" *(?P<weight>-? *\d+(?:\.\d+)?|-+) *(?P<unit>kg|g|lb|oz|t)[ _a-z]*\r"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """One answer: grams, whether it lay still, what ails it ("", "over", "under")."""

    grams: int
    stable: bool
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class Protocol:
    """The question and the byte that ends an answer."""

    question: bytes
    end: bytes = b"\r"


PROTOCOLS = {"toledo": Protocol(b"W"), "sma": Protocol(b"\nW\r")}


def read_toledo(answer: bytes, *, unit: str) -> Reading | None:
    """Read STX weight CR or STX ? status CR (8217 user's guide); None for anything else.

    A weight is only sent when it lies still; the status names motion, too much and too little.
    """
    found = _TOLEDO.search(answer)
    if found is None:
        return None
    if found["weight"]:
        return Reading(whole_grams(Decimal(found["weight"].decode()), unit), stable=True)
    status = found["status"][0]
    if status & _OVER:
        return Reading(0, stable=True, trouble="over")
    if status & _UNDER:
        return Reading(0, stable=True, trouble="under")
    return Reading(0, stable=not status & _MOTION)


def read_sma(answer: bytes) -> Reading | None:
    """Read an answer of SMA level 1: status, motion, weight and unit; None for anything else."""
    found = _SMA.search(answer)
    if found is None:
        return None
    if found["status"] == b"O":
        return Reading(0, stable=True, trouble="over")
    if found["status"] == b"U":
        return Reading(0, stable=True, trouble="under")
    if found["status"] in b"EIT" or found["weight"].startswith(b"--"):
        return None
    amount = Decimal(found["weight"].replace(b" ", b"").decode())
    grams = whole_grams(amount, found["unit"].decode())
    stable = found["motion"] == b" "
    return Reading(max(grams, 0), stable, "under" if grams < 0 else "")


def with_even_parity(data: bytes) -> bytes:
    """Give 7-bit characters with their parity bit, so that a port of 8 bits speaks 7E1."""
    return bytes(byte | 0x80 if byte.bit_count() % 2 else byte for byte in data)


def without_parity(data: bytes) -> bytes:
    """Give the 7-bit characters that came over a port of 8 bits."""
    return bytes(byte & 0x7F for byte in data)
