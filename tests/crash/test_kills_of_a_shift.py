"""A whole shift of the headless demo, killed a few times at random moments.

`tests/peers/test_kills_of_a_shift.py` kills fifty times.
"""

from __future__ import annotations

import random
from pathlib import Path

from tests.crash.shifts import Shifts

KILLS = 3


def test_a_shift_that_is_killed_again_and_again_ends_with_everything_done_once(
    tmp_path: Path,
) -> None:
    shifts = Shifts(tmp_path, random.Random(20261121))
    for told in shifts.play(KILLS):
        assert told["parcels"] == 20
