"""Lays out sheets of scannable cards: the bench's commands, places on a shelf, totes.

A card is a caption as large as its room allows and the bars (or the square) below it. One card on
a sheet is a label for a shelf, to be read from two metres.
"""

from __future__ import annotations

from workstation.domain.barcodes import Command, command_code
from workstation.domain.errors import Refused
from workstation.ports.labels import Card, CardSheet, Media
from workstation.printing import symbols
from workstation.printing.card_words import TITLES, command_words
from workstation.printing.elements import Align, Element, Fill, Page, Rect, Style, Text
from workstation.printing.text import clean, is_rtl

_MARGIN_MM, _GAP_MM, _RULE_MM = 3.0, 2.0, 0.35
_TITLE_MM = 8.0
_LEAST_MM, _MOST_MM = 0.25, 0.75
"""A bar's narrowest and widest width; a square's modules go up to twice the latter."""
_MOST_CARDS = 60


def command_cards(language: str) -> CardSheet:
    """Give the card of every command of the bench, in a language."""
    words = command_words(language)
    cards = tuple(Card(words[command], command_code(command)) for command in Command)
    return CardSheet(cards, title=TITLES.get(language, TITLES["en"]))


def lay_out_cards(sheet: CardSheet, *, media: Media, dpi: int) -> Page:
    """Place the cards in rows; raises `Refused` (barcode, cards) where one does not fit."""
    if not 1 <= len(sheet.cards) <= _MOST_CARDS:
        raise Refused("There is nothing to put on the cards.", "Name 1 to 60.", field="cards")
    width, height = media.dots(dpi)

    def dots(mm: float) -> int:
        return round(mm * dpi / 25.4)

    elements: list[Element] = []
    top, margin, gap = dots(_MARGIN_MM), dots(_MARGIN_MM), dots(_GAP_MM)
    bottom = height - dots(media.tab_dmm / 10) - margin
    if sheet.title:
        box = Rect(margin, top, width - 2 * margin, dots(_TITLE_MM))
        style = Style(round(box.h * 0.7), box.h // 4, bold=True, align=Align.CENTRE)
        elements.append(Text(box, clean(sheet.title), style))
        top += box.h
    across = 1 if len(sheet.cards) == 1 else 2
    rows = -(-len(sheet.cards) // across)
    wide = (width - 2 * margin - (across - 1) * gap) // across
    high = (bottom - top - (rows - 1) * gap) // rows
    rtl = is_rtl(sheet.title or sheet.cards[0].caption)
    for number, card in enumerate(sheet.cards):
        row, column = divmod(number, across)
        if rtl:  # read from the right
            column = across - 1 - column
        room = Rect(margin + column * (wide + gap), top + row * (high + gap), wide, high)
        elements += _frame(room, max(dots(_RULE_MM), 1))
        elements += _card(card, room, dpi)
    return Page(width, height, dpi, tuple(elements))


def _frame(room: Rect, thick: int) -> list[Element]:
    return [
        Fill(Rect(room.x, room.y, room.w, thick)),
        Fill(Rect(room.x, room.bottom - thick, room.w, thick)),
        Fill(Rect(room.x, room.y, thick, room.h)),
        Fill(Rect(room.right - thick, room.y, thick, room.h)),
    ]


def _card(card: Card, room: Rect, dpi: int) -> list[Element]:
    pad = round(1.2 * dpi / 25.4)
    caption = Rect(room.x + pad, room.y + pad, room.w - 2 * pad, round(room.h * 0.4) - pad)
    style = Style(round(caption.h * 0.8), max(dpi // 12, 8), bold=True, align=Align.CENTRE)
    below = Rect(room.x + pad, caption.bottom + pad, room.w - 2 * pad, 0)
    height = room.bottom - pad - below.y
    modules = symbols.encode(card.kind, card.code)
    bars = card.kind in symbols.LINEAR
    module = _module(card, modules, Rect(below.x, below.y, below.w, height), dpi)
    x = room.x + (room.w - modules.columns * module) // 2
    y = below.y if bars else below.y + (height - modules.rows * module) // 2
    return [
        Text(caption, clean(card.caption), style),
        symbols.placed(card.kind, card.code, x=x, y=y, module=module, height=height),
    ]


def _module(card: Card, modules: symbols.Modules, room: Rect, dpi: int) -> int:
    """The widest module that leaves the symbol its empty paper."""
    bars = card.kind in symbols.LINEAR
    quiet = 2 * symbols.quiet_modules(card.kind)
    widest = round(_MOST_MM * (1 if bars else 2) * dpi / 25.4)
    for module in range(widest, -int(-_LEAST_MM * dpi // 25.4) - 1, -1):
        high = 0 if bars else (modules.rows + quiet // 2) * module
        if (modules.columns + quiet) * module <= room.w and high <= room.h:
            return module
    raise Refused(
        f"The code {card.code} is too long for its card.",
        "Use fewer cards on a sheet, larger paper or a shorter code.",
        field="barcode",
    )
