"""UPS and FedEx as far as a purchase needs them, in a process of its own: the same answer each
time, so that what is measured is the buyer's work alone.

    python -m benchmarks.carrier_counter      prints its address, ends when its input closes
"""

from __future__ import annotations

import base64
import json
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

LABEL = base64.b64encode(b"^XA" + b"^FO50,50^A0N,30,30^FDPackbench^FS\n" * 180 + b"^XZ").decode()
TOKEN = {"access_token": "token", "expires_in": "14399", "token_type": "Bearer"}
UPS = {
    "ShipmentResponse": {
        "Response": {"ResponseStatus": {"Code": "1", "Description": "Success"}},
        "ShipmentResults": {
            "ShipmentCharges": {"TotalCharges": {"CurrencyCode": "USD", "MonetaryValue": "21.40"}},
            "ShipmentIdentificationNumber": "1ZA1B2C30000000000",
            "PackageResults": [{
                "TrackingNumber": "1ZA1B2C30000000000",
                "ShippingLabel": {"ImageFormat": {"Code": "ZPL"}, "GraphicImage": LABEL},
            }],
        },
    }
}  # fmt: skip
FEDEX = {
    "output": {
        "transactionShipments": [{
            "masterTrackingNumber": "794600000000",
            "serviceType": "FEDEX_2_DAY",
            "pieceResponses": [{
                "trackingNumber": "794600000000",
                "packageDocuments": [
                    {"contentType": "LABEL", "docType": "ZPLII", "encodedLabel": LABEL}
                ],
                "customerReferences": [],
            }],
            "completedShipmentDetail": {
                "shipmentRating": {
                    "shipmentRateDetails": [{"totalNetCharge": 18.37, "currency": "USD"}]
                }
            },
        }]
    }
}  # fmt: skip


class Handler(BaseHTTPRequestHandler):
    """Answers a token, a UPS label or a FedEx label, by the path."""

    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", "0")))
        if "oauth" in self.path:
            answer: dict[str, Any] = {**TOKEN, "issued_at": str(int(time.time() * 1000))}
        else:
            answer = FEDEX if self.path.startswith("/ship/") else UPS
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *args: Any) -> None:
        """Say nothing."""


def serve() -> None:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"http://127.0.0.1:{server.server_address[1]}", flush=True)
    sys.stdin.read()
    server.shutdown()


if __name__ == "__main__":
    serve()
