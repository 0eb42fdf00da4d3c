"""How everything here is measured: twins in turn, medians of ratios, and how quiet the machine was.

Two ways to do one thing are timed round by round, A B A B, and compared within each round; what
else the machine does then hits both. A run is marked noisy when the disk alone is slow or others
want the processor.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

CHECKOUT = Path(__file__).resolve().parent.parent
NOISY_FLOOR_MS = 1.0
TRIAL = 1000

Figures = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line; `orders` is None where nobody said."""

    full: bool
    orders: int | None

    def pick(self, trial: int, usual: int, full: int) -> int:
        """How much to measure: a thousand orders are a trial run, which only shows it works."""
        if self.orders is not None and self.orders <= TRIAL:
            return trial
        return full if self.full else usual


@dataclass(slots=True)
class Told:
    """Lines for a person as the run goes on: on the error channel, so that JSON stays JSON."""

    name: str
    started: float = field(default_factory=time.perf_counter)

    def __call__(self, line: str) -> None:
        seconds = time.perf_counter() - self.started
        print(f"[{self.name} {seconds:5.1f} s] {line}", file=sys.stderr, flush=True)


def main(
    name: str,
    run: Callable[[Options, Told], Figures],
    *,
    show: Callable[[Figures], Sequence[str]],
    arguments: Sequence[str] | None = None,
) -> int:
    """Run one benchmark as a program and print its figures, as sentences or as JSON."""
    parser = argparse.ArgumentParser(prog=f"packbench bench {name}")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--full", action="store_true", help="measure longer and everything")
    parser.add_argument("--orders", type=int, help="how many orders the database holds")
    given = parser.parse_args(arguments)
    if given.orders is not None and given.orders < 1000:
        parser.error("--orders must be 1000 or more")
    tell = Told(name)
    compile_all()
    before = machine_state()
    figures = run(Options(full=given.full, orders=given.orders), tell)
    after = machine_state()
    floor = max(before["floor_ms"], after["floor_ms"])
    figures["machine"] = {
        "load_before": before["load"],
        "load_after": after["load"],
        "floor_ms": floor,
        "cores": os.cpu_count(),
        "python": sys.version.split()[0],
    }
    busy = max(before["load"], after["load"]) > 1.5 * (os.cpu_count() or 1)
    figures["noisy"] = floor > NOISY_FLOOR_MS or busy
    figures["seconds"] = round(time.perf_counter() - tell.started, 1)
    if given.json:
        print(json.dumps(figures, indent=1))
        return 0
    for line in show(figures):
        print(line)
    print(f"disk floor {floor:.2f} ms, load {before['load']:.1f} to {after['load']:.1f}", end="")
    print("; NOISY: the machine has other things to do" if figures["noisy"] else "")
    return 0


def compile_all() -> None:
    """Compile our own modules, which some shells forbid Python to keep (PYTHONDONTWRITEBYTECODE).

    Without it each start would compile them anew, and the start be three times as long.
    """
    folders = [str(CHECKOUT / name) for name in ("workstation", "benchmarks")]
    subprocess.run(
        [sys.executable, "-m", "compileall", "-q", *folders],
        stdout=subprocess.DEVNULL,
        check=False,
    )


def machine_state() -> dict[str, float]:
    """The load average and the disk's floor: p50 of writing 20 kB and waiting for the disk, ms."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    times: list[float] = []
    sync = getattr(os, "fdatasync", os.fsync)
    page = b"\0" * 20_000
    with tempfile.TemporaryFile(dir=cache_folder()) as file:
        for _ in range(200):
            started = time.perf_counter()
            file.write(page)
            file.flush()
            sync(file.fileno())
            times.append(time.perf_counter() - started)
            if sum(times) > 1.0:
                break
    return {"load": round(load, 2), "floor_ms": round(statistics.median(times) * 1000, 3)}


def cache_folder() -> Path:
    """Where databases for benchmarks are kept from one run to the next."""
    import platformdirs

    folder = Path(platformdirs.user_cache_dir("packbench", appauthor=False)) / "bench"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all do not exceed; the nearest one measured, never between two."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def ratio_of_medians(ours: Sequence[Sequence[float]], theirs: Sequence[Sequence[float]]) -> float:
    """The median over all rounds of (our median) / (their median) of that round."""
    pairs = zip(ours, theirs, strict=True)
    return round(
        statistics.median(statistics.median(one) / statistics.median(two) for one, two in pairs), 3
    )


def timed(work: Callable[[], object], *, cpu: bool = False) -> float:
    """Seconds that `work` takes: of the clock, or of this process's CPU."""
    clock = time.process_time if cpu else time.perf_counter
    started = clock()
    work()
    return clock() - started


def in_turn(
    ways: Mapping[str, Callable[[], Sequence[float]]], *, rounds: int, seconds: float = 60.0
) -> dict[str, list[Sequence[float]]]:
    """Run all ways once a round, each round beginning with another one; gives each way's rounds.

    On a slow machine fewer rounds are run: none begins after so many seconds, but one always does.
    """
    end = time.perf_counter() + seconds
    names = list(ways)
    found: dict[str, list[Sequence[float]]] = {name: [] for name in names}
    for turn in range(rounds):
        if turn and time.perf_counter() > end:
            break
        start = turn % len(names)
        for name in (*names[start:], *names[:start]):
            found[name].append(ways[name]())
    return found


def micro(rounds: Sequence[Sequence[float]]) -> dict[str, float]:
    """p50 and p99 over all rounds, in microseconds."""
    every = [value for one in rounds for value in one]
    return {
        "p50_us": round(statistics.median(every) * 1e6, 1),
        "p99_us": round(percentile(every, 0.99) * 1e6, 1),
    }
