"""Six carriers that name their prices over HTTP, each as slow as it is told to be."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


class PriceServer(ThreadingHTTPServer):
    """One carrier on the loopback; `before` is called with each question, and may take its time.

    `status` 422 refuses every parcel.
    """

    daemon_threads = True

    def __init__(self, amount: str, before: Callable[[], object], *, status: int = 200) -> None:
        super().__init__(("127.0.0.1", 0), _Desk)
        self.amount, self.before, self.status = amount, before, status
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def end(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join(5)

    def answer(self) -> dict[str, Any]:
        if self.status != 200:
            return {"error": {"code": "country_not_served", "field": "country", "message": "No."}}
        price = {"amount": self.amount, "currency": "EUR"}
        told = {"zone": 1, "price": price, "transit_days": [1, 2]}
        return {"rates": [{**told, "service": service} for service in ("STD", "EXP")]}


class _Desk(BaseHTTPRequestHandler):
    server: PriceServer
    protocol_version = "HTTP/1.1"

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.server.before()
        body = json.dumps(self.server.answer()).encode()
        try:
            self.send_response(self.server.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)
        except OSError:
            self.close_connection = True  # The one who asked has gone.

    def log_message(self, *_: object) -> None:
        """Nobody reads it."""
