"""`packbench bench import`: orders a second through the whole service, search index included, from
a file and from a web shop on loopback; beside it the same rows by the plain ORM and by the bare
driver. And what a scan costs while a file comes in.
"""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

from benchmarks import database, import_twins
from benchmarks.bench_shop import MANY, plain_settings
from benchmarks.busy_shop import importing, write_file
from benchmarks.common import CHECKOUT, Figures, Options, Told, cache_folder, main, percentile
from workstation.bootstrap import Home, make_desk, make_works
from workstation.services.desk import Said
from workstation.services.pull_orders import PullReport, pull_orders
from workstation.storage.search import words_of
from workstation.storage.statements import SQLITE

SCAN_SECONDS = 0.02
STATION = "Bench 2"


def run(options: Options, tell: Told) -> Figures:
    size = options.orders or options.pick(1000, 6000, 1_000_000)
    some = min(size, options.pick(400, 2000, 6000))
    with tempfile.TemporaryDirectory(prefix="import-", dir=cache_folder()) as base:
        folder = Path(base)
        tell(f"{some:,} orders from a file, three ways")
        figures: Figures = {"orders": size, "file": _from_file(folder, some, tell)}
        tell(f"{size:,} orders from a web shop on loopback")
        figures["shop"] = _from_shop(folder / "shop", size, tell)
        tell("scans while a file comes in")
        figures["scan"] = _scans(folder / "scan", options.pick(30, 200, 1000))
    return figures


def _home(folder: Path) -> Home:
    home = Home(folder)
    home.save({**plain_settings(STATION), "money": {"per_label": "0"}})
    return home


def _from_file(folder: Path, size: int, tell: Told) -> Figures:
    """Packbench's import of a file, and the same rows by the two others, in turn."""
    file = folder / "orders.csv"
    write_file(file, size)
    content = file.read_bytes()
    with closing(_home(folder / "own")) as home:
        desk = make_desk(home)
        watch = import_twins.Watch()
        report = desk.import_file(file.name, content, None, "")
        own = watch.took()
        if report.new != size:
            raise AssertionError(report)
    path = folder / "own" / "packbench.db"
    rows = import_twins.written(path, _words(path))
    chunks = list(rows.chunks())
    driver = import_twins.by_driver(import_twins.fresh(folder / "driver.db", ["files"]), chunks)
    tell("the same by the plain ORM")
    orm = import_twins.by_orm(import_twins.fresh(folder / "orm.db", ["files"]), chunks)
    return {
        "orders": size,
        "per_second": round(size / own.clock),
        "orm_per_second": round(size / orm.clock),
        "driver_per_second": round(size / driver.clock),
        "ratio_orm": round(orm.clock / own.clock, 2),
        "ratio_to_driver": round(own.clock / driver.clock, 2),
        # What other work on the machine changes least.
        "cpu_per_second": round(size / own.cpu),
        "cpu_ratio_orm": round(orm.cpu / own.cpu, 2),
        "cpu_ratio_to_driver": round(own.cpu / driver.cpu, 2),
    }


def _words(path: Path) -> list[tuple[int, str]]:
    """What the index was given of each order: made anew, as the import made it."""
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(str(path))) as connection:
        codes: dict[int, list[str]] = {}
        for order_id, sku, barcode in connection.execute(
            "SELECT order_id, sku, barcode FROM order_lines ORDER BY id"
        ):
            codes.setdefault(order_id, []).extend((sku, barcode))
        return [
            (row[0], words_of([*row[1:], *codes.get(row[0], [])], SQLITE))
            for row in connection.execute(
                "SELECT id, number, to_name, to_company, to_city, to_district, to_postcode, "
                "to_phone, email FROM orders ORDER BY id"
            )
        ]


@contextmanager
def _web_shop(size: int) -> Iterator[str]:
    process = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.web_shop", str(size)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=CHECKOUT, text=True,
    )  # fmt: skip
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        yield f"http://127.0.0.1:{int(process.stdout.readline())}"
    finally:
        process.stdin.close()
        process.wait(timeout=20)
        process.stdout.close()


def _from_shop(folder: Path, size: int, tell: Told) -> Figures:
    """A first import through the adapter, page by page, and how much memory it comes to hold."""
    for name in ("CONSUMER_KEY", "CONSUMER_SECRET"):
        os.environ[f"PACKBENCH_SECRET_SHOP_WEB_{name}"] = "bench"
    memory: list[tuple[int, int]] = []
    with _web_shop(size) as url, closing(_home(folder)) as home:
        home.save(
            {
                "shops": [
                    {"key": "web", "kind": "woocommerce", "first_days": 3650,
                     "options": {"base_url": url, "per_second": 100_000.0}}
                ]
            }
        )  # fmt: skip
        works = make_works(home)

        def watch(report: PullReport) -> bool:
            memory.append((report.new, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))
            if report.new % 100_000 == 0:
                tell(f"{report.new:,} orders, {memory[-1][1] / 1024:.0f} MB at most so far")
            return True

        measured = import_twins.Watch()
        report = pull_orders(works, "web", progress=watch)
        took = measured.took()
        if report.new != size or report.bad:
            raise AssertionError(report)
    early = next(kilobytes for new, kilobytes in memory if new * 10 >= size)
    return {
        "orders": size,
        "per_second": round(size / took.clock),
        "cpu_per_second": round(size / took.cpu),
        "megabytes_at_a_tenth": round(early / 1024, 1),
        "megabytes_at_the_end": round(memory[-1][1] / 1024, 1),
    }


def _scans(folder: Path, wanted: int) -> Figures:
    """Scans at a bench, one each 20 ms, while another process takes a file in."""
    home = _home(folder)
    home.goes_first = True
    first = folder.parent / "first.csv"
    write_file(first, 3)
    times: list[float] = []
    with closing(home):
        desk = make_desk(home)
        desk.import_file(first.name, first.read_bytes(), None, "")
        _lengthen(folder / "packbench.db")
        if desk.scan("NEW-3").bench is None:
            raise AssertionError("the order was not opened")
        codes = [product.barcode for product, _ in database.lines_of(3)]
        # Let it read its file, and begin to write.
        with importing(folder, orders=max(2000, wanted * 150)) as process:
            while process.poll() is None and _orders(folder / "packbench.db") < 300:
                time.sleep(0.05)
            while process.poll() is None and len(times) < wanted:
                started = time.perf_counter()
                answer = desk.scan(codes[len(times) % len(codes)])
                times.append(time.perf_counter() - started)
                if answer.verdict.said is not Said.RIGHT_ITEM:
                    raise AssertionError(answer.verdict)
                time.sleep(SCAN_SECONDS)
    if len(times) < wanted // 2:
        raise AssertionError(f"only {len(times)} scans while the file came in")
    return {
        "scans": len(times),
        "p50_ms": round(statistics.median(times) * 1000, 2),
        "p99_ms": round(percentile(times, 0.99) * 1000, 2),
    }


def _orders(path: Path) -> int:
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(str(path))) as connection:
        return int(connection.execute("SELECT count(*) FROM orders").fetchone()[0])


def _lengthen(path: Path) -> None:
    from sqlcipher3 import dbapi2

    with closing(dbapi2.connect(str(path))) as connection:
        connection.execute("UPDATE order_lines SET quantity = ?", (MANY,))
        connection.commit()


def show(figures: Figures) -> Sequence[str]:
    file, shop, scan = figures["file"], figures["shop"], figures["scan"]
    return [
        f"from a file: {file['per_second']:,} orders/s; ORM {file['orm_per_second']:,} "
        f"({file['ratio_orm']} x), driver {file['driver_per_second']:,} "
        f"({file['ratio_to_driver']} x its time)",
        f"from a web shop: {shop['per_second']:,} orders/s, {shop['orders']:,} orders; "
        f"{shop['megabytes_at_a_tenth']} MB at a tenth, {shop['megabytes_at_the_end']} MB at the "
        "end",
        f"scans meanwhile: p50 {scan['p50_ms']} ms, p99 {scan['p99_ms']} ms",
    ]


if __name__ == "__main__":
    sys.exit(main("import", run, show=show))
