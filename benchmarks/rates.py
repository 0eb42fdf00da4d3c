"""Six carriers of 100 to 1,500 ms asked for prices at once: how punctual the deadline is.

Part of `packbench bench carrier`: real HTTP over the loopback, the worker's own way of asking, and
a data folder of its own.
"""

from __future__ import annotations

import os
import statistics
import tempfile
import threading
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.common import Figures
from benchmarks.slow_rates import PriceServer
from workstation.bootstrap import Home, make_floor, make_works
from workstation.domain.values import Address
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.services.ask_rates import ask_rates
from workstation.services.import_orders import store
from workstation.services.rate_question import question_for

DELAYS_MS = (100, 300, 500, 800, 1_200, 1_500)
DEADLINE = 1.0
PLACE = {"street": "Limani 1", "city": "Athens", "postcode": "10431", "country": "GR"}
SENDER = {"name": "Harbor Goods", "street": "Liman 1", "city": "Izmir", "postcode": "35250",
          "country": "TR"}  # fmt: skip


def measure(rounds: int) -> Figures:
    """Ask so many times, each time for fresh prices; milliseconds."""
    silent = threading.Event()
    servers = {
        f"c{delay}": PriceServer(f"{delay / 100}", lambda delay=delay: silent.wait(delay / 1000))  # type: ignore[misc]
        for delay in DELAYS_MS
    }
    for key in servers:
        os.environ[f"PACKBENCH_SECRET_CARRIER_{key.upper()}_API_KEY"] = "bench"
    try:
        with tempfile.TemporaryDirectory() as folder, closing(Home(Path(folder))) as home:
            return _ask(home, servers, rounds)
    finally:
        for server in servers.values():
            server.end()


def _ask(home: Home, servers: Mapping[str, PriceServer], rounds: int) -> Figures:
    home.save(_settings(servers))
    floor, works = make_floor(home), make_works(home)
    store(floor, "bench", [_order()], pause=lambda _: None)
    with floor.begin() as uow:
        order = uow.orders.by_number("R-1")[0]
        question = question_for(home.settings, uow, order, ())
    took, cpu, in_time = [], [], []
    for _ in range(rounds):
        begun = time.process_time()
        report = ask_rates(works, question, again=True)
        cpu.append((time.process_time() - begun) * 1000)
        took.append(report.seconds * 1000)
        in_time.append(len(report.answered))
    _wait_for_late(floor, question.lane)
    return {
        "carriers": len(servers),
        "deadline_ms": DEADLINE * 1000,
        "took_ms_median": round(statistics.median(took), 1),
        "took_ms_max": round(max(took), 1),
        "in_time": min(in_time),
        "cpu_ms_median": round(statistics.median(cpu), 1),
    }


def _wait_for_late(floor: Any, lane: str) -> None:
    """The late ones come too, before their carriers are taken away."""
    until = time.monotonic() + 5
    while time.monotonic() < until:
        with floor.begin() as uow:
            rows = uow.rates.of_lane(lane)
        if all(row.told_at is not None and row.told_at >= row.asked_at for row in rows):
            return
        time.sleep(0.05)


def _settings(servers: Mapping[str, PriceServer]) -> dict[str, Any]:
    return {
        "shop": {"name": "Harbor Goods", "currency": "EUR", "sender": SENDER},
        "carriers": [
            {"key": key, "kind": "demo", "options": {"base_url": server.url, "per_second": 0}}
            for key, server in servers.items()
        ],
        "rates": {"deadline": DEADLINE},
    }


def _order() -> IncomingOrder:
    line = IncomingLine(sku="MUG", name="Mug", quantity=1, unit_weight_g=400)
    return IncomingOrder(
        number="R-1",
        lines=(line,),
        placed_at=datetime.now(UTC),
        email="",
        recipient=Address(name="Eleni", **PLACE),
    )
