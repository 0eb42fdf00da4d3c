"""The watched folder: what a platform calls its lines goes back as it came."""

from __future__ import annotations

import csv
import os
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.shops.benches import Clock, connect
from workstation.ports.web_shop import FIRST, PushLine, Resume, ShipmentPush, WebShop

# Seller Central, "Unshipped Orders Report": the headings that an order needs.
HEADINGS = (
    "order-id", "order-item-id", "purchase-date", "buyer-email", "buyer-name", "sku",
    "product-name", "quantity-purchased", "ship-service-level", "recipient-name", "ship-address-1",
    "ship-city", "ship-postal-code", "ship-country",
)  # fmt: skip


def row(item: str, sku: str, pieces: int) -> Sequence[str]:
    return (
        "902-1845936-5435065", item, "2026-03-02T09:12:00+00:00", "x@marketplace.example",
        "Ayşe Yılmaz", sku, 'Mug 12" wide', str(pieces), "Standard", "Ayşe Yılmaz", "Sokak 12",
        "İzmir", "35250", "TR",
    )  # fmt: skip


@pytest.fixture
def shop(tmp_path: Path) -> WebShop:
    for name in ("in", "out"):
        (tmp_path / name).mkdir()
    lines = [HEADINGS, row("12345678901231", "MUG", 2), row("12345678901249", "MUG", 1)]
    file = tmp_path / "in" / "unshipped.txt"
    file.write_text("".join("\t".join(line) + "\r\n" for line in lines), "utf-8", newline="")
    long_ago = time.time() - 60
    os.utime(file, (long_ago, long_ago))
    return connect(
        "folder", Clock(), folder=str(tmp_path / "in"), out=str(tmp_path / "out"), shape="amazon"
    )


def push(shop: WebShop, *lines: PushLine) -> None:
    number = "902-1845936-5435065"
    at = datetime(2026, 3, 3, tzinfo=UTC)
    told = ShipmentPush("PB-1", number, number, lines, "TR1", "UPS", "UPS", "", at, False)
    shop.push_shipment(told, Resume(FIRST))


def test_two_lines_of_one_article_go_back_by_the_platforms_own_numbers(
    shop: WebShop, tmp_path: Path
) -> None:
    (order,) = shop.pull("").orders
    assert [(line.remote_id, line.sku, line.quantity) for line in order.lines] == [
        ("12345678901231", "MUG", 2),
        ("12345678901249", "MUG", 1),
    ]
    push(shop, PushLine("12345678901249", "MUG", 1))
    (file,) = (tmp_path / "out").iterdir()
    rows = list(csv.reader(file.read_text("utf-8").splitlines(), delimiter="\t"))
    assert rows[0][:2] == ["order-id", "order-item-id"]
    assert rows[1][:3] == ["902-1845936-5435065", "12345678901249", "1"]
    # The other line of the same article is open still.
    open_there = shop.open_quantities(order.remote_id)
    assert open_there == {"12345678901231": 2, "12345678901249": 0}
