"""A run makes its plan's steps in the order in which they stand, under their conditions."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import Fate
from tests.services.batches import PLAN, entries, finish, orders, progress, start
from tests.services.shop import MUG, Shop, incoming, line
from workstation.domain.errors import Refused
from workstation.domain.plan_steps import OnError, PlanStep, Step, When
from workstation.domain.plans import Plan, PlanFilter
from workstation.ports.batches import RunState
from workstation.ports.views import EntryList
from workstation.services import batch_desk, plans
from workstation.services.import_orders import store

CHECKED = (PlanStep(Step.CHECK), PlanStep(Step.CHOOSE))
ALL_BOUGHT = (*CHECKED, PlanStep(Step.BUY), PlanStep(Step.LABELS))


def plan(*steps: PlanStep | Step) -> Plan:
    return replace(
        PLAN, steps=tuple(one if isinstance(one, PlanStep) else PlanStep(one) for one in steps)
    )


def unfit(shop: Shop, number: str = "900", *, of: str = "files") -> None:
    """An order of which nobody knows the weight."""
    order = incoming(number, line(MUG, weight=None))
    store(shop.floor, "test", [order], pause=lambda _: None, shop=of)


def test_labels_wait_for_the_paper_that_stands_before_them(shop: Shop) -> None:
    orders(shop, 3)
    seen: list[tuple[int, int]] = []
    lists = shop.documents.lists

    def look(name: str) -> None:
        seen.append((len(lists), len(shop.printer.printed)))

    shop.checkpoint = look
    run_id = start(shop, plan(*CHECKED, Step.BUY, Step.PICK_LIST, Step.LABELS))
    assert finish(shop, run_id).done == 3
    shop.wait(2)
    assert len(shop.printer.printed) == 3
    assert len(lists) == 1
    assert not [one for one in seen if one[1] and not one[0]]
    assert [one.position for one in lists[0].orders] == [1, 2, 3]


@pytest.mark.parametrize("with_unfit", [True, False])
def test_a_cover_that_stands_before_buying_knows_of_the_check_alone(
    shop: Shop, with_unfit: bool
) -> None:
    orders(shop, 2)
    if with_unfit:
        unfit(shop)
    shop.carrier.next(Fate.REFUSED)
    cover = PlanStep(Step.COVER, When.SOME_FAILED)
    found = finish(shop, start(shop, plan(*CHECKED, cover, Step.BUY)))
    shop.wait(2)
    assert found.counts.refused == 1
    assert len(shop.documents.covers) == int(with_unfit)


@pytest.mark.parametrize(("more_than", "bought"), [(2, 3), (3, 0)])
def test_a_plan_buys_only_for_more_than_so_many_orders(
    shop: Shop, more_than: int, bought: int
) -> None:
    orders(shop, 3)
    run_id = start(shop, plan(*CHECKED, PlanStep(Step.BUY, more_than=more_than), Step.LABELS))
    found = finish(shop, run_id)
    assert (found.run.state, found.done) == (RunState.DONE, bought)
    assert found.counts.left_out == 3 - bought
    assert len(shop.carrier.ledger) == bought
    # Somebody who asks for them all the same gets them.
    batch_desk.retry(shop.floor, run_id, [])
    assert finish(shop, run_id).done == 3


def test_labels_that_print_only_if_none_failed_stay_in_the_drawer(shop: Shop) -> None:
    orders(shop, 2)
    unfit(shop)
    run_id = start(shop, plan(*CHECKED, Step.BUY, PlanStep(Step.LABELS, When.NONE_FAILED)))
    assert finish(shop, run_id).done == 2
    assert not shop.printer.printed


@pytest.mark.parametrize(
    ("said", "state", "bought"),
    [
        (OnError.GO_ON, RunState.DONE, 2),
        (OnError.PAUSE, RunState.PAUSED, 0),
        (OnError.STOP, RunState.STOPPED, 0),
    ],
)
def test_what_an_unfit_order_means_is_the_plans_choice(
    shop: Shop, said: OnError, state: RunState, bought: int
) -> None:
    orders(shop, 2)
    unfit(shop)
    steps = (PlanStep(Step.CHECK, on_error=said), *ALL_BOUGHT[1:])
    found = finish(shop, start(shop, plan(*steps)))
    assert (found.run.state, found.done, found.needs_you) == (state, bought, 1)


def test_an_order_without_a_service_can_stop_the_run(shop: Shop) -> None:
    orders(shop, 2)
    shop.order("1003", line(MUG), to_country="XX")
    shop.set(rules=[{"name": "here", "carrier": "fake", "countries": ["TR"]}])
    steps = (CHECKED[0], PlanStep(Step.CHOOSE, on_error=OnError.STOP), PlanStep(Step.BUY))
    found = finish(shop, start(shop, plan(*steps)))
    assert (found.run.state, found.done) == (RunState.STOPPED, 0)
    assert found.counts.left_out + found.needs_you == 3


@pytest.mark.parametrize("prints", [True, False])
@pytest.mark.parametrize("said", [OnError.PAUSE, OnError.STOP])
def test_a_refusal_pauses_or_stops_what_has_not_begun(
    shop: Shop, said: OnError, prints: bool
) -> None:
    shop.set(
        carriers=[
            {"key": "fake", "kind": "fake", "parallel": 1},
            {"key": "other", "kind": "fake"},
        ]
    )
    orders(shop, 12)
    shop.carrier.next(Fate.REFUSED)
    steps = (*CHECKED, PlanStep(Step.BUY, on_error=said))
    run_id = start(shop, plan(*steps, *((PlanStep(Step.LABELS),) if prints else ())))
    found = finish(shop, run_id)
    if said is OnError.PAUSE:
        assert found.run.state is RunState.PAUSED
        assert found.counts.waiting > 0
        batch_desk.resume(shop.floor, run_id)
        found = finish(shop, run_id)
        assert (found.run.state, found.done) == (RunState.DONE, 11)
    else:
        assert found.run.state is RunState.STOPPED
        assert found.counts.left_out > 0
        assert found.done + found.needs_you + found.counts.left_out == 12
    assert len(shop.carrier.ledger) == found.done


def test_papers_and_mail_for_one_shop_hold_its_orders_alone(shop: Shop) -> None:
    shop.order("1001", line(MUG))
    west_order = incoming("2001", line(MUG))
    store(shop.floor, "test", [west_order], pause=lambda _: None, shop="west")
    unfit(shop, "3001")
    unfit(shop, "4001", of="west")
    west = ("west",)
    run_id = start(
        shop,
        plan(
            *CHECKED,
            PlanStep(Step.PICK_LIST, shops=west),
            PlanStep(Step.MAIL_FAILURES, When.SOME_FAILED, shops=west),
            Step.BUY,
            Step.LABELS,
            PlanStep(Step.SLIPS, shops=west),
            PlanStep(Step.COVER, shops=west),
        ),
    )
    finish(shop, run_id)
    shop.wait(2)
    (sheet,) = shop.documents.lists
    assert [one.order_number for one in sheet.orders] == ["2001"]
    assert [slip.order_number for slip in shop.documents.slips] == ["2001"]
    (cover,) = shop.documents.covers
    assert [one.order_number for one in cover.failures] == ["4001"]
    (mail,) = shop.mail.taken
    assert "4001" in mail.message.text
    assert "3001" not in mail.message.text


def test_a_shop_without_orders_gets_no_empty_pick_list(shop: Shop) -> None:
    orders(shop, 1)
    run_id = start(shop, plan(*CHECKED, PlanStep(Step.PICK_LIST, shops=("west",)), Step.BUY))
    finish(shop, run_id)
    assert not shop.documents.lists
    assert [one.order_number for one in entries(shop, run_id, EntryList.DONE)] == ["1001"]
    assert progress(shop, run_id).done == 1


def test_chosen_orders_are_checked_first_whatever_the_plan_would_take(shop: Shop) -> None:
    orders(shop, 3)
    unfit(shop)
    narrow = replace(plan(*ALL_BOUGHT), filter=PlanFilter(countries=("XX",), most=1))
    plans.save_plan(shop.floor, narrow, "")
    chosen = [shop.get(number).id for number in ("1001", "1003", "900")]
    with pytest.raises(Refused):
        plans.run_orders(shop.floor, "Test", [])
    run_id = plans.run_orders(shop.floor, "test", chosen)
    with pytest.raises(Refused):
        plans.run_orders(shop.floor, "test", chosen)
    found = finish(shop, run_id)
    assert (found.done, found.needs_you) == (2, 1)
    assert len(shop.carrier.ledger) == 2
    # The same ones again: they have their labels, and each says so.
    shop.database.clock.sleep(1)
    again = plans.run_orders(shop.floor, "Test", chosen[:2])
    assert finish(shop, again).needs_you == 2
    assert len(shop.carrier.ledger) == 2
    assert {one.reason for one in entries(shop, again)} == {"This order has a label already."}
