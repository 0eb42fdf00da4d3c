"""Scans that are laid down as files: stored once, put away, and never lost half-way."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.services.shop import Shop
from workstation.carriers.drop_folder import LARGEST, JsonDropFolder
from workstation.domain.shipments import Milestone
from workstation.services.take_drops import take_drops


def scan(shop: Shop, milestone: str, **more: Any) -> dict[str, Any]:
    return {
        "tracking_number": shop.parcel().tracking_number,
        "at": shop.database.clock.now().isoformat(),
        "milestone": milestone,
        "text": milestone,
        **more,
    }


def test_a_file_of_scans_is_taken_once_and_put_away(shop: Shop, tmp_path: Path) -> None:
    shop.ship()
    rows = [
        scan(shop, "in_transit"),
        scan(shop, "gone_fishing", code="X"),
        scan(shop, "delivered", tracking_number="SOMEBODYELSES"),
    ]
    (tmp_path / "a.json").write_text(json.dumps(rows), encoding="utf-8")
    folder = JsonDropFolder(tmp_path)
    assert take_drops(shop.works, folder) == 2
    assert shop.parcel().milestone is Milestone.IN_TRANSIT
    assert (tmp_path / "done" / "a.json").exists()
    (tmp_path / "b.json").write_text(json.dumps(rows[:1]), encoding="utf-8")
    take_drops(shop.works, folder)
    with shop.database.begin() as uow:
        assert len(uow.tracking.events(shop_parcel(uow))) == 2


def shop_parcel(uow: Any) -> Any:
    return uow.parcels.by_code("FAKE000001").id


@pytest.mark.parametrize(
    "content",
    ["{}", "[1]", "not json", '[{"at": "2026-03-02T10:00:00"}]', '[{"at": 5}]',
     '[{"at": "2026-03-02T10:00:00+03:00", "milestone": "in_transit"}]', " " * (LARGEST + 1)],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_put_aside(shop: Shop, tmp_path: Path, content: str) -> None:
    (tmp_path / "bad.json").write_text(content, encoding="utf-8")
    assert take_drops(shop.works, JsonDropFolder(tmp_path)) == 0
    assert (tmp_path / "refused" / "bad.json").exists()
    assert not (tmp_path / "bad.json").exists()


def test_a_folder_that_is_not_there_holds_nothing(shop: Shop, tmp_path: Path) -> None:
    assert take_drops(shop.works, JsonDropFolder(tmp_path / "nowhere")) == 0
