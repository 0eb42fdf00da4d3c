"""The runner: bounded tries, one owner at a time, and nothing that stops a lane."""

from __future__ import annotations

import logging

import pytest

from tests.fakes import Fate
from tests.services.shop import HANDLERS, MUG, Shop
from workstation.domain.errors import (
    DeviceProblem,
    OutcomeUnknown,
    Refused,
    Unavailable,
    WorkstationError,
)
from workstation.domain.shipments import LabelState
from workstation.domain.values import WorkId
from workstation.ports.work import NewWork, WorkItem, WorkState
from workstation.services.answer_question import ANSWERS, answers_to, retry
from workstation.services.outbox import MAX_TRIES, MAX_WAIT, Outbox
from workstation.services.works import Works


def add(shop: Shop, kind: str = "task", subject: str = "1", lane: str = "lane") -> None:
    with shop.database.begin() as uow:
        uow.work.add(NewWork(kind=kind, subject=subject, purpose="", lane=lane))
        uow.commit()


def raising(*errors: BaseException) -> tuple[list[WorkItem], object]:
    seen: list[WorkItem] = []
    left = list(errors)

    def handle(works: Works, item: WorkItem) -> None:
        seen.append(item)
        if left:
            raise left.pop(0)
        with works.begin() as uow:
            uow.work.done(item)
            uow.commit()

    return seen, handle


def run(shop: Shop, handler: object) -> bool:
    return Outbox(shop.works, {**HANDLERS, "task": handler}, "worker").run_once()  # type: ignore[dict-item]


def test_with_nothing_due_the_runner_says_so(any_shop: Shop) -> None:
    assert not any_shop.outbox.run_once()


def test_tries_are_bounded_and_wait_longer_and_longer(shop: Shop) -> None:
    add(shop)
    seen, handler = raising(*[Unavailable("away")] * (MAX_TRIES + 1))
    waits = []
    while run(shop, handler):
        (row,) = shop.open()
        if row.state is WorkState.ASK:
            break
        waits.append((row.not_before - shop.database.clock.now()).total_seconds())
        shop.database.clock.sleep(waits[-1])
    assert len(seen) == MAX_TRIES + 1
    assert waits == sorted(waits)
    assert waits[-1] == MAX_WAIT
    assert "Try again?" in shop.asking()[0].question


def test_the_far_sides_own_pause_is_kept(shop: Shop) -> None:
    add(shop)
    _, handler = raising(Unavailable("busy", retry_after=77.0))
    run(shop, handler)
    (row,) = shop.open()
    assert (row.not_before - shop.database.clock.now()).total_seconds() == 77


def test_an_error_that_says_nothing_of_what_happened_is_tried_later(shop: Shop) -> None:
    add(shop)
    _, handler = raising(WorkstationError("odd"))
    run(shop, handler)
    assert shop.open()[0].tries == 1


def test_a_refusal_waits_for_a_person_and_can_be_retried(any_shop: Shop) -> None:
    add(any_shop)
    seen, handler = raising(Refused("No street.", "Mend it."))
    run(any_shop, handler)
    (row,) = any_shop.refused()
    assert row.last_error == "No street. Mend it."
    assert not run(any_shop, handler)
    retry(any_shop.floor, row.id)
    assert run(any_shop, handler)
    assert len(seen) == 2
    assert not any_shop.open()


def test_a_bug_is_logged_and_the_next_item_is_worked(
    shop: Shop, caplog: pytest.LogCaptureFixture
) -> None:
    add(shop, subject="1")
    add(shop, subject="2")
    seen, handler = raising(ZeroDivisionError("oh"))
    with caplog.at_level(logging.ERROR):
        run(shop, handler)
    assert "failed by a bug" in caplog.text
    assert run(shop, handler)
    assert [item.subject for item in seen] == ["1", "2"]


def test_a_kind_that_this_version_does_not_know_is_shown(shop: Shop) -> None:
    add(shop, kind="teleport")
    assert shop.outbox.run_once()
    assert "teleport" in shop.refused()[0].last_error


def test_a_device_goes_on_by_itself_and_counts_no_try(shop: Shop) -> None:
    add(shop)
    _, handler = raising(DeviceProblem("Open.", state="head_open"))
    run(shop, handler)
    assert shop.open()[0].tries == 0
    shop.database.clock.sleep(2)
    assert run(shop, handler)


def test_whoever_lost_his_claim_writes_nothing(shop: Shop) -> None:
    """A stalled worker wakes up after its lease: another one has done the work."""
    add(shop)
    again, well = raising()

    def stalled(works: Works, item: WorkItem) -> None:
        shop.database.clock.sleep(shop.settings.timing.lease + 1)
        assert Outbox(shop.works, {"task": well}, "other").run_once()  # type: ignore[dict-item]
        with works.begin() as uow:
            uow.set_setting("written", {"by": "the stalled one"})
            uow.work.done(item)
            uow.commit()

    assert run(shop, stalled)
    assert len(again) == 1
    with shop.database.begin() as uow:
        assert uow.setting("written") is None


def test_a_stalled_worker_does_not_put_back_what_another_one_did(shop: Shop) -> None:
    add(shop)
    _, well = raising()

    def stalled(works: Works, item: WorkItem) -> None:
        shop.database.clock.sleep(shop.settings.timing.lease + 1)
        Outbox(shop.works, {"task": well}, "other").run_once()  # type: ignore[dict-item]
        raise Unavailable("too late")

    run(shop, stalled)
    assert not shop.open()


def test_a_commit_whose_answer_was_lost_is_settled_soon(shop: Shop) -> None:
    lost = []

    def lose(point: str) -> None:
        if point == "commit:after" and shop.carrier.ledger and not lost:
            lost.append(point)
            raise OutcomeUnknown("The connection broke while saving.")

    shop.order()
    shop.scan("1001", MUG)
    shop.begin = shop.database.station(checkpoint=lose)
    shop.work()
    shop.wait(5)
    assert lost
    assert shop.parcel().label is LabelState.LIVE
    assert (shop.carrier.calls, len(shop.printer.printed)) == (1, 1)


def test_a_commit_that_was_lost_before_it_was_made_is_settled_too(shop: Shop) -> None:
    lost = []

    def lose(point: str) -> None:
        if point == "commit:before" and shop.carrier.ledger and not lost:
            lost.append(point)
            raise OutcomeUnknown("The connection broke while saving.")

    shop.order()
    shop.scan("1001", MUG)
    shop.begin = shop.database.station(checkpoint=lose)
    shop.work()
    for _ in range(3):
        shop.wait(5)
    assert lost
    assert shop.parcel().label is LabelState.LIVE
    assert len(shop.carrier.ledger) == 1
    assert len(shop.printer.printed) == 1


def test_a_database_that_is_away_does_not_end_the_lane(shop: Shop) -> None:
    add(shop)
    away = []

    def fail(point: str) -> None:
        if away and point == "commit:before":
            raise Unavailable("The database is busy.")

    def handle(works: Works, item: WorkItem) -> None:
        away.append(True)
        raise Unavailable("away")

    shop.begin = shop.database.station(checkpoint=fail)
    assert run(shop, handle)
    away.clear()
    shop.database.clock.sleep(shop.settings.timing.lease + 1)
    _, well = raising()
    assert run(shop, well)
    assert not shop.open()


def test_what_is_gone_or_over_cannot_be_retried(shop: Shop) -> None:
    with pytest.raises(Refused):
        retry(shop.floor, WorkId(99))
    add(shop)
    _, well = raising()
    run(shop, well)
    with pytest.raises(Refused):
        retry(shop.floor, WorkId(1))


def test_a_waiting_item_can_be_hurried(shop: Shop) -> None:
    shop.carrier.next(Fate.AWAY)
    shop.order()
    shop.scan("1001", MUG)
    shop.work()
    retry(shop.floor, shop.open()[0].id)
    shop.work()
    assert shop.parcel().label is LabelState.LIVE


def test_each_cause_knows_its_answers() -> None:
    for cause, answers in ANSWERS.items():
        assert answers_to(f"{cause}:lane:x") == answers
    assert answers_to("notify:bug") == ()


def test_work_whose_subject_is_gone_is_dropped(any_shop: Shop) -> None:
    for kind, purpose in (
        ("buy_label", "1"),
        ("print_label", "0"),
        ("notify", "shipped:email:1"),
        ("make_promise", "1"),
    ):
        with any_shop.database.begin() as uow:
            uow.work.add(NewWork(kind=kind, subject="99", purpose=purpose, lane="lane"))
            uow.commit()
    any_shop.work()
    assert not any_shop.open()


def test_a_purchase_that_was_replaced_is_not_made(shop: Shop) -> None:
    shop.pack()
    assert shop.carrier.calls == 1
    with shop.database.begin() as uow:
        uow.work.add(NewWork(kind="buy_label", subject="1", purpose="7", lane="carrier:fake"))
        uow.commit()
    shop.work()
    assert shop.carrier.calls == 1


@pytest.mark.parametrize(("lane", "step"), [("messages", "send"), ("printer:zebra", "print")])
def test_again_to_a_dead_line_repeats_nothing_that_is_in_doubt(
    shop: Shop, lane: str, step: str
) -> None:
    """The intent stands, and what was asked is only whether to try the line again."""
    if lane == "messages":
        shop.ship()
    else:
        shop.order()
        shop.scan("1001", MUG)
    shop.work("carrier:fake", "promise")
    shop.database.clock.sleep(200)
    printed = len(shop.printer.printed)
    with shop.database.begin() as uow:
        item = uow.work.claim(owner="dead", lease_seconds=30, lanes=[lane])
        assert item is not None
        uow.work.intend(item, name=step)
        uow.work.ask(item, question="Try again?", cause=f"unavailable:{lane}")
        uow.commit()
    shop.answer("again")
    shop.work()
    (row,) = shop.asking()
    assert "doubt" in row.cause
    assert (len(shop.printer.printed), shop.mail.taken) == (printed, [])
