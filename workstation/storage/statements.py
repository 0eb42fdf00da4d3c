"""Statements that are written once in SQLAlchemy Core and compiled once for each database.

The compiled text goes straight to the driver on a held connection: building and binding a statement
at each call costs two to four times what the database itself needs.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Dialect, Table, bindparam
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql import ClauseElement
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import BindParameter, ColumnElement

CLOCK = "the_clock"
SQLITE = "sqlite"
POSTGRESQL = "postgresql"


@cache
def _dialect(name: str) -> Dialect:
    """A database's words, loaded for the database in use alone: the other's are megabytes."""
    if name == SQLITE:
        from sqlalchemy.dialects import sqlite

        return sqlite.dialect(paramstyle="named")
    from sqlalchemy.dialects.postgresql import psycopg

    return psycopg.dialect()  # type: ignore[no-untyped-call]


class Now(ColumnElement[int]):
    """The database's clock in microseconds: the server's own, or on one machine that machine's."""

    inherit_cache = True
    type = BigInteger()


@compiles(Now, SQLITE)
def _now_here(_element: Now, compiler: SQLCompiler, **options: Any) -> str:
    return compiler.process(bindparam(CLOCK, type_=BigInteger), **options)


@compiles(Now, POSTGRESQL)
def _now_there(_element: Now, _compiler: SQLCompiler, **_options: Any) -> str:
    return "(extract(epoch from clock_timestamp()) * 1000000)::bigint"


@dataclass(frozen=True, slots=True)
class Compiled:
    """One database's text of a statement; `constants` are values that the statement fixes."""

    text: str
    raw: bytes
    checked: bytes
    constants: Mapping[str, Any]
    tells_time: bool


class Statement:
    """A prepared statement; give two where the databases need different words."""

    def __init__(self, core: ClauseElement, on_postgresql: ClauseElement | None = None) -> None:
        there = core if on_postgresql is None else on_postgresql
        self._core: Callable[[str], Any] = lambda dialect: core if dialect == SQLITE else there
        self._compiled: dict[str, Compiled] = {}

    def on(self, dialect: str) -> Compiled:
        """The text for "sqlite" or "postgresql", compiled at its first use."""
        found = self._compiled.get(dialect)
        if found is None:
            found = self._compiled[dialect] = self._compile(dialect)
        return found

    def _compile(self, dialect: str) -> Compiled:
        made = self._core(dialect).compile(
            dialect=_dialect(dialect), compile_kwargs={"render_postcompile": True}
        )
        text = str(made)
        # A write that must touch a row divides by how many it touched, so that the server itself
        # stops the COMMIT that follows in the same round trip.
        checked = f"WITH touched AS ({text} RETURNING 1) SELECT 1 / count(*) FROM touched"  # noqa: S608
        constants = {
            name: bind.effective_value
            for name, bind in made.binds.items()
            if not bind.required and name != CLOCK
        }
        return Compiled(
            text=text,
            raw=text.encode(),
            checked=checked.encode(),
            constants=constants,
            tells_time=CLOCK in made.binds,
        )


class _Upsert(Statement):
    def __init__(self, build: Callable[[Callable[[Table], Any]], ClauseElement]) -> None:
        self._core = lambda dialect: build(_insert(dialect))
        self._compiled = {}


def _insert(dialect: str) -> Callable[[Table], Any]:
    if dialect == SQLITE:
        from sqlalchemy.dialects import sqlite

        return sqlite.insert
    from sqlalchemy.dialects import postgresql

    return postgresql.insert


def upsert(build: Callable[[Callable[[Table], Any]], ClauseElement]) -> Statement:
    """A statement with ON CONFLICT, which each dialect has an `insert` of its own for."""
    return _Upsert(build)


def param(name: str) -> BindParameter[Any]:
    """A value that is given at each call."""
    return bindparam(name)


def values_of(table: Table, *left_out: str) -> dict[str, Any]:
    """A value for every column of a table but those left out, each under its column's name."""
    return {
        column.name: bindparam(column.name, type_=column.type)
        for column in table.columns
        if column.name not in left_out
    }
