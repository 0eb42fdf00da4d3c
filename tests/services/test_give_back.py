"""A label that is not wanted any more: until when, why not, and another one in its place."""

from __future__ import annotations

from collections import deque

import pytest

from tests.databases import Database
from tests.fakes import Fate, VoidingCarrier
from tests.services.shop import MUG, UNDO, Shop, incoming, line
from workstation.domain.errors import Refused
from workstation.domain.shipments import LabelState
from workstation.domain.values import ParcelId
from workstation.ports.carrier_spec import VoidWindow
from workstation.services.give_back import NoVoid, VoidOffer, give_back, look
from workstation.services.hand_over import hand_over
from workstation.services.pull_orders import pull_orders

DAY = VoidWindow("hours", 24, "its page")


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    shop = Shop(sqlite_database)
    shop.carrier = VoidingCarrier()
    return shop


def shipped(kind: str) -> VoidWindow | None:
    return DAY if kind == "fake" else None


def offer(shop: Shop, number: str = "1001") -> VoidOffer:
    return look(shop.floor, shop.database.views, shipped, shop.parcel(number).id)


def give(shop: Shop, *, buy: bool, number: str = "1001") -> None:
    give_back(shop.floor, shop.database.views, shipped, shop.parcel(number).id, buy)


def voided(shop: Shop) -> list[str]:
    assert isinstance(shop.carrier, VoidingCarrier)
    return shop.carrier.voided


def set_account(shop: Shop, **values: object) -> None:
    shop.set(carriers=[{"key": "fake", "kind": "fake", **values}, {"key": "other", "kind": "x"}])


def test_a_label_is_given_back_within_its_window_and_the_time_counts_down(shop: Shop) -> None:
    parcel = shop.pack()
    found = offer(shop)
    assert (found.why_not, found.until, found.source) == (None, "hours", "its page")
    assert found.bought_at is not None
    assert found.ends is not None
    assert (found.ends - found.bought_at).total_seconds() == 24 * 3600
    give(shop, buy=False)
    assert offer(shop).why_not is NoVoid.UNDER_WAY
    with pytest.raises(Refused) as refused:
        give(shop, buy=False)
    assert refused.value.field == "under_way"
    shop.work()
    assert voided(shop) == [parcel.tracking_number]
    assert shop.parcel().label is LabelState.VOIDED
    assert offer(shop).why_not is NoVoid.NO_LABEL


def test_why_not_is_said_for_each_reason(shop: Shop) -> None:
    shop.pack()
    set_account(shop, void_until="never")
    assert offer(shop).why_not is NoVoid.NEVER
    set_account(shop, void_until="hours", void_hours=2)
    assert offer(shop).why_not is None
    shop.database.clock.sleep(2 * 3600 + 1)
    assert offer(shop).why_not is NoVoid.ENDED
    set_account(shop, void_until="pickup")
    assert offer(shop).why_not is None
    shop.scan(shop.parcel().tracking_number)
    hand_over(shop.floor, shop.parcel().tracking_number, "")
    assert offer(shop).why_not is NoVoid.LEFT
    with pytest.raises(Refused):
        look(shop.floor, shop.database.views, shipped, ParcelId(999))


def test_an_account_that_is_gone_has_no_known_window(shop: Shop) -> None:
    shop.pack()
    shop.set(carriers=[{"key": "other", "kind": "fake"}], rules=[])
    assert (offer(shop).until, offer(shop).ends, offer(shop).why_not) == ("", None, None)


def test_a_no_of_the_carrier_is_shown_and_can_be_asked_again_either_way(shop: Shop) -> None:
    parcel = shop.pack()
    assert isinstance(shop.carrier, VoidingCarrier)
    shop.carrier.void_fates = deque([Fate.REFUSED, Fate.REFUSED])
    give(shop, buy=False)
    shop.work()
    found = offer(shop)
    assert (found.why_not, "says no" in found.reason) == (NoVoid.REFUSED, True)
    give(shop, buy=False)
    shop.work()
    assert offer(shop).why_not is NoVoid.REFUSED
    give(shop, buy=True)
    shop.work()
    assert voided(shop) == [parcel.tracking_number]
    assert shop.parcel().label is LabelState.LIVE
    assert shop.parcel().tracking_number != parcel.tracking_number


def test_shop_and_customer_get_the_new_number_of_a_label_bought_anew(shop: Shop) -> None:
    shop.set(
        shops=[{"key": "web", "kind": "fake", "tell": "label", "carriers": {"fake": "theirs"}}]
    )
    shop.web.put(incoming("1001", line(MUG, remote_id="L1"), remote_id="R1"))
    pull_orders(shop.works, "web")
    old = shop.pack().tracking_number
    assert [push.tracking_number for push, _ in shop.web.shipments.values()] == [old]
    give(shop, buy=True)
    shop.work()
    new = shop.parcel().tracking_number
    assert new != old
    assert voided(shop) == [old]
    assert [push.tracking_number for push, _ in shop.web.shipments.values()] == [new]
    shop.scan(new)
    hand_over(shop.floor, new, "")
    shop.work()
    shop.wait(UNDO + 1)
    texts = [mail.message.text for mail in shop.mail.taken]
    assert any(new in text for text in texts)
    assert not any(old in text for text in texts)
