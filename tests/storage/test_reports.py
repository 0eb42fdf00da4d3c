"""Outcomes kept from what happened, and the sums that reports are made of."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

from tests.databases import MORNING, Database
from tests.storage.samples import add_order, label, shipment
from tests.storage.test_view_parcels import say
from workstation.domain import events
from workstation.domain.messages import MessageState
from workstation.domain.promise import Promise
from workstation.domain.shipments import LabelState, Milestone, Parcel, ParcelStatus, ServiceLevel
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import Money
from workstation.ports.reports import (
    ContactSum,
    CostSum,
    KeptSum,
    LaneDays,
    LaneSum,
    MessageSum,
    PackedSum,
    Span,
)
from workstation.services.keep_outcomes import OutcomeKeeper

ZONE = "Europe/Istanbul"
TODAY = MORNING.date()
YESTERDAY = MORNING - timedelta(days=1)


def span(first: date, last: date, **more: object) -> Span:
    here = ZoneInfo(ZONE)
    return Span(
        first.toordinal(), last.toordinal(),
        datetime(first.year, first.month, first.day, tzinfo=here),
        datetime(last.year, last.month, last.day, tzinfo=here) + timedelta(days=1),
        base=first.toordinal(), **more,
    )  # type: ignore[arg-type]  # fmt: skip


def sent(
    database: Database, number: str, *, days: int | None, promised: int = 2, shop: str = "demo"
) -> Parcel:
    """A parcel that left ten days ago and came after so many days, if it did."""
    left = MORNING - timedelta(days=10)
    order_id = add_order(database.begin, number, shop=shop)
    with database.begin() as uow:
        parcel = uow.parcels.add(order_id, station="")
        made = shipment(order_id, service=ServiceLevel.EXPRESS)
        parcel.shipment_id = uow.parcels.add_shipment(made)
        parcel.status, parcel.carrier = ParcelStatus.HANDED_OVER, "demo"
        parcel.packed_at = parcel.handed_over_at = left
        parcel.label, parcel.tracking_number = LabelState.LIVE, f"T{number}"
        spoilt = uow.labels.add(label(parcel.id, price=Money(Decimal("1.50"), "EUR")))
        uow.labels.void(spoilt)
        uow.labels.add(label(parcel.id, price=Money(Decimal("4.25"), "EUR")))
        day = left.date() + timedelta(days=promised)
        uow.promises.add(parcel.id, Promise(day, day, left, "table"))
        uow.tracking.add_event(
            parcel.id, TrackingEvent(left, "A", "", Milestone.IN_TRANSIT, incident="damaged")
        )
        if days is not None:
            came = TrackingEvent(left + timedelta(days=days), "D", "", Milestone.DELIVERED)
            uow.tracking.add_event(parcel.id, came)
            parcel.milestone = Milestone.DELIVERED
        uow.parcels.save(parcel)
        uow.parcels.save_milestone(parcel)
        closed = events.ParcelClosed(order_id, parcel.id, "demo", "express", "")
        uow.log(closed, operator="Elif")
        uow.log(events.CarrierSilent(order_id, parcel.id, "after", 80))
        uow.commit()
    return parcel


def test_sums_tell_what_became_of_the_parcels_of_a_period_and_a_shop(database: Database) -> None:
    first = sent(database, "A1", days=2)
    sent(database, "A2", days=4)
    sent(database, "A3", days=None, shop="web")
    with database.begin() as uow:
        uow.log(events.CustomerAsked(first.order_id, first.id, "phone"))
        uow.commit()
    say(database, first, MessageState.SENT)
    keeper = OutcomeKeeper(database.begin)
    views = database.views.reports
    assert views.behind() > 0
    while keeper.step(zone=ZONE):
        pass
    assert views.behind() == 0
    assert list(views.shops()) == ["demo", "web"]
    ten = span(TODAY - timedelta(days=10), TODAY)
    ours = span(TODAY - timedelta(days=10), TODAY, shop="demo")
    today = TODAY.toordinal()
    assert views.kept(ten, today=today) == [KeptSum(0, "demo", "DE", 3, 1)]
    assert views.kept(ours, today=today) == [KeptSum(0, "demo", "DE", 2, 1)]
    assert views.lanes(ten, today=today) == [
        LaneSum("demo", "DE", "EUR", 3, 3, 1, 3, 0, 0, 0, 2, 3, 3, 1275)
    ]
    assert sorted(views.lane_days(ten, today=today), key=lambda one: one.days) == [
        LaneDays("demo", "DE", 2, 1, 0),
        LaneDays("demo", "DE", 4, 1, 0),
        LaneDays("demo", "DE", 10, 0, 1),
    ]
    assert views.handed(ours) == [(0, 2)]
    assert views.packed(ten) == [PackedSum("Elif", 11, 3, 1)]
    # Labels are bought and contacts made by the database's own clock, which on a server is real.
    now = datetime.now(ZoneInfo(ZONE)).date()
    long = span(TODAY - timedelta(days=10), max(now, TODAY), step=5000)
    of_web = span(TODAY - timedelta(days=10), max(now, TODAY), shop="web", step=5000)
    assert views.costs(long) == [CostSum("demo", "express", "EUR", 3, 1275, 3, 450)]
    assert views.contacts(long) == [ContactSum(0, "phone", 1)]
    assert views.contacts(of_web) == []
    assert views.told(long) == [MessageSum("shipped", "email", "sent", "el", 1)]
    assert views.told(of_web) == []
    nothing = span(TODAY - timedelta(days=90), TODAY - timedelta(days=60))
    assert (views.kept(nothing, today=today), views.packed(nothing)) == ([], [])


def test_what_happens_later_is_reckoned_anew_and_what_is_young_is_looked_at_again(
    sqlite_database: Database,
) -> None:
    database = sqlite_database
    parcel = sent(database, "A1", days=None)
    keeper = OutcomeKeeper(database.begin)
    while keeper.step(zone=ZONE):
        pass
    assert not keeper.step(zone=ZONE), "nothing new, nothing written"
    assert not keeper.behind
    with database.begin() as uow:
        came = TrackingEvent(MORNING, "D", "", Milestone.DELIVERED)
        uow.tracking.add_event(parcel.id, came)
        parcel.milestone = Milestone.DELIVERED
        uow.parcels.save_milestone(parcel)
        reached = events.MilestoneReached(parcel.order_id, parcel.id, "delivered", 1, MORNING)
        uow.log(reached)
        uow.commit()
    assert keeper.step(zone=ZONE)
    assert not keeper.step(zone=ZONE)
    ten = span(TODAY - timedelta(days=10), TODAY)
    assert database.views.reports.kept(ten, today=TODAY.toordinal()) == [
        KeptSum(0, "demo", "DE", 1, 0)
    ]
    with database.begin() as uow:
        before, _ = uow.outcomes.progress()
    database.clock.sleep(120)
    keeper.step(zone=ZONE)
    with database.begin() as uow:
        after, _ = uow.outcomes.progress()
    assert before is not None
    assert after is not None
    assert before["event"] < after["event"] == after["known"]
