"""The worker process: one thread for each lane of the outbox, and nothing that a packer waits for.

One worker serves a data folder; an operating-system lock on `worker.lock` says which. It may be
killed at any moment: what it had begun stands in the journal and is settled by the next one.
"""

from __future__ import annotations

import contextlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import IO

from workstation.bootstrap import Home, back_up_now, make_outbox
from workstation.config import FILE_NAME, Settings
from workstation.domain.errors import Unavailable, WorkstationError
from workstation.services.check_device import look_at_printer
from workstation.services.due_plans import look_for_due
from workstation.services.outbox import width_of
from workstation.services.reactions import BATCH_LANE, MESSAGES_LANE, PAPERS_LANE, PROMISE_LANE
from workstation.wire import WorkerEnd

log = logging.getLogger(__name__)

LOCK_FILE = "worker.lock"
LOOK_SECONDS = 1.0
"""How long a lane sleeps at most: work written by another process is found by then without a
wake.
"""
CROWD_SECONDS = 5.0
PRINTER_LOOK_SECONDS = 5.0
DUE_SECONDS = 15.0
TIDY_SECONDS = 30.0
BACKUP_SECONDS = 3600.0
FIRST_BACKUP_SECONDS = 60.0
"""The first one soon after the start: yesterday's work is then safe before today's begins."""


class Busy(WorkstationError):
    """Another process works this data folder's lanes."""


@contextlib.contextmanager
def lanes_lock(folder: Path) -> Iterator[None]:
    """Hold the lanes of a data folder; raises `Busy` when another process does."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with (folder / LOCK_FILE).open("a+b") as file:
        if not _lock(file):
            raise Busy(
                "Another worker runs for this data folder.", "Nothing needs to be done: it works."
            )
        yield


def _lock(file: IO[bytes]) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def lanes_of(settings: Settings) -> Sequence[str]:
    """The lanes that these settings need."""
    return (
        *(f"carrier:{carrier.key}" for carrier in settings.carriers),
        *(f"printer:{printer.key}" for printer in settings.printers),
        MESSAGES_LANE,
        PROMISE_LANE,
        BATCH_LANE,
        PAPERS_LANE,
    )


class Worker:
    """Runs all lanes until it is stopped."""

    def __init__(self, home: Home) -> None:
        self._home = home
        self._owner = f"{home.settings.station.name}:{os.getpid()}"
        self._stop = threading.Event()
        self._wakes: dict[str, threading.Event] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._outbox = make_outbox(home, owner=self._owner)
        self._wire = WorkerEnd(home.folder, self.wake)
        self._tidied = home.clock.monotonic()
        self._printer_looks: dict[str, float] = {}
        self._views = home.views()
        self._next_due_look = self._tidied
        self._next_backup = self._tidied + FIRST_BACKUP_SECONDS

    def run(self) -> None:
        """Work until `stop`; what a dead predecessor of this station had begun is settled first."""
        with self._home.begin()() as uow:
            uow.work.lapse(owner_prefix=f"{self._home.settings.station.name}:")
            uow.commit()
        self._wire.start()
        seen = self._settings_stamp()
        self._start_lanes()
        try:
            while not self._stop.wait(LOOK_SECONDS):
                stamp = self._settings_stamp()
                if stamp != seen:
                    seen = stamp
                    self._take_new_settings()
                self._look_for_due_plans()
                self._start_lanes()
                self._tidy_sometimes()
                self._back_up_hourly()
        finally:
            self._stop.set()
            self.wake()
            for thread in self._threads.values():
                thread.join(timeout=self._home.settings.timing.carrier_timeout + 5)
            self._wire.close()
            self._home.close()

    def stop(self) -> None:
        """Finish the items that run and end."""
        self._stop.set()

    def wake(self) -> None:
        """Let every lane look for work now."""
        for event in list(self._wakes.values()):
            event.set()

    def _wake_others(self, lane: str) -> None:
        """What a purchase leads to is never another purchase: that lane's crowd can sleep on."""
        crowd = f"{lane}#" if lane.startswith("carrier:") else "\0"
        for name, event in list(self._wakes.items()):
            if not name.startswith(crowd):
                event.set()

    def _start_lanes(self) -> None:
        """Give each lane that settings or waiting work name threads of its own: one, but on a
        carrier's as many as it may be asked at once.
        """
        settings = self._home.settings
        waiting = set(self._views.waiting_lanes())
        for lane in {*lanes_of(settings), *waiting}:
            for number in range(width_of(settings, lane)):
                name = f"{lane}#{number}" if number else lane
                if name in self._threads:
                    continue
                self._wakes[name] = threading.Event()
                thread = threading.Thread(
                    target=self._run_lane, args=(lane, name), name=name, daemon=True
                )
                self._threads[name] = thread
                thread.start()

    def _run_lane(self, lane: str, name: str) -> None:
        wake = self._wakes[name]
        # The first thread of a lane keeps its time; the others come when there is a crowd.
        first = name == lane
        while not self._stop.is_set():
            wake.clear()
            try:
                worked = self._outbox.run_once([lane])
                wait = 0.0 if worked else self._seconds_to_next(lane) if first else CROWD_SECONDS
            except Unavailable as error:
                # The database is locked or away: nothing is lost, the lane looks again.
                log.warning("lane %s waits: %s", lane, error.title)
                worked, wait = False, LOOK_SECONDS
            except Exception:
                log.exception("lane %s stumbled", lane)
                worked, wait = False, LOOK_SECONDS
            if worked:
                # What one lane did may be the next one's work.
                self._wake_others(lane)
                self._wire.changed()
            elif wait > 0:
                self._look_at_printer(lane)
                wake.wait(min(wait, LOOK_SECONDS) if first else wait)

    def _look_at_printer(self, lane: str) -> None:
        """Keep the printer's light true; on its own lane, since many take one line at a time."""
        kind, _, key = lane.partition(":")
        now = self._home.clock.monotonic()
        if kind != "printer" or not key or now < self._printer_looks.get(key, 0.0):
            return
        self._printer_looks[key] = now + PRINTER_LOOK_SECONDS
        try:
            if look_at_printer(self._outbox.works, key):
                self._wire.changed()
        except WorkstationError as error:
            log.warning("printer %s was not looked at: %s", key, error.title)

    def _seconds_to_next(self, lane: str) -> float:
        with self._home.begin()() as uow:
            seconds = uow.work.seconds_to_next([lane])
        return LOOK_SECONDS if seconds is None else max(seconds, 0.005)

    def _settings_stamp(self) -> int:
        try:
            return (self._home.folder / FILE_NAME).stat().st_mtime_ns
        except OSError:
            return 0

    def _take_new_settings(self) -> None:
        try:
            self._home.reload()
            self._outbox = make_outbox(self._home, owner=self._owner)
        except WorkstationError as error:
            log.warning("the new settings are not used: %s", error)

    def _back_up_hourly(self) -> None:
        """A backup an hour while somebody works here; a server's database is its owner's care."""
        now = self._home.clock.monotonic()
        if now < self._next_backup or self._home.settings.database.url:
            return
        self._next_backup = now + BACKUP_SECONDS
        try:
            made = back_up_now(self._home)
            log.info("backed up to %s", made.path.name)
        except WorkstationError as error:
            log.warning("no backup: %s", error)

    def _look_for_due_plans(self) -> None:
        now = self._home.clock.monotonic()
        if now < self._next_due_look:
            return
        self._next_due_look = now + DUE_SECONDS
        try:
            if look_for_due(self._outbox.works):
                self.wake()
                self._wire.changed()
        except WorkstationError as error:
            log.warning("the plans were not looked at: %s", error.title)

    def _tidy_sometimes(self) -> None:
        now = self._home.clock.monotonic()
        if now - self._tidied < TIDY_SECONDS:
            return
        self._tidied = now
        try:
            self._home.tidy()
        except WorkstationError as error:
            log.info("not tidied: %s", error.title)


def run_worker(folder: Path, *, with_window: bool = False) -> int:
    """Run the worker of a data folder until SIGTERM or Ctrl+C; 1 when another one runs already.

    `with_window`: end also when standard input closes, which is how a window that was killed says
    goodbye on every system.
    """
    home = Home(folder)
    try:
        with lanes_lock(folder):
            worker = Worker(home)
            for number in (signal.SIGTERM, signal.SIGINT):
                signal.signal(number, lambda *_: worker.stop())
            if with_window:
                threading.Thread(target=_follow_window, args=(worker,), daemon=True).start()
            worker.run()
    except Busy as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _follow_window(worker: Worker) -> None:
    sys.stdin.buffer.read()
    worker.stop()


def work_until(home: Home, done: Callable[[], bool], *, seconds: float) -> None:
    """Work all lanes in this process until `done` says so, for a command that needs a run's end.

    Raises `Busy` when a worker runs: it does the work.
    """
    with lanes_lock(home.folder):
        worker = Worker(home)
        thread = threading.Thread(target=worker.run, name="worker", daemon=True)
        thread.start()
        end = home.clock.monotonic() + seconds
        try:
            while thread.is_alive() and home.clock.monotonic() < end and not done():
                home.clock.sleep(0.1)
        finally:
            worker.stop()
            thread.join()


def work_until_idle(home: Home, *, seconds: float) -> None:
    """Work what is due in this process, for a command that needs it done; waits at most so long.

    Raises `Busy` when a worker runs: it does the work.
    """
    with lanes_lock(home.folder):
        outbox = make_outbox(home, owner=f"{home.settings.station.name}:{os.getpid()}")
        end = home.clock.monotonic() + seconds
        while home.clock.monotonic() < end:
            if outbox.run_once():
                continue
            with home.begin()() as uow:
                next_due = uow.work.seconds_to_next()
            if next_due is None or home.clock.monotonic() + next_due > end:
                return
            home.clock.sleep(max(0.005, next_due))
