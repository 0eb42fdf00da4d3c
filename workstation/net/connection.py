"""Connections that know whether a byte of the present call has left us, and can be cut in time."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection


@dataclass(slots=True)
class InFlight:
    """The call that a thread is in: has a byte left us, and has its time run out?"""

    sent: bool = False
    expired: bool = False
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
            self.expired = True
            sock = self._socket or (self._connection.sock if self._connection else None)
            if sock is not None:
                with suppress(OSError):
                    # The plain socket's method: the TLS one would first ask the other side.
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def end(self) -> None:
        """Let go of the line: from now on it may belong to the next call."""
        with self._lock:
            self._connection = self._socket = None


_here = threading.local()


def start_call() -> InFlight:
    """Begin a call on this thread; one thread is in one call at a time."""
    call = InFlight()
    _here.call = call
    return call


def _before_sending(connection: HTTPConnection) -> None:
    call: InFlight = _here.call
    if connection.sock is None:
        connection.connect()
    call.use(connection)
    call.sent = True


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
