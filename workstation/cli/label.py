"""`packbench label render`: draw a label of our own from a JSON file."""

from __future__ import annotations

import argparse
import os
from pathlib import Path
from typing import Any

from workstation.bootstrap import make_painter, read_label_file
from workstation.cli.common import answer
from workstation.config import PRINTER_LANGUAGES
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, Tuning


def add_to(verbs: Any) -> None:
    label = verbs.add_parser("label", help="draw labels")
    steps = label.add_subparsers(title="steps", required=True, metavar="STEP")
    render = steps.add_parser("render", help="draw one label from a label.json")
    render.add_argument("--from", dest="source", type=Path, required=True, metavar="label.json")
    render.add_argument("--language", choices=PRINTER_LANGUAGES, default="zpl")
    render.add_argument("--dpi", type=int, choices=(203, 300, 600), default=203)
    render.add_argument("--media", choices=sorted(MEDIA), default="4x6")
    render.add_argument("--rotation", type=int, choices=(0, 90, 180, 270), default=0)
    render.add_argument("--out", type=Path, required=True)
    render.add_argument("--json", action="store_true")
    render.set_defaults(do=render_label)


def render_label(options: argparse.Namespace) -> int:
    try:
        content = options.source.read_bytes()
    except OSError as error:
        raise Refused(
            f"{options.source.name} cannot be read: {error.strerror}.", "Check the path."
        ) from error
    data = read_label_file(content)
    drawn = make_painter().render(
        data,
        language=options.language,
        media=MEDIA[options.media],
        dpi=options.dpi,
        tuning=Tuning(rotation=options.rotation),
    )
    partial = options.out.with_name(f".{options.out.name}.part")
    try:
        partial.write_bytes(drawn)
        os.replace(partial, options.out)
    except OSError as error:
        raise Refused(
            f"{options.out} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    told = {"out": str(options.out), "bytes": len(drawn), "language": options.language}
    answer(told, as_json=options.json, text=f"{options.out}: {len(drawn)} bytes")
    return 0
