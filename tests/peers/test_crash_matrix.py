"""The whole matrix: every point, on both databases, for each kind of carrier; then pairs of kills.

What came of each kill, by the ledgers of the far side, is written to `build/crash-matrix.md`.
"""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.crash.harness import (
    CHECKOUT,
    EFFECTS,
    Point,
    Stage,
    check_end,
    doubtful,
    judge,
    numbered,
    stall_and_take_over,
)
from tests.databases import Server

pytestmark = pytest.mark.peers

DATABASES = ("sqlite", "postgresql")
MODES = ("keyed", "look_up", "ask")
PAIRS = {"sqlite": 20, "postgresql": 10}
"""Random pairs of kills for each database and kind of carrier."""
SEED = 20261121


@dataclass
class Table:
    """Point x database x carrier -> what came of it."""

    rows: dict[str, dict[str, str]] = field(default_factory=dict)
    columns: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def note(self, point: str, column: str, result: str) -> None:
        self.rows.setdefault(point, {})[column] = result
        if column not in self.columns:
            self.columns.append(column)

    def write(self, path: Path) -> None:
        head = ["point (effect)", *self.columns]
        lines = [" | ".join(head), " | ".join("---" for _ in head)]
        lines += [
            " | ".join([point, *(cells.get(column, "") for column in self.columns)])
            for point, cells in self.rows.items()
        ]
        path.parent.mkdir(exist_ok=True)
        text = [
            "# Killed at every point",
            "",
            "SIGKILL at the point, then a restart. By the ledgers of carrier, printer and mail "
            "server nothing was bought, printed or sent twice and nothing was lost. *Asked*: the "
            "doubt stood in the outbox with its question (in brackets what had really happened); "
            "after the answer the order ended with one label, one print and one message.",
            "",
            *(f"| {line} |" for line in lines),
            "",
            *(f"- {note}" for note in sorted(self.notes)),
            "",
        ]
        path.write_text("\n".join(text), encoding="utf-8")
        print("\n".join(text))


@pytest.fixture(scope="module")
def table() -> Iterator[Table]:
    found = Table()
    yield found
    found.write(CHECKOUT / "build" / "crash-matrix.md")


@pytest.fixture(scope="module")
def both(stage: Stage, postgresql_server: Server) -> Stage:
    return stage.on(postgresql_server)


def in_doubt(names: list[str], point: Point, mode: str) -> str:
    """The effect that only a person can tell after a kill at this point."""
    found = doubtful(names)
    asks = EFFECTS if mode == "ask" else EFFECTS[1:]
    return next((effect for effect in asks if point in found[effect]), "")


def meanings(names: list[str]) -> dict[Point, str]:
    """What each point is about: an effect in doubt, or what comes before and between."""
    points = numbered(names)
    found = doubtful(names)
    words = {}
    for place, point in enumerate(points):
        inside = next((effect for effect in EFFECTS if point in found[effect]), "")
        ahead = next(
            (effect for effect in EFFECTS if place < points.index(found[effect][0])), "the end"
        )
        words[point] = inside or f"before {ahead}"
    return words


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", DATABASES)
def test_every_point_on_every_database_with_every_carrier(
    both: Stage, table: Table, kind: str, mode: str
) -> None:
    with both.scene(kind, mode) as scene:
        told = scene.run()
        check_end(scene, told)
        names = told["points"]
    words = meanings(names)
    for number, point in enumerate(numbered(names), start=1):
        with both.scene(kind, mode) as scene:
            scene.kill_at(point)
            told = scene.run()
            result = judge(scene, told, in_doubt(names, point, mode))
            check_end(scene, told if told["finished"] else scene.run(person=True))
        table.note(f"{number:02d} {point} ({words[point]})", f"{kind}, {mode}", result)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("kind", DATABASES)
def test_random_pairs_of_kills(both: Stage, table: Table, kind: str, mode: str) -> None:
    rng = random.Random(f"{SEED} {kind} {mode}")
    with both.scene(kind, mode) as scene:
        names = scene.run()["points"]
    first_points = numbered(names)
    asked: Counter[str] = Counter()
    for _ in range(PAIRS[kind]):
        with both.scene(kind, mode) as scene:
            first = rng.choice(first_points)
            scene.kill_at(first)
            # How many points are left to pass is not known: the second kill may come too late.
            second = Point(rng.choice(["commit:before", "commit:after"]), rng.randint(1, 12))
            person = rng.random() < 0.5
            between = scene.run(second, person=person)
            told = between or scene.run()
            effects = scene.effects()
            assert max(effects.values()) <= 1, f"{first}, {second}: {effects}"
            asked.update(one["cause"].partition(":")[0] for one in told["parked"])
            check_end(scene, told if told["finished"] else scene.run(person=True))
    table.notes.append(
        f"{PAIRS[kind]} random pairs of kills, {kind}, {mode} carrier: {dict(asked)}."
    )


@pytest.mark.parametrize("mode", MODES[1:])
def test_a_station_stalls_at_every_point_past_its_lease(
    both: Stage, table: Table, mode: str
) -> None:
    with both.scene("postgresql", mode) as scene:
        names = scene.run()["points"]
    first_call = names.index("buy:before")
    count = 0
    for point in numbered(names)[first_call - 2 :]:
        if point.name == "commit:before":
            # The open transaction is ended by the server; that takes four seconds each.
            continue
        with both.scene("postgresql", mode, lease=0.6) as scene:
            stop = Point(point.name, point.nth, how="stop")
            stall_and_take_over(scene, stop)
            check_end(scene, scene.run())
            count += 1
    table.notes.append(
        f"A station stopped past its lease at {count} points ({mode} carrier), another went on, "
        "the first woke: nothing done twice."
    )
