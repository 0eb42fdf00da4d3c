"""Which of two readings of a scan is meant: what the keyboard layout made of it, or what the keys'
places say.

A wedge scanner types as if the keyboard were American. Under another layout the typed text is wrong
and the places of the keys are right; where the scanner was set to the host's layout it is the other
way round.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from workstation.domain.barcodes import clean_scan, command_of, gtin14, is_parcel_key, same_code
from workstation.ports.views import Views
from workstation.services.desk import Bench

_PLAIN = re.compile(r"[0-9A-Za-z\-_/.+:#]")


@dataclass(frozen=True, slots=True)
class Scan:
    """One scan: `text` is the better reading, `other` the second one ("" when there is but one)."""

    text: str
    other: str = ""

    @property
    def readings(self) -> tuple[str, ...]:
        return (self.text, self.other) if self.other else (self.text,)


def is_known_shape(code: str) -> bool:
    """A check digit proves this reading: a parcel key, a command card, a GTIN."""
    return is_parcel_key(code) or command_of(code) is not None or bool(gtin14(code))


def choose(typed: str, by_place: str, *, prefer_places: bool = False) -> Scan:
    """Order two raw readings, the likelier first; `prefer_places` is what earlier scans proved."""
    one, other = clean_scan(typed), clean_scan(by_place)
    if not other or one == other:
        return Scan(one)
    if not one:
        return Scan(other)
    if is_known_shape(one) != is_known_shape(other):
        return Scan(one, other) if is_known_shape(one) else Scan(other, one)
    if len(by_place) > len(typed):
        # A dead key gave no character: the typed reading has a hole.
        return Scan(other, one)
    plain_one, plain_other = (len(_PLAIN.findall(code)) / len(code) for code in (one, other))
    if plain_one != plain_other:
        return Scan(one, other) if plain_one > plain_other else Scan(other, one)
    return Scan(other, one) if prefer_places else Scan(one, other)


def resolve(scan: Scan, *, bench: Bench | None, views: Views) -> str:
    """Take the reading that names something we know: an item on the bench, an order, a parcel."""
    if not scan.other or is_known_shape(scan.text):
        return scan.text
    for code in scan.readings:
        if _on_bench(code, bench) or views.find_parcel(code) or views.find_order(code):
            return code
    return scan.text


def _on_bench(code: str, bench: Bench | None) -> bool:
    products: Sequence[tuple[str, str]] = (
        [(line.product.barcode, line.product.sku) for line in bench.lines] if bench else []
    )
    return any(same_code(code, known) for pair in products for known in pair)
