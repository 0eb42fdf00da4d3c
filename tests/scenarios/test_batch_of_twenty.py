"""Twenty orders labelled in one batch, packed afterwards at the bench, handed over, day closed.

One box is short, one gets its neighbour's label, one is heavier than bought. The carrier is a
process of its own, and its ledger has the last word.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.batch_world import BatchWorld, batch_world, order_of
from tests.services.shop import BOWL, MUG, line
from workstation import cli
from workstation.bootstrap import Home, make_desk
from workstation.services.desk import Desk, Said, StopKind
from workstation.worker import work_until_idle

COUNT = 20
FIRST = 1001
SHORT, NEIGHBOUR, HEAVY = "1005", "1008", "1013"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[BatchWorld]:
    with batch_world(tmp_path) as made:
        made.add([
            order_of(number, line(MUG, shelf=f"A-{number % 7}"), line(BOWL, shelf="B-2"))
            for number in range(FIRST, FIRST + COUNT)
        ])  # fmt: skip
        yield made


@pytest.fixture
def home(world: BatchWorld) -> Iterator[Home]:
    made = Home(world.folder)
    yield made
    made.close()


def number_of(home: Home, order: str) -> str:
    (row,) = [one for one in home.views().entries(1) if one.order_number == order]
    return row.tracking_number


def pack(desk: Desk, order: str) -> None:
    assert desk.scan(order).bench is not None
    desk.scan(MUG)
    assert desk.scan(BOWL).verdict.said is Said.BOX_CLOSED


def test_a_batch_of_twenty_is_labelled_first_and_packed_afterwards(
    world: BatchWorld, home: Home
) -> None:
    numbers = [str(FIRST + n) for n in range(COUNT)]
    assert cli.run(["--data", str(world.folder), "batch", "run", "Morning", "--seconds", "90"]) == 0
    assert world.live() == dict.fromkeys(numbers, 1)
    in_pick_order = [row.tracking_number for row in home.views().entries(1)]
    assert world.printed() == in_pick_order
    desk = make_desk(home)
    assert desk.batch is not None

    for order in numbers:
        own = number_of(home, order)
        if order == SHORT:
            desk.scan(order)
            desk.scan(MUG)
            asked = desk.finalize()
            assert (asked.verdict.said, asked.verdict.object) == (Said.LABEL_DIFFERS, "short")
            assert desk.batch.ship_with_label().verdict.said is Said.BOX_CLOSED
        elif order == HEAVY:
            desk.scan(order)
            desk.scan(MUG)
            desk.set_weight(4800)
            asked = desk.scan(BOWL)
            assert (asked.verdict.said, asked.verdict.object) == (Said.LABEL_DIFFERS, "heavier")
            assert desk.batch.buy_again().verdict.said is Said.BUYING_AGAIN
            work_until_idle(home, seconds=20)
            fresh = world.printed()[-1]
            assert fresh != own
            own = fresh
        else:
            pack(desk, order)
        if order == NEIGHBOUR:
            wrong = desk.scan(number_of(home, str(int(order) + 1)))
            assert wrong.stop is not None
            assert wrong.stop.kind is StopKind.OTHER_LABEL
        assert desk.scan(own).verdict.said is Said.LABEL_SCANNED, order

    work_until_idle(home, seconds=20)
    # One label stands for each order; the one that was bought again was given back before.
    assert world.live() == dict.fromkeys(numbers, 1)
    given_back = [one["order_number"] for one in world.sold() if one["status"] != "live"]
    assert given_back == [HEAVY]
    assert len(world.sold()) == COUNT + 1

    for sale in world.sold():
        if sale["status"] == "live":
            answer = desk.hand_over(sale["tracking_number"], "demo")
            assert answer.verdict.said is Said.ON_PALLET
    desk.batch.make_manifest("demo")
    work_until_idle(home, seconds=20)
    day = desk.batch.day()
    (row,) = day.rows
    assert {row.due, row.bought, row.printed, row.packed, row.scanned_out, row.on_manifest} == {
        COUNT
    }
    owed = desk.batch.owed()
    assert [(one.row.order_number, one.row.sku) for one in owed] == [(SHORT, "BOWL")]
