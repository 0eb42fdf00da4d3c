"""One transaction on a held driver connection; the two databases differ here and nowhere above.

On SQLite each statement runs at once. On PostgreSQL each read is one round trip, together with the
writes before it; writes that give nothing back wait for the next read or for the COMMIT.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from threading import Lock
from typing import Any, Protocol

import psycopg

from workstation.domain.errors import Unavailable
from workstation.ports.clock import Clock
from workstation.storage.encoding import micros
from workstation.storage.errors import DRIVER_ERRORS, translate
from workstation.storage.statements import CLOCK, POSTGRESQL, SQLITE, Statement

Row = tuple[Any, ...]
Params = Mapping[str, Any]
Read = tuple[Statement, Params]

_NONE: Params = {}
LONGEST_TURN = 10.0
"""Seconds; nothing outside is called in a transaction, so that a turn is a matter of milliseconds.
"""


class Session(Protocol):
    """A transaction that begins with its first statement."""

    dialect: str

    def batch(self, *reads: Read) -> list[list[Row]]:
        """Run several reads, in one round trip where there is one, and give the rows of each."""
        ...

    def rows(self, statement: Statement, params: Params = _NONE) -> list[Row]: ...

    def row(self, statement: Statement, params: Params = _NONE) -> Row | None:
        """The first row, or None."""
        ...

    def one(self, statement: Statement, params: Params = _NONE) -> Row:
        """The one row that such a statement always has."""
        ...

    def look(self, *reads: Read) -> list[list[Row]]:
        """Run several reads in a transaction of their own that is over afterwards."""
        ...

    def write(
        self, statement: Statement, params: Params = _NONE, *, missed: Exception | None = None
    ) -> None:
        """Write; `missed` is raised, at the commit at the latest, when no row was touched."""
        ...

    def now(self) -> int:
        """The database's clock in microseconds, as this transaction began."""
        ...

    def commit(self) -> None: ...

    def rollback(self) -> None: ...

    def close(self) -> None: ...


class SqliteSession:
    """SQLite: the driver is in this process, so nothing is gathered."""

    dialect = SQLITE

    def __init__(
        self, connection: Any, *, clock: Clock, begin: str, turn: Lock | None = None
    ) -> None:
        self._connection = connection
        self._clock = clock
        self._begin = begin
        # The threads of one process queue up here for the one writer that SQLite lets in: its own
        # way to wait is to sleep, longer each time, while the file is free.
        self._turn = turn
        self._open = False
        self._now = 0

    def rows(self, statement: Statement, params: Params = _NONE) -> list[Row]:
        found: list[Row] = self._run(statement, params).fetchall()
        return found

    def row(self, statement: Statement, params: Params = _NONE) -> Row | None:
        found = self._run(statement, params).fetchall()
        return found[0] if found else None

    def one(self, statement: Statement, params: Params = _NONE) -> Row:
        return self.rows(statement, params)[0]

    def batch(self, *reads: Read) -> list[list[Row]]:
        return [self.rows(statement, params) for statement, params in reads]

    def look(self, *reads: Read) -> list[list[Row]]:
        try:
            return self.batch(*reads)
        finally:
            self.rollback()

    def write(
        self, statement: Statement, params: Params = _NONE, *, missed: Exception | None = None
    ) -> None:
        touched = self._run(statement, params).rowcount
        if missed is not None and not touched:
            raise missed

    def now(self) -> int:
        self._ensure_begun()
        return self._now

    def commit(self) -> None:
        if not self._open:
            return
        try:
            self._connection.execute("COMMIT")
        except DRIVER_ERRORS as error:
            raise _told(error, committing=True) from error
        self._open = False
        self._next_one()

    def rollback(self) -> None:
        if not self._open:
            return
        self._open = False
        try:
            # A full disk has rolled back already.
            if self._connection.in_transaction:
                try:
                    self._connection.execute("ROLLBACK")
                except DRIVER_ERRORS as error:
                    raise _told(error) from error
        finally:
            self._next_one()

    def close(self) -> None:
        self._connection.close()

    __del__ = close

    def _run(self, statement: Statement, params: Params) -> Any:
        self._ensure_begun()
        compiled = statement.on(SQLITE)
        if compiled.constants or compiled.tells_time:
            params = {**compiled.constants, **params, CLOCK: micros(self._clock.now())}
        try:
            return self._connection.execute(compiled.text, params)
        except DRIVER_ERRORS as error:
            raise _told(error) from error

    def _ensure_begun(self) -> None:
        if self._open:
            return
        if self._turn is not None and not self._turn.acquire(timeout=LONGEST_TURN):
            raise Unavailable("The database is busy.", "It is tried again.")
        try:
            self._connection.execute(self._begin)
        except DRIVER_ERRORS as error:
            self._next_one()
            raise _told(error) from error
        self._open = True
        self._now = micros(self._clock.now())

    def _next_one(self) -> None:
        if self._turn is not None:
            self._turn.release()


class PostgresSession:
    """PostgreSQL: every round trip counts, so BEGIN, writes and COMMIT travel with what must travel
    anyway.
    """

    dialect = POSTGRESQL

    _TELL_TIME = b"SELECT (extract(epoch from clock_timestamp()) * 1000000)::bigint"

    def __init__(self, connection: psycopg.Connection[Row], *, begin: str) -> None:
        self._connection = connection
        self._begin = begin.encode()
        self._open = False
        self._now = 0
        self._waiting: list[tuple[bytes, Params, Exception | None]] = []

    def rows(self, statement: Statement, params: Params = _NONE) -> list[Row]:
        return self.batch((statement, params))[0]

    def row(self, statement: Statement, params: Params = _NONE) -> Row | None:
        found = self.batch((statement, params))[0]
        return found[0] if found else None

    def one(self, statement: Statement, params: Params = _NONE) -> Row:
        return self.batch((statement, params))[0][0]

    def batch(self, *reads: Read) -> list[list[Row]]:
        return self._send(_commands(reads))[-len(reads) :]

    def look(self, *reads: Read) -> list[list[Row]]:
        try:
            found = self._send([*_commands(reads), (b"COMMIT", _NONE, None)])
            self._open = False
        finally:
            self.rollback()
        return found[-len(reads) - 1 : -1]

    def write(
        self, statement: Statement, params: Params = _NONE, *, missed: Exception | None = None
    ) -> None:
        compiled = statement.on(POSTGRESQL)
        text = compiled.raw if missed is None else compiled.checked
        # A copy: what the caller changes afterwards must not be what is sent.
        self._waiting.append((text, {**compiled.constants, **params}, missed))

    def now(self) -> int:
        if not self._open:
            self._send([])
        return self._now

    def commit(self) -> None:
        if not self._open and not self._waiting:
            return
        self._send([(b"COMMIT", _NONE, None)], committing=True)
        self._open = False

    def rollback(self) -> None:
        self._waiting.clear()
        if not self._open:
            return
        self._open = False
        if self._connection.closed:
            return
        with suppress(psycopg.Error):
            # A connection that is lost here has rolled back by itself.
            self._connection.execute(b"ROLLBACK")

    def close(self) -> None:
        self._connection.close()

    __del__ = close

    @property
    def lost(self) -> bool:
        return self._connection.closed

    def _send(
        self,
        commands: Sequence[tuple[bytes, Params, Exception | None]],
        *,
        committing: bool = False,
    ) -> list[list[Row]]:
        opening: list[tuple[bytes, Params, Exception | None]] = []
        if not self._open:
            opening = [(self._begin, _NONE, None), (self._TELL_TIME, _NONE, None)]
        sent = [*opening, *self._waiting, *commands]
        self._waiting.clear()
        cursors: list[psycopg.Cursor[Row]] = []
        self._open = True
        try:
            with self._connection.pipeline():
                for text, params, _ in sent:
                    cursor = self._connection.cursor()
                    cursors.append(cursor)
                    cursor.execute(text, params or None)
            results = [cursor.fetchall() if cursor.description else [] for cursor in cursors]
        except psycopg.Error as error:
            missed = _missed(error, sent, cursors)
            if missed is not None:
                raise missed from None
            raise _told(error, committing=committing) from error
        if opening:
            self._now = results[1][0][0]
        return results


def _commands(reads: Sequence[Read]) -> list[tuple[bytes, Params, Exception | None]]:
    compiled = [(statement.on(POSTGRESQL), params) for statement, params in reads]
    return [(one.raw, {**one.constants, **params}, None) for one, params in compiled]


def _missed(
    error: psycopg.Error,
    sent: Sequence[tuple[bytes, Params, Exception | None]],
    cursors: Sequence[psycopg.Cursor[Row]],
) -> Exception | None:
    """The words for a checked write that touched no row: the first without a result divided by
    zero.
    """
    if not isinstance(error, psycopg.errors.DivisionByZero):
        return None
    for (_, _, missed), cursor in zip(sent, cursors, strict=False):
        if cursor.pgresult is None:
            return missed
    return None


def _told(error: Exception, *, committing: bool = False) -> Exception:
    """The error in our words, or itself when it is a bug."""
    return translate(error, committing=committing) or error
