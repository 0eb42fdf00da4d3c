"""How the window's loop runs while a thousand labels are drawn: in a process of their own, as the
worker draws them, never on the window's thread.

The peer is a bare PySide6 window beside the same drawing: what it waits, the machine makes it wait.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from benchmarks import windows
from benchmarks.common import CHECKOUT, Figures, Told
from workstation.bootstrap import Home

_RENDER = (
    "import sys; from benchmarks.label import MEDIA_4X6, DPI, label;"
    "from workstation.bootstrap import make_painter; painter = make_painter();"
    "[painter.render(label(n), language='zpl', media=MEDIA_4X6, dpi=DPI)"
    " for n in range(int(sys.argv[1]))]"
)


def label_gaps(labels: int, seconds: float, tell: Told) -> Figures:
    """Give the gaps between turns of a GUI loop in milliseconds: quiet, while drawing, the peer."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as base:
        folder = Path(base)
        home = Home(folder)
        home.save({"window": {"started": True}})
        home.close()
        tell(f"the window's gaps while {labels} labels are drawn")
        with windows.packbench(folder) as window:
            window.wait_ready()
            quiet = _spread(window.ask(do="gaps", seconds=seconds)["gaps"])
            busy, took = _while_drawing(window, labels, seconds)
    with windows.empty() as window:
        peer, _ = _while_drawing(window, labels, seconds)
    return {
        "labels": labels, "seconds_of_drawing": round(took, 1), "quiet_ms": quiet,
        "while_drawing_ms": busy, "bare_window_ms": peer,
    }  # fmt: skip


def _while_drawing(window: Any, labels: int, seconds: float) -> tuple[Figures, float]:
    """Ask for gaps as long as the drawing lasts."""
    process = subprocess.Popen([sys.executable, "-c", _RENDER, str(labels)], cwd=CHECKOUT)
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
    started, gaps = time.monotonic(), []
    while process.poll() is None:
        gaps += window.ask(do="gaps", seconds=min(seconds, 1.0))["gaps"]
    if process.returncode:
        raise RuntimeError("the labels could not be drawn")
    return _spread(gaps), time.monotonic() - started


def _spread(gaps: Sequence[float]) -> Figures:
    ordered = sorted(gaps)

    def at(share: float) -> float:
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))]

    return {
        "p50": at(0.5), "p99": at(0.99), "p99_9": at(0.999), "most": ordered[-1],
        "turns": len(ordered),
    }  # fmt: skip
