"""Writes a label in EPL2 (Eltron's and Zebra's older desktop printers).

Rules are LO, all else is GW. Code 128 is B where one subset carries it all (1B, 1C); a symbol
that changes subset goes as one LO a bar, since EPL would choose the changes by itself. EAN, UPC
and ITF are B too; squares are dots, as old printers do not all have them. No text of a customer
is ever written as text. Follows Zebra's EPL2 programmer's manual (980352).
"""

from __future__ import annotations

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.blocks import picture_blocks
from workstation.printing.code128 import START_B, START_C, TO_B, TO_C, Code128
from workstation.printing.elements import Bars, Bitmap, Element, Fill, Page, Rect, Symbol
from workstation.printing.paint import text_bitmap
from workstation.printing.tspl import HARMLESS, inverted

_WIDEST_MODULE = 10
_FASTEST = 6
_RETAIL = {"ean13": ("E30", 12), "ean8": ("E80", 7), "upca": ("UA0", 11), "itf14": ("2", 14)}
"""EPL's name and the digits without the one that the printer adds."""


def epl_bytes(page: Page, media: Media, tuning: Tuning) -> bytes:
    """Give one label, printed once; raises `Refused` for a cutter, which EPL sets with the ribbon.

    `tuning.speed` chooses EPL's steps S1 to S6, which are about as many inches a second.
    """
    if tuning.after:
        raise Refused(
            "An EPL printer's cutter and peeler are set on the printer itself.",
            "Leave this setting empty.",
            field="after",
        )
    rest = tuple(e for e in page.elements if not isinstance(e, Bars) and not _retail(e))
    drawn = Page(page.width, page.height, page.dpi, rest)
    # The first line ends whatever an earlier job may have left unfinished.
    parts = [b"\n", *(_line(line) for line in _head(page, media, tuning))]
    parts += [_bitmap(block) for block in picture_blocks(drawn, Fill, text_bitmap)]
    for element in page.elements:
        if isinstance(element, Fill):
            parts.append(_rule(element.box))
        elif isinstance(element, Bars):
            parts += _bars(element)
        elif isinstance(element, Symbol) and _retail(element):
            parts.append(_symbol(element))
    parts.append(_line("P1"))
    return b"".join(parts)


def _head(page: Page, media: Media, tuning: Tuning) -> list[str]:
    gap = round(media.gap_dmm * page.dpi / 254)
    lines = ["N", f"q{page.width}", f"Q{page.height},{gap}", "R0,0", "ZT"]
    if tuning.darkness is not None:
        lines.append(f"D{round(tuning.darkness * 15 / 100)}")
    if tuning.speed is not None:
        lines.append(f"S{min(tuning.speed, _FASTEST)}")
    return lines


def _line(text: str) -> bytes:
    return text.encode("ascii") + b"\n"


def _rule(box: Rect) -> bytes:
    return _line(f"LO{box.x},{box.y},{box.w},{box.h}")


def _bitmap(block: Bitmap) -> bytes:
    box = block.box
    head = f"GW{box.x},{box.y},{block.stride},{box.h},".encode("ascii")
    return head + inverted(block.rows) + b"\n"


def _bars(bars: Bars) -> list[bytes]:
    box, module = bars.box, bars.module
    kind = _one_subset(bars.symbol)
    if kind and module <= _WIDEST_MODULE:
        data = bars.symbol.data
        place = f"B{box.x},{box.y},0,{kind},{module},{2 * module},{box.h},N"
        return [_line(f'{place},"{data}"')]
    lines, x = [], box.x
    for at, width in enumerate(bars.symbol.widths):
        if at % 2 == 0:
            lines.append(_rule(Rect(x, box.y, width * module, box.h)))
        x += width * module
    return lines


def _retail(element: Element) -> bool:
    return (
        isinstance(element, Symbol) and element.kind in _RETAIL and element.module <= _WIDEST_MODULE
    )


def _symbol(symbol: Symbol) -> bytes:
    name, digits = _RETAIL[symbol.kind]
    box, module = symbol.box, symbol.module
    place = f"B{box.x},{box.y},0,{name},{module},{3 * module},{box.h},N"
    return _line(f'{place},"{symbol.data[:digits]}"')


def _one_subset(symbol: Code128) -> str:
    if not HARMLESS.issuperset(symbol.data):
        return ""
    first, *data = symbol.values
    if first == START_B and TO_C not in data:
        return "1B"
    if first == START_C and TO_B not in data:
        return "1C"
    return ""
