"""`packbench document render`: draw a slip, a pick list, a cover or a manifest from a JSON file."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from workstation.bootstrap import draw_document_file
from workstation.cli.common import answer
from workstation.domain.errors import Refused


def add_to(verbs: Any) -> None:
    document = verbs.add_parser("document", help="draw slips, pick lists, covers, manifests")
    steps = document.add_subparsers(title="steps", required=True, metavar="STEP")
    render = steps.add_parser("render", help="draw one document as PDF from a JSON file")
    kinds = ("slip", "pick_list", "cover", "manifest", "day")
    render.add_argument("--kind", choices=kinds, required=True)
    render.add_argument("--from", dest="source", type=Path, required=True, metavar="FILE.json")
    render.add_argument("--paper", choices=("a4", "a5", "4x6"), help="default: a5 for a slip, a4")
    render.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    render.add_argument("--json", action="store_true")
    render.set_defaults(do=render_document)


def render_document(options: argparse.Namespace) -> int:
    try:
        content = options.source.read_bytes()
    except OSError as error:
        raise Refused(
            f"{options.source.name} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    paper = options.paper or ("a5" if options.kind == "slip" else "a4")
    drawn = draw_document_file(content, kind=options.kind, paper=paper)
    partial = options.out.with_name(f".{options.out.name}.part")
    try:
        partial.write_bytes(drawn)
        os.replace(partial, options.out)
    except OSError as error:
        raise Refused(
            f"{options.out} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    told = {"out": str(options.out), "bytes": len(drawn), "kind": options.kind, "paper": paper}
    answer(told, as_json=options.json, text=f"{options.out}: {len(drawn)} bytes")
    return 0
