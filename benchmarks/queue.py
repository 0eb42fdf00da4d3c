"""`packbench bench queue`: looking up a scan and listing the queue, at two sizes in turn."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks import database
from benchmarks.bench_shop import SystemClock
from benchmarks.common import Figures, Options, Told, in_turn, main, micro, ratio_of_medians
from benchmarks.scan import size_of
from workstation.ports.views import OrderFilter
from workstation.storage.engine import open_sqlite
from workstation.storage.views import StoredViews


def run(options: Options, tell: Told) -> Figures:
    size = size_of(options, tell)
    sizes = {"large": size, "small": min(database.SMALL, size)}
    opened: dict[str, StoredViews] = {}
    for name, one in sizes.items():
        engine = open_sqlite(database.make(one, say=tell), read_only=True)
        opened[name] = StoredViews(engine, clock=SystemClock())
    rounds, times = options.pick(3, 25, 60), options.pick(20, 80, 200)
    figures: Figures = {"orders": size, "against": sizes["small"]}
    tell("look-ups by scan, and first pages of the queue")
    for what, make in (("lookup", _lookups), ("queue", _queues)):
        ways = {name: make(opened[name], sizes[name], times) for name in sizes}
        in_turn(ways, rounds=10)  # a shift that has begun
        found = in_turn(ways, rounds=rounds)
        figures[f"{what}_ratio"] = ratio_of_medians(found["large"], found["small"])
        figures[what] = {name: micro(values) for name, values in found.items()}
    for views in opened.values():
        views.close()
    return figures


def _lookups(views: StoredViews, size: int, times: int) -> Callable[[], Sequence[float]]:
    """Find what is scanned: orders to be packed by their number, parcels of the last weeks by their
    tracking code.
    """
    chance = random.Random(7)  # noqa: S311 - which orders are looked up
    waiting = database.open_orders(size)

    def one() -> Callable[[], Any]:
        n = chance.choice(waiting)
        if n % 2:
            return lambda: views.find_order(database.number_of(n))
        return lambda: views.find_parcel(f"TRK{n - len(waiting):011d}")

    def round_() -> Sequence[float]:
        return [_seconds(one()) for _ in range(times)]

    return round_


def _queues(views: StoredViews, _size: int, times: int) -> Callable[[], Sequence[float]]:
    def page() -> Any:
        return views.orders(OrderFilter.TO_SHIP, limit=50)

    def round_() -> Sequence[float]:
        return [_seconds(page) for _ in range(max(10, times // 4))]

    return round_


def _seconds(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    found = work()
    seconds = time.perf_counter() - started
    if not found:
        raise AssertionError("nothing was found")
    return seconds


def show(figures: Figures) -> Sequence[str]:
    return [
        f"{figures['orders']:,} orders against {figures['against']:,}",
        *(
            f"{what}: {figures[f'{what}_ratio']} x "
            f"({figures[what]['large']['p50_us']} us against {figures[what]['small']['p50_us']} us)"
            for what in ("lookup", "queue")
        ),
    ]


if __name__ == "__main__":
    sys.exit(main("queue", run, show=show))
