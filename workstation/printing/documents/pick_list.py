"""The pick list: what to take at each shelf for which tote, and the codes that open the packing."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.ports.documents import PickOrder, PickRow, PickSheet
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THIN, Sheet
from workstation.printing.documents.wording import Wording, wording
from workstation.printing.elements import Align, Page

_TICK, _PAD = 4.4, 1.5
_CARD, _CARD_GAP, _CODE = 21.0, 4.0, 46.0
_NARROWEST_CARD = 84.0


def pick_list_pages(sheet: PickSheet, paper: Paper) -> tuple[Page, ...]:
    """Lay the list out, rows and orders as they come; raises `Refused` (language, qr)."""
    words = wording(sheet.language)
    drawn = parts.sheet_for_foot(Sheet(paper, rtl=words.rtl))
    return _PickList(sheet, made_printable(sheet), words, drawn).pages()


@dataclass(slots=True)
class _PickList:
    """The list as it came (for codes) and as it is shown, while its pages fill."""

    raw: PickSheet
    shown: PickSheet
    words: Wording
    sheet: Sheet
    heading: tuple[str, str] = ("", "")

    def pages(self) -> tuple[Page, ...]:
        sheet, words, shown = self.sheet, self.words, self.shown
        sorting = f"pick.{shown.sorting}"
        counts = (
            words.count("orders", len(shown.orders)),
            words.count("items", sum(row.quantity for row in shown.rows)),
        )
        about = (
            " · ".join((*counts, words.words.get(sorting, ""))).rstrip(" ·"),
            words.moment(shown.made_at),
        )
        title = f"{words('pick')} · {shown.title}" if shown.title else words("pick")
        parts.title_block(sheet, title, about)
        sheet.on_new_page = self._continue
        if shown.rows:
            self.heading = (words("pick.shelf"), words("pick.tote"))
            parts.heading(sheet, *self.heading)
        for row in shown.rows:
            self._row(row)
        self.heading = ("", "")
        self._orders()
        parts.number_pages(sheet, words, title)
        return sheet.pages()

    def _continue(self) -> None:
        if self.heading[0]:
            parts.heading(self.sheet, *self.heading)
            self.sheet.y += 2 if not self.heading[1] else 0

    # -- shelves -------------------------------------------------------------------------------

    def _columns(self) -> tuple[float, float, float, float]:
        """Starts of shelf, quantity, article and totes."""
        wide = self.sheet.width
        shelf = _TICK + 2.5
        quantity = shelf + max(wide * 0.15, 20.0)
        article = quantity + 12.0
        return shelf, quantity, article, wide - max(wide * 0.2, 20.0)

    def _row(self, row: PickRow) -> None:
        sheet = self.sheet
        shelf, quantity, article, totes = self._columns()
        held = self._totes(row)
        codes = " · ".join(code for code in dict.fromkeys((row.sku, row.barcode)) if code)
        told = tuple(
            part
            for part in ((row.name, 3.4, False), (row.variant, 3.0, True), (codes, 2.7, False))
            if part[0]
        )
        place = row.shelf or self.words("pick.no_shelf")
        inner = max(
            parts.stacked(sheet, told, article, totes - 2),
            parts.cell_height(sheet, place, quantity - shelf - 2, 4.4, bold=True, lines=2),
            parts.cell_height(sheet, held, sheet.width - totes, 3.4, bold=True, lines=40),
            _TICK,
        )
        high = inner + 2 * _PAD
        sheet.need(high)
        top, bottom = sheet.y, sheet.y + high
        middle = (top + bottom) / 2
        sheet.frame(0, middle - _TICK / 2, _TICK, middle + _TICK / 2, THIN)
        sheet.text(place, (shelf, top, quantity - 2, bottom), 4.4, bold=True, least=2.8)
        count = (quantity, top, article - 1, bottom)
        sheet.text(f"{row.quantity} ×", count, 4.4, bold=True, rtl=sheet.rtl, least=2.4)
        own = parts.stacked(sheet, told, article, totes - 2)
        parts.stack(sheet, told, article, totes - 2, top + (high - own) / 2)
        sheet.text(
            held, (totes, top, sheet.width, bottom), 3.4, bold=True, align=Align.END, least=2.2,
            rtl=sheet.rtl,
        )  # fmt: skip
        sheet.y = bottom
        parts.hairline(sheet)

    def _totes(self, row: PickRow) -> str:
        """Say which totes get how many: "3, 7 (2 ×), 12"."""
        joint = "、" if self.words.language == "zh" else "، " if self.words.rtl else ", "
        return joint.join(
            f"{tote}" if count == 1 else f"{tote}\u00a0({count}\u00a0×)"
            for tote, count in row.totes
        )

    # -- orders --------------------------------------------------------------------------------

    def _orders(self) -> None:
        sheet, orders = self.sheet, self.shown.orders
        if not orders:
            return
        sheet.y += 5
        sheet.need(parts.heading_height(sheet, self.words("pick.pack")) + _CARD + 4)
        count = self.words.count("orders", len(orders))
        parts.heading(sheet, self.words("pick.pack"), count)
        self.heading = (self.words("continued", heading=self.words("pick.pack")), "")
        sheet.y += 2
        columns = 2 if sheet.width >= 2 * _NARROWEST_CARD + _CARD_GAP else 1
        wide = (sheet.width - (columns - 1) * _CARD_GAP) / columns
        for first in range(0, len(orders), columns):
            sheet.need(_CARD)
            for at, order in enumerate(orders[first : first + columns]):
                start = at * (wide + _CARD_GAP)
                number = self.raw.orders[first + at].order_number
                self._card(order, number, start, start + wide)
            sheet.y += _CARD + 1.5

    def _card(self, order: PickOrder, number: str, start: float, end: float) -> None:
        sheet, words = self.sheet, self.words
        top, bottom = sheet.y, sheet.y + _CARD - 2
        sheet.frame(start, top, end, bottom, THIN)
        tote = (start + 1, top, start + 12, bottom)
        sheet.text(str(order.position), tote, 7.0, bold=True, align=Align.CENTRE, least=3.2)
        left, code = start + 13, end - _CODE
        counts = f"{words.count('items', order.pieces)} · {words.count('lines', order.lines)}"
        told = ((order.customer or order.order_number, 3.2, True), (counts, 2.8, False))
        high = parts.stacked(sheet, told, left, code - 1, lines=2)
        parts.stack(sheet, told, left, code - 1, max((top + bottom - high) / 2, top + 0.5), lines=2)
        sheet.code(number, order.order_number, (code, top + 2.6, end - 2, bottom - 1.4))
