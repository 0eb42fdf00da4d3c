"""A small HTTP server for simulators: faults by plan, every request kept."""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from enum import StrEnum
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qsl, urlsplit


class Fault(StrEnum):
    """What becomes of the next change; reads are not hurt."""

    CUT_BEFORE = "the line is cut before anything is done"
    CUT_AFTER = "the line is cut after it was done"
    BROKEN = "500 before anything is done"
    BUSY = "429"


@dataclass(frozen=True)
class Call:
    """One request; `changes`: it may do something."""

    method: str
    url: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]
    body: Any


@dataclass(frozen=True)
class Reply:
    status: int
    body: Any
    headers: dict[str, str] = field(default_factory=dict)


class Simulator(Protocol):
    """What answers, under the server's lock."""

    def is_change(self, call: Call) -> bool: ...

    def answer(self, call: Call) -> Reply: ...


@dataclass
class Server:
    """A running simulator."""

    simulator: Simulator
    faults: deque[Fault] = field(default_factory=deque)
    calls: list[Call] = field(default_factory=list)
    skew: timedelta = timedelta()
    url: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, call: Call) -> tuple[Reply | None, bool]:
        """The reply (None: the line is cut), by the next fault where something is changed."""
        with self.lock:
            self.calls.append(call)
            change = self.simulator.is_change(call)
            fault = self.faults.popleft() if change and self.faults else None
            if fault is Fault.CUT_BEFORE:
                return None, change
            if fault is Fault.BROKEN:
                return Reply(500, {"message": "broken"}), change
            if fault is Fault.BUSY:
                return Reply(429, {}, {"Retry-After": "0"}), change
            reply = self.simulator.answer(call)
            return (None if fault is Fault.CUT_AFTER else reply), change


@contextmanager
def running(simulator: Simulator) -> Iterator[Server]:
    """Serve on a free port of the loopback interface until the block ends."""
    server = Server(simulator)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def _serve(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            content = self.rfile.read(length) if length else b""
            parts = urlsplit(self.path)
            reply, _ = server.take(
                Call(
                    method=self.command,
                    url=f"http://{self.headers['Host']}{parts.path}",
                    path=parts.path,
                    query=dict(parse_qsl(parts.query, keep_blank_values=True)),
                    headers={name.lower(): value for name, value in self.headers.items()},
                    body=json.loads(content) if content else None,
                )
            )
            if reply is None:
                self.close_connection = True
                return
            body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
            self.send_response_only(reply.status)
            self.send_header("Date", format_datetime(datetime.now(UTC) + server.skew, usegmt=True))
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = _serve

        def log_message(self, *args: Any) -> None:
            """Nothing on the screen."""

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: Any, client_address: Any) -> None:
            """A caller that went away is no news."""

    httpd = Quiet(("127.0.0.1", 0), Handler)
    server.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    thread = threading.Thread(target=httpd.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield server
    finally:
        httpd.shutdown()
        thread.join()
        httpd.server_close()
