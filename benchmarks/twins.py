"""One scan of an item at a bench, three ways: Packbench's own, the bare driver, the plain ORM.

All three read the open parcel, its order, the order's lines and what is in the box, find the line
by its barcode, and write the count in the box, the count of the line and the event; one commit.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event, select
from sqlalchemy.orm import Session, registry, relationship, sessionmaker
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from benchmarks.bench_shop import codes_of, floor_of
from benchmarks.database import SystemClock
from workstation.domain.barcodes import gtin14
from workstation.domain.values import OrderId
from workstation.services import pack
from workstation.services.desk import Said
from workstation.storage import tables
from workstation.storage.engine import open_sqlite
from workstation.storage.unit_of_work import Units, units_of_work

Scan = Callable[[str], object]
PRAGMAS = (
    "journal_mode=WAL",
    "foreign_keys=ON",
    "secure_delete=ON",
    "wal_autocheckpoint=0",
    "trusted_schema=OFF",
)


def own_units(path: Path, *, synchronous: str) -> Units:
    """Packbench's units of work; with "FULL" exactly as shipped."""
    engine = open_sqlite(path)
    if synchronous != "FULL":

        @event.listens_for(engine, "connect")
        def _relax(connection: Any, _record: Any) -> None:
            connection.execute(f"PRAGMA synchronous={synchronous}")

    return units_of_work(engine, clock=SystemClock())


class Own:
    """services.pack.scan, as the window calls it."""

    def __init__(self, path: Path, *, station: str, order_id: int, synchronous: str) -> None:
        self._units = own_units(path, synchronous=synchronous)
        self._floor = floor_of(self._units, station)
        pack.open_order(self._floor, OrderId(order_id))

    def scan(self, code: str) -> None:
        answer = pack.scan(self._floor, code)
        if answer.verdict.said is not Said.RIGHT_ITEM:
            raise AssertionError(answer.verdict)

    def close(self) -> None:
        self._units.close()


_PARCEL = (
    "SELECT id, key, order_id, number, status, label, milestone, box, weight_g, shipment_id, "
    "carrier, tracking_number, tracking_url, packed_at, label_scanned_at, handed_over_at, version, "
    "station FROM parcels WHERE station = ?"
)
_ORDER = (
    "SELECT id, shop, number, placed_at, status, language, email, note, service_wanted, paid, "
    "held, cancelled_at, cod_cents, cod_currency, promised, version, to_name, to_street, to_city, "
    "to_country, to_company, to_street2, to_district, to_postcode, to_region, to_phone, to_email "
    "FROM orders WHERE id = ?"
)
_LINES = (
    "SELECT id, sku, name, quantity, barcode, cancelled, refunded, packed, shipped, unit_weight_g, "
    "price_cents, price_currency, shelf, variant, picture, ships_around FROM order_lines "
    "WHERE order_id = ? ORDER BY id"
)
_CONTENTS = "SELECT parcel_id, line_id, quantity FROM parcel_lines WHERE parcel_id = ?"
_PUT = (
    "INSERT INTO parcel_lines (parcel_id, line_id, quantity) VALUES (?, ?, ?) "
    "ON CONFLICT (parcel_id, line_id) DO UPDATE SET quantity = excluded.quantity"
)
_COUNT = "UPDATE order_lines SET packed = ?, shipped = ?, cancelled = ? WHERE id = ?"
_EVENT = (
    "INSERT INTO events (order_id, kind, payload, station, operator, at) VALUES (?, ?, ?, ?, ?, ?)"
)


def _connect(path: Path, synchronous: str) -> Any:
    connection = dbapi2.connect(
        str(path), isolation_level=None, cached_statements=256, check_same_thread=False
    )
    for pragma in (*PRAGMAS, f"synchronous={synchronous}"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


class Driver:
    """The same reads and writes in plain SQL on the bare driver, with nothing around them."""

    def __init__(self, path: Path, *, station: str, synchronous: str) -> None:
        self._station = station
        self._connection = _connect(path, synchronous)

    def scan(self, code: str) -> None:
        run = self._connection.execute
        run("BEGIN IMMEDIATE")
        parcel = run(_PARCEL, (self._station,)).fetchone()
        order = run(_ORDER, (parcel[2],)).fetchone()
        lines = run(_LINES, (parcel[2],)).fetchall()
        inside = run(_CONTENTS, (parcel[0],)).fetchall()
        line = next(line for line in lines if line[4] == code)
        here = next((part[2] for part in inside if part[1] == line[0]), 0)
        run(_PUT, (parcel[0], line[0], here + 1))
        run(_COUNT, (line[7] + 1, line[8], line[5], line[0]))
        payload = json.dumps({"parcel_id": parcel[0], "line_id": line[0]})
        now = time.time_ns() // 1000
        run(_EVENT, (order[0], "ItemScanned", payload, self._station, "Elif Demir", now))
        run("COMMIT")

    def close(self) -> None:
        self._connection.close()


class OrmOrder:
    id: Any
    lines: list[OrmLine]


class OrmLine:
    id: Any
    packed: Any
    barcode_key: Any


class OrmParcel:
    id: Any
    station: Any
    order: OrmOrder
    contents: list[OrmContent]


class OrmContent:
    line_id: Any
    quantity: Any

    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)


class OrmEvent(OrmContent):
    pass


_mapped = registry(metadata=tables.metadata)
_mapped.map_imperatively(OrmLine, tables.order_lines)
_mapped.map_imperatively(
    OrmOrder,
    tables.orders,
    properties={"lines": relationship(OrmLine, order_by=tables.order_lines.c.id)},
)
_mapped.map_imperatively(OrmContent, tables.parcel_lines)
_mapped.map_imperatively(
    OrmParcel,
    tables.parcels,
    properties={"order": relationship(OrmOrder), "contents": relationship(OrmContent)},
)
_mapped.map_imperatively(OrmEvent, tables.events)


class Orm:
    """The same as most programs would write it: mapped classes, a session for each scan."""

    def __init__(self, path: Path, *, station: str, synchronous: str) -> None:
        self._station = station
        self._engine = create_engine(
            "sqlite://",
            module=dbapi2,
            creator=lambda: _connect(path, synchronous),
            poolclass=QueuePool,
        )

        @event.listens_for(self._engine, "begin")
        def _begin(connection: Any) -> None:
            connection.exec_driver_sql("BEGIN IMMEDIATE")

        self._sessions: sessionmaker[Session] = sessionmaker(self._engine)

    def scan(self, code: str) -> None:
        with self._sessions() as session:
            parcel = session.scalars(
                select(OrmParcel).where(OrmParcel.station == self._station)
            ).one()
            key = gtin14(code)
            line = next(line for line in parcel.order.lines if line.barcode_key == key)
            inside = next((part for part in parcel.contents if part.line_id == line.id), None)
            if inside is None:
                inside = OrmContent(parcel_id=parcel.id, line_id=line.id, quantity=0)
                parcel.contents.append(inside)
            inside.quantity += 1
            line.packed += 1
            payload = json.dumps({"parcel_id": parcel.id, "line_id": line.id})
            session.add(
                OrmEvent(
                    order_id=parcel.order.id, kind="ItemScanned", payload=payload,
                    station=self._station, operator="Elif Demir", at=time.time_ns() // 1000,
                )
            )  # fmt: skip
            session.commit()

    def close(self) -> None:
        self._engine.dispose()


def block(scan: Scan, order_id: int, *, scans: int) -> Callable[[], list[float]]:
    """A round of so many scans through the order's articles; gives the seconds of each."""
    codes = cycle(codes_of(order_id))

    def run() -> list[float]:
        times = []
        for _ in range(scans):
            code = next(codes)
            started = time.perf_counter()
            scan(code)
            times.append(time.perf_counter() - started)
        return times

    return run
