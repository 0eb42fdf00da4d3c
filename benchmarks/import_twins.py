"""The rows of an import, written three ways into fresh databases: Packbench's own, the bare driver,
the plain ORM. All commit every 200 orders, durably.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import create_engine, event, select, text
from sqlalchemy.orm import Session, registry, relationship, sessionmaker
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from benchmarks.database import SystemClock
from benchmarks.twins import PRAGMAS
from workstation.storage import tables
from workstation.storage.engine import open_sqlite
from workstation.storage.schema import prepare

CHUNK = 200
WRITTEN = ("orders", "order_lines", "order_sources", "events")
INDEX = "INSERT INTO order_search (rowid, words) VALUES (?, ?)"


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds by the clock, and of this process's processor."""

    clock: float
    cpu: float


class Watch:
    def __init__(self) -> None:
        self._clock, self._cpu = time.perf_counter(), time.process_time()

    def took(self) -> Took:
        return Took(time.perf_counter() - self._clock, time.process_time() - self._cpu)


@dataclass(frozen=True, slots=True)
class Rows:
    """What an import has written of some orders: by table, each row with its column names."""

    tables: Mapping[str, Sequence[Mapping[str, Any]]]
    words: Sequence[tuple[int, str]]

    def chunks(self) -> Iterator[Rows]:
        """The same, 200 orders at a time."""
        ids = [row["id"] for row in self.tables["orders"]]
        for start in range(0, len(ids), CHUNK):
            part = set(ids[start : start + CHUNK])
            yield Rows(
                {
                    name: [
                        row for row in rows if row["id" if name == "orders" else "order_id"] in part
                    ]
                    for name, rows in self.tables.items()
                },
                [one for one in self.words if one[0] in part],
            )


def written(path: Path, words: Sequence[tuple[int, str]]) -> Rows:
    """Read back what an import wrote; the index's words cannot be read back, so they are given."""
    with closing(dbapi2.connect(str(path))) as connection:
        found = {}
        for name in WRITTEN:
            cursor = connection.execute(f"SELECT * FROM {name}")  # noqa: S608 - our names
            columns = [column[0] for column in cursor.description]
            found[name] = [dict(zip(columns, row, strict=True)) for row in cursor]
        return Rows(found, words)


def fresh(path: Path, shops: Sequence[str]) -> Path:
    """A database with the schema, and the shops that the orders refer to."""
    engine = open_sqlite(path)
    prepare(engine, clock=SystemClock())
    engine.dispose()
    with closing(dbapi2.connect(str(path))) as connection:
        connection.executemany("INSERT INTO shops VALUES (?, 0)", [(shop,) for shop in shops])
        connection.commit()
    return path


def _connect(path: Path) -> Any:
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    for pragma in (*PRAGMAS, "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def by_driver(path: Path, chunks: Sequence[Rows]) -> Took:
    """executemany of finished rows, and nothing else; gives the time."""
    with closing(_connect(path)) as connection:
        made = [
            ([(_insert(name, rows), [tuple(row.values()) for row in rows])
              for name, rows in chunk.tables.items() if rows], chunk.words)
            for chunk in chunks
        ]  # fmt: skip
        watch = Watch()
        for writes, words in made:
            connection.execute("BEGIN IMMEDIATE")
            for sql, rows in writes:
                connection.executemany(sql, rows)
            connection.executemany(INDEX, words)
            connection.execute("COMMIT")
        return watch.took()


def _insert(name: str, rows: Sequence[Mapping[str, Any]]) -> str:
    columns = list(rows[0])
    marks = ", ".join("?" * len(columns))
    return f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({marks})"  # noqa: S608 - our names


class _Mapped:
    def __init__(self, **values: Any) -> None:
        for name, value in values.items():
            setattr(self, name, value)


class OrmLine(_Mapped):
    pass


class OrmSource(_Mapped):
    pass


class OrmEvent(_Mapped):
    order_id: Any


class OrmOrder(_Mapped):
    id: Any
    number: Any
    shop: Any
    lines: list[OrmLine]
    sources: list[OrmSource]


_mapped = registry(metadata=tables.metadata)
_mapped.map_imperatively(OrmLine, tables.order_lines)
_mapped.map_imperatively(OrmSource, tables.order_sources)
_mapped.map_imperatively(OrmEvent, tables.events)
_mapped.map_imperatively(
    OrmOrder,
    tables.orders,
    properties={
        "lines": relationship(OrmLine),
        "sources": relationship(OrmSource),
    },
)


def by_orm(path: Path, chunks: Sequence[Rows]) -> Took:
    """As most programs would write it: is the order known, else it is added with what hangs on it,
    and its words indexed; gives the time.
    """
    engine = create_engine(
        "sqlite://", module=dbapi2, creator=lambda: _connect(path), poolclass=QueuePool
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    sessions: sessionmaker[Session] = sessionmaker(engine)
    index = text("INSERT INTO order_search (rowid, words) VALUES (:id, :words)")
    try:
        watch = Watch()
        for chunk in chunks:
            hanging: dict[int, dict[str, list[Any]]] = {}
            for name, kind in (("order_lines", OrmLine), ("order_sources", OrmSource),
                               ("events", OrmEvent)):  # fmt: skip
                for row in chunk.tables[name]:
                    part = hanging.setdefault(row["order_id"], {})
                    own = {key: one for key, one in row.items() if key not in ("id", "order_id")}
                    part.setdefault(name, []).append(kind(**own))
            words = dict(chunk.words)
            with sessions() as session:
                for row in chunk.tables["orders"]:
                    known = select(OrmOrder).where(
                        OrmOrder.shop == row["shop"], OrmOrder.number == row["number"]
                    )
                    if session.scalars(known).first() is not None:
                        continue
                    part = hanging[row["id"]]
                    order = OrmOrder(
                        **{key: one for key, one in row.items() if key != "id"},
                        lines=part.get("order_lines", []),
                        sources=part.get("order_sources", []),
                    )
                    session.add(order)
                    session.flush()
                    for one in part.get("events", []):
                        one.order_id = order.id
                        session.add(one)
                    session.execute(index, {"id": order.id, "words": words[row["id"]]})
                session.commit()
        return watch.took()
    finally:
        engine.dispose()
