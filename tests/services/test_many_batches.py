"""Random batches with random failures on a real database: order i's label carries its number alone.

`tests/domain/test_print_queue.py` has ten thousand of them without a database,
`tests/peers/test_many_batches.py` ten thousand with one.
"""

from __future__ import annotations

from pathlib import Path

from tests.services.random_batches import play, quick_shop


def test_random_batches_never_put_one_orders_number_on_anothers_label(
    sqlite_template: Path,
) -> None:
    with quick_shop(sqlite_template) as (shop, printer):
        assert sum(play(shop, printer, seed, 20) for seed in range(5)) >= 100
