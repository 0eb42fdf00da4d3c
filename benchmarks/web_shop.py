"""A web shop on loopback that gives made-up orders as WooCommerce does:
`python -m benchmarks.web_shop ORDERS` prints its port and serves until its input ends.
"""

from __future__ import annotations

import json
import sys
import threading
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from benchmarks import database

START = datetime(2026, 3, 2, 8, tzinfo=UTC)
STAMP = "%Y-%m-%dT%H:%M:%S"


def order(n: int) -> dict[str, Any]:
    """Order `n`, changed `n` seconds after the first morning."""
    at = (START + timedelta(seconds=n)).strftime(STAMP)
    city, country, postcode, district = database.PLACES[n % len(database.PLACES)]
    who = {
        "first_name": database.FIRST[n % len(database.FIRST)],
        "last_name": database.LAST[n % len(database.LAST)],
        "address_1": f"Örnek Sokak {n % 200}", "address_2": district, "city": city,
        "postcode": postcode, "country": country, "phone": "+90 532 000 00 00",
    }  # fmt: skip
    return {
        "id": n, "number": f"W{n}", "status": "processing", "currency": "EUR", "total": "24.00",
        "date_created_gmt": at, "date_modified_gmt": at, "date_paid_gmt": at,
        "payment_method": "card", "customer_note": "", "meta_data": [], "refunds": [],
        "billing": {**who, "email": f"buyer{n}@example.com"}, "shipping": who,
        "shipping_lines": [{"method_title": "Standard"}],
        "line_items": [
            {"id": n * 10 + place, "name": product.name, "product_id": n, "variation_id": 0,
             "quantity": pieces, "sku": product.sku, "global_unique_id": product.barcode,
             "price": "4.80", "meta_data": []}
            for place, (product, pieces) in enumerate(database.lines_of(n))
        ],
    }  # fmt: skip


class Handler(BaseHTTPRequestHandler):
    """Answers lists by modified_after and exclude, and says that it has no fulfilments."""

    protocol_version = "HTTP/1.1"
    orders = 0

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        query = dict(parse_qsl(parts.query))
        told: Any = {"routes": {}}
        if parts.path.endswith("/orders"):
            after = datetime.strptime(query["modified_after"], STAMP).replace(tzinfo=UTC)
            gone = {one for name, one in query.items() if name.startswith("exclude[")}
            first = max(1, round((after - START).total_seconds()) + 1)
            size = int(query["per_page"])
            found = range(first, min(first + size + len(gone), self.orders + 1))
            told = [order(n) for n in found if str(n) not in gone][:size]
        body = json.dumps(told, ensure_ascii=False).encode()
        self.send_response_only(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: Any) -> None:
        """Nothing on the screen."""


def main() -> int:
    Handler.orders = int(sys.argv[1])
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(server.server_address[1], flush=True)
    sys.stdin.read()
    return 0


if __name__ == "__main__":
    sys.exit(main())
