"""A carrier with known delays, in a process of its own: `python -m benchmarks.slow_carrier`.

It speaks the demo carrier's words, and sells once for each reference. With a third argument of 1 it
makes trouble: refuses one reference in twenty, keeps quiet about one request in fifty (having sold
half of those), and says "too many" to one in fifty. GET /_ledger tells what it sold, when it was
asked and what it waited, in the order of the requests.
"""

from __future__ import annotations

import base64
import json
import random
import sys
import threading
import time
import zlib
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from workstation.carriers.demo.ledger import check_digit

QUIET_SECONDS = 6.0


class Book:
    """What was asked and sold."""

    def __init__(self, seed: int, per_second: float, trouble: bool) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - delays, no secret
        self.per_second = per_second
        self.asked: list[float] = []
        self.delays: list[float] = []
        self.trouble = trouble
        self.sold: list[str] = []
        self.numbers: dict[str, int] = {}
        self.refused = 0
        self.quiet = 0
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

    def sell(self, reference: str, number: int) -> int:
        """Note a sale; a reference that has its label keeps it."""
        with self.lock:
            if reference not in self.numbers:
                self.numbers[reference] = number
                self.sold.append(reference)
            self.last_answer = time.time()
            return self.numbers[reference]

    def fate(self, reference: str) -> str:
        """What becomes of a request: "" when it is served."""
        if not self.trouble:
            return ""
        with self.lock:
            if zlib.crc32(reference.encode()) % 20 == 0:
                self.refused += 1
                return "refuse"
            cast = self.chance.random()
            if cast < 0.02:
                self.quiet += 1
                return "sell and keep quiet" if cast < 0.01 else "keep quiet"
            if cast < 0.04:
                self.busy += 1
                return "too many"
            return ""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True
    book: Book

    def do_GET(self) -> None:
        book = self.book
        told = {"asked": book.asked, "delays": book.delays, "sold": book.sold,
                "tracking": [number_of(one) for one in book.numbers.values()],
                "refused": book.refused, "quiet": book.quiet, "busy": book.busy,
                "last_answer": book.last_answer}  # fmt: skip
        self._send(200, told)

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        taken = self.book.take()
        if taken is None:
            self._send(429, {"error": {"code": "too_many", "field": "", "message": ""}})
            return
        delay, number = taken
        reference = body["client_ref"]
        match self.book.fate(reference):
            case "refuse":
                refusal = {
                    "code": "address_invalid",
                    "field": "street",
                    "message": "No such street.",
                }
                self._send(422, {"error": refusal})
                return
            case "too many":
                self._send(429, {"error": {"code": "too_many", "field": "", "message": ""}})
                return
            case "keep quiet":
                time.sleep(QUIET_SECONDS)
                self.close_connection = True
                return
            case "sell and keep quiet":
                self.book.sell(reference, number)
                time.sleep(QUIET_SECONDS)
                self.close_connection = True
                return
        time.sleep(delay)
        tracking = number_of(self.book.sell(reference, number))
        zpl = f"^XA^FO50,50^BCN,100^FD{tracking[:-1]}^FS^XZ".encode() + b" " * 20_000
        answer = {
            "tracking_number": tracking,
            "client_ref": reference, "service": body["service"], "status": "live",
            "price": {"amount": "4.20", "currency": "EUR"}, "tracking_url": "",
            "label": {"format": "zpl", "content": base64.b64encode(zpl).decode()},
        }  # fmt: skip
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


def number_of(number: int) -> str:
    digits = f"{number:010d}"
    return f"DC{digits}{check_digit(digits)}"


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128


if __name__ == "__main__":
    Handler.book = Book(int(sys.argv[1]), float(sys.argv[2]), sys.argv[3:] == ["1"])
    server = Server(("127.0.0.1", 0), Handler)
    print(server.server_address[1], flush=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    sys.stdin.read()
