"""Makes a carrier's label printable on one printer: untouched where it fits, else as a picture.

A ZPL or EPL label for a printer of that language passes byte for byte. Anything else becomes
dots, which are then written in the printer's language.
"""

from __future__ import annotations

import numpy as np

from workstation.domain.errors import Refused
from workstation.ports.labels import Media, Tuning
from workstation.printing.elements import Bitmap, Page
from workstation.printing.languages import LANGUAGES, PRINTER_LANGUAGES
from workstation.printing.paint import pdf_bytes, text_bitmap
from workstation.printing.png import png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.received import epl_gate, zpl_gate
from workstation.printing.received.kinds import known, refused
from workstation.printing.received.reading import Reader
from workstation.printing.received.zpl_extent import measure
from workstation.printing.tuned import bitmap_of, tuned
from workstation.printing.writers import WRITERS
from workstation.printing.zpl_picture import label_dots
from workstation.printing.zpl_reader import read_label

_SLACK = 1.02


def fit(
    content: bytes,
    *,
    claimed: str,
    language: str,
    media: Media,
    dpi: int,
    tuning: Tuning,
    reader: Reader,
) -> bytes:
    """Give the bytes to send; several labels of one file follow each other.

    Raises `Refused` (label): it does more than draw, cannot be read, or does not fit.
    """
    if language not in LANGUAGES:
        raise Refused(f"There is no language {language!r}.", "Choose another.", field="language")
    kind, content = known(content, claimed=claimed)
    if kind == "zpl":
        drawn = _zpl(content, language=language, media=media, dpi=dpi)
    elif kind == "epl":
        drawn = _epl(content, language=language, media=media, dpi=dpi)
    elif kind == "pdf" and language == "pdf":
        return content
    else:
        drawn = reader.read(content, kind=kind, media=media, dpi=dpi)
    if isinstance(drawn, bytes):
        return drawn
    return _written(drawn, language=language, media=media, dpi=dpi, tuning=tuning)


def _zpl(content: bytes, *, language: str, media: Media, dpi: int) -> bytes | tuple[Bitmap, ...]:
    """Give ZPL as it came where it fits a ZPL printer; as dots where we can read all of it."""
    extent = measure(zpl_gate.passed(content))
    made_for = extent.dpi_on(media, dpi)
    fits = extent.fits(media, dpi)
    if language == "zpl" and fits and made_for == dpi:
        return content
    width, height = media.dots(dpi)
    read = read_label(content, dpi=dpi, width=width, height=height)
    if made_for != dpi:
        raise refused(
            f"The carrier's label is made for {made_for} dpi; this printer has {dpi}.",
            code="dpi",
            advice=f"Choose labels of {dpi} dpi in the carrier's own settings, or another printer.",
        )
    if not fits:
        raise refused(
            "The carrier's label is larger than the loaded paper.",
            code="too large",
            advice="Load larger paper, or choose a printer that has it.",
        )
    if read.unknown or read.quantity != 1:
        raise refused(
            "The carrier's ZPL label can only be printed by a ZPL printer.",
            code="language",
            advice="Choose a ZPL printer for this carrier, or PDF labels in its settings.",
        )
    dots = label_dots(read)[:height, :width]
    sheet = np.zeros((height, width), np.uint8)
    sheet[: dots.shape[0], : dots.shape[1]] = dots
    return (bitmap_of(sheet, 0, 0),)


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


def _written(
    labels: tuple[Bitmap, ...], *, language: str, media: Media, dpi: int, tuning: Tuning
) -> bytes:
    width, height = media.dots(dpi)
    if language in ("pdf", "png") and len(labels) > 1:
        raise refused(
            f"The carrier sent {len(labels)} labels in one file; this printer takes one.",
            code="pages",
        )
    parts = []
    for bitmap in labels:
        page = tuned(Page(width, height, dpi, (bitmap,)), tuning, text_bitmap)
        written = PRINTER_LANGUAGES.get(language)
        if written is not None:
            written.check(media=media, dpi=dpi)
            parts.append(WRITERS[language](page, media, tuning))
        elif language == "pdf":
            parts.append(pdf_bytes(page, media))
        else:
            parts.append(png_bytes(rasterise(page, text_bitmap), dpi))
    return b"".join(parts)
