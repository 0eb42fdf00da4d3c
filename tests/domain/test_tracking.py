"""What scans add up to, when to look again, and how long silence may last."""

from __future__ import annotations

import itertools
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workstation.domain.shipments import Milestone
from workstation.domain.tracking import (
    DAY,
    HOUR,
    LONGEST_REST,
    MINUTE,
    TrackingEvent,
    add_up,
    overtaken,
    seconds_to_next_look,
    should_warn,
    silence,
    spread,
)

T0 = datetime(2026, 3, 2, 8, tzinfo=UTC)
M = Milestone


def scans(*milestones: Milestone) -> list[TrackingEvent]:
    return [
        TrackingEvent(T0 + timedelta(hours=n), str(n), one.value, one)
        for n, one in enumerate(milestones)
    ]


@pytest.mark.parametrize(
    ("told", "reached"),
    [
        ((), M.NONE),
        ((M.UNKNOWN,), M.UNKNOWN),
        ((M.UNKNOWN, M.ACCEPTED, M.UNKNOWN), M.ACCEPTED),
        ((M.ACCEPTED, M.IN_TRANSIT, M.CUSTOMS, M.IN_TRANSIT), M.IN_TRANSIT),
        ((M.OUT_FOR_DELIVERY, M.ATTEMPT_FAILED, M.IN_TRANSIT), M.ATTEMPT_FAILED),
        ((M.OUT_FOR_DELIVERY, M.ATTEMPT_FAILED, M.OUT_FOR_DELIVERY), M.OUT_FOR_DELIVERY),
        ((M.OUT_FOR_DELIVERY, M.DELAYED), M.DELAYED),
        ((M.DELAYED, M.IN_TRANSIT), M.IN_TRANSIT),
        ((M.DELIVERED, M.IN_TRANSIT), M.DELIVERED),
        ((M.DELIVERED, M.DELAYED), M.DELIVERED),
        ((M.DELIVERED, M.LOST), M.DELIVERED),
        ((M.DELIVERED, M.RETURNING, M.RETURNED), M.RETURNED),
        ((M.RETURNING, M.DELIVERED), M.RETURNING),
        ((M.IN_TRANSIT, M.LOST), M.LOST),
        ((M.IN_TRANSIT, M.LOST, M.IN_TRANSIT), M.IN_TRANSIT),
        ((M.IN_TRANSIT, M.LOST, M.UNKNOWN), M.LOST),
    ],
)
def test_a_milestone_only_advances_but_for_returns_and_what_is_found_again(
    told: tuple[Milestone, ...], reached: Milestone
) -> None:
    assert add_up(scans(*told), so_far=M.NONE) is reached


def test_the_order_in_which_scans_are_told_does_not_matter() -> None:
    told = scans(M.ACCEPTED, M.IN_TRANSIT, M.OUT_FOR_DELIVERY, M.ATTEMPT_FAILED, M.DELIVERED)
    found = {add_up(order, so_far=M.NONE) for order in itertools.permutations(told)}
    assert found == {M.DELIVERED}


@given(st.lists(st.sampled_from(list(Milestone)), max_size=8), st.integers(0, 8))
def test_scans_that_come_in_two_answers_take_nothing_back(
    milestones: list[Milestone], cut: int
) -> None:
    told = scans(*milestones)
    before = add_up(told[cut:], so_far=M.NONE)
    after = add_up(told, so_far=before)
    if before in (M.DELIVERED, M.RETURNED):
        assert after in (M.DELIVERED, M.RETURNING, M.RETURNED)
    assert after is not M.NONE or before is M.NONE


def test_the_same_scan_has_one_key_in_any_zone_and_another_scan_another() -> None:
    one = TrackingEvent(T0, "HUB", "Arrived", M.IN_TRANSIT, "İzmir")
    again = TrackingEvent(T0.astimezone(), "HUB", "Vardı", M.IN_TRANSIT, "İzmir", source="drop")
    assert one.key == again.key
    others = [
        TrackingEvent(T0 + timedelta(seconds=1), "HUB", "Arrived", M.IN_TRANSIT, "İzmir"),
        TrackingEvent(T0, "OUT", "Arrived", M.IN_TRANSIT, "İzmir"),
        TrackingEvent(T0, "HUB", "Arrived", M.IN_TRANSIT, "Ankara"),
        TrackingEvent(T0, "", "Arrived", M.IN_TRANSIT, "İzmir"),
    ]
    assert len({one.key, *(other.key for other in others)}) == 5


def look(milestone: Milestone, *, hours: float = 1, **more: object) -> float | None:
    given_: dict[str, object] = {"due_today": False, "fraction": 0.5, **more}
    return seconds_to_next_look(milestone, quiet=timedelta(hours=hours), **given_)  # type: ignore[arg-type]


def test_a_parcel_is_looked_at_often_when_it_is_about_to_come_and_seldom_when_it_is_quiet() -> None:
    assert look(M.OUT_FOR_DELIVERY) == 20 * MINUTE
    assert look(M.OUT_FOR_DELIVERY, hours=20) == 2 * HOUR
    assert look(M.IN_TRANSIT) == 4 * HOUR
    assert look(M.IN_TRANSIT, due_today=True) == 2 * HOUR
    assert look(M.IN_TRANSIT, hours=80) == 8 * HOUR
    assert look(M.IN_TRANSIT, hours=300) == DAY
    assert look(M.LOST, hours=300) == 7 * DAY
    assert look(M.DELIVERED) is None
    assert look(M.RETURNED) is None
    assert look(M.IN_TRANSIT, hours=24 * 121) is None


def test_a_carrier_that_does_not_answer_is_asked_less_and_less() -> None:
    waits = [look(M.OUT_FOR_DELIVERY, failures=n) or 0.0 for n in range(12)]
    assert waits == sorted(waits)
    assert waits[-1] == LONGEST_REST


def test_looks_drift_apart_by_a_tenth_either_way() -> None:
    waits = [look(M.IN_TRANSIT, fraction=spread(n, 3)) or 0.0 for n in range(2000)]
    assert min(waits) >= 0.9 * 4 * HOUR
    assert max(waits) <= 1.1 * 4 * HOUR
    assert max(waits) - min(waits) > 0.19 * 4 * HOUR


def test_silence_is_told_apart_before_and_after_the_first_scan() -> None:
    rules = {"before": 36.0, "after": 96.0}
    assert silence(hours=35, scanned=False, milestone=M.NONE, **rules) == ""
    assert silence(hours=36, scanned=False, milestone=M.NONE, **rules) == "before"
    assert silence(hours=95, scanned=True, milestone=M.IN_TRANSIT, **rules) == ""
    assert silence(hours=96, scanned=True, milestone=M.IN_TRANSIT, **rules) == "after"
    for over in (M.DELIVERED, M.LOST, M.READY_FOR_PICKUP):
        assert silence(hours=999, scanned=True, milestone=over, **rules) == ""


@pytest.mark.parametrize(
    ("chance", "left", "warn"),
    [(0.5, 1, True), (0.49, 1, False), (0.6, 2, True), (0.59, 2, False), (0.99, 3, False),
     (0.9, 0, True)],
)  # fmt: skip
def test_a_late_parcel_is_told_on_the_eve_or_two_days_before(
    chance: float, left: int, warn: bool
) -> None:
    assert should_warn(chance, left) is warn


def test_news_grows_old_when_the_parcel_has_gone_on() -> None:
    assert overtaken(M.IN_TRANSIT, M.OUT_FOR_DELIVERY)
    assert not overtaken(M.IN_TRANSIT, M.CUSTOMS)
    assert overtaken(M.OUT_FOR_DELIVERY, M.ATTEMPT_FAILED)
    assert overtaken(M.ATTEMPT_FAILED, M.OUT_FOR_DELIVERY)
    assert not overtaken(M.DELIVERED, M.DELIVERED)
    assert overtaken(M.DELAYED, M.DELIVERED)


def test_what_was_reached_stays_reached_though_the_carrier_forgets_it() -> None:
    assert add_up(scans(M.IN_TRANSIT), so_far=M.DELIVERED) is M.DELIVERED
    assert add_up([], so_far=M.DELAYED) is M.DELAYED
