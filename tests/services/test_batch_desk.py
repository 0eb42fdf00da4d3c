"""The verbs of a run, where nothing is as its list said a moment ago."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.fakes import Fate, VoidingCarrier
from tests.services.batches import PLAN, entries, finish, orders, printed_numbers, start
from tests.services.shop import Shop
from workstation.domain.errors import NotConfigured, Refused
from workstation.domain.plan_steps import PlanStep, Step
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.domain.values import OrderId, ParcelId
from workstation.ports.batches import RunState, Wish
from workstation.ports.labels import PrintState
from workstation.ports.views import EntryList
from workstation.services import batch_desk
from workstation.services.desk import FailureKind, Fix


def test_what_is_left_out_waits_and_away_carriers_are_told_of_in_words(shop: Shop) -> None:
    shop.set(
        carriers=[{"key": "fake", "kind": "fake", "parallel": 1}, {"key": "other", "kind": "fake"}]
    )
    orders(shop, 8)
    shop.carrier.next(Fate.AWAY)
    run_id = start(shop)
    assert {one.progress for one in entries(shop, run_id, EntryList.NOT_TRIED)} == {"check"}
    for _ in range(2):
        shop.work("batch")
        shop.database.clock.sleep(0.3)
    shop.outbox.run_once(["carrier:fake"])
    (trying,) = [one for one in entries(shop, run_id, EntryList.NOT_TRIED) if one.reason]
    assert trying.progress == "buying"
    assert trying.reason.startswith("The far side is away.")
    assert trying.advice == "It is tried again by itself."
    assert trying.fix is Fix.NONE
    left = batch_desk.stop(shop.floor, run_id)
    assert left > 0
    found = [one.progress for one in entries(shop, run_id, EntryList.NOT_TRIED)]
    assert found.count("left_out") == left


def test_a_purchase_that_waits_for_a_password_needs_somebody(shop: Shop) -> None:
    orders(shop, 1)
    shop.carrier.next(Fate.NOT_SET_UP)
    run_id = start(shop)
    finish(shop, run_id)
    (one,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert (one.kind, one.progress) == (FailureKind.REFUSED, "refused")
    assert one.reason.startswith("The password is missing.")
    assert one.fix is Fix.RETRY
    assert batch_desk.retry(shop.floor, run_id, []) == 1
    assert finish(shop, run_id).done == 1
    assert len(shop.carrier.ledger) == 1


@pytest.mark.parametrize(
    ("wish", "error", "about"),
    [
        (Wish(weight_g=-1), Refused, "weight"),
        (Wish(carrier="nobody"), NotConfigured, "carriers"),
        (Wish(carrier="fake", service="by balloon"), Refused, "service"),
    ],
)
def test_an_impossible_wish_changes_nothing(
    shop: Shop, wish: Wish, error: type[Exception], about: str
) -> None:
    orders(shop, 1)
    run_id = start(shop)
    finish(shop, run_id)
    (one,) = entries(shop, run_id)
    with pytest.raises(error) as caught:
        batch_desk.set_wish(shop.floor, one.entry_id, wish)
    assert about in (getattr(caught.value, "field", ""), getattr(caught.value, "setting", ""))
    with shop.database.begin() as uow:
        entry = uow.batches.entry(one.entry_id)
    assert entry is not None
    assert entry.wish == Wish()


def test_a_service_chosen_by_hand_is_bought_and_told_of(shop: Shop) -> None:
    orders(shop, 1)
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    (one,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    batch_desk.set_wish(shop.floor, one.entry_id, Wish(carrier="other", service="express"))
    assert finish(shop, run_id).done == 1
    (sale,) = shop.other.ledger
    assert sale.request.service.value == "express"
    (done,) = entries(shop, run_id, EntryList.DONE)
    assert done.why == "chosen by hand"


def test_only_a_label_that_is_there_can_be_given_back_for_another(shop: Shop) -> None:
    with pytest.raises(Refused) as unknown:
        batch_desk.redo(shop.floor, ParcelId(77))
    assert unknown.value.title == "This parcel has no label to give back."
    gone = shop.ship()
    with pytest.raises(Refused) as left:
        batch_desk.redo(shop.floor, gone.id)
    assert left.value.title == "This parcel has left."


def test_a_packed_parcel_keeps_its_own_weight_when_its_label_is_bought_anew(shop: Shop) -> None:
    shop.carrier = VoidingCarrier()
    packed = shop.pack()
    batch_desk.redo(shop.floor, packed.id)
    shop.work()
    first, second = shop.carrier.ledger
    assert (first.request.weight_g, second.request.weight_g) == (packed.weight_g, packed.weight_g)
    assert shop.parcel().tracking_number == second.tracking_number


def test_no_parcel_is_added_without_a_weight_or_a_first_parcel(shop: Shop) -> None:
    order = shop.order()
    with pytest.raises(Refused) as weightless:
        batch_desk.add_parcel(shop.floor, order.id, 0)
    assert weightless.value.field == "weight"
    for nobody in (order.id, OrderId(99)):
        with pytest.raises(Refused) as caught:
            batch_desk.add_parcel(shop.floor, nobody, 500)
        assert caught.value.field == "order"
    assert not shop.parcels()


def test_an_entry_whose_parcel_is_being_packed_is_left_to_the_bench(shop: Shop) -> None:
    orders(shop, 1)
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    shop.scan("1001")
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        parcel.status = ParcelStatus.PACKED
        uow.parcels.save(parcel)
        uow.commit()
    assert batch_desk.retry(shop.floor, run_id, []) == 0
    assert len(shop.parcels()) == 1


def test_a_label_given_back_can_be_tried_again_in_its_batch(shop: Shop) -> None:
    orders(shop, 2)
    run_id = start(shop)
    finish(shop, run_id)
    parcel = shop.parcel("1001")
    with shop.database.begin() as uow:
        label = uow.labels.live(parcel.id)
        assert label is not None
        uow.labels.void(label.id)
        parcel.label = LabelState.VOIDED
        uow.parcels.save_label(parcel)
        uow.commit()
    (one,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert one.reason == "The label was given back."
    assert batch_desk.retry(shop.floor, run_id, [one.entry_id]) == 1
    assert finish(shop, run_id).done == 2
    assert len(shop.carrier.ledger) == 3
    old, new = shop.parcels("1001")
    assert (old.status, new.label) == (ParcelStatus.CANCELLED, LabelState.LIVE)


def test_retrying_in_a_paused_run_does_not_set_it_going(shop: Shop) -> None:
    orders(shop, 4)
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    with shop.database.begin() as uow:
        run = uow.batches.run(run_id)
        assert run is not None
        uow.batches.set_run(run, state=RunState.PAUSED)
        uow.commit()
    assert batch_desk.retry(shop.floor, run_id, []) == 1
    assert finish(shop, run_id).run.state is RunState.PAUSED
    assert len(shop.carrier.ledger) == 3


def test_what_has_left_is_not_printed_again(shop: Shop) -> None:
    numbers = orders(shop, 2)
    run_id = start(shop)
    finish(shop, run_id)
    parcel = shop.parcel(numbers[0])
    with shop.database.begin() as uow:
        parcel.status = ParcelStatus.HANDED_OVER
        uow.parcels.save(parcel)
        uow.commit()
    before = len(shop.printer.printed)
    assert batch_desk.reprint(shop.floor, run_id, []) == 1
    shop.work()
    assert printed_numbers(shop)[before:] == [shop.parcel(numbers[1]).tracking_number]


def test_a_label_still_on_its_way_to_the_printer_is_not_printed_twice(shop: Shop) -> None:
    numbers = orders(shop, 3)[::-1]
    run_id = start(shop)
    for _ in range(12):
        for lane in ("batch", "carrier:fake"):
            shop.work(lane)
        shop.database.clock.sleep(0.5)
    assert shop.outbox.run_once(["printer:zebra"])
    good = shop.parcel(numbers[0])
    told = batch_desk.resume_roll(shop.floor, run_id, good.tracking_number)
    assert told.again == ()
    finish(shop, run_id)
    assert sorted(printed_numbers(shop)) == sorted(
        shop.parcel(number).tracking_number for number in numbers
    )


def test_a_doubt_that_somebody_settled_meanwhile_is_not_answered_again(shop: Shop) -> None:
    numbers = orders(shop, 2)[::-1]
    shop.printer.next(Fate.LOST_BEFORE)
    run_id = start(shop)
    finish(shop, run_id)
    shop.answer("yes")
    batch_desk.resume_roll(shop.floor, run_id, shop.parcel(numbers[1]).tracking_number)
    shop.work()
    settled = shop.parcel(numbers[0]).id
    with shop.database.begin() as uow:
        job = uow.prints.newest(settled)
    assert job is not None
    assert job.state is PrintState.CONFIRMED
    assert len(shop.printer.printed) == 1, "nothing came out again"


def test_labels_of_a_plan_without_printing_are_no_roll(shop: Shop) -> None:
    (number,) = orders(shop, 1)
    plan = replace(PLAN, steps=(PlanStep(Step.CHECK), PlanStep(Step.BUY)))
    run_id = start(shop, plan)
    assert finish(shop, run_id).done == 1
    with pytest.raises(Refused) as caught:
        batch_desk.resume_roll(shop.floor, run_id, shop.parcel(number).tracking_number)
    assert caught.value.title == "This is no label of this roll."
    assert batch_desk.reprint(shop.floor, run_id, []) == 0
