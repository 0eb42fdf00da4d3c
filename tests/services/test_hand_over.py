"""At the door: that scan and no earlier one says "shipped", and it can be taken back in time."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import delete

from tests.fakes import Fate
from tests.services.shop import BOWL, MAY, MUG, UNDO, Shop, incoming, line
from workstation.domain.barcodes import Command, command_code
from workstation.domain.messages import MessageState
from workstation.domain.orders import OrderStatus, Queue
from workstation.domain.shipments import ParcelStatus
from workstation.domain.values import ParcelId
from workstation.ports.unit_of_work import StoredMessage
from workstation.ports.work import WorkState
from workstation.services.change_order import hold
from workstation.services.desk import HandOverAnswer, Said, StopKind, Tone
from workstation.services.go_live import answer_live
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.import_orders import store
from workstation.services.pack import finalize, release
from workstation.storage.tables import watches


def messages(shop: Shop) -> list[StoredMessage]:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        return list(uow.messages.of_parcel(parcel.id))


def stopped(answer: HandOverAnswer) -> StopKind:
    assert answer.verdict.tone is Tone.STOP, answer.verdict
    assert answer.stop is not None
    return answer.stop.kind


def test_the_scan_at_the_door_ships_the_parcel(any_shop: Shop) -> None:
    parcel = any_shop.pack()
    any_shop.scan(parcel.tracking_number)
    answer = hand_over(any_shop.floor, f"{parcel.tracking_number}\r", "")
    assert (answer.verdict.said, answer.verdict.object) == (Said.ON_PALLET, "1001")
    assert answer.pallet is not None
    assert (answer.pallet.carrier, answer.pallet.scanned, answer.pallet.of) == ("fake", 1, 1)
    order = any_shop.get()
    assert order.status is OrderStatus.SHIPPED
    assert order.lines[0].shipped == 1
    assert any_shop.queue() is None
    assert any_shop.parcel().status is ParcelStatus.HANDED_OVER
    assert [message.state for message in messages(any_shop)] == [MessageState.WAITING]
    assert "ParcelHandedOver" in any_shop.history()


def test_the_customer_is_told_when_the_undo_window_has_passed_and_not_before(shop: Shop) -> None:
    parcel = shop.pack()
    answer = hand_over(shop.floor, parcel.key, "")
    assert answer.undo_until == shop.database.clock.now() + timedelta(seconds=UNDO)
    shop.wait(UNDO - 1)
    assert shop.mail.taken == []
    shop.wait(2)
    assert [mail.to for mail in shop.mail.taken] == ["ayse@customer.example"]


def test_a_parcel_taken_back_inside_the_window_is_never_told(any_shop: Shop) -> None:
    parcel = any_shop.ship()
    answer = undo_hand_over(any_shop.floor, parcel.id)
    assert answer.verdict.said is Said.UNDONE
    assert any_shop.parcel().status is ParcelStatus.PACKED
    assert any_shop.parcel().handed_over_at is None
    assert any_shop.get().status is OrderStatus.PACKED
    assert any_shop.get().lines[0].shipped == 0
    assert [message.state for message in messages(any_shop)] == [MessageState.UNDONE]
    any_shop.work()
    assert any_shop.mail.taken == []


def test_a_second_round_tells_once_and_only_after_the_undo(shop: Shop) -> None:
    parcel = shop.ship()
    undo_hand_over(shop.floor, parcel.id)
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    hand_over(shop.floor, parcel.tracking_number, "fake")
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 1
    assert [message.round for message in messages(shop)] == [1, 2]


def test_after_the_customer_was_told_nothing_is_taken_back(shop: Shop) -> None:
    parcel = shop.ship()
    shop.wait(UNDO + 1)
    answer = undo_hand_over(shop.floor, parcel.id)
    assert answer.verdict.said is Said.TOO_LATE_TO_UNDO
    assert shop.parcel().status is ParcelStatus.HANDED_OVER


@pytest.mark.parametrize("held_back", ["no server", "refused"])
def test_a_parcel_of_which_nobody_could_be_told_can_be_taken_back(
    shop: Shop, held_back: str
) -> None:
    shop.no_mail = held_back == "no server"
    shop.mail.next(Fate.REFUSED)
    parcel = shop.ship()
    shop.wait(UNDO + 1)
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE
    shop.no_mail = False
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    assert not shop.open()


def test_a_parcel_that_is_on_no_pallet_cannot_be_taken_off(shop: Shop) -> None:
    parcel = shop.pack()
    for known in (parcel.id, ParcelId(99)):
        assert undo_hand_over(shop.floor, known).verdict.said is Said.NOTHING_OPEN


def test_the_same_parcel_twice_is_a_note_and_tells_once(shop: Shop) -> None:
    parcel = shop.ship()
    answer = hand_over(shop.floor, parcel.tracking_number, "fake")
    assert answer.verdict.said is Said.ALREADY_ON_PALLET
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 1


def test_a_parcel_of_another_carrier_stops_the_pallet(any_shop: Shop) -> None:
    any_shop.order("1001", to_country="GR")
    any_shop.scan("1001", MUG)
    any_shop.work()
    answer = hand_over(any_shop.floor, any_shop.parcel().tracking_number, "fake")
    assert stopped(answer) is StopKind.WRONG_CARRIER
    assert answer.stop is not None
    assert (answer.stop.carrier_here, answer.stop.carrier_right) == ("fake", "other")
    assert answer.stop.order_number == "1001"
    assert any_shop.parcel().status is ParcelStatus.PACKED
    assert "ScanRefused" in any_shop.history()
    alone = hand_over(any_shop.floor, any_shop.parcel().tracking_number, "")
    assert alone.pallet is not None
    assert alone.pallet.carrier_name == "other"


def test_a_cancelled_order_does_not_leave(any_shop: Shop) -> None:
    parcel = any_shop.pack()
    again = [incoming("1001", cancelled=True)]
    store(any_shop.floor, "again", again, pause=lambda _: None)
    answer = hand_over(any_shop.floor, parcel.tracking_number, "")
    assert stopped(answer) is StopKind.ORDER_CANCELLED
    assert answer.stop is not None
    assert answer.stop.label_bought
    assert answer.stop.at is not None
    assert any_shop.parcel().status is ParcelStatus.PACKED


def test_a_held_order_does_not_leave_and_says_why(shop: Shop) -> None:
    parcel = shop.pack()
    hold(shop.floor, shop.get().id, "wrong colour")
    assert shop.queue() == Queue.ON_HOLD
    answer = hand_over(shop.floor, parcel.tracking_number, "")
    assert stopped(answer) is StopKind.ORDER_HELD
    assert answer.stop is not None
    assert answer.stop.reason == "wrong colour"


def test_an_emptied_parcel_does_not_leave(shop: Shop) -> None:
    shop.order("1001")
    shop.scan("1001")
    release(shop.floor)
    key = shop.parcel().key
    assert stopped(hand_over(shop.floor, key, "")) is StopKind.PARCEL_CANCELLED


def test_an_open_box_and_one_without_label_wait(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    key = shop.parcel().key
    assert hand_over(shop.floor, key, "").verdict.said is Said.NOT_PACKED_YET
    finalize(shop.floor)
    assert hand_over(shop.floor, key, "").verdict.said is Said.NO_LABEL_YET


def test_an_unknown_code_at_the_door_is_a_note(shop: Shop) -> None:
    answer = hand_over(shop.floor, "whatever", "fake")
    assert (answer.verdict.said, answer.verdict.tone) == (Said.UNKNOWN_CODE, Tone.NOTE)


def test_understood_ends_a_stop(shop: Shop) -> None:
    answer = hand_over(shop.floor, command_code(Command.UNDERSTOOD), "fake")
    assert answer.verdict.said is Said.UNDERSTOOD
    assert answer.pallet is not None


def test_the_pallet_counts_what_is_on_it_and_what_still_waits(any_shop: Shop) -> None:
    first, second = any_shop.pack("1001"), any_shop.pack("1002")
    hand_over(any_shop.floor, first.tracking_number, "")
    answer = hand_over(any_shop.floor, first.tracking_number, "fake")
    assert answer.pallet is not None
    assert (answer.pallet.scanned, answer.pallet.of) == (1, 2)
    answer = hand_over(any_shop.floor, second.tracking_number, "fake")
    assert answer.pallet is not None
    assert (answer.pallet.scanned, answer.pallet.of) == (2, 2)


@pytest.mark.parametrize(("later", "queue"), [(False, Queue.READY), (True, Queue.LATER)])
def test_what_is_left_of_a_part_goes_on_waiting(shop: Shop, later: bool, queue: Queue) -> None:
    shop.order("1001", line(MUG), line(BOWL, ships_around=MAY if later else None))
    shop.scan("1001", MUG)
    finalize(shop.floor)
    shop.work()
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    assert shop.get().status is OrderStatus.PARTIAL
    assert shop.queue() == queue


def test_the_first_parcel_at_the_door_asks_whether_customers_may_hear(shop: Shop) -> None:
    def scan_out(number: str) -> bool:
        parcel = shop.pack(number)
        shop.scan(parcel.tracking_number)
        return hand_over(shop.floor, parcel.tracking_number, "").asks_live

    saved: list[object] = []
    shop.set(smtp={"host": ""})
    assert not scan_out("1001")
    shop.set(smtp={"host": "127.0.0.1"})
    assert scan_out("1002")
    assert scan_out("1003")
    answer_live(shop.floor, saved.append, True)
    assert saved == [{"smtp": {"live": True}}]
    assert not scan_out("1004")
    answer_live(shop.floor, saved.append, False)
    assert len(saved) == 1


def test_a_parcel_that_was_told_may_be_handed_over_again_but_not_taken_back(shop: Shop) -> None:
    """Messages of other moments and of an older round are no reason to keep it."""
    parcel = shop.ship()
    undo_hand_over(shop.floor, parcel.id)
    hand_over(shop.floor, parcel.key, "")
    with shop.database.begin() as uow:
        uow.messages.put(
            StoredMessage(
                "other", parcel.order_id, parcel.id, "in_transit", "email", 2, MessageState.SENT
            )
        )
        uow.commit()
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE
    hand_over(shop.floor, parcel.key, "")
    shop.wait(UNDO + 1)
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.TOO_LATE_TO_UNDO


def test_a_message_that_was_taken_back_before_does_not_hinder(shop: Shop) -> None:
    parcel = shop.ship()
    (waiting,) = messages(shop)
    with shop.database.begin() as uow:
        uow.work.cancel(kind="notify", subject=str(parcel.id), purpose="shipped:email:1")
        uow.messages.put(replace(waiting, state=MessageState.UNDONE))
        uow.commit()
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE


def test_a_parcel_that_nobody_watches_is_taken_back_and_promised_all_the_same(shop: Shop) -> None:
    parcel = shop.ship()
    with shop.database.begin() as uow:
        item = uow.work.find(kind="make_promise", subject=str(parcel.id), purpose="1")
        uow.commit()
    assert item is not None
    unwatch(shop, parcel.id)
    shop.work("promise")
    with shop.database.begin() as uow:
        assert uow.promises.current(parcel.id) is not None
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE


def test_no_promise_is_made_for_a_parcel_that_came_back_from_the_pallet(shop: Shop) -> None:
    parcel = shop.ship()
    with shop.database.begin() as uow:
        parcel = uow.parcels.get(parcel.id) or parcel
        parcel.status, parcel.handed_over_at = ParcelStatus.PACKED, None
        uow.parcels.save(parcel)
        uow.commit()
    shop.work("promise")
    with shop.database.begin() as uow:
        assert uow.promises.current(parcel.id) is None
        found = uow.work.find(kind="make_promise", subject=str(parcel.id), purpose="1")
    assert found is not None
    assert found.state is WorkState.DROPPED


def unwatch(shop: Shop, parcel: ParcelId) -> None:
    """As with parcels that left before anybody watched them."""
    with shop.database.engine().begin() as connection:
        connection.execute(delete(watches).where(watches.c.parcel_id == parcel))
