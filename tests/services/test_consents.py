"""Yes, no and STOP are kept with their proof; an order is told of when somebody says so."""

from __future__ import annotations

from datetime import date

import pytest

from tests.fakes import FakeMessenger
from tests.services.shop import BOWL, MUG, UNDO, Shop, line
from workstation.domain.consent import Purpose
from workstation.domain.errors import Refused
from workstation.domain.messages import Moment
from workstation.domain.values import LineId, OrderId
from workstation.services.consents import consents_of, note_consent, take_reply
from workstation.services.inform_customer import inform_customer

ADA = "ada@customer.example"


def test_a_yes_needs_its_proof_and_a_no_needs_none(shop: Shop) -> None:
    with pytest.raises(Refused):
        note_consent(shop.floor, ADA, Purpose.MARKETING, granted=True, proof="", source="shop")
    with pytest.raises(Refused):
        note_consent(shop.floor, " ", Purpose.MARKETING, granted=False, proof="", source="")
    note_consent(
        shop.floor, ADA, Purpose.MARKETING, granted=True, proof="Yes, write me", source="checkout"
    )
    note_consent(shop.floor, ADA, Purpose.MARKETING, granted=False, proof="", source="telephone")
    told = consents_of(shop.floor, "ADA@customer.example")
    assert [(one.granted, one.proof, one.source) for one in told] == [
        (True, "Yes, write me", "checkout"),
        (False, "", "telephone"),
    ]
    assert all(one.at == shop.database.clock.now() for one in told)


def test_stop_by_mail_ends_questions_and_marketing_and_by_sms_all(shop: Shop) -> None:
    assert not take_reply(shop.floor, ADA, "thank you", channel="email", source="mail")
    assert take_reply(shop.floor, ADA, "STOP", channel="email", source="mail")
    assert {one.purpose for one in consents_of(shop.floor, ADA)} == {
        Purpose.FEEDBACK,
        Purpose.MARKETING,
    }
    assert take_reply(shop.floor, "+90 532", "RET", channel="sms", source="sms")
    assert {one.purpose for one in consents_of(shop.floor, "+90532")} == set(Purpose)


def test_our_own_delay_is_told_with_its_day_and_again_if_it_grows(shop: Shop) -> None:
    order = shop.order("1001", line(MUG), line(BOWL))
    until = date(2026, 3, 20)
    assert inform_customer(shop.floor, order.id, Moment.OUR_DELAY, until=until) == 1
    shop.wait(UNDO + 1)
    assert shop.writer.facts[-1].until == until
    assert inform_customer(shop.floor, order.id, Moment.OUR_DELAY) == 2
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 2
    bowl = order.lines[1].id
    assert inform_customer(shop.floor, order.id, Moment.BACKORDER, lines=[bowl]) == 1
    shop.wait(UNDO + 1)
    assert [item.name for item in shop.writer.facts[-1].still_to_come] == ["Bowl"]


def test_what_cannot_be_told_by_hand_is_refused(shop: Shop) -> None:
    order = shop.order()
    for moment, lines in (
        (Moment.DELIVERED, []),
        (Moment.BACKORDER, []),
        (Moment.LINES_CANCELLED, [LineId(99)]),
    ):
        with pytest.raises(Refused):
            inform_customer(shop.floor, order.id, moment, lines=lines)
    with pytest.raises(Refused):
        inform_customer(shop.floor, OrderId(99), Moment.OUR_DELAY)


def test_a_way_for_one_country_is_not_used_in_another(shop: Shop) -> None:
    gateway = FakeMessenger(channel="sms")
    shop.more_channels = {"sms": gateway}
    shop.set(messages={"routes": [{"channel": "sms", "countries": ["GR"]}]})
    shop.order("1001", to_phone="+905320000000")
    shop.ship()
    shop.wait(UNDO + 1)
    assert gateway.taken == []
    (message,) = [row for row in shop.database.views.messages() if row.channel == "sms"]
    assert message.answer == "sms is not used in TR"
