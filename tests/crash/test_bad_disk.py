"""The disk is full, or takes nothing, just when something is to be saved: a sample.

`tests/peers/test_bad_disk.py` has every commit of the story.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.crash.harness import Point, Stage, play_on_a_bad_disk, small_disk

SAVES = [Point("commit:before", 3, how="full"), Point("buy:after", how="full")]
"""A scan, and a label that was bought already."""


@pytest.mark.parametrize("point", SAVES, ids=str)
def test_a_full_disk_loses_and_doubles_nothing_and_all_goes_on_after_it(
    stage: Stage, tmp_path: Path, point: Point
) -> None:
    with small_disk(tmp_path / "disk") as disk, replace(stage, folder=disk).scene(lease=1) as scene:
        assert set(play_on_a_bad_disk(scene, point)) <= {"The disk is full."}


@pytest.mark.parametrize("point", SAVES, ids=str)
def test_a_disk_that_takes_nothing_loses_and_doubles_nothing(stage: Stage, point: Point) -> None:
    with stage.scene(lease=1) as scene:
        said = set(play_on_a_bad_disk(scene, replace(point, how="broken")))
    assert said <= {"The disk does not answer.", "Saving broke off."}
