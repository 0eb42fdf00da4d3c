"""The demo's outside world: a carrier, a mail server and a printer, each a process of its own.

They live on when the program under them is killed, with their ledgers; who starts the demo again in
the same folder finds them by `world.json`. Everything goes through real sockets on loopback.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from workstation.domain.errors import Unavailable
from workstation.ports.labels import PrinterState

FILE_NAME = "world.json"
START_SECONDS = 30.0
END_SECONDS = 5.0

_ours: dict[int, subprocess.Popen[str]] = {}
"""The parts that this very process started: nobody else can tell when they are gone."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where one part of the world listens; `control` is 0 where there is no second port."""

    pid: int
    port: int
    control: int
    folder: str


@dataclass(frozen=True, slots=True)
class World:
    """The three outside parts, running."""

    folder: Path
    carrier: Place
    mail: Place
    printer: Place

    @property
    def carrier_url(self) -> str:
        return f"http://127.0.0.1:{self.carrier.port}"

    def sold(self) -> list[dict[str, Any]]:
        """What the carrier's own ledger says it sold."""
        answer = _fetch(f"{self.carrier_url}/_ledger")
        labels: list[dict[str, Any]] = answer["labels"]
        return labels

    def plan_faults(self, faults: Sequence[Mapping[str, Any]]) -> None:
        """Let the carrier's next calls go wrong as planned."""
        _fetch(f"{self.carrier_url}/_faults", body=list(faults))

    def mails(self) -> list[dict[str, Any]]:
        """What the mail server's own ledger says it took."""
        return _lines(Path(self.mail.folder) / "ledger.jsonl")

    def plan_mail_faults(self, order: Mapping[str, Any]) -> dict[str, Any]:
        """Give the mail server's control port an order."""
        return _control(self.mail.control, order)

    def printed(self) -> list[dict[str, Any]]:
        """What came out of the printer: a line a label."""
        return _lines(Path(self.printer.folder) / "labels.jsonl")

    def do(self, what: str, **more: Any) -> dict[str, Any]:
        """Give the printer an order: "paper_out", "load_paper", "paper_after" n ..."""
        return _control(self.printer.control, {"do": what, **more})

    def order(self, what: str) -> None:
        """Press one of the printer's buttons; raises `Unavailable` when it is gone."""
        try:
            self.do(what)
        except OSError as error:
            raise Unavailable("The demo's printer is gone.", "Start the demo again.") from error

    def printer_word(self) -> str:
        """How the printer is, in a word of `PrinterState`."""
        try:
            state = self.do("state")["state"]
        except OSError:
            return PrinterState.OFFLINE
        for fault in (PrinterState.PAPER_OUT, PrinterState.HEAD_OPEN, PrinterState.PAUSED):
            if state.get(str(fault)):
                return fault
        return PrinterState.SILENT if state.get("hung") else PrinterState.READY

    def alive(self) -> bool:
        """Tell whether all three still answer."""
        return all(_listens(place.port) for place in (self.carrier, self.mail, self.printer))

    def end(self) -> None:
        """End the processes that this world started, and wait until they are gone."""
        left = [self.carrier, self.mail, self.printer]
        deadline = time.monotonic() + END_SECONDS
        while True:
            left = [place for place in left if _runs(place)]
            if not left:
                break
            for place in left:
                # Again and again: a signal that comes just before a lock is waited for is lost.
                with suppress(OSError):
                    os.kill(place.pid, _signal(late=time.monotonic() > deadline))
            time.sleep(0.05)
        with suppress(OSError):
            (self.folder / FILE_NAME).unlink()


def find_or_start(folder: Path, *, out: Path, speed: float = 0.0) -> World:
    """Give the world of a data folder: the one that still runs, or a new one.

    `out` takes what the world leaves behind: `labels/`, `mail/`, and the carrier's ledger.
    """
    found = find(folder)
    if found is not None and found.alive():
        return found
    if found is not None:
        found.end()
    return start(folder, out=out, speed=speed)


def find(folder: Path) -> World | None:
    """The world that was started for this folder, whether or not all of it still answers."""
    try:
        told = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
        return World(folder, *(Place(**told[name]) for name in ("carrier", "mail", "printer")))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def start(folder: Path, *, out: Path, speed: float = 0.0) -> World:
    """Start all three at once and wait until each says that it is ready.

    With a `speed` the carrier's parcels live on, so many times faster than in life.
    """
    folder.mkdir(parents=True, exist_ok=True)
    anywhere = ["--port", "0", "--control-port", "0", "--out"]
    commands = {
        "carrier": [
            "carriers.demo",
            "--port",
            "0",
            "--speed",
            str(speed),
            "--state",
            str(out / "carrier"),
        ],
        "mail": ["messaging.demo", *anywhere, str(out / "mail")],
        "printer": ["printing.virtual", *anywhere, str(out / "labels")],
    }
    started = {name: _start(command) for name, command in commands.items()}
    places: dict[str, Place] = {}
    try:
        for name, process in started.items():
            told = _ready(name, process)
            port = told.get("port") or int(str(told["url"]).rpartition(":")[2].rstrip("/"))
            places[name] = Place(process.pid, port, told.get("control_port", 0), commands[name][-1])
            _ours[process.pid] = process
    except BaseException:
        for process in started.values():
            process.terminate()
        raise
    world = World(folder, **places)
    told_all = {name: asdict(place) for name, place in places.items()}
    (folder / FILE_NAME).write_text(json.dumps(told_all), encoding="utf-8")
    return world


def _start(command: Sequence[str]) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", f"workstation.{command[0]}", *command[1:]],
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        start_new_session=True,
    )


def _ready(name: str, process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None  # noqa: S101 - opened with a pipe above
    line = process.stdout.readline()
    if not line:
        raise Unavailable(f"The demo's {name} did not start.", "Run `packbench doctor`.")
    process.stdout.close()
    told: dict[str, Any] = json.loads(line)
    return told


def _fetch(url: str, *, body: object = None) -> dict[str, Any]:
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(  # noqa: S310 - always our own loopback address
        url, data=data, headers={"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as answer:  # noqa: S310 - as above
        told: dict[str, Any] = json.loads(answer.read())
    return told


def _control(port: int, order: Mapping[str, Any]) -> dict[str, Any]:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as line:
        line.sendall(json.dumps(order).encode() + b"\n")
        with line.makefile("r", encoding="utf-8") as answers:
            told: dict[str, Any] = json.loads(answers.readline())
    return told


def _lines(path: Path) -> list[dict[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return []
    return [json.loads(line) for line in text.splitlines() if line]


def _runs(place: Place) -> bool:
    """Tell whether a part still runs; another's by its port, for its number may be reused."""
    process = _ours.get(place.pid)
    if process is None:
        return _listens(place.port)
    if process.poll() is None:
        return True
    del _ours[place.pid]
    return False


def _signal(*, late: bool) -> int:
    return signal.SIGKILL if late and sys.platform != "win32" else signal.SIGTERM


def _listens(port: int) -> bool:
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


def wait_for(what: Any, *, seconds: float, why: str, poll: float = 0.02) -> Any:
    """Ask `what()` until it gives something true, for at most so long; raises `Unavailable`
    then.
    """
    end = time.monotonic() + seconds
    while True:
        found = what()
        if found:
            return found
        if time.monotonic() > end:
            raise Unavailable(f"Waited {seconds:.0f} s in vain for {why}.", "Look at the outbox.")
        time.sleep(poll)
