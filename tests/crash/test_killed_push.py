"""A process that is killed while it tells a shop of a parcel: another one goes on, and every part
is told once. Real processes, and the shops' simulators over a line.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.crash.push_child import LANE, work
from tests.shops.benches import SECRETS, Bench, woocommerce
from tests.shops.simulators.orders import SimOrder
from workstation.bootstrap import Home, make_desk, make_works
from workstation.bootstrap.works import make_outbox
from workstation.services.desk import Desk, Said
from workstation.services.pull_orders import pull_orders

CHECKOUT = Path(__file__).resolve().parents[2]
NOT_YET, LOST = ("tell:before", 2), ("tell:after", 1)
"""Between two steps; and after a step whose answer nobody has heard."""


@pytest.fixture(autouse=True)
def secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(f"PACKBENCH_SECRET_SHOP_WEB_{name.upper()}", value)


@contextmanager
def connected(folder: Path, bench: Bench) -> Iterator[Home]:
    """A bench that draws its own labels, connected to the simulator."""
    assert bench.server is not None
    with closing(Home(folder)) as home:
        home.save(
            {
                "shop": {
                    "currency": "TRY",
                    "sender": {"name": "Ege", "street": "Liman 1", "city": "İzmir",
                               "postcode": "35250", "country": "TR"},
                },
                "carriers": [
                    {"key": "own", "kind": "table_rate", "currency": "TRY",
                     "options": {"rates": "resources/rates/domestic-tr.csv"}}
                ],
                "rules": [{"name": "all", "carrier": "own"}],
                "money": {"per_label": "600"},
                "shops": [
                    {"key": "web", "kind": bench.name.partition(" ")[0], "tell": "label",
                     "first_days": 5000,
                     "options": {"base_url": bench.server.url, "per_second": 1000.0}}
                ],
                "timing": {"settle": 0.05, "retry": 0.05, "lease": 30.0},
            }
        )  # fmt: skip
        pull_orders(make_works(home), "web")
        yield home


def pack(home: Home, desk: Desk, order: SimOrder, *codes: str) -> None:
    """Pack these into a box of their own and buy its label; the shop is not told yet."""
    assert desk.scan(order.number).bench is not None
    desk.set_weight(500)
    said = [desk.scan(code).verdict.said for code in codes][-1]
    if said is not Said.BOX_CLOSED:
        said = desk.finalize().verdict.said
    assert said is Said.BOX_CLOSED
    outbox = make_outbox(home, owner="labels")
    while outbox.run_once(["carrier:own"]):
        pass
    desk.release()


def killed_then_resumed(folder: Path, where: tuple[str, int]) -> None:
    command = [sys.executable, "-m", "tests.crash.push_child", str(folder), where[0], str(where[1])]
    done = subprocess.run(command, cwd=CHECKOUT, env=dict(os.environ), check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    work(folder, "", 0)


def sent(order: SimOrder) -> list[list[int]]:
    """How many of each item stand in each shipment that is live."""
    live = [one for one in order.shipments.values() if one.live]
    return [[one.lines.get(item.id, 0) for item in order.items] for one in live]


def open_there(order: SimOrder) -> int:
    return sum(order.open(item) for item in order.items)


def test_woocommerce_is_told_of_a_part_and_the_rest_once_whatever_is_killed(
    tmp_path: Path,
) -> None:
    with woocommerce("core") as bench:
        order = bench.book.add(2, 1, city="İstanbul")
        with connected(tmp_path, bench) as home:
            desk = make_desk(home)
            pack(home, desk, order, "SKU-1")
            killed_then_resumed(tmp_path, LOST)
            assert (sent(order), order.completed) == ([[1, 0]], False)
            pack(home, desk, order, "SKU-1", "SKU-2")
            killed_then_resumed(tmp_path, NOT_YET)
            assert sent(order) == [[1, 0], [1, 1]]
            assert (open_there(order), order.completed) == (0, True)
            assert all(row.lane != LANE for row in desk.views.outbox())
