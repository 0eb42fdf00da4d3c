"""Runs of the batch desk: all is checked before anything is bought, labels come out in pick order,
and whatever happens each order is bought once.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.fakes import FakeCarrier, Fate, VoidingCarrier
from tests.services.batches import (
    PLAN,
    entries,
    finish,
    orders,
    printed_numbers,
    progress,
    save,
    start,
)
from tests.services.shop import BOWL, MAY, MUG, PLATE, Shop, euros, line
from workstation.domain.barcodes import Command, command_code
from workstation.domain.errors import Refused
from workstation.domain.plan_steps import OnError, PlanStep, Step
from workstation.domain.plans import PlanFilter, Sorting
from workstation.domain.shipments import LabelState, ParcelStatus
from workstation.domain.values import Money
from workstation.ports.batches import EntryId, RunState, Wish
from workstation.ports.carrier import EffectKind, LabelRequest, Problem, Quote
from workstation.ports.labels import PrinterState, PrintState
from workstation.ports.views import EntryList
from workstation.ports.work import WorkState
from workstation.services import batch_desk, pack
from workstation.services.change_order import fix_address, hold
from workstation.services.desk import FailureKind, Fix, Said, StopKind, Tone
from workstation.services.import_orders import store


def step(*steps: Step | PlanStep) -> tuple[PlanStep, ...]:
    return tuple(one if isinstance(one, PlanStep) else PlanStep(one) for one in steps)


def test_a_run_labels_every_order_and_prints_in_walking_order(any_shop: Shop) -> None:
    numbers = orders(any_shop, 12)
    run_id = start(any_shop)
    found = finish(any_shop, run_id)
    assert (found.run.state, found.done, found.needs_you, found.not_tried) == (
        RunState.DONE, 12, 0, 0,
    )  # fmt: skip
    assert found.cost == (euros("120"),)
    assert found.printed == 12
    assert len(any_shop.carrier.ledger) == 12
    by_shelf = {number: any_shop.parcel(number).tracking_number for number in numbers}
    assert printed_numbers(any_shop) == [by_shelf[number] for number in reversed(numbers)]
    done = entries(any_shop, run_id, EntryList.DONE)
    assert [one.order_number for one in done] == numbers[::-1]
    assert [one.position for one in done] == list(range(1, 13))
    assert {one.why for one in done} == {"all else"}
    assert {one.progress for one in done} == {"printed"}


def test_all_problems_of_all_orders_are_known_before_any_money_is_spent(shop: Shop) -> None:
    shop.order("1001")
    shop.order("1002", line(MUG, weight=None))
    shop.order("1003", to_country="XX", paid=True)
    shop.carrier.problems = [Problem("phone", "A phone number is needed.", "Enter it.")]
    plan = replace(
        PLAN, steps=step(PlanStep(Step.CHECK, on_error=OnError.PAUSE), Step.BUY, Step.LABELS)
    )
    run_id = start(shop, plan)
    found = finish(shop, run_id)
    assert found.run.state is RunState.PAUSED
    assert found.needs_you == 3
    assert shop.carrier.calls == 0
    by_number = {one.order_number: one for one in entries(shop, run_id, EntryList.NEEDS_YOU)}
    assert by_number["1001"].kind is FailureKind.NOT_FIT
    assert by_number["1001"].reason == "A phone number is needed."
    assert by_number["1001"].fix is Fix.FIX_ADDRESS
    assert by_number["1002"].fix is Fix.SET_WEIGHT
    shop.carrier.problems = []
    batch_desk.set_wish(shop.floor, by_number["1002"].entry_id, Wish(weight_g=700))
    batch_desk.retry(shop.floor, run_id, [])
    batch_desk.resume(shop.floor, run_id)
    found = finish(shop, run_id)
    assert (found.run.state, found.done) == (RunState.DONE, 3)
    assert any(sale.request.weight_g == 700 for sale in shop.carrier.ledger)


def test_one_bad_order_never_stops_the_batch(shop: Shop) -> None:
    orders(shop, 6)
    shop.carrier.next(Fate.WELL, Fate.REFUSED, Fate.WELL, Fate.LOST_AFTER, Fate.AWAY)
    run_id = start(shop)
    found = finish(shop, run_id)
    assert (found.done, found.needs_you, found.run.state) == (5, 1, RunState.DONE)
    assert len(shop.carrier.ledger) == 5
    (failed,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert failed.kind is FailureKind.REFUSED
    assert failed.reason == "The far side says no. Mend it."
    assert (failed.field, failed.fix) == ("city", Fix.FIX_ADDRESS)
    shop.wait(2)
    sheet = shop.documents.covers[0]
    assert (sheet.done, sheet.needs_you) == (5, 1)
    assert sheet.failures[0].order_number == failed.order_number
    (mail,) = shop.mail.taken
    assert failed.order_number in mail.message.text
    assert batch_desk.retry(shop.floor, run_id, [failed.entry_id]) == 1
    found = finish(shop, run_id)
    assert (found.done, found.needs_you) == (6, 0)
    assert len(shop.carrier.ledger) == 6
    assert len(printed_numbers(shop)) == 6


def test_a_lost_answer_is_a_question_of_its_own_and_is_never_just_retried(shop: Shop) -> None:
    shop.carrier.kind = EffectKind.ASK
    orders(shop, 3)
    shop.carrier.next(Fate.LOST_AFTER)
    run_id = start(shop)
    found = finish(shop, run_id)
    assert (found.done, found.needs_you) == (2, 1)
    (doubt,) = entries(shop, run_id, EntryList.NEEDS_YOU)
    assert (doubt.kind, doubt.fix) == (FailureKind.DOUBT, Fix.ANSWER)
    assert batch_desk.retry(shop.floor, run_id, [doubt.entry_id]) == 0
    shop.answer(f"bought:{shop.carrier.ledger[0].tracking_number}")
    shop.work()
    assert len(shop.carrier.ledger) == 3
    assert len(shop.printer.printed) + len(shop.painter.drawn) >= 3
    assert progress(shop, run_id).done == 3


def test_a_customer_without_an_address_for_mail_is_named_though_all_is_done(shop: Shop) -> None:
    shop.order("1001", email="")
    run_id = start(shop)
    finish(shop, run_id)
    (one,) = entries(shop, run_id, EntryList.DONE)
    assert one.kind is FailureKind.NOT_TOLD
    assert one.not_told == "There is no e-mail address."


def test_a_paused_run_buys_nothing_more_and_goes_on_where_it_was(shop: Shop) -> None:
    shop.set(carriers=[{"key": "fake", "kind": "fake", "parallel": 1},
                           {"key": "other", "kind": "fake"}])  # fmt: skip
    orders(shop, 9)
    run_id = start(shop)
    for _ in range(3):
        shop.work("batch")
        shop.database.clock.sleep(0.3)
    shop.outbox.run_once(["carrier:fake"])
    batch_desk.pause(shop.floor, run_id)
    shop.work(most=500)
    bought = len(shop.carrier.ledger)
    assert bought < 9
    shop.database.clock.sleep(5)
    shop.work(most=500)
    assert len(shop.carrier.ledger) == bought
    with pytest.raises(Refused):
        batch_desk.pause(shop.floor, run_id)
    batch_desk.resume(shop.floor, run_id)
    with pytest.raises(Refused):
        batch_desk.resume(shop.floor, run_id)
    found = finish(shop, run_id)
    assert found.done == 9
    assert len(shop.carrier.ledger) == 9
    assert len(set(printed_numbers(shop))) == 9


def test_a_stopped_run_leaves_out_what_has_not_begun_and_prints_what_is_bought(shop: Shop) -> None:
    shop.set(
        carriers=[{"key": "fake", "kind": "fake", "parallel": 1}, {"key": "other", "kind": "fake"}]
    )
    orders(shop, 8)
    run_id = start(shop)
    shop.work("batch")
    shop.database.clock.sleep(0.3)
    shop.work("batch")
    left = batch_desk.stop(shop.floor, run_id)
    found = finish(shop, run_id)
    assert found.run.state is RunState.STOPPED
    assert (found.done, found.not_tried) == (8 - left, left)
    assert len(shop.printer.printed) == 8 - left
    batch_desk.resume(shop.floor, run_id)
    assert finish(shop, run_id).done == 8
    with pytest.raises(Refused):
        batch_desk.stop(shop.floor, run_id)


class Rated(FakeCarrier):
    """A carrier that tells its price before."""

    def rates(self, request: LabelRequest) -> list[Quote]:
        return [Quote("fake", request.service, self.price, "flat")]


@pytest.mark.parametrize("ceiling", ["per_label", "per_batch"])
def test_a_price_that_the_plans_ceiling_says_nothing_about_is_refused(
    shop: Shop, ceiling: str
) -> None:
    orders(shop, 1)
    shop.carrier = Rated(price=Money(Decimal(90), "TRY"))
    run_id = start(shop, replace(PLAN, **{ceiling: "50"}))  # type: ignore[arg-type]
    finish(shop, run_id)
    (entry,) = entries(shop, run_id)
    assert entry.reason.startswith("This label would cost 90.00 TRY; the plan's ceilings are in EU")
    assert entry.fix is Fix.CHOOSE_SERVICE
    assert not shop.carrier.ledger
    free = start(shop, replace(PLAN, name="free"))
    assert finish(shop, free).done == 1


def test_nothing_is_bought_beyond_a_ceiling(any_shop: Shop) -> None:
    orders(any_shop, 5)
    any_shop.carrier = Rated()
    run_id = start(any_shop, replace(PLAN, per_batch="25"))
    found = finish(any_shop, run_id)
    assert found.done == 2
    reasons = {one.reason for one in entries(any_shop, run_id, EntryList.NEEDS_YOU)}
    assert reasons == {
        "The ceiling of 25.00 EUR for this batch is reached. "
        "Raise it in the plan, or leave these for the next batch."
    }
    dear = start(any_shop, replace(PLAN, name="dear", per_label="9"))
    finish(any_shop, dear)
    assert len(any_shop.carrier.ledger) == 2
    any_shop.set(money={"per_day": "45"})
    again = start(any_shop, replace(PLAN, name="day"))
    found = finish(any_shop, again)
    assert len(any_shop.carrier.ledger) == 4


def test_purchases_under_way_count_against_the_ceiling(shop: Shop) -> None:
    orders(shop, 2)
    start(shop)
    shop.work("batch")
    shop.database.clock.sleep(1)
    shop.work("batch")
    first, second = shop.parcel("1001"), shop.parcel("1002")
    with shop.database.begin() as uow:
        uow.labels.reserve(first.key, euros("30"))
        uow.commit()
    with shop.database.begin() as uow:
        since = shop.database.clock.now().replace(hour=0)
        assert uow.labels.spent_since(since, "EUR") == euros("30")
        assert uow.labels.spent_since(since, "EUR", but=first.key) == Money(Decimal(0), "EUR")
        assert uow.labels.spent_since(since, "EUR", but=second.key) == euros("30")


def test_a_plan_takes_only_its_own_orders(shop: Shop) -> None:
    shop.order("1001", service_wanted="Express next day")
    shop.order("1002")
    shop.order("1003", line(BOWL))
    chosen = PlanFilter(services=("express",))
    found = finish(shop, start(shop, replace(PLAN, name="a", filter=chosen)))
    assert found.size == 1
    found = finish(shop, start(shop, replace(PLAN, name="b", filter=PlanFilter(skus=("bowl*",)))))
    assert [one.order_number for one in entries(shop, found.run.id)] == ["1003"]


def test_two_runs_never_label_one_order_twice(any_shop: Shop) -> None:
    orders(any_shop, 4)
    first = start(any_shop)
    second = start(any_shop, replace(PLAN, name="Second"))
    finish(any_shop, first)
    finish(any_shop, second)
    assert len(any_shop.carrier.ledger) == 4
    third = start(any_shop, replace(PLAN, name="Third"))
    assert finish(any_shop, third).size == 0


# --- the roll -----------------------------------------------------------------------------------


def test_a_jammed_roll_goes_on_behind_the_last_good_label(any_shop: Shop) -> None:
    numbers = orders(any_shop, 10)[::-1]
    run_id = start(any_shop)
    finish(any_shop, run_id)
    bought = len(any_shop.carrier.ledger)
    good = any_shop.parcel(numbers[5])
    before = len(any_shop.printer.printed)
    told = batch_desk.resume_roll(any_shop.floor, run_id, good.tracking_number)
    assert (told.last_good, told.order_number) == (6, numbers[5])
    assert told.again == (7, 8, 9, 10)
    any_shop.work()
    again = printed_numbers(any_shop)[before:]
    assert again == [any_shop.parcel(number).tracking_number for number in numbers[6:]]
    assert len(any_shop.carrier.ledger) == bought
    assert "LabelSpoilt" in any_shop.history(numbers[7])
    assert "LabelSpoilt" not in any_shop.history(numbers[5])
    with pytest.raises(Refused):
        batch_desk.resume_roll(any_shop.floor, run_id, "nonsense")


def test_a_jam_in_the_middle_settles_the_doubts_and_keeps_the_order(shop: Shop) -> None:
    numbers = orders(shop, 6)[::-1]
    shop.printer.next(Fate.WELL, Fate.LOST_AFTER, Fate.WELL, Fate.LOST_BEFORE)
    run_id = start(shop)
    finish(shop, run_id)
    assert len(shop.asking()) == 2
    batch_desk.resume_roll(shop.floor, run_id, shop.parcel(numbers[2]).key)
    shop.work()
    assert not shop.asking()
    last = printed_numbers(shop)[-3:]
    assert last == [shop.parcel(number).tracking_number for number in numbers[3:]]
    doubted = shop.parcel(numbers[1]).id
    with shop.database.begin() as uow:
        job = uow.prints.newest(doubted)
    assert job is not None
    assert job.state is PrintState.CONFIRMED


def test_reprinting_prints_again_and_never_what_was_cancelled(any_shop: Shop) -> None:
    numbers = orders(any_shop, 4)[::-1]
    run_id = start(any_shop)
    finish(any_shop, run_id)
    with any_shop.database.begin() as uow:
        order = uow.orders.by_number(numbers[1])[0]
        order.cancelled_at = uow.now()
        uow.orders.set_status(order, queue=None)
        uow.commit()
    before = len(any_shop.printer.printed)
    assert batch_desk.reprint(any_shop.floor, run_id, []) == 3
    assert batch_desk.reprint(any_shop.floor, run_id, []) == 0
    any_shop.work()
    assert printed_numbers(any_shop)[before:] == [
        any_shop.parcel(number).tracking_number for number in (numbers[0], *numbers[2:])
    ]
    one = entries(any_shop, run_id)[0]
    assert batch_desk.reprint(any_shop.floor, run_id, [one.entry_id]) == 1
    assert len(any_shop.carrier.ledger) == 4


def test_own_labels_carry_their_place_on_the_roll(shop: Shop) -> None:
    shop.carrier.own_label = True
    orders(shop, 3)
    finish(shop, start(shop))
    assert [drawn.position for drawn in shop.painter.drawn] == ["1/3", "2/3", "3/3"]


# --- at the bench -------------------------------------------------------------------------------


def labelled(shop: Shop, *lines, number: str = "1001") -> None:  # type: ignore[no-untyped-def]
    shop.order(number, *lines)
    finish(shop, start(shop, replace(PLAN, name=f"for {number}")))


def test_a_labelled_order_is_packed_like_any_other_and_buys_nothing(any_shop: Shop) -> None:
    labelled(any_shop, line(MUG), line(BOWL))
    opened = any_shop.scan(any_shop.parcel().tracking_number)
    assert opened.verdict.said is Said.ORDER_OPENED
    assert opened.bench is not None
    assert (opened.bench.bought_ahead, opened.bench.place, opened.bench.bought_g) == (
        True, "1/1", 600,
    )  # fmt: skip
    closed = any_shop.scan(MUG, BOWL)
    assert closed.verdict.said is Said.BOX_CLOSED
    any_shop.work()
    assert len(any_shop.carrier.ledger) == 1
    assert any_shop.scan(any_shop.parcel().tracking_number).verdict.said is Said.LABEL_SCANNED
    assert any_shop.parcel().status is ParcelStatus.PACKED
    assert any_shop.queue() is None


def test_a_neighbours_label_is_the_red_stop(any_shop: Shop) -> None:
    orders(any_shop, 2)
    finish(any_shop, start(any_shop))
    any_shop.scan("1001", MUG)
    answer = any_shop.scan(any_shop.parcel("1002").tracking_number)
    assert answer.stop is not None
    assert answer.stop.kind is StopKind.OTHER_LABEL


def test_a_short_box_is_a_choice(any_shop: Shop) -> None:
    labelled(any_shop, line(MUG), line(BOWL))
    any_shop.scan("1001", MUG)
    asked = any_shop.scan(command_code(Command.FINALIZE))
    assert (asked.verdict.said, asked.verdict.object) == (Said.LABEL_DIFFERS, "short")
    assert any_shop.parcel().status is ParcelStatus.OPEN
    shown = pack.bench(any_shop.floor).bench
    assert shown is not None
    assert shown.differs == ("short",)
    shipped = any_shop.scan(command_code(Command.YES))
    assert shipped.verdict.said is Said.BOX_CLOSED
    any_shop.work()
    assert len(any_shop.carrier.ledger) == 1
    assert "ContentDiffered" in any_shop.history()
    # What is still owed goes in a parcel of its own, with a label of its own.
    any_shop.scan(any_shop.parcel().tracking_number)
    any_shop.scan("1001", BOWL)
    any_shop.work()
    assert len(any_shop.parcels()) == 2
    assert len(any_shop.carrier.ledger) == 2


def test_a_box_heavier_than_bought_can_be_bought_again_once(shop: Shop) -> None:
    shop.carrier = carrier = VoidingCarrier()
    labelled(shop, line(MUG, quantity=2))
    shop.scan("1001", MUG)
    old = shop.parcel().tracking_number
    pack.set_weight(shop.floor, 900)
    asked = shop.scan(MUG)
    assert (asked.verdict.said, asked.verdict.object) == (Said.LABEL_DIFFERS, "heavier")
    answer = shop.scan(command_code(Command.NO))
    assert answer.verdict.said is Said.BUYING_AGAIN
    carrier.void_fates.append(Fate.LOST_AFTER)
    shop.work()
    shop.wait(10)
    assert carrier.voided == [old]
    assert len(carrier.ledger) == 2
    assert carrier.ledger[1].request.weight_g == 900
    parcel = shop.parcel()
    assert (parcel.label, parcel.tracking_number) == (
        LabelState.LIVE, carrier.ledger[1].tracking_number,
    )  # fmt: skip
    assert printed_numbers(shop)[-1] == parcel.tracking_number
    assert shop.scan(parcel.tracking_number).verdict.said is Said.LABEL_SCANNED


def test_a_label_that_no_carrier_takes_back_stays_and_nothing_is_bought(shop: Shop) -> None:
    labelled(shop, line(MUG, quantity=2))
    shop.scan("1001", MUG)
    shop.scan(command_code(Command.FINALIZE))
    shop.scan(command_code(Command.NO))
    shop.work()
    assert [row.kind for row in shop.refused()] == ["void_label"]
    assert len(shop.carrier.ledger) == 1
    assert shop.parcel().label is LabelState.LIVE


def test_a_second_parcel_of_a_labelled_order_is_a_choice_too(shop: Shop) -> None:
    labelled(shop, line(MUG), line(BOWL))
    shop.scan("1001", MUG)
    asked = shop.scan(command_code(Command.NEXT_PACKAGE))
    assert (asked.verdict.tone, asked.verdict.said) == (Tone.WAIT, Said.LABEL_DIFFERS)
    assert len(shop.parcels()) == 1


def test_a_box_taken_apart_keeps_its_label_for_the_next_try(shop: Shop) -> None:
    labelled(shop, line(MUG), line(BOWL))
    shop.scan("1001", MUG, command_code(Command.UNPACK))
    parcel = shop.parcel()
    assert (parcel.status, parcel.label, parcel.lines) == (ParcelStatus.OPEN, LabelState.LIVE, [])
    pack.open_order(shop.floor, shop.get().id)
    pack.release(shop.floor)
    assert shop.parcel().status is ParcelStatus.OPEN
    shop.scan("1001", MUG, BOWL)
    assert len(shop.parcels()) == 1
    shop.work()
    assert len(shop.carrier.ledger) == 1


def test_packing_while_the_label_is_being_bought_buys_it_once(shop: Shop) -> None:
    shop.order()
    start(shop)
    for _ in range(3):
        shop.work("batch")
        shop.database.clock.sleep(0.3)
    assert shop.parcel().label is LabelState.REQUESTED
    closed = shop.scan("1001", MUG)
    assert closed.verdict.said is Said.BOX_CLOSED
    for _ in range(5):
        shop.work()
        shop.database.clock.sleep(1)
    assert len(shop.carrier.ledger) == 1
    assert len(shop.printer.printed) == 1


def test_packing_an_order_whose_batch_label_was_refused_buys_one_at_the_bench(shop: Shop) -> None:
    shop.order()
    shop.carrier.next(Fate.REFUSED)
    run_id = start(shop)
    finish(shop, run_id)
    shop.scan("1001", MUG)
    shop.work()
    assert len(shop.carrier.ledger) == 1
    assert shop.parcel().label is LabelState.LIVE
    assert progress(shop, run_id).done == 1


def test_mending_the_address_of_a_refused_entry_buys_it_once(any_shop: Shop) -> None:
    any_shop.order()
    any_shop.carrier.next(Fate.REFUSED)
    run_id = start(any_shop)
    finish(any_shop, run_id)
    fix_address(any_shop.floor, any_shop.get().id, {"city": "Bodrum"})
    any_shop.work()
    assert len(any_shop.carrier.ledger) == 1
    assert any_shop.carrier.ledger[0].request.weight_g == 300
    assert progress(any_shop, run_id).done == 1
    assert len(any_shop.printer.printed) == 1
    with pytest.raises(Refused, match="bought"):
        fix_address(any_shop.floor, any_shop.get().id, {"city": "Datça"})


def test_redo_gives_a_label_back_and_buys_another(shop: Shop) -> None:
    shop.carrier = carrier = VoidingCarrier()
    labelled(shop, line(MUG))
    old = shop.parcel().tracking_number
    batch_desk.redo(shop.floor, shop.parcel().id)
    shop.work()
    assert carrier.voided == [old]
    assert len(carrier.ledger) == 2
    assert shop.parcel().tracking_number == carrier.ledger[1].tracking_number
    shop.scan("1001", MUG)
    shop.work()
    assert len(carrier.ledger) == 2


def test_an_added_parcel_has_its_label_before_it_is_packed(shop: Shop) -> None:
    labelled(shop, line(MUG), line(BOWL))
    batch_desk.add_parcel(shop.floor, shop.get().id, 800)
    shop.work()
    assert [parcel.label for parcel in shop.parcels()] == [LabelState.LIVE] * 2
    shop.scan("1001", MUG)
    shop.scan(command_code(Command.NEXT_PACKAGE), command_code(Command.YES))
    shop.scan("1001", BOWL)
    shop.work()
    assert len(shop.carrier.ledger) == 2
    assert [parcel.count for parcel in shop.parcels()] == [1, 1]
    with pytest.raises(Refused):
        batch_desk.add_parcel(shop.floor, shop.get().id, 0)
    shop.order("1009")
    with pytest.raises(Refused):
        batch_desk.add_parcel(shop.floor, shop.get("1009").id, 500)


def test_an_order_on_the_bench_or_on_hold_is_left_to_people(shop: Shop) -> None:
    orders(shop, 3)
    shop.order("1009", line(MUG), line(BOWL))
    shop.scan("1009", MUG)
    run_id = start(shop)
    hold(shop.floor, shop.get("1002").id, "asked to wait")
    found = finish(shop, run_id)
    assert found.done == 2
    by_number = {one.order_number: one for one in entries(shop, run_id, EntryList.NEEDS_YOU)}
    assert by_number["1009"].fix is Fix.LOOK
    assert by_number["1002"].fix is Fix.LET_GO


# --- papers -------------------------------------------------------------------------------------


def test_a_run_draws_its_pick_list_slips_and_cover(shop: Shop) -> None:
    shop.order("1001", line(MUG, quantity=2, shelf="B-10"), line(BOWL, shelf="B-2"))
    shop.order("1002", line(MUG, shelf="B-10"), line(PLATE, ships_around=MAY))
    run_id = start(shop)
    found = finish(shop, run_id)
    shop.wait(2)
    (sheet,) = shop.documents.lists
    assert [(row.shelf, row.quantity, row.totes) for row in sheet.rows] == [
        ("B-2", 1, ((2, 1),)),
        ("B-10", 3, ((1, 1), (2, 2))),
    ]
    assert [(one.position, one.order_number, one.pieces) for one in sheet.orders] == [
        (1, "1002", 1), (2, "1001", 3),
    ]  # fmt: skip
    slips = {slip.order_number: slip for slip in shop.documents.slips}
    assert [line.name for line in slips["1002"].inside] == ["Mug"]
    assert [(line.name, line.expected) for line in slips["1002"].to_come] == [("Plate", MAY)]
    assert slips["1001"].position == "2/2"
    kept = shop.database.views.documents(f"run:{run_id}")
    assert sorted(one.kind for one in kept) == ["cover", "pick_list", "slips", "slips"]
    assert shop.database.views.document(kept[0].id) == b"list Test"
    assert found.done == 2


def test_by_article_the_same_article_stands_together(shop: Shop) -> None:
    shop.order("1001", line(MUG, shelf="A-1"), line(BOWL, shelf="A-2"))
    shop.order("1002", line(BOWL, shelf="A-9"))
    finish(shop, start(shop, replace(PLAN, sorting=Sorting.SKU)))
    shop.wait(2)
    assert [row.sku for row in shop.documents.lists[0].rows] == ["BOWL", "BOWL", "MUG"]


def test_a_list_of_failures_whose_answer_is_lost_is_asked_about(shop: Shop) -> None:
    shop.order("1001")
    shop.carrier.next(Fate.REFUSED)
    shop.mail.next(Fate.LOST_AFTER)
    finish(shop, start(shop))
    shop.answer("sent")
    shop.work()
    assert len(shop.mail.taken) == 1
    assert not shop.asking()


def test_printer_out_of_paper_stops_no_purchase(shop: Shop) -> None:
    orders(shop, 5)
    shop.printer.state = PrinterState.PAPER_OUT
    run_id = start(shop)
    for _ in range(20):
        for lane in ("batch", "carrier:fake"):
            shop.work(lane)
        shop.outbox.run_once(["printer:zebra"])
        shop.database.clock.sleep(0.5)
    assert progress(shop, run_id).done == 5
    shop.printer.state = PrinterState.READY
    finish(shop, run_id)
    shop.wait(3)
    assert len(shop.printer.printed) == 5
    assert not [row for row in shop.open() if row.state is WorkState.REFUSED]


def test_unknown_things_are_refused_in_words(shop: Shop) -> None:
    save(shop)
    with pytest.raises(Refused):
        batch_desk.pause(shop.floor, 99)  # type: ignore[arg-type]
    with pytest.raises(Refused):
        batch_desk.set_wish(shop.floor, EntryId(5), Wish())
    with pytest.raises(Refused):
        progress(shop, 99)  # type: ignore[arg-type]
    store(shop.floor, "test", [], pause=lambda _: None)
