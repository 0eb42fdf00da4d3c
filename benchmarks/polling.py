"""`packbench bench polling`: 50,000 parcels on their way, asked for without spikes.

First the schedule alone: ten vans in five days take 5,000 parcels each within twenty minutes; every
parcel is asked for as `domain.tracking` says, and the looks of the fifth day are counted by the
minute. Then the database: the next due parcel is taken and put back, as the worker does it.
"""

from __future__ import annotations

import heapq
import statistics
import sys
import tempfile
from collections import Counter
from collections.abc import Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import text

from benchmarks.common import Figures, Options, Told, main, micro, timed
from benchmarks.database import SystemClock
from workstation.domain.shipments import Milestone
from workstation.domain.tracking import FIRST_LOOK, seconds_to_next_look, spread
from workstation.storage.engine import open_sqlite
from workstation.storage.schema import prepare
from workstation.storage.unit_of_work import units_of_work

PARCELS, VANS = 50_000, 10
HOUR, DAY = 3600.0, 86_400.0
_FILL = (
    "INSERT INTO orders (id, shop, number, status, placed_at, added_at) "
    "WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < :parcels)"
    " SELECT n, 'web', 'B' || n, 'shipped', 0, 0 FROM numbers",
    "INSERT INTO parcels (id, key, order_id, number, status, label, milestone, made_at) "
    "SELECT id, 'P' || id, id, 1, 'handed_over', 'live', 'in_transit', 0 FROM orders",
    "INSERT INTO watches (parcel_id, carrier, round, begun_at, poll_at, due_at) "
    "SELECT id, 'carrier' || (id % 2), 1, 0, :first + id, :first + id FROM parcels",
)
_PLAN = (
    "EXPLAIN QUERY PLAN SELECT parcel_id FROM watches WHERE carrier = 'carrier0' "
    "AND due_at <= :now ORDER BY due_at LIMIT 1"
)


def schedule(parcels: int) -> Figures:
    """Looks by the minute of the fifth day, with nobody standing in the way."""
    waiting: list[tuple[float, int, int, float]] = []
    for parcel in range(parcels):
        van = parcel % VANS
        left = (
            van // 2 * DAY + (12 + 5 * (van % 2)) * HOUR + parcel // VANS * 1200.0 * VANS / parcels
        )
        first = left + FIRST_LOOK * (0.8 + 0.4 * spread(parcel, 0))
        heapq.heappush(waiting, (first, parcel, 0, left))
    minutes: Counter[int] = Counter()
    while waiting and waiting[0][0] < 5 * DAY:
        at, parcel, looks, left = heapq.heappop(waiting)
        if at >= 4 * DAY:
            minutes[int(at // 60)] += 1
        wait = seconds_to_next_look(
            Milestone.IN_TRANSIT, quiet=timedelta(hours=10), due_today=at - left > 3 * DAY,
            fraction=spread(parcel, looks + 1),
        )  # fmt: skip
        if wait is not None:
            heapq.heappush(waiting, (at + wait, parcel, looks + 1, left))
    counts = [minutes[minute] for minute in range(4 * 1440, 5 * 1440)]
    mean = statistics.mean(counts)
    return {
        "looks_a_day": sum(counts),
        "mean_a_minute": round(mean, 1),
        "busiest_minute": max(counts),
        "busiest_to_mean": round(max(counts) / mean, 2),
    }


def database(parcels: int, looks: int) -> Figures:
    """Taking the next due parcel and putting it back, with all of them in the table."""
    with tempfile.TemporaryDirectory() as folder:
        engine = open_sqlite(Path(folder) / "polling.db")
        prepare(engine, clock=SystemClock())
        now = int(datetime.now(UTC).timestamp() * 1e6)
        with engine.begin() as connection:
            connection.execute(text("INSERT INTO shops (key, added_at) VALUES ('web', 0)"))
            for statement in _FILL:
                connection.exec_driver_sql(statement, {"parcels": parcels, "first": now - parcels})
        with engine.connect() as connection:
            plan = connection.exec_driver_sql(_PLAN, {"now": now}).all()
        units = units_of_work(engine, clock=SystemClock())
        later = datetime.now(UTC) + timedelta(hours=4)

        def look() -> None:
            with units() as uow:
                watch = uow.tracking.take("carrier0", lease_seconds=60)
                uow.commit()
            if watch is None:
                raise RuntimeError("nothing was due")
            with units() as uow:
                uow.tracking.save(replace(watch, poll_at=later, looks=watch.looks + 1))
                uow.commit()

        def next_due() -> None:
            with units() as uow:
                uow.tracking.seconds_to_next("carrier0")

        with closing(units):
            times = [timed(look) for _ in range(looks)]
            asks = [timed(next_due) for _ in range(looks)]
    return {"take_and_put_back": micro([times]), "next_due": micro([asks]), "plan": plan[0][-1]}


def run(options: Options, tell: Told) -> Figures:
    parcels = options.pick(2_000, PARCELS, PARCELS)
    figures: Figures = {"orders": options.orders or parcels, "parcels": parcels}
    figures["schedule"] = schedule(parcels)
    tell("a day of looks counted")
    figures["sqlite"] = database(parcels, options.pick(50, 500, 2_000))
    return figures


def show(figures: Figures) -> Sequence[str]:
    plan: dict[str, Any] = figures["schedule"]
    held: dict[str, Any] = figures["sqlite"]
    return (
        f"{figures['parcels']:,} parcels on their way: {plan['looks_a_day']:,} looks a day, "
        f"{plan['mean_a_minute']} a minute, {plan['busiest_minute']} in the busiest one "
        f"({plan['busiest_to_mean']} times the mean)",
        f"taking the next and putting it back: p50 {held['take_and_put_back']['p50_us']} us, p99 "
        f"{held['take_and_put_back']['p99_us']} us; when the next is due: p50 "
        f"{held['next_due']['p50_us']} us ({held['plan']})",
    )


if __name__ == "__main__":
    sys.exit(main("polling", run, show=show))
