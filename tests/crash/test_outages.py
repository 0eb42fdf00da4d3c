"""The database is not to be had just when a result is to be saved.

`tests/peers/test_outages.py` has the other points, and crashes of a PostgreSQL server.
"""

from __future__ import annotations

from tests.crash.harness import Point, Stage, check_end


def test_a_label_that_was_bought_while_a_stranger_held_the_file_is_not_bought_again(
    stage: Stage,
) -> None:
    with stage.scene() as scene:
        told = scene.run(Point("buy:answered", how="lock"))
        assert "recover:before" in told["points"], "the result could be saved at once"
        check_end(scene, told)
