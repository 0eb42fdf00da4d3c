"""More than the hand-over: what follows from what, by which way, when, together with what."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.databases import Database
from tests.fakes import FakeMessenger, Fate, RevisingForecast, TrackingCarrier
from tests.services.shop import BOWL, MUG, UNDO, Shop, line
from workstation.domain import events
from workstation.domain.barcodes import Command, command_code
from workstation.domain.consent import Consent, Purpose
from workstation.domain.messages import Item, MessageState, Moment
from workstation.domain.shipments import Milestone
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.carrier import EffectKind
from workstation.ports.messenger import Accepted, OutgoingMail
from workstation.ports.unit_of_work import StoredMessage
from workstation.ports.work import NewWork
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.notify_customer import notify_customer
from workstation.services.reactions import NOTIFY
from workstation.services.sync_tracking import take_scans
from workstation.services.telling import Telling, messages_after

PHONE = "+905320000000"
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    return Shop(sqlite_database, carrier=TrackingCarrier(), forecast=RevisingForecast())


def messages(shop: Shop, number: str = "1001") -> list[StoredMessage]:
    order = shop.get(number)
    with shop.database.begin() as uow:
        return list(uow.messages.of_order(order.id))


def reached(shop: Shop, milestone: Milestone, *, parcel: int = -1) -> None:
    event = TrackingEvent(shop.database.clock.now(), milestone, "", milestone)
    take_scans(shop.works, shop.parcels()[parcel].id, [event], asked=True)


def two_boxes(shop: Shop) -> None:
    shop.order("1001", line(MUG), line(BOWL))
    shop.scan("1001", MUG, command_code(Command.NEXT_PACKAGE), BOWL)
    shop.work()
    shop.scan(shop.parcels()[1].tracking_number)


def sms(shop: Shop, *moments: str, **more: Any) -> FakeMessenger:
    gateway = FakeMessenger(channel="sms")
    shop.more_channels = {"sms": gateway}
    shop.set(messages={"routes": [{"channel": "sms", "moments": list(moments)}], **more})
    return gateway


def test_two_parcels_of_one_order_on_the_pallet_are_told_in_one_message(shop: Shop) -> None:
    two_boxes(shop)
    for parcel in shop.parcels():
        hand_over(shop.floor, parcel.key, "")
        shop.wait(UNDO / 2)
    assert shop.mail.taken == []
    shop.wait(UNDO)
    assert len(shop.mail.taken) == 1
    states = [message.state for message in messages(shop)]
    assert states == [MessageState.SENT, MessageState.TOGETHER]
    facts = shop.writer.facts[-1]
    assert [other.tracking_number for other in facts.other_parcels] == [
        shop.parcels()[1].tracking_number
    ]
    assert facts.in_this_parcel == (Item("Mug", 1), Item("Bowl", 1))
    assert (facts.parcel_number, facts.still_to_come) == (1, ())
    assert not shop.open()


def test_one_of_two_parcels_can_be_taken_back_and_the_other_is_told_alone(shop: Shop) -> None:
    two_boxes(shop)
    first, second = shop.parcels()
    hand_over(shop.floor, first.key, "")
    hand_over(shop.floor, second.key, "")
    undo_hand_over(shop.floor, second.id)
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 1
    assert shop.writer.facts[-1].other_parcels == ()
    assert [m.state for m in messages(shop)] == [MessageState.SENT, MessageState.UNDONE]


def test_a_number_that_changed_after_it_was_told_is_corrected(shop: Shop) -> None:
    parcel = shop.ship()
    shop.wait(UNDO + 1)
    with shop.database.begin() as uow:
        again = uow.parcels.get(parcel.id)
        assert again is not None
        again.tracking_number = "NEW777"
        uow.parcels.save_label(again)
        happened = events.ParcelHandedOver(again.order_id, again.id, "fake", 2, uow.now())
        shop.floor.record(uow, happened, to="ayse@customer.example")
        uow.commit()
    shop.wait(UNDO + 1)
    assert [facts.moment for facts in shop.writer.facts] == [Moment.SHIPPED, Moment.CORRECTION]
    assert shop.writer.facts[-1].tracking_number == "NEW777"


def test_a_second_way_tells_by_sms_with_a_link_only_where_links_get_through(shop: Shop) -> None:
    gateway = sms(shop, "shipped")
    shop.order("1001", to_phone=PHONE)
    shop.ship()
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 1
    (text,) = gateway.taken
    assert text.to == PHONE
    assert text.message.text == "shipped 1001"
    shop.order("2002", to_phone="+302100000000", to_country="GR", to_name="Ada")
    shop.scan("2002", MUG)
    shop.work()
    hand_over(shop.floor, shop.parcel("2002").key, "")
    shop.wait(UNDO + 1)
    assert "https://" in gateway.taken[-1].message.text


def test_quiet_hours_are_the_destinations(shop: Shop) -> None:
    gateway = sms(shop, "shipped")
    shop.order("1001", to_phone=PHONE)
    shop.database.clock.sleep(11 * 3600)  # 22:00 in Turkey
    shop.ship()
    shop.wait(UNDO + 1)
    assert len(shop.mail.taken) == 1
    assert gateway.taken == []
    shop.wait(9 * 3600)
    assert gateway.taken == []
    shop.wait(3600)
    assert len(gateway.taken) == 1


def test_without_a_number_or_a_gateway_nothing_is_sent_and_it_is_said(shop: Shop) -> None:
    sms(shop, "shipped")
    shop.ship()
    shop.wait(UNDO + 1)
    found = {m.channel: (m.state, m.answer) for m in messages(shop)}
    assert found["sms"] == (MessageState.NOT_SENT, "the order has no mobile number")
    shop.more_channels = {}
    shop.order("2002", to_phone=PHONE)
    shop.scan("2002", MUG)
    shop.work()
    hand_over(shop.floor, shop.parcel("2002").key, "")
    shop.wait(UNDO + 1)
    (row,) = shop.refused()
    assert "No gateway for sms" in row.last_error


def test_news_that_was_overtaken_is_not_told(shop: Shop) -> None:
    shop.ship()
    shop.wait(UNDO + 1)
    reached(shop, Milestone.OUT_FOR_DELIVERY)
    shop.database.clock.sleep(60)
    reached(shop, Milestone.DELIVERED)
    shop.wait(61)
    found = {m.moment: (m.state, m.answer) for m in messages(shop)}
    assert found["out_for_delivery"] == (
        MessageState.NOT_SENT, "overtaken: the parcel is delivered",
    )  # fmt: skip
    assert found["delivered"][0] is MessageState.SENT
    reached(shop, Milestone.RETURNING)
    shop.wait(25 * 3600)
    found = {m.moment: (m.state, m.answer) for m in messages(shop)}
    assert found["feedback"] == (MessageState.NOT_SENT, "the parcel is returning")


def test_a_customer_who_said_stop_is_left_alone(shop: Shop) -> None:
    shop.ship()
    said = Consent("ayse@customer.example", "", Purpose.SERVICE, False, "STOP", "e-mail", AT)
    with shop.database.begin() as uow:
        uow.consents.add(said)
        uow.commit()
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    assert messages(shop)[0].answer == "the customer wants no service messages"


def test_a_thank_you_goes_out_with_consent_alone_and_tells_how_to_stop(shop: Shop) -> None:
    shop.set(messages={"silent": [], "digest_seconds": 0.0})
    shop.ship()
    shop.wait(UNDO + 1)
    reached(shop, Milestone.DELIVERED)
    shop.wait(31 * 86400)
    found = {m.moment: (m.state, m.answer) for m in messages(shop)}
    assert found["order_received"][0] is MessageState.SENT
    assert found["thank_you"] == (MessageState.NOT_SENT, "there is no consent to marketing")
    shop.order("2002", email="eva@customer.example")
    yes = Consent("eva@customer.example", "email", Purpose.MARKETING, True, "yes", "shop", AT)
    with shop.database.begin() as uow:
        uow.consents.add(yes)
        assert uow.consents.all("EVA@customer.example") == [
            Consent("eva@customer.example", "email", Purpose.MARKETING, True, "yes", "shop", AT)
        ]
        happened = events.MilestoneReached(
            shop_id(uow, "2002"), ParcelId(1), Milestone.DELIVERED, 9, uow.now()
        )
        shop.floor.record(uow, happened)
        uow.commit()
    shop.wait(31 * 86400)
    thanks = [mail for mail in shop.mail.taken if mail.moment == "thank_you"]
    assert [mail.to for mail in thanks] == ["eva@customer.example"]
    assert thanks[0].headers == (("List-Unsubscribe", "<mailto:shop@ege.example?subject=STOP>"),)
    assert thanks[0].purpose == "marketing"


def shop_id(uow: Any, number: str) -> OrderId:
    found: OrderId = uow.orders.by_number(number)[0].id
    return found


def test_a_marketplace_that_forbids_direct_mail_is_respected(shop: Shop) -> None:
    shop.set(messages={"marketplaces": [shop.order().shop]})
    shop.ship()
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    assert messages(shop)[0].answer == "the sales channel forbids direct messages"


@pytest.mark.parametrize("moment", [Moment.OUR_DELAY, Moment.BACKORDER, Moment.LINES_CANCELLED])
def test_an_order_can_be_told_of_by_itself(shop: Shop, moment: Moment) -> None:
    order = shop.order("1001", line(MUG), line(BOWL))
    informed = events.CustomerInformed(order.id, moment, 1, "2026-03-20", str(order.lines[1].id))
    with shop.database.begin() as uow:
        shop.floor.record(uow, informed, to=order.email)
        uow.commit()
    (row,) = shop.database.views.messages()
    assert (row.parcel_key, row.order_number, row.moment) == ("", "1001", moment)
    assert row.undo_until is not None
    shop.wait(UNDO + 1)
    (facts,) = shop.writer.facts
    assert facts.moment is moment
    assert (facts.still_to_come or facts.cancelled)[0].name == "Bowl"
    assert facts.until is not None
    (mail,) = shop.mail.taken
    assert mail.to == "ayse@customer.example"


def test_a_cancelled_order_is_not_told_of_a_delay_any_more(shop: Shop) -> None:
    order = shop.order()
    with shop.database.begin() as uow:
        shop.floor.record(uow, events.CustomerInformed(order.id, Moment.OUR_DELAY, 1, "", ""))
        now = uow.orders.get(order.id)
        assert now is not None
        now.cancelled_at = uow.now()
        uow.orders.set_status(now, queue=None)
        uow.commit()
    shop.wait(UNDO + 1)
    assert shop.mail.taken == []
    assert messages(shop)[0].answer == "the order was cancelled"


def test_busy_weeks_are_announced(shop: Shop) -> None:
    forecast: Any = shop.forecast
    forecast.busy = True
    shop.ship()
    shop.wait(UNDO + 1)
    assert shop.writer.facts[-1].busy


class Findable(FakeMessenger):
    """A gateway that can be asked what it took."""

    settle_seconds = 300.0

    def find_sent(self, mail: OutgoingMail, since: datetime) -> Accepted | None:
        taken = [one for one in self.taken if one.message_id == mail.message_id]
        return Accepted("found") if taken else None


@pytest.mark.parametrize(("fate", "sends"), [(Fate.LOST_AFTER, 1), (Fate.LOST_BEFORE, 1)])
def test_a_gateway_that_can_be_asked_is_asked_before_anything_is_sent_again(
    shop: Shop, fate: Fate, sends: int
) -> None:
    gateway = Findable(channel="sms", effect=EffectKind.LOOK_UP)
    shop.more_channels = {"sms": gateway}
    shop.set(messages={"routes": [{"channel": "sms", "moments": ["shipped"]}]})
    shop.order("1001", to_phone=PHONE)
    gateway.next(fate)
    shop.ship()
    for _ in range(6):
        shop.wait(UNDO + 1)
    assert len(gateway.taken) == sends
    assert {m.channel: m.state for m in messages(shop)}["sms"] is MessageState.SENT
    assert not shop.open()


def test_every_event_that_is_told_names_its_ways_and_delays() -> None:
    telling = Telling(routes=(("sms", ()), ("email", ()), ("push", ("shipped",))))
    shipped = events.ParcelHandedOver(OrderId(1), ParcelId(2), "fake", 3, AT)
    assert [work.purpose for work in messages_after(shipped, telling)] == [
        "shipped:email:3", "shipped:sms:3", "shipped:push:3",
    ]  # fmt: skip
    customs = events.MilestoneReached(OrderId(1), ParcelId(2), Milestone.CUSTOMS, 3, AT)
    assert messages_after(customs, telling) == []


def test_a_message_of_an_order_that_is_gone_is_dropped(shop: Shop) -> None:
    with shop.database.begin() as uow:
        uow.work.add(NewWork(NOTIFY, "order:99", "our_delay:email:1", "messages"))
        item = uow.work.claim(owner="x", lease_seconds=60)
        uow.commit()
    assert item is not None
    notify_customer(shop.works, item)
    assert not shop.open()


def test_two_messages_at_once_never_say_the_same_twice(shop: Shop) -> None:
    two_boxes(shop)
    first, second = shop.parcels()
    hand_over(shop.floor, first.key, "")
    hand_over(shop.floor, second.key, "")
    shop.database.clock.sleep(UNDO + 1)
    shop.work("promise")
    with shop.database.begin() as uow:
        items = [uow.work.claim(owner=name, lease_seconds=60, width=2) for name in "ab"]
        uow.commit()
    assert None not in items
    write = shop.writer.write

    def meanwhile(facts: Any, language: str, own: Any = None) -> Any:
        """While the first one is being written, the second is worked from end to end."""
        shop.writer.write = write  # type: ignore[method-assign]
        notify_customer(shop.works, items[1])  # type: ignore[arg-type]
        return write(facts, language, own)

    shop.writer.write = meanwhile  # type: ignore[method-assign]
    notify_customer(shop.works, items[0])  # type: ignore[arg-type]
    shop.wait(1)
    assert len(shop.mail.taken) == 1
    states = sorted(message.state for message in messages(shop))
    assert states == [MessageState.SENT, MessageState.TOGETHER]
    assert not shop.open()
