"""Several orders of one customer in one parcel: asked, packed together, told once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.services.batches import MERGING, PLAN, entries, finish, progress, start
from tests.services.shop import BOWL, MUG, Shop, incoming, line
from workstation.domain.errors import Refused
from workstation.domain.orders import OrderStatus
from workstation.ports.views import EntryList
from workstation.services import answer_question, batch_desk, merge_orders
from workstation.services.change_order import hold
from workstation.services.desk import Fix, Said, StopKind
from workstation.services.hand_over import hand_over
from workstation.services.import_orders import store
from workstation.services.pack import open_order


@pytest.fixture
def run_id(any_shop: Shop) -> Any:
    """A run that found two orders of one customer, and one of somebody else."""
    any_shop.order("1001", line(MUG))
    any_shop.order("1002", line(BOWL))
    any_shop.order("1003", line(MUG), email="other@example.com")
    run_id = start(any_shop, MERGING)
    finish(any_shop, run_id)
    return run_id


@pytest.fixture
def shop(any_shop: Shop) -> Shop:
    return any_shop


def answer(shop: Shop, words: str) -> None:
    (asked,) = shop.asking()
    answer_question.answer(shop.floor, asked.id, words)


def together(shop: Shop, run_id: Any) -> None:
    answer(shop, "merge")
    finish(shop, run_id)


def test_a_run_asks_before_it_puts_orders_together(shop: Shop, run_id: Any) -> None:
    waiting = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert [one.order_number for one in waiting] == ["1001", "1002"]
    assert waiting[0].reason == "Order 1002 of the same customer goes to the same address."
    (asked,) = shop.asking()
    assert {one.fix for one in waiting} == {Fix.ANSWER}
    assert {one.work_id for one in waiting} == {asked.id}
    assert asked.question.startswith("Orders 1001, 1002 go to the same customer and address.")
    assert [one.order_number for one in entries(shop, run_id, EntryList.DONE)] == ["1003"]
    assert shop.get("1002").merged_into is None


def test_both_orders_leave_in_one_parcel_with_one_label(shop: Shop, run_id: Any) -> None:
    together(shop, run_id)
    assert progress(shop, run_id).done == 2
    assert len(shop.carrier.ledger) == 2
    assert shop.get("1002").merged_into == shop.get("1001").id
    assert shop.scan("1002").bench is not None
    assert shop.scan(MUG, BOWL).verdict.said is Said.BOX_CLOSED
    parcel = shop.parcel("1001")
    assert shop.scan(parcel.tracking_number).verdict.said is Said.LABEL_SCANNED
    assert shop.get("1002").status is OrderStatus.PACKED
    assert hand_over(shop.floor, parcel.tracking_number, "").verdict.said is Said.ON_PALLET
    assert [shop.get(number).status for number in ("1001", "1002")] == [OrderStatus.SHIPPED] * 2


def test_orders_told_apart_leave_apart_and_nobody_asks_again(shop: Shop, run_id: Any) -> None:
    answer(shop, "apart")
    found = finish(shop, run_id)
    assert found.done == 3
    assert len(shop.carrier.ledger) == 3
    assert not shop.asking()
    assert shop.get("1002").merged_into is None


def test_retrying_does_not_go_round_the_question(shop: Shop, run_id: Any) -> None:
    batch_desk.retry(shop.floor, run_id, [])
    finish(shop, run_id)
    assert len(shop.asking()) == 1
    assert len(shop.carrier.ledger) == 1


def test_a_paused_run_takes_the_answer_and_stays_paused(shop: Shop, run_id: Any) -> None:
    batch_desk.retry(shop.floor, run_id, [])
    batch_desk.pause(shop.floor, run_id)
    shop.work()
    answer(shop, "merge")
    shop.wait(2)
    assert progress(shop, run_id).run.state == "paused"
    batch_desk.resume(shop.floor, run_id)
    finish(shop, run_id)
    assert shop.get("1002").merged_into is not None
    assert len(shop.carrier.ledger) == 2


def test_a_plan_without_the_step_puts_nothing_together(shop: Shop) -> None:
    shop.order("1001")
    shop.order("1002")
    assert finish(shop, start(shop, PLAN)).done == 2
    assert not shop.asking()


def test_an_order_that_was_changed_meanwhile_is_not_merged(shop: Shop, run_id: Any) -> None:
    hold(shop.floor, shop.get("1002").id, "the customer called")
    answer(shop, "merge")
    shop.wait(2)
    (asked,) = shop.asking()
    assert "cannot share a parcel" in asked.question
    answer_question.answer(shop.floor, asked.id, "apart")
    finish(shop, run_id)
    assert [one.order_number for one in entries(shop, run_id, EntryList.DONE)] == ["1003", "1001"]


def test_merged_orders_can_be_taken_apart_until_they_are_labelled(shop: Shop) -> None:
    shop.order("1001", line(MUG))
    shop.order("1002", line(BOWL))
    run_id = start(shop, replace(MERGING, per_label="0.01"))
    finish(shop, run_id)
    answer(shop, "merge")
    finish(shop, run_id)
    leader = shop.get("1001")
    for parcel in shop.parcels("1001"):
        # The ceiling refused the label: nothing was bought.
        parcel.status = parcel.status.CANCELLED
        with shop.database.begin() as uow:
            uow.parcels.save(parcel)
            uow.commit()
    assert merge_orders.take_apart(shop.floor, leader.id) == 1
    assert [one.sku for one in shop.get("1002").lines] == ["BOWL"]
    assert [one.sku for one in shop.get("1001").lines] == ["MUG"]
    assert shop.queue("1002") == "ready"
    with pytest.raises(Refused):
        merge_orders.take_apart(shop.floor, leader.id)


def test_what_is_labelled_together_stays_together(shop: Shop, run_id: Any) -> None:
    together(shop, run_id)
    with pytest.raises(Refused) as told:
        merge_orders.take_apart(shop.floor, shop.get("1001").id)
    assert "labelled together" in told.value.title


@pytest.mark.parametrize("cancelled", ["1001", "1002"])
def test_a_cancelled_one_of_two_takes_its_articles_back_and_stops_the_box(
    shop: Shop, run_id: Any, cancelled: str
) -> None:
    together(shop, run_id)
    store(shop.floor, "again", [incoming(cancelled, cancelled=True)], pause=lambda _: None)
    answer = shop.scan("1001")
    assert answer.stop is not None
    assert answer.stop.kind is StopKind.ORDER_HELD
    lines = {one.sku: one.owed for one in shop.get("1001").lines}
    assert lines == ({"MUG": 0, "BOWL": 1} if cancelled == "1001" else {"MUG": 1, "BOWL": 0})


@pytest.mark.parametrize("cancelled", ["1001", "1002"])
def test_a_cancelled_one_of_two_that_nobody_began_leaves_the_other_alone(
    shop: Shop, run_id: Any, cancelled: str
) -> None:
    leader, other_one = shop.get("1001").id, shop.get("1002").id
    with shop.database.begin() as uow:
        uow.orders.merge(other_one, into=leader)
        follower = uow.orders.get(other_one)
        assert follower is not None
        uow.orders.set_status(follower, queue=None)
        uow.commit()
    store(shop.floor, "again", [incoming(cancelled, cancelled=True)], pause=lambda _: None)
    other = "1002" if cancelled == "1001" else "1001"
    assert shop.get(cancelled).status is OrderStatus.CANCELLED
    assert shop.get(other).status is OrderStatus.OPEN
    assert shop.get(other).merged_into is None
    assert shop.queue(other) == "ready"


def test_the_merged_orders_number_is_no_foreign_code_at_the_bench(shop: Shop, run_id: Any) -> None:
    together(shop, run_id)
    shop.scan("1001")
    assert shop.scan("1002").verdict.said is Said.SAME_ORDER


def test_a_merged_order_opens_and_holds_the_one_that_it_leaves_with(
    shop: Shop, run_id: Any
) -> None:
    together(shop, run_id)
    opened = open_order(shop.floor, shop.get("1002").id)
    assert opened.bench is not None
    assert opened.bench.order_number == "1001"
    hold(shop.floor, shop.get("1002").id, "wait")
    assert shop.get("1001").held == "wait"
