"""`packbench bench start`: the first picture and the memory beside an empty PySide6 window, and how
evenly the event loop turns while the worker buys and prints and an order file comes in.
"""

from __future__ import annotations

import statistics
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from benchmarks import busy_shop, database, windows
from benchmarks.common import Figures, Options, Told, main, percentile
from benchmarks.scan import size_of

IMPORTED = 20_000
BOXES = 400


def run(options: Options, tell: Told) -> Figures:
    size = size_of(options, tell)
    database.make(size, say=tell)
    figures: Figures = {"orders": size}
    with busy_shop.running(size, with_world=True) as shop:
        tell("empty window and Packbench in turn")
        figures |= _starts(shop.folder, shop, rounds=options.pick(1, 5, 9))
        tell("the event loop beside a busy worker")
        figures |= _gaps(shop, seconds=options.pick(1, 10, 30))
    return figures


def _starts(folder: Path, shop: busy_shop.Shop, *, rounds: int) -> Figures:
    order = shop.waiting[0]
    codes = [database.number_of(order), *busy_shop.scans_of(order)[:2]]
    paints: list[tuple[float, float]] = []
    memories: list[tuple[float, float, float]] = []
    ready: list[float] = []
    rows = 0
    for turn in range(rounds + 1):
        with windows.empty() as peer:
            peer_paint, peer_memory = peer.painted_ms, peer.memory_mb
        with windows.packbench(folder) as ours:
            rows = ours.first_rows
            seconds = ours.wait_ready()
            scanned = ours.ask(do="scan", codes=codes[:1] if turn else codes)
            if turn:  # the first round only fills the disk cache
                paints.append((ours.painted_ms, peer_paint))
                memories.append((ours.memory_mb, scanned["memory_mb"], peer_memory))
                ready.append(seconds)
    return {
        "paint_ratio": _ratio([one / two for one, two in paints]),
        "memory_ratio": _ratio([first / peer for first, _, peer in memories]),
        "memory_ratio_after_scan": _ratio([scan / peer for _, scan, peer in memories]),
        "first_rows": rows,
        "paint_ms": {
            "packbench": round(statistics.median(one for one, _ in paints)),
            "empty": round(statistics.median(two for _, two in paints)),
        },
        "memory_mb": {
            "packbench": round(statistics.median(one for one, _, _ in memories), 1),
            "after_scan": round(statistics.median(two for _, two, _ in memories), 1),
            "empty": round(statistics.median(three for _, _, three in memories), 1),
        },
        "ready_ms": round(statistics.median(ready)),
    }


def _gaps(shop: busy_shop.Shop, *, seconds: int) -> Figures:
    """Both windows tick at once, so that whatever else the machine does hits both."""
    assert shop.world is not None
    shop.close_boxes(shop.waiting[BOXES // 2 : BOXES + BOXES // 2])
    with windows.packbench(shop.folder) as ours, windows.empty() as peer:
        ours.wait_ready()
        with busy_shop.importing(shop.folder, orders=IMPORTED):
            before = len(shop.world.sold())
            with ThreadPoolExecutor(2) as both:
                asked = [both.submit(one.ask, do="gaps", seconds=seconds) for one in (ours, peer)]
                own, idle = (one.result()["gaps"] for one in asked)
            bought = len(shop.world.sold()) - before
    return {
        "gap_p999_ms": round(percentile(own, 0.999), 2),
        "idle_gap_p999_ms": round(percentile(idle, 0.999), 2),
        "gaps": {
            "ticks": len(own),
            "most_ms": max(own),
            "idle_most_ms": max(idle),
            "p50_ms": round(percentile(own, 0.5), 2),
            "labels_bought_meanwhile": bought,
        },
    }


def _ratio(ratios: Sequence[float]) -> float:
    return round(statistics.median(ratios), 3)


def show(figures: Figures) -> Sequence[str]:
    paint: dict[str, Any] = figures["paint_ms"]
    memory: dict[str, Any] = figures["memory_mb"]
    return [
        f"{figures['orders']:,} orders, {figures['first_rows']} of them in the first picture",
        f"first paint {paint['packbench']} ms, {figures['paint_ratio']} x an empty window "
        f"({paint['empty']} ms); scans are taken after {figures['ready_ms']} ms",
        f"memory then {memory['packbench']} MB, {figures['memory_ratio']} x "
        f"({memory['empty']} MB); "
        f"after the first scan {memory['after_scan']} MB, {figures['memory_ratio_after_scan']} x",
        f"event loop, worker busy: gaps p99.9 {figures['gap_p999_ms']} ms, "
        f"idle window beside it {figures['idle_gap_p999_ms']} ms",
    ]


if __name__ == "__main__":
    sys.exit(main("start", run, show=show))
