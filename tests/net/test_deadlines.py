"""One thread keeps the time of all calls: the nearest deadline first, ended calls left alone."""

from __future__ import annotations

import threading
import time

from workstation.net.connection import Deadlines, InFlight


def a_call() -> InFlight:
    return InFlight(on_sent=lambda: None)


def expired(call: InFlight) -> bool:
    """Wait for the cut, two seconds at most."""
    until = time.monotonic() + 2
    while not call.expired and time.monotonic() < until:
        threading.Event().wait(0.005)
    return call.expired


def test_the_nearest_deadline_is_kept_though_it_was_added_last() -> None:
    deadlines, late, soon = Deadlines(), a_call(), a_call()
    deadlines.add(late, 60)
    deadlines.add(soon, 0.01)
    assert expired(soon)
    assert not late.expired


def test_a_call_that_has_ended_is_not_cut() -> None:
    deadlines, ended, after = Deadlines(), a_call(), a_call()
    ended.end()
    deadlines.add(ended, 0.01)
    deadlines.add(after, 0.02)
    assert expired(after)
    assert not ended.expired
