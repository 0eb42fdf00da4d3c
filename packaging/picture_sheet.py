"""Draw one label in four scripts from every printer language: `picture_sheet.py OUT.png`.

Each picture is read back from the bytes that a printer would get, by the strict readers of the
tests, so that the sheet shows what comes out and not what was meant.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

CHECKOUT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(CHECKOUT))

from tests.printing import interpreters  # noqa: E402
from tests.printing.bench import pdf_dots, png_dots, sample, zplkit_dots  # noqa: E402
from workstation.ports.labels import MEDIA, LabelData  # noqa: E402
from workstation.printing.paint import ensure_app  # noqa: E402
from workstation.printing.painter import OwnLabelPainter  # noqa: E402

SHOWN = (
    *(("zpl", "4x6", dpi) for dpi in (203, 300, 600)),
    *(("tspl", "100x150", dpi) for dpi in (203, 300, 600)),
    *(("epl", "4x6.75", dpi) for dpi in (203, 300)),
    ("epl", "100x100", 203),
    ("escpos", "80mm", 203),
    ("brother", "62mm", 300),
    ("brother", "102x152", 300),
    ("pdf", "a6", 300),
    ("png", "4x8", 203),
)
_READERS: dict[str, Callable[[bytes, int], np.ndarray]] = {
    "zpl": zplkit_dots,
    "tspl": lambda content, dpi: interpreters.read_tspl(content, dpi).dots,
    "epl": lambda content, _: interpreters.read_epl(content).dots,
    "escpos": lambda content, _: interpreters.read_escpos(content).dots,
    "brother": lambda content, _: interpreters.read_brother(content).dots,
    "pdf": pdf_dots,
    "png": lambda content, _: png_dots(content),
}
_DOTS_AN_INCH, _COLUMNS, _EDGE, _TITLE = 130, 5, 24, 30


def four_scripts() -> LabelData:
    """Give a label with Latin, Greek, Arabic and Chinese on it."""
    from dataclasses import replace

    label = sample("turkish")
    sender = label.sender or label.recipient
    return replace(
        label,
        recipient=replace(label.recipient, name="Işık Παπαδοπούλου", street2="شارع الشيخ زايد"),
        sender=replace(sender, name="王秀英", company="南京西路家居"),
        carrier_name="Sahil Kargo",
        service="Standart",
        references=("A-10477", "批次 3"),
        parcel_of="1/1",
    )


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        print("usage: picture_sheet.py OUT.png", file=sys.stderr)
        return 2
    ensure_app()
    painter, label = OwnLabelPainter(), four_scripts()
    tiles = []
    for language, paper, dpi in SHOWN:
        content = painter.render(label, language=language, media=MEDIA[paper], dpi=dpi)
        dots = _READERS[language](content, dpi)
        title = f"{language}  {paper}  {dpi} dpi  {len(content):,} bytes"
        tiles.append(_tile(dots, dpi, title))
    _sheet(tiles).save(arguments[0])
    return 0


def _tile(dots: np.ndarray, dpi: int, title: str) -> Image.Image:
    picture = Image.fromarray(((1 - dots) * 255).astype(np.uint8))
    scale = _DOTS_AN_INCH / dpi
    size = round(picture.width * scale), round(picture.height * scale)
    tile = Image.new("L", (size[0], size[1] + _TITLE), 205)
    tile.paste(picture.resize(size, Image.Resampling.BOX), (0, _TITLE))
    ImageDraw.Draw(tile).text((2, 8), title, fill=0)
    return tile


def _sheet(tiles: list[Image.Image]) -> Image.Image:
    rows = [tiles[at : at + _COLUMNS] for at in range(0, len(tiles), _COLUMNS)]
    width = max(sum(tile.width + _EDGE for tile in row) for row in rows) + _EDGE
    height = sum(max(tile.height for tile in row) + _EDGE for row in rows) + _EDGE
    sheet = Image.new("L", (width, height), 205)
    y = _EDGE
    for row in rows:
        x = _EDGE
        for tile in row:
            sheet.paste(tile, (x, y))
            x += tile.width + _EDGE
        y += max(tile.height for tile in row) + _EDGE
    return sheet


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
