"""`packbench bench promise`: learning from 25,000 parcels, and one quote.

The parcels are made up: two years of a shop and hundreds of lanes. Learning is timed from numbered
lanes and, apart, from the plain values that the database gives; a quote from the question to the
two dates, each time another parcel.
"""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from benchmarks.common import Figures, Options, Told, main, micro, timed
from workstation.domain.shipments import ServiceLevel
from workstation.ports.forecast import Journey, PastParcel

PARCELS = 25_000
NOW = datetime(2026, 9, 14, 6, tzinfo=UTC)
COUNTRIES = ("TR", "TR", "TR", "TR", "GR", "DE", "AE", "SA", "CN")


class _Clock:
    def now(self) -> datetime:
        return NOW

    def monotonic(self) -> float:
        return 0.0

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def run(options: Options, tell: Told) -> Figures:
    import numpy as np

    from workstation.bootstrap import RESOURCES
    from workstation.promise.curves import Seen, fit
    from workstation.promise.engine import TableForecast
    from workstation.promise.lanes import Lanes
    from workstation.promise.learned import LearnedForecast
    from workstation.promise.transit import read_transit_table

    random = Random(7)  # noqa: S311 - made-up parcels
    past = [_parcel(random) for _ in range(PARCELS)]
    tell(f"{PARCELS} parcels")

    regions = [f"{number:02d}" for number in range(27)]
    paths = [
        ("", str(random.randrange(6)), one[:1], one, str(random.randrange(3)))
        for one in random.choices(regions, k=PARCELS)
    ]
    numbers = np.random.default_rng(7)
    elapsed = numbers.integers(1, 400, PARCELS)
    age = numbers.integers(1, 25, PARCELS)
    seen = Seen(
        elapsed,
        np.where(age < elapsed, age, -1),
        elapsed * 7 // 5,
        np.zeros(PARCELS, dtype=np.int64),
    )
    rounds = 40 if options.full else 15
    numbering = [timed(lambda: Lanes(paths, levels=5)) for _ in range(rounds)]
    lanes = Lanes(paths, levels=5)
    learning = [timed(lambda: fit(lanes, seen)) for _ in range(rounds)]
    tell("curves learned")

    files = [(path.name, path.read_text("utf-8")) for path in (RESOURCES / "transit").glob("*.csv")]
    table = TableForecast(
        read_transit_table(files), clock=_Clock(), zone=ZoneInfo("Europe/Istanbul")
    )

    def first_question() -> float:
        fresh = LearnedForecast(table, past=lambda: past)
        return timed(lambda: fresh.promise(past[0].journey))

    mornings = [first_question() for _ in range(3)]
    engine = LearnedForecast(table, past=lambda: past)
    engine.promise(past[0].journey)
    asked = [_journey(random, 0) for _ in range(4000)]
    times = [timed(lambda one=one: engine.promise(one)) for one in asked]
    return {
        "parcels": PARCELS,
        "lanes": lanes.sizes[-1],
        "number_lanes_ms": round(statistics.median(numbering) * 1000, 1),
        "fit_ms": round(statistics.median(learning) * 1000, 1),
        "first_question_of_a_day_ms": round(statistics.median(mornings) * 1000, 1),
        "quote": micro([times]),
        "target": {"fit_ms": 100, "quote_us": 100},
    }


def _journey(random: Random, days_ago: int) -> Journey:
    return Journey(
        carrier=random.choice(("demo", "table_rate")),
        service=random.choice((ServiceLevel.ECONOMY, ServiceLevel.STANDARD, ServiceLevel.EXPRESS)),
        from_country="TR",
        to_country=random.choice(COUNTRIES),
        handed_over_at=NOW - timedelta(days=days_ago, hours=random.randrange(12)),
        to_postcode=f"{random.randrange(1, 82):02d}{random.randrange(1000):03d}",
    )


def _parcel(random: Random) -> PastParcel:
    days_ago = random.randrange(1, 720)
    trip = _journey(random, days_ago)
    came = (trip.handed_over_at + timedelta(days=1 + int(random.expovariate(0.3)))).date()
    return PastParcel(trip, came if came < NOW.date() else None)


def show(figures: Figures) -> Sequence[str]:
    return (
        f"learning from {figures['parcels']} parcels on {figures['lanes']} lanes: "
        f"{figures['fit_ms']} ms, numbering the lanes {figures['number_lanes_ms']} ms",
        f"the first question of a day, everything read anew: "
        f"{figures['first_question_of_a_day_ms']} ms",
        f"a quote: p50 {figures['quote']['p50_us']} us, p99 {figures['quote']['p99_us']} us",
    )


if __name__ == "__main__":
    sys.exit(main("promise", run, show=show))
