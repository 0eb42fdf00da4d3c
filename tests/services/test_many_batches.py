"""Random batches with random failures on a real database: order i's label carries its number alone.

`tests/domain/test_print_queue.py` has ten thousand of them without a database.
"""

from __future__ import annotations

import random

from tests.fakes import Fate
from tests.services.batches import PLAN, entries, finish, orders, printed_numbers, start
from tests.services.shop import Shop
from workstation.ports.batches import RunId
from workstation.services import batch_desk, plans
from workstation.services.answer_question import answer
from workstation.services.works import every_day

FATES = (Fate.WELL, Fate.WELL, Fate.WELL, Fate.REFUSED, Fate.LOST_AFTER, Fate.AWAY)


def play(shop: Shop, seed: int) -> None:
    chance = random.Random(seed)
    shop.set(money={"per_hour": "0", "per_day": "0"})
    before = len(shop.carrier.ledger)
    shop.printer.printed.clear()
    numbers = orders(shop, chance.randint(1, 6), first=10 * seed + 1)
    run_id = start(shop, PLAN) if not seed else _again(shop)
    shop.carrier.next(*(chance.choice(FATES) for _ in numbers))
    finish(shop, run_id)
    for _ in range(20):
        batch_desk.retry(shop.floor, run_id, [])
        for row in shop.asking():
            answer(shop.floor, row.id, "again" if "again" in row.question else "look_again")
        if finish(shop, run_id).done == len(numbers):
            break
        shop.wait(60)
    else:
        raise AssertionError(f"{seed}: {entries(shop, run_id)} {shop.open()}")
    if chance.random() < 0.4:
        good = chance.choice(entries(shop, run_id))
        batch_desk.resume_roll(shop.floor, run_id, good.tracking_number)
        finish(shop, run_id)
    sales = shop.carrier.ledger[before:]
    sold = {sale.request.order_number: sale.tracking_number for sale in sales}
    assert len(sales) == len(numbers), seed
    for entry in entries(shop, run_id):
        assert entry.tracking_number == sold[entry.order_number], seed
    for page, number in zip(shop.printer.printed, printed_numbers(shop), strict=True):
        # The bytes of a label name one tracking number, that of its own order.
        assert [one for one in sold.values() if one.encode() in page] == [number], seed
    assert set(printed_numbers(shop)) == set(sold.values()), seed


def _again(shop: Shop) -> RunId:
    return plans.start_run(shop.floor, every_day, PLAN.name, True)


def test_random_batches_never_put_one_orders_number_on_anothers_label(shop: Shop) -> None:
    for seed in range(15):
        play(shop, seed)
