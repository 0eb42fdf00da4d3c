"""Messages in a person's hands: taken back, sent again, seen before they go."""

from __future__ import annotations

import pytest

from tests.fakes import Fate
from tests.services.shop import UNDO, Shop
from workstation.domain.errors import Refused
from workstation.domain.messages import MessageState, Moment
from workstation.domain.shipments import Parcel
from workstation.ports.unit_of_work import StoredMessage
from workstation.services.check_device import check_data, check_result
from workstation.services.desk import Said
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.inform_customer import inform_customer
from workstation.services.tend_messages import (
    AGAIN,
    ask_preview,
    preview_message,
    recall,
    send_again,
)


def said(shop: Shop, parcel: Parcel) -> list[StoredMessage]:
    with shop.database.begin() as uow:
        return list(uow.messages.of_order(parcel.order_id))


def test_a_waiting_message_is_taken_back_and_nobody_hears_it(any_shop: Shop) -> None:
    parcel = any_shop.ship()
    (message,) = said(any_shop, parcel)
    recall(any_shop.floor, message.key)
    any_shop.wait(UNDO + 1)
    assert any_shop.mail.taken == []
    (row,) = any_shop.database.views.message_list([MessageState.UNDONE])
    assert row.key == message.key
    assert any_shop.database.views.message_list([MessageState.SENT]) == []
    with pytest.raises(Refused):
        recall(any_shop.floor, message.key)


def test_what_was_taken_back_can_be_sent_after_all_with_its_promise(shop: Shop) -> None:
    parcel = shop.ship()
    (message,) = said(shop, parcel)
    recall(shop.floor, message.key)
    shop.work()
    send_again(shop.floor, message.key)
    with pytest.raises(Refused):
        send_again(shop.floor, said(shop, parcel)[-1].key)
    shop.work()
    assert len(shop.mail.taken) == 1
    assert shop.writer.facts[-1].promise is not None
    assert len(shop.database.views.message_list()) == 2


def test_sending_again_is_a_message_of_its_own_each_time(shop: Shop) -> None:
    parcel = shop.ship()
    shop.wait(UNDO + 1)
    (message,) = said(shop, parcel)
    assert message.state is MessageState.SENT
    with pytest.raises(Refused):
        recall(shop.floor, message.key)
    for times in (2, 3):
        send_again(shop.floor, message.key)
        shop.work()
        assert len(shop.mail.taken) == times
    assert [one.round for one in said(shop, parcel)] == [1, AGAIN + 1, 2 * AGAIN + 1]
    assert len({mail.message_id for mail in shop.mail.taken}) == 3


def test_a_hand_over_whose_message_was_taken_back_can_still_be_undone(shop: Shop) -> None:
    parcel = shop.ship()
    (message,) = said(shop, parcel)
    recall(shop.floor, message.key)
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE
    hand_over(shop.floor, parcel.tracking_number, "")
    assert said(shop, parcel)[-1].round == 2


def test_a_hand_over_of_which_was_told_again_is_not_undone_and_its_rounds_go_on(
    shop: Shop,
) -> None:
    parcel = shop.ship()
    (message,) = said(shop, parcel)
    recall(shop.floor, message.key)
    send_again(shop.floor, message.key)
    shop.work()
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.TOO_LATE_TO_UNDO


def test_a_refused_message_is_tried_again_as_it_is(shop: Shop) -> None:
    parcel = shop.ship()
    shop.mail.next(Fate.REFUSED)
    shop.wait(UNDO + 1)
    (message,) = said(shop, parcel)
    assert message.state is MessageState.REFUSED
    send_again(shop.floor, message.key)
    with pytest.raises(Refused, match="tried already"):
        start_and_send_again(shop, message.key)
    with pytest.raises(Refused):
        send_again(shop.floor, "gone")


def start_and_send_again(shop: Shop, key: str) -> None:
    """Press once more while the worker has it in hand."""
    with shop.database.begin() as uow:
        assert uow.work.claim(owner="worker", lease_seconds=60) is not None
        uow.commit()
    send_again(shop.floor, key)


def test_a_message_of_an_order_alone_is_sent_again_with_what_it_was_about(shop: Shop) -> None:
    order = shop.order()
    inform_customer(shop.floor, order.id, Moment.OUR_DELAY)
    with shop.database.begin() as uow:
        (message,) = uow.messages.of_order(order.id)
    assert preview_message(shop.works, message.key).data["why"] == ""
    shop.wait(UNDO + 1)
    send_again(shop.floor, message.key)
    shop.work()
    assert [facts.moment for facts in shop.writer.facts][-2:] == [Moment.OUR_DELAY] * 2


def test_a_waiting_message_is_written_for_a_look_as_it_would_go_out(shop: Shop) -> None:
    parcel = shop.ship()
    (message,) = said(shop, parcel)
    answer = preview_message(shop.works, message.key)
    assert answer.state == "well"
    assert parcel.tracking_number in answer.data["text"]
    assert (answer.data["language"], answer.data["why"]) == ("tr", "")
    undo_hand_over(shop.floor, parcel.id)
    assert preview_message(shop.works, message.key).data["why"] == "the parcel is not handed over"
    with pytest.raises(Refused):
        preview_message(shop.works, "gone")


def test_the_worker_is_asked_for_the_look(shop: Shop) -> None:
    parcel = shop.ship()
    (message,) = said(shop, parcel)
    work = ask_preview(shop.floor, message.key)
    shop.work()
    assert check_result(shop.floor, work)[0] == "well"
    assert check_data(shop.floor, work)["subject"] == "Order 1001"
