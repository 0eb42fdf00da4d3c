"""What the curves learn, against a truth that is known."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from tests.promise.parcels import CALENDAR, FAR, FIRST, NEAR, made_up
from workstation.promise.curves import CAP, OPEN, Curves, Seen, ages, arrived, fit
from workstation.promise.delivery_days import NEVER, days
from workstation.promise.lanes import Lanes
from workstation.promise.parcel_table import LEVELS, ParcelTable, read_parcels
from workstation.promise.prior import quoted_hazards


def seen_on(table: ParcelTable, morning: date, *, open_too: bool = True) -> tuple[Lanes, Seen]:
    """What the table's parcels looked like on one morning."""
    today = days(morning)
    known = (table.handed_over < today) & (open_too | (table.delivered < today))
    rows = np.flatnonzero(known)
    collected = CALENDAR.dates(table.handed_over, np.zeros(len(table), dtype=np.int64))[rows]
    came = table.delivered[rows] < today
    age = CALENDAR.age(collected, np.where(came, table.delivered[rows], today))
    seen = Seen(
        elapsed=CALENDAR.age(collected, np.full(len(rows), today)),
        age=np.where(came, age, OPEN),
        days_ago=today - table.handed_over[rows],
        networks=np.zeros(len(rows), dtype=np.int64),
    )
    return Lanes([table.paths[row] for row in rows], levels=LEVELS), seen


def learned(text: str, morning: date, *, open_too: bool = True) -> tuple[Lanes, Curves]:
    lanes, seen = seen_on(read_parcels("made-up", text.encode()), morning, open_too=open_too)
    return lanes, fit(lanes, seen)


def p90_of(lanes: Lanes, curves: Curves, destination: str) -> int:
    for number, path in enumerate(lanes.names()):
        if path[-2] == f"06>{destination}":
            left = curves.left(LEVELS - 1, np.array([number]), np.ones(1))
            return int(ages(arrived(left), 0.9)[0])
    raise AssertionError(destination)


@pytest.mark.parametrize("lane", [NEAR, FAR])
def test_each_lane_learns_its_own_days(lane: object) -> None:
    lanes, curves = learned(made_up(days_long=300), FIRST + timedelta(days=300))
    assert isinstance(lane, type(NEAR))
    assert abs(p90_of(lanes, curves, lane.destination) - lane.p90()) <= 1


def test_parcels_on_the_way_must_count_or_the_engine_learns_from_the_quick_ones_alone() -> None:
    """After 20 days on a lane that takes 4 to 12, only quick parcels have come back yet."""
    text, morning = made_up(days_long=20, a_day=60, lost=0.0), FIRST + timedelta(days=20)
    whole = p90_of(*learned(text, morning), FAR.destination)
    quick = p90_of(*learned(text, morning, open_too=False), FAR.destination)
    assert abs(whole - FAR.p90()) <= 1
    assert quick <= FAR.p90() - 2
    kept_of_quick = 1 - (1 - FAR.daily) ** (quick - FAR.least + 1)
    kept_of_whole = 1 - (1 - FAR.daily) ** (whole - FAR.least + 1)
    assert kept_of_quick < kept_of_whole - 0.03


def test_lost_parcels_add_no_days_to_those_that_come() -> None:
    morning = FIRST + timedelta(days=300)
    few = p90_of(*learned(made_up(days_long=300, lost=0.0), morning), NEAR.destination)
    many = p90_of(*learned(made_up(days_long=300, lost=0.08), morning), NEAR.destination)
    assert abs(many - few) <= 1


def test_a_lane_that_saw_nothing_takes_its_parents_curve() -> None:
    paths = [("", "0", "a", "b", "c")] * 30 + [("", "0", "a", "x", "y")]
    nothing = np.zeros(30, dtype=np.int64)
    curves = fit(
        Lanes(paths, levels=LEVELS),
        Seen(np.full(30, 9), np.full(30, 3), nothing, nothing),
    )
    assert np.allclose(curves.hazards[4][1], curves.hazards[2][0])


def test_a_few_parcels_move_a_lane_a_little_and_many_move_it_far() -> None:
    def chance(own: int) -> float:
        paths = [("", "a")] * 400 + [("", "b")] * own
        ages_ = np.array([2] * 400 + [6] * own)
        count = len(paths)
        nothing = np.zeros(count, dtype=np.int64)
        curves = fit(Lanes(paths, levels=2), Seen(np.full(count, 30), ages_, nothing, nothing))
        return float(curves.hazards[1][1][2])

    assert chance(3) > 0.8
    assert chance(200) < 0.2


def test_old_parcels_fade() -> None:
    def p50(old: int) -> int:
        count = 200
        age = np.array([3] * 100 + [9] * 100)
        ago = np.array([old] * 100 + [50] * 100)
        nothing = np.zeros(count, dtype=np.int64)
        curves = fit(Lanes([("",)] * count, levels=1), Seen(np.full(count, 40), age, ago, nothing))
        return int(ages(arrived(curves.left(0, np.array([0]), np.ones(1))), 0.5)[0])

    assert p50(old=40) == 3
    assert p50(old=400) == 9


def test_a_slow_week_shows_within_the_week() -> None:
    morning = FIRST + timedelta(days=280)
    slow_from = morning - timedelta(days=9)
    text = made_up(days_long=290, a_day=20, speed=lambda day: 0.4 if day >= slow_from else 1.0)
    _, before = learned(text, slow_from)
    lanes, after = learned(text, morning)
    assert 0.9 < before.speeds[0] < 1.12
    assert after.speeds[0] < 0.75
    # A slow network makes promises longer, and no lane's shorter.
    both = np.arange(lanes.sizes[-1])
    usual = ages(arrived(after.left(4, both, np.ones(2))), 0.9)
    slow = ages(arrived(after.left(4, both, np.repeat(after.speeds, 2))), 0.9)
    assert (slow >= usual).all()
    assert slow.sum() > usual.sum()


def test_a_quick_week_is_not_believed_before_the_month_confirms_it() -> None:
    morning = FIRST + timedelta(days=280)
    quick_from = morning - timedelta(days=9)
    text = made_up(days_long=290, a_day=20, speed=lambda day: 3.0 if day >= quick_from else 1.0)
    _, after = learned(text, morning)
    _, believed = learned(
        made_up(
            days_long=290,
            a_day=20,
            speed=lambda day: 3.0 if day >= morning - timedelta(days=28) else 1.0,
        ),
        morning,
    )
    assert after.speeds[0] < believed.speeds[0]


def test_speeds_stay_within_bounds_and_apart_by_network() -> None:
    count = 400
    networks = np.array([0] * 200 + [1] * 200)
    # The first carrier stopped; the second delivers everything on day 1.
    age = np.array([1] * 150 + [OPEN] * 50 + [1] * 200)
    elapsed = np.array([60] * 150 + [20] * 50 + [2] * 200)
    lanes = Lanes([(str(one),) for one in networks], levels=1)
    curves = fit(lanes, Seen(elapsed, age, np.zeros(count, dtype=np.int64), networks))
    assert curves.speeds[0] < curves.speeds[1]
    assert (curves.speeds >= 0.4).all()
    assert (curves.speeds <= 1.8).all()


@pytest.mark.parametrize(("p50", "p90"), [(0, 0), (0, 1), (1, 1), (1, 3), (2, 3), (6, 12), (8, 20)])
def test_a_quote_becomes_a_curve_with_the_same_days(p50: int, p90: int) -> None:
    left = np.cumprod(1 - quoted_hazards(p50, p90))[None, :]
    come = 1 - left
    assert int(ages(come, 0.9)[0]) == p90
    assert int(ages(come, 0.5)[0]) == p50


def test_the_first_parcels_move_a_quoted_lane_gently_and_the_many_after_them_fully() -> None:
    def p90(own: int) -> int:
        lanes = Lanes([("",)] * own, levels=1)
        nothing = np.zeros(own, dtype=np.int64)
        seen = Seen(np.full(own, 12), np.full(own, 8), nothing, nothing)
        curves = fit(lanes, seen, prior=quoted_hazards(1, 3)[None, :])
        return int(ages(arrived(curves.left(0, np.array([0]), np.ones(1))), 0.9)[0])

    assert p90(1) <= 4
    assert p90(500) == 8


def test_a_parcel_past_the_cap_is_lost_and_counts_as_not_come() -> None:
    nothing = np.zeros(50, dtype=np.int64)
    late = Seen(np.full(50, 90), np.array([2] * 40 + [CAP + 5] * 10), nothing, nothing)
    open_still = Seen(np.full(50, 90), np.array([2] * 40 + [OPEN] * 10), nothing, nothing)
    lanes = Lanes([("",)] * 50, levels=1)
    assert np.array_equal(fit(lanes, late).hazards[0], fit(lanes, open_still).hazards[0])


def test_never_is_no_day_that_a_calendar_could_mean() -> None:
    assert days(date(9999, 12, 31)) < NEVER
