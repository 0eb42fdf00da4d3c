"""A shop at its busiest: a data folder with so many orders, the outside world on loopback, boxes
that wait for their labels, and an order file that is being taken in.
"""

from __future__ import annotations

import csv
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from benchmarks import database, twins
from benchmarks.bench_shop import four_line_orders
from benchmarks.common import CHECKOUT, cache_folder
from workstation.bootstrap import Home
from workstation.demo import shop, world
from workstation.domain.values import OrderId
from workstation.services import pack
from workstation.services.floor import Floor

STATION = "Bench 2"


@dataclass(frozen=True, slots=True)
class Shop:
    """The running shop: its data folder, how many orders it holds, the world around it."""

    folder: Path
    size: int
    world: world.World | None

    @property
    def waiting(self) -> list[int]:
        """Orders of four lines that may be packed, in the order of their numbers."""
        return four_line_orders(self.size)

    def close_boxes(self, order_ids: list[int]) -> None:
        """Pack orders at another bench, so that the worker has labels to buy and print."""
        units = twins.own_units(self.folder / "packbench.db", synchronous="OFF")
        settings = Home(self.folder).settings
        floor = Floor(units, lambda: settings, dict)
        for order_id in order_ids:
            pack.open_order(floor, OrderId(order_id))
            for code in scans_of(order_id):
                pack.scan(floor, code)
            pack.release(floor)
        units.close()


def scans_of(order_id: int) -> list[str]:
    """The code of every piece of an order, none twice in a row: that is one pull of a trigger."""
    left = {product.barcode: count for product, count in database.lines_of(order_id)}
    codes: list[str] = []
    while any(left.values()):
        others = [code for code in left if left[code] and code not in codes[-1:]]
        code = max(others, key=lambda one: left[one])
        left[code] -= 1
        codes.append(code)
    return codes


@contextmanager
def running(size: int, *, with_world: bool, boxes: int = 0) -> Iterator[Shop]:
    """The shop on a copy of the database of this size; everything is ended and removed after."""
    path = database.ready(size)
    if path is None:
        raise LookupError(f"the database of {size} orders has not been made")
    with tempfile.TemporaryDirectory(
        prefix="run-", dir=cache_folder(), ignore_cleanup_errors=True
    ) as base:
        folder = Path(base) / "data"
        database.copy_of(path, folder)
        outside = None
        home = Home(folder)
        if with_world:
            shop.set_demo_key()
            outside = world.find_or_start(folder, out=Path(base))
            values = shop.settings_for(outside, pages=None, quick=True)
            values["money"] = {"per_hour": "0", "per_day": "0", "per_label": "0"}
            values["station"] = {"name": STATION, "operator": "Elif Demir"}
            values["window"] = {"started": True}
            home.save(values)
        try:
            found = Shop(folder, size, outside)
            if boxes:
                found.close_boxes(found.waiting[-boxes:])
            yield found
        finally:
            home.close()
            if outside is not None:
                outside.end()


@contextmanager
def importing(folder: Path, *, orders: int) -> Iterator[subprocess.Popen[bytes]]:
    """`packbench orders import` of a file with so many new orders, at lower priority."""
    file = folder.parent / "orders.csv"
    write_file(file, orders)
    command = [sys.executable, "-m", "workstation", "--data", str(folder), "orders", "import",
               str(file)]  # fmt: skip
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=CHECKOUT
    )
    if hasattr(os, "setpriority"):
        os.setpriority(os.PRIO_PROCESS, process.pid, 10)
    try:
        yield process
    finally:
        process.terminate()
        process.wait()


def write_file(path: Path, orders: int) -> None:
    head = ("Name", "Email", "Financial Status", "Fulfillment Status", "Currency", "Created at",
            "Lineitem quantity", "Lineitem name", "Lineitem price", "Lineitem sku", "Shipping Name",
            "Shipping Address1", "Shipping City", "Shipping Zip", "Shipping Country",
            "Shipping Phone", "Lineitem barcode", "Lineitem grams")  # fmt: skip
    with path.open("w", encoding="utf-8", newline="") as file:
        write = csv.writer(file)
        write.writerow(head)
        for n in range(1, orders + 1):
            for product, count in database.lines_of(n):
                write.writerow((
                    f"NEW-{n}", f"new{n}@example.com", "paid", "unfulfilled", "EUR",
                    "2026-03-02 09:12:00 +0300", count, product.name, "4.80", product.sku,
                    "Ayşe Yılmaz", f"Örnek Sokak {n}", "İzmir", "35250", "TR",
                    "+90 532 000 00 00", product.barcode, product.weight_g,
                ))  # fmt: skip


__all__ = ["STATION", "Shop", "importing", "running", "scans_of", "write_file"]
