"""Kills a story at named points, plays it again, and asks the far sides' ledgers about it."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
import tomli_w
from sqlalchemy import text

from tests.databases import Server, open_address
from workstation import config
from workstation.demo import world as outside
from workstation.demo.shop import settings_for
from workstation.demo.world import World

CHECKOUT = Path(__file__).resolve().parents[2]
API_KEYS = {"keyed": "demo-keyed", "look_up": "demo-look-up", "ask": "demo-ask"}
EFFECTS = ("buy", "print", "send")
TIMING = {
    "carrier_timeout": 1.0,
    "settle": 0.5,
    "mail_timeout": 2.0,
    "printer_timeout": 2.0,
    "lease": 30.0,
    "retry": 0.05,
    "claim": 60.0,
}
_serial = itertools.count(1)


class Kids:
    """The process that forks the runs."""

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.crash.child"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=CHECKOUT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore"},
            text=True,
        )
        self._read()

    def start(self, wish: Mapping[str, Any]) -> int:
        """Begin a run; gives its process number."""
        return int(self._ask({"run": wish})["pid"])

    def wait(self, pid: int) -> dict[str, Any]:
        """Wait until a run ends or stops itself."""
        return self._ask({"wait": pid})

    def go_on(self, pid: int) -> None:
        """Wake a run that stopped itself."""
        self._ask({"go_on": pid})

    def end(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=20)
        self._process.stdout.close()

    def _ask(self, wish: Mapping[str, Any]) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps(wish) + "\n")
        self._process.stdin.flush()
        return self._read()

    def _read(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the forking process has died"
        told: dict[str, Any] = json.loads(line)
        return told


@dataclass(frozen=True)
class Point:
    """A place in a story: the nth time it passes `name`, or `after` seconds behind it."""

    name: str
    nth: int = 1
    after: float = 0.0
    how: str = "kill"

    def __str__(self) -> str:
        late = f"+{self.after:g}s" if self.after else ""
        return f"{self.name}#{self.nth}{late}"

    def plain(self) -> dict[str, Any]:
        return {"name": self.name, "nth": self.nth, "after": self.after, "how": self.how}


def numbered(names: Sequence[str]) -> list[Point]:
    """Give the passed names their occurrence numbers."""
    seen: dict[str, int] = {}
    points = []
    for name in names:
        seen[name] = seen.get(name, 0) + 1
        points.append(Point(name, seen[name]))
    return points


def doubtful(names: Sequence[str]) -> dict[str, list[Point]]:
    """Effect -> the points between the intent's commit and the commit that tells what became of it.

    That is the one that stores the result, or the carrier's answer as it came: it is read again.
    """
    points = numbered(names)
    found: dict[str, list[Point]] = {}
    for effect in EFFECTS:
        told = f"{effect}:answered" if f"{effect}:answered" in names else f"{effect}:after"
        first = next(n for n, point in enumerate(points) if point.name == f"{effect}:before")
        last = next(n for n, point in enumerate(points) if point.name == told)
        found[effect] = points[first - 1 : last + 2]
    return found


@dataclass
class Scene:
    """One order of its own at the outside world that all scenes share, and one database."""

    kids: Kids
    world: World
    folder: Path
    address: str
    kind: str
    mode: str
    number: str
    email: str
    timing: Mapping[str, float] = field(default_factory=dict)
    _runs: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def start(
        self,
        end: Point | None = None,
        *,
        person: bool = False,
        scans: bool = False,
        variant: str = "",
        station: str = "Bench 1",
    ) -> tuple[int, Path]:
        """Begin a run of the story; gives its process number and where it will tell."""
        folder = self._settled(station)
        told = folder / f"told-{next(self._runs)}.json"
        pid = self.kids.start(
            {
                "folder": str(folder),
                "told": str(told),
                "api_key": API_KEYS[self.mode],
                "number": self.number,
                "email": self.email,
                "end": end.plain() if end else {},
                "person": person,
                "scans": scans,
                "variant": variant,
                "world": str(self.world.folder),
            }
        )
        return pid, told

    def run(self, end: Point | None = None, **how: Any) -> dict[str, Any]:
        """Play to the end and give what was told; {} for a run that was killed."""
        pid, told = self.start(end, **how)
        ended = self.kids.wait(pid)
        if ended == {"ended": -9}:
            assert end is not None, "killed by somebody else"
            return {}
        assert ended == {"ended": 0}, f"the run ended with {ended}"
        answer: dict[str, Any] = json.loads(told.read_text(encoding="utf-8"))
        assert "error" not in answer, answer["error"]
        return answer

    def kill_at(self, end: Point, **how: Any) -> None:
        """Play until the process dies at a point."""
        answer = self.run(end, **how)
        assert not answer, f"{end} was never reached; passed {answer['points']}"

    def _settled(self, station: str) -> Path:
        folder = self.folder / station.replace(" ", "-")
        if folder.exists():
            return folder
        folder.mkdir(parents=True)
        wanted = settings_for(self.world, pages=None, quick=True)
        carrier = next(one for one in wanted["carriers"] if one["kind"] == "demo")
        carrier["options"] = {**carrier["options"], "mode": self.mode, "per_second": 0}
        wanted |= {
            "carriers": [carrier],
            "rules": [{"name": "All", "carrier": carrier["key"]}],
            "station": {"name": station, "operator": "Ada"},
            "messages": {"undo_seconds": 0.0},
            "timing": {**TIMING, **self.timing},
            "money": {"per_hour": "0", "per_day": "0"},
        }
        wanted["database"] = {"room_mb": 0, "reserve_mb": 0}
        if self.kind == "postgresql":
            wanted["database"] = {"url": self.address}
        settings = config.settings_from(wanted)
        plain = config.settings_to_mapping(settings)
        (folder / config.FILE_NAME).write_text(tomli_w.dumps(plain), encoding="utf-8")
        if self.kind == "sqlite":
            shutil.copy(self.address, folder / "packbench.db")
            _number(str(folder / "packbench.db"))
        return folder

    # --- what the far sides say -----------------------------------------------------------------

    def sold(self) -> list[str]:
        """Tracking numbers of the live labels that the carrier sold for this order."""
        return [
            sale["tracking_number"]
            for sale in self.world.sold()
            if sale["order_number"] == self.number and sale["status"] == "live"
        ]

    def printed(self) -> int:
        """How many labels of this order came out of the printer."""
        while self.world.do("state")["state"]["queued"]:
            pass
        numbers = set(self.sold())
        return sum(bool(numbers & set(label["barcodes"])) for label in self.world.printed())

    def mailed(self) -> int:
        """How many messages to this customer the mail server took."""
        return sum(self.email in mail["to"] for mail in self.world.mails())

    def effects(self) -> dict[str, int]:
        return {"buy": len(self.sold()), "print": self.printed(), "send": self.mailed()}


def _number(address: str) -> None:
    """Let no two scenes have the same parcel keys: the carrier knows us by them."""
    engine = open_address(address)
    with engine.begin() as connection:
        digits = f"{(os.getpid() * 37 + next(_serial)) % 100_000:05d}"
        connection.execute(
            text("UPDATE meta SET value = :digits WHERE key = 'installation'"), {"digits": digits}
        )
    engine.dispose()


@dataclass
class Stage:
    """What all scenes share: the forking process, the outside world, the databases' templates."""

    kids: Kids
    world: World
    folder: Path
    sqlite: Path
    server: Server | None = None

    def on(self, server: Server) -> Stage:
        """The same stage with a PostgreSQL server beside it."""
        return replace(self, server=server)

    @contextmanager
    def scene(
        self, kind: str = "sqlite", mode: str = "look_up", **timing: float
    ) -> Iterator[Scene]:
        """One order on one fresh database."""
        number = f"C{os.getpid()}-{next(_serial):05d}"
        more = {
            "kids": self.kids,
            "world": self.world,
            "folder": self.folder / number,
            "kind": kind,
            "mode": mode,
            "number": number,
            "email": f"{number.lower()}@example.com",
            "timing": timing,
        }
        if kind == "sqlite":
            yield Scene(address=str(self.sqlite), **more)
            return
        assert self.server is not None
        self.server.empty()
        _number(self.server.url)
        try:
            yield Scene(address=self.server.url, **more)
        finally:
            self.server.empty()  # other tests of this process use it after us


@contextmanager
def small_disk(folder: Path, megabytes: int = 8) -> Iterator[Path]:
    """A disk of its own that can be filled; skips the test where nobody may mount one."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "packbench", str(folder)]
    try:
        made = subprocess.run(mount, capture_output=True, text=True, check=False)
    except FileNotFoundError:
        pytest.skip("there is no mount command here")
    if made.returncode:
        pytest.skip(f"a small disk cannot be mounted here: {made.stderr.strip()}")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=True)


@contextmanager
def running_worker(folder: Path) -> Iterator[None]:
    """A worker process of a data folder, with the key of a carrier that can be asked."""
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation", "worker", "--data", str(folder)],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PACKBENCH_SECRET_CARRIER_DEMO_API_KEY": API_KEYS["look_up"]},
    )
    try:
        yield
    finally:
        process.kill()
        process.wait()


def play_on_a_bad_disk(scene: Scene, point: Point) -> list[str]:
    """Let the disk fail at a point; gives the words that were said of it.

    Nobody answers anything until it is seen that nothing was doubled.
    """
    told = scene.run(point)
    effects = scene.effects()
    assert max(effects.values()) <= 1, f"{point}: {effects}"
    check_end(scene, scene.run(person=True))
    words: list[str] = told["troubles"]
    return words


@contextmanager
def outside_world(folder: Path) -> Iterator[World]:
    """Carrier, mail server and printer, each a process of its own, ended with the block."""
    world = outside.start(folder / "world", out=folder)
    try:
        yield world
    finally:
        world.end()


def judge(scene: Scene, told: Mapping[str, Any], doubt: str = "") -> str:
    """Look at the ledgers before anybody has answered anything; gives what to write in the table.

    `doubt` is the effect that the kill left in doubt, where only a person can tell ("" = none).
    """
    effects = scene.effects()
    doubled = {name: count for name, count in effects.items() if count > 1}
    assert not doubled, f"done twice, unasked: {doubled}"
    causes = [asked["cause"].partition(":")[0] for asked in told["parked"]]
    assert all(asked["question"] for asked in told["parked"]), told["parked"]
    if doubt:
        word = {"buy": "buy_doubt", "print": "print_doubt", "send": "message_doubt"}[doubt]
        assert causes == [word], f"the doubt about {doubt} is not parked: {told}"
        return f"asked ({'done' if effects[doubt] else 'not done'})"
    assert not causes, f"asked without need: {told['parked']}"
    assert told["finished"], f"stuck: {told}"
    return "finished"


def check_end(scene: Scene, told: Mapping[str, Any]) -> None:
    """Everything happened, and once: by the ledgers, and in our own books."""
    assert told["finished"], f"stuck: {told}"
    assert scene.effects() == {"buy": 1, "print": 1, "send": 1}
    assert told["tracking"] == scene.sold()


def stall_and_take_over(scene: Scene, stop: Point, *, variant: str = "") -> None:
    """Let one station stand still past its lease while another ends the story, then wake it."""
    stalled, _ = scene.start(stop, variant=variant, station="Bench 1")
    assert scene.kids.wait(stalled) == {"stopped": True}, f"{stop} was never reached"
    told = scene.run(person=True, station="Bench 2")
    assert told["finished"], f"stuck behind the stalled station: {told}"
    scene.kids.go_on(stalled)
    assert scene.kids.wait(stalled) == {"ended": 0}
