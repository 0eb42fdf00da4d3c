"""A carrier on loopback: real HTTP, a ledger of what was sold, and faults on demand.

A simulator is a `Side`: it says which call a request is, and answers it. What happens on the wire
(answers lost, cut, halved, late) happens here, the same for all carriers.
"""

from __future__ import annotations

import json
import select
import socket
import struct
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Protocol
from urllib.parse import parse_qsl, unquote, urlsplit

JSON = "application/json; charset=utf-8"
XML = "text/xml; charset=utf-8"
LONGEST_HANG = 20.0


@dataclass(frozen=True)
class Asked:
    """One request, taken apart; header names in lower case."""

    method: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    content: bytes

    @property
    def json(self) -> Any:
        return json.loads(self.content) if self.content else None

    @property
    def token(self) -> str:
        return self.headers.get("authorization", "").removeprefix("Bearer ")


@dataclass(frozen=True)
class Reply:
    """An answer, ready for the wire."""

    status: int
    content: bytes
    kind: str = JSON
    headers: Mapping[str, str] = field(default_factory=dict)


def json_reply(value: Any, status: int = 200) -> Reply:
    return Reply(status, json.dumps(value, ensure_ascii=False).encode())


@dataclass
class Sold:
    """One label in the carrier's books."""

    client_ref: str
    number: str
    label: bytes
    order: Any = None
    voided: bool = False
    late: bool = False
    """Bought, but its picture is not ready yet."""


class Side(Protocol):
    """One carrier's side of the counter.

    `violations` are what the official description objects to in our requests; `checked` counts
    how many it was asked about.
    """

    sold: list[Sold]
    violations: list[str]
    checked: int
    scans: list[str]
    """Tracking codes that the next question about any parcel is answered with."""
    draws_later: bool
    """The label that is bought now is to be drawn later (`Sold.late`), where the carrier does so.
    """

    def call_of(self, asked: Asked) -> str:
        """ "token", "buy", "find", "rates", "void", "track", "manifest", "documents", "points";
        "" for what there is not."""
        ...

    def answer(self, call: str, asked: Asked) -> Reply: ...

    def refusal(self, call: str) -> Reply:
        """Say no in the carrier's way, to the recipient's postcode."""
        ...

    def wrong_keys(self) -> Reply: ...


@dataclass
class Fault:
    """What goes wrong with the next request of this call; see `Handler` for the kinds."""

    call: str
    kind: str


class Handler(BaseHTTPRequestHandler):
    """Serves a `Side`, as well as the faults let it.

    Before the effect: refuse, auth, expired, too_many, error_before, hang_before, cut_before,
    redirect. After it: lost, cut_after, error_after, half_body, bad_answer. The side itself does
    `late`.
    """

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Loopback

    def do_GET(self) -> None:
        self._serve()

    do_POST = do_PUT = do_DELETE = do_PATCH = do_GET

    def log_message(self, *args: Any) -> None:
        """Keep the tests' output quiet."""

    def _serve(self) -> None:
        content = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        target = urlsplit(self.path)
        asked = Asked(
            self.command,
            unquote(target.path),
            dict(parse_qsl(target.query, keep_blank_values=True)),
            {name.lower(): value for name, value in self.headers.items()},
            content,
        )
        world = self.server.world
        with world.lock:
            call = world.side.call_of(asked)
            world.asked.append((call, asked))
            kind = world.take(call)
            ended = self._before(kind, call)
            world.side.draws_later = kind == "late"
            reply = None if ended else world.side.answer(call, asked)
        if reply is not None:
            self._after(kind, reply)

    def _before(self, kind: str, call: str) -> bool:
        """Do what the fault does before the effect; True when the request ends here."""
        side = self.server.world.side
        match kind:
            case "refuse":
                self._send(side.refusal(call))
            case "auth":
                self._send(side.wrong_keys())
            case "expired":
                self._send(Reply(401, b'{"message":"token expired"}'))
            case "too_many":
                self._send(Reply(429, b"{}", JSON, {"Retry-After": "7"}))
            case "error_before":
                self._send(Reply(503, b"<html>closed</html>", "text/html"))
            case "redirect":
                self._send(Reply(307, b"", JSON, {"Location": "/elsewhere"}))
            case "hang_before":
                self._hang()
            case "cut_before":
                self._cut()
            case _:
                return False
        return True

    def _after(self, kind: str, reply: Reply) -> None:
        """Spoil the answer after the effect."""
        match kind:
            case "lost":
                self._hang()
            case "cut_after":
                self._cut()
            case "error_after":
                self._send(Reply(500, b'{"oops":true}'))
            case "bad_answer":
                self._send(Reply(reply.status, b"<html>" + reply.content[:40], "text/html"))
            case "half_body":
                half = reply.content[: len(reply.content) // 2]
                self._send(reply, content=half, length=len(reply.content))
                self.close_connection = True
            case _:
                self._send(reply)

    def _hang(self) -> None:
        """Say nothing until the client has gone."""
        select.select([self.connection], [], [], LONGEST_HANG)
        self.close_connection = True

    def _cut(self) -> None:
        # A linger of nothing makes the close a reset.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def _send(
        self, reply: Reply, *, content: bytes | None = None, length: int | None = None
    ) -> None:
        body = reply.content if content is None else content
        with suppress(OSError):
            self.send_response(reply.status)
            self.send_header("Content-Type", reply.kind)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body) if length is None else length))
            self.end_headers()
            self.wfile.write(body)
            self.wfile.flush()


class Loopback(ThreadingHTTPServer):
    """The socket of one simulated carrier."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, world: World) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.world = world

    def handle_error(self, request: Any, client_address: Any) -> None:
        self.world.crashes.append(repr(__import__("sys").exc_info()[1]))


class World:
    """A simulated carrier that listens: its side, its address, its faults, what it was asked."""

    def __init__(self, make: Callable[[], Side]) -> None:
        self.side = make()
        self.lock = threading.Lock()
        self.faults: list[Fault] = []
        self.asked: list[tuple[str, Asked]] = []
        self.crashes: list[str] = []
        self._make = make
        self._server = Loopback(self)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(
            target=self._server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True
        )
        self._thread.start()

    def fail(self, call: str, kind: str, *, times: int = 1) -> None:
        """Let the next requests of this call go wrong."""
        self.faults += [Fault(call, kind)] * times

    def take(self, call: str) -> str:
        for fault in self.faults:
            if fault.call == call:
                self.faults.remove(fault)
                return fault.kind
        return ""

    def held(self, client_ref: str) -> list[Sold]:
        """The labels in the carrier's books under a reference."""
        with self.lock:
            return [sold for sold in self.side.sold if sold.client_ref == client_ref]

    def count(self, call: str) -> int:
        return sum(name == call for name, _ in self.asked)

    def reset(self) -> None:
        """Begin again with empty books."""
        self.side = self._make()
        self.faults.clear()
        self.asked.clear()
        self.crashes.clear()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(5)
