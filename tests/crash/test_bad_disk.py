"""The disk is full, or takes nothing, just when something is to be saved: a sample.

`tests/peers/test_bad_disk.py` has every commit of the story.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest
import tomli_w

from tests.crash.harness import Point, Stage, play_on_a_bad_disk, running_worker, small_disk
from workstation import config
from workstation.bootstrap import Home
from workstation.demo.world import wait_for
from workstation.folders import DATABASE_FILE
from workstation.storage.reserve import SUFFIX

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


def test_a_runner_without_intents_would_be_found_to_buy_twice(stage: Stage) -> None:
    with stage.scene(lease=1) as scene:
        scene.run(replace(BOUGHT, how="broken"), variant="no_intent")
        assert len(scene.sold()) > 1


def test_a_worker_gives_its_reserve_up_so_that_the_last_steps_can_be_saved(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", megabytes=24) as folder:
        wanted = config.settings_from({"database": {"room_mb": 1, "reserve_mb": 4}})
        text = tomli_w.dumps(config.settings_to_mapping(wanted))
        (folder / config.FILE_NAME).write_text(text, encoding="utf-8")
        reserve = folder / f"{DATABASE_FILE}{SUFFIX}"
        with closing(Home(folder)) as home, running_worker(folder):
            home.begin()
            wait_for(reserve.exists, seconds=30, why="the reserve to be made")
            fill(folder / "ballast")
            wait_for(lambda: not reserve.exists(), seconds=30, why="the reserve to be given up")
            with home.begin()() as uow:
                uow.set_setting("last", {"step": "saved"})
                uow.commit()


def fill(ballast: Path) -> None:
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
