"""The headless shift: starts the outside world and a worker, plays the shift, writes the report."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from workstation.bootstrap import Home, make_desk, make_works
from workstation.demo.report import report
from workstation.demo.shift import Shift
from workstation.demo.shop import set_demo_key, settings_for, speed
from workstation.demo.world import World, find_or_start, wait_for
from workstation.ports.labels import MEDIA_4X6
from workstation.services.close_parcel import request_from_plain
from workstation.services.print_label import label_data
from workstation.wire import WindowEnd


def play_headless(out: Path, *, say: Callable[[str], None] = print) -> dict[str, Any]:
    """Play one shift with everything in `out`, and give the report that is left there.

    A shift that was killed is gone on with; the world is ended only when the shift is over.
    """
    out = out.resolve()
    folder = out / "data"
    home, world = prepare_demo(folder, out=out, quick=True)
    home.begin()
    try:
        with worker_for(folder), home_open(home), line_to_worker(folder) as line:
            shift = Shift(make_desk(home, wake=line.wake), world, folder, say=say)
            shift.play()
            told = report(shift)
            draw_papers(home, shift, out)
    finally:
        world.end()
    path = out / "report.json"
    path.write_text(json.dumps(told, indent=1, ensure_ascii=False), encoding="utf-8")
    return told


def prepare_demo(folder: Path, *, out: Path, quick: bool) -> tuple[Home, World]:
    """The demo shop of a data folder with its world running: new, or gone on with after a kill.

    The world leaves its labels, mails and ledgers in `out`.
    """
    folder.mkdir(parents=True, exist_ok=True)
    set_demo_key()
    world = find_or_start(folder, out=out, speed=speed(quick=quick))
    home = Home(folder)
    pages = out / "pages"
    pages.mkdir(parents=True, exist_ok=True)
    # A quick shift ends once nothing is left to do; a page is taken down two weeks later.
    home.save(settings_for(world, pages=None if quick else pages, quick=quick))
    return home, world


@contextmanager
def worker_for(folder: Path) -> Iterator[None]:
    """A worker process for this data folder, started again when it dies, ended with the block."""
    keeper = _Keeper(folder)
    keeper.start()
    try:
        yield
    finally:
        keeper.stop()


class _Keeper(threading.Thread):
    """Watches the worker, as the window does."""

    def __init__(self, folder: Path) -> None:
        super().__init__(name="worker-keeper", daemon=True)
        self._folder = folder
        self._over = threading.Event()
        self._process = start_worker(folder)

    def run(self) -> None:
        while not self._over.wait(0.1):
            if self._process.poll() is not None:
                _close(self._process)
                self._process = start_worker(self._folder)

    def stop(self) -> None:
        self._over.set()
        self.join()
        self._process.terminate()
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        _close(self._process)


def _close(process: subprocess.Popen[bytes]) -> None:
    if process.stdin is not None:
        process.stdin.close()


def start_worker(folder: Path) -> subprocess.Popen[bytes]:
    """Start `packbench worker` for a data folder; it ends with this process, however that ends."""
    return subprocess.Popen(
        [sys.executable, "-m", "workstation", "worker", "--with-window", "--data", str(folder)],
        stdin=subprocess.PIPE,
    )


@contextmanager
def home_open(home: Home) -> Iterator[Home]:
    try:
        yield home
    finally:
        home.close()


@contextmanager
def line_to_worker(folder: Path) -> Iterator[WindowEnd]:
    """The line to a worker that has just been started, as soon as it listens."""
    line = WindowEnd(folder)
    wait_for(line.wake, seconds=20, why="the worker to start")
    try:
        yield line
    finally:
        line.close()


def draw_papers(home: Home, shift: Shift, out: Path) -> None:
    """Draw our own labels as PDF too, for whoever wants to look at them on paper."""
    works = make_works(home)
    for row in shift.parcels():
        with home.begin()() as uow:
            parcel = uow.parcels.get(row.id)
            label = uow.labels.live(row.id)
            intent = uow.labels.intent(row.id)
        if parcel is None or intent is None or label is None or label.format != "own":
            continue
        data = label_data(works, parcel, request_from_plain(intent.request), copy=0)
        content = works.painter.render(data, language="pdf", media=MEDIA_4X6, dpi=203)
        (out / "labels" / f"{parcel.key}.pdf").write_bytes(content)
