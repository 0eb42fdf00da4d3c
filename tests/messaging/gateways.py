"""SMS and chat gateways on loopback: each keeps what it took, and goes wrong as it is told.

Every one follows the document that its driver names; what really went out is in `taken` alone.
"""

from __future__ import annotations

import base64
import json
import socket
import struct
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlsplit

USER, PASSWORD = "ege", "geheim"

FAULTS = ("cut_before", "cut_after", "half", "slow", "error_before", "error_after", "too_many",
          "auth", "nonsense")  # fmt: skip
"""What may go wrong with one call: before or after the text was taken."""


@dataclass
class Taken:
    """One text that went out."""

    to: str
    text: str
    sender: str = ""
    key: str = ""
    purpose: str = ""
    number: str = ""
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass
class Simulator:
    """The state of all gateways of one server: what was taken, what goes wrong next."""

    taken: list[Taken] = field(default_factory=list)
    faults: deque[str] = field(default_factory=deque)
    refusals: deque[str] = field(default_factory=deque)
    calls: list[str] = field(default_factory=list)
    seconds: float = 0.6
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, **facts: str) -> Taken:
        with self.lock:
            one = Taken(**facts, number=f"{1000 + len(self.taken)}")
            self.taken.append(one)
            return one


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    simulator: Simulator

    def log_message(self, *args: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.answer(b"")

    def do_POST(self) -> None:
        self.answer(self.rfile.read(int(self.headers.get("Content-Length", "0"))))

    def answer(self, content: bytes) -> None:
        world, path = self.simulator, urlsplit(self.path)
        world.calls.append(f"{self.command} {path.path}")
        fault = world.faults.popleft() if world.faults else ""
        if fault == "cut_before":
            self.cut()
            return
        simple = {"error_before": 503, "too_many": 429, "auth": 401}
        if fault in simple:
            self.reply(simple[fault], "{}", {"Retry-After": "7"} if fault == "too_many" else {})
            return
        status, body = self.gateway(path.path, dict(parse_qsl(path.query)), content)
        if fault == "cut_after":
            self.cut()
        elif fault == "half":
            self.reply(status, body[: len(body) // 2], {}, length=len(body))
            self.close_connection = True
        elif fault == "slow":
            time.sleep(world.seconds)
            self.reply(status, body, {})
        elif fault == "error_after":
            self.reply(500, "oops", {})
        elif fault == "nonsense":
            self.reply(200, "<html>hello</html>", {})
        else:
            self.reply(status, body, {})

    def gateway(self, path: str, query: dict[str, str], content: bytes) -> tuple[int, str]:
        if path.startswith("/sms/rest/v2"):
            return self.netgsm(path, content)
        if path.startswith("/v2/"):
            return self.verimor(path, query, content)
        if path.startswith("/rest/"):
            return self.unifonic(path, content)
        if path.startswith("/2010-04-01"):
            return self.twilio(path, query, content)
        return self.whatsapp(path, content)

    def known(self) -> bool:
        wanted = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        return self.headers.get("Authorization") == f"Basic {wanted}"

    def netgsm(self, path: str, content: bytes) -> tuple[int, str]:
        world = self.simulator
        if not self.known():
            return 200, '{"code": "30"}'
        if path.endswith("/msgheader"):
            return 200, '{"code": "00", "msgheaders": ["EGE"]}'
        if world.refusals:
            return 406, json.dumps({"code": world.refusals.popleft()})
        told = json.loads(content)
        one = told["messages"][0]
        assert told.get("encoding") in (None, "TR")
        taken = world.take(
            to="+90" + one["no"], text=one["msg"], sender=told["msgheader"],
            purpose=told["iysfilter"],
        )  # fmt: skip
        return 200, json.dumps({"code": "00", "jobid": taken.number})

    def verimor(self, path: str, query: dict[str, str], content: bytes) -> tuple[int, str]:
        world = self.simulator
        told = json.loads(content) if content else query
        if (told.get("username"), told.get("password")) != (USER, PASSWORD):
            return 401, "INVALID_CREDENTIALS"
        if path == "/v2/balance":
            return 200, "4711"
        if path == "/v2/status":
            mine = [one for one in world.taken if one.key == query["custom_id"]]
            rows = [{"message_id": one.number, "dest": one.to.strip("+")} for one in mine]
            return 200, json.dumps(rows)
        if world.refusals:
            return 400, world.refusals.popleft()
        one = told["messages"][0]
        twice = [t for t in world.taken if (t.to, t.text) == ("+" + one["dest"], one["msg"])]
        if twice:
            return 400, "DOUBLE_SEND_ERROR"
        taken = world.take(
            to="+" + one["dest"], text=one["msg"], sender=told["source_addr"],
            key=told["custom_id"], purpose=str(told["is_commercial"]),
        )  # fmt: skip
        return 200, taken.number

    def unifonic(self, path: str, content: bytes) -> tuple[int, str]:
        world = self.simulator
        told = {name: values[0] for name, values in parse_qs(content.decode()).items()}
        if told.get("AppSid") != PASSWORD:
            return 401, '{"success": "false", "message": "Authentication failed"}'
        if path.endswith("GetBalance"):
            return 200, '{"success": "true", "data": {"Balance": 5}}'
        if world.refusals:
            code = world.refusals.popleft()
            status = int(code) if code.isdigit() else 200
            return status, json.dumps({"success": "false", "errorCode": code, "message": "No."})
        taken = world.take(
            to="+" + told["Recipient"], text=told["Body"], sender=told["SenderID"],
            key=told["CorrelationID"], purpose=told["MessageType"],
        )  # fmt: skip
        return 200, json.dumps({"success": "true", "data": {"MessageID": taken.number}})

    def twilio(self, path: str, query: dict[str, str], content: bytes) -> tuple[int, str]:
        world = self.simulator
        if not self.known():
            return 401, '{"code": 20003}'
        if not path.endswith("/Messages.json"):
            return 200, '{"status": "active"}'
        if self.command == "GET":
            rows = [
                {"sid": one.number, "body": one.text, "status": "sent",
                 "date_created": format_datetime(one.at)}
                for one in world.taken if one.to == query["To"]
            ]  # fmt: skip
            return 200, json.dumps({"messages": rows})
        if world.refusals:
            return 400, json.dumps({"code": int(world.refusals.popleft()), "message": "No."})
        told = {name: values[0] for name, values in parse_qs(content.decode()).items()}
        taken = world.take(to=told["To"], text=told["Body"], sender=told["From"])
        return 201, json.dumps({"sid": f"SM{taken.number}", "status": "queued"})

    def whatsapp(self, path: str, content: bytes) -> tuple[int, str]:
        world = self.simulator
        if self.headers.get("Authorization") != f"Bearer {PASSWORD}":
            return 400, '{"error": {"code": 190, "message": "Bad token"}}'
        if not path.endswith("/messages"):
            return 200, '{"id": "55"}'
        if world.refusals:
            code = int(world.refusals.popleft())
            return 400, json.dumps({"error": {"code": code, "message": "No."}})
        told = json.loads(content)
        template = told["template"]
        text = template["components"][0]["parameters"][0]["text"]
        taken = world.take(to="+" + told["to"], text=text, sender=template["name"])
        return 200, json.dumps({"messages": [{"id": f"wamid.{taken.number}"}]})

    def cut(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def reply(
        self, status: int, body: str, headers: dict[str, str], *, length: int | None = None
    ) -> None:
        content = body.encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(content) if length is None else length))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Clients that go away in the middle are what this is for."""


@contextmanager
def gateway_server() -> Iterator[tuple[str, Simulator]]:
    """All gateways at one address on loopback."""
    world = Simulator()
    handler = type("Told", (Handler,), {"simulator": world})
    server = Quiet(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", world
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
