"""A line with a round trip of its own: what is sent through it arrives so much later."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue


@contextmanager
def slow_line(port: int, *, round_trip: float) -> Iterator[int]:
    """A port on loopback that leads to another one, half a round trip away."""
    door = socket.create_server(("127.0.0.1", 0))
    thread = threading.Thread(target=_take, args=(door, port, round_trip / 2), daemon=True)
    thread.start()
    try:
        yield door.getsockname()[1]
    finally:
        door.close()


def _take(door: socket.socket, port: int, delay: float) -> None:
    with suppress(OSError):
        while True:
            here, _ = door.accept()
            # The dialling itself takes a round trip too, of which one way is over by now.
            time.sleep(delay)
            there = socket.create_connection(("127.0.0.1", port))
            for one, other in ((here, there), (there, here)):
                one.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                queue: SimpleQueue[tuple[float, bytes]] = SimpleQueue()
                for work in (_read, _write):
                    side = one if work is _read else other
                    threading.Thread(target=work, args=(side, queue, delay), daemon=True).start()


def _read(side: socket.socket, queue: SimpleQueue[tuple[float, bytes]], delay: float) -> None:
    data = b"-"
    while data:
        try:
            data = side.recv(65536)
        except OSError:
            data = b""
        queue.put((time.monotonic() + delay, data))


def _write(side: socket.socket, queue: SimpleQueue[tuple[float, bytes]], delay: float) -> None:
    del delay
    while True:
        at, data = queue.get()
        time.sleep(max(0.0, at - time.monotonic()))
        try:
            if data:
                side.sendall(data)
                continue
            side.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        return
