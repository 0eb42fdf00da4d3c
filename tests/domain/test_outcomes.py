"""What became of a parcel, and the days that a share of parcels takes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from workstation.domain.outcomes import BoughtLabel, Fate, ParcelStory, days_until, outcome_of
from workstation.domain.promise import Promise
from workstation.domain.shipments import Milestone
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import Money, ParcelId

ZONE = "Europe/Istanbul"
LEFT = datetime(2026, 3, 2, 15, 0, tzinfo=UTC)
STORY = ParcelStory(
    ParcelId(7), "web", "acs", "standard", "GR", Milestone.NONE,
    packed_at=datetime(2026, 3, 1, 22, 30, tzinfo=UTC), packed_by="Elif",
)  # fmt: skip


def scan(hours: float, milestone: Milestone, **more: str) -> TrackingEvent:
    return TrackingEvent(LEFT + timedelta(hours=hours), "X", "", milestone, **more)


def promise(at: datetime, latest: date) -> Promise:
    return Promise(latest, latest, at, "table")


def test_a_parcel_that_has_not_left_counts_as_packed_on_the_shops_day_alone() -> None:
    found = outcome_of(STORY, zone=ZONE)
    assert found.packed_day == date(2026, 3, 2).toordinal()
    assert (found.packed_hour, found.packed_by) == (1, "Elif")
    assert (found.handed_day, found.promised_day, found.fate) == (None, None, Fate.NONE)
    assert (found.bought_day, found.cents, found.currency, found.heard) == (None, None, "", False)


def test_the_first_promise_after_leaving_is_the_word_that_counts() -> None:
    story = replace(
        STORY,
        handed_over_at=LEFT,
        promises=(
            promise(LEFT - timedelta(days=1), date(2026, 3, 3)),
            promise(LEFT, date(2026, 3, 5)),
            promise(LEFT + timedelta(days=2), date(2026, 3, 9)),
        ),
    )
    assert outcome_of(story, zone=ZONE).promised_day == date(2026, 3, 5).toordinal()


def test_it_came_on_the_destinations_day_by_the_carriers_own_word() -> None:
    story = replace(
        STORY, handed_over_at=LEFT, milestone=Milestone.DELIVERED,
        scans=(
            scan(20, Milestone.ATTEMPT_FAILED, incident="damaged"),
            scan(31.5, Milestone.DELIVERED),
        ),
    )  # fmt: skip
    found = outcome_of(story, zone=ZONE)
    assert found.delivered_day == date(2026, 3, 4).toordinal(), "half past midnight in Athens"
    assert (found.fate, found.heard, found.failed, found.damaged) == (
        Fate.DELIVERED, True, 1, True,
    )  # fmt: skip


def test_what_only_we_reckon_proves_nothing_about_a_carrier_that_never_tells() -> None:
    lost = replace(
        STORY, handed_over_at=LEFT, milestone=Milestone.LOST,
        scans=(scan(1000, Milestone.LOST, source="own"),),
    )  # fmt: skip
    assert (outcome_of(lost, zone=ZONE).fate, outcome_of(lost, zone=ZONE).heard) == (
        Fate.LOST, False,
    )  # fmt: skip
    assert outcome_of(replace(lost, looks=3), zone=ZONE).heard


def test_what_came_back_is_not_delivered() -> None:
    back = replace(
        STORY, handed_over_at=LEFT, milestone=Milestone.RETURNING,
        scans=(scan(20, Milestone.DELIVERED), scan(40, Milestone.RETURNING)),
    )  # fmt: skip
    assert outcome_of(back, zone=ZONE).delivered_day is None
    assert outcome_of(back, zone=ZONE).fate is Fate.RETURNED


def test_labels_given_back_are_counted_apart_from_the_one_that_is_used() -> None:
    price = Money(Decimal("4.25"), "EUR")
    story = replace(
        STORY,
        labels=(
            BoughtLabel(LEFT, price, voided=True),
            BoughtLabel(LEFT, None, voided=True),
            BoughtLabel(LEFT, Money(Decimal("3.10"), "EUR"), voided=False),
        ),
    )
    found = outcome_of(story, zone=ZONE)
    assert (found.cents, found.currency) == (310, "EUR")
    assert (found.spoilt, found.spoilt_cents) == (2, 425)


def test_parcels_still_waited_for_count_as_long_as_they_have_waited() -> None:
    came = {1: 50, 2: 40, 5: 5}
    assert days_until(0.5, came=came, waiting={}) == 1
    assert days_until(0.9, came=came, waiting={}) == 2
    assert days_until(0.9, came=came, waiting={9: 30}) is None, "nobody can know yet"
    assert days_until(0.9, came=came, waiting={0: 1000}) == 2, "fresh ones say nothing"
    assert days_until(0.5, came={}, waiting={}) is None
