"""Whoever answers finds the order, sees its way, knows what to say, and writes the contact down."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.services.shop import BOWL, MAY, MUG, Shop, line
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.timeline import Stand
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.care import CareFacts
from workstation.services import where_is_it
from workstation.services.care_desk import CareStory


class PlainAnswers:
    """Says where it stands, by its plain name; the facts stay to be looked at."""

    def __init__(self) -> None:
        self.facts: list[CareFacts] = []

    def answer(self, facts: CareFacts, language: str) -> str:
        self.facts.append(facts)
        return f"{language}: {facts.stand}"


def gone(shop: Shop) -> Parcel:
    """An order of two lines of which one left and one comes in May."""
    shop.order("1001", line(MUG), line(BOWL, ships_around=MAY))
    parcel = shop.ship("1001")
    shop.work()
    return parcel


def tell(shop: Shop, order_id: OrderId, shown: str = "en") -> tuple[CareStory, PlainAnswers]:
    writer = PlainAnswers()
    views = shop.database.views
    found = where_is_it.story(shop.floor, views, writer, shop.database.clock, order_id, shown)
    assert found is not None
    return found, writer


def test_an_order_is_found_by_number_name_and_telephone(any_shop: Shop) -> None:
    any_shop.order("1001", to_phone="+90 532 123 45 67")
    views = any_shop.database.views

    def forms(wanted: str) -> list[str]:
        return ["90 532 123 45 67"] if wanted.startswith("0") else []

    for wanted in ("1001", "yılmaz", "0532 123", "ayse@customer"):
        assert [row.number for row in where_is_it.find(views, forms, wanted)] == ["1001"], wanted
    assert where_is_it.find(views, forms, "nobody") == []
    assert where_is_it.find(views, forms, "  ") == []


def test_the_way_the_promises_and_the_answers_are_told(any_shop: Shop) -> None:
    parcel = gone(any_shop)
    at = any_shop.database.clock.now() + timedelta(hours=4)
    with any_shop.database.begin() as uow:
        uow.tracking.add_event(
            parcel.id, TrackingEvent(at, "AR", "", Milestone.IN_TRANSIT, "Ankara")
        )
        stored = uow.parcels.get(parcel.id)
        assert stored is not None
        stored.milestone = Milestone.IN_TRANSIT
        uow.parcels.save_milestone(stored)
        uow.commit()
    told, writer = tell(any_shop, parcel.order_id)
    one = told.parcels[0]
    assert (one.stand, one.place, one.news_at) == (Stand.IN_TRANSIT, "Ankara", at)
    assert one.promises
    assert one.packed_by == "Bench 1, Deniz"
    assert one.next_look is not None
    assert [message.moment for message in told.messages] == ["shipped"]
    assert (told.language, told.language_reason) == ("tr", "country")
    assert told.answer(parcel.id, "en") == "en: in_transit"
    assert told.answer(parcel.id, "tr") == "tr: in_transit"
    assert told.answer(99, "tr") == ""
    facts = next(one for one in writer.facts if one.stand is Stand.IN_TRANSIT)
    assert [item.name for item in facts.in_parcel] == ["Mug"]
    assert [(item.name, item.around) for item in facts.to_come] == [("Bowl", MAY)]
    assert facts.at.utcoffset() == timedelta(hours=3)


def test_what_came_is_said_with_its_day(shop: Shop) -> None:
    parcel = gone(shop)
    with shop.database.begin() as uow:
        at = uow.now()
        uow.tracking.add_event(parcel.id, TrackingEvent(at, "OK", "", Milestone.DELIVERED))
        stored = uow.parcels.get(parcel.id)
        assert stored is not None
        stored.milestone = Milestone.DELIVERED
        uow.parcels.save_milestone(stored)
        uow.commit()
    _, writer = tell(shop, parcel.order_id)
    assert writer.facts[-1].delivered_on == at.date()


def test_an_order_without_a_parcel_is_being_packed_and_one_that_is_gone_is_nothing(
    shop: Shop,
) -> None:
    order = shop.order("1002")
    told, _ = tell(shop, order.id)
    assert told.parcels == ()
    assert told.answer(0, "tr") == "tr: packing"
    views, clock = shop.database.views, shop.database.clock
    gone_order = OrderId(999)
    assert where_is_it.story(shop.floor, views, PlainAnswers(), clock, gone_order, "en") is None


def test_a_contact_is_written_down_and_counted(any_shop: Shop) -> None:
    parcel = gone(any_shop)
    views = any_shop.database.views
    record = where_is_it.record
    assert record(any_shop.floor, views, parcel.order_id, parcel.id, "phone") == 1
    assert record(any_shop.floor, views, parcel.order_id, ParcelId(0), "mail") == 2
    told, _ = tell(any_shop, parcel.order_id)
    assert [(one.channel, one.operator) for one in told.contacts] == [
        ("phone", "Deniz"),
        ("mail", "Deniz"),
    ]
    for order_id, channel in ((parcel.order_id, "pigeon"), (OrderId(999), "phone")):
        with pytest.raises(Refused):
            record(any_shop.floor, views, order_id, parcel.id, channel)


def test_a_merged_order_tells_of_the_parcels_it_left_in(shop: Shop) -> None:
    first = shop.order("1001")
    second = shop.order("1002")
    with shop.database.begin() as uow:
        uow.orders.merge(second.id, first.id)
        uow.commit()
    told, _ = tell(shop, second.id)
    assert told.order.id == first.id


def test_an_open_empty_box_is_no_parcel(shop: Shop) -> None:
    parcel = gone(shop)
    assert parcel.status is ParcelStatus.HANDED_OVER
    with shop.database.begin() as uow:
        uow.parcels.add(parcel.order_id, station="")
        uow.commit()
    told, _ = tell(shop, parcel.order_id)
    assert len(told.parcels) == 1
    assert told.parcels[0].total == 1


def test_a_published_page_is_found_by_its_address_or_its_file(shop: Shop, tmp_path: Path) -> None:
    parcel = shop.ship()
    with shop.database.begin() as uow:
        uow.set_setting(f"page:{parcel.id}", {"name": "abc"})
        uow.commit()

    def page() -> str:
        return dict(tell(shop, parcel.order_id)[0].pages)[parcel.id]

    assert page() == ""
    shop.set(pages={"folder": str(tmp_path)})
    assert page() == (tmp_path / "abc.html").as_uri()
    shop.set(pages={"url": "https://shop.example/t/"})
    assert page() == "https://shop.example/t/abc.html"
