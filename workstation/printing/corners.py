"""A label in one corner of an ordinary sheet, so that a half-used sheet is used up.

The corner is as large as A6: four labels on A4. Only ordinary printers take sheets, so there it
is PDF (or a picture) and no printer's own language.
"""

from __future__ import annotations

from dataclasses import replace

from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA, Media
from workstation.printing.elements import Page, Rect

SHEET = "a4-corner"
CORNERS = (1, 2, 3, 4)


def label_paper(media: Media) -> Media:
    """The paper that a label is laid out on: a quarter of the sheet, or the paper itself."""
    return MEDIA["a6"] if media.key == SHEET else media


def on_sheet(page: Page, media: Media, corner: int) -> Page:
    """Put a page onto its sheet; the same page where the paper is no sheet.

    Raises `Refused` (corner) for another corner than 1 to 4.
    """
    if media.key != SHEET:
        return page
    if corner not in CORNERS:
        raise Refused(
            f"A sheet has no corner {corner}.",
            "Choose 1 or 2 (above), 3 or 4 (below).",
            field="corner",
        )
    width, height = media.dots(page.dpi)
    if page.width > width // 2 + 1 or page.height > height // 2 + 1:
        raise Refused(
            "Turned like this, the label is wider than its corner of the sheet.",
            "Set the rotation to 0 or 180.",
            field="rotation",
        )
    right = width // 2 if corner % 2 == 0 else 0
    down = height // 2 if corner > 2 else 0
    moved = tuple(
        replace(element, box=_moved(element.box, right, down)) for element in page.elements
    )
    return Page(width, height, page.dpi, moved)


def _moved(box: Rect, right: int, down: int) -> Rect:
    return Rect(box.x + right, box.y + down, box.w, box.h)
