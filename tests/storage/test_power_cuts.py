"""The power fails in the middle of a shift: a sample; `tests/peers` cuts it four hundred times.

The statements are the product's own, the driver below them is not: see `tests/storage/power.py`.
"""

from __future__ import annotations

from pathlib import Path

from tests.databases import Database
from tests.storage.power import cut_power, told_by_a_shift


def test_a_power_cut_damages_nothing_and_loses_no_confirmed_step(
    sqlite_database: Database, sqlite_template: Path, tmp_path: Path
) -> None:
    told = told_by_a_shift(sqlite_database, orders=2)
    report = cut_power(told, sqlite_template, tmp_path, cuts=40, seed=1)
    assert (report.cuts, report.corrupt, report.torn, report.lost) == (40, 0, 0, 0), str(report)
