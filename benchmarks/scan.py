"""`packbench bench scan`: what one scan costs, from the Enter key to the painted verdict.

The transaction stands beside the bare driver and the plain ORM on one copy of the file; on
PostgreSQL its round trips are counted on the wire.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import busy_shop, database, round_trips, scan_transaction, windows
from benchmarks.common import Figures, Options, Told, cache_folder, main, percentile


def run(options: Options, tell: Told) -> Figures:
    size = size_of(options, tell)
    with tempfile.TemporaryDirectory(prefix="run-", dir=cache_folder()) as folder:
        path = database.make(size, say=tell)
        copy = database.copy_of(path, Path(folder))
        tell("the transaction beside the bare driver and the ORM")
        rounds = options.pick(2, 15, 60)
        transaction = scan_transaction.measure(
            copy, size, rounds=rounds, scans=40, seconds=90.0 if options.full else 6.0
        )
    tell("round trips on PostgreSQL")
    trips = round_trips.measure(orders=options.pick(10, 30, 100))
    tell("from Enter to painted, the worker busy")
    painted = measure_painted(
        size, scans=options.pick(60, 800, 3000), seconds=120.0 if options.full else 10.0
    )
    return {
        "orders": size,
        "painted_p99_ms": painted["p99_ms"],
        "ratio_to_driver": transaction["FULL"]["ratio_to_driver"],
        "ratio_orm": transaction["FULL"]["ratio_orm"],
        "round_trips_postgresql": trips["item"]["most"],
        "painted": painted,
        "transaction": transaction,
        "round_trips": trips,
    }


def size_of(options: Options, tell: Told) -> int:
    """The size asked for; else the largest that is there, or one that is quickly made."""
    if options.orders:
        return options.orders
    found = database.largest_ready()
    if found != database.LARGE:
        tell(
            f"{database.LARGE:,} orders are not prepared (`packbench bench prepare`); "
            f"measuring on {database.DEFAULT:,}"
        )
    return found or database.DEFAULT


def measure_painted(size: int, *, scans: int, seconds: float) -> dict[str, Any]:
    """Scan order after order in the real window while the worker buys and prints labels."""
    with busy_shop.running(size, with_world=True, boxes=min(600, size // 100)) as shop:
        assert shop.world is not None
        codes: list[str] = []
        for order_id in shop.waiting:
            if len(codes) >= scans:
                break
            codes += [database.number_of(order_id), *busy_shop.scans_of(order_id)]
        with windows.packbench(shop.folder) as window:
            window.wait_ready()
            window.ask(do="scan", codes=codes[:20])
            before = len(shop.world.sold())
            told = window.ask(do="scan", codes=codes[20:], seconds=seconds)
            bought = len(shop.world.sold()) - before
    times = [seconds * 1000 for seconds in told["times"]]
    return {
        "scans": len(times),
        "p50_ms": round(percentile(times, 0.5), 2),
        "p99_ms": round(percentile(times, 0.99), 2),
        "most_ms": round(max(times), 2),
        "labels_bought_meanwhile": bought,
        "verdicts": {said: told["said"].count(said) for said in sorted(set(told["said"]))},
    }


def show(figures: Figures) -> Sequence[str]:
    painted, transaction, trips = figures["painted"], figures["transaction"], figures["round_trips"]
    lines = [
        f"{figures['orders']:,} orders",
        f"Enter to painted: p50 {painted['p50_ms']} ms, p99 {painted['p99_ms']} ms "
        f"({painted['scans']} scans, {painted['labels_bought_meanwhile']} labels bought meanwhile)",
    ]
    for mode, found in transaction.items():
        lines.append(
            f"transaction at {mode}: {found['ratio_to_driver']} x the bare driver, "
            f"{found['ratio_orm']} x faster than the ORM"
        )
    lines.append(
        "round trips on PostgreSQL: " + ", ".join(f"{k} {v['most']}" for k, v in trips.items())
    )
    return lines


if __name__ == "__main__":
    sys.exit(main("scan", run, show=show))
