"""`packbench label render | commands | location | look`: draw labels and cards, and show what
becomes of a carrier's label.
"""

from __future__ import annotations

import argparse
import os
from contextlib import closing
from pathlib import Path
from typing import Any

from workstation.bootstrap import (
    Home,
    command_cards,
    make_painter,
    make_printer,
    read_label_file,
)
from workstation.cli.common import answer, home_of
from workstation.config import PRINTER_LANGUAGES
from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, Card, CardSheet, Tuning

_WORDS = ("en", "tr", "el", "ar", "zh")


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
    commands = steps.add_parser("commands", help="draw or print the card of the bench's commands")
    commands.add_argument("--words", choices=_WORDS, help="the cards' language")
    commands.set_defaults(do=print_commands)
    places = steps.add_parser("location", help="draw or print labels for shelves and totes")
    places.add_argument("codes", nargs="+", metavar="CODE", help="what stands there and is scanned")
    places.add_argument("--kind", choices=("code128", "qr", "datamatrix"), default="code128")
    places.set_defaults(do=print_places)
    for step in (commands, places):
        step.add_argument("--printer", metavar="KEY", help="print them on this printer")
        step.add_argument("--language", choices=PRINTER_LANGUAGES, default="pdf")
        step.add_argument("--dpi", type=int, choices=(203, 300, 600), default=203)
        step.add_argument("--media", choices=sorted(MEDIA), default="4x6")
        step.add_argument("--out", type=Path, help="write them into this file or folder")
        step.add_argument("--json", action="store_true")
    look = steps.add_parser("look", help="show what becomes of a carrier's label on some paper")
    look.add_argument("file", type=Path)
    look.add_argument("--language", choices=PRINTER_LANGUAGES, default="zpl")
    look.add_argument("--dpi", type=int, choices=(203, 300, 600), default=203)
    look.add_argument("--media", choices=sorted(MEDIA), default="4x6")
    look.add_argument("--out", type=Path, required=True, metavar="FOLDER")
    look.add_argument("--json", action="store_true")
    look.set_defaults(do=look_at_label)


def print_commands(options: argparse.Namespace) -> int:
    """One sheet with all commands."""
    home = home_of(options)
    sheet = command_cards(options.words or home.settings.window.language)
    return _cards(options, home, [("commands", sheet)])


def print_places(options: argparse.Namespace) -> int:
    """A label a place."""
    sheets = [(code, CardSheet((Card(code, code, options.kind),))) for code in options.codes]
    return _cards(options, home_of(options), sheets)


def _cards(options: argparse.Namespace, home: Home, sheets: list[tuple[str, CardSheet]]) -> int:
    if (options.out is None) == (options.printer is None):
        raise Refused("Say where the cards go.", "Give --out or --printer, one of them.")
    painter = make_painter()
    told: list[dict[str, object]] = []
    if options.printer is not None:
        wanted = next((one for one in home.settings.printers if one.key == options.printer), None)
        if wanted is None:
            raise Refused(f"There is no printer {options.printer!r}.", "See Set-up, Printers.")
        printer = make_printer(wanted, installation=home.settings)
        for name, sheet in sheets:
            drawn = painter.cards(
                sheet, language=printer.language, media=printer.media, dpi=printer.dpi,
                tuning=printer.tuning,
            )  # fmt: skip
            receipt = printer.print_label(drawn)
            told.append({"name": name, "state": receipt.state, "evidence": receipt.evidence})
    else:
        several = len(sheets) > 1
        for number, (name, sheet) in enumerate(sheets, start=1):
            drawn = painter.cards(
                sheet, language=options.language, media=MEDIA[options.media], dpi=options.dpi
            )
            path = options.out / f"{number:03d}.{options.language}" if several else options.out
            _write(path, drawn)
            told.append({"name": name, "out": str(path), "bytes": len(drawn)})
    lines = [f"{one['name']}: {one.get('evidence', one.get('out'))}" for one in told]
    answer({"cards": told}, as_json=options.json, text="\n".join(lines))
    return 0


def look_at_label(options: argparse.Namespace) -> int:
    """Write the pictures of what came and of what will come out."""
    with closing(make_painter()) as painter:
        seen = painter.look(
            _read(options.file),
            claimed=options.file.suffix.lstrip(".") or "unnamed",
            language=options.language,
            media=MEDIA[options.media],
            dpi=options.dpi,
        )
    pictures = {"before": seen.before} if seen.before else {}
    pictures |= {f"after-{number}": one for number, one in enumerate(seen.after, start=1)}
    for name, png in pictures.items():
        _write(options.out / f"{name}.png", png)
    told = {
        "kind": seen.kind, "how": seen.how, "cut": seen.cut, "width_mm": seen.width_mm,
        "height_mm": seen.height_mm, "dpi": seen.dpi, "title": seen.title, "advice": seen.advice,
        "pictures": [f"{name}.png" for name in pictures],
    }  # fmt: skip
    said = seen.title or f"{seen.kind}, {seen.how.replace('_', ' ')}"
    answer(told, as_json=options.json, text=said)
    return 0


def render_label(options: argparse.Namespace) -> int:
    data = read_label_file(_read(options.source))
    drawn = make_painter().render(
        data,
        language=options.language,
        media=MEDIA[options.media],
        dpi=options.dpi,
        tuning=Tuning(rotation=options.rotation),
    )
    _write(options.out, drawn)
    told = {"out": str(options.out), "bytes": len(drawn), "language": options.language}
    answer(told, as_json=options.json, text=f"{options.out}: {len(drawn)} bytes")
    return 0


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Refused(
            f"{path.name} cannot be read: {error.strerror}.", "Check the path."
        ) from error


def _write(path: Path, content: bytes) -> None:
    partial = path.with_name(f".{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        partial.write_bytes(content)
        os.replace(partial, path)
    except OSError as error:
        raise Refused(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
