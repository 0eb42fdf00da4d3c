"""Where a parcel stands and which way it goes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from workstation.domain.shipments import Milestone, Parcel, ParcelStatus
from workstation.domain.timeline import Stand, StepState, last_place, stand_of, steps_of
from workstation.domain.tracking import TrackingEvent
from workstation.domain.values import OrderId, ParcelId

NOON = datetime(2026, 4, 21, 12, tzinfo=UTC)
GONE = Parcel(
    ParcelId(1), "P1", OrderId(1), 1, status=ParcelStatus.HANDED_OVER, packed_at=NOON,
    handed_over_at=NOON + timedelta(hours=2),
)  # fmt: skip


def scan(hours: int, milestone: Milestone, place: str = "") -> TrackingEvent:
    return TrackingEvent(NOON + timedelta(hours=hours), "", "", milestone, place)


def states(parcel: Parcel, *scans: TrackingEvent) -> list[tuple[Stand, StepState]]:
    return [(step.stand, step.state) for step in steps_of(parcel, scans)]


@pytest.mark.parametrize("milestone", list(Milestone))
def test_every_milestone_has_a_stand_and_exactly_one_step_is_now_unless_all_is_over(
    milestone: Milestone,
) -> None:
    parcel = replace(GONE, milestone=milestone)
    found = [state for _, state in states(parcel)]
    assert found.count(StepState.NOW) == (0 if milestone is Milestone.DELIVERED else 1)
    assert isinstance(stand_of(parcel), Stand)


def test_a_box_that_has_not_left_is_packing_packed_or_cancelled() -> None:
    still = replace(GONE, status=ParcelStatus.OPEN)
    ready = replace(GONE, status=ParcelStatus.PACKED, handed_over_at=None)
    assert stand_of(None) is Stand.PACKING
    assert stand_of(None, cancelled=True) is Stand.CANCELLED
    assert stand_of(still) is Stand.PACKING
    assert stand_of(ready) is Stand.PACKED
    assert stand_of(ready, cancelled=True) is Stand.CANCELLED
    assert [state for _, state in states(still)] == [StepState.LATER] * 5
    assert states(ready)[:2] == [
        (Stand.PACKED, StepState.NOW),
        (Stand.HANDED_OVER, StepState.LATER),
    ]


def test_a_step_says_when_it_was_reached_first_and_where_it_was_seen_last() -> None:
    parcel = replace(GONE, milestone=Milestone.IN_TRANSIT)
    scans = (
        scan(3, Milestone.UNKNOWN, "Office"),
        scan(4, Milestone.ACCEPTED, "Athens"),
        scan(9, Milestone.IN_TRANSIT, "Thessaloniki"),
        scan(10, Milestone.IN_TRANSIT),
    )
    step = steps_of(parcel, scans)[2]
    assert (step.stand, step.at, step.place) == (
        Stand.IN_TRANSIT,
        NOON + timedelta(hours=4),
        "Thessaloniki",
    )
    assert last_place(scans) == "Thessaloniki"
    assert last_place(()) == ""


def test_what_is_unusual_stands_where_it_happens() -> None:
    failed = replace(GONE, milestone=Milestone.ATTEMPT_FAILED)
    late = replace(GONE, milestone=Milestone.DELAYED)
    assert [stand for stand, _ in states(failed)][3:] == [
        Stand.OUT_FOR_DELIVERY,
        Stand.ATTEMPT_FAILED,
        Stand.DELIVERED,
    ]
    assert [stand for stand, _ in states(late)][3] is Stand.DELAYED


def test_what_lies_ahead_has_no_time_even_where_an_old_scan_named_one() -> None:
    back = replace(GONE, milestone=Milestone.IN_TRANSIT)
    found = steps_of(back, (scan(5, Milestone.OUT_FOR_DELIVERY, "Van"),))
    assert (found[3].state, found[3].at, found[3].place) == (StepState.LATER, None, "")
