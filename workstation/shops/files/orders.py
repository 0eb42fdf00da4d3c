"""Rows to orders: one number is one order, and one bad row keeps all of it out."""

from __future__ import annotations

from dataclasses import dataclass, field

from workstation.domain.errors import Refused
from workstation.ports.shop import BadRow, IncomingLine, IncomingOrder, ReadingPlan
from workstation.shops.files.figures import currency_of, unit_of
from workstation.shops.files.lines import Cells, LineReader, Trouble, check_code, trouble
from workstation.shops.files.order_cells import OrderCellReader
from workstation.shops.files.shapes import LINE_FIELDS, ORDER_FIELDS
from workstation.shops.files.source import SourceRow, text_of
from workstation.shops.files.words import cut

# Two different values of these under one number are two customers, not one order.
_SAME = ("name", "street", "city", "postcode", "country", "phone", "currency")
_NO_LINE = frozenset(LINE_FIELDS) - {
    "needs_shipping", "line_shipped", "picture", "shelf", "hs_code", "origin", "goods",
    "maker_code", "danger",
}  # fmt: skip


@dataclass(slots=True)
class Draft:
    """An order while its rows come in; `cells` keeps the first row that tells each field."""

    number: str
    line: int
    cells: dict[str, Cells] = field(default_factory=dict)
    lines: list[IncomingLine] = field(default_factory=list)
    raw: list[str] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)
    bad: bool = False


class OrderGatherer:
    """Takes rows one by one and gives the orders and bad rows at the end."""

    def __init__(self, plan: ReadingPlan, orders: OrderCellReader) -> None:
        self._plan = plan
        self._orders = orders
        weight = plan.columns.get("weight", "")
        unit = "g" if weight == "Lineitem grams" else unit_of(weight)
        self._lines = LineReader(plan, unit)
        index = {heading: place for place, heading in reversed(list(enumerate(plan.headings)))}
        self._places = [(name, index[heading]) for name, heading in plan.columns.items()]
        self._drafts: dict[str, Draft] = {}
        self._bad: list[BadRow] = []
        self._last: Draft | None = None
        self.rows = 0
        self.continued = 0
        self.number_phones = 0
        self.number_postcodes = 0
        self.unweighed = 0
        self.unpriced = 0

    def take(self, row: SourceRow) -> None:
        """Read one row into its order."""
        self.rows += 1
        values: dict[str, object] = {}
        for name, place in self._places:
            value = row.cells[place] if place < len(row.cells) else None
            if value is not None and value != "" and text_of(value):
                values[name] = value
        cells = Cells(row.line, values)
        if row.problem:
            self._bad.append(BadRow(row.line, "", row.problem, row.advice))
            number = cells.code("number")
            if number:
                self._draft(number, row.line).bad = True
            elif self._last is not None:
                self._last.bad = True
            return
        try:
            draft = self._order_of(cells)
        except Trouble as found:
            self._bad.append(found.row)
            return
        self._last = draft
        draft.raw.append(row.raw)
        try:
            self._take_order_cells(draft, cells)
            self._take_line(draft, cells)
        except Trouble as found:
            draft.bad = True
            self._bad.append(found.row)

    def finish(self) -> tuple[tuple[IncomingOrder, ...], tuple[BadRow, ...]]:
        """The whole orders in the file's sequence, and all bad rows by line."""
        orders: list[IncomingOrder] = []
        for draft in self._drafts.values():
            if draft.bad:
                self._bad.append(
                    BadRow(
                        draft.line,
                        self._plan.columns["number"],
                        f"Order {cut(draft.number)} stays out as a whole: one of its rows is bad.",
                        "Correct that row and import the file again; the rest changes nothing.",
                    )
                )
                continue
            try:
                orders.append(
                    self._orders.order(
                        draft.number,
                        draft.line,
                        draft.cells,
                        draft.lines,
                        "".join(draft.raw),
                        draft.left_out,
                    )
                )
            except Trouble as found:
                self._bad.append(found.row)
        self._bad.sort(key=lambda bad: bad.line)
        return tuple(orders), tuple(self._bad)

    def _draft(self, number: str, line: int) -> Draft:
        return self._drafts.setdefault(number, Draft(number, line))

    def _order_of(self, cells: Cells) -> Draft:
        check_code(cells, self._plan, "number")
        number = cells.code("number")
        if number:
            if len(number) > 100:
                raise trouble(
                    cells,
                    self._plan,
                    "number",
                    "The order number is longer than 100 characters.",
                    "Check that the columns are mapped rightly.",
                )
            return self._draft(number, cells.line)
        own = [name for name in ORDER_FIELDS if name in cells.values]
        article = any(name in cells.values for name in _NO_LINE)
        if self._last is not None and article and not own:
            self.continued += 1
            return self._last
        raise trouble(
            cells,
            self._plan,
            "number",
            "The order number is missing.",
            "Fill it in, or delete the line if it is a total.",
        )

    def _take_order_cells(self, draft: Draft, cells: Cells) -> None:
        self.number_phones += isinstance(cells.values.get("phone"), int | float)
        for name in ORDER_FIELDS:
            if name not in cells.values:
                continue
            first = draft.cells.setdefault(name, cells)
            if first is cells or name not in _SAME or first.text(name) == cells.text(name):
                continue
            raise trouble(
                cells,
                self._plan,
                name,
                f"Order {cut(draft.number)} has another {self._plan.columns[name]} "
                f"in line {first.line}.",
                "One order number can have one recipient only: correct one of the lines.",
            )

    def _take_line(self, draft: Draft, cells: Cells) -> None:
        if not any(name in cells.values for name in _NO_LINE):
            return
        why = self._lines.left_out(cells)
        if why:
            draft.left_out.add(why)
            return
        line = self._lines.read(cells, self._currency(draft))
        self.unweighed += "weight" in cells.values and line.unit_weight_g is None
        self.unpriced += "price" in cells.values and line.unit_price is None
        draft.lines.append(line)

    def _currency(self, draft: Draft) -> str:
        told = draft.cells.get("currency")
        if told is None:
            return self._plan.currency
        currency = currency_of(told.text("currency"))
        if not currency:
            raise trouble(
                told,
                self._plan,
                "currency",
                f"{cut(told.text('currency'))} is no currency.",
                "Write three letters, like EUR.",
            )
        return currency


def gather(plan: ReadingPlan, orders: OrderCellReader) -> OrderGatherer:
    """A gatherer for this plan. Raises `Refused` when a heading of the plan is not in the file."""
    missing = [name for name in plan.columns.values() if name not in plan.headings]
    if missing:
        raise Refused(
            f"The file lacks the column {cut(missing[0])}.",
            "Import without the profile and map the columns anew.",
            field="columns",
        )
    return OrderGatherer(plan, orders)
