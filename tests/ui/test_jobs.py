"""Threads of the window: the desk in order, nothing to a closed screen, bugs not swallowed."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from workstation.domain.errors import Refused, WorkstationError
from workstation.ui.jobs import JobScope, Threads


@pytest.fixture
def threads(qtbot: QtBot) -> Iterator[Threads]:
    made = Threads()
    yield made
    made.close()


@pytest.fixture
def notices() -> list[WorkstationError]:
    return []


@pytest.fixture
def scope(threads: Threads, notices: list[WorkstationError]) -> JobScope:
    return JobScope(threads, notices.append)


def test_the_desk_keeps_its_order(scope: JobScope, qtbot: QtBot) -> None:
    done: list[int] = []
    gate = threading.Event()
    scope.desk(gate.wait, lambda _: done.append(0))
    for number in range(1, 50):
        scope.desk(lambda number=number: number, done.append)
    gate.set()
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def test_work_leaves_the_gui_thread_and_answers_come_back_to_it(
    scope: JobScope, qtbot: QtBot
) -> None:
    names: list[tuple[str, str]] = []
    here = threading.current_thread().name
    scope.desk(
        lambda: threading.current_thread().name,
        lambda worked: names.append((worked, threading.current_thread().name)),
    )
    qtbot.waitUntil(lambda: len(names) == 1)
    assert names == [("desk", here)]


def test_reads_do_not_wait_for_the_desk(scope: JobScope, qtbot: QtBot) -> None:
    gate = threading.Event()
    read: list[str] = []
    scope.desk(gate.wait, lambda _: read.append("desk"))
    scope.read(lambda: "read", read.append)
    qtbot.waitUntil(lambda: read == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: read == ["read", "desk"])


def test_nothing_comes_back_to_a_closed_screen(
    threads: Threads, scope: JobScope, notices: list[WorkstationError], qtbot: QtBot
) -> None:
    gate = threading.Event()
    came: list[object] = []

    def refuse() -> None:
        raise Refused("Too late.")

    scope.desk(gate.wait, came.append)
    scope.desk(refuse, came.append)
    scope.close()
    scope.desk(lambda: 1, came.append)
    gate.set()
    other = JobScope(threads, notices.append)
    last: list[int] = []
    other.desk(lambda: 2, last.append)
    qtbot.waitUntil(lambda: last == [2])
    assert came == []
    assert notices == []


def test_an_expected_error_goes_to_its_taker_else_to_the_notices(
    scope: JobScope, notices: list[WorkstationError], qtbot: QtBot
) -> None:
    def refuse() -> None:
        raise Refused("No.", "Try again.")

    taken: list[WorkstationError] = []
    scope.desk(refuse, lambda _: None, taken.append)
    scope.read(refuse, lambda _: None)
    qtbot.waitUntil(lambda: len(taken) == 1 and len(notices) == 1)


def test_a_bug_is_raised_where_it_is_seen(scope: JobScope, qtbot: QtBot) -> None:
    def broken() -> None:
        raise KeyError("a bug")

    with capture_exceptions() as caught:
        scope.desk(broken, lambda _: None)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is KeyError


def test_closing_finishes_what_the_desk_began(qtbot: QtBot) -> None:
    threads = Threads()
    written: list[int] = []
    scope = JobScope(threads, lambda _: None)
    for number in range(20):
        scope.desk(lambda number=number: written.append(number), lambda _: None)
    threads.close()
    threads.close()
    assert written == list(range(20))
