"""Where a parcel is: asked in measure, stored once, told once, and given up in the end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Any

import pytest

from tests.databases import Database
from tests.fakes import OneDayForecast, RevisingForecast, TrackingCarrier
from tests.services.shop import UNDO, Shop
from workstation.domain.errors import NotConfigured, Refused, Unavailable
from workstation.domain.messages import MessageState
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone, ParcelStatus
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import ParcelId
from workstation.ports.carrier import CarrierScan
from workstation.ports.tracking import Watch
from workstation.services.hand_over import hand_over, undo_hand_over
from workstation.services.journeys import past_parcels
from workstation.services.review_promise import review_promise
from workstation.services.sync_tracking import LEASE, look_at_next, seconds_to_next, take_scans

M = Milestone


@pytest.fixture
def shop(sqlite_database: Database) -> Shop:
    return way(sqlite_database)


def way(database: Database) -> Shop:
    return Shop(database, carrier=TrackingCarrier(), forecast=RevisingForecast())


def shipped(shop: Shop) -> str:
    """A parcel on its way, its customer told; gives its tracking number."""
    parcel = shop.ship()
    shop.wait(UNDO + 1)
    return parcel.tracking_number


def scan(shop: Shop, milestone: Milestone, *, code: str = "", at: datetime | None = None) -> None:
    """The carrier scans the parcel now."""
    carrier: Any = shop.carrier
    number = shop.parcel().tracking_number
    when = at or shop.database.clock.now()
    told = CarrierScan(when, code or milestone.upper(), milestone.value, milestone, "İzmir")
    carrier.scans.setdefault(number, []).append(told)


def look(shop: Shop) -> None:
    """Let time pass until the carrier was asked the next time, or nothing is due any more."""
    asked = len(getattr(shop.carrier, "looks", ()))
    while (wait := seconds_to_next(shop.works, "fake")) is not None:
        shop.database.clock.sleep(wait + 0.001)
        while look_at_next(shop.works, "fake").worked:
            shop.work()
        if len(getattr(shop.carrier, "looks", ())) > asked:
            return


def watch(shop: Shop) -> Watch:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        found = uow.tracking.get(parcel.id)
    assert found is not None
    return found


def moments(shop: Shop) -> list[tuple[str, MessageState]]:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        return [(m.moment, m.state) for m in uow.messages.of_parcel(parcel.id)]


def promised(shop: Shop) -> list[date]:
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        return [one.latest for one in uow.promises.all(parcel.id)]


def told(shop: Shop) -> list[str]:
    return [moment for moment, state in moments(shop) if state is MessageState.SENT]


def deliver(shop: Shop) -> None:
    for milestone in (M.ACCEPTED, M.IN_TRANSIT, M.OUT_FOR_DELIVERY, M.DELIVERED):
        scan(shop, milestone)
        look(shop)
        shop.wait(61)


def test_a_parcel_is_followed_to_the_door_and_then_left_alone(shop: Shop) -> None:
    shipped(shop)
    deliver(shop)
    assert shop.parcel().milestone is M.DELIVERED
    assert told(shop) == ["shipped", "in_transit", "out_for_delivery", "delivered"]
    assert shop.history().count("MilestoneReached") == 4
    assert seconds_to_next(shop.works, "fake") is None
    shop.wait(24 * 3600)
    assert told(shop)[-1] == "feedback"


def test_the_first_look_is_hours_after_the_hand_over_and_an_undone_one_is_never(shop: Shop) -> None:
    parcel = shop.ship()
    wait = seconds_to_next(shop.works, "fake")
    assert wait is not None
    assert 1.5 * 3600 < wait < 2.5 * 3600
    assert not look_at_next(shop.works, "fake").worked
    undo_hand_over(shop.floor, parcel.id)
    assert seconds_to_next(shop.works, "fake") is None
    assert shop.carrier.looks == []  # type: ignore[attr-defined]


def test_the_same_scan_told_again_and_an_old_one_told_late_change_nothing(shop: Shop) -> None:
    shipped(shop)
    scan(shop, M.IN_TRANSIT)
    look(shop)
    scan(shop, M.ACCEPTED, at=shop.database.clock.now() - timedelta(hours=9))
    for _ in range(3):
        look(shop)
    assert shop.parcel().milestone is M.IN_TRANSIT
    parcel = shop.parcel()
    with shop.database.begin() as uow:
        known = uow.tracking.events(parcel.id)
    assert [event.milestone for event in known] == [M.ACCEPTED, M.IN_TRANSIT]
    assert shop.history().count("MilestoneReached") == 1


def test_scans_of_another_parcel_with_this_number_and_of_a_wrong_clock_are_left_out(
    shop: Shop,
) -> None:
    shipped(shop)
    now = shop.database.clock.now()
    scan(shop, M.DELIVERED, at=now - timedelta(days=200))
    scan(shop, M.DELIVERED, at=now + timedelta(days=200))
    look(shop)
    assert shop.parcel().milestone is M.NONE


def test_out_for_delivery_is_asked_often_and_silence_seldom(shop: Shop) -> None:
    shipped(shop)
    scan(shop, M.OUT_FOR_DELIVERY)
    look(shop)
    soon = watch(shop)
    assert soon.poll_at is not None
    assert soon.poll_at - shop.database.clock.now() < timedelta(minutes=23)
    assert soon.looked_at is not None


@pytest.mark.parametrize(
    ("error", "rest"),
    [
        (Unavailable("Too many.", retry_after=77.0), 77.0),
        (Unavailable("Away."), 60.0),
        (NotConfigured("No key."), 60.0),
        (Refused("Not known yet."), 0.5),
    ],
)
def test_a_carrier_that_cannot_be_asked_is_left_alone_for_a_while(
    shop: Shop, error: Exception, rest: float
) -> None:
    shipped(shop)
    shop.carrier.troubles.append(error)  # type: ignore[attr-defined]
    shop.database.clock.sleep(3 * 3600)
    looked = look_at_next(shop.works, "fake")
    assert looked.worked
    assert looked.rest == rest
    assert watch(shop).failures == 1
    look(shop)
    assert watch(shop).failures == 0


def test_a_look_whose_worker_died_is_taken_up_by_the_next(shop: Shop) -> None:
    shipped(shop)
    scan(shop, M.IN_TRANSIT)
    shop.database.clock.sleep((seconds_to_next(shop.works, "fake") or 0) + 0.001)
    with shop.works.begin() as uow:
        assert uow.tracking.take("fake", lease_seconds=LEASE) is not None
        uow.commit()
    assert not look_at_next(shop.works, "fake").worked
    shop.database.clock.sleep(LEASE + 0.001)
    assert look_at_next(shop.works, "fake").worked
    assert shop.parcel().milestone is M.IN_TRANSIT


def test_a_carrier_that_tells_nothing_is_not_asked_again(shop: Shop) -> None:
    shop.carrier = shop.other
    shop.carrier.key = "fake"
    shipped(shop)
    look(shop)
    assert seconds_to_next(shop.works, "fake") is None


def test_silence_is_noted_once_before_and_once_after_the_first_scan(shop: Shop) -> None:
    shipped(shop)
    for _ in range(14):
        look(shop)
    assert shop.history().count("CarrierSilent") == 1
    assert watch(shop).silent == "before"
    scan(shop, M.IN_TRANSIT)
    look(shop)
    assert watch(shop).silent == ""
    while not watch(shop).silent:
        look(shop)
        assert shop.database.clock.now() < watch(shop).begun_at + timedelta(days=14)
    assert watch(shop).silent == "after"
    assert shop.history().count("CarrierSilent") == 2


def test_an_exception_is_told_at_once_with_a_later_day_and_only_once(shop: Shop) -> None:
    shipped(shop)
    first = watch(shop).promised
    scan(shop, M.DELAYED)
    look(shop)
    shop.wait(61)
    assert told(shop) == ["shipped", "delayed"]
    after = watch(shop)
    assert after.slips == 1
    assert first is not None
    assert after.promised is not None
    assert after.promised > first
    facts = shop.writer.facts[-1]
    assert facts.promise is not None
    assert facts.promise.latest == after.promised
    scan(shop, M.DELAYED, code="AGAIN")
    look(shop)
    shop.wait(61)
    assert told(shop) == ["shipped", "delayed"]
    assert promised(shop) == [first, after.promised]


def test_a_likely_late_parcel_is_told_of_on_the_eve(shop: Shop) -> None:
    shipped(shop)
    forecast: Any = shop.forecast
    word = watch(shop).promised
    assert word is not None
    later = word + timedelta(days=4)
    forecast.revised = Promise(word, later, shop.database.clock.now(), "learned")
    forecast.chance = 0.9
    while "delayed" not in told(shop):
        look(shop)
        shop.wait(61)
        assert shop.database.clock.now().date() <= word
    assert watch(shop).promised == later
    assert "PromiseSlipped" in shop.history()


def test_a_range_that_moves_a_little_supersedes_and_is_not_told(shop: Shop) -> None:
    shipped(shop)
    word = watch(shop).promised
    assert word is not None
    forecast: Any = shop.forecast
    earlier = word - timedelta(days=1)
    forecast.revised = Promise(earlier, earlier, shop.database.clock.now(), "learned")
    scan(shop, M.IN_TRANSIT)
    look(shop)
    assert promised(shop) == [word, earlier]
    assert watch(shop).promised == word
    assert "delayed" not in told(shop)


def test_a_parcel_that_nobody_hears_of_is_lost_and_may_be_found(shop: Shop) -> None:
    shipped(shop)
    forecast: Any = shop.forecast
    forecast.lost = True
    scan(shop, M.IN_TRANSIT)
    look(shop)
    while shop.parcel().milestone is not M.LOST:
        look(shop)
        assert shop.database.clock.now() < watch(shop).begun_at + timedelta(days=20)
    assert watch(shop).review_at is None
    scan(shop, M.OUT_FOR_DELIVERY)
    look(shop)
    assert shop.parcel().milestone is M.OUT_FOR_DELIVERY


def test_the_cap_holds_where_the_forecast_has_none(shop: Shop) -> None:
    shop.set(tracking={"lost_days": 12})
    shipped(shop)
    while shop.parcel().milestone is not M.LOST:
        assert shop.database.clock.now() < watch(shop).begun_at + timedelta(days=15)
        look(shop)


def test_a_forecast_that_does_not_know_the_lane_keeps_the_promise(shop: Shop) -> None:
    shipped(shop)
    word = watch(shop).promised
    shop.forecast.fails.append(NotConfigured("No such lane."))
    scan(shop, M.DELAYED)
    look(shop)
    assert watch(shop).promised == word
    assert "delayed" not in told(shop)


def test_a_forecast_that_cannot_revise_leaves_the_first_promise(shop: Shop) -> None:
    shop.forecast = OneDayForecast()
    shipped(shop)
    scan(shop, M.DELAYED)
    look(shop)
    assert watch(shop).slips == 0


def test_a_parcel_without_a_promise_is_still_followed(shop: Shop) -> None:
    shop.forecast.fails.append(NotConfigured("No such lane."))
    shipped(shop)
    scan(shop, M.IN_TRANSIT)
    look(shop)
    assert shop.parcel().milestone is M.IN_TRANSIT
    review_promise(shop.works, shop.parcel().id)
    review_promise(shop.works, ParcelId(999))
    assert promised(shop) == []


def test_scans_for_nothing_that_is_watched_are_left_alone(shop: Shop) -> None:
    parcel = shop.pack()
    event = TrackingEvent(shop.database.clock.now(), "HUB", "", M.IN_TRANSIT)
    take_scans(shop.works, parcel.id, [event], asked=False)
    assert shop.parcel().milestone is M.NONE
    shop.scan(parcel.tracking_number)
    hand_over(shop.floor, parcel.tracking_number, "")
    undo_hand_over(shop.floor, parcel.id)
    take_scans(shop.works, parcel.id, [event], asked=False)
    assert shop.parcel().milestone is M.NONE


def test_a_watch_whose_parcel_came_back_ends(shop: Shop) -> None:
    shipped(shop)
    parcel_id = shop.parcel().id
    with shop.database.begin() as uow:
        parcel = uow.parcels.get(parcel_id)
        assert parcel is not None
        parcel.status = ParcelStatus.CLOSED
        uow.parcels.save(parcel)
        uow.commit()
    review_promise(shop.works, parcel.id)
    look(shop)
    assert seconds_to_next(shop.works, "fake") is None


def test_a_late_delivery_is_told_with_an_apology_and_no_question(shop: Shop) -> None:
    shop.set(messages={"gesture": {"tr": "Bir sonraki siparişinizde kargo bizden."}})
    shipped(shop)
    shop.database.clock.sleep(9 * 86400)
    scan(shop, M.DELIVERED)
    look(shop)
    shop.wait(61)
    assert told(shop) == ["shipped", "apology"]
    assert shop.writer.facts[-1].gesture.startswith("Bir")
    shop.wait(3 * 86400)
    assert told(shop) == ["shipped", "apology"]


def test_what_was_delivered_and_what_is_open_is_there_to_learn_from(shop: Shop) -> None:
    shipped(shop)
    assert list(past_parcels(shop.works.begin, shop.settings, shop.database.clock)) == []
    look(shop)
    (open_one,) = past_parcels(shop.works.begin, shop.settings, shop.database.clock)
    assert open_one.delivered_on is None
    deliver(shop)
    (one,) = past_parcels(shop.works.begin, shop.settings, shop.database.clock)
    assert one.delivered_on is not None
    assert (one.journey.carrier, one.journey.to_country) == ("fake", "TR")


def test_two_workers_never_look_at_the_same_parcel(any_shop: Shop) -> None:
    parcel = any_shop.ship()
    with any_shop.database.begin() as uow:
        watched = uow.tracking.get(parcel.id)
        assert watched is not None
        uow.tracking.save(replace(watched, poll_at=uow.now() - timedelta(seconds=1)))
        first = uow.tracking.take("fake", lease_seconds=300)
        second = uow.tracking.take("fake", lease_seconds=300)
        uow.commit()
    assert first == replace(watched, poll_at=first.poll_at) if first else False
    assert second is None


def test_a_scan_is_kept_once_on_either_database(any_shop: Shop) -> None:
    parcel = any_shop.ship()
    with any_shop.database.begin() as uow:
        scanned = TrackingEvent(uow.now(), "HUB", "Arrived", M.IN_TRANSIT, "İzmir")
        assert uow.tracking.add_event(parcel.id, scanned)
        assert not uow.tracking.add_event(parcel.id, scanned)
        assert uow.tracking.events(parcel.id) == [scanned]
        assert uow.tracking.past(uow.now() - timedelta(days=1)) == []
        uow.commit()
    take_scans(any_shop.works, parcel.id, [replace(scanned, code="OUT")], asked=True)
    assert any_shop.parcel().milestone is M.IN_TRANSIT
    with any_shop.database.begin() as uow:
        assert len(uow.tracking.past(uow.now() - timedelta(days=1))) == 1
