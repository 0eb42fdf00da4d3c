"""`packbench tell` and `packbench consent`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from workstation.bootstrap import Home, make_desk
from workstation.cli import run

FILE = b"Order,Date,Name,Email,Address,City,Country,SKU,Item,Quantity\nK-1,2026-11-19,Ada,ada@customer.example,Road 1,Berlin,DE,SOAP,Soap,1\n"  # noqa: E501


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    home = Home(tmp_path)
    make_desk(home).import_file("one.csv", FILE, None, "")
    home.close()
    return tmp_path


def told(capsys: pytest.CaptureFixture[str], folder: Path, *words: str) -> tuple[int, Any]:
    code = run(["--data", str(folder), *words, "--json"])
    out = capsys.readouterr().out
    return code, json.loads(out) if out else None


def test_a_customer_is_told_of_a_delay(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    words = ("tell", "K-1", "our_delay", "--until", "2026-12-20")
    assert told(capsys, folder, *words) == (0, {"order": "K-1", "moment": "our_delay", "round": 1})
    code, found = told(capsys, folder, "tell", "K-1", "backorder", "--sku", "SOAP")
    assert (code, found["round"]) == (0, 1)
    home = Home(folder)
    assert {row.moment for row in home.views().messages()} == {"our_delay", "backorder"}
    home.close()
    assert told(capsys, folder, "tell", "K-2", "our_delay")[0] == 1
    assert told(capsys, folder, "tell", "K-1", "backorder", "--sku", "X")[0] == 1


def test_consent_is_given_and_taken_back_and_shown(
    capsys: pytest.CaptureFixture[str], folder: Path
) -> None:
    give = ("consent", "give", "a@b.example", "marketing", "--words", "yes", "--source", "shop")
    assert told(capsys, folder, *give)[0] == 0
    assert told(capsys, folder, "consent", "withdraw", "a@b.example", "marketing")[0] == 0
    assert told(capsys, folder, "consent", "reply", "a@b.example", "STOP") == (0, {"stop": True})
    assert told(capsys, folder, "consent", "reply", "a@b.example", "hi") == (0, {"stop": False})
    code, rows = told(capsys, folder, "consent", "list", "a@b.example")
    assert code == 0
    assert [row["granted"] for row in rows] == [True, False, False, False]
    assert run(["--data", str(folder), "consent", "list", "a@b.example"]) == 0
    assert run(["--data", str(folder), "consent", "list", "nobody@b.example"]) == 0
    assert "Nothing was said" in capsys.readouterr().out
    assert told(capsys, folder, "consent", "give", "a@b.example", "marketing")[0] == 1
