"""Every benchmark runs, on a tiny database, and tells what the README quotes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from benchmarks import batch, common, database
from workstation.storage.engine import open_sqlite
from workstation.storage.schema import prepare
from workstation.storage.views import StoredViews

CHECKOUT = Path(__file__).resolve().parents[2]
KEYS = {
    "prepare": {"databases"},
    "scan": {"painted_p99_ms", "ratio_to_driver", "ratio_orm", "round_trips_postgresql"},
    "queue": {"lookup_ratio", "queue_ratio"},
    "start": {"paint_ratio", "memory_ratio", "gap_p999_ms", "idle_gap_p999_ms"},
    "label": {"zpl", "pdf", "png", "gui_gaps", "received", "peers", "paper"},
    "carrier": {"ups", "fedex", "start_ms", "karrio", "rates"},
    "import": {"file", "shop", "scan"},
    "messages": {"render", "loopback", "round_trip_40_ms", "looks"},
}
SIZE = 1000


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, str]:
    """An environment with a cache folder of its own."""
    folder = tmp_path_factory.mktemp("cache")
    return {**os.environ, "XDG_CACHE_HOME": str(folder), "LOCALAPPDATA": str(folder)}


def bench(name: str, environment: Mapping[str, str]) -> dict[str, Any]:
    command = [sys.executable, "-m", "workstation", "bench", name]
    done = subprocess.run(
        [*command, "--json", "--orders", f"{SIZE}"],
        capture_output=True, text=True, cwd=CHECKOUT, env=environment, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout)
    return told


@pytest.mark.parametrize("name", KEYS)
def test_a_benchmark_tells_its_figures(name: str, cache: Mapping[str, str]) -> None:
    told = bench(name, cache)
    assert KEYS[name] | {"orders", "noisy", "machine", "seconds"} <= set(told)
    assert told["seconds"] < 50
    if name not in ("label", "carrier", "messages"):
        assert told["orders"] == SIZE


def test_the_batch_benchmark_counts_by_the_carriers_ledger(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PACKBENCH_SECRET_CARRIER_DEMO_API_KEY", "demo-keyed")
    found = batch.measure(24, parallel=8)
    assert {"ratio_to_ideal", "first_label_ratio"} <= set(found)
    assert (found["bought_twice"], found["answers_429"]) == (0, 0)
    assert found["ratio_to_ideal"] > 0.99
    assert batch.greedy([1.0, 1.0, 3.0, 1.0], 2) == 4.0


def test_a_made_database_reads_as_one_that_packbench_filled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.setenv(name, str(tmp_path))
    path = database.make(SIZE, say=lambda line: None)
    assert database.make(SIZE, say=lambda line: pytest.fail("made twice")) == path
    engine = open_sqlite(database.copy_of(path, tmp_path / "copy"))
    assert prepare(engine, clock=database.SystemClock()) is None
    views = StoredViews(engine, clock=database.SystemClock())
    waiting = database.open_orders(SIZE)
    ready = [n for n in waiting if database.queue_of(n, SIZE) == "ready"]
    counts = {chosen.value: count for chosen, count in views.counts().items()}
    assert counts["all"] == SIZE
    assert counts["to_ship"] == len(ready)
    found = views.find_order(database.number_of(waiting[0]))
    assert found is not None
    assert [line.sku for line in found.order.lines] == [
        product.sku for product, _ in database.lines_of(waiting[0])
    ]
    assert views.find_parcel("TRK00000000001") is not None
    views.close()


def test_ratios_are_taken_round_by_round() -> None:
    slow_machine, quick_machine = [[2.0, 2.0, 9.0], [4.0]], [[1.0], [2.0]]
    assert common.ratio_of_medians(slow_machine, quick_machine) == 2.0
    assert common.percentile(list(range(1, 101)), 0.99) == 99
    assert common.percentile([5.0], 0.999) == 5.0


def test_an_unknown_benchmark_is_named(cache: Mapping[str, str]) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "workstation", "bench", "weather"],
        capture_output=True, text=True, cwd=CHECKOUT, env=cache, check=False,
    )  # fmt: skip
    assert done.returncode == 2, "a name that is not understood"
    assert "weather" in done.stderr
