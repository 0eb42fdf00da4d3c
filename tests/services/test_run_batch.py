"""What happens to a run between its passes: somebody pauses it, and orders change under it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.fakes import Fate
from tests.services.batches import PLAN, entries, finish, orders, progress, start
from tests.services.shop import MUG, Shop, euros, line
from workstation.domain.plan_steps import OnError, PlanStep, Step
from workstation.domain.shipments import LabelState
from workstation.ports.batches import RunId, RunState
from workstation.ports.unit_of_work import UnitOfWork
from workstation.ports.views import EntryList
from workstation.ports.work import WorkState
from workstation.services import batch_desk
from workstation.services.change_order import hold
from workstation.services.desk import FailureKind, Fix
from workstation.services.run_batch import ceiling_of

ONE_AT_A_TIME = [
    {"key": "fake", "kind": "fake", "parallel": 1},
    {"key": "other", "kind": "fake"},
]


def before_transaction(shop: Shop, number: int, do: Callable[[], None]) -> None:
    """Do something just before the worker begins its so-manieth transaction from now."""
    left = [number]

    def begin(*, looks: bool = False, lasting: bool = True) -> UnitOfWork:
        left[0] -= 1
        if left[0] == 0:
            do()
        return shop.database.begin(looks=looks, lasting=lasting)

    shop.begin = begin


def checked(shop: Shop, run_id: RunId) -> None:
    """Work the check alone."""
    while progress(shop, run_id).run.state is RunState.CHECKING:
        assert shop.outbox.run_once(["batch"])


def test_a_run_paused_while_it_checks_stays_paused_and_buys_nothing(shop: Shop) -> None:
    orders(shop, 25)
    run_id = start(shop)

    def pause(name: str) -> None:
        if name == "batch:checked" and progress(shop, run_id).run.state is RunState.CHECKING:
            batch_desk.pause(shop.floor, run_id)

    shop.checkpoint = pause
    found = finish(shop, run_id)
    assert found.run.state is RunState.PAUSED
    assert shop.carrier.calls == 0
    batch_desk.resume(shop.floor, run_id)
    assert finish(shop, run_id).done == 25
    assert len(shop.carrier.ledger) == 25


def test_a_run_paused_between_two_looks_of_one_pass_orders_nothing(shop: Shop) -> None:
    orders(shop, 3)
    run_id = start(shop)
    checked(shop, run_id)
    shop.database.clock.sleep(1)
    # Its claim, its own look, then the pass.
    before_transaction(shop, 3, lambda: batch_desk.pause(shop.floor, run_id))
    assert shop.outbox.run_once(["batch"])
    found = progress(shop, run_id)
    assert (found.run.state, found.counts.waiting) == (RunState.PAUSED, 3)
    assert not [row for row in shop.open() if row.lane == "carrier:fake"]


def test_a_run_paused_at_its_very_end_does_not_end(shop: Shop) -> None:
    orders(shop, 1)
    run_id = start(shop)
    paused: list[str] = []

    def pause(name: str) -> None:
        at_work = [row for row in shop.open() if row.lane == "batch"]
        # A pass that found nothing left to do has not put its item back.
        over = any(row.state is WorkState.RUNNING for row in at_work)
        if name == "batch:advanced" and over and not paused:
            paused.append(name)
            batch_desk.pause(shop.floor, run_id)

    shop.checkpoint = pause
    found = finish(shop, run_id)
    assert (found.run.state, found.done) == (RunState.PAUSED, 1)
    batch_desk.resume(shop.floor, run_id)
    assert finish(shop, run_id).run.state is RunState.DONE
    assert len(shop.carrier.ledger) == 1
    assert len(shop.printer.printed) == 1


def test_a_plan_that_pauses_on_a_refusal_waits_for_somebody(shop: Shop) -> None:
    shop.set(carriers=ONE_AT_A_TIME)
    orders(shop, 12)
    shop.carrier.next(Fate.REFUSED)
    plan = replace(
        PLAN,
        steps=(
            PlanStep(Step.CHECK),
            PlanStep(Step.BUY, on_error=OnError.PAUSE),
            PlanStep(Step.LABELS),
        ),
    )
    run_id = start(shop, plan)
    found = finish(shop, run_id)
    assert found.run.state is RunState.PAUSED
    assert found.needs_you == 1
    assert found.counts.waiting > 0
    batch_desk.resume(shop.floor, run_id)
    found = finish(shop, run_id)
    assert (found.run.state, found.done, found.needs_you) == (RunState.DONE, 11, 1)
    assert len(shop.carrier.ledger) == 11


def test_an_order_held_after_the_check_is_not_bought(shop: Shop) -> None:
    orders(shop, 3)
    run_id = start(shop)
    checked(shop, run_id)
    hold(shop.floor, shop.get("1002").id, "customer rang")
    found = finish(shop, run_id)
    assert (found.done, found.needs_you) == (2, 1)
    (held,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert held.order_number == "1002"
    assert (held.kind, held.fix) == (FailureKind.NOT_FIT, Fix.LET_GO)
    assert not shop.parcels("1002")


def test_a_purchase_that_needs_somebody_holds_up_no_label_behind_it(shop: Shop) -> None:
    """It comes late, once it is mended, and in a roll of its own turn."""
    orders(shop, 4)
    shop.carrier.next(Fate.REFUSED, Fate.REFUSED)
    run_id = start(shop)
    found = finish(shop, run_id)
    assert (found.done, found.printed, found.needs_you) == (2, 2, 2)
    first = len(shop.printer.printed)
    assert batch_desk.retry(shop.floor, run_id, []) == 2
    found = finish(shop, run_id)
    assert (found.done, found.printed) == (4, 4)
    assert len(shop.printer.printed) == first + 2


def test_a_label_given_back_before_it_was_printed_is_not_printed(shop: Shop) -> None:
    """Its place is passed over, and those behind it come out."""
    orders(shop, 3)
    run_id = start(shop)
    checked(shop, run_id)
    for _ in range(3):
        shop.database.clock.sleep(1)
        shop.outbox.run_once(["batch"])
        if shop.parcels("1001"):
            break
    shop.work("carrier:fake")
    parcel = shop.parcel("1003")
    with shop.database.begin() as uow:
        label = uow.labels.live(parcel.id)
        assert label is not None
        uow.labels.void(label.id)
        parcel.label = LabelState.VOIDED
        uow.parcels.save_label(parcel)
        uow.commit()
    finish(shop, run_id)
    numbers = [one.decode() for one in shop.printer.printed]
    assert len(numbers) == 2
    assert not any(parcel.tracking_number in one for one in numbers)


def test_an_empty_box_left_on_the_bench_gives_way_to_the_batchs_parcel(shop: Shop) -> None:
    shop.order("1001", line(MUG, quantity=2))
    run_id = start(shop)
    checked(shop, run_id)
    order = shop.get("1001")
    with shop.database.begin() as uow:
        empty = uow.parcels.add(order.id, station="")
        empty.label = LabelState.REFUSED
        uow.parcels.save(empty)
        uow.commit()
    assert finish(shop, run_id).done == 1
    given_up, labelled = shop.parcels("1001")
    assert (given_up.status.value, given_up.label) == ("cancelled", LabelState.REFUSED)
    assert labelled.label is LabelState.LIVE
    assert len(shop.carrier.ledger) == 1


def test_a_plans_ceiling_says_nothing_of_an_account_in_another_currency(shop: Shop) -> None:
    dear = replace(PLAN, per_label="9")
    assert ceiling_of(shop.settings, "fake", dear) == euros("9")
    shop.set(carriers=[{"key": "fake", "kind": "fake", "currency": "USD"},
                       {"key": "other", "kind": "fake"}])  # fmt: skip
    assert ceiling_of(shop.settings, "fake", dear) == ceiling_of(shop.settings, "fake", PLAN)


def test_work_of_a_run_that_is_over_ends_by_itself(shop: Shop) -> None:
    orders(shop, 1)
    run_id = start(shop)
    batch_desk.pause(shop.floor, run_id)
    shop.work("batch")
    assert not [row for row in shop.open() if row.lane == "batch" and row.state is WorkState.READY]
    assert shop.carrier.calls == 0
