"""The first and the last column of the queue."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.ui.desk_double import TODAY, DeskDouble, order_row, story
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.preflight import UNFIT, Unfit
from workstation.ports.views import OrderFilter, OrderRow
from workstation.ui.orders import words
from workstation.ui.orders.importing import FIELDS, Step
from workstation.ui.orders.lines import columns, line_of
from workstation.ui.orders.risk import Risk, RiskKind, StateKind, risk_of, state_of


@pytest.fixture
def row() -> OrderRow:
    return order_row(story()[0], "Bench 2")


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-2, Risk(RiskKind.LATE, 2)),
        (-1, Risk(RiskKind.LATE, 1)),
        (0, Risk(RiskKind.TODAY)),
        (1, Risk(RiskKind.SPARE, 1)),
    ],
)
def test_the_promise_at_risk_counts_days(row: OrderRow, days: int, expected: Risk) -> None:
    assert risk_of(replace(row, promised=TODAY + timedelta(days=days)), TODAY) == expected


def test_an_order_that_cannot_ship_says_so_before_it_says_late(row: OrderRow) -> None:
    unfit = replace(row, problem=UNFIT + Unfit.NO_CITY, promised=TODAY - timedelta(days=3))
    assert risk_of(unfit, TODAY).kind is RiskKind.CANNOT_SHIP
    assert words.state(unfit) == "No city"


def test_a_hold_is_no_fault_of_the_order(row: OrderRow) -> None:
    held = replace(row, queue=Queue.ON_HOLD, problem="waits for the lead")
    assert risk_of(held, TODAY).kind is RiskKind.TODAY
    assert words.state(held) == "On hold: waits for the lead"


def test_what_has_left_is_not_at_risk(row: OrderRow) -> None:
    late = replace(row, status=OrderStatus.SHIPPED, promised=TODAY - timedelta(days=9))
    assert risk_of(late, TODAY).kind is RiskKind.OVER


def test_ready_is_the_only_state_without_a_badge(row: OrderRow) -> None:
    assert state_of(row) is StateKind.READY
    assert not line_of(row, today=TODAY, day=str).cells[8].badge
    for changed in (
        replace(row, status=OrderStatus.PARTIAL),
        replace(row, held_by="Bench 1"),
        replace(row, queue=Queue.LATER),
        replace(row, status=OrderStatus.PACKED, queue=None),
        replace(row, status=OrderStatus.CANCELLED, queue=None),
    ):
        cell = line_of(changed, today=TODAY, day=str).cells[8]
        assert cell.badge
        assert cell.icon, "a colour never stands alone"


def test_a_line_says_as_much_as_it_shows(row: OrderRow) -> None:
    line = line_of(replace(row, note=True), today=TODAY, day=str)
    assert len(line.cells) == len(columns())
    for part in (row.number, row.customer, "Due today", "Ready", "with a note"):
        assert part in line.sentence


def test_every_word_of_the_queue_is_there() -> None:
    for risk in RiskKind:
        assert words.risk(Risk(risk, 2))
    for chosen in OrderFilter:
        assert words.chip(chosen)
        assert all(words.empty(chosen, ""))
    for found in Unfit:
        assert words.problem(UNFIT + found) == words.unfit(found)
    for step in Step:
        assert words.step(step, file="a.csv", rows=3)
    for name in FIELDS:
        assert words.column(name) != name
    assert "xyz" in " ".join(words.empty(OrderFilter.ALL, "xyz"))


def test_one_day_is_said_in_the_singular() -> None:
    assert words.risk(Risk(RiskKind.LATE, 1)) == "Late by 1 day"
    assert words.risk(Risk(RiskKind.SPARE, 3)) == "3 days spare"


def test_the_story_has_a_word_for_each_of_its_orders() -> None:
    for found in DeskDouble().orders:
        assert line_of(order_row(found, ""), today=TODAY, day=str).sentence
