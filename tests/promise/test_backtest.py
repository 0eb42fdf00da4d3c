"""The walk through the past: coverage on parcels of which the truth is known, and no look ahead."""

from __future__ import annotations

import gzip
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from tests.promise.parcels import FIRST, made_up
from workstation.domain.errors import Refused
from workstation.promise.backtest import backtest
from workstation.promise.parcel_table import ParcelTable, read_parcels
from workstation.promise.peaks import Peaks, read_peaks
from workstation.promise.scores import at_share, score

PEAKS_FILE = Path(__file__).parents[2] / "resources" / "promise" / "peaks.csv"
PEAKS = read_peaks(PEAKS_FILE.name, PEAKS_FILE.read_text("utf-8"))
SHARED = Path(__file__).parents[3] / "shared" / "data" / "eta"


def read(text: str) -> ParcelTable:
    return read_parcels("made-up.csv", text.encode())


def figures(text: str, peaks: Peaks | None = None, **options: int) -> dict[str, Any]:
    return backtest(read(text), country="TR", peaks=peaks or Peaks(), **options).plain()


def month(text: str) -> int:
    return int(np.datetime64(text, "M").astype(int))


def test_nine_of_ten_promises_are_kept_month_by_month() -> None:
    told = figures(made_up())
    assert next(one["month"] for one in told["months"]) == "2021-07"
    # Whole days: the promised one keeps a little more than nine of ten.
    assert 0.89 <= told["on_time_share"] <= 0.96
    assert min(one["on_time_share"] for one in told["months"]) >= 0.85
    assert told["pinball_90"] < told["shop"]["pinball_90"]
    assert told["mean_days"] < told["shop"]["mean_days"]


def test_what_comes_later_changes_no_promise_made_before() -> None:
    whole = made_up()
    cut = FIRST + timedelta(days=400)
    lines = whole.splitlines()
    later = [line for line in lines[1:] if line[20:30] >= cut.isoformat()]
    kept = [lines[0], *(line for line in lines[1:] if line[20:30] < cut.isoformat())]
    # The same past, another future: all later parcels are slow ones.
    slow = [_delivered(line, "2023-06-01 10:00:00") for line in later]
    until = month("2021-12")
    one, two, three = (
        figures("\n".join(rows) + "\n", until=until) for rows in (lines, kept, kept + slow)
    )
    assert one["months"] == two["months"] == three["months"]
    assert one["mean_days"] == two["mean_days"] == three["mean_days"]


def _delivered(line: str, when: str) -> str:
    cells = line.split(",")
    return ",".join((*cells[:2], when, *cells[3:]))


def test_the_same_table_gives_the_same_figures_in_any_order_of_rows() -> None:
    lines = made_up(days_long=330).splitlines()
    turned = [lines[0], *reversed(lines[1:])]
    assert figures("\n".join(lines) + "\n") == figures("\n".join(turned) + "\n")


def test_a_slow_network_is_noticed_and_the_promise_kept_all_the_same() -> None:
    slow_from = FIRST + timedelta(days=420)
    told = figures(
        made_up(a_day=20, days_long=520, speed=lambda day: 0.6 if day >= slow_from else 1.0)
    )
    slow_months = [one["on_time_share"] for one in told["months"] if one["month"] >= "2022-04"]
    assert min(slow_months) >= 0.85


def test_a_busy_time_makes_the_promises_handed_over_in_it_longer() -> None:
    text = made_up(days_long=330)
    peaks = read_peaks("x", "name,from,until,share,countries\nrush,10-01,10-31,0.5,TR\n")
    october = month("2021-10")
    plain = figures(text, first=october, until=october)
    busy = figures(text, peaks, first=october, until=october)
    assert busy["mean_days"] > plain["mean_days"] + 1
    september = figures(text, peaks, first=october - 1, until=october - 1)
    assert september == figures(text, first=october - 1, until=october - 1)


def test_most_late_parcels_are_announced_on_the_evening_before_and_most_notices_are_right() -> None:
    notice = figures(made_up(a_day=15))["notice"]
    assert notice["recall"] >= 0.9
    assert notice["precision"] >= 0.6
    assert notice["sent_share"] <= 0.2


def test_only_the_months_asked_for_are_judged() -> None:
    told = figures(made_up(days_long=330), first=month("2021-08"), until=month("2021-09"))
    assert [one["month"] for one in told["months"]] == ["2021-08", "2021-09"]
    assert sum(one["parcels"] for one in told["months"]) == told["parcels"]


def test_a_table_that_only_teaches_is_refused() -> None:
    with pytest.raises(Refused, match="No delivered parcel"):
        figures(made_up(days_long=120))


def test_scores_are_what_a_pencil_makes_of_them() -> None:
    handed_over = np.array([0, 0, 0, 40])
    promised = np.array([10, 10, 10, 60])
    delivered = np.array([8, 10, 13, 58])
    found = score(handed_over, promised, delivered, np.array([600, 600, 600, 601]))
    assert found.on_time_share == 0.75
    assert found.mean_days == 12.5
    assert found.mean_days_early == 0.25
    assert found.pinball_90 == pytest.approx((0.2 + 0.0 + 2.7 + 0.2) / 4)
    assert [(one.month, one.parcels) for one in found.months] == [("2020-01", 3), ("2020-02", 1)]


def test_outside_of_what_the_engine_can_reach_nothing_is_said_of_the_shops_share() -> None:
    when = np.array([0, 0])
    months = np.array([600, 600])
    half = score(when, np.array([5, 9]), np.array([6, 9]), months)
    whole = score(when, np.array([9, 9]), np.array([6, 9]), months)
    assert at_share([half, whole], whole)["shorter_by"] == 0
    assert at_share([half, half], whole)["mean_days"] is None


shared_files = sorted(SHARED.glob("parcels_*.csv.gz"))


@pytest.mark.skipif(not shared_files, reason="the real parcels lie outside of this checkout")
def test_on_real_parcels_the_promise_is_kept_short_and_steady() -> None:
    table = read_parcels(shared_files[0].name, shared_files[0].read_bytes())
    told = backtest(table, country="BR", peaks=PEAKS).plain()
    assert 0.88 <= told["on_time_share"] <= 0.94
    worst = min(one["on_time_share"] for one in told["months"] if one["parcels"] >= 150)
    assert worst >= 0.85
    assert told["pinball_90"] <= 1.55
    assert told["at_shops_share"]["shorter_by"] >= 0.12
    assert told["notice"]["precision"] >= 0.7
    assert told["notice"]["recall"] >= 0.9


def test_a_compressed_table_is_the_same_table() -> None:
    text = made_up(days_long=20)
    packed = read_parcels("x.csv.gz", gzip.compress(text.encode()))
    plain = read(text)
    assert packed.paths == plain.paths
    assert np.array_equal(packed.delivered, plain.delivered)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"\x1f\x8b broken", "the compressed file is damaged"),
        (b"\xff\xfe", "it is not UTF-8"),
        (b"", "the column handed_over_at is missing"),
        (made_up(days_long=1).splitlines()[0].encode(), "there is no parcel in it"),
        (made_up(days_long=1).replace("2021-01-04 16", "04.01.2021 16").encode(), "line 2: "),
        (made_up(days_long=1).replace(",40\n", "\n").encode(), "the number of cells is wrong"),
    ],
)
def test_a_table_that_cannot_be_read_is_refused_with_the_reason(content: bytes, said: str) -> None:
    with pytest.raises(Refused) as caught:
        read_parcels("parcels.csv", content)
    assert said in caught.value.title


def test_rows_that_contradict_themselves_are_left_out_and_counted() -> None:
    lines = made_up(days_long=20, a_day=3).splitlines()
    wrong = lines[1].split(",")
    wrong[2] = "2021-01-03 09:00:00"
    never = lines[2].split(",")
    never[1] = ""
    table = read("\n".join([lines[0], ",".join(wrong), ",".join(never), *lines[3:]]) + "\n")
    assert (len(table), table.skipped) == (58, 2)


def test_without_distances_lanes_go_by_zone_and_region() -> None:
    text = made_up(days_long=20)
    bare = "\n".join(line.rpartition(",")[0] for line in text.splitlines()) + "\n"
    assert {path[1] for path in read(bare).paths} == {""}
    assert {path[3] for path in read(bare).paths} == {"06>34", "06>65"}
    assert date.fromordinal(719163 + read(bare).end) <= FIRST + timedelta(days=20)
