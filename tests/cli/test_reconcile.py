"""`packbench reconcile` over a price list, which lists nothing, and the demo carrier's server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.carriers.bench import API_KEYS, DemoServer, RealClock, label_request
from workstation.carriers import build_carrier
from workstation.cli import run
from workstation.config import FILE_NAME


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoServer]:
    made = DemoServer(tmp_path_factory.mktemp("carrier"))
    yield made
    made.end()


@pytest.fixture
def folder(server: DemoServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACKBENCH_SECRET_CARRIER_DEMO_API_KEY", API_KEYS["look_up"])
    write(tmp_path, server.url)
    return tmp_path


def write(folder: Path, url: str) -> None:
    text = f"""
[[carriers]]
key = "own"
kind = "table_rate"
options = {{ rates = "resources/rates/domestic-tr.csv" }}

[[carriers]]
key = "demo"
kind = "demo"
name = "Demo Express"
options = {{ base_url = "{url}", mode = "look_up" }}
"""
    (folder / FILE_NAME).write_text(text, encoding="utf-8")


def reconcile(folder: Path, *more: str) -> int:
    return run(["--data", str(folder), "reconcile", *more])


def test_without_accounts_there_is_nothing_to_compare(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reconcile(tmp_path) == 0
    assert "No carrier account" in capsys.readouterr().out


def test_an_account_that_is_not_there_is_named(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reconcile(folder, "--carrier", "nobody") == 1
    assert "'nobody'" in capsys.readouterr().err


def test_a_label_that_only_the_carrier_knows_ends_with_one(
    folder: Path, server: DemoServer, capsys: pytest.CaptureFixture[str]
) -> None:
    assert reconcile(folder) == 0
    said = capsys.readouterr().out
    assert "own: gives no list of its labels" in said
    assert "demo: agrees, 0 labels" in said
    account = build_carrier(
        "demo",
        "demo",
        settings={"base_url": server.url, "mode": "look_up"},
        secrets=lambda _: API_KEYS["look_up"],
        clock=RealClock(),
    )
    bought = account.buy(label_request())
    assert reconcile(folder, "--carrier", "demo") == 1
    assert bought.tracking_number in capsys.readouterr().out
    assert reconcile(folder, "--json") == 1
    own, demo = json.loads(capsys.readouterr().out)["accounts"]
    assert (own["state"], demo["state"]) == ("no_list", "differs")
    assert demo["differences"][0]["kind"] == "only_theirs"


def test_a_carrier_that_is_away_is_said_to_be(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, "http://127.0.0.1:9")
    assert reconcile(folder, "--carrier", "demo", "--json") == 1
    (demo,) = json.loads(capsys.readouterr().out)["accounts"]
    assert demo["state"] == "trouble"
    assert demo["trouble"]
