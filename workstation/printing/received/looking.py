"""Shows what becomes of a carrier's label before it is printed: what would be cut, in red, and
what will come out instead.
"""

from __future__ import annotations

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Fitting, Media, Tuning
from workstation.printing.corners import label_paper
from workstation.printing.paint import text_bitmap
from workstation.printing.png import Dots, colour_png, png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.received import epl_gate, zpl_gate
from workstation.printing.received.fitter import checked, labels_of, pages_of, zpl_dots
from workstation.printing.received.reading import Reader
from workstation.printing.received.zpl_extent import measure
from workstation.printing.tuned import dots_of

_WHITE, _INK, _OUTSIDE, _EDGE, _CUT = range(5)
_PALETTE = ((255, 255, 255), (0, 0, 0), (250, 218, 215), (148, 163, 184), (200, 30, 30))
_EDGE_DOTS = 3


def look(
    content: bytes,
    *,
    claimed: str,
    language: str,
    media: Media,
    dpi: int,
    tuning: Tuning,
    reader: Reader,
) -> Fitting:
    """Give what would become of a label on this paper; what is refused says so in words."""
    paper = label_paper(media)
    kind = claimed
    came: tuple[Dots, ...] = ()
    size = (0.0, 0.0, 0)
    try:
        kind, content = checked(content, claimed=claimed, language=language)
        came, size = _as_it_came(content, kind, media=paper, dpi=dpi, reader=reader)
        drawn = labels_of(content, kind, language=language, media=media, dpi=dpi, reader=reader)
    except Refused as problem:
        before, cut = _before(came, paper, dpi)
        return Fitting(
            kind, "refused", *size, before=before, cut=cut,
            title=problem.title, advice=problem.advice,
        )  # fmt: skip
    before, cut = _before(came, paper, dpi)
    if isinstance(drawn, bytes):
        width, height = paper.dots(dpi)
        shown = tuple(png_bytes(_on_paper(dots, width, height), dpi) for dots in came)
        return Fitting(kind, "as_it_came", *size, before=before, cut=cut, after=shown)
    pages = pages_of(drawn, media=media, dpi=dpi, tuning=tuning)
    after = tuple(png_bytes(rasterise(page, text_bitmap), dpi) for page in pages)
    return Fitting(kind, "drawn", *size, before=before, cut=cut, after=after)


def _as_it_came(
    content: bytes, kind: str, *, media: Media, dpi: int, reader: Reader
) -> tuple[tuple[Dots, ...], tuple[float, float, int]]:
    """The label's own dots, where they can be drawn, and its millimetres and dots an inch."""
    if kind == "epl":
        extent = epl_gate.passed(content)
        return (), (_mm(extent.width, dpi), _mm(extent.height, dpi), dpi)
    if kind == "zpl":
        needs = measure(zpl_gate.passed(content))
        made_for = needs.dpi_on(media, dpi)
        drawn = zpl_dots(content, needs, media=media, dpi=dpi)
        width, height = (drawn[0].shape[1], drawn[0].shape[0]) if drawn else (
            needs.width or needs.right, needs.height or needs.bottom,
        )  # fmt: skip
        return drawn, (_mm(width, made_for), _mm(height, made_for), made_for)
    shown = tuple(dots_of(one) for one in reader.show(content, kind=kind, media=media, dpi=dpi))
    if kind == "pdf":
        (width_mm, height_mm), *_ = reader.sizes(content)
        return shown, (round(width_mm, 1), round(height_mm, 1), 0)
    return shown, (_mm(shown[0].shape[1], dpi), _mm(shown[0].shape[0], dpi), 0)


def _mm(dots: int, dpi: int) -> float:
    return round(dots * 25.4 / dpi, 1)


def _on_paper(dots: Dots, width: int, height: int) -> Dots:
    sheet = np.zeros((height, width), np.uint8)
    kept = dots[:height, :width]
    sheet[: kept.shape[0], : kept.shape[1]] = kept
    return sheet


def _before(came: tuple[Dots, ...], paper: Media, dpi: int) -> tuple[bytes, bool]:
    """The first label as it came on the paper: beyond the edge pale, ink there red."""
    if not came:
        return b"", False
    width, height = paper.dots(dpi)
    dots = came[0]
    size = max(dots.shape[0], height), max(dots.shape[1], width)
    picture = np.full(size, _OUTSIDE, np.uint8)
    picture[:height, :width] = _WHITE
    picture[height : height + _EDGE_DOTS, : width + _EDGE_DOTS] = _EDGE
    picture[: height + _EDGE_DOTS, width : width + _EDGE_DOTS] = _EDGE
    inside = np.zeros(size, np.bool_)
    inside[:height, :width] = True
    ink = np.zeros(size, np.bool_)
    ink[: dots.shape[0], : dots.shape[1]] = dots != 0
    picture[ink & inside] = _INK
    picture[ink & ~inside] = _CUT
    cut = any(one[height:].any() or one[:, width:].any() for one in came)
    return colour_png(picture, _PALETTE, dpi), bool(cut)
