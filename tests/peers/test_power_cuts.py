"""The power fails four hundred times in the middle of a shift; and the proof that this is felt.

A driver that is told to sync less loses acknowledged commits under the same cuts, and one that
never syncs loses the file. Run through APSW, word for word: see `tests/storage/power.py`.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.databases import Database
from tests.storage.power import Report, Told, cut_power, told_by_a_shift

pytestmark = pytest.mark.peers

OUT = Path(__file__).resolve().parents[2] / "build" / "power-cuts.txt"


@pytest.fixture
def told(sqlite_database: Database) -> list[Told]:
    return told_by_a_shift(sqlite_database, orders=6)


def test_no_cut_damages_the_file_or_loses_a_confirmed_step(
    told: list[Told], sqlite_template: Path, tmp_path: Path
) -> None:
    reports: dict[str, Report] = {}
    for mode, cuts in (("FULL", 400), ("NORMAL", 400), ("OFF", 100)):
        reports[mode] = cut_power(
            told, sqlite_template, tmp_path / mode, cuts=cuts, seed=7, synchronous=mode
        )
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text("".join(f"synchronous={mode}: {told}\n" for mode, told in reports.items()))
    full = reports["FULL"]
    assert (full.cuts, full.corrupt, full.torn, full.lost) == (400, 0, 0, 0), str(full)
    # The same cuts would have been felt.
    assert reports["NORMAL"].lost > 0
    assert reports["OFF"].corrupt + reports["OFF"].torn > 0
