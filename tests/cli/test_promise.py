"""`packbench promise`: figures as JSON and as words, and refusals with their reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.promise.parcels import FAR, made_up
from workstation.cli import run


@pytest.fixture
def parcels(tmp_path: Path) -> str:
    path = tmp_path / "parcels.csv"
    path.write_text(made_up(days_long=300), encoding="utf-8")
    return str(path)


def test_the_backtest_prints_one_json_value_with_all_figures(
    parcels: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["promise", "backtest", parcels, "--country", "TR", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert {"on_time_share", "mean_days", "mean_days_early", "pinball_90"} <= told.keys()
    assert told["months"][0].keys() == {"month", "parcels", "on_time_share"}
    assert told["shop"]["months"][0]["month"] == told["months"][0]["month"] == "2021-07"
    assert told["notice"].keys() == {"sent_share", "precision", "recall"}
    assert told["at_shops_share"]["on_time_share"] == told["shop"]["on_time_share"]


def test_months_are_chosen_on_the_command_line(
    parcels: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ["--from", "2021-08", "--until", "2021-08", "--country", "tr", "--json"]
    assert run(["promise", "backtest", parcels, *asked]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [one["month"] for one in told["months"]] == ["2021-08"]


def test_a_person_reads_the_same_figures_in_words(
    parcels: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["promise", "backtest", parcels, "--country", "TR"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("month    parcels  on time  the shop's own\n2021-07")
    assert "Delay notices: " in said


def test_the_scorecard_lists_each_lane(parcels: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["promise", "scorecard", parcels, "--country", "TR", "--json"]) == 0
    rows = {row["lane"]: row for row in json.loads(capsys.readouterr().out)}
    assert abs(rows["06>65"]["p90_days"] - FAR.p90()) <= 1
    assert run(["promise", "scorecard", parcels, "--country", "TR"]) == 0
    assert "06>65" in capsys.readouterr().out


def test_a_file_that_is_not_there_is_refused_by_name(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["promise", "backtest", str(tmp_path / "none.csv"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["error"].startswith("none.csv cannot be read")


@pytest.mark.parametrize("asked", [["--from", "2018-13"], ["--country", "Brazil"]])
def test_a_wrong_month_or_country_is_not_understood(
    asked: list[str], parcels: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as caught:
        run(["promise", "backtest", parcels, *asked])
    assert caught.value.code == 2
    assert "is no" in capsys.readouterr().err
