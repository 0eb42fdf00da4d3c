"""The bench writes first; all others stand back, but never for a note that is nobody's."""

from __future__ import annotations

import struct
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from tests.databases import HandClock
from workstation.domain.errors import Unavailable
from workstation.storage.engine import hold, open_sqlite
from workstation.storage.schema import prepare
from workstation.storage.turn import HOLDS_SECONDS, LONGEST_SECONDS, SUFFIX, Turn
from workstation.storage.unit_of_work import Units, units_of_work

NOBODY = bytes(8)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "shop.db"


def note_of(path: Path) -> bytes:
    return path.with_name(path.name + SUFFIX).read_bytes()


def bench_and_other(path: Path, *, busy_seconds: float = 5.0) -> tuple[Units, Units]:
    prepare(open_sqlite(path), clock=HandClock())
    bench, other = (
        units_of_work(
            open_sqlite(path, goes_first=first, busy_seconds=busy_seconds), clock=HandClock()
        )
        for first in (True, False)
    )
    return bench, other


def write(begin: Units, key: str) -> None:
    with begin() as uow:
        uow.set_setting(key, {"written": True})
        uow.commit()


def written(begin: Units, key: str) -> bool:
    with begin() as uow:
        return uow.setting(key) is not None


def test_others_stand_back_while_the_bench_waits(path: Path) -> None:
    bench, other = Turn(path, first=True), Turn(path, first=False)
    with closing(bench), closing(other):
        assert bench.take(1.0)
        noted = time.monotonic()
        bench.wait()
        assert note_of(path) != NOBODY
        assert other.take(5.0)
        # Nobody took the note away: it ran out.
        assert time.monotonic() - noted >= HOLDS_SECONDS


def test_the_note_is_gone_when_the_bench_has_its_turn_or_gives_up(path: Path) -> None:
    bench = Turn(path, first=True)
    with closing(bench):
        for done in (bench.begun, bench.over):
            assert bench.take(1.0)
            bench.wait()
            assert note_of(path) != NOBODY
            done()
            assert note_of(path) == NOBODY
            if done == bench.begun:
                bench.over()


@pytest.mark.parametrize(
    "note", [struct.pack("<d", 1e12), struct.pack("<d", -1.0), b"\0\0\0", b"", b"\xff" * 8]
)
def test_a_note_of_another_time_or_half_a_note_holds_nobody(path: Path, note: bytes) -> None:
    path.with_name(path.name + SUFFIX).write_bytes(note)
    other = Turn(path, first=False)
    with closing(other):
        begun = time.monotonic()
        assert other.take(5.0)
        assert time.monotonic() - begun < LONGEST_SECONDS


def test_where_no_note_can_be_left_writing_goes_on(tmp_path: Path) -> None:
    gone = tmp_path / "gone" / "shop.db"
    for first in (True, False):
        turn = Turn(gone, first=first)
        assert turn.take(1.0)
        turn.wait()
        turn.over()
        assert turn.take(1.0)
        turn.close()
    assert not gone.parent.exists()


def test_threads_of_one_process_take_turns(path: Path) -> None:
    other = Turn(path, first=False)
    assert other.take(1.0)
    assert not other.take(0.001)
    other.over()
    assert other.take(1.0)
    other.close()


def test_a_bench_that_waited_in_vain_takes_its_note_along(path: Path) -> None:
    bench, other = bench_and_other(path, busy_seconds=0.05)
    with closing(bench), closing(other):
        stranger = hold(open_sqlite(path))
        stranger.execute("BEGIN IMMEDIATE")
        for begin in (bench, other):
            with pytest.raises(Unavailable) as told:
                write(begin, "a")
            assert told.value.code == "busy"
        assert note_of(path) == NOBODY
        stranger.execute("ROLLBACK")
        stranger.close()
        for begin in (bench, other):
            write(begin, "a")
            assert written(begin, "a")


def test_a_thread_that_is_kept_waiting_too_long_is_told_and_tries_again(path: Path) -> None:
    bench, other = bench_and_other(path, busy_seconds=0.05)
    told: list[str] = []

    def late() -> None:
        try:
            write(other, "late")
        except Unavailable as error:
            told.append(error.code)

    with closing(bench), closing(other):
        with other() as uow:
            uow.set_setting("early", {"written": True})
            thread = threading.Thread(target=late)
            thread.start()
            thread.join()
            uow.commit()
        assert told == ["busy"]
        late()
        assert told == ["busy"]
        assert written(bench, "early")
        assert written(bench, "late")


def test_the_bench_gets_in_between_two_that_never_rest(path: Path) -> None:
    bench, other = bench_and_other(path)
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            write(other, "other")

    with closing(bench), closing(other):
        threads = [threading.Thread(target=work) for _ in range(2)]
        for thread in threads:
            thread.start()
        try:
            for number in range(50):
                write(bench, f"bench {number}")
        finally:
            stop.set()
            for thread in threads:
                thread.join()
        assert all(written(bench, f"bench {number}") for number in range(50))
        assert written(bench, "other")


def test_a_look_waits_for_nobody_and_keeps_nobody_waiting(path: Path) -> None:
    bench, other = bench_and_other(path, busy_seconds=0.05)
    with closing(bench), closing(other):
        with bench() as writing:
            writing.set_setting("a", {"written": True})
            seen: list[object] = []

            def look() -> None:
                with other() as uow:
                    seen.append(uow.work.seconds_to_next())

            thread = threading.Thread(target=look)
            thread.start()
            thread.join()
            writing.commit()
        assert seen == [None]
