"""`packbench bench batch`: a run of the batch desk against the greedy ideal of the very delays.

A demo carrier answers purchases after delays that are known beforehand; a worker process buys,
prints and writes everything as in a shop. Beside it a window of ours scrolls, and its gaps are
counted with the batch and without.
"""

from __future__ import annotations

import heapq
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from benchmarks.common import CHECKOUT, Figures, Options, Told, main, percentile

PARALLEL = 8
ORDERS = 500
FULL_ORDERS = 1000
PRINT_SECONDS = 0.02
TICK = 0.004


@dataclass
class Ledger:
    """What the carrier sold and when it was asked; its delays by the order in which they came."""

    delays: Sequence[float]
    per_second: float = 0.0
    sold: list[str] = field(default_factory=list)
    used: list[float] = field(default_factory=list)
    asked: list[float] = field(default_factory=list)
    answers_429: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self) -> tuple[float, int] | None:
        """The next delay and number; None when the limit of a second is passed."""
        with self.lock:
            now = time.monotonic()
            if self.per_second:
                lately = [one for one in self.asked[-200:] if one > now - 1.0]
                if len(lately) >= self.per_second:
                    self.answers_429 += 1
                    return None
            self.asked.append(now)
            number = len(self.used)
            delay = self.delays[number % len(self.delays)]
            self.used.append(delay)
            return delay, number


def carrier_handler(ledger: Ledger) -> type[BaseHTTPRequestHandler]:
    """A carrier with the demo carrier's words, and delays of our own."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1
        disable_nagle_algorithm = True

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            taken = ledger.take()
            if taken is None:
                self._send(429, {"error": {"code": "too_many", "field": "", "message": ""}})
                return
            delay, number = taken
            time.sleep(delay)
            with ledger.lock:
                ledger.sold.append(body["client_ref"])
            self._send(201, label_answer(body, number))

        def log_message(self, *args: Any) -> None:
            pass

        def _send(self, status: int, value: Mapping[str, Any]) -> None:
            content = json.dumps(value).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)
            self.wfile.flush()

    return Handler


def label_answer(body: Mapping[str, Any], number: int) -> dict[str, Any]:
    """An answer as the demo carrier gives it, with some 30 kB of label."""
    import base64

    from workstation.carriers.demo.ledger import tracking_number

    code = tracking_number(number + 1)
    zpl = f"^XA^FO50,50^BCN,100^FD{code}^FS^XZ".encode() + b" " * 20_000
    return {
        "tracking_number": code, "client_ref": body["client_ref"], "service": body["service"],
        "status": "live", "price": {"amount": "4.20", "currency": "EUR"},
        "tracking_url": "", "label": {"format": "zpl", "content": base64.b64encode(zpl).decode()},
    }  # fmt: skip
