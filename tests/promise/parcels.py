"""Made-up parcels of which the truth is known: each lane's chance of delivery on each day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from workstation.promise.calendars import CountryCalendar
from workstation.promise.delivery_days import DeliveryDays, days

FIRST = date(2021, 1, 4)
CALENDAR = DeliveryDays(date(2020, 12, 1), date(2024, 12, 31), CountryCalendar("TR"))


@dataclass(frozen=True)
class Lane:
    """Nothing comes before `least` days; from then on a share `daily` of what is left each day."""

    destination: str
    postcode: str
    distance: int
    least: int
    daily: float

    def p90(self) -> int:
        """The age by which nine of ten have come, when the network is as ever."""
        left, age = 1.0, self.least
        while (left := left * (1 - self.daily)) > 0.1:
            age += 1
        return age


NEAR = Lane("34", "34710", 40, 1, 0.55)
FAR = Lane("65", "65100", 1500, 4, 0.30)


def made_up(
    *,
    days_long: int = 540,
    a_day: int = 8,
    lost: float = 0.03,
    lanes: tuple[Lane, ...] = (NEAR, FAR),
    seed: int = 1,
    speed: Callable[[date], float] = lambda day: 1.0,
    carrier: Callable[[Lane], str] | None = None,
) -> str:
    """The table as CSV text, cut on its last day: what was on the way then has no delivery."""
    random = np.random.default_rng(seed)
    end = FIRST + timedelta(days=days_long)
    lines = [
        "ordered_at,handed_over_at,delivered_at,shop_promise_date,origin_region,origin_postcode,"
        "destination_region,destination_postcode,weight_g,freight,distance_km"
        + (",carrier,first_attempt" if carrier else "")
    ]
    for number in range(days_long):
        day = FIRST + timedelta(days=number)
        for _ in range(a_day):
            lane = lanes[int(random.integers(len(lanes)))]
            came = _delivery(random, lane, day, lost, speed)
            delivered = f"{came} 14:00:00" if came and came < end else ""
            promised = CALENDAR.day_at(_collected(day), lane.p90() + 3)
            cells = [
                f"{day} 08:00:00", f"{day} 16:00:00", delivered, str(promised), "06", "06420",
                lane.destination, lane.postcode, "500.0", "10.0", str(lane.distance),
            ]  # fmt: skip
            if carrier:
                cells += [carrier(lane), str(int(random.random() < 0.8))]
            lines.append(",".join(cells))
    return "\n".join(lines) + "\n"


def _delivery(
    random: np.random.Generator,
    lane: Lane,
    day: date,
    lost: float,
    speed: Callable[[date], float],
) -> date | None:
    gone = random.random() < lost
    collected = _collected(day)
    age = lane.least
    while True:
        today = CALENDAR.day_at(collected, age)
        if random.random() < 1 - (1 - lane.daily) ** speed(today):
            return None if gone else today
        age += 1


def _collected(day: date) -> date:
    return CALENDAR.day_at(day, 0)


def day_number(text: str) -> int:
    return days(date.fromisoformat(text))
