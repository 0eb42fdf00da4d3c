"""`packbench bench batch`: a run of the batch desk against the greedy ideal of the very delays.

A carrier answers in 200 to 400 ms, 2 % in 0.8 to 1.5 s. The window and its worker run as in a shop;
the window's gaps are counted idle and while the batch runs. Then a few labels go to a printer that
takes its time, and some to a carrier with a limit. `--full` adds 16 and 32 at once, ten times as
many orders, and a carrier that makes trouble.
"""

from __future__ import annotations

import heapq
import json
import os
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.bench_shop import plain_settings
from benchmarks.common import CHECKOUT, Figures, Options, Told, main, percentile
from benchmarks.windows import packbench

IDLE_SECONDS = 3.0
PRINT_SECONDS = 0.4
LIMIT = 20.0


def run(options: Options, tell: Told) -> Figures:
    os.environ["PACKBENCH_SECRET_CARRIER_DEMO_API_KEY"] = "demo-keyed"  # noqa: S105
    count = options.orders or (1000 if options.full else 400)
    figures: Figures = {"orders": count, "parallel": 8}
    tell(f"{count} orders, 8 at once, beside a window")
    figures |= measure(count, parallel=8, window=True)
    if options.full:
        for parallel in (16, 32):
            tell(f"{count} orders, {parallel} at once")
            found = measure(count, parallel=parallel)
            figures[f"at_{parallel}"] = {"ratio_to_ideal": found["ratio_to_ideal"],
                                         "bought_twice": found["bought_twice"]}  # fmt: skip
        tell(f"{10 * count} orders, 8 at once")
        figures["many_per_order"] = time_per_order(measure(10 * count, parallel=8), 10 * count)
        figures["few_per_order"] = time_per_order(measure(count, parallel=8), count)
        tell("a carrier that makes trouble")
        figures["trouble"] = measure(count, parallel=8, trouble=True)["trouble"]
    tell("a printer that takes its time")
    figures["printer_ratio"] = measure(20, parallel=8, printer=True)["printer_ratio"]
    tell("a carrier with a limit")
    limited = measure(200, parallel=16, limit=LIMIT)
    figures["answers_429"] = limited["answers_429"]
    figures["ratio_to_limit"] = limited["ratio_to_limit"]
    return figures


def measure(
    count: int,
    *,
    parallel: int,
    window: bool = False,
    printer: bool = False,
    limit: float = 0.0,
    trouble: bool = False,
) -> Figures:
    """One run in a shop of its own."""
    from workstation.bootstrap import Home, make_desk
    from workstation.domain.plan_steps import PlanStep, Step
    from workstation.domain.plans import READY_MADE

    with tempfile.TemporaryDirectory() as name, carrier(limit, trouble=trouble) as port:
        folder = Path(name)
        home = Home(folder)
        paper = folder / "paper"
        paper.mkdir()
        virtual = slow_printer(folder) if printer else None
        settings = plain_settings("Bench 1")
        settings["money"] = {"per_label": "0", "per_hour": "0", "per_day": "0"}
        settings["carriers"][0] |= {
            "parallel": parallel,
            "options": {"base_url": f"http://127.0.0.1:{port}",
                        "per_second": limit * 0.97 if limit else 0.0,
                        **({"read_seconds": 3.0, "total_seconds": 4.0} if trouble else {})},
        }  # fmt: skip
        settings["printers"] = [
            {"key": "out", "kind": "tcp", "host": "127.0.0.1", "port": virtual.port}
            if virtual
            else {"key": "out", "kind": "folder", "folder": str(paper)}
        ]
        home.save(settings)
        fill(home, count)
        desk = make_desk(home).batch
        assert desk is not None
        steps = tuple(PlanStep(step) for step in (Step.CHECK, Step.BUY, Step.LABELS))
        desk.save_plan(replace(READY_MADE[0], name="Bench", times=(), steps=steps), "")
        figures: Figures = {}
        try:
            with worker(folder, window=window) as shown:
                if shown is not None:
                    time.sleep(2.0)
                    idle = shown.ask(do="gaps", seconds=IDLE_SECONDS)["gaps"]
                    figures["idle_stall_ms"] = round(max(idle), 1)
                    figures |= {"memory_before_mb": round(shown.ask(do="memory")["memory_mb"], 1)}
                gaps = Gaps(shown, count * 0.32 / parallel + 1.0) if shown else None
                started = time.time()
                run_id = desk.run("Bench", False)
                while not is_over(desk.progress(run_id), count, trouble=trouble):
                    time.sleep(0.25)
                figures["seconds_all"] = round(time.time() - started, 2)
                book = ledger(port)
                if virtual is not None:
                    virtual.control.wait_printed(count, 60.0)
                    at = [
                        datetime.fromisoformat(str(one["at"])).timestamp()
                        for one in virtual.control.labels()
                    ]
                    physical = PRINT_SECONDS * (count - 1)
                    figures["printer_ratio"] = round((max(at) - min(at)) / physical, 3)
                elif trouble:
                    figures["trouble"] = what_became(desk, run_id, book)
                elif not limit:
                    first = wait_first(paper)
                    figures["first_label_ratio"] = round(
                        (first - book["asked"][0]) / book["delays"][0], 3
                    )
                if gaps is not None and shown is not None:
                    found = gaps.wait()
                    figures["worst_stall_ms"] = round(max(found), 1)
                    figures["gap_p999_ms"] = round(percentile(found, 0.999), 2)
                    figures["memory_after_mb"] = round(shown.ask(do="memory")["memory_mb"], 1)
        finally:
            home.close()
            if virtual is not None:
                virtual.stop()
        took = book["last_answer"] - book["asked"][0]
        figures["seconds_buying"] = round(took, 2)
        figures["ratio_to_ideal"] = round(took / greedy(book["delays"], parallel), 4)
        figures["bought_twice"] = len(book["sold"]) - len(set(book["sold"]))
        figures["answers_429"] = book["busy"]
        if limit:
            figures["ratio_to_limit"] = round(took / (count / limit), 3)
        return figures


def is_over(found: Any, count: int, *, trouble: bool) -> bool:
    """All are labelled, or, where some cannot be, none is left that will be tried."""
    if trouble:
        return bool(found.size) and found.done + found.needs_you == count
    return bool(found.done >= count)


def what_became(desk: Any, run_id: Any, book: dict[str, Any]) -> Figures:
    """Where the orders ended, and whether the carrier's list of sold labels is ours."""
    entries = desk.entries(run_id, None, (-1, 0), 1_000_000)
    ours = sorted(one.tracking_number for one in entries if one.tracking_number)
    needy = [one for one in entries if one.listed == "needs_you"]
    return {
        "done": len(ours),
        "needs_you": len(needy),
        "without_reason": sum(not one.reason for one in needy),
        "ledger_equal": ours == sorted(book["tracking"]),
        "refused": book["refused"],
        "not_answered": book["quiet"],
        "answers_429": book["busy"],
    }


def time_per_order(found: Figures, count: int) -> float:
    """Milliseconds from the first request to the last answer, by order."""
    return round(1000.0 * found["seconds_buying"] / count, 2)


def greedy(delays: Sequence[float], servers: int) -> float:
    """How long so many at once need when each takes the next one as soon as it is free."""
    free = [0.0] * servers
    for delay in delays:
        heapq.heappush(free, heapq.heappop(free) + delay)
    return max(free)


class Gaps:
    """Counts a window's gaps on a thread of its own, since its answer comes at the end."""

    def __init__(self, shown: Any, seconds: float) -> None:
        self._found: list[float] = []
        self._thread = threading.Thread(target=self._count, args=(shown, seconds))
        self._thread.start()

    def _count(self, shown: Any, seconds: float) -> None:
        self._found = shown.ask(do="gaps", seconds=seconds)["gaps"]

    def wait(self) -> list[float]:
        self._thread.join()
        return self._found


def wait_first(paper: Path) -> float:
    """When the first label came out."""
    while not (found := [one.stat().st_mtime for one in paper.glob("[!.]*")]):
        time.sleep(0.01)
    return min(found)


def slow_printer(folder: Path) -> Any:
    from workstation.printing.virtual.process import start_virtual_printer

    return start_virtual_printer(folder / "printer", seconds_per_label=PRINT_SECONDS)


@contextmanager
def carrier(limit: float, *, trouble: bool = False) -> Iterator[int]:
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.slow_carrier", "7", str(limit), str(int(trouble))],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    try:
        yield int(process.stdout.readline())
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(10)


def ledger(port: int) -> dict[str, Any]:
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/_ledger") as answer:
        found: dict[str, Any] = json.load(answer)
    return found


@contextmanager
def worker(folder: Path, *, window: bool) -> Iterator[Any]:
    """The window with its worker, or the worker alone."""
    if window:
        with packbench(folder) as shown:
            yield shown
        return
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation", "worker", "--data", str(folder), "--with-window"],
        stdin=subprocess.PIPE, cwd=CHECKOUT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert process.stdin
    try:
        yield None
    finally:
        process.stdin.close()
        process.wait(60)


def fill(home: Any, count: int) -> None:
    """Orders of one line each, on shelves of a real walk."""
    from workstation.bootstrap import make_floor
    from workstation.domain.values import Address
    from workstation.ports.shop import IncomingLine, IncomingOrder
    from workstation.services.import_orders import store

    placed = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    orders = [
        IncomingOrder(
            number=f"B{n:06d}", placed_at=placed, email=f"b{n}@customer.example",
            recipient=Address(name=f"Kaya {n}", street=f"Sokak {n}", district="Konak",
                              postcode="35250", city="İzmir", country="TR",
                              phone="+90 532 000 00 00"),
            lines=(IncomingLine(f"SKU-{n % 40}", f"Article {n % 40}", 1, unit_weight_g=400,
                                shelf=f"{'ABCD'[n % 4]}-{n % 37}"),),
        )
        for n in range(count)
    ]  # fmt: skip
    store(make_floor(home), "bench", orders, pause=lambda _: None)


def show(figures: Figures) -> Sequence[str]:
    return [
        f"{figures['orders']} labels at 8 at once: {figures['ratio_to_ideal']} x the ideal, "
        f"{figures['bought_twice']} bought twice, {figures['seconds_all']} s with the check",
        f"first label after {figures['first_label_ratio']} x its own purchase; "
        f"printer fed at {figures['printer_ratio']} x its own time",
        f"window: gaps p99.9 {figures['gap_p999_ms']} ms, worst {figures['worst_stall_ms']} ms "
        f"(idle {figures['idle_stall_ms']} ms); memory {figures['memory_before_mb']} to "
        f"{figures['memory_after_mb']} MB",
        f"with a limit: {figures['answers_429']} answers 429, {figures['ratio_to_limit']} x "
        "count / rate",
    ]


if __name__ == "__main__":
    sys.exit(main("batch", run, show=show))
