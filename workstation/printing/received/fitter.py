"""Makes a carrier's label printable on one printer: untouched where it fits, else as a picture.

A ZPL or EPL label for a printer of that language passes byte for byte. Anything else becomes
dots, which are then written in the printer's language. ZPL that we can draw ourselves and that
does not fit is drawn, turned, made smaller or parted like any picture.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.corners import label_paper, on_sheet
from workstation.printing.elements import Bitmap, Page
from workstation.printing.languages import LANGUAGES, PRINTER_LANGUAGES
from workstation.printing.paint import text_bitmap
from workstation.printing.pdf import pdf_document
from workstation.printing.png import Dots, png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.received import epl_gate, zpl_gate
from workstation.printing.received.copy_mark import marked, marked_epl, marked_zpl
from workstation.printing.received.kinds import known, refused
from workstation.printing.received.reading import Reader
from workstation.printing.received.zpl_extent import Extent, measure
from workstation.printing.tuned import bitmap_of, tuned, turned_paper
from workstation.printing.writers import WRITERS
from workstation.printing.zpl_picture import label_dots
from workstation.printing.zpl_reader import read_label

_SLACK = 1.02
_FORMAT = re.compile(rb"\^XA.*?\^XZ", re.DOTALL | re.IGNORECASE)


def fit(
    content: bytes,
    *,
    claimed: str,
    language: str,
    media: Media,
    dpi: int,
    tuning: Tuning,
    reader: Reader,
    copy: bool = False,
) -> bytes:
    """Give the bytes to send; several labels of one file follow each other.

    Raises `Refused` (label): it does more than draw, cannot be read, or does not fit.
    """
    kind, content = checked(content, claimed=claimed, language=language)
    drawn = labels_of(content, kind, language=language, media=media, dpi=dpi, reader=reader)
    if isinstance(drawn, bytes):
        return _copy(drawn, kind, media=media, dpi=dpi, reader=reader) if copy else drawn
    if copy:
        drawn = tuple(marked(label, dpi) for label in drawn)
    pages = pages_of(drawn, media=media, dpi=dpi, tuning=tuning)
    return _written(pages, language=language, media=media, dpi=dpi, tuning=tuning)


def fit_each(
    content: bytes,
    *,
    claimed: str,
    language: str,
    media: Media,
    dpi: int,
    tuning: Tuning,
    reader: Reader,
    copy: bool = False,
) -> tuple[bytes, ...]:
    """Give a job for each label of the file, so that each is proved by itself; raises as `fit`."""
    kind, content = checked(content, claimed=claimed, language=language)
    drawn = labels_of(content, kind, language=language, media=media, dpi=dpi, reader=reader)
    if isinstance(drawn, bytes):
        parts = _parted(drawn, kind, reader)
        if not copy:
            return parts
        return tuple(_copy(part, kind, media=media, dpi=dpi, reader=reader) for part in parts)
    if copy:
        drawn = tuple(marked(label, dpi) for label in drawn)
    return tuple(
        _written([page], language=language, media=media, dpi=dpi, tuning=tuning)
        for page in pages_of(drawn, media=media, dpi=dpi, tuning=tuning)
    )


def _parted(content: bytes, kind: str, reader: Reader) -> tuple[bytes, ...]:
    """Part a file that goes out as it came; one of a single label stays as it is."""
    if kind == "zpl":
        return zpl_gate.parted(content)
    if kind == "epl":
        return epl_gate.parted(content)
    return reader.pages(content) if len(reader.sizes(content)) > 1 else (content,)


def checked(content: bytes, *, claimed: str, language: str) -> tuple[str, bytes]:
    """Give what the file is and its own bytes; raises `Refused` (label, language)."""
    if language not in LANGUAGES:
        raise Refused(f"There is no language {language!r}.", "Choose another.", field="language")
    return known(content, claimed=claimed)


def labels_of(
    content: bytes, kind: str, *, language: str, media: Media, dpi: int, reader: Reader
) -> bytes | tuple[Bitmap, ...]:
    """Give the file itself where it may go out as it came, else each label as dots."""
    paper = label_paper(media)
    if kind == "zpl":
        return _zpl(content, language=language, media=paper, dpi=dpi, reader=reader)
    if kind == "epl":
        return _epl(content, language=language, media=paper, dpi=dpi)
    if kind == "pdf" and language == "pdf" and _same_size(reader.sizes(content), media):
        return content
    return reader.read(content, kind=kind, media=paper, dpi=dpi)


def _same_size(pages: Sequence[tuple[float, float]], media: Media) -> bool:
    wide, high = media.width_dmm / 10, media.height_dmm / 10
    return all(abs(w - wide) <= wide * 0.02 and abs(h - high) <= high * 0.02 for w, h in pages)


def zpl_dots(content: bytes, extent: Extent, *, media: Media, dpi: int) -> tuple[Dots, ...]:
    """Draw each format of ZPL that we can read whole; nothing when there is more in it."""
    made_for = extent.dpi_on(media, dpi)
    width, height = media.dots(made_for)
    drawn = []
    for form in _FORMAT.findall(content):
        read = read_label(form, dpi=made_for, width=width, height=height)
        if read.unknown or read.quantity != 1:
            return ()
        drawn.append(label_dots(read))
    return tuple(drawn)


def _zpl(
    content: bytes, *, language: str, media: Media, dpi: int, reader: Reader
) -> bytes | tuple[Bitmap, ...]:
    """Give ZPL as it came where it fits a ZPL printer; as dots where we can read all of it."""
    extent = measure(zpl_gate.passed(content))
    made_for = extent.dpi_on(media, dpi)
    fits = extent.fits(media, dpi) and made_for == dpi
    width, height = media.dots(dpi)
    if language == "zpl" and fits and extent.right <= width and extent.bottom <= height:
        return content
    labels = zpl_dots(content, extent, media=media, dpi=dpi)
    if not labels:
        if language == "zpl" and fits:
            return content  # a hair beyond the paper, which a printer's own margin takes
        raise _not_ours(extent, media=media, dpi=dpi)
    if not fits or any(dots[height:].any() or dots[:, width:].any() for dots in labels):
        fitted = (
            reader.read(png_bytes(dots, made_for), kind="png", media=media, dpi=dpi)
            for dots in labels
        )
        return tuple(bitmap for bitmaps in fitted for bitmap in bitmaps)
    sheets = []
    for dots in labels:
        sheet = np.zeros((height, width), np.uint8)
        shown = dots[:height, :width]
        sheet[: shown.shape[0], : shown.shape[1]] = shown
        sheets.append(bitmap_of(sheet, 0, 0))
    return tuple(sheets)


def _not_ours(extent: Extent, *, media: Media, dpi: int) -> Refused:
    """Why ZPL that only a printer can draw cannot be printed here."""
    made_for = extent.dpi_on(media, dpi)
    if made_for != dpi:
        return refused(
            f"The carrier's label is made for {made_for} dpi; this printer has {dpi}.",
            code="dpi",
            advice=f"Choose labels of {dpi} dpi in the carrier's own settings, or another printer.",
        )
    if not extent.fits(media, dpi):
        return refused(
            "The carrier's label is larger than the loaded paper.",
            code="too large",
            advice="Load larger paper, or choose a printer that has it.",
        )
    return refused(
        "The carrier's ZPL label can only be printed by a ZPL printer.",
        code="language",
        advice="Choose a ZPL printer for this carrier, or PDF labels in its settings.",
    )


def _copy(content: bytes, kind: str, *, media: Media, dpi: int, reader: Reader) -> bytes:
    if kind == "zpl":
        extent = measure(zpl_gate.passed(content))
        drawn = zpl_dots(content, extent, media=media, dpi=dpi)
        return marked_zpl(content, drawn[0] if len(drawn) == 1 else None, dpi=dpi)
    if kind == "epl":
        return marked_epl(content, dpi=dpi)
    labels = tuple(
        marked(label, dpi) for label in reader.read(content, kind=kind, media=media, dpi=dpi)
    )
    width, height = media.dots(dpi)
    return pdf_document([Page(width, height, dpi, (label,)) for label in labels], media)


def _epl(content: bytes, *, language: str, media: Media, dpi: int) -> bytes:
    """Give EPL as it came; nothing else can print it."""
    extent = epl_gate.passed(content)
    if language != "epl":
        raise refused(
            "The carrier's EPL label can only be printed by an EPL printer.",
            code="language",
            advice="Choose an EPL printer for this carrier, or PDF labels in its settings.",
        )
    across, down = (dots * _SLACK for dots in media.dots(dpi))
    if extent.right > across or extent.bottom > down:
        raise refused(
            "The carrier's label is larger than the loaded paper.",
            code="too large",
            advice="Load larger paper, or choose a printer that has it.",
        )
    return content


def pages_of(
    labels: Sequence[Bitmap], *, media: Media, dpi: int, tuning: Tuning
) -> tuple[Page, ...]:
    """Give each label as the page that comes out: turned, moved, in its corner of a sheet."""
    width, height = label_paper(media).dots(dpi)
    return tuple(
        on_sheet(
            tuned(Page(width, height, dpi, (label,)), tuning, text_bitmap), media, tuning.corner
        )
        for label in labels
    )


def _written(
    pages: Sequence[Page], *, language: str, media: Media, dpi: int, tuning: Tuning
) -> bytes:
    if language == "pdf":
        return pdf_document(pages, turned_paper(media, tuning))
    if language == "png":
        if len(pages) > 1:
            raise refused(
                f"The carrier sent {len(pages)} labels in one file; a picture holds one.",
                code="pages",
            )
        return png_bytes(rasterise(pages[0], text_bitmap), dpi)
    PRINTER_LANGUAGES[language].check(media=media, dpi=dpi)
    return b"".join(WRITERS[language](page, media, tuning) for page in pages)
