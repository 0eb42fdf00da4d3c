"""Databases of any size with the product's own schema, made fast and once, kept in the cache.

Everything in them is made up from the order's running number, so that two machines measure the
same. Of all orders 8 % are open, the newest; the rest left long ago, each in a parcel of its own.
"""

from __future__ import annotations

import json
import random
import shutil
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from benchmarks.common import cache_folder

SMALL, DEFAULT, LARGE = 10_000, 100_000, 1_000_000
RECIPE = 1
"""Rises when the same size would hold other rows: what lies in the cache is then made anew."""

PRODUCTS = 4_000
CHUNK = 20_000
BYTES_AN_ORDER = 1_800

_DAY = date(2026, 3, 2).toordinal()
_MORNING = int(datetime(2026, 3, 2, 8, tzinfo=UTC).timestamp() * 1_000_000)

FIRST = (
    "Ayşe",
    "Mehmet",
    "Zeynep",
    "Işık",
    "Γιώργος",
    "Ελένη",
    "أحمد",
    "ليلى",
    "秀英",
    "伟",
    "Anna",
    "Lucas",
    "Çağla",
    "Ömer",
    "Νίκος",
    "مريم",
    "Sofie",
    "Emre",
    "Κατερίνα",
    "Noor",
)
LAST = (
    "Yılmaz",
    "Şahin",
    "Öztürk",
    "Παπαδόπουλος",
    "Νικολάου",
    "الحسن",
    "王",
    "李",
    "Demir",
    "Müller",
    "Aydın",
    "Kaya",
    "Γεωργίου",
    "خليل",
    "张",
    "Jansen",
    "Çelik",
    "Rossi",
    "Ιωάννου",
    "Novak",
    "Doğan",
    "Koç",
)
PLACES = (
    ("İzmir", "TR", "35250", "Konak"),
    ("İstanbul", "TR", "34710", "Kadıköy"),
    ("Ankara", "TR", "06420", "Çankaya"),
    ("Αθήνα", "GR", "10558", ""),
    ("Θεσσαλονίκη", "GR", "54624", ""),
    ("دبي", "AE", "00000", ""),
    ("Berlin", "DE", "10115", ""),
    ("上海", "CN", "200040", ""),
    ("Bursa", "TR", "16010", "Osmangazi"),
    ("Milano", "IT", "20121", ""),
)


class SystemClock:
    """The machine's clock, as the storage wants one."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Product:
    sku: str
    name: str
    barcode: str
    key: str
    weight_g: int


def is_open(n: int, size: int) -> bool:
    """Tell whether order `n` of 1 to `size` still waits to be packed."""
    return n > size - size * 8 // 100


def open_orders(size: int) -> range:
    return range(size - size * 8 // 100 + 1, size + 1)


def queue_of(n: int, size: int) -> str | None:
    if not is_open(n, size):
        return None
    return "needs_you" if n % 20 == 0 else "on_hold" if n % 20 == 1 else "ready"


def number_of(n: int) -> str:
    return f"B{n:07d}"


@lru_cache(maxsize=1)
def products() -> Sequence[Product]:
    found = []
    for n in range(PRODUCTS):
        body = f"869{n:09d}"
        total = sum(int(char) * (3 if place % 2 else 1) for place, char in enumerate(body))
        barcode = f"{body}{-total % 10}"
        found.append(
            Product(f"SKU-{n:05d}", f"Linen towel {n}", barcode, barcode.zfill(14), 120 + n % 400)
        )
    return found


def lines_of(n: int) -> list[tuple[Product, int]]:
    """The articles of order `n` with how many of each: one to four lines, one to three pieces."""
    shelf = products()
    return [(shelf[(n * 7919 + k * 1031) % PRODUCTS], 1 + (n + k) % 3) for k in range(1 + n % 4)]


def ready(size: int) -> Path | None:
    """The database of this size, None where it has not been made yet."""
    path = _path(size)
    return path if path.exists() else None


def largest_ready() -> int | None:
    """The largest size of the usual ones that lies in the cache."""
    return next((size for size in (LARGE, DEFAULT) if ready(size)), None)


def make(size: int, *, say: Callable[[str], None]) -> Path:
    """Give the database of this size; made now, with its search index, where it is missing."""
    path = _path(size)
    if path.exists():
        return path
    needed = size * BYTES_AN_ORDER
    if shutil.disk_usage(path.parent).free < 2 * needed:
        raise SystemExit(f"{path.parent} has no room for {needed / 1e9:.1f} GB; nothing was made.")
    for old in path.parent.glob(f"orders-{size}-*"):
        old.unlink()
    new = path.with_suffix(".new")
    new.unlink(missing_ok=True)
    say(f"making {size:,} orders, once ({path.parent})")
    _build(new, size, say)
    new.replace(path)
    return path


def copy_of(path: Path, folder: Path, *, name: str = "packbench.db") -> Path:
    """A copy to write in; the one in the cache is never written."""
    folder.mkdir(parents=True, exist_ok=True)
    return Path(shutil.copyfile(path, folder / name))


def _path(size: int) -> Path:
    from workstation.storage.schema import revisions

    return cache_folder() / f"orders-{size}-{RECIPE}-{revisions()[-1]}.db"


def _build(path: Path, size: int, say: Callable[[str], None]) -> None:
    from workstation.storage.engine import hold, open_sqlite
    from workstation.storage.schema import prepare

    engine = open_sqlite(path)
    prepare(engine, clock=SystemClock())
    connection = hold(engine)
    # A half-made file is thrown away, so nothing needs to be safe before the end.
    for pragma in ("journal_mode=OFF", "synchronous=OFF", "cache_size=-200000", "foreign_keys=OFF",
                   "locking_mode=EXCLUSIVE"):  # fmt: skip
        connection.execute(f"PRAGMA {pragma}").fetchall()
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f'DROP INDEX "{name}"')
    installation = int(
        connection.execute("SELECT value FROM meta WHERE key = 'installation'").fetchone()[0]
    )
    connection.execute("BEGIN")
    connection.execute("INSERT INTO shops (key, added_at) VALUES ('files', ?)", (_MORNING,))
    # So that a parcel abroad asks nobody anything.
    told = ("key", "sku", "description", "hs_code", "origin", "value_cents", "value_currency",
            "changed_at")  # fmt: skip
    connection.executemany(
        _insert("articles", told),
        [
            (one.sku, one.sku, "Linen towel", "630292", "TR", 1250, "EUR", _MORNING)
            for one in products()
        ],
    )
    line_id = 0
    for start in range(1, size + 1, CHUNK):
        numbers = range(start, min(start + CHUNK, size + 1))
        line_id = _write(connection, numbers, size, installation, line_id)
        if numbers[-1] % 100_000 == 0:
            say(f"{numbers[-1]:,} orders written")
    _count(connection, size)
    connection.execute("COMMIT")
    for _, sql in indexes:
        connection.execute(sql)
    say("indexes made")
    connection.execute("PRAGMA journal_mode=WAL").fetchall()
    connection.close()
    engine.dispose()


_ORDER_COLUMNS = (
    "id", "shop", "number", "number_key", "number_reversed", "status", "queue", "due_day",
    "promised", "placed_at", "to_name", "to_street", "to_district", "to_postcode", "to_city",
    "to_country", "to_phone", "email", "language", "added_at",
)  # fmt: skip
_LINE_COLUMNS = (
    "id", "order_id", "sku", "sku_key", "name", "quantity", "barcode", "barcode_key", "packed",
    "shipped", "unit_weight_g", "shelf",
)  # fmt: skip
_PARCEL_COLUMNS = (
    "id", "key", "order_id", "number", "status", "label", "milestone", "carrier",
    "tracking_number", "weight_g", "packed_at", "label_scanned_at", "handed_over_at", "made_at",
)  # fmt: skip


def _insert(table: str, columns: Sequence[str]) -> str:
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - our names


def _write(
    connection: Any, numbers: Sequence[int], size: int, installation: int, line_id: int
) -> int:
    from workstation.domain.barcodes import parcel_key

    orders: list[tuple[Any, ...]] = []
    lines: list[tuple[Any, ...]] = []
    parcels: list[tuple[Any, ...]] = []
    contents: list[tuple[int, int, int]] = []
    words: list[tuple[int, str]] = []
    for n in numbers:
        order, recipient = _order(n, size)
        orders.append(order)
        gone = not is_open(n, size)
        codes: list[str] = []
        for product, quantity in lines_of(n):
            line_id += 1
            done = quantity if gone else 0
            lines.append((
                line_id, n, product.sku, product.sku, product.name, quantity, product.barcode,
                product.key, done, done, product.weight_g, f"A-{n % 40:02d}-{line_id % 9}",
            ))  # fmt: skip
            codes.append(f"{product.sku} {product.barcode}")
            if gone:
                contents.append((n, line_id, quantity))
        words.append((n, " ".join((_folded(number_of(n)), recipient, *map(_folded, codes)))))
        if gone:
            at = _MORNING - (size - n) * 60_000_000
            parcels.append((
                n, parcel_key(installation, n), n, 1, "handed_over", "live", "delivered", "demo",
                f"TRK{n:011d}", 900, at, at, at, at,
            ))  # fmt: skip
    connection.executemany(_insert("orders", _ORDER_COLUMNS), orders)
    connection.executemany(_insert("order_lines", _LINE_COLUMNS), lines)
    connection.executemany(_insert("parcels", _PARCEL_COLUMNS), parcels)
    connection.executemany(_insert("parcel_lines", ("parcel_id", "line_id", "quantity")), contents)
    connection.executemany(
        _insert("order_sources", ("order_id", "fingerprint")), [(n, f"{n:032x}") for n in numbers]
    )
    connection.executemany(
        _insert("events", ("order_id", "kind", "payload", "at")),
        [(n, "OrderImported", json.dumps({"number": number_of(n)}), _MORNING) for n in numbers],
    )
    connection.executemany(_insert("order_search", ("rowid", "words")), words)
    return line_id


def _order(n: int, size: int) -> tuple[tuple[Any, ...], str]:
    """The row of an order, and the search words of who gets it."""
    chance = random.Random(n)  # noqa: S311 - made-up people
    name = f"{chance.choice(FIRST)} {chance.choice(LAST)}"
    city, country, postcode, district = chance.choice(PLACES)
    number = number_of(n)
    promised = (
        _DAY + (n - open_orders(size)[0]) * 14 // (size * 8 // 100) if is_open(n, size) else 0
    )
    row = (
        n, "files", number, number, number[::-1],
        "open" if promised else "shipped", queue_of(n, size),
        promised or date.max.toordinal(),
        date.fromordinal(promised).isoformat() if promised else None,
        _MORNING - (size - n) * 60_000_000,
        name, f"Örnek Sokak {n % 200}", district, postcode, city, country, "+90 532 000 00 00",
        f"buyer{n}@example.com", "", _MORNING,
    )  # fmt: skip
    email = f"buyer{n} example com"
    return row, " ".join(
        (_folded(name), _folded(city), _folded(district), postcode, "90 532 000 00 00", email)
    )


@lru_cache(maxsize=20_000)
def _folded(text: str) -> str:
    from workstation.storage.search import words_of

    return words_of([text], "sqlite")


def _count(connection: Any, size: int) -> None:
    counted = Counter(
        ("open" if is_open(n, size) else "shipped", queue_of(n, size)) for n in range(1, size + 1)
    )
    connection.executemany(
        _insert("order_counts", ("status", "queue", "change")),
        [(status, queue, change) for (status, queue), change in counted.items()],
    )
