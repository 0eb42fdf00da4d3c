"""Names that try to be printer commands, made by chance from a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

from tests.printing.bench import plain_label, png_dots, read_bars, zplkit_dots
from tests.printing.interpreters import (
    Printed,
    read_brother,
    read_epl,
    read_escpos,
    read_tspl,
    read_zpl,
)
from workstation.domain.errors import Refused
from workstation.ports.labels import AS_IT_IS, MEDIA, MEDIA_4X6
from workstation.printing.code128 import encode
from workstation.printing.elements import Bars, Element, Page, Rect, Style, Text
from workstation.printing.paint import missing_character, text_bitmap
from workstation.printing.painter import OwnLabelPainter
from workstation.printing.raster import rasterise
from workstation.printing.text import clean
from workstation.printing.writers import WRITERS
from workstation.printing.zpl_field import field

PIECES = (
    "^XA", "^XZ", "~JR", "^FS", "^FD", "_5E", "~", "^", "\\", '"', "\r\n", "\n", "\x1b@", "\x1d(k",
    "\x10\x04\x01", "PRINT 1,1", "CLS", "N\nP1", ">:", ">8", "! U1 ", "\x02", "\x00", "İ", "ß", "Ω",
    "王", "م", "\u202e", "A", "7", " ", "é", "'", ";", "{", "\ud800", "\U0001f4e6",
)  # fmt: skip
_FIELD = re.compile(r"\^FH_\^FD((?:[A-Za-z0-9 .,\-/()+:;'\"#&@%!?*=]|_[0-9A-F]{2})*)\^FS")


def names(count: int, seed: int) -> Iterator[str]:
    """Give names of 1 to 12 pieces each."""
    chance = random.Random(seed)
    for _ in range(count):
        yield "".join(chance.choices(PIECES, k=chance.randint(1, 12)))


def unchanged_in_a_field(name: str) -> bool:
    """Tell whether ZPL's field holds this text and nothing else."""
    found = _FIELD.fullmatch(field(name))
    if found is None:
        return False
    said = re.sub(rb"_([0-9A-F]{2})", lambda code: bytes.fromhex(code[1].decode()),
                  found[1].encode())  # fmt: skip
    shown = "".join(char if char.isprintable() else " " for char in name)
    return said == shown.encode("utf-8", "replace")


def no_command_in_any_language(painter: OwnLabelPainter, name: str) -> bool:
    """Draw a label for this name in each language; its strict reader raises for anything foreign.

    True when the label was drawn, False when the name was refused as a whole.
    """
    label = plain_label(name=name)
    try:
        preview = painter.render(label, language="png", media=MEDIA_4X6, dpi=203)
    except Refused:
        return False
    assert read_bars(png_dots(preview)) == [label.barcode]
    readers = {
        "zpl": (MEDIA_4X6, 203, lambda content: zplkit_dots(content, 203)),
        "tspl": (MEDIA_4X6, 203, lambda content: read_tspl(content, 203).dots),
        "epl": (MEDIA_4X6, 203, lambda content: read_epl(content).dots),
        "escpos": (MEDIA["80mm"], 203, lambda content: read_escpos(content).dots),
        "brother": (MEDIA["62mm"], 300, lambda content: read_brother(content).dots),
    }
    for language, (media, dpi, read) in readers.items():
        dots = read(painter.render(label, language=language, media=media, dpi=dpi))
        if media is MEDIA_4X6:
            seen = dots[: png_dots(preview).shape[0], : png_dots(preview).shape[1]]
            assert (seen == png_dots(preview)).all(), (language, name)
    return True


_WIDTH, _HEIGHT, _LINE = 688, 62, 36
_PINS = 12
"""Of a Brother beside the paper."""
_STYLE = Style(px=26, min_px=12)


def text_layer_in_any_language(name: str) -> bool:
    """Write a customer's text, and bars that carry it where they can, in each language; each strict
    reader raises for anything foreign, and shows the same dots as the preview.

    False when the name was refused as a whole, as a label with it would be.
    """
    shown = clean(name)
    if missing_character(shown):
        return False
    elements: list[Element] = [Text(Rect(0, 0, _WIDTH, _LINE), shown, _STYLE)]
    try:
        bars = encode(name)
        if bars.modules <= _WIDTH:
            box = Rect(0, _LINE + 4, bars.modules, _HEIGHT - _LINE - 4)
            elements.append(Bars(box, bars, 1))
    except Refused:
        pass  # not all of it is ASCII
    page = Page(_WIDTH, _HEIGHT, 203, tuple(elements))
    preview = rasterise(page, text_bitmap)
    for language, read in _READERS.items():
        media = MEDIA["62mm"] if language == "brother" else MEDIA_4X6
        dots = read(WRITERS[language](page, media, AS_IT_IS)).dots
        if language == "brother":
            dots = dots[:, -_PINS - 696 : -_PINS]
        shown_dots = preview[: dots.shape[0]]  # TSPL says its size in tenths of a millimetre
        assert (dots[:_HEIGHT, :_WIDTH] == shown_dots).all(), (language, name)
        assert dots.sum() == shown_dots.sum(), (language, name)
    return True


_READERS: dict[str, Callable[[bytes], Printed]] = {
    "zpl": read_zpl,
    "tspl": lambda content: read_tspl(content, 203),
    "epl": read_epl,
    "escpos": read_escpos,
    "brother": read_brother,
}
