"""`packbench bench prepare`: makes the databases that the other benchmarks measure on, once."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from benchmarks import database
from benchmarks.common import Figures, Options, Told, main


def run(options: Options, tell: Told) -> Figures:
    sizes = (
        [options.orders] if options.orders else [database.SMALL, database.DEFAULT, database.LARGE]
    )
    made = {}
    for size in sizes:
        path = database.make(size, say=tell)
        made[f"{size}"] = {"file": str(path), "megabytes": round(path.stat().st_size / 1e6)}
    return {"orders": sizes[-1], "databases": made}


def show(figures: Figures) -> Sequence[str]:
    return [
        f"{size} orders: {one['file']}, {one['megabytes']} MB"
        for size, one in figures["databases"].items()
    ]


if __name__ == "__main__":
    sys.exit(main("prepare", run, show=show))
