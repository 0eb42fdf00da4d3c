"""The worker process: one thread for each lane of the outbox, and nothing that a packer waits for.

One worker serves a data folder; an operating-system lock on `worker.lock` says which. It may be
killed at any moment: what it had begun stands in the journal and is settled by the next one.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Collection, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workstation.bootstrap import (
    Home,
    back_up_now,
    check_database,
    make_drop_folder,
    make_outbox,
    make_reserve,
)
from workstation.config import FILE_NAME, Settings
from workstation.domain.errors import OutcomeUnknown, Unavailable, WorkstationError
from workstation.lanes import Busy, lanes_lock
from workstation.services.check_device import look_at_printer
from workstation.services.due_plans import look_for_due
from workstation.services.keep_outcomes import OutcomeKeeper
from workstation.services.live_scale import look_at_scale
from workstation.services.outbox import hands_of
from workstation.services.pull_orders import look_at_shop
from workstation.services.reactions import (
    BATCH_LANE,
    DEVICES_LANE,
    MESSAGES_LANE,
    PAPERS_LANE,
    PROMISE_LANE,
    RATES_LANE,
)
from workstation.services.reconcile import look_for_night
from workstation.services.sync_tracking import look_at_next, seconds_to_next
from workstation.services.take_drops import take_drops
from workstation.wire import WorkerEnd

if TYPE_CHECKING:
    from workstation.ports.views import Views
    from workstation.services.outbox import Outbox

log = logging.getLogger(__name__)

ANOTHER_RUNS = 1
CANNOT_RUN = 2
STOPPED_BY_A_BUG = 70
TRACK = "track:"
"""A lane that asks one carrier account where its parcels are; no outbox work waits in it."""
LOOK_SECONDS = 1.0
"""How long a lane sleeps at most: work written by another process is found by then without a
wake.
"""
CROWD_SECONDS = 5.0
PRINTER_LOOK_SECONDS = 5.0
DUE_SECONDS = 15.0
SWITCH_SECONDS = 0.0005
WEIGH_SECONDS = 0.25
GONE_SECONDS = 2.0
"""A scale that does not answer is asked again after this."""
OUTCOME_SECONDS = 3.0
BEHIND_SECONDS = 0.05
"""Where much is to be counted, everything else comes first all the same."""
TIDY_SECONDS = 30.0
BACKUP_SECONDS = 3600.0
FIRST_BACKUP_SECONDS = 60.0
"""The first one soon after the start: yesterday's work is then safe before today's begins."""


def lanes_of(settings: Settings) -> Sequence[str]:
    """The lanes that these settings need."""
    return (
        *(f"carrier:{carrier.key}" for carrier in settings.carriers),
        *(f"printer:{printer.key}" for printer in settings.printers),
        *(f"shop:{shop.key}" for shop in settings.shops),
        MESSAGES_LANE,
        PROMISE_LANE,
        DEVICES_LANE,
        BATCH_LANE,
        PAPERS_LANE,
        RATES_LANE,
        *(f"{TRACK}{carrier.key}" for carrier in settings.carriers),
    )


class Worker:
    """Runs all lanes until it is stopped."""

    def __init__(self, home: Home, stop: threading.Event) -> None:
        self._home = home
        self._owner = f"{home.settings.station.name}:{os.getpid()}"
        self._stop = stop
        self._wakes: dict[str, threading.Event] = {}
        self._threads: dict[str, threading.Thread] = {}
        self._outbox: Outbox
        self._wire = WorkerEnd(home.folder, self.wake)
        self._tidied = home.clock.monotonic()
        self._printer_looks: dict[str, float] = {}
        self._views: Views | None = None
        self._next_due_look = self._tidied
        self._next_backup = self._tidied + FIRST_BACKUP_SECONDS
        self._reserve = make_reserve(home)
        # What one lane did may be the next one's work.
        home.heard = self._wake_lanes

    def run(self) -> None:
        """Work until told to stop; what a dead predecessor here had begun is settled first."""
        if not self._open_database():
            return
        self._wire.start()
        threading.Thread(target=self._weigh, name="scale", daemon=True).start()
        threading.Thread(target=self._check_file, name="quick check", daemon=True).start()
        reports = threading.Thread(target=self._keep_outcomes, name="reports", daemon=True)
        reports.start()
        seen = self._settings_stamp()
        try:
            self._start_lanes()
            while not self._stop.wait(LOOK_SECONDS):
                stamp = self._settings_stamp()
                if stamp != seen:
                    seen = stamp
                    self._take_new_settings()
                self._look_for_due_plans()
                self._take_drops()
                self._start_lanes()
                self._mind_the_disk()
                self._tidy_sometimes()
                self._back_up_hourly()
        finally:
            self._stop.set()
            self.wake()
            for thread in self._threads.values():
                thread.join(timeout=self._home.settings.timing.carrier_timeout + 5)
            reports.join()
            self._wire.close()
            self._home.close()

    def _open_database(self) -> bool:
        """Wait until the database can be worked on; False when told to stop before that."""
        while not self._stop.is_set():
            try:
                self._outbox = make_outbox(self._home, owner=self._owner, heard=self._wire.changed)
                with self._home.begin()() as uow:
                    uow.work.lapse(owner_prefix=f"{self._home.settings.station.name}:")
                    uow.commit()
            except (Unavailable, OutcomeUnknown) as error:
                log.warning("the worker waits: %s", error.title)
                self._stop.wait(LOOK_SECONDS)
            else:
                return True
        return False

    def wake(self) -> None:
        """Let every lane look for work now."""
        for event in list(self._wakes.values()):
            event.set()

    def _wake_lanes(self, lanes: Collection[str]) -> None:
        """Let those lanes look that a commit gave work to."""
        for name, event in list(self._wakes.items()):
            if name.partition("#")[0] in lanes:
                event.set()

    def _start_lanes(self) -> None:
        """Give each lane that settings or waiting work name threads of its own: one, but on a
        carrier's as many as it may be asked at once.
        """
        settings = self._home.settings
        try:
            if self._views is None:
                self._views = self._home.views()
            waiting = set(self._views.waiting_lanes())
        except Unavailable as error:
            # The lanes that run look again by themselves, and so does this.
            log.warning("the outbox was not looked at: %s", error.title)
            waiting = set()
        for lane in {*lanes_of(settings), *waiting}:
            for number in range(hands_of(settings, lane)):
                name = f"{lane}#{number}" if number else lane
                if name in self._threads:
                    continue
                self._wakes[name] = threading.Event()
                run = self._run_tracking if lane.startswith(TRACK) else self._run_lane
                thread = threading.Thread(target=run, args=(lane, name), name=name, daemon=True)
                self._threads[name] = thread
                thread.start()

    def _run_lane(self, lane: str, name: str) -> None:
        wake = self._wakes[name]
        # The first thread of a lane keeps its time; the others come when there is a crowd.
        first = name == lane
        worked = False
        while not self._stop.is_set():
            wake.clear()
            try:
                # A claim locks the database, a look does not.
                worked = (worked or self._is_due(lane)) and self._outbox.run_once([lane])
                wait = 0.0 if worked else self._seconds_to_next(lane) if first else CROWD_SECONDS
                wait = max(wait, self._outbox.rest_left(lane))
            except Unavailable as error:
                # The database is locked or away: nothing is lost, the lane looks again.
                log.warning("lane %s waits: %s", lane, error.title)
                worked, wait = False, LOOK_SECONDS
            except Exception:
                log.exception("lane %s stumbled", lane)
                worked, wait = False, LOOK_SECONDS
            if worked:
                self._wire.changed()
            elif wait > 0:
                self._look_at_printer(lane)
                self._look_at_shop(lane)
                wake.wait(min(wait, LOOK_SECONDS) if first else wait)

    def _run_tracking(self, lane: str, name: str) -> None:
        del name
        account = lane.removeprefix(TRACK)
        while not self._stop.is_set():
            try:
                looked = look_at_next(self._outbox.works, account)
                wait = looked.rest
                if looked.worked:
                    # News of a parcel is the messages' work.
                    self.wake()
                    self._wire.changed()
                else:
                    due = seconds_to_next(self._outbox.works, account)
                    wait = LOOK_SECONDS if due is None else min(max(due, 0.005), LOOK_SECONDS)
            except Unavailable as error:
                log.warning("lane %s waits: %s", lane, error.title)
                wait = LOOK_SECONDS
            except Exception:
                log.exception("lane %s stumbled", lane)
                wait = LOOK_SECONDS
            if wait > 0:
                self._stop.wait(wait)

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

    def _look_at_shop(self, lane: str) -> None:
        """Pull a shop's news on its own lane, so that nothing else is asked of it meanwhile."""
        kind, _, key = lane.partition(":")
        works = self._outbox.works
        if kind != "shop" or all(shop.key != key for shop in works.settings.shops):
            return
        try:
            changed = look_at_shop(works, key, tell=self._wire.changed)
            if works.pictures is not None and works.pictures.fetch_some():
                changed = True
            if changed:
                self._wire.changed()
        except WorkstationError as error:
            log.warning("shop %s was not looked at: %s", key, error.title)

    def _is_due(self, lane: str) -> bool:
        with self._home.begin()() as uow:
            return uow.work.seconds_to_next([lane], beside_running=True) == 0

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
            self._reserve = make_reserve(self._home)
            self._outbox = make_outbox(self._home, owner=self._owner, heard=self._wire.changed)
        except WorkstationError as error:
            log.warning("the new settings are not used: %s", error)

    def _mind_the_disk(self) -> None:
        """Keep room back for the last steps, and give it up when the disk is full."""
        if self._reserve is None:
            return
        try:
            done = self._reserve.look()
        except OSError as error:
            log.warning("the disk was not looked at: %s", error)
            return
        if done == "given up":
            log.warning("the disk is full: the reserve was given up to save what is under way")

    def _weigh(self) -> None:
        """Tell the windows what lies on the scale, as long as one listens."""
        wait = WEIGH_SECONDS
        while not self._stop.wait(wait):
            wait = WEIGH_SECONDS
            scale = self._outbox.works.scale
            if scale is None or not self._wire.heard:
                continue
            told = look_at_scale(scale)
            if "grams" not in told:
                wait = GONE_SECONDS
            self._wire.weighed(told)

    def _check_file(self) -> None:
        """Read the whole file once at the start; a window hears of what is wrong with it."""
        try:
            trouble = check_database(self._home, gently=True)
        except (WorkstationError, OSError) as error:
            log.warning("the database file was not checked: %s", error)
            return
        if trouble:
            log.error("the database file is damaged: %s", trouble)
            self._wire.changed()

    def _keep_outcomes(self) -> None:
        """Keep what reports are counted from true, a little at a time and never in a hurry."""
        keeper = OutcomeKeeper(self._home.begin())
        wait = OUTCOME_SECONDS
        while not self._stop.wait(wait):
            wait = OUTCOME_SECONDS
            try:
                # Of a batch every order has several events within seconds: once is enough.
                if keeper.step(zone=self._home.settings.shop.zone) and keeper.behind:
                    wait = BEHIND_SECONDS
            except WorkstationError as error:
                log.warning("the reports wait: %s", error.title)
            except Exception:
                log.exception("the reports stumbled")

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

    def _take_drops(self) -> None:
        """Take what a web hook's receiver has laid down."""
        folder = make_drop_folder(self._home.settings)
        if folder is None:
            return
        try:
            if take_drops(self._outbox.works, folder):
                self.wake()
                self._wire.changed()
        except WorkstationError as error:
            log.warning("the drop folder waits: %s", error.title)

    def _look_for_due_plans(self) -> None:
        now = self._home.clock.monotonic()
        if now < self._next_due_look:
            return
        self._next_due_look = now + DUE_SECONDS
        try:
            due = look_for_due(self._outbox.works)
            if look_for_night(self._outbox.works) or due:
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


def step_back() -> None:
    """Let the window have the processor first: a scan is waited for, a label is not."""
    # A lane that reckons keeps another one, which has the database locked, from going on so long.
    sys.setswitchinterval(SWITCH_SECONDS)
    if hasattr(os, "nice"):
        os.nice(10)


def run_worker(folder: Path, *, with_window: bool = False) -> int:
    """Run the worker of a data folder until SIGTERM or Ctrl+C.

    Gives 1 when another one runs already, 70 when it was stopped by a bug: not the same to whoever
    watches it; what keeps it from running, such as wrong settings, is said and gives 1, beside a
    window 2. `with_window`: end also when standard input closes, which is how a window that was
    killed says goodbye on every system, and wait while the worker of the window before finishes.
    """
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    if with_window:
        step_back()
        threading.Thread(target=_follow_window, args=(stop,), daemon=True).start()
    while not stop.is_set():
        try:
            with lanes_lock(folder):
                Worker(Home(folder), stop).run()
        except Busy as error:
            if with_window:
                # It finishes the items that it is at, then these lanes are free.
                stop.wait(LOOK_SECONDS)
                continue
            print(error, file=sys.stderr)
            return ANOTHER_RUNS
        except WorkstationError as error:
            log.warning("the worker cannot run: %s", error)
            print(f"packbench: {error}", file=sys.stderr)
            return CANNOT_RUN if with_window else 1
        except Exception:
            log.exception("the worker was stopped by a bug")
            return STOPPED_BY_A_BUG
    return 0


def _follow_window(stop: threading.Event) -> None:
    while os.read(0, 4096):
        pass
    stop.set()


def work_until(home: Home, done: Callable[[], bool], *, seconds: float) -> None:
    """Work all lanes in this process until `done` says so, for a command that needs a run's end.

    Raises `Busy` when a worker runs: it does the work.
    """
    with lanes_lock(home.folder):
        stop = threading.Event()
        thread = threading.Thread(target=Worker(home, stop).run, name="worker", daemon=True)
        thread.start()
        end = home.clock.monotonic() + seconds
        try:
            while thread.is_alive() and home.clock.monotonic() < end and not done():
                home.clock.sleep(0.1)
        finally:
            stop.set()
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
