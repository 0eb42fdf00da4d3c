"""What the carriers' tests are made of: a server process, two clocks, addresses, requests."""

from __future__ import annotations

import itertools
import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Money, Size
from workstation.ports.carrier import LabelRequest

API_KEYS = {"keyed": "demo-keyed", "look_up": "demo-look-up", "ask": "demo-ask"}
_serial = itertools.count(1)


class RealClock:
    """The time of this computer."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


@dataclass
class HandClock:
    """A clock that is moved by hand; sleeping moves it too and is written down."""

    at: datetime = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
    seconds: float = 100.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.at + timedelta(seconds=self.seconds - 100.0)

    def monotonic(self) -> float:
        return self.seconds

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.seconds += seconds


class DemoServer:
    """The demo carrier's process, and what the tests steer it by."""

    def __init__(self, state: Path, *, seed: int = 7) -> None:
        command = [sys.executable, "-m", "workstation.carriers.demo", "--state", str(state)]
        self.process = subprocess.Popen(
            [*command, "--port", "0", "--seed", str(seed), "--until-stdin-closes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[2],
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        assert self.process.stdout is not None
        ready = json.loads(self.process.stdout.readline())
        assert ready["ready"] is True
        self.url: str = ready["url"]
        self.accounts: dict[str, str] = ready["accounts"]

    def call(self, method: str, path: str, body: object = None) -> Any:
        content = None if body is None else json.dumps(body).encode()
        request = Request(self.url + path, data=content, method=method)  # noqa: S310 - loopback
        with urlopen(request, timeout=10) as answer:  # noqa: S310 - loopback
            return json.loads(answer.read())

    def fail(self, *faults: dict[str, Any]) -> None:
        self.call("POST", "/_faults", list(faults))

    def sold(self, client_ref: str) -> list[dict[str, Any]]:
        """The ledger's labels under a reference: the outside world's own word."""
        labels = self.call("GET", "/_ledger")["labels"]
        return [label for label in labels if label["client_ref"] == client_ref]

    def attempts(self, client_ref: str) -> int:
        return int(self.call("GET", "/_ledger")["attempts"].get(client_ref, 0))

    def end(self) -> None:
        self.process.terminate()
        self.process.wait(10)
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()


SENDER = Address(
    name="Deniz Çelik", company="Kuzguncuk Seramik", street="İcadiye Cad. 12", district="Üsküdar",
    postcode="34674", city="İstanbul", country="TR", phone="+90 216 555 01 02",
)  # fmt: skip
GREEK = Address(
    name="Ελένη Παπαδάκη", street="Οδός Ερμού 25", postcode="105 63", city="Αθήνα", country="GR",
    phone="+30 210 555 0134", email="eleni@example.org",
)  # fmt: skip


def new_ref() -> str:
    """A reference that no other test and no other process uses."""
    return f"T{os.getpid():X}N{next(_serial):X}"


def label_request(recipient: Address = GREEK, **changes: Any) -> LabelRequest:
    fields: dict[str, Any] = {
        "client_ref": new_ref(),
        "service": ServiceLevel.STANDARD,
        "sender": SENDER,
        "recipient": recipient,
        "weight_g": 1450,
        "size": Size(200, 150, 100),
        "order_number": "1042",
        "price_ceiling": Money(Decimal(50), "EUR"),
    }
    return LabelRequest(**{**fields, **changes})
