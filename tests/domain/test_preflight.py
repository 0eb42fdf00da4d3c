"""Pre-flight: what cannot leave is known before anybody fetches an item, and no order is lost."""

from __future__ import annotations

import pytest

from tests.domain.builders import NOON, address, line, order
from workstation.domain.orders import OrderLine, Queue
from workstation.domain.preflight import UNFIT, Unfit, queue_for, queue_of, unfit
from workstation.domain.values import Address


def judged(recipient: Address | None = None, **changes: object) -> Unfit | None:
    facts = {"paid": True, "cancelled": False, "cod": False, "lines": 1, **changes}
    return unfit(recipient=recipient or address(), **facts)  # type: ignore[arg-type]


def test_a_good_order_is_fit() -> None:
    assert judged() is None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"name": " "}, Unfit.NO_NAME),
        ({"street": "\t"}, Unfit.NO_STREET),
        ({"city": ""}, Unfit.NO_CITY),
        ({"country": ""}, Unfit.NO_COUNTRY),
        ({"country": "Türkiye"}, Unfit.NO_COUNTRY),
    ],
)
def test_an_address_that_lacks_something_is_named(changes: dict[str, str], reason: Unfit) -> None:
    assert judged(address(**changes)) is reason


def test_a_company_needs_no_persons_name() -> None:
    assert judged(address(name="", company="Ege Ltd")) is None


def test_an_unpaid_order_waits_unless_it_is_paid_on_delivery() -> None:
    assert judged(paid=False) is Unfit.UNPAID
    assert judged(paid=False, cod=True) is None


def test_cancelled_comes_before_everything_else() -> None:
    assert judged(address(name=""), cancelled=True, lines=0, paid=False) is Unfit.CANCELLED


def test_an_order_without_lines_cannot_leave() -> None:
    assert judged(lines=0) is Unfit.NO_LINES


@pytest.mark.parametrize(
    ("reason", "held", "now", "queue"),
    [
        (Unfit.CANCELLED, False, True, None),
        (Unfit.NO_CITY, True, True, Queue.NEEDS_YOU),
        (None, True, True, Queue.ON_HOLD),
        (None, False, True, Queue.READY),
        (None, False, False, Queue.LATER),
    ],
)
def test_a_new_order_waits_where_it_belongs(
    reason: Unfit | None, held: bool, now: bool, queue: Queue | None
) -> None:
    assert queue_for(reason, held=held, any_now=now) is queue


@pytest.mark.parametrize(
    ("lines", "held", "queue"),
    [
        ([line(1)], "", Queue.READY),
        ([line(1, packed=1), line(2)], "", Queue.READY),
        ([line(1, packed=1), line(2, later=True)], "", Queue.LATER),
        ([line(1, packed=1)], "", None),
        ([line(1)], "customer called", Queue.ON_HOLD),
        ([line(1)], f"{UNFIT}no_city", Queue.NEEDS_YOU),
        ([line(1, packed=1)], "customer called", Queue.ON_HOLD),
        ([line(1, packed=1, shipped=1)], "customer called", None),
        ([], f"{UNFIT}no_lines", Queue.NEEDS_YOU),
    ],
)
def test_an_order_waits_by_what_is_still_to_be_done(
    lines: list[OrderLine], held: str, queue: Queue | None
) -> None:
    one = order(*lines)
    one.held = held
    assert queue_of(one) is queue


def test_a_cancelled_order_waits_nowhere() -> None:
    one = order(line(1))
    one.held, one.cancelled_at = "customer called", NOON
    assert queue_of(one) is None
