"""A push to Shopify's own schema, killed between the parts of two places, and after one of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.crash.push_child import LANE
from tests.crash.test_killed_push import (
    LOST,
    NOT_YET,
    connected,
    killed_then_resumed,
    open_there,
    pack,
    secrets,
    sent,
)
from tests.shops.benches import shopify
from workstation.bootstrap import make_desk

pytestmark = pytest.mark.peers
__all__ = ["secrets"]


def test_shopify_is_told_of_both_places_of_a_parcel_once_whatever_is_killed(
    tmp_path: Path,
) -> None:
    with shopify() as bench:
        order = bench.book.add(2, 2, city="İstanbul")
        bench.simulator.elsewhere = {order.items[1].id}
        with connected(tmp_path, bench) as home:
            desk = make_desk(home)
            pack(home, desk, order, "SKU-1", "SKU-2")
            killed_then_resumed(tmp_path, NOT_YET)
            assert sent(order) == [[1, 0], [0, 1]]
            pack(home, desk, order, "SKU-2", "SKU-1")
            killed_then_resumed(tmp_path, LOST)
            assert sent(order) == [[1, 0], [0, 1], [1, 0], [0, 1]]
            assert open_there(order) == 0
            assert all(row.lane != LANE for row in desk.views.outbox())
