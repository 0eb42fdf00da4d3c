"""What the first column of the queue says: how near an order is to breaking its promise."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.preflight import UNFIT
from workstation.ports.views import OrderRow


class RiskKind(StrEnum):
    """The shapes of the first column, worst first."""

    LATE = "late"
    CANNOT_SHIP = "cannot_ship"
    TODAY = "today"
    SPARE = "spare"
    NO_PROMISE = "no_promise"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Risk:
    """A kind with how many days late or to spare."""

    kind: RiskKind
    days: int = 0


def cannot_ship(row: OrderRow) -> bool:
    """Something must be put right before this order can leave; a hold is a wish, no fault."""
    return row.queue is Queue.NEEDS_YOU or row.problem.startswith(UNFIT)


def risk_of(row: OrderRow, today: date) -> Risk:
    """Judge one order: what cannot ship comes before what is late, and a sent one is over."""
    if row.status in (OrderStatus.SHIPPED, OrderStatus.CANCELLED):
        return Risk(RiskKind.OVER)
    if cannot_ship(row):
        return Risk(RiskKind.CANNOT_SHIP)
    if row.promised is None:
        return Risk(RiskKind.NO_PROMISE)
    days = (row.promised - today).days
    if days < 0:
        return Risk(RiskKind.LATE, -days)
    return Risk(RiskKind.SPARE, days) if days else Risk(RiskKind.TODAY)


class StateKind(StrEnum):
    """What the last column says; only `READY` stays without a badge."""

    READY = "ready"
    PROBLEM = "problem"
    HELD_BY = "held_by"
    ON_HOLD = "on_hold"
    PART = "part"
    LATER = "later"
    PACKED = "packed"
    SHIPPED = "shipped"
    CANCELLED = "cancelled"


def state_of(row: OrderRow) -> StateKind:
    """Pick the one thing worth saying about an order's state."""
    if row.status is OrderStatus.CANCELLED:
        return StateKind.CANCELLED
    if row.status is OrderStatus.SHIPPED:
        return StateKind.SHIPPED
    if row.held_by:
        return StateKind.HELD_BY
    if row.queue is Queue.ON_HOLD:
        return StateKind.ON_HOLD
    if cannot_ship(row):
        return StateKind.PROBLEM
    if row.status is OrderStatus.PARTIAL:
        return StateKind.PART
    if row.status is OrderStatus.PACKED:
        return StateKind.PACKED
    if row.queue is Queue.LATER:
        return StateKind.LATER
    return StateKind.READY
