"""Six carriers over real HTTP: the question ends at its deadline, whoever has not answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

import pytest

from benchmarks.slow_rates import PriceServer
from tests.carriers.bench import RealClock
from tests.databases import Database
from tests.services.shop import Shop
from workstation.carriers import build_carrier
from workstation.domain.rates import Aim
from workstation.ports.carrier import Carrier
from workstation.services.ask_rates import ask_rates
from workstation.services.compare_rates import table
from workstation.services.rate_desk import RateState
from workstation.services.rate_question import question_for

PRICES = {"one": "4.1", "two": "3.8", "three": "5", "slow": "1.00", "slower": "2", "no": "0"}
DEADLINE = 0.6


class Gate:
    """Lets questions in and answers out: nothing is slow here, it waits until it is told."""

    def __init__(self) -> None:
        self.open = threading.Event()
        self.asked = threading.Semaphore(0)

    def __call__(self) -> None:
        self.asked.release()
        self.open.wait(10)


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def carriers(gate: Gate) -> Iterator[dict[str, Carrier]]:
    servers = {
        key: PriceServer(
            price,
            gate if key.startswith("slow") else lambda: None,
            status=422 if key == "no" else 200,
        )
        for key, price in PRICES.items()
    }
    yield {
        key: build_carrier(
            "demo",
            key,
            settings={"base_url": server.url, "per_second": 0},
            secrets=lambda name: "key",
            clock=RealClock(),
        )
        for key, server in servers.items()
    }
    gate.open.set()
    for server in servers.values():
        server.end()


def test_six_carriers_end_at_the_deadline_and_the_late_ones_come_in_behind_it(
    sqlite_database: Database, carriers: dict[str, Carrier], gate: Gate
) -> None:
    shop = Shop(sqlite_database)
    shop.set(
        carriers=[{"key": key, "kind": "demo"} for key in PRICES],
        rules=[],
        rates={"deadline": DEADLINE},
        shop={"sender": {"postcode": "35250"}},
    )
    shop.order(to_country="GR", to_city="Athens", to_postcode="10431", to_phone="+302105550100")
    order = shop.get()
    with shop.database.begin() as uow:
        question = question_for(shop.settings, uow, order, ())
    heard = threading.Semaphore(0)
    works = replace(shop.works, carriers=carriers, clock=RealClock(), heard=heard.release)

    begun = time.monotonic()
    report = ask_rates(works, question)
    took = time.monotonic() - begun

    assert set(report.answered) == {"one", "two", "three", "no"}
    assert set(report.late) == {"slow", "slower"}
    assert DEADLINE <= took < DEADLINE + 0.4
    shop.database.clock.sleep(2)
    found = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    states = {one.account: one.state for one in found.accounts}
    assert states["slow"] is RateState.LATE
    assert states["no"] is RateState.FAILED
    assert found.ranking is not None
    assert found.ranking.best is not None
    assert found.ranking.best.offer.account == "two"

    for _ in report.answered:
        assert heard.acquire(timeout=5)
    gate.open.set()
    for _ in report.late:
        assert heard.acquire(timeout=5)
    after = table(shop.floor, shop.get().id, Aim.CHEAPEST)
    assert after.ranking is not None
    assert after.ranking.best is not None
    assert after.ranking.best.offer.price.amount == Decimal("1.00")
    assert all(one.state is not RateState.LATE for one in after.accounts)
