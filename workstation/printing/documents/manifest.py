"""The manifest: every parcel that the driver takes, their number, and where he signs for them."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.ports.documents import ManifestParcel, ManifestSheet
from workstation.printing.addresses import sender_lines
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THICK, THIN, Sheet
from workstation.printing.documents.wording import Wording, wording
from workstation.printing.elements import Align, Page, VAlign

_PAD = 1.1
_SIGN = 44.0
_SHARES = (0.07, 0.30, 0.17, 0.32, 0.14)
"""Place, tracking number, order, recipient with town, weight: shares of the width."""


def manifest_pages(manifest: ManifestSheet, paper: Paper) -> tuple[Page, ...]:
    """Lay the manifest out, parcels as they come; raises `Refused` (language)."""
    words = wording(manifest.language)
    sheet = parts.sheet_for_foot(Sheet(paper, rtl=words.rtl))
    return _Manifest(made_printable(manifest), words, sheet).pages()


@dataclass(slots=True)
class _Manifest:
    """What is shown, while its pages fill."""

    shown: ManifestSheet
    words: Wording
    sheet: Sheet

    def pages(self) -> tuple[Page, ...]:
        sheet, words, shown = self.sheet, self.words, self.shown
        self._head()
        sheet.on_new_page = self._columns_again
        if shown.parcels:
            self._columns_again()
        for at, parcel in enumerate(shown.parcels, start=1):
            self._parcel(at, parcel)
        sheet.on_new_page = None
        self._signature()
        title = words("manifest", number=shown.number)
        parts.number_pages(sheet, words, f"{title} · {shown.carrier_name}")
        return sheet.pages()

    def _head(self) -> None:
        sheet, words, shown = self.sheet, self.words, self.shown
        told = (
            ("manifest.day", words.full_day(shown.day)),
            ("manifest.account", shown.account),
            ("manifest.from", ", ".join(sender_lines(shown.sender))),
            ("manifest.by", shown.operator),
            ("manifest.made", words.moment(shown.made_at)),
        )
        split = sheet.width * 0.72
        title = words("manifest", number=shown.number)
        lines = (
            (shown.carrier_name, 6.4, True),
            (title, 4.4, True),
            *((f"{words(name)}: \u2068{value}\u2069", 3.1, False) for name, value in told if value),
        )
        end = parts.stack(sheet, lines, 0, split - 3, 0)
        low = 24.0
        sheet.frame(split, 0, sheet.width, low, THICK)
        figure = (split + 1, 1.5, sheet.width - 1, low - 8)
        count = len(shown.parcels)
        sheet.text(str(count), figure, 12.0, bold=True, align=Align.CENTRE, least=4)
        under = (split + 1, low - 8, sheet.width - 1, low - 1.5)
        sheet.text(words.count("parcels", count), under, 3.4, align=Align.CENTRE, least=2.2)
        sheet.y = max(end, low) + 5

    # -- parcels -------------------------------------------------------------------------------

    def _cells(self) -> tuple[tuple[float, float], ...]:
        edges, at = [], 0.0
        for share in _SHARES:
            wide = share * self.sheet.width
            edges.append((at, at + wide - 1.5))
            at += wide
        last = edges[-1]
        return (*edges[:-1], (last[0], self.sheet.width))

    def _columns_again(self) -> None:
        sheet, words = self.sheet, self.words
        names = (
            "#",
            words("manifest.tracking"),
            words("manifest.order"),
            words("manifest.recipient"),
            words("manifest.weight"),
        )
        low = sheet.y + 6.5
        for at, ((start, end), name) in enumerate(zip(self._cells(), names, strict=True)):
            align = Align.END if at == len(names) - 1 else Align.START
            box = (start, sheet.y, end, low)
            sheet.text(name, box, 2.9, bold=True, align=align, valign=VAlign.BOTTOM, least=1.8)
        sheet.rule(low + 0.6, THICK)
        sheet.y = low + 0.6 + THICK

    def _parcel(self, at: int, parcel: ManifestParcel) -> None:
        sheet, words = self.sheet, self.words
        cells = self._cells()
        town = ", ".join(part for part in (parcel.city, parcel.country) if part)
        weight = "—" if parcel.weight_g is None else words.kilograms(parcel.weight_g)
        number = parcel.tracking_number or parcel.parcel_key
        own = parcel.parcel_key if parcel.tracking_number else ""
        columns: tuple[tuple[tuple[str, float, bool], ...], ...] = (
            ((str(at), 2.9, False),),
            ((number, 3.2, True), (own, 2.5, False)),
            ((parcel.order_number, 3.0, False),),
            ((parcel.recipient, 3.0, False), (town, 2.7, False)),
            ((weight, 3.0, False),),
        )
        shown = [tuple(part for part in column if part[0]) for column in columns]
        high = 2 * _PAD + max(
            parts.stacked(sheet, column, start, end, lines=2)
            for column, (start, end) in zip(shown, cells, strict=True)
        )
        sheet.need(high)
        top = sheet.y + _PAD
        for column, (start, end) in zip(shown[:-1], cells[:-1], strict=True):
            parts.stack(sheet, column, start, end, top, lines=2)
        start, end = cells[-1]
        box = (start, top, end, sheet.y + high - _PAD)
        sheet.text(weight, box, 3.0, align=Align.END, valign=VAlign.TOP, least=2.0)
        sheet.y += high
        parts.hairline(sheet)

    # -- the driver ----------------------------------------------------------------------------

    def _signature(self) -> None:
        sheet, words, shown = self.sheet, self.words, self.shown
        sheet.y += 4
        sheet.need(_SIGN)
        weights = [parcel.weight_g for parcel in shown.parcels if parcel.weight_g is not None]
        unknown = len(shown.parcels) - len(weights)
        total = f"{words('manifest.total')}: \u2068{words.kilograms(sum(weights))}\u2069"
        if unknown:
            missing = f"{words.count('parcels', unknown)} {words('manifest.unweighed')}"
            total = f"{total} · \u2068{missing}\u2069"
        count = words.count("parcels", len(shown.parcels))
        told = ((total, 3.2, False), (words("manifest.received", parcels=count), 4.4, True))
        parts.stack(sheet, told, 0, sheet.width, sheet.y, lines=2)
        names = ("manifest.name", "manifest.time", "manifest.signature")
        gap, line = 5.0, sheet.y + _SIGN - 9
        wide = (sheet.width - gap * (len(names) - 1)) / len(names)
        for at, name in enumerate(names):
            start = at * (wide + gap)
            sheet.fill(start, line, start + wide, line + THIN)
            box = (start, line + 1, start + wide, line + 6.5)
            sheet.text(words(name), box, 2.9, valign=VAlign.TOP, least=2.0)
        sheet.y += _SIGN
