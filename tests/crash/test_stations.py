"""Two stations on one PostgreSQL: one stalls past its lease, the other goes on, the first wakes."""

from __future__ import annotations

import pytest

from tests.crash.harness import Point, Stage, check_end, stall_and_take_over
from tests.databases import Server

pytestmark = pytest.mark.postgres


@pytest.mark.parametrize("mode", ["look_up", "ask"])
@pytest.mark.parametrize("name", ["buy:before", "buy:answered", "print:before", "send:after"])
def test_a_stalled_station_is_refused_by_the_fence(
    stage: Stage, postgresql_server: Server, name: str, mode: str
) -> None:
    with stage.on(postgresql_server).scene("postgresql", mode, lease=0.9) as scene:
        stall_and_take_over(scene, Point(name, how="stop"))
        check_end(scene, scene.run())


@pytest.mark.parametrize(
    ("effect", "commits_before"), [("print", 1), ("send", 1)], ids=["print", "send"]
)
def test_without_the_fence_the_stalled_station_does_it_again(
    stage: Stage, postgresql_server: Server, effect: str, commits_before: int
) -> None:
    """It stalls when it has looked at its work, and before it says what it is about to do."""
    with stage.on(postgresql_server).scene("postgresql", lease=0.9) as scene:
        points = scene.run()["points"]
    nth = points[: points.index(f"{effect}:before")].count("commit:after") - commits_before
    stop = Point("commit:after", nth, how="stop")
    with stage.on(postgresql_server).scene("postgresql", lease=0.9) as scene:
        stall_and_take_over(scene, stop, variant="no_fence")
        assert scene.effects()[effect] == 2
    with stage.on(postgresql_server).scene("postgresql", lease=0.9) as scene:
        stall_and_take_over(scene, stop)
        check_end(scene, scene.run())
