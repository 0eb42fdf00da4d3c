"""Carriers side by side, on parcels of which the truth is known."""

from __future__ import annotations

import pytest

from tests.promise.parcels import FAR, NEAR, made_up
from workstation.promise.parcel_table import read_parcels
from workstation.promise.scorecard import LaneScore, scorecard


def rows_of(text: str) -> dict[str, LaneScore]:
    return {row.lane: row for row in scorecard(read_parcels("x.csv", text.encode()), country="TR")}


def test_a_lane_shows_its_days_and_how_much_was_kept_lost_and_done_at_once() -> None:
    found = rows_of(made_up(lost=0.05, carrier=lambda lane: "fast" if lane is NEAR else "slow"))
    near, far = found["06>34"], found["06>65"]
    assert (near.carrier, far.carrier) == ("fast", "slow")
    assert abs(near.p90_days - NEAR.p90()) <= 1
    assert abs(far.p90_days - FAR.p90()) <= 1
    for row in (near, far):
        assert row.lost_share == pytest.approx(0.05, abs=0.015)
        assert row.first_attempt_share == pytest.approx(0.8, abs=0.03)
        assert row.kept_share is not None
        assert 0.85 < row.kept_share < 0.95 + 0.015


def test_a_handful_of_parcels_proves_nothing() -> None:
    lines = made_up(days_long=300, lost=0.0, lanes=(NEAR,)).splitlines()
    one = lines[5].split(",")
    one[6], one[7], one[2] = "81", "81100", ""
    found = rows_of("\n".join([*lines, ",".join(one)]) + "\n")
    lost = found["06>81"]
    assert lost.parcels == 1
    assert lost.lost_share is not None
    # Lost, the only one: (1 + 20 x nearly nothing) / (1 + 20), and not 1.
    assert lost.lost_share < 0.06
    assert lost.kept_share is not None
    assert lost.kept_share > 0.85


def test_what_nobody_wrote_down_stays_unknown() -> None:
    found = rows_of(made_up(days_long=60))
    assert {row.first_attempt_share for row in found.values()} == {None}


def test_the_busiest_lane_stands_first() -> None:
    text = made_up(days_long=60, lanes=(NEAR, NEAR, NEAR, FAR))
    rows = scorecard(read_parcels("x.csv", text.encode()), country="TR")
    assert [row.lane for row in rows] == ["06>34", "06>65"]
