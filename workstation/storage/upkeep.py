"""The counts of orders, put together now and then; the worker's task."""

from __future__ import annotations

from collections import Counter

from sqlalchemy import Engine, delete, func, insert, select

from workstation.storage.tables import order_counts

MANY = 1_000
"""So many single changes are still summed in less than a millisecond."""


def sum_up_counts(engine: Engine) -> None:
    """Replace many counted changes by their sums, so that counting stays quick."""
    with engine.begin() as connection:
        if (connection.scalar(select(func.count()).select_from(order_counts)) or 0) < MANY:
            return
        # Only what this very statement took away is summed, whatever others add meanwhile.
        taken = connection.execute(
            delete(order_counts).returning(
                order_counts.c.status, order_counts.c.queue, order_counts.c.change
            )
        )
        sums: Counter[tuple[str, str | None]] = Counter()
        for status, queue, change in taken:
            sums[status, queue] += change
        connection.execute(
            insert(order_counts),
            [
                {"status": status, "queue": queue, "change": change}
                for (status, queue), change in sums.items()
                if change
            ],
        )
