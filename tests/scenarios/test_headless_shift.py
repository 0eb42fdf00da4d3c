"""The headless demo as a stranger checks it: the report beside the files and the ledgers."""

from __future__ import annotations

import email
import email.policy
import io
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import zplkit
import zxingcpp
from PIL import Image
from zplkit.rendering import Limits

ROOT = Path(__file__).parents[2]
SECONDS = 40
SIZE_4X6 = (812, 1218)


def play(out: Path, home: Path) -> dict[str, Any]:
    shown = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_DATA_HOME"}
    bare = {name: value for name, value in os.environ.items() if name not in shown}
    done = subprocess.run(
        [sys.executable, "-m", "workstation", "demo", "--headless", "--out", str(out), "--json"],
        cwd=ROOT,
        env={**bare, "HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=SECONDS * 3,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads((out / "report.json").read_text(encoding="utf-8"))
    assert json.loads(done.stdout) == told
    return told


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("shift") / "out"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def told(out: Path, home: Path) -> dict[str, Any]:
    return play(out, home)


def sold(told: dict[str, Any]) -> list[dict[str, Any]]:
    return [sale for name, sales in told["ledgers"].items() if name != "mail" for sale in sales]


def test_the_shift_has_every_kind_of_order_and_ends_in_time(told: dict[str, Any]) -> None:
    assert {"orders", "parcels", "messages", "parked", "ledgers", "timings"} <= told.keys()
    assert len(told["orders"]) >= 12
    assert told["timings"]["all"] < SECONDS
    languages = {message["language"] for message in told["messages"]}
    assert languages == {"en", "tr", "el", "ar", "zh", "zh-Hant"}
    moments = {message["milestone"] for message in told["messages"]}
    assert moments == {"shipped", "in_transit", "out_for_delivery", "attempt_failed", "delayed",
                       "delivered", "feedback"}  # fmt: skip
    assert {"demo", "own_table"} == {parcel["carrier"] for parcel in told["parcels"]}
    boxes = Counter(parcel["order"] for parcel in told["parcels"])
    assert max(boxes.values()) == 2
    seen = {"paper_out", "mended", "wrong_scan", "surplus_scan", "wrong_carrier", "recovered"}
    assert seen <= told["seen"].keys()


def test_what_the_carrier_sold_is_what_was_shipped(told: dict[str, Any]) -> None:
    bought = {
        (parcel["key"], parcel["tracking_number"])
        for parcel in told["parcels"]
        if parcel["carrier"] in told["ledgers"]
    }
    sales = [(sale["key"], sale["tracking_number"]) for sale in sold(told)]
    assert len(sales) == len(bought)
    assert set(sales) == bought
    assert all(parcel["scanned_out"] for parcel in told["parcels"])


def test_what_the_mail_server_took_is_what_was_said(told: dict[str, Any], out: Path) -> None:
    taken = told["ledgers"]["mail"]
    assert len({mail["message_id"] for mail in taken}) == len(taken) == len(told["messages"])
    shipped = [message for message in told["messages"] if message["milestone"] == "shipped"]
    keys = [key for message in shipped for key in message["parcels"]]
    assert sorted(keys) == sorted(parcel["key"] for parcel in told["parcels"])
    assert max(len(message["parcels"]) for message in shipped) == 2
    numbers = {parcel["key"]: parcel["tracking_number"] for parcel in told["parcels"]}
    for message in told["messages"]:
        content = (out / message["file"]).read_bytes()
        mail = email.message_from_bytes(content, policy=email.policy.default)
        body = mail.get_body(("plain",))
        assert message["to"] in str(mail["To"])
        assert body is not None
        if message["milestone"] != "feedback":
            for key in message["parcels"]:
                assert numbers[key] in body.get_content()


def test_a_parcel_with_a_delay_and_a_failed_attempt_is_told_of_all_its_life(
    told: dict[str, Any],
) -> None:
    lives = [life for life in told["lives"] if "exception" in life["slipped"]]
    assert lives
    for life in lives:
        reached = [step["milestone"] for step in life["milestones"]]
        assert [one for one in reached if one != "accepted"] == [
            "in_transit", "delayed", "in_transit", "out_for_delivery", "attempt_failed",
            "out_for_delivery", "delivered",
        ]  # fmt: skip
        assert [moment for moment, state in life["messages"] if state in ("sent", "together")] == [
            "shipped", "in_transit", "delayed", "out_for_delivery", "attempt_failed", "delivered",
            "feedback",
        ]  # fmt: skip
        first, later = life["promises"][0], life["promises"][1]
        assert later[1] > first[1]
    well = [life for life in told["lives"] if not life["slipped"]]
    assert well
    assert all(life["messages"][-1][0] == "feedback" for life in well)


def test_every_label_is_4x6_at_203_dpi_and_its_bars_say_whose_it_is(
    told: dict[str, Any], out: Path
) -> None:
    options = zplkit.Options(profile="specification", dpi=203)
    for parcel in told["parcels"]:
        zpl = (out / parcel["label_file"]).read_bytes()
        (label,) = zplkit.render(zpl, options, limits=Limits(graphic_bytes=2_000_000)).labels
        image = Image.open(io.BytesIO(label.png()))
        assert image.size == SIZE_4X6
        bars = {found.text for found in zxingcpp.read_barcodes(image)}
        assert bars & {parcel["key"], parcel["tracking_number"]}


def test_the_same_folder_again_changes_nothing_out_there(
    told: dict[str, Any], out: Path, home: Path
) -> None:
    again = play(out, home)
    for name in ("orders", "parcels", "messages", "ledgers"):
        assert again[name] == told[name]
    assert not list(home.iterdir())
