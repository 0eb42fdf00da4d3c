"""A demo carrier in a process of its own, and accounts at it with short patience."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from tests.carriers.bench import API_KEYS, DemoServer, RealClock
from workstation.carriers import build_carrier
from workstation.net.exchange import Exchange
from workstation.ports.carrier import Carrier


@pytest.fixture(scope="session")
def demo_process(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DemoServer]:
    server = DemoServer(tmp_path_factory.mktemp("demo-carrier"))
    yield server
    server.end()


@pytest.fixture
def demo(demo_process: DemoServer) -> Iterator[DemoServer]:
    yield demo_process
    demo_process.call("DELETE", "/_faults")


@pytest.fixture
def exchanges() -> list[Exchange]:
    return []


@pytest.fixture
def open_demo(demo: DemoServer, exchanges: list[Exchange]) -> Callable[..., Carrier]:
    """Builds a demo account; 0.3 s of patience, 0.6 s in all."""

    def build(mode: str = "keyed", *, api_key: str = "", **settings: object) -> Carrier:
        return build_carrier(
            "demo",
            "demo",
            settings={
                "base_url": demo.url,
                "mode": mode,
                "connect_seconds": 0.3,
                "read_seconds": 0.3,
                "total_seconds": 0.6,
                "per_second": 0,
                **settings,
            },
            secrets={"api_key": api_key or API_KEYS[mode]}.__getitem__,
            clock=RealClock(),
            log=exchanges.append,
        )

    return build
