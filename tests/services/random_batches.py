"""Random batches with random failures, many at once, on a real database."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from shutil import copy

from sqlalchemy import Connection, text

from tests.databases import Database
from tests.fakes import FakePrinter, Fate
from tests.services.batches import PLAN, orders, progress, save
from tests.services.shop import Shop
from workstation.domain.plan_steps import PlanStep, Step
from workstation.ports.batches import EntryState, RunId, RunState
from workstation.ports.labels import PrintReceipt
from workstation.services import batch_desk, plans
from workstation.services.answer_question import answer
from workstation.services.reactions import BUY_LABEL
from workstation.services.works import every_day

FATES = (*(Fate.WELL,) * 6, Fate.REFUSED, Fate.LOST_AFTER, Fate.LOST_BEFORE, Fate.AWAY)
PAPER = (*(Fate.WELL,) * 6, Fate.LOST_AFTER, Fate.LOST_BEFORE, Fate.AWAY)
BARE = replace(PLAN, steps=tuple(PlanStep(one) for one in (Step.CHECK, Step.BUY, Step.LABELS)))


_BEING_PRINTED = text(
    "SELECT orders.number FROM work_items "
    "JOIN shipping_labels ON shipping_labels.id = CAST(work_items.subject AS INTEGER) "
    "JOIN parcels ON parcels.id = shipping_labels.parcel_id "
    "JOIN orders ON orders.id = parcels.order_id "
    "WHERE work_items.kind = 'print_label' AND work_items.state = 'running'"
)


@dataclass
class WatchedPrinter(FakePrinter):
    """Notes for which order, by the label's id in the journal, the bytes are that it is sent."""

    whose: Callable[[], str] = str
    sent: list[tuple[str, bytes]] = field(default_factory=list)

    def print_label(self, content: bytes) -> PrintReceipt:
        self.sent.append((self.whose(), content))
        return super().print_label(content)


@contextmanager
def quick_shop(template: Path) -> Iterator[tuple[Shop, WatchedPrinter]]:
    """A shop whose file lies in memory where the system has such a folder."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        path = Path(folder) / "packbench.db"
        copy(template, path)
        database = Database("sqlite", str(path))
        try:
            line = database.engine(read_only=True).connect()
            printer = WatchedPrinter(whose=lambda: being_printed(line))
            shop = Shop(database, printer=printer)
            shop.set(money={"per_hour": "0", "per_day": "0"})
            save(shop, BARE)
            yield shop, printer
            line.close()
        finally:
            database.close()


def being_printed(line: Connection) -> str:
    """The number of the order whose label the worker is just printing."""
    number = str(line.execute(_BEING_PRINTED).scalar_one())
    line.rollback()
    return number


def play(shop: Shop, printer: WatchedPrinter, seed: int, batches: int) -> int:
    """Run so many batches beside each other to their ends, and hold every printed label against
    what the carrier sold for its order; tells how many labels came out.
    """
    chance = random.Random(seed)
    before = len(shop.carrier.ledger)
    printer.sent.clear()
    runs: dict[RunId, list[str]] = {}
    for _ in range(batches):
        first = 1 + sum(map(len, runs.values())) + 1_000_000 * (seed + 1)
        numbers = orders(shop, chance.choice((1, 1, 2, 3)), first=first)
        shop.database.clock.sleep(0.01)
        runs[plans.start_run(shop.floor, every_day, BARE.name, True)] = numbers
    count = sum(map(len, runs.values()))
    shop.carrier.next(*(chance.choice(FATES) for _ in range(count)))
    printer.next(*(chance.choice(PAPER) for _ in range(count)))
    _to_the_end(shop, runs)
    again = [run for run in runs if chance.random() < 0.3]
    for run_id in again:
        good = chance.choice(_tracking_numbers(shop, run_id))
        batch_desk.resume_roll(shop.floor, run_id, good)
    _to_the_end(shop, runs)
    _hold(shop, printer, seed, runs, before)
    return len(printer.sent)


def _to_the_end(shop: Shop, runs: dict[RunId, list[str]]) -> None:
    """Retry and answer until every order has its label."""
    for _ in range(60):
        shop.work(most=100_000)
        found = [progress(shop, run_id) for run_id in runs]
        open_ones = [one for one in found if one.run.state in (RunState.RUNNING, RunState.CHECKING)]
        asking = shop.asking()
        for row in asking:
            bought = row.kind == BUY_LABEL and "Try again" not in row.question
            answer(shop.floor, row.id, "look_again" if bought else "again")
        for one in found:
            if one.needs_you and one not in open_ones:
                batch_desk.retry(shop.floor, one.run.id, [])
        over = not open_ones and not asking and all(one.done == one.size for one in found)
        if over and not shop.work(most=100_000):
            return
        shop.database.clock.sleep(2.0)
    raise AssertionError(f"the batches do not end: {shop.open()}")


def _tracking_numbers(shop: Shop, run_id: RunId) -> list[str]:
    found = batch_desk.entries(shop.database.views, run_id, None, (-1, 0), 100)
    return [one.tracking_number for one in found]


def _hold(
    shop: Shop, printer: WatchedPrinter, seed: int, runs: dict[RunId, list[str]], before: int
) -> None:
    sales = shop.carrier.ledger[before:]
    sold = {sale.request.order_number: sale.tracking_number for sale in sales}
    assert len(sales) == len(sold) == sum(map(len, runs.values())), seed
    for run_id, numbers in runs.items():
        found = batch_desk.entries(shop.database.views, run_id, None, (-1, 0), 100)
        assert {one.order_number: one.tracking_number for one in found} == {
            number: sold[number] for number in numbers
        }, seed
        _hold_the_sums(shop, run_id)
    everybodys = {number.encode() for number in sold.values()}
    for order, page in printer.sent:
        assert [one for one in everybodys if one in page] == [sold[order].encode()], seed
    assert {order for order, _ in printer.sent} == set(sold), seed


def _hold_the_sums(shop: Shop, run_id: RunId) -> None:
    """What is kept beside a run is what its parcels and labels say."""
    with shop.database.begin() as uow:
        entries = uow.batches.in_state(run_id, EntryState.BEGUN, limit=100)
        live = [uow.labels.live(entry.parcel_id) for entry in entries if entry.parcel_id]
        prices = [label.price.amount for label in live if label is not None and label.price]
        assert uow.batches.spent(run_id, "EUR").amount == sum(prices)
        assert uow.batches.counts(run_id).labelled == len(live) == len(entries)
        numbers = [entry.issued for entry in entries]
        assert uow.batches.last_issued(run_id)[0] >= max(numbers)
        assert uow.batches.last_issued(run_id)[1] == max(entry.position for entry in entries)
