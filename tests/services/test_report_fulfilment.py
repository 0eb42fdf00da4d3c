"""Telling the shop what left: once, in steps, resumed where it broke off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from tests.fake_shop import FakeWebShop
from tests.fakes import Fate
from tests.services.shop import BOWL, MUG, UNDO, Shop, incoming, line
from workstation.domain import events
from workstation.domain.shipments import LabelState, Parcel
from workstation.domain.values import LabelId
from workstation.ports.web_shop import FIRST, ShopCaps
from workstation.services.answer_question import retry
from workstation.services.desk import Said
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.merge_orders import _merge
from workstation.services.pack import finalize
from workstation.services.pull_orders import pull_orders
from workstation.services.reactions import REPORT_FULFILMENT
from workstation.services.works import no_checkpoint


def connect(shop: Shop, **more: Any) -> Shop:
    settings = {"key": "web", "kind": "fake", "carriers": {"fake": "theirs"}, **more}
    shop.set(shops=[settings])
    two = (line(MUG, quantity=2, remote_id="L1"), line(BOWL, remote_id="L2"))
    shop.web.put(
        incoming("1001", line(MUG, remote_id="L1"), remote_id="R1"),
        incoming("1002", *two, remote_id="R2"),
    )
    pull_orders(shop.works, "web")
    return shop


@pytest.fixture
def web(any_shop: Shop) -> Shop:
    return connect(any_shop)


def told(shop: Shop) -> list[tuple[str, str, tuple[tuple[str, int], ...], bool]]:
    return [
        (
            push.order_id,
            push.tracking_number,
            tuple((one.remote_id, one.quantity) for one in push.lines),
            shipped,
        )
        for push, shipped in shop.web.shipments.values()
    ]


def go(shop: Shop) -> None:
    """Work on, beside what the customer waits for."""
    shop.wait(UNDO + 1)


def ship(shop: Shop, number: str = "1001") -> Parcel:
    parcel = shop.ship(number)
    shop.work()
    return parcel


def test_the_shop_is_told_when_the_undo_window_has_passed(shop: Shop) -> None:
    connect(shop)
    parcel = ship(shop)
    assert told(shop) == []
    go(shop)
    assert told(shop) == [("R1", parcel.tracking_number, (("L1", 1),), True)]
    ((push, _),) = shop.web.shipments.values()
    assert (push.carrier, push.carrier_name, push.key) == ("theirs", "fake", parcel.key)
    assert "ShopTold" in shop.history()
    assert shop.open() == [] or all(row.kind != REPORT_FULFILMENT for row in shop.open())


@pytest.mark.parametrize("writes", [True, False])
def test_a_customer_hears_from_the_shop_or_from_here_never_twice(shop: Shop, writes: bool) -> None:
    connect(shop, notify=writes)
    ship(shop)
    go(shop)
    ((push, _),) = shop.web.shipments.values()
    said = [one for one in shop.history() if one == "MessageNotSent"]
    assert (push.notify, bool(said)) == (writes, writes)


def test_a_recalled_hand_over_tells_nothing(shop: Shop) -> None:
    connect(shop)
    parcel = ship(shop)
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.UNDONE
    go(shop)
    assert told(shop) == []


def test_a_hand_over_that_the_shop_knows_of_cannot_be_recalled(shop: Shop) -> None:
    connect(shop)
    shop.set(messages={"silent": ["shipped"]})
    parcel = ship(shop)
    go(shop)
    assert undo_hand_over(shop.floor, parcel.id).verdict.said is Said.TOO_LATE_TO_UNDO


def test_a_partial_order_is_told_line_by_line(shop: Shop) -> None:
    connect(shop)
    shop.scan("1002", MUG)
    finalize(shop.floor)
    shop.work()
    first = shop.parcel("1002")
    shop.scan(first.tracking_number)
    hand_over(shop.floor, first.tracking_number, "")
    go(shop)
    assert [one[2] for one in told(shop)] == [(("L1", 1),)]
    shop.scan("1002", MUG, BOWL)
    shop.work()
    second = shop.parcel("1002")
    shop.scan(second.tracking_number)
    hand_over(shop.floor, second.tracking_number, "")
    go(shop)
    assert [one[2] for one in told(shop)] == [(("L1", 1),), (("L1", 1), ("L2", 1))]


@pytest.mark.parametrize("fate", [Fate.LOST_BEFORE, Fate.LOST_AFTER])
@pytest.mark.parametrize("step", [1, 2])
def test_a_lost_answer_is_looked_up_and_nothing_is_told_twice(
    shop: Shop, fate: Fate, step: int
) -> None:
    connect(shop)
    parcel = ship(shop)
    shop.web.fates.extend([Fate.WELL] * (step - 1) + [fate])
    go(shop)
    for _ in range(4):
        shop.wait(20)
    assert told(shop) == [("R1", parcel.tracking_number, (("L1", 1),), True)]


def test_a_no_straight_after_a_lost_answer_is_not_believed(shop: Shop) -> None:
    connect(shop)
    ship(shop)
    shop.web.fates.append(Fate.LOST_AFTER)
    shop.web.lies = 1
    go(shop)
    shop.wait(5)
    for _ in range(4):
        shop.wait(20)
    assert len(told(shop)) == 1


def test_a_refusal_is_shown_with_its_reason_and_can_be_tried_again(web: Shop) -> None:
    web.set(messages={"undo_seconds": 0})
    parcel = web.ship("1001")
    web.web.fates.append(Fate.REFUSED)
    web.work()
    (row,) = [row for row in web.refused() if row.kind == REPORT_FULFILMENT]
    assert "says no" in row.last_error
    assert "ShopNotTold" in web.history()
    retry(web.floor, row.id)
    web.work()
    assert told(web)[0][1] == parcel.tracking_number


def test_more_than_the_shop_has_open_is_never_told(shop: Shop) -> None:
    connect(shop)
    ship(shop)
    order = shop.web.orders["R1"]
    shop.web.put(replace(order, lines=(replace(order.lines[0], fulfilled=1),)))
    go(shop)
    assert told(shop) == []
    (row,) = shop.refused()
    assert "0 of MUG open" in row.last_error


def test_an_order_that_was_cancelled_meanwhile_is_not_told(shop: Shop) -> None:
    connect(shop)
    ship(shop)
    shop.web.put(replace(shop.web.orders["R1"], cancelled=True))
    go(shop)
    assert told(shop) == []
    assert "was cancelled" in shop.refused()[0].last_error


def new_number(shop: Shop, number: str, label: LabelState = LabelState.LIVE) -> Parcel:
    """The parcel's label is another one now, or none."""
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        old = parcel.tracking_number
        parcel.label, parcel.tracking_number = label, number
        uow.parcels.save_label(parcel)
        event: events.Event = events.LabelVoided(parcel.order_id, parcel.id, old, "web")
        if label is LabelState.LIVE:
            bought = LabelId(900 + len(number))
            event = events.LabelBought(
                parcel.order_id, parcel.id, bought, "fake", number, shop="web"
            )
        shop.works.record(uow, event)
        uow.commit()
    shop.work("shop:web")
    return parcel


def test_told_at_its_label_the_shop_hears_of_another_number(web: Shop) -> None:
    connect(web, tell="label")
    first = web.pack("1001")
    assert told(web)[0][1] == first.tracking_number
    new_number(web, "NEW1")
    assert [one[1] for one in told(web)] == ["NEW1"]


def test_a_shop_that_takes_no_other_number_says_so(shop: Shop) -> None:
    connect(shop, tell="label")
    shop.web.caps = ShopCaps()
    shop.pack("1001")
    new_number(shop, "NEW1")
    assert "no other tracking number" in shop.refused()[0].last_error


def test_a_label_that_was_given_back_is_taken_back_at_the_shop(web: Shop) -> None:
    connect(web, tell="label")
    web.pack("1001")
    new_number(web, "", LabelState.VOIDED)
    assert told(web) == []
    assert web.history()[-1] == "ShopUntold"
    new_number(web, "NEW2")
    assert [one[1] for one in told(web)] == ["NEW2"]


def test_a_shop_that_takes_nothing_back_says_so(shop: Shop) -> None:
    connect(shop, tell="label")
    shop.web.caps = ShopCaps()
    shop.pack("1001")
    new_number(shop, "", LabelState.VOIDED)
    assert "takes no shipment back" in shop.refused()[0].last_error


def test_a_label_bought_anew_before_it_was_taken_back_is_not_taken_back(shop: Shop) -> None:
    connect(shop, tell="label")
    shop.pack("1001")
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        voided = events.LabelVoided(parcel.order_id, parcel.id, parcel.tracking_number, "web")
        shop.works.record(uow, voided)
        uow.commit()
    shop.work("shop:web")
    assert len(told(shop)) == 1


def test_a_parcel_that_came_to_nothing_is_not_told(shop: Shop) -> None:
    connect(shop, tell="label")
    shop.scan("1001", MUG)
    shop.work("carrier:fake")
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        parcel.label = LabelState.VOIDED
        uow.parcels.save_label(parcel)
        uow.commit()
    shop.work("shop:web")
    assert told(shop) == []


def test_each_of_merged_orders_hears_of_its_own_part(shop: Shop) -> None:
    connect(shop)
    ids = [shop.get("1001").id, shop.get("1002").id]
    with shop.database.begin() as uow:
        for order_id in ids:
            uow.orders.get(order_id)
        assert _merge(shop.works, uow, ids)
        uow.commit()
    shop.scan("1001", MUG, MUG, MUG, BOWL)
    shop.work()
    parcel = shop.parcel("1001")
    shop.scan(parcel.tracking_number)
    hand_over(shop.floor, parcel.tracking_number, "")
    go(shop)
    parts = {one[0]: one[2] for one in told(shop)}
    assert parts == {"R1": (("L1", 1),), "R2": (("L1", 2), ("L2", 1))}


class Killed(BaseException):
    """The process ends here."""


def kill_at(point: str, nth: int) -> Callable[[str], None]:
    """A checkpoint at which the process dies the nth time that it is passed."""
    seen: list[str] = []

    def passing(name: str) -> None:
        seen.append(name)
        if name == point and seen.count(point) == nth:
            raise Killed(f"{point} {nth}")

    return passing


@pytest.mark.parametrize("nth", [1, 2])
@pytest.mark.parametrize("point", ["tell:before", "tell:after"])
def test_a_push_that_is_killed_between_its_steps_is_resumed_right(
    shop: Shop, point: str, nth: int
) -> None:
    connect(shop)
    parcel = ship(shop)
    shop.checkpoint = kill_at(point, nth)
    with pytest.raises(Killed):
        go(shop)
    shop.checkpoint = no_checkpoint
    for _ in range(6):
        shop.wait(20)
    assert told(shop) == [("R1", parcel.tracking_number, (("L1", 1),), True)]
    assert shop.history().count("ShopTold") == 1


@pytest.mark.parametrize("nth", range(1, 6))
@pytest.mark.parametrize("side", ["before", "after"])
def test_a_push_that_is_killed_at_a_commit_is_resumed_right(
    shop: Shop, side: str, nth: int
) -> None:
    connect(shop)
    parcel = ship(shop)
    shop.database.clock.sleep(UNDO + 1)
    shop.begin = shop.database.station(kill_at(f"commit:{side}", nth))
    with pytest.raises(Killed):
        shop.work("shop:web")
    shop.begin = None
    for _ in range(6):
        shop.wait(20)
    assert told(shop) == [("R1", parcel.tracking_number, (("L1", 1),), True)]
    assert shop.history().count("ShopTold") == 1


def test_a_push_that_never_ends_is_refused(shop: Shop) -> None:
    connect(shop)
    shop.web.endless = True
    ship(shop)
    go(shop)
    assert "too many steps" in shop.refused()[0].last_error


def test_the_first_step_has_its_name() -> None:
    assert FIRST == "begin"
    assert ShopCaps().steps == 1
    assert FakeWebShop().carriers()[0].key == "theirs"
