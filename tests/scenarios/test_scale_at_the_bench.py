"""From a scale on a serial port to the window's line: the worker asks, the window hears."""

from __future__ import annotations

import os
import queue
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from workstation.bootstrap import Home
from workstation.services.live_scale import weighing_of
from workstation.wire import WindowEnd
from workstation.worker import Worker

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a pty stands for the port")


class PtyScale:
    """An SMA scale with something on it, on a pty."""

    def __init__(self) -> None:
        import tty

        self.grams, self.moving = 0, False
        self._ours, self._theirs = os.openpty()
        tty.setraw(self._theirs)
        self.device = os.ttyname(self._theirs)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                asked = os.read(self._ours, 64)
            except OSError:
                return
            if b"W" in asked:
                motion = "M" if self.moving else " "
                shown = f"{self.grams / 1000:.3f}".rjust(10)
                os.write(self._ours, f"\n 1G{motion} {shown}kg \r".encode())

    def close(self) -> None:
        os.close(self._theirs)
        self._thread.join(10)
        os.close(self._ours)


@contextmanager
def working(folder: Path) -> Iterator[None]:
    stop = threading.Event()
    worker = Worker(Home(folder), stop)
    thread = threading.Thread(target=worker.run, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(20)


def test_the_window_hears_what_lies_on_the_scale(tmp_path: Path, qapp: QApplication) -> None:
    scale = PtyScale()
    Home(tmp_path).save(
        {"scale": {"kind": "serial", "address": scale.device, "protocol": "sma", "frame": "8n1"}}
    )
    heard: queue.Queue[Mapping[str, Any]] = queue.Queue()
    line = WindowEnd(tmp_path, on_weight=heard.put)

    def until(grams: int, *, stable: bool) -> None:
        while True:
            seen = weighing_of(heard.get(timeout=20))
            if seen is not None and (seen.grams, seen.stable) == (grams, stable):
                return

    with working(tmp_path):
        ready = threading.Event()
        while not line.wake():
            ready.wait(0.05)
        until(0, stable=True)
        scale.grams, scale.moving = 400, True
        until(400, stable=False)
        scale.grams, scale.moving = 612, False
        until(612, stable=True)
    line.close()
    scale.close()
