"""What every connected shop must do: one list of cases over all of them, bad input included.

`python -m tests.shops.table` writes which shop passes which case into the README.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from tests.shops.benches import NOT_HERE, SCHEMAS, Bench, bench, connect, shopify, with_number
from tests.shops.simulators.orders import SimOrder
from tests.shops.simulators.server import Fault
from tests.shops.table import CASES, README, applies, table, written_in
from workstation.domain.errors import NotConfigured, OutcomeUnknown, Refused, Unavailable
from workstation.ports.shop import IncomingOrder
from workstation.ports.web_shop import FIRST, SHIPMENT, Level, Resume, ShipmentPush, StepDone
from workstation.shops.answers import LONGEST_NOTE

T = TypeVar("T")


@pytest.fixture
def shop(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Bench]:
    with bench(request.param, tmp_path) as made:
        yield made


def case(test: Callable[..., None]) -> Callable[..., None]:
    """Run the case on every bench that it applies to; it must stand in the table."""
    name = test.__name__.removeprefix("test_")
    names = [one for one in table_names() if applies(name, one)]
    return pytest.mark.parametrize("shop", names, indirect=True)(test)


def table_names() -> tuple[str, ...]:
    from tests.shops.benches import NAMES

    return NAMES


def pull(shop: Bench, cursor: str = "", between: Callable[[], None] | None = None) -> tuple[
    list[IncomingOrder], str, list[str]
]:  # fmt: skip
    """Pull to the end: (orders, the cursor behind them, what could not be read)."""
    shop.publish()
    found: list[IncomingOrder] = []
    bad: list[str] = []
    for _ in range(500):
        page = shop.shop.pull(cursor)
        found += page.orders
        bad += page.bad
        cursor = page.cursor
        if not page.more:
            return found, cursor, bad
        if between is not None:
            between()
    raise AssertionError("it never ends")


def tell(shop: Bench, push: ShipmentPush) -> dict[str, str]:
    """All steps of a push: what they gave."""
    state: dict[str, str] = {}
    name = FIRST
    while name:
        done = shop.shop.push_shipment(push, Resume(name, state))
        state |= done.state
        name = done.next
    return state


def one(shop: Bench, order: SimOrder) -> IncomingOrder:
    shop.publish()
    name = order.number if shop.folder is not None else shop.remote(order.id)
    (found,) = shop.shop.reread([name])
    return found


# --- orders in ----------------------------------------------------------------------------------


@case
def test_an_order_comes_in_whole(shop: Bench) -> None:
    order = shop.book.add(2, 1, note="Ring twice", tags=("VIP", "gift  wrap", "vip"))
    (found,), _, bad = pull(shop)
    assert bad == []
    assert (found.number, found.recipient.name, found.recipient.city, found.recipient.country) == (
        order.number, "Ayşe Yılmaz", "İzmir", "TR",
    )  # fmt: skip
    assert [(line.sku, line.quantity) for line in found.lines] == [("SKU-1", 2), ("SKU-2", 1)]
    assert (found.email, found.note, found.paid) == ("ayse@customer.example", "Ring twice", True)
    assert found.remote_id
    assert all(line.remote_id for line in found.lines)
    assert found.raw
    # The own orders of these have no tags.
    without = ("vendure", "medusa", "saleor")
    assert found.tags == (() if shop.name in without else ("VIP", "gift wrap"))


@case
def test_only_what_is_new_comes_the_next_time(shop: Bench) -> None:
    for _ in range(3):
        shop.book.add(1)
    _, cursor, _ = pull(shop)
    for _ in range(100):
        shop.book.tick()
    late = shop.book.add(1)
    again, _, _ = pull(shop, cursor)
    assert late.number in {found.number for found in again}
    assert len(again) <= 4


@case
def test_nothing_is_lost_or_doubled_while_orders_change(shop: Bench) -> None:
    orders = [shop.book.add(1) for _ in range(230)]
    turn = iter(range(0, 230, 7))

    def shuffle() -> None:
        for place in (next(turn, None), next(turn, None)):
            if place is not None:
                shop.book.touch(orders[place])
        shop.book.add(1)

    found, _, _ = pull(shop, between=shuffle)
    ids = {one.remote_id for one in found}
    assert ids >= {shop.remote(order.id) for order in orders}
    assert len(ids) == len(shop.book.orders)


@case
def test_many_orders_of_the_same_second_all_come(shop: Bench) -> None:
    for _ in range(230):
        shop.book.add(1, same_second=True)
    found, _, _ = pull(shop)
    assert len(found) == len({one.remote_id for one in found}) == 230


@case
def test_a_change_is_seen_by_reading_anew(shop: Bench) -> None:
    order = shop.book.add(2)
    pull(shop)
    order.city = "Ankara"
    shop.book.touch(order)
    if shop.folder is not None:
        pull(shop)
    assert one(shop, order).recipient.city == "Ankara"


@case
def test_a_cancelled_order_says_so(shop: Bench) -> None:
    order = shop.book.add(2, cancelled=True)
    assert one(shop, order).cancelled


@case
def test_what_was_given_back_is_told_apart_from_what_was_ordered(shop: Bench) -> None:
    order = shop.book.add(3)
    order.items[0].given_back = 2
    (line,) = one(shop, order).lines
    assert (line.quantity, line.refunded) == (3, 2)
    assert set(shop.shop.open_quantities(shop.remote(order.id)).values()) == {1}


@case
def test_an_order_on_hold_is_not_free_to_go(shop: Bench) -> None:
    order = shop.book.add(2, held="looks like fraud", paid=False)
    found = one(shop, order)
    assert found.held or not found.paid


@case
def test_cash_on_delivery_is_an_amount(shop: Bench) -> None:
    found = one(shop, shop.book.add(2, cash=True, paid=False))
    assert str(found.cod) == "20.00 EUR"


# --- bad input ----------------------------------------------------------------------------------


@case
def test_an_unknown_currency_costs_no_order(shop: Bench) -> None:
    shop.book.add(1, currency="Bitcoin")
    good = shop.book.add(1)
    found, _, bad = pull(shop)
    assert good.number in {one.number for one in found}
    assert len(found) + len(bad) >= 2
    assert all(line.unit_price is None or line.unit_price.currency != "Bitcoin"
               for one in found for line in one.lines)  # fmt: skip


@case
def test_an_order_without_lines_comes_in_to_be_looked_at(shop: Bench) -> None:
    order = shop.book.add(1)
    order.items.clear()
    (found,), _, _ = pull(shop)
    assert found.lines == ()


@case
def test_five_thousand_lines_all_come(shop: Bench) -> None:
    shop.book.add(*([1] * 5000))
    (found,), _, _ = pull(shop)
    assert len({line.remote_id for line in found.lines}) == 5000


@case
def test_a_negative_quantity_is_told_and_the_rest_comes_in(shop: Bench) -> None:
    shop.book.add(-2)
    good = shop.book.add(1)
    found, _, bad = pull(shop)
    assert [one.number for one in found] == [good.number]
    assert bad


@case
def test_markup_in_a_note_is_no_markup_on_the_screen(shop: Bench) -> None:
    shop.book.add(1, note="<b>Ring</b> twice<script>alert(1)</script> &amp; wait")
    (found,), _, _ = pull(shop)
    if shop.folder is None:
        assert found.note == "Ring twice & wait"
    else:
        assert "alert" not in found.note or "<" in found.note


@case
def test_a_megabyte_of_note_is_cut_and_kept(shop: Bench) -> None:
    shop.book.add(1, note="x" * 1_000_000)
    (found,), _, _ = pull(shop)
    assert 0 < len(found.note) <= LONGEST_NOTE
    assert len(found.raw) > 1_000_000


@case
def test_a_wrong_clock_is_said(shop: Bench) -> None:
    assert shop.server is not None
    shop.server.skew = timedelta(minutes=30)
    wrong = [one for one in shop.shop.check() if one.level is Level.WRONG]
    assert any("clock is 30 minutes behind" in one.title for one in wrong)


@case
def test_wrong_credentials_are_said(shop: Bench) -> None:
    assert shop.server is not None
    kind = shop.name.partition(" ")[0]
    stranger = connect(kind, shop.clock, secret="wrong", base_url=shop.server.url)
    with pytest.raises(NotConfigured):
        stranger.pull("")
    assert any(one.level is Level.WRONG for one in stranger.check())


@case
def test_a_right_connection_is_found_right(shop: Bench) -> None:
    assert not [one for one in shop.shop.check() if one.level is Level.WRONG]


# --- fulfilments back ---------------------------------------------------------------------------


@case
def test_a_part_and_then_the_rest_are_told_line_by_line(shop: Bench) -> None:
    order = shop.book.add(2, 1)
    pull(shop)
    first = shop.push(order, {0: 1})
    tell(shop, first)
    name = first.order_id
    assert sorted(shop.shop.open_quantities(name).values()) == [1, 1]
    assert not order.completed
    tell(shop, shop.push(order, {0: 1, 1: 1}, key="PB-8", tracking_number="TR2"))
    assert not any(shop.shop.open_quantities(name).values())


@case
def test_the_order_is_closed_when_nothing_is_open(shop: Bench) -> None:
    order = shop.book.add(1)
    tell(shop, shop.push(order, {0: 1}))
    assert order.completed or shop.shop.spec.caps.completes


@case
def test_what_was_told_is_found_again(shop: Bench) -> None:
    order = shop.book.add(2)
    pull(shop)
    push = shop.push(order, {0: 2})
    assert shop.shop.find_shipment(push) is None
    state = tell(shop, push)
    found = shop.shop.find_shipment(push)
    assert found is not None
    assert found.done.state[SHIPMENT] == state[SHIPMENT]
    assert (
        shop.shop.find_shipment(shop.push(order, {0: 1}, key="PB-9", tracking_number="X")) is None
    )


@case
def test_a_line_that_is_cut_leaves_a_doubt_that_can_be_looked_up(shop: Bench) -> None:
    assert shop.server is not None
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    for fault in (Fault.CUT_BEFORE, Fault.BROKEN):
        shop.server.faults.append(fault)
        with pytest.raises(OutcomeUnknown):
            shop.shop.push_shipment(push, Resume(FIRST))
        assert shop.shop.find_shipment(push) is None
    shop.server.faults.append(Fault.CUT_AFTER)
    with pytest.raises(OutcomeUnknown):
        shop.shop.push_shipment(push, Resume(FIRST))
    found = shop.shop.find_shipment(push)
    assert found is not None
    state, name = dict(found.done.state), found.done.next
    while name:
        done: StepDone = shop.shop.push_shipment(push, Resume(name, state))
        state |= done.state
        name = done.next
    assert told_once(order)


def told_once(order: SimOrder) -> bool:
    live = [one for one in order.shipments.values() if one.live]
    return len(live) + len(order.notes) + len(order.trackings) == 1


@case
def test_a_busy_shop_has_done_nothing(shop: Bench) -> None:
    assert shop.server is not None
    order = shop.book.add(1)
    push = shop.push(order, {0: 1})
    shop.server.faults.append(Fault.BUSY)
    with pytest.raises(Unavailable):
        shop.shop.push_shipment(push, Resume(FIRST))
    # Whoever is told to wait is left alone for a while.
    shop.clock.sleep(3600)
    assert shop.shop.find_shipment(push) is None


@case
def test_another_tracking_number_takes_the_place_of_the_first(shop: Bench) -> None:
    order = shop.book.add(1)
    push = shop.push(order, {0: 1})
    state = tell(shop, push)
    for _ in range(2):
        shop.shop.update_tracking(with_number(push, "NEW"), state[SHIPMENT])
    assert [one.number for one in order.shipments.values()] == ["NEW"]


@case
def test_what_was_told_can_be_taken_back(shop: Bench) -> None:
    order = shop.book.add(2)
    push = shop.push(order, {0: 2})
    state = tell(shop, push)
    for _ in range(2):
        shop.shop.cancel_shipment(push.order_id, state[SHIPMENT])
    assert set(shop.shop.open_quantities(push.order_id).values()) == {2}


@case
def test_what_it_cannot_it_refuses_in_words(shop: Bench) -> None:
    order = shop.book.add(1)
    pull(shop)
    push = shop.push(order, {0: 1})
    state = tell(shop, push)
    with pytest.raises(Refused):
        shop.shop.update_tracking(push, state[SHIPMENT])
    if not shop.shop.spec.caps.cancel_shipment:
        with pytest.raises(Refused):
            shop.shop.cancel_shipment(push.order_id, state[SHIPMENT])


@case
def test_too_much_is_refused_by_the_shop_itself(shop: Bench) -> None:
    order = shop.book.add(1)
    order.items[0].given_back = 1
    with pytest.raises(Refused):
        shop.shop.push_shipment(shop.push(order, {0: 1}), Resume(FIRST))


@case
def test_carriers_have_names(shop: Bench) -> None:
    keys = [one.key for one in shop.shop.carriers()]
    assert keys
    assert len(set(keys)) == len(keys)


# --- one shop's own -----------------------------------------------------------------------------


@pytest.fixture
def shopify_shop() -> Iterator[Bench]:
    with shopify() as made:
        yield made


def test_a_throttled_query_waits_and_goes_on(shopify_shop: Bench) -> None:
    shopify_shop.book.add(1)
    shopify_shop.simulator.throttled = 2
    shopify_shop.simulator.points = 0.0
    found, _, _ = pull(shopify_shop)
    assert len(found) == 1
    assert shopify_shop.clock.slept > 0


def test_a_throttled_fulfilment_is_made_once(shopify_shop: Bench) -> None:
    order = shopify_shop.book.add(1)
    push = shopify_shop.push(order, {0: 1})
    shopify_shop.simulator.throttled = 2
    tell(shopify_shop, push)
    assert len(order.shipments) == 1


def test_a_parcel_from_two_locations_is_told_in_two_parts(shopify_shop: Bench) -> None:
    order = shopify_shop.book.add(2, 1)
    shopify_shop.simulator.elsewhere = {order.items[1].id}
    push = shopify_shop.push(order, {0: 2, 1: 1})
    first = shopify_shop.shop.push_shipment(push, Resume(FIRST))
    assert first.next == "part 2"
    found = shopify_shop.shop.find_shipment(push)
    assert found is not None
    assert found.done.next == "part 2"
    shopify_shop.shop.push_shipment(push, Resume(first.next, first.state))
    assert len(order.shipments) == 2
    assert not any(order.open(item) for item in order.items)


def test_a_missing_scope_and_an_old_version_are_said(shopify_shop: Bench) -> None:
    shopify_shop.simulator.scopes = ("read_orders",)
    shopify_shop.simulator.served = "2026-10"
    told = " ".join(one.title for one in shopify_shop.shop.check())
    assert "write_merchant_managed_fulfillment_orders" in told
    assert "60 days" in told
    assert "version 2026-10" in told


@pytest.mark.parametrize("version", ["2025-10", "2026-01", "2026-04", "2026-07", "2026-10"])
def test_every_query_is_right_by_the_official_schema(version: str) -> None:
    from graphql import parse, validate

    from tests.shops.simulators.shopify import schema_of
    from workstation.shops.shopify.queries import EVERY

    path = SCHEMAS / f"admin_{version}.json.gz"
    if not path.is_file():
        pytest.skip(NOT_HERE)
    for query in EVERY:
        assert validate(schema_of(path), parse(query)) == []


# --- the table ----------------------------------------------------------------------------------


def test_every_case_stands_in_the_table() -> None:
    here = {name.removeprefix("test_") for name in globals() if name.startswith("test_")}
    assert set(CASES) <= here


def test_the_table_in_the_readme_is_of_today() -> None:
    assert written_in(README.read_text("utf-8")) == table()
