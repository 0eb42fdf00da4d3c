"""Our requests in the eyes of Prism, a strict reader of carriers' own descriptions (Apache-2.0).

The simulators check the same descriptions with another library; here the same requests go to a
program that nobody here wrote, over a real line.
"""

from __future__ import annotations

import json
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import pytest

from tests.carriers.simulators import boxnow, fedex, mydhl, shipengine, ups, usps
from tests.carriers.simulators.bench import Bench
from tests.carriers.simulators.official import OpenApi
from tests.carriers.simulators.server import Asked, World
from tests.peers.conftest import PEERS

pytestmark = pytest.mark.peers
PROGRAM = PEERS / "prism" / "node_modules" / ".bin" / "prism"
SKIPPED = ("host", "content-length", "connection", "accept-encoding", "user-agent", "accept")
PATIENCE = 60.0

CARRIERS: dict[str, tuple[Bench, dict[str, OpenApi]]] = {
    "ups": (ups.BENCH, ups.FILES),
    "fedex": (fedex.BENCH, fedex.FILES),
    "usps": (usps.BENCH, usps.FILES),
    "mydhl": (mydhl.BENCH, dict.fromkeys(("buy", "rates", "track"), mydhl.FILE)),
    "shipengine": (
        shipengine.BENCH,
        dict.fromkeys(("buy", "rates", "void", "track", "list", "find"), shipengine.FILE),
    ),
    "boxnow": (boxnow.BENCH, dict.fromkeys(("buy", "void", "track", "points"), boxnow.FILE)),
}
# The files' own mistakes, as the simulators tell them, in Prism's words; UPS's own examples lack
# the name of a unit, ShipEngine's file wants both of two ways to ask, FedEx's has a body that is
# one of a schema and samples that fit it as well.
MISTAKES: dict[str, tuple[str, ...]] = {
    "ups": (r"UnitOfMeasurement must have required property 'Description'$",),
    "shipengine": (r"^rates: .* ('shipment_id'|found 'shipment')$",),
    "fedex": (r"^rates: request.body: .* exactly one schema in oneOf$",),
}


@pytest.fixture(params=sorted(CARRIERS))
def carrier(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    _, files = CARRIERS[name]
    if not all(file.there for file in files.values()):
        pytest.skip(f"the description of {name} is not in the shared test data")
    if shutil.which("node") is None or not PROGRAM.exists():
        pytest.skip("Prism is not in build/peers (make peers installs it with npm)")
    return name


def requests_of(bench: Bench, *, limit: int = 12) -> list[tuple[str, Asked]]:
    """What our adapter asks of its carrier for a parcel at home and, where it may, one abroad."""
    world = World(bench.make)
    try:
        ours: Any = bench.open(world)
        requests = [bench.parcel()]
        if bench.abroad is not None:
            with suppress(AttributeError):
                requests.append(bench.parcel_abroad())
        for request in requests:
            with suppress(Exception):
                ours.rates(request)
            label = ours.buy(request)
            with suppress(Exception):
                ours.track(label.tracking_number)
            with suppress(Exception):
                ours.void(label.tracking_number)
    finally:
        world.close()
    return world.asked[:limit]


@pytest.fixture
def prism(tmp_path: Path) -> Iterator[Any]:
    """Starts Prism on a description; gives how to reach it."""
    started: list[subprocess.Popen[bytes]] = []

    def start(file: Path) -> int:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port: int = free.getsockname()[1]
        command = [str(PROGRAM), "mock", "--errors=false", "-h", "127.0.0.1", "-p", str(port)]
        with (tmp_path / f"{port}.log").open("wb") as log:
            started.append(subprocess.Popen([*command, str(file)], stdout=log, stderr=log))
        ends = time.monotonic() + PATIENCE
        while time.monotonic() < ends:
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 0.2):
                return port
            assert started[-1].poll() is None, (tmp_path / f"{port}.log").read_text()[-500:]
            time.sleep(0.1)
        raise AssertionError("Prism did not begin to listen")

    yield start
    for process in started:
        process.terminate()
        process.wait()


def violations(port: int, prefix: str, asked: Asked) -> list[str]:
    """What Prism objects to in one of our requests."""
    line = HTTPConnection("127.0.0.1", port, timeout=30)
    headers = {name: value for name, value in asked.headers.items() if name not in SKIPPED}
    query = f"?{urlencode(asked.query)}" if asked.query else ""
    target = asked.path.removeprefix(prefix) + query
    line.request(asked.method, target, body=asked.content or None, headers=headers)
    response = line.getresponse()
    response.read()
    found = json.loads(response.headers.get("sl-violations", "[]"))
    line.close()
    assert response.status != 404, f"{asked.method} {asked.path} is not in the description"
    return [
        f"{'.'.join(map(str, one['location']))}: {one['message']}"
        for one in found
        if one["location"][:1] == ["request"] and one["severity"] == "Error"
    ]


def test_a_strict_reader_objects_to_none_of_our_requests(carrier: str, prism: Any) -> None:
    bench, files = CARRIERS[carrier]
    heard = [(call, asked) for call, asked in requests_of(bench) if call in files]
    assert heard
    ports: dict[Path, int] = {}
    complaints: list[str] = []
    for call, asked in heard:
        file = files[call]
        if file.path not in ports:
            ports[file.path] = prism(file.path)
        found = violations(ports[file.path], file.prefix, asked)
        complaints += [f"{call}: {one}" for one in found]
    known = MISTAKES.get(carrier, ())
    new = {one for one in complaints if not any(re.search(rule, one) for rule in known)}
    assert not new, "\n".join(sorted(new))
