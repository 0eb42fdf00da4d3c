"""One transaction on a held driver connection; the two databases differ in their sessions and
nowhere above.

On SQLite each statement runs at once. On PostgreSQL (`postgres_session`) each read is one round
trip, together with the writes before it; writes that give nothing back wait for the next read or
for the COMMIT.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from typing import Any, Protocol

from sqlcipher3 import dbapi2

from workstation.ports.clock import Clock
from workstation.storage.encoding import micros
from workstation.storage.errors import translate
from workstation.storage.statements import CLOCK, SQLITE, Statement
from workstation.storage.turn import Turn

Row = tuple[Any, ...]
Params = Mapping[str, Any]
Read = tuple[Statement, Params]

NONE: Params = {}

ASK_MS = 3
"""How long SQLite waits by itself for a lock: 1 ms, then 2 ms, then it is asked anew."""


class Session(Protocol):
    """A transaction that begins with its first statement."""

    dialect: str

    def prepare(self, *, looks: bool, lasting: bool) -> None:
        """Say how the next transactions are meant; see `ports.unit_of_work.UnitsOfWork`."""
        ...

    @property
    def lost(self) -> bool:
        """The connection is broken: a new one is needed."""
        ...

    def batch(self, *reads: Read) -> list[list[Row]]:
        """Run several reads, in one round trip where there is one, and give the rows of each."""
        ...

    def rows(self, statement: Statement, params: Params = NONE) -> list[Row]: ...

    def row(self, statement: Statement, params: Params = NONE) -> Row | None:
        """The first row, or None."""
        ...

    def one(self, statement: Statement, params: Params = NONE) -> Row:
        """The one row that such a statement always has."""
        ...

    def look(self, *reads: Read) -> list[list[Row]]:
        """Run several reads in a transaction of their own that locks nothing and is over
        afterwards, or in the one that is under way.
        """
        ...

    def write(
        self, statement: Statement, params: Params = NONE, *, missed: Exception | None = None
    ) -> None:
        """Write; `missed` is raised, at the commit at the latest, when no row was touched."""
        ...

    def write_all(self, statement: Statement, rows: Sequence[Params]) -> None:
        """Write many rows by one statement: the fastest way there is."""
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
        self,
        connection: Any,
        *,
        clock: Clock,
        turn: Turn | None = None,
        busy_seconds: float = 5.0,
    ) -> None:
        self._connection = connection
        self._busy_seconds = busy_seconds
        # SQLite itself waits in steps that grow to 100 ms, and whoever holds the lock again and
        # again meanwhile goes first: we ask often instead.
        asks_itself = turn is not None and turn.first
        connection.execute(f"PRAGMA busy_timeout={0 if asks_itself else ASK_MS}")
        self._clock = clock
        self._turn = turn
        self._has_turn = False
        self._open = False
        self._now = 0
        self._looks = False
        self._lasting = self._synced = True

    def prepare(self, *, looks: bool, lasting: bool) -> None:
        self._looks, self._lasting = looks, lasting

    def rows(self, statement: Statement, params: Params = NONE) -> list[Row]:
        found: list[Row] = self._run(statement, params).fetchall()
        return found

    def row(self, statement: Statement, params: Params = NONE) -> Row | None:
        found = self._run(statement, params).fetchall()
        return found[0] if found else None

    def one(self, statement: Statement, params: Params = NONE) -> Row:
        return self.rows(statement, params)[0]

    def batch(self, *reads: Read) -> list[list[Row]]:
        return [self.rows(statement, params) for statement, params in reads]

    def look(self, *reads: Read) -> list[list[Row]]:
        if self._open:
            return self.batch(*reads)
        self._ensure_begun(writes=False)
        try:
            return self.batch(*reads)
        finally:
            self.rollback()

    def write(
        self, statement: Statement, params: Params = NONE, *, missed: Exception | None = None
    ) -> None:
        if self._looks:
            raise RuntimeError("a look does not write")
        touched = self._run(statement, params).rowcount
        if missed is not None and not touched:
            raise missed

    def write_all(self, statement: Statement, rows: Sequence[Params]) -> None:
        self._ensure_begun()
        compiled = statement.on(SQLITE)
        more = {**compiled.constants, CLOCK: micros(self._clock.now())}
        if compiled.constants or compiled.tells_time:
            rows = [{**more, **row} for row in rows]
        try:
            self._connection.executemany(compiled.text, rows)
        except dbapi2.Error as error:
            raise in_our_words(error) from error

    def now(self) -> int:
        self._ensure_begun()
        return self._now

    def commit(self) -> None:
        if not self._open:
            return
        if self._looks:
            raise RuntimeError("a look has nothing to commit")
        try:
            self._connection.execute("COMMIT")
        except dbapi2.Error as error:
            raise in_our_words(error, committing=True) from error
        self._open = False
        self._over()

    def rollback(self) -> None:
        if not self._open:
            return
        self._open = False
        try:
            # A full disk has rolled back already.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
        except dbapi2.Error as error:
            raise in_our_words(error) from error
        finally:
            self._over()

    def close(self) -> None:
        self._connection.close()

    __del__ = close

    @property
    def lost(self) -> bool:
        return False

    def _run(self, statement: Statement, params: Params) -> Any:
        self._ensure_begun()
        compiled = statement.on(SQLITE)
        if compiled.constants or compiled.tells_time:
            params = {**compiled.constants, **params, CLOCK: micros(self._clock.now())}
        try:
            return self._connection.execute(compiled.text, params)
        except dbapi2.Error as error:
            raise in_our_words(error) from error

    def _ensure_begun(self, *, writes: bool = True) -> None:
        if self._open:
            return
        writes = writes and not self._looks
        if writes and self._lasting is not self._synced:
            # The log is synced by the next commit that lasts, and those before it with it.
            self._connection.execute(f"PRAGMA synchronous={'FULL' if self._lasting else 'NORMAL'}")
            self._synced = self._lasting
        turn = self._turn if writes else None
        give_up = time.monotonic() + self._busy_seconds
        if turn is not None:
            self._has_turn = turn.take(self._busy_seconds)
        # A writer that began with a plain BEGIN would fail when it came to write.
        begin = "BEGIN IMMEDIATE" if turn is not None else "BEGIN"
        try:
            while not self._begun(begin, last=time.monotonic() > give_up):
                if turn is not None:
                    turn.wait()
        except BaseException:
            self._over()
            raise
        if turn is not None:
            turn.begun()
        self._open = True
        self._now = micros(self._clock.now())

    def _begun(self, begin: str, *, last: bool) -> bool:
        """Begin; False when the file is locked and may be asked again."""
        try:
            self._connection.execute(begin)
        except dbapi2.Error as error:
            if last or not error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise in_our_words(error) from error
            return False
        return True

    def _over(self) -> None:
        if self._has_turn and self._turn is not None:
            self._has_turn = False
            self._turn.over()


def in_our_words(error: Exception, *, committing: bool = False) -> Exception:
    """The error in our words, or itself when it is a bug."""
    return translate(error, committing=committing) or error
