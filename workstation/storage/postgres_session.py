"""PostgreSQL's session; its driver is loaded where a server is used and nowhere else."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

import psycopg

from workstation.storage.session import NONE, Params, Read, Row, in_our_words
from workstation.storage.statements import POSTGRESQL, Statement


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

    def prepare(self, *, looks: bool, lasting: bool) -> None:
        """Nothing: here nobody waits for who looks, and the server syncs many commits at once."""

    def rows(self, statement: Statement, params: Params = NONE) -> list[Row]:
        return self.batch((statement, params))[0]

    def row(self, statement: Statement, params: Params = NONE) -> Row | None:
        found = self.batch((statement, params))[0]
        return found[0] if found else None

    def one(self, statement: Statement, params: Params = NONE) -> Row:
        return self.batch((statement, params))[0][0]

    def batch(self, *reads: Read) -> list[list[Row]]:
        return self._send(_commands(reads))[-len(reads) :]

    def look(self, *reads: Read) -> list[list[Row]]:
        if self._open or self._waiting:
            return self.batch(*reads)
        try:
            found = self._send([*_commands(reads), (b"COMMIT", NONE, None)])
            self._open = False
        finally:
            self.rollback()
        return found[-len(reads) - 1 : -1]

    def write(
        self, statement: Statement, params: Params = NONE, *, missed: Exception | None = None
    ) -> None:
        compiled = statement.on(POSTGRESQL)
        text = compiled.raw if missed is None else compiled.checked
        # A copy: what the caller changes afterwards must not be what is sent.
        self._waiting.append((text, {**compiled.constants, **params}, missed))

    def write_all(self, statement: Statement, rows: Sequence[Params]) -> None:
        for row in rows:
            self.write(statement, row)

    def now(self) -> int:
        if not self._open:
            self._send([])
        return self._now

    def commit(self) -> None:
        if not self._open and not self._waiting:
            return
        self._send([(b"COMMIT", NONE, None)], committing=True)
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
            opening = [(self._begin, NONE, None), (self._TELL_TIME, NONE, None)]
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
            raise in_our_words(error, committing=committing) from error
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
