"""How fast a carrier may be called."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from tests.carriers.bench import HandClock
from workstation.net.pace import LONGEST_HOLD, Pace, read_retry_after

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("7", 7.0),
        (" 0 ", 0.0),
        ("Mon, 02 Mar 2026 09:00:30 GMT", 30.0),
        ("Mon, 02 Mar 2026 08:00:00 GMT", 0.0),
        ("Mon, 02 Mar 2026 09:00:30", None),
        ("soon", None),
        ("-3", None),
        ("٣", None),
        ("", None),
        (None, None),
    ],
)
def test_retry_after_is_read_in_seconds_or_as_a_date(
    value: str | None, seconds: float | None
) -> None:
    assert read_retry_after(value, now=NOW) == seconds


def test_turns_are_evenly_spaced_and_none_is_given_beyond_patience() -> None:
    clock = HandClock()
    pace = Pace(2.0, monotonic=clock.monotonic)
    assert [pace.take_turn(patience=1.0) for _ in range(4)] == [0.0, 0.5, 1.0, None]
    clock.seconds += 10
    assert pace.take_turn(patience=1.0) == 0.0


def test_without_a_known_limit_nobody_waits() -> None:
    pace = Pace(None, monotonic=HandClock().monotonic)
    assert {pace.take_turn(patience=0.0) for _ in range(100)} == {0.0}


def test_a_shorter_pause_does_not_end_a_longer_one_and_none_is_endless() -> None:
    clock = HandClock()
    pace = Pace(None, monotonic=clock.monotonic)
    pace.hold(60)
    pace.hold(5)
    assert pace.held_for() == 60
    pace.hold(1e9)
    assert pace.held_for() == LONGEST_HOLD
    clock.seconds += LONGEST_HOLD
    assert pace.held_for() == 0
