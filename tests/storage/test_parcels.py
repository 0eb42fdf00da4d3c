"""Parcels, labels, prints, messages and promises in both databases."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from tests.databases import MORNING, Database
from tests.storage.samples import add_order, add_parcel, commit, intent, label, shipment
from workstation.domain.barcodes import is_parcel_key
from workstation.domain.errors import Refused
from workstation.domain.messages import MessageState
from workstation.domain.promise import Promise
from workstation.domain.shipments import LabelState, Parcel, ParcelLine, ParcelStatus
from workstation.domain.values import Box, Money, Size
from workstation.ports.labels import PrintState
from workstation.ports.unit_of_work import PrintJob, StoredMessage, UnitOfWork

BOX = Box(2, "Middle", Size(300, 200, 150), empty_g=120)


def packed(uow: UnitOfWork, parcel: Parcel, *, carrier: str = "demo") -> Parcel:
    parcel.status, parcel.label, parcel.carrier = ParcelStatus.PACKED, LabelState.REQUESTED, carrier
    parcel.box, parcel.weight_g, parcel.packed_at = BOX, 900, MORNING
    uow.parcels.save(parcel)
    return parcel


def test_a_parcel_gets_a_key_of_its_own_and_counts_up(database: Database) -> None:
    order_id = add_order(database.begin)
    first = add_parcel(database.begin, order_id)
    second = add_parcel(database.begin, order_id)
    other = add_parcel(database.begin, add_order(database.begin, "1002"))
    assert [parcel.number for parcel in (first, second, other)] == [1, 2, 1]
    keys = {parcel.key for parcel in (first, second, other)}
    assert len(keys) == 3
    assert all(is_parcel_key(key) for key in keys)
    # The installation's five digits are the same in all of them.
    assert len({key[1:6] for key in keys}) == 1


def test_two_parcels_may_begin_in_one_transaction(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        one, two = (uow.parcels.add(order_id, station="") for _ in range(2))
        uow.commit()
    assert (one.number, two.number) == (1, 2)
    assert one.key != two.key


def test_a_parcel_comes_back_as_it_was_stored(database: Database) -> None:
    order_id = add_order(database.begin)
    parcel = add_parcel(database.begin, order_id, station="bench 1")
    with database.begin() as uow:
        order = uow.orders.get(order_id)
        assert order is not None
        mug, bag = order.lines
        uow.parcels.put(parcel.id, mug.id, 1)
        uow.parcels.put(parcel.id, mug.id, 2)
        uow.parcels.put(parcel.id, bag.id, 1)
        uow.parcels.put(parcel.id, bag.id, 0)
        parcel.shipment_id = uow.parcels.add_shipment(
            shipment(order_id, price_ceiling=Money(Decimal("20"), "EUR"))
        )
        packed(uow, parcel)
        parcel.label, parcel.tracking_number = LabelState.LIVE, "TRK1"
        parcel.tracking_url = "http://127.0.0.1/t/TRK1"
        parcel.handed_over_at = MORNING + timedelta(hours=2)
        parcel.label_scanned_at = MORNING + timedelta(hours=1)
        uow.parcels.save(parcel)
        uow.commit()
    parcel.lines = [ParcelLine(mug.id, 2)]
    with database.begin() as uow:
        assert uow.parcels.get(parcel.id) == parcel
        assert uow.parcels.by_code(parcel.key) == parcel
        assert uow.parcels.by_code("TRK1") == parcel
        assert uow.parcels.of_order(order_id) == [parcel]
        assert uow.parcels.open_at("bench 1") is None
        assert parcel.shipment_id is not None
        stored = uow.parcels.shipment(parcel.shipment_id)
    assert stored == shipment(
        order_id, id=parcel.shipment_id, price_ceiling=Money(Decimal("20"), "EUR")
    )


def test_nothing_is_found_where_nothing_is(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        assert uow.parcels.open_at("bench 1") is None
        assert uow.parcels.by_code("") is None
        assert uow.parcels.by_code("TRK1") is None
        assert uow.parcels.of_order(order_id) == []


def test_only_a_live_tracking_number_names_a_parcel(database: Database) -> None:
    order_id = add_order(database.begin)
    parcel = add_parcel(database.begin, order_id)
    for state, found in ((LabelState.UNKNOWN, False), (LabelState.LIVE, True)):
        with database.begin() as uow:
            mine = uow.parcels.get(parcel.id)
            assert mine is not None
            mine.tracking_number, mine.label, mine.carrier = "TRK1", state, "demo"
            uow.parcels.save(mine)
            uow.commit()
        with database.begin() as uow:
            assert (uow.parcels.by_code("TRK1") is not None) is found


def test_two_live_parcels_of_a_carrier_never_share_a_tracking_number(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        one, two = (uow.parcels.add(order_id, station="") for _ in range(2))
        for parcel in (one, two):
            parcel.label, parcel.carrier = LabelState.LIVE, "demo"
            uow.parcels.save(parcel)  # without a number: allowed
        uow.commit()
    one.tracking_number = two.tracking_number = "TRK1"
    with pytest.raises(Refused, match="tracking number"):
        commit(
            database.begin,
            lambda uow: uow.parcels.save_label(one),
            lambda uow: uow.parcels.save_label(two),
        )


def test_one_bench_holds_one_open_parcel(database: Database) -> None:
    first = add_order(database.begin, "1")
    parcel = add_parcel(database.begin, first, station="bench 1")
    second = add_order(database.begin, "2")
    with pytest.raises(Refused, match="open box"):
        commit(database.begin, lambda uow: uow.parcels.add(second, station="bench 1"))
    with database.begin() as uow:
        on_bench = uow.parcels.open_at("bench 1")
        assert on_bench is not None
        assert on_bench.id == parcel.id
        uow.parcels.save(on_bench)
        uow.parcels.add(second, station="bench 1")
        uow.commit()
    with database.begin() as uow:
        on_bench = uow.parcels.open_at("bench 1")
        assert on_bench is not None
        assert on_bench.order_id == second


def test_a_stale_parcel_is_refused(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    with database.begin() as uow:
        seen = uow.parcels.get(parcel.id)
    assert seen is not None
    with database.begin() as uow:
        packed(uow, parcel)
        uow.commit()
    with pytest.raises(Refused, match="changed meanwhile"):
        commit(database.begin, lambda uow: uow.parcels.save(seen))
    with pytest.raises(Refused, match="changed meanwhile"):
        commit(database.begin, lambda uow: uow.parcels.save_label(seen))


def test_a_label_is_noted_without_moving_the_parcel(database: Database) -> None:
    order_id = add_order(database.begin)
    parcel = add_parcel(database.begin, order_id, station="bench 1")
    with database.begin() as uow:
        mine = uow.parcels.get(parcel.id)
        assert mine is not None
        mine.label, mine.carrier, mine.tracking_number = LabelState.LIVE, "demo", "TRK9"
        mine.weight_g = 5_000
        uow.parcels.save_label(mine)
        uow.commit()
    with database.begin() as uow:
        on_bench = uow.parcels.open_at("bench 1")
    assert on_bench is not None
    assert (on_bench.label, on_bench.tracking_number) == (LabelState.LIVE, "TRK9")
    assert (on_bench.weight_g, on_bench.status) == (None, ParcelStatus.OPEN)


def test_the_pallet_counts_what_this_transaction_wrote(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        boxes = [packed(uow, uow.parcels.add(order_id, station="")) for _ in range(3)]
        packed(uow, uow.parcels.add(order_id, station=""), carrier="other")
        yesterday = packed(uow, uow.parcels.add(order_id, station=""))
        yesterday.status = ParcelStatus.HANDED_OVER
        yesterday.handed_over_at = MORNING - timedelta(days=1)
        uow.parcels.save(yesterday)
        boxes[0].status = ParcelStatus.HANDED_OVER
        boxes[0].handed_over_at = MORNING + timedelta(minutes=1)
        uow.parcels.save(boxes[0])
        assert uow.parcels.pallet_count("demo", MORNING) == (1, 3)
        assert uow.parcels.pallet_count("nobody", MORNING) == (0, 0)


def test_the_wish_to_buy_is_kept_as_written_with_the_raw_answer(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    with database.begin() as uow:
        assert uow.labels.intent(parcel.id) is None
        uow.labels.intend(intent(parcel.id))
        uow.labels.intend(intent(parcel.id, "REF2", attempt=2, price_ceiling=None))
        uow.labels.keep_raw("REF1", b'{"half": ')
        uow.commit()
    with database.begin() as uow:
        newest = uow.labels.intent(parcel.id)
        assert newest == intent(parcel.id, "REF2", attempt=2, price_ceiling=None)
        uow.labels.keep_raw("REF2", b"\x00\xff")
        uow.commit()
    with database.begin() as uow:
        newest = uow.labels.intent(parcel.id)
        assert newest is not None
        assert newest.raw_answer == b"\x00\xff"


def test_a_key_at_the_carrier_is_used_once(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    wish = intent(parcel.id)
    with pytest.raises(Refused, match="ordered already"):
        commit(
            database.begin,
            lambda uow: uow.labels.intend(wish),
            lambda uow: uow.labels.intend(wish),
        )
    with pytest.raises(Refused, match="No label was ordered"):
        commit(database.begin, lambda uow: uow.labels.keep_raw("NEVER", b""))


def test_a_parcel_has_one_live_label(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    with database.begin() as uow:
        label_id = uow.labels.add(label(parcel.id))
        with pytest.raises(Refused, match="live label already"):
            uow.labels.add(label(parcel.id, tracking_number="TRK2"))
        uow.commit()
    with database.begin() as uow:
        kept = uow.labels.live(parcel.id)
        assert kept == label(parcel.id, id=label_id)
        assert uow.labels.get(label_id) == kept


def test_what_was_spent_is_summed_by_currency_and_time(database: Database) -> None:
    order_id = add_order(database.begin)
    with database.begin() as uow:
        begun = uow.now() - timedelta(seconds=1)
        for price in (Money(Decimal("4.25"), "EUR"), Money(Decimal("3.10"), "EUR"), None):
            parcel = uow.parcels.add(order_id, station="")
            uow.labels.add(label(parcel.id, price=price))
        parcel = uow.parcels.add(order_id, station="")
        uow.labels.add(label(parcel.id, price=Money(Decimal("99"), "TRY")))
        uow.commit()
    with database.begin() as uow:
        assert uow.labels.spent_since(begun, "EUR") == Money(Decimal("7.35"), "EUR")
        later = begun + timedelta(hours=1)
        assert uow.labels.spent_since(later, "EUR") == Money(Decimal("0"), "EUR")


def test_a_print_is_followed_copy_by_copy(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    with database.begin() as uow:
        assert uow.prints.newest(parcel.id) is None
        label_id = uow.labels.add(label(parcel.id))
        first = PrintJob(label_id, parcel.id, "zebra", 0, PrintState.QUEUED)
        uow.prints.add(first)
        uow.prints.set(label_id, 0, PrintState.DOUBTFUL, "silent")
        copy = PrintJob(label_id, parcel.id, "zebra", 1, PrintState.QUEUED)
        uow.prints.add(copy)
        uow.commit()
    with database.begin() as uow:
        assert uow.prints.newest(parcel.id) == copy
        stored = uow.prints.get(label_id, 0)
        assert stored is not None
        assert (stored.state, stored.evidence) == (PrintState.DOUBTFUL, "silent")
        assert uow.prints.get(label_id, 7) is None


def test_a_message_is_replaced_under_its_key(database: Database) -> None:
    order_id = add_order(database.begin)
    parcel = add_parcel(database.begin, order_id)
    waiting = StoredMessage(
        "1:shipped:email:1", order_id, parcel.id, "shipped", "email", 1, MessageState.WAITING,
        to="ada@example.com", at=MORNING,
    )  # fmt: skip
    sent = StoredMessage(
        waiting.key, order_id, parcel.id, "shipped", "email", 1, MessageState.SENT,
        language="zh", language_reason="order", to="ada@example.com", to_name="王秀英",
        message_id="<1@example.com>", subject="您的包裹", text="你好", html="<p>你好</p>",
        answer="250 ok", at=MORNING,
    )  # fmt: skip
    with database.begin() as uow:
        first = uow.messages.put(waiting)
        assert uow.messages.get(waiting.key) == waiting
        assert uow.messages.put(sent) == first
        uow.commit()
    with database.begin() as uow:
        assert uow.messages.of_parcel(parcel.id) == [sent]
        assert uow.messages.get("nothing") is None


def test_a_later_promise_holds_and_the_first_is_kept(database: Database) -> None:
    parcel = add_parcel(database.begin, add_order(database.begin))
    first = Promise(date(2026, 3, 4), date(2026, 3, 6), MORNING, "table")
    second = Promise(date(2026, 3, 5), date(2026, 3, 9), MORNING + timedelta(days=1), "late")
    with database.begin() as uow:
        assert uow.promises.current(parcel.id) is None
        uow.promises.add(parcel.id, first)
        assert uow.promises.current(parcel.id) == first
        uow.promises.add(parcel.id, second)
        uow.commit()
    with database.begin() as uow:
        assert uow.promises.current(parcel.id) == second
