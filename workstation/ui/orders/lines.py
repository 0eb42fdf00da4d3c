"""One order of the queue as a line of the table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from workstation.ports.views import OrderRow
from workstation.ui.orders import words
from workstation.ui.orders.risk import RiskKind, StateKind, risk_of, state_of
from workstation.ui.rows import Cell, Column, Line
from workstation.ui.words import city_and_country, isolate, translate

_RISK_LOOK = {
    RiskKind.LATE: ("cross", "stop"),
    RiskKind.CANNOT_SHIP: ("cross", "stop"),
    RiskKind.TODAY: ("triangle", "wait"),
    RiskKind.SPARE: ("clock", "plain"),
    RiskKind.NO_PROMISE: ("clock", "plain"),
    RiskKind.OVER: ("", "plain"),
}
_STATE_LOOK = {
    StateKind.READY: ("tick", "ink"),
    StateKind.PROBLEM: ("cross", "stop"),
    StateKind.HELD_BY: ("person", "note"),
    StateKind.ON_HOLD: ("lock", "plain"),
    StateKind.PART: ("clock", "wait"),
    StateKind.LATER: ("clock", "wait"),
    StateKind.PACKED: ("box", "plain"),
    StateKind.SHIPPED: ("tick", "ok"),
    StateKind.CANCELLED: ("cross", "plain"),
}


def columns() -> tuple[Column, ...]:
    """The columns of the queue; the two that say least give way to the order's panel."""
    return (
        Column("", 34),
        Column(translate("Orders", "Promise"), 164),
        Column(translate("Orders", "Order"), 164),
        Column(translate("Orders", "Customer")),
        Column(translate("Orders", "To"), 150, from_width=900),
        Column(translate("Orders", "Items"), 62, end=True),
        Column(translate("Orders", "Service wanted"), 140, from_width=1000),
        Column(translate("Orders", "Promised"), 144, from_width=1000),
        Column(translate("Orders", "State"), 190),
        Column("", 42),
    )


def line_of(
    row: OrderRow, *, today: date, day: Callable[[date], str], selected: bool = False
) -> Line:
    """Put one order into words; `day` writes a date, `selected` marks it for a list."""
    risk = risk_of(row, today)
    state = state_of(row)
    risk_icon, risk_tone = _RISK_LOOK[risk.kind]
    state_icon, state_tone = _STATE_LOOK[state]
    where = city_and_country(row.city, row.country)
    note = translate("Orders", "with a note") if row.note else ""
    risk_text, state_text = words.risk(risk), words.state(row)
    chosen = translate("Orders", "selected") if selected else ""
    tags = ", ".join(row.tags)
    said = (row.number, row.customer, where, risk_text, state_text, note, tags, chosen)
    cells: tuple[Cell, ...] = (
        Cell(icon="ticked" if selected else "unticked", tone="note" if selected else "plain"),
        Cell(risk_text, risk_icon, risk_tone, bold=risk_tone in ("stop", "wait")),
        Cell(isolate(row.number), bold=True),
        Cell(row.customer, chips=row.tags),
        Cell(where),
        Cell(str(row.items), end=True),
        Cell(row.service or "–"),
        Cell(day(row.promised) if row.promised is not None else "–"),
        Cell(state_text, state_icon, state_tone, badge=state is not StateKind.READY),
        Cell(icon="note" if row.note else ""),
    )
    if selected:
        cells = tuple(replace(cell, marked=True) for cell in cells)
    return Line(row.id, cells, ", ".join(part for part in said if part))
