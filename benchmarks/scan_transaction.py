"""The scan's transaction beside the bare driver's and the plain ORM's, on one copy of the file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks import twins
from benchmarks.bench_shop import floor_of, four_line_orders, lengthen
from benchmarks.common import in_turn, micro, ratio_of_medians
from workstation.domain.values import OrderId
from workstation.services import pack

STATIONS = {"own": "Bench own", "driver": "Bench driver", "orm": "Bench ORM"}


def measure(
    copy: Path, size: int, *, rounds: int, scans: int, seconds: float = 6.0
) -> dict[str, Any]:
    """Compare at synchronous=FULL, as shipped, and at NORMAL, where the CPU shows."""
    orders = dict(zip(STATIONS, four_line_orders(size)[-3:], strict=True))
    lengthen(copy, list(orders.values()))
    units = twins.own_units(copy, synchronous="FULL")
    for way, station in STATIONS.items():
        opened = pack.open_order(floor_of(units, station), OrderId(orders[way]))
        if opened.bench is None:
            raise AssertionError(opened)
    units.close()
    return {
        mode: _compare(copy, orders, mode, rounds=rounds, scans=scans, seconds=seconds)
        for mode in ("FULL", "NORMAL")
    }


def _compare(
    copy: Path, orders: dict[str, int], mode: str, *, rounds: int, scans: int, seconds: float
) -> dict[str, Any]:
    own = twins.Own(copy, station=STATIONS["own"], order_id=orders["own"], synchronous=mode)
    driver = twins.Driver(copy, station=STATIONS["driver"], synchronous=mode)
    orm = twins.Orm(copy, station=STATIONS["orm"], synchronous=mode)
    ways = {"own": own, "driver": driver, "orm": orm}
    blocks = {name: twins.block(way.scan, orders[name], scans=scans) for name, way in ways.items()}
    in_turn(blocks, rounds=2)  # warm: statements prepared, pages in memory
    found = in_turn(blocks, rounds=rounds, seconds=seconds)
    for way in ways.values():
        way.close()
    return {
        "ratio_to_driver": ratio_of_medians(found["own"], found["driver"]),
        "ratio_orm": ratio_of_medians(found["orm"], found["own"]),
        **{name: micro(times) for name, times in found.items()},
    }
