"""What is missing, cancelled or late by our own doing is told without anybody thinking of it."""

from __future__ import annotations

from datetime import date, timedelta

from tests.services.shop import BOWL, MAY, MUG, UNDO, Shop, line
from workstation.domain.messages import Item, MessageState, Moment
from workstation.ports.unit_of_work import StoredMessage
from workstation.services.fulfil import short_pick
from workstation.services.leftovers import ship_tomorrow
from workstation.services.owed import cancel_line
from workstation.services.pack_short import short_here


def said(shop: Shop, moment: Moment, number: str = "1001") -> list[StoredMessage]:
    order = shop.get(number)
    with shop.database.begin() as uow:
        return [one for one in uow.messages.of_order(order.id) if one.moment == moment]


def facts(shop: Shop, moment: Moment):
    return [one for one in shop.writer.facts if one.moment is moment]


def test_a_short_pick_tells_what_is_missing_and_when_it_comes(shop: Shop) -> None:
    order = shop.order("1001", line(MUG, quantity=3), line(BOWL))
    short_pick(shop.floor, order.id, order.lines[0].id, 2, MAY)
    assert not facts(shop, Moment.BACKORDER)
    shop.wait(UNDO + 1)
    (told,) = facts(shop, Moment.BACKORDER)
    assert told.still_to_come == (Item("Mug", 2, MAY),)
    assert [one.state for one in said(shop, Moment.BACKORDER)] == [MessageState.SENT]


def test_all_that_is_found_missing_in_one_undo_window_is_one_message(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL))
    for one in order.lines:
        short_pick(shop.floor, order.id, one.id, 1, None)
    shop.wait(UNDO + 1)
    (told,) = facts(shop, Moment.BACKORDER)
    assert [item.name for item in told.still_to_come] == ["Mug", "Bowl"]


def test_what_is_there_again_in_time_is_not_told(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL))
    short_pick(shop.floor, order.id, order.lines[0].id, 1, None)
    short_pick(shop.floor, order.id, order.lines[0].id, 0, None)
    shop.wait(UNDO + 1)
    assert not facts(shop, Moment.BACKORDER) or not shop.mail.taken
    (message,) = said(shop, Moment.BACKORDER)
    assert (message.state, message.answer) == (
        MessageState.NOT_SENT,
        "it was put right meanwhile",
    )


def test_an_item_missing_at_the_bench_is_told_too(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    short_here(shop.floor)
    shop.wait(UNDO + 1)
    (told,) = facts(shop, Moment.BACKORDER)
    assert told.still_to_come == (Item("Bowl", 1),)


def test_a_cancelled_line_is_told_and_a_later_one_anew(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL), line())
    cancel_line(shop.floor, order.id, order.lines[0].id)
    shop.wait(UNDO + 1)
    cancel_line(shop.floor, order.id, order.lines[1].id)
    shop.wait(UNDO + 1)
    first, second = facts(shop, Moment.LINES_CANCELLED)
    assert first.cancelled == (Item("Mug", 1),)
    assert second.cancelled == (Item("Mug", 1), Item("Bowl", 1))
    assert [one.round for one in said(shop, Moment.LINES_CANCELLED)] == [1, 2]


def test_a_leftover_for_tomorrow_tells_the_new_day_once(shop: Shop) -> None:
    parcel = shop.pack("1001")
    days = {
        ship_tomorrow(shop.floor, lambda _: True, subject)
        for subject in (f"parcel:{parcel.id}", f"order:{shop.get().id}", "parcel:4711")
    }
    tomorrow = shop.database.clock.now().date() + timedelta(days=1)
    assert days == {tomorrow}
    shop.wait(UNDO + 1)
    (told,) = facts(shop, Moment.OUR_DELAY)
    assert told.until == tomorrow != date.min


def test_a_shop_that_keeps_a_moment_to_itself_tells_nobody(shop: Shop) -> None:
    shop.set(messages={"silent": ["backorder"], "undo_seconds": UNDO})
    order = shop.order("1001", line(MUG), line(BOWL))
    short_pick(shop.floor, order.id, order.lines[0].id, 1, None)
    shop.wait(UNDO + 1)
    assert not said(shop, Moment.BACKORDER)
    assert "CustomerInformed" not in shop.history()
