"""Which orders could leave in one parcel: the same customer at one address, nobody else's."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from workstation.domain.merging import MOST, destination, groups, together_as
from workstation.domain.orders import Order, OrderLine
from workstation.domain.values import Address, LineId, Money, OrderId

DAY = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOME = Address(name="Ayşe Yılmaz", street="İnönü Cad. 5", postcode="34000", city="İstanbul",
               country="TR", phone="+90 532 000 00 00")  # fmt: skip


def order(number: int, *, to: Address = HOME, email: str = "a@example.com") -> Order:
    return Order(
        OrderId(number), "files", str(number), DAY + timedelta(hours=number), to, email=email
    )


def test_one_customers_orders_to_one_address_go_together_oldest_first() -> None:
    found = groups([order(3), order(1), order(2, email="b@example.com")])
    assert [[one.number for one in group] for group in found] == [["1", "3"]]
    assert together_as(found[0]) == "1,3"


def test_the_same_address_written_otherwise_is_the_same() -> None:
    other = replace(HOME, name="AYŞE  YILMAZ", street="inönü cad 5", phone="")
    assert len(groups([order(1), order(2, to=other)])) == 1


@pytest.mark.parametrize(
    "change",
    [{"street": "İnönü Cad. 6"}, {"name": "Ali Yılmaz"}, {"country": "GR"}, {"company": "Çiçekçi"}],
)
def test_another_door_or_name_is_another_parcel(change: dict[str, str]) -> None:
    assert not groups([order(1), order(2, to=replace(HOME, **change))])


def test_two_customers_at_one_address_never_share_a_parcel() -> None:
    assert not groups([order(1, email="a@example.com"), order(2, email="b@example.com")])
    by_phone = [order(1, email=""), order(2, to=replace(HOME, phone="+90 533 1"), email="")]
    assert not groups(by_phone)


def test_without_mail_the_phone_tells_the_customer_and_without_both_nobody_does() -> None:
    assert len(groups([order(1, email=""), order(2, email="")])) == 1
    unknown = replace(HOME, phone="")
    assert destination(order(1, to=unknown, email="")) is None


def test_other_shops_services_and_cash_at_the_door_stay_apart() -> None:
    elsewhere, express, paid_at_door = order(2), order(3), order(4)
    elsewhere.shop = "etsy"
    express.service_wanted = "Express"
    paid_at_door.cod = Money(Decimal(10), "TRY")
    assert not groups([order(1), elsewhere, express, paid_at_door])


def test_a_parcel_has_an_end() -> None:
    (found,) = groups([order(n) for n in range(1, MOST + 5)])
    assert len(found) == MOST


def test_merged_orders_are_known_by_the_lines_that_they_brought() -> None:
    leader = order(1)
    leader.lines = [
        OrderLine(LineId(1), "A", "a", 1, packed=1, shipped=1),
        OrderLine(LineId(2), "B", "b", 1, merged_from=OrderId(2)),
    ]
    assert leader.merged == [OrderId(2)]
    assert leader.share_of(OrderId(2)).status_after_packing() == "open"
    assert leader.share_of(leader.id).status_after_packing() == "shipped"
