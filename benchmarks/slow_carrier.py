"""A carrier with known delays, in a process of its own: `python -m benchmarks.slow_carrier`.

It speaks the demo carrier's words. GET /_ledger tells what it sold, when it was asked and what it
waited, in the order of the requests.
"""

from __future__ import annotations

import base64
import json
import random
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from workstation.carriers.demo.ledger import check_digit


class Book:
    """What was asked and sold."""

    def __init__(self, seed: int, per_second: float) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - delays, no secret
        self.per_second = per_second
        self.asked: list[float] = []
        self.delays: list[float] = []
        self.sold: list[str] = []
        self.busy = 0
        self.last_answer = 0.0
        self.lock = threading.Lock()

    def take(self) -> tuple[float, int] | None:
        with self.lock:
            now = time.time()
            if self.per_second and sum(one > now - 1.0 for one in self.asked[-500:]) >= (
                self.per_second
            ):
                self.busy += 1
                return None
            self.asked.append(now)
            slow = self.chance.random() < 0.02
            delay = self.chance.uniform(0.8, 1.5) if slow else self.chance.uniform(0.2, 0.4)
            self.delays.append(delay)
            return delay, len(self.delays)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    book: Book

    def do_GET(self) -> None:
        book = self.book
        told = {"asked": book.asked, "delays": book.delays, "sold": book.sold,
                "busy": book.busy, "last_answer": book.last_answer}  # fmt: skip
        self._send(200, told)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        taken = self.book.take()
        if taken is None:
            self._send(429, {"error": {"code": "too_many", "field": "", "message": ""}})
            return
        delay, number = taken
        time.sleep(delay)
        digits = f"{number:010d}"
        zpl = f"^XA^FO50,50^BCN,100^FDDC{digits}^FS^XZ".encode() + b" " * 20_000
        answer = {
            "tracking_number": f"DC{digits}{check_digit(digits)}",
            "client_ref": body["client_ref"], "service": body["service"], "status": "live",
            "price": {"amount": "4.20", "currency": "EUR"}, "tracking_url": "",
            "label": {"format": "zpl", "content": base64.b64encode(zpl).decode()},
        }  # fmt: skip
        with self.book.lock:
            self.book.sold.append(body["client_ref"])
            self.book.last_answer = time.time()
        self._send(201, answer)

    def log_message(self, *args: Any) -> None:
        """Keep quiet."""

    def _send(self, status: int, value: object) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        self.wfile.flush()


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


if __name__ == "__main__":
    Handler.book = Book(int(sys.argv[1]), float(sys.argv[2]))
    server = Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
