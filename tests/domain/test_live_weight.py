"""The weight on the scale becomes the box's only when it must be the box's."""

from __future__ import annotations

import pytest

from tests.domain.scale import Bench
from workstation.domain.live_weight import OnScale


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_a_steady_weight_of_this_box_is_taken(bench: Bench) -> None:
    bench.lay(0)
    bench.live.box_opened()
    assert bench.live.state is OnScale.READY
    assert bench.live.take() is None
    bench.lay(400, stable=False)
    assert (bench.live.state, bench.live.take()) == (OnScale.MOVING, None)
    bench.lay(612)
    assert (bench.live.state, bench.live.take()) == (OnScale.STEADY, 612)


def test_the_box_before_must_come_off_first(bench: Bench) -> None:
    bench.lay(612)
    bench.live.box_opened()
    bench.lay(612)
    assert (bench.live.state, bench.live.take()) == (OnScale.TAKE_OFF, None)
    bench.lay(2)
    bench.lay(480)
    assert bench.live.take() == 480


def test_a_weight_from_before_the_last_item_is_not_believed(bench: Bench) -> None:
    bench.lay(300)
    bench.live.box_changed()
    assert bench.live.take() is None
    bench.lay(512)
    assert bench.live.take() == 512


def test_a_scale_that_fell_silent_gives_nothing(bench: Bench) -> None:
    assert bench.live.state is OnScale.GONE
    bench.lay(612)
    bench.pass_(4)
    assert (bench.live.state, bench.live.take()) == (OnScale.GONE, None)
    bench.lay(612)
    bench.live.hear(None)
    assert (bench.live.state, bench.live.grams) == (OnScale.GONE, 0)


@pytest.mark.parametrize(("trouble", "state"), [("over", OnScale.OVER), ("under", OnScale.UNDER)])
def test_what_the_scale_cannot_weigh_is_not_taken(
    bench: Bench, trouble: str, state: OnScale
) -> None:
    bench.lay(99, trouble=trouble)
    assert (bench.live.state, bench.live.take()) == (state, None)
