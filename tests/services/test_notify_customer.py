"""Telling the customer: once, in his language, to an address that was frozen, or not at all."""

from __future__ import annotations

from datetime import date

import pytest

from tests.fakes import Fate
from tests.services.shop import BOWL, MAY, MUG, UNDO, Shop, line
from workstation.domain.barcodes import Command, command_code
from workstation.domain.errors import NotConfigured, Unavailable
from workstation.domain.messages import Item, MessageState
from workstation.ports.carrier import EffectKind
from workstation.ports.unit_of_work import StoredMessage
from workstation.ports.work import NewWork, WorkState
from workstation.services.answer_question import answer_all, retry
from workstation.services.change_order import fix_address
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.notify_customer import message_id
from workstation.services.pack import finalize
from workstation.services.reactions import NOTIFY, message_purpose

NEW = "new@customer.example"


def message(shop: Shop) -> StoredMessage:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        return uow.messages.of_parcel(parcel.id)[-1]


def told(shop: Shop, number: str = "1001") -> None:
    shop.ship(number)
    shop.wait(UNDO + 1)


def new_address(shop: Shop) -> None:
    fix_address(shop.floor, shop.get().id, {"email": NEW})


def test_one_parcel_one_message_with_number_link_and_promise(shop: Shop) -> None:
    told(shop)
    (mail,) = shop.mail.taken
    assert (mail.to, mail.to_name) == ("ayse@customer.example", "Ayşe Yılmaz")
    (facts,) = shop.writer.facts
    assert facts.tracking_number == shop.carrier.ledger[0].tracking_number
    assert facts.tracking_url.endswith(facts.tracking_number)
    assert facts.promise is not None
    assert facts.promise.earliest == date(2026, 3, 3)
    assert facts.in_this_parcel == (Item("Mug", 1),)
    assert (facts.still_to_come, facts.cancelled, facts.parcel_number) == ((), (), 1)
    sent = message(shop)
    assert (sent.state, sent.answer) == (MessageState.SENT, "250 queued")
    assert (sent.language, sent.language_reason) == ("tr", "country")
    assert shop.history()[-1] == "MessageSent"


def test_a_part_says_what_is_in_it_and_what_is_still_to_come(shop: Shop) -> None:
    shop.order("1001", line(MUG, quantity=2, variant="red"), line(BOWL, ships_around=MAY))
    shop.scan("1001", MUG)
    finalize(shop.floor)
    shop.work()
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    shop.wait(UNDO + 1)
    (facts,) = shop.writer.facts
    assert facts.in_this_parcel == (Item("Mug, red", 1),)
    assert facts.still_to_come == (Item("Mug, red", 1), Item("Bowl", 1, MAY))


def test_the_last_part_says_that_nothing_is_still_to_come(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL), line())
    with shop.database.begin() as uow:
        uow.orders.set_line(order.lines[2].id, packed=0, shipped=0, cancelled=1)
        uow.commit()
    shop.scan("1001", MUG, command_code(Command.NEXT_PACKAGE), BOWL)
    shop.work()
    for parcel in shop.parcels():
        hand_over(shop.floor, parcel.tracking_number, "")
        shop.wait(UNDO + 1)
    first, last = shop.writer.facts
    assert first.still_to_come == (Item("Bowl", 1),)
    assert last.still_to_come == ()
    assert last.cancelled == (Item("Mug", 1),)
    assert (first.parcel_number, last.parcel_number) == (1, 2)


def test_an_emptied_box_before_it_does_not_make_a_parcel_the_second(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", command_code(Command.UNPACK), "1001", MUG)
    finalize(shop.floor)
    shop.work()
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    shop.wait(UNDO + 1)
    assert [facts.parcel_number for facts in shop.writer.facts] == [1]


def test_a_lost_answer_is_one_question_and_never_a_second_message(any_shop: Shop) -> None:
    any_shop.set(messages={"undo_seconds": 0.0})
    any_shop.mail.next(Fate.LOST_AFTER)
    any_shop.ship()
    any_shop.work()
    any_shop.wait(1)
    (row,) = any_shop.asking()
    assert row.cause == "message_doubt:messages"
    assert message(any_shop).state is MessageState.DOUBTFUL
    any_shop.answer("sent")
    any_shop.work()
    assert message(any_shop).state is MessageState.SENT
    assert len(any_shop.mail.taken) == 1


def test_again_sends_the_same_message_under_the_same_id(shop: Shop) -> None:
    shop.mail.next(Fate.LOST_BEFORE)
    told(shop)
    first = message(shop).message_id
    shop.answer("again")
    shop.work()
    (mail,) = shop.mail.taken
    assert mail.message_id == first
    assert message(shop).state is MessageState.SENT


def test_again_is_said_of_one_sending_and_not_of_the_next(shop: Shop) -> None:
    shop.mail.next(Fate.LOST_BEFORE, Fate.LOST_AFTER)
    told(shop)
    shop.answer("again")
    shop.work()
    assert len(shop.asking()) == 1
    assert len(shop.mail.taken) == 1


def test_a_channel_that_knows_its_messages_again_is_not_asked_about(shop: Shop) -> None:
    shop.mail.effect = EffectKind.KEYED
    shop.mail.next(Fate.BUG)
    told(shop)
    retry(shop.floor, shop.refused()[0].id)
    shop.work()
    assert len(shop.mail.taken) == 1


def test_a_mail_server_that_is_away_is_tried_again_with_the_same_words(shop: Shop) -> None:
    shop.mail.next(Fate.AWAY, Fate.AWAY)
    told(shop)
    assert message(shop).state is MessageState.SENDING
    frozen = message(shop)
    for _ in range(4):
        shop.wait(3)
    (mail,) = shop.mail.taken
    assert (mail.message_id, mail.message.text) == (frozen.message_id, frozen.text)
    assert len(shop.writer.facts) == 1


def test_a_refused_address_that_is_mended_gets_the_message_by_itself(any_shop: Shop) -> None:
    any_shop.set(messages={"undo_seconds": 0.0})
    any_shop.mail.next(Fate.REFUSED)
    any_shop.ship()
    any_shop.work()
    any_shop.wait(1)
    assert message(any_shop).state is MessageState.REFUSED
    assert len(any_shop.refused()) == 1
    new_address(any_shop)
    any_shop.work()
    assert [mail.to for mail in any_shop.mail.taken] == [NEW]
    assert message(any_shop).state is MessageState.SENT
    assert not any_shop.open()


def test_a_refused_message_that_is_retried_goes_to_the_address_as_it_is_now(shop: Shop) -> None:
    shop.mail.next(Fate.REFUSED, Fate.REFUSED)
    told(shop)
    new_address(shop)
    shop.work()
    retry(shop.floor, shop.refused()[0].id)
    shop.work()
    assert [mail.to for mail in shop.mail.taken] == [NEW]


def test_an_address_changed_while_the_message_is_in_doubt_parks_it(shop: Shop) -> None:
    shop.mail.next(Fate.LOST_BEFORE)
    told(shop)
    new_address(shop)
    shop.answer("again")
    shop.work()
    assert shop.mail.taken == []
    (row,) = shop.refused()
    assert "address changed" in row.last_error
    retry(shop.floor, row.id)
    shop.work()
    assert [mail.to for mail in shop.mail.taken] == [NEW]


def test_without_an_address_nobody_is_told_and_that_is_shown(shop: Shop) -> None:
    shop.order("1001", email="")
    told(shop)
    assert message(shop).state is MessageState.NOT_SENT
    assert shop.history()[-1] == "MessageNotSent"
    assert not shop.open()


def test_without_a_mail_server_the_message_waits_for_set_up(shop: Shop) -> None:
    shop.no_mail = True
    told(shop)
    (row,) = shop.refused()
    assert "mail server" in row.last_error
    shop.no_mail = False
    retry(shop.floor, row.id)
    shop.work()
    assert len(shop.mail.taken) == 1


def test_a_message_that_set_up_held_back_is_sent_and_not_asked_about(shop: Shop) -> None:
    shop.mail.next(Fate.NOT_SET_UP)
    told(shop)
    (row,) = shop.refused()
    retry(shop.floor, row.id)
    shop.work()
    assert not shop.asking()
    assert len(shop.mail.taken) == 1


def test_a_message_waits_for_its_promise(shop: Shop) -> None:
    shop.set(messages={"undo_seconds": 0.0})
    shop.forecast.fails.append(Unavailable("not yet", retry_after=60.0))
    shop.ship()
    shop.work("promise")
    shop.work("messages")
    assert shop.mail.taken == []
    shop.wait(61)
    shop.wait(1)
    (facts,) = shop.writer.facts
    assert facts.promise is not None


def test_without_a_known_transit_time_the_message_goes_without_a_date(shop: Shop) -> None:
    shop.forecast.fails.append(NotConfigured("No transit time is known for this lane."))
    told(shop)
    (facts,) = shop.writer.facts
    assert facts.promise is None
    assert len(shop.refused()) == 1


def test_a_promise_from_before_the_undo_is_not_told(shop: Shop) -> None:
    parcel = shop.ship()
    shop.work()
    undo_hand_over(shop.floor, parcel.id)
    shop.database.clock.sleep(3 * 24 * 3600)
    shop.forecast.fails.append(Unavailable("not yet", retry_after=UNDO * 2))
    hand_over(shop.floor, parcel.tracking_number, "")
    shop.work()
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    shop.wait(UNDO + 1)
    shop.wait(1)
    (facts,) = shop.writer.facts
    assert facts.promise is not None
    assert facts.promise.earliest == date(2026, 3, 6)


def test_a_hand_over_that_was_undone_makes_no_promise(shop: Shop) -> None:
    parcel = shop.ship()
    undo_hand_over(shop.floor, parcel.id)
    shop.work()
    assert shop.forecast.journeys == []


@pytest.mark.parametrize(
    ("language", "country", "expected"),
    [("el", "TR", "el"), ("", "SA", "ar"), ("", "DE", "en"), ("zh-CN", "", "zh")],
)
def test_the_customer_reads_his_own_language(
    shop: Shop, language: str, country: str, expected: str
) -> None:
    shop.order("1001", language=language, to_country=country or "TR")
    told(shop)
    assert shop.mail.taken[0].message.language == expected


def test_a_message_keeps_one_id_for_ever_and_no_two_share_it() -> None:
    one = message_id("1:shipped:email:1", "shop@ege.example")
    assert one == message_id("1:shipped:email:1", "shop@ege.example")
    assert one != message_id("1:shipped:email:2", "shop@ege.example")
    assert one.endswith("@ege.example>")
    assert message_id("1", "").endswith("@localhost>")
    assert message_id("1", "shop@çömlek.example").isascii()


def test_all_messages_in_doubt_are_answered_at_once(shop: Shop) -> None:
    shop.mail.next(Fate.LOST_AFTER, Fate.LOST_AFTER)
    for number in ("1001", "1002"):
        shop.ship(number)
    shop.wait(UNDO + 1)
    assert answer_all(shop.floor, "message_doubt:messages", "sent") == 2
    shop.work()
    assert [row for row in shop.open() if row.state is not WorkState.DONE] == []
    assert len(shop.mail.taken) == 2


@pytest.mark.parametrize(
    ("state", "after"),
    [
        (MessageState.SENT, MessageState.SENT),
        (MessageState.UNDONE, MessageState.UNDONE),
        (MessageState.WAITING, MessageState.NOT_SENT),
    ],
)
def test_a_stray_item_tells_nobody_what_is_not_so(
    shop: Shop, state: MessageState, after: MessageState
) -> None:
    """The parcel stands on the bench: whatever an item says, it is not shipped."""
    parcel = shop.pack()
    with shop.database.begin() as uow:
        key = f"{parcel.id}:shipped:email:9"
        uow.messages.put(
            StoredMessage(key, parcel.order_id, parcel.id, "shipped", "email", 9, state)
        )
        uow.work.add(
            NewWork(NOTIFY, str(parcel.id), message_purpose("shipped", "email", 9), "messages")
        )
        uow.commit()
    shop.work()
    assert shop.mail.taken == []
    assert message(shop).state is after
    assert not shop.open()
