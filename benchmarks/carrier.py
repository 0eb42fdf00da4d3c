"""`packbench bench carrier`: the processor's time a bought label, beside karrio's for the same one.

Build, send, parse; the carriers' counter is another process, and the two buyers take turns. karrio
is no part of Packbench: PACKBENCH_KARRIO names a Python that has it (`python -m venv`, then
`pip install karrio karrio-ups karrio-fedex`); without one its figures are left out, and it is said.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from itertools import count
from typing import Any

from benchmarks import rates
from benchmarks.common import CHECKOUT, Figures, Options, Told, in_turn, main, ratio_of_medians
from workstation.carriers import build_carrier, specs
from workstation.domain.shipments import ServiceLevel
from workstation.domain.values import Address, Size
from workstation.ports.carrier import LabelRequest

SENDER = Address(
    name="June Park", company="Harbor Goods", street="1200 Alaskan Way", city="Seattle",
    region="WA", postcode="98101", country="US", phone="12065550117", email="shop@example.org",
)  # fmt: skip
RECIPIENT = Address(
    name="Omar Reed", company="Harbor Goods", street="500 Congress Ave", city="Austin", region="TX",
    postcode="78701", country="US", phone="12065550117", email="shop@example.org",
)  # fmt: skip
ACCOUNTS = {
    "ups": ({"client_id": "c", "account_number": "A1B2C3", "service_standard": "03"}),
    "fedex": ({"client_id": "c", "account_number": "740561073"}),
}
WITHOUT = "PACKBENCH_KARRIO names no Python with karrio in it"
numbers = count(1)


class Clock:
    """This computer's time."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def monotonic(self) -> float:
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        time.sleep(seconds)


def run(options: Options, tell: Told) -> Figures:
    figures: Figures = {"orders": 0, "start_ms": start_cost()}
    figures["rates"] = rates.measure(options.pick(1, 5, 20))
    counter = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.carrier_counter"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=CHECKOUT,
    )  # fmt: skip
    assert counter.stdin is not None
    assert counter.stdout is not None
    peer = None
    try:
        url = counter.stdout.readline().strip()
        peer = open_peer(url)
        tell("labels of UPS and FedEx" + (" beside karrio" if peer else f"; {WITHOUT}"))
        times, rounds = options.pick(10, 40, 100), options.pick(3, 11, 25)
        for kind in ACCOUNTS:
            figures[kind] = measure(kind, url, peer, times=times, rounds=rounds)
    finally:
        if peer is not None and peer.stdin is not None:
            peer.stdin.close()
            peer.wait(10)
        counter.stdin.close()
        counter.wait(10)
        for process in (peer, counter):
            if process is not None and process.stdout is not None:
                process.stdout.close()
    figures["karrio"] = "measured" if peer else WITHOUT
    return figures


def open_peer(url: str) -> Any:
    """Start karrio's buyer; None where no Python with it is named."""
    python = os.environ.get("PACKBENCH_KARRIO", "")
    if not python or not os.path.exists(python):
        return None
    process = subprocess.Popen(
        [python, "-P", str(CHECKOUT / "benchmarks" / "karrio_peer.py"), url],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    ready = process.stdout.readline()
    if not ready.startswith("{"):
        process.kill()
        raise SystemExit("karrio's buyer did not start; see benchmarks/karrio_peer.py")
    return process


def measure(kind: str, url: str, peer: Any, *, times: int, rounds: int) -> Figures:
    carrier = build_carrier(
        kind,
        kind,
        settings={**ACCOUNTS[kind], "endpoint": "own", "base_url": url, "per_second": 0},
        secrets={"client_secret": "s"}.__getitem__,
        clock=Clock(),
    )

    def ours() -> Sequence[float]:
        before = time.process_time()
        for _ in range(times):
            assert carrier.buy(request()).tracking_number
        return [(time.process_time() - before) / times]

    ways: dict[str, Callable[[], Sequence[float]]] = {"ours": ours}
    if peer is not None:
        ways["karrio"] = lambda: [ask_peer(peer, kind, times)]
    ours()
    found = in_turn(ways, rounds=rounds)
    figures: Figures = {"ours_ms": middle(found["ours"])}
    if peer is not None:
        figures["karrio_ms"] = middle(found["karrio"])
        figures["ratio"] = ratio_of_medians(found["karrio"], found["ours"])
    return figures


def middle(rounds: Sequence[Sequence[float]]) -> float:
    ordered = sorted(one[0] for one in rounds)
    return round(ordered[len(ordered) // 2] * 1000, 2)


def ask_peer(peer: Any, kind: str, times: int) -> float:
    peer.stdin.write(f"{kind} {times}\n")
    peer.stdin.flush()
    return float(peer.stdout.readline())


def request() -> LabelRequest:
    return LabelRequest(
        client_ref=f"B{next(numbers):X}", service=ServiceLevel.STANDARD, sender=SENDER,
        recipient=RECIPIENT, weight_g=1450, size=Size(300, 200, 150), order_number="T1",
    )  # fmt: skip


def start_cost() -> float:
    """What it costs a process to know all adapters, best of five, in ms."""
    program = (
        "import time, workstation.ports.carrier; start = time.process_time(); "
        "from workstation.carriers import specs; specs(); print(time.process_time() - start)"
    )
    runs = [
        float(subprocess.check_output([sys.executable, "-c", program], cwd=CHECKOUT))
        for _ in range(5)
    ]
    return round(min(runs) * 1000, 1)


def show(figures: Figures) -> list[str]:
    lines = [f"all {len(specs())} kinds of carrier known after {figures['start_ms']} ms"]
    for kind in ACCOUNTS:
        told = figures[kind]
        line = f"{kind}: {told['ours_ms']} ms of processor a bought label"
        if "ratio" in told:
            line += f"; karrio {told['karrio_ms']} ms, {told['ratio']} times as much"
        lines.append(line)
    if figures["karrio"] != "measured":
        lines.append(f"karrio: not measured, {figures['karrio']}")
    return lines


if __name__ == "__main__":
    sys.exit(main("carrier", run, show=show))
