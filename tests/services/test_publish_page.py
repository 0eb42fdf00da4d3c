"""The tracking page follows the parcel: out, scanned, taken back, and down on time."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import pytest

from tests.services.shop import UNDO, Shop
from workstation.domain.shipments import Milestone
from workstation.domain.values import ParcelId
from workstation.ports.care import CareFacts
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.publish_page import DOWN, take_down


@dataclass
class Shelf:
    """Keeps pages by their names."""

    pages: dict[str, str] = field(default_factory=dict)
    put_times: int = 0

    def put(self, name: str, page: str) -> None:
        self.pages[name] = page
        self.put_times += 1

    def remove(self, name: str) -> None:
        self.pages.pop(name, None)

    def link(self, name: str) -> str:
        return f"https://shop.example/{name}"

    def page(self, facts: CareFacts, language: str) -> str:
        return f"{language} {facts.stand} {facts.tracking_number}"


@pytest.fixture
def shelf(shop: Shop) -> Shelf:
    shelf = Shelf()
    shop.pages = shop.page_writer = shelf
    shop.set(pages={"folder": "/somewhere", "url": "https://shop.example"})
    return shelf


def test_a_page_is_there_before_the_customer_reads_of_it(shop: Shop, shelf: Shelf) -> None:
    parcel = shop.ship()
    shop.work()
    ((name, page),) = shelf.pages.items()
    assert page == f"tr handed_over {parcel.tracking_number}"
    assert len(name) == 22
    assert parcel.tracking_number not in name
    assert shelf.put_times == 2  # at the door, and with the promise
    shop.wait(UNDO + 1)
    assert shop.writer.facts[-1].tracking_url == f"https://shop.example/{name}"


def test_a_parcel_that_is_taken_back_has_no_page_and_gets_its_old_one_again(
    shop: Shop, shelf: Shelf
) -> None:
    parcel = shop.ship()
    shop.work()
    (name,) = shelf.pages
    undo_hand_over(shop.floor, parcel.id)
    shop.work()
    assert shelf.pages == {}
    hand_over(shop.floor, parcel.tracking_number, "")
    shop.work()
    assert list(shelf.pages) == [name]


def test_a_page_is_taken_down_days_after_the_parcel_came(shop: Shop, shelf: Shelf) -> None:
    parcel = shop.ship()
    shop.work()
    with shop.database.begin() as uow:
        stored = uow.parcels.get(parcel.id)
        assert stored is not None
        stored.milestone = Milestone.DELIVERED
        uow.parcels.save_milestone(stored)
        uow.work.add(replace(take_down(parcel, 0), purpose="delivered:1"))
        uow.commit()
    shop.work()
    assert len(shelf.pages) == 1
    assert "delivered" in next(iter(shelf.pages.values()))
    shop.wait(13 * 86400)
    assert len(shelf.pages) == 1
    shop.wait(2 * 86400)
    assert shelf.pages == {}


def test_a_parcel_that_is_gone_has_nothing_to_publish(shop: Shop, shelf: Shelf) -> None:
    parcel = shop.ship()
    shop.work()
    with shop.database.begin() as uow:
        uow.work.add(replace(take_down(replace(parcel, id=ParcelId(999)), 0), purpose=DOWN))
        uow.commit()
    shop.work()
    assert len(shelf.pages) == 1


def test_without_a_place_the_page_waits_where_a_person_sees_it(shop: Shop, shelf: Shelf) -> None:
    shop.pages = None
    shop.ship()
    shop.work()
    assert {row.kind for row in shop.refused()} == {"publish_page"}
