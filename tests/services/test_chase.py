"""Silent parcels: nobody's until somebody takes them on, then put off or settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.services.shop import Shop
from workstation.domain.errors import Refused
from workstation.domain.shipments import Milestone, Parcel
from workstation.domain.values import ParcelId
from workstation.services import chase
from workstation.services.chase_desk import Chase


def silence(shop: Shop, parcel: Parcel, phase: str = "after", *, news: bool = True) -> None:
    with shop.database.begin() as uow:
        watch = uow.tracking.get(parcel.id)
        assert watch is not None
        heard = uow.now() - timedelta(days=3) if news else None
        uow.tracking.save(replace(watch, silent=phase, news_at=heard))
        uow.commit()


def listed(shop: Shop) -> list[Chase]:
    return list(chase.chases(shop.database.views, shop.database.clock.now()))


def test_a_silent_parcel_waits_for_somebody_and_is_taken_on(any_shop: Shop) -> None:
    parcel, other = any_shop.ship("1001"), any_shop.ship("1002")
    assert listed(any_shop) == []
    silence(any_shop, other, "before", news=False)
    silence(any_shop, parcel)
    first, second = listed(any_shop)
    assert (first.silent.parcel.id, first.silent.heard) == (parcel.id, True)
    assert (second.silent.phase, second.silent.heard) == ("before", False)
    assert (first.owner, first.last) == ("", "")
    chase.own(any_shop.floor, parcel.id)
    chase.note(any_shop.floor, parcel.id, "called")
    first = listed(any_shop)[0]
    assert (first.owner, first.last) == ("Deniz", "called")
    detail = any_shop.database.views.order(parcel.order_id)
    assert detail is not None
    said = [row.payload["what"] for row in detail.history if row.kind == "ParcelChased"]
    assert said == ["owned", "called"]


def test_what_is_put_off_comes_back_and_what_is_settled_only_with_a_new_silence(
    shop: Shop,
) -> None:
    parcel = shop.ship()
    silence(shop, parcel)
    chase.snooze(shop.floor, parcel.id, 2, "The depot looks for it")
    assert listed(shop) == []
    shop.wait(2 * 86400 + 1)
    assert len(listed(shop)) == 1
    chase.done(shop.floor, parcel.id, "It stands at the depot")
    assert listed(shop) == []
    silence(shop, parcel, "lost")
    assert listed(shop)[0].silent.phase == "lost"


def test_a_step_without_its_reason_is_not_written_down(shop: Shop) -> None:
    parcel = shop.ship()
    silence(shop, parcel)
    for verb in (
        lambda: chase.done(shop.floor, parcel.id, " "),
        lambda: chase.snooze(shop.floor, parcel.id, 2, ""),
        lambda: chase.snooze(shop.floor, parcel.id, 61, "why"),
        lambda: chase.note(shop.floor, parcel.id, "forgotten"),
        lambda: chase.own(shop.floor, ParcelId(999)),
        lambda: chase.send_again(shop.floor, ParcelId(999)),
    ):
        with pytest.raises(Refused):
            verb()
    assert listed(shop)[0].last == ""


def test_its_goods_go_again_with_an_order_of_their_own(shop: Shop) -> None:
    parcel = shop.ship()
    silence(shop, parcel, "lost")
    number = chase.send_again(shop.floor, parcel.id)
    assert number == "1001-R1"
    assert chase.send_again(shop.floor, parcel.id) == "1001-R2"
    found = shop.database.views.find_order(number)
    first = shop.database.views.order(parcel.order_id)
    assert found is not None
    assert first is not None
    assert found.order.recipient == first.order.recipient
    assert [line.sku for line in found.order.lines] == [line.sku for line in first.order.lines]
    assert sum(line.quantity for line in found.order.lines) == parcel.count


def test_a_parcel_that_came_is_nobodys_task(shop: Shop) -> None:
    parcel = shop.ship()
    silence(shop, parcel, "")
    assert listed(shop) == []
    assert parcel.milestone is not Milestone.LOST
