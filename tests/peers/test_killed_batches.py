"""Fifty kills of running batches, at random moments, on carriers with keys and with look-up."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.crash.batch_kills import play
from tests.crash.harness import CHECKOUT

pytestmark = pytest.mark.peers

BATCHES, KILLS, ORDERS = 5, 10, 40


def test_fifty_kills_of_running_batches_buy_nothing_twice(tmp_path: Path) -> None:
    began = time.monotonic()
    answered = sum(
        play(tmp_path / f"batch-{seed}", kills=KILLS, orders=ORDERS, seed=seed)
        for seed in range(BATCHES)
    )
    words = (
        f"{BATCHES * KILLS} kills of {BATCHES} batches of {ORDERS} in "
        f"{round(time.monotonic() - began)} s: each label bought once by the carrier's ledger, "
        f"each printed; {answered} doubtful prints answered by looking at the printer.\n"
    )
    print(words)
    (CHECKOUT / "build").mkdir(exist_ok=True)
    (CHECKOUT / "build" / "kills-of-batches.txt").write_text(words, encoding="utf-8")
