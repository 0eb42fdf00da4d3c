"""Fifty kills of running shifts: the shift, its worker or both, at random moments.

Carrier, mail server and printer live on with their ledgers; the shift is started again in the same
folder until it ends.
"""

from __future__ import annotations

import random
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.crash.harness import CHECKOUT
from tests.crash.shifts import Shifts, seconds_since

pytestmark = pytest.mark.peers

KILLS = 25
LINES = 2
"""Shifts that run beside each other."""


def test_fifty_kills_of_running_shifts_double_and_lose_nothing(tmp_path: Path) -> None:
    began = time.monotonic()
    lines = []
    for number in range(LINES):
        folder = tmp_path / f"line-{number}"
        folder.mkdir()
        lines.append(Shifts(folder, random.Random(20261121 + number)))
    with ThreadPoolExecutor(LINES) as pool:
        told = [shift for line in pool.map(lambda one: one.play(KILLS), lines) for shift in line]
    asked: Counter[str] = Counter()
    for shift in told:
        asked.update(shift["answers"])
    words = (
        f"{KILLS * LINES} kills of {len(told)} running shifts in {seconds_since(began)} s: "
        f"{sum(shift['parcels'] for shift in told)} parcels, each bought, printed and told once; "
        f"asked and answered: {dict(asked)}.\n"
    )
    print(words)
    (CHECKOUT / "build").mkdir(exist_ok=True)
    (CHECKOUT / "build" / "kills-of-a-shift.txt").write_text(words, encoding="utf-8")
