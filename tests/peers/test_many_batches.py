"""Random batches with random failures through a real database: 2,000, with FULL=1 10,000."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.services.random_batches import play, quick_shop

pytestmark = pytest.mark.peers

BATCHES = 10_000 if os.environ.get("FULL") else 2_000
TOGETHER, IN_A_SHOP = 50, 500


def test_random_batches_never_put_one_orders_number_on_anothers_label(
    sqlite_template: Path,
) -> None:
    printed = 0
    for first in range(0, BATCHES, IN_A_SHOP):
        with quick_shop(sqlite_template) as (shop, printer):
            for seed in range(first, first + IN_A_SHOP, TOGETHER):
                printed += play(shop, printer, seed, TOGETHER)
    assert printed > BATCHES
