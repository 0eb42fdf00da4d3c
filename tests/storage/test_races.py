"""Many stations at once: no work is claimed twice, no key made twice, no change lost."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections import Counter
from pathlib import Path

from tests.databases import Database
from tests.storage.samples import add_order
from workstation.domain.errors import Refused
from workstation.ports.work import NewWork

CHECKOUT = Path(__file__).resolve().parents[2]
LANES = 3
ITEMS = 45
STATIONS = 4


def test_processes_never_claim_the_same_work_nor_share_a_lane(database: Database) -> None:
    with database.begin() as uow:
        for n in range(ITEMS):
            uow.work.add(NewWork("buy", str(n), "1", lane=f"lane:{n % LANES}"))
        uow.commit()
    stations = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.storage.racing", database.address, f"s{n}"],
            cwd=CHECKOUT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for n in range(STATIONS)
    ]
    for station in stations:
        assert station.stdout is not None
        assert station.stdout.readline() == "ready\n"
    answers = []
    for station in stations:
        assert station.stdin is not None
        station.stdin.write("go\n")
        station.stdin.flush()
    for station in stations:
        answers.append(station.communicate(timeout=60)[0].split())
        assert station.returncode == 0
    claims = Counter(number for answer in answers for number in answer)
    assert len(claims) == ITEMS
    assert set(claims.values()) == {1}
    with database.begin() as uow:
        for n in range(LANES):
            assert uow.setting(f"lane:{n}") == {"open": 0, "most": 1, "done": ITEMS // LANES}


def run_together(count: int, task: object) -> list[BaseException]:
    """Run a task in so many threads that start at one moment; give what they raised."""
    gate = threading.Barrier(count)
    raised: list[BaseException] = []

    def run(n: int) -> None:
        gate.wait()
        try:
            task(n)  # type: ignore[operator]
        except BaseException as error:
            raised.append(error)

    threads = [threading.Thread(target=run, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return raised


def test_threads_that_change_one_order_lose_no_change(database: Database) -> None:
    order_id = add_order(database.begin)

    def pack(n: int) -> None:
        begin = database.station()
        for _ in range(10):
            with begin() as uow:
                order = uow.orders.get(order_id)
                assert order is not None
                line = order.lines[0]
                uow.orders.set_line(line.id, packed=line.packed + 1, shipped=0, cancelled=0)
                uow.orders.set_status(order, queue=None)
                uow.commit()

    assert run_together(4, pack) == []
    with database.begin() as uow:
        order = uow.orders.get(order_id)
    assert order is not None
    assert order.lines[0].packed == 40
    assert order.version == 41


def test_parcels_begun_at_one_moment_have_keys_of_their_own(database: Database) -> None:
    orders = [add_order(database.begin, str(n)) for n in range(4)]
    keys: list[str] = []

    def begin_parcels(n: int) -> None:
        begin = database.station()
        for _ in range(5):
            with begin() as uow:
                keys.append(uow.parcels.add(orders[n], station="").key)
                uow.commit()

    assert run_together(4, begin_parcels) == []
    assert len(set(keys)) == 20


def test_one_of_two_benches_gets_the_order(database: Database) -> None:
    order_id = add_order(database.begin)
    holders: list[str] = []

    def take(n: int) -> None:
        with database.station()() as uow:
            claim = uow.orders.claim(order_id, station=f"s{n}", operator="", seconds=60)
            holders.append(claim.station)
            uow.commit()

    assert run_together(4, take) == []
    assert len(set(holders)) == 1


def test_one_of_two_boxes_gets_the_bench(database: Database) -> None:
    orders = [add_order(database.begin, str(n)) for n in range(3)]

    def put_on_bench(n: int) -> None:
        with database.station()() as uow:
            uow.parcels.add(orders[n], station="bench 1")
            uow.commit()

    raised = run_together(3, put_on_bench)
    assert [type(error) for error in raised] == [Refused, Refused]
