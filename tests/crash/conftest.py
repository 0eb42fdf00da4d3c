"""The stage on which the program is killed: one outside world for all scenes of a session."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.crash.harness import Kids, Stage, outside_world

if not hasattr(os, "fork"):
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def stage(tmp_path_factory: pytest.TempPathFactory, sqlite_template: Path) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("crash")
    with outside_world(folder) as world:
        kids = Kids()
        yield Stage(kids, world, folder, sqlite_template)
        kids.end()
