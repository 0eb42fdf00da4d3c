"""`packbench bench NAME`: the benchmarks, which live in the checkout."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from typing import Any

from workstation.domain.errors import NotConfigured

NAMES = (
    "prepare",
    "scan",
    "queue",
    "start",
    "label",
    "batch",
    "carrier",
    "messages",
    "reports",
    "promise",
    "polling",
    "import",
)
MODULES = {"import": "imports"}
"""Where a benchmark's name is a word of Python's own."""


def add_to(verbs: Any) -> None:
    bench = verbs.add_parser("bench", help="measure this machine (in a checkout)")
    bench.add_argument("name", choices=NAMES, help="what to measure")
    bench.add_argument("more", nargs=argparse.REMAINDER, help="the benchmark's own options")
    bench.set_defaults(do=run_bench)


def run_bench(options: argparse.Namespace) -> int:
    folder = Path(__file__).resolve().parents[2] / "benchmarks"
    if not folder.is_dir():
        raise NotConfigured(
            "The benchmarks are not part of an installed Packbench.", "Run them in a checkout."
        )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            f"benchmarks.{MODULES.get(options.name, options.name)}",
            *options.more,
        ],
        cwd=folder.parent,
        check=False,
    )
    return done.returncode
