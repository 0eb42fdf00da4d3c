"""A run killed at any commit and any outside call, and resumed: bought once each, printed in order,
nothing lost. By the ledgers of carrier and printer, not by our own word.
"""

from __future__ import annotations

import random

import pytest

from tests.databases import Database
from tests.fakes import FakeCarrier, Fate, FindableCarrier
from tests.services.batches import orders, printed_numbers, progress, start
from tests.services.shop import Shop
from tests.services.test_kills import Killed, Killer
from workstation.ports.batches import RunState
from workstation.ports.carrier import EffectKind
from workstation.services.answer_question import answer

COUNT = 5


def run_with_kills(database: Database, carrier: FakeCarrier, kills: list[int]) -> Shop:
    killer = Killer()
    shop = Shop(database, carrier=carrier, checkpoint=killer)
    numbers = orders(shop, COUNT)[::-1]
    run_id = start(shop)
    shop.begin = database.station(checkpoint=killer)
    killer.arm(*kills)
    for _ in range(300):
        try:
            shop.work(most=2000)
        except Killed:
            shop.begin = database.station(checkpoint=killer)
            database.clock.sleep(shop.settings.timing.lease + 1)
            continue
        found = progress(shop, run_id)
        if found.run.state is RunState.DONE and found.done == COUNT and not shop.open():
            break
        for row in shop.asking():
            out = any(row.tracking_number in page.decode() for page in shop.printer.printed)
            answer(shop.floor, row.id, "yes" if out else "again")
        database.clock.sleep(1.0)
    else:
        raise AssertionError(f"{progress(shop, run_id)} {shop.open()} {killer.where}")
    sold = sorted(sale.tracking_number for sale in carrier.ledger)
    wanted = [shop.parcel(number).tracking_number for number in numbers]
    assert sold == sorted(wanted), "bought twice, or lost"
    came_out = list(dict.fromkeys(printed_numbers(shop)))
    assert sorted(came_out) == sorted(wanted), "printed and not bought, or bought and not printed"
    smooth = [number for number in wanted if number not in set(doubted(shop, numbers))]
    assert [number for number in came_out if number in smooth] == smooth, "out of the pick order"
    for number, parcel in zip(numbers, map(shop.parcel, numbers), strict=True):
        (sale,) = carrier.sold_to(parcel.key)
        assert sale.request.order_number == number
    return shop


def doubted(shop: Shop, numbers: list[str]) -> list[str]:
    """Those that came late: their purchase or their print had to be settled after a kill."""
    found = []
    for parcel in map(shop.parcel, numbers):
        with shop.database.begin() as uow:
            job, entry = uow.prints.newest(parcel.id), uow.batches.entry_of(parcel.id)
            work = uow.work.find(kind="print_label", subject=str(job.label_id), purpose="0")
        if job.copy or entry.late or work.answer:
            found.append(parcel.tracking_number)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_killed_at_random_points_a_run_buys_each_once_and_prints_in_order(
    sqlite_database: Database, seed: int
) -> None:
    chance = random.Random(seed)
    kind = [EffectKind.KEYED, EffectKind.LOOK_UP][seed % 2]
    carrier = FindableCarrier(kind, settle=20) if seed % 2 else FakeCarrier(kind)
    run_with_kills(sqlite_database, carrier, [chance.randint(1, 60) for _ in range(6)])


def test_a_kill_and_a_lost_answer_together_buy_nothing_twice(sqlite_database: Database) -> None:
    carrier = FindableCarrier(EffectKind.LOOK_UP, settle=20)
    carrier.next(Fate.LOST_AFTER, Fate.WELL, Fate.LOST_BEFORE)
    killer = Killer()
    shop = Shop(sqlite_database, carrier=carrier, checkpoint=killer)
    orders(shop, COUNT)
    run_id = start(shop)
    killer.arm(31)
    for _ in range(120):
        try:
            shop.work(most=2000)
        except Killed:
            sqlite_database.clock.sleep(shop.settings.timing.lease + 1)
        sqlite_database.clock.sleep(1.0)
    assert progress(shop, run_id).done == COUNT
    assert len(carrier.ledger) == COUNT
