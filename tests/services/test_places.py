"""What may be out at once, what is made ready beside it, and lanes that are left alone."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from tests.fakes import FakeCarrier
from tests.services.shop import HANDLERS, MUG, Shop
from workstation.config import CarrierSettings, DatabaseSettings, Settings
from workstation.domain.errors import BUSY, HELD, NO_PLACE, Unavailable
from workstation.ports.carrier import BoughtLabel, LabelRequest
from workstation.ports.work import NewWork, WorkItem
from workstation.services.outbox import MAX_TRIES, Outbox, hands_of, width_of
from workstation.services.places import Places, Rests
from workstation.services.works import Works

LANE = "carrier:fake"


def add(shop: Shop, subject: str, lane: str = LANE) -> None:
    with shop.database.begin() as uow:
        uow.work.add(NewWork(kind="task", subject=subject, purpose="", lane=lane))
        uow.commit()


def outbox(shop: Shop, *errors: Unavailable) -> tuple[Outbox, list[str]]:
    seen: list[str] = []
    left = list(errors)

    def handle(works: Works, item: WorkItem) -> None:
        seen.append(item.subject)
        if left:
            raise left.pop(0)
        with works.begin() as uow:
            uow.work.done(item)
            uow.commit()

    return Outbox(shop.works, {**HANDLERS, "task": handle}, "worker"), seen


def test_only_so_many_are_out_at_once_in_a_named_lane() -> None:
    places = Places({"one": 2})
    with places.take("one", seconds=0), places.take("one", seconds=0):
        with pytest.raises(Unavailable) as caught, places.take("one", seconds=0):
            raise AssertionError("a third one got out")
        assert caught.value.code == NO_PLACE
        with places.take("another", seconds=0), places.take("another", seconds=0):
            pass
    with places.take("one", seconds=0):
        pass


def test_a_place_is_given_back_when_the_call_fails() -> None:
    places = Places({"one": 1})
    with pytest.raises(ZeroDivisionError), places.take("one", seconds=0):
        raise ZeroDivisionError
    with places.take("one", seconds=0):
        pass


def test_who_waits_for_a_place_goes_out_as_soon_as_one_is_back() -> None:
    places = Places({"one": 1})
    out, back = threading.Event(), threading.Event()

    def hold() -> None:
        with places.take("one", seconds=0):
            out.set()
            back.wait(10)

    first = threading.Thread(target=hold)
    first.start()
    assert out.wait(10)
    back.set()
    with places.take("one", seconds=10):
        pass
    first.join()


@pytest.mark.parametrize(("parallel", "hands"), [(1, 1), (3, 3), (8, 10), (32, 40)])
def test_a_carriers_lane_makes_a_few_more_ready_than_may_be_out(parallel: int, hands: int) -> None:
    settings = Settings(carriers=(CarrierSettings(key="fake", kind="demo", parallel=parallel),))
    assert width_of(settings, LANE) == parallel
    assert hands_of(settings, LANE) == hands
    assert hands_of(settings, "printer:zebra") == 1
    shared = replace(settings, database=DatabaseSettings(url="postgresql://server/shop"))
    assert hands_of(shared, LANE) == parallel


def test_without_a_place_nothing_is_intended_sent_or_counted_as_a_try(any_shop: Shop) -> None:
    works = replace(any_shop.works, places=Places({LANE: 1}))
    timing = replace(works.settings.timing, lease=0.001)
    hasty = replace(works, settings=replace(works.settings, timing=timing))
    any_shop.order()
    any_shop.scan("1001", MUG)
    with works.places.take(LANE, seconds=0):
        assert Outbox(hasty, HANDLERS, "worker").run_once([LANE])
        (row,) = (one for one in any_shop.open() if one.lane == LANE)
        assert (row.tries, any_shop.carrier.calls) == (0, 0)
        with any_shop.database.begin() as uow:
            found = uow.work.get(row.id)
        assert found is not None
        assert not found.steps
    assert Outbox(works, HANDLERS, "worker").run_once([LANE])
    assert len(any_shop.carrier.ledger) == 1


def test_a_place_is_free_again_before_the_answer_is_stored(shop: Shop) -> None:
    """What is stored takes the database's time; the carrier's is not waited for meanwhile."""
    free: list[bool] = []

    class Watching(FakeCarrier):
        def buy(self, request: LabelRequest) -> BoughtLabel:
            free.append(has_place())
            return super().buy(request)

    def has_place() -> bool:
        try:
            with places.take(LANE, seconds=0):
                return True
        except Unavailable:
            return False

    def look(name: str) -> None:
        if name == "buy:after":
            free.append(has_place())

    places = Places({LANE: 1})
    works = replace(shop.works, places=places, checkpoint=look, carriers={"fake": Watching()})
    shop.order()
    shop.scan("1001", MUG)
    Outbox(works, HANDLERS, "worker").run_once([LANE])
    assert free == [False, True]


def test_a_pause_that_a_carrier_asks_for_is_one_for_its_whole_lane(shop: Shop) -> None:
    for subject in ("1", "2", "3"):
        add(shop, subject)
    add(shop, "4", "carrier:other")
    runner, seen = outbox(shop, Unavailable("Too many.", retry_after=30.0, code=BUSY))
    assert runner.run_once([LANE])
    assert not runner.run_once([LANE])
    assert runner.rest_left(LANE) == 30
    assert runner.run_once(["carrier:other"])
    shop.database.clock.sleep(30)
    while runner.run_once([LANE]):
        pass
    assert seen[:2] == ["1", "4"]
    assert sorted(seen[2:]) == ["1", "2", "3"]


def test_a_call_that_was_not_even_made_is_no_try(shop: Shop) -> None:
    add(shop, "1")
    held = [Unavailable("Wait.", retry_after=5.0, code=HELD) for _ in range(MAX_TRIES + 2)]
    runner, seen = outbox(shop, *held)
    for _ in held:
        assert runner.run_once([LANE])
        shop.database.clock.sleep(5)
    assert runner.run_once([LANE])
    assert len(seen) == MAX_TRIES + 3
    assert not shop.open()


def test_a_shorter_rest_does_not_end_a_longer_one(shop: Shop) -> None:
    rests = Rests(shop.database.clock.monotonic)
    rests.rest(LANE, 30)
    rests.rest(LANE, 5)
    assert rests.left(LANE) == 30
    assert rests.left("another") == 0
