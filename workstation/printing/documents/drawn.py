"""Draws documents: the `Documents` that services know, and their pictures for the screen."""

from __future__ import annotations

from workstation.domain.customs_papers import CustomsForm
from workstation.ports.documents import (
    BatchCover,
    CustomsPaper,
    DaySheet,
    Document,
    ManifestSheet,
    PickSheet,
    Slip,
)
from workstation.ports.labels import AS_IT_IS
from workstation.printing.documents.cover import cover_pages
from workstation.printing.documents.customs import customs_pages
from workstation.printing.documents.day_sheet import day_pages
from workstation.printing.documents.invoice import invoice_pages
from workstation.printing.documents.manifest import manifest_pages
from workstation.printing.documents.papers import Paper, paper_named
from workstation.printing.documents.pick_list import pick_list_pages
from workstation.printing.documents.slip import slip_pages
from workstation.printing.documents.wording import wording
from workstation.printing.elements import Page
from workstation.printing.paint import preview_png
from workstation.printing.pdf import pdf_document
from workstation.printing.zpl import zpl_bytes

_TITLES = {
    Slip: "slip",
    PickSheet: "pick",
    BatchCover: "cover",
    ManifestSheet: "manifest",
    DaySheet: "close",
}


class DrawnDocuments:
    """Documents as PDF on chosen papers ("a4", "a5", "4x6"), as pictures, as label jobs."""

    def __init__(self, *, slip_paper: str = "a5", sheet_paper: str = "a4") -> None:
        self._slip_paper = paper_named(slip_paper)
        self._sheet_paper = paper_named(sheet_paper)

    def packing_slip(self, slip: Slip) -> bytes:
        """Give the slip as PDF; raises `Refused` (language, qr)."""
        return self.pdf(slip)

    def pick_list(self, sheet: PickSheet) -> bytes:
        """Give the pick list as PDF; raises `Refused` (language, qr)."""
        return self.pdf(sheet)

    def batch_cover(self, cover: BatchCover) -> bytes:
        """Give the cover as PDF; raises `Refused` (language)."""
        return self.pdf(cover)

    def manifest(self, sheet: ManifestSheet) -> bytes:
        """Give the manifest as PDF; raises `Refused` (language)."""
        return self.pdf(sheet)

    def day_sheet(self, sheet: DaySheet) -> bytes:
        """Give a day's close as PDF; raises `Refused` (language)."""
        return self.pdf(sheet)

    def customs_paper(self, paper: CustomsPaper) -> bytes:
        """Give a CN 22, a CN 23 or a commercial invoice as PDF; raises `Refused` (paper)."""
        return self.pdf(paper)

    def pdf(self, document: Document) -> bytes:
        """Give any document as PDF: fonts embedded, text that can be searched."""
        media = self._paper(document).media
        return pdf_document(self.pages(document), media, title=_title(document))

    def previews(self, document: Document, *, width: int = 874) -> tuple[bytes, ...]:
        """Give a PNG of each page, `width` px wide."""
        return tuple(preview_png(page, width=width) for page in self.pages(document))

    def label_jobs(self, document: Document) -> tuple[bytes, ...]:
        """Give each page as ZPL for a label printer; the paper must be a label's."""
        media = self._paper(document).media
        return tuple(zpl_bytes(page, media, AS_IT_IS) for page in self.pages(document))

    def pages(self, document: Document) -> tuple[Page, ...]:
        """Lay the document out; the one source of PDF, pictures and label jobs."""
        paper = self._paper(document)
        match document:
            case Slip():
                return slip_pages(document, paper)
            case PickSheet():
                return pick_list_pages(document, paper)
            case BatchCover():
                return cover_pages(document, paper)
            case ManifestSheet():
                return manifest_pages(document, paper)
            case DaySheet():
                return day_pages(document, paper)
            case CustomsPaper():
                invoice = document.form is CustomsForm.INVOICE
                return (invoice_pages if invoice else customs_pages)(document, paper)

    def _paper(self, document: Document) -> Paper:
        if isinstance(document, CustomsPaper):
            return paper_named(document.paper)
        return self._slip_paper if isinstance(document, Slip) else self._sheet_paper


def _title(document: Document) -> str:
    if isinstance(document, CustomsPaper):
        return f"{document.form.upper()} {document.order_number}"
    words = wording(document.language)
    name = words.words[_TITLES[type(document)]]
    if isinstance(document, Slip):
        return f"{name} {document.order_number}"
    if isinstance(document, ManifestSheet):
        return name.format(number=document.number)
    if isinstance(document, DaySheet):
        return name.format(day=words.full_day(document.day))
    return f"{name} {document.title}".strip()
