"""The commercial invoice that couriers and customs want with goods: English, on ordinary paper."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.values import Address
from workstation.ports.carrier_request import CustomsItem, ExportReason, TaxId, TaxKind
from workstation.ports.documents import CustomsPaper
from workstation.printing.addresses import address_lines, town_line
from workstation.printing.documents import parts
from workstation.printing.documents.customs import country_name, kilograms
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import THICK, THIN, Sheet
from workstation.printing.documents.wording import wording
from workstation.printing.elements import Align, Page, VAlign

REASONS = {
    ExportReason.SALE: "Sale",
    ExportReason.GIFT: "Gift",
    ExportReason.SAMPLE: "Commercial sample",
    ExportReason.RETURN: "Returned goods",
    ExportReason.REPAIR: "Repair",
    ExportReason.DOCUMENTS: "Documents",
}
TERMS = {"DAP": "DAP, delivered at place: duties and taxes are the buyer's",
         "DDP": "DDP, delivered duty paid: duties and taxes are the seller's"}  # fmt: skip
IDS = {
    TaxKind.IOSS: "IOSS",
    TaxKind.EORI: "EORI",
    TaxKind.VAT: "VAT no.",
    TaxKind.NATIONAL: "Tax no.",
}
DECLARED = (
    "I declare that the information on this invoice is true and correct, and that the goods are of"
    " the origin stated."
)
COLUMNS = (
    ("#", 0.04), ("Description of goods", 0.34), ("HS code", 0.13), ("Origin", 0.08),
    ("Qty", 0.07), ("Net kg", 0.10), ("Unit value", 0.11), ("Total value", 0.13),
)  # fmt: skip
_SIGN = 30.0


def invoice_pages(paper: CustomsPaper, on: Paper) -> tuple[Page, ...]:
    """Lay the invoice out, goods as they come."""
    sheet = parts.sheet_for_foot(Sheet(on, rtl=False))
    return _Invoice(made_printable(paper), sheet).pages()


@dataclass(slots=True)
class _Invoice:
    shown: CustomsPaper
    sheet: Sheet

    def pages(self) -> tuple[Page, ...]:
        sheet, shown = self.sheet, self.shown
        customs = shown.customs
        parts.title_block(
            sheet,
            "COMMERCIAL INVOICE",
            (
                f"Invoice no. {customs.invoice_number or shown.order_number}",
                f"Date {(customs.invoice_date or shown.made_on):%Y-%m-%d}",
                f"{shown.carrier_name} {shown.tracking_number}".strip(),
            ),
        )
        self._people()
        self._terms()
        sheet.on_new_page = self._columns
        self._columns()
        for at, item in enumerate(customs.items, start=1):
            self._item(at, item)
        sheet.on_new_page = None
        self._totals()
        self._signature()
        title = f"Commercial invoice {customs.invoice_number or shown.order_number}"
        parts.number_pages(sheet, wording("en"), title)
        return sheet.pages()

    def _people(self) -> None:
        sheet, shown = self.sheet, self.shown
        half, top = sheet.width / 2, sheet.y
        left = self._person("Exporter", shown.sender, shown.customs.sender_ids, 0, half - 2)
        right = self._person(
            "Consignee", shown.recipient, shown.customs.recipient_ids, half + 2, sheet.width
        )
        low = max(left, right) + 1.5
        sheet.frame(0, top - 1.5, half, low, THIN)
        sheet.frame(half - THIN, top - 1.5, sheet.width, low, THIN)
        sheet.y = low + 3

    def _person(
        self, head: str, who: Address, ids: tuple[TaxId, ...], start: float, end: float
    ) -> float:
        lines = (
            (head, 2.8, True),
            (who.name, 3.6, True),
            *((line, 3.2, False) for line in address_lines(who)),
            (town_line(who), 3.2, False),
            (country_name(who.country), 3.6, True),
            (who.phone, 3.0, False),
            (who.email, 3.0, False),
            *((f"{IDS[one.kind]} {one.number}", 3.0, True) for one in ids),
        )
        shown = tuple(line for line in lines if line[0])
        return parts.stack(self.sheet, shown, start + 2, end, self.sheet.y, lines=2)

    def _terms(self) -> None:
        sheet, customs = self.sheet, self.shown.customs
        told = (
            (f"Reason for export: {REASONS[customs.reason]}", 3.2, False),
            (f"Terms of delivery: {TERMS[customs.incoterm.value]}", 3.2, False),
            (f"Order no. {self.shown.order_number}", 3.2, False),
        )
        sheet.y = parts.stack(sheet, told, 0, sheet.width, sheet.y) + 2

    def _cells(self) -> list[tuple[float, float]]:
        edges, at = [], 0.0
        for _, share in COLUMNS:
            edges.append((at, at + share * self.sheet.width - 1.2))
            at += share * self.sheet.width
        return edges

    def _columns(self) -> None:
        sheet = self.sheet
        low = sheet.y + 6
        for at, ((start, end), (name, _)) in enumerate(zip(self._cells(), COLUMNS, strict=True)):
            align = Align.START if at < 3 else Align.END
            box = (start, sheet.y, end, low)
            sheet.text(name, box, 2.8, bold=True, align=align, valign=VAlign.BOTTOM, least=1.8)
        sheet.rule(low + 0.6, THICK)
        sheet.y = low + 0.6 + THICK

    def _item(self, at: int, item: CustomsItem) -> None:
        sheet, cells = self.sheet, self._cells()
        codes = " · ".join(
            f"{name} {code}"
            for name, code in (("SKU", item.sku), ("MPN", item.maker_code), ("GTIN", item.gtin))
            if code
        )
        told = tuple(
            part for part in ((item.description, 3.0, False), (codes, 2.3, False)) if part[0]
        )
        start, end = cells[1]
        high = parts.stacked(sheet, told, start, end) + 2
        sheet.need(high)
        top = sheet.y + 1
        parts.stack(sheet, told, start, end, top)
        row = (
            str(at), "", item.hs_code, item.origin, str(item.quantity),
            kilograms(item.weight_g * item.quantity), f"{item.value.amount:.2f}",
            f"{item.value.amount * item.quantity:.2f}",
        )  # fmt: skip
        for place, (text, (first, last)) in enumerate(zip(row, cells, strict=True)):
            align = Align.START if place < 3 else Align.END
            box = (first, top, last, sheet.y + high)
            sheet.text(text, box, 3.0, align=align, valign=VAlign.TOP, least=1.8)
        sheet.y += high
        parts.hairline(sheet)

    def _totals(self) -> None:
        sheet, shown = self.sheet, self.shown
        customs = shown.customs
        net = sum(item.weight_g * item.quantity for item in customs.items)
        pieces = sum(item.quantity for item in customs.items)
        told = [
            (f"Total value {customs.value.amount:.2f} {customs.value.currency}", 4.2, True),
            (f"{pieces} pieces, net {kilograms(net)} kg, gross {kilograms(shown.weight_g)} kg",
             3.2, False),
        ]  # fmt: skip
        if shown.insured is not None:
            told.append((f"Insured for {shown.insured}", 3.2, False))
        sheet.need(parts.stacked(sheet, tuple(told), 0, sheet.width) + 4)
        sheet.y += 2
        for text, size, bold in told:
            high = size * 1.5
            sheet.text(text, (0, sheet.y, sheet.width, sheet.y + high), size, bold=bold,
                       align=Align.END, least=2)  # fmt: skip
            sheet.y += high

    def _signature(self) -> None:
        sheet, shown = self.sheet, self.shown
        sheet.y += 3
        sheet.need(_SIGN)
        high = parts.cell_height(sheet, DECLARED, sheet.width, 3.0)
        box = (0.0, sheet.y, sheet.width, sheet.y + high)
        sheet.text(DECLARED, box, 3.0, valign=VAlign.TOP)
        line = sheet.y + _SIGN - 8
        names = (("Name", shown.signer), ("Date", f"{shown.made_on:%Y-%m-%d}"), ("Signature", ""))
        wide = (sheet.width - 10) / 3
        for at, (name, value) in enumerate(names):
            start = at * (wide + 5)
            sheet.text(value, (start, line - 7, start + wide, line - 0.5), 3.4, least=2)
            sheet.fill(start, line, start + wide, line + THIN)
            box = (start, line + 0.8, start + wide, line + 5.5)
            sheet.text(name, box, 2.8, valign=VAlign.TOP)
        sheet.y += _SIGN
