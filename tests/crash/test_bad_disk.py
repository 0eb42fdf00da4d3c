"""The disk is full, or takes nothing, just when something is to be saved: a sample.

`tests/peers/test_bad_disk.py` has every commit of the story.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.crash.harness import Point, Stage, play_on_a_bad_disk, small_disk

A_SCAN = Point("commit:before", 3)
BOUGHT = Point("buy:after")
"""Its result is to be saved now; the runner keeps to itself that this could not be done."""


@pytest.mark.parametrize(("point", "said"), [(A_SCAN, {"The disk is full."}), (BOUGHT, set())])
def test_a_full_disk_loses_and_doubles_nothing_and_all_goes_on_after_it(
    stage: Stage, tmp_path: Path, point: Point, said: set[str]
) -> None:
    with small_disk(tmp_path / "disk") as disk, replace(stage, folder=disk).scene(lease=1) as scene:
        assert set(play_on_a_bad_disk(scene, replace(point, how="full"))) == said


@pytest.mark.parametrize(
    ("point", "said"),
    [(A_SCAN, {"Saving broke off.", "The disk does not answer."}), (BOUGHT, set())],
)
def test_a_disk_that_takes_nothing_loses_and_doubles_nothing(
    stage: Stage, point: Point, said: set[str]
) -> None:
    with stage.scene(lease=1) as scene:
        assert set(play_on_a_bad_disk(scene, replace(point, how="broken"))) <= said
