"""The disk is full, or takes nothing, at every single commit of one order's way."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.crash.harness import Point, Stage, numbered, play_on_a_bad_disk, small_disk

pytestmark = pytest.mark.peers


def commits(stage: Stage) -> list[Point]:
    """Every commit that a story makes which nothing befalls."""
    with stage.scene() as scene:
        names = scene.run()["points"]
    return [point for point in numbered(names) if point.name == "commit:before"]


def test_a_disk_that_is_full_at_any_commit_loses_and_doubles_nothing(
    stage: Stage, tmp_path: Path
) -> None:
    said: dict[str, list[str]] = {}
    for point in commits(stage):
        with small_disk(tmp_path / f"disk-{point.nth}") as disk:
            on_it = replace(stage, folder=disk)
            with on_it.scene(lease=1) as scene:
                said[str(point)] = play_on_a_bad_disk(scene, replace(point, how="full"))
    assert set().union(*said.values()) == {"The disk is full."}, said


def test_a_disk_that_takes_nothing_at_any_commit_loses_and_doubles_nothing(stage: Stage) -> None:
    said: dict[str, list[str]] = {}
    for point in commits(stage):
        with stage.scene(lease=1) as scene:
            said[str(point)] = play_on_a_bad_disk(scene, replace(point, how="broken"))
    assert set().union(*said.values()) <= {"The disk does not answer.", "Saving broke off."}, said
