"""Busy times: which days they cover, for whom, and what is said of a wrong line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from workstation.domain.errors import Refused
from workstation.promise.peaks import day_of, longer, read_peaks

HEAD = "name,from,until,share,countries\n"
FILE = Path(__file__).parents[2] / "resources" / "promise" / "peaks.csv"
OURS = read_peaks(FILE.name, FILE.read_text("utf-8"))


@pytest.mark.parametrize(
    ("anchor", "year", "day"),
    [
        ("black_friday", 2017, "2017-11-24"),
        ("black_friday", 2026, "2026-11-27"),
        ("black_friday-4", 2026, "2026-11-23"),
        ("eid_al_fitr", 2026, "2026-03-20"),
        ("eid_al_adha", 2027, "2027-05-16"),
        ("ramadan", 2026, "2026-02-18"),
        ("chinese_new_year", 2026, "2026-02-17"),
        ("chinese_new_year+15", 2018, "2018-03-03"),
        ("12-31", 2026, "2026-12-31"),
        ("2025-06-01", 2026, "2025-06-01"),
    ],
)
def test_an_anchor_is_the_day_of_that_year(anchor: str, year: int, day: str) -> None:
    found = day_of(anchor, year)
    assert found is not None
    assert abs((found - date.fromisoformat(day)).days) <= (1 if anchor == "ramadan" else 0)


@pytest.mark.parametrize(
    ("day", "countries", "name"),
    [
        ("2026-11-22", "TR GR", None),
        ("2026-11-23", "TR GR", "Black Friday to year end"),
        ("2026-12-31", "TR GR", "Black Friday to year end"),
        ("2027-01-01", "TR GR", "New Year"),
        ("2027-01-04", "TR GR", None),
        ("2026-03-10", "TR DE", "Ramadan"),
        ("2026-03-13", "TR DE", "Eid al-Fitr"),
        ("2026-03-13", "GR DE", None),
        ("2026-05-25", "GR SA", "Eid al-Adha"),
        ("2026-02-10", "TR CN", "Chinese New Year"),
        ("2026-02-10", "TR DE", None),
    ],
)
def test_the_strongest_busy_time_of_either_country_counts(
    day: str, countries: str, name: str | None
) -> None:
    start, end = countries.split()
    found = OURS.on(date.fromisoformat(day), start, end)
    assert (found.name if found else None) == name


def test_a_busy_time_adds_its_share_of_the_days_that_are_left() -> None:
    peaks = read_peaks("x", HEAD + "rush,11-01,11-30,0.3,*\n")
    rush = peaks.on(date(2026, 11, 5), "TR", "TR")
    assert [longer(age, rush) for age in (0, 1, 3, 10, 11)] == [0, 2, 4, 13, 15]
    assert longer(14, rush, since=10) == 16
    assert longer(10, None) == 10


def test_a_busy_time_may_run_over_the_turn_of_the_year() -> None:
    peaks = read_peaks("x", HEAD + "winter,12-20,01-10,0.3,TR\n")
    for day, held in (("12-19", False), ("12-20", True), ("01-10", True), ("01-11", False)):
        year = 2026 if day.startswith("12") else 2027
        found = peaks.on(date.fromisoformat(f"{year}-{day}"), "TR", "GR")
        assert (found is not None) is held


def test_a_full_date_holds_in_its_own_year_alone() -> None:
    peaks = read_peaks("x", HEAD + "strike,2026-06-01,2026-06-10,1,TR\n")
    assert peaks.on(date(2026, 6, 5), "TR", "TR")
    assert not peaks.on(date(2027, 6, 5), "TR", "TR")
    assert not peaks.on(date(2025, 6, 5), "TR", "TR")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("rush,11-01,11-30,0.3", "4 cells"),
        ("rush,november,11-30,0.3,*", "'november' is no day"),
        ("rush,11-01,black_friday+,0.3,*", "'black_friday+' is no day"),
        ("rush,11-01,11-31,0.3,*", "'11-31' is no day of the calendar"),
        ("rush,11-01,11-30,0,*", "share"),
        ("rush,11-01,11-30,9,*", "share"),
        ("rush,11-01,11-30,30%,*", "share"),
        ("rush,11-01,11-30,0.3,Turkey", "countries"),
        ("rush,11-01,11-30,0.3,", "countries"),
    ],
)
def test_a_wrong_line_is_named(line: str, said: str) -> None:
    with pytest.raises(Refused) as caught:
        read_peaks("peaks.csv", f"# mine\n{HEAD}\n{line}\n")
    assert caught.value.title.startswith("peaks.csv, line 4: ")
    assert said in caught.value.title


def test_another_heading_is_refused() -> None:
    with pytest.raises(Refused, match="line 1: the heading must be"):
        read_peaks("peaks.csv", "from,until\n")
