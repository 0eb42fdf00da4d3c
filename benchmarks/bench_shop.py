"""The made-up shop of the benchmarks: its settings, a station's floor, orders that never end."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from benchmarks.database import SystemClock, lines_of, open_orders, queue_of
from workstation import config
from workstation.config import Settings
from workstation.ports.unit_of_work import UnitsOfWork
from workstation.services.floor import Floor

MANY = 50_000
"""So many pieces of each line are more than any run scans."""


def plain_settings(station: str) -> dict[str, Any]:
    """Settings as a shop has them: five boxes, one rule, a price list of our own."""
    return {
        "shop": {
            "name": "Bench shop",
            "zone": "Europe/Istanbul",
            "currency": "EUR",
            "sender": {"name": "Bench shop", "street": "Örnek Sokak 4", "postcode": "35250",
                       "city": "İzmir", "country": "TR", "phone": "+90 232 000 00 00"},
        },
        "station": {"name": station, "operator": "Elif Demir"},
        "carriers": [{"key": "demo", "kind": "demo", "name": "Demo Express"}],
        "rules": [{"name": "All goes with one", "carrier": "demo"}],
        "boxes": [
            {"key": key, "name": f"Box {key}", "length_mm": 100 * key, "width_mm": 80 * key,
             "height_mm": 40 * key, "empty_g": 40 * key}
            for key in range(1, 6)
        ],
    }  # fmt: skip


@cache
def settings_of(station: str) -> Settings:
    return config.settings_from(plain_settings(station))


def floor_of(begin: UnitsOfWork, station: str) -> Floor:
    """A station's surroundings over any database."""
    settings = settings_of(station)
    cards: Mapping[str, Any] = {}
    return Floor(begin, lambda: settings, lambda: cards)


def four_line_orders(size: int) -> list[int]:
    """Orders of four lines that may be packed now."""
    return [n for n in open_orders(size) if len(lines_of(n)) == 4 and queue_of(n, size) == "ready"]


def lengthen(path: Path, order_ids: list[int]) -> None:
    """Give orders in a copied database so many pieces that no scan is the last one."""
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(str(path))
    connection.executemany(
        "UPDATE order_lines SET quantity = ? WHERE order_id = ?",
        [(MANY, order_id) for order_id in order_ids],
    )
    connection.commit()
    connection.close()


def codes_of(order_id: int) -> list[str]:
    return [product.barcode for product, _ in lines_of(order_id)]


__all__ = [
    "MANY",
    "SystemClock",
    "codes_of",
    "floor_of",
    "four_line_orders",
    "lengthen",
    "plain_settings",
    "settings_of",
]
