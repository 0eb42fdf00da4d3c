"""Orders coming in and being changed by hand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

import pytest

from tests.services.shop import BOWL, MAY, MUG, Shop, incoming, line
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.values import OrderId
from workstation.ports.shop import BadRow, IncomingOrder, OrderFile, ReadingPlan
from workstation.ports.views import OrderFilter
from workstation.services.change_order import fix_address, hold, unhold
from workstation.services.desk import ImportReport
from workstation.services.import_orders import (
    CHUNK,
    PAUSE_SECONDS,
    Reader,
    import_file,
    inspect_file,
    profiles,
    store,
)

PLAN = ReadingPlan("csv", "utf-8", ",", ".", "iso", {"number": "Name"})
OTHER = ReadingPlan("csv", "cp1254", ";", ",", "dmy", {"number": "Sipariş"})


class ListedFiles:
    """A reader whose file is a list of orders."""

    def __init__(self, *orders: IncomingOrder, bad: tuple[BadRow, ...] = ()) -> None:
        self.listed = orders
        self.bad = bad
        self.plans: list[ReadingPlan | None] = []

    def inspect(self, name: str, content: bytes) -> ReadingPlan:
        return PLAN

    def read(self, name: str, content: bytes, plan: ReadingPlan | None = None) -> OrderFile:
        self.plans.append(plan)
        return OrderFile(plan or PLAN, self.listed, self.bad)


def from_plain(plain: Mapping[str, Any]) -> ReadingPlan:
    return ReadingPlan(**{**plain, "headings": tuple(plain["headings"])})


def reader(files: ListedFiles, pauses: list[float] | None = None) -> Reader:
    waited: list[float] = [] if pauses is None else pauses
    return Reader(files, asdict, from_plain, waited.append)


def take(shop: Shop, *orders: IncomingOrder) -> ImportReport:
    return store(shop.floor, "file.csv", orders, pause=lambda _: None)


def test_the_same_file_twice_changes_nothing(any_shop: Shop) -> None:
    orders = [incoming("1001"), incoming("1002", to_city="")]
    first = take(any_shop, *orders)
    assert (first.new, first.same, first.cannot_ship) == (2, 0, 1)
    assert first.numbers == ("1001", "1002")
    second = take(any_shop, *orders)
    assert (second.new, second.same, second.changed, second.cannot_ship) == (0, 2, 0, 0)
    assert any_shop.history() == ["OrderImported"]


def test_the_same_order_in_another_row_is_the_same_order(shop: Shop) -> None:
    take(shop, incoming("1001", row=2, raw="a"))
    assert take(shop, incoming("1001", row=9, raw="b")).same == 1


def test_a_cancellation_and_a_note_are_taken_over(any_shop: Shop) -> None:
    take(any_shop, incoming("1001"))
    assert take(any_shop, incoming("1001", note="new")).changed == 1
    assert any_shop.get().note == "new"
    assert take(any_shop, incoming("1001", cancelled=True)).changed == 1
    order = any_shop.get()
    assert order.status is OrderStatus.CANCELLED
    assert order.cancelled_at is not None
    assert any_shop.queue() is None
    when = order.cancelled_at
    take(any_shop, incoming("1001", cancelled=True))
    assert any_shop.get().cancelled_at == when
    assert any_shop.history().count("OrderChanged") == 1


def test_a_new_order_that_is_cancelled_already_waits_nowhere(shop: Shop) -> None:
    report = take(shop, incoming("1001", cancelled=True))
    assert (report.new, report.cannot_ship) == (1, 0)
    assert shop.queue() is None


@pytest.mark.parametrize(
    ("more", "queue"),
    [
        ({}, Queue.READY),
        ({"held": "fraud check"}, Queue.ON_HOLD),
        ({"to_street": " "}, Queue.NEEDS_YOU),
        ({"paid": False}, Queue.NEEDS_YOU),
    ],
)
def test_a_new_order_waits_where_it_belongs(shop: Shop, more: dict[str, Any], queue: Queue) -> None:
    take(shop, incoming("1001", **more))
    assert shop.queue() == queue


def test_an_order_of_which_all_comes_later_waits_with_those(shop: Shop) -> None:
    take(shop, incoming("1001", line(BOWL, ships_around=MAY)))
    assert shop.queue() == Queue.LATER


def test_a_long_file_comes_in_in_chunks_with_a_breath_between(shop: Shop) -> None:
    pauses: list[float] = []
    orders = [incoming(str(number)) for number in range(CHUNK + 1)]
    report = store(shop.floor, "long.csv", orders, pause=pauses.append)
    assert report.new == CHUNK + 1
    assert pauses == [PAUSE_SECONDS]


def test_the_same_number_twice_in_one_file_is_one_order(any_shop: Shop) -> None:
    report = take(any_shop, incoming("1001"), incoming("1001"))
    assert (report.new, report.same) == (1, 1)


def test_a_bad_row_is_told_and_the_rest_comes_in(shop: Shop) -> None:
    bad = (BadRow(3, "Quantity", "It is not a number.", "Write digits."), BadRow(4, "", "Empty."))
    files = ListedFiles(incoming("1001"), bad=bad)
    report = import_file(shop.floor, reader(files), "f.csv", b"", None, "")
    assert report.new == 1
    assert report.bad_rows == (
        (3, "Quantity", "It is not a number. Write digits."),
        (4, "", "Empty."),
    )
    assert report.file == "f.csv"


def test_a_profile_remembers_how_a_file_is_read(any_shop: Shop) -> None:
    files = ListedFiles(incoming("1001"))
    import_file(any_shop.floor, reader(files), "f.csv", b"", OTHER, "weekly")
    assert profiles(any_shop.floor, reader(files)) == {"weekly": OTHER}
    import_file(any_shop.floor, reader(files), "f.csv", b"", None, "weekly")
    import_file(any_shop.floor, reader(files), "f.csv", b"", None, "daily")
    assert files.plans == [OTHER, OTHER, None]
    assert profiles(any_shop.floor, reader(files)) == {"weekly": OTHER, "daily": PLAN}


def test_a_preview_stores_nothing(shop: Shop) -> None:
    files = ListedFiles(incoming("1001"))
    assert inspect_file(reader(files), "f.csv", b"", OTHER).plan == OTHER
    assert shop.rows() == ()


def test_mending_what_was_missing_makes_an_order_ready(any_shop: Shop) -> None:
    order = any_shop.order("1001", to_city="", to_street="")
    fix_address(any_shop.floor, order.id, {"city": "  Bodrum "})
    assert any_shop.get().held == "unfit:no_street"
    assert any_shop.queue() == Queue.NEEDS_YOU
    fix_address(any_shop.floor, order.id, {"street": "Liman  3"})
    mended = any_shop.get()
    assert (mended.held, mended.recipient.street) == ("", "Liman 3")
    assert any_shop.queue() == Queue.READY
    assert any_shop.scan("1001", MUG).verdict.object == "1001"


def test_an_address_has_no_other_fields(shop: Shop) -> None:
    order = shop.order()
    with pytest.raises(Refused) as caught:
        fix_address(shop.floor, order.id, {"planet": "Mars"})
    assert caught.value.field == "planet"


def test_a_mended_address_does_not_let_a_held_order_go(shop: Shop) -> None:
    order = shop.order()
    hold(shop.floor, order.id, "  ")
    assert shop.get().held == "held"
    fix_address(shop.floor, order.id, {"city": "Bodrum"})
    assert shop.queue() == Queue.ON_HOLD


def test_letting_go_of_an_order_that_cannot_ship_leaves_it_where_it_is(shop: Shop) -> None:
    order = shop.order("1001", to_city="")
    hold(shop.floor, order.id, "and held")
    unhold(shop.floor, order.id)
    assert shop.get().held == "unfit:no_city"
    assert shop.queue() == Queue.NEEDS_YOU


def test_letting_go_of_a_free_order_does_nothing(shop: Shop) -> None:
    order = shop.order()
    unhold(shop.floor, order.id)
    assert shop.history() == ["OrderImported"]


def test_an_order_that_is_not_there_is_told(shop: Shop) -> None:
    with pytest.raises(Refused):
        hold(shop.floor, OrderId(99), "x")


def test_a_packed_order_that_is_held_stays_in_sight_until_it_is_let_go(shop: Shop) -> None:
    shop.pack()
    order = shop.get()
    hold(shop.floor, order.id, "wrong colour")
    assert shop.queue() == Queue.ON_HOLD
    unhold(shop.floor, order.id)
    assert shop.queue() is None


def test_the_same_order_twice_in_one_chunk_is_one_order(any_shop: Shop) -> None:
    first = incoming("7001", line(MUG))
    changed = replace(first, note="Ring twice.")
    told = [first, incoming("7002", line(BOWL)), changed, first]
    report = store(any_shop.floor, "files", told, pause=lambda _: None)
    assert (report.new, report.same, report.changed) == (2, 0, 2)
    assert any_shop.get("7001").note == ""


def test_orders_that_come_in_together_are_found_and_counted_each(any_shop: Shop) -> None:
    told = [incoming(str(number), line(MUG), line(BOWL)) for number in range(7001, 7008)]
    store(any_shop.floor, "files", told, pause=lambda _: None)
    views = any_shop.database.views
    assert [views.find_order(order.number) is not None for order in told] == [True] * 7
    assert len(views.orders(OrderFilter.ALL, search="7003").rows) == 1
    assert all(len(any_shop.get(order.number).lines) == 2 for order in told)


def test_a_number_that_a_named_order_of_the_chunk_has_taken_is_not_taken_twice(
    any_shop: Shop,
) -> None:
    named = incoming("7001", line(MUG), remote_id="R1")
    store(any_shop.floor, "files", [named, incoming("7001", line(BOWL))], pause=lambda _: None)
    assert [row.number for row in any_shop.rows()] == ["7001"]
