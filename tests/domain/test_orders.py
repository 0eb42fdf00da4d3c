"""Orders: what is owed, what is open, and what the lines say of the whole."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.domain.builders import NOON, line, order
from workstation.domain.orders import OrderLine, OrderStatus
from workstation.domain.values import LineId


@given(*[st.integers(0, 5)] * 4)
def test_owed_and_open_are_never_negative(
    quantity: int, cancelled: int, refunded: int, packed: int
) -> None:
    one = line(quantity=quantity, cancelled=cancelled, refunded=refunded, packed=packed)
    assert one.owed == max(0, quantity - cancelled - refunded)
    assert 0 <= one.open <= one.owed


def test_a_line_is_found_by_its_id() -> None:
    one = order(line(1), line(2))
    assert one.line(LineId(2)) is one.lines[1]


def test_what_ships_later_is_owed_but_not_packed_today() -> None:
    now, later, full = line(1), line(2, later=True), line(3, packed=1)
    one = order(now, later, full)
    assert one.to_pack_now == [now]
    assert one.still_owed == [now, later]


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ([line(1)], OrderStatus.OPEN),
        ([line(1, packed=1), line(2)], OrderStatus.PARTIAL),
        ([line(1, packed=1), line(2, later=True)], OrderStatus.PARTIAL),
        ([line(1, packed=1)], OrderStatus.PACKED),
        ([line(1, packed=1, shipped=1), line(2, packed=1)], OrderStatus.PACKED),
        ([line(1, packed=1, shipped=1)], OrderStatus.SHIPPED),
        ([line(1, packed=1, shipped=1), line(2, cancelled=1)], OrderStatus.SHIPPED),
        ([line(1, packed=1, shipped=1, refunded=1)], OrderStatus.SHIPPED),
        ([line(1, refunded=1)], OrderStatus.CANCELLED),
    ],
)
def test_the_lines_tell_how_far_the_order_is(lines: list[OrderLine], status: OrderStatus) -> None:
    assert order(*lines).status_after_packing() is status


def test_a_cancelled_order_stays_cancelled_whatever_is_packed() -> None:
    one = order(line(1, packed=1))
    one.cancelled_at = NOON
    assert one.status_after_packing() is OrderStatus.CANCELLED
