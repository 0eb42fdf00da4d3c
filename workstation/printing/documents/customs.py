"""The posts' customs declarations CN 22 and CN 23, in English and French as the Universal Postal
Union has them (UPU Convention Manual, forms CN 22 and CN 23; read 2026-11).
"""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.customs_papers import CustomsForm
from workstation.domain.values import Address
from workstation.ports.carrier_request import CustomsItem, ExportReason, TaxKind
from workstation.ports.documents import CustomsPaper
from workstation.printing.addresses import address_lines, town_line
from workstation.printing.documents import parts
from workstation.printing.documents.papers import Paper
from workstation.printing.documents.printable import made_printable
from workstation.printing.documents.sheet import HAIR, THICK, THIN, Sheet
from workstation.printing.documents.wording import wording
from workstation.printing.elements import Align, Page, VAlign

CATEGORIES = (
    (ExportReason.GIFT, "Gift / Cadeau"),
    (ExportReason.DOCUMENTS, "Documents"),
    (ExportReason.SALE, "Sale of goods / Vente de marchandises"),
    (ExportReason.SAMPLE, "Commercial sample / Échantillon commercial"),
    (ExportReason.RETURN, "Returned goods / Retour de marchandise"),
    (ExportReason.REPAIR, "Other: repair / Autre : réparation"),
)
CERTIFIED = (
    "I, the undersigned, whose name and address are given on the item, certify that the particulars"
    " given in this declaration are correct and that this item does not contain any dangerous"
    " article or articles prohibited by legislation or by postal or customs regulations."
)
CERTIFIED_DANGER = (
    "I, the undersigned, whose name and address are given on the item, certify that the particulars"
    " given in this declaration are correct and that this item does not contain any articles"
    " prohibited by legislation or by postal or customs regulations."
)
CERTIFIED_FRENCH = (
    "Je soussigné, dont le nom et l'adresse figurent sur l'envoi, certifie que les renseignements"
    " donnés dans la présente déclaration sont exacts et que cet envoi ne contient aucun objet"
    "{danger} interdit par la législation ou la réglementation postale ou douanière."
)
SIGNED = "Date and sender's signature / Date et signature de l'expéditeur"
_SHARES = {
    CustomsForm.CN22: (0.50, 0.16, 0.20, 0.14),
    CustomsForm.CN23: (0.40, 0.10, 0.12, 0.16, 0.14, 0.08),
}
_HEADS = {
    CustomsForm.CN22: (
        "Quantity and detailed description of contents\n"
        "Quantité et description détaillée du contenu",
        "Weight (kg)\nPoids",
        "Value\nValeur",
        "HS, origin\nSH, origine",
    ),
    CustomsForm.CN23: (
        "Detailed description of contents\nDescription détaillée du contenu",
        "Quantity\nQuantité",
        "Net weight (kg)\nPoids net",
        "Value\nValeur",
        "HS tariff no.\nN° tarifaire SH",
        "Origin\nOrigine",
    ),
}


def customs_pages(paper: CustomsPaper, on: Paper) -> tuple[Page, ...]:
    """Lay out a CN 22 or CN 23; one whose goods are many goes on over the page."""
    sheet = parts.sheet_for_foot(Sheet(on, rtl=False))
    return _Declaration(made_printable(paper), sheet).pages()


def country_name(code: str) -> str:
    """The country's English name with its letters, as customs officers read it."""
    from babel import Locale  # takes a while to load

    name = Locale("en").territories.get(code, "")
    return f"{name.upper()} ({code})" if name else code


def kilograms(grams: int) -> str:
    """As it is declared: three decimals with a point."""
    return f"{grams / 1000:.3f}"


@dataclass(slots=True)
class _Declaration:
    shown: CustomsPaper
    sheet: Sheet

    def pages(self) -> tuple[Page, ...]:
        sheet, shown = self.sheet, self.shown
        self._head()
        if shown.form is CustomsForm.CN23:
            self._people()
        self._categories()
        sheet.on_new_page = self._columns
        self._columns()
        for item in shown.customs.items:
            self._item(item)
        sheet.on_new_page = None
        self._totals()
        self._signature()
        parts.number_pages(sheet, wording("en"), f"{self._name} {shown.tracking_number}".strip())
        return sheet.pages()

    @property
    def _name(self) -> str:
        return "CN 22" if self.shown.form is CustomsForm.CN22 else "CN 23"

    def _head(self) -> None:
        sheet, shown = self.sheet, self.shown
        wide = sheet.width
        sheet.text("CUSTOMS DECLARATION", (0, 0, wide * 0.75, 5.4), 4.6, bold=True, least=3)
        sheet.text("DÉCLARATION EN DOUANE", (0, 5.4, wide * 0.75, 9.6), 3.6, least=2.4)
        sheet.text(
            self._name, (wide * 0.75, 0, wide, 6.4), 5.6, bold=True, align=Align.END, least=4
        )
        sheet.text(shown.carrier_name, (wide * 0.6, 6.4, wide, 10), 2.8, align=Align.END, least=2)
        line = "May be opened officially / Peut être ouvert d'office"
        sheet.text(line, (0, 9.8, wide, 13), 2.7, least=2)
        sheet.y = 13.6
        if shown.tracking_number:
            box = (0.0, sheet.y, wide, sheet.y + 12)
            sheet.code(shown.tracking_number, shown.tracking_number, box)
            sheet.y += 13.2
        sheet.rule(sheet.y, THICK)
        sheet.y += 1.2

    def _people(self) -> None:
        sheet, shown = self.sheet, self.shown
        half = sheet.width / 2
        top = sheet.y
        ids = [f"{_ID_NAMES[one.kind]} {one.number}" for one in shown.customs.sender_ids]
        theirs = [f"{_ID_NAMES[one.kind]} {one.number}" for one in shown.customs.recipient_ids]
        left = self._person("From / De", shown.sender, ids, 0.0, half - 1.5)
        right = self._person("To / À", shown.recipient, theirs, half + 1.5, sheet.width)
        sheet.fill(half - THIN / 2, top, half + THIN / 2, max(left, right))
        sheet.y = max(left, right) + 1
        sheet.rule(sheet.y, THIN)
        sheet.y += 1

    def _person(self, head: str, who: Address, ids: list[str], start: float, end: float) -> float:
        lines = (
            (head, 2.6, True),
            (who.name, 3.0, True),
            *((line, 2.8, False) for line in address_lines(who)),
            (f"{town_line(who)}", 2.8, False),
            (country_name(who.country), 3.0, True),
            (who.phone, 2.6, False),
            *((line, 2.6, False) for line in ids),
        )
        shown = tuple(line for line in lines if line[0])
        return parts.stack(self.sheet, shown, start, end, self.sheet.y, lines=2)

    def _categories(self) -> None:
        sheet, chosen = self.sheet, self.shown.customs.reason
        half = sheet.width / 2
        for at, (reason, words) in enumerate(CATEGORIES):
            start = half * (at % 2)
            top = sheet.y + 4.4 * (at // 2)
            sheet.frame(start, top + 0.6, start + 3, top + 3.6, THIN)
            if reason is chosen:
                sheet.fill(start + 0.7, top + 1.3, start + 2.3, top + 2.9)
            sheet.text(words, (start + 4, top, start + half - 1, top + 4.2), 2.5, least=1.8)
        sheet.y += 4.4 * ((len(CATEGORIES) + 1) // 2) + 1

    def _cells(self) -> list[tuple[float, float]]:
        edges, at = [], 0.0
        for share in _SHARES[self.shown.form]:
            edges.append((at, at + share * self.sheet.width - 1))
            at += share * self.sheet.width
        return edges

    def _columns(self) -> None:
        sheet = self.sheet
        sheet.rule(sheet.y, THICK)
        low = sheet.y + 8
        for at, ((start, end), words) in enumerate(
            zip(self._cells(), _HEADS[self.shown.form], strict=True)
        ):
            align = Align.START if at == 0 else Align.END
            upper, lower = words.split("\n")
            middle = sheet.y + 4.4
            sheet.text(upper, (start, sheet.y + 0.6, end, middle), 2.2, bold=True, align=align,
                       least=1.2)  # fmt: skip
            sheet.text(lower, (start, middle, end, low), 2.1, align=align, least=1.2)
        sheet.rule(low, THIN)
        sheet.y = low + THIN

    def _item(self, item: CustomsItem) -> None:
        sheet = self.sheet
        value = item.value.amount * item.quantity
        worth = f"{value:.2f} {item.value.currency}"
        weight = kilograms(item.weight_g * item.quantity)
        codes = " ".join(code for code in (item.sku, item.maker_code, item.gtin) if code)
        row: tuple[str, ...]
        if self.shown.form is CustomsForm.CN22:
            row = (f"{item.quantity} × {item.description}", weight, worth,
                   f"{item.hs_code} {item.origin}")  # fmt: skip
        else:
            row = (item.description, str(item.quantity), weight, worth, item.hs_code, item.origin)
        cells = self._cells()
        start, end = cells[0]
        told = tuple(part for part in ((row[0], 2.8, False), (codes, 2.0, False)) if part[0])
        high = parts.stacked(sheet, told, start, end, lines=3) + 1.4
        sheet.need(high)
        top = sheet.y + 0.7
        parts.stack(sheet, told, start, end, top, lines=3)
        for text, (start, end) in zip(row[1:], cells[1:], strict=True):
            box = (start, top, end, sheet.y + high)
            sheet.text(text, box, 2.7, align=Align.END, valign=VAlign.TOP, least=1.5)
        sheet.y += high
        parts.hairline(sheet)

    def _totals(self) -> None:
        sheet, shown = self.sheet, self.shown
        value = shown.customs.value
        told = [
            f"Total gross weight / Poids brut total: {kilograms(shown.weight_g)} kg",
            f"Total value / Valeur totale: {value.amount:.2f} {value.currency}",
        ]
        if shown.form is CustomsForm.CN23:
            invoice = f"Invoice no. / N° de la facture: {shown.customs.invoice_number}"
            told.append(f"{invoice} · Terms / Conditions: {shown.customs.incoterm.value}")
            if shown.postage is not None:
                told.append(f"Postal charges / Frais de port: {shown.postage}")
        lines = tuple((line, 2.7, True) for line in told)
        sheet.need(parts.stacked(sheet, lines, 0, sheet.width) + 2)
        sheet.y = parts.stack(sheet, lines, 0, sheet.width, sheet.y + 1) + 1

    def _signature(self) -> None:
        sheet, shown = self.sheet, self.shown
        danger = "" if shown.dangerous else " dangereux ou"
        english = CERTIFIED_DANGER if shown.dangerous else CERTIFIED
        words = f"{english} / {CERTIFIED_FRENCH.format(danger=danger)}"
        high = parts.cell_height(sheet, words, sheet.width, 1.8, lines=8)
        sheet.need(high + 14)
        box = (0.0, sheet.y + 0.6, sheet.width, sheet.y + high + 0.6)
        sheet.text(words, box, 1.8, valign=VAlign.TOP, least=1.5)
        sheet.y += high + 2
        signed = " ".join(part for part in (f"{shown.made_on:%Y-%m-%d}", shown.signer) if part)
        sheet.text(signed, (0, sheet.y, sheet.width, sheet.y + 6), 3.2, bold=True, least=2.2)
        sheet.fill(0, sheet.y + 6.4, sheet.width, sheet.y + 6.4 + HAIR)
        box = (0.0, sheet.y + 6.8, sheet.width, sheet.y + 10.4)
        sheet.text(SIGNED, box, 2.2, valign=VAlign.TOP, least=1.6)
        sheet.y += 11


_ID_NAMES = {
    TaxKind.IOSS: "IOSS",
    TaxKind.EORI: "EORI",
    TaxKind.VAT: "VAT / TVA",
    TaxKind.NATIONAL: "Tax no. / N° fiscal",
}
