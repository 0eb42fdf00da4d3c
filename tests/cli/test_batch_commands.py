"""The batch desk from the command line, with a demo carrier that is a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.services.shop import MUG, incoming, line
from workstation import cli
from workstation.bootstrap import Home, make_floor
from workstation.services.import_orders import store

ORDERS = 12


@pytest.fixture
def carrier(tmp_path: Path) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation.carriers.demo", "--port", "0",
         "--state", str(tmp_path / "carrier"), "--until-stdin-closes"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    yield json.loads(process.stdout.readline())["url"]
    process.stdin.close()
    process.stdout.close()
    process.wait(20)


@pytest.fixture
def shop(tmp_path: Path, carrier: str, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PACKBENCH_SECRET_CARRIER_DEMO_API_KEY", "demo-keyed")
    folder, paper = tmp_path / "shop", tmp_path / "paper"
    paper.mkdir()
    home = Home(folder)
    home.save(
        {
            "shop": {"name": "Kıyı", "sender": {
                "name": "Kıyı", "street": "Liman 1", "postcode": "35250", "city": "İzmir",
                "district": "Konak", "country": "TR", "phone": "+90 232 000 00 00"}},
            "carriers": [{"key": "demo", "kind": "demo", "options": {"base_url": carrier}}],
            "rules": [{"name": "all", "carrier": "demo"}],
            "printers": [{"key": "out", "kind": "folder", "folder": str(paper)}],
            "timing": {"retry": 0.2, "settle": 0.5, "carrier_timeout": 2.0},
        }
    )  # fmt: skip
    orders = [
        incoming(str(1001 + n), line(MUG, shelf=f"A-{n}"), to_district="Konak",
                 to_postcode="35250", to_phone="+90 532 000 00 00",
                 email=f"{n}@customer.example")
        for n in range(ORDERS)
    ]  # fmt: skip
    store(make_floor(home), "test", orders, pause=lambda _: None)
    home.close()
    return folder


def run(shop: Path, *arguments: str) -> int:
    first, *rest = arguments
    return cli.run(["--data", str(shop), first, *rest])


def faults(carrier: str, *plan: dict[str, Any]) -> None:
    body = json.dumps(plan).encode()
    request = urllib.request.Request(f"{carrier}/_faults", body, method="POST")  # noqa: S310
    urllib.request.urlopen(request).close()  # noqa: S310


def sold(carrier: str) -> list[dict[str, Any]]:
    with urllib.request.urlopen(f"{carrier}/_ledger") as answer:  # noqa: S310
        found: list[dict[str, Any]] = json.load(answer)["labels"]
    return found


def test_plans_are_listed_written_out_and_read(
    shop: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(shop, "batch", "plan", "list", "--json") == 0
    assert [plan["name"] for plan in json.loads(capsys.readouterr().out)] == [
        "Morning", "Afternoon",
    ]  # fmt: skip
    file = tmp_path / "plan.toml"
    assert run(shop, "batch", "plan", "export", "Morning", "--to", str(file)) == 0
    file.write_text(file.read_text("utf-8").replace('"Morning"', '"Early"'), "utf-8")
    assert run(shop, "batch", "plan", "import", str(file)) == 0
    assert run(shop, "batch", "plan", "export", "Early") == 0
    assert 'name = "Early"' in capsys.readouterr().out
    assert run(shop, "batch", "plan", "import", str(tmp_path / "none.toml")) == 1
    assert run(shop, "batch", "run", "Nothing") == 1
    assert run(shop, "batch", "resume", "77") == 1


def test_a_run_with_faults_ends_with_the_carriers_ledger_equal_to_ours(
    shop: Path, carrier: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(shop, "batch", "run", "Morning", "--dry-run") == 0
    assert not sold(carrier)
    faults(
        carrier,
        {"fault": "refuse", "order_number": "1003"},
        {"fault": "too_many", "order_number": "1005", "retry_after": 0},
        {"fault": "cut_after", "order_number": "1007"},
        {"fault": "error_after", "order_number": "1009"},
        {"fault": "slow", "order_number": "1001", "seconds": 0.6},
    )
    capsys.readouterr()
    assert run(shop, "batch", "run", "Morning", "--again", "--seconds", "60", "--json") == 1
    told = json.loads(capsys.readouterr().out)
    assert (told["state"], told["done"], told["needs_you"]) == ("done", ORDERS - 1, 1)
    (failed,) = told["failures"]
    assert (failed["order_number"], failed["kind"], failed["fix"]) == (
        "1003", "refused", "fix_address",
    )  # fmt: skip
    assert sorted(one["order_number"] for one in sold(carrier)) == sorted(
        str(1001 + n) for n in range(ORDERS) if n != 2
    )
    home = Home(shop)
    ours = {one["tracking_number"] for one in sold(carrier)}
    found = home.views().entries(told["run"])
    assert {one.tracking_number for one in found if one.tracking_number} == ours
    home.close()
    assert run(shop, "day", "close", "--json") == 1
    day = json.loads(capsys.readouterr().out)["day"]["rows"][0]
    assert (day["bought"], day["scanned_out"]) == (ORDERS - 1, 0)
    assert run(shop, "day", "close", "--look") == 1
