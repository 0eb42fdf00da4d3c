"""The packing slip: what is in this parcel, what follows and when, what was cancelled.

It never shows a price, so that any parcel may be a gift.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from workstation.domain.values import Address
from workstation.ports.documents import Slip, SlipLine
from workstation.printing.addresses import address_lines, sender_lines, town_line
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THIN, Sheet
from workstation.printing.documents.wording import Wording, wording
from workstation.printing.elements import Align, Page, VAlign

_QTY, _SKU, _PAD = 12.0, 30.0, 1.7
_QR = (21.0, 16.0, 13.0)
"""How large the code is, and how small it gets before it moves to a page of its own."""
_TILE = 9.0


def slip_pages(slip: Slip, paper: Paper) -> tuple[Page, ...]:
    """Lay the slip out; raises `Refused` (language, qr)."""
    words = wording(slip.language)
    sheet = parts.sheet_for_foot(Sheet(paper, rtl=words.rtl))
    return _Slip(slip, made_printable(slip), words, sheet).pages()


@dataclass(slots=True)
class _Slip:
    """The slip as it came (for codes) and as it is shown, while its pages fill."""

    raw: Slip
    slip: Slip
    words: Wording
    sheet: Sheet
    heading: str = ""
    dashed: bool = False

    def pages(self) -> tuple[Page, ...]:
        sheet, words, slip = self.sheet, self.words, self.slip
        self._head()
        self._boxes()
        sheet.on_new_page = self._continue
        self._section(words("slip.inside"), slip.inside)
        for expected, lines in _by_day(slip.to_come):
            name = words("slip.around", day=words.day(expected)) if expected else ""
            self._section(name or words("slip.later"), lines, dashed=True, follows=True)
        self._section(words("slip.cancelled"), slip.cancelled, dashed=True)
        self._note()
        self._foot()
        parts.number_pages(sheet, words, slip.position)
        return sheet.pages()

    def _head(self) -> None:
        sheet, slip, words = self.sheet, self.slip, self.words
        sender = slip.sender
        name = sender.company or sender.name
        start = 0.0
        if name:
            box = (0.0, 0.0, _TILE, _TILE)
            sheet.text(name[0].upper(), box, 5.6, bold=True, align=Align.CENTRE, inverse=True)
            start = _TILE + 2.4
        split = sheet.width * 0.64
        sheet.text(name, (start, 0, split, _TILE), 5.2, bold=True, least=3.0)
        contact = "\n".join(part for part in (sender.email, sender.phone) if part)
        sheet.text(contact, (split + 2, 0, sheet.width, _TILE), 2.8, align=Align.END, least=1.9)
        top = _TILE + 5.0
        code = sheet.width - 46.0
        box = (code, top, sheet.width, top + 15.0)
        sheet.code(self.raw.order_number or self.raw.parcel_key, slip.order_number, box)
        title = (0.0, top + 1.5, code - 2, top + 10.0)
        sheet.text(words("slip"), title, 6.7, bold=True, valign=VAlign.BOTTOM, least=4.0)
        below = (0.0, top + 10.4, code - 2, top + 15.0)
        sheet.text(self._about(), below, 3.3, valign=VAlign.TOP, least=2.4, rtl=words.rtl)
        sheet.y = top + 19.5

    def _about(self) -> str:
        slip = self.slip
        return self.words("slip.about", number=slip.order_number, parcel=slip.parcel_number)

    def _boxes(self) -> None:
        sheet, slip, words = self.sheet, self.slip, self.words
        gap, pad = 2.6, 3.0
        middle = (sheet.width - gap) / 2
        town = town_line(slip.recipient, capitals=False)
        recipient = (
            (words("slip.to"), 2.7, False),
            (slip.recipient.name, 3.6, True),
            *((line, 3.2, False) for line in _street(slip.recipient)),
            (town, 3.2, False),
        )
        facts = self._facts()
        sides = ((recipient, 0.0, middle), (facts, middle + gap, sheet.width))
        high = max(
            parts.stacked(sheet, told, start + pad, end - pad, lines=2)
            for told, start, end in sides
        )
        top, bottom = sheet.y, sheet.y + high + 2 * pad - 1
        for told, start, end in sides:
            sheet.frame(start, top, end, bottom, THIN)
            parts.stack(sheet, told, start + pad, end - pad, top + pad - 0.5, lines=2)
        sheet.y = bottom + 4.5

    def _facts(self) -> tuple[tuple[str, float, bool], ...]:
        slip, words = self.slip, self.words
        carrier = slip.carrier_name
        first = words("slip.delivery", carrier=carrier) if carrier else words("slip.order")
        bold = words.days(*slip.promise) if slip.promise else slip.order_number
        number = slip.tracking_number
        tracking = ((words("slip.tracking"), 3.2, False), (number, 3.2, False)) if number else ()
        placed = words("slip.placed", day=words.full_day(slip.placed_on))
        return ((first, 2.7, False), (bold, 3.6, True), *tracking, (placed, 3.2, False))

    # -- what the parcel holds -----------------------------------------------------------------

    def _section(
        self,
        heading: str,
        lines: tuple[SlipLine, ...],
        *,
        dashed: bool = False,
        follows: bool = False,
    ) -> None:
        if not lines:
            return
        sheet, words = self.sheet, self.words
        count = words.count("items", sum(line.quantity for line in lines))
        self.heading = ""
        sheet.need(parts.heading_height(sheet, heading) + self._height(lines[0]))
        parts.heading(sheet, heading, count, dashed=dashed)
        self.heading, self.dashed = heading, dashed
        for line in lines:
            self._line(line)
        self.heading = ""
        if follows:
            high = sheet.measure(words("slip.separate"), sheet.width, 2.8)
            sheet.need(high + 1)
            box = (0.0, sheet.y + 0.8, sheet.width, sheet.y + 0.8 + high)
            sheet.text(words("slip.separate"), box, 2.8)
            sheet.y += high + 0.8
        sheet.y += 4.0

    def _columns(self, line: SlipLine) -> tuple[float, float]:
        sku = min(self.sheet.line_width(line.sku, 2.8), _SKU) if line.sku else 0.0
        return _QTY, self.sheet.width - sku - (2.5 if sku else 0.0)

    def _height(self, line: SlipLine) -> float:
        start, end = self._columns(line)
        named = parts.stacked(self.sheet, _named(line), start, end)
        sku = parts.cell_height(self.sheet, line.sku, _SKU, 2.8)
        return max(named, sku, 4.6) + 2 * _PAD

    def _line(self, line: SlipLine) -> None:
        sheet = self.sheet
        high = self._height(line)
        sheet.need(high)
        top, bottom = sheet.y, sheet.y + high
        start, end = self._columns(line)
        quantity = (0.0, top, start - 1, bottom)
        sheet.text(f"{line.quantity} ×", quantity, 4.3, bold=True, rtl=sheet.rtl, least=2.4)
        named = _named(line)
        inner = parts.stacked(sheet, named, start, end)
        parts.stack(sheet, named, start, end, top + (high - inner) / 2)
        sku = (max(end, sheet.width - _SKU), top, sheet.width, bottom)
        sheet.text(line.sku, sku, 2.8, align=Align.END, least=2.0)
        sheet.y = bottom
        parts.hairline(sheet)

    def _continue(self) -> None:
        """Begin a further page: whose slip it is, and the section that goes on."""
        sheet = self.sheet
        box = (0.0, 0.0, sheet.width, 5.0)
        sheet.text(self._about(), box, 3.3, bold=True, least=2.4, rtl=sheet.rtl)
        sheet.y = 8.0
        if self.heading:
            again = self.words("continued", heading=self.heading)
            parts.heading(sheet, again, "", dashed=self.dashed)

    # -- below ---------------------------------------------------------------------------------

    def _note(self) -> None:
        note, sheet, words = self.slip.note, self.sheet, self.words
        if not note:
            return
        told = ((words("slip.note"), 2.7, False), (note, 3.2, False))
        high = parts.stacked(sheet, told, 4, sheet.width, lines=30)
        sheet.need(high + 2)
        sheet.fill(0, sheet.y, 1.1, sheet.y + high + 1)
        sheet.y = parts.stack(sheet, told, 4, sheet.width, sheet.y + 0.5, lines=30) + 2

    def _foot(self) -> None:
        """The code and the words beside it, at the foot of the last page."""
        sheet = self.sheet
        data = self.raw.follow_url or self.raw.parcel_key
        told = self._told()
        for side in (*_QR, _QR[0]):  # at last large again, on a page of its own
            wide = sheet.qr_size(data, side)
            quiet = sheet.qr_quiet(data, wide)
            beside = wide + max(quiet, 4.0)
            high = max(wide, parts.stacked(sheet, told, beside, sheet.width)) + quiet + 1
            if sheet.y + high <= sheet.bottom:
                break
        sheet.need(high)
        top = sheet.bottom - high
        sheet.rule(top, THIN)
        sheet.qr(data, start=0, top=top + quiet + 1, side=side)
        parts.stack(sheet, told, beside, sheet.width, top + quiet + 1)
        sheet.y = sheet.bottom

    def _told(self) -> tuple[tuple[str, float, bool], ...]:
        """What stands beside the code: where to look, or whom to ask and how."""
        words, sender = self.words, self.slip.sender
        reach = sender.email or sender.phone
        place = "" if self.raw.follow_url else ", ".join(sender_lines(sender))
        if self.raw.follow_url:
            first, second = words("slip.where"), words("slip.scan")
        else:
            first = words("slip.questions")
            second = words("slip.mention", number=self.slip.order_number)
        third = words("slip.contact", contact=reach) if reach else place
        told = ((first, 3.4, True), (second, 3.0, False), (third, 3.0, False))
        return tuple(part for part in told if part[0])


def _named(line: SlipLine) -> tuple[tuple[str, float, bool], ...]:
    shown = ((line.name or line.sku, 3.4, False), (line.variant, 2.8, False))
    return tuple(part for part in shown if part[0])


def _street(address: Address) -> tuple[str, ...]:
    return tuple(line for line in address_lines(address) if line)


def _by_day(lines: tuple[SlipLine, ...]) -> list[tuple[date | None, tuple[SlipLine, ...]]]:
    ordered = sorted(lines, key=lambda line: line.expected or date.max)
    return [(day, tuple(some)) for day, some in groupby(ordered, key=lambda line: line.expected)]
