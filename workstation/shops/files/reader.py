"""The order-file reader: bytes in, orders and bad rows out, with the plan that was followed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from workstation.ports.shop import OrderFile, ReadingPlan
from workstation.shops.files.order_cells import OrderCellReader
from workstation.shops.files.orders import OrderGatherer, gather
from workstation.shops.files.plan import adapt_plan, check_columns, find_plan
from workstation.shops.files.source import text_of
from workstation.shops.files.table import open_table

PREVIEW_ROWS = 20


def _now() -> datetime:
    return datetime.now(UTC)


class OrderFileReader:
    """Reads order files of any shape (`ports.shop.OrderFiles`): CSV in our users' encodings, XLSX.

    `now` is asked only for orders of a file without a date column.
    """

    def __init__(self, now: Callable[[], datetime] = _now) -> None:
        self._now = now

    def inspect(self, name: str, content: bytes) -> ReadingPlan:  # noqa: ARG002 - names lie
        """Find shape, encoding, separator, number and date format by evidence.

        `columns` may lack a required field: then a person maps it and passes the plan to `read`.
        Raises `Refused` when the file is no table at all, or is beyond the limits.
        """
        return find_plan(open_table(content, None))

    def read(self, name: str, content: bytes, plan: ReadingPlan | None = None) -> OrderFile:  # noqa: ARG002
        """Read all orders; a bad row is reported and the rest comes in.

        Raises `Refused` when the file is no table, or its columns are not those of the plan.
        """
        table = open_table(content, plan)
        plan = find_plan(table) if plan is None else adapt_plan(plan, table)
        check_columns(plan)
        cells = OrderCellReader(plan, self._now())
        gatherer = gather(plan, cells)
        preview: list[tuple[str, ...]] = []
        for row in table.body():
            if len(preview) < PREVIEW_ROWS:
                preview.append(tuple(map(text_of, row.cells)))
            gatherer.take(row)
        orders, bad_rows = gatherer.finish()
        return OrderFile(
            plan=replace(plan, evidence={**plan.evidence, **_noticed(gatherer, cells)}),
            orders=orders,
            bad_rows=bad_rows,
            preview=tuple(preview),
            rows_read=gatherer.rows,
        )


def _noticed(gatherer: OrderGatherer, cells: OrderCellReader) -> dict[str, str]:
    """What a person should know beside the bad rows, one sentence each."""
    found: dict[str, str] = {}
    if cells.mended_postcodes:
        lines = ", ".join(map(str, cells.mended_postcodes[:5]))
        found["postcodes"] = (
            f"{len(cells.mended_postcodes)} postcodes were stored as numbers and had lost a zero; "
            f"it was put back (line {lines})."
        )
    if gatherer.number_phones:
        found["phones"] = (
            f"{gatherer.number_phones} phones are stored as numbers; a first zero may be missing."
        )
    if gatherer.continued:
        found["continued"] = (
            f"{gatherer.continued} lines without a number were read with the order above."
        )
    if gatherer.unweighed:
        found["weights"] = f"{gatherer.unweighed} weights name no unit (g or kg) and were not used."
    if gatherer.unpriced:
        found["prices"] = f"{gatherer.unpriced} prices name no currency and were not used."
    return found
