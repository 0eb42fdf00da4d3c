"""`packbench rates` over a price list of the shop's own and one that stands in for a carrier."""

from __future__ import annotations

import json
from contextlib import closing
from pathlib import Path

import pytest

from tests.crash.story import order_file
from workstation.bootstrap import Home, make_desk
from workstation.cli import run
from workstation.config import FILE_NAME

SETTINGS = """
[shop]
currency = "TRY"
sender = { name = "Kiyi", street = "Liman 1", city = "Izmir", postcode = "35250", country = "TR" }

[[carriers]]
key = "own"
kind = "table_rate"
options = { rates = "resources/rates/domestic-tr.csv" }

[[carriers]]
key = "branch"
kind = "yurtici"
price_list = "resources/rates/domestic-tr.csv"
options = { username = "u" }

[[carriers]]
key = "lost"
kind = "table_rate"
price_list = "nowhere.csv"
options = { rates = "resources/rates/domestic-tr.csv" }
"""

ORDER = order_file("A-1", "a@example.com").replace(
    b"Berlin,10115,DE,+49 30 1234567", b"Ankara,06420,TR,+90 312 555 0100"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACKBENCH_SECRET_CARRIER_BRANCH_PASSWORD", "p")
    (tmp_path / FILE_NAME).write_text(SETTINGS, encoding="utf-8")
    with closing(Home(tmp_path)) as home:
        make_desk(home).import_file("1.csv", ORDER, None, "")
    return tmp_path


def rates(folder: Path, *more: str) -> int:
    return run(["--data", str(folder), "rates", *more])


def test_prices_are_compared_and_kept(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert rates(folder, "A-1", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["aim"] == "cheapest"
    assert told["best"]["offer"]["billed"]["unit"] == "desi"
    assert {one["account"]: one["state"] for one in told["accounts"]}["own"] == "told"
    assert rates(folder, "A-1", "--kept", "--aim", "fastest") == 0
    assert "desi" in capsys.readouterr().out


def test_an_order_that_is_not_there_is_said(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert rates(folder, "A-2") == 1
    assert "no order" in capsys.readouterr().err
