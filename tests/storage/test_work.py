"""The outbox table: unique work, claims, leases, the fence, questions, on both databases."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.databases import Database
from tests.storage.samples import commit
from workstation.domain.values import WorkId
from workstation.ports.work import ClaimLost, NewWork, StepState, WorkItem, WorkState

LEASE = 60.0


def work(subject: str = "1", **others: object) -> NewWork:
    values: dict[str, object] = {
        "kind": "buy_label",
        "subject": subject,
        "purpose": "1",
        "lane": "carrier:demo",
    }
    return NewWork(**{**values, **others})  # type: ignore[arg-type]


def add(database: Database, *items: NewWork) -> None:
    with database.begin() as uow:
        for item in items:
            assert uow.work.add(item)
        uow.commit()


def claim(
    database: Database, *, owner: str = "a", lease: float = LEASE, lanes: Sequence[str] = ()
) -> WorkItem | None:
    with database.begin() as uow:
        item = uow.work.claim(owner=owner, lease_seconds=lease, lanes=lanes)
        uow.commit()
    return item


def claimed(database: Database, **how: object) -> WorkItem:
    item = claim(database, **how)  # type: ignore[arg-type]
    assert item is not None
    return item


def test_the_same_work_exists_once_for_ever(database: Database) -> None:
    with database.begin() as uow:
        assert uow.work.add(work(payload={"to": "王"}, order_id=7))
        assert not uow.work.add(work(lane="elsewhere"))
        assert uow.work.add(work(purpose="2"))
        uow.commit()
    item = claimed(database)
    assert (item.kind, item.subject, item.purpose) == ("buy_label", "1", "1")
    assert (item.payload, item.order_id, item.lane) == ({"to": "王"}, 7, "carrier:demo")
    with database.begin() as uow:
        uow.work.done(item)
        uow.commit()
    with database.begin() as uow:
        assert not uow.work.add(work())


def test_a_claimed_item_is_running_under_a_higher_token(database: Database) -> None:
    add(database, work())
    item = claimed(database, owner="bench 1")
    assert (item.state, item.token, item.owner, item.tries) == (WorkState.RUNNING, 1, "bench 1", 0)
    assert claim(database) is None


def test_lower_priority_goes_first_then_the_older(database: Database) -> None:
    for name, priority in {"a": 5, "b": 1, "c": 5}.items():
        add(database, work(name, lane=f"lane {name}", priority=priority))
    assert [claimed(database).subject for _ in "abc"] == ["b", "a", "c"]


def test_a_lane_runs_one_item_at_a_time(database: Database) -> None:
    add(database, work("1"), work("2"), work("3", lane="messages"))
    first = claimed(database)
    assert claimed(database).lane == "messages"
    assert claim(database) is None
    with database.begin() as uow:
        uow.work.done(first)
        uow.commit()
    assert claimed(database).subject == "2"


def test_only_the_named_lanes_are_claimed(database: Database) -> None:
    add(database, work("1"), work("2", lane="messages"), work("3", lane="promise"))
    assert claim(database, lanes=["printer:zebra"]) is None
    assert claimed(database, lanes=["printer:zebra", "promise"]).subject == "3"
    assert claimed(database, lanes=["messages"]).subject == "2"


def test_work_with_an_undo_window_is_not_due_before_its_end(database: Database) -> None:
    add(database, work(delay_seconds=600))
    assert claim(database) is None
    with database.begin() as uow:
        left = uow.work.seconds_to_next()
    assert left is not None
    assert 590 < left <= 600


def test_a_lapsed_lease_is_due_again_with_its_journal(database: Database) -> None:
    add(database, work())
    stalled = claimed(database, lease=0)
    with database.begin() as uow:
        step = uow.work.intend(stalled, name="buy", key="K1", body_hash="h")
        uow.commit()
    assert (step.state, step.key, step.body_hash) == (StepState.INTENT, "K1", "h")
    taken = claimed(database, owner="b")
    assert (taken.token, taken.owner) == (2, "b")
    found = taken.step("buy")
    assert found is not None
    assert (found.state, found.key, found.sent_at) == (StepState.INTENT, "K1", step.sent_at)


WRITES = {
    "renew": lambda queue, item: queue.renew(item, lease_seconds=LEASE),
    "intend": lambda queue, item: queue.intend(item, name="other"),
    "concluded": lambda queue, item: queue.concluded(item, name="buy", result={"ok": 1}),
    "forget": lambda queue, item: queue.forget_intent(item, name="buy"),
    "done": lambda queue, item: queue.done(item),
    "later": lambda queue, item: queue.later(item, seconds=1, reason="busy"),
    "ask": lambda queue, item: queue.ask(item, question="Did it?", cause="doubt"),
    "refuse": lambda queue, item: queue.refuse(item, reason="no", cause="address"),
    "drop": lambda queue, item: queue.drop(item, reason="gone"),
}


@pytest.mark.parametrize("write", WRITES)
def test_whoever_lost_the_claim_writes_nothing(database: Database, write: str) -> None:
    add(database, work())
    stalled = claimed(database, lease=0)
    with database.begin() as uow:
        uow.work.intend(stalled, name="buy", key="K1")
        uow.commit()
    holder = claimed(database, owner="b")
    with pytest.raises(ClaimLost):
        commit(database.begin, lambda uow: WRITES[write](uow.work, stalled))
    with database.begin() as uow:
        assert uow.work.get(holder.id) == holder
        WRITES[write](uow.work, holder)
        uow.commit()


@pytest.mark.parametrize("write", WRITES)
def test_nothing_is_written_for_an_item_that_is_over(database: Database, write: str) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        uow.work.done(item)
        uow.commit()
    with pytest.raises(ClaimLost):
        commit(database.begin, lambda uow: WRITES[write](uow.work, item))


def test_a_renewed_lease_keeps_others_out(database: Database) -> None:
    add(database, work())
    item = claimed(database, lease=0)
    with database.begin() as uow:
        uow.work.renew(item, lease_seconds=LEASE)
        uow.commit()
    assert claim(database, owner="b") is None


def test_the_leases_of_a_dead_process_are_ended(database: Database) -> None:
    add(database, work("1"), work("2", lane="x"), work("3", lane="y"))
    for owner in ("bench_1:77", "bench 1:77", "bench 10:5"):
        claimed(database, owner=owner)
    with database.begin() as uow:
        assert uow.work.lapse(owner_prefix="bench 1:") == 1
        assert uow.work.lapse(owner_prefix="bench 1:") == 0
        uow.commit()
    again = claimed(database, owner="bench 1:78")
    assert (again.subject, again.token) == ("2", 2)
    assert claim(database) is None


def test_an_intent_is_written_once_and_never_changed(database: Database) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        first = uow.work.intend(item, name="buy", key="K1", body_hash="h1")
        again = uow.work.intend(item, name="buy", key="K2", body_hash="h2")
        uow.commit()
    assert again == first


def test_a_result_stands_beside_its_intent(database: Database) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        uow.work.intend(item, name="buy", key="K1")
        uow.work.concluded(item, name="buy", result={"tracking": "TRK1"})
        uow.work.concluded(item, name="looked up", result={"found": False})
        uow.work.forget_intent(item, name="buy")
        uow.commit()
    with database.begin() as uow:
        stored = uow.work.get(item.id)
    assert stored is not None
    buy, looked = stored.step("buy"), stored.step("looked up")
    assert buy is not None
    assert (buy.state, buy.key, buy.result) == (StepState.DONE, "K1", {"tracking": "TRK1"})
    assert looked is not None
    assert looked.result == {"found": False}


def test_an_intent_of_which_nothing_was_sent_is_taken_back(database: Database) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        uow.work.intend(item, name="buy", key="K1")
        uow.work.forget_intent(item, name="buy")
        again = uow.work.intend(item, name="buy", key="K2")
        uow.commit()
    assert again.key == "K2"


def test_a_later_try_waits_and_is_counted(database: Database) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        uow.work.later(item, seconds=0, reason="rate limit", count_try=False)
        uow.commit()
    item = claimed(database)
    assert (item.tries, item.last_error) == (0, "rate limit")
    with database.begin() as uow:
        uow.work.later(item, seconds=300, reason="no network")
        uow.commit()
    assert claim(database) is None
    with database.begin() as uow:
        stored = uow.work.get(item.id)
        left = uow.work.seconds_to_next(["carrier:demo"])
    assert stored is not None
    assert (stored.state, stored.tries, stored.last_error) == (WorkState.READY, 1, "no network")
    assert left is not None
    assert 290 < left <= 300


def test_a_question_waits_for_its_answer_and_goes_on(database: Database) -> None:
    add(database, work("1"), work("2", lane="x"))
    item = claimed(database)
    with database.begin() as uow:
        uow.work.ask(item, question="Was it bought?", cause="carrier:demo:lost")
        uow.commit()
    with database.begin() as uow:
        (asked,) = uow.work.asking(cause="carrier:demo:lost")
        assert uow.work.asking(cause="other") == []
        assert (asked.id, asked.question) == (item.id, "Was it bought?")
        assert uow.work.claim(owner="a", lease_seconds=1, lanes=["carrier:demo"]) is None
        assert uow.work.seconds_to_next(["carrier:demo"]) is None
        answered = uow.work.answer(item.id, "yes")
        assert answered is not None
        assert (answered.state, answered.answer) == (WorkState.READY, "yes")
        assert uow.work.answer(item.id, "no") is None
        uow.commit()
    again = claimed(database, lanes=["carrier:demo"])
    assert (again.answer, again.cause) == ("yes", "carrier:demo:lost")
    with database.begin() as uow:
        uow.work.ask(again, question="Sure?", cause="c")
        uow.commit()
    with database.begin() as uow:
        stored = uow.work.get(again.id)
    assert stored is not None
    assert stored.answer == ""


def test_a_refused_item_is_tried_again_by_hand(database: Database) -> None:
    add(database, work())
    item = claimed(database)
    with database.begin() as uow:
        uow.work.later(item, seconds=0, reason="no network")
        uow.commit()
    item = claimed(database)
    with database.begin() as uow:
        uow.work.refuse(item, reason="No such postcode", cause="address")
        uow.commit()
    assert claim(database) is None
    with database.begin() as uow:
        again = uow.work.retry(item.id)
        assert again is not None
        assert (again.state, again.tries) == (WorkState.READY, 0)
        uow.commit()
    assert claimed(database).id == item.id
    with database.begin() as uow:
        assert uow.work.retry(item.id) is None
        assert uow.work.retry(WorkId(99)) is None


def test_a_waiting_item_is_hurried(database: Database) -> None:
    add(database, work(delay_seconds=600))
    with database.begin() as uow:
        found = uow.work.find(kind="buy_label", subject="1", purpose="1")
        assert found is not None
        assert uow.work.retry(found.id) is not None
        uow.commit()
    assert claimed(database).id == found.id


def test_only_what_nobody_has_begun_is_cancelled(database: Database) -> None:
    add(database, work("1"), work("2", lane="x"))

    def cancel(subject: str) -> bool:
        with database.begin() as uow:
            done = uow.work.cancel(kind="buy_label", subject=subject, purpose="1")
            uow.commit()
        return done

    item = claimed(database, lanes=["carrier:demo"])
    assert not cancel("1")
    with database.begin() as uow:
        uow.work.intend(item, name="buy")
        uow.work.later(item, seconds=0, reason="no network")
        uow.commit()
    assert not cancel("1")
    assert cancel("2")
    assert not cancel("2")
    assert not cancel("3")
    assert claim(database, lanes=["x"]) is None


def test_what_does_not_run_can_be_dismissed(database: Database) -> None:
    add(database, work("1"), work("2", lane="x"))
    running = claimed(database, lanes=["carrier:demo"])
    with database.begin() as uow:
        assert not uow.work.dismiss(running.id, reason="bought anew")
        uow.work.refuse(running, reason="no", cause="address")
        assert uow.work.dismiss(running.id, reason="bought anew")
        assert not uow.work.dismiss(running.id, reason="bought anew")
        uow.commit()
    with database.begin() as uow:
        stored = uow.work.get(running.id)
        assert stored is not None
        assert (stored.state, stored.last_error) == (WorkState.DROPPED, "bought anew")
        assert uow.work.seconds_to_next(["carrier:demo"]) is None


def test_the_next_moment_minds_the_lanes_that_are_busy(database: Database) -> None:
    with database.begin() as uow:
        assert uow.work.seconds_to_next() is None
    add(database, work("1"), work("2"))
    with database.begin() as uow:
        assert uow.work.seconds_to_next() == 0
    first = claimed(database, lease=100)
    with database.begin() as uow:
        left = uow.work.seconds_to_next()
        beside = uow.work.seconds_to_next(beside_running=True)
    assert left is not None
    assert 90 < left <= 100
    assert beside == 0
    with database.begin() as uow:
        uow.work.done(first)
        uow.commit()
    with database.begin() as uow:
        assert uow.work.seconds_to_next() == 0
        assert uow.work.seconds_to_next(["messages"]) is None


def test_an_item_is_found_by_its_name(database: Database) -> None:
    add(database, work("7", purpose=""))
    with database.begin() as uow:
        found = uow.work.find(kind="buy_label", subject="7")
        assert found is not None
        assert uow.work.get(found.id) == found
        assert uow.work.find(kind="buy_label", subject="8") is None
        assert uow.work.get(WorkId(99)) is None
