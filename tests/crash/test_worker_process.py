"""The worker as a process: what it lives through, and how it says why it ended."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
import pytest
import tomli_w

from tests.damage import spoil_lines
from tests.databases import Server
from workstation import config
from workstation.bootstrap import Home, known_damage
from workstation.demo.world import wait_for
from workstation.folders import DATABASE_FILE
from workstation.lanes import lanes_lock
from workstation.wire import FILE_NAME
from workstation.worker import ANOTHER_RUNS, STOPPED_BY_A_BUG


@contextmanager
def worker(folder: Path, *options: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation", "worker", "--data", str(folder), *options],
        stdin=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdin is not None
        process.stdin.close()


def works(folder: Path) -> bool:
    return (folder / FILE_NAME).is_file()


def wait_until_it_works(folder: Path) -> None:
    wait_for(lambda: works(folder), seconds=30, why="the worker to listen")


def test_a_second_worker_of_a_folder_says_so_and_ends(tmp_path: Path) -> None:
    with lanes_lock(tmp_path), worker(tmp_path) as second:
        assert second.wait(timeout=30) == ANOTHER_RUNS


def test_a_new_windows_worker_waits_for_the_one_before_it(tmp_path: Path) -> None:
    with lanes_lock(tmp_path):
        waiting = worker(tmp_path, "--with-window")
        process = waiting.__enter__()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=3)
        assert not works(tmp_path)
    try:
        wait_until_it_works(tmp_path)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(timeout=30) == 0
    finally:
        waiting.__exit__(None, None, None)


def test_a_worker_that_a_bug_stopped_does_not_say_that_another_runs(tmp_path: Path) -> None:
    # Something that nobody expected: where its address is to be written lies a folder.
    (tmp_path / FILE_NAME).mkdir()
    with worker(tmp_path) as process:
        assert process.wait(timeout=30) == STOPPED_BY_A_BUG


def test_a_worker_finds_out_that_its_file_is_damaged_and_works_on(tmp_path: Path) -> None:
    with closing(Home(tmp_path)) as home:
        home.begin()
    spoil_lines(tmp_path / DATABASE_FILE)
    with closing(Home(tmp_path)) as home, worker(tmp_path) as process:
        wait_for(lambda: known_damage(home), seconds=30, why="the worker to check the file")
        wait_until_it_works(tmp_path)
        process.terminate()
        assert process.wait(timeout=30) == 0


def test_a_worker_waits_for_a_database_that_is_away(
    tmp_path: Path, postgresql_server: Server
) -> None:
    url = postgresql_server.url.replace("/packbench?", "/late?")
    settings = config.settings_from({"database": {"url": url}})
    text = tomli_w.dumps(config.settings_to_mapping(settings))
    (tmp_path / config.FILE_NAME).write_text(text, encoding="utf-8")
    first = postgresql_server.url.replace("/packbench?", "/postgres?")
    with psycopg.connect(first, autocommit=True) as hand, worker(tmp_path) as process:
        log = tmp_path / "log"
        wait_for(
            lambda: any("the worker waits" in path.read_text("utf-8") for path in log.glob("*")),
            seconds=30,
            why="the worker to find no database",
        )
        hand.execute("CREATE DATABASE late")
        try:
            wait_until_it_works(tmp_path)
            process.terminate()
            assert process.wait(timeout=30) == 0
        finally:
            hand.execute("DROP DATABASE late WITH (FORCE)")
