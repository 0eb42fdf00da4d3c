"""A batch whose worker dies at random moments; `tests/peers` has fifty of them."""

from __future__ import annotations

from pathlib import Path

from tests.crash.batch_kills import play


def test_a_killed_batch_goes_on_and_buys_nothing_twice(tmp_path: Path) -> None:
    play(tmp_path / "batch", kills=3, orders=12, seed=20261122)
