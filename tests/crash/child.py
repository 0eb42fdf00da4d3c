"""Plays stories in processes that may be killed: `python -m tests.crash.child`.

One process loads the program once and forks for each run, so that a run costs no start-up and
begins with nothing of the one before. It takes a JSON object a line: {"run": {...}} gives {"pid"},
{"wait": pid} gives {"ended": code or -signal}, or {"stopped": true} for a run that stopped itself.

A run names where something befalls it: {"name": "commit:before", "nth": 3, "how": ..., "after": 0}.
How: "kill" or "stop" the process, "lock" the SQLite file by a stranger, "crash" the PostgreSQL
server, let the disk be "full" or "broken" for a moment. `after` is how many seconds later, in the
middle of what comes then. A run that lives through it goes on to the end and tells how it went,
with all points that it passed.
"""

from __future__ import annotations

import gc
import importlib
import json
import logging
import os
import resource
import signal
import subprocess
import sys
import threading
import traceback
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

PRELOADED = (
    "workstation.carriers.demo.adapter",
    "workstation.net.http",
    "workstation.messaging.smtp",
    "workstation.messaging.writer",
    "workstation.printing.painter",
    "workstation.printing.paint",
    "workstation.printing.registry",
    "workstation.promise.engine",
    "workstation.promise.transit",
    "workstation.services.change_order",
    "workstation.services.check_device",
    "workstation.services.hand_over",
    "workstation.services.pack",
    "workstation.shops.files.reader",
    "workstation.shops.profiles",
    "workstation.storage.schema",
    "workstation.storage.unit_of_work",
    "workstation.storage.views",
    "sqlalchemy.dialects.postgresql.psycopg",
    "tests.crash.story",
    "tests.crash.variants",
)


def warm_up() -> None:
    """Load and reckon once what every run would load and reckon anew."""
    for name in PRELOADED:
        importlib.import_module(name)
    import holidays

    from tests.crash.story import order_file
    from workstation.shops import OrderFileReader
    from workstation.storage.statements import POSTGRESQL, SQLITE, Statement

    for country in ("TR", "DE"):
        holidays.country_holidays(country, years=2026)
    OrderFileReader().read("warm.csv", order_file("W-1", "warm@example.com"))
    for found in gc.get_objects():
        if isinstance(found, Statement):
            for dialect in (SQLITE, POSTGRESQL):
                found.on(dialect)


Deed = Callable[[], object]

LOCK_SECONDS = 6.0
TROUBLE_SECONDS = 0.4
STRANGER = """
import sys, time
from sqlcipher3 import dbapi2
line = dbapi2.connect(sys.argv[1], isolation_level=None, timeout=30)
line.execute("BEGIN IMMEDIATE")
print("locked", flush=True)
time.sleep(float(sys.argv[2]))
line.execute("ROLLBACK")
"""


class Points:
    """Counts the points that a run passes, and ends it at the one that was named."""

    def __init__(self, deed: Deed, *, name: str = "", nth: int = 0, after: float = 0.0):
        self.passed: list[str] = []
        self._deed = deed
        self._name, self._nth = name, nth
        self._after = after
        self._seen: dict[str, int] = {}

    def __call__(self, name: str) -> None:
        self.passed.append(name)
        self._seen[name] = self._seen.get(name, 0) + 1
        if name != self._name or self._seen[name] != self._nth:
            return
        if self._after:
            timer = threading.Timer(self._after, self._deed)
            timer.daemon = True
            timer.start()
        else:
            self._deed()


def signal_self(number: int) -> None:
    os.kill(os.getpid(), number)


def lock_file(path: Path) -> None:
    """Let a stranger write to our database file for longer than anybody waits."""
    stranger = subprocess.Popen(
        [sys.executable, "-c", STRANGER, str(path), str(LOCK_SECONDS)],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
    )
    assert stranger.stdout is not None
    assert stranger.stdout.readline() == b"locked\n"


def crash_server(url: str) -> None:
    """Kill one of the server's processes: it throws everybody out and recovers from its log."""
    import psycopg

    with suppress(psycopg.Error), psycopg.connect(url, autocommit=True) as hand:
        os.kill(hand.info.backend_pid, signal.SIGKILL)
        hand.execute("SELECT 1")


def fill_disk(folder: Path) -> None:
    """Leave not one byte on a disk, and make room again a moment later."""
    ballast = folder / "ballast"
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    in_a_moment(ballast.unlink)


def break_disk() -> None:
    """Let no file of this process grow, and mend that a moment later."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    in_a_moment(partial(resource.setrlimit, resource.RLIMIT_FSIZE, before))


def in_a_moment(deed: Deed) -> None:
    timer = threading.Timer(TROUBLE_SECONDS, deed)
    timer.daemon = True
    timer.start()


def deed_of(how: str, home: Any) -> Deed:
    """What a run does at its point."""
    match how:
        case "lock":
            return partial(lock_file, home.folder / "packbench.db")
        case "full":
            return partial(fill_disk, home.folder)
        case "broken":
            return break_disk
        case "crash":
            return partial(crash_server, home.settings.database.url)
        case "stop":
            return partial(signal_self, signal.SIGSTOP)
        case _:
            return partial(signal_self, signal.SIGKILL)


def run(wish: dict[str, Any]) -> int:
    """Play one story to its end, or to the point where it dies."""
    from tests.crash.story import Person, Story, tell
    from tests.crash.variants import VARIANTS
    from workstation.bootstrap import Home
    from workstation.demo.world import find

    os.environ["PACKBENCH_SECRET_CARRIER_DEMO_API_KEY"] = wish["api_key"]
    folder, told = Path(wish["folder"]), Path(wish["told"])
    person = None
    if wish.get("person"):
        world = find(Path(wish["world"]))
        assert world is not None
        person = Person(world, wish["number"], wish["email"], scans=wish.get("scans", False))
    home = Home(folder)
    end = dict(wish.get("end", {}))
    points = home.checkpoint = Points(deed_of(end.pop("how", ""), home), **end)
    story = Story(
        home,
        number=wish["number"],
        email=wish["email"],
        owner=f"{home.settings.station.name}:{os.getpid()}",
        person=person,
        vary=VARIANTS[wish.get("variant", "")],
        seconds=wish.get("seconds", 25.0),
    )
    try:
        answer = story.play()
    except Exception:
        answer = {"finished": False, "error": traceback.format_exc()}
    tell(told, {**answer, "points": points.passed})
    return 0


def main() -> int:
    """Serve until standard input closes; what still runs then is ended."""
    logging.disable(logging.CRITICAL)
    warm_up()
    alive: set[int] = set()
    _say({"ready": True})
    for line in sys.stdin:
        wish = json.loads(line)
        if "run" in wish:
            pid = os.fork()
            if pid == 0:
                # Never back into this loop, whatever happens.
                try:
                    code = run(wish["run"])
                except BaseException:
                    traceback.print_exc()
                    code = 70
                finally:
                    sys.stderr.flush()
                    os._exit(code)
            alive.add(pid)
            _say({"pid": pid})
        elif "go_on" in wish:
            os.kill(wish["go_on"], signal.SIGCONT)
            _say({})
        else:
            pid, status = os.waitpid(wish["wait"], os.WUNTRACED)
            if os.WIFSTOPPED(status):
                _say({"stopped": True})
            else:
                alive.discard(pid)
                _say({"ended": os.waitstatus_to_exitcode(status)})
    for pid in alive:
        os.kill(pid, signal.SIGKILL)
    return 0


def _say(told: dict[str, Any]) -> None:
    print(json.dumps(told), flush=True)


if __name__ == "__main__":
    sys.exit(main())
