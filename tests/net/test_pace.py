"""How fast a carrier may be called."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count, pairwise, repeat

import pytest

from tests.carriers.bench import HandClock
from workstation.net.pace import (
    FIRST_REST,
    GRAIN,
    LONGEST_HOLD,
    LONGEST_REST,
    Pace,
    read_retry_after,
)

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


class Late(HandClock):
    """A clock whose sleepers wake so much too late, one after the other."""

    late: Iterator[float] = repeat(0.0)

    def sleep(self, seconds: float) -> None:
        super().sleep(seconds + next(self.late))


def pace_of(per_second: float | None, clock: HandClock) -> Pace:
    return Pace(per_second, monotonic=clock.monotonic, sleep=clock.sleep)


def left(pace: Pace, clock: HandClock, *, patience: float = 60.0, dawdle: float = 0.0) -> float:
    """Take a turn, dawdle, let the first byte go; gives when that was."""
    turn = pace.take_turn(patience=patience)
    assert turn is not None
    clock.seconds += dawdle
    pace.sent(turn)
    return clock.seconds


def gaps(moments: list[float]) -> list[float]:
    return [after - before for before, after in pairwise(moments)]


def test_turns_are_evenly_spaced() -> None:
    clock = HandClock()
    pace = pace_of(2.0, clock)
    assert gaps([left(pace, clock) for _ in range(4)]) == pytest.approx([0.495, 0.5, 0.5])
    clock.seconds += 10
    assert left(pace, clock) == clock.seconds


def test_after_a_rest_no_turns_have_been_saved_up() -> None:
    clock = HandClock()
    pace = pace_of(10.0, clock)
    left(pace, clock)
    clock.seconds += 60
    assert min(gaps([left(pace, clock) for _ in range(5)])) > 0.09


def test_no_turn_is_given_beyond_patience() -> None:
    clock = HandClock()
    pace = pace_of(2.0, clock)
    left(pace, clock)
    assert pace.take_turn(patience=0.3) is None
    assert clock.slept == []


@pytest.mark.parametrize("seed", range(20))
def test_however_late_sleepers_wake_and_requests_leave_no_second_holds_too_many(seed: int) -> None:
    chance = random.Random(seed)
    clock = Late()
    clock.late = (chance.choice((0.0, 0.001, 0.02, 0.2)) for _ in count())
    pace = pace_of(20.0, clock)
    moments = [left(pace, clock, dawdle=chance.choice((0.0, 0.003, 0.04, 0.3))) for _ in range(300)]
    for first, moment in enumerate(moments):
        within = sum(one < moment + 1.0 - GRAIN for one in moments[first:])
        assert within <= 20


def test_waking_a_little_late_each_time_does_not_slow_the_pace() -> None:
    clock = Late()
    clock.late = repeat(0.002)
    pace = pace_of(20.0, clock)
    moments = [left(pace, clock) for _ in range(201)]
    assert moments[-1] - moments[0] == pytest.approx(10.0, abs=0.01)


def test_the_next_waits_for_one_that_has_its_turn_but_not_for_ever() -> None:
    clock = HandClock()
    pace = pace_of(10.0, clock)
    slow = pace.take_turn(patience=1.0)
    assert slow is not None
    assert left(pace, clock) - slow.taken == pytest.approx(0.2, abs=0.003)
    pace.sent(slow)
    again = clock.seconds
    pace.sent(slow)
    assert left(pace, clock) - again == pytest.approx(0.1 - GRAIN)


def test_a_pause_that_is_asked_for_while_calls_stand_in_line_holds_for_them_too() -> None:
    class Asked(HandClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            pace.hold(30)

    clock = Asked()
    pace = pace_of(2.0, clock)
    left(pace, clock)
    assert pace.take_turn(patience=5.0) is None
    assert pace.held_for() == 30


def test_without_a_known_limit_nobody_waits() -> None:
    clock = HandClock()
    pace = pace_of(None, clock)
    assert len({left(pace, clock, patience=0.0) for _ in range(100)}) == 1
    assert clock.slept == []


def test_too_many_without_a_time_rests_longer_each_time_and_never_endlessly() -> None:
    clock = HandClock()
    pace = pace_of(None, clock)
    rests = []
    for _ in range(9):
        rests.append(pace.too_many(None))
        assert pace.too_many(None) == rests[-1], "what was under way together counts once"
        clock.seconds += rests[-1]
    assert rests == [1, 2, 4, 8, 16, 32, LONGEST_REST, LONGEST_REST, LONGEST_REST]
    pace.welcome()
    assert pace.too_many(None) == FIRST_REST


def test_too_many_with_a_time_is_taken_at_its_word() -> None:
    pace = pace_of(None, HandClock())
    assert pace.too_many(7.0) == 7.0
    assert pace.held_for() == 7.0


def test_a_shorter_pause_does_not_end_a_longer_one_and_none_is_endless() -> None:
    clock = HandClock()
    pace = pace_of(None, clock)
    pace.hold(60)
    pace.hold(5)
    assert pace.held_for() == 60
    pace.hold(1e9)
    assert pace.held_for() == LONGEST_HOLD
    clock.seconds += LONGEST_HOLD
    assert pace.held_for() == 0
