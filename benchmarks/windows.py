"""Starts windows in processes of their own and talks with them; see `window_process`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from benchmarks.common import CHECKOUT

LONGEST_SECONDS = 45.0


class Window:
    """One window process. `painted_ms` is counted from before the process was started."""

    def __init__(self, *arguments: str) -> None:
        environment = dict(os.environ)
        environment.setdefault("QT_QPA_PLATFORM", "offscreen")
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        self._spawned = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "benchmarks.window_process", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=CHECKOUT,
            env=environment,
        )
        told = self.hear()
        self.painted_ms: float = (told["painted_at"] - self._spawned) * 1000
        self.memory_mb: float = told["memory_mb"]
        self.first_rows: int = told["first_rows"]

    def ask(self, **order: Any) -> dict[str, Any]:
        """Give an order and wait for its answer."""
        self.tell(**order)
        return self.hear()

    def tell(self, **order: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps(order) + "\n")
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        # A window that does not answer is ended, which ends the wait for its next line.
        guard = threading.Timer(LONGEST_SECONDS, self.process.kill)
        guard.start()
        try:
            for line in self.process.stdout:
                if line.startswith("{"):
                    told: dict[str, Any] = json.loads(line)
                    if "failed" in told:
                        raise RuntimeError(told["failed"])
                    return told
        finally:
            guard.cancel()
        raise RuntimeError(f"the window ended with code {self.process.wait()}")

    def wait_ready(self) -> float:
        """Milliseconds from the start until the Pack screen takes scans."""
        return float((self.ask(do="ready")["ready_at"] - self._spawned) * 1000)

    def close(self) -> None:
        try:
            self.tell(do="close")
            self.process.wait(timeout=30)
        except (OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()


@contextmanager
def window(*arguments: str) -> Iterator[Window]:
    """A window that is painted when the block begins and closed when it ends."""
    opened = Window(*arguments)
    try:
        yield opened
    finally:
        opened.close()


def empty() -> Any:
    """The peer: a bare PySide6 window."""
    return window("empty")


def packbench(folder: Path) -> Any:
    """The program on a data folder, with its worker."""
    return window("packbench", str(folder))
