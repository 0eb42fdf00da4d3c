"""The network is dead for a while: packing goes on, the work waits where it is seen, and goes on by
itself when the network is back.

A real worker process; the lines to carrier, printer and mail server are cut, or fall silent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.crash.harness import Scene, Stage, running_worker
from tests.crash.network import Line
from tests.crash.story import CODES, order_file
from workstation.bootstrap import Home, make_desk
from workstation.demo.world import wait_for
from workstation.domain.messages import MessageState
from workstation.domain.shipments import LabelState
from workstation.ports.labels import PrintState
from workstation.ports.views import OutboxRow, ParcelRow
from workstation.ports.work import WorkState

TROUBLE: dict[str, Callable[[Line], None]] = {"cut": Line.cut, "silent": Line.fall_silent}


@dataclass
class Bench:
    """The packer's side of a scene whose lines can be cut."""

    scene: Scene
    desk: Any
    carrier: Line
    printer: Line
    mail: Line

    @property
    def numbers(self) -> list[str]:
        return [self.scene.number, f"{self.scene.number}-B"]

    def pack(self) -> None:
        for number in self.numbers:
            email = f"{number.lower()}@example.com"
            self.desk.import_file(f"{number}.csv", order_file(number, email), None, "")
            for code in (number, *CODES):
                self.desk.scan(code)

    def parcels(self) -> list[ParcelRow]:
        since = datetime.now(UTC) - timedelta(days=1)
        rows = self.desk.views.parcels(since=since, limit=200)
        return sorted(
            (row for row in rows if row.order_number in self.numbers),
            key=lambda row: row.order_number,
        )

    def waiting(self, kind: str) -> Sequence[OutboxRow]:
        """Work of a kind that says why it waits, for both orders; none until then."""
        rows = [row for row in self.desk.views.outbox() if row.kind == kind and row.last_error]
        assert all(row.state in (WorkState.READY, WorkState.RUNNING) for row in rows), rows
        return rows if len(rows) == len(self.numbers) else ()

    def until(self, what: Callable[[], object], why: str) -> Any:
        return wait_for(what, seconds=20, why=why, poll=0.05)

    def effects(self) -> list[tuple[int, int, int]]:
        """For each order: labels sold, labels that came out, mails taken; by their ledgers."""
        counts = []
        for number in self.numbers:
            one = replace(self.scene, number=number, email=f"{number.lower()}@example.com")
            counts.append((len(one.sold()), one.printed(), one.mailed()))
        return counts


@pytest.fixture
def bench(stage: Stage) -> Iterator[Bench]:
    """Two orders' bench with a worker that reaches the world over three lines."""
    with ExitStack() as stack:
        world = stage.world
        parts = (world.carrier, world.printer, world.mail)
        lines = [stack.enter_context(laid(part.port)) for part in parts]
        carrier, printer, mail = (
            replace(part, port=line.port) for part, line in zip(parts, lines, strict=True)
        )
        over_lines = replace(world, carrier=carrier, printer=printer, mail=mail)
        scene = stack.enter_context(
            replace(stage, world=over_lines).scene(lease=5, mail_timeout=1, printer_timeout=1)
        )
        folder = scene._settled("Bench 1")
        scene.world = world
        home = stack.enter_context(closing(Home(folder)))
        stack.enter_context(running_worker(folder))
        yield Bench(scene, make_desk(home), *lines)


@contextmanager
def laid(port: int) -> Iterator[Line]:
    line = Line(port)
    try:
        yield line
    finally:
        line.cut()


@pytest.mark.parametrize("trouble", list(TROUBLE))
def test_a_dead_network_stops_no_packer_and_all_happens_once_when_it_is_back(
    bench: Bench, trouble: str
) -> None:
    for line in (bench.carrier, bench.printer, bench.mail):
        TROUBLE[trouble](line)
    bench.pack()
    assert len(bench.parcels()) == 2, "packing waited for the network"
    for row in bench.until(lambda: bench.waiting("buy_label"), "the purchases to say so"):
        assert row.last_error
    assert bench.effects() == [(0, 0, 0)] * 2

    bench.carrier.mend()
    bench.until(lambda: all(row.label is LabelState.LIVE for row in bench.parcels()), "both labels")
    bench.until(lambda: bench.waiting("print_label"), "the labels to wait for the printer")
    bench.printer.mend()
    bench.until(
        lambda: all(row.print_state is PrintState.CONFIRMED for row in bench.parcels()),
        "both labels to come out",
    )
    for row in bench.parcels():
        bench.desk.scan(row.tracking_number)
        bench.desk.hand_over(row.tracking_number, "")
    bench.until(lambda: bench.waiting("notify"), "the messages to wait for the mail server")
    assert bench.effects() == [(1, 1, 0)] * 2

    bench.mail.mend()
    bench.until(
        lambda: all(
            [message.state for message in row.messages] == [MessageState.SENT]
            for row in bench.parcels()
        ),
        "both messages",
    )
    bench.until(lambda: not bench.desk.views.outbox(), "the outbox to be empty")
    assert bench.effects() == [(1, 1, 1)] * 2
