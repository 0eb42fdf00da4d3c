"""The tests can fail: with one safeguard taken out, the ledgers show what it had prevented."""

from __future__ import annotations

import pytest

from tests.crash.harness import Point, Scene, Stage, check_end
from workstation.demo.world import wait_for

SLOW = 2.0
"""How long the carrier thinks before it sells, in seconds."""


def slow_carrier(scene: Scene) -> None:
    scene.world.plan_faults(
        [{"fault": "slow", "endpoint": "buy", "order_number": scene.number, "seconds": SLOW}]
    )


@pytest.mark.parametrize(
    ("mode", "point", "effect"),
    [
        ("ask", Point("buy:answered"), "buy"),
        ("look_up", Point("buy:answered"), "buy"),
        ("look_up", Point("print:after"), "print"),
        ("look_up", Point("send:after"), "send"),
    ],
    ids=str,
)
def test_without_the_intent_it_is_done_twice(
    stage: Stage, mode: str, point: Point, effect: str
) -> None:
    with stage.scene(mode=mode) as scene:
        scene.kill_at(point, variant="no_intent")
        told = scene.run(variant="no_intent")
        assert not told["parked"]
        assert scene.effects()[effect] == 2


def test_without_the_settle_time_the_carriers_no_is_a_lie(stage: Stage) -> None:
    """The dead process's request is still on its way when the carrier is asked for it."""
    with stage.scene(settle=0.0) as scene:
        slow_carrier(scene)
        scene.kill_at(Point("buy:before", after=0.1))
        scene.run()
        wait_for(lambda: len(scene.sold()) == 2, seconds=2 * SLOW, why="the second label")


def test_with_the_settle_time_the_same_kill_buys_once(stage: Stage) -> None:
    with stage.scene(settle=1.25 * SLOW) as scene:
        slow_carrier(scene)
        scene.kill_at(Point("buy:before", after=0.1))
        check_end(scene, scene.run())
