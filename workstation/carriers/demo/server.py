"""The demo carrier on the wire: stdlib HTTP, with faults where the plan says so."""

from __future__ import annotations

import json
import select
import socket
import struct
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from workstation.carriers.demo import page
from workstation.carriers.demo.desk import ACCOUNTS, Desk, Reply
from workstation.carriers.demo.faults import AFTER, BadPlan, Fault, FaultPlan
from workstation.carriers.demo.ledger import Ledger
from workstation.carriers.demo.rules import Refusal

MAX_BODY = 1_000_000
LONGEST_HANG = 60.0
LARGE = 12_000_000


class Server(ThreadingHTTPServer):
    """The demo carrier: one ledger, one fault plan, a thread a connection."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, port: int, ledger: Ledger, *, speed: float = 0.0) -> None:
        super().__init__(("127.0.0.1", port), Handler)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self.desk = Desk(ledger, base_url=self.url, speed=speed)
        self.plan = FaultPlan()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of clients that went away in the middle: they are what we are here for."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """One request, taken apart."""

    method: str
    parts: tuple[str, ...]
    query: Mapping[str, str]
    content: bytes
    account: str
    key: str


class Handler(BaseHTTPRequestHandler):
    """Takes one request apart, asks the desk, and answers as well as the plan lets it."""

    protocol_version = "HTTP/1.1"
    server_version = "DemoCarrier"
    sys_version = ""
    # One write an answer, and no waiting for its acknowledgement.
    wbufsize = -1
    disable_nagle_algorithm = True
    server: Server

    def do_GET(self) -> None:
        self._serve()

    def do_POST(self) -> None:
        self._serve()

    def do_DELETE(self) -> None:
        self._serve()

    def log_message(self, *args: Any) -> None:
        """Keep addresses out of the process's output."""

    def _serve(self) -> None:
        asked = self._read_request()
        if asked is None:
            return
        if asked.parts[:1] in (("_faults",), ("_ledger",), ("_scans",)):
            self._control(asked)
        elif asked.parts[:1] == ("t",) and asked.method == "GET":
            self._show_page(asked)
        else:
            self._answer_api(asked)

    def _read_request(self) -> _Asked | None:
        length = self.headers.get("Content-Length", "0")
        if not length.isdigit() or int(length) > MAX_BODY:
            self.close_connection = True
            self._send_json(413, _error("body_too_large", "At most 1 MB."))
            return None
        content = self.rfile.read(int(length))
        if len(content) < int(length):
            self.close_connection = True
            return None
        target = urlsplit(self.path)
        bearer = self.headers.get("Authorization", "").removeprefix("Bearer ")
        return _Asked(
            method=self.command,
            parts=tuple(unquote(part) for part in target.path.split("/") if part),
            query=dict(parse_qsl(target.query)),
            content=content,
            account=ACCOUNTS.get(bearer, ""),
            key=self.headers.get("Idempotency-Key", ""),
        )

    # What the demo and the tests steer by

    def _control(self, asked: _Asked) -> None:
        where = asked.parts[0]
        if where == "_ledger" and asked.method == "GET":
            labels = self.server.desk.ledger.labels()
            self._send_json(200, {"labels": labels, "attempts": self.server.desk.attempts})
        elif where == "_faults" and asked.method == "GET":
            self._send_json(200, {"faults": self.server.plan.left()})
        elif where == "_faults" and asked.method == "DELETE":
            self.server.plan.clear()
            self._send_json(200, {"faults": []})
        elif where == "_faults":
            try:
                self.server.plan.add(json.loads(asked.content))
            except (BadPlan, ValueError) as error:
                self._send_json(400, _error("plan_invalid", str(error)))
            else:
                self._send_json(200, {"faults": self.server.plan.left()})
        else:
            self._add_scan(asked)

    def _add_scan(self, asked: _Asked) -> None:
        try:
            scan = json.loads(asked.content)
            number = scan.pop("tracking_number")
            if self.server.desk.ledger.label(number) is None:
                raise KeyError(number)
            self.server.desk.ledger.scan(
                number, {name: str(scan[name]) for name in ("at", "code", "text", "place")}
            )
        except (ValueError, KeyError, AttributeError, TypeError):
            self._send_json(400, _error("scan_invalid", "tracking_number, at, code, text, place"))
        else:
            self._send_json(200, {"events": self.server.desk.ledger.scans(number)})

    def _show_page(self, asked: _Asked) -> None:
        number = asked.parts[1] if len(asked.parts) == 2 else ""
        label = self.server.desk.ledger.label(number)
        fault = self.server.plan.take("page", {"tracking_number": number})
        if fault is not None and not self._before(fault):
            return
        scans = self.server.desk.ledger.scans(number)
        content = page.tracking_page(label, scans) if label else page.unknown_page()
        self._send(200 if label else 404, content, page.HEADERS)

    # What a customer of the carrier may ask

    def _answer_api(self, asked: _Asked) -> None:
        if not asked.account:
            self._send_json(401, _error("key_unknown", "This API key is not known."))
            return
        endpoint = _endpoint(asked)
        if endpoint is None:
            self._send_json(404, _error("path_unknown", "There is nothing here."))
            return
        fault = self.server.plan.take(endpoint, _facts(asked))
        if fault is not None and fault.kind == "in_progress":
            retry = str(fault.settings.get("retry_after", 0))
            self._send_json(409, _error("in_progress", "Still at it."), {"Retry-After": retry})
            return
        if endpoint == "buy" and not self.server.desk.begin(asked.account, asked.key):
            self._send_json(409, _error("in_progress", "The first request is still at it."))
            return
        try:
            if fault is not None and not self._before(fault):
                return
            reply = self._ask_desk(endpoint, asked, fault)
        finally:
            if endpoint == "buy":
                self.server.desk.finish(asked.account, asked.key)
        if fault is not None and fault.kind in AFTER:
            self._after(fault, reply)
        else:
            self._send_json(reply.status, reply.body, reply.headers)

    def _ask_desk(self, endpoint: str, asked: _Asked, fault: Fault | None) -> Reply:
        desk = self.server.desk
        number = asked.parts[2] if len(asked.parts) > 2 else ""
        match endpoint:
            case "buy":
                kind = fault.kind if fault else ""
                return desk.buy(
                    asked.account,
                    asked.key,
                    asked.content,
                    price=str(fault.settings["amount"]) if fault and kind == "price" else None,
                    copies=2 if kind == "duplicate" else 1,
                )
            case "find":
                return desk.find(asked.account, asked.query["client_ref"])
            case "list":
                return desk.list_all(asked.account)
            case "void":
                return desk.void(asked.account, number)
            case "track":
                return desk.track(asked.account, number)
            case _:
                return desk.rates(asked.content)

    def _before(self, fault: Fault) -> bool:
        """Do what the fault does before the effect; False when the request ends here."""
        retry = {"Retry-After": str(fault.settings.get("retry_after", 1))}
        match fault.kind:
            case "slow":
                time.sleep(fault.seconds(1.0))
                return True
            case "hang_before":
                self._hang(fault)
            case "cut_before":
                self._cut()
            case "too_many":
                self._send_json(429, _error("too_many", "Slow down."), retry)
            case "busy":
                self._send_json(503, _error("busy", "Closed for a moment."), retry)
            case "error_before":
                self._send_json(500, _error("internal", "Something broke."))
            case "auth":
                self._send_json(401, _error("key_unknown", "This API key is not known."))
            case "redirect":
                self._send_json(307, _error("moved", "Elsewhere."), {"Location": "/elsewhere"})
            case "unknown_code":
                self._send_json(422, _error("e4711", "A code that no document lists."))
            case "refuse":
                settings = fault.settings
                refusal = Refusal(
                    422,
                    str(settings.get("code", "address_invalid")),
                    str(settings.get("field", "street")),
                    str(settings.get("message", "We cannot find this address.")),
                )
                self._send_json(422, {"error": refusal.as_json()})
            case _:
                return True
        return False

    def _after(self, fault: Fault, reply: Reply) -> None:
        """Spoil the answer after the effect."""
        content = json.dumps(reply.body).encode()
        half = content[: len(content) // 2]
        match fault.kind:
            case "lost":
                self._hang(fault)
            case "cut_after":
                self._cut()
            case "error_after":
                self._send_json(500, _error("internal", "Something broke."))
            case "bad_json":
                self._send(reply.status, b"<html>" + half, _JSON)
            case "wrong_length":
                # Too short a length: what follows it must not be read as the next answer.
                self._send(reply.status, content, _JSON, length=len(content) - 20)
                self.close_connection = True
            case "half_body":
                self._send(reply.status, half, _JSON, length=len(content))
                self.close_connection = True
            case "huge":
                self._send(reply.status, b" " * LARGE + content, _JSON)
            case "drip":
                self._drip(reply.status, content, pause=fault.seconds(0.05))
            case _:
                self._send_json(reply.status, reply.body, reply.headers)

    def _hang(self, fault: Fault) -> None:
        """Say nothing until the client has gone, or a minute is over."""
        select.select([self.connection], [], [], min(fault.seconds(LONGEST_HANG), LONGEST_HANG))
        self.close_connection = True

    def _cut(self) -> None:
        # A linger of nothing makes the close a reset.
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def _drip(self, status: int, content: bytes, *, pause: float) -> None:
        self._send(status, b"", _JSON, length=len(content))
        self.close_connection = True
        with suppress(OSError):
            for place in range(len(content)):
                self.connection.sendall(content[place : place + 1])
                time.sleep(pause)

    def _send_json(
        self, status: int, body: Mapping[str, Any], headers: Mapping[str, str] | None = None
    ) -> None:
        content = json.dumps(body, ensure_ascii=False).encode()
        self._send(status, content, {**_JSON, **(headers or {})})

    def _send(
        self, status: int, content: bytes, headers: Mapping[str, str], *, length: int | None = None
    ) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()


_JSON = {"Content-Type": "application/json; charset=utf-8"}


def _endpoint(asked: _Asked) -> str | None:
    match asked.method, asked.parts:
        case "POST", ("v1", "labels"):
            return "buy"
        case "GET", ("v1", "labels"):
            return "find" if "client_ref" in asked.query else "list"
        case "POST", ("v1", "labels", _, "void"):
            return "void"
        case "GET", ("v1", "tracking", _):
            return "track"
        case "POST", ("v1", "rates"):
            return "rates"
        case _:
            return None


def _facts(asked: _Asked) -> dict[str, str]:
    """Tell a request by what a fault may be bound to."""
    facts = {"account": asked.account, **asked.query}
    if asked.parts[:2] != ("v1", "rates") and len(asked.parts) > 2:
        facts["tracking_number"] = asked.parts[2]
    try:
        body = json.loads(asked.content or b"{}")
    except ValueError:
        return facts
    if isinstance(body, dict):
        facts |= {name: str(body[name]) for name in ("client_ref", "order_number") if name in body}
    return facts


def _error(code: str, text: str) -> dict[str, Any]:
    return {"error": {"code": code, "field": "", "message": text}}
