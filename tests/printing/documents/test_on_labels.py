"""A document that was drawn for a label's size goes to a label printer as dots."""

from __future__ import annotations

from tests.printing.documents.samples import page_texts, slip
from workstation.ports.labels import MEDIA_4X6
from workstation.printing.documents import open_documents
from workstation.printing.painter import OwnLabelPainter


def test_a_slip_for_a_label_printer_fits_the_label_page_by_page() -> None:
    painter = OwnLabelPainter()
    try:
        content = open_documents(slip_paper="4x6").packing_slip(slip("ar"))
        job = painter.fit(content, claimed="pdf", language="zpl", media=MEDIA_4X6, dpi=203)
    finally:
        painter.close()
    assert job.count(b"^XA") == len(page_texts(content))
