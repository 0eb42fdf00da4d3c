"""`packbench demo`: the demo shop in a window, or its shift as a script."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from workstation.cli.common import answer


def add_to(verbs: Any) -> None:
    demo = verbs.add_parser("demo", help="the demo shop: nothing real is sold, printed or mailed")
    demo.add_argument("--headless", action="store_true", help="play the shift without a window")
    demo.add_argument("--out", type=Path, help="where labels, mails and the report go")
    demo.add_argument("--json", action="store_true", help="print the report (headless)")
    demo.set_defaults(do=run_demo)


def run_demo(options: argparse.Namespace) -> int:
    if not options.headless:
        from workstation.app import run_demo_window

        return run_demo_window(options.out)
    from workstation.demo.headless import play_headless

    out = options.out or Path("packbench-demo")
    out.mkdir(parents=True, exist_ok=True)
    told = play_headless(out, say=lambda line: print(line, file=sys.stderr))
    shipped = sum(parcel["scanned_out"] for parcel in told["parcels"])
    text = (
        f"{len(told['orders'])} orders, {shipped} parcels scanned out, "
        f"{len(told['messages'])} messages sent; see {out / 'report.json'}"
    )
    answer(told, as_json=options.json, text=text)
    return 0
