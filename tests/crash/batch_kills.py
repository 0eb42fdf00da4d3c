"""A batch whose worker is killed at random moments and started again, judged by the ledgers."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from tests.batch_world import KEYED, LOOK_UP, batch_world, order_of
from tests.services.shop import MUG, line
from workstation.bootstrap import Home, make_desk
from workstation.domain.errors import Refused
from workstation.ports.batches import RunState
from workstation.services.desk import Desk

CHECKOUT = Path(__file__).parents[2]
WAIT = 60.0


def play(folder: Path, *, kills: int, orders: int, seed: int) -> int:
    """Run one batch to its end through so many kills; tells how many doubts a person settled.

    Fails unless every order has one label by the carrier's ledger, which is ours too, and each
    label came out of the printer; those that no kill touched in the pick order.
    """
    chance = random.Random(seed)
    settled: list[str] = []
    with batch_world(folder, api_key=(KEYED, LOOK_UP)[seed % 2]) as world:
        world.faults(*(
            {"fault": "slow", "order_number": str(n), "seconds": chance.uniform(0.05, 0.4)}
            for n in range(orders)
        ))  # fmt: skip
        world.add([order_of(n, line(MUG, shelf=f"A-{n}")) for n in range(orders)])
        home = Home(world.folder)
        desk = make_desk(home)
        assert desk.batch is not None
        run_id = desk.batch.run("Morning", False)

        def sign() -> object:
            return len(world.sold()), len(world.printed()), desk.views.run_counts(run_id)

        def moved(seen: object) -> bool:
            return sign() != seen or _over(desk, run_id)

        for _ in range(kills):
            process = _worker(world.folder)
            _until(partial(moved, sign()), process)
            time.sleep(chance.uniform(0.0, 0.25))
            process.kill()
            process.wait()
            if _over(desk, run_id):
                break
        process = _worker(world.folder)
        try:

            def ended() -> bool:
                settled.extend(_settle(desk, world.printed))
                return _over(desk, run_id) and not desk.views.outbox()

            _until(ended, process)
        finally:
            process.terminate()
            process.wait(30)
        numbers = [str(n) for n in range(orders)]
        assert world.live() == dict.fromkeys(numbers, 1), "bought twice, or lost"
        assert len(world.sold()) == orders, "bought twice and given back"
        entries = desk.views.entries(run_id, limit=10_000)
        ours = [one.tracking_number for one in entries]
        assert sorted(ours) == sorted(one["tracking_number"] for one in world.sold())
        first = list(dict.fromkeys(world.printed()))
        assert sorted(first) == sorted(ours), "bought and not printed, or printed and not bought"
        # What a kill left in doubt comes out when a person has looked.
        in_time = {one.tracking_number for one in entries if not one.entry.late} - set(settled)
        smooth = [number for number in ours if number in in_time]
        assert [number for number in first if number in in_time] == smooth, "out of pick order"
        home.close()
    return len(settled)


def _worker(folder: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "workstation", "--data", str(folder), "worker"],
        cwd=CHECKOUT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )


def _over(desk: Desk, run_id: int) -> bool:
    run = desk.views.run(run_id)
    return run is not None and run.state is RunState.DONE


def _settle(desk: Desk, printed: Callable[[], list[str]]) -> list[str]:
    """Look into the printer's folder and answer what asks, as a person would look at the roll;
    tells the labels that it was about.
    """
    about: list[str] = []
    for row in desk.views.outbox():
        if row.question:
            there = row.tracking_number in printed() and not row.cause.startswith("unavailable")
            try:
                desk.answer(row.id, "yes" if there else "again")
            except Refused:
                continue
            about.append(row.tracking_number)
    return about


def _until(done: Callable[[], bool], process: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + WAIT
    while not done():
        assert process.poll() is None, "the worker ended by itself"
        assert time.monotonic() < end, "nothing happens any more"
        time.sleep(0.02)
