"""Connections that know whether a byte of the present call has left us, and can be cut in time."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from heapq import heappop, heappush
from itertools import count
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


@dataclass(slots=True)
class InFlight:
    """The call that a thread is in: has a byte left us, and has its time run out?

    `on_sent` is told just before the first byte leaves.
    """

    on_sent: Callable[[], None]
    sent: bool = False
    expired: bool = False
    ended: bool = False
    _connection: HTTPConnection | None = None
    _socket: socket.socket | None = None
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def use(self, connection: HTTPConnection) -> None:
        """Note over which line the call goes; raises TimeoutError when its time is over."""
        with self._lock:
            if self.expired:
                raise TimeoutError("the time for this call ran out before it was sent")
            self._connection = connection
            # Kept too, since a connection lets go of its socket while the last body is being read.
            self._socket = connection.sock

    def expire(self) -> None:
        """Cut the line, from any thread: the read that hangs on it ends at once."""
        with self._lock:
            if self.ended:
                return
            self.expired = True
            sock = self._socket or (self._connection.sock if self._connection else None)
            if sock is not None:
                with suppress(OSError):
                    # The plain socket's method: the TLS one would first ask the other side.
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def end(self) -> None:
        """Let go of the line: from now on it may belong to the next call."""
        with self._lock:
            self.ended = True
            self._connection = self._socket = None


class Deadlines:
    """One thread that cuts calls whose time ran out, where a timer each would start a thread
    each.
    """

    def __init__(self) -> None:
        self._waiting: list[tuple[float, int, InFlight]] = []
        self._changed = threading.Condition()
        self._serial = count()
        self._started = False

    def add(self, call: InFlight, seconds: float) -> None:
        """Cut this call after so many seconds, unless it has ended by then."""
        with self._changed:
            when = time.monotonic() + seconds
            first = not self._waiting or when < self._waiting[0][0]
            heappush(self._waiting, (when, next(self._serial), call))
            if not self._started:
                self._started = True
                threading.Thread(target=self._watch, name="deadlines", daemon=True).start()
            elif first:
                self._changed.notify()

    def _watch(self) -> None:
        while True:
            with self._changed:
                while not self._waiting or self._waiting[0][0] > time.monotonic():
                    left = self._waiting[0][0] - time.monotonic() if self._waiting else None
                    self._changed.wait(left)
                _, _, call = heappop(self._waiting)
            call.expire()


DEADLINES = Deadlines()
_here = threading.local()


def start_call(on_sent: Callable[[], None]) -> InFlight:
    """Begin a call on this thread; one thread is in one call at a time."""
    call = InFlight(on_sent)
    _here.call = call
    return call


def _before_sending(connection: HTTPConnection) -> None:
    call: InFlight = _here.call
    if connection.sock is None:
        connection.connect()
    call.use(connection)
    if not call.sent:
        call.sent = True
        call.on_sent()


class _Connection(HTTPConnection):
    def connect(self) -> None:
        _here.call.use(self)
        super().connect()

    def send(self, data: Any) -> None:
        _before_sending(self)
        super().send(data)


class _SecureConnection(HTTPSConnection):
    def connect(self) -> None:
        _here.call.use(self)
        super().connect()

    def send(self, data: Any) -> None:
        _before_sending(self)
        super().send(data)


class _Pool(HTTPConnectionPool):
    ConnectionCls = _Connection


class _SecurePool(HTTPSConnectionPool):
    ConnectionCls = _SecureConnection


POOLS: dict[str, type[HTTPConnectionPool]] = {"http": _Pool, "https": _SecurePool}
"""urllib3's pools by scheme, with our connections in them."""
