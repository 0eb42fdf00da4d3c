"""Orders in both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest

from tests.databases import Database
from tests.storage.samples import MUG, PLACED, add_order, commit, incoming
from workstation.domain import events
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.values import Address, Money, OrderId
from workstation.ports.shop import IncomingLine


def test_an_order_comes_back_as_it_came_in(database: Database) -> None:
    told = replace(
        incoming("#A-7", name="王秀英", city="İstanbul"),
        language="tr",
        note="ring twice",
        service_wanted="Express",
        paid=False,
        cod=Money(Decimal("19.80"), "TRY"),
    )
    told = replace(
        told, lines=(replace(told.lines[0], ships_around=date(2026, 5, 3)), told.lines[1])
    )
    with database.begin() as uow:
        order_id = uow.orders.add("demo", told, queue=Queue.ON_HOLD, held="fraud check")
        uow.commit()
    assert order_id is not None
    with database.begin() as uow:
        order = uow.orders.get(order_id)
    assert order is not None
    assert (order.shop, order.number, order.placed_at) == ("demo", "#A-7", PLACED)
    assert order.recipient == told.recipient
    assert (order.email, order.language, order.note) == ("ada@example.com", "tr", "ring twice")
    assert (order.service_wanted, order.paid, order.held) == ("Express", False, "fraud check")
    assert order.cod == Money(Decimal("19.80"), "TRY")
    assert (order.status, order.promised, order.cancelled_at) == (OrderStatus.OPEN, None, None)
    first, second = order.lines
    assert (first.sku, first.name, first.quantity, first.barcode) == ("MUG-1", "Mug", 2, MUG)
    assert (first.unit_weight_g, first.unit_price) == (310, Money(Decimal("9.90"), "EUR"))
    assert (first.shelf, first.variant) == ("A-01", "blue")
    assert first.ships_around == date(2026, 5, 3)
    assert (second.barcode, second.unit_weight_g, second.unit_price) == ("", None, None)
    assert (second.packed, second.shipped, second.cancelled, second.refunded) == (0, 0, 0, 0)


def test_a_cancelled_order_comes_in_as_cancelled(database: Database) -> None:
    order_id = add_order(database.begin, queue=None, cancelled=True)
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        assert order.status is OrderStatus.CANCELLED
        assert order.cancelled_at is not None


def test_the_same_order_of_a_shop_exists_once(database: Database) -> None:
    add_order(database.begin, "5")
    with database.begin() as uow:
        assert uow.orders.add("demo", incoming("5"), queue=Queue.READY, held="") is None
        assert uow.orders.add("other", incoming("5"), queue=Queue.READY, held="") is not None
        uow.commit()
    with database.begin() as uow:
        assert sorted(order.shop for order in uow.orders.by_number("5")) == ["demo", "other"]


def test_what_was_not_committed_never_happened(database: Database) -> None:
    with database.begin() as uow:
        order_id = uow.orders.add("demo", incoming(), queue=Queue.READY, held="")
    assert order_id is not None
    with database.begin() as uow:
        assert uow.orders.get(order_id) is None
        assert uow.orders.fingerprint("demo", "1001") is None


def test_an_error_takes_back_what_was_written(database: Database) -> None:
    with pytest.raises(ZeroDivisionError):
        commit(
            database.begin,
            lambda uow: uow.orders.add("demo", incoming(), queue=Queue.READY, held=""),
            lambda uow: 1 // 0,
        )
    with database.begin() as uow:
        assert uow.orders.by_number("1001") == []


@pytest.mark.parametrize(
    ("stored", "scanned"),
    [
        ("#1001", "1001"),
        ("1001", "#1001"),
        ("tr-ı7", "TR-I7"),
        ("1Z999", "1Ζ999"),  # Greek capital zeta, from a wrong keyboard layout
        ("A 17", "a17"),
    ],
)
def test_a_number_is_found_however_it_is_spelled(
    database: Database, stored: str, scanned: str
) -> None:
    order_id = add_order(database.begin, stored)
    with database.begin() as uow:
        assert [order.id for order in uow.orders.by_number(scanned)] == [order_id]
        assert uow.orders.by_number("") == []
        assert uow.orders.by_number(scanned + "0") == []


def test_the_fingerprint_tells_the_same_again_from_changed(database: Database) -> None:
    order_id = add_order(database.begin, "9")
    with database.begin() as uow:
        found = uow.orders.fingerprint("demo", "9")
        assert found == (order_id, incoming("9").fingerprint())
        assert found[1] == replace(incoming("9"), row=44, raw="x").fingerprint()
        assert found[1] != incoming("9", name="Bob").fingerprint()
        assert uow.orders.fingerprint("demo", "10") is None


def test_the_next_order_is_promised_earliest_then_oldest(database: Database) -> None:
    newer = add_order(database.begin, "1", placed_at=PLACED + timedelta(hours=1))
    older = add_order(database.begin, "2", placed_at=PLACED)
    promised = add_order(database.begin, "3", placed_at=PLACED + timedelta(days=1))
    add_order(database.begin, "4", queue=Queue.NEEDS_YOU)
    with database.begin() as uow:
        order = uow.orders.get(promised)
        assert order is not None
        order.promised = date(2026, 3, 9)
        uow.orders.set_status(order, queue=Queue.READY)
        uow.commit()
    taken = []
    for _ in range(4):
        with database.begin() as uow:
            found = uow.orders.next_ready("bench 1")
            if found is None:
                break
            taken.append(found)
            order = uow.orders.get(found)
            assert order is not None
            uow.orders.set_status(order, queue=None)
            uow.commit()
    assert taken == [promised, older, newer]


def test_an_order_held_elsewhere_is_not_the_next(database: Database) -> None:
    first = add_order(database.begin, "1")
    second = add_order(database.begin, "2")
    with database.begin() as uow:
        uow.orders.claim(first, station="bench 1", operator="Ayşe", seconds=60)
        uow.commit()
    with database.begin() as uow:
        assert uow.orders.next_ready("bench 1") == first
        assert uow.orders.next_ready("bench 2") == second


def test_a_claim_keeps_others_out_until_it_lapses_or_is_released(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        mine = uow.orders.claim(order_id, station="bench 1", operator="Ayşe", seconds=60)
        assert (mine.station, mine.operator, mine.token) == ("bench 1", "Ayşe", 1)
        assert mine.until > uow.now()
        again = uow.orders.claim(order_id, station="bench 1", operator="Ayşe", seconds=60)
        assert again.token == 1
        theirs = uow.orders.claim(order_id, station="bench 2", operator="Nikos", seconds=60)
        assert (theirs.station, theirs.operator) == ("bench 1", "Ayşe")
        uow.orders.claim(order_id, station="bench 1", operator="Ayşe", seconds=0)
        lapsed = uow.orders.claim(order_id, station="bench 2", operator="Nikos", seconds=60)
        assert (lapsed.station, lapsed.token) == ("bench 2", 2)
        uow.orders.release(order_id, station="bench 1")
        still = uow.orders.claim(order_id, station="bench 1", operator="Ayşe", seconds=60)
        assert still.station == "bench 2"
        uow.orders.release(order_id, station="bench 2")
        back = uow.orders.claim(order_id, station="bench 1", operator="Ayşe", seconds=60)
        assert (back.station, back.token) == ("bench 1", 3)
        uow.commit()


def test_nothing_claims_an_order_that_is_not_there(database: Database) -> None:
    with database.begin() as uow, pytest.raises(Refused):
        uow.orders.claim(OrderId(99), station="bench 1", operator="", seconds=1)


def test_a_stale_order_is_refused_and_nothing_of_it_is_stored(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        seen = uow.orders.get(order_id)
    assert seen is not None
    with database.begin() as uow:
        newer = uow.orders.get(order_id)
        assert newer is not None
        newer.held = "call first"
        uow.orders.set_status(newer, queue=Queue.ON_HOLD)
        uow.commit()
    line_id, seen.status = seen.lines[0].id, OrderStatus.PACKED
    with pytest.raises(Refused, match="changed meanwhile"):
        commit(
            database.begin,
            lambda uow: uow.orders.set_line(line_id, packed=2, shipped=0, cancelled=0),
            lambda uow: uow.orders.set_status(seen, queue=None),
        )
    assert seen.version == 1
    with database.begin() as uow:
        order = uow.orders.get(order_id)
    assert order is not None
    assert (order.held, order.status, order.version) == ("call first", OrderStatus.OPEN, 2)
    assert order.lines[0].packed == 0


def test_an_order_may_be_stored_twice_in_one_transaction(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        order.status = OrderStatus.PARTIAL
        uow.orders.set_status(order, queue=Queue.READY)
        order.status = OrderStatus.PACKED
        order.cancelled_at = datetime(2026, 3, 1, tzinfo=UTC)
        uow.orders.set_status(order, queue=None)
        uow.commit()
    with database.begin() as uow:
        stored = uow.orders.get(order_id)
        assert stored is not None
        assert stored.status is OrderStatus.PACKED
        assert stored.cancelled_at == datetime(2026, 3, 1, tzinfo=UTC)
        assert stored.version == order.version == 3


def test_what_was_written_is_read_back_in_the_same_transaction(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        before = uow.orders.get(order_id)
        assert before is not None
        line = before.lines[0]
        uow.orders.set_line(line.id, packed=2, shipped=1, cancelled=0)
        after = uow.orders.get(order_id)
        assert after is not None
        assert (after.lines[0].packed, after.lines[0].shipped) == (2, 1)
        # Two looks never share one object: what is changed but not stored stays private.
        before.note = "scribble"
        assert after.note == ""


def test_a_mended_address_is_stored_and_found(database: Database) -> None:
    order_id = add_order(database.begin, city="Brln")
    mended = Address("Zoë Müller", "New Road 2", "Köln", "DE", postcode="50667")
    with database.begin() as uow:
        uow.orders.set_recipient(order_id, mended, "zoe@example.com")
        uow.commit()
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        assert (order.recipient, order.email) == (mended, "zoe@example.com")


@pytest.mark.parametrize("code", [MUG, "0" + MUG, "mug-1", "MUG-1"])
def test_a_product_is_known_by_barcode_or_sku(database: Database, code: str) -> None:
    add_order(database.begin)
    with database.begin() as uow:
        product = uow.orders.product(code)
        assert product is not None
        assert (product.sku, product.name, product.variant) == ("MUG-1", "Mug", "blue")
        assert (product.shelf, product.barcode) == ("A-01", MUG)
        assert uow.orders.product("nothing like it") is None
        assert uow.orders.product("") is None


def test_a_line_without_any_code_is_no_product(database: Database) -> None:
    add_order(database.begin, lines=(IncomingLine("", "Unnamed", 1),))
    with database.begin() as uow:
        assert uow.orders.product("") is None
        assert uow.orders.product("#") is None


def test_the_log_keeps_what_happened_and_who_did_it(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        uow.log(events.OrderImported(order_id, "1001"), station="bench 1", operator="Ayşe")
        uow.log(events.OrderHeld(order_id, "fraud"))
        uow.commit()
    detail = database.views.order(order_id)
    assert detail is not None
    first, second = detail.history
    assert (first.kind, first.payload) == ("OrderImported", {"number": "1001"})
    assert (first.station, first.operator) == ("bench 1", "Ayşe")
    assert (second.kind, second.payload) == ("OrderHeld", {"reason": "fraud"})


def test_a_setting_is_shared_and_replaced(database: Database) -> None:
    with database.begin() as uow:
        assert uow.setting("profile:etsy") is None
        uow.set_setting("profile:etsy", {"columns": {"number": "Order ID"}})
        uow.set_setting("profile:etsy", {"columns": {"number": "Sipariş"}})
        uow.commit()
    with database.begin() as uow:
        assert uow.setting("profile:etsy") == {"columns": {"number": "Sipariş"}}


def test_a_thread_has_one_unit_of_work_open(database: Database) -> None:
    with database.begin(), pytest.raises(RuntimeError, match="open on this thread"):
        database.begin()
    with database.begin() as uow:
        assert uow.now().tzinfo is not None


def test_hooks_stand_around_every_commit(database: Database) -> None:
    heard: list[str] = []
    begin = database.station(heard.append)
    with begin() as uow:
        uow.set_setting("a", {})
        uow.commit()
        uow.set_setting("b", {})
        uow.commit()
    with begin() as uow:
        assert uow.setting("b") == {}
    assert heard == ["commit:before", "commit:after"] * 2
