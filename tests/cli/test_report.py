"""`packbench report`: a table, JSON, a file."""

from __future__ import annotations

import csv
import json
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from tests.crash.story import order_file
from workstation.bootstrap import Home, make_desk
from workstation.cli import run
from workstation.domain import events
from workstation.domain.values import OrderId, ParcelId


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A shop with one order, about which somebody asked once."""
    with closing(Home(tmp_path)) as home:
        make_desk(home).import_file("1.csv", order_file("A-1", "a@example.com"), None, "")
        with home.begin()() as uow:
            uow.log(events.CustomerAsked(OrderId(1), ParcelId(0), "phone"))
            uow.commit()
    return tmp_path


def test_a_report_is_said_in_words_and_as_json(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--data", str(folder), "report", "contacts"]) == 0
    said = capsys.readouterr().out
    assert "contacts per 1000 -, contacts 1" in said
    assert "phone    1         100.0%" in said
    assert run(["--data", str(folder), "report", "contacts", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["figures"] == {"contacts_per_1000": None, "contacts": 1, "parcels": 0}
    assert told["tables"]["by_channel"] == [{"contact": "phone", "contacts": 1, "share": 1.0}]


def test_a_report_goes_into_a_file_with_the_days_that_were_asked_for(folder: Path) -> None:
    with closing(Home(folder)) as home:
        today = home.clock.now().date() + timedelta(days=1)
    days = ["--from", "2024-01-01", "--until", today.isoformat()]
    path, book = folder / "report.csv", folder / "report.xlsx"
    assert run(["--data", str(folder), "report", "contacts", *days, "--csv", str(path)]) == 0
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    assert rows[0] == ["by time"]
    assert rows[-1] == ["phone", "1", "1.0"]
    assert run(["--data", str(folder), "report", "packing", "--people", "--xlsx", str(book)]) == 0
    assert book.read_bytes()[:2] == b"PK"


def test_wrong_names_and_days_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--data", str(folder), "report", "kept", "--csv", "report.txt"]) == 1
    assert "does not end with .csv" in capsys.readouterr().err
    with pytest.raises(SystemExit) as caught:
        run(["--data", str(folder), "report", "kept", "--from", "yesterday"])
    assert caught.value.code == 2
    assert "write 2026-05-31" in capsys.readouterr().err
