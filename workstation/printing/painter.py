"""Draws labels of our own: the `LabelPainter` that services know."""

from __future__ import annotations

from workstation.domain.errors import Refused
from workstation.ports.labels import LabelData, Media
from workstation.printing.fonts import ADVICE, missing_fonts
from workstation.printing.label_text import cleaned, texts_of
from workstation.printing.layout import lay_out
from workstation.printing.paint import missing_character, pdf_bytes, text_bitmap
from workstation.printing.png import png_bytes
from workstation.printing.raster import rasterise
from workstation.printing.text import describe
from workstation.printing.zpl import zpl_bytes

LANGUAGES = ("zpl", "pdf", "png")


class OwnLabelPainter:
    """Draws a label in "zpl", "pdf" or "png", all three from one model."""

    def render(self, label: LabelData, *, language: str, media: Media, dpi: int) -> bytes:
        """Give the label's bytes.

        Raises `Refused` with the field: a character that no font here has, a barcode that cannot
        be drawn, an unknown language or resolution.
        """
        if language not in LANGUAGES:
            raise Refused(
                f"Labels cannot be drawn as {language!r}.",
                "Choose zpl, pdf or png.",
                field="language",
            )
        label = cleaned(label)
        _check_characters(label)
        page = lay_out(label, media=media, dpi=dpi)
        if language == "zpl":
            return zpl_bytes(page)
        if language == "pdf":
            return pdf_bytes(page, media)
        return png_bytes(rasterise(page, text_bitmap), dpi)


def _check_characters(label: LabelData) -> None:
    for field, text in texts_of(label):
        if field.endswith(".email"):
            continue  # never printed
        char = missing_character(text)
        if char:
            advice = "Write this field without it."
            raise Refused(
                f"No font on this machine has the character {describe(char)} in {field}.",
                f"{advice} {ADVICE}" if missing_fonts() else advice,
                field=field,
            )
