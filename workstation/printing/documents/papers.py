"""The papers that documents are laid out for."""

from __future__ import annotations

from dataclasses import dataclass

from workstation.domain.errors import Refused
from workstation.ports.labels import MEDIA_4X6, SHEETS, Media


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet: its media, dots an inch, margin in mm, and how large the design stands on it."""

    media: Media
    dpi: int
    margin_mm: float
    scale: float

    @property
    def width_mm(self) -> float:
        return self.media.width_dmm / 10

    @property
    def height_mm(self) -> float:
        return self.media.height_dmm / 10

    def dots(self, mm: float) -> int:
        return round(mm * self.dpi / 25.4)


PAPERS = {
    "a4": Paper(SHEETS["a4"], 300, 14, 1.05),
    "a5": Paper(SHEETS["a5"], 300, 10, 1.0),
    "4x6": Paper(MEDIA_4X6, 203, 4, 0.85),
}
"""A4 and A5 for office printers, 4 x 6 in at a label printer's own dots."""


def paper_named(name: str) -> Paper:
    """Give the paper; raises `Refused` (paper) for one that documents are not laid out for."""
    paper = PAPERS.get(name)
    if paper is None:
        raise Refused(
            f"Documents cannot be laid out for {name!r}.",
            f"Choose one of: {', '.join(PAPERS)}.",
            field="paper",
        )
    return paper
