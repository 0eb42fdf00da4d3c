"""SIGKILL before and after every commit and every outside call of one order's way.

The carrier can be asked what it sold; the database is SQLite. `tests/peers` has the other kinds.
"""

from __future__ import annotations

import pytest

from tests.crash.harness import Point, Stage, check_end, doubtful, judge, numbered

COMMITS = 21
"""What one order's way commits, from import to message: a new commit needs its two tests too."""

POINTS = [
    *(
        Point(f"commit:{side}", nth)
        for nth in range(1, COMMITS + 1)
        for side in ("before", "after")
    ),
    *(Point(f"buy:{side}") for side in ("before", "answered", "after")),
    *(Point(f"{effect}:{side}") for effect in ("print", "send") for side in ("before", "after")),
]
AFTER_A_LOST_ANSWER = [
    Point("recover:before"),
    Point("recover:after"),
    *(Point(f"commit:{side}", nth) for nth in range(1, 4) for side in ("before", "after")),
]
"""Where the second kill falls, when the first one came just behind the purchase."""


@pytest.fixture(scope="session")
def unhurt(stage: Stage) -> list[str]:
    """The points that a story passes which nobody kills."""
    with stage.scene() as scene:
        told = scene.run()
        check_end(scene, told)
        points: list[str] = told["points"]
        return points


def asked_about(point: Point, unhurt: list[str]) -> str:
    """The effect that only a person can tell after a kill here; the carrier can be asked."""
    found = doubtful(unhurt)
    return next((effect for effect in ("print", "send") if point in found[effect]), "")


def test_every_commit_and_every_call_has_its_test(unhurt: list[str]) -> None:
    assert sorted(numbered(unhurt), key=str) == sorted(POINTS, key=str)


@pytest.mark.parametrize("point", POINTS, ids=str)
def test_a_kill_doubles_and_loses_nothing(stage: Stage, unhurt: list[str], point: Point) -> None:
    with stage.scene() as scene:
        scene.kill_at(point)
        told = scene.run()
        judge(scene, told, asked_about(point, unhurt))
        check_end(scene, told if told["finished"] else scene.run(person=True))


@pytest.mark.parametrize("second", AFTER_A_LOST_ANSWER, ids=str)
def test_a_kill_while_a_lost_purchase_is_looked_up_buys_nothing_twice(
    stage: Stage, second: Point
) -> None:
    with stage.scene() as scene:
        scene.kill_at(Point("buy:answered"))
        scene.kill_at(second)
        judge(scene, scene.run())
        check_end(scene, scene.run())


def test_a_doubtful_print_is_answered_by_scanning_the_label(stage: Stage) -> None:
    with stage.scene() as scene:
        scene.kill_at(Point("print:after"))
        told = scene.run(person=True, scans=True)
        assert told["answered"] == ["print_doubt=scan"]
        check_end(scene, told)
