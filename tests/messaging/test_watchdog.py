"""One thread holds every deadline: who is late is shut once, who is not is left alone."""

from __future__ import annotations

import threading

from workstation.messaging.watchdog import Watchdog

LONG = 10.0


def test_what_takes_too_long_is_shut_once():
    shut = threading.Semaphore(0)
    dog = Watchdog()
    with dog.within(0.01, shut.release):
        assert shut.acquire(timeout=LONG)
        assert not shut.acquire(timeout=0.05)


def test_what_is_over_in_time_is_left_alone():
    early, late = threading.Event(), threading.Event()
    dog = Watchdog()
    with dog.within(0.05, early.set):
        pass
    with dog.within(0.1, late.set):
        assert late.wait(LONG)
    assert not early.is_set()


def test_an_earlier_deadline_is_kept_while_a_later_one_is_watched():
    never, soon = threading.Event(), threading.Event()
    dog = Watchdog()
    with dog.within(600, never.set), dog.within(0.01, soon.set):
        assert soon.wait(LONG)
    assert not never.is_set()


def test_a_deadline_that_comes_after_all_others_were_kept_is_still_watched():
    dog = Watchdog()
    for _ in range(3):
        shut = threading.Event()
        with dog.within(0.01, shut.set):
            assert shut.wait(LONG)
