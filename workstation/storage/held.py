"""Connections that are kept: opening one costs more than a look-up, and on a network far more."""

from __future__ import annotations

import threading
from weakref import WeakSet

from sqlalchemy import Engine

from workstation.ports.clock import Clock
from workstation.storage.engine import BUSY_SECONDS, hold
from workstation.storage.session import Session, SqliteSession
from workstation.storage.statements import POSTGRESQL


class HeldSessions:
    """One session for each thread that asks, made anew when its connection is lost."""

    def __init__(self, engine: Engine, *, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._mine = threading.local()
        self._lock = threading.Lock()
        # A thread that ends takes its session along, and with it the connection.
        self._all: WeakSet[Session] = WeakSet()

    def get(self) -> Session:
        """This thread's session; raises `Unavailable` when the database cannot be reached."""
        held: Session | None = getattr(self._mine, "session", None)
        if held is not None and held.lost:
            held.close()
            held = None
        if held is None:
            held = self._mine.session = open_session(self._engine, clock=self._clock)
            with self._lock:
                self._all.add(held)
        return held

    def close(self) -> None:
        """Close the connections of all threads."""
        with self._lock:
            for session in list(self._all):
                session.close()
            self._all.clear()
            turn = self._engine.get_execution_options().get("turn")
            if turn is not None:
                turn.close()
        self._mine = threading.local()


def open_session(engine: Engine, *, clock: Clock) -> Session:
    """A session on a connection of its own; it only reads when the engine only reads."""
    reads = bool(engine.get_execution_options().get("read_only"))
    connection = hold(engine)
    if engine.dialect.name == POSTGRESQL:
        from workstation.storage.postgres_session import PostgresSession

        # One picture of the data for all reads of a screen.
        begin = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if reads else "BEGIN"
        return PostgresSession(connection, begin=begin)
    options = engine.get_execution_options()
    waits = options.get("busy_seconds", BUSY_SECONDS)
    return SqliteSession(connection, clock=clock, turn=options.get("turn"), busy_seconds=waits)
