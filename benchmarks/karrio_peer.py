"""karrio buying the same labels, run by a Python that has it: a line in ("ups 50"), the processor's
seconds a label out. Packbench does not use karrio; it is only measured beside it.

    python -P karrio_peer.py ADDRESS      (-P: `queue` is Python's own, not the module beside it)
"""

from __future__ import annotations

import json
import os
import sys
import time
from typing import Any

os.environ["KARRIO_LOG_LEVEL"] = "CRITICAL"
started = time.process_time()
import karrio.sdk as karrio  # noqa: E402
from karrio.core import models  # noqa: E402

ADDRESS = sys.argv[1]


def gateway(name: str, keys: dict[str, str]) -> Any:
    """An account whose server is ours on loopback."""
    made = karrio.gateway[name].create(keys)
    settings = type(made.settings)
    there = property(lambda _: ADDRESS)
    made.settings.__class__ = type("Pointed", (settings,), {"server_url": there})
    return made


def address(name: str, street: str, city: str, state: str, code: str) -> Any:
    return models.Address(
        person_name=name, company_name="Harbor Goods", address_line1=street, city=city,
        state_code=state, postal_code=code, country_code="US", phone_number="12065550117",
        email="shop@example.org",
    )  # fmt: skip


def request(service: str) -> Any:
    return models.ShipmentRequest(
        service=service,
        shipper=address("June Park", "1200 Alaskan Way", "Seattle", "WA", "98101"),
        recipient=address("Omar Reed", "500 Congress Ave", "Austin", "TX", "78701"),
        parcels=[
            models.Parcel(
                weight=1.45, weight_unit="KG", length=30, width=20, height=15, dimension_unit="CM"
            )
        ],
        payment=models.Payment(paid_by="sender"),
        reference="T1",
        label_type="ZPL",
    )


def buy(made: Any, service: str) -> None:
    label, messages = karrio.Shipment.create(request(service)).from_(made).parse()
    if label is None or not label.tracking_number:
        raise SystemExit(f"karrio bought nothing: {messages}")


ACCOUNTS = {
    "ups": (
        gateway("ups", {"client_id": "c", "client_secret": "s", "account_number": "A1B2C3"}),
        "ups_ground",
    ),
    "fedex": (
        gateway("fedex", {"api_key": "c", "secret_key": "s", "account_number": "740561073"}),
        "fedex_2_day",
    ),
}
for account, service in ACCOUNTS.values():
    buy(account, service)
print(json.dumps({"ready": True, "start_seconds": time.process_time() - started}), flush=True)
for line in sys.stdin:
    name, times = line.split()
    account, service = ACCOUNTS[name]
    before = time.process_time()
    for _ in range(int(times)):
        buy(account, service)
    print((time.process_time() - before) / int(times), flush=True)
