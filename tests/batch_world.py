"""A shop on disk with a demo carrier that is a process of its own, for runs that are killed.

The carrier's ledger outlives every process of the shop, and so does the folder that is its printer.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import urllib.request
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.services.shop import incoming
from workstation.bootstrap import Home, make_floor
from workstation.ports.shop import IncomingOrder
from workstation.services.import_orders import store

KEYED, LOOK_UP = "demo-keyed", "demo-look-up"
MODES = {KEYED: "keyed", LOOK_UP: "look_up"}
"""What the carrier may be asked after a doubt, by the key of the account."""


@dataclass
class BatchWorld:
    """The shop's folder, and what the outside knows of it."""

    folder: Path
    carrier: str
    paper: Path

    def faults(self, *plan: dict[str, Any]) -> None:
        """Let the carrier do wrong from here on."""
        body = json.dumps(plan).encode()
        request = urllib.request.Request(f"{self.carrier}/_faults", body, method="POST")  # noqa: S310
        urllib.request.urlopen(request).close()  # noqa: S310

    def sold(self) -> list[dict[str, Any]]:
        """The carrier's own ledger."""
        with urllib.request.urlopen(f"{self.carrier}/_ledger") as answer:  # noqa: S310
            found: list[dict[str, Any]] = json.load(answer)["labels"]
        return found

    def live(self) -> Counter[str]:
        """How many labels stand for each order, by the carrier's ledger."""
        return Counter(one["order_number"] for one in self.sold() if one["status"] == "live")

    def printed(self) -> list[str]:
        """The tracking numbers on the labels in the printer's folder, in the order they came."""
        pages = sorted(self.paper.glob("*.zpl"), key=lambda page: page.stat().st_mtime_ns)
        found = [re.findall(rb"DC\d{11}", page.read_bytes()) for page in pages]
        assert all(len(set(numbers)) == 1 for numbers in found), "two numbers on one label"
        return [numbers[0].decode() for numbers in found]

    def add(self, orders: Sequence[IncomingOrder]) -> None:
        home = Home(self.folder)
        store(make_floor(home), "test", orders, pause=lambda _: None)
        home.close()


@contextmanager
def batch_world(folder: Path, *, api_key: str = KEYED, **settings: Any) -> Iterator[BatchWorld]:
    """Start the carrier and set the shop up; ends the carrier."""
    shop, paper = folder / "shop", folder / "paper"
    paper.mkdir(parents=True)
    process = subprocess.Popen(
        [sys.executable, "-m", "workstation.carriers.demo", "--port", "0",
         "--state", str(folder / "carrier"), "--until-stdin-closes"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    os.environ["PACKBENCH_SECRET_CARRIER_DEMO_API_KEY"] = api_key
    try:
        carrier = json.loads(process.stdout.readline())["url"]
        home = Home(shop)
        home.save(
            {
                "shop": {"name": "Kıyı", "sender": {
                    "name": "Kıyı", "street": "Liman 1", "postcode": "35250", "city": "İzmir",
                    "district": "Konak", "country": "TR", "phone": "+90 232 000 00 00"}},
                "carriers": [{"key": "demo", "kind": "demo", "options": {
                    "base_url": carrier, "mode": MODES[api_key]}}],
                "rules": [{"name": "all", "carrier": "demo"}],
                "printers": [{"key": "out", "kind": "folder", "folder": str(paper)}],
                "timing": {"retry": 0.2, "settle": 0.5, "carrier_timeout": 2.0, "lease": 15.0},
                **settings,
            }
        )  # fmt: skip
        home.close()
        yield BatchWorld(shop, carrier, paper)
    finally:
        process.stdin.close()
        process.stdout.close()
        process.wait(20)
        del os.environ["PACKBENCH_SECRET_CARRIER_DEMO_API_KEY"]


def order_of(number: int, *lines: Any) -> IncomingOrder:
    """One customer's order that the demo carrier takes."""
    return incoming(
        str(number), *lines, to_district="Konak", to_postcode="35250",
        to_phone="+90 532 000 00 00", email=f"{number}@customer.example",
    )  # fmt: skip
