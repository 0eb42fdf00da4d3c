"""Reads PDF and pictures into dots and fits them to the paper; runs in the child process alone.

A page goes onto the paper as it is where it fits, else turned, else cut to its ink (a label in
the corner of a sheet), else parted at a blank band, and at last made smaller. Made smaller or
resampled, every barcode that could be read before must still be read, or the label is refused.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import pypdfium2
import zxingcpp
from numpy.typing import NDArray
from PIL import Image

from workstation.printing.received.kinds import refused

MOST_PIXELS = 20_000_000
MOST_PAGES = 20
MOST_SHOWN = 4
SMALLEST_SCALE = 0.6
_DARK = 128
_KNOWN_INCHES = (
    (4, 6),
    (4, 6.75),
    (4, 7),
    (4, 8),
    (4, 4),
    (3.94, 5.91),
    (4.13, 5.83),
    (8.27, 11.7),
)
_USUAL_DPI = (203, 300, 200, 600, 150)

Dots = NDArray[np.bool_]
"""Rows of dots: True is black."""


@dataclass(frozen=True, slots=True)
class Paper:
    """What is loaded: dots across and down, and dots an inch."""

    width: int
    height: int
    dpi: int

    def takes(self, dots: Dots) -> bool:
        height, width = dots.shape
        return bool(width <= self.width and height <= self.height)


@dataclass(frozen=True, slots=True)
class Source:
    """One page: its dots at the paper's resolution, and how to have it at another scale.

    `exact` tells that no dot was resampled.
    """

    dots: Dots
    scaled: Callable[[float], Dots]
    exact: bool
    original: Callable[[], NDArray[np.uint8]]


def fitted(content: bytes, kind: str, paper: Paper) -> Iterator[Dots]:
    """Give each label of the file as dots of the paper's size; raises `Refused` (label)."""
    sources = _pdf(content, paper) if kind == "pdf" else _picture(content, kind, paper)
    try:
        for source in sources:
            yield from _fit(source, paper)
    except pypdfium2.PdfiumError as problem:
        raise refused("The carrier's PDF label cannot be read.", code="broken") from problem


def shown(content: bytes, kind: str, paper: Paper) -> Iterator[Dots]:
    """Give each page of the file as it came, at the paper's dots an inch; raises `Refused`."""
    sources = _pdf(content, paper) if kind == "pdf" else _picture(content, kind, paper)
    try:
        for number, source in enumerate(sources):
            if number < MOST_SHOWN:
                yield source.dots
    except pypdfium2.PdfiumError as problem:
        raise refused("The carrier's PDF label cannot be read.", code="broken") from problem


def sheet(content: bytes, number: int, dpi: int) -> tuple[int, Dots]:
    """Give how many pages a paper of ours has, and one of them (from 0); raises `Refused`."""
    try:
        document = pypdfium2.PdfDocument(content)
        page = document[number]
        bitmap, levels = _rendered(page, dpi / 72)
        dots: Dots = levels < _DARK
        bitmap.close()
        page.close()
        return len(document), dots
    except pypdfium2.PdfiumError as problem:
        raise refused("This paper cannot be read.", code="broken") from problem


def page_sizes(content: bytes) -> list[tuple[float, float]]:
    """Give the width and height of each page of a PDF in millimetres; raises `Refused`."""
    try:
        document = pypdfium2.PdfDocument(content)
        if not 1 <= len(document) <= MOST_PAGES:
            raise refused(f"The carrier's PDF label has {len(document)} pages.", code="pages")
        points = [document.get_page_size(number) for number in range(len(document))]
    except pypdfium2.PdfiumError as problem:
        raise refused("The carrier's PDF label cannot be read.", code="broken") from problem
    return [(width * 25.4 / 72, height * 25.4 / 72) for width, height in points]


def page_files(content: bytes) -> list[bytes]:
    """Give each page of a PDF as a PDF of its own; raises `Refused`."""
    count = len(page_sizes(content))
    document = pypdfium2.PdfDocument(content)
    files = []
    for number in range(count):
        alone = pypdfium2.PdfDocument.new()
        alone.import_pages(document, [number])
        out = io.BytesIO()
        alone.save(out)
        files.append(out.getvalue())
    return files


# -- reading -----------------------------------------------------------------------------------


def _pdf(content: bytes, paper: Paper) -> Iterator[Source]:
    document = pypdfium2.PdfDocument(content)
    if not 1 <= len(document) <= MOST_PAGES:
        raise refused(f"The carrier's PDF label has {len(document)} pages.", code="pages")
    for number in range(len(document)):
        page = document[number]

        def scaled(factor: float, page: pypdfium2.PdfPage = page) -> Dots:
            bitmap, levels = _rendered(page, paper.dpi / 72 * factor)
            dots: Dots = levels < _DARK
            bitmap.close()
            return dots

        def original(page: pypdfium2.PdfPage = page) -> NDArray[np.uint8]:
            bitmap, levels = _rendered(page, paper.dpi / 72)
            kept = levels.copy()
            bitmap.close()
            return kept

        yield Source(scaled(1.0), scaled, True, original)
        page.close()


def _rendered(
    page: pypdfium2.PdfPage, scale: float
) -> tuple[pypdfium2.PdfBitmap, NDArray[np.uint8]]:
    """Give a page's bitmap and its levels, which live no longer than the bitmap."""
    width, height = page.get_size()
    if width * height * scale * scale > MOST_PIXELS:
        raise refused("A page of the carrier's PDF label is too large.", code="pixels")
    bitmap = page.render(scale=scale, grayscale=True)
    return bitmap, bitmap.to_numpy().reshape(bitmap.height, bitmap.width)


def _picture(content: bytes, kind: str, paper: Paper) -> Iterator[Source]:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        image = Image.open(io.BytesIO(content), formats=[kind.upper()])
        if image.width * image.height > MOST_PIXELS:
            raise refused("The carrier's picture of a label is too large.", code="pixels")
        if getattr(image, "n_frames", 1) != 1:
            raise refused("The carrier's picture of a label moves.", code="pages")
        exact = _one_bit(image)
        grey = _grey(image) if exact is None else None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as problem:
        raise refused(
            "The carrier's picture of a label cannot be read.", code="broken"
        ) from problem
    factor = _factor(image, paper)
    if exact is not None and factor == 1:
        yield Source(exact, _resizer(_levels(exact)), True, lambda: _levels(exact))
        return
    levels = _levels(exact) if exact is not None else grey
    if levels is None:
        raise AssertionError("a picture is either black and white or grey")
    resize = _resizer(levels)
    dots = levels < _DARK if factor == 1 else resize(factor)
    yield Source(dots, lambda more: resize(factor * more), factor == 1, lambda: levels)


def _one_bit(image: Image.Image) -> Dots | None:
    if image.mode != "1" or "transparency" in image.info:
        return None
    dots: Dots = np.logical_not(np.asarray(image))
    return dots


def _grey(image: Image.Image) -> NDArray[np.uint8]:
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        white = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(white, image)
    if image.mode.startswith("I"):
        image = image.point(lambda level: level / 256)
    return np.asarray(image if image.mode == "L" else image.convert("L"))


def _levels(dots: Dots) -> NDArray[np.uint8]:
    return np.where(dots, 0, 255).astype(np.uint8)


def _resizer(levels: NDArray[np.uint8]) -> Callable[[float], Dots]:
    def resize(factor: float) -> Dots:
        height, width = levels.shape
        size = max(round(width * factor), 1), max(round(height * factor), 1)
        if size[0] * size[1] > MOST_PIXELS:
            raise refused("The carrier's picture of a label is too large.", code="pixels")
        way = Image.Resampling.NEAREST if factor in (2, 3) else Image.Resampling.BICUBIC
        return np.asarray(Image.fromarray(levels).resize(size, way)) < _DARK

    return resize


def _factor(image: Image.Image, paper: Paper) -> float:
    """How many dots of the paper one pixel is: 1 when the resolutions are the same or near."""
    told = image.info.get("dpi", (0, 0))[0]
    made_for = float(told) if told and 140 <= told <= 610 else _guessed_dpi(image, paper)
    factor = paper.dpi / made_for
    return 1.0 if abs(factor - 1) < 0.025 else factor


def _guessed_dpi(image: Image.Image, paper: Paper) -> float:
    short, long = sorted((image.width, image.height))
    for dpi in (paper.dpi, *_USUAL_DPI):
        for across, down in _KNOWN_INCHES:
            if abs(short / dpi / across - 1) < 0.03 and abs(long / dpi / down - 1) < 0.03:
                return dpi
    return paper.dpi


# -- fitting -----------------------------------------------------------------------------------


def _fit(source: Source, paper: Paper) -> Iterator[Dots]:
    placed = [_placed(part, paper) for part in _parts(source.dots, paper)]
    exact = source.exact
    if not placed:
        placed, exact = [_smaller(source, paper)], False
    if not exact:
        lost = _codes(source.original()) - set().union(*(_codes(_levels(p)) for p in placed))
        if lost:
            raise refused(
                "On this paper a barcode of the carrier's label could not be read any more.",
                code="unreadable",
                advice="Load larger paper, or choose a printer that has it.",
            )
    yield from placed


def _parts(dots: Dots, paper: Paper) -> list[Dots]:
    """Give what is to be printed in pieces that fit at full size; nothing when none do."""
    for turned in (dots, np.rot90(dots)):
        whole = _within(turned, paper)
        if whole is not None:
            return [whole]
    inked = _inked(dots)
    for turned in (inked, np.rot90(inked)):
        if paper.takes(turned):
            return [turned]
    return _parted(inked, paper)


def _within(dots: Dots, paper: Paper) -> Dots | None:
    """Give the page cut to the paper when only blank edges (at most a tenth) are cut off."""
    height, width = dots.shape
    if width > paper.width * 1.1 or height > paper.height * 1.1:
        return None
    if dots[paper.height :].any() or dots[:, paper.width :].any():
        return None
    return dots[: paper.height, : paper.width]


def _inked(dots: Dots) -> Dots:
    rows, columns = np.flatnonzero(dots.any(axis=1)), np.flatnonzero(dots.any(axis=0))
    if not len(rows):
        raise refused("The carrier's label is a blank page.", code="blank")
    return dots[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _parted(inked: Dots, paper: Paper) -> list[Dots]:
    """Part a sheet with two labels at its widest blank band, if each of the two then fits."""
    band = paper.dpi // 6  # four millimetres
    for turned in (inked, np.rot90(inked)):
        blank = _widest_blank(np.asarray(turned.any(axis=1)))
        if blank[1] - blank[0] < band:
            continue
        halves = [_inked(turned[: blank[0]]), _inked(turned[blank[1] :])]
        fitting = [
            next((way for way in (half, np.rot90(half)) if paper.takes(way)), None)
            for half in halves
        ]
        whole = [half for half in fitting if half is not None]
        if len(whole) == len(halves):
            return whole
    return []


def _widest_blank(inked: NDArray[np.bool_]) -> tuple[int, int]:
    at = np.flatnonzero(inked)
    gaps = np.diff(at)
    if not len(gaps):
        return 0, 0
    widest = int(gaps.argmax())
    return int(at[widest]) + 1, int(at[widest + 1])


def _smaller(source: Source, paper: Paper) -> Dots:
    inked = _inked(source.dots)
    height, width = inked.shape
    upright = min(paper.width / width, paper.height / height)
    turned = min(paper.width / height, paper.height / width)
    scale = min(max(upright, turned), 1.0) * 0.995
    if scale < SMALLEST_SCALE:
        raise refused(
            "The carrier's label is much larger than the loaded paper.",
            code="too large",
            advice="Load larger paper, or choose a printer that has it.",
        )
    dots = _inked(source.scaled(scale))
    dots = np.rot90(dots) if turned > upright else dots
    return _placed(dots[: paper.height, : paper.width], paper)


def _placed(dots: Dots, paper: Paper) -> Dots:
    """Put dots onto the paper: at its top, in the middle across."""
    height, width = dots.shape
    sheet = np.zeros((paper.height, paper.width), np.bool_)
    x, y = (paper.width - width) // 2, min(paper.height - height, paper.dpi // 12)
    sheet[y : y + height, x : x + width] = dots
    return sheet


def _codes(levels: NDArray[np.uint8]) -> set[str]:
    return {found.text for found in zxingcpp.read_barcodes(np.ascontiguousarray(levels))}
